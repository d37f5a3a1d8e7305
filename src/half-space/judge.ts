import {
  FEWEST_LETTERS,
  gluedAfterIndex,
  gluedBeforeIndex,
  mayCut,
  mayJoin,
  spacedAfterIndex,
  spacedBeforeIndex,
} from './candidates';
import { Features } from './features';
import { GluedWord } from './glued';
import { builtInLexicon } from './lexicon';
import { builtInModel, type Model } from './model';
import type { Word } from './word';

/** Words and pairs remembered; the next that falls in the same place takes it over. */
const CACHE_BITS = 15;
const CACHE_SIZE = 1 << CACHE_BITS;
const CACHE_MASK = CACHE_SIZE - 1;
/** Candidate gaps remembered of a word: the likeliest. */
const CUTS_KEPT = 5;
/** Below this probability a gap is not even mentioned; in a doubtful one the bar is higher. */
const LEAST = 0.05;
const LEAST_IN_DOUBT = 0.8;
/** Set beside the rule of a doubtful gap. */
const DOUBT = 0x80;
/** The sum of a pair whose blank must stay. */
const STAYS = -0x8000;

/**
 * How probable a half-space is in each gap. Most of what the model sees of a word or a pair does not hang on the words
 * around, and most words are old acquaintances: that part is remembered, only the context is added each time.
 */
export class GapJudge {
  /** The gap judged last: letters before it, its rule, its probability. */
  at = 0;
  rule = 0;
  confidence = 0;
  /** How many gaps of the word judged last are worth a mention. */
  cuts = 0;

  readonly #model: Model = builtInModel();
  readonly #explained = new GluedWord(builtInLexicon());
  readonly #features = new Features(builtInLexicon());

  readonly #cutAt = new Uint8Array(32);
  readonly #cutRule = new Uint8Array(32);
  readonly #cutConfidence = new Float64Array(32);

  /** Words: their hashes, how many candidate gaps they have (−1 none known yet), and those gaps. */
  readonly #wordMark = new Int32Array(CACHE_SIZE);
  readonly #wordSlot = new Int32Array(CACHE_SIZE);
  readonly #wordCuts = new Int8Array(CACHE_SIZE).fill(-1);
  readonly #wordAt = new Uint8Array(CACHE_SIZE * CUTS_KEPT);
  readonly #wordRule = new Uint8Array(CACHE_SIZE * CUTS_KEPT);
  readonly #wordSum = new Int16Array(CACHE_SIZE * CUTS_KEPT);

  /** Pairs: both words' hashes, the rule (0 none known yet), the sum. */
  readonly #pairLeft = new Int32Array(CACHE_SIZE);
  readonly #pairRight = new Int32Array(CACHE_SIZE);
  readonly #pairSlots = new Int32Array(CACHE_SIZE);
  readonly #pairRule = new Uint8Array(CACHE_SIZE);
  readonly #pairSum = new Int16Array(CACHE_SIZE);

  /** Judges the blank between two words; `false` when it surely stays one. */
  pair(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
    const { spacedAfter, spacedBefore } = this.#model.candidates;
    if (!mayJoin(left, right)) return false;
    if (!spacedAfter[spacedAfterIndex(left, right)] || !spacedBefore[spacedBeforeIndex(left, right)]) return false;
    const leftMark = left.hash;
    const rightMark = right.hash;
    const slots = left.slots[left.length]! ^ Math.imul(right.slots[right.length]!, 3);
    const place = (leftMark ^ Math.imul(rightMark, 0x9e3779b1) ^ (rightMark >>> 17)) & CACHE_MASK;
    if (
      this.#pairRule[place] === 0 ||
      this.#pairLeft[place] !== leftMark ||
      this.#pairRight[place] !== rightMark ||
      this.#pairSlots[place] !== slots
    ) {
      this.#features.ofSpaced(left, right);
      this.#pairLeft[place] = leftMark;
      this.#pairRight[place] = rightMark;
      this.#pairSlots[place] = slots;
      this.#pairRule[place] = this.#features.rule | (this.#features.isDoubtful ? DOUBT : 0);
      this.#pairSum[place] = this.#features.staysBlank ? STAYS : this.#model.sum(this.#features);
    }
    const sum = this.#pairSum[place]!;
    if (sum === STAYS) return false;
    this.#features.clear();
    this.#features.addSpacedContext(left, right, before, after);
    const rule = this.#pairRule[place]!;
    this.rule = rule & ~DOUBT;
    this.confidence = this.#model.probability(sum + this.#model.sum(this.#features));
    return this.confidence >= (rule & DOUBT ? LEAST_IN_DOUBT : LEAST);
  }

