import { readOffset, readTime } from './clock';
import { calendarOf, ownEra } from './eras';
import {
  AFGHAN,
  CALENDAR_SHIFT,
  CARDINAL,
  COLON,
  COUNTED,
  DASH,
  DATED,
  DAY,
  DAY_PART,
  DOUBTFUL,
  FEW,
  GREGORIAN,
  GUARD,
  HOUR,
  IN,
  ISLAMIC,
  MEHR,
  MILLION,
  MONTH,
  MONTH_NUMBER,
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
  THING,
  TO,
  UNIT,
  WITH_WORD,
  WORD,
  YEAR,
} from './kinds';
import { inYearOf, saysYear } from './lending';
import { FIRST_MIXED_YEAR, FIRST_PROVING, LAST_MIXED_YEAR } from './limits';
import { monthName } from './names';
import {
  BESIDE,
  CLOCK,
  COUNTLESS,
  DAY_AFTER,
  DAY_ALONE,
  DAY_OF,
  FREE,
  GUARDED,
  LED_MONTH,
  LIST_ITEM,
  LIST_SIGN,
  NAMED_MONTH,
  OF_UNITS,
  PARTING,
  TO_DATE,
} from './patterns.table';
import type { DateReading, YearReading } from './reading';
import { amountOf, readBeside, readThis } from './relative';
import { fits, match, skip } from './shape';
import { afterBracket, beginsSentence, hasSense, isCount, isDayOfMonth, isNumbered, isUnit } from './steps';
import { digits, foldedTextOf, hasGap, isLatin, kind, textOf, touchingBefore, value } from './tokens';
import { fold } from './vocabulary';
import { isPlainYear, readPlainYear, readYear } from './years';

/** Months, and days by the name of their month: ۱۶ شهریور, شهریور ۱۴۰۳, ۱۳۸۵ آبان ۱۱, September 6, 2024. */

/** A month with the year that follows it, or its relation to the reference. */
export interface MonthReading extends DateReading {
  /** Token after the month itself: more follows where there is a year or something in its place. */
  readonly end: number;
  /** It is also an ordinary word, and ماه does not stand with it. */
  readonly isDoubtful?: boolean;
  readonly hasWord?: boolean;
}

