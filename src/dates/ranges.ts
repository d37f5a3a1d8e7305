import { inPartOf, readTime } from './clock';
import { AND, FROM, MONTH, MONTH_UNIT, NUMBER, UNIT, WEEKDAY, WORD, YEAR } from './kinds';
import { calendarOfMonth } from './months';
import { ANY_COMMA, CONNECTOR, GUARDED, LIST_SIGN, TIED_AFTER, TO_TIME } from './patterns.table';
import { hasNoTime, isInCalendar, isLedToYear, isTimeHere, readPoint, withDateBehind } from './read';
import type { DateReading, PointReading, StampReading, TimeReading } from './reading';
import { fits, skip } from './shape';
import { isCount, isDayOfMonth, isTiedBefore } from './steps';
import { kind, value } from './tokens';
import { asYear, readPlainYear, readYear } from './years';

/** Ranges and lists: «۲۸ شهریور تا ۳ مهر», «۱۰ تا ۱۵ مهر», «ساعت ۸ تا ۱۲», «پنجم و ششم مهر». */

/** The longest list of days that is read. */
const MOST_LISTED = 6;

/** Reads a stamp at token `i`: date, time, both, or a range. `isWhole`: the text is known to be nothing else. */
export function readStamp(i: number, isWhole: boolean): StampReading | null {
  if (kind(i) === NUMBER && isTiedBefore(i)) return null;
  const point = readPoint(i, isWhole);
  if (point === null) return readSharedRange(i) ?? readListed(i, MOST_LISTED);
  return readRangeTo(point) ?? point;
}

/** The index behind تا, الی, لغایت or a dash; −1 when there is none. */
function skipConnector(i: number): number {
  return fits(i, CONNECTOR) ? i + 1 : -1;
}

/** From a point to another: «۲۸ شهریور تا ۳ مهر ۱۴۰۳», «ساعت ۸ تا ۱۲», «سال‌های ۱۳۹۵ تا ۱۴۰۰». */
function readRangeTo(first: PointReading): StampReading | null {
  const { date, time } = first;
  if (date?.shift?.span || date?.flaw === 'vague') return null;
  const behind = skipConnector(first.to);
  // «۱۶ شهریور ۱۴۰۳ از ساعت ۸ تا ۱۰»
  if (behind < 0) return date === undefined || time !== undefined ? null : readHoursOf(date);
  const last = date === undefined ? null : readLast(behind, date);
  return last !== null ? { ...first, to: last.to, last } : time === undefined ? null : readHours(behind, time, date);
}

/** The end of «شنبه ۱۶ شهریور ساعت ۸ تا ۱۰», or of «ساعت ۸ تا ۱۰ شب» and the date behind both. */
function readHours(i: number, first: TimeReading, dateBefore?: DateReading): StampReading | null {
  const time = readLastTime(i, first);
  if (time === null) return null;
  const last = dateBefore === undefined ? withDateBehind(time) : { to: time.to, date: dateBefore, time };
  return { to: last.to, date: last.date, time: inPartOf(first, time), last };
}

function readHoursOf(date: DateReading): StampReading | null {
  if (hasNoTime(date) || kind(date.to) !== FROM) return null;
  const from = date.to + 1;
  const time = readTime(from, true);
  if (time === null || !isTimeHere(skip(from, TO_TIME), time)) return null;
  const behind = skipConnector(time.to);
  return behind < 0 ? null : readHours(behind, time, date);
}

/** The second time of a range: a bare hour will do. */
function readLastTime(i: number, first: TimeReading): TimeReading | null {
  const time = readTime(i, true);
  if (time !== null) return time;
  if (!isCount(i) || value(i) > 24 || fits(i, TIED_AFTER)) return null;
  // «ساعت ۸ تا ۱۲»; but «۱۰:۳۰ تا ۱۲ نفر» counts people.
  const next = kind(i + 1);
  return next === MONTH || (first.minute !== undefined && next === WORD) ? null : { to: i + 1, hour: value(i) };
}

