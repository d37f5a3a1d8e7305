import { numberOfDay } from '../calendars/calendar';
import { weekdayOf } from '../calendars/gregorian';
import type { DateReading, YearReading } from '../readings/reading';
import {
  AFGHAN,
  AND,
  CALENDAR_SHIFT,
  CARDINAL,
  COLON,
  COUNTED,
  DOUBTFUL,
  GREGORIAN,
  GUARD,
  HOUR,
  IN,
  ISLAMIC,
  LEAD,
  MEHR,
  MILLION,
  MONTH,
  MONTH_NUMBER,
  MONTH_UNIT,
  NUMBER,
  OPEN,
  ORDINAL,
  PERSIAN,
  RELATION,
  SAFAR,
  SLASH,
  THING,
  TIR,
  TO,
  UNIT,
  WITH_WORD,
  WORD,
  YEAR,
} from '../tokens/kinds';
import { FIRST_MIXED_YEAR, FIRST_PROVING, LAST_MIXED_YEAR } from '../tokens/limits';
import {
  COUNTS_NOTHING,
  FREE,
  LIST_SIGN,
  NAMED_MONTH,
  PARTING,
  PROVEN_MONTH,
  RELATION_AFTER,
} from '../tokens/patterns.table';
import { fits, match, skip } from '../tokens/shape';
import { afterBracket, isCount, isDayOfMonth, isUnit } from '../tokens/token-checks';
import { digits, foldedTextOf, hasGap, isLatin, kind, value } from '../tokens/tokens';
import { isPlainYear, ownEra } from './eras';
import { directionOf, readNearPeriod } from './relative';
import { readYear } from './years';

/** Months by their names: «شهریور», «شهریورماه سال ۱۴۰۳», «مهر گذشته» (last Mehr). */

/** A month with the year that follows it, or its relation to the reference. */
export interface MonthReading extends DateReading {
  /** The token after the month itself. A year, or something in its place, stands between it and `to`. */
  readonly end: number;
  /** The month is also an ordinary word, and «ماه» (month) does not stand with it. */
  readonly isDoubtful?: boolean;
  /** «ماه» (month) stands with it: «شهریورماه», «ماه آگوست». */
  readonly hasWord?: boolean;
}

/**
 * Reads a month, by its name or by its relation to the reference: «شهریور», «شهریورماه», «ماه آگوست», «شهریور ۱۴۰۳», «مهر گذشته» (last
 * Mehr), «مهر سال گذشته» (Mehr of last year), «ماه جاری» (this month). `day` and `weekday` stand before it; see
 * `readNamedDay`.
 */
