import {
  BEFORE_CHRIST,
  CARDINAL,
  CENTURY,
  DAY,
  DECADE,
  ERA,
  GREGORIAN,
  HALF_MONTH,
  HALF_YEAR,
  HALVES,
  ISLAMIC,
  LAST,
  MONTH_UNIT,
  NO_CALENDAR,
  ORDINAL,
  PART,
  PERSIAN,
  PLURAL,
  QUARTERS,
  SEASON,
  SEASON_GRAIN,
  WEEK,
  WORD,
  YEAR,
} from './kinds';
import { hasYear, readMonth, readMonthAlone } from './months';
import { ANY_COMMA, BESIDE, COUNTLESS, LINK, LIST_SIGN, LISTED, OF_UNITS, THIS_PERIOD } from './patterns.table';
import { type DateReading, LAST_DAY, type Part } from './reading';
import { fits, match, skip } from './shape';
import { isCount, isUnit } from './steps';
import { digits, kind, value } from './tokens';
import {
  amountOf,
  amountOfUnit,
  asYear,
  calendarOfEra,
  eraAt,
  eraOfLast,
  readPlainYear,
  readYear,
  readYearNumber,
  shiftedPeriod,
} from './years';

/** Seasons, years, weeks, decades, centuries, and parts of months and years. */

/** A period by itself: month, season, year, week, decade, century. */
export function readPeriod(i: number): DateReading | null {
  return (
    readMonthAlone(i) ??
    readSeason(i) ??
    readThis(i) ??
    readWeek(i) ??
    readThirdOfMonth(i) ??
    (isUnit(i, DECADE) ? readDecade(i + 1) : null) ??
    (isUnit(i, CENTURY) ? readCentury(i + 1) : null) ??
    asYear(readYear(i))
  );
}

/** پاییز ۱۴۰۳, تابستان سال گذشته, زمستان امسال, بهار گذشته */
function readSeason(i: number): DateReading | null {
  if (kind(i) !== SEASON) return null;
  const season = { grain: SEASON_GRAIN, part: { index: value(i) - 1, of: 4, isSeason: true } };
  const near = fits(i + 1, BESIDE) ? amountOf(i + 1) : 0;
  if (near) return { ...season, to: i + 2, calendar: PERSIAN, near };
  const year = readYear(skip(i + 1, ANY_COMMA));
  if (!year || year.calendar === ISLAMIC) return null;
  return { ...year, calendar: year.calendar === GREGORIAN ? GREGORIAN : PERSIAN, ...season };
}

/** این هفته, همین ماه */
function readThis(i: number): DateReading | null {
  const unit = value(i + 1);
  return fits(i, THIS_PERIOD) ? { ...shiftedPeriod(i + 2, unit, 0), grain: unit } : null;
}

/** هفته گذشته, هفته جاری; هفته اول مهر, which is roughly a quarter of the month */
function readWeek(i: number): DateReading | null {
  if (!isUnit(i, WEEK)) return null;
  const index = indexOf(i + 1, 4);
  const month = index < 0 ? null : readWhole(i + 2);
  if (month?.grain === MONTH_UNIT) return { ...month, grain: WEEK, part: { index, of: 4, isRough: true } };
  const amount = amountOfUnit(i);
  return amount === undefined ? null : { ...shiftedPeriod(i + 2, WEEK, amount), grain: WEEK };
}

/** دهه اول محرم: it needs neither year nor the word ماه. */
function readThirdOfMonth(i: number): DateReading | null {
  const index = isUnit(i, DECADE) ? indexOf(i + 1, 3) : -1;
  const month = index < 0 ? null : readMonth(i + 2);
  return month && partOf(month, { index, of: 3 });
}

/** Which of so many parts اول, دوم or آخر is; −1 when there is none. */
function indexOf(i: number, of: number): number {
  if (kind(i) === PART) return value(i) === LAST ? of - 1 : -1;
  return kind(i) === ORDINAL && value(i) <= of ? value(i) - 1 : -1;
}

/** «۷۰» of «دهه‌های ۶۰ و ۷۰», «۹۶» of «سال‌های ۹۵ و ۹۶», «یازدهم» of «قرن هشتم تا یازدهم»: the unit stands before the first. */
export function readListedPeriod(i: number): DateReading | null {
  const found = fits(i - 1, LINK) && fits(i, COUNTLESS) ? match(i, LISTED) : null;
  // «سال‌های ۱۹۴۰ تا ۱۹۹۰، ۸۵ برابر»: behind a comma, the list goes on.
  if (!found || (fits(i - 1, ANY_COMMA) && !fits(i + 1, LIST_SIGN))) return null;
  const unit = value(found[1]);
  if ((unit & ~PLURAL) === CENTURY) {
    // «در قرن بیستم و دومین جنگ آن»
    const century = readCentury(i);
    return century?.flaw ? null : century;
  }
  if ((unit & ~PLURAL) === DECADE) return readDecade(i);
  // «سال ۹۵ و ۲۰ بازیکن»; «سال‌های ۱۳ تا ۲۰» are no years, or they were read as a range.
  const isYear = fits(i - 1, LIST_SIGN) && (unit > PLURAL || kind(i + 1) !== WORD);
  const year = isYear ? readYearNumber(i, NO_CALENDAR, true) : null;
  return asYear(year && !year.isShort && year.to === i + 1 ? readPlainYear(i) : year);
}

