import { MatnError, shown } from '../../error';
import { daysAndSeconds, type IsoValue, secondsEast, wallSeconds } from '../calendars/iso';
import { ZONES } from './zone.table';

/** How far the clocks of a zone are ahead of UTC, in seconds, at an instant in seconds since 1970. */
export type OffsetAt = (instant: number) => number;

/** The zones that have been asked for. */
const known = new Map<string, OffsetAt>();

/**
 * The offsets of a zone by its IANA name; `undefined` where no zone is given. Those of
 * Asia/Tehran and Asia/Kabul come from a table of their changes, those of all other zones from
 * the engine's tz database through `Intl`. `option` is the name that an error gives the option.
 */
export function offsetsOf(zone: string, option?: string): OffsetAt;
export function offsetsOf(zone: string | undefined): OffsetAt | undefined;
export function offsetsOf(zone: string | undefined, option = 'timeZone'): OffsetAt | undefined {
  if (zone === undefined) return undefined;
  const isTabulated = typeof zone === 'string' && Object.hasOwn(ZONES, zone);
  const offsets =
    known.get(zone) ?? (isTabulated ? fromTable(ZONES[zone as keyof typeof ZONES]) : fromIntl(zone, option));
  known.set(zone, offsets);
  return offsets;
}

/** Puts a moment on the clocks of a zone. A moment without an offset stays as it is. */
export function inZone<Moment extends IsoValue>(offsets: OffsetAt | undefined, value: Moment): Moment {
  if (!offsets || value.offset === undefined) return value;
  const instant = wallSeconds(value) - value.offset;
  const [day, seconds] = daysAndSeconds(instant + offsets(instant));
  const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(Math.floor);
  return { ...value, day, time: time.slice(0, value.time!.length), offset: undefined };
}

/**
 * Unpacks the offset before the first change, and then for each change the
 * seconds since the previous one (for the first, since 1970) and the new offset.
 */
function fromTable(packed: string): OffsetAt {
  const [first, ...changes] = packed.split(' ').map((number) => Number.parseInt(number, 36)) as [number, ...number[]];
  return (instant) => {
    let offset = first;
    let since = instant;
    for (let i = 0; i < changes.length; i += 2) {
      since -= changes[i]!;
      if (since < 0) break;
      offset = changes[i + 1]!;
    }
    return offset;
  };
}

function fromIntl(timeZone: string, option: string): OffsetAt {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    throw new MatnError(`option '${option}' takes an IANA name such as 'Asia/Tehran', not '${shown(timeZone)}'`);
  }
  // The name of the zone comes last: `9/6/2024, GMT+03:30`.
  return (instant) => secondsEast(format.format(instant * 1000));
}