export function readMonth(i: number, day = -1, weekday?: number): MonthReading | null {
  const name = readMonthName(i);
  if (!name) {
    // «پنجم همین ماه» (the fifth of this month)
    const month = readNearPeriod(i, MONTH_UNIT);
    return month && { ...month, end: i + 1 };
  }
  const [at, end, hasWord] = name;
  const hasDay = day >= 0;
  const code = value(at);
  const calendar = calendarOfMonth(at);
  const month = code & MONTH_NUMBER;
  const isDoubtful = (code & DOUBTFUL) > 0 && !hasWord;
  // «۲۴ اسد/مرداد ۱۴۰۰»: the month of Afghanistan and that of Iran. Only two: a longer chain of such names would be read for each of them.
  const isTwice = kind(at + 1) === SLASH && kind(at + 2) === MONTH && ((code ^ value(at + 2)) & 0xff) === AFGHAN;
  if (isTwice && kind(at - 1) !== SLASH) return { ...readMonth(at + 2, day, weekday)!, isDoubtful: false };
  // A relation does not prove that such a word is a month: it isn't one in
  // «صفر پیش», «این میزان امسال» (this amount this year), «آبان جاری شد».
  const needsYear = isDoubtful && !hasDay && (calendar === PERSIAN || month === SAFAR);

  // After a month, «پیش» (ago) belongs to what follows: «۱۴ تیر پیش از ظهر» (before noon), «از ۲۷ تیر پیش فروش می‌شود» (presale). «قبل»
  // doesn't: «آبان ماه قبل» (last Aban).
  const near = fits(end, RELATION_AFTER) && foldedTextOf(end) !== 'پیش' ? directionOf(end) : undefined;
  // «۲۵ آذرماه جاری» (25 of the current Azar) gets the year that brings it nearest to the reference.
  const isNear = near ? !needsYear && !(isDoubtful && calendar === GREGORIAN) : near === 0 && (hasDay || hasWord);

  // «۱۶ شهریور (۱۴۰۳)»; without a day, «مهر (۱۴۰۳)» may be an author and the year of a book.
  const isBracketed = hasDay && digits(end + 1) === 4 && kind(end) === OPEN;
  const yearAt = isBracketed ? end + 1 : skip(end, PARTING);
  const mayBePress = code === MEHR && !hasDay && !hasWord && yearAt > end;
  const written = mayBePress && isPress(i, yearAt) ? null : readYear(yearAt, calendar);
  const to = written && afterBracket(written.to, isBracketed);
  const hasNeededYear = written?.year !== undefined || !needsYear;
  const year = hasNeededYear && to && isYearOfMonth(yearAt, written, hasDay, isDoubtful) ? written : null;
  const own = year?.year;
  const hasEra = year?.to !== yearAt + 1;
  // «۲۸ مرداد ۳۲ کودتا شد» (a coup, in 1332) looks like «۱۴ آبان ۳۲ بیمار بستری شدند» (32 patients); in «۱۲ تیر برق سقوط کرد» 12 power
  // poles fell, or on 12 Tir something did; and «۱۲ شهریور سال بعد» (of the next year) may be counted from a year that the text has named.
  // The year of «۱۵ ژوئن ۱۴۰۳» or «۳۱ تیر سال مالی ۱۴۰۲» (of the fiscal year) isn't read, but it need not be that of the reference.
  const isUnclear =
    !year &&
    ((hasDay && digits(end) === 4 && (calendar > PERSIAN || fits(end + 1, FREE)) && fits(end, COUNTS_NOTHING)) ||
      (written?.isShort
        ? yearAt === end && mayBeCounted(written.to)
        : isUnit(end, YEAR)
          ? kind(end + 1) === RELATION || digits(end + 2) === 4
          : code === TIR && foldedTextOf(at + 1) === 'برق'));
  // «جمعه ۱۶ شهریور ۲۲ بازیکن» (22 players) has no year, since 16 Shahrivar 1322 was no Friday.
  const isOther =
    weekday! >= 0 && weekday !== weekdayOf(numberOfDay(calendar, written?.year ?? 0, month, day) ?? Number.NaN);
  // The year of «۱۴ شهریور ۱۳۹۸ قمری» can't be, but it isn't that of the reference, either.
  const isOfOtherYear = !year && (isOtherYear(end) || (digits(yearAt) && ownEra(yearAt + 1)[1]));
  // The fields of the year are written out instead of spread, which is slow: every date with the name of a month is made here.
  return {
    year: own,
    isShort: year?.isShort,
    shift: year?.shift,
    to: isNear ? end + 1 : year ? to! : end,
    end,
    calendar,
    grain: MONTH_UNIT,
    month,
    near,
    isDoubtful,
    hasWord,
    mayBePersian: calendar === ISLAMIC && !hasEra && own! >= FIRST_MIXED_YEAR && own! <= LAST_MIXED_YEAR,
    flaw: isOfOtherYear ? 'no-reference' : isUnclear && !isOther ? 'ambiguous' : year?.flaw,
  };
}

/**
 * Reads the name of a month, and «ماه» (month) before or after it: «مهر», «ماه آگوست», «مهر ماه». Gives the token of the name itself, the
 * token after it all, and whether «ماه» is there.
 */
