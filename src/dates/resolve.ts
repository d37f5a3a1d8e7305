import { dayOf, monthLength, numberOfDay } from './calendar';
import { dayOfNumber, pad, toIso } from './gregorian';
import { isTabulatedLunarMonth } from './lunar';
import type { AlternativeDate, Calendar, DateFields, DateMention, DateWarning, Grain, InvalidDate } from './mention';
import { type DateReading, LAST_DAY, type PointReading, type StampReading, type TimeReading } from './reading';
import { isClockUnit } from './relative';
import { DAY, HOUR, MINUTE, MONTH_UNIT, WEEK, YEAR } from './vocabulary';

/** The day, and perhaps the time, that relative dates are counted from. */
export interface Reference {
  /** As in `dayNumber`. */
  readonly day: number;
  /** Seconds of the day; `null` when only a day was given. */
  readonly seconds: number | null;
}

/** What resolving needs of the options, read once. */
export interface ResolveOptions {
  readonly reference: Reference | null;
  readonly timeZone: string | undefined;
}

/** First and last day, counted as in `dayNumber`, and for a moment the seconds of the day. */
interface Interval {
  readonly first: number;
  readonly last: number;
  readonly seconds?: number;
  /** The year that the date lies in, where it had to be worked out. */
  readonly year?: number;
}

const LAST_YEAR_OF_OLD_MONTHS = 1303;
const SECONDS_A_DAY = 86_400;
const SECONDS_IN: Readonly<Record<number, number>> = { [HOUR]: 3600, [MINUTE]: 60 };
/** Years in which every day of their calendar exists. */
const LEAP_YEARS: Readonly<Record<Calendar, number>> = { persian: 1403, gregorian: 2024, islamic: 1446 };

/**
 * Checks a reading against its calendar and the clock, and gives it a value or the reason why it has none. `twin` is the day
 * that the same date in another calendar beside it names: a missing year is taken from there.
 */
export function resolve(
  text: string,
  start: number,
  end: number,
  stamp: StampReading,
  options: ResolveOptions,
  twin: number | null,
): DateMention {
  const { reference } = options;
  const shared = stamp.last === undefined ? stamp : withSharedFields(stamp);
  const first = resolvePoint(shared, reference, twin);
  const last = shared.last === undefined ? null : resolvePoint(shared.last, reference, twin);
  let invalid = first.invalid ?? last?.invalid;
  if (invalid === undefined && last !== null && isBefore(last, first)) invalid = 'ambiguous';
  const isValid = invalid === undefined;
  const value = isValid ? written(first.day, first.clock) : null;
  const until = isValid ? untilOf(first, last) : undefined;
  const warnings = [...new Set([...first.warnings, ...(last?.warnings ?? [])])];
  const alternatives = shared.date === undefined ? [] : alternativesOf(shared.date, isValid);
  if ((shared.date?.alternatives?.length ?? 0) > 0) warnings.push('ambiguous');
  return {
    text: text.slice(start, end),
    start,
    end,
    value,
    ...(until === undefined ? {} : { until }),
    grain: grainOf(shared),
    calendar: shared.date?.calendar ?? null,
    fields: { known: knownFields(shared), implied: impliedFields(shared, first) },
    ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
    warnings,
    alternatives,
    ...(invalid === undefined ? {} : { invalid }),
  };
}

/** A point with its days worked out. */
interface ResolvedPoint {
  readonly day: number | null;
  readonly last: number | null;
  /** `T10:59`, or nothing. */
  readonly clock: string;
  readonly year?: number | undefined;
  readonly warnings: readonly DateWarning[];
  readonly invalid?: InvalidDate | undefined;
}

function resolvePoint({ date, time }: PointReading, reference: Reference | null, twin: number | null): ResolvedPoint {
  const warnings: DateWarning[] = [];
  const badTime: InvalidDate | undefined = time?.isImpossible ? 'no-such-time' : undefined;
  // At 24 o'clock the next day begins.
  const nextDay = time?.hour === 24 ? 1 : 0;
  if (date === undefined) return { day: null, last: null, clock: clockOf(time), warnings, invalid: badTime };
  const interval = intervalOf(date, reference, twin);
  if (date.twoDigitYear) warnings.push('two-digit-year');
  if (typeof interval === 'string') return { day: null, last: null, clock: '', warnings, invalid: interval };
  const { first, last, seconds } = interval;
  const year = date.year ?? interval.year;
  if (
    date.calendar === 'persian' &&
    year !== undefined &&
    year <= LAST_YEAR_OF_OLD_MONTHS &&
    isMonthOrDay(date.grain)
  ) {
    warnings.push('pre-1304');
  }
  if (isApproximate(date, year)) warnings.push('approximate');
  if (
    date.weekday !== undefined &&
    date.shift === undefined &&
    date.near === undefined &&
    weekdayOf(first) !== date.weekday
  ) {
    warnings.push('weekday-mismatch');
  }
  if (date.grain === 'season' && date.season === 4 && date.calendar === 'gregorian') warnings.push('ambiguous');
  const clock = seconds === undefined ? clockOf(time) : momentClock(seconds, date.grain);
  const points = { day: first + nextDay, last: last + nextDay, clock, warnings, invalid: badTime };
  return interval.year === undefined ? points : { ...points, year: interval.year };
}

