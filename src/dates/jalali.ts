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
  if (year < 1 || year > LAST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= jalaliMonthLength(year, month);
}

/**
 * The Gregorian day of a Jalali day, or `null` when there is no such day: nothing is rolled over.
 *
 * `jalaliToGregorian(1403, 6, 16)` → `{ year: 2024, month: 9, day: 6 }`
 */
export function jalaliToGregorian(year: number, month: number, day: number): CalendarDay | null {
  return isValidJalaliDate(year, month, day) ? dayOfNumber(jalaliDayNumber(year, month, day)) : null;
}

/**
 * The Jalali day of a (proleptic) Gregorian day, or `null` when there is no such day or it lies outside the years 622–3798.
 *
 * `gregorianToJalali(2024, 9, 6)` → `{ year: 1403, month: 6, day: 16 }`
 */
export function gregorianToJalali(year: number, month: number, day: number): CalendarDay | null {
  if (!isValidGregorianDate(year, month, day)) return null;
  const number = dayNumber({ year, month, day });
  let jalaliYear = year - YEARS_APART;
  let dayOfYear = number - nowruz(jalaliYear);
  if (dayOfYear < 0) dayOfYear = number - nowruz(--jalaliYear);
  if (jalaliYear < 1 || year - YEARS_APART > LAST_YEAR) return null;
  const before =
    dayOfYear < DAYS_OF_LONG_MONTHS
      ? Math.floor(dayOfYear / 31)
      : LONG_MONTHS + Math.floor((dayOfYear - DAYS_OF_LONG_MONTHS) / 30);
  return { year: jalaliYear, month: before + 1, day: dayOfYear - daysBefore(before + 1) + 1 };
}

/** Days of a Jalali month that exists: 29, 30 or 31. */
export function jalaliMonthLength(year: number, month: number): number {
  if (month <= LONG_MONTHS) return 31;
  return month < 12 || nowruz(year + 1) - nowruz(year) === 366 ? 30 : 29;
}

/** The `dayNumber` of a Jalali day that exists. */
export function jalaliDayNumber(year: number, month: number, day: number): number {
  return nowruz(year) + daysBefore(month) + day - 1;
}

/** The last year of Borkowski's arithmetic. */
const LAST_YEAR = 3177;
const LONG_MONTHS = 6;
const DAYS_OF_LONG_MONTHS = 6 * 31;
/** A Jalali year begins in the Gregorian year that is greater by this. */
const YEARS_APART = 621;
/** The `dayNumber` of 1 Farvardin of a year 0, were the rule of 33 years true so far back. */
const ORIGIN = 226_835;

function daysBefore(month: number): number {
  return (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS);
}

/** The `dayNumber` of 1 Farvardin. */
function nowruz(year: number): number {
  return ORIGIN + 365 * year + leapYearsBefore(year);
}

/**
 * Leap years before a year. In 1178–1502 the rule of 33 years holds, eight leap years in each, so that Nowruz needs one
 * division. It is the official calendar there, and Borkowski's, whose list of breaks answers for all other years.
 */
function leapYearsBefore(year: number): number {
  if (year >= FIRST_JALALI_YEAR && year <= LAST_JALALI_YEAR + 1) return Math.floor((8 * year + 21) / 33);
  let leaps = LEAPS_BEFORE_FIRST_BREAK;
  let from = BREAKS[0]!;
  for (const to of BREAKS) {
    const cycles = Math.floor((to - from) / 33);
    const rest = (to - from) % 33;
    if (year < to) {
      const into = year - from;
      leaps += Math.floor(into / 33) * 8 + Math.floor(((into % 33) + 3) / 4);
      // Between two breaks of this distance, the last four years hold the leap year that the cycle would have later.
      return rest === 4 && to - year === 4 ? leaps + 1 : leaps;
    }
    leaps += cycles * 8 + Math.floor(rest / 4);
    from = to;
  }
  return leaps;
}

/** Years in which the cycle of 33 years begins anew (Borkowski, The Persian Calendar for 3000 Years, 1996). */
const BREAKS = [
  -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178,
];
const LEAPS_BEFORE_FIRST_BREAK = -15;
