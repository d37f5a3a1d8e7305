import { ALPHABET } from '../lexicon/packed-lexicon';
import type { Word } from '../words/word';

/**
 * Which gaps are candidates, worth a close look: those around which the training text has such letters with a half-space. Two tables say
 * so for gaps inside words, two for blanks, with 1 for each three letters that have been seen. Two look-ups rule out nearly all gaps.
 */
export interface CandidateTables {
  /** Inside words: the last letter before the gap and two letters after it. */
  readonly gluedAfter: Uint8Array;
  /** The last two letters before the gap and one after it. */
  readonly gluedBefore: Uint8Array;
  /** The same at blanks. */
  readonly spacedAfter: Uint8Array;
  readonly spacedBefore: Uint8Array;
}

/** The fewest letters on either side of a half-space inside a word. */
export const FEWEST_LETTERS = 2;

/** Each letter is a code of six bits: its place in ALPHABET + 2, or one of the two below. */
const LETTER_BITS = 6;
/** A table has a place for any three codes. */
export const TABLE_SIZE: number = 1 << (3 * LETTER_BITS);
/** Beyond the edge of a word. */
const EDGE = 0;
/** A letter that no word of the lexicon has. */
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

/** The place in `gluedAfter` of the gap before the letter `at` of a word. */
export function gluedAfterIndex(word: Word, at: number): number {
  return indexOf(codeAt(word, at - 1), codeAt(word, at), codeAt(word, at + 1));
}

/** And its place in `gluedBefore`. */
export function gluedBeforeIndex(word: Word, at: number): number {
  return indexOf(codeAt(word, at - 2), codeAt(word, at - 1), codeAt(word, at));
}

/** The place in `spacedAfter` of the blank between two words. */
export function spacedAfterIndex(left: Word, right: Word): number {
  return indexOf(codeAt(left, left.length - 1), codeAt(right, 0), codeAt(right, 1));
}

/** And its place in `spacedBefore`. */
export function spacedBeforeIndex(left: Word, right: Word): number {
  return indexOf(codeAt(left, left.length - 2), codeAt(left, left.length - 1), codeAt(right, 0));
}
