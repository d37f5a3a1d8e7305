import { ALPHABET } from '../lexicon/packed-lexicon';
import type { Word } from '../words/word';

/**
 * Which gaps are looked at closely: those whose three letters, on either side, have been seen around a half-space. Two bit
 * tables for gaps inside words, two for blanks; nearly all gaps are ruled out here at the cost of two look-ups.
 */
export interface CandidateTables {
  /** Last letter, first and second letter after. */
  readonly gluedAfter: Uint8Array;
  /** Last two letters, first letter after. */
  readonly gluedBefore: Uint8Array;
  readonly spacedAfter: Uint8Array;
  readonly spacedBefore: Uint8Array;
}

/** The fewest letters before and after a half-space inside a word. */
export const FEWEST_LETTERS = 2;

/** Six bits per letter; 0 is the edge of a word, 1 any other letter. */
const LETTER_BITS = 6;
export const TABLE_SIZE: number = 1 << (3 * LETTER_BITS);
const EDGE = 0;
const FOREIGN = 1;

let codes: Uint8Array | undefined;

function letterCodes(): Uint8Array {
  if (codes !== undefined) return codes;
  codes = new Uint8Array(0x700).fill(FOREIGN);
  for (let i = 0; i < ALPHABET.length; i++) codes[ALPHABET.charCodeAt(i)] = i + 2;
  return codes;
}

function codeAt(word: Word, at: number): number {
  if (at < 0 || at >= word.length) return EDGE;
  const unit = word.letters[at]!;
  return unit < 0x700 ? letterCodes()[unit]! : FOREIGN;
}

function indexOf(first: number, second: number, third: number): number {
  return (((first << LETTER_BITS) | second) << LETTER_BITS) | third;
}

/** The place of a gap inside a word in `gluedAfter`. */
export function gluedAfterIndex(word: Word, at: number): number {
  return indexOf(codeAt(word, at - 1), codeAt(word, at), codeAt(word, at + 1));
}

/** And in `gluedBefore`. */
export function gluedBeforeIndex(word: Word, at: number): number {
  return indexOf(codeAt(word, at - 2), codeAt(word, at - 1), codeAt(word, at));
}

/** The place of a blank in `spacedAfter`. */
export function spacedAfterIndex(left: Word, right: Word): number {
  return indexOf(codeAt(left, left.length - 1), codeAt(right, 0), codeAt(right, 1));
}

/** And in `spacedBefore`. */
export function spacedBeforeIndex(left: Word, right: Word): number {
  return indexOf(codeAt(left, left.length - 2), codeAt(left, left.length - 1), codeAt(right, 0));
}
