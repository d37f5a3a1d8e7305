import { figuresValue } from '../digits/figures';
import { unitSet } from '../text/unit-set';
import { PERSIAN_COMMA, SLASH } from '../text/units';
import type { Candidate } from './candidate';
import { isOnlyFigures } from './reading';
import {
  AND,
  DASH,
  FIGURES,
  FROM,
  HALF,
  HUNDRED,
  INTO,
  MINUS,
  NAME,
  NO_TOKEN,
  ONE,
  ONE_OR,
  OR,
  OVER,
  POINT,
  PREPOSITION,
  SCALE,
  SIGN,
  STAMP,
  TO,
  VAGUE,
  VULGAR,
  WORD,
  ZERO,
} from './token-types';
import type { NumberTokens } from './tokens';

/** Dashes between words and figures; a kashida is one of them. */
export const DASHES: ReadonlySet<number> = unitSet('-–—ـ');

/** Whether a number may begin at this token. */
export function startsNumber(tokens: NumberTokens, at: number): boolean {
  const type = tokens.type(at);
  return (type >= ZERO && type <= SCALE) || type === HALF || type === MINUS || type === FIGURES || type === VULGAR;
}

/** Whether the number that begins at this token is only a guess, or the rest of one that was refused. */
export function isVague(tokens: NumberTokens, at: number): boolean {
  const before = tokens.type(at - (isListed(tokens, at - 1) ? 2 : 1));
  if (before === STAMP) return tokens.type(at) === SCALE;
  // «مثبت و منفی سه درصد»
  if (tokens.type(at) === MINUS && isListed(tokens, at - 1)) return before === PREPOSITION;
  // «دو و سیصد» is two thousand three hundred, or two million.
  if (before === ONE && tokens.type(at) === HUNDRED) return tokens.type(at - 1) === AND;
  if (before !== ONE_OR) return before === VAGUE;
  const { value, figures } = tokens.at(at)!;
  return (figures ? figuresValue(figures) : value) === 2;
}

/** Where number words, figures and what ties them end, since what is refused is refused as a whole. */
export function runEnd(tokens: NumberTokens, from: number): number {
  let at = from;
  for (;;) {
    if (startsNumber(tokens, at)) at++;
    else if ([AND, TO, POINT].includes(tokens.type(at)) && startsNumber(tokens, at + 1)) at += 2;
    else return at;
  }
}

export function isListed(tokens: NumberTokens, at: number): boolean {
  return tokens.type(at) === AND || isComma(tokens, at);
}

export function isComma(tokens: NumberTokens, at: number): boolean {
  return tokens.isSign(at, PERSIAN_COMMA);
}

/** What stands between two numbers: nothing that ties them, a tie that makes them a range, or one that makes them something else. */
type Tie = 'none' | 'range' | 'decimal' | 'other';

/** The tie that stands at a token, between a number and one that would begin after it. */
export function tieAt(tokens: NumberTokens, { first, last: at, reading, isCounted }: Candidate): Tie {
  if (!startsNumber(tokens, at + 1)) return 'none';
  const token = tokens.at(at)!;
  if (token.type === TO) return 'range';
  if (token.type === DASH) return 'other';
  if (isCounted) return 'none';
  if (token.type === OVER) return 'other';
  if (token.type === OR || (token.type === INTO && tokens.type(first - 1) === FROM)) return 'range';
  const following = tokens.at(at + 1)!;
  // «۴/ ۳ درصد», «۲،۵ میلیون»: a decimal that nobody can be sure of.
  const isDecimal = token.value === SLASH || (token.value === PERSIAN_COMMA && !following.spaced);
  if (isDecimal) return 'decimal';
  // «دو-سه هزار نفر»; at the beginning of a line it is the mark of an item.
  return DASHES.has(token.value) && token.spaced === following.spaced && (at > 1 || !isOnlyFigures(reading))
    ? 'other'
    : 'none';
}

/** The most words of a team's name in «سپاهان ۱ - ذوب آهن اصفهان ۰». */
const MOST_OF_TEAM = 4;

/** «ایران ۲ - عراق ۱», «۷- فولاد»: figures before a dash and a name, or after both at the end of a clause. */
export function isTeamScore(tokens: NumberTokens, first: number, last: number): boolean {
  if (isDash(tokens, last)) return isNoun(tokens, last + 1);
  const following = tokens.type(last);
  if (following !== SIGN && following !== NO_TOKEN) return false;
  let at = first - 1;
  while (first - at <= MOST_OF_TEAM && isNoun(tokens, at)) at--;
  return isScore(tokens, at, at - 1);
}

/** A word that a number may count or a score may have; «پیکان» names a team and a car. */
export function isNoun(tokens: NumberTokens, at: number): boolean {
  return tokens.type(at) === WORD || tokens.type(at) === NAME;
}

/** Whether a noun makes a name of this number: «چهل ستون», «سی و سه پل». */
export function isNameOf(tokens: NumberTokens, at: number, value: number): boolean {
  return Number.parseInt(tokens.at(at)?.companion?.code ?? '', 10) === value;
}

function isDash(tokens: NumberTokens, at: number): boolean {
  return tokens.type(at) === SIGN && DASHES.has(tokens.at(at)!.value);
}

/** «۲ - ۱», «دو - دو»: goals with a dash between them, with blanks or without, may be a score as well as a range. */
export function isScore(tokens: NumberTokens, dash: number, goals: number): boolean {
  const type = tokens.type(goals);
  const mayBeGoals = type === ZERO || type === ONE || type === FIGURES;
  return mayBeGoals && isDash(tokens, dash) && tokens.type(goals + 1) !== SCALE;
}
