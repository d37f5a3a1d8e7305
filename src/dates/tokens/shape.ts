import { CARDINAL, CENTURY, NUMBER, RELATION, UNIT } from './kinds';
import { digits, hasGap, kind, tokenCount, value } from './tokens';

/**
 * The shape of a line is a string that has two characters for every token: a blank or `_`, for whether a blank stands before it, and a
 * letter for what it is. The patterns of the grammar (src/forge/dates/patterns.ts) are regular expressions over this string. A blank at the
 * end of the line is no part of it.
 */

let shape: string | undefined;

/**
 * The letters of the nine units and their plurals, and those of the nine relations: characters
 * that are not the letter of any other token, in the order that compresses best.
 */
const UNIT_LETTERS = '#$%!"&)(\'/-.>?=,*+';
const RELATION_LETTERS = 'J~G{B|@A}';

/** The letter of a token. It says more than the kind: how many digits a number has, which unit or relation it is. */
export function letterOf(kind: number, value: number, digits: number): string {
  let code = 0x40 + kind;
  // Numbers of few digits come right before the cardinals, so that all numbers that may be counts are one range of letters in a pattern.
  if (kind === NUMBER) code = 0x3a - digits - (digits > 2 || value > 59 ? 1 : 0);
  if (kind === CARDINAL) code = value === 1 ? 0x3a : value < 60 ? 0x3b : 0x3c;
  if (kind === UNIT) return UNIT_LETTERS[value > CENTURY ? value - 7 : value]!;
  if (kind === RELATION) return RELATION_LETTERS[value]!;
  return String.fromCharCode(code);
}

/** Forgets the shape of the previous line. */
export function clearShape(): void {
  shape = undefined;
}

/** Makes the shape of the line, when its first pattern is tried: most lines have no token that can begin a date. */
function shapeLine(): string {
  let made = '';
  for (let i = 0; i < tokenCount(); i++) made += (hasGap(i) ? ' ' : '_') + letterOf(kind(i), value(i), digits(i));
  return made;
}

/**
 * The token after a match, and the tokens that the groups of its pattern begin with, six at most; −1 for a group that did not match. Where
 * the pattern does not fit, the token after it is given as 0.
 */
type Match = readonly [to: number, number, number, number, number, number, number];

const NO_MATCH = [0] as readonly number[] as Match;

/** Matches a pattern with the tokens from `i` on. */
export function match(i: number, pattern: RegExp): Match {
  if (!fits(i, pattern)) return NO_MATCH;
  pattern.lastIndex = i * 2;
  const ends = pattern.exec(shape!)!.indices!.map((range, group) => (range ? range[group > 0 ? 0 : 1] / 2 : -1));
  return ends as readonly number[] as Match;
}

/** Whether a pattern matches the tokens from `i` on. */
export function fits(i: number, pattern: RegExp): boolean {
  shape ??= shapeLine();
  pattern.lastIndex = i * 2;
  return pattern.test(shape);
}

/** The token after what a pattern matches from `i` on; `i` itself where it does not match. */
export function skip(i: number, pattern: RegExp): number {
  return fits(i, pattern) ? pattern.lastIndex / 2 : i;
}