function readMonthName(i: number): readonly [at: number, end: number, hasWord: boolean] | null {
  const [following, wordBefore, at, wordAfter] = match(i, NAMED_MONTH);
  if (!following) return null;
  const code = value(at);
  // «بشار اسد ماه گذشته» (Bashar al-Assad last month): «اسد» is also a month, but «ماه» belongs to what follows it.
  const belongsToNext = (code & DOUBTFUL) > 0 && wordAfter >= 0 && fits(following, RELATION_AFTER);
  const end = belongsToNext ? wordAfter : following;
  return [at, end, wordBefore >= 0 || end > at + 1 || (code & WITH_WORD) > 0];
}

/**
 * Whether «مهر» before something that may be its year is the name of a publisher or a news agency, as in «نشر مهر، ۱۳۹۵» (Mehr Press), «به
 * گزارش مهر، سال گذشته» (Mehr reports), «مهر - ۱۳۸۵ آبان ۱۱»; in «تهران، مهر، ۱۴۰۲» it is the month.
 */
function isPress(i: number, yearAt: number): boolean {
  return hasGap(yearAt) && (kind(i - 1) === WORD || kind(yearAt) !== NUMBER || kind(yearAt + 1) === MONTH);
}

/**
 * Whether a year follows that has nothing to do with the reference: «بهمن همان سال» (of the same year), «۱۷ آذر هر سال» (of every year);
 * or one that isn't read, «۱۷ رمضان سال دوم بعثت» (of the second year of the mission).
 */
function isOtherYear(i: number): boolean {
  return isUnit(i, YEAR) ? kind(i + 1) <= ORDINAL : isUnit(i + 1, YEAR) && /^ه(ر|مان)$/.test(foldedTextOf(i));
}

/** Whether a year, or something in its place, has been read after the month. */
export function hasYear({ to, end }: MonthReading): boolean {
  return to > end;
}

/** The calendar of a token that is the name of a month. */
export function calendarOfMonth(i: number): number {
  return (value(i) >> CALENDAR_SHIFT) & 3;
}

/**
 * Whether a number after a month is its year: it must count nothing, unlike in «گزارش مهر ۶۵ درصد» (65 per cent), «مهر ۵۳.۹». With the
 * word «سال» (year) or an era there is no doubt; there is less doubt after a day and without a comma, and from 80 on.
 */
function isYearOfMonth(i: number, written: YearReading, hasDay: boolean, isDoubtful: boolean): boolean {
  const year = value(i);
  const { to, calendar, isShort } = written;
  if (!isCount(i) || to > i + 1) return true;
  const next = kind(to);
  // Only a year in full proves that an ambiguous word is a month: «اسد ۱۴۰۰»,
  // not «به میزان ۲۹ هزار» (29 thousand), «زیر صفر ۱۹۹» (below zero).
  const isInFull = written.year! >= FIRST_PROVING && (!isShort || calendar === GREGORIAN);
  if (isDoubtful && !(isInFull && (hasDay || next !== COUNTED))) return false;
  if (year > 999) {
    // «۱۶ مهر ۱۴۰۳۱۵ نظر» (1403, 15 comments), which the scanner has cut; not «۱۶ مهر ۱۲۳۴۵۶ نظر».
    if (next === NUMBER && !hasGap(to)) return isPlainYear(year);
    // «مسکن مهر ۱۴۰۰ واحدی» (1400 housing units)
    if (next === COUNTED) return hasDay || year % 50 > 0;
    // «سود بانک دی ۱۴۰۳ میلیارد تومان» (1403 billion tomans), but «دی ۱۳۹۶ میلیون‌ها نفر» (in Dey 1396, millions of people)
    return next !== MILLION || value(to) > 0;
  }
  // «در مهر پنجاه» (in Mehr fifty), but «آبان نود و هشت» is the month of a year.
  if ((kind(i) === CARDINAL && !hasDay && year % 10 === 0) || !fits(i, COUNTS_NOTHING)) return false;
  const isAmount = next === THING || (next === UNIT && value(to) !== HOUR);
  // «۱۵ مهر، ۲۰ آبان», «خبرگزاری مهر، ۲۰ آبان»: the number is the day of the next month.
  if (isAmount || (next === MONTH && isDayOfMonth(i))) return false;
  // «۲۲ بهمن ۵۷ سقوط کرد» (fell on 22 Bahman 57), «در مهر ۵۹ جنگ آغاز شد» (in Mehr 59 the war began), but «در خرداد ۷۰ پنجره» (70 windows)
  const least = hasDay || next === LEAD ? 56 : 80;
  const isSure = digits(i) !== 3 && (year < 10 ? hasDay : year >= least) && !fits(i - 1, LIST_SIGN);
  // «۲۲ بهمن ۵۷: پیروزی» has a year; but the 20 of «۱۶ مهر ۲۰: بازی» (a
  // match) may be an hour, and the 29 of «اسفند ۲۹: ملی شدن نفت» is a day.
  if (next === COLON) return (isSure || hasGap(to + 1)) && year > (hasDay ? 24 : 31);
  return isSure || !mayBeCounted(to);
}

