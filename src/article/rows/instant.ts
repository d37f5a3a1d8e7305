import { pad } from '../../dates/calendars/gregorian';
import { ISO_DAY_LENGTH } from '../../dates/tokens/limits';
import { toInstant } from '../../dates/zones/zone';
import { offsetsOf } from '../../dates/zones/zone-offset';
import type { ValuedDate } from '../record/known';

/** A stamp, with what stands beside it on the page. */
export interface Moment {
  readonly date: ValuedDate;
  /**
   * A time of day (`T10:59`) that stands apart from the day; empty where there is none, or where it is part of the
   * date.
   */
  readonly time: string;
  /**
   * The zone whose clock the time is on, where the page says it («۰۷:۲۹ گرینویچ», «به وقت کابل»); empty where it is the
   * page's own.
   */
  readonly clock: '' | 'UTC' | 'Asia/Kabul' | 'Asia/Tehran';
  /** Whether it stands above the headline, apart from all facts of the article, as the clock of a page does. */
  readonly isApart?: boolean;
}

/** The end of a moment that has its offset. */
const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;
/** A year of four digits: no news is older. */
const NEWS_YEAR = /^\d{4}-/;
/** The lengths of `yyyy-mm-ddThh:mm` and `yyyy-mm-ddThh:mm:ss`. */
export const ISO_MINUTE_LENGTH = 16;
const ISO_SECOND_LENGTH = 19;
const MINUTE = 60_000;

/**
 * A moment as ISO 8601 with the offset that the zone had then; a day without a time stays a day. A moment with an
 * offset, or on another clock, is turned into the zone's time. `null` where its year isn't of four digits.
 */
export function momentInZone({ date: { value }, time, clock }: Moment, zone: string): string | null {
  if (!NEWS_YEAR.test(value)) return null;
  const moment = value.length === ISO_DAY_LENGTH ? value + time : value;
  if (moment.length === ISO_DAY_LENGTH) return moment;
  if (hasOffset(moment)) return onClockOf(moment, zone);
  const wall = moment.length === ISO_MINUTE_LENGTH ? `${moment}:00` : moment;
  const own = wall + offsetText(minutesEast(wall, clock || zone));
  return clock ? onClockOf(own, zone) : own;
}

export function hasOffset(moment: string): boolean {
  return OFFSET.test(moment);
}

/**
 * A moment without its offset, as a clock on the wall shows it: `2024-09-06T10:59:00+03:30` → `2024-09-06T10:59:00`.
 */
export function withoutOffset(moment: string): string {
  return moment.replace(OFFSET, '');
}

/** A moment with its offset as the time that a zone's clock showed then. */
function onClockOf(moment: string, zone: string): string {
  const instant = Date.parse(moment);
  if (Number.isNaN(instant)) return moment;
  const minutes = Math.round(offsetsOf(zone)(instant / 1000) / 60);
  return wallOf(instant + minutes * MINUTE) + offsetText(minutes);
}

function wallOf(time: number): string {
  return new Date(time).toISOString().slice(0, ISO_SECOND_LENGTH);
}

/** How many minutes a zone's clock was ahead of Greenwich at a local time. */
function minutesEast(wall: string, zone: string): number {
  const instant = toInstant(wall, { zone });
  return instant === null ? 0 : Math.round((Date.parse(`${wall}Z`) - Date.parse(instant)) / MINUTE);
}

/** An offset as ISO 8601 has it: `+03:30`. */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`;
}
