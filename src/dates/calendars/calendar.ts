import { GREGORIAN } from '../tokens/kinds';
import { type CalendarDay, gregorianMonthStart, pad } from './gregorian';
import { lunarMonthStart } from './lunar-months';
import { jalaliMonthStart } from './nowruz';

/**
 * The three calendars behind one interface: each gives the numbers of its months' first days, and all else follows from that.
 * Days are numbered as in `dayNumber`, months as `year * 12 + month - 1`; arrays are indexed by the numbers of the calendars.
 */
const STARTS = [jalaliMonthStart, gregorianMonthStart, lunarMonthStart];
const MEAN_MONTHS = [30.4369, 30.4369, 29.5306];
/** The last year that a calendar answers for; the last lunar one lies before the Gregorian year 10000. */
const LAST_YEARS = [3177, Infinity, 9665];

/** The number of the first day of a numbered month. */
export function monthStart(calendar: number, month: number): number {
  return STARTS[calendar]!(month);
}

/** Whether a calendar answers for a numbered month. The Gregorian calendar has no first year. */
export function hasMonth(calendar: number, month: number): boolean {
  const year = Math.floor(month / 12);
  return year <= LAST_YEARS[calendar]! && (year >= 1 || calendar === GREGORIAN);
}

/** Days of a month; 0 for one that does not exist. */
export function monthLength(calendar: number, year: number, month: number): number {
  if (!Number.isInteger(year) || !Number.isInteger(month) || month < 1 || month > 12) return 0;
  const counted = year * 12 + month - 1;
  return hasMonth(calendar, counted) ? monthStart(calendar, counted + 1) - monthStart(calendar, counted) : 0;
}

/** The number of a calendar's day, or `null` when it has no such day. */
export function numberOfDay(calendar: number, year: number, month: number, day: number): number | null {
  // First of all a number: a symbol can't be compared.
  const exists = Number.isInteger(day) && day >= 1 && day <= monthLength(calendar, year, month);
  return exists ? monthStart(calendar, year * 12 + month - 1) + day - 1 : null;
}

/** The calendar's day with this number, or `null` outside the years that it covers. */
export function dayWithNumber(calendar: number, number: number): CalendarDay | null {
  const start = STARTS[calendar]!;
  let counted = Math.floor((number - start(0)) / MEAN_MONTHS[calendar]!);
  while (start(counted) > number) counted--;
  while (start(counted + 1) <= number) counted++;
  const year = Math.floor(counted / 12);
  return hasMonth(calendar, counted)
    ? { year, month: counted - year * 12 + 1, day: number - start(counted) + 1 }
    : null;
}

/** `2024-09-06` of a day's number; years outside 0–9999 in ECMAScript's expanded form: `-000549-01-01`. */
export function toIso(number: number): string {
  const { year, month, day } = dayWithNumber(GREGORIAN, number)!;
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${pad(Math.abs(year), sign ? 6 : 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The Gregorian day of a calendar's day, or `null` when it has no such day. */
export function toGregorian(calendar: number, year: number, month: number, day: number): CalendarDay | null {
  const number = numberOfDay(calendar, year, month, day);
  return number === null ? null : dayWithNumber(GREGORIAN, number);
}

/** The calendar's day of a Gregorian day of the years 1–9999, or `null` when there is none. */
export function fromGregorian(calendar: number, year: number, month: number, day: number): CalendarDay | null {
  const number = numberOfDay(GREGORIAN, year, month, day);
  return number !== null && year >= 1 && year <= 9999 ? dayWithNumber(calendar, number) : null;
}
