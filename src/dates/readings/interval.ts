import { dayWithNumber, hasMonth, monthLength, monthStart } from '../calendars/calendar';
import { weekdayOf } from '../calendars/gregorian';
import { daysAndSeconds } from '../calendars/iso';
import type { InvalidDate } from '../mention';
import {
  CENTURY,
  DECADE,
  GREGORIAN,
  HOUR,
  ISLAMIC,
  MONTH_UNIT,
  NO_CALENDAR,
  PERSIAN,
  WEEK,
  YEAR,
} from '../tokens/kinds';
import { ANY_DAY, LEAP_YEARS, NEAREST_LEAP_YEAR, SECONDS_A_DAY, TOGETHER } from '../tokens/limits';
import { type DateReading, LAST_DAY } from './reading';

/**
 * Which days a reading means: the year that it lacks is filled in from the reference, and a day that its calendar does not have is refused.
 */

/** The day, and perhaps the time, that relative dates are counted from. */
export interface Reference {
  /** The `dayNumber`. */
  readonly day: number;
  /** The seconds since midnight; `null` when only a day was given. */
  readonly seconds: number | null;
}

/** The days of a date, from the first to the last. */
export interface Interval {
  /** The `dayNumber` of the first day. */
  readonly first: number;
  /** The `dayNumber` of the last day. */
  readonly last: number;
  /** Of what is counted in hours, minutes or seconds: the seconds since midnight on the first and on the last day. */
  readonly seconds?: readonly [first: number, last: number] | undefined;
  /** The year that the date lies in, where it has one. */
  readonly year?: number | undefined;
}

/** The days of a date, or why it has none. */
export function intervalOf(date: DateReading, reference: Reference | null): Interval | InvalidDate {
  const { flaw, shift, near, nearTo, year, day, weekday } = date;
  if (flaw) return flaw;
  // NO_CALENDAR becomes PERSIAN.
  const calendar = date.calendar % NO_CALENDAR;
  if (year !== undefined) return daysInYear(date, calendar, year);
  if (reference && shift) return shiftedInterval(date, calendar, reference);
  // A weekday without a day or a week is «شنبه گذشته» (last Saturday) or «شنبه آینده» (next Saturday).
  if (reference && weekday && day === undefined) return nearWeekday(weekday, near!, reference.day);
  const today = reference && dayWithNumber(calendar, reference.day);
  const last = nearTo && !weekday && intervalOf(nearTo, reference);
  // «فوریه و مارس همان سال» (February and March of the same year)
  if (last === 'no-reference') return last;
  if (last && typeof last !== 'string') {
    // «۱۳ و ۲۰ اسفند» are of one year, even if the next 13 Esfand and the last 20 Esfand are nearest to the reference.
    const together = nearestInterval(date, calendar, last.first) as Interval;
    if (Math.abs(together.first - last.first) < TOGETHER) return together;
  }
  const nearest = nearestInterval(date, calendar, today ? reference.day : ANY_DAY);
  // A day that no year has, 31 Mehr, is refused as such, not for its missing year.
  if (today || typeof nearest === 'string') return nearest;
  return shift || near ? 'no-reference' : 'no-year';
}

/** The seconds that the units up to the week have. */
export const UNIT_SECONDS: readonly number[] = [1, 60, 3600, SECONDS_A_DAY, 7 * SECONDS_A_DAY];

/** The days of a date that is counted from the reference. */
function shiftedInterval(date: DateReading, calendar: number, reference: Reference): Interval | InvalidDate {
  const { unit, amount, span } = date.shift!;
  const { day, seconds } = reference;
  if (unit === WEEK && !span) {
    const saturday = day - weekdayOf(day) + 1 + amount * 7;
    return dayWithin(saturday, saturday + 6, date.weekday ?? date.day);
  }
  const isMoment = unit <= HOUR;
  if (isMoment && seconds === null) return 'no-reference';
  const now = day * SECONDS_A_DAY + (seconds ?? 0);
  let then = now + amount * UNIT_SECONDS[unit]!;
  if (unit > WEEK) {
    // «محرم امسال» (Muharram of this year) is a lunar month in this Persian year.
    const isMixed = calendar === ISLAMIC && date.month !== undefined;
    const today = dayWithNumber(isMixed ? PERSIAN : calendar, day);
    if (!today) return 'no-reference';
    const months = today.year * 12 + today.month - 1 + amount * (unit === YEAR ? 12 : 1);
    // «۳۰۰۰ سال پیش» (3000 years ago) is not meant to the year.
    if (!hasMonth(calendar, months)) return 'vague';
    const year = Math.floor(months / 12);
    const month = (months % 12) + 1;
    if (isMixed) return inPersianYear(date, year);
    if (!span) return daysInYear(unit === MONTH_UNIT ? { ...date, month } : date, calendar, year);
    const length = monthLength(calendar, year, month);
    then = (monthStart(calendar, months) + Math.min(today.day, length) - 1) * SECONDS_A_DAY;
  }
  const [first, from] = daysAndSeconds(span ? Math.min(now, then) : then);
  const [last, to] = daysAndSeconds(span ? Math.max(now, then) : then);
  return { first, last, seconds: isMoment ? [from, to] : undefined };
}