/** What a range's first point leaves out stands in its last, and the other way round. */
function withSharedFields(stamp: StampReading): StampReading {
  const { date } = stamp;
  const last = stamp.last?.date;
  if (date === undefined || last === undefined || date.month === undefined || last.month === undefined) return stamp;
  const isLater = last.month < date.month || (last.month === date.month && (last.day ?? 0) < (date.day ?? 0));
  if (date.year === undefined && last.year !== undefined && date.shift === undefined) {
    const year = isLater ? last.year - 1 : last.year;
    return { ...stamp, date: { ...date, year, ...(last.twoDigitYear ? { twoDigitYear: true } : {}) } };
  }
  if (date.shift === undefined && last.shift !== undefined && date.year === undefined) {
    return { ...stamp, date: { ...date, shift: last.shift } };
  }
  if (date.year === undefined || last.year !== undefined || last.shift !== undefined) return stamp;
  return { ...stamp, last: { ...stamp.last!, date: { ...last, year: isLater ? date.year + 1 : date.year } } };
}

/** The days of a date, or why it has none. */
function intervalOf(date: DateReading, reference: Reference | null, twin: number | null): Interval | InvalidDate {
  if (date.isVague) return 'vague';
  if (date.isAmbiguous) return 'ambiguous';
  const calendar = date.calendar ?? 'persian';
  if (date.shift !== undefined) {
    if (reference === null) return isNeverADay(date, calendar) ?? 'no-reference';
    return shiftedInterval(date, calendar, reference);
  }
  if (date.near !== undefined) return reference === null ? 'no-reference' : nearInterval(date, calendar, reference.day);
  if (date.year !== undefined) return intervalInYear(date, calendar, date.year);
  const around = twin ?? reference?.day ?? null;
  const never = isNeverADay(date, calendar);
  if (never !== undefined) return never;
  return around === null ? 'no-year' : nearestInterval(date, calendar, around);
}

/** Whether no year of the calendar has this day: 31 Mehr. */
function isNeverADay({ month, day }: DateReading, calendar: Calendar): InvalidDate | undefined {
  if (month === undefined || day === undefined || day === LAST_DAY) return undefined;
  if (month < 1 || month > 12) return 'no-such-month';
  const longest = calendar === 'islamic' ? 30 : monthLength(calendar, LEAP_YEARS[calendar], month);
  return day > longest ? 'no-such-day' : undefined;
}

function shiftedInterval(date: DateReading, calendar: Calendar, reference: Reference): Interval | InvalidDate {
  const { unit, amount, span } = date.shift!;
  if (isClockUnit(unit)) return momentInterval(unit, amount, span === true, reference);
  const from = reference.day;
  if (unit === DAY || unit === WEEK) {
    if (span) return ordered(from, from + amount * (unit === WEEK ? 7 : 1));
    if (unit === DAY) return { first: from + amount, last: from + amount };
    const saturday = from - weekdayOf(from) + 1 + amount * 7;
    if (date.weekday !== undefined) return single(saturday + date.weekday - 1);
    if (date.day !== undefined) return single(date.day === LAST_DAY ? saturday + 6 : saturday);
    return { first: saturday, last: saturday + 6 };
  }
  const today = dayOf(calendar, from);
  if (today === null) return 'no-reference';
  const months = today.year * 12 + today.month - 1 + amount * (unit === YEAR ? 12 : 1);
  const year = Math.floor(months / 12);
  const month = (((months % 12) + 12) % 12) + 1;
  if (span) {
    const day = Math.min(today.day, monthLength(calendar, year, month));
    const other = numberOfDay(calendar, year, month, day);
    return other === null ? 'no-such-day' : ordered(from, other);
  }
  return intervalInYear(unit === MONTH_UNIT ? { ...date, month } : date, calendar, year);
}

