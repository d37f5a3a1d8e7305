import {
  BEFORE_CHRIST,
  CLOSE,
  COMMON,
  COMMON_LETTER,
  DASH,
  DATED,
  DAY,
  ERA,
  GREGORIAN,
  GUARD,
  HIJRI,
  IMPERIAL,
  ISLAMIC,
  LEAD,
  LUNAR,
  NEAR_YEAR,
  NO_CALENDAR,
  NO_ERA,
  NUMBER,
  OPEN,
  ORDINAL,
  PERSIAN,
  SLASH,
  SOLAR,
  TO,
  WEEKDAY,
  WORD,
  YEAR,
} from './kinds';
import {
  FIRST_AFTER_WORD,
  FIRST_GREGORIAN_YEAR,
  FIRST_IN_FIGURES,
  FIRST_JALALI_YEAR,
  FIRST_SURE,
  IMPERIAL_YEARS,
  LAST_CLEAR_YEAR,
  LAST_JALALI_YEAR,
  LAST_LUNAR_YEAR,
  LATEST_YEAR,
  OLDEST_YEAR,
} from './limits';
import {
  CLOCK,
  COUNTLESS,
  LISTED,
  OTHERS_AFTER,
  OWN_ERA,
  THIS_PERIOD,
  UNIT_BESIDE,
  YEAR_NUMBER,
} from './patterns.table';
import type { DateReading, YearReading } from './reading';
import { fits, match } from './shape';
import { isUnit } from './steps';
import { digits, foldedTextOf, isLatin, kind, touchingBefore, value } from './tokens';

/** Years and the eras after them: ۱۴۰۳, سال ۹۸, ۱۴۴۶ قمری, سال گذشته, امسال. */

/** The calendar that news means by a year: 1178–1502 Jalali, 1800–2100 Gregorian; `isSure`: all between them too. */
export function calendarOf(year: number, isSure = false): number {
  if (year >= FIRST_JALALI_YEAR && year <= LAST_JALALI_YEAR) return PERSIAN;
  return year >= (isSure ? LAST_JALALI_YEAR : FIRST_GREGORIAN_YEAR) && year <= 2100 ? GREGORIAN : NO_CALENDAR;
}

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
  const near = kind(i) === NEAR_YEAR ? shiftedPeriod(i + 1, YEAR, value(i) - 8) : readBeside(i, YEAR);
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
  const isSure = (hasWord || monthCalendar === GREGORIAN) && fits(at, COUNTLESS);
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
  return fits(at, COUNTLESS) ? { calendar: PERSIAN, year: fullYear(year, FIRST_AFTER_WORD), isShort: true } : null;
}

/** Whether a day begins a stamp: «17 Oct 24», «تاریخ نشر: ۱۷ اکتبر ۲۴»; «شمار بیماران ۵ ژوئیه ۲۸», «مسابقه ۱۷ اکتبر ۲۰» and «۱۲ ژوئن ۲۴» may end with a count or an hour. */
function beginsStamp(i: number): boolean {
  const before = kind(i - 1);
  return isLatin(i + 1) || before >= SLASH || [WEEKDAY, TO, LEAD, DATED].includes(before);
}

/** `amount` units from the reference, in the calendar of the era that follows: «ماه گذشته», «سال جاری میلادی»; `span`: all that lies between. */
export function shiftedPeriod(to: number, unit: number, amount: number, span = false): DateReading {
  // «ماه گذشته م. احمدی»
  const [end, era] = kind(to) === ERA || kind(to) === OPEN ? ownEra(to) : [to, NO_ERA];
  const hasEra = era && era !== BEFORE_CHRIST;
  const calendar = hasEra ? calendarOfEra(era, LAST_JALALI_YEAR) : NO_CALENDAR;
  return { to: hasEra ? end : to, calendar, grain: unit, shift: { unit, amount, span } };
}

/** By relation, −1 for گذشته, پیش, اخیر; 0 for جاری, این; 1 for آینده, بعد, دیگر. */
const AMOUNTS = [-1, -1, 1, 1, 0, 0, -1, 1];

/** −1, 0 or 1; `undefined` for a relation that is none of these. */
export function amountOf(relation: number): number | undefined {
  return AMOUNTS[value(relation)];
}

/** «ماه گذشته», «سال پیش»; not where units are counted («دو ماه پیش») or it is counted from something («سال پیش از آن»). */
export function readBeside(i: number, unit: number): DateReading | null {
  return isUnit(i, unit) && fits(i, UNIT_BESIDE) ? shiftedPeriod(i + 2, unit, amountOf(i + 1)!) : null;
}

/** این هفته, همین ماه */
export function readThis(i: number): DateReading | null {
  return fits(i, THIS_PERIOD) ? shiftedPeriod(i + 2, value(i + 1), 0) : null;
}

/** The calendar of an era; هجری alone is solar only in the years of our time. */
export function calendarOfEra(era: number, year: number): number {
  if (era === COMMON || era === BEFORE_CHRIST) return GREGORIAN;
  return era === LUNAR || (era === HIJRI && (year < 1300 || year > 1420)) ? ISLAMIC : PERSIAN;
}

/**
 * The era that stands at token `i`, perhaps in brackets, after a number, and the token after it: ه.ق, (ه.ق). The AP of «2024 AP» is an agency,
 * e53bc, 98ad0 and the end of «SHA-512 هش» are of a hash, that of «۱۸۵۳۹/ت۲۸۵هـ» is of a decree, and «روز ۱۵۷۶م» is a day by its number.
 */
export function ownEra(i: number): readonly [to: number, era: number] {
  const [to, at] = match(i, OWN_ERA);
  if (!to) return [i, NO_ERA];
  const isOfWord = touchingBefore(at - 1) === WORD && (isLatin(at) || touchingBefore(at - 2) === SLASH);
  const isOrdinal = kind(at) === COMMON_LETTER && isUnit(i - 2, DAY);
  const isFar = value(at) === SOLAR && value(i - 1) > LAST_JALALI_YEAR;
  return isFar || isOfWord || isInName(i - 1) || isOrdinal ? [i, NO_ERA] : [to, value(at)];
}

/** Whether a hyphen ties a number to a Latin word: SHA-512, CVE-2019-2020. */
export function isInName(i: number): boolean {
  return touchingBefore(i) === DASH && touchingBefore(i - 1) === WORD && isLatin(i - 2);
}

/** The era of a year, decade or century, and the token after it; it may stand after the last of several. */
export function readEra(i: number): readonly [to: number, era: number] {
  const [to, own] = ownEra(i);
  return [to, own || eraOfLast(i)];
}

/**
 * The era after the last of several years, which is that of all: «۱۳۰۲ تا ۱۳۱۲ میلادی». `i` is the token after the first; without
 * «تا», the last must look like a year of the same calendar, unlike in «۱۳۵۷ و ۱۹۷۹ میلادی».
 */
export function eraOfLast(i: number): number {
  const [to, last] = match(i, OTHERS_AFTER);
  const isOfAll = kind(i) === TO || calendarOf(value(i - 1)) === calendarOf(value(last));
  return to && isOfAll ? ownEra(to)[1] : NO_ERA;
}
