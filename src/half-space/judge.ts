import { RULE } from '../rules';
import { isVerbPrefix } from './affixes';
import { isAfterEtcetera, mayCut, mayJoin } from './allowed';
import { FEWEST_LETTERS, gluedAfterIndex, gluedBeforeIndex, spacedAfterIndex, spacedBeforeIndex } from './candidates';
import { cannotBePlural, cutsAfterHeh, endsInPlural, isCountedMeasure, isSpokenOther, mustBePlural } from './ezafe';
import { Features } from './features';
import { GluedWord } from './glued';
import { cutsOfLetters, endsLetters, isBetweenLetters } from './letter-names';
import { builtInLexicon, type Lexicon } from './lexicon';
import { builtInModel, type Model } from './model';
import { cutsOfScale, isOrdinal } from './numerals';
import { isEndingApart } from './spaced';
import { cutsOfSpoken } from './spoken';
import { cutsOfPerfect } from './verbs';
import { Word } from './word';

/** Words and pairs that are remembered; the next one with the same place replaces the last. */
const CACHE_BITS = 17;
const CACHE_SIZE = 1 << CACHE_BITS;
const CACHE_MASK = CACHE_SIZE - 1;
/** Candidate gaps remembered for a word: the likeliest. */
const CUTS_KEPT = 5;
/** Below this probability a gap is not even mentioned; in a doubtful one the bar is higher. */
const LEAST = 0.05;
const LEAST_IN_DOUBT = 0.75;
/** In one of two readings of the same letters, حرف‌های and حرفه‌ای: of those from here to 0.75, eleven of twelve are right. */
const LEAST_OF_READINGS = 0.6;
/** And in a word on its own, حرفهای, where there is no context. */
const LEAST_ALONE_IN_DOUBT = 0.95;
/**
 * Where a rule has the last word, whatever the model says: names of letters are an abbreviation, چهل ونهم is one number, دههزار is
 * ten thousand, نقشهای before را is not a plural.
 */
const RULED_CONFIDENCE = 0.95;
/** The same as a sum of weights, to which those of the context are added. */
const SPELT_SUM = 100;
/** What a gap has at least that the lexicon knows, where the letters round it are rare ones: 3 of log-odds, «میجوشد», «جورابها». */
const KNOWN_SUM = 48;
/** What a gap loses where the word is likely right as it stands: 2 of log-odds, in the steps of the weights. */
const LIKELY_WHOLE = 32;
/**
 * A gap whose own sum is below these (7 and 9 of log-odds) is not looked at again: no context makes up for it. In 35 MB of prose
 * the words around a blank added at most 66 steps, those around a gap inside a word 93.
 */
const HOPELESS_PAIR = -112;
const HOPELESS_CUT = -144;

/** A gap in one number: the sum, whether it is a guess, the place in the word, whether it is in doubt, the rule. */
const SUM_SHIFT = 16;
const GUESS = 0x2000;
const AT_SHIFT = 8;
const AT_MASK = 0x1f;
const DOUBT = 0x80;
const RULE_MASK = 0x7f;
/** Numbers kept for a word (a power of two) and for a pair. */
const WORD_FIELDS = 8;
const PAIR_FIELDS = 4;

/**
 * How probable a half-space is in each gap. Most of what the model sees of a word or a pair does not depend on the
 * words around it, and most words have occurred before: that part is remembered, only the context is added each time.
 */
export class GapJudge {
  /** The gap judged last: letters before it, its rule, its probability. */
  at = 0;
  rule = 0;
  confidence = 0;
  /** Whether only the model speaks for it, and no rule. */
  isGuess = false;
  /** How many gaps of the word judged last are worth a mention. */
  cuts = 0;

  readonly #model: Model = builtInModel();
  readonly #lexicon: Lexicon = builtInLexicon();
  readonly #explained = new GluedWord(this.#lexicon);
  readonly #features = new Features(this.#lexicon);
  /** The right word of a pair without its ending. */
  readonly #stem = new Word();

