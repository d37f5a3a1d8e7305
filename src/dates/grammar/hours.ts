import type { DateReading, StampReading, TimeReading } from '../readings/reading';
import { CARDINAL, DASH, DAY, HOUR, TO, WEEKDAY, WORD } from '../tokens/kinds';
import { BARE_HOUR, CLOCK, CONNECTOR } from '../tokens/patterns.table';
import { fits } from '../tokens/shape';
import { isCount, isUnit } from '../tokens/token-checks';
import { hasGap, kind, value } from '../tokens/tokens';
import { readTime } from './clock';
import { beginningOfHours, endOfHours, inDayPart } from './day-parts';
import { withDateAfter } from './points';

/** Spans of hours, beside a date or alone: «ساعت ۸ تا ۱۲» (8 to 12 o'clock), «۵ تا ۷ عصر» (5 to 7 in the afternoon). */

/** Reads the end of a span of hours: «شنبه ۱۶ شهریور ساعت ۸ تا ۱۰», or «ساعت ۸ تا ۱۰ شب» and the date after both hours. */
export function readHours(i: number, first: TimeReading, date: DateReading | undefined): StampReading | null {
  const end = fits(i, CONNECTOR) ? (readTime(i + 1, true) ?? readBareHour(i + 1, first)) : null;
  if (!end) return null;
  const time = endOfHours(inDayPart(first, date?.dayPart), end, date?.dayPart);
  // «امروز از ساعت ۸ تا ۸ صبح دوشنبه» (today from 8 to 8 on Monday morning) ends on another day.
  if (date && kind(isUnit(time.to, DAY) ? time.to + 1 : time.to) === WEEKDAY) return null;
  const last = date ? { to: time.to, date, time } : withDateAfter(time);
  return {
    to: last.to,
    date: last.date,
    time: beginningOfHours(inDayPart(first, last.date?.dayPart), last.time!),
    last,
  };
}

/**
 * Reads two bare hours, of which the last has a part of the day or minutes: «۵ تا ۷ عصر», «۸ تا ۱۶:۳۰». In «۲- ساعت ۱۰ صبح», the first is the
 * number of an item.
 */
export function readHoursInPart(i: number, date?: DateReading): StampReading | null {
  if (!isCount(i) || value(i) > 24 || (kind(i + 1) === DASH && isUnit(i + 2, HOUR))) return null;
  const hours = readHours(i + 1, { to: i + 1, hour: value(i) }, date);
  return hours?.last?.time?.part !== undefined || (kind(i + 1) === TO && fits(i + 2, CLOCK)) ? hours : null;
}

/**
 * Reads a number that ends a span of hours, «ساعت ۸ تا ۱۲», «ساعت ۱۶ - ۱۸ برگزار شد». It may count something in «۱۰:۳۰ - ۱۲ خبرنگار» (12
 * reporters), «۱۰:۳۰ تا ۵ هوادار» (5 fans), «۱۰:۳۰ تا دو نماینده» (two deputies), «ساعت ۱۹ - ۱۲ نظر» (12 comments);
 * and in words it may begin a title, «۲۰:۳۰ - هفت» (Seven).
 */
function readBareHour(i: number, first: TimeReading): TimeReading | null {
  const isDash = kind(i - 1) === DASH;
  const isEarly = value(i) <= first.hour;
  const mayCount =
    first.minute === undefined ? isDash && hasGap(i) && isEarly : isDash || isEarly || kind(i) === CARDINAL;
  const counts = mayCount && (kind(i + 1) === WORD || (isDash && kind(i) === CARDINAL));
  if (counts || !fits(i, BARE_HOUR) || !isCount(i) || value(i) > 24) return null;
  return { to: i + 1, hour: value(i) };
}
