import { MatnError } from '../error';
import { readValue } from './calendars/iso';
import type { DateMention } from './mention';

/** What `toTemporal` needs of a Temporal namespace, which may be the engine's own or that of a polyfill. */
export interface TemporalNamespace<PlainDate, PlainDateTime, PlainTime, ZonedDateTime, Instant> {
  readonly PlainDate: { from(iso: string): PlainDate };
  readonly PlainDateTime: { from(iso: string): PlainDateTime };
  readonly PlainTime: { from(iso: string): PlainTime };
  readonly ZonedDateTime: { from(iso: string): ZonedDateTime };
  readonly Instant: { from(iso: string): Instant };
}

/**
 * Makes a mention, or its `value`, an object of the Temporal namespace that is passed in. This package includes none.
 *
 * | value | object |
 * |---|---|
 * | day; first day of anything longer | `PlainDate` |
 * | day and time | `PlainDateTime`; `ZonedDateTime` when the mention has a `timeZone` |
 * | day and time with `Z` | `Instant` |
 * | day and time with an offset | `ZonedDateTime` of that fixed offset, whatever the mention's `timeZone` |
 * | time, whatever its offset | `PlainTime`, as it is written |
 * | `null`, `undefined`, or a mention without a value | `null` |
 *
 * A wall time that its zone's clocks skipped or showed twice is read as Temporal's `compatible` does.
 *
 * `toTemporal('2024-09-06T10:59', Temporal).toString()` → `'2024-09-06T10:59:00'`
 *
 * @throws {MatnError} when `temporal` is not a Temporal namespace, or the date neither a mention nor a text; {RangeError} from Temporal
 * when it doesn't know the `timeZone`.
 */
export function toTemporal<PlainDate, PlainDateTime, PlainTime, ZonedDateTime, Instant>(
  date: DateMention | string | null | undefined,
  temporal: TemporalNamespace<PlainDate, PlainDateTime, PlainTime, ZonedDateTime, Instant>,
): PlainDate | PlainDateTime | PlainTime | ZonedDateTime | Instant | null {
  if (typeof temporal?.ZonedDateTime?.from !== 'function') {
    throw new MatnError("toTemporal takes a Temporal: the engine's or a polyfill's");
  }
  const value = readValue(date);
  if (!value) return null;
  const { text, day, time, offset } = value;
  // `PlainTime` refuses a Z, so that nobody takes a UTC time for wall time. Here the caller still has the mention, which tells.
  if (day === undefined) return temporal.PlainTime.from(text.replace('Z', ''));
  if (!time) return temporal.PlainDate.from(text);
  if (text.endsWith('Z')) return temporal.Instant.from(text);
  const zone = offset === undefined ? (date as Partial<DateMention>).timeZone : text.slice(-'+03:30'.length);
  return zone === undefined ? temporal.PlainDateTime.from(text) : temporal.ZonedDateTime.from(`${text}[${zone}]`);
}
