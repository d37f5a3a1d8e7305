import { MatnError, shown } from '../error';
import { numberOfDay } from './calendar';
import { type CalendarDay, dayNumber } from './gregorian';
import { GREGORIAN } from './kinds';
import type { DateMention } from './mention';

/** A time of day in whole numbers; a field that isn't written is missing. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
}

/** A value as its parts: a day, a time or both; the offset in seconds east, when one is written. */
export interface IsoValue {
  readonly text: string;
  readonly day: CalendarDay | null;
  readonly time: ClockTime | null;
  readonly offset: number | null;
}

/** Years of five digits at most and offsets of less than a day, so that no reader of dates has to refuse one; no year is -000000. */
const ISO =
  /^(?:(\d{4}|\+0\d{5}|-0(?!0{5})\d{5})-(\d\d)-(\d\d))?(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

/** Reads the value of a mention, or a value alone, in the forms that `DateMention.value` has; `null` for anything else. */
export function readValue(date: DateMention | string | null): IsoValue | null {
  const text = typeof date === 'string' ? date : date?.value;
  const match = text ? ISO.exec(text) : null;
  if (match === null) return null;
  const [, year, month, dayOfMonth, hour, minute, second] = match.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const day = match[1] === undefined ? null : { year, month, day: dayOfMonth };
  const time = match[4] === undefined ? null : { hour, minute };
  if (day !== null && numberOfDay(GREGORIAN, day.year, day.month, day.day) === null) return null;
  return {
    text: text!,
    day,
    time: time === null || match[6] === undefined ? time : { ...time, second },
    offset: match[7] === undefined ? null : secondsEast(match[7]),
  };
}

/** Reads the option `reference`. */
export function readReference(reference: string): IsoValue & { readonly day: CalendarDay } {
  const value = typeof reference === 'string' ? readValue(reference) : null;
  if (value?.day) return { ...value, day: value.day };
  throw new MatnError(
    `option 'reference' takes an ISO 8601 day such as '2024-09-06', perhaps with a time, not '${shown(reference)}'`,
  );
}

/** Seconds of the day; 0 when no time is written. */
export function secondsOf(time: ClockTime | null): number {
  return time === null ? 0 : time.hour * 3600 + time.minute * 60 + (time.second ?? 0);
}

/** The value of one moment or day; `null` for a mention of anything longer, a range among them, as well. */
export function readMoment(date: DateMention | string | null): IsoValue | null {
  return typeof date === 'object' && date?.until !== undefined ? null : readValue(date);
}

/** The seconds of the offset that a text ends in: `Z`, `+03:30`, `GMT+03:25:44`; 0 when there is none. */
export function secondsEast(text: string): number {
  const match = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text);
  if (match === null) return 0;
  const [hours, minutes, seconds] = match.slice(2).map((part = '0') => Number(part)) as [number, number, number];
  return (hours * 3600 + minutes * 60 + seconds) * (match[1] === '-' ? -1 : 1);
}

export const SECONDS_A_DAY = 86_400;

/** Seconds from 1970-01-01T00:00 to a day's time, both of the same clock. */
export function wallSeconds(day: CalendarDay, time: ClockTime | null): number {
  return dayNumber(day) * SECONDS_A_DAY + secondsOf(time);
}
