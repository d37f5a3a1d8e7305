import { readValue } from '../calendars/iso';
import type { DateMention } from '../mention';
import { DAY, NO_CALENDAR } from '../tokens/kinds';
import { TWIN_LINK } from '../tokens/patterns.table';
import { match } from '../tokens/shape';
import { end, start } from '../tokens/tokens';
import { saysYear } from './lending';
import { withOtherYears } from './mixed-years';
import type { PlacedStamp } from './reading';
import { inOtherOrder, type ResolveOptions, resolve } from './resolve';

/** Twins: stamps that name one day in several calendars, «۱۶ شهریور ۱۴۰۳ (۶ سپتامبر ۲۰۲۴)». */

/**
 * Whether a stamp names the day of the stamps before it in another calendar: «۲۹ شهریور ۱۴۰۳ (۱۹ سپتامبر)», «۱ فروردین برابر با ۲۱ مارس»
 * (1 Farvardin, corresponding to 21 March).
 */
export function isTwinOf(twins: readonly PlacedStamp[], next: PlacedStamp): boolean {
  const calendars = [...twins, next].map(calendarOfDay);
  const areDifferent = !calendars.includes(NO_CALENDAR) && new Set(calendars).size === calendars.length;
  return areDifferent && twins.length > 0 && match(twins.at(-1)!.to, TWIN_LINK)[0] === next.from;
}

/** The calendar of a stamp that is a single day; NO_CALENDAR for any other stamp, which can't be a twin. */
function calendarOfDay({ date, last }: PlacedStamp): number {
  return date?.grain === DAY && !date.isListed && !last ? date.calendar : NO_CALENDAR;
}

/**
 * Makes the mentions of twins, or of a single stamp. A twin without a year gets the one that brings it nearest to the day of a twin that
 * has a year. Twins that agree confirm each other; if they don't, all of them get a warning.
 */
export function mentionsOf(stamps: readonly PlacedStamp[], text: string, options: ResolveOptions): DateMention[] {
  const mentionOf = (stamp: PlacedStamp, reference = options.reference): DateMention =>
    resolve(text, start(stamp.from), end(stamp.to - 1), stamp, { ...options, reference });
  const twins = stamps.map((stamp) => withOtherYears(stamp, options.reference));
  const alone = twins.map((stamp) => mentionOf(stamp));
  if (alone.length < 2) return alone;
  const model = alone.find(({ value }, i) => value && twins[i]!.date!.year !== undefined);
  const mentions = twins.map((stamp, i) => {
    const date = stamp.date!;
    if (!model || saysYear(date)) return alone[i]!;
    // `away`, from «امروز» (today), counts from the real reference, not from the day of the twin that is the reference here.
    return mentionOf({ ...stamp, date: { ...date, away: undefined } }, { day: readValue(model)!.day!, seconds: null });
  });
  const days = mentions.flatMap(daysOf);
  const apart = Math.max(...days) - Math.min(...days);
  if (apart <= 0) return days.length < mentions.length ? mentions : mentions.map(confirmed);
  // Days that are not exact may differ a little. In «۱۰ تیر ۱۴۰۵، ۱۶ محرم ۱۴۴۸، ۲ ژوئیه ۲۰۲۶»
  // two days that are exact differ, so one is wrong.
  const certain = new Set(mentions.filter((mention) => !toleranceOf(mention)).flatMap(daysOf));
  if (certain.size < 2 && apart <= Math.max(...mentions.map(toleranceOf))) return mentions;
  const reversed = twins.find(({ date }, i) => date!.other && agreesReversed(mentions[i]!, days));
  if (reversed) {
    const date = inOtherOrder(reversed.date!);
    const reordered = twins.map((stamp) => (stamp === reversed ? { ...stamp, date } : stamp));
    return mentionsOf(reordered, text, options);
  }
  return mentions.map((mention) => ({ ...mention, warnings: [...new Set(mention.warnings).add('calendar-mismatch')] }));
}

/** Whether the other reading of a mention agrees with its twin: «04/03/2024 - ۱۵/۰۱/۱۴۰۳». A lunar day may be off by one. */
function agreesReversed({ calendar, alternatives }: DateMention, days: readonly number[]): boolean {
  const tolerance = Number(calendar === 'islamic');
  return alternatives.some((other) => days.some((day) => Math.abs(day - daysOf(other)[0]!) <= tolerance));
}

/** The `dayNumber` of a value; no number when there is no value. */
function daysOf({ value }: { readonly value: string | null }): number[] {
  return value === null ? [] : [readValue(value)!.day!];
}

/** By how many days a value may be off. */
function toleranceOf({ warnings }: DateMention): number {
  return warnings.includes('pre-1304') ? 2 : Number(warnings.includes('approximate'));
}

/**
 * A mention without its doubts: a day that is named in two calendars, «۱۸ رجب ۱۴۱۷ (۳۰ نوامبر ۱۹۹۶)», is neither ambiguous nor approximate.
 */
function confirmed(mention: DateMention): DateMention {
  const warnings = mention.warnings.filter((warning) => warning !== 'ambiguous' && warning !== 'approximate');
  return { ...mention, warnings, alternatives: [] };
}
