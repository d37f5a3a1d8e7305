import { figuresValue } from '../digits/figures';
import { COLON, FULL_STOP } from '../text/units';
import { isListSeparator } from './lists';
import type { Candidate, Reading } from './reading';
import { isClosedNumber, runEnd, startsNumber } from './runs';
import { isMinus } from './token';
import {
  AND,
  HUNDRED,
  MINUS,
  NO_TOKEN,
  ONE,
  ONE_OR,
  PERCENT,
  PREPOSITION,
  SCALE,
  STAMP,
  THIS,
  THOUSAND,
  VAGUE,
} from './token-types';
import type { NumberTokens } from './tokens';

/** A group of thousands has so many digits. */
const GROUP = 3;

/** Whether nobody knows the value of the number that begins at this token, because of what stands before it. */
export function isVague(tokens: NumberTokens, at: number): boolean {
  const previous = at - (isListSeparator(tokens, at - 1) ? 2 : 1);
  const before = tokens.type(previous);
  // A scale after figures that are no amount is of an amount that wasn't read.
  if (before === STAMP || isClosedNumber(tokens, at - 1)) return tokens.type(at) === SCALE;
  // «مثبت و منفی سه درصد» (plus and minus three percent)
  if (tokens.type(at) === MINUS && isListSeparator(tokens, at - 1)) return before === PREPOSITION;
  // «دو و سیصد» (two and three hundred) is 2,300, or 2,300,000.
  if (before === ONE && tokens.type(at) === HUNDRED) return tokens.type(at - 1) === AND;
  const { value, figures } = tokens.at(at)!;
  if (before !== ONE_OR) return before === VAGUE && !(figures && tokens.at(previous)!.companion?.isSpoken);
  // «یکی دو هزار» (one or two thousand)
  return (figures ? figuresValue(figures) : value) === 2;
}

/** Whether a number may lack its last «هزار» (thousand): «یک میلیون و سیصد» is 1,300,000 as often as 1,000,300. */
export function mayLackThousand({ scale, value }: Reading): boolean {
  const rest = value % 1e6;
  return scale > THOUSAND && rest > 0 && rest < 1000 && rest % 50 === 0;
}

/**
 * Whether three digits may be thousands: after a point unless a percent, a unit or a scale follows, «۱۲.۳۴۵ نفر», «۶۴/۹۶۵ دلار», or after a
 * blank and other figures, «۱ ۲۳۴ تومان», «۱۲ ۵۰۰٫۵ دلار».
 */
export function mayBeThousands(tokens: NumberTokens, { first, reading, kind, unit }: Candidate): boolean {
  const { figures } = tokens.at(first)!;
  const before = tokens.at(first - 1)?.figures;
  if (figures && before && before.digits.length <= GROUP && figures.digits.length - figures.decimals === GROUP)
    return true;
  if (figures?.decimals !== GROUP || reading.scale > 0 || kind === 'percent' || unit !== '') return false;
  return figures.digits.length <= 2 * GROUP && figures.digits[0] !== '0';
}

/**
 * Whether a minus may be meant that isn't read, since it is typed after the number, «دما به ۱۵- رسید», «۱۵-٪»; or the minus that is read is
 * that of a weight class, «-۵۷ کیلوگرم».
 */
export function mayBeNegative(tokens: NumberTokens, { end, value, unit }: Candidate): boolean {
  if (value < 0 && unit === 'kilogram') return true;
  const minus = tokens.at(end);
  if (minus?.spaced !== false || !isMinus(minus)) return false;
  const following = tokens.at(end + 1);
  return following?.spaced !== false || following.type === PERCENT;
}

/** Whether «نه» may be “no”: «عدالت نه برابری» (justice, not equality). It is nine only at the beginning of a clause or after a preposition. */
export function mayMeanNo(tokens: NumberTokens, { first, reading, counts }: Candidate): boolean {
  if (reading.kind !== 'cardinal' || reading.hasFigures) return false;
  if (reading.value === -9) return !counts;
  if (reading.value !== 9) return false;
  // «نه‌ماهه» (nine months old)
  const type = tokens.type(first - 1);
  if (tokens.at(first + 1)?.spaced === false || (type >= PREPOSITION && type <= THIS)) return false;
  if (type !== NO_TOKEN && !tokens.isSign(first - 1, COLON)) return true;
  // A second «نه» in the clause makes “neither … nor”: «نه اسب دارد نه زین», «نه پیکسل و نه سامسونگ».
  for (
    let at = reading.end;
    at < tokens.count && !tokens.isSign(at, FULL_STOP);
    at = startsNumber(tokens, at) ? runEnd(tokens, at) : at + 1
  )
    if (tokens.type(at) === ONE && tokens.at(at)!.value === 9) return true;
  return false;
}
