import {
  CARDINAL,
  CLOSE,
  COLON,
  COMMA,
  DASH,
  DOT,
  GUARD,
  NUMBER,
  ORDINAL,
  PERSIAN_COMMA,
  PLURAL,
  SLASH,
  UNIT,
} from './kinds';
import { digits, kind, touching, touchingBefore, value } from './tokens';

/** What many rules ask of a token or two. */

/** A number that is no ordinal, of at most four digits or in words. */
export function isCount(i: number): boolean {
  return kind(i) === CARDINAL || (kind(i) === NUMBER && digits(i) <= 4);
}

export function isUnit(i: number, unit: number): boolean {
  return kind(i) === UNIT && (value(i) & ~PLURAL) === unit;
}

/** A day of a month: 0–39 in figures, so that the calendar can say no. */
export function isDayOfMonth(i: number): boolean {
  return (isCount(i) || kind(i) === ORDINAL) && digits(i) <= 2 && value(i) <= (digits(i) > 0 ? 39 : 31);
}

/** A sign that dates or times are written with. */
export function isSign(kind: number): boolean {
  return kind >= SLASH && kind <= CLOSE;
}

function isComma(i: number): boolean {
  return kind(i) === COMMA || kind(i) === PERSIAN_COMMA;
}

export function skipComma(i: number): number {
  return isComma(i) ? i + 1 : i;
}

/** Over one of the signs that part the day, month and year: «۱۶-شهریور-۱۴۰۳», «۱۶ شهریور، ۱۴۰۳». */
export function skipSeparator(i: number): number {
  const sign = kind(i);
  return isComma(i) || sign === SLASH || sign === DOT || sign === DASH ? i + 1 : i;
}

/** Whether a number is tied to the one before it, as in an IP, a version, a phone number. */
export function isTiedBefore(i: number): boolean {
  return ties(touchingBefore(i)) && touchingBefore(i - 1) === NUMBER;
}

/** Whether a number is tied to the one behind it. */
export function isTiedAfter(i: number): boolean {
  return ties(touching(i + 1)) && touching(i + 2) === NUMBER;
}

function ties(sign: number): boolean {
  return sign >= SLASH && sign <= COMMA;
}

/** Whether the word before says that the number is no date: کد, شماره, نسخه. */
export function isGuarded(i: number): boolean {
  return kind(beforeColon(i)) === GUARD;
}

/** The token before a number and its colon. */
export function beforeColon(i: number): number {
  return kind(i - 1) === COLON ? i - 2 : i - 1;
}
