/** The Gregorian calendar, and the numbers of days and weekdays that all calendars share. */

/** A day in the numbers of one calendar; months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A number with leading zeros up to the given width. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The number of days from 1970-01-01 to a Gregorian day. All calendars number their days like this. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return gregorianMonthStart(year * 12 + month - 1) + day - 1;
}

/**
 * The `dayNumber` of the first day of a month of the proleptic Gregorian calendar. The months of every calendar here are numbered
 * consecutively: `monthIndex` is `year * 12 + month - 1`. The computation lets the year begin in March, so that a leap day is its last day.
 */
export function gregorianMonthStart(monthIndex: number): number {
  const fromMarch = monthIndex - 2;
  const year = Math.floor(fromMarch / 12);
  const days = 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  // From March on, five months have 153 days, whose division by 5 gives the months of 31 and 30 days their order.
  return days + Math.floor((153 * (fromMarch - year * 12) + 2) / 5) - 719_468;
}

/** The weekday of the day with this number: 1 for Saturday to 7 for Friday. */
export function weekdayOf(number: number): number {
  // 1970-01-01 was a Thursday, the sixth day of a week that begins on Saturday.
  return ((((number + 5) % 7) + 7) % 7) + 1;
}
