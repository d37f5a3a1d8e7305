import { GREGORIAN } from '../tokens/kinds';
import { type CalendarDay, gregorianMonthStart, pad } from './gregorian';
import { lunarMonthStart } from './lunar-months';
import { jalaliMonthStart } from './nowruz';

/**
 * The three calendars behind one interface. Each calendar only says on which day a month begins; all else follows from that.
 *
 * A day is numbered in days since 1970-01-01, as `dayNumber` does. A `monthIndex` is `year * 12 + month - 1`, so that the months of a
 * calendar are numbered consecutively. A `calendar` is PERSIAN, GREGORIAN or ISLAMIC, which are the indices of the arrays here.
 */

/** The function of each calendar that gives the first day of a month. */
const MONTH_STARTS = [jalaliMonthStart, gregorianMonthStart, lunarMonthStart];
/** The mean length of a month in days. */
const MEAN_MONTHS = [30.4369, 30.4369, 29.5306];
/** The last year that a calendar answers for. That of the lunar calendar ends before the Gregorian year 10000, which has five digits. */
const LAST_YEARS = [3177, Infinity, 9665];

/** The number of the first day of a month. */
export function monthStart(calendar: number, monthIndex: number): number {
  return MONTH_STARTS[calendar]!(monthIndex);
}

/** Whether a calendar answers for a month. The Gregorian calendar has no first year. */
export function hasMonth(calendar: number, monthIndex: number): boolean {
  const year = Math.floor(monthIndex / 12);
  return year <= LAST_YEARS[calendar]! && (year >= 1 || calendar === GREGORIAN);
}

/** How many days a month has; 0 for a month that does not exist. */
export function monthLength(calendar: number, year: number, month: number): number {
  if (!Number.isInteger(year) || !Number.isInteger(month) || month < 1 || month > 12) return 0;
  const monthIndex = year * 12 + month - 1;
  return hasMonth(calendar, monthIndex) ? monthStart(calendar, monthIndex + 1) - monthStart(calendar, monthIndex) : 0;
}

/** The number of a day that is given in a calendar's own terms, or `null` when the calendar has no such day. */
export function numberOfDay(calendar: number, year: number, month: number, day: number): number | null {
  // That it is an integer is asked first: comparing a symbol would throw.
  const exists = Number.isInteger(day) && day >= 1 && day <= monthLength(calendar, year, month);
  return exists ? monthStart(calendar, year * 12 + month - 1) + day - 1 : null;
}

/** The day with this number in a calendar's own terms, or `null` outside the years that the calendar answers for. */
export function dayWithNumber(calendar: number, number: number): CalendarDay | null {
  const start = MONTH_STARTS[calendar]!;
  // An estimate, which is off by a month or two at most.
  let monthIndex = Math.floor((number - start(0)) / MEAN_MONTHS[calendar]!);
  while (start(monthIndex) > number) monthIndex--;
  while (start(monthIndex + 1) <= number) monthIndex++;
  const year = Math.floor(monthIndex / 12);
  return hasMonth(calendar, monthIndex)
    ? { year, month: monthIndex - year * 12 + 1, day: number - start(monthIndex) + 1 }
    : null;
}

/** Writes the day with this number as `2024-09-06`; years outside 0–9999 in ECMAScript's expanded form, `-000549-01-01`. */
export function toIso(number: number): string {
  const { year, month, day } = dayWithNumber(GREGORIAN, number)!;
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${pad(Math.abs(year), sign ? 6 : 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Converts a calendar's day to the Gregorian day; `null` when the calendar has no such day. */
export function toGregorian(calendar: number, year: number, month: number, day: number): CalendarDay | null {
  const number = numberOfDay(calendar, year, month, day);
  return number === null ? null : dayWithNumber(GREGORIAN, number);
}

/** Converts a Gregorian day of the years 1–9999 to a calendar's day; `null` when either calendar has no such day. */
export function fromGregorian(calendar: number, year: number, month: number, day: number): CalendarDay | null {
  const number = numberOfDay(GREGORIAN, year, month, day);
  return number !== null && year >= 1 && year <= 9999 ? dayWithNumber(calendar, number) : null;
}
