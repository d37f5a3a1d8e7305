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
  QUARTERS,
  SEASON,
  SEASON_GRAIN,
  WEEK,
  YEAR,
} from './kinds';
import { hasYear, readMonth, readMonthAlone } from './months';
import { ANY_COMMA, BESIDE, THIS_PERIOD } from './patterns.table';
import { type DateReading, LAST_DAY, type Part } from './reading';
import { shifted } from './relative';
import { fits, skip } from './shape';
import { isCount, isUnit } from './steps';
import { digits, kind, value } from './tokens';
import { amountOf, amountOfUnit, asYear, calendarOfEra, eraAt, readYear } from './years';

/** Seasons, years, weeks, decades, centuries, and parts of months and years. */

/** A period by itself: month, season, year, week, decade, century. */
export function readPeriod(i: number): DateReading | null {
  return (
    readMonthAlone(i) ??
    readSeason(i) ??
    readThis(i) ??
    readWeek(i) ??
    readThirdOfMonth(i) ??
    readDecade(i) ??
    readCentury(i) ??
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
  return year && year.calendar !== ISLAMIC ? { ...year, ...season } : null;
}

/** این هفته, همین ماه */
function readThis(i: number): DateReading | null {
  return fits(i, THIS_PERIOD) ? shifted(i + 2, value(i + 1), 0) : null;
}

/** هفته گذشته, هفته جاری; هفته اول مهر, which is roughly a quarter of the month */
function readWeek(i: number): DateReading | null {
  if (!isUnit(i, WEEK)) return null;
  const month = isOrdinalTo(i + 1, 4) ? readWhole(i + 2) : null;
  if (month?.grain === MONTH_UNIT)
    return { ...month, grain: WEEK, part: { index: value(i + 1) - 1, of: 4, isRough: true } };
  const amount = amountOfUnit(i);
  return amount === undefined ? null : shifted(i + 2, WEEK, amount);
}

/** دهه اول محرم: it needs neither year nor the word ماه. */
function readThirdOfMonth(i: number): DateReading | null {
  const month = isUnit(i, DECADE) && isOrdinalTo(i + 1, 3) ? readMonth(i + 2) : null;
  return month && partOf(month, { index: value(i + 1) - 1, of: 3 });
}

function isOrdinalTo(i: number, most: number): boolean {
  return kind(i) === ORDINAL && value(i) <= most;
}

/** دهه ۶۰, دهه شصت, دهه ۱۳۶۰, دهه ۸۰ میلادی */
function readDecade(i: number): DateReading | null {
  const at = i + 1;
  const decade = value(at);
  if (!isUnit(i, DECADE) || !isCount(at) || decade % 10 !== 0) return null;
  const year = readYear(at);
  if (decade < 10 || decade > 90 || digits(at) > 2) {
    return year?.year === undefined || year.isShort ? null : { ...year, grain: DECADE };
  }
  const hasEra = kind(at + 1) === ERA;
  const calendar = hasEra && year ? year.calendar : PERSIAN;
  if (calendar === ISLAMIC) return null;
  const century = calendar === GREGORIAN ? 1900 : 1300;
  return { to: hasEra ? at + 2 : at + 1, calendar, grain: DECADE, year: century + decade, isShort: true };
}

/** قرن بیستم, قرن ۲۱, سده چهاردهم هجری شمسی */
function readCentury(i: number): DateReading | null {
  const century = value(i + 1);
  const isNumbered = isCount(i + 1) || kind(i + 1) === ORDINAL;
  if (!isUnit(i, CENTURY) || !isNumbered || century < 1 || century > 21) return null;
  const era = eraAt(i + 2);
  const year = era === BEFORE_CHRIST ? 1 - century * 100 : (century - 1) * 100 + 1;
  const date = { to: i + 2, grain: CENTURY, year };
  if (era) return { ...date, to: i + 3, calendar: calendarOfEra(era, century * 100) };
  return century >= 16 ? { ...date, calendar: GREGORIAN } : { ...date, calendar: NO_CALENDAR, flaw: 'ambiguous' };
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
  return isWhole ? { ...period, grain: DAY, day: isFirstDay ? 1 : LAST_DAY } : null;
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
