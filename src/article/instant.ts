import { pad } from '../dates/gregorian';
import type { DateMention } from '../dates/mention';

const HAS_OFFSET = /T.*(?:Z|[+-]\d\d:\d\d)$/;
const DAY_LENGTH = 'yyyy-mm-dd'.length;
const MINUTE_LENGTH = 'yyyy-mm-ddThh:mm'.length;

/**
 * A mention's moment as ISO 8601 with the offset that its zone had then; a day alone stays a day, unless a `time` of day (`T10:59`)
 * goes with it. A moment that is written with an offset is given on the zone's clock.
 * `null` when the mention has no day. The zone's history is the running engine's (`Intl`).
 */
export function withOffset({ value, calendar }: DateMention, zone: string, time = ''): string | null {
  if (value === null || calendar === null) return null;
  const moment = value.length === DAY_LENGTH ? value + time : value;
  if (moment.length === DAY_LENGTH) return moment;
  if (HAS_OFFSET.test(moment)) return onClockOf(Date.parse(moment), zone);
  const wall = moment.length === MINUTE_LENGTH ? `${moment}:00` : moment;
  return wall + offsetAt(wall, zone);
}

function onClockOf(instant: number, zone: string): string {
  const minutes = minutesEast(instant, zone);
  const wall = new Date(instant + minutes * 60_000).toISOString();
  return wall.slice(0, 'yyyy-mm-ddThh:mm:ss'.length) + written(minutes);
}

/** The offset `+03:30` of a wall time: the one that leads back to it. */
function offsetAt(wall: string, zone: string): string {
  const asIfUtc = Date.parse(`${wall}Z`);
  // The offset at the instant that would be right if it were UTC is off only within a few hours of a change; asking
  // again at the instant it leads to settles those too.
  const minutes = minutesEast(asIfUtc, zone);
  return written(minutesEast(asIfUtc - minutes * 60_000, zone));
}

function written(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`;
}

function minutesEast(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((p) => p.type === type)!.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((wall - instant) / 60_000);
}
