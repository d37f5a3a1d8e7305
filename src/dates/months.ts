import {
  COLON,
  COUNTED,
  DAY,
  DOUBTFUL,
  GREGORIAN,
  ISLAMIC,
  MONTH_UNIT,
  NO_CALENDAR,
  NUMBER,
  ORDINAL,
  RELATION,
  TO,
  UNIT,
  WITH_WORD,
  WORD,
} from './kinds';
import { CLAUSE_END, DAY_BEHIND, NAMED_MONTH, PARTING } from './patterns.table';
import type { DateReading, YearReading } from './reading';
import { fits, match, skip } from './shape';
import { isDayOfMonth, isUnit } from './steps';
import { digits, hasGap, kind, touching, value } from './tokens';
import { amountOf, amountOfUnit, calendarOf, readYear } from './years';

/** Months, and days by the name of their month: ۱۶ شهریور, شهریور ۱۴۰۳, ۱۳۸۵ آبان ۱۱, September 6, 2024. */

/** A month with the year that follows it, or what it is to the reference. */
export interface MonthReading extends Omit<DateReading, 'grain'> {
  /** Token after the month itself. */
  readonly end: number;
  /** Whether a year, or what stands for it, is there. */
  readonly hasYear: boolean;
  /** An ordinary word besides, and ماه does not stand with it. */
  readonly isDoubtful: boolean;
  readonly hasWord: boolean;
}

/** شهریور, شهریورماه, ماه آگوست, ماه جاری, مهر گذشته, مهر سال گذشته, شهریور ۱۴۰۳; `hasDay` where a day stands before it. */
export function readMonth(i: number, hasDay = false): MonthReading | null {
  const found = match(i, NAMED_MONTH);
  if (found === null) {
    const amount = isUnit(i, MONTH_UNIT) ? amountOfUnit(i) : undefined;
    if (amount === undefined) return null;
    const to = i + 2;
    const shift = { unit: MONTH_UNIT, amount };
    return { to, end: to, calendar: NO_CALENDAR, shift, hasYear: true, isDoubtful: false, hasWord: true };
  }
  const [end, wordBefore, at, wordBehind] = found;
  const code = value(at);
  const hasWord = wordBefore >= 0 || wordBehind >= 0 || (code & WITH_WORD) !== 0;
  const isDoubtful = (code & DOUBTFUL) !== 0 && !hasWord;
  const calendar = calendarOfMonth(at);
  const month = { to: end, end, calendar, month: code & 0xf, hasYear: true, isDoubtful, hasWord };
  const near = kind(end) === RELATION ? amountOf(end) : 0;
  if (near) return { ...month, to: end + 1, near };
  const yearAt = skip(end, PARTING);
  const year = readYear(yearAt, calendar);
  return year !== null && isYearHere(yearAt, year, hasDay)
    ? { ...month, ...year, calendar }
    : { ...month, hasYear: false };
}

export function calendarOfMonth(i: number): number {
  return (value(i) >> 4) & 3;
}

/**
 * Two digits behind a month are its year only when they count nothing: not in «گزارش مهر ۶۵ درصد». Behind a day there is less
 * doubt, and with the word سال none.
 */
function isYearHere(i: number, year: YearReading, hasDay: boolean): boolean {
  if (!year.isShort || kind(i) !== NUMBER) return true;
  const next = kind(year.to);
  if (next === COUNTED || next === UNIT) return false;
  const isDoubtful = value(i) > 9 && value(i) < 60;
  return (hasDay && !isDoubtful) || next !== WORD || !hasGap(year.to);
}

/** ۱۶ شهریور, شانزدهم شهریورماه سال ۱۴۰۳, ۱۶-شهریور-۱۴۰۳, اول ماه جاری; `isSure` when a weekday stands before it. */
export function readNamedDay(i: number, isSure: boolean): DateReading | null {
  if (!isDayOfMonth(i)) return null;
  const month = readMonth(skip(i + 1, PARTING), true);
  if (month === null) return null;
  const day = value(i);
  const isOrdinal = kind(i) === ORDINAL;
  // «هفته اول مهر», «ماه دوم بهار»: the ordinal belongs to the unit before it.
  if (isOrdinal && kind(i - 1) === UNIT && value(i - 1) > DAY) return null;
  // «دو ماه پیش» counts months; «دوم ماه گذشته» is a day.
  if (month.shift?.amount && month.shift.unit === MONTH_UNIT && !isOrdinal) return null;
  if (!month.hasYear) {
    if ((month.isDoubtful && !isSure && !provesMonth(day, isOrdinal, month)) || day > 31 || day < 1) return null;
    // «سه دی»: small numbers in words count as often.
    if (digits(i) === 0 && !isOrdinal && day < 10 && !month.hasWord && !isSure) return null;
  }
  return { ...month, grain: DAY, day };
}

/** Whether the day alone makes a month of a word that is something else besides: «اول می», «۲۸ صفر», «۵ می» and no verb behind. */
function provesMonth(day: number, isOrdinal: boolean, { calendar, end }: MonthReading): boolean {
  if (isOrdinal || kind(end) === TO || (calendar === ISLAMIC && day >= 10)) return true;
  return calendar === GREGORIAN && fits(end, CLAUSE_END);
}

/** ۱۳۸۵ آبان ۱۱, ۱۴۰۳ شهریور */
export function readYearFirst(i: number): DateReading | null {
  const year = value(i);
  const month = digits(i) === 4 ? readMonth(skip(i + 1, PARTING)) : null;
  if (month?.month === undefined || calendarOf(year) !== month.calendar) return null;
  const date = { to: month.end, calendar: month.calendar, year, month: month.month };
  const at = skip(month.end, PARTING);
  if (!isDayOfMonth(at) || touching(at + 1) === COLON) return { ...date, grain: MONTH_UNIT };
  return { ...date, to: at + 1, grain: DAY, day: value(at) };
}

/** تیر ۱۳۹۵, شهریورماه, ماه آگوست, ماه گذشته: a month without a day needs its year or the word ماه. */
export function readMonthAlone(i: number): DateReading | null {
  const month = readMonth(i);
  if (month === null) return null;
  return readMonthFirst(month) ?? (month.hasYear || month.hasWord ? { ...month, grain: MONTH_UNIT } : null);
}

/** September 6, 2024; شهریور ۱۶، ۱۴۰۳ */
function readMonthFirst({ end, month, calendar }: MonthReading): DateReading | null {
  const yearAt = skip(end, DAY_BEHIND);
  if (yearAt === end || month === undefined) return null;
  const year = readYear(yearAt, calendar);
  if (year?.year === undefined || year.isShort) return null;
  return { ...year, calendar, grain: DAY, month, day: value(end) };
}
