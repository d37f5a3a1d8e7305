import type { DateReading, YearReading } from '../readings/reading';
import {
  AFGHAN,
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
  MEHR,
  MILLION,
  MONTH,
  MONTH_NUMBER,
  MONTH_UNIT,
  NUMBER,
  OPEN,
  PERSIAN,
  SAFAR,
  SLASH,
  THING,
  UNIT,
  WITH_WORD,
  WORD,
  YEAR,
} from '../tokens/kinds';
import { FIRST_MIXED_YEAR, FIRST_PROVING, LAST_MIXED_YEAR } from '../tokens/limits';
import {
  COUNTS_NOTHING,
  LIST_SIGN,
  NAMED_MONTH,
  PARTING,
  PROVEN_MONTH,
  RELATION_AFTER,
} from '../tokens/patterns.table';
import { fits, match, skip } from '../tokens/shape';
import { afterBracket, isCount, isDayOfMonth, isUnit } from '../tokens/token-checks';
import { digits, foldedTextOf, hasGap, isLatin, kind, value } from '../tokens/tokens';
import { ownEra } from './eras';
import { directionOf, readRelatedPeriod, readThisPeriod } from './relative';
import { isPlainYear, readYear } from './years';

/** Months by their names: شهریور, شهریورماه سال ۱۴۰۳, مهر گذشته. */

/** A month with the year that follows it, or its relation to the reference. */
export interface MonthReading extends DateReading {
  /** Token after the month itself: more follows where there is a year or something in its place. */
  readonly end: number;
  /** It is also an ordinary word, and ماه does not stand with it. */
  readonly isDoubtful?: boolean;
  /** ماه stands with it: شهریورماه, ماه آگوست. */
  readonly hasWord?: boolean;
}

