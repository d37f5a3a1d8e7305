import type { DateReading, YearReading } from '../readings/reading';
import {
  BEFORE_CHRIST,
  CLOSE,
  COMMON,
  DATED,
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
  FIRST_IN_FIGURES,
  FIRST_JALALI_YEAR,
  FIRST_SURE,
  IMPERIAL_YEARS,
  LAST_CLEAR_YEAR,
  LAST_JALALI_YEAR,
  LAST_LUNAR_YEAR,
  LATEST_YEAR,
  OLDEST_YEAR,
} from '../tokens/limits';
import { CLOCK, COUNTS_NOTHING, LISTED, YEAR_NUMBER } from '../tokens/patterns.table';
import { fits } from '../tokens/shape';
import { isUnit } from '../tokens/token-checks';
import { digits, foldedTextOf, isLatin, kind, touchingBefore, value } from '../tokens/tokens';
import { calendarOf, calendarOfEra, readEra } from './eras';
import { readRelatedPeriod, shiftedPeriod } from './relative';

/** Years and the eras after them: ۱۴۰۳, سال ۹۸, ۱۴۴۶ قمری, سال گذشته, امسال. */

/** The year that two digits mean: from `first` on of the 1300s, below it of the 1400s. */
export function fullYear(short: number, first: number = FIRST_IN_FIGURES): number {
  return (short >= first ? 1300 : 1400) + short;
}

/** Whether a year may stand without a word or sign that shows it to be one. */
export function isPlainYear(year: number): boolean {
  return (year >= 1300 && year <= 1420) || (year >= 1900 && year <= 2100);
}

/** A year of four digits that may stand on its own. */
export function readPlainYear(i: number): DateReading | null {
  const year = value(i);
  const isPlain = digits(i) === 4 && isPlainYear(year);
  return isPlain ? { to: i + 1, calendar: calendarOf(year), grain: YEAR, year } : null;
}

/** A year; `monthCalendar` is that of the month before it, which then decides. A bare number must be a year that news writes. */
export function readYear(i: number, monthCalendar: number = NO_CALENDAR): DateReading | null {
  const near = kind(i) === NEAR_YEAR ? shiftedPeriod(i + 1, YEAR, value(i) - 8) : readRelatedPeriod(i, YEAR);
  // «سال گذشته (۲۰۲۵)», but «تولید سال گذشته (۲۰۰۰)», «جمعیت سال گذشته (۱۹۸۵)» may be how much it was.
  const mayBeNamed = near && monthCalendar === NO_CALENDAR && kind(near.to) === OPEN && kind(i - 1) !== GUARD;
  const named = mayBeNamed && readPlainYear(near.to + 1);
  if (named && named.year! % 50 && kind(named.to) === CLOSE) return { ...named, to: named.to + 1 };
  // «در بیشتر سال‌ها ۲۸ روزه»: the plural names years with ی alone.
  const hasWord = isUnit(i, YEAR) && !foldedTextOf(i).endsWith('ها');
  // «سال میلادی ۲۰۲۴»
  const hasEra = hasWord && kind(i + 1) === ERA && digits(i + 2) === 4;
  return near ?? readYearNumber(hasEra ? i + 2 : hasWord ? i + 1 : i, hasWord, monthCalendar);
}

/** The number of a year and its era; `hasWord`: something before it says that it is one, such as سال, perhaps with the era between them. */
export function readYearNumber(at: number, hasWord = true, monthCalendar: number = NO_CALENDAR): DateReading | null {
  if (!fits(at, YEAR_NUMBER)) return null;
  const [to, own] = readEra(at + 1);
  const era = own || (hasWord && kind(at - 1) === ERA && value(at - 1));
  const isOwn = to > at + 1;
  const year = value(at);
  if (kind(at) === ORDINAL && !isOwn) return null;
  const isFull =
    year >= FIRST_JALALI_YEAR || (monthCalendar === ISLAMIC && (hasWord || (digits(at) > 1 && year >= FIRST_SURE)));
  const read = era
    ? yearOfEra(at, era, isOwn, monthCalendar)
    : (isFull ? fullYearAt : shortYearAt)(at, monthCalendar, hasWord);
  // «۷ آبان ۵۳۹ پیش از میلاد»: no calendar has such a day, and it is none of our time.
  return read && (monthCalendar === NO_CALENDAR || monthCalendar === read.calendar || era === BEFORE_CHRIST)
    ? { ...read, to, grain: YEAR }
    : null;
}