  readonly #cutAt = new Uint8Array(32);
  /** The rule, and GUESS. */
  readonly #cutRule = new Uint16Array(32);
  readonly #cutConfidence = new Float64Array(32);

  /** Words, WORD_FIELDS numbers each: two hashes, how many candidate gaps + 1 (0: no word yet), and those gaps, packed. */
  readonly #words = new Int32Array(CACHE_SIZE * WORD_FIELDS);
  /** Pairs, PAIR_FIELDS numbers each: both words' hashes, both words' slots in one, rule and sum packed (0: no pair yet). */
  readonly #pairs = new Int32Array(CACHE_SIZE * PAIR_FIELDS);

  /** Judges the blank between two words; `false` when it surely stays one. */
  pair(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
    const { spacedAfter, spacedBefore } = this.#model.candidates;
    const isRuled = isBetweenLetters(this.#lexicon, before, left, right, after) || isOrdinal(left, right);
    // The cheapest question first: the tables rule out nearly all pairs.
    const isCandidate =
      isRuled || (spacedAfter[spacedAfterIndex(left, right)] && spacedBefore[spacedBeforeIndex(left, right)]);
    if (!isCandidate || !mayJoin(left, right, before, after)) return false;
    if (isRuled) {
      this.rule = RULE.compound;
      this.confidence = RULED_CONFIDENCE;
      this.isGuess = false;
      return true;
    }
    if (endsLetters(before, left, right)) return false;
    const leftMark = left.hash;
    const rightMark = right.hash;
    const slots = left.slots[left.length]! ^ Math.imul(right.slots[right.length]!, 3);
    const place = ((leftMark ^ Math.imul(rightMark, 0x9e3779b1) ^ (rightMark >>> 17)) & CACHE_MASK) * PAIR_FIELDS;
    const pairs = this.#pairs;
    if (
      pairs[place + 3] === 0 ||
      pairs[place] !== leftMark ||
      pairs[place + 1] !== rightMark ||
      pairs[place + 2] !== slots
    ) {
      const sum = this.#sumOfPair(left, right);
      pairs[place] = leftMark;
      pairs[place + 1] = rightMark;
      pairs[place + 2] = slots;
      pairs[place + 3] = this.#pack(Math.max(sum, HOPELESS_PAIR), 0);
    }
    const packed = pairs[place + 3]!;
    const sum = packed >> SUM_SHIFT;
    if (sum === HOPELESS_PAIR) return false;
    this.#features.clear();
    this.#features.addSpacedContext(left, right, before, after);
    this.rule = packed & RULE_MASK;
    this.isGuess = (packed & GUESS) !== 0;
    this.confidence = this.#model.probability(sum + this.#model.sum(this.#features));
    return this.confidence >= (packed & DOUBT ? LEAST_IN_DOUBT : LEAST);
  }

  /** The model's sum for two words on their own. A compound with an ending is as sure as without: «نفس گیرترین» as «نفس گیر». */
  #sumOfPair(left: Word, right: Word): number {
    const features = this.#features;
    features.ofSpaced(left, right);
    const sum = features.isRuledOut ? HOPELESS_PAIR : this.#model.sum(features);
    const stemLength = features.stemLength(left, right);
    if (stemLength === 0) return sum;
    this.#stem.read(right.string, 0, stemLength);
    features.ofSpaced(left, this.#stem);
    return features.isRuledOut ? HOPELESS_PAIR : Math.max(sum, this.#model.sum(features));
  }

  /** Whether the right one of two words is an ending of the left one, though no half-space can stand between them: «کشور های». */
  isEndingApart(left: Word, right: Word): boolean {
    return isEndingApart(this.#lexicon, left, right);
  }

  /** Judges the gaps inside a word; `cuts` of them are worth a mention, and `take` selects one. */
  word(word: Word, before: Word | null, after: Word | null): void {
    this.cuts = 0;
    if (word.length < FEWEST_LETTERS * 2) return;
    const mark = word.marks[word.length]!;
    const slot = word.slots[word.length]!;
    const place = ((mark ^ (mark >>> 15)) & CACHE_MASK) * WORD_FIELDS;
    const words = this.#words;
    if (words[place + 2] === 0 || words[place] !== mark || words[place + 1] !== slot) {
      words[place] = mark;
      words[place + 1] = slot;
      words[place + 2] = this.#learnWord(word, place + 3) + 1;
    }
    const end = place + 2 + words[place + 2]!;
    const leastInDoubt = leastOf(word, before, after);
    const followsPrefix = before !== null && isVerbPrefix(before.letters, before.length);
    for (let i = place + 3; i < end; i++) {
      const packed = words[i]!;
      const at = (packed >> AT_SHIFT) & AT_MASK;
      // Beside a half-space that is there already, another would leave one letter on its own.
      if (word.halfSpaceBefore[at - 1]! + word.halfSpaceBefore[at]! + word.halfSpaceBefore[at + 1]! > 0) continue;
      // «می میرم» is می‌میرم, so its second می is none.
      if (followsPrefix && (packed & RULE_MASK) === RULE['verb-prefix']) continue;
      const confidence = this.#confidenceOf(packed, word, at, before, after);
      if (confidence >= (packed & DOUBT ? leastInDoubt : LEAST))
        this.#keepCut(at, packed & (GUESS | RULE_MASK), confidence);
    }
  }

  /** How probable a remembered gap is with the words around it; 0 where they rule its reading out. */
  #confidenceOf(packed: number, word: Word, at: number, before: Word | null, after: Word | null): number {
    this.#features.clear();
    this.#features.addGluedContext(word, at, before, after);
    const confidence = this.#model.probability((packed >> SUM_SHIFT) + this.#model.sum(this.#features));
    const ending = word.length - at;
    if (ending > 3 || !endsInPlural(word)) return confidence;
    const isDoubtful = (packed & DOUBT) !== 0;
    const isPlural = mustBePlural(before, after);
    const isSingular =
      isSpokenOther(word, before) ||
      isCountedMeasure(word, before, after) ||
      (isDoubtful && cannotBePlural(word, after));
    if (isPlural ? ending === 2 : isSingular && ending === 3) return 0;
    return isSingular || (isPlural && isDoubtful) ? Math.max(confidence, RULED_CONFIDENCE) : confidence;
  }

  #keepCut(at: number, rule: number, confidence: number): void {
    // نقشهای is نقش‌های or نقشه‌ای, never both: of two gaps with one letter between, the likelier stays.
    const last = this.cuts - 1;
    if (last >= 0 && at - this.#cutAt[last]! === 1) {
      if (confidence <= this.#cutConfidence[last]!) return;
      this.cuts--;
    }
    this.#cutAt[this.cuts] = at;
    this.#cutRule[this.cuts] = rule;
    this.#cutConfidence[this.cuts] = confidence;
    this.cuts++;
  }

  /** Selects one of the gaps found by `word`. */
  take(index: number): void {
    this.at = this.#cutAt[index]!;
    this.rule = this.#cutRule[index]! & RULE_MASK;
    this.isGuess = (this.#cutRule[index]! & GUESS) !== 0;
    this.confidence = this.#cutConfidence[index]!;
  }

  /** Works out the candidate gaps of a word, writes them from `first` on and returns how many. */
  #learnWord(word: Word, first: number): number {
    return this.#learnRuled(word, first) ?? this.#learnCandidates(word, first);
  }

  /** The gaps of a word that a rule has the last word about; `null` for other words. */
  #learnRuled(word: Word, first: number): number | null {
    const spelt = cutsOfLetters(word) ?? cutsOfScale(word);
    if (spelt !== null && spelt.length <= CUTS_KEPT) return this.#keepRuled(word, spelt, first, RULE.compound);
    const afterHeh = cutsAfterHeh(this.#lexicon, word);
    if (afterHeh !== null) return this.#keepRuled(word, afterHeh, first, RULE.compound, RULE.ending);
    const spoken = cutsOfSpoken(this.#lexicon, word);
    if (spoken !== null) return this.#keepRuled(word, spoken, first, RULE['verb-prefix']);
    const perfect = cutsOfPerfect(this.#lexicon, word);
    return perfect === null ? null : this.#keepRuled(word, perfect, first, RULE['verb-prefix'], RULE.ending);
  }

  /** The gaps of a word that the model weighs: of too many, the likeliest. */
  #learnCandidates(word: Word, first: number): number {
    let explained = false;
    let count = 0;
    for (let at = FEWEST_LETTERS; at <= word.length - FEWEST_LETTERS; at++) {
      if (!this.#isCandidate(word, at)) continue;
      if (!explained) this.#explained.explain(word);
      explained = true;
      if (this.#explained.isSurelyWhole) return 0;
      this.#features.ofGlued(word, at, this.#explained);
      if (this.#features.isRuledOut) continue;
      const own = this.#model.sum(this.#features) - (this.#explained.isLikelyWhole ? LIKELY_WHOLE : 0);
      const sum = this.#isKnown(word, at) ? Math.max(own, KNOWN_SUM) : own;
      // Of two readings, the word after it may rule one out, whatever the model says.
      if (sum >= HOPELESS_CUT || this.#features.isDoubtful) count = this.#keepLikely(this.#pack(sum, at), first, count);
    }
    return count;
  }

  #isCandidate(word: Word, at: number): boolean {
    const { gluedAfter, gluedBefore } = this.#model.candidates;
    if (!mayCut(word, at) || isAfterEtcetera(word, at)) return false;
    return gluedAfter[gluedAfterIndex(word, at)] !== 0 && gluedBefore[gluedBeforeIndex(word, at)] !== 0;
  }

  /** Writes a gap behind the `count` from `first` on, in place of the least likely where there are too many; returns how many there are. */
  #keepLikely(packed: number, first: number, count: number): number {
    const words = this.#words;
    let end = first + count;
    if (count === CUTS_KEPT) {
      let least = first;
      for (let i = first + 1; i < end; i++) if (words[i]! >> SUM_SHIFT < words[least]! >> SUM_SHIFT) least = i;
      if (words[least]! >> SUM_SHIFT >= packed >> SUM_SHIFT) return count;
      // Places stay in order: what comes after the dropped one moves up.
      words.copyWithin(least, least + 1, end);
      end--;
    }
    words[end] = packed;
    return end + 1 - first;
  }

  /** Whether a gap is between می and a known verb form, or between a known noun and ها: برنهام and گاتهام are names. */
  #isKnown(word: Word, at: number): boolean {
    const { isAmbiguous } = this.#explained;
    const rule = this.#explained.ruleAt(at);
    const rest = word.length - at;
    return (rule === RULE['verb-prefix'] && rest > 2) || (rule === RULE.plural && rest === 2 && !isAmbiguous);
  }

  /** Writes the gaps that a rule is sure of from `first` on and returns how many; the last one may have a rule of its own. */
  #keepRuled(word: Word, cuts: readonly number[], first: number, rule: number, lastRule: number = rule): number {
    let count = 0;
    for (const at of cuts) {
      if (mayCut(word, at))
        this.#words[first + count++] = pack(SPELT_SUM, at, false, at === cuts.at(-1) ? lastRule : rule);
    }
    return count;
  }

  /** What is remembered about the gap whose features were worked out last. */
  #pack(sum: number, at: number): number {
    const { isDoubtful, isGuess, rule } = this.#features;
    return pack(sum, at, isDoubtful, rule) | (isGuess ? GUESS : 0);
  }
}

/** The least probability of a gap that is in doubt. */
function leastOf(word: Word, before: Word | null, after: Word | null): number {
  if (before === null && after === null) return LEAST_ALONE_IN_DOUBT;
  return endsInPlural(word) ? LEAST_OF_READINGS : LEAST_IN_DOUBT;
}

function pack(sum: number, at: number, isDoubtful: boolean, rule: number): number {
  return (sum << SUM_SHIFT) | (at << AT_SHIFT) | (isDoubtful ? DOUBT : 0) | rule;
}
