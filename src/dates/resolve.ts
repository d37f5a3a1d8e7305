import { numberOfDay } from './calendar';
import { pad, toIso, weekdayOf } from './gregorian';
import { daysInYear, type Interval, intervalOf, type Reference } from './interval';
import {
  CENTURY,
  DAY,
  DECADE,
  GREGORIAN,
  HALF_MONTH,
  HOUR,
  ISLAMIC,
  MINUTE,
  MONTH_UNIT,
  PERSIAN,
  SEASON_GRAIN,
  SECOND,
} from './kinds';
import { isTabulatedLunarMonth } from './lunar';
import type { AlternativeDate, Calendar, DateFields, DateMention, DateWarning, Grain, InvalidDate } from './mention';
import { type DateReading, LAST_DAY, type PointReading, type StampReading, type TimeReading } from './reading';

/** What resolving needs of the options, read once. */
export interface ResolveOptions {
  readonly reference: Reference | null;
  readonly timeZone: string | undefined;
}

const CALENDARS: readonly Calendar[] = ['persian', 'gregorian', 'islamic'];
const GRAINS = 'second minute hour day week month year decade century half-month season half-year'.split(
  ' ',
) as Grain[];
const LAST_YEAR_OF_OLD_MONTHS = 1303;

/**
 * Checks a reading against its calendar and the clock, and gives it a value or the reason why it has none. `twin` is the day
 * that the same date in another calendar beside it names: a missing year is taken from there.
 */
export function resolve(
  text: string,
  start: number,
  end: number,
  stamp: StampReading,
  { reference, timeZone }: ResolveOptions,
  twin: number | null,
): DateMention {
  const shared = withSharedFields(stamp);
  const { date, time } = shared;
  const first = resolvePoint(shared, reference, twin);
  const last = shared.last && resolvePoint(shared.last, reference, twin);
  let invalid = first.invalid ?? last?.invalid;
  if (invalid === undefined && last !== undefined && isBefore(last, first)) invalid = 'ambiguous';
  const until = invalid === undefined ? untilOf(first, last) : '';
  const warnings = new Set([...first.warnings, ...(last?.warnings ?? [])]);
  if (date?.other !== undefined) warnings.add('ambiguous');
  return {
    text: text.slice(start, end),
    start,
    end,
    value: invalid === undefined ? written(first.day, first.clock) : null,
    ...(until && { until }),
    grain: GRAINS[time === undefined ? date!.grain : grainOfTime(time)]!,
    calendar: CALENDARS[date?.calendar ?? GRAINS.length] ?? null,
    fields: fieldsOf(shared, first.year),
    ...(timeZone && { timeZone }),
    warnings: [...warnings],
    alternatives: date === undefined ? [] : alternativesOf(date, invalid === undefined),
    ...(invalid && { invalid }),
  };
}

/** A point with its days worked out. */
interface ResolvedPoint {
  readonly day?: number;
  readonly last?: number;
  /** `T10:59`, or nothing. */
  readonly clock: string;
  readonly year?: number | undefined;
  readonly warnings: readonly DateWarning[];
  readonly invalid?: InvalidDate | undefined;
}

function resolvePoint({ date, time }: PointReading, reference: Reference | null, twin: number | null): ResolvedPoint {
  const warnings: DateWarning[] = [];
  const clock = time === undefined ? '' : clockOf(time);
  const invalid = time?.isImpossible ? 'no-such-time' : undefined;
  if (date === undefined) return { clock, warnings, invalid };
  if (date.isShort) warnings.push('two-digit-year');
  const days = intervalOf(date, reference, twin);
  if (typeof days === 'string') return { clock, warnings, invalid: days };
  warnings.push(...warningsOf(date, days));
  // At 24 o'clock the next day begins.
  const next = time?.hour === 24 ? 1 : 0;
  return {
    day: days.first + next,
    last: days.last + next,
    clock: days.seconds === undefined ? clock : momentClock(days.seconds, date.grain),
    year: days.year,
    warnings,
    invalid,
  };
}

function warningsOf(date: DateReading, { first, year }: Interval): DateWarning[] {
  const { calendar, grain, weekday } = date;
  const hasOwnDays = grain === DAY || grain === MONTH_UNIT || grain === HALF_MONTH;
  const isOld = calendar === PERSIAN && hasOwnDays && year !== undefined && year <= LAST_YEAR_OF_OLD_MONTHS;
  const isOffTable = calendar === ISLAMIC && year !== undefined && !isTabulatedLunarMonth(year, date.month ?? 1);
  const isOwnWeekday = date.shift !== undefined || date.near !== undefined || weekday === undefined;
  const warnings: DateWarning[] = [];
  if (isOld) warnings.push('pre-1304');
  if (date.part?.isRough || date.isRough || isOffTable) warnings.push('approximate');
  if (!isOwnWeekday && weekdayOf(first) !== weekday) warnings.push('weekday-mismatch');
  if (isDoubtfulWinter(date)) warnings.push('ambiguous');
  return warnings;
}

