import { CARDINAL, CENTURY, NUMBER, RELATION, UNIT } from './kinds';
import { digits, hasGap, kind, tokenCount, value } from './tokens';

/**
 * The shape of a line: two characters a token, whether a blank stands before it and what it is, so that the patterns of the
 * grammar (src/forge/dates/patterns.ts) are native regular expressions. A blank at the end of the line is no part of it.
 */

let shape: string | undefined;

/** The letters of nine units, their plurals and nine relations: what no other letter is, in the order that packs best. */
const SPARE_LETTERS = '$#"!%&()\'/-,>=?.*+BA@}G~J{|';

/** The letter of a token, finer than its kind: how many digits, which unit, which relation. */
export function letterOf(kind: number, value: number, digits: number): string {
  let code = 0x40 + kind;
  // The fewer digits, the nearer to the cardinals, so that numbers that may be counts are one run of letters.
  if (kind === NUMBER) code = 0x3a - digits - (digits > 2 || value > 59 ? 1 : 0);
  if (kind === CARDINAL) code = value === 1 ? 0x3a : value < 60 ? 0x3b : 0x3c;
  if (kind === UNIT) return SPARE_LETTERS[value > CENTURY ? value - 7 : value]!;
  if (kind === RELATION) return SPARE_LETTERS[18 + value]!;
  return String.fromCharCode(code);
}

/** Forgets the shape of the previous line. */
export function clearShape(): void {
  shape = undefined;
}

/** Made when the line's first pattern is tried: few lines have a token that can begin a date. */
function shapeLine(): string {
  let made = '';
  for (let i = 0; i < tokenCount(); i++) made += (hasGap(i) ? ' ' : '_') + letterOf(kind(i), value(i), digits(i));
  return made;
}

/**
 * The token after a match, and those where the groups of its pattern begin (six at most); −1 for a group that did not match. Where the
 * pattern does not fit, the first is 0.
 */
type Match = readonly [to: number, number, number, number, number, number, number];

const NO_MATCH = [0] as readonly number[] as Match;

/** Fits a pattern to the tokens from `i` on. */
export function match(i: number, pattern: RegExp): Match {
  if (!fits(i, pattern)) return NO_MATCH;
  pattern.lastIndex = i * 2;
  const ends = pattern.exec(shape!)!.indices!.map((range, group) => (range ? range[group > 0 ? 0 : 1] / 2 : -1));
  return ends as readonly number[] as Match;
}

/** Whether a pattern fits from token `i` on. */
export function fits(i: number, pattern: RegExp): boolean {
  shape ??= shapeLine();
  pattern.lastIndex = i * 2;
  return pattern.test(shape);
}

/** The token after what a pattern matches; `i` where it does not fit. */
export function skip(i: number, pattern: RegExp): number {
  return fits(i, pattern) ? pattern.lastIndex / 2 : i;
}
