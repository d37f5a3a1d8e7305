import type { CalendarDay } from './jalali';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month of the proleptic Gregorian calendar. */
function gregorianMonthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : MONTH_LENGTHS[month - 1]!;
}

/** Whether the proleptic Gregorian calendar has this day; only whole numbers, years 1–9999 (what ISO 8601 writes). */
export function isValidGregorianDate(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= gregorianMonthLength(year, month);
}

/** `2024-09-06` */
export function toIso(day: CalendarDay): string {
  return `${pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`;
}

/** A number with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Days since 0000-03-01, for differences and weekdays (the usual era arithmetic on a year that begins in March). */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear;
}

/** Weekday 1–7, Saturday first. */
export function weekdayOf(day: CalendarDay): number {
  // 0000-03-01 was a Wednesday, the fifth day of a week that begins on Saturday.
  return ((dayNumber(day) + 4) % 7) + 1;
}
