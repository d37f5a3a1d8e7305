import { GAP, NONE } from './kinds';
import { MOST_KEPT } from './limits';
import { fold } from './vocabulary';

/**
 * The tokens of one line, in parallel arrays that are reused for the next line. A blank is not a token but a flag of the token after it.
 * Offsets are those of the whole text. Number words that belong together are one token: «بیست و سوم» (twenty-third).
 */

/** How many tokens the line has. The arrays may be longer: what is behind the count is left over from a line before. */
let count = 0;
const kinds: number[] = [];
const starts: number[] = [];
const ends: number[] = [];
const values: number[] = [];
/** How many digits a number is written with; 0 for one in words. */
const widths: number[] = [];
/** Whether a blank stands before each token. */
const gaps: boolean[] = [];
/** Whether a blank stands before the token that is added next. */
let isGapNext = false;
/** The text that the line is part of. */
let text = '';

/** Begins a new line of a text. If the line before was very long, its memory is given back. */
export function clearTokens(whole: string): void {
  if (kinds.length > MOST_KEPT) for (const column of [kinds, starts, ends, values, widths, gaps]) column.length = 0;
  text = whole;
  count = 0;
  isGapNext = false;
}

/** How many tokens the line has. */
export function tokenCount(): number {
  return count;
}

/** The kind of a token; NONE outside the line. */
export function kind(i: number): number {
  return i >= 0 && i < count ? kinds[i]! : NONE;
}

/** The value that the vocabulary gives a word, or the number itself. For −1, a group of a pattern that did not match, it is `undefined`. */
export function value(i: number): number {
  return values[i]!;
}

/** How many digits a number is written with; 0 for one in words. */
export function digits(i: number): number {
  return i < count ? widths[i]! : 0;
}

export function start(i: number): number {
  return starts[i]!;
}

export function end(i: number): number {
  return ends[i]!;
}

/** The characters of a token. */
export function textOf(i: number): string {
  return text.slice(starts[i], ends[i]);
}

/** The characters of a token as they are looked up in the vocabulary: letters in their standard forms, no marks. */
export function foldedTextOf(i: number): string {
  return fold(textOf(i));
}

/** Whether a token begins below the Arabic block: with a Latin letter, a Latin digit or an ASCII sign. */
export function isLatin(i: number): boolean {
  return textOf(i) < '\u0600';
}

/** Whether a blank stands before a token, or after the last one. */
export function hasGap(i: number): boolean {
  return i < count ? gaps[i]! : isGapNext;
}

/** The kind of the token right before this one; GAP when a blank separates them. */
export function touchingBefore(i: number): number {
  return hasGap(i) ? GAP : kind(i - 1);
}

/** Notes that a blank stands before the token that is added next. */
export function addGap(): void {
  isGapNext = true;
}

/** Replaces all tokens from `i` on with one, which begins where token `i` begins. */
export function replaceFrom(i: number, kind: number, end: number, value: number, width = 0): void {
  isGapNext = hasGap(i);
  count = i;
  add(kind, starts[i]!, end, value, width);
}

export function add(kind: number, start: number, end: number, value: number, width = 0): void {
  kinds[count] = kind;
  starts[count] = start;
  ends[count] = end;
  values[count] = value;
  widths[count] = width;
  gaps[count] = isGapNext;
  isGapNext = false;
  count++;
}
