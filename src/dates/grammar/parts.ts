import { type DateReading, LAST_DAY, LAST_WEEKDAY, type Part } from '../readings/reading';
import {
  CENTURY,
  DAY,
  DECADE,
  EDGE,
  FROM,
  GREGORIAN,
  HALF,
  HALF_MONTH,
  HALF_YEAR,
  HALVES,
  ISLAMIC,
  LAST,
  LAST_OF,
  LEAD,
  MONTH_UNIT,
  ORDINAL,
  PART,
  PLURAL,
  SAFAR,
  SEASON_GRAIN,
  TO,
  WEEK,
  WEEKDAY,
  WORD,
  YEAR,
} from '../tokens/kinds';
import { OF_UNITS, UNITS_OF } from '../tokens/patterns.table';
import { fits, match } from '../tokens/shape';
import { foldedTextOf, kind, value } from '../tokens/tokens';
import { hasYear, readMonth } from './months';
import { readPeriod, readSeason } from './periods';
import { readYear } from './years';

/** Parts of periods: halves, thirds, quarters, and the first and last days, weeks and months of something longer. */

/**
 * Reads a part of a period: «نیمه اول مهر ۱۴۰۳» (the first half), «اواخر سال گذشته» (late last year), «سه‌ماهه دوم ۱۴۰۳» (the second
 * quarter), «آخر ماه جاری» (the end of this month), «اول سال ۱۴۰۴» (the first day of 1404), «نیمه شعبان» (mid-Sha'ban).
 */
export function readPart(i: number): DateReading | null {
  const unitsOf = readUnitsOf(i);
  if (unitsOf) return unitsOf;
  const part = value(i);
  const isFirstDay = kind(i) === ORDINAL && part === 1;
  const at = i + 1;
  // «آخرین جمعه رمضان» (the last Friday of Ramadan), «آخرین چهارشنبه سال ۱۴۰۳»
  if (part === LAST_OF && kind(at) === WEEKDAY) {
    const within = readWholePeriod(at + 1);
    const day = within && dayOfPeriod(within, LAST_WEEKDAY);
    return day && { ...day, weekday: value(at) };
  }
  if ((kind(i) !== PART && !isFirstDay) || part > LAST) return null;
  if (part === HALVES) {
    const index = partIndex(at, 2);
    const half = index < 0 ? null : readWholePeriod(at + 1);
    if (half) return partOf(half, { index, of: 2 });
    // «نیمه شعبان» (mid-Sha'ban) is the fifteenth, in other calendars than the lunar one only roughly; «نیمه سال آینده» (the middle of
    // next year) is the second third, like «اواسط».
    const month = readMonth(at);
    if (month) return { ...month, grain: DAY, day: 15, isRough: month.calendar !== ISLAMIC };
  }
  const period = readWholePeriod(at);
  if (!period) return null;
  const before = kind(i - 1);
  // «تا پایان مهر» (until the end of Mehr), «از ابتدای ۱۴۰۳» (from the
  // beginning of 1403), «ابتدای مهر تا …»: exactly the last or first day; of a decade, «تا پایان دهه ۸۰», no day is named.
  const isEdge = part & EDGE && period.grain !== DECADE && (before === TO || before === FROM || kind(period.to) === TO);
  if (!isFirstDay && part !== LAST && !isEdge) return partOf(period, { index: thirdOf(part), of: 3, isRough: true });
  // The first of something else: «چاپ اول ۱۳۸۰» (first edition), «دسته اول سال بعد» (first league), «نیمسال اول ۱۴۰۳» (first term), «ربع اول
  // ۲۰۲۴» (first quarter), «ربع آخر ۲۰۲۴».
  const isOfWord =
    period.grain > MONTH_UNIT && (before === HALF || (isFirstDay && (before === WORD || before === LEAD)));
  if (isOfWord || fits(i, OF_UNITS)) return null;
  return dayOfPeriod(period, thirdOf(part) > 0 ? LAST_DAY : 1);
}

/**
 * Reads some of the units that a period has: «۹ ماهه نخست ۱۴۰۳» (the first nine months), «ماه دوم سال جاری» (the second month),
 * «هفته اول مهر» (the first week), «دهه پایانی صفر» (the last ten days), «نخستین روز ۱۴۰۴» (the first day); and roughly what a period
 * begins or ends with, «روزهای پایانی شهریور» (the last days), «آخرین روزهای ۱۴۰۳».
 */
