import { inYearOf, lendsYear } from '../readings/lending';
import {
  type DateReading,
  LAST_DAY,
  type PointReading,
  type StampReading,
  type TimeReading,
} from '../readings/reading';
import {
  AND,
  CARDINAL,
  DASH,
  DAY,
  FROM,
  MONTH,
  MONTH_NUMBER,
  MONTH_UNIT,
  NO_CALENDAR,
  NUMBER,
  OPEN,
  ORDINAL,
  PERSIAN,
  SEASON,
  SLASH,
  TO,
  WEEKDAY,
  WORD,
  YEAR,
} from '../tokens/kinds';
import { FIRST_GREGORIAN_YEAR, LAST_JALALI_YEAR, MOST_LISTED } from '../tokens/limits';
import {
  AFTER_NUMBER,
  BARE_HOUR,
  CLOCK,
  CONNECTOR,
  COUNTABLE,
  GUARDED,
  ITEM_NUMBER,
  LINK_TO_TIME,
  LIST_SIGN,
  PROVEN_YEAR,
  TIED_AFTER,
  TWO_YEARS,
  WEEKDAYS,
} from '../tokens/patterns.table';
import { fits, match, skip } from '../tokens/shape';
import { isCount, isDayOfMonth, isInName, isNumbered, isTiedBefore, isUnit } from '../tokens/token-checks';
import { digits, hasGap, kind, value } from '../tokens/tokens';
import { beginningOfHours, endOfHours, inDayPart, readTime } from './clock';
import { beginsRange, calendarOfMonth, readMonth } from './months';
import { canHaveTime, isProvenYear, readPoint, readTimeOf, withDateAfter } from './read';
import { readNearWeekday } from './relative';
import { readPlainYear, readYearNumber } from './years';

/** Ranges and lists: «۲۸ شهریور تا ۳ مهر», «۱۰ تا ۱۵ مهر», «ساعت ۸ تا ۱۲», «پنجم و ششم مهر». */

/** Reads a stamp at token `i`: date, time, both, or a range. `isWhole`: the text is known to be nothing else. */
export function readStamp(i: number, isWhole?: boolean): StampReading | null {
  if (kind(i) === NUMBER && isTiedBefore(i) && !fits(i, AFTER_NUMBER)) return null;
  const season = readTwoYears(i);
  if (season) return season;
  const point = readPoint(i, isWhole);
  if (point) return readRangeTo(point) ?? point;
  if (kind(i) === WEEKDAY) return readWeekdays(i);
  // «مرحله دوم تا ۲۰ مهر», «قسمت ۵ - ۱۶ شهریور», «صفحه ۳ و ۷ مهر», but «نوبت ۱۰ تا ۱۵ مهر»
  const isNumber = isNumbered(i) && (kind(i + 1) !== TO || kind(i) === ORDINAL);
  // Only at the beginning of the line: «📅 ۱۰- ۱۲ مهر ۱۴۰۳» has a sign already.
  const isNone = isNumber || fits(i, GUARDED) || (i === 0 && !isWhole && fits(i, ITEM_NUMBER));
  return isNone ? null : (readHoursInPart(i) ?? readAbridgedRange(i) ?? readYears(i) ?? readListItem(i, MOST_LISTED));
}

/** From one point to another: «۲۸ شهریور تا ۳ مهر ۱۴۰۳», «ساعت ۸ تا ۱۲», «سال‌های ۱۳۹۵ تا ۱۴۰۰». */
function readRangeTo(first: PointReading): StampReading | null {
  const { date, time, to } = first;
  if (date && !canBound(date)) return null;
  // «Sep 9–13, 2024»
  if (date?.last) return { to: date.to, date, last: { date: date.last, to } };
  const last = date && fits(to, CONNECTOR) ? readRangeEnd(skip(to, CONNECTOR), date, kind(to) === TO) : null;
  if (last) return { ...first, to: last.to, last };
  if (time) return readHours(to, time, date);
  // «۱۶ شهریور ۱۴۰۳ از ساعت ۸ تا ۱۰», «فردا، از حدود ساعت ۹»
  const at = skip(to, LINK_TO_TIME);
  const from = kind(at) === FROM ? readTimeOf(date!, skip(at + 1, LINK_TO_TIME)) : null;
  // «امروز و از ساعت ۱۲ فردا»: the hour is of the next day.
  if (from && kind(to) === AND && withDateAfter(from).date) return null;
  if (from) return readHours(from.to, from, date) ?? { to: from.to, date, time: inDayPart(from, date!.dayPart) };
  // «۱۸ شهریور، ۸ تا ۱۰ صبح»
  return canHaveTime(date!) ? readHoursInPart(at, date) : null;
}

