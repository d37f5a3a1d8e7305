import { dayNumber, isValidGregorianDate, pad, toIso, weekdayOf } from './gregorian';
import { type CalendarDay, gregorianToJalali, isValidJalaliDate, jalaliMonthLength, jalaliToGregorian } from './jalali';
import type { AlternativeDate, DateFields, DateMention, DateWarning, Grain, InvalidDate } from './mention';
import type { DateReading, DayReading, StampReading, TimeReading } from './read';

/** What resolving needs of the options, read once. */
export interface ResolveOptions {
  readonly reference: CalendarDay | null;
  readonly timeZone: string | undefined;
}

const LAST_YEAR_OF_OLD_MONTHS = 1303;

/** Checks a reading against its calendar and the clock, and gives it a value or the reason why it has none. */
export function resolve(
  text: string,
  start: number,
  end: number,
  stamp: StampReading,
  options: ResolveOptions,
): DateMention {
  const { date, time } = stamp;
  const known: Mutable<DateFields> = {};
  const implied: Mutable<DateFields> = {};
  const warnings: DateWarning[] = [];
  let day: CalendarDay | null = null;
  let invalid: InvalidDate | undefined;
  let until: string | undefined;

  if (date !== undefined) {
    const year = date.year ?? impliedYear(date, options.reference);
    if (date.year === undefined || date.twoDigitYear) implied.year = year ?? undefined;
    else known.year = date.year;
    known.month = date.month;
    known.day = date.day;
    known.weekday = date.weekday;
    if (date.twoDigitYear) warnings.push('two-digit-year');
    if (date.month < 1 || date.month > 12) invalid = 'no-such-month';
    else if (year === null) invalid = couldBeDay(date) ? 'no-year' : 'no-such-day';
    else {
      day = gregorianDay({ ...date, year, day: date.day ?? 1 });
      if (day === null) invalid = 'no-such-day';
      else if (date.calendar === 'persian' && year <= LAST_YEAR_OF_OLD_MONTHS) warnings.push('pre-1304');
    }
    if (day !== null && date.day === undefined) {
      until = toIso(gregorianDay({ ...date, year: year!, day: jalaliMonthLength(year!, date.month) })!);
    }
    if (day !== null && date.weekday !== undefined && weekdayOf(day) !== date.weekday)
      warnings.push('weekday-mismatch');
  }
  if (time !== undefined) {
    known.hour = time.hour;
    known.minute = time.minute;
    known.second = time.second;
    if (time.hour > 23) invalid ??= 'no-such-time';
  }

  const alternatives = date === undefined ? [] : alternativesOf(date);
  if (alternatives.length > 0) warnings.push('ambiguous');
  const value = invalid !== undefined ? null : (day === null ? '' : toIso(day)) + clock(time);
  return {
    text: text.slice(start, end),
    start,
    end,
    value,
    ...(until === undefined || invalid !== undefined ? {} : { until }),
    grain: grainOf(stamp),
    calendar: date?.calendar ?? null,
    fields: { known: written(known), implied: written(implied) },
    ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
    warnings,
    alternatives,
    ...(invalid === undefined ? {} : { invalid }),
  };
}

type Mutable<T> = { -readonly [K in keyof T]?: T[K] | undefined };

/** Only the fields that have a number. */
function written(fields: Mutable<DateFields>): DateFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function gregorianDay(reading: DayReading & { year: number; day: number }): CalendarDay | null {
  const { calendar, year, month, day } = reading;
  if (calendar === 'persian') return jalaliToGregorian(year, month, day);
  return isValidGregorianDate(year, month, day) ? { year, month, day } : null;
}

/** Whether some year has this day: 31 Mehr has none. */
function couldBeDay(date: DateReading): boolean {
  const LEAP_YEAR = 1403;
  return date.day === undefined || isValidJalaliDate(LEAP_YEAR, date.month, date.day);
}

/** The Jalali year that brings a day and month nearest to the reference day. */
function impliedYear(date: DateReading, reference: CalendarDay | null): number | null {
  if (reference === null || date.month < 1 || date.month > 12) return null;
  const around = gregorianToJalali(reference.year, reference.month, reference.day);
  if (around === null) return null;
  let nearest: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const year of [around.year - 1, around.year, around.year + 1]) {
    const day = jalaliToGregorian(year, date.month, date.day ?? 1);
    if (day === null) continue;
    const away = Math.abs(dayNumber(day) - dayNumber(reference));
    if (away < distance) {
      distance = away;
      nearest = year;
    }
  }
  return nearest;
}

function alternativesOf(date: DateReading): AlternativeDate[] {
  const others: AlternativeDate[] = [];
  for (const { calendar, year, month, day } of date.alternatives) {
    if (year === undefined || day === undefined) continue;
    const gregorian = gregorianDay({ calendar, year, month, day });
    if (gregorian !== null) others.push({ value: toIso(gregorian), calendar });
  }
  return others;
}

function clock(time: TimeReading | undefined): string {
  if (time === undefined) return '';
  const { hour, minute = 0, second, offset = '' } = time;
  return `T${pad(hour, 2)}:${pad(minute, 2)}${second === undefined ? '' : `:${pad(second, 2)}`}${offset}`;
}

function grainOf({ date, time }: StampReading): Grain {
  if (time !== undefined) return time.second !== undefined ? 'second' : time.minute !== undefined ? 'minute' : 'hour';
  return date?.day === undefined ? 'month' : 'day';
}
