import { checkText } from '../error';
import { readValue } from './iso';
import { HALF, ISLAMIC, RELATION, UNIT } from './kinds';
import { lendYears, saysYear } from './lending';
import type { AlternativeDate, DateMention, DateOptions } from './mention';
import { withOtherYears } from './mixed-years';
import { readOptions } from './options';
import { readStamp } from './ranges';
import { inOtherOrder, type ResolveOptions, resolve } from './resolve';
import { readLine } from './scan';
import { clear, end, kind, start, tokenCount, value } from './tokens';
import { isTwinOf, type PlacedStamp } from './twins';

/**
 * Every date and time in running text, in order, with UTF-16 offsets into the text as given.
 *
 * Figures in every order and with every usual separator, month names of four calendars, numbers in words, times, ranges,
 * seasons, decades, and what depends on the `reference` (دیروز, سه ساعت پیش, هفته آینده); digits of all three sets, half-spaces kept
 * or lost. A date that names no real day is reported with `value: null` and the reason, never rolled over.
 *
 * `findDates('تاریخ انتشار: ۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳')[0].value` → `'2024-09-06T10:59'`
 *
 * Left alone: news codes, phone numbers, prices, IP addresses, versions, law numbers, bare weekdays, and months that are
 * ordinary words where nothing proves them months (مهر, دی, می).
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function findDates(text: string, options: DateOptions = {}): DateMention[] {
  checkText(text);
  const resolveOptions = readOptions(options);
  const mentions: DateMention[] = [];
  const twins: PlacedStamp[] = [];
  const resolveTwins = (): void => {
    mentions.push(...mentionsOf(twins.splice(0), text, resolveOptions));
  };
  for (let at = 0; at < text.length; ) {
    const lineEnd = readLine(text, at);
    const stamps: PlacedStamp[] = [];
    for (let i = 0; i < tokenCount(); ) {
      // A date begins with «این هفته», but most of these words stand before others.
      const stamp = (kind(i) === RELATION ? kind(i + 1) === UNIT : kind(i) <= HALF) ? readStamp(i) : null;
      if (stamp) stamps.push({ ...stamp, from: i });
      i = stamp?.to ?? i + 1;
      // «قرن پنجقرن»: count and unit in one piece are two tokens in one place, of which the date has taken the first. Without
      // one, «دو‌سال ۱۴۰۱ و ۱۴۰۲» names years, «هر یک‌سال ۱۴۰۳ نفر» doesn't.
      if (start(i) < end(i - 1) && (stamp || value(i - 1) === 1)) i++;
    }
    lendYears(stamps);
    for (const stamp of stamps) {
      if (!isTwinOf(twins, stamp)) resolveTwins();
      twins.push(stamp);
    }
    resolveTwins();
    at = lineEnd + 1;
  }
  clear('');
  return mentions;
}

/** Gives twins, or a single date, their values; a missing year is that of the day that another one names. */
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
    // امروز is still counted from the reference, not from the twin.
    return mentionOf({ ...stamp, date: { ...date, away: undefined } }, { day: readValue(model)!.day!, seconds: null });
  });
  const days = mentions.flatMap(dayOf);
  const apart = Math.max(...days) - Math.min(...days);
  if (!(apart > 0)) return days.length < mentions.length ? mentions : mentions.map(confirmed);
  // «۱۰ تیر ۱۴۰۵، ۱۶ محرم ۱۴۴۸، ۲ ژوئیه ۲۰۲۶»: of two days that are certain, one is wrong.
  const certain = new Set(mentions.flatMap((mention) => (toleranceOf(mention) ? [] : dayOf(mention))));
  if (certain.size < 2 && apart <= Math.max(...mentions.map(toleranceOf))) return mentions;
  // «04/03/2024 - ۱۵/۰۱/۱۴۰۳»: one day in the other order of the numbers; lunar days may be off by one.
  const reordered = twins.findIndex(({ date }, i) => {
    const nearest = date!.calendar === ISLAMIC ? 1 : 0;
    const isOne = (other: AlternativeDate): boolean => days.some((day) => Math.abs(day - dayOf(other)[0]!) <= nearest);
    return date!.other && mentions[i]!.alternatives.some(isOne);
  });
  if (reordered >= 0) {
    return mentionsOf(
      twins.map((stamp, i) => (i === reordered ? { ...stamp, date: inOtherOrder(stamp.date!) } : stamp)),
      text,
      options,
    );
  }
  return mentions.map((mention) => ({ ...mention, warnings: [...new Set(mention.warnings).add('calendar-mismatch')] }));
}

/** The number of a value's day; none when there is no value. */
function dayOf({ value }: { readonly value: string | null }): number[] {
  return value === null ? [] : [readValue(value)!.day!];
}

/** By how many days a value may be off. */
function toleranceOf({ warnings }: DateMention): number {
  return warnings.includes('pre-1304') ? 2 : Number(warnings.includes('approximate'));
}

/** «۱۸ رجب ۱۴۱۷ (۳۰ نوامبر ۱۹۹۶)»: a day that another calendar says too is neither ambiguous nor approximate. */
function confirmed(mention: DateMention): DateMention {
  const warnings = mention.warnings.filter((warning) => warning !== 'ambiguous' && warning !== 'approximate');
  return { ...mention, warnings, alternatives: [] };
}
