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
  HOUR,
  MONTH,
  MONTH_NUMBER,
  MONTH_UNIT,
  NO_CALENDAR,
  NUMBER,
  OPEN,
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

/**
 * Stamps, which are points, ranges and the items of lists: «۲۸ شهریور تا ۳ مهر», «۱۰ تا ۱۵ مهر» (10 to 15 Mehr), «ساعت ۸ تا ۱۲» (8 to 12
 * o'clock), «پنجم و ششم مهر» (the fifth and sixth of Mehr).
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
  // An item number stands only at the beginning of a line: «📅 ۱۰- ۱۲ مهر ۱۴۰۳» is a range.
  const isNone = isNumber || fits(i, GUARDED) || (i === 0 && !isWhole && fits(i, ITEM_NUMBER));
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
  // Hours after the date: «۱۶ شهریور ۱۴۰۳ از ساعت ۸ تا ۱۰», «فردا، از حدود ساعت ۹» (tomorrow, from about 9)
  const at = skip(to, LINK_TO_TIME);
  const from = kind(at) === FROM ? readTimeOf(date!, skip(at + 1, LINK_TO_TIME)) : null;
  // «امروز و از ساعت ۱۲ فردا» (today and from 12 tomorrow): the hour is of another day.
  if (from && kind(to) === AND && withDateAfter(from).date) return null;
  if (from) return readHours(from.to, from, date) ?? { to: from.to, date, time: inDayPart(from, date!.dayPart) };
  // «۱۸ شهریور، ۸ تا ۱۰ صبح» (8 to 10 in the morning)
  return canHaveTime(date!) ? readHoursInPart(at, date) : null;
}

/** Whether a date can be the beginning or the end of a range. */
function canBound({ shift, flaw }: DateReading): boolean {
  return flaw !== 'vague' && !shift?.span;
}

