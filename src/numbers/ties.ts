import { unitSet } from '../text/unit-set';
import { PERSIAN_COMMA, SLASH } from '../text/units';
import { type Candidate, isOnlyFigures } from './reading';
import { startsNumber } from './runs';
import {
  AND,
  BETWEEN,
  DASH,
  FIGURES,
  FROM,
  INTO,
  NAME,
  NO_TOKEN,
  ONE,
  OR,
  OVER,
  SCALE,
  SIGN,
  TO,
  WORD,
  ZERO,
} from './token-types';
import type { NumberTokens } from './tokens';

/** Dashes that may stand between numbers; a kashida is typed for one. */
export const DASHES: ReadonlySet<number> = unitSet('-–—ـ');

/** A team's name has no more words: «سپاهان ۱ - ذوب آهن اصفهان ۰». */
const MOST_OF_TEAM = 4;

/**
 * What ties two numbers: nothing; a word that makes a range of them; a sign that may be a decimal point; anything else, of which they may
 * be a range, a score or the parts of a phone number.
 */
type Tie = 'none' | 'range' | 'decimal' | 'other';

/** What ties a number to one that would begin after the token at its end. */
export function tieAt(tokens: NumberTokens, { first, end: at, reading, counts }: Candidate): Tie {
  if (!startsNumber(tokens, at + 1)) return 'none';
  const token = tokens.at(at)!;
  if (token.type === TO) return 'range';
  if (token.type === DASH) return 'other';
  if (counts) return 'none';
  if (token.type === OVER) return 'other';
  const before = tokens.type(first - 1);
  if (token.type === OR || (token.type === INTO && before === FROM) || (token.type === AND && before === BETWEEN))
    return 'range';
  const following = tokens.at(at + 1)!;
  // In «۴/ ۳ درصد», «۲،۵ میلیون», it may be a decimal.
  const isDecimal = token.value === SLASH || (token.value === PERSIAN_COMMA && !following.spaced);
  if (isDecimal) return 'decimal';
  // «دو-سه هزار نفر»; but after figures at the beginning of a line, a dash belongs to the number of an item.
  return DASHES.has(token.value) && token.spaced === following.spaced && (at > 1 || !isOnlyFigures(reading))
    ? 'other'
    : 'none';
}

/** Whether figures are goals: before a dash and a name, «۷- فولاد», or after both at the end of a clause, the 1 of «ایران ۲ - عراق ۱». */
export function isTeamScore(tokens: NumberTokens, first: number, end: number): boolean {
  if (isDash(tokens, end)) return isNoun(tokens, end + 1);
  const following = tokens.type(end);
  if (following !== SIGN && following !== NO_TOKEN) return false;
  let at = first - 1;
  while (first - at <= MOST_OF_TEAM && isNoun(tokens, at)) at--;
  return isScore(tokens, at, at - 1);
}

/** Whether a token is a word that a number may count, or a team may be called by: NAME too, since «پیکان» is a car and a team. */
export function isNoun(tokens: NumberTokens, at: number): boolean {
  return tokens.type(at) === WORD || tokens.type(at) === NAME;
}

/** Whether a noun makes a name of the number before it: «چهل ستون», «سی و سه پل» (a palace and a bridge of Isfahan). */
export function isNameOf(tokens: NumberTokens, at: number, value: number): boolean {
  return tokens.at(at)?.companion?.before === value;
}

function isDash(tokens: NumberTokens, at: number): boolean {
  return tokens.type(at) === SIGN && DASHES.has(tokens.at(at)!.value);
}

/** Whether a dash has goals beside it, on the side of `goals`: «۲ - ۱», «دو - دو». They may be a score as well as a range. */
export function isScore(tokens: NumberTokens, dash: number, goals: number): boolean {
  const type = tokens.type(goals);
  const mayBeGoals = type === ZERO || type === ONE || type === FIGURES;
  return mayBeGoals && isDash(tokens, dash) && tokens.type(goals + 1) !== SCALE;
}
