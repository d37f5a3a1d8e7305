import { MatnError } from '../error';
import { checkNames, choice } from '../option-checks';
import { dayWithNumber } from './calendars/calendar';
import { type CalendarDay, weekdayOf } from './calendars/gregorian';
import { type IsoValue, readMoment, readReference, wallSeconds } from './calendars/iso';
import { type Digits, digitWriter } from './format';
import type { DateMention } from './mention';
import {
  AGO,
  CARDINAL,
  DAY,
  HENCE,
  HOUR,
  MINUTE,
  MONTH_UNIT,
  NEAR_DAY,
  NEXT,
  PAST,
  PERSIAN,
  RELATION,
  SECOND,
  UNIT,
  WEEK,
  YEAR,
} from './tokens/kinds';
import { SECONDS_A_DAY } from './tokens/limits';
import { nameOf } from './tokens/names';
import { inZone, offsetsOf } from './zones/zone-offset';

/** Options of `formatRelative`. */
export interface RelativeOptions {
  /** What the date is compared with: ISO 8601, a day or a local date-time, with or without an offset. The clock is never read. */
  readonly reference: string;
  /** Digit set; default `persian`. */
  readonly digits?: Digits | undefined;
  /**
   * Whether words are used where there are some. `auto` (the default): «دیروز»
   * (yesterday), «هفته گذشته» (last week), «یک ساعت پیش» (an hour ago);
   * `always`: «۱ روز پیش», «۱ هفته پیش», «۱ ساعت پیش».
   */
  readonly numeric?: 'auto' | 'always' | undefined;
  /**
   * IANA name of a zone: moments with an offset or `Z`, the reference too, are put on its clocks, and times without an offset are taken as
   * its wall time. Without `timeZone`, an offset counts only where both times have one.
   */
  readonly timeZone?: string | undefined;
}

/** «هم‌اکنون»: right now. */
const NOW = 'هم\u200cاکنون';

/**
 * Says in Persian how long before or after the reference a mention, or its `value`, lies.
 *
 * Less than 24 hours between two times are told in seconds, minutes or hours; anything else in whole days, weeks, Jalali months or years.
 * «هفته», «ماه» and «سال» (week, month, year) with «گذشته» or «آینده» (last, next) are used only for the week (from Saturday), month or
 * year of the calendar that is next to that of the reference. `null` for a bare time, no mention or one without a value, anything longer
 * than a day, and a day outside the Jalali years 1–3177.
 *
 * `formatRelative('2024-09-05', { reference: '2024-09-06' })` → `'دیروز'`
 * `formatRelative('2024-09-06T07:10', { reference: '2024-09-06T10:59' })` → `'۳ ساعت پیش'`
 * `formatRelative('2024-09-26', { reference: '2024-09-06' })` → `'۲ هفته دیگر'`
 * `formatRelative('2024-09-05T23:00:00Z', { reference: '2024-09-06T10:59', timeZone: 'Asia/Tehran' })` → `'۸ ساعت پیش'`
 *
 * @throws {MatnError} when an option is wrong, or the date is neither a mention nor a text; never because of its value.
 */
export function formatRelative(date: DateMention | string | null | undefined, options: RelativeOptions): string | null {
  checkNames(options, ['reference', 'digits', 'numeric', 'timeZone'], 'formatRelative');
  const write = digitWriter(options.digits);
  const auto = choice('numeric', options.numeric, ['auto', 'always']) === 'auto';
  const offsets = offsetsOf(options.timeZone);
  const given = readReference(options.reference);
  const reference = inZone(offsets, given);
  const now = dayWithNumber(PERSIAN, reference.day);
  if (!now) throw new MatnError("option 'reference' is not in the Jalali years 1–3177");
  const moment = readMoment(date);
  if (moment?.day === undefined) return null;
  const value = inZone(offsets, moment);
  // If both have an offset, the day is the one on the clock of the reference; else it is the day that is written.
  const { offset } = reference;
  const day = inZone(offset === undefined ? undefined : () => offset, value).day!;
  const then = dayWithNumber(PERSIAN, day);
  if (!then) return null;

  const seconds = secondsBetween(moment, given) ?? secondsBetween(value, reference);
  const days = day - reference.day;
  const past = (seconds ?? days) <= 0;
  const say = (count: number, unit: number, isBeside = false): string => {
    const name = nameOf(UNIT, unit);
    const isOne = auto && count === 1;
    if (isOne && isBeside) return `${name} ${nameOf(RELATION, past ? PAST : NEXT)}`;
    return `${isOne ? nameOf(CARDINAL, 1) : write(count)} ${name} ${nameOf(RELATION, past ? AGO : HENCE)}`;
  };
  const size = Math.abs(seconds ?? SECONDS_A_DAY);
  if (size < SECONDS_A_DAY) {
    if (size === 0 && auto) return NOW;
    const unit = size < 60 ? SECOND : size < 3600 ? MINUTE : HOUR;
    // Seconds, minutes and hours are the units 0, 1 and 2.
    return say(Math.floor(size / 60 ** unit), unit);
  }
  const distance = Math.abs(days);
  if (auto && distance <= 2) return nameOf(NEAR_DAY, days + 8);
  if (distance < 7) return say(distance, DAY);

  const earlier = past ? then : now;
  const later = past ? now : then;
  const begun = monthIndexOf(later) - monthIndexOf(earlier);
  const months = begun - (later.day < earlier.day ? 1 : 0);
  if (months >= 12) return say(Math.floor(months / 12), YEAR, later.year - earlier.year === 1);
  if (months >= 1) return say(months, MONTH_UNIT, begun === 1);
  return say(Math.floor(distance / 7), WEEK, Math.abs(dayBeforeWeekOf(day) - dayBeforeWeekOf(reference.day)) === 7);
}

/**
 * The seconds from the reference to a value, in whole minutes if one of the two has no seconds; `null` when their times can't be compared,
 * since one has no time or only one has an offset.
 */
function secondsBetween(value: IsoValue, reference: IsoValue): number | null {
  const { time, offset } = value;
  if (!time || !reference.time || (offset === undefined) !== (reference.offset === undefined)) return null;
  const step = time.length < 3 || reference.time.length < 3 ? 60 : 1;
  const steps = (side: IsoValue): number => Math.floor((wallSeconds(side) - (side.offset ?? 0)) / step);
  return (steps(value) - steps(reference)) * step;
}

/** The number of the month of a day, counted consecutively. */
function monthIndexOf({ year, month }: CalendarDay): number {
  return year * 12 + month;
}

/** The number of the day before the Persian week, Saturday to Friday, of a day. */
function dayBeforeWeekOf(number: number): number {
  return number - weekdayOf(number);
}