/** شهریور, شهریورماه, ماه آگوست, ماه جاری, مهر گذشته, مهر سال گذشته, شهریور ۱۴۰۳; `hasDay` where a day stands before it. */
export function readMonth(i: number, hasDay = false): MonthReading | null {
  const [following, wordBefore, at, wordAfter] = match(i, NAMED_MONTH);
  if (!following) {
    // «پنجم همین ماه»
    const month = isUnit(i + 1, MONTH_UNIT) ? readThisPeriod(i) : readRelatedPeriod(i, MONTH_UNIT);
    return month && { ...month, end: i + 1 };
  }
  const code = value(at);
  const month = code & MONTH_NUMBER;
  const mayBeWord = (code & DOUBTFUL) > 0;
  // «۲۴ اسد/مرداد ۱۴۰۰»: the month of Afghanistan and that of Iran.
  const isTwice = kind(at + 1) === SLASH && kind(at + 2) === MONTH && ((code ^ value(at + 2)) & 0xff) === AFGHAN;
  if (isTwice && kind(at - 1) !== SLASH) return { ...readMonth(at + 2, hasDay)!, isDoubtful: false };
  // «بشار اسد ماه گذشته»: after what is also an ordinary word, ماه belongs to what follows.
  const isApart = mayBeWord && wordAfter >= 0 && fits(following, RELATION_AFTER);
  const end = isApart ? wordAfter : following;
  const hasWord = wordBefore >= 0 || end > at + 1 || (code & WITH_WORD) > 0;
  const calendar = calendarOfMonth(at);
  const isDoubtful = mayBeWord && !hasWord;
  // A relation does not prove that such a word is a month: not «صفر پیش», «این میزان امسال», «آبان جاری شد».
  const needsYear = isDoubtful && !hasDay && (calendar === PERSIAN || month === SAFAR);

  // «۱۴ تیر پیش از ظهر», «از ۲۷ تیر پیش فروش می‌شود»: so nobody names a month that is past; «آبان ماه قبل» does.
  const near = fits(end, RELATION_AFTER) && foldedTextOf(end) !== 'پیش' ? directionOf(end) : undefined;
  // «۲۵ آذرماه جاری» is in the year that brings it nearest.
  const isNear = near ? !needsYear && !(isDoubtful && calendar === GREGORIAN) : near === 0 && (hasDay || hasWord);

  // «۱۶ شهریور (۱۴۰۳)»; without a day, «مهر (۱۴۰۳)» may be an author.
  const isBracketed = hasDay && digits(end + 1) === 4 && kind(end) === OPEN;
  const yearAt = isBracketed ? end + 1 : skip(end, PARTING);
  const mayBePress = code === MEHR && !hasDay && !hasWord && yearAt > end;
  const written = mayBePress && isPress(i, yearAt) ? null : readYear(yearAt, calendar);
  const to = written && afterBracket(written.to, isBracketed);
  const isSaid = written?.year !== undefined || !needsYear;
  const year = isSaid && to && isYearOfMonth(yearAt, written, hasDay, isDoubtful) ? written : null;
  const own = year?.year;
  const isMixed = own! >= FIRST_MIXED_YEAR && own! <= LAST_MIXED_YEAR;
  const hasEra = year?.to !== yearAt + 1;
  // The year of «۱۴ شهریور ۱۳۹۸ قمری» isn't that of the reference, either.
  const isOther = isOtherYear(end) || (!year && digits(yearAt) && ownEra(yearAt + 1)[1]);
  // Written out: every stamp with a month's name comes by here, and a spread is slow.
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
function isYearOfMonth(i: number, written: YearReading, hasDay: boolean, isDoubtful: boolean): boolean {
  const year = value(i);
  const { to, calendar, isShort } = written;
  if (!isCount(i) || to > i + 1) return true;
  const next = kind(to);
  // «اسد ۱۴۰۰», not «به میزان ۲۹ هزار», «زیر صفر ۱۹۹»: an ambiguous word is a month before nothing less.
  const isInFull = written.year! >= FIRST_PROVING && (!isShort || calendar === GREGORIAN);
  if (isDoubtful && !(isInFull && (hasDay || next !== COUNTED))) return false;
  if (year > 999) {
    // «۱۶ مهر ۱۴۰۳۱۵ نظر», not «۱۶ مهر ۱۲۳۴۵۶ نظر»
    if (next === NUMBER && !hasGap(to)) return isPlainYear(year);
    // «مسکن مهر ۱۴۰۰ واحدی»
    if (next === COUNTED) return hasDay || year % 50 > 0;
    // «سود بانک دی ۱۴۰۳ میلیارد تومان», but «دی ۱۳۹۶ میلیون‌ها نفر»
    return next !== MILLION || value(to) > 0;
  }
  // «در مهر پنجاه»
  if ((kind(i) === CARDINAL && !hasDay) || !fits(i, COUNTS_NOTHING)) return false;
  // «محرم ۵۰۵ مبلغ را فرستاد»: as many preachers.
  const isAmount = next === THING || (next === UNIT && value(to) !== HOUR) || (next === GUARD && digits(i) === 3);
  // «۱۵ مهر، ۲۰ آبان», «خبرگزاری مهر، ۲۰ آبان»
  if (isAmount || (next === MONTH && isDayOfMonth(i))) return false;
  // «۲۲ بهمن ۵۷ سقوط کرد», but «در ۱۴ آبان ۳۲ بیمار بستری شدند»
  const least = hasDay ? 56 : 80;
  const isSure = digits(i) !== 3 && (year < 10 ? hasDay : year >= least) && !fits(i - 1, LIST_SIGN);
  // «۲۲ بهمن ۵۷: پیروزی», but «۱۶ مهر ۲۰: بازی» may begin at that hour, and «اسفند ۲۹: ملی شدن نفت» is a day.
  if (next === COLON) return (isSure || hasGap(to + 1)) && year > (hasDay ? 24 : 31);
  return isSure || next !== WORD || !hasGap(to);
}

/** «در سپتامبر», «از شهریور», «ماه‌های مارس و آوریل», but «از رمضان» may be of a man, and «to march» is no month. */
export function isProvenMonth(i: number): boolean {
  const isName = (calendarOfMonth(i) === ISLAMIC || isLatin(i)) && kind(i - 1) !== IN;
  return !isName && !isWordToo(i) && fits(i, PROVEN_MONTH);
}

/** Whether a month can begin a range: not «پل ۱۷ شهریور تا آذر», «بشار اسد تا اسفند», nor without a year «مسکن مهر تا اسفند». */
export function beginsRange(i: number, isInYear: boolean): boolean {
  const isWord = isInYear ? (value(i) & DOUBTFUL) > 0 : isWordToo(i);
  return (!isWord && !isDayOfMonth(i - 1)) || fits(i, PROVEN_MONTH);
}

/** The months whose names are words or names as often, even after در: تیر, مهر, آذر, دی, بهمن; مه (fog), اوت (out). */
const WORDS_TOO: readonly number[] = [4, 7, 9, 10, 11, 21, 24];

/** Whether the name of a month is a word or a name as often. */
export function isWordToo(i: number): boolean {
  return (value(i) & DOUBTFUL) > 0 || WORDS_TOO.includes(value(i) & 0x3f);
}
