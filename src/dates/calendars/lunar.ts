import { ISLAMIC } from '../tokens/kinds';
import { fromGregorian, monthLength, numberOfDay, toGregorian } from './calendar';
import type { CalendarDay } from './gregorian';
import { FIRST_TABLE_MONTH, KNOWN_MONTHS } from './lunar.table';

/** The public functions of the lunar Hijri calendar. */

/**
 * The Gregorian day of a lunar Hijri day, or `null` when there is no such day: nothing is rolled over. Years 1–9665.
 *
 * `lunarToGregorian(1446, 3, 2)` → `{ year: 2024, month: 9, day: 6 }`
 */
export function lunarToGregorian(year: number, month: number, day: number): CalendarDay | null {
  return toGregorian(ISLAMIC, year, month, day);
}

/**
 * The lunar Hijri day of a (proleptic) Gregorian day, or `null` when there is no such day or it lies outside the years 1–9665.
 *
 * `gregorianToLunar(2024, 9, 6)` → `{ year: 1446, month: 3, day: 2 }`
 */
export function gregorianToLunar(year: number, month: number, day: number): CalendarDay | null {
  return fromGregorian(ISLAMIC, year, month, day);
}

/**
 * Whether the lunar Hijri calendar has this day: whole numbers in the years 1–9665.
 *
 * `isValidLunarDate(1446, 3, 30)` → `true`, `isValidLunarDate(1446, 4, 30)` → `false`
 */
export function isValidLunarDate(year: number, month: number, day: number): boolean {
  return numberOfDay(ISLAMIC, year, month, day) !== null;
}

/**
 * How many days a lunar month has, 29 or 30; `null` when there is no such month.
 *
 * `lunarMonthLength(1446, 3)` → `30`
 */
export function lunarMonthLength(year: number, month: number): number | null {
  return monthLength(ISLAMIC, year, month) || null;
}

/**
 * Whether it is known when this month began and ended. Where it isn't, a day may be off by one, seldom by two.
 *
 * `isTabulatedLunarMonth(1446, 3)` → `true`, `isTabulatedLunarMonth(1450, 3)` → `false`
 */
export function isTabulatedLunarMonth(year: number, month: number): boolean {
  if (!monthLength(ISLAMIC, year, month)) return false;
  const tableIndex = year * 12 + month - 1 - FIRST_TABLE_MONTH;
  return tableIndex >= 0 && tableIndex < KNOWN_MONTHS;
}
