import { inPartOf, readTime } from './clock';
import {
  AND,
  COMMA,
  DASH,
  DAY,
  FROM,
  MONTH,
  MONTH_UNIT,
  NUMBER,
  PERSIAN_COMMA,
  TO,
  UNIT,
  WEEKDAY,
  WORD,
  YEAR,
} from './kinds';
import { readPeriod } from './periods';
import { hasNoTime, isInCalendar, isLedToYear, isTimeHere, readPoint, skipToTime, withDateBehind } from './read';
import type { DateReading, PointReading, StampReading, TimeReading } from './reading';
import { isCount, isDayOfMonth, isGuarded, isTiedAfter, isTiedBefore, skipComma } from './steps';
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
  return kind(i) === TO || kind(i) === DASH ? i + 1 : -1;
}

/** From a point to another: «۲۸ شهریور تا ۳ مهر ۱۴۰۳», «ساعت ۸ تا ۱۲», «سال‌های ۱۳۹۵ تا ۱۴۰۰». */
function readRangeTo(first: PointReading): StampReading | null {
  const { date, time } = first;
  if (date?.shift?.span || date?.flaw === 'vague') return null;
  const behind = skipConnector(first.to);
  if (behind < 0) {
    // «۱۶ شهریور ۱۴۰۳ از ساعت ۸ تا ۱۰»
    return date === undefined || time !== undefined ? null : readHoursOf(date);
  }
  if (date === undefined) return readTimes(behind, time!);
  const last = readLast(behind, date);
  return last !== null ? { ...first, to: last.to, last } : time === undefined ? null : readHours(behind, date, time);
}

/** «ساعت ۸ تا ۱۰ شب», and the date behind both. */
function readTimes(i: number, first: TimeReading): StampReading | null {
  const last = readLastTime(i, first);
  if (last === null) return null;
  const { to, date } = withDateBehind(last);
  return { to, date, time: inPartOf(first, last), last: { to, date, time: last } };
}

/** The end of «شنبه ۱۶ شهریور ساعت ۸ تا ۱۰». */
function readHours(i: number, date: DateReading, first: TimeReading): StampReading | null {
  const time = readLastTime(i, first);
  return time && { to: time.to, date, time: inPartOf(first, time), last: { to: time.to, date, time } };
}

function readHoursOf(date: DateReading): StampReading | null {
  if (hasNoTime(date) || kind(date.to) !== FROM) return null;
  const from = date.to + 1;
  const time = readTime(from, true);
  if (time === null || !isTimeHere(skipToTime(from), time)) return null;
  const behind = skipConnector(time.to);
  return behind < 0 ? null : readHours(behind, date, time);
}

/** The second time of a range: a bare hour will do. */
function readLastTime(i: number, first: TimeReading): TimeReading | null {
  const time = readTime(i, true);
  if (time !== null) return time;
  if (!isCount(i) || value(i) > 24 || isTiedAfter(i)) return null;
  // «ساعت ۸ تا ۱۲»; but «۱۰:۳۰ تا ۱۲ نفر» counts people.
  const next = kind(i + 1);
  return next === MONTH || (first.minute !== undefined && next === WORD) ? null : { to: i + 1, hour: value(i) };
}

/** The second date of a range, of the same kind as the first. */
function readLast(i: number, date: DateReading): PointReading | null {
  if (date.grain === YEAR && date.year !== undefined) {
    const year = readYear(i);
    const isRight = year?.year !== undefined && year.calendar === date.calendar && !isTiedAfter(year.to - 1);
    return isRight ? { to: year.to, date: asYear(year)! } : null;
  }
  const point = readPoint(i, false);
  const last = point?.date;
  if (last === undefined || last.flaw === 'vague' || last.shift?.span) return null;
  return last.calendar === date.calendar && (last.grain === date.grain || !isInCalendar(date)) ? point : null;
}