/**
 * A lunar date in a Persian year, «محرم امسال», «محرم ۱۴۰۵»: of all lunar
 * years, in the one that brings it nearest to the middle of that year.
 */
export function inPersianYear(date: DateReading, year: number): Interval | InvalidDate {
  const days = nearestInterval(date, ISLAMIC, monthStart(PERSIAN, year * 12 + 6));
  // «۳۰ صفر امسال» may have been found in another year, since not every Safar has 30 days.
  return date.day && dayWithNumber(PERSIAN, (days as Interval).first)?.year !== year ? 'no-such-day' : days;
}

/** The last weekday of this name before a day, «شنبه گذشته», or the next one after it, «شنبه آینده». */
function nearWeekday(weekday: number, near: number, day: number): Interval {
  const away = (weekday - weekdayOf(day) + 7) % 7;
  const found = day + (near > 0 ? away || 7 : away - 7);
  return { first: found, last: found };
}

/**
 * The interval in the year that brings the date nearest to a day. With `near`, only one side of the day counts: «مهر گذشته» is the last
 * Mehr that ended before it, «مهر آینده» the next Mehr that begins after it.
 */
function nearestInterval(date: DateReading, calendar: number, day: number): Interval | InvalidDate {
  const { near = 0 } = date;
  const { year } = dayWithNumber(calendar, day)!;
  let nearest: Interval | InvalidDate = 'no-such-day';
  let distance = Infinity;
  const steps = near ? LEAP_YEARS : NEAREST_LEAP_YEAR;
  for (let step = -steps; step <= steps; step++) {
    // In a year without such a day this is a reason, not an interval: it is NaN days away, which is never nearer.
    const days = daysInYear(date, calendar, year + step) as Interval;
    const after = days.first - day;
    const before = day - days.last;
    const away = near > 0 ? after : near < 0 ? before : Math.max(after, before, 0);
    if (away < distance && (near === 0 || away > 0)) {
      distance = away;
      nearest = days;
    }
  }
  return nearest;
}

/** The days of a date in a given year. */
export function daysInYear(date: DateReading, calendar: number, year: number): Interval | InvalidDate {
  const { month, part, grain } = date;
  const length = part?.length ?? 1;
  if (month! < 1 || month! > 12) return 'no-such-month';
  let own = calendar;
  let from = year * 12;
  let months = grain === CENTURY ? 1200 : grain === DECADE ? 120 : 12;
  if (month) {
    from += month - 1;
    months = 1;
  } else if (part) {
    months /= part.of;
    from += part.index * months;
    months *= length;
    if (part.isSeason && calendar === GREGORIAN) {
      // A season is a quarter of a Persian year: of the one that gives it most of its days in the Gregorian year.
      own = PERSIAN;
      from -= (part.index === 3 ? 622 : 621) * 12;
    }
  }
  const to = from + months;
  if (!hasMonth(own, from)) return 'no-such-day';
  let first = monthStart(own, from);
  let last = monthStart(own, to) - 1;
  if (part && month) {
    const days = Math.floor(30 / part.of);
    first += part.index * days;
    if (part.index + length < part.of) last = first + days * length - 1;
  }
  return dayWithin(first, last, date.day, year, date.weekday);
}

/**
 * All days from the first to the last; or, if a day is given, that one alone, counted
 * from 1. LAST_DAY is the last of them, LAST_WEEKDAY the last of its weekday.
 */
function dayWithin(first: number, last: number, day?: number, year?: number, weekday?: number): Interval | InvalidDate {
  if (day === undefined) return { first, last, year };
  const asked =
    day < LAST_DAY ? first + day - 1 : day === LAST_DAY ? last : last - ((weekdayOf(last) - weekday! + 7) % 7);
  return day === 0 || asked > last ? 'no-such-day' : { first: asked, last: asked, year };
}