/** «۳ ساعت پیش», «۲۴ ساعت گذشته» */
function momentInterval(unit: number, amount: number, span: boolean, reference: Reference): Interval | InvalidDate {
  if (reference.seconds === null) return 'no-reference';
  const moment = reference.day * SECONDS_A_DAY + reference.seconds + amount * (SECONDS_IN[unit] ?? 1);
  const day = Math.floor(moment / SECONDS_A_DAY);
  const seconds = moment - day * SECONDS_A_DAY;
  if (!span) return { first: day, last: day, seconds };
  return amount < 0
    ? { first: day, last: reference.day, seconds }
    : { first: reference.day, last: day, seconds: reference.seconds };
}

/** «مهر گذشته», «شنبه آینده»: the last one that ends before the reference, or the next that begins after it. */
function nearInterval(date: DateReading, calendar: Calendar, around: number): Interval | InvalidDate {
  if (date.weekday !== undefined) {
    const away = (date.weekday - weekdayOf(around) + 7) % 7 || 7;
    return single(date.near === 1 ? around + away : around - (7 - away || 7));
  }
  const year = dayOf(calendar, around)?.year;
  if (year === undefined) return 'no-year';
  for (const candidate of date.near === 1 ? [year, year + 1, year + 2] : [year, year - 1, year - 2]) {
    const interval = intervalInYear(date, calendar, candidate);
    if (typeof interval === 'string') continue;
    if (date.near === 1 ? interval.first > around : interval.last < around) return interval;
  }
  return 'no-such-day';
}

/** The year that brings the date nearest to a day. */
function nearestInterval(date: DateReading, calendar: Calendar, around: number): Interval | InvalidDate {
  const year = dayOf(calendar, around)?.year;
  if (year === undefined) return 'no-year';
  let nearest: Interval | InvalidDate = 'no-such-day';
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const interval = intervalInYear(date, calendar, candidate);
    if (typeof interval === 'string') continue;
    const away = Math.max(interval.first - around, around - interval.last, 0);
    if (away < distance) {
      distance = away;
      nearest = interval;
    }
  }
  return nearest;
}

/** The days of a date in a year that is known. */
function intervalInYear(date: DateReading, calendar: Calendar, year: number): Interval | InvalidDate {
  const { month, day, season, part, grain } = date;
  if (month !== undefined) {
    if (month < 1 || month > 12) return 'no-such-month';
    const length = monthLength(calendar, year, month);
    if (part !== undefined) return withYear(daysOfMonthPart(calendar, year, month, length, part.index, part.of), year);
    if (day === undefined) return withYear(between(calendar, [year, month, 1], [year, month, length]), year);
    const number = numberOfDay(calendar, year, month, day === LAST_DAY ? length : day);
    return number === null ? 'no-such-day' : { ...single(number), year };
  }
  if (season !== undefined) return seasonInterval(calendar, year, season);
  const lastYear = grain === 'decade' ? year + 9 : grain === 'century' ? year + 99 : year;
  const months = part === undefined ? 12 : 12 / part.of;
  const from = part === undefined ? 1 : part.index * months + 1;
  const to = from + months - 1;
  const whole = between(calendar, [year, from, 1], [lastYear, to, monthLength(calendar, lastYear, to)]);
  if (whole === null) return 'no-such-day';
  if (day === undefined) return { ...whole, year };
  return { ...single(day === LAST_DAY ? whole.last : whole.first), year };
}

function daysOfMonthPart(
  calendar: Calendar,
  year: number,
  month: number,
  length: number,
  index: number,
  of: number,
): Interval | null {
  const days = of === 2 ? 15 : of === 3 ? 10 : 7;
  const first = index * days + 1;
  const last = index === of - 1 ? length : first + days - 1;
  return between(calendar, [year, month, first], [year, month, last]);
}

/** The Persian season; in a Gregorian year the one that has most of its days there. */
function seasonInterval(calendar: Calendar, year: number, season: number): Interval | InvalidDate {
  const persianYear = calendar === 'gregorian' ? year - (season === 4 ? 622 : 621) : year;
  const first = season * 3 - 2;
  const last = season * 3;
  const days = between(
    'persian',
    [persianYear, first, 1],
    [persianYear, last, monthLength('persian', persianYear, last)],
  );
  return days === null ? 'no-such-day' : { ...days, year };
}

type Day = readonly [year: number, month: number, day: number];