/**
 * Whether a word may be what the number before it counts; «مبلغ» of «۵۰۵ مبلغ» (505 preachers) is a GUARD, since it also means amount. A
 * plural, «۳۰ تیر ۳۱ نیروهای شاه» (troops), is not counted.
 */
function mayBeCounted(i: number): boolean {
  return [WORD, GUARD, LEAD].includes(kind(i)) && hasGap(i) && !/های?$/.test(foldedTextOf(i));
}

/**
 * Whether what stands before a month proves it: «در سپتامبر» (in), «از شهریور» (from), «ماه‌های مارس و آوریل» (the months of). But
 * «از رمضان» may be from a man of that name, and «to march» is no month. A word like «مهر» is one after an earlier month that is proven:
 * «در خرداد، مهر و آبان», «از مهر تا دی», but not «از مهر», «از مهر و آذر» (from two people), «در شهریور، مهر نوشت» (Mehr wrote).
 */
export function isProvenMonth(i: number): boolean {
  const isName = (calendarOfMonth(i) === ISLAMIC || isLatin(i)) && kind(i - 1) !== IN;
  const [to, before] = match(i, PROVEN_MONTH);
  if (!to || isName) return false;
  const monthsLater = value(i) - value(before);
  // «ماه‌های» proves both names after it.
  const isSecond = isUnit(i - 3, MONTH_UNIT);
  // After «و» (and) the next month is one before any word, but a later one isn't in «در خرداد و آذر گفت» (in Khordad, and Azar said).
  const isLast = kind(i - 1) === AND && (monthsLater < 2 || isSecond || (kind(i + 1) || SLASH) >= SLASH);
  const isListed = isLast || kind(i + 2) === MONTH;
  return !isWordToo(i) || (monthsLater > 0 && (kind(i - 1) === TO || (isListed && (isSecond || isProvenMonth(i - 2)))));
}

/**
 * Whether a month can begin a range. It can't in «پل ۱۷ شهریور تا آذر» (17 Shahrivar Bridge), «بشار اسد تا اسفند» (Bashar al-Assad), and
 * without a year in «مسکن مهر تا اسفند» (Mehr housing).
 */
export function beginsRange(i: number, isInYear: boolean): boolean {
  const isWord = isInYear ? (value(i) & DOUBTFUL) > 0 : isWordToo(i);
  return (!isWord && !isDayOfMonth(i - 1)) || fits(i, PROVEN_MONTH);
}

/**
 * The months whose names are just as often other words or names, even after «در» (in):
 * «تیر», «مهر», «آذر», «دی», «بهمن»; «مه» (May, or fog), «اوت» (August, or out).
 */
const WORDS_TOO: readonly number[] = [4, 7, 9, 10, 11, 21, 24];

/** Whether the name of a month is just as often another word or name. */
export function isWordToo(i: number): boolean {
  return (value(i) & DOUBTFUL) > 0 || WORDS_TOO.includes(value(i) & 0x3f);
}
