import {
  COLON,
  COUNTED,
  DAY,
  DOUBTFUL,
  GREGORIAN,
  ISLAMIC,
  MONTH,
  MONTH_UNIT,
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
import { shifted } from './relative';
import { fits, match, skip } from './shape';
import { isDayOfMonth, isUnit } from './steps';
import { digits, hasGap, kind, touching, value } from './tokens';
import { amountOf, amountOfUnit, calendarOf, readYear } from './years';

/** Months, and days by the name of their month: ۱۶ شهریور, شهریور ۱۴۰۳, ۱۳۸۵ آبان ۱۱, September 6, 2024. */

/** A month with the year that follows it, or what it is to the reference. */
export interface MonthReading extends DateReading {
  /** Token after the month itself: more follows where a year, or what stands for it, is there. */
  readonly end: number;
  /** An ordinary word besides, and ماه does not stand with it. */
  readonly isDoubtful?: boolean;
  readonly hasWord: boolean;
}

/** شهریور, شهریورماه, ماه آگوست, ماه جاری, مهر گذشته, مهر سال گذشته, شهریور ۱۴۰۳; `hasDay` where a day stands before it. */
export function readMonth(i: number, hasDay = false): MonthReading | null {
  const isUnnamed = isUnit(i, MONTH_UNIT);
  const found = isUnnamed || kind(i) === MONTH ? match(i, NAMED_MONTH) : null;
  if (!found) {
    const amount = isUnnamed ? amountOfUnit(i) : undefined;
    const month = amount === undefined ? null : shifted(i + 2, MONTH_UNIT, amount);
    return month && { ...month, end: i + 1, hasWord: true };
  }
  const [end, wordBefore, at, wordBehind] = found;
  const code = value(at);
  const hasWord = wordBefore >= 0 || wordBehind >= 0 || (code & WITH_WORD) > 0;
  const calendar = calendarOfMonth(at);
  const near = kind(end) === RELATION ? amountOf(end) : 0;
  const yearAt = skip(end, PARTING);
  const written = near ? null : readYear(yearAt, calendar);
  const year = written && isYearHere(yearAt, written, hasDay) ? written : null;
  return {
    to: near ? end + 1 : (year?.to ?? end),
    end,
    calendar,
    grain: MONTH_UNIT,
    month: code & 0xf,
    year: year?.year,
    isShort: year?.isShort,
    shift: year?.shift,
    near: near || undefined,
    isDoubtful: (code & DOUBTFUL) > 0 && !hasWord,
    hasWord,
  };
}

export function hasYear({ to, end }: MonthReading): boolean {
  return to > end;
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
  const month = isDayOfMonth(i) ? readMonth(skip(i + 1, PARTING), true) : null;
  if (!month) return null;
  const day = value(i);
  const isOrdinal = kind(i) === ORDINAL;
  // «هفته اول مهر», «ماه دوم بهار»: the ordinal belongs to the unit before it.
  if (isOrdinal && kind(i - 1) === UNIT && value(i - 1) > DAY) return null;
  // «دو ماه پیش» counts months; «دوم ماه گذشته» is a day.
  if (!isOrdinal && month.shift?.amount && month.shift.unit === MONTH_UNIT) return null;
  // «سه دی»: small numbers in words count as often.
  const isCounting = digits(i) === 0 && !isOrdinal && day < 10 && !month.hasWord;
  const isProven = isSure || (!isCounting && (!month.isDoubtful || provesMonth(day, isOrdinal, month)));
  return hasYear(month) || (isProven && day > 0 && day < 32) ? { ...month, grain: DAY, day } : null;
}

/** Whether the day alone makes a month of a word that is something else besides: «اول می», «۲۸ صفر», «۵ می» and no verb behind. */
function provesMonth(day: number, isOrdinal: boolean, { calendar, end }: MonthReading): boolean {
  const isProven = isOrdinal || kind(end) === TO || (calendar === ISLAMIC && day >= 10);
  return isProven || (calendar === GREGORIAN && fits(end, CLAUSE_END));
}

/** ۱۳۸۵ آبان ۱۱, ۱۴۰۳ شهریور */
export function readYearFirst(i: number): DateReading | null {
  const year = value(i);
  const found = digits(i) === 4 ? readMonth(skip(i + 1, PARTING)) : null;
  if (!found?.month || calendarOf(year) !== found.calendar) return null;
  const { end, calendar, month } = found;
  const at = skip(end, PARTING);
  const hasDay = isDayOfMonth(at) && touching(at + 1) !== COLON;
  const date = { to: hasDay ? at + 1 : end, calendar, grain: hasDay ? DAY : MONTH_UNIT, year, month };
  return hasDay ? { ...date, day: value(at) } : date;
}

/** تیر ۱۳۹۵, شهریورماه, ماه آگوست, ماه گذشته: a month without a day needs its year or the word ماه. */
export function readMonthAlone(i: number): DateReading | null {
  const month = readMonth(i);
  return month && (readMonthFirst(month) ?? (hasYear(month) || month.hasWord ? month : null));
}

/** September 6, 2024; شهریور ۱۶، ۱۴۰۳ */
function readMonthFirst({ end, month, calendar }: MonthReading): DateReading | null {
  const yearAt = skip(end, DAY_BEHIND);
  const year = yearAt > end && month ? readYear(yearAt, calendar) : null;
  if (year?.year === undefined || year.isShort) return null;
  return { ...year, calendar, grain: DAY, month: month!, day: value(end) };
}
