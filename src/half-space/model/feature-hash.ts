import type { Word } from '../words/word';

/**
 * How letters and words become the numbers of features. The shipped weights were trained with exactly these steps, so none of them may change
 * unless the model is trained again.
 */

/** A feature number has so many bits; the model has a weight for some of these numbers. */
export const DIMENSION_BITS = 22;
const DIMENSION_MASK = (1 << DIMENSION_BITS) - 1;

/** Stands for a letter before the beginning of a word, and for a neighbour that isn't there. */
export const BEFORE_WORD = 1;
/** And for one after its end. */
export const AFTER_WORD = 2;

/** A hash with one value more: a multiplication by an odd constant, high bits folded down. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value ^ (value << 11), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** The number of a feature: the last step of hashing. */
export function spread(hash: number): number {
  const mixed = Math.imul(hash, 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) & DIMENSION_MASK;
}

/** The `k`-th letter of a word counted from its end; the last is the first. */
export function letterBefore({ letters, length }: Word, k: number): number {
  return k <= length ? letters[length - k]! : BEFORE_WORD;
}

/** The `k`-th letter of a word counted from its beginning. */
export function letterAfter({ letters, length }: Word, k: number): number {
  return k <= length ? letters[k - 1]! : AFTER_WORD;
}

/** The hash of a word's letters from `at` on. */
export function restOf({ letters, length }: Word, at: number): number {
  let hash = 0;
  for (let i = at; i < length; i++) hash = mix(hash, letters[i]!);
  return hash;
}

/** The hash of the last `letters` letters of a word. */
export function suffixOf(word: Word | null, letters: number): number {
  if (word === null || word.length < 1) return BEFORE_WORD;
  let hash = 0;
  for (let k = 1; k <= letters; k++) hash = mix(hash, letterBefore(word, k));
  return hash;
}

/** And of the first. */
export function prefixOf(word: Word | null, letters: number): number {
  if (word === null || word.length < 1) return AFTER_WORD;
  let hash = 0;
  for (let k = 1; k <= letters; k++) hash = mix(hash, letterAfter(word, k));
  return hash;
}
