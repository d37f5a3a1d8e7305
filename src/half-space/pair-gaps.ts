import type { Model } from './model/model';
import type { SpacedFeatures } from './model/spaced-features';
import { packGap } from './words/packed-gap';
import { Word } from './words/word';

/** The power of 2 that says how many pairs are remembered. Each has two places side by side to be in; a new pair replaces one of those in its two. */
const PAIRS_BITS = 17;
/** The power of 2 that says how many words are remembered on either side of a blank. Each has one place, in which the next word replaces it. */
const SIDES_BITS = 16;
/** How many numbers are kept for each pair: a power of two. */
const PAIR_FIELDS = 4;
/** And for each word. */
const SIDE_FIELDS = 4;
/** From this sum down (7 of log-odds) no context turns a blank into a half-space, so that a lower one is remembered as this. */
export const HOPELESS_PAIR = -120;

/** The bits of `SpacedFeatures.endingAndVerbOf`, which are remembered below the sum of a right word's weights. */
const ENDING_AND_VERB_BITS = 8;
const ENDING_AND_VERB_MASK = (1 << ENDING_AND_VERB_BITS) - 1;

/**
 * What the model makes of two words with a blank between them, as far as the two alone tell. Most pairs of a text are new, but most of its
 * words are not. So what depends on one word alone is remembered for the word, and the whole for the pair.
 */
export class PairGaps {
  readonly #model: Model;
  readonly #spaced: SpacedFeatures;
  readonly #lefts: SideMemory;
  readonly #rights: SideMemory;
  /** The right word of a pair without an ending that hides a compound. */
  readonly #stem = new Word();
  /** Pairs, PAIR_FIELDS numbers each: the two fingerprints, the two slot hashes made one, the gap (0 where no pair is remembered yet). */
  readonly #pairs = new Int32Array(PAIR_FIELDS << PAIRS_BITS);
  /** How many pairs have been learnt: whether it is odd decides which of its two places the next one takes. */
  #learnt = 0;

  constructor(model: Model, spaced: SpacedFeatures) {
    this.#model = model;
    this.#spaced = spaced;
    this.#lefts = new SideMemory((left) => {
      spaced.describeLeft(left);
      return model.sum(spaced.features);
    });
    this.#rights = new SideMemory((right) => {
      spaced.describeRight(right);
      return (model.sum(spaced.features) << ENDING_AND_VERB_BITS) | spaced.endingAndVerbOf(right);
    });
  }

  /** The sum of what each word of a pair adds alone, whatever the other one is. */
  sumAlone(left: Word, right: Word): number {
    return this.#lefts.of(left) + (this.#rights.of(right) >> ENDING_AND_VERB_BITS);
  }

  /** The gap between two words (see `packed-gap.ts`), remembered or worked out. */
  of(left: Word, right: Word): number {
    const leftHash = left.hash;
    const rightHash = right.hash;
    const slots = left.slots[left.length]! ^ Math.imul(right.slots[right.length]!, 3);
    const spread = leftHash ^ Math.imul(rightHash, 0x9e3779b1) ^ (rightHash >>> 17);
    let place = (spread & ((1 << PAIRS_BITS) - 1)) * PAIR_FIELDS;
    const pairs = this.#pairs;
    if (this.#isAt(place, leftHash, rightHash, slots)) return pairs[place + 3]!;
    place ^= PAIR_FIELDS;
    if (this.#isAt(place, leftHash, rightHash, slots)) return pairs[place + 3]!;
    if (this.#learnt++ & 1) place ^= PAIR_FIELDS;
    const gap = this.#learn(left, right);
    pairs[place] = leftHash;
    pairs[place + 1] = rightHash;
    pairs[place + 2] = slots;
    pairs[place + 3] = gap;
    return gap;
  }

  /** Whether the pair with these hashes is remembered at a place. */
  #isAt(place: number, left: number, right: number, slots: number): boolean {
    const pairs = this.#pairs;
    return pairs[place] === left && pairs[place + 1] === right && pairs[place + 2] === slots && pairs[place + 3] !== 0;
  }

  /** Works out the gap of a pair. A compound is as sure with an ending as without: «نفس گیرترین» (most breathtaking) as «نفس گیر». */
  #learn(left: Word, right: Word): number {
    const spaced = this.#spaced;
    let sum = this.#sumOf(left, right);
    const stemLength = spaced.pair.stemLength(left, right);
    if (stemLength > 0) {
      this.#stem.read(right.string, 0, stemLength);
      const sumOfStem = this.#sumOf(left, this.#stem);
      sum = spaced.isRuledOut ? sumOfStem : Math.max(sum, sumOfStem);
    }
    return packGap(Math.max(sum, HOPELESS_PAIR), 0, spaced.rule, spaced.isDoubtful, spaced.isGuess);
  }

  /** The sum of a pair on its own, with what each word has alone; the properties of `#spaced` are then those of the pair. */
  #sumOf(left: Word, right: Word): number {
    const ofRight = this.#rights.of(right);
    const alone = this.#lefts.of(left) + (ofRight >> ENDING_AND_VERB_BITS);
    const spaced = this.#spaced;
    spaced.describePair(left, right, ofRight & ENDING_AND_VERB_MASK);
    return spaced.isRuledOut ? HOPELESS_PAIR : alone + this.#model.sum(spaced.features);
  }
}

/** Remembers one number for each word on one side of a blank. */
class SideMemory {
  readonly #learn: (word: Word) => number;
  /** Words, SIDE_FIELDS numbers each: fingerprint, slot hash, 1 where a word is remembered, the number. */
  readonly #words = new Int32Array(SIDE_FIELDS << SIDES_BITS);

  constructor(learn: (word: Word) => number) {
    this.#learn = learn;
  }

  /** The number of a word, remembered or worked out. */
  of(word: Word): number {
    const fingerprint = word.hash;
    const slot = word.slots[word.length]!;
    const place = ((fingerprint ^ (fingerprint >>> 17)) & ((1 << SIDES_BITS) - 1)) * SIDE_FIELDS;
    const words = this.#words;
    if (words[place + 2] === 0 || words[place] !== fingerprint || words[place + 1] !== slot) {
      words[place + 3] = this.#learn(word);
      words[place + 2] = 1;
      words[place] = fingerprint;
      words[place + 1] = slot;
    }
    return words[place + 3]!;
  }
}
