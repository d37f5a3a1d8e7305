import { checkText } from '../error';
import { readStamp } from './grammar/ranges';
import type { DateMention, DateOptions } from './mention';
import { readOptions } from './options';
import { lendYears } from './readings/lending';
import type { PlacedStamp } from './readings/reading';
import { isTwinOf, mentionsOf } from './readings/twins';
import { HALF, RELATION, UNIT } from './tokens/kinds';
import { readLine } from './tokens/scan';
import { clearTokens, end, kind, start, tokenCount, value } from './tokens/tokens';

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
  clearTokens('');
  return mentions;
}
