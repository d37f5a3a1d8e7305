import { inYearOf, saysYear } from '../readings/lending';
import type { DateReading, YearReading } from '../readings/reading';
import {
  CARDINAL,
  COLON,
  COUNTED,
  DASH,
  DATED,
  DAY,
  DAY_PART,
  FEW,
  GREGORIAN,
  IN,
  ISLAMIC,
  MONTH,
  MONTH_UNIT,
  NUMBER,
  OPEN,
  ORDINAL,
  PART,
  PERSIAN,
  PLACE,
  QUOTE,
  RELATION,
  SAFAR,
  SLASH,
  TO,
  WORD,
} from '../tokens/kinds';
import { monthName } from '../tokens/names';
import {
  CLOCK,
  DAY_AFTER,
  DAY_ALONE,
  DAY_OF,
  FREE,
  GUARDED,
  ITEM_NUMBER,
  LINK_TO_DATE,
  LIST_SIGN,
  OF_UNITS,
  PARTING,
} from '../tokens/patterns.table';
import { fits, match, skip } from '../tokens/shape';
import { beginsSentence, hasSense, isDayOfMonth, isNumbered, isUnit } from '../tokens/token-checks';
import { digits, foldedTextOf, hasGap, isLatin, kind, textOf, touchingBefore, value } from '../tokens/tokens';
import { fold } from '../tokens/vocabulary';
import { readOffset, readTime } from './clock';
import { calendarOf, isPlainYear } from './eras';
import { hasYear, isProvenMonth, isWordToo, type MonthReading, readMonth } from './months';
import { readPlainYear, readYear } from './years';

/** Days with the name of their month, «۱۶ شهریور ۱۴۰۳», «۱۳۸۵ آبان ۱۱», September 6, 2024; and months without a day before them. */

/**
 * Reads a day and its month: «۱۶ شهریور», «شانزدهم شهریورماه سال ۱۴۰۳», «۱۶-شهریور-۱۴۰۳», «اول ماه جاری» (the first of this month).
 * `weekday` is the one that stands before it, 0 for a near day, «امروز ۱۶ شهریور» (today).
 */
export function readNamedDay(i: number, weekday?: number): DateReading | null {
  if (!isDayOfMonth(i)) return null;
  const day = value(i);
  const isSure = !!weekday;
  const at = skip(i + 1, DAY_OF);
  const month = readMonth(skip(at, PARTING), day, weekday);
  // «ویرایش سوم، آبان ۱۳۹۹» (third edition, Aban 1399), «No. 3, March 2020»
  const isIssue = !isSure && kind(i - 1) >= WORD && fits(i + 1, LIST_SIGN);
  // «شماره ۵، مرداد ۱۴۰۳» (number 5, Mordad 1403), «Sept 6 – Oct 3»
  const isOfOther = isIssue || fits(i, GUARDED) || kind(i - 1) === MONTH;
  if (!month || (isOfOther && fits(i + 1, PARTING))) return null;
  // «بخش سوم - شهریور ۱۴۰۳» (part three - Shahrivar 1403), «۱- فروردین ۲- اردیبهشت» (a numbered list); but «۱۶- شهریور ۱۴۰۳» is a day.
  const isItem = kind(i - 1) === WORD || isNumbered(i) || (fits(i, ITEM_NUMBER) && (!hasYear(month) || day < 13));
  if (!isSure && isItem && kind(i + 1) === DASH && kind(month.end) !== DASH) return null;
  // «میدان ۱۵ خرداد» (15 Khordad Square), «فیلم «۱۸ آذر»» (a film)
  const isQuoted = kind(i - 1) === QUOTE && foldedTextOf(i - 2) === 'فیلم';
  if ((isQuoted || hasSense(i - 1, PLACE)) && !hasYear(month) && !month.hasWord) return null;
  // «هفته اول مهر» (the first week of Mehr), «ماه دوم بهار» (the second month of spring): the ordinal belongs to the unit before it.
  if (kind(i) === ORDINAL && fits(i, OF_UNITS)) return null;
  // «دو ماه پیش» (two months ago) counts months; «دوم ماه گذشته» (the second of last month) is a day.
  if (kind(i) !== ORDINAL && month.shift?.unit === MONTH_UNIT && month.shift.amount) return null;
  const isMonth = !month.isDoubtful || at > i + 1 || dayProvesMonth(i, month);
  const isProven = isSure || (isMonth && !mayCount(i, month));
  return hasYear(month) || (isProven && day > 0 && day < 32) ? { ...month, grain: DAY, day } : null;
}

