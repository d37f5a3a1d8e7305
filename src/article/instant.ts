import { pad } from '../dates/gregorian';
import type { DateMention } from '../dates/mention';
import { toInstant } from '../dates/zone';
import { offsetsOf } from '../dates/zone-offset';

const HAS_OFFSET = /T.*(?:Z|[+-]\d\d:\d\d)$/;
/** Years of four digits: no page is older. */
const NEWS_YEAR = /^\d{4}-/;
const DAY_LENGTH = 'yyyy-mm-dd'.length;
const MINUTE_LENGTH = 'yyyy-mm-ddThh:mm'.length;
const SECOND_LENGTH = 'yyyy-mm-ddThh:mm:ss'.length;
const MINUTE = 60_000;

/**
 * A mention's moment as ISO 8601 with the offset that its zone had then; a day alone stays a day, unless a `time` of day (`T10:59`)
 * goes with it. A moment that is written with an offset, or is said to be in UTC, is given on the zone's clock.
 * `null` when the mention has no day, or none of a year of four digits.
 */
export function withOffset({ value, calendar }: DateMention, zone: string, time = '', isUtc = false): string | null {
  if (value === null || calendar === null || !NEWS_YEAR.test(value)) return null;
  const moment = value.length === DAY_LENGTH ? value + time : value;
  if (moment.length === DAY_LENGTH) return moment;
  if (HAS_OFFSET.test(moment)) return onClockOf(moment, zone);
  if (isUtc) return onClockOf(`${moment}Z`, zone);
  const wall = moment.length === MINUTE_LENGTH ? `${moment}:00` : moment;
  return wall + written(minutesEast(wall, zone));
}

function onClockOf(moment: string, zone: string): string {
  const instant = Date.parse(moment);
  if (Number.isNaN(instant)) return moment;
  const minutes = Math.round(offsetsOf(zone, 'timeZone')(instant / 1000) / 60);
  return wallOf(instant + minutes * MINUTE) + written(minutes);
}

function wallOf(time: number): string {
  return new Date(time).toISOString().slice(0, SECOND_LENGTH);
}

function minutesEast(wall: string, zone: string): number {
  const instant = toInstant(wall, { zone });
  return instant === null ? 0 : Math.round((Date.parse(`${wall}Z`) - Date.parse(instant)) / MINUTE);
}

function written(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`;
}
