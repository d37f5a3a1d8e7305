import { dayNumber, dayOfNumber, gregorianMonthLength } from './gregorian';
import { type CalendarDay, gregorianToJalali, isValidJalaliDate, jalaliDayNumber, jalaliMonthLength } from './jalali';
import { GREGORIAN, ISLAMIC } from './kinds';
import { gregorianToLunar, lunarMonthLength, lunarMonthStart } from './lunar';

/** The three calendars behind one face. Days are counted through as in `dayNumber`. */

/** The number of a month's first day; the month exists. */
export function monthStart(calendar: number, year: number, month: number): number {
  if (calendar === GREGORIAN) return dayNumber({ year, month, day: 1 });
  return calendar === ISLAMIC ? lunarMonthStart(year, month) : jalaliDayNumber(year, month, 1);
}

/** Days of a month; 0 for one that does not exist. */
export function monthLength(calendar: number, year: number, month: number): number {
  if (calendar === GREGORIAN) return gregorianMonthLength(year, month) ?? 0;
  if (calendar === ISLAMIC) return lunarMonthLength(year, month) ?? 0;
  return isValidJalaliDate(year, month, 1) ? jalaliMonthLength(year, month) : 0;
}

/** The number of a calendar's day, or `null` when it has no such day. */
export function numberOfDay(calendar: number, year: number, month: number, day: number): number | null {
  const exists = day >= 1 && day <= monthLength(calendar, year, month);
  return exists ? monthStart(calendar, year, month) + day - 1 : null;
}

/** The calendar's day with this number, or `null` outside the years that it covers. */
export function dayOf(calendar: number, number: number): CalendarDay | null {
  const { year, month, day } = dayOfNumber(number);
  if (calendar === GREGORIAN) return { year, month, day };
  return (calendar === ISLAMIC ? gregorianToLunar : gregorianToJalali)(year, month, day);
}

/** Weekday 1–7, Saturday first, of a counted day. */
export function weekdayOfNumber(number: number): number {
  // 0000-03-01 was a Wednesday, the fifth day of a week that begins on Saturday.
  return ((((number + 4) % 7) + 7) % 7) + 1;
}
