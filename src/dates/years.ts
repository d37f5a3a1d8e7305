import {
  BEFORE_CHRIST,
  COMMON,
  GREGORIAN,
  HIJRI,
  ISLAMIC,
  LUNAR,
  NEAR_YEAR,
  NO_CALENDAR,
  NO_ERA,
  NUMBER,
  ORDINAL,
  PERSIAN,
  SOLAR,
  YEAR,
} from './kinds';
import {
  FIRST_JALALI_YEAR,
  FIRST_OF_1300S,
  LAST_JALALI_YEAR,
  LAST_LUNAR_YEAR,
  LAST_OF_1300S,
  LATEST_YEAR,
  OLDEST_YEAR,
} from './limits';
import { ERA, UNIT_BESIDE, YEAR_NUMBER } from './patterns.table';
import type { DateReading, YearReading } from './reading';
import { fits } from './shape';
import { isUnit } from './steps';
import { digits, kind, value } from './tokens';

/** Years and the eras behind them: ۱۴۰۳, سال ۹۸, ۱۴۴۶ قمری, سال گذشته, امسال. */

/** The calendar whose news years this one is among: 1178–1502 Jalali, 1800–2100 Gregorian. */
export function calendarOf(year: number): number {
  if (year >= FIRST_JALALI_YEAR && year <= LAST_JALALI_YEAR) return PERSIAN;
  return year >= 1800 && year <= 2100 ? GREGORIAN : NO_CALENDAR;
}

export function fullYear(short: number, first: number = LAST_OF_1300S): number {
  return short + (short >= first ? 1300 : 1400);
}

/** A year of four digits that may stand by itself: 1300–1420 or 1900–2100. */
export function readPlainYear(i: number): YearReading | null {
  const year = value(i);
  const isPlain = (year >= 1300 && year <= 1420) || (year >= 1900 && year <= 2100);
  return kind(i) === NUMBER && digits(i) === 4 && isPlain ? { to: i + 1, calendar: calendarOf(year), year } : null;
}

/** A year; with `month`, the calendar of the month before it, which then decides. A bare number must be a year of news. */
export function readYear(i: number, month: number = NO_CALENDAR): YearReading | null {
  if (kind(i) === NEAR_YEAR) return nearYear(i + 1, value(i) - 8);
  const hasWord = isUnit(i, YEAR);
  const amount = hasWord ? amountOfUnit(i) : undefined;
  if (amount !== undefined) return nearYear(i + 2, amount);
  const at = hasWord ? i + 1 : i;
  const year = value(at);
  if (!fits(at, YEAR_NUMBER) || (kind(at) === ORDINAL && year < 1000)) return null;
  const width = digits(at);
  const era = eraAt(at + 1);
  const to = at + (era ? 2 : 1);
  let calendar = PERSIAN;
  let full = year;
  let isShort = era === SOLAR && width === 2;
  if (era) {
    if (year < 1 || year > (era === BEFORE_CHRIST ? OLDEST_YEAR : LATEST_YEAR)) return null;
    if (era === BEFORE_CHRIST) return { to, calendar: GREGORIAN, year: 1 - year };
    calendar = era === HIJRI && month === ISLAMIC ? month : calendarOfEra(era, year);
    if (isShort) full = fullYear(year);
  } else if (width === 0 ? year >= FIRST_JALALI_YEAR : width === 4 || (width === 3 && month === ISLAMIC)) {
    calendar = month === ISLAMIC ? month : calendarOf(year);
    if (calendar === NO_CALENDAR || (calendar === ISLAMIC && year > LAST_LUNAR_YEAR)) return null;
  } else {
    const isDoubtful = year > 9 && year < (month === PERSIAN ? FIRST_OF_1300S : LAST_OF_1300S);
    const isInWords = width === 0 && hasWord && year >= FIRST_OF_1300S && year < 100;
    if (!isInWords && (width !== 2 || (isDoubtful && !hasWord))) return null;
    // «سال ۵۷» is 1357; dates in figures have a later window.
    isShort = true;
    full = fullYear(year, FIRST_OF_1300S);
  }
  return month === NO_CALENDAR || month === calendar ? { to, calendar, year: full, isShort } : null;
}

function nearYear(to: number, amount: number): YearReading {
  return { to, calendar: PERSIAN, shift: { unit: YEAR, amount } };
}

/** A year reading as a date. */
export function asYear(year: YearReading | null): DateReading | null {
  return year && { ...year, calendar: year.shift ? NO_CALENDAR : year.calendar, grain: YEAR };
}

/** By relation, −1 for گذشته, پیش, قبل; 0 for جاری; 1 for آینده, بعد. */
const AMOUNTS = [-1, -1, 1, 1, 0];

/** −1, 0 or 1; `undefined` for a relation that says none of these. */
export function amountOf(relation: number): number | undefined {
  return AMOUNTS[value(relation)];
}

/** The amount of «ماه گذشته», «سال پیش»; none where it counts («دو ماه پیش») or is counted from («سال پیش از آن»). */
export function amountOfUnit(i: number): number | undefined {
  return fits(i, UNIT_BESIDE) ? amountOf(i + 1) : undefined;
}

/** The calendar of an era; هجری alone is solar only for the years of our time. */
export function calendarOfEra(era: number, year: number): number {
  if (era === COMMON || era === BEFORE_CHRIST) return GREGORIAN;
  return era === LUNAR || (era === HIJRI && (year < 1300 || year > 1420)) ? ISLAMIC : PERSIAN;
}

/** شمسی, ه.ش, ق, م, ق.م: the era at a token, or NO_ERA. */
export function eraAt(i: number): number {
  return fits(i, ERA) ? value(i) : NO_ERA;
}
