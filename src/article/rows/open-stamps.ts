import { hasClock, isOpen, settledDate } from '../items/open-dates';
import type { Row } from './rows';

/** «۳ ساعت پیش»: a row of nothing but how long ago something was, which pages also say of other articles. */
export function isCountedBack({ items }: Row): boolean {
  return (
    items.length > 0 && items.every(({ date }) => date !== undefined && isOpen(date) && date.invalid !== 'no-year')
  );
}

/** «دیروز», «۱۷ شهریور», «زمان: ۱۷ شهریور ساعت ۱۸»: a row whose stamp may as well be of what is told. */
export function mayDateEvent({ text, isSure, items }: Row): boolean {
  const date = isSure ? undefined : items.find(({ date }) => date !== undefined && isOpen(date))?.date;
  return date !== undefined && !(hasClock(date) && text.startsWith(date.text));
}

/** Whether a row has a stamp that depends on the day of the page. */
export function hasOpenStamp({ items }: Row): boolean {
  return items.some(({ date }) => date !== undefined && isOpen(date));
}

/** The rows with the stamps that a reference settles; those that it leaves vague stay as they are. */
export function settleStamps(rows: readonly Row[], reference: string, timeZone: string): Row[] {
  return rows.map((row) => ({
    ...row,
    items: row.items.map((item) => {
      const date = item.date === undefined ? null : settledDate(item.date, reference, timeZone);
      return date === null ? item : { ...item, date };
    }),
  }));
}
