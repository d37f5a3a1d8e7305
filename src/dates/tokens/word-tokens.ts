import {
  AND,
  CALENDAR_SHIFT,
  CARDINAL,
  COMMON_LETTER,
  DOUBTFUL,
  HOUR,
  ISLAMIC,
  MONTH,
  ORDINAL,
  PAIR_FACTOR,
  SAFAR,
  SUFFIX,
  VALUE_BITS,
  VALUE_MASK,
  WEEKDAY,
  WORD,
} from './kinds';
import { isCount, isNumbered, isTiedBefore, isUnit } from './token-checks';
import { add, digits, hasGap, kind, replaceFrom, tokenCount, value } from './tokens';

/** Words of the vocabulary as tokens. A word may also change the number before it: «بیست و سوم» (twenty-third), «۱۶ام» (16th). */

/** Adds a word by its code as a token, or as two if it is two words in one piece. A word may also change the number before it. */
export function addWordToken(code: number, from: number, to: number): void {
  if (code >= PAIR_FACTOR) {
    addWordToken(code % PAIR_FACTOR, from, to);
    addWordToken(Math.floor(code / PAIR_FACTOR), from, to);
    return;
  }
  const type = code >> VALUE_BITS;
  const number = code & VALUE_MASK;
  const last = tokenCount() - 1;
  if (type === CARDINAL || type === ORDINAL) addNumberWord(type, from, to, number, last);
  // «ساعت صفر» is zero hour.
  else if (code === SAFAR_OR_ZERO && isUnit(last, HOUR)) add(CARDINAL, from, to, 0);
  // «۱۶ام» (16th), «سی ام» (thirtieth); «۵شنبه» (Thursday)
  else if (isSuffix(type, last, number)) {
    if (type === WEEKDAY) replaceFrom(last, type, to, value(last) + 1);
    else replaceFrom(last, ORDINAL, to, value(last), digits(last));
  } else add(code > 0 ? type : WORD, from, to, number);
}

/**
 * Whether a word makes an ordinal or a weekday of the number before it, which must not be the end of
 * a date in figures. «م» must touch the figures, and after four of them it is an era. «شنبه» makes a
 * weekday of 1 to 5, «۵ شنبه», but not in «صفحه ۵ شنبه ۱۷ شهریور» (page 5, Saturday 17 Shahrivar).
 */
function isSuffix(type: number, last: number, number: number): boolean {
  if (!isCount(last) || isTiedBefore(last)) return false;
  if (type === WEEKDAY) return number === 1 && digits(last) < 2 && value(last) < 6 && !isNumbered(last);
  return type === SUFFIX || (type === COMMON_LETTER && digits(last) < 4 && !hasGap(last + 1));
}

/**
 * Adds a number word, which may continue the number before it: after «و» (and), «بیست و سوم» (twenty-third) or misspelled «بیستم و سوم», or
 * as «هزار» (thousand) and «صد» (hundred), «دو هزار», «سی صد».
 */
function addNumberWord(type: number, from: number, to: number, own: number, last: number): void {
  const hasAnd = kind(last) === AND;
  const before = hasAnd ? last - 1 : last;
  const sum = kind(before) === CARDINAL || kind(before) === type ? value(before) : 0;
  const few = sum % 1000;
  if (sum > 0 && hasAnd && own < lastPlace(sum)) replaceFrom(before, type, to, sum + own);
  else if (!hasAnd && own === 1000 && sum > 0) replaceFrom(before, type, to, sum * 1000);
  else if (!hasAnd && own === 100 && few > 0) replaceFrom(before, type, to, sum + few * (few < 10 ? 99 : 9));
  else add(type, from, to, own);
}

/** A number that continues another must be less than this: 10 after «بیست» (20), 100 after «صد» (100), 0 after «دوازده» (12). */
export function lastPlace(number: number): number {
  if (number % 100 === 0) return number % 1000 ? 100 : 1000;
  return number % 10 || number % 100 === 10 ? 0 : 10;
}

/** The code of «صفر», a month or zero, in the vocabulary. */
const SAFAR_OR_ZERO = (MONTH << VALUE_BITS) | DOUBTFUL | (ISLAMIC << CALENDAR_SHIFT) | SAFAR;
