import type { Model } from './model/model';
import type { SpacedFeatures } from './model/spaced-features';
import { packGap } from './words/packed-gap';
import { Word } from './words/word';

/** Pairs that are remembered, each in one of two places side by side; the next one for the same two replaces either. */
const PAIRS_BITS = 17;
/** And words on one side of a blank; the next one for the same place replaces the last. */
const SIDES_BITS = 16;
/** Numbers kept for each: powers of two. */
const PAIR_FIELDS = 4;
const SIDE_FIELDS = 4;
/** Below this sum (7 of log-odds) a blank stays whatever is around it, so that it need not be remembered how far below. */
export const HOPELESS_PAIR = -120;

/** The sort of a right word (`sortOf`) stands below the sum of its weights. */
const SORT_BITS = 8;
const SORT_MASK = (1 << SORT_BITS) - 1;

/**
 * What the model makes of two words with a blank between them, on their own. Most pairs of a text are new, most of its words are not:
 * what depends on one word alone is remembered by the word, the whole by the pair.
 */
export class PairGaps {
  readonly #model: Model;
  readonly #spaced: SpacedFeatures;
  readonly #lefts: Sides;
  readonly #rights: Sides;
  /** The right word of a pair without its ending. */
  readonly #stem = new Word();
  /** Pairs, PAIR_FIELDS numbers each: both words' hashes, both words' slots in one, the gap (0: no pair yet). */
  readonly #pairs = new Int32Array(PAIR_FIELDS << PAIRS_BITS);
  /** How many pairs have been learnt: whether it is odd chooses the place of the next. */
  #learnt = 0;

  constructor(model: Model, spaced: SpacedFeatures) {
    this.#model = model;
    this.#spaced = spaced;
    this.#lefts = new Sides((left) => {
      spaced.ofLeft(left);
      return model.sum(spaced.features);
    });
    this.#rights = new Sides((right) => {
      spaced.ofRight(right);
      return (model.sum(spaced.features) << SORT_BITS) | spaced.sortOf(right);
    });
  }

  /** What two words add to the sum each alone, wherever they stand. */
  sumAlone(left: Word, right: Word): number {
    return this.#lefts.of(left) + (this.#rights.of(right) >> SORT_BITS);
  }

  /** The gap between two words (see `packed-gap.ts`). */
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

  #isAt(place: number, left: number, right: number, slots: number): boolean {
    const pairs = this.#pairs;
    return pairs[place] === left && pairs[place + 1] === right && pairs[place + 2] === slots && pairs[place + 3] !== 0;
  }

  /** A compound with an ending is as sure as without: «نفس گیرترین» as «نفس گیر». */
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

  #sumOf(left: Word, right: Word): number {
    const ofRight = this.#rights.of(right);
    const alone = this.#lefts.of(left) + (ofRight >> SORT_BITS);
    const spaced = this.#spaced;
    spaced.ofPair(left, right, ofRight & SORT_MASK);
    return spaced.isRuledOut ? HOPELESS_PAIR : alone + this.#model.sum(spaced.features);
  }
}

/** What is worked out for a word on one side of a blank, remembered. */
class Sides {
  readonly #learn: (word: Word) => number;
  /** Words, SIDE_FIELDS numbers each: two hashes, 1 once there is one, what was worked out. */
  readonly #words = new Int32Array(SIDE_FIELDS << SIDES_BITS);

  constructor(learn: (word: Word) => number) {
    this.#learn = learn;
  }

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