/** دهه ۶۰, دهه شصت, دهه ۱۳۶۰, دهه ۸۰ میلادی; the number is at `at`. */
function readDecade(at: number): DateReading | null {
  const decade = value(at);
  if (!isCount(at) || decade % 10 !== 0) return null;
  if (decade < 10 || decade > 90 || digits(at) > 2) {
    const year = readYear(at);
    return year?.year === undefined || year.isShort ? null : { ...year, grain: DECADE };
  }
  const hasEra = kind(at + 1) === ERA;
  const era = hasEra ? value(at + 1) : eraOfLast(at + 1);
  const calendar = era ? calendarOfEra(era, decade) : PERSIAN;
  if (calendar === ISLAMIC) return null;
  const century = calendar === GREGORIAN ? 1900 : 1300;
  return { to: hasEra ? at + 2 : at + 1, calendar, grain: DECADE, year: century + decade, isShort: true };
}

/** قرن بیستم, قرن ۲۱, سده چهاردهم هجری شمسی; the number is at `at`. */
function readCentury(at: number): DateReading | null {
  const century = value(at);
  const isNumbered = isCount(at) || kind(at) === ORDINAL;
  if (!isNumbered || century < 1 || century > 21) return null;
  const own = eraAt(at + 1);
  const era = own || eraOfLast(at + 1);
  const year = era === BEFORE_CHRIST ? 1 - century * 100 : (century - 1) * 100 + 1;
  const date = { to: at + (own ? 2 : 1), grain: CENTURY, year };
  if (era) return { ...date, calendar: calendarOfEra(era, century * 100) };
  return century >= 16 ? { ...date, calendar: GREGORIAN } : { ...date, calendar: NO_CALENDAR, flaw: 'ambiguous' };
}

/** سه ماه نخست سال ۱۴۰۳, ۹ ماهه اول امسال, شش ماه دوم ۱۴۰۲, سه ماه آخر سال گذشته */
export function readMonths(i: number): DateReading | null {
  const length = value(i);
  const index = isCount(i) && length > 1 && isUnit(i + 1, MONTH_UNIT) ? indexOf(i + 2, Math.floor(12 / length)) : -1;
  const year = index < 0 ? null : readWhole(i + 3);
  if (year?.grain !== YEAR) return null;
  const from = kind(i + 2) === PART ? 12 - length : index * length;
  const grain = length === 3 ? SEASON_GRAIN : length === 6 ? HALF_YEAR : MONTH_UNIT;
  return { ...year, grain, part: { index: from, of: 12, length } };
}

/** نیمه اول مهر ۱۴۰۳, اواخر سال گذشته, سه‌ماهه دوم ۱۴۰۳, آخر ماه جاری, اول سال ۱۴۰۴, نیمه شعبان */
export function readPart(i: number): DateReading | null {
  const part = value(i);
  const isFirstDay = kind(i) === ORDINAL && part === 1;
  if (kind(i) !== PART && !isFirstDay) return null;
  if (part === HALVES || part === QUARTERS) {
    const at = i + 1;
    const isCounted = (kind(at) === ORDINAL || kind(at) === CARDINAL) && value(at) <= part;
    if (!isCounted) return part === HALVES ? readMiddle(at) : null;
    const period = readWhole(at + 1);
    return period && (part === HALVES || period.grain === YEAR)
      ? partOf(period, { index: value(at) - 1, of: part })
      : null;
  }
  const period = readWhole(i + 1);
  if (!period) return null;
  if (!isFirstDay && part !== LAST) return partOf(period, { index: (part >> 4) & 3, of: 3, isRough: true });
  const isWhole = period.grain >= WEEK && period.grain <= YEAR && !period.part;
  // «چاپ اول ۱۳۸۰», «دسته اول سال بعد»: the first of something else.
  if (isFirstDay && period.grain === YEAR && kind(i - 1) === WORD) return null;
  return isWhole && !fits(i, OF_UNITS) ? { ...period, grain: DAY, day: isFirstDay ? 1 : LAST_DAY } : null;
}

/** A month or year that a word before it makes sure of: «نیمه اول مهر», «اواخر ۱۴۰۲». */
function readWhole(i: number): DateReading | null {
  const month = readMonth(i);
  if (month) return month.isDoubtful && !hasYear(month) ? null : month;
  if (kind(i) > CARDINAL) return kind(i) === ORDINAL ? null : readPeriod(i);
  const year = readYear(i);
  return year?.isShort ? null : asYear(year);
}

/** نیمه شعبان: the fifteenth; of other calendars roughly. */
function readMiddle(i: number): DateReading | null {
  const month = readMonth(i);
  return month?.month ? { ...month, grain: DAY, day: 15, isRough: month.calendar !== ISLAMIC } : null;
}

/** Halves, thirds and quarters; weeks and decades have none. */
function partOf(period: DateReading, part: Part): DateReading | null {
  if (period.grain === MONTH_UNIT) return { ...period, grain: HALF_MONTH, part };
  return period.grain === YEAR ? { ...period, grain: part.of === 2 ? HALF_YEAR : SEASON_GRAIN, part } : null;
}
