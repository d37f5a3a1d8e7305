import { inYearOf, lendsYear } from '../readings/lending';
import { type DateReading, LAST_DAY, type PointReading, type StampReading } from '../readings/reading';
import {
  CARDINAL,
  DASH,
  DAY,
  MONTH,
  MONTH_NUMBER,
  MONTH_UNIT,
  NO_CALENDAR,
  NUMBER,
  ORDINAL,
  PERSIAN,
  PLURAL,
  SEASON,
  SLASH,
  TO,
  WEEKDAY,
  WORD,
  YEAR,
} from '../tokens/kinds';
import { FIRST_GREGORIAN_YEAR, MOST_LISTED } from '../tokens/limits';
import { CONNECTOR, LIST_SIGN, TIED_AFTER, WEEKDAYS } from '../tokens/patterns.table';
import { fits, match, skip } from '../tokens/shape';
import { isCount, isDayOfMonth } from '../tokens/token-checks';
import { digits, kind, value } from '../tokens/tokens';
import { beginsRange, calendarOfMonth, readMonth } from './months';
import { readPoint } from './points';
import { readNearWeekday } from './relative';
import { readYearNumber } from './years';

/**
 * Ranges and lists of dates, which take what they leave out from the date at their end: «۱۰ تا ۱۵ مهر» (10 to 15 Mehr), «مهر تا آذر ۱۴۰۳»,
 * «پنجم و ششم مهر» (the fifth and sixth of Mehr).
 */

/** Whether a date can be the beginning or the end of a range. */
export function canBound({ shift, flaw }: DateReading): boolean {
  return flaw !== 'vague' && !shift?.span;
}

/**
 * Reads the second date of a range, which must be of the same kind as the first. After «تا» (to), with `isWord`, one may be a day and the
 * other a month or part of one: «۱۰ مهر تا اواخر آبان» (10 Mehr to late Aban).
 */
export function readRangeEnd(i: number, date: DateReading, isWord?: boolean): PointReading | null {
  // «سال‌های ۱۵۶۴ تا ۱۶۱۶» (the years 1564 to 1616)
  const isOld = date.year! < FIRST_GREGORIAN_YEAR && date.calendar > PERSIAN;
  // «سال‌های ۴۰ تا ۵۷» (the years 40 to 57), «از ۱۳۴۲ تا ۵۷»; the number of «سال ۹۸ تا ۴۰ طرح» (40 projects) is no later year, and that of
  // «سال ۴۰ تا ۵۷ طرح», without the plural, may count.
  const isLater =
    isWord && value(i) < 100 && 1300 + value(i) > date.year! && (value(i - 3) > PLURAL || kind(i + 1) !== WORD);
  const year = readYearNumber(i, isOld || isLater);
  if (year && fits(year.to - 1, TIED_AFTER)) return null;
  // «ماه‌های مهر تا آذر» (the months of Mehr to Azar): after a month, the name of another is enough.
  const month = isWord && date.month ? readMonth(i) : null;
  const named = year ?? (month?.isDoubtful ? null : month);
  const point = wholeOf(readPoint(i) ?? (named && { to: named.to, date: named }), date.grain);
  const last = point?.date;
  if (!last || !canBound(last)) return null;
  // With «تا», one date may depend on the reference and the other not: «امروز تا ۲۰ شهریور» (today to 20 Shahrivar), but not if a year is
  // written, nor in «کنکور امسال تا ۲۰ شهریور» (this year's exam). «امروز - ۱۶ شهریور» is one day.
  const mustBeAlike =
    !isWord || isInCalendar(last) === isInCalendar(date) || date.grain === YEAR || (last.year ?? date.year);
  if (mustBeAlike && last.calendar !== date.calendar) return null;
  if (last.grain === date.grain) return point;
  if (!isWord || (isInCalendar(date) && (!date.month || !last.month))) return null;
  // It is not said whether «تا آبان» (until Aban) includes Aban.
  return last.grain === DAY ? point : { ...point!, date: { ...last, isRough: true } };
}

/** Whether a date is given in a calendar, and does not depend on the reference alone. */
function isInCalendar({ calendar }: DateReading): boolean {
  return calendar !== NO_CALENDAR;
}

/**
 * The end of a range in the same grain as its beginning. That of «شهریور تا پایان آبان» (Shahrivar to the end of Aban), «سال ۱۳۹۶ تا پایان
 * ۱۳۹۹» is all of the month or year; that of «۱۶ تا ۲۰ شهریور ساعت ۸ تا ۱۲» is only the day, since these are the hours of each day.
 */
function wholeOf(end: PointReading | null, grain: number): PointReading | null {
  const { date, to = 0 } = end ?? {};
  const hasHours = date && fits(to, CONNECTOR) && isCount(to + 1);
  const point = hasHours ? { date, to: date.to } : end;
  const isWhole = date?.day === LAST_DAY && grain === (date.month ? MONTH_UNIT : YEAR);
  return isWhole ? { ...point!, date: { ...date, day: undefined, grain } } : point;
}