/** Reads the end of a span of hours: «شنبه ۱۶ شهریور ساعت ۸ تا ۱۰», or «ساعت ۸ تا ۱۰ شب» and the date after both hours. */
function readHours(i: number, first: TimeReading, date: DateReading | undefined): StampReading | null {
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
function readHoursInPart(i: number, date?: DateReading): StampReading | null {
  const isItem = kind(i + 1) === DASH && isUnit(i + 2, HOUR);
  if (!isCount(i) || value(i) > 24 || isItem) return null;
  const hours = readHours(i + 1, { to: i + 1, hour: value(i) }, date);
  return hours?.last?.time?.part !== undefined || (kind(i + 1) === TO && fits(i + 2, CLOCK)) ? hours : null;
}

/**
 * Reads a number that ends a span of hours, «ساعت ۸ تا ۱۲», «ساعت ۱۶ - ۱۸ برگزار شد». It may count something in «۱۰:۳۰ - ۱۲ خبرنگار» (12
 * reporters), «۱۰:۳۰ تا ۵ هوادار» (5 fans), «۱۰:۳۰ تا دو نماینده» (two deputies), «ساعت ۱۹ - ۱۲ نظر» (12 comments).
 */
function readBareHour(i: number, first: TimeReading): TimeReading | null {
  const isDash = kind(i - 1) === DASH;
  const isEarly = value(i) <= first.hour;
  const mayCount =
    first.minute === undefined ? isDash && hasGap(i) && isEarly : isDash || isEarly || kind(i) === CARDINAL;
  if (!fits(i, BARE_HOUR) || !isCount(i) || value(i) > 24 || (mayCount && kind(i + 1) === WORD)) return null;
  return { to: i + 1, hour: value(i) };
}

/**
 * Reads the second date of a range, which must be of the same kind as the first. After «تا» (to), with `isWord`, one may be a day and the
 * other a month or part of one: «۱۰ مهر تا اواخر آبان» (10 Mehr to late Aban).
 */
function readRangeEnd(i: number, date: DateReading, isWord?: boolean): PointReading | null {
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

/** Reads a range whose first date is only a day or a name and takes the rest from its last: «۱۰ تا ۱۵ مهر ۱۴۰۳», «مهر تا آذر ۱۴۰۳». */
function readAbridgedRange(i: number): { to: number; date: DateReading; last: PointReading } | null {
  // «Sept 6 – Oct 3»
  const isFirst = isName(i) || (isDayOfMonth(i) && value(i) <= 31 && kind(i - 1) !== MONTH && kind(i + 2) !== MONTH);
  // «۲-۱۴۰۳/۰۶/۱۶», «بخش سوم - ۱۶ شهریور» (part three), «ریاضی ۱ - شنبه ۱۶ شهریور» (mathematics 1): the dash separates
  const isOther =
    kind(i + 1) === DASH && (digits(i + 2) === 4 || isMixed(i) || (kind(i + 2) === WEEKDAY && kind(i - 1) !== WEEKDAY));
  const end = isFirst && !isOther && fits(i + 1, CONNECTOR) ? readPoint(skip(i + 1, CONNECTOR)) : null;
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

/** The longest life, in years. Two numbers below 1800 that are further apart may be anything. */
const LONGEST_LIFE = 100;

/** Reads two years of one calendar, the later one last: «۱۳۹۵–۱۴۰۰», «۱۳۵۷ تا ۱۴۰۳»; or a life, «(۱۸۱۸–۱۸۸۳)», «(۱۵۶۴–۱۶۱۶)». */
function readYears(i: number): StampReading | null {
  const year = value(i);
  const lastYear = value(i + 2);
  // Two round numbers may as well be heights or prices, and Jalali years before 1300 lunar ones.
  const isLife =
    year > LAST_JALALI_YEAR &&
    (year >= FIRST_GREGORIAN_YEAR || (kind(i - 1) === OPEN && lastYear - year < LONGEST_LIFE)) &&
    fits(i, PROVEN_YEAR) &&
    (year % 5 || lastYear % 5);
  const first = isLife ? readYearNumber(i) : readPlainYear(i);
  const last = first && fits(i + 1, CONNECTOR) && (isLife || readPlainYear(i + 2)) ? readRangeEnd(i + 2, first) : null;
  // Not in «صفحه ۱۳۸۴ تا ۱۳۹۹» (pages), «CVE-2019-2030» (a name), «۱۳۹۰ تا ۱۴۱۰ نفر» (persons).
  if (isNumbered(i) || isInName(i) || !last || last.date!.year! <= first!.year! || fits(last.to, COUNTABLE))
    return null;
  return kind(last.to) === WORD && !isProvenYear(i) ? null : { to: last.to, date: first!, last };
}

/**
 * Reads a year and the next one in either order, of which one may have two digits: «فصل ۲۰۲۵-۲۰۲۶» (the 2025–2026 season),
 * «سال تحصیلی ۱۴۰۳-۱۴۰۲» (school year), «سال ۲۶-۲۰۲۵», «فصل ۹۴-۹۳».
 */
function readTwoYears(at: number): StampReading | null {
  const i = isUnit(at, YEAR) ? at + 1 : at;
  if (!fits(i, TWO_YEARS) || isInName(i)) return null;
  const to = i + 3;
  const isLast = digits(i) === 2;
  const whole = isLast ? i + 2 : i;
  const other = value(isLast ? i : i + 2);
  const years = other - value(whole);
  // Of two digits, the distance is only known modulo a century.
  const away = other > 99 ? years : ((years + 2150) % 100) - 50;
  // «سال ۱۴۰۲/۰۱» is a month of 1402.
  const isPair = away === 1 || (away === -1 && (other > 12 || isLast));
  const date = isPair ? readYearNumber(whole) : null;
  if (!date) return null;
  const first = date.year! + Math.min(away, 0);
  return { to, date: { ...date, year: first }, last: { to, date: { ...date, year: first + 1 } } };
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
function readListItem(i: number, most: number): StampReading | null {
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
  // Only «و» and «یا» lead to the end, not a comma: «سالن ۸، ۱۰ تا ۱۵ مهر» (hall 8, 10 to 15 Mehr).
  const end = kind(to) < SLASH ? (readPoint(to + 1) ?? readAbridgedRange(next)) : null;
  return (end ?? readListItem(next, most - 1))?.date;
}
