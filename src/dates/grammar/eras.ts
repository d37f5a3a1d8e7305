import {
  BEFORE_CHRIST,
  COMMON,
  COMMON_LETTER,
  DAY,
  GREGORIAN,
  HIJRI,
  ISLAMIC,
  LUNAR,
  NO_CALENDAR,
  NO_ERA,
  PERSIAN,
  SLASH,
  SOLAR,
  TO,
  WORD,
} from '../tokens/kinds';
import { FIRST_GREGORIAN_YEAR, FIRST_JALALI_YEAR, LAST_JALALI_YEAR } from '../tokens/limits';
import { FURTHER_YEARS, OWN_ERA } from '../tokens/patterns.table';
import { match } from '../tokens/shape';
import { isInName, isUnit } from '../tokens/token-checks';
import { isLatin, kind, touchingBefore, value } from '../tokens/tokens';

/** Which calendar a year belongs to, by the era after it («شمسی», «ه.ق», «ق.م») or by its number. */

/** The calendar that news means by a year: 1178–1502 are Jalali, 1800–2100 Gregorian, and with `isSure` also the years between them. */
export function calendarOf(year: number, isSure = false): number {
  if (year >= FIRST_JALALI_YEAR && year <= LAST_JALALI_YEAR) return PERSIAN;
  return year >= (isSure ? LAST_JALALI_YEAR : FIRST_GREGORIAN_YEAR) && year <= 2100 ? GREGORIAN : NO_CALENDAR;
}

/**
 * Whether a number can be a year without an era or a word that says so: it is one of our time, in the Persian or the Gregorian calendar.
 */
export function isPlainYear(year: number): boolean {
  return (year >= 1300 && year <= 1420) || (year >= 1900 && year <= 2100);
}

/** The calendar of an era. «هجری» alone is solar only in the years of our time. */
export function calendarOfEra(era: number, year: number): number {
  if (era === COMMON || era === BEFORE_CHRIST) return GREGORIAN;
  return era === LUNAR || (era === HIJRI && (year < 1300 || year > 1420)) ? ISLAMIC : PERSIAN;
}

/** The era of a year, decade or century, and the token after it. It may stand only after the last of several. */
export function readEra(i: number): readonly [to: number, era: number] {
  const [to, own] = ownEra(i);
  return [to, own || sharedEra(i)];
}

/**
 * The era at token `i`, after a number and perhaps in brackets, and the token after it: «ه.ق»,
 * «(ه.ق)». What looks like an era is none in «2024 AP» (an agency), `e53bc`, `98ad0` (hashes),
 * «SHA-512 هش» (hash), «۱۸۵۳۹/ت۲۸۵هـ» (the number of a decree) and «روز ۱۵۷۶م» (the 1576th day).
 */
export function ownEra(i: number): readonly [to: number, era: number] {
  const [to, at] = match(i, OWN_ERA);
  const isOfWord = touchingBefore(at - 1) === WORD && (isLatin(at) || touchingBefore(at - 2) === SLASH);
  const isOrdinal = kind(at) === COMMON_LETTER && isUnit(i - 2, DAY);
  const isFar = value(at) === SOLAR && value(i - 1) > LAST_JALALI_YEAR;
  return !to || isFar || isOfWord || isInName(i - 1) || isOrdinal ? [i, NO_ERA] : [to, value(at)];
}

/**
 * The era after the last of several years, which all of them share: «۱۳۰۲ تا ۱۳۱۲ میلادی» (1302 to 1312 AD). `i` is the token after the
 * first year. Without «تا» (to), the last must look like a year of the same calendar, unlike in «۱۳۵۷ و ۱۹۷۹ میلادی» (1357, and 1979 AD).
 */
export function sharedEra(i: number): number {
  const [to, last] = match(i, FURTHER_YEARS);
  const isOfAll = kind(i) === TO || calendarOf(value(i - 1)) === calendarOf(value(last));
  return to && isOfAll ? ownEra(to)[1] : NO_ERA;
}
