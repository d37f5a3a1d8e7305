import { GAP, NONE } from './kinds';
import { MOST_KEPT } from './limits';
import { fold } from './vocabulary';

/**
 * The tokens of one line, in parallel arrays that are reused for the next line. A blank is not a token but a mark on the
 * token after it. Offsets are those of the whole text. Number words that belong together are one token: «بیست و سوم».
 */

let count = 0;
const kinds: number[] = [];
const starts: number[] = [];
const ends: number[] = [];
const values: number[] = [];
/** Digits that a number is written with, 0 for one in words. */
const widths: number[] = [];
const gaps: boolean[] = [];
let isGapNext = false;
let text = '';

/** Begins a line of a text. What a very long one has taken up is given back. */
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

/** NONE outside the line. */
export function kind(i: number): number {
  return i >= 0 && i < count ? kinds[i]! : NONE;
}

/** The value in the vocabulary, or of a number; of −1, a group that did not match, there is none. */
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

/** The same as words are looked up: letters in their standard forms, no marks. */
export function foldedTextOf(i: number): string {
  return fold(textOf(i));
}

/** Whether a token is no word in Arabic letters. */
export function isLatin(i: number): boolean {
  return textOf(i) < '\u0600';
}

/** Whether a blank stands before a token, or after the last one. */
export function hasGap(i: number): boolean {
  return i < count ? gaps[i]! : isGapNext;
}

/** The kind of the token that touches this one from before; GAP when a blank separates them. */
export function touchingBefore(i: number): number {
  return hasGap(i) ? GAP : kind(i - 1);
}

export function addGap(): void {
  isGapNext = true;
}

/** Replaces all tokens from `i` on with one. */
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
