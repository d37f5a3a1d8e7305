import { type DateReading, LAST_DAY, LAST_WEEKDAY, type Part } from '../readings/reading';
import {
  BEFORE_CHRIST,
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
  HIJRI,
  ISLAMIC,
  LAST,
  LAST_OF,
  LEAD,
  MONTH_UNIT,
  NO_CALENDAR,
  ORDINAL,
  OTHER_SENSE,
  PART,
  PERSIAN,
  PLURAL,
  SAFAR,
  SEASON,
  SEASON_GRAIN,
  TO,
  WEEK,
  WEEKDAY,
  WORD,
  YEAR,
} from '../tokens/kinds';
import {
  COUNTS_NOTHING,
  LIST_SIGN,
  LISTED,
  OF_UNITS,
  PARTING,
  RELATION_AFTER,
  UNITS_OF,
} from '../tokens/patterns.table';
import { fits, match, skip } from '../tokens/shape';
import { hasSense, isCount, isUnit } from '../tokens/token-checks';
import { foldedTextOf, kind, value } from '../tokens/tokens';
import { calendarOfEra, readEra } from './eras';
import { hasYear, readMonth } from './months';
import { readMonthAlone } from './named-days';
import { directionOf, readRelatedPeriod, readThisPeriod } from './relative';
import { readPlainYear, readYear, readYearNumber } from './years';

/** Periods: seasons, years, weeks, decades, centuries, and parts of months and years. */

/** Reads a period on its own: a month, season, year, week, decade or century. */
export function readPeriod(i: number): DateReading | null {
  return (
    readMonthAlone(i) ??
    readSeason(i) ??
    readThisPeriod(i) ??
    readRelatedPeriod(i, WEEK) ??
    (isUnit(i, DECADE) ? readDecade(i + 1) : isUnit(i, CENTURY) ? readCentury(i + 1) : null) ??
    readYear(i)
  );
}

/**
 * Reads a season: «پاییز ۱۴۰۳», «تابستان سال گذشته» (the summer of last year), «زمستان امسال», «بهار گذشته» (last spring). With `isSure` it
 * needs no year, as in «اواخر تابستان» (late summer).
 */
function readSeason(i: number, isSure?: boolean): DateReading | null {
  if (kind(i) !== SEASON) return null;
  const part = { index: value(i) - 1, of: 4, isSeason: true };
  const season = { to: i + 1, calendar: PERSIAN, grain: SEASON_GRAIN, part };
  if (fits(i + 1, RELATION_AFTER)) return { ...season, to: i + 2, near: directionOf(i + 1) };
  const year = readYear(skip(i + 1, PARTING));
  if (!year || year.calendar === ISLAMIC) return isSure ? season : null;
  return { ...year, ...season, to: year.to, calendar: year.calendar % NO_CALENDAR };
}

/** Which of `of` parts a token names, from 0: «اول» (first), «دوم» (second), «ابتدایی» (initial), «آخر» (last); −1 when it names none. */
function partIndex(i: number, of: number): number {
  const which = value(i);
  if (kind(i) === ORDINAL) return which <= of ? which - 1 : -1;
  const third = thirdOf(which);
  return kind(i) !== PART || which === HALVES || third === 1 ? -1 : third > 0 ? of - 1 : 0;
}

/** The index of the third that a value of PART holds, 0–2. */
function thirdOf(part: number): number {
  return (part >> 4) & 3;
}

/**
 * Reads one of several decades, years or centuries whose unit stands before the first: «۷۰» of «دهه‌های ۶۰ و ۷۰» (the sixties and
 * seventies), «۹۶» of «سال‌های ۹۵ و ۹۶», «یازدهم» of «قرن هشتم و یازدهم میلادی» (the 8th and 11th centuries AD).
 */
export function readListedPeriod(i: number): DateReading | null {
  const [to, unit] = match(i, LISTED);
  // «سال‌های ۱۹۴۰ تا ۱۹۹۰، ۸۵ برابر» (85 times): a number after a comma is one of the list only if the list goes on.
  if (!to || !fits(i, COUNTS_NOTHING) || (fits(i - 1, PARTING) && !fits(i + 1, LIST_SIGN))) return null;
  if (isUnit(unit, CENTURY)) {
    // «در قرن بیستم و دومین جنگ آن» (in the 20th century and its second war)
    const century = readCentury(i);
    return century?.flaw ? null : century;
  }
  if (isUnit(unit, DECADE)) return readDecade(i);
  // Not in «سال ۹۵ و ۲۰ بازیکن» (the year 95 and 20 players). «سال‌های ۱۳ تا ۲۰»
  // are no years either, or they would have been read as a range.
  const isYear = fits(i - 1, LIST_SIGN) && (value(unit) > PLURAL || kind(i + 1) !== WORD);
  const year = isYear ? readYearNumber(i) : null;
  return year && !year.isShort && year.to === i + 1 ? readPlainYear(i) : year;
}

