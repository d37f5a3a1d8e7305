import { SECONDS_A_DAY } from './limits';

/** A day in the numbers of one calendar; months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = SECONDS_A_DAY * 1000;

/** `2024-09-06` of a `dayNumber`; years outside 0–9999 in ECMAScript's expanded form: `-000549-01-01`. */
export function toIso(number: number): string {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, -'T00:00:00.000Z'.length);
}

/** A number with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Days since 1970-01-01, for differences and weekdays. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return gregorianStart(year * 12 + month - 1) + day - 1;
}

/**
 * The number of the first day of a month of the proleptic Gregorian calendar. Months are numbered consecutively, in every
 * calendar here: `year * 12 + month - 1`. They are counted from 2000 on, as `Date` takes years under 100 for those of another century.
 */
export function gregorianStart(month: number): number {
  return Date.UTC(2000, month - 2000 * 12) / MILLISECONDS_A_DAY;
}

/** Weekday 1–7, Saturday first, of a numbered day. */
export function weekdayOf(number: number): number {
  // 1970-01-01 was a Thursday, the sixth day of a week that begins on Saturday.
  return ((((number + 5) % 7) + 7) % 7) + 1;
}
