import { type CalendarDay, dayFrom, dayNumber, dayOfNumber, gregorianStart } from './gregorian';
import { GREGORIAN } from './kinds';
import { lunarStart } from './lunar-months';
import { jalaliStart } from './nowruz';

/**
 * The three calendars behind one face: each is the number of its months' first days, and all else follows from that. Days are
 * counted through as in `dayNumber`, months as `year * 12 + month - 1`; arrays go by the numbers of the calendars.
 */
const STARTS = [jalaliStart, gregorianStart, lunarStart];
const MEAN_MONTHS = [30.436_85, 30.436_875, 29.530_56];
/** The last year that a calendar answers for; the last lunar one lies before the Gregorian year 10000. */
const LAST_YEARS = [3177, Number.POSITIVE_INFINITY, 9665];

/** The number of a month's first day; the month exists. */
export function monthStart(calendar: number, year: number, month: number): number {
  return STARTS[calendar]!(year * 12 + month - 1);
}

/** Days of a month; 0 for one that does not exist. Gregorian years have no first one. */
export function monthLength(calendar: number, year: number, month: number): number {
  const isYear = isWhole(year) && year <= LAST_YEARS[calendar]! && (year >= 1 || calendar === GREGORIAN);
  if (!isYear || !isWhole(month) || month < 1 || month > 12) return 0;
  return monthStart(calendar, year, month + 1) - monthStart(calendar, year, month);
}

/** The number of a calendar's day, or `null` when it has no such day. */
export function numberOfDay(calendar: number, year: number, month: number, day: number): number | null {
  const exists = isWhole(day) && day >= 1 && day <= monthLength(calendar, year, month);
  return exists ? monthStart(calendar, year, month) + day - 1 : null;
}

/** The calendar's day with this number, or `null` outside the years that it covers. */
export function dayOf(calendar: number, number: number): CalendarDay | null {
  const start = STARTS[calendar]!;
  const day = dayFrom(start, Math.floor((number - start(0)) / MEAN_MONTHS[calendar]!), number);
  return monthLength(calendar, day.year, day.month) > 0 ? day : null;
}

/** The Gregorian day of a calendar's day, or `null` when it has no such day. */
export function gregorianOf(calendar: number, year: number, month: number, day: number): CalendarDay | null {
  const number = numberOfDay(calendar, year, month, day);
  return number === null ? null : dayOfNumber(number);
}

/** The calendar's day of a Gregorian day of the years 1–9999, or `null` when there is none. */
export function dayIn(calendar: number, year: number, month: number, day: number): CalendarDay | null {
  const isDay = [year, month, day].every(isWhole) && year >= 1 && year <= 9999;
  const exists = isDay && numberOfDay(GREGORIAN, year, month, day) !== null;
  return exists ? dayOf(calendar, dayNumber({ year, month, day })) : null;
}

function isWhole(number: number): boolean {
  return typeof number === 'number' && (number | 0) === number;
}
