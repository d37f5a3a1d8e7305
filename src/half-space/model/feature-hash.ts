import type { Word } from '../words/word';

/**
 * How letters and words become the numbers of features: the shipped weights were trained with exactly these steps, so none of them may ever
 * change.
 */

/** Features live in 2^DIMENSION_BITS places; the model knows a weight for some of them. */
export const DIMENSION_BITS = 22;
const DIMENSION_MASK = (1 << DIMENSION_BITS) - 1;

/** Stand for the letters beyond a word's edge. */
export const BEFORE_WORD = 1;
export const AFTER_WORD = 2;

/** One step of hashing: a multiplication by an odd constant, high bits folded down. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value ^ (value << 11), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** The place of a feature among all: the last step of hashing. */
export function spread(hash: number): number {
  const mixed = Math.imul(hash, 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) & DIMENSION_MASK;
}

/** The `k`-th letter of a word from its end, from 1. */
export function letterBefore({ letters, length }: Word, k: number): number {
  return k <= length ? letters[length - k]! : BEFORE_WORD;
}

/** The `k`-th letter of a word. */
export function letterAfter({ letters, length }: Word, k: number): number {
  return k <= length ? letters[k - 1]! : AFTER_WORD;
}

/** A word's letters from `at` on, as one number. */
export function restOf({ letters, length }: Word, at: number): number {
  let hash = 0;
  for (let i = at; i < length; i++) hash = mix(hash, letters[i]!);
  return hash;
}

/** The last letters of a word, so many, as one number. */
export function suffixOf(word: Word | null, letters: number): number {
  if (word === null || word.length < 1) return BEFORE_WORD;
  let hash = 0;
  for (let k = 1; k <= letters; k++) hash = mix(hash, letterBefore(word, k));
  return hash;
}

/** And the first. */
export function prefixOf(word: Word | null, letters: number): number {
  if (word === null || word.length < 1) return AFTER_WORD;
  let hash = 0;
  for (let k = 1; k <= letters; k++) hash = mix(hash, letterAfter(word, k));
  return hash;
}