/** شهریور, شهریورماه, ماه آگوست, ماه جاری, مهر گذشته, مهر سال گذشته, شهریور ۱۴۰۳; `hasDay` where a day stands before it. */
export function readMonth(i: number, hasDay = false): MonthReading | null {
  const [following, wordBefore, at, wordAfter] = match(i, NAMED_MONTH);
  if (!following) {
    // «پنجم همین ماه»
    const month = readBeside(i, MONTH_UNIT) ?? (isUnit(i + 1, MONTH_UNIT) ? readThis(i) : null);
    return month && { ...month, end: i + 1 };
  }
  const code = value(at);
  // «۲۴ اسد/مرداد ۱۴۰۰»: the month of Afghanistan and that of Iran.
  const isTwice = kind(at + 1) === SLASH && kind(at + 2) === MONTH && ((code ^ value(at + 2)) & 0xff) === AFGHAN;
  if (isTwice && kind(at - 1) !== SLASH) return { ...readMonth(at + 2, hasDay)!, isDoubtful: false };
  // «بشار اسد ماه گذشته»: after what is also an ordinary word, ماه belongs to what follows.
  const isApart = (code & DOUBTFUL) > 0 && wordAfter >= 0 && fits(following, BESIDE);
  const end = isApart ? wordAfter : following;
  const hasWord = wordBefore >= 0 || end > at + 1 || (code & WITH_WORD) > 0;
  const calendar = calendarOfMonth(at);
  const isDoubtful = (code & DOUBTFUL) > 0 && !hasWord;
  // A relation does not prove that such a word is a month: not «صفر پیش», «این میزان امسال», «آبان جاری شد».
  const needsYear = isDoubtful && !hasDay && (calendar === PERSIAN || (code & MONTH_NUMBER) === SAFAR);

  // «۱۴ تیر پیش از ظهر», «از ۲۷ تیر پیش فروش می‌شود»: so nobody names a month that is past; «آبان ماه قبل» does.
  const near = fits(end, BESIDE) && foldedTextOf(end) !== 'پیش' ? amountOf(end) : undefined;
  // «۲۵ آذرماه جاری» is in the year that brings it nearest.
  const isNear = near ? !needsYear && !(isDoubtful && calendar === GREGORIAN) : near === 0 && (hasDay || hasWord);

  // «۱۶ شهریور (۱۴۰۳)»; without a day, «مهر (۱۴۰۳)» may be an author.
  const isBracketed = hasDay && digits(end + 1) === 4 && kind(end) === OPEN;
  const yearAt = isBracketed ? end + 1 : skip(end, PARTING);
  const mayBePress = code === MEHR && !hasDay && !hasWord && yearAt > end;
  const written = mayBePress && isPress(i, yearAt) ? null : readYear(yearAt, calendar);
  const to = written && afterBracket(written.to, isBracketed);
  const isSaid = written?.year !== undefined || !needsYear;
  const year = isSaid && to && isYearHere(yearAt, written, hasDay, isDoubtful) ? written : null;
  const own = year?.year ?? 0;
  const isMixed = own >= FIRST_MIXED_YEAR && own <= LAST_MIXED_YEAR;
  const hasEra = written?.to !== yearAt + 1;
  // The year of «۱۴ شهریور ۱۳۹۸ قمری» isn't that of the reference, either.
  const isOther = isOtherYear(end) || (!year && digits(yearAt) && ownEra(yearAt + 1)[1]);
  // Written out: every stamp with a month's name comes by here, and a spread is slow.
  return {
    year: year?.year,
    isShort: year?.isShort,
    shift: year?.shift,
    to: isNear ? end + 1 : year ? to! : end,
    end,
    calendar,
    grain: MONTH_UNIT,
    month: code & MONTH_NUMBER,
    near,
    isDoubtful,
    hasWord,
    mayBePersian: isMixed && !hasEra && calendar === ISLAMIC,
    flaw: isOther ? 'no-reference' : year?.flaw,
  };
}

/** «نشر مهر، ۱۳۹۵», «به گزارش مهر، سال گذشته», «مهر - ۱۳۸۵ آبان ۱۱» name the press or the agency; «تهران، مهر، ۱۴۰۲» is a month. */
function isPress(i: number, yearAt: number): boolean {
  return hasGap(yearAt) && (kind(i - 1) === WORD || kind(yearAt) !== NUMBER || kind(yearAt + 1) === MONTH);
}

/** «بهمن همان سال», «۱۷ آذر هر سال»: years that the reference says nothing about. */
function isOtherYear(i: number): boolean {
  return isUnit(i + 1, YEAR) && /^ه(?:ر|مان)$/.test(foldedTextOf(i));
}

/** Whether a year, or something in its place, follows the month. */
export function hasYear({ to, end }: MonthReading): boolean {
  return to > end;
}

export function calendarOfMonth(i: number): number {
  return (value(i) >> CALENDAR_SHIFT) & 3;
}

/**
 * A number after a month is its year only when it counts nothing: not in «گزارش مهر ۶۵ درصد», «مهر ۵۳.۹». After a day and without a
 * comma there is less doubt, and from 80 on; with the word سال or an era there is none.
 */
