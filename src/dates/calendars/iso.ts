import { MatnError, shown } from '../../error';
import type { DateMention } from '../mention';
import { GREGORIAN } from '../tokens/kinds';
import { SECONDS_A_DAY } from '../tokens/limits';
import { numberOfDay } from './calendar';

/** A time of day as hour, minute and, when it is written, second. */
export type ClockTime = readonly number[];

/** A value as its parts: a day, a time or both. */
export interface IsoValue {
  readonly text: string;
  /** As in `dayNumber`. */
  readonly day: number | undefined;
  readonly time: ClockTime | undefined;
  /** Seconds east, when it is written. */
  readonly offset: number | undefined;
}

/**
 * Years of at most five digits and offsets of less than a day, so that every reader of dates accepts them; -000000 is not
 * a year. A fraction of a second is ignored.
 */
const ISO =
  /^(?:(\d{4}|\+0\d{5}|-0(?!0{5})\d{5})-(\d\d)-(\d\d))?(?:T((?:[01]\d|2[0-3])(?::[0-5]\d){1,2})(?:\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

/**
 * Reads the value of a mention, or a value alone, in the forms that `DateMention.value` has; `null` for any other text, and for none.
 *
 * @throws {MatnError} when it is given something else, such as a `Date`.
 */
export function readValue(date: DateMention | string | null): IsoValue | null {
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
    time: numbersOf(clock),
    offset: offset ? secondsEast(offset) : undefined,
  };
}

/** Reads the option `reference`. */
export function readReference(reference: string): IsoValue & { readonly day: number } {
  const value = typeof reference === 'string' ? readValue(reference) : null;
  if (value?.day !== undefined) return value as IsoValue & { readonly day: number };
  throw new MatnError(`option 'reference' takes an ISO 8601 day, or day and time, not '${shown(reference)}'`);
}

/** The value of one moment or day; `null` also for a mention of anything longer, such as a range. */
export function readMoment(date: DateMention | string | null): IsoValue | null {
  return (date as Partial<DateMention> | null)?.until === undefined ? readValue(date) : null;
}

function numbersOf(clock: string | undefined): number[] | undefined {
  return clock?.split(':').map(Number);
}

/** Seconds of the day; 0 when no time is written. */
export function secondsOf([hour, minute, second = 0]: ClockTime = [0, 0]): number {
  return hour! * 3600 + minute! * 60 + second;
}

/** The seconds of the offset that a text ends with: `Z`, `+03:30`, `GMT+03:25:44`; 0 when there is none. */
export function secondsEast(text: string): number {
  const [, sign, clock] = /([+-])(\d\d(?::\d\d){1,2})$/.exec(text) ?? [];
  return secondsOf(numbersOf(clock)) * (sign === '-' ? -1 : 1);
}

/** Whole days, and the seconds that are left. */
export function daysAndSeconds(seconds: number): readonly [days: number, seconds: number] {
  const days = Math.floor(seconds / SECONDS_A_DAY);
  return [days, seconds - days * SECONDS_A_DAY];
}

/** Seconds from 1970-01-01T00:00 to a time of a day, both of the same clock. */
export function wallSeconds({ day, time }: IsoValue): number {
  return day! * SECONDS_A_DAY + secondsOf(time);
}
