import { numberOfDay, toIso } from '../calendars/calendar';
import { weekdayOf } from '../calendars/gregorian';
import { secondsOf } from '../calendars/iso';
import { isTabulatedLunarMonth } from '../calendars/lunar';
import type { AlternativeDate, Calendar, DateFields, DateMention, DateWarning, Grain, InvalidDate } from '../mention';
import { CENTURY, DECADE, GREGORIAN, HOUR, ISLAMIC, MINUTE, MONTH_UNIT, PERSIAN, SECOND } from '../tokens/kinds';
import { ISO_DAY_LENGTH, LAST_YEAR_OF_OLD_MONTHS } from '../tokens/limits';
import { daysInYear, type Interval, intervalOf, type Reference } from './interval';
import { withSharedFields } from './lending';
import { type DateReading, LAST_DAY, type PointReading, type StampReading, type TimeReading } from './reading';
import { referencesOf } from './references';

/**
 * How a reading becomes a mention: its days and its time are worked out and checked,
 * and what a reader should know of them is noted. Nothing here looks at tokens.
 */

/** What resolving needs of the options, read once. */
export interface ResolveOptions {
  readonly reference: Reference | null;
  readonly timeZone: string | undefined;
}

/** The names of PERSIAN, GREGORIAN and ISLAMIC. */
const CALENDARS: readonly Calendar[] = ['persian', 'gregorian', 'islamic'];
/** The names of the units and the other grains, by their numbers. */
const GRAINS = 'second minute hour day week month year decade century half-month season half-year'.split(
  ' ',
) as Grain[];

/** Makes a mention of a reading: with its value, or with the reason why it has none. */
export function resolve(
  text: string,
  start: number,
  end: number,
  stamp: StampReading,
  { reference, timeZone }: ResolveOptions,
): DateMention {
  const shared = withSharedFields(settledByWeekday(stamp));
  const { date, time } = shared;
  const warnings = new Set<DateWarning>();
  const [from, to] = referencesOf(shared, reference);
  // «۱۰:۰۰ تا ۱۲:۰۰ به وقت گرینویچ» (Greenwich time): the offset is that of both times.
  const offset = time?.offset ?? shared.last?.time?.offset;
  const begin = resolvePoint(shared, from!, warnings, offset);
  const finish = shared.last ? resolvePoint(shared.last, to!, warnings, offset) : begin;
  const invalid = begin.invalid ?? finish.invalid ?? (isBefore(finish, begin) ? 'ambiguous' : undefined);
  const isLong = finish !== begin || begin.first !== begin.last || begin.clock !== begin.lastClock;
  if (date?.other) warnings.add('ambiguous');
  return {
    text: text.slice(start, end),
    start,
    end,
    value: invalid ? null : written(begin.first, begin.clock),
    ...(isLong && !invalid && { until: written(finish.last, finish.lastClock) }),
    grain: GRAINS[time ? grainOfTime(time) : date!.grain]!,
    calendar: (date && CALENDARS[date.calendar]) ?? null,
    fields: fieldsOf(shared, begin.year),
    ...(timeZone && { timeZone }),
    warnings: [...warnings],
    alternatives: date ? alternativesOf(date, isLong || time?.hour === 24 ? '' : begin.clock) : [],
    ...(invalid && { invalid }),
  };
}

/**
 * Decides between two readings of the same numbers if only one of them
 * falls on the weekday that is written: «چهارشنبه ۰۳/۰۴/۲۰۲۴» (Wednesday).
 */
function settledByWeekday(stamp: StampReading): StampReading {
  const { date, last } = stamp;
  // In «شنبه ۱۰ محرم ۱۴۰۵ تا یکشنبه ۱۱ محرم ۱۴۰۵» both ends would have to change.
  if (!date?.other || last?.date?.calendar === ISLAMIC) return stamp;
  const settled = [{ ...date, other: undefined }, inOtherOrder(date)].filter(isOnWeekday);
  return settled.length === 1 ? { ...stamp, date: settled[0] } : stamp;
}

/** Whether a day falls on the weekday that is written with it. */
function isOnWeekday({ calendar, year, month, day, weekday }: DateReading): boolean {
  return weekdayOf(numberOfDay(calendar, year!, month!, day!) ?? Number.NaN) === weekday;
}

/** The other reading of a date that has two, which is then certain. */
export function inOtherOrder(date: DateReading): DateReading {
  const [year, month, day] = date.other!;
  return { ...date, year, month, day, other: undefined };
}

/** A point of which the days and times are known. */
interface ResolvedPoint {
  /** The `dayNumber` of the first day; none for a bare time, or without a value. */
  readonly first?: number;
  /** The `dayNumber` of the last day. */
  readonly last?: number;
  /** `T10:59` on the first day; '' when there is no time. */
  readonly clock: string;
  /** The same on the last day: another time only where it is an interval, «۳ ساعت گذشته» (the past 3 hours). */
  readonly lastClock: string;
  readonly year?: number | undefined;
  readonly invalid?: InvalidDate | undefined;
}

