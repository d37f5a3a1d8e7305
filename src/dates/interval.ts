import { dayOf, monthLength, monthStart, numberOfDay } from './calendar';
import { weekdayOf } from './gregorian';
import { SECONDS_A_DAY } from './iso';
import { CENTURY, DECADE, GREGORIAN, HOUR, ISLAMIC, MONTH_UNIT, NO_CALENDAR, PERSIAN, WEEK, YEAR } from './kinds';
import type { InvalidDate } from './mention';
import { type DateReading, LAST_DAY } from './reading';

/** The day, and perhaps the time, that relative dates are counted from. */
export interface Reference {
  /** As in `dayNumber`. */
  readonly day: number;
  /** Seconds of the day; `null` when only a day was given. */
  readonly seconds: number | null;
}

/** First and last day, counted as in `dayNumber`, and for a moment the seconds of the day. */
export interface Interval {
  readonly first: number;
  readonly last: number;
  readonly seconds?: number;
  /** The year that the date lies in, where it has one. */
  readonly year?: number;
}

/** By calendar, a year in which every day of it exists. */
const LEAP_YEARS = [1403, 2024, 1446];

/** The days of a date, or why it has none; `twin` is the day that the same date in another calendar beside it names. */
export function intervalOf(
  date: DateReading,
  reference: Reference | null,
  twin: number | null,
): Interval | InvalidDate {
  const { flaw, shift, near, year } = date;
  if (flaw !== undefined) return flaw;
  const calendar = date.calendar === NO_CALENDAR ? PERSIAN : date.calendar;
  if (shift === undefined && near === undefined && year !== undefined) return daysInYear(date, calendar, year);
  const never = isNeverADay(date, calendar);
  if (shift !== undefined) {
    return reference === null ? (never ?? 'no-reference') : shiftedInterval(date, calendar, reference);
  }
  if (near !== undefined)
    return reference === null ? 'no-reference' : nearInterval(date, calendar, near, reference.day);
  const around = twin ?? reference?.day;
  return never ?? (around === undefined ? 'no-year' : nearestInterval(date, calendar, around));
}

/** Whether no year of the calendar has this day: 31 Mehr. */
function isNeverADay({ month, day }: DateReading, calendar: number): InvalidDate | undefined {
  if (month === undefined || day === undefined || day === LAST_DAY) return undefined;
  if (month < 1 || month > 12) return 'no-such-month';
  const longest = calendar === ISLAMIC ? 30 : monthLength(calendar, LEAP_YEARS[calendar]!, month);
  return day > longest ? 'no-such-day' : undefined;
}

/** Seconds of the units up to a week. */
const SECONDS = [1, 60, 3600, SECONDS_A_DAY, 7 * SECONDS_A_DAY];

function shiftedInterval(date: DateReading, calendar: number, reference: Reference): Interval | InvalidDate {
  const { unit, amount, span } = date.shift!;
  const { day, seconds } = reference;
  if (unit === WEEK && !span) return inWeek(date, day - weekdayOf(day) + 1 + amount * 7);
  if (unit <= WEEK) {
    if (unit <= HOUR && seconds === null) return 'no-reference';
    const now = day * SECONDS_A_DAY + (seconds ?? 0);
    const then = now + amount * SECONDS[unit]!;
    const begin = span ? Math.min(now, then) : then;
    const first = Math.floor(begin / SECONDS_A_DAY);
    const last = Math.floor((span ? Math.max(now, then) : then) / SECONDS_A_DAY);
    return unit > HOUR ? { first, last } : { first, last, seconds: begin - first * SECONDS_A_DAY };
  }
  const today = dayOf(calendar, day);
  if (today === null) return 'no-reference';
  const months = today.year * 12 + today.month - 1 + amount * (unit === YEAR ? 12 : 1);
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  if (!span) return daysInYear(unit === MONTH_UNIT ? { ...date, month } : date, calendar, year);
  const other = numberOfDay(calendar, year, month, Math.min(today.day, monthLength(calendar, year, month)));
  return other === null ? 'no-such-day' : { first: Math.min(day, other), last: Math.max(day, other) };
}

/** A week, or the day of it that is asked for. */
function inWeek({ weekday, day }: DateReading, saturday: number): Interval {
  const asked = weekday ?? (day === LAST_DAY ? 7 : day);
  return asked === undefined ? { first: saturday, last: saturday + 6 } : single(saturday + asked - 1);
}

/** «مهر گذشته», «شنبه آینده»: the last one that ends before the reference, or the next that begins after it. */
function nearInterval(date: DateReading, calendar: number, near: number, around: number): Interval | InvalidDate {
  if (date.weekday !== undefined) {
    const away = (date.weekday - weekdayOf(around) + 7) % 7;
    return single(around + (near === 1 ? away || 7 : away - 7));
  }
  return nearestInterval(date, calendar, around, near);
}

/** The year that brings the date nearest to a day; with `near`, nearest on that side of it. */
function nearestInterval(date: DateReading, calendar: number, around: number, near = 0): Interval | InvalidDate {
  const year = dayOf(calendar, around)?.year;
  if (year === undefined) return 'no-year';
  let nearest: Interval | InvalidDate = 'no-such-day';
  let distance = Number.POSITIVE_INFINITY;
  for (let step = -2; step <= 2; step++) {
    const days = daysInYear(date, calendar, year + step);
    if (typeof days === 'string') continue;
    const [after, before] = [days.first - around, around - days.last];
    const away = near > 0 ? after : near < 0 ? before : Math.max(after, before, 0);
    if (away < distance && (near === 0 || away > 0)) {
      distance = away;
      nearest = days;
    }
  }
  return nearest;
}

/** The days of a date in a year that is known. */
export function daysInYear(date: DateReading, calendar: number, year: number): Interval | InvalidDate {
  const { month, day, season, part, grain } = date;
  if (month !== undefined && (month < 1 || month > 12)) return 'no-such-month';
  // Months from the first year's to the last year's.
  let from = month ?? 1;
  let to = month ?? 12;
  let firstYear = year;
  let own = calendar;
  if (season !== undefined) {
    // A Persian season; in a Gregorian year the one that has most of its days there.
    from = season * 3 - 2;
    to = season * 3;
    own = PERSIAN;
    if (calendar === GREGORIAN) firstYear -= season === 4 ? 622 : 621;
  } else if (part !== undefined && month === undefined) {
    from = (part.index * 12) / part.of + 1;
    to = from + 12 / part.of - 1;
  }
  const lastYear = firstYear + (grain === DECADE ? 9 : grain === CENTURY ? 99 : 0);
  const length = monthLength(own, lastYear, to);
  if (length === 0 || monthLength(own, firstYear, from) === 0) return 'no-such-day';
  let first = monthStart(own, firstYear, from);
  let last = monthStart(own, lastYear, to) + length - 1;
  if (part !== undefined && month !== undefined) {
    const days = part.of === 2 ? 15 : part.of === 3 ? 10 : 7;
    first += part.index * days;
    if (part.index < part.of - 1) last = first + days - 1;
  } else if (day !== undefined) {
    first = day === LAST_DAY ? last : first + day - 1;
    if (day === 0 || first > last) return 'no-such-day';
    last = first;
  }
  return { first, last, year };
}

function single(day: number): Interval {
  return { first: day, last: day };
}
