import {
  CARDINAL,
  CLOSE,
  COMMA,
  DASH,
  DOT,
  GUARD,
  MARK,
  NUMBER,
  NUMBERED,
  ORDINAL,
  PLURAL,
  SLASH,
  UNIT,
  WEEK,
  WORD,
} from './kinds';
import { digits, foldedTextOf, hasGap, isLatin, kind, touchingBefore, value } from './tokens';

/** Questions about a token or two that many rules ask. */

/**
 * Whether a line, a sentence or the entry of a list begins here: «سال» in «• سال ۱۳۶۷، ۲۹ تیر», «آمد. سال ۱۳۶۷، ۲۹ تیر» (came. In the year
 * 1367), not in «"آمار" سال ۱۴۰۲» (the "statistics" of the year 1402).
 */
export function beginsSentence(i: number): boolean {
  return i === 0 || (kind(i - 1) === DOT ? hasGap(i) : kind(i - 1) === MARK && (i === 1 || hasGap(i - 1)));
}

/**
 * Whether a token is a cardinal number, in figures or in words. «یه» is “a” and no number of a day or an hour: «ساعت یه مرد» (the watch of a
 * man), «یه صبح» (a morning), «ساعت ۸ تا یه جا» (8 o'clock, to a place). It counts only units, which are read by patterns: «یه هفته پیش».
 */
export function isCount(i: number): boolean {
  return kind(i) === NUMBER || (kind(i) === CARDINAL && foldedTextOf(i) !== 'یه');
}

/** Whether a token is this unit, in the singular or the plural. */
export function isUnit(i: number, unit: number): boolean {
  return kind(i) === UNIT && (value(i) & ~PLURAL) === unit;
}

/** Whether a token is a word that is in no date and has this value: OTHER_SENSE, REMAINING, NUMBERED or PLACE. */
export function hasSense(i: number, sense: number): boolean {
  return kind(i) === WORD && value(i) === sense;
}

/** Whether a token looks like the day of a month. Also 0 and 32–39 do, so that the calendar refuses them with a reason. */
export function isDayOfMonth(i: number): boolean {
  return (isCount(i) || kind(i) === ORDINAL) && digits(i) <= 2 && value(i) <= 39;
}

/** The token after the bracket that must close at `i` if one is open; 0 where it does not close. If none is open, `i` itself. */
export function afterBracket(i: number, isOpen: boolean): number {
  if (!isOpen) return i;
  return kind(i) === CLOSE ? i + 1 : 0;
}

/** Whether a sign ties a number to the one before it, as in an IP address, a version or a phone number. */
export function isTiedBefore(i: number): boolean {
  const sign = touchingBefore(i);
  return sign >= SLASH && sign <= COMMA && touchingBefore(i - 1) === NUMBER;
}

/** Whether a hyphen ties a number to a Latin word: SHA-512, CVE-2019-2020. */
export function isInName(i: number): boolean {
  return touchingBefore(i) === DASH && touchingBefore(i - 1) === WORD && isLatin(i - 2);
}

/** Whether a number belongs to the word before it: «شماره» (number), «صفحه» (page), «سالن» (hall), «هفته» (week). */
export function isNumbered(i: number): boolean {
  const before = kind(i - 1);
  return before === GUARD || (before === WORD && value(i - 1) >= NUMBERED) || isUnit(i - 1, WEEK);
}
