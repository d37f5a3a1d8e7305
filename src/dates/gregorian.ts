/** A day in the numbers of one calendar; months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `2024-09-06` of a `dayNumber`; years outside 0–9999 in ECMAScript's expanded form: `-000549-01-01`. */
export function toIso(number: number): string {
  const { year, month, day } = dayOfNumber(number);
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  const written = sign + pad(Math.abs(year), sign ? 6 : 4);
  return `${written}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A number with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Days since 1970-01-01, for differences and weekdays. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return gregorianStart(year * 12 + month - 1) + day - 1;
}

/** The day with this number: the inverse of `dayNumber`. */
export function dayOfNumber(number: number): CalendarDay {
  return dayFrom(gregorianStart, 30.4369, number);
}

/**
 * The number of the first day of a month of the proleptic Gregorian calendar. Months are numbered consecutively, in every
 * calendar here: `year * 12 + month - 1`. The year begins in March, so that its leap day is the last one (the usual era arithmetic).
 */
export function gregorianStart(month: number): number {
  const fromMarch = month - 2;
  const year = Math.floor(fromMarch / 12);
  const days = 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return days + Math.floor((153 * (fromMarch - year * 12) + 2) / 5) - 719_468;
}

/** The day with a number in the calendar whose months begin at `start` and are about `length` days long. */
export function dayFrom(start: (month: number) => number, length: number, number: number): CalendarDay {
  let month = Math.floor((number - start(0)) / length);
  while (start(month) > number) month--;
  while (start(month + 1) <= number) month++;
  const year = Math.floor(month / 12);
  return { year, month: month - year * 12 + 1, day: number - start(month) + 1 };
}

/** Weekday 1–7, Saturday first, of a numbered day. */
export function weekdayOf(number: number): number {
  // 1970-01-01 was a Thursday, the sixth day of a week that begins on Saturday.
  return ((((number + 5) % 7) + 7) % 7) + 1;
}
