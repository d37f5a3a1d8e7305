import type { DateReading, PointReading, StampReading } from '../readings/reading';
import { AND, DOT, FROM, MONTH, NUMBER, OPEN, ORDINAL, TO, WEEKDAY } from '../tokens/kinds';
import { MOST_LISTED } from '../tokens/limits';
import { AFTER_NUMBER, CONNECTOR, GUARDED, ITEM_NUMBER, LINK_TO_TIME } from '../tokens/patterns.table';
import { fits, skip } from '../tokens/shape';
import { afterBracket, isNumbered, isTiedBefore } from '../tokens/token-checks';
import { kind, value } from '../tokens/tokens';
import { inDayPart } from './day-parts';
import { readHours, readHoursInPart } from './hours';
import { canHaveTime, readPoint, readTimeOf, withDateAfter } from './points';
import { canBound, readAbridgedRange, readListItem, readRangeEnd, readWeekdays } from './ranges';
import { readTwoYears, readYears } from './year-ranges';

/**
 * The grammar. It reads the longest stamp that begins at a token, as fields that are not yet checked against a calendar. A stamp is a point
 * (a date, a time or both), a range, «۲۸ شهریور تا ۳ مهر», or an item of a list, «پنجم و ششم مهر» (the fifth and sixth of Mehr).
 *
 * The arguments and results of the functions in this folder are indices of tokens: `i` is the token at which something begins, `at` one
 * after it, and `to` the token after the last one. A function that finds nothing at its token gives `null`. Every function looks at a
 * limited number of tokens, so that the time it takes grows only with the length of the text.
 */

/** Reads a stamp at token `i`: a date, a time, both, or a range of them. `isWhole` says that the text is known to be nothing else. */
export function readStamp(i: number, isWhole?: boolean): StampReading | null {
  if (kind(i) === NUMBER && isTiedBefore(i) && !fits(i, AFTER_NUMBER)) return null;
  const twoYears = readTwoYears(i);
  if (twoYears) return twoYears;
  const point = readPoint(i, isWhole);
  if (point) return readRangeTo(point) ?? point;
  if (kind(i) === WEEKDAY) return readWeekdays(i);
  // «مرحله دوم تا ۲۰ مهر» (the second stage, until 20 Mehr), «قسمت ۵ - ۱۶ شهریور» (part 5), «صفحه ۳ و ۷ مهر» (page 3); but
  // «نوبت ۱۰ تا ۱۵ مهر» is a range.
  const isNumber = isNumbered(i) && (kind(i + 1) !== TO || kind(i) === ORDINAL);
  // An item number begins a line, follows the date of the item before, «۱- ۱۲ مهر ۱۴۰۳ ۲- ۱۵ مهر ۱۴۰۳», or is the first after a sentence; but
  // «📅 ۱۰- ۱۲ مهر ۱۴۰۳», «سالن ۸ ۱۰- ۱۲ مهر ۱۴۰۳» (hall 8), «رایگان است. ۵- ۱۲ مهر», «رایگان است. ۱- ۵ عصر» (it is free) are ranges.
  const isAfterItem = kind(i - 1) === DOT ? value(i) < 2 : kind(i - 1) === NUMBER && kind(i - 2) === MONTH;
  const mayBeItem = i < 1 || (isAfterItem && kind(i + 3) === MONTH);
  const isItem = mayBeItem && !isWhole && fits(i, ITEM_NUMBER);
  const isNone = isNumber || fits(i, GUARDED) || isItem;
  return isNone ? null : (readHoursInPart(i) ?? readAbridgedRange(i) ?? readYears(i) ?? readListItem(i, MOST_LISTED));
}

/** Reads the range that begins with a point: «۲۸ شهریور تا ۳ مهر ۱۴۰۳», «ساعت ۸ تا ۱۲», «سال‌های ۱۳۹۵ تا ۱۴۰۰» (the years 1395 to 1400). */
function readRangeTo(first: PointReading): StampReading | null {
  const { date, time, to } = first;
  if (date && !canBound(date)) return null;
  // «Sep 9–13, 2024»
  if (date?.last) return { to: date.to, date, last: { date: date.last, to } };
  const last = date && fits(to, CONNECTOR) ? readRangeEnd(skip(to, CONNECTOR), date, kind(to) === TO) : null;
  if (last) return { ...first, to: last.to, last };
  if (time) return readHours(to, time, date);
  const at = skip(to, LINK_TO_TIME);
  const hours = readHoursAfter(date!, to, at);
  return hours && { ...hours, to: afterBracket(hours.to, kind(at - 1) === OPEN) || hours.to };
}

/**
 * Reads the hours behind a date that ends at `to`: «۱۶ شهریور ۱۴۰۳ از ساعت ۸ تا ۱۰», «۱۶ شهریور (ساعت ۸ تا ۱۰)», «فردا، از حدود ساعت ۹»
 * (tomorrow, from about 9).
 */
function readHoursAfter(date: DateReading, to: number, at: number): StampReading | null {
  const isFrom = kind(at) === FROM;
  const from = readTimeOf(date, isFrom ? skip(at + 1, LINK_TO_TIME) : at);
  // «امروز و از ساعت ۱۲ فردا» (today and from 12 tomorrow): the hour is of another day.
  if (from && kind(to) === AND && withDateAfter(from).date) return null;
  const range = from && readHours(from.to, from, date);
  if (range) return range;
  if (isFrom) return from && { to: from.to, date, time: inDayPart(from, date.dayPart) };
  // «۱۸ شهریور، ۸ تا ۱۰ صبح» (8 to 10 in the morning)
  return canHaveTime(date) ? readHoursInPart(at, date) : null;
}
