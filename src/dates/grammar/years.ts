import type { DateReading, YearReading } from '../readings/reading';
import {
  BEFORE_CHRIST,
  BEFORE_HIJRA,
  CLOSE,
  COMMON,
  DATED,
  DOT,
  ERA,
  GREGORIAN,
  GUARD,
  HIJRI,
  IMPERIAL,
  ISLAMIC,
  LEAD,
  NEAR_YEAR,
  NO_CALENDAR,
  NUMBER,
  OPEN,
  ORDINAL,
  PERSIAN,
  SLASH,
  SOLAR,
  TO,
  WEEKDAY,
  YEAR,
} from '../tokens/kinds';
import {
  FIRST_AFTER_WORD,
  FIRST_GREGORIAN_YEAR,
  FIRST_IN_FIGURES,
  FIRST_JALALI_YEAR,
  FIRST_PROVING,
  FIRST_SURE,
  IMPERIAL_YEARS,
  LAST_CLEAR_YEAR,
  LAST_JALALI_YEAR,
  LAST_LUNAR_YEAR,
  LATEST_YEAR,
  OLDEST_YEAR,
} from '../tokens/limits';
import { CLOCK, COUNTS_NOTHING, FREE, LISTED, YEAR_NUMBER } from '../tokens/patterns.table';
import { fits } from '../tokens/shape';
import { isUnit } from '../tokens/token-checks';
import { digits, foldedTextOf, isLatin, kind, touchingBefore, value } from '../tokens/tokens';
import { calendarOf, calendarOfEra, isPlainYear, readEra } from './eras';
import { readNearPeriod, shiftedPeriod } from './relative';

/** Years and the eras after them: «۱۴۰۳», «سال ۹۸», «۱۴۴۶ قمری», «سال گذشته», «امسال». */

/** The Persian year that two digits mean: from `first` on it is of the 1300s, below it of the 1400s. */
export function fullYear(short: number, first: number = FIRST_IN_FIGURES): number {
  return (short >= first ? 1300 : 1400) + short;
}

/** Reads a year of four digits that can stand on its own. */
export function readPlainYear(i: number): DateReading | null {
  const year = value(i);
  const isPlain = digits(i) === 4 && isPlainYear(year);
  return isPlain ? { to: i + 1, calendar: calendarOf(year), grain: YEAR, year } : null;
}

/**
 * Reads a year, with «سال» (year) before it or its era after it, by its relation to the reference, or as a bare number that news writes as
 * a year. If the name of a month stands before the year, `monthCalendar` is the calendar of that month, and the year must be of it.
 */
export function readYear(i: number, monthCalendar: number = NO_CALENDAR): DateReading | null {
  const near = kind(i) === NEAR_YEAR ? shiftedPeriod(i + 1, YEAR, value(i) - 8) : readNearPeriod(i, YEAR);
  // «سال گذشته (۲۰۲۵)» (last year, 2025); but the number may be an amount in «تولید سال گذشته (۲۰۰۰)» (last year's production), where it is
  // round, and in «جمعیت سال گذشته (۱۹۸۵)» (last year's population).
  const mayBeNamed = near && monthCalendar === NO_CALENDAR && kind(near.to) === OPEN && kind(i - 1) !== GUARD;
  const named = mayBeNamed && readPlainYear(near.to + 1);
  if (named && named.year! % 50 && kind(named.to) === CLOSE) return { ...named, to: named.to + 1 };
  // «در بیشتر سال‌ها ۲۸ روزه» (28 days in most years): the plural stands before a year only with its «ی», as «سال‌های».
  const hasWord = isUnit(i, YEAR) && !foldedTextOf(i).endsWith('ها');
  // «سال میلادی ۲۰۲۴»: the era between the word and the number
  const hasEra = hasWord && kind(i + 1) === ERA && digits(i + 2) === 4;
  return near ?? readYearNumber(hasEra ? i + 2 : hasWord ? i + 1 : i, hasWord, monthCalendar);
}

/** Reads the number of a year and its era. With `hasWord`, something before it says that it is a year, such as «سال». */
export function readYearNumber(at: number, hasWord = true, monthCalendar: number = NO_CALENDAR): DateReading | null {
  if (!fits(at, YEAR_NUMBER)) return null;
  const [to, own] = readEra(at + 1);
  const era = own || (hasWord && kind(at - 1) === ERA && value(at - 1));
  const isOwn = to > at + 1;
  const year = value(at);
  if (kind(at) === ORDINAL && !isOwn) return null;
  const first =
    monthCalendar !== ISLAMIC ? FIRST_PROVING : hasWord ? 0 : digits(at) > 1 ? FIRST_SURE : FIRST_JALALI_YEAR;
  const read = era
    ? yearOfEra(at, era, isOwn, monthCalendar)
    : (year >= first ? fullYearAt : shortYearAt)(at, monthCalendar, hasWord);
  // «۷ آبان ۵۳۹ پیش از میلاد» (7 Aban 539 BC) is read although the calendars
  // differ, so that it is refused and not taken for a day of our time.
  return read && (monthCalendar === NO_CALENDAR || monthCalendar === read.calendar || era === BEFORE_CHRIST)
    ? { ...read, to, grain: YEAR }
    : null;
}

/** What a number says as a year, without the token at which it ends. */
type Year = Omit<YearReading, 'to'>;