/** «۱۰ تا ۱۵ مهر», «مهر تا آذر ۱۴۰۳», «شنبه تا چهارشنبه ۱۰ تا ۱۴ شهریور», «۱۳۹۵–۱۴۰۰»: what is missing in the first is in the last. */
function readSharedRange(i: number): StampReading | null {
  if (kind(i) !== WEEKDAY) return isGuarded(i) ? null : (readDays(i) ?? readMonths(i) ?? readYears(i));
  const behind = skipConnector(i + 1);
  const isWeekdays = behind >= 0 && kind(behind) === WEEKDAY;
  const range = readDays(skipComma(isWeekdays ? behind + 1 : i + 1));
  if (range === null) return null;
  const { to, date, last } = range;
  return {
    to,
    date: { ...date, weekday: value(i) },
    last: isWeekdays ? { ...last, date: { ...last.date, weekday: value(behind) } } : last,
  };
}

/** A range whose ends have a date. */
interface DayRange extends StampReading {
  readonly date: DateReading;
  readonly last: PointReading & { readonly date: DateReading };
}

/** «۱۰ تا ۱۵ مهر ۱۴۰۳» */
function readDays(i: number): DayRange | null {
  const behind = isDayOfMonth(i) && value(i) <= 31 ? skipConnector(i + 1) : -1;
  const last = behind < 0 ? null : readPoint(behind, false);
  const end = last?.date;
  if (end?.month === undefined || end.day === undefined || !isInCalendar(end)) return null;
  return { to: last!.to, date: { ...sharedOf(end), day: value(i) }, last: { ...last!, date: end } };
}

/** What the days of a range or list have in common. */
function sharedOf({ weekday: _, other: __, part: ___, ...shared }: DateReading): DateReading {
  return shared;
}

/** «مهر تا آذر ۱۴۰۳» */
function readMonths(i: number): StampReading | null {
  const behind = kind(i) === MONTH ? skipConnector(i + 1) : -1;
  const date = kind(behind) === MONTH ? readPeriod(behind) : null;
  if (date?.grain !== MONTH_UNIT || date.calendar !== calendarOfMonth(i)) return null;
  return { to: date.to, date: { ...date, month: value(i) & 0xf }, last: { to: date.to, date } };
}

function calendarOfMonth(i: number): number {
  return (value(i) >> 4) & 3;
}

/** «۱۳۹۵–۱۴۰۰», «۱۳۵۷ تا ۱۴۰۳»: two years of one calendar, the later one last. */
function readYears(i: number): StampReading | null {
  const first = readPlainYear(i);
  const behind = first === null ? -1 : skipConnector(i + 1);
  const last = behind < 0 ? null : readPlainYear(behind);
  if (first === null || last === null || last.calendar !== first.calendar || isTiedAfter(behind)) return null;
  // «۱۴۰۰ تا ۱۴۱۰ نفر»
  const next = kind(last.to);
  if (last.year! <= first.year! || next === UNIT || (next === WORD && !isLedToYear(i))) return null;
  return { to: last.to, date: asYear(first)!, last: { to: last.to, date: asYear(last)! } };
}

/** «پنجم و ششم مهر», «۱۰، ۱۱ و ۱۲ مهر»: a day or month whose month or year stands at the end of the list. */
function readListed(i: number, most: number): StampReading | null {
  const isDay = isDayOfMonth(i);
  if ((!isDay && kind(i) !== MONTH) || most === 0 || isGuarded(i)) return null;
  const to = i + 1;
  const isAnd = kind(to) === AND;
  if (!isAnd && kind(to) !== COMMA && kind(to) !== PERSIAN_COMMA) return null;
  const end = ((isAnd ? readPoint(to + 1, false) : null) ?? readListed(to + 1, most - 1))?.date;
  if (end?.month === undefined || end.year === undefined || !isInCalendar(end)) return null;
  const date = { ...sharedOf(end), to };
  if (isDay) return end.grain === DAY && !end.isFigures ? { to, date: { ...date, day: value(i) } } : null;
  const isMonth = end.grain === MONTH_UNIT && calendarOfMonth(i) === end.calendar;
  return isMonth ? { to, date: { ...date, month: value(i) & 0xf } } : null;
}
