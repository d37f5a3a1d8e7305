import { MatnError } from '../error';
import { checkNames } from '../option-names';
import { dayOf } from './calendar';
import { choice } from './choice';
import { type Digits, digitWriter } from './format';
import { type CalendarDay, dayNumber, dayOfNumber } from './gregorian';
import { type IsoValue, readMoment, readReference, SECONDS_A_DAY, wallSeconds } from './iso';
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
} from './kinds';
import type { DateMention } from './mention';
import { nameOf } from './names';

/** Options of `formatRelative`. */
export interface RelativeOptions {
  /** What the date is compared with: ISO 8601, a day or a local date-time, with or without an offset. The clock is never read. */
  readonly reference: string;
  /** Digit set; default `persian`. */
  readonly digits?: Digits;
  /** `auto` (default): دیروز, هفته گذشته, یک ساعت پیش; `always`: ۱ روز پیش, ۱ هفته پیش, ۱ ساعت پیش. */
  readonly numeric?: 'auto' | 'always';
}

const NOW = 'هم\u200cاکنون';

/**
 * How long before or after the reference a mention, or its `value`, lies, in Persian.
 *
 * Under 24 hours between two times: seconds, minutes, hours. Else days, Persian weeks (from Saturday), Jalali months and
 * years, each the number of whole ones. هفته، ماه and سال with گذشته or آینده are said only of the calendar's week, month or
 * year beside that of the reference. `null` for a bare time, no value, anything longer than a day, a day outside the Jalali
 * years 1–3177.
 *
 * `formatRelative('2024-09-05', { reference: '2024-09-06' })` → `'دیروز'`
 * `formatRelative('2024-09-06T07:10', { reference: '2024-09-06T10:59' })` → `'۳ ساعت پیش'`
 * `formatRelative('2024-09-26', { reference: '2024-09-06' })` → `'۲ هفته دیگر'`
 *
 * @throws {MatnError} when an option is wrong; never because of the date.
 */
export function formatRelative(date: DateMention | string | null, options: RelativeOptions): string | null {
  checkNames(options, ['reference', 'digits', 'numeric'], 'relative');
  const write = digitWriter(options.digits);
  const auto = choice('numeric', options.numeric, ['auto', 'always']) === 'auto';
  const reference = readReference(options.reference);
  const now = jalaliOf(reference.day);
  if (now === null) throw new MatnError("option 'reference' lies outside the Jalali years 1–3177");
  const value = readMoment(date);
  const then = value === null ? null : jalaliOf(wallDay(value, reference));
  if (value === null || then === null) return null;

  const seconds = secondsBetween(value, reference);
  const days = then.number - now.number;
  const past = (seconds ?? days) <= 0;
  const relation = (before: number, after: number): string => nameOf(RELATION, past ? before : after);
  const say = (count: number, unit: number, isBeside = false): string => {
    const name = nameOf(UNIT, unit);
    if (auto && count === 1 && isBeside) return `${name} ${relation(PAST, NEXT)}`;
    return `${auto && count === 1 ? nameOf(CARDINAL, 1) : write(count)} ${name} ${relation(AGO, HENCE)}`;
  };
  if (seconds !== null && Math.abs(seconds) < SECONDS_A_DAY) {
    const size = Math.abs(seconds);
    if (size === 0 && auto) return NOW;
    if (size < 60) return say(size, SECOND);
    return size < 3600 ? say(Math.floor(size / 60), MINUTE) : say(Math.floor(size / 3600), HOUR);
  }
  const distance = Math.abs(days);
  if (auto && distance <= 2) return nameOf(NEAR_DAY, days + 8);
  if (distance < 7) return say(distance, DAY);

  const [earlier, later] = past ? [then, now] : [now, then];
  const months = monthsOf(later) - monthsOf(earlier) - (later.day < earlier.day ? 1 : 0);
  if (months >= 12) return say(Math.floor(months / 12), YEAR, later.year - earlier.year === 1);
  if (months >= 1) return say(months, MONTH_UNIT, monthsOf(later) - monthsOf(earlier) === 1);
  return say(Math.floor(distance / 7), WEEK, weekOf(later.number) - weekOf(earlier.number) === 1);
}

/** A Jalali day with its `dayNumber`. */
interface NumberedDay extends CalendarDay {
  readonly number: number;
}

function jalaliOf(day: CalendarDay | null): NumberedDay | null {
  const number = day && dayNumber(day);
  const jalali = number === null ? null : dayOf(PERSIAN, number);
  return jalali && { ...jalali, number: number! };
}

/** The day on the reference's clock, when both tell their offsets; else as it is written. */
function wallDay({ day, time, offset }: IsoValue, reference: IsoValue): CalendarDay | null {
  if (day === null || offset === null || reference.offset === null) return day;
  const wall = wallSeconds(day, time) - offset + reference.offset;
  return dayOfNumber(Math.floor(wall / SECONDS_A_DAY));
}

/** Seconds from the reference on; whole minutes when one of the two has no seconds; `null` when their times can't be compared. */
function secondsBetween(value: IsoValue, reference: IsoValue): number | null {
  if (value.time === null || reference.time === null || (value.offset === null) !== (reference.offset === null))
    return null;
  const [a, b] = [value, reference].map(({ day, time, offset }) => wallSeconds(day!, time) - (offset ?? 0));
  if (value.time.second !== undefined && reference.time.second !== undefined) return a! - b!;
  return (Math.floor(a! / 60) - Math.floor(b! / 60)) * 60;
}

function monthsOf({ year, month }: CalendarDay): number {
  return year * 12 + month;
}

/** The number of a Persian week, Saturday to Friday: 1970-01-01 was a Thursday, five days into one. */
function weekOf(number: number): number {
  return Math.floor((number + 5) / 7);
}
