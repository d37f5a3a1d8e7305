import { findDates } from '../../dates/find';
import type { DateMention } from '../../dates/mention';
import { ISO_DAY_LENGTH } from '../../dates/tokens/limits';
import { keyOf } from '../lines/key';

/**
 * A date is open where only the day on which the page is looked at tells it: «۳ ساعت پیش» (3 hours ago), «دیروز ۱۰:۵۹»
 * (yesterday), «لحظاتی پیش» (moments ago), «۱۷ شهریور» (without a year).
 */

/** In a key, what is counted back from the moment at which the page is looked at. */
const PAST =
  /(?:ثانیه|دقیقه|دقایقی|لحظاتی|ساعت|ساعتی|ساعاتی|روز|هفته|ماه|سال)(?:پیش|قبل)|(?:پری|دی|ام)روز|روزگذشته|دیشب/;
/** Weeks ago is as vague as months ago. (A weekday of last week would be sure.) */
const WEEKS = /هفته(?:پیش|قبل)/;
const LONGEST = 60;
/** What is shorter than a day. */
const PARTS_OF_DAY: ReadonlySet<DateMention['grain']> = new Set<DateMention['grain']>(['second', 'minute', 'hour']);

/** Whether a text may hold a stamp that is counted back. A longer one is no stamp. */
export function mayCountBack(text: string): boolean {
  return text.length <= LONGEST && PAST.test(keyOf(text));
}

/** Whether a date is open. One without a year is so only if it names a day: a month alone is no stamp. */
export function isOpen({ value, invalid, grain, text }: DateMention): boolean {
  if (value !== null) return false;
  if (invalid === 'no-year') return isDayOrLess(grain);
  return PAST.test(keyOf(text));
}

export function isDayOrLess(grain: DateMention['grain']): boolean {
  return grain === 'day' || PARTS_OF_DAY.has(grain);
}

/** Whether a date with a day is counted from another, and names none itself. */
export function isCounted({ calendar }: DateMention): boolean {
  return calendar === null;
}

/** Whether a date has a time of day. */
export function hasClock({ value, grain }: DateMention): boolean {
  return value === null ? PARTS_OF_DAY.has(grain) : value.includes('T');
}

/** An open date as seen from a day, or a day and time; `null` where it stays vague. */
export function settledDate(date: DateMention, reference: string, timeZone: string): DateMention | null {
  if (!isOpen(date) || WEEKS.test(keyOf(date.text))) return null;
  const from = date.invalid === 'no-year' ? halfAYearBefore(reference) : reference;
  const [found] = findDates(date.text, { reference: from, timeZone });
  // A weekday that doesn't fit the day shows that the year is another.
  return found === undefined || found.value === null || found.warnings.includes('weekday-mismatch') ? null : found;
}

/**
 * Half a year before a day. Of a day without a year, the date functions take the one nearest to the reference; nearest
 * to this is the last that doesn't lie ahead of the page by more than a day.
 */
function halfAYearBefore(reference: string): string {
  const time = Date.parse(reference.slice(0, ISO_DAY_LENGTH));
  return Number.isNaN(time) ? reference : new Date(time - DAYS_BEFORE * DAY).toISOString().slice(0, ISO_DAY_LENGTH);
}

const DAYS_BEFORE = 181;
const DAY = 86_400_000;