/**
 * Whether a small number in words before a month may be a count or another word: «سه دی», «یک شهریور داغ» (a hot Shahrivar),
 * «نه مرداد، نه شهریور» (neither Mordad nor Shahrivar), «هر سه شهریور» (each of three), «دو سه خرداد» (two or three), «شماره چهار شهریور»
 * (number four), «دو ژوئیه متوالی» (two Julys in a row).
 */
function mayCount(i: number, { end, hasWord }: MonthReading): boolean {
  const day = value(i);
  if (hasWord || day > 9 || kind(i) !== CARDINAL) return false;
  const isCounting = isNumbered(i) || [CARDINAL, RELATION, FEW].includes(kind(i - 1)) || kind(end) === COUNTED;
  return isCounting || day === 1 || day === 9 || isWordToo(end - 1);
}

/**
 * Reads a day whose month is clipped to its first three letters, as some date libraries print it: «۱۶ شهر ۱۴۰۳». Since «شهر» is also a city
 * and «مرد» a man, it must have its year, and nothing that could be counted may follow. Some libraries have «امر» for «مرداد».
 */
export function readDayOfClippedMonth(i: number): DateReading | null {
  const year = isDayOfMonth(i) && kind(i + 1) !== MONTH && readPlainYear(i + 2);
  if (!year || year.calendar || !(fits(year.to, FREE) || fits(year.to, CLOCK))) return null;
  const word = foldedTextOf(i + 1).replace('امر', 'مرد');
  for (let month = 1; month <= 12; month++) {
    if (word === fold(monthName(month, false)).slice(0, 3)) return { ...year, grain: DAY, month, day: value(i) };
  }
  return null;
}

/**
 * Whether the day alone, without a year, proves that an ambiguous word is a month: «اول می» (the first of May), «۲۸ صفر», «۵ می» with no
 * verb after it, «شب ۶ محرم» (the night of 6 Muharram), «روز ۵ دلو» (the day 5 Dalw), but not «هر روز ۵ میزان» (every day 5 …).
 */
function dayProvesMonth(i: number, { calendar, month, end }: MonthReading): boolean {
  const isEnd = fits(end, FREE);
  const isHigh = value(i) >= 10;
  // Not in «دومین سرطان شایع» (the second commonest cancer), «شورای دوم جدی گرفته شد» (the second council was taken seriously),
  // «نیمه اول صفر» (the first half of Safar).
  if (kind(i) === ORDINAL) {
    const isOther = kind(i - 1) === PART || (!isEnd && calendar === PERSIAN && kind(i - 1) === WORD);
    return !isOther && !foldedTextOf(i).includes('ین');
  }
  const isNamed = kind(i - 1) === DATED || (isUnit(i - 1, DAY) && (kind(i - 2) || WORD) >= WORD);
  // The last of a list or range: «۲ محرم تا ۹ محرم», «۲۸ سنبله و ۵ میزان»;
  // not «از مهر تا ۵ میزان», since nobody names months in two calendars.
  const isList = kind(i - 1) > WORD && kind(i - 2) === MONTH && isDayOfMonth(i - 3);
  const isLast = isList && ((value(i - 2) ^ value(end - 1)) & 0xf0) === 0;
  if (isNamed || kind(end) === TO || isLast) return true;
  if (calendar === ISLAMIC) return isHigh || (month !== SAFAR && (isEnd || kind(i - 1) === DAY_PART));
  return isEnd && (isHigh || calendar === GREGORIAN);
}

/**
 * Reads a year, its month and perhaps its day: «۱۳۸۵ آبان ۱۱», «۱۴۰۳ شهریور»;
 * but not «شماره ۱۳۸۵، آبان ۱۱» (number 1385), «۱۳۸۵ - آبان ۱۴۰۲».
 */
