import { type DateReading, LAST_DAY, LAST_WEEKDAY, type Part } from '../readings/reading';
import {
  BEFORE_CHRIST,
  CENTURY,
  DAY,
  DECADE,
  EDGE,
  FROM,
  GREGORIAN,
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

/** Seasons, years, weeks, decades, centuries, and parts of months and years. */

/** A period on its own: month, season, year, week, decade, century. */
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

/** پاییز ۱۴۰۳, تابستان سال گذشته, زمستان امسال, بهار گذشته; `isSure`: without a year as well, as in «اواخر تابستان». */
function readSeason(i: number, isSure?: boolean): DateReading | null {
  if (kind(i) !== SEASON) return null;
  const part = { index: value(i) - 1, of: 4, isSeason: true };
  const season = { to: i + 1, calendar: PERSIAN, grain: SEASON_GRAIN, part };
  if (fits(i + 1, RELATION_AFTER)) return { ...season, to: i + 2, near: directionOf(i + 1) };
  const year = readYear(skip(i + 1, PARTING));
  if (!year || year.calendar === ISLAMIC) return isSure ? season : null;
  return { ...year, ...season, to: year.to, calendar: year.calendar % NO_CALENDAR };
}

/** Which of `of` parts اول, دوم, ابتدایی or آخر is; −1 when it is none of them. */
function partIndex(i: number, of: number): number {
  const which = value(i);
  if (kind(i) === ORDINAL) return which <= of ? which - 1 : -1;
  const third = thirdOf(which);
  return kind(i) !== PART || which === HALVES || third === 1 ? -1 : third > 0 ? of - 1 : 0;
}

function thirdOf(part: number): number {
  return (part >> 4) & 3;
}

/** «۷۰» of «دهه‌های ۶۰ و ۷۰», «۹۶» of «سال‌های ۹۵ و ۹۶», «یازدهم» of «قرن هشتم و یازدهم میلادی»: the unit stands before the first. */
export function readListedPeriod(i: number): DateReading | null {
  const [to, unit] = match(i, LISTED);
  // «سال‌های ۱۹۴۰ تا ۱۹۹۰، ۸۵ برابر»: after a comma, the list must go on.
  if (!to || !fits(i, COUNTS_NOTHING) || (fits(i - 1, PARTING) && !fits(i + 1, LIST_SIGN))) return null;
  if (isUnit(unit, CENTURY)) {
    // «در قرن بیستم و دومین جنگ آن»
    const century = readCentury(i);
    return century?.flaw ? null : century;
  }
  if (isUnit(unit, DECADE)) return readDecade(i);
  // «سال ۹۵ و ۲۰ بازیکن»; «سال‌های ۱۳ تا ۲۰» are not years, or they would have been read as a range.
  const isYear = fits(i - 1, LIST_SIGN) && (value(unit) > PLURAL || kind(i + 1) !== WORD);
  const year = isYear ? readYearNumber(i) : null;
  return year && !year.isShort && year.to === i + 1 ? readPlainYear(i) : year;
}

/** دهه ۶۰, دهه شصت, دهه ۱۳۶۰, دهه ۸۰ میلادی; the number is at `at`. */
function readDecade(at: number): DateReading | null {
  const decade = value(at);
  if (!isCount(at) || !decade || decade % 10 > 0) return null;
  const [to, era] = readEra(at + 1);
  // «دهه ۴۰ سالگی», «دهه ۴۰ زندگی»
  if (hasSense(to, OTHER_SENSE)) return null;
  // Decades before Christ are counted towards it, or from its years: «دهه ۵۴۰ ق.م».
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

/** قرن بیستم, قرن ۲۱, سده چهاردهم هجری شمسی; the number is at `at`. */
function readCentury(at: number): DateReading | null {
  const century = value(at);
  const isNumbered = isCount(at) || kind(at) === ORDINAL;
  if (!isNumbered || !century || century > 21) return null;
  const [to, era] = readEra(at + 1);
  const year = era === BEFORE_CHRIST ? 1 - century * 100 : (century - 1) * 100 + 1;
  const date = { to, grain: CENTURY, year };
  // «قرن سیزدهم هجری» is lunar, but «شعر قرن چهاردهم هجری» may be of this calendar or that.
  const mayBeEither = era ? era === HIJRI && century === 14 : century < 16;
  if (mayBeEither) return { ...date, calendar: NO_CALENDAR, flaw: 'ambiguous' };
  return { ...date, calendar: era ? calendarOfEra(era, 0) : GREGORIAN };
}

/**
 * Some of the units of a period: «۹ ماهه نخست ۱۴۰۳», «ماه دوم سال جاری», «هفته اول مهر», «دهه پایانی صفر», «نخستین روز ۱۴۰۴»; and roughly
 * what it begins or ends with, «روزهای پایانی شهریور», «آخرین روزهای ۱۴۰۳».
 */
function readUnitsOf(i: number): DateReading | null {
  const [to, count, before, following, first, second] = match(i, UNITS_OF);
  if (!to) return null;
  const unit = value(Math.max(before, second));
  const at = Math.max(following, first);
  const period = unit === DECADE ? readMonth(to) : readWholePeriod(to);
  // «۰ ماه سوم ۱۴۰۳»
  if (!period || value(count) === 0) return null;
  // «۹ماهه ۱۴۰۲», «سه‌ماهه تابستان ۱۴۰۲», but «۹ ماه سال ۱۴۰۲» may be any nine.
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

/** «روزهای پایانی شهریور», «آخرین ماه‌های ۱۴۰۳»; not «روزهای دوم مهر». */
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

/** نیمه اول مهر ۱۴۰۳, اواخر سال گذشته, سه‌ماهه دوم ۱۴۰۳, آخر ماه جاری, اول سال ۱۴۰۴, نیمه شعبان */
export function readPart(i: number): DateReading | null {
  const unitsOf = readUnitsOf(i);
  if (unitsOf) return unitsOf;
  const part = value(i);
  const isFirstDay = kind(i) === ORDINAL && part === 1;
  const at = i + 1;
  // «آخرین جمعه رمضان», «آخرین چهارشنبه سال ۱۴۰۳»
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
  // «تا پایان مهر», «از ابتدای ۱۴۰۳», «ابتدای مهر تا …»: that day, not about then.
  const isEdge = (part & EDGE) > 0 && (kind(i - 1) === TO || kind(i - 1) === FROM || kind(period.to) === TO);
  if (!isFirstDay && part !== LAST && !isEdge) return partOf(period, { index: thirdOf(part), of: 3, isRough: true });
  // «چاپ اول ۱۳۸۰», «دسته اول سال بعد», «نیمسال اول ۱۴۰۳»: the first of something else.
  if ((isFirstDay && period.grain > MONTH_UNIT && (kind(i - 1) === WORD || kind(i - 1) === LEAD)) || fits(i, OF_UNITS))
    return null;
  return dayOfPeriod(period, thirdOf(part) > 0 ? LAST_DAY : 1);
}

/** A month or year that the word before it makes certain: «نیمه اول مهر», «اواخر ۱۴۰۲». */
function readWholePeriod(i: number): DateReading | null {
  const month = readMonth(i);
  // «نیمه اول محرم», but «آغاز جدی کار», «نیمه اول صفر بر صفر»
  const isName = month?.calendar === ISLAMIC && month.month !== SAFAR;
  if (month) return month.isDoubtful && !isName && !hasYear(month) ? null : month;
  if (kind(i) > ORDINAL) return readSeason(i, true) ?? readPeriod(i);
  const year = kind(i) === ORDINAL ? null : readYear(i);
  return year?.isShort ? null : year;
}

/** نیمه شعبان: the fifteenth; in other calendars roughly. */
function readMiddle(i: number): DateReading | null {
  const month = readMonth(i);
  return month && { ...month, grain: DAY, day: 15, isRough: month.calendar !== ISLAMIC };
}

/** Halves, thirds, quarters and months; of Persian seasons, only months. Parts of a week and halves of a season are all of it, roughly. */
function partOf(period: DateReading, part: Part): DateReading | null {
  const { index, of, length = 1 } = part;
  const season = period.part;
  if (index < 0 || (season && of === 3 && period.calendar === GREGORIAN)) return null;
  if (period.grain === WEEK || (season && of !== 3)) return { ...period, isRough: true };
  if (period.grain === MONTH_UNIT) return { ...period, grain: HALF_MONTH, part };
  // «اوایل دهه ۶۰», «نیمه دوم قرن بیستم»
  if (!season && period.grain !== YEAR) return of < 4 ? { ...period, part } : null;
  const own = season ? { ...part, index: season.index * 3 + index, of: 12 } : part;
  const parts = own.of / length;
  const grain = parts === 2 ? HALF_YEAR : parts === 4 || own.of === 3 ? SEASON_GRAIN : MONTH_UNIT;
  return { ...period, grain, part: own };
}