/** Whether a date can be the beginning or end of a range. */
function canBound({ shift, flaw }: DateReading): boolean {
  return flaw !== 'vague' && !shift?.span;
}

/** The end of «شنبه ۱۶ شهریور ساعت ۸ تا ۱۰», or of «ساعت ۸ تا ۱۰ شب» and the date after both. */
function readHours(i: number, first: TimeReading, date: DateReading | undefined): StampReading | null {
  const end = fits(i, CONNECTOR) ? (readTime(i + 1, true) ?? readBareHour(i + 1, first)) : null;
  if (!end) return null;
  const time = endOfHours(inDayPart(first, date?.dayPart), end, date?.dayPart);
  // «امروز از ساعت ۸ تا ۸ صبح دوشنبه» ends on another day.
  if (date && kind(isUnit(time.to, DAY) ? time.to + 1 : time.to) === WEEKDAY) return null;
  const last = date ? { to: time.to, date, time } : withDateAfter(time);
  return {
    to: last.to,
    date: last.date,
    time: beginningOfHours(inDayPart(first, last.date?.dayPart), last.time!),
    last,
  };
}

/** «۵ تا ۷ عصر», «۸ تا ۱۶:۳۰» */
function readHoursInPart(i: number, date?: DateReading): StampReading | null {
  const hours = isCount(i) && value(i) < 25 ? readHours(i + 1, { to: i + 1, hour: value(i) }, date) : null;
  return hours?.last?.time?.part === undefined && !(kind(i + 1) === TO && fits(i + 2, CLOCK)) ? null : hours;
}

/** «ساعت ۸ تا ۱۲»; but «۱۰:۳۰ تا ۱۲ نفر», «۱۰:۳۰ - دو کشته», «ساعت ۱۹ - ۱۲ نظر» count, not «ساعت ۱۶ - ۱۸ برگزار شد». */
function readBareHour(i: number, first: TimeReading): TimeReading | null {
  const mayCount = first.minute !== undefined || (kind(i - 1) === DASH && hasGap(i) && value(i) <= first.hour);
  if (!fits(i, BARE_HOUR) || value(i) > 24 || (mayCount && kind(i + 1) === WORD)) return null;
  return { to: i + 1, hour: value(i) };
}

/** The second date of a range, of the same kind as the first; after «تا» a day and a month or part of one will do, «۱۰ مهر تا اواخر آبان». */
function readRangeEnd(i: number, date: DateReading, isWord?: boolean): PointReading | null {
  // «سال‌های ۱۵۶۴ تا ۱۶۱۶»
  const isOld = date.year! < FIRST_GREGORIAN_YEAR && date.calendar > PERSIAN;
  const year = readYearNumber(i, isOld);
  if (year && fits(year.to - 1, TIED_AFTER)) return null;
  // «ماه‌های مهر تا آذر»: after a month, the name of another is enough.
  const month = isWord && date.month ? readMonth(i) : null;
  const named = year ?? (month?.isDoubtful ? null : month);
  const point = wholeOf(readPoint(i) ?? (named && { to: named.to, date: named }), date.grain);
  const last = point?.date;
  if (!last || !canBound(last)) return null;
  // «امروز تا ۲۰ شهریور», not «امروز - ۱۶ شهریور»; a written year, or that of «کنکور امسال تا ۲۰ شهریور», belongs to one of them alone.
  const isApart =
    !isWord || isInCalendar(last) === isInCalendar(date) || date.grain === YEAR || (last.year ?? date.year);
  if (isApart && last.calendar !== date.calendar) return null;
  if (last.grain === date.grain) return point;
  if (!isWord || (isInCalendar(date) && (!date.month || !last.month))) return null;
  // Nobody says whether «تا آبان» is with آبان.
  return last.grain === DAY ? point : { ...point!, date: { ...last, isRough: true } };
}

