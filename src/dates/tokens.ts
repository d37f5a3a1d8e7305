import { GAP, NONE } from './kinds';

/**
 * The tokens of one line, in parallel arrays that are used again for the next line. A blank is no token: it is a mark on the
 * token behind it. Offsets are those of the whole text. Number words that belong together are one token: «بیست و سوم».
 */

let count = 0;
let kinds = new Uint8Array(256);
let starts = new Int32Array(256);
let ends = new Int32Array(256);
let values = new Int32Array(256);
/** Digits that a number is written with, 0 of one in words. */
let widths = new Uint8Array(256);
let gaps = new Uint8Array(256);
let isGapNext = false;
let text = '';

/** Begins a line of a text. */
export function clear(whole: string): void {
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

/** The value in the vocabulary, or of a number. */
export function value(i: number): number {
  return values[i]!;
}

/** How many digits a number is written with; 0 of one in words. */
export function digits(i: number): number {
  return widths[i]!;
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

/** Whether a blank stands before a token, or behind the last one. */
export function hasGap(i: number): boolean {
  return i < count ? gaps[i] === 1 : isGapNext;
}

/** The kind of a token that touches the one before it; GAP when a blank parts them. */
export function touching(i: number): number {
  return hasGap(i) ? GAP : kind(i);
}

/** The kind of the token that touches this one from before. */
export function touchingBefore(i: number): number {
  return hasGap(i) ? GAP : kind(i - 1);
}

export function addGap(): void {
  isGapNext = true;
}

/** Takes back the tokens from `i` on, for one that stands for all of them. */
export function dropFrom(i: number): void {
  isGapNext = hasGap(i);
  count = i;
}

export function add(kind: number, start: number, end: number, value: number, width = 0): void {
  if (count === kinds.length) grow();
  kinds[count] = kind;
  starts[count] = start;
  ends[count] = end;
  values[count] = value;
  widths[count] = width;
  gaps[count] = isGapNext ? 1 : 0;
  isGapNext = false;
  count++;
}

function grow(): void {
  const length = count * 2;
  const grown = <A extends Uint8Array | Int32Array>(from: A, to: A): A => {
    to.set(from);
    return to;
  };
  kinds = grown(kinds, new Uint8Array(length));
  widths = grown(widths, new Uint8Array(length));
  gaps = grown(gaps, new Uint8Array(length));
  starts = grown(starts, new Int32Array(length));
  ends = grown(ends, new Int32Array(length));
  values = grown(values, new Int32Array(length));
}