/** «زمستان ۲۰۲۳» is the winter that begins before the Gregorian year as well as the one that ends behind it. */
function isDoubtfulWinter({ grain, season, calendar }: DateReading): boolean {
  return grain === SEASON_GRAIN && season === 4 && calendar === GREGORIAN;
}

/** What a range's first point leaves out stands in its last, and the other way round. */
function withSharedFields(stamp: StampReading): StampReading {
  const { date } = stamp;
  const last = stamp.last?.date;
  if (date?.month === undefined || last?.month === undefined) return stamp;
  const isLater = last.month < date.month || (last.month === date.month && (last.day ?? 0) < (date.day ?? 0));
  if (date.year === undefined && date.shift === undefined) {
    if (last.year !== undefined) {
      const year = isLater ? last.year - 1 : last.year;
      return { ...stamp, date: { ...date, year, isShort: last.isShort ?? false } };
    }
    return last.shift === undefined ? stamp : { ...stamp, date: { ...date, shift: last.shift } };
  }
  if (date.year === undefined || last.year !== undefined || last.shift !== undefined) return stamp;
  return { ...stamp, last: { ...stamp.last!, date: { ...last, year: isLater ? date.year + 1 : date.year } } };
}

function isBefore(last: ResolvedPoint, first: ResolvedPoint): boolean {
  const [a, b] = [first.day, last.day];
  if (a === undefined || b === undefined) return false;
  return b < a || (b === a && last.clock !== '' && first.clock !== '' && last.clock < first.clock);
}

function untilOf(first: ResolvedPoint, last: ResolvedPoint | undefined): string {
  if (last !== undefined) return written(last.clock === '' ? last.last : last.day, last.clock);
  return first.last === first.day ? '' : written(first.last, first.clock);
}

function written(day: number | undefined, clock: string): string {
  return (day === undefined ? '' : toIso(day)) + clock;
}

function clockOf({ hour, minute = 0, second, offset = '' }: TimeReading): string {
  return `T${pad(hour % 24, 2)}:${pad(minute, 2)}${second === undefined ? '' : `:${pad(second, 2)}`}${offset}`;
}

function momentClock(seconds: number, grain: number): string {
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return clockOf({ to: 0, hour, minute, ...(grain === SECOND && { second: seconds % 60 }) });
}

function grainOfTime({ minute, second }: TimeReading): number {
  return second !== undefined ? SECOND : minute !== undefined ? MINUTE : HOUR;
}

/** Other orders of the numbers; for figures of a Jalali year, the same day of the lunar calendar. */
function alternativesOf(date: DateReading, isValid: boolean): AlternativeDate[] {
  const others: AlternativeDate[] = [];
  const add = (number: number | null, calendar: number): void => {
    if (number !== null) others.push({ value: toIso(number), calendar: CALENDARS[calendar]! });
  };
  const { calendar, year, month, day, other } = date;
  if (other !== undefined) add(numberOfDay(calendar, ...other), calendar);
  if (isDoubtfulWinter(date) && isValid) {
    const next = daysInYear(date, calendar, year! + 1);
    if (typeof next !== 'string') add(next.first, calendar);
  }
  if (date.isFigures && calendar === PERSIAN && year! >= 1300) add(numberOfDay(ISLAMIC, year!, month!, day!), ISLAMIC);
  return others;
}

/** What is written, and what was filled in. */
function fieldsOf({ date, time }: PointReading, ownYear: number | undefined): DateMention['fields'] {
  const { year, month, day, weekday, isShort } = date ?? ({} as Partial<DateReading>);
  // Of a decade or century the year is only where it begins.
  const isLong = date?.grain === DECADE || date?.grain === CENTURY;
  const { hour, minute, second } = time ?? ({} as Partial<TimeReading>);
  return {
    known: present({
      year: isShort || isLong ? undefined : year,
      month,
      day: day === LAST_DAY ? undefined : day,
      weekday,
      hour,
      minute,
      second,
    }),
    implied: present({ year: isShort ? year : year === undefined && month !== undefined ? ownYear : undefined }),
  };
}

/** Only the fields that have a number. */
function present(fields: { [K in keyof DateFields]?: number | undefined }): DateFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
