import { COMMA, type DateTokens, isDash, PERSIAN_COMMA } from './tokens';
import { GAP, NUMBER } from './vocabulary';

/** Steps over what may stand between the words of a date; each gives the index of the token behind it. */

export function skipGap(tokens: DateTokens, i: number): number {
  return tokens.type(i) === GAP ? i + 1 : i;
}

/** The index of the word before `i`, blanks left out. */
export function before(tokens: DateTokens, i: number): number {
  return tokens.type(i - 1) === GAP ? i - 2 : i - 1;
}

/** A blank or a comma with blanks. */
export function skipComma(tokens: DateTokens, i: number): number {
  const at = skipGap(tokens, i);
  const sign = tokens.sign(at);
  return sign === COMMA || sign === PERSIAN_COMMA ? skipGap(tokens, at + 1) : at;
}

/** A blank, or one of the signs that part the day, month and year: «۱۶-شهریور-۱۴۰۳», «۱۶ شهریور، ۱۴۰۳». */
export function skipSeparator(tokens: DateTokens, i: number): number {
  const at = skipGap(tokens, i);
  const sign = tokens.sign(at);
  const parts = sign === COMMA || sign === PERSIAN_COMMA || sign === 0x2f || sign === 0x2e || isDash(sign);
  return parts ? skipGap(tokens, at + 1) : at;
}

/** Whether a number is tied to the one before it, as in an IP, a version, a phone number. */
export function isTiedBefore(tokens: DateTokens, i: number): boolean {
  return ties(tokens.sign(i - 1)) && tokens.type(i - 2) === NUMBER;
}

/** Whether a number is tied to the one behind it. */
export function isTiedAfter(tokens: DateTokens, i: number): boolean {
  return ties(tokens.sign(i + 1)) && tokens.type(i + 2) === NUMBER;
}

function ties(sign: number): boolean {
  return (
    sign === 0x2f ||
    sign === 0x2e ||
    sign === 0x5c ||
    sign === 0x5f ||
    sign === 0x3a ||
    sign === 0x66b ||
    sign === COMMA ||
    isDash(sign)
  );
}
