import { unitSet } from '../text/unit-set';
import { OPEN_PARENTHESIS } from '../text/units';
import { AND, FIGURES, HALF, MINUS, POINT, SCALE, SIGN, TO, VULGAR, ZERO } from './token-types';
import type { NumberTokens } from './tokens';

const CLOSING = unitSet(')]»');

/** Whether a number may begin at this token. */
export function startsNumber(tokens: NumberTokens, at: number): boolean {
  const type = tokens.type(at);
  return (type >= ZERO && type <= SCALE) || type === HALF || type === MINUS || type === FIGURES || type === VULGAR;
}

/** Where the number words and figures from a token on end, with what ties them: what is refused is refused as a whole. */
export function runEnd(tokens: NumberTokens, from: number): number {
  let at = from;
  for (;;) {
    if (startsNumber(tokens, at)) at++;
    else if ([AND, TO, POINT].includes(tokens.type(at)) && startsNumber(tokens, at + 1)) at += 2;
    else return at;
  }
}

/** Whether a bracket separates the number that ends at a token from its scale: «(۵۰۰) هزار», «۵۰۰ (پانصد) هزار». */
export function hasScaleOutside(tokens: NumberTokens, end: number): boolean {
  const close = tokens.isSign(end, OPEN_PARENTHESIS) ? runEnd(tokens, end + 1) : end;
  return isClosedNumber(tokens, close) && tokens.type(close + 1) === SCALE;
}

/** Whether a token is a bracket or quote that closes after a number. */
export function isClosedNumber(tokens: NumberTokens, at: number): boolean {
  return tokens.type(at) === SIGN && CLOSING.has(tokens.at(at)!.value) && startsNumber(tokens, at - 1);
}