function isYearHere(i: number, written: YearReading, hasDay: boolean, isDoubtful: boolean): boolean {
  const year = value(i);
  const { to, calendar, isShort } = written;
  if (!isCount(i) || to > i + 1) return true;
  // «اسد ۱۴۰۰», not «به میزان ۲۹ هزار», «زیر صفر ۱۹۹»: an ambiguous word is a month before nothing less.
  const isInFull = written.year! >= FIRST_PROVING && (!isShort || calendar === GREGORIAN);
  if (isDoubtful && !(isInFull && (hasDay || kind(to) !== COUNTED))) return false;
  // «سود بانک دی ۱۴۰۳ میلیارد تومان», but «دی ۱۳۹۶ میلیون‌ها نفر»; «۱۶ مهر ۱۴۰۳۱۵ نظر», not «۱۶ مهر ۱۲۳۴۵۶ نظر»
  if (year > 999) {
    if (kind(to) === NUMBER && !hasGap(to)) return isPlainYear(year);
    // «مسکن مهر ۱۴۰۰ واحدی»
    return kind(to) === COUNTED ? hasDay || year % 50 > 0 : kind(to) !== MILLION || value(to) > 0;
  }
  // «در مهر پنجاه»
  if ((kind(i) === CARDINAL && !hasDay) || !fits(i, COUNTLESS)) return false;
  // «محرم ۵۰۵ مبلغ را فرستاد»: as many preachers.
  const isAmount =
    kind(to) === THING || (kind(to) === UNIT && value(to) !== HOUR) || (kind(to) === GUARD && digits(i) === 3);
  // «۱۵ مهر، ۲۰ آبان», «خبرگزاری مهر، ۲۰ آبان»
  if (isAmount || (kind(to) === MONTH && isDayOfMonth(i))) return false;
  // «۲۲ بهمن ۵۷ سقوط کرد», but «در ۱۴ آبان ۳۲ بیمار بستری شدند»
  const least = hasDay ? 56 : 80;
  const isSure = digits(i) !== 3 && (year < 10 ? hasDay : year >= least) && !fits(i - 1, LIST_SIGN);
  // «۲۲ بهمن ۵۷: پیروزی», but «۱۶ مهر ۲۰: بازی» may begin at that hour, and «اسفند ۲۹: ملی شدن نفت» is a day.
  return kind(to) === COLON
    ? (isSure || hasGap(to + 1)) && year > (hasDay ? 24 : 31)
    : isSure || kind(to) !== WORD || !hasGap(to);
}

/** ۱۶ شهریور, شانزدهم شهریورماه سال ۱۴۰۳, ۱۶-شهریور-۱۴۰۳, اول ماه جاری; `isSure` when a weekday stands before it. */
export function readNamedDay(i: number, isSure = false): DateReading | null {
  if (!isDayOfMonth(i)) return null;
  const day = value(i);
  const isOrdinal = kind(i) === ORDINAL;
  const at = skip(i + 1, DAY_OF);
  const month = readMonth(skip(at, PARTING), true);
  // «ویرایش سوم، آبان ۱۳۹۹», «No. 3, March 2020»
  const isIssue = !isSure && kind(i - 1) >= WORD && fits(i + 1, LIST_SIGN);
  // «شماره ۵، مرداد ۱۴۰۳», «Sept 6 – Oct 3»
  if (!month || ((isIssue || fits(i, GUARDED) || kind(i - 1) === MONTH) && fits(i + 1, PARTING))) return null;
  // «بخش سوم - شهریور ۱۴۰۳»; «۱- فروردین ۲- اردیبهشت», but «۱۶- شهریور ۱۴۰۳» is a day.
  const isItem = kind(i - 1) === WORD || isNumbered(i) || (fits(i, LIST_ITEM) && (!hasYear(month) || day < 13));
  if (!isSure && isItem && kind(i + 1) === DASH && kind(month.end) !== DASH) return null;
  // «میدان ۱۵ خرداد»
  if (hasSense(i - 1, PLACE) && !hasYear(month) && !month.hasWord) return null;
  // «هفته اول مهر», «ماه دوم بهار»: the ordinal belongs to the unit before it.
  if (isOrdinal && fits(i, OF_UNITS)) return null;
  // «دو ماه پیش» counts months; «دوم ماه گذشته» is a day.
  if (!isOrdinal && month.shift?.amount && month.shift.unit === MONTH_UNIT) return null;
  // «سه دی»: small numbers in words are just as often counts; «یک شهریور داغ», «نه مرداد، نه شهریور» are other words.
  const isSmall = kind(i) === CARDINAL && day < 10 && !month.hasWord;
  const isCounting = isSmall && (day === 1 || day === 9 || isWordToo(month.end - 1) || countsMonths(i, month.end));
  const isProven = isSure || (!isCounting && (!month.isDoubtful || at > i + 1 || provesMonth(i, isOrdinal, month)));
  return hasYear(month) || (isProven && day > 0 && day < 32) ? { ...month, grain: DAY, day } : null;
}

