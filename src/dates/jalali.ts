import { isValidJalaaliDate, jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js';
import { dayNumber, dayOfNumber, isValidGregorianDate } from './gregorian';

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
  if (!inNewsYears(year)) return year >= 1 && isValidJalaaliDate(year, month, day);
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/**
 * The Gregorian day of a Jalali day, or `null` when there is no such day: nothing is rolled over.
 *
 * `jalaliToGregorian(1403, 6, 16)` → `{ year: 2024, month: 9, day: 6 }`
 */
export function jalaliToGregorian(year: number, month: number, day: number): CalendarDay | null {
  if (!isValidJalaliDate(year, month, day)) return null;
  if (inNewsYears(year)) return dayOfNumber(nowruz(year) + daysBefore(month) + day - 1);
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
  const number = dayNumber({ year, month, day });
  if (number < FIRST_DAY || number > LAST_DAY) {
    const { jy, jm, jd } = toJalaali(year, month, day);
    return jy < 1 ? null : { year: jy, month: jm, day: jd };
  }
  let jalaliYear = year - YEARS_APART;
  if (number < nowruz(jalaliYear)) jalaliYear--;
  const dayOfYear = number - nowruz(jalaliYear);
  const before =
    dayOfYear < DAYS_OF_LONG_MONTHS
      ? Math.floor(dayOfYear / 31)
      : LONG_MONTHS + Math.floor((dayOfYear - DAYS_OF_LONG_MONTHS) / 30);
  return { year: jalaliYear, month: before + 1, day: dayOfYear - daysBefore(before + 1) + 1 };
}

/** Days of a Jalali month that exists: 29, 30 or 31. */
export function jalaliMonthLength(year: number, month: number): number {
  return inNewsYears(year) ? monthLength(year, month) : jalaaliMonthLength(year, month);
}

/**
 * The years 1178–1502 by the rule of 33 years: eight leap years in each, so that Nowruz needs one division. It gives the
 * same days there as jalaali-js, which goes through a list of breaks and answers for all other years.
 */
function inNewsYears(year: number): boolean {
  return year >= FIRST_JALALI_YEAR && year <= LAST_JALALI_YEAR;
}

const LONG_MONTHS = 6;
const DAYS_OF_LONG_MONTHS = 6 * 31;
/** A Jalali year begins in the Gregorian year that is greater by this. */
const YEARS_APART = 621;
/** The `dayNumber` of 1 Farvardin of a year 0, were the rule true so far back. */
const ORIGIN = 226_835;

/** The `dayNumber` of 1 Farvardin. */
function nowruz(year: number): number {
  return ORIGIN + 365 * year + Math.floor((8 * year + 21) / 33);
}

const FIRST_DAY: number = nowruz(FIRST_JALALI_YEAR);
const LAST_DAY: number = nowruz(LAST_JALALI_YEAR + 1) - 1;

function daysBefore(month: number): number {
  return (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS);
}

function monthLength(year: number, month: number): number {
  if (month <= LONG_MONTHS) return 31;
  return month < 12 || nowruz(year + 1) - nowruz(year) === 366 ? 30 : 29;
}