/** Whether a date depends on more than the reference. */
function isInCalendar({ calendar }: DateReading): boolean {
  return calendar !== NO_CALENDAR;
}

/**
 * The end of «شهریور تا پایان آبان», «سال ۱۳۹۶ تا پایان ۱۳۹۹»: all of the month or year; and of «۱۶ تا ۲۰ شهریور ساعت ۸ تا ۱۲» only the day, as
 * these are the hours of each.
 */
function wholeOf(end: PointReading | null, grain: number): PointReading | null {
  const { date, to = 0 } = end ?? {};
  const hasHours = date && fits(to, CONNECTOR) && isCount(to + 1);
  const point = hasHours ? { date, to: date.to } : end;
  const isWhole = date?.day === LAST_DAY && grain === (date.month ? MONTH_UNIT : YEAR);
  return isWhole ? { ...point!, date: { ...date, day: undefined, grain } } : point;
}

/** «شنبه تا چهارشنبه ۱۰ تا ۱۴ شهریور», «شنبه تا چهارشنبه هفته آینده» */
function readWeekdays(i: number): StampReading | null {
  const [to, second] = match(i, WEEKDAYS);
  const near = readNearWeekday(second);
  if (near?.shift && value(i) < near.weekday!) {
    return { to: near.to, date: { ...near, weekday: value(i) }, last: { to: near.to, date: near } };
  }
  const range = readAbridgedRange(to);
  if (range?.date.day === undefined) return null;
  const { date, last } = range;
  return {
    ...range,
    date: { ...date, weekday: value(i) },
    last: { ...last, date: { weekday: value(second), ...last.date! } },
  };
}

/** «۱۰ تا ۱۵ مهر ۱۴۰۳», «مهر تا آذر ۱۴۰۳»: what the first lacks is in the last. */
function readAbridgedRange(i: number): { to: number; date: DateReading; last: PointReading } | null {
  // «Sept 6 – Oct 3»
  const isFirst = isName(i) || (isDayOfMonth(i) && value(i) <= 31 && kind(i - 1) !== MONTH && kind(i + 2) !== MONTH);
  // «۲-۱۴۰۳/۰۶/۱۶», «بخش سوم - ۱۶ شهریور», «ریاضی ۱ - شنبه ۱۶ شهریور»
  const isOther =
    kind(i + 1) === DASH && (digits(i + 2) === 4 || isMixed(i) || (kind(i + 2) === WEEKDAY && kind(i - 1) !== WEEKDAY));
  const end = isFirst && !isOther && fits(i + 1, CONNECTOR) ? readPoint(skip(i + 1, CONNECTOR)) : null;
  const last = wholeOf(end, isName(i) ? MONTH_UNIT : DAY);
  if (!last?.date || (kind(i) === MONTH && !beginsRange(i, lendsYear(last.date)))) return null;
  const date = completedFrom(i, last.date);
  return date && { to: last.to, date, last };
}

function isName(i: number): boolean {
  return kind(i) === MONTH || kind(i) === SEASON;
}

/** A day, month or season, completed from the date at the end of its range or list. */
function completedFrom(i: number, end: DateReading, isList?: boolean): DateReading | null {
  const { part } = end;
  if (kind(i) === SEASON) {
    const isBefore = part?.isSeason && value(i) <= part.index;
    return isBefore ? { ...end, part: { ...part, index: value(i) - 1 } } : null;
  }
  // «ششم تا هشتم این ماه», but not «نفر ۱۵ و امروز ۱۶ شهریور», «۲۵ تا پنجم ماه بعد»
  const isLater = end.month || (end.shift?.unit === MONTH_UNIT && value(i) < end.day!);
  if (!isLater || end.away !== undefined) return null;
  const shared = { ...end, weekday: undefined, other: undefined, nearTo: isList ? (end.nearTo ?? end) : undefined };
  if (kind(i) !== MONTH) return end.day === undefined ? null : { ...shared, day: value(i) };
  const isAlike = end.grain === MONTH_UNIT && calendarOfMonth(i) === end.calendar;
  return isAlike ? inYearOf(end, { ...shared, month: value(i) & MONTH_NUMBER }, isList) : null;
}