function between(calendar: Calendar, from: Day, to: Day): Interval | null {
  const first = numberOfDay(calendar, ...from);
  const last = numberOfDay(calendar, ...to);
  return first === null || last === null ? null : { first, last };
}

function withYear(interval: Interval | null, year: number): Interval | InvalidDate {
  return interval === null ? 'no-such-day' : { ...interval, year };
}

function single(day: number): Interval {
  return { first: day, last: day };
}

function ordered(a: number, b: number): Interval {
  return { first: Math.min(a, b), last: Math.max(a, b) };
}

/** Weekday 1–7, Saturday first, of a counted day. */
function weekdayOf(day: number): number {
  return ((((day + 4) % 7) + 7) % 7) + 1;
}

function isMonthOrDay(grain: Grain): boolean {
  return grain === 'day' || grain === 'month' || grain === 'half-month';
}

function isApproximate(date: DateReading, year: number | undefined): boolean {
  if (date.part?.approximate || date.isApproximate) return true;
  return date.calendar === 'islamic' && year !== undefined && !isTabulatedLunarMonth(year, date.month ?? 1);
}

function isBefore(last: ResolvedPoint, first: ResolvedPoint): boolean {
  if (last.day === null || first.day === null) return false;
  return (
    last.day < first.day ||
    (last.day === first.day && last.clock !== '' && first.clock !== '' && last.clock < first.clock)
  );
}

function untilOf(first: ResolvedPoint, last: ResolvedPoint | null): string | undefined {
  if (last !== null) return written(last.clock === '' ? last.last : last.day, last.clock);
  if (first.last === null || first.last === first.day) return undefined;
  return written(first.last, first.clock);
}

function written(day: number | null, clock: string): string {
  return (day === null ? '' : toIso(dayOfNumber(day))) + clock;
}

function clockOf(time: TimeReading | undefined): string {
  if (time === undefined) return '';
  const { hour, minute = 0, second, offset = '' } = time;
  return `T${pad(hour % 24, 2)}:${pad(minute, 2)}${second === undefined ? '' : `:${pad(second, 2)}`}${offset}`;
}

function momentClock(seconds: number, grain: Grain): string {
  const minute = Math.floor(seconds / 60);
  const clock = `T${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`;
  return grain === 'second' ? `${clock}:${pad(seconds % 60, 2)}` : clock;
}

function grainOf({ date, time }: StampReading): Grain {
  if (time !== undefined) return time.second !== undefined ? 'second' : time.minute !== undefined ? 'minute' : 'hour';
  return date!.grain;
}

/** Other orders of the numbers; for figures of a Jalali year, the same day of the lunar calendar. */
function alternativesOf(date: DateReading, isValid: boolean): AlternativeDate[] {
  const others: AlternativeDate[] = [];
  for (const { calendar, year, month, day } of date.alternatives ?? []) {
    const number = numberOfDay(calendar, year, month, day);
    if (number !== null) others.push({ value: toIso(dayOfNumber(number)), calendar });
  }
  if (date.season === 4 && date.calendar === 'gregorian' && isValid) {
    const next = seasonInterval('persian', date.year! - 621, 4);
    if (typeof next !== 'string') others.push({ value: toIso(dayOfNumber(next.first)), calendar: 'gregorian' });
  }
  if (date.isFigures && date.calendar === 'persian' && date.year! >= 1300) {
    const number = numberOfDay('islamic', date.year!, date.month!, date.day!);
    if (number !== null) others.push({ value: toIso(dayOfNumber(number)), calendar: 'islamic' });
  }
  return others;
}

function knownFields({ date, time }: PointReading): DateFields {
  const isPlain = date?.day !== undefined && date.day !== LAST_DAY;
  return present({
    year: date?.twoDigitYear || isLong(date) ? undefined : date?.year,
    month: date?.month,
    day: isPlain ? date!.day : undefined,
    weekday: date?.weekday,
    hour: time?.hour,
    minute: time?.minute,
    second: time?.second,
  });
}

/** Of a decade or century the year is only where it begins. */
function isLong(date: DateReading | undefined): boolean {
  return date?.grain === 'decade' || date?.grain === 'century';
}

function impliedFields({ date }: PointReading, { year }: ResolvedPoint): DateFields {
  return present({
    year: date?.twoDigitYear ? date.year : date?.year === undefined && date?.month !== undefined ? year : undefined,
  });
}

/** Only the fields that have a number. */
function present(fields: { [K in keyof DateFields]?: number | undefined }): DateFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
