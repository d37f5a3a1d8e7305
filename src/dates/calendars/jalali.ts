import { PERSIAN } from '../tokens/kinds';
import { fromGregorian, monthLength, numberOfDay, toGregorian } from './calendar';
import type { CalendarDay } from './gregorian';

/** The public functions of the Jalali calendar. */

/**
 * Whether the Jalali calendar has this day: whole numbers in the years 1–3177.
 *
 * `isValidJalaliDate(1403, 12, 30)` → `true`, `isValidJalaliDate(1404, 12, 30)` → `false`
 */
export function isValidJalaliDate(year: number, month: number, day: number): boolean {
  return numberOfDay(PERSIAN, year, month, day) !== null;
}

/**
 * How many days a Jalali month has, 29 to 31; `null` when there is no such month. Esfand, the last month, has 30 in a leap year and else 29.
 *
 * `jalaliMonthLength(1403, 12)` → `30`, `jalaliMonthLength(1404, 12)` → `29`
 */
export function jalaliMonthLength(year: number, month: number): number | null {
  return monthLength(PERSIAN, year, month) || null;
}

/**
 * The Gregorian day of a Jalali day, or `null` when there is no such day: nothing is rolled over.
 *
 * `jalaliToGregorian(1403, 6, 16)` → `{ year: 2024, month: 9, day: 6 }`
 */
export function jalaliToGregorian(year: number, month: number, day: number): CalendarDay | null {
  return toGregorian(PERSIAN, year, month, day);
}

/**
 * The Jalali day of a (proleptic) Gregorian day, or `null` when there is no such day or it lies outside
 * 622-03-22 (1 Farvardin 1) to 3799-03-19 (29 Esfand 3177).
 *
 * `gregorianToJalali(2024, 9, 6)` → `{ year: 1403, month: 6, day: 16 }`
 */
export function gregorianToJalali(year: number, month: number, day: number): CalendarDay | null {
  return fromGregorian(PERSIAN, year, month, day);
}