/** In years; two numbers below 1800 that are farther apart may be anything. */
const LONGEST_LIFE = 100;

/** «۱۳۹۵–۱۴۰۰», «۱۳۵۷ تا ۱۴۰۳», «(۱۸۱۸–۱۸۸۳)», «(۱۵۶۴–۱۶۱۶)»: two years of one calendar, the later one last. */
function readYears(i: number): StampReading | null {
  // Round numbers may as well be a height or a price, and Jalali years before 1300 lunar ones.
  const isLife =
    value(i) > LAST_JALALI_YEAR &&
    (value(i) >= FIRST_GREGORIAN_YEAR || (kind(i - 1) === OPEN && value(i + 2) - value(i) < LONGEST_LIFE)) &&
    fits(i, PROVEN_YEAR) &&
    (value(i) % 5 || value(i + 2) % 5);
  const first = isLife ? readYearNumber(i) : readPlainYear(i);
  const last = first && fits(i + 1, CONNECTOR) && (isLife || readPlainYear(i + 2)) ? readRangeEnd(i + 2, first) : null;
  // «صفحه ۱۳۸۴ تا ۱۳۹۹», «CVE-2019-2030», «۱۳۹۰ تا ۱۴۱۰ نفر»
  if (isNumbered(i) || isInName(i) || !last || last.date!.year! <= first!.year! || fits(last.to, COUNTABLE))
    return null;
  return kind(last.to) === WORD && !isProvenYear(i) ? null : { to: last.to, date: first!, last };
}

/** «فصل ۲۰۲۵-۲۰۲۶», «سال تحصیلی ۱۴۰۳-۱۴۰۲», «سال ۲۶-۲۰۲۵», «فصل ۹۴-۹۳»: a year and the next, either way round, perhaps in two digits. */
function readTwoYears(at: number): StampReading | null {
  const i = isUnit(at, YEAR) ? at + 1 : at;
  if (!fits(i, TWO_YEARS) || isInName(i)) return null;
  const to = i + 3;
  const isLast = digits(i) === 2;
  const whole = isLast ? i + 2 : i;
  const other = value(isLast ? i : i + 2);
  const years = other - value(whole);
  // In two digits, what is between is known but for the centuries.
  const away = other > 99 ? years : ((years + 2150) % 100) - 50;
  // «سال ۱۴۰۲/۰۱» is a month.
  const isPair = away === 1 || (away === -1 && (other > 12 || isLast));
  const date = isPair ? readYearNumber(whole) : null;
  if (!date) return null;
  const first = date.year! + Math.min(away, 0);
  return { to, date: { ...date, year: first }, last: { to, date: { ...date, year: first + 1 } } };
}

/** «فصل دوم و ۲۰ مهر»: an ordinal and a figure are no days of one list. */
function isMixed(i: number): boolean {
  return kind(i) === ORDINAL && kind(i + 2) === NUMBER;
}

/** «پنجم و ششم مهر», «۱۰، ۱۱ و ۱۲ مهر ۱۴۰۳»: a day or month whose month or year stands at the end of the list. */
function readListItem(i: number, most: number): StampReading | null {
  if ((!isDayOfMonth(i) && !isName(i)) || isMixed(i)) return null;
  const to = i + 1;
  const end = dateAtEndOfList(to, most);
  if (!end || end.isFigures) return null;
  // Without a year, only days in ascending order, and no cardinals in words: those may count something else.
  const isSure = lendsYear(end) || (kind(i) !== CARDINAL && value(i) < end.day!);
  const date = isSure ? completedFrom(i, end, true) : null;
  return date && { to, date: { ...date, to, isListed: true } };
}

/** The date at the end of a list that continues after one of its days. */
function dateAtEndOfList(to: number, most: number): DateReading | undefined {
  if (!most || !fits(to, LIST_SIGN)) return;
  // «شنبه ۱۷، یکشنبه ۱۸ و دوشنبه ۱۹ شهریور»
  const next = kind(to + 1) === WEEKDAY ? to + 2 : to + 1;
  // «سالن ۸، ۱۰ تا ۱۵ مهر»
  const end = kind(to) < SLASH ? (readPoint(to + 1) ?? readAbridgedRange(next)) : null;
  return (end ?? readListItem(next, most - 1))?.date;
}