/** «هر سه شهریور», «دو سه خرداد», «شماره چهار شهریور», «دو ژوئیه متوالی»: a number in words that is hardly a day. */
function countsMonths(i: number, end: number): boolean {
  return isNumbered(i) || [CARDINAL, RELATION, FEW].includes(kind(i - 1)) || kind(end) === COUNTED;
}

/**
 * «۱۶ شهر ۱۴۰۳»: the first three letters of a month, as date libraries print them; شهر is also a town, مرد a man. With its year, and
 * where nothing follows that could be counted. Some libraries have امر for مرداد.
 */
export function readShortNamedDay(i: number): DateReading | null {
  const year = isDayOfMonth(i) && kind(i + 1) !== MONTH && readPlainYear(i + 2);
  if (!year || year.calendar || !(fits(year.to, FREE) || fits(year.to, CLOCK))) return null;
  const word = foldedTextOf(i + 1).replace('امر', 'مرد');
  for (let month = 1; month <= 12; month++) {
    if (word === fold(monthName(month, false)).slice(0, 3)) return { ...year, grain: DAY, month, day: value(i) };
  }
  return null;
}

/**
 * Whether the day alone proves that an ambiguous word is a month: «اول می», «۲۸ صفر», «۵ می» with no verb after it, «شب ۶ محرم», «روز ۵ دلو»,
 * but not «هر روز ۵ میزان».
 */
function provesMonth(i: number, isOrdinal: boolean, { calendar, month, end }: MonthReading): boolean {
  const isEnd = fits(end, FREE);
  const isHigh = value(i) >= 10;
  // «دومین سرطان شایع»; «شورای دوم جدی گرفته شد»: the ordinal belongs to the word before it.
  // «نیمه اول صفر» is half a month.
  if (isOrdinal) {
    const isOther = kind(i - 1) === PART || (!isEnd && calendar === PERSIAN && kind(i - 1) === WORD);
    return !isOther && !/ین/.test(foldedTextOf(i));
  }
  const isNamed = kind(i - 1) === DATED || (isUnit(i - 1, DAY) && (kind(i - 2) || WORD) >= WORD);
  // «۲ محرم تا ۹ محرم», «۲۸ سنبله و ۵ میزان», but not «از مهر تا ۵ میزان»: nobody names months in two calendars.
  const isList = kind(i - 1) > WORD && kind(i - 2) === MONTH && isDayOfMonth(i - 3);
  const isLast = isList && ((value(i - 2) ^ value(end - 1)) & 0xf0) === 0;
  if (isNamed || kind(end) === TO || isLast) return true;
  if (calendar === ISLAMIC) return isHigh || (month !== SAFAR && (isEnd || kind(i - 1) === DAY_PART));
  return isEnd && (isHigh || calendar === GREGORIAN);
}

