import {
  CARDINAL,
  CLOSE,
  COMMA,
  DASH,
  DOT,
  GUARD,
  MARK,
  NUMBER,
  ORDINAL,
  OTHER_SENSE,
  PLURAL,
  SLASH,
  UNIT,
  WEEK,
  WORD,
} from './kinds';
import { digits, hasGap, isLatin, kind, touchingBefore, value } from './tokens';

/** What many rules ask about a token or two. */

/** Whether a line, a sentence or an entry after its sign begins here: «• سال ۱۳۶۷، ۲۹ تیر», «آمد. سال ۱۳۶۷، ۲۹ تیر», not «"آمار" سال ۱۴۰۲». */
export function beginsSentence(i: number): boolean {
  return i === 0 || (kind(i - 1) === DOT ? hasGap(i) : kind(i - 1) === MARK && (i === 1 || hasGap(i - 1)));
}

/** A number, not an ordinal, in at most four digits or in words. */
export function isCount(i: number): boolean {
  return kind(i) === CARDINAL || (kind(i) === NUMBER && digits(i) <= 4);
}

export function isUnit(i: number, unit: number): boolean {
  return kind(i) === UNIT && (value(i) & ~PLURAL) === unit;
}

/** A word that is in no date, by its value. */
export function hasSense(i: number, sense: number): boolean {
  return kind(i) === WORD && value(i) === sense;
}

/** A day of a month: 0–39, so that the calendar can refuse it. */
export function isDayOfMonth(i: number): boolean {
  return (isCount(i) || kind(i) === ORDINAL) && digits(i) <= 2 && value(i) <= 39;
}

/** The token after the bracket that closes what has been opened, 0 where there is none; `i` where nothing has been opened. */
export function afterBracket(i: number, isOpen: boolean): number {
  if (!isOpen) return i;
  return kind(i) === CLOSE ? i + 1 : 0;
}

/** Whether a number is tied to the one before it, as in an IP, a version, a phone number. */
export function isTiedBefore(i: number): boolean {
  const sign = touchingBefore(i);
  return sign >= SLASH && sign <= COMMA && touchingBefore(i - 1) === NUMBER;
}

/** Whether a hyphen ties a number to a Latin word: SHA-512, CVE-2019-2020. */
export function isInName(i: number): boolean {
  return touchingBefore(i) === DASH && touchingBefore(i - 1) === WORD && isLatin(i - 2);
}

/** Whether a number belongs to شماره, صفحه, سالن, هفته before it. */
export function isNumbered(i: number): boolean {
  const before = kind(i - 1);
  return before === GUARD || (before === WORD && value(i - 1) > OTHER_SENSE) || isUnit(i - 1, WEEK);
}