function readUnitsOf(i: number): DateReading | null {
  const [to, count, before, following, first, second] = match(i, UNITS_OF);
  if (!to) return null;
  const unit = value(Math.max(before, second));
  const at = Math.max(following, first);
  const period = unit === DECADE ? readMonth(to) : readWholePeriod(to);
  const length = value(count) ?? 1;
  // Not in «۰ ماه سوم ۱۴۰۳» (the third 0 months).
  if (!period || !length) return null;
  // Without such a word, «۹ماهه ۱۴۰۲», «سه‌ماهه تابستان ۱۴۰۲» are the first months, or all; but «۹ ماه سال ۱۴۰۲» may be any nine months.
  const isAll = at < 0;
  if (isAll && !/هه$/.test(foldedTextOf(before))) return null;
  if (unit > PLURAL) return endsOf(period, at, unit);
  const months = monthsOf(period);
  const units = unit === DAY ? LAST_DAY : unit === WEEK ? 4 : unit === MONTH_UNIT ? months : 3;
  const of = Math.floor(units / length);
  const index = isAll && of > 0 ? 0 : partIndex(at, of);
  if (index < 0) return null;
  if (unit === DAY) return dayOfPeriod(period, index + 1);
  if (months > 0 !== (unit === MONTH_UNIT)) return null;
  const from = thirdOf(value(at)) > 0 ? units - length : index * length;
  const part = partOf(period, { index: from, of: units, length, isRough: unit === WEEK });
  return part && { ...part, grain: unit === WEEK ? WEEK : part.grain };
}

/**
 * The first or last units of a period, roughly: «روزهای پایانی شهریور»
 * (the last days), «آخرین ماه‌های ۱۴۰۳»; not «روزهای دوم مهر» (second).
 */
function endsOf(period: DateReading, at: number, units: number): DateReading | null {
  if (kind(at) === ORDINAL && value(at) > 1) return null;
  const of = units === PLURAL + MONTH_UNIT ? 3 : monthsOf(period) || 3;
  return partOf(period, { index: partIndex(at, of), of, isRough: true });
}

/** A day of a week, month, season or year, by its number. */
function dayOfPeriod(period: DateReading, day: number): DateReading | null {
  const { grain } = period;
  return grain === DECADE || grain === CENTURY ? null : { ...period, grain: DAY, day };
}

/**
 * Reads the period after a word for its part. That word proves a month or year that alone would not be one: «نیمه اول مهر», «اواخر ۱۴۰۲».
 */
function readWholePeriod(i: number): DateReading | null {
  const month = readMonth(i);
  // «نیمه اول محرم», but not «آغاز جدی کار» (a serious start of work), «نیمه اول صفر بر صفر» (nil-nil in the first half)
  const isName = month?.calendar === ISLAMIC && month.month !== SAFAR;
  if (month) return month.isDoubtful && !isName && !hasYear(month) ? null : month;
  if (kind(i) > ORDINAL) return readSeason(i, true) ?? readPeriod(i);
  const year = kind(i) === ORDINAL ? null : readYear(i);
  return year?.isShort ? null : year;
}

/** Which of `of` parts a token names, from 0: «اول» (first), «دوم» (second), «ابتدایی» (initial), «آخر» (last); −1 when it names none. */
function partIndex(i: number, of: number): number {
  const which = value(i);
  if (kind(i) === ORDINAL) return which <= of ? which - 1 : -1;
  const third = thirdOf(which);
  return kind(i) !== PART || third === 1 ? -1 : third > 0 ? of - 1 : 0;
}

/** The index of the third that a value of PART holds, 0–2. */
function thirdOf(part: number): number {
  return (part >> 4) & 3;
}

/** How many months a year or season has; 0 for other periods. */
function monthsOf({ grain }: DateReading): number {
  return grain === YEAR ? 12 : grain === SEASON_GRAIN ? 3 : 0;
}

/**
 * The part of a period: a half, third or quarter, or months. A season has months only, and only a Persian one. A part of a week, or half a
 * season, is given as all of it, roughly.
 */
function partOf(period: DateReading, part: Part): DateReading | null {
  const { index, of, length = 1 } = part;
  const season = period.part;
  if (index < 0 || (season && of === 3 && period.calendar === GREGORIAN)) return null;
  if (period.grain === WEEK || (season && of !== 3)) return { ...period, isRough: true };
  if (period.grain === MONTH_UNIT) return { ...period, grain: HALF_MONTH, part };
  // «اوایل دهه ۶۰» (the early sixties), «نیمه دوم قرن بیستم» (the second half of the 20th century)
  if (!season && period.grain !== YEAR) return of < 4 ? { ...period, part } : null;
  const own = season ? { ...part, index: season.index * 3 + index, of: 12 } : part;
  const parts = own.of / length;
  const grain = parts === 2 ? HALF_YEAR : parts === 4 || own.of === 3 ? SEASON_GRAIN : MONTH_UNIT;
  return { ...period, grain, part: own };
}
