/** A day in the numbers of one calendar; months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A number with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Days since 1970-01-01, for differences and weekdays. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return gregorianMonthStart(year * 12 + month - 1) + day - 1;
}

/**
 * The number of the first day of a month of the proleptic Gregorian calendar. Months are numbered consecutively, in every
 * calendar here: `year * 12 + month - 1`. The year begins in March, so that its leap day is the last one (the usual era arithmetic).
 */
export function gregorianMonthStart(month: number): number {
  const fromMarch = month - 2;
  const year = Math.floor(fromMarch / 12);
  const days = 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return days + Math.floor((153 * (fromMarch - year * 12) + 2) / 5) - 719_468;
}

/** Weekday 1–7, Saturday first, of a numbered day. */
export function weekdayOf(number: number): number {
  // 1970-01-01 was a Thursday, the sixth day of a week that begins on Saturday.
  return ((((number + 5) % 7) + 7) % 7) + 1;
}
