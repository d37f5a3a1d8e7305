import { FINGERPRINT_SEED, fingerprintStep, SLOT_SEED, slotOf, slotStep } from '../words/hash';
import { LONGEST_WORD, type Word } from '../words/word';
import { LEXICON_CLASSES, LEXICON_SIZE, LEXICON_VALUES, LEXICON_WORDS } from './lexicon.table';
import { type PackedLexicon, unpack } from './packed-lexicon';

/** A set of words with a value each (see `classes.ts`), looked up by letters in a buffer: no substring is made. The value of an unknown word is 0. */
export interface Lexicon {
  /** The value of the letters from `start` to `end`. */
  find(units: Uint16Array, start: number, end: number): number;
  /** The value of a word of the text, or of its first `length` letters; faster than `find`, since the word has the hashes of both. */
  valueOf(word: Word, length?: number): number;
  /** The value of letters whose hashes are known already. */
  findHash(slot: number, fingerprint: number): number;
}

let lexicon: Lexicon | undefined;

/** The built-in lexicon, unpacked on first use. */
export function builtInLexicon(): Lexicon {
  lexicon ??= createLexicon({
    words: LEXICON_WORDS,
    classes: LEXICON_CLASSES,
    values: LEXICON_VALUES,
    size: LEXICON_SIZE,
  });
  return lexicon;
}

/** Lays out a packed lexicon as an open-addressing table of fingerprints, less than half full. */
export function createLexicon(packed: PackedLexicon): Lexicon {
  let capacity = 1024;
  while (capacity < packed.size * 2) capacity *= 2;
  const mask = capacity - 1;
  const fingerprints = new Int32Array(capacity);
  const values = new Int32Array(capacity);
  // The hashes of the first letters of the word before, for each number of them, so that shared letters are not hashed again.
  const slotAt = new Int32Array(LONGEST_WORD + 1).fill(SLOT_SEED);
  const fingerprintAt = new Int32Array(LONGEST_WORD + 1).fill(FINGERPRINT_SEED);

  unpack(packed, (letters, length, shared, value) => {
    for (let i = shared; i < length; i++) {
      slotAt[i + 1] = slotStep(slotAt[i]!, letters[i]!);
      fingerprintAt[i + 1] = fingerprintStep(fingerprintAt[i]!, letters[i]!);
    }
    let slot = slotOf(slotAt[length]!, mask);
    while (values[slot] !== 0) slot = (slot + 1) & mask;
    fingerprints[slot] = fingerprintAt[length]!;
    values[slot] = value;
  });

  function findHash(slotHash: number, fingerprint: number): number {
    let slot = slotOf(slotHash, mask);
    for (;;) {
      const value = values[slot]!;
      if (value === 0 || fingerprints[slot] === fingerprint) return value;
      slot = (slot + 1) & mask;
    }
  }

  return {
    find(units, start, end) {
      let slot = SLOT_SEED;
      let fingerprint = FINGERPRINT_SEED;
      for (let i = start; i < end; i++) {
        slot = slotStep(slot, units[i]!);
        fingerprint = fingerprintStep(fingerprint, units[i]!);
      }
      return findHash(slot, fingerprint);
    },
    valueOf: (word, length = word.length) => findHash(word.slots[length]!, word.fingerprints[length]!),
    findHash,
  };
}