/** Reads a decade, whose number is at `at`: «دهه ۶۰», «دهه شصت» (the sixties), «دهه ۱۳۶۰», «دهه ۸۰ میلادی» (the eighties AD). */
function readDecade(at: number): DateReading | null {
  const decade = value(at);
  if (!isCount(at) || !decade || decade % 10 > 0) return null;
  const [to, era] = readEra(at + 1);
  // «دهه ۴۰ سالگی», «دهه ۴۰ زندگی» (his forties)
  if (hasSense(to, OTHER_SENSE)) return null;
  // «دهه ۵۴۰ ق.م» (the 540s BC): it is not clear whether the decade begins or ends with that year.
  if (era === BEFORE_CHRIST) return { to, calendar: GREGORIAN, grain: DECADE, flaw: 'ambiguous' };
  const calendar = calendarOfEra(era, decade);
  // «دهه ۱۳۶۰», «دهه ۶۰ هجری»
  if (decade > 90 || calendar === ISLAMIC) {
    const year = readYearNumber(at);
    return year && { ...year, grain: DECADE };
  }
  const century = calendar === GREGORIAN ? 1900 : 1300;
  return { to, calendar, grain: DECADE, year: century + decade, isShort: true };
}

/** Reads a century, whose number is at `at`: «قرن بیستم» (20th), «قرن ۲۱», «سده چهاردهم هجری شمسی» (the 14th solar century). */
function readCentury(at: number): DateReading | null {
  const century = value(at);
  const isNumbered = isCount(at) || kind(at) === ORDINAL;
  if (!isNumbered || !century || century > 21) return null;
  const [to, era] = readEra(at + 1);
  const year = era === BEFORE_CHRIST ? 1 - century * 100 : (century - 1) * 100 + 1;
  const date = { to, grain: CENTURY, year };
  // «قرن سیزدهم هجری» (13th) is lunar, but «شعر قرن چهاردهم هجری» (14th) may be
  // lunar or solar. Without an era, one before the 16th is of no certain calendar.
  const mayBeEither = era ? era === HIJRI && century === 14 : century < 16;
  if (mayBeEither) return { ...date, calendar: NO_CALENDAR, flaw: 'ambiguous' };
  return { ...date, calendar: era ? calendarOfEra(era, 0) : GREGORIAN };
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
  // Not in «۰ ماه سوم ۱۴۰۳» (the third 0 months).
  if (!period || value(count) === 0) return null;
  // Without such a word, «۹ماهه ۱۴۰۲», «سه‌ماهه تابستان ۱۴۰۲» are the first months, or all; but «۹ ماه سال ۱۴۰۲» may be any nine months.
  const isAll = at < 0;
  if (isAll && !/هه$/.test(foldedTextOf(before))) return null;
  if (unit > PLURAL) return endsOf(period, at, unit);
  const months = monthsOf(period);
  const length = value(count) ?? 1;
  const of = unit === DAY ? LAST_DAY : unit === WEEK ? 4 : unit === MONTH_UNIT ? Math.floor(months / length) : 3;
  const index = isAll && of > 0 ? 0 : partIndex(at, of);
  if (index < 0) return null;
  if (unit === DAY) return dayOfPeriod(period, index + 1);
  if (months > 0 !== (unit === MONTH_UNIT)) return null;
  if (months > 0) {
    const isLast = thirdOf(value(at)) > 0;
    return partOf(period, { index: isLast ? months - length : index * length, of: months, length });
  }
  const part = partOf(period, { index, of, isRough: unit === WEEK });
  return part && unit === WEEK ? { ...part, grain: WEEK } : part;
}

/** How many months a year or season has; 0 for other periods. */
function monthsOf({ grain }: DateReading): number {
  return grain === YEAR ? 12 : grain === SEASON_GRAIN ? 3 : 0;
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
    const index = partIndex(at, HALVES);
    if (index < 0) return readMiddle(at);
    const half = readWholePeriod(at + 1);
    return half && partOf(half, { index, of: HALVES });
  }
  const period = readWholePeriod(at);
  if (!period) return null;
  const before = kind(i - 1);
  // «تا پایان مهر» (until the end of Mehr), «از ابتدای ۱۴۰۳» (from the
  // beginning of 1403), «ابتدای مهر تا …»: exactly the last or first day.
  const isEdge = (part & EDGE) > 0 && (before === TO || before === FROM || kind(period.to) === TO);
  if (!isFirstDay && part !== LAST && !isEdge) return partOf(period, { index: thirdOf(part), of: 3, isRough: true });
  // The first of something else: «چاپ اول ۱۳۸۰» (first edition), «دسته اول سال بعد» (first league), «نیمسال اول ۱۴۰۳» (first term), «ربع اول
  // ۲۰۲۴» (first quarter), «ربع آخر ۲۰۲۴».
  const isOfWord =
    period.grain > MONTH_UNIT && (before === HALF || (isFirstDay && (before === WORD || before === LEAD)));
  if (isOfWord || fits(i, OF_UNITS)) return null;
  return dayOfPeriod(period, thirdOf(part) > 0 ? LAST_DAY : 1);
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

/** Reads the middle of a month, «نیمه شعبان»: the fifteenth, in other calendars than the lunar one only roughly. */
function readMiddle(i: number): DateReading | null {
  const month = readMonth(i);
  return month && { ...month, grain: DAY, day: 15, isRough: month.calendar !== ISLAMIC };
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
