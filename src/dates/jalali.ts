import { isValidJalaaliDate, jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js';
import { isValidGregorianDate } from './gregorian';

/** A day in the numbers of one calendar; months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Years that news writes and for which the rule is known to be the official calendar: the table of Iran's calendar
 * authority covers 1206–1498, and the 33-year rule, Borkowski's and ICU's agree on 1178–1502.
 */
export const FIRST_JALALI_YEAR = 1178;
export const LAST_JALALI_YEAR = 1502;

/**
 * Whether the Jalali calendar has this day. Only whole numbers, years 1–3177.
 *
 * `isValidJalaliDate(1403, 12, 30)` → `true`, `isValidJalaliDate(1404, 12, 30)` → `false`
 */
export function isValidJalaliDate(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  return year >= 1 && isValidJalaaliDate(year, month, day);
}

/**
 * The Gregorian day of a Jalali day, or `null` when there is no such day: nothing is rolled over.
 *
 * `jalaliToGregorian(1403, 6, 16)` → `{ year: 2024, month: 9, day: 6 }`
 */
export function jalaliToGregorian(year: number, month: number, day: number): CalendarDay | null {
  if (!isValidJalaliDate(year, month, day)) return null;
  const { gy, gm, gd } = toGregorian(year, month, day);
  return { year: gy, month: gm, day: gd };
}

/**
 * The Jalali day of a (proleptic) Gregorian day, or `null` when there is no such day or it lies outside the years 622–3798.
 *
 * `gregorianToJalali(2024, 9, 6)` → `{ year: 1403, month: 6, day: 16 }`
 */
export function gregorianToJalali(year: number, month: number, day: number): CalendarDay | null {
  if (!isValidGregorianDate(year, month, day) || year < 622 || year > 3798) return null;
  const { jy, jm, jd } = toJalaali(year, month, day);
  return jy < 1 ? null : { year: jy, month: jm, day: jd };
}

/** Days of a Jalali month that exists: 29, 30 or 31. */
export function jalaliMonthLength(year: number, month: number): number {
  return jalaaliMonthLength(year, month);
}