/** Works out the days and times of a point, and adds its warnings to `warnings`. */
function resolvePoint(
  { date, time }: PointReading,
  reference: Reference | null,
  warnings: Set<DateWarning>,
  offset?: string,
): ResolvedPoint {
  const clock = time ? clockOf(time, offset) : '';
  const invalid = time?.flaw;
  if (!date) return { clock, lastClock: clock, invalid };
  if (date.isShort) warnings.add('two-digit-year');
  const days = intervalOf(date, reference);
  if (typeof days === 'string') return { clock, lastClock: clock, invalid: days };
  warn(date, days, reference?.day, warnings);
  const { first, last, seconds, year } = days;
  // At 24 o'clock the next day begins.
  const next = time && time.hour > 23 ? 1 : 0;
  const [from, to] = seconds?.map((second) => momentClock(second, date.grain)) ?? [clock, clock];
  return { first: first + next, last: last + next, clock: from!, lastClock: to!, year, invalid };
}

/** Adds the warnings about a date whose days are known. */
function warn(
  date: DateReading,
  { first, year }: Interval,
  today: number | undefined,
  warnings: Set<DateWarning>,
): void {
  const { calendar, month, weekday, part, away } = date;
  const isOffTable = calendar === ISLAMIC && !isTabulatedLunarMonth(year!, month ?? 1);
  if (calendar === PERSIAN && month && year! <= LAST_YEAR_OF_OLD_MONTHS) warnings.add('pre-1304');
  if (part?.isRough || date.isRough || isOffTable) warnings.add('approximate');
  if (weekday && weekdayOf(first) !== weekday) warnings.add('weekday-mismatch');
  if (Math.abs(first - today! - away!) > (isOffTable ? 1 : 0)) warnings.add('calendar-mismatch');
  if (isDoubtfulWinter(date)) warnings.add('ambiguous');
}

/** Whether a date is the winter of a Gregorian year, «زمستان ۲۰۲۳»: the one that began before the year, or the one that ends after it. */
function isDoubtfulWinter({ part, calendar }: DateReading): boolean {
  return calendar === GREGORIAN && !!part?.isSeason && part.index === 3;
}

/** Whether a range ends before it begins; two bare times are never compared. */
function isBefore(last: ResolvedPoint, first: ResolvedPoint): boolean {
  const days = last.first! - first.first!;
  return days < 0 || (days === 0 && last.clock !== '' && last.clock < first.clock);
}

/** The value of a day and a time, of which either may be missing. */
function written(day: number | undefined, clock: string): string {
  return (day === undefined ? '' : toIso(day)) + clock;
}

/** Writes a time as `T10:59`, with its offset. `shared` is the offset of the range, for a time that has none of its own. */
function clockOf(time: TimeReading, shared = ''): string {
  const { hour, minute = 0, second = 0, offset = shared } = time;
  return momentClock(secondsOf([hour, minute, second]), grainOfTime(time)) + offset;
}

/** Writes the seconds since midnight as `T10:59`, or as `T10:59:30` if the grain is the second. */
function momentClock(seconds: number, grain: number): string {
  // Cuts off `.000Z`, or `:00.000Z`.
  return new Date(seconds * 1000).toISOString().slice(ISO_DAY_LENGTH, grain === SECOND ? -5 : -8);
}

function grainOfTime({ minute, second }: TimeReading): number {
  return minute === undefined ? HOUR : second === undefined ? MINUTE : SECOND;
}

/**
 * The other days that a date may mean: the other order of its numbers, the other year, the other winter; of figures with a Jalali year, the
 * lunar date with the same numbers.
 */
function alternativesOf(date: DateReading, clock: string): AlternativeDate[] {
  const others: AlternativeDate[] = [];
  const add = (number: number | null | undefined, calendar: number): void => {
    if (Number.isInteger(number)) others.push({ value: toIso(number!) + clock, calendar: CALENDARS[calendar]! });
  };
  const { calendar, year, month, day, other } = date;
  if (other) add(numberOfDay(calendar, ...other), calendar);
  if (isDoubtfulWinter(date)) add((daysInYear(date, calendar, year! + 1) as Interval).first, calendar);
  if (date.isFigures && calendar === PERSIAN && year! >= 1300) add(numberOfDay(ISLAMIC, year!, month!, day!), ISLAMIC);
  return others;
}

/** The fields that are written, and those that were filled in. */
function fieldsOf({ date, time }: PointReading, ownYear: number | undefined): DateMention['fields'] {
  const { grain, year, month, day, weekday, shift, isShort } = date ?? ({} as Partial<DateReading>);
  const written = {
    // The year of a decade or century is only where it begins.
    year: isShort || grain === DECADE || grain === CENTURY ? undefined : year,
    month,
    // The first day of a week, season or year is no day of a month.
    day: month || shift?.unit === MONTH_UNIT ? day : undefined,
    weekday,
    hour: time && time.hour % 24,
    minute: time?.minute,
    second: time?.second,
  };
  const known: { -readonly [Field in keyof DateFields]: number } = {};
  let field: keyof DateFields;
  for (field in written) if (written[field]! < LAST_DAY) known[field] = written[field]!;
  const implied = isShort ? year : year === undefined && month ? ownYear : undefined;
  return { known, implied: implied === undefined ? {} : { year: implied } };
}