/** ۱۳۸۵ آبان ۱۱, ۱۴۰۳ شهریور, but «شماره ۱۳۸۵، آبان ۱۱», «۱۳۸۵ - آبان ۱۴۰۲» */
export function readYearFirst(i: number): DateReading | null {
  const year = value(i);
  const found = digits(i) === 4 && !fits(i, GUARDED) ? readMonth(skip(i + 1, PARTING)) : null;
  if (!found?.month || calendarOf(year) !== found.calendar) return null;
  const { end, calendar, month } = found;
  const at = skip(end, PARTING);
  const hasDay = isDayOfMonth(at) && (hasGap(at + 1) || kind(at + 1) !== COLON);
  if (hasDay) return { to: at + 1, calendar, grain: DAY, year, month, day: value(at) };
  // «۱۲۲۹ تیر مهمات»
  return digits(at) < 4 && isPlainYear(year) ? { to: end, calendar, grain: MONTH_UNIT, year, month } : null;
}

/**
 * «سال ۱۳۸۳، ۲۳ اردیبهشت», «در سال ۱۳۸۳ در ۲۳ اردیبهشت»; the day of «آمار سال ۱۴۰۲، ۲۵ فروردین منتشر شد» is in another year, and so is that
 * after a closing quote, «گزارش «آمار» سال ۱۴۰۲، ۲۵ فروردین».
 */
export function readDayOfYear(i: number): DateReading | null {
  const isOpened = [OPEN, QUOTE].includes(touchingBefore(i)) || kind(i - 1) === IN;
  const year = isOpened || beginsSentence(i) ? readYear(i) : null;
  const day = year && readNamedDay(skip(year.to, TO_DATE));
  return day && inYear(year, day);
}

/** A day without a year in the year that is named before it. */
export function inYear(year: YearReading, day: DateReading): DateReading | null {
  return !saysYear(day) && day.calendar === year.calendar ? inYearOf(year, day) : null;
}

/** The months whose names are words or names as often, even after در: تیر, مهر, آذر, دی, بهمن; مه (fog), اوت (out). */
const WORDS_TOO: readonly number[] = [4, 7, 9, 10, 11, 21, 24];

/** تیر ۱۳۹۵, شهریورماه, ماه آگوست, ماه گذشته, «در سپتامبر»: a month without a day needs its year, the word ماه or در before it. */
export function readMonthAlone(i: number): DateReading | null {
  const month = readMonth(i);
  if (month === null) return null;
  // MEHR1403 is a code, mehr_1403 and mehr.1403 are handles.
  const tie = kind(i + 1);
  const isTied = tie === NUMBER || (tie > SLASH && tie < DASH && hasYear(month) && !hasGap(i + 2));
  if (isTied && !hasGap(i + 1) && isLatin(i)) return null;
  return readMonthFirst(month) ?? (hasYear(month) || month.hasWord || isLed(i) ? month : null);
}

/** «در سپتامبر», «از شهریور», «ماه‌های مارس و آوریل», but «از رمضان» may be of a man, and «to march» is no month. */
function isLed(i: number): boolean {
  const isName = (calendarOfMonth(i) === ISLAMIC || isLatin(i)) && kind(i - 1) !== IN;
  return !isName && !isWordToo(i) && fits(i, LED_MONTH);
}

/** Whether the name of a month is a word or a name as often. */
function isWordToo(i: number): boolean {
  return (value(i) & DOUBTFUL) > 0 || WORDS_TOO.includes(value(i) & 0x3f);
}

/** Whether a month can begin a range: not «پل ۱۷ شهریور تا آذر», «بشار اسد تا اسفند», nor without a year «مسکن مهر تا اسفند». */
export function beginsRange(i: number, isInYear: boolean): boolean {
  const isWord = isInYear ? (value(i) & DOUBTFUL) > 0 : isWordToo(i);
  return (!isWord && !isDayOfMonth(i - 1)) || fits(i, LED_MONTH);
}

/** September 6, 2024; Sep. 6, 2024; Sep 9–13, 2024; شهریور ۱۶، ۱۴۰۳; Sep 6 10:59:30 2024 +0330; Sep 6 10:59:30 IRST 2024 */
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