  /** Judges the gaps inside a word; `cuts` of them are worth a mention, and `take` tells of each. */
  word(word: Word, before: Word | null, after: Word | null): void {
    this.cuts = 0;
    if (word.length < FEWEST_LETTERS * 2) return;
    const mark = word.marks[word.length]!;
    const slot = word.slots[word.length]!;
    const place = (mark ^ (mark >>> 15)) & CACHE_MASK;
    if (this.#wordCuts[place]! < 0 || this.#wordMark[place] !== mark || this.#wordSlot[place] !== slot) {
      this.#wordMark[place] = mark;
      this.#wordSlot[place] = slot;
      this.#learnWord(word, place);
    }
    const kept = this.#wordCuts[place]!;
    for (let i = 0; i < kept; i++) {
      const at = this.#wordAt[place * CUTS_KEPT + i]!;
      // Beside a half-space that is there already, another would leave one letter by itself.
      if (word.halfSpaceBefore[at - 1]! + word.halfSpaceBefore[at]! + word.halfSpaceBefore[at + 1]! > 0) continue;
      this.#features.clear();
      this.#features.addGluedContext(word, at, before, after);
      const sum = this.#wordSum[place * CUTS_KEPT + i]! + this.#model.sum(this.#features);
      const confidence = this.#model.probability(sum);
      const rule = this.#wordRule[place * CUTS_KEPT + i]!;
      if (confidence < (rule & DOUBT ? LEAST_IN_DOUBT : LEAST)) continue;
      // نقشهای is نقش‌های or نقشه‌ای, never both: of two gaps with one letter between, the likelier stays.
      const last = this.cuts - 1;
      if (last >= 0 && at - this.#cutAt[last]! === 1) {
        if (confidence <= this.#cutConfidence[last]!) continue;
        this.cuts--;
      }
      this.#cutAt[this.cuts] = at;
      this.#cutRule[this.cuts] = rule & ~DOUBT;
      this.#cutConfidence[this.cuts] = confidence;
      this.cuts++;
    }
  }

  /** Tells of one of the gaps found by `word`. */
  take(index: number): void {
    this.at = this.#cutAt[index]!;
    this.rule = this.#cutRule[index]!;
    this.confidence = this.#cutConfidence[index]!;
  }

  /** Works out the candidate gaps of a word: the likeliest are kept when there are too many. */
  #learnWord(word: Word, place: number): void {
    const { gluedAfter, gluedBefore } = this.#model.candidates;
    let explained = false;
    let count = 0;
    for (let at = FEWEST_LETTERS; at <= word.length - FEWEST_LETTERS; at++) {
      if (!mayCut(word, at) || !gluedAfter[gluedAfterIndex(word, at)] || !gluedBefore[gluedBeforeIndex(word, at)])
        continue;
      if (!explained) this.#explained.explain(word);
      explained = true;
      this.#features.ofGlued(word, at, this.#explained);
      const sum = this.#model.sum(this.#features);
      let i = count;
      if (count === CUTS_KEPT) {
        i = 0;
        for (let k = 1; k < CUTS_KEPT; k++) {
          if (this.#wordSum[place * CUTS_KEPT + k]! < this.#wordSum[place * CUTS_KEPT + i]!) i = k;
        }
        if (this.#wordSum[place * CUTS_KEPT + i]! >= sum) continue;
        // Places stay in order: what stands behind the dropped one moves up.
        for (let k = i + 1; k < CUTS_KEPT; k++) this.#copyCut(place * CUTS_KEPT + k, place * CUTS_KEPT + k - 1);
        i = CUTS_KEPT - 1;
      } else count++;
      this.#wordAt[place * CUTS_KEPT + i] = at;
      this.#wordRule[place * CUTS_KEPT + i] = this.#features.rule | (this.#features.isDoubtful ? DOUBT : 0);
      this.#wordSum[place * CUTS_KEPT + i] = sum;
    }
    this.#wordCuts[place] = count;
  }

  #copyCut(from: number, to: number): void {
    this.#wordAt[to] = this.#wordAt[from]!;
    this.#wordRule[to] = this.#wordRule[from]!;
    this.#wordSum[to] = this.#wordSum[from]!;
  }
}
