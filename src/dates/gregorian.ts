import type { CalendarDay } from './jalali';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month of the proleptic Gregorian calendar. */
export function gregorianMonthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : MONTH_LENGTHS[month - 1]!;
}

/** Whether the proleptic Gregorian calendar has this day; only whole numbers, years 1–9999 (what ISO 8601 writes). */
export function isValidGregorianDate(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= gregorianMonthLength(year, month);
}

/** `2024-09-06`; years outside 0–9999 in ECMAScript's expanded form: `-000549-01-01`. */
export function toIso({ year, month, day }: CalendarDay): string {
  const written = year >= 0 && year <= 9999 ? pad(year, 4) : `${year < 0 ? '-' : '+'}${pad(Math.abs(year), 6)}`;
  return `${written}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A number with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Days since 0000-03-01, for differences and weekdays (the usual era arithmetic on a year that begins in March). */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const monthFromMarch = (month + 9) % 12;
  return yearStart(month <= 2 ? year - 1 : year) + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
}

/** The day with this number: the way back from `dayNumber`. */
export function dayOfNumber(number: number): CalendarDay {
  // No year begins a whole day later than the mean years before it add up to, so the quotient is never too great.
  let marchYear = Math.floor(number / MEAN_YEAR);
  if (number >= yearStart(marchYear + 1)) marchYear++;
  const dayOfYear = number - yearStart(marchYear);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: month <= 2 ? marchYear + 1 : marchYear, month, day };
}

const MEAN_YEAR = 365.2425;

/** The number of 1 March. */
function yearStart(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Weekday 1–7, Saturday first. */
export function weekdayOf(day: CalendarDay): number {
  // 0000-03-01 was a Wednesday, the fifth day of a week that begins on Saturday.
  return ((dayNumber(day) + 4) % 7) + 1;
}
