import type { TimeReading } from '../readings/reading';
import { DAY_PART, MORNING, NIGHT, NTH } from '../tokens/kinds';
import { kind, value } from '../tokens/tokens';

/** Hours of the twelve-hour clock in their parts of the day: «۸ شب» (8 at night), «عصر ساعت ۵» (in the afternoon at 5). */

/** Puts an hour into its part of the day; `null` when no part is written. */
export function withPartAfter(time: TimeReading): TimeReading | null {
  // «۲ بجه بعد از ظهر» (2 o'clock in the afternoon), as Dari has it; not «۲ برج صبح» (two towers)
  const at = kind(time.to) === NTH ? time.to + value(time.to) : time.to;
  if (kind(at) !== DAY_PART) return null;
  const part = value(at);
  const hour = hourInPart(part, time.hour);
  const inPart = { ...time, to: at + 1, part };
  return hour < 0 ? { ...inPart, flaw: 'no-such-time' } : { ...inPart, hour };
}

/**
 * Puts an hour of the twelve-hour clock into the part of the day that its date names: «امشب ساعت ۹» (tonight at 9) is 21.
 * «صبح امروز ساعت ۱۲» (this morning at 12) is noon, and «دیشب ساعت ۳» (last night at 3) is 27, in the morning after.
 */
export function inDayPart(time: TimeReading, part: number | undefined): TimeReading {
  if (part === NIGHT && time.hour < 6) return { ...time, hour: time.hour + 24 };
  const hour = !part || time.part !== undefined ? -1 : hourInPart(part, time.hour);
  return hour < 0 ? time : { ...time, hour };
}

/**
 * The end of a span of hours. That of «امشب ساعت ۸ تا ۱۰» (tonight), «۵ عصر تا ۸» (5 in the
 * afternoon to 8) is in the part of the day that is named; «۸ تا ۱۲ صبح» (8 to 12 in the morning)
 * ends at noon, «۹ صبح تا ۱» (9 in the morning to 1) after it, «۲۱ تا ۲ بامداد» on the next day.
 */
export function endOfHours(
  first: TimeReading,
  last: TimeReading,
  dayPart: number | undefined = first.hour < 6 ? undefined : first.part,
): TimeReading {
  const inPart = inDayPart(last, dayPart);
  if (isLater(inPart, first)) return inPart;
  const { hour, part = first.part } = last;
  if (isLater(last, first) || part! % 5 !== MORNING) return last;
  const isSameDay = first.hour < 12 && !(hour && last.part !== undefined);
  return { ...last, hour: hour + (isSameDay ? 12 : 24) };
}

function isLater(last: TimeReading, first: TimeReading): boolean {
  return last.hour * 60 + (last.minute ?? 0) > first.hour * 60 + (first.minute ?? 0);
}

/** The beginning of a span of hours, in the part of the day that the end names: «ساعت ۸ تا ۱۰ شب» (8 to 10 at night). */
export function beginningOfHours(first: TimeReading, last: TimeReading): TimeReading {
  const inPart = inDayPart(first, last.part);
  if (inPart.hour <= last.hour) return inPart;
  // «۵ تا ۷ شب» (5 to 7 at night) begins in the afternoon, not in the small hours.
  return inPart.hour > 24 ? { ...first, hour: first.hour + 12 } : first;
}

/** For each part of the day, modulo five: the first and last of the hours that are moved by twelve, and of those that stay as they are. */
const HOURS = [
  [12, 12, 0, 11],
  [1, 3, 10, 15],
  [1, 11, 12, 21],
  [6, 12, 18, 24],
  [1, 11, 12, 23],
] as const;

/** The hour of the 24-hour clock that an hour in a part of the day is; −1 when the part has no such hour. */
function hourInPart(part: number, hour: number): number {
  const [firstMoved, lastMoved, first, last] = HOURS[part % 5]!;
  // Only in the morning 12 is 0.
  if (hour >= firstMoved && hour <= lastMoved) return first > 0 ? hour + 12 : 0;
  return (hour >= first && hour <= last) || (part % 5 === NIGHT && hour < 6) ? hour : -1;
}