/** The second date of a range, of the same kind as the first. */
function readLast(i: number, date: DateReading): PointReading | null {
  if (date.grain === YEAR && date.year !== undefined) {
    const year = readYear(i);
    const isRight = year?.year !== undefined && year.calendar === date.calendar && !fits(year.to - 1, TIED_AFTER);
    return isRight ? { to: year.to, date: asYear(year)! } : null;
  }
  const point = readPoint(i, false);
  const last = point?.date;
  if (last === undefined || last.flaw === 'vague' || last.shift?.span) return null;
  return last.calendar === date.calendar && (last.grain === date.grain || !isInCalendar(date)) ? point : null;
}

/** «۱۰ تا ۱۵ مهر», «مهر تا آذر ۱۴۰۳», «شنبه تا چهارشنبه ۱۰ تا ۱۴ شهریور», «۱۳۹۵–۱۴۰۰»: what is missing in the first is in the last. */
function readSharedRange(i: number): StampReading | null {
  if (kind(i) !== WEEKDAY) return fits(i, GUARDED) ? null : (readLent(i) ?? readYears(i));
  const behind = skipConnector(i + 1);
  const isWeekdays = behind >= 0 && kind(behind) === WEEKDAY;
  const range = readLent(skip(isWeekdays ? behind + 1 : i + 1, ANY_COMMA));
  if (range?.date.day === undefined) return null;
  const { to, date, last } = range;
  return {
    to,
    date: { ...date, weekday: value(i) },
    last: isWeekdays ? { ...last, date: { ...last.date!, weekday: value(behind) } } : last,
  };
}

/** «۱۰ تا ۱۵ مهر ۱۴۰۳», «مهر تا آذر ۱۴۰۳» */
function readLent(i: number): { to: number; date: DateReading; last: PointReading } | null {
  const isMonth = kind(i) === MONTH;
  const behind = isMonth || (isDayOfMonth(i) && value(i) <= 31) ? skipConnector(i + 1) : -1;
  const last = behind < 0 || (isMonth && kind(behind) !== MONTH) ? null : readPoint(behind, false);
  const date = last && withLent(i, last.date);
  return date && { to: last.to, date, last };
}

/** A day or month, and what the date at the end of its range or list has besides. */
function withLent(i: number, end: DateReading | undefined): DateReading | null {
  if (end?.month === undefined || !isInCalendar(end)) return null;
  const { weekday: _, other: __, part: ___, ...shared } = end;
  if (kind(i) !== MONTH) return end.day === undefined ? null : { ...shared, day: value(i) };
  const isOfOne = end.grain === MONTH_UNIT && calendarOfMonth(i) === end.calendar;
  return isOfOne ? { ...shared, month: value(i) & 0xf } : null;
}

/** «۱۳۹۵–۱۴۰۰», «۱۳۵۷ تا ۱۴۰۳»: two years of one calendar, the later one last. */
function readYears(i: number): StampReading | null {
  const first = readPlainYear(i);
  const behind = first === null ? -1 : skipConnector(i + 1);
  const last = behind < 0 ? null : readPlainYear(behind);
  if (first === null || last === null || last.calendar !== first.calendar || fits(behind, TIED_AFTER)) return null;
  // «۱۴۰۰ تا ۱۴۱۰ نفر»
  const next = kind(last.to);
  if (last.year! <= first.year! || next === UNIT || (next === WORD && !isLedToYear(i))) return null;
  return { to: last.to, date: asYear(first)!, last: { to: last.to, date: asYear(last)! } };
}

/** «پنجم و ششم مهر», «۱۰، ۱۱ و ۱۲ مهر»: a day or month whose month or year stands at the end of the list. */
function readListed(i: number, most: number): StampReading | null {
  if ((!isDayOfMonth(i) && kind(i) !== MONTH) || most === 0 || fits(i, GUARDED)) return null;
  const to = i + 1;
  const behind = skip(to, LIST_SIGN);
  if (behind === to) return null;
  const end = ((kind(to) === AND ? readPoint(behind, false) : null) ?? readListed(behind, most - 1))?.date;
  const date = end?.year === undefined || end.isFigures ? null : withLent(i, end);
  return date && { to, date: { ...date, to } };
}
