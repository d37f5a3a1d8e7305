/**
 * Two independent 32-bit hashes over the letters of a word, taken one letter at a time: one finds the slot, the other is
 * kept as the word's fingerprint. Sixty-odd bits over some 77,000 words: an unknown word passes for a known one about once
 * in ten billion look-ups.
 */

export const SLOT_SEED: number = 0x811c9dc5 | 0;
export const FINGERPRINT_SEED: number = 0x2545f491 | 0;

/** FNV-1a's step (Fowler, Noll, Vo). */
export function slotStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** A multiplicative step with another odd constant, shifted so that high bits come back down. */
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

/** The fingerprints of words in a list that blanks separate. */
export function fingerprintsOf(list: string): ReadonlySet<number> {
  return new Set(list.split(' ').map(fingerprintOf));
}

/** Spreads the slot hash before its low bits are used. */
export function slotOf(hash: number, mask: number): number {
  const spread = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (spread ^ (spread >>> 16)) & mask;
}
