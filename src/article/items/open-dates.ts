import { findDates } from '../../dates/find';
import type { DateMention } from '../../dates/mention';
import { ISO_DAY_LENGTH } from '../../dates/tokens/limits';
import { keyOf } from '../lines/key';

/** In a key, what is counted back from the moment at which a page is looked at. */
const PAST =
  /(?:ثانیه|دقیقه|دقایقی|لحظاتی|ساعت|ساعتی|ساعاتی|روز|هفته|ماه|سال)(?:پیش|قبل)|(?:پری|دی|ام)روز|روزگذشته|دیشب/;
/** A week is as vague as a month; a weekday of it would be sure. */
const WEEKS = /هفته(?:پیش|قبل)/;
const LONGEST = 60;
/** What is shorter than a day. */
const PARTS_OF_DAY: ReadonlySet<DateMention['grain']> = new Set<DateMention['grain']>(['second', 'minute', 'hour']);

/** Whether a text may hold a stamp that is counted back. */
export function mayCountBack(text: string): boolean {
  return text.length <= LONGEST && PAST.test(keyOf(text));
}

/** Whether a date is one that only the day of the page tells: «۳ ساعت پیش», «دیروز ۱۰:۵۹», «لحظاتی پیش», «۱۷ شهریور». */
export function isOpen({ value, invalid, grain, text }: DateMention): boolean {
  if (value !== null) return false;
  if (invalid === 'no-year') return isDayOrLess(grain);
  return PAST.test(keyOf(text));
}

export function isDayOrLess(grain: DateMention['grain']): boolean {
  return grain === 'day' || PARTS_OF_DAY.has(grain);
}

/** Whether a date is counted from a day, and says none itself. */
export function isCounted({ calendar, value }: DateMention): boolean {
  return calendar === null && value?.startsWith('T') !== true;
}

/** Whether a date says a time of day, too. */
export function hasClock({ value, grain }: DateMention): boolean {
  return value === null ? PARTS_OF_DAY.has(grain) : value.includes('T');
}

/** An open date as it is seen from a day, or a day and time; `null` where it stays vague. */
export function settledDate(date: DateMention, reference: string, timeZone: string): DateMention | null {
  if (!isOpen(date) || WEEKS.test(keyOf(date.text))) return null;
  const from = date.invalid === 'no-year' ? halfAYearBefore(reference) : reference;
  const [found] = findDates(date.text, { reference: from, timeZone });
  // A weekday that doesn't fit says that the year is another one.
  return found === undefined || found.value === null || found.warnings.includes('weekday-mismatch') ? null : found;
}

/** No page is of a day to come: the nearest to half a year before is the last of that day and month, today and tomorrow with it. */
function halfAYearBefore(reference: string): string {
  const time = Date.parse(reference.slice(0, ISO_DAY_LENGTH));
  return Number.isNaN(time) ? reference : new Date(time - DAYS_BEFORE * DAY).toISOString().slice(0, ISO_DAY_LENGTH);
}

const DAYS_BEFORE = 181;
const DAY = 86_400_000;