type Year = Omit<YearReading, 'to'>;

/** ۱۴۴۶ قمری, ۹۸ ه.ش, ۵۵۰ ق.م */
function yearOfEra(at: number, era: number, isOwn: boolean, monthCalendar: number): Year | null {
  const year = value(at);
  const isShort = digits(at) === 2;
  if (year < 1 || year > (era === BEFORE_CHRIST ? OLDEST_YEAR : LATEST_YEAR)) return null;
  if (era === BEFORE_CHRIST) return { calendar: GREGORIAN, year: 1 - year };
  // «سال‌های ۷۰ و ۸۰ میلادی» are hardly those of antiquity, «سال‌های ۶۶ تا ۱۱۰ میلادی» are.
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

/** ۱۴۰۳, هزار و چهارصد و سه; «صفر سال ۱۱» */
function fullYearAt(at: number, monthCalendar: number, hasWord: boolean): Year | null {
  const year = value(at);
  const isSure = (hasWord || monthCalendar === GREGORIAN) && fits(at, COUNTS_NOTHING);
  const calendar = monthCalendar === ISLAMIC ? monthCalendar : calendarOf(year, isSure);
  if (calendar === NO_CALENDAR || (calendar === ISLAMIC && year > LAST_LUNAR_YEAR)) return null;
  // «محرم سال ۶۱» may be of the Hijra or, like «محرم سال ۵۷», «رمضان ۹۸», of the last century.
  const isDoubtful =
    monthCalendar === NO_CALENDAR
      ? calendar === PERSIAN && year > LAST_CLEAR_YEAR
      : year >= FIRST_AFTER_WORD && year < 100;
  return { calendar, year, flaw: isDoubtful ? 'ambiguous' : undefined };
}

/** ۹۸, نود و هشت; 06-Sep-24, 06 Sep 24 10:59 */
function shortYearAt(at: number, monthCalendar: number, hasWord: boolean): Year | null {
  const year = value(at);
  const width = digits(at);
  const isStamp =
    (touchingBefore(at) === kind(at - 3) && kind(at - 4) === NUMBER) ||
    (kind(at - 2) === NUMBER && fits(at + 1, CLOCK));
  // «۱۲ ژوئن ۶۷», at the end or before a sign; not «۶ ژوئن ۶۷ و ۸۰ نفر رسیدند»; «17 Oct 24» only at the end
  const next = kind(at + 1);
  const isLast = kind(at - 2) === NUMBER && (!next || next === CLOSE);
  const isRecent = year < FIRST_IN_FIGURES && isLast && beginsStamp(at - 2);
  const isAlone = isRecent || (year >= FIRST_SURE && (next || SLASH) >= SLASH);
  if (monthCalendar === GREGORIAN && width === 2 && (isStamp || isAlone))
    return { calendar: monthCalendar, year: year + (year < FIRST_SURE ? 2000 : 1900), isShort: true };
  // «سال ۱۴» is a volume.
  const isSure = hasWord || monthCalendar === PERSIAN;
  const isShort = year < 10 ? width === 2 : width < 3 && year < 100 && year >= (isSure ? FIRST_AFTER_WORD : FIRST_SURE);
  if (!isShort || !(isSure || width === 2)) return null;
  return fits(at, COUNTS_NOTHING) ? { calendar: PERSIAN, year: fullYear(year, FIRST_AFTER_WORD), isShort: true } : null;
}

/** Whether a day begins a stamp: «17 Oct 24», «تاریخ نشر: ۱۷ اکتبر ۲۴»; «شمار بیماران ۵ ژوئیه ۲۸», «مسابقه ۱۷ اکتبر ۲۰» and «۱۲ ژوئن ۲۴» may end with a count or an hour. */
function beginsStamp(i: number): boolean {
  const before = kind(i - 1);
  return before >= SLASH || [WEEKDAY, TO, LEAD, DATED].includes(before) || isLatin(i + 1);
}