export function readYearFirst(i: number): DateReading | null {
  const year = value(i);
  const found = digits(i) === 4 && !fits(i, GUARDED) ? readMonth(skip(i + 1, PARTING)) : null;
  if (!found?.month || calendarOf(year) !== found.calendar) return null;
  const { end, calendar, month } = found;
  const at = skip(end, PARTING);
  const hasDay = isDayOfMonth(at) && (hasGap(at + 1) || kind(at + 1) !== COLON);
  if (hasDay) return { to: at + 1, calendar, grain: DAY, year, month, day: value(at) };
  // Not in «۱۲۲۹ تیر مهمات» (1229 rounds of ammunition).
  return digits(at) < 4 && isPlainYear(year) ? { to: end, calendar, grain: MONTH_UNIT, year, month } : null;
}

/**
 * Reads a year that begins its sentence and a day after it: «سال ۱۳۸۳، ۲۳ اردیبهشت», «در سال ۱۳۸۳ در ۲۳ اردیبهشت». The day of «آمار سال
 * ۱۴۰۲، ۲۵ فروردین منتشر شد» (the statistics of 1402 were published on 25 Farvardin) is in another year, and so is that after a closing
 * quote, «گزارش «آمار» سال ۱۴۰۲، ۲۵ فروردین».
 */
export function readDayOfYear(i: number): DateReading | null {
  const isOpened = [OPEN, QUOTE].includes(touchingBefore(i)) || kind(i - 1) === IN;
  const year = isOpened || beginsSentence(i) ? readYear(i) : null;
  const day = year && readNamedDay(skip(year.to, LINK_TO_DATE));
  return day && inYear(year, day);
}

/** Puts a day without a year into the year that is named before it; `null` where the two don't fit together. */
export function inYear(year: YearReading, day: DateReading): DateReading | null {
  return !saysYear(day) && day.calendar === year.calendar ? inYearOf(year, day) : null;
}

/**
 * Reads a month without a day before it, which needs its year, the word «ماه» (month), or something that proves it: «تیر ۱۳۹۵»,
 * «شهریورماه», «ماه آگوست», «ماه گذشته» (last month), «در سپتامبر» (in September).
 */
export function readMonthAlone(i: number): DateReading | null {
  const month = readMonth(i);
  if (month === null) return null;
  // MEHR1403 is a code; mehr_1403 and mehr.1403 are the names of accounts.
  const tie = kind(i + 1);
  const isTied = tie === NUMBER || (tie > SLASH && tie < DASH && hasYear(month) && !hasGap(i + 2));
  if (isTied && !hasGap(i + 1) && isLatin(i)) return null;
  return readMonthFirst(month) ?? (hasYear(month) || month.hasWord || isProvenMonth(i) ? month : null);
}

/**
 * Reads the day after its month: September 6, 2024; Sep. 6, 2024; Sep 9–13,
 * 2024; «شهریور ۱۶، ۱۴۰۳»; Sep 6 10:59:30 2024 +0330; Sep 6 10:59:30 IRST 2024.
 */
function readMonthFirst({ end, month, calendar }: MonthReading, mayBeRange = true): DateReading | null {
  const [at, day, lastDay, nextAt] = match(end, DAY_AFTER);
  if (!at || !month) return null;
  // «Sep 30 – Oct 4, 2024», «شهریور ۳۰ تا مهر ۴، ۱۴۰۳»
  const next = mayBeRange && nextAt > 0 && readMonth(nextAt);
  const last = next && next.calendar === calendar && readMonthFirst(next, false);
  if (last) return { ...inYearOf(last, { ...last, month, day: value(day) }), last };
  const time = readTime(at, true);
  const hasZone = time && /[A-Z]{2}T$/.test(textOf(time.to));
  const year = readYear((time?.to ?? at) + (hasZone ? 1 : 0), calendar);
  if (year?.year === undefined) {
    // «Sep 6», «September 6 at 10:59 AM»; «Mehr 98» is a year.
    const isAlone = value(day) < 32 && isLatin(end - 1) && fits(end, DAY_ALONE);
    return isAlone ? { to: skip(end, DAY_ALONE), calendar, grain: DAY, month, day: value(day) } : null;
  }
  const date = { ...year, grain: DAY, month, day: value(day) };
  if (lastDay >= 0) return { ...date, last: { ...date, day: value(lastDay) } };
  return { ...date, time: time && readOffset({ ...time, to: year.to }) };
}
