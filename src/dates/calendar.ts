import { dayNumber, dayOfNumber, gregorianMonthLength } from './gregorian';
import { type CalendarDay, gregorianToJalali, isValidJalaliDate, jalaliMonthLength, jalaliToGregorian } from './jalali';
import { gregorianToLunar, lunarMonthLength, lunarToGregorian } from './lunar';
import type { Calendar } from './mention';

/** The three calendars behind one face. Days are counted through as in `dayNumber`. */

/** The number of a calendar's day, or `null` when it has no such day. */
export function numberOfDay(calendar: Calendar, year: number, month: number, day: number): number | null {
  if (calendar === 'gregorian') {
    if (month < 1 || month > 12 || day < 1 || day > gregorianMonthLength(year, month)) return null;
    return dayNumber({ year, month, day });
  }
  const gregorian = calendar === 'persian' ? jalaliToGregorian(year, month, day) : lunarToGregorian(year, month, day);
  return gregorian === null ? null : dayNumber(gregorian);
}

/** Days of a month; 0 for one that does not exist. */
export function monthLength(calendar: Calendar, year: number, month: number): number {
  if (calendar === 'gregorian') return gregorianMonthLength(year, month);
  if (calendar === 'islamic') return lunarMonthLength(year, month) ?? 0;
  return isValidJalaliDate(year, month, 1) ? jalaliMonthLength(year, month) : 0;
}

/** The calendar's day with this number, or `null` outside the years that it covers. */
export function dayOf(calendar: Calendar, number: number): CalendarDay | null {
  const day = dayOfNumber(number);
  if (calendar === 'gregorian') return day;
  const convert = calendar === 'persian' ? gregorianToJalali : gregorianToLunar;
  return convert(day.year, day.month, day.day);
}