/** Reads a range of weekdays: «شنبه تا چهارشنبه ۱۰ تا ۱۴ شهریور», «شنبه تا چهارشنبه هفته آینده» (Saturday to Wednesday of next week). */
export function readWeekdays(i: number): StampReading | null {
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

/**
 * Reads a range whose first date is only a day or a name and takes the rest from its last: «۱۰ تا ۱۵ مهر ۱۴۰۳», «مهر تا آذر ۱۴۰۳». With «تا»
 * (to), the last may itself take it from the end of a list, in which `most` items may follow: «۵ تا ۸ و ۱۲ آذر» (5 to 8, and 12 Azar).
 */
export function readAbridgedRange(
  i: number,
  most: number = MOST_LISTED,
): { to: number; date: DateReading; last: PointReading } | null {
  // «Sept 6 – Oct 3»
  const isFirst = isName(i) || (isDayOfMonth(i) && value(i) <= 31 && kind(i - 1) !== MONTH && kind(i + 2) !== MONTH);
  // «۲-۱۴۰۳/۰۶/۱۶», «بخش سوم - ۱۶ شهریور» (part three), «ریاضی ۱ - شنبه ۱۶ شهریور» (mathematics 1): the dash separates
  const isOther =
    kind(i + 1) === DASH && (digits(i + 2) === 4 || isMixed(i) || (kind(i + 2) === WEEKDAY && kind(i - 1) !== WEEKDAY));
  const at = isFirst && !isOther ? skip(i + 1, CONNECTOR) : 0;
  const end = at > i + 1 ? (readPoint(at) ?? (kind(i + 1) === TO ? readListItem(at, most) : null)) : null;
  const last = wholeOf(end, isName(i) ? MONTH_UNIT : DAY);
  if (!last?.date || (kind(i) === MONTH && !beginsRange(i, lendsYear(last.date)))) return null;
  const date = completedFrom(i, last.date);
  return date && { to: last.to, date, last };
}

/** Whether a token is the name of a month or a season. */
function isName(i: number): boolean {
  return kind(i) === MONTH || kind(i) === SEASON;
}

/** A day, month or season with what it lacks taken from the date at the end of its range or list; `null` where that does not fit. */
function completedFrom(i: number, end: DateReading, isList?: boolean): DateReading | null {
  const { part } = end;
  if (kind(i) === SEASON) {
    const isBefore = part?.isSeason && value(i) <= part.index;
    return isBefore ? { ...end, part: { ...part, index: value(i) - 1 } } : null;
  }
  // «ششم تا هشتم این ماه» (the sixth to the eighth of this month), but not «۲۵ تا پنجم ماه بعد» (25 to the fifth of next month).
  const lendsMonth = end.month || (end.shift?.unit === MONTH_UNIT && value(i) < end.day!);
  // «نفر ۱۵ و امروز ۱۶ شهریور» (15 and today, 16 Shahrivar): the number counts.
  if (!lendsMonth || end.away !== undefined) return null;
  const shared = { ...end, weekday: undefined, other: undefined, nearTo: isList ? (end.nearTo ?? end) : undefined };
  if (kind(i) !== MONTH) return end.day === undefined ? null : { ...shared, day: value(i) };
  const isAlike = end.grain === MONTH_UNIT && calendarOfMonth(i) === end.calendar;
  return isAlike ? inYearOf(end, { ...shared, month: value(i) & MONTH_NUMBER }, isList) : null;
}

/**
 * Whether an ordinal and a number in figures follow each other, which
 * are no days of one list: «فصل دوم و ۲۰ مهر» (chapter two and 20 Mehr).
 */
function isMixed(i: number): boolean {
  return kind(i) === ORDINAL && kind(i + 2) === NUMBER;
}

/**
 * Reads a day or month of a list, which takes its month or year from the end of the list: «پنجم و ششم مهر» (the fifth and sixth of Mehr),
 * «۱۰، ۱۱ و ۱۲ مهر ۱۴۰۳». `most` is how many items may follow.
 */
export function readListItem(i: number, most: number): StampReading | null {
  if ((!isDayOfMonth(i) && !isName(i)) || isMixed(i)) return null;
  const to = i + 1;
  const end = dateAtEndOfList(to, most);
  if (!end || end.isFigures) return null;
  // Without a year it must be an earlier day than the last, and not a cardinal in words, which may count something.
  const isSure = lendsYear(end) || (kind(i) !== CARDINAL && value(i) < end.day!);
  const date = isSure ? completedFrom(i, end, true) : null;
  return date && { to, date: { ...date, to, isListed: true } };
}

/** Reads the date at the end of a list, which goes on after the item that ends at `to`. */
function dateAtEndOfList(to: number, most: number): DateReading | undefined {
  if (!most || !fits(to, LIST_SIGN)) return;
  // «شنبه ۱۷، یکشنبه ۱۸ و دوشنبه ۱۹ شهریور»: each day with its weekday
  const next = kind(to + 1) === WEEKDAY ? to + 2 : to + 1;
  // Only «و» and «یا» lead to the end, not a comma: «سالن ۸، ۱۰ تا ۱۵ مهر» (hall 8, 10 to 15 Mehr); but «۳، ۵ تا ۸ و ۱۲ آذر» goes on.
  const isWord = kind(to) < SLASH;
  const range = readAbridgedRange(next, most - 1);
  const end = isWord ? (readPoint(to + 1) ?? range) : range?.last.date?.isListed ? range : null;
  return (end ?? readListItem(next, most - 1))?.date;
}
