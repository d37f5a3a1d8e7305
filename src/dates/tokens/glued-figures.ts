import { CODE, COLON, DASH, MONTH, NUMBER, YEAR } from './kinds';
import { LONGEST_NUMBER } from './limits';
import { isUnit } from './token-checks';
import { add, digits, kind, tokenCount, touchingBefore, value } from './tokens';
import { ARABIC, BLANK, classAt, DIGIT, IN_WORD, JOINER, LINE } from './unit-classes';

/**
 * Numbers in figures. Where a scraper has glued two of them together, they are cut apart, if only one cut makes a date: `1404-10-1019:30`
 * is the day 1404-10-10 and the time 19:30.
 */

/** A path after which the first eight digits of a code are a day. */
const CODE_PATH = 'isna.ir/news/';

/** Adds the digits from `start` to `end` as one number, as two that were glued together, or as a code that is no number. */
export function addNumber(text: string, start: number, end: number): void {
  if (end - start > LONGEST_NUMBER || (end - start > 1 && classAt(text, start + 1) === JOINER)) {
    // One agency begins the codes in its addresses with the day.
    const from = text.endsWith(CODE_PATH, start) ? start + 8 : start;
    addFigures(text, start, from);
    add(CODE, from, end, 0);
    return;
  }
  const cut = Math.min(start + gluedDigits(text, start, end), end);
  addFigures(text, start, cut);
  addFigures(text, cut, end);
}

function addFigures(text: string, start: number, end: number): void {
  if (end > start) add(NUMBER, start, end, numberIn(text, start, end), end - start);
}

/** The number in digits of any of the three sets: the low bits of each are its value. */
export function numberIn(text: string, start = 0, end: number = text.length): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + (text.charCodeAt(at) & 0x0f);
  return value;
}

/**
 * How many of the first digits are a number of their own, as in `1404-10-1019:30`,
 * `12:572022-02-08`; 0, or more than there are, when nothing is to be cut.
 */
function gluedDigits(text: string, start: number, end: number): number {
  const length = end - start;
  const last = tokenCount() - 1;
  const sign = touchingBefore(last + 1);
  const isAfterDate = sign <= DASH && touchingBefore(last - 2) === NUMBER;
  // The number begins with a day of two digits if the date has begun with its year; else it can only begin with the year.
  const ownDigits = isAfterDate && digits(last - 3) === 4 ? 2 : 4;
  const mayBeGlued = length > ownDigits && length < ownDigits + 3;
  // «06.09.2024۶ سپتامبر» (6 September), «1403/06/16۱۲ نظر» (12 comments): another set of digits begins.
  if (mayBeGlued && (text.charCodeAt(start + ownDigits - 1) ^ text.charCodeAt(start + ownDigits)) > 31)
    return ownDigits;
  // «۱۴۰۳/۳/۱۹۱۴۰۳ خرداد ۱۹»: the same year follows.
  if (isAfterDate && length > 4 && value(last - 3) === numberIn(text, end - 4, end)) return length - 4;
  const isAfterClock = sign === COLON && touchingBefore(last) === NUMBER && digits(last - 1) < 3;
  let next = end;
  while (classAt(text, next) > IN_WORD) next++;
  const nextClass = classAt(text, next);
  const secondClass = nextClass === LINE ? LINE : classAt(text, next + 1);
  // «۱۲:۴۵۱۷ شهریور»
  if (isAfterClock && length < 5 && secondClass >= ARABIC && nextClass >= BLANK && nextClass < IN_WORD) return 2;
  if (secondClass !== DIGIT) {
    // «۱۶ شهریور ۱۴۰۳۱۵ نظر» (1403, 15 comments); a round number counts something.
    return kind(last) === MONTH && kind(last - 1) === NUMBER && numberIn(text, end - 2, end) ? 4 : 0;
  }
  // «1404-10-1019:30», «16-شهریور-140310:59», «۱۶ شهریور سال ۱۴۰۳۱۰:۵۹»
  if (text[next] === ':')
    return mayBeGlued && (isAfterDate || kind(last) === MONTH || isUnit(last, YEAR)) ? ownDigits : 0;
  // «۱۲:۵۷۱۶/۶/۱۴۰۳» is 12:57 and a day; «۱۲:۱۰۸-۱۱۱» are verses.
  return isAfterClock && (text[next + 2] === text[next] || text[next + 3] === text[next]) ? 2 : 0;
}
