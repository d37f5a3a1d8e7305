import { checkNames, choice } from '../../option-checks';
import { readValue, wallSeconds } from '../calendars/iso';
import type { DateMention } from '../mention';
import { SECONDS_A_DAY } from '../tokens/limits';
import { type OffsetAt, offsetsOf } from './zone-offset';

/** Options of `toInstant`. */
export interface InstantOptions {
  /**
   * IANA name of the zone that the wall time is in. The default is the mention's `timeZone`, and `Asia/Tehran` where it has none.
   * Asia/Tehran and Asia/Kabul are built in; other zones come from the engine's `Intl`.
   */
  readonly timeZone?: string | undefined;
  /** @deprecated The earlier name of `timeZone`. */
  readonly zone?: string | undefined;
  /**
   * What a wall time that the clocks skipped stands for: the instant by the clock before the change (`later`, the default), the one by the
   * clock after it (`earlier`), or none (`reject`).
   */
  readonly gap?: 'later' | 'earlier' | 'reject' | undefined;
  /**
   * What a wall time that the clocks showed twice stands for: the first
   * instant (`earlier`, the default), the second (`later`) or none (`reject`).
   */
  readonly overlap?: 'earlier' | 'later' | 'reject' | undefined;
}

/**
 * The instant of a mention, or of its `value`, as ISO 8601 in UTC to the second.
 *
 * A time with an offset or `Z` is taken as it is written, a wall time as one of the zone. A day is taken
 * as its first moment, which is not midnight where the clocks skipped midnight. `null` for a bare time,
 * for no mention or one without a value, and for what `gap` or `overlap` reject. Iran's clock changes are those of
 * the tz database 2025c: Tehran's mean time until 1935, summer time in 1977–1980, 1991–2005, 2008–2022.
 *
 * `toInstant('2024-09-06T10:59')` → `'2024-09-06T07:29:00Z'`
 * `toInstant('2022-03-22')` → `'2022-03-21T20:30:00Z'`
 * `toInstant('2022-03-22T00:30', { gap: 'reject' })` → `null`
 *
 * @throws {MatnError} when an option is wrong, or the date is neither a mention nor a text; never because of its value.
 */
export function toInstant(date: DateMention | string | null | undefined, options: InstantOptions = {}): string | null {
  checkNames(options, ['timeZone', 'zone', 'gap', 'overlap'], 'toInstant');
  const gap = choice('gap', options.gap, ['later', 'earlier', 'reject']);
  const overlap = choice('overlap', options.overlap, ['earlier', 'later', 'reject']);
  const { zone = (date as Partial<DateMention> | null)?.timeZone ?? 'Asia/Tehran', timeZone = zone } = options;
  const offsets = offsetsOf(
    timeZone,
    options.timeZone === undefined && options.zone !== undefined ? 'zone' : 'timeZone',
  );
  const value = readValue(date);
  if (value?.day === undefined) return null;
  const wall = wallSeconds(value);
  if (value.offset !== undefined) return isoInstant(wall - value.offset);

  const [first, last] = instantsOf(wall, offsets);
  if (!value.time) return isoInstant(first <= last ? first : changeBetween(last, first, offsets));
  const policy = first < last ? overlap : gap;
  return policy === 'reject' && first !== last
    ? null
    : isoInstant(policy === 'earlier' ? Math.min(first, last) : Math.max(first, last));
}

/**
 * The first and the last instant at which the zone's clocks show a wall time. For one that the clocks skipped they are the instants by the
 * clock before the change and by the clock after it, so that the first comes after the last.
 */
function instantsOf(wall: number, offsets: OffsetAt): readonly [first: number, last: number] {
  // A day before and a day after are on either side of a change: every offset is less than a day, and no zone changes twice in two days.
  const both = [wall - offsets(wall - SECONDS_A_DAY), wall - offsets(wall + SECONDS_A_DAY)] as const;
  const shown = both.filter((instant) => wall - offsets(instant) === instant);
  return shown.length === 1 ? [shown[0]!, shown[0]!] : both;
}

/** The instant of the change between two instants: the first that has the offset of the later one. */
function changeBetween(earlier: number, later: number, offsets: OffsetAt): number {
  const after = offsets(later);
  let low = earlier;
  let high = later;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsets(middle) === after) high = middle;
    else low = middle;
  }
  return high;
}

/** Writes an instant as `2024-09-06T07:29:00Z`. */
function isoInstant(instant: number): string {
  return new Date(instant * 1000).toISOString().replace('.000', '');
}
