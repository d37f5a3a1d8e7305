import { checkText } from '../error';
import { readStamp } from './grammar/stamps';
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
 * It finds figures in every order and with every usual separator, month names of four calendars, numbers in
 * words, times, ranges, seasons, decades, and what depends on the `reference`: «دیروز» (yesterday), «سه ساعت پیش»
 * (three hours ago), «هفته آینده» (next week). Digits may be of all three sets, and half-spaces may be there or
 * lost. A date that names no real day is reported with `value: null` and the reason, never rolled over.
 *
 * `findDates('تاریخ انتشار: ۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳')[0].value` → `'2024-09-06T10:59'`
 *
 * It leaves alone news codes, phone numbers, prices, IP addresses, versions, the numbers of laws, weekdays on their own, and names of
 * months that are ordinary words («مهر», «دی», «می») where nothing proves that a month is meant.
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function findDates(text: string, options: DateOptions = {}): DateMention[] {
  checkText(text);
  const resolveOptions = readOptions(options);
  const mentions: DateMention[] = [];
  const twins: PlacedStamp[] = [];
  // The tokens of a line are kept only until the next one is read, so its mentions are made before that.
  const resolveTwins = (): void => {
    mentions.push(...mentionsOf(twins.splice(0), text, resolveOptions));
  };
  for (let at = 0; at < text.length; ) {
    const lineEnd = readLine(text, at);
    const stamps: PlacedStamp[] = [];
    for (let i = 0; i < tokenCount(); ) {
      // «این» (this) begins a date only before a unit, «این هفته» (this week); it is so frequent that this is asked first.
      const mayBegin = kind(i) === RELATION ? kind(i + 1) === UNIT : kind(i) <= HALF;
      const stamp = mayBegin ? readStamp(i) : null;
      if (stamp) stamps.push({ ...stamp, from: i });
      i = stamp?.to ?? i + 1;
      // A number and a unit in one piece are two tokens in one place. If a date has taken the first, no other may begin with the second:
      // «قرن پنجقرن» (century five century). If none has, the unit of «دو‌سال ۱۴۰۱ و ۱۴۰۲» (the two years) begins a date, that of
      // «هر یک‌سال ۱۴۰۳ نفر» (every one year 1403 people) doesn't.
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
  // So that the text is not kept in memory.
  clearTokens('');
  return mentions;
}
