import { hasClock, isOpen, settledDate } from '../items/open-dates';
import type { Row } from './rows';

/** Whether a row says nothing but how long ago something was («۳ ساعت پیش»), as pages also do of other articles. */
export function isCountedBack({ items }: Row): boolean {
  return (
    items.length > 0 && items.every(({ date }) => date !== undefined && isOpen(date) && date.invalid !== 'no-year')
  );
}

/**
 * Whether the stamp of a row may as well date what the text tells: «دیروز», «۱۷ شهریور», «زمان: ۱۷ شهریور ساعت ۱۸»
 * (time of an event), «امروز ساعت ۱۷» (today at 17). One with hour and minute that begins the line is the article's.
 */
export function mayDateEvent({ text, isSure, items }: Row): boolean {
  const date = isSure ? undefined : items.find(({ date }) => date !== undefined && isOpen(date))?.date;
  return date !== undefined && !(hasClock(date) && text.startsWith(date.text) && !WHOLE_HOUR.test(date.text));
}

/** «ساعت» (at … o'clock) before an hour without minutes: pages say theirs to the minute. */
const WHOLE_HOUR = /ساعت \p{Nd}{1,2}$/u;

/** Whether a row has a stamp that only the day of the page tells. */
export function hasOpenStamp({ items }: Row): boolean {
  return items.some(({ date }) => date !== undefined && isOpen(date));
}

/** The rows with their open stamps as a reference tells them; those that stay vague are left. */
export function settleStamps(rows: readonly Row[], reference: string, timeZone: string): Row[] {
  return rows.map((row) => ({
    ...row,
    items: row.items.map((item) => {
      const date = item.date === undefined ? null : settledDate(item.date, reference, timeZone);
      return date === null ? item : { ...item, date };
    }),
  }));
}
