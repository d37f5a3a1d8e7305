/**
 * Two independent 32-bit hashes over the letters of a word, taken one letter at a time. The slot hash says where in a table the word
 * is looked for; the fingerprint is kept there and stands for the word itself. Together they have sixty-odd bits, and the lexicon some
 * 77,000 words: an unknown word passes for a known one about once in ten billion look-ups.
 */

/** The slot hash of no letters. */
export const SLOT_SEED: number = 0x811c9dc5 | 0;
/** The fingerprint of no letters. */
export const FINGERPRINT_SEED: number = 0x2545f491 | 0;

/** The slot hash with one letter more: the step of FNV-1a (Fowler, Noll, Vo). */
export function slotStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The fingerprint with one letter more: a multiplication by another odd constant, and a shift that brings high bits back down. */
export function fingerprintStep(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x5bd1e995);
  return mixed ^ (mixed >>> 15);
}

/** The fingerprint of a word. */
export function fingerprintOf(word: string): number {
  let fingerprint = FINGERPRINT_SEED;
  for (let i = 0; i < word.length; i++) fingerprint = fingerprintStep(fingerprint, word.charCodeAt(i));
  return fingerprint;
}

/** The fingerprints of the words in a list that blanks separate. */
export function fingerprintsOf(list: string): ReadonlySet<number> {
  return new Set(list.split(' ').map(fingerprintOf));
}

/** The place in a table of `mask` + 1 places: the bits of the slot hash are spread before its low ones are used. */
export function slotOf(hash: number, mask: number): number {
  const spread = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (spread ^ (spread >>> 16)) & mask;
}
