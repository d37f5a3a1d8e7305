import type { DateMention } from '../../dates/mention';
import type { Item } from '../items/item';
import { isDayOrLess, isOpen } from '../items/open-dates';
import type { ValuedDate } from '../record/known';
import type { Row } from './rows';

/** What a stamp says by itself: a day, a time of day, or neither. */

/** Whether an item of a line is a date that names a day, or one that is counted from the day of the page. */
export function saysDay({ date }: Item): boolean {
  return date !== undefined && (hasDay(date) || isOpen(date));
}

export function hasDay(date: DateMention): date is ValuedDate {
  return date.value !== null && !isTime(date);
}

/** Whether a date names a day and nothing longer, and which is sure. */
export function hasOneDay(date: DateMention): date is ValuedDate {
  return hasDay(date) && !isDoubtful(date) && isDayOrLess(date.grain);
}

/** Whether figures may be either of two days, as in `03/04/2024`; of those none is taken for the article's. */
function isDoubtful({ calendar, warnings }: DateMention): boolean {
  return calendar === 'gregorian' && warnings.includes('ambiguous');
}

export function isTime(date: DateMention): date is ValuedDate {
  return date.value?.startsWith('T') === true;
}

/** Whether a row is the label «تاریخ:» (date) or «ساعت:» (time), whose value stands in the next row. */
export function isEmptyLabel(row: Row | undefined): boolean {
  return row?.items.length === 1 && row.items[0]!.kind === 'stamp' && row.items[0]!.value === '';
}

/** Whether a row says a time of day and nothing else, and is no text. */
export function isTimeAlone(row: Row | undefined): row is Row {
  if (row === undefined || (row.place !== null && row.place !== 'masthead')) return false;
  return row.items.length > 0 && row.items.every(({ date }) => date !== undefined && isTime(date));
}