/** A year with its era: «۱۴۴۶ قمری», «۹۸ ه.ش», «۵۵۰ ق.م». */
function yearOfEra(at: number, era: number, isOwn: boolean, monthCalendar: number): Year | null {
  const year = value(at);
  const isShort = digits(at) === 2;
  if (year < 1 || era === BEFORE_HIJRA || year > (era === BEFORE_CHRIST ? OLDEST_YEAR : LATEST_YEAR)) return null;
  if (era === BEFORE_CHRIST) return { calendar: GREGORIAN, year: 1 - year };
  // «سال‌های ۷۰ و ۸۰ میلادی» are probably the 1970s and 1980s, but «سال‌های ۶۶ تا ۱۱۰ میلادی» are years of antiquity.
  if (era === COMMON && isShort && (isOwn ? fits(at, LISTED) : digits(at + 2) !== 3)) return null;
  const calendar = era === HIJRI && monthCalendar === ISLAMIC ? monthCalendar : calendarOfEra(era, year);
  if (era === IMPERIAL) {
    const own = year > LAST_JALALI_YEAR ? year - IMPERIAL_YEARS : year;
    // «سال ۳۵ شاهنشاهی» may be 2535 or 1335.
    return own < FIRST_JALALI_YEAR ? null : { calendar, year: own };
  }
  if (era !== SOLAR || !isShort) return { calendar, year };
  return { calendar, year: fullYear(year, FIRST_AFTER_WORD), isShort };
}

/**
 * A year without an era that is written in full: «۱۴۰۳», «هزار و چهارصد و سه»;
 * after a lunar month, also a low one: «صفر سال ۱۱» (Safar of the year 11).
 */
function fullYearAt(at: number, monthCalendar: number, hasWord: boolean): Year | null {
  const year = value(at);
  const isSure = (hasWord || monthCalendar === GREGORIAN) && fits(at, COUNTS_NOTHING);
  // «۲۹ مه ۱۴۵۳»; not «۱۵ ژوئن ۱۴۰۳», whose year may be Persian, nor «۱۲ ژوئن ۱۲۵۳ بیمار» (1253 patients).
  const isOld = isSure && !isPlainYear(year) && digits(at) === 4 && year < FIRST_GREGORIAN_YEAR && fits(at + 1, FREE);
  const calendar =
    monthCalendar === ISLAMIC || (monthCalendar === GREGORIAN && isOld) ? monthCalendar : calendarOf(year, isSure);
  if (calendar === NO_CALENDAR || (calendar === ISLAMIC && year > LAST_LUNAR_YEAR)) return null;
  // «محرم سال ۶۱» (Muharram of the year 61) may be the 61st lunar year
  // or, like «محرم سال ۵۷», «رمضان ۹۸», mean a Persian year of the 1300s.
  const isDoubtful =
    monthCalendar === NO_CALENDAR
      ? calendar === PERSIAN && year > LAST_CLEAR_YEAR
      : year >= FIRST_AFTER_WORD && year < 100;
  return { calendar, year, flaw: isDoubtful ? 'ambiguous' : undefined };
}

/** A year without an era of which the century is not written: «۹۸», «نود و هشت»; 06-Sep-24, 06 Sep 24 10:59. */
function shortYearAt(at: number, monthCalendar: number, hasWord: boolean): Year | null {
  const year = value(at);
  const width = digits(at);
  const hasDay = kind(at - 2) === NUMBER;
  // The same sign before and after the month, or a time after the year.
  const isStamp = (touchingBefore(at) === kind(at - 3) && kind(at - 4) === NUMBER) || (hasDay && fits(at + 1, CLOCK));
  // «۱۲ ژوئن ۶۷» (12 June 67) at the end or before a sign; not
  // «۶ ژوئن ۶۷ و ۸۰ نفر رسیدند» (67 and 80 people arrived). «17 Oct 24» only at the end, or before a full stop.
  const next = kind(at + 1);
  const isLast = hasDay && (!next || next === CLOSE || (next === DOT && kind(at + 2) !== NUMBER));
  const isRecent = year < FIRST_IN_FIGURES && isLast && beginsStamp(at - 2);
  const isAlone = isRecent || (year >= FIRST_SURE && (next || SLASH) >= SLASH);
  if (monthCalendar === GREGORIAN && width === 2 && (isStamp || isAlone))
    return { calendar: monthCalendar, year: year + (year < FIRST_SURE ? 2000 : 1900), isShort: true };
  // «سال ۱۴» is a volume of a journal.
  const isSure = hasWord || monthCalendar === PERSIAN;
  const isShort = year < 10 ? width === 2 : width < 3 && year < 100 && year >= (isSure ? FIRST_AFTER_WORD : FIRST_SURE);
  if (!isShort || !(isSure || width === 2)) return null;
  return fits(at, COUNTS_NOTHING) ? { calendar: PERSIAN, year: fullYear(year, FIRST_AFTER_WORD), isShort: true } : null;
}

/**
 * Whether a day begins a stamp, so that the two digits after its month are a year: «17 Oct 24», «تاریخ نشر: ۱۷ اکتبر ۲۴» (published). In
 * «شمار بیماران ۵ ژوئیه ۲۸» (number of patients), «مسابقه ۱۷ اکتبر ۲۰» (a match) and «۱۲ ژوئن ۲۴» they may be a count or an hour.
 */
function beginsStamp(i: number): boolean {
  const before = kind(i - 1);
  return before >= SLASH || [WEEKDAY, TO, LEAD, DATED].includes(before) || isLatin(i + 1);
}
