import { MatnError, shown } from '../../error';
import type { DateMention } from '../mention';
import { GREGORIAN } from '../tokens/kinds';
import { SECONDS_A_DAY } from '../tokens/limits';
import { numberOfDay } from './calendar';

/** The values of mentions: ISO 8601 read into a day, a time and an offset, and what is counted with them. */

/** A time of day: hour, minute and, when it is written, second. */
export type ClockTime = readonly number[];

/** The parts of a `DateMention.value`, which has a day, a time or both. */
export interface IsoValue {
  readonly text: string;
  /** The `dayNumber`. */
  readonly day: number | undefined;
  readonly time: ClockTime | undefined;
  /** How far its clock is ahead of UTC, in seconds; `undefined` when no offset is written. */
  readonly offset: number | undefined;
}

/**
 * Years have at most five digits (the expanded form has six, of which the first is 0) and offsets are less than a day, so that every
 * program that reads dates accepts the value. ECMAScript has no year -000000. A fraction of a second is ignored.
 */
const ISO =
  /^(?:(\d{4}|\+0\d{5}|-0(?!0{5})\d{5})-(\d\d)-(\d\d))?(?:T((?:[01]\d|2[0-3])(?::[0-5]\d){1,2})(?:\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

/**
 * Reads the value of a mention, or a value alone, in the forms that
 * `DateMention.value` has; `null` for any other text, and where there is no value.
 *
 * @throws {MatnError} when it is given something else, such as a `Date`.
 */
export function readValue(date: DateMention | string | null | undefined): IsoValue | null {
  if (date != null && typeof date !== 'string' && !('value' in Object(date)))
    throw new MatnError(
      `a date is a mention or a text in ISO 8601 (date.toISOString() with timeZone), not '${shown(date)}'`,
    );
  const text = typeof date === 'string' ? date : date?.value;
  const match = text ? ISO.exec(text) : null;
  if (!match) return null;
  const [, year, month, dayOfMonth, clock, offset] = match;
  const day = year ? numberOfDay(GREGORIAN, Number(year), Number(month), Number(dayOfMonth)) : undefined;
  if (day === null) return null;
  return {
    text: text!,
    day,
    time: clock?.split(':').map(Number),
    offset: offset ? secondsEast(offset) : undefined,
  };
}

/** Reads the option `reference`, which must have a day. */
export function readReference(reference: string): IsoValue & { readonly day: number } {
  const value = typeof reference === 'string' ? readValue(reference) : null;
  if (value?.day !== undefined) return value as IsoValue & { readonly day: number };
  throw new MatnError(`option 'reference' takes an ISO 8601 day, or day and time, not '${shown(reference)}'`);
}

/** Reads the value of a single day or moment; `null` also for a mention of anything longer, such as a range. */
export function readMoment(date: DateMention | string | null | undefined): IsoValue | null {
  // A day of Temporal has an `until` of its own: it is no mention, and `readValue` says so.
  return (date as Partial<DateMention> | null)?.until && readValue(date) ? null : readValue(date);
}

/** The seconds since midnight; 0 when there is no time. */
export function secondsOf([hour, minute, second = 0]: ClockTime = [0, 0]): number {
  return hour! * 3600 + minute! * 60 + second;
}

/** The offset that a text ends with, in seconds ahead of UTC: `Z`, `+03:30`, `GMT+03:25:44`; 0 when it ends with none. */
export function secondsEast(text: string): number {
  const [, sign, clock] = /([+-])(\d\d(?::\d\d){1,2})$/.exec(text) ?? [];
  return secondsOf(clock?.split(':').map(Number)) * (sign === '-' ? -1 : 1);
}

/** Splits seconds into whole days and the seconds that are left. */
export function daysAndSeconds(seconds: number): readonly [days: number, seconds: number] {
  const days = Math.floor(seconds / SECONDS_A_DAY);
  return [days, seconds - days * SECONDS_A_DAY];
}

/** The seconds from 1970-01-01T00:00 to a moment, both on the same clock. */
export function wallSeconds({ day, time }: IsoValue): number {
  return day! * SECONDS_A_DAY + secondsOf(time);
}
