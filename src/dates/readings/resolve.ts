import { numberOfDay, toIso } from '../calendars/calendar';
import { weekdayOf } from '../calendars/gregorian';
import { secondsOf } from '../calendars/iso';
import { isTabulatedLunarMonth } from '../calendars/lunar';
import type { AlternativeDate, Calendar, DateFields, DateMention, DateWarning, Grain, InvalidDate } from '../mention';
import { CENTURY, DAY, DECADE, GREGORIAN, HOUR, ISLAMIC, MINUTE, MONTH_UNIT, PERSIAN, SECOND } from '../tokens/kinds';
import { HALF_A_YEAR, ISO_DAY_LENGTH, LAST_YEAR_OF_OLD_MONTHS, SECONDS_A_DAY, SMALL_HOURS } from '../tokens/limits';
import { daysInYear, type Interval, intervalOf, type Reference } from './interval';
import { saysYear, withSharedFields } from './lending';
import { type DateReading, LAST_DAY, type PointReading, type StampReading, type TimeReading } from './reading';

/** What resolving needs from the options, read once. */
export interface ResolveOptions {
  readonly reference: Reference | null;
  readonly timeZone: string | undefined;
}

const CALENDARS: readonly Calendar[] = ['persian', 'gregorian', 'islamic'];
const GRAINS = 'second minute hour day week month year decade century half-month season half-year'.split(
  ' ',
) as Grain[];

/** Checks a reading against its calendar and the clock, and gives it a value or the reason why it has none. */
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
  // «۱۰:۰۰ تا ۱۲:۰۰ به وقت گرینویچ»
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

/** «چهارشنبه ۰۳/۰۴/۲۰۲۴»: of two orders of the numbers, a weekday that only one of them has decides. */
function settledByWeekday(stamp: StampReading): StampReading {
  const { date, last } = stamp;
  // Both ends of «شنبه ۱۰ محرم ۱۴۰۵ تا یکشنبه ۱۱ محرم ۱۴۰۵» would have to change.
  if (!date?.other || last?.date?.calendar === ISLAMIC) return stamp;
  const settled = [{ ...date, other: undefined }, inOtherOrder(date)].filter(isOnWeekday);
  return settled.length === 1 ? { ...stamp, date: settled[0] } : stamp;
}

function isOnWeekday({ calendar, year, month, day, weekday }: DateReading): boolean {
  return weekdayOf(numberOfDay(calendar, year!, month!, day!) ?? Number.NaN) === weekday;
}

/** A date in figures in the other order of its numbers, which is then certain. */
export function inOtherOrder(date: DateReading): DateReading {
  const [year, month, day] = date.other!;
  return { ...date, year, month, day, other: undefined };
}

/** A point with its days worked out. */
interface ResolvedPoint {
  readonly first?: number;
  readonly last?: number;
  /** `T10:59`, or nothing. */
  readonly clock: string;
  /** The same at the end of a span of hours. */
  readonly lastClock: string;
  readonly year?: number | undefined;
  readonly invalid?: InvalidDate | undefined;
}

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

/** «زمستان ۲۰۲۳» may be the winter that begins before the Gregorian year or the one that ends after it. */
function isDoubtfulWinter({ part, calendar }: DateReading): boolean {
  return calendar === GREGORIAN && !!part?.isSeason && part.index === 3;
}

/**
 * The references for the two ends of a range. Where each end in the year nearest to the reference would put the end before
 * the beginning, «۱۵ اسفند تا ۴ فروردین», the range lies in the years that bring the whole of it nearest.
 */
function referencesOf({ date, time, last }: StampReading, reference: Reference | null): readonly (Reference | null)[] {
  const end = last?.date;
  // Before six, the night of امشب is the one that isn't over yet, and no hour of دیشب is still to come: both are counted from the day
  // before. Midnight itself is the next one.
  const now = reference?.seconds ?? SECONDS_A_DAY;
  const afterMidnight = time ? time.hour * 60 + (time.minute ?? 0) - 24 * 60 : 0;
  const shift = afterMidnight > 0 && date?.shift?.unit === DAY ? date.shift.amount : undefined;
  const nightEnd = shift === 0 ? SMALL_HOURS : shift === -1 ? afterMidnight : 0;
  const night = reference && now < nightEnd * 60 ? { day: reference.day - 1, seconds: now } : reference;
  if (!reference || !end) return [night, night];
  const first = intervalOf(date!, reference) as Interval;
  const second = intervalOf(end, reference) as Interval;
  // «۱۶ تا ۱۴ شهریور» is a slip, hardly a year.
  const isSlip = date!.month && date!.month === end.month && end.day! < date!.day!;
  if (isSlip || !(second.first < first.first)) return [night, night];
  const isNext = first.first - reference.day < reference.day - second.last;
  if (!saysYear(end) && (isNext || saysYear(date!))) {
    return [reference, { day: first.first + HALF_A_YEAR, seconds: null }];
  }
  return [saysYear(date!) ? reference : { day: second.first - HALF_A_YEAR, seconds: null }, reference];
}

/** Whether a range ends before it begins; two bare times are never compared. */
function isBefore(last: ResolvedPoint, first: ResolvedPoint): boolean {
  const days = last.first! - first.first!;
  return days < 0 || (days === 0 && last.clock !== '' && last.clock < first.clock);
}

function written(day: number | undefined, clock: string): string {
  return (day === undefined ? '' : toIso(day)) + clock;
}

/** `shared`: the offset of a range, for a time that has none of its own. */
function clockOf(time: TimeReading, shared = ''): string {
  const { hour, minute = 0, second = 0, offset = shared } = time;
  return momentClock(secondsOf([hour, minute, second]), grainOfTime(time)) + offset;
}

function momentClock(seconds: number, grain: number): string {
  // Without «.000Z» or «:00.000Z».
  return new Date(seconds * 1000).toISOString().slice(ISO_DAY_LENGTH, grain === SECOND ? -5 : -8);
}

function grainOfTime({ minute, second }: TimeReading): number {
  return minute === undefined ? HOUR : second === undefined ? MINUTE : SECOND;
}

/** Other orders of the numbers, the other winter or year that may be meant; for figures of a Jalali year, the same lunar date. */
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

/** What is written, and what was filled in. */
function fieldsOf({ date, time }: PointReading, ownYear: number | undefined): DateMention['fields'] {
  const { grain, year, month, day, weekday, shift, isShort } = date ?? ({} as Partial<DateReading>);
  const written = {
    // For a decade or century the year is only where it begins.
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
