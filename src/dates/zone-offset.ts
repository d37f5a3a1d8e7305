import { MatnError, shown } from '../error';
import { secondsEast } from './iso';
import { ZONES } from './zone.table';

/**
 * What the clocks of a zone are ahead of UTC, in seconds, at an instant in seconds since 1970: Asia/Tehran and Asia/Kabul
 * from the table of their changes, all other zones from the engine's tz database through `Intl`.
 */
export type OffsetAt = (instant: number) => number;

const known = new Map<string, OffsetAt>();

/** The offsets of a zone by its IANA name. */
export function offsetsOf(zone: string): OffsetAt {
  let offsets = known.get(zone);
  if (offsets === undefined) {
    const isTabulated = typeof zone === 'string' && Object.hasOwn(ZONES, zone);
    offsets = isTabulated ? fromTable(ZONES[zone as keyof typeof ZONES]) : fromIntl(zone);
    known.set(zone, offsets);
  }
  return offsets;
}

/** The offset before the first change, then for each change the seconds since the one before (the first: 1970) and its offset. */
function fromTable(packed: string): OffsetAt {
  const numbers = packed.split(' ').map(Number);
  for (let i = 3; i < numbers.length; i += 2) numbers[i]! += numbers[i - 2]!;
  return (instant) => {
    let low = 0;
    let high = (numbers.length - 1) / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[middle * 2 + 1]! <= instant) low = middle + 1;
      else high = middle;
    }
    return numbers[low * 2]!;
  };
}

function fromIntl(timeZone: string): OffsetAt {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    throw new MatnError(`option 'zone' takes the IANA name of a zone such as 'Asia/Tehran', not '${shown(timeZone)}'`);
  }
  // The name of the zone comes last: `9/6/2024, GMT+03:30`.
  return (instant) => secondsEast(format.format(instant * 1000));
}
