import { dayNumber, dayOfNumber, isValidGregorianDate } from './gregorian';
import type { CalendarDay } from './jalali';
import { FIRST_TABLE_DAY, FIRST_TABLE_YEAR, KNOWN_MONTHS, MONTH_BITS, TABLE_MONTHS } from './lunar.table';
import { tabularMonthAt, tabularMonthStart } from './tabular';

/**
 * The lunar Hijri calendar as Iran keeps it. Its months begin when the new moon is seen, so no rule gives them: the months
 * of 1265–1447 come from a table (corpus/tables/lunar-months.tsv). All other years follow the tabular civil calendar, which
 * is within a day or two of what was kept; `isTabulatedLunarMonth` tells which is which.
 *
 * A month is counted through from year 0 here: `year * 12 + month - 1`.
 */

/** The last year whose days all lie before the Gregorian year 10000. */
const LAST_LUNAR_YEAR = 9665;
const FIRST_TABLE_MONTH: number = FIRST_TABLE_YEAR * 12;

/**
 * The Gregorian day of a lunar Hijri day, or `null` when there is no such day: nothing is rolled over. Years 1–9665.
 *
 * `lunarToGregorian(1446, 3, 2)` → `{ year: 2024, month: 9, day: 6 }`
 */
export function lunarToGregorian(year: number, month: number, day: number): CalendarDay | null {
  if (!isValidLunarDate(year, month, day)) return null;
  return dayOfNumber(monthStart(year * 12 + month - 1) + day - 1);
}

/**
 * The lunar Hijri day of a (proleptic) Gregorian day, or `null` when there is no such day or it lies outside the years 1–9665.
 *
 * `gregorianToLunar(2024, 9, 6)` → `{ year: 1446, month: 3, day: 2 }`
 */
export function gregorianToLunar(year: number, month: number, day: number): CalendarDay | null {
  if (!isValidGregorianDate(year, month, day)) return null;
  const number = dayNumber({ year, month, day });
  // The table lies within three days of the tabular calendar, so the month is that one or a neighbour.
  let lunarMonth = tabularMonthAt(number);
  while (monthStart(lunarMonth) > number) lunarMonth--;
  while (monthStart(lunarMonth + 1) <= number) lunarMonth++;
  const lunarYear = Math.floor(lunarMonth / 12);
  if (lunarYear < 1 || lunarYear > LAST_LUNAR_YEAR) return null;
  return { year: lunarYear, month: (lunarMonth % 12) + 1, day: number - monthStart(lunarMonth) + 1 };
}

/**
 * Whether the lunar Hijri calendar has this day. Only whole numbers, years 1–9665.
 *
 * `isValidLunarDate(1446, 3, 30)` → `true`, `isValidLunarDate(1446, 4, 30)` → `false`
 */
export function isValidLunarDate(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(day) || day < 1) return false;
  return isMonth(year, month) && day <= lunarMonthLength(year, month)!;
}

/**
 * Days of a lunar month, 29 or 30; `null` when there is no such month.
 *
 * `lunarMonthLength(1446, 3)` → `30`
 */
export function lunarMonthLength(year: number, month: number): number | null {
  if (!isMonth(year, month)) return null;
  const lunarMonth = year * 12 + month - 1;
  return monthStart(lunarMonth + 1) - monthStart(lunarMonth);
}

/**
 * Whether first and last day of this month are known. Where they aren't, a day may be off by one, seldom by two.
 *
 * `isTabulatedLunarMonth(1446, 3)` → `true`, `isTabulatedLunarMonth(1450, 3)` → `false`
 */
export function isTabulatedLunarMonth(year: number, month: number): boolean {
  const index = year * 12 + month - 1 - FIRST_TABLE_MONTH;
  return isMonth(year, month) && index >= 0 && index < KNOWN_MONTHS;
}

/** The `dayNumber` of the first day of a month that exists. */
export function lunarMonthStart(year: number, month: number): number {
  return monthStart(year * 12 + month - 1);
}

function isMonth(year: number, month: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month)) return false;
  return year >= 1 && year <= LAST_LUNAR_YEAR && month >= 1 && month <= 12;
}

let starts: Int32Array | undefined;

/** The `dayNumber` of a month's first day. */
function monthStart(lunarMonth: number): number {
  starts ??= unpackStarts();
  return starts[lunarMonth - FIRST_TABLE_MONTH] ?? tabularMonthStart(lunarMonth);
}

/** First days of all months of the table. */
function unpackStarts(): Int32Array {
  const unpacked = new Int32Array(TABLE_MONTHS);
  const bytes = atob(MONTH_BITS);
  let day = FIRST_TABLE_DAY;
  for (let i = 0; i < TABLE_MONTHS; i++) {
    unpacked[i] = day;
    day += 29 + ((bytes.charCodeAt(i >> 3) >> (i & 7)) & 1);
  }
  return unpacked;
}
