import { NO_RULE, RULE } from '../rules';
import { WAW } from '../text/units';
import { isVerbPrefix } from './grammar/affixes';
import { PARTS_AFTER_BLANK, WORDS_AS_WELL } from './grammar/bound-form-parts';
import { isBoundForm, SHORTEST_SURE_PART } from './grammar/bound-forms';
import {
  isBearerApart,
  isComparative,
  isCopulaApart,
  isEndingAfterAnyLetter,
  ruleOfEndingApart,
} from './grammar/endings-apart';
import {
  isAfterWhoOrThat,
  isCall,
  isEnglishAnd,
  isFalsePlural,
  isLetterYeh,
  isLoneYeh,
  isMatchingSet,
  isSpokenPerfect,
  isWhat,
} from './grammar/false-endings';
import { isFamilyName, standsBeforeName } from './grammar/family-names';
import { beginsLetters, endsLetters, isBetweenLetters, isWordAfterLetters } from './grammar/letter-names';
import { mayJoin, mayMeet } from './grammar/may-join';
import { isNumberWithAnd } from './grammar/numerals';
import { endsLikePlural, isAtEndingOfTwoReadings } from './grammar/plural-or-singular';
import { EITHER, PLURAL, readingBeside, readingOf, VERB, WHOLE } from './grammar/readings';
import { APART_AFTER_KEPT_HEH } from './grammar/silent-heh-words';
import { isFurtherVerb } from './grammar/spoken';
import { isWet } from './grammar/wet';
import { TAKES_ENDINGS } from './lexicon/classes';
import { builtInLexicon, type Lexicon } from './lexicon/lexicon';
import { FEWEST_LETTERS, spacedAfterIndex, spacedBeforeIndex } from './model/candidates';
import { GluedFeatures } from './model/glued-features';
import { builtInModel, type Model } from './model/model';
import { SpacedFeatures } from './model/spaced-features';
import { HOPELESS_PAIR, PairGaps } from './pair-gaps';
import { HOPELESS_CUT, MOST_CUTS, WordGaps } from './word-gaps';
import { isDoubtful, isGuess, placeOf, ruleOf, sumOf } from './words/packed-gap';
import type { Word } from './words/word';

/** The least probability of a gap that is kept at all, whatever the caller asks for. */
const LEAST = 0.05;
/** The least where the gap is doubtful: its letters have another good reading. */
const LEAST_IN_DOUBT = 0.75;
/**
 * The least for one of two readings of a word in های, حرف‌های (words of) or حرفه‌ای (professional): from here to 0.75, eleven of twelve are
 * right.
 */
const LEAST_OF_READINGS = 0.6;
/** The least in doubt where a word stands on its own, without any neighbour to tell its reading. */
const LEAST_ALONE_IN_DOUBT = 0.95;
/**
 * The confidence of what a rule decides, whatever the model says: names of letters in a row are an abbreviation, «دههزار» is ten thousand,
 * «نقشهای» before را is no plural.
 */
const CONFIDENCE_BY_RULE = 0.95;
/**
 * The same where the second of two words is none without the first: «سیب‌زمینی هایمان», «هسته ی», «زنده گی», «بیست وسه». That is a slip even in
 * the most careful line, so it is above the confidence that `LineFinds` asks for there.
 */
const CONFIDENCE_OF_NO_WORD = 0.995;
/**
 * The most that the words around a pair add to its sum, in steps of the weights: in 35 MB of prose it was 66. A gap that would need more is
 * hopeless, and its context isn't looked at.
 */
const MOST_OF_PAIR_CONTEXT = 72;
/** The most that the words around a word add to the sum of a gap in it: in the same prose it was 93. */
const MOST_OF_CUT_CONTEXT = 96;
/** The most that a pair and its context add to what its two words have each alone: in 17 MB of prose it was 28. */
const MOST_OF_BOTH = 32;

/**
 * How probable a half-space is in each gap: by a rule, or by the model's sum of weights. Most of what the model sees of a word or a pair does
 * not depend on the words around it, and most words have occurred before. So that part of the sum is remembered (`WordGaps`, `PairGaps`), and
 * only that of the context is added each time.
 */
export class GapJudge {
  /** How many letters stand before the gap that `take` has selected. */
  at = 0;
  /** The rule of the gap that `pair` has judged or `take` selected: the name that repair gives the change. */
  rule = 0;
  /** Its probability. */
  confidence = 0;
  /** Whether only the model speaks for it, and no rule. */
  isGuess = false;
  /** How many gaps `word` has kept. */
  cutCount = 0;

  /** The least probability that is asked for. */
  #least = LEAST;
  /** The sum of two words, each alone, from which down nothing lifts their blank to that probability. */
  #hopelessAlone = HOPELESS_PAIR;
  /** Likewise the sum of a pair, which only its context can lift. */
  #hopelessPair = HOPELESS_PAIR;
  /** And that of a gap in a word. */
  #hopelessCut = HOPELESS_CUT;

  readonly #model: Model = builtInModel();
  readonly #lexicon: Lexicon = builtInLexicon();
  readonly #gluedFeatures = new GluedFeatures(this.#lexicon);
  readonly #spacedFeatures = new SpacedFeatures(this.#lexicon);

  /** The gaps that `word` has kept (see `packed-gap.ts`). */
  readonly #cutGap = new Int32Array(MOST_CUTS);
  /** And their probabilities. */
  readonly #cutConfidence = new Float64Array(MOST_CUTS);

  readonly #pairGaps = new PairGaps(this.#model, this.#spacedFeatures);
  readonly #wordGaps = new WordGaps(this.#model, this.#lexicon, this.#gluedFeatures);

  /** Sets how probable a gap must be to be kept. */
  begin(least: number): void {
    this.#least = Math.max(least, LEAST);
    const sum = this.#model.sumAt(this.#least);
    this.#hopelessAlone = Math.min(sum, 0) - MOST_OF_BOTH;
    this.#hopelessPair = Math.max(sum - MOST_OF_PAIR_CONTEXT, HOPELESS_PAIR);
    this.#hopelessCut = Math.max(sum - MOST_OF_CUT_CONTEXT, HOPELESS_CUT);
  }

  /** Judges the blank between two words; `false` where it stays a blank. */
  pair(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
    // First, since nearly half of all words end in a letter that doesn't join.
    if (!mayMeet(left, right)) return false;
    const rule = this.#ruleOfPair(left, right, before, after);
    if (rule === NO_RULE) return this.#weighPair(left, right, before, after);
    const isNoWord =
      rule === RULE.plural || isLoneYeh(right) || APART_AFTER_KEPT_HEH.has(right.hash) || isNumberWithAnd(left, right);
    this.rule = rule;
    this.confidence = isNoWord ? CONFIDENCE_OF_NO_WORD : CONFIDENCE_BY_RULE;
    this.isGuess = false;
    return mayJoin(left, right, before, after);
  }

  /** Judges a pair about which no rule decides: what is cheap or rules out many pairs comes first. */
  #weighPair(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
    const isBound = this.#belongsByClass(left, right, before, after);
    if (!isBound && !this.#isCandidate(left, right)) return false;
    const gap = this.#pairGaps.of(left, right);
    const sum = sumOf(gap);
    if (!isBound && (sum <= this.#hopelessPair || (isGuess(gap) && this.#areTwoWords(left, right, before))))
      return false;
    if (!mayJoin(left, right, before, after) || this.#standsAlone(left, right, before, after)) return false;
    if (right.is('تر') && isWet(this.#lexicon, left, before, after, isDoubtful(gap))) return false;
    const { features } = this.#spacedFeatures;
    features.clear();
    this.#spacedFeatures.addContext(left, right, before, after);
    this.rule = ruleOf(gap);
    this.isGuess = isGuess(gap) && !isBound;
    this.confidence = this.#model.probability(sum + this.#model.sum(features));
    if (isBound) {
      const isNoWord = right.startsWith('ترین') || this.#isNothingButPart(left, right);
      this.confidence = Math.max(this.confidence, isNoWord ? CONFIDENCE_OF_NO_WORD : CONFIDENCE_BY_RULE);
    }
    return this.confidence >= (isDoubtful(gap) ? LEAST_IN_DOUBT : this.#least);
  }

  /**
   * Whether the second of two words is no word of its own, as ناپذیر (in-…-able) and زدگان (those hit by) are none. Where it may be one or a name,
   * as many short parts are, «گل کنان ییلدیز» (Kenan's goal), the model must speak for the part as well: `confidence` is what it says.
   */
  #isNothingButPart(left: Word, right: Word): boolean {
    if (!PARTS_AFTER_BLANK.has(right.hash)) return false;
    const mayBeWord = right.length < SHORTEST_SURE_PART || WORDS_AS_WELL.has(right.hash) || standsBeforeName(left);
    return !mayBeWord || this.confidence >= LEAST_IN_DOUBT;
  }

  /** Whether the second of two words is of a closed class that belongs to the word before it, whatever the model says. */
  #belongsByClass(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
    const lexicon = this.#lexicon;
    return (
      isBoundForm(lexicon, left, right) ||
      (isVerbPrefix(left.letters, left.length) && isFurtherVerb(right)) ||
      isFamilyName(lexicon, left, right, before) ||
      isCopulaApart(lexicon, left, right) ||
      isBearerApart(lexicon, left, right, after) ||
      (right.letters[0] === WAW && this.#spacedFeatures.pair.isWithAnd(left, right)) ||
      isComparative(lexicon, left, right) ||
      this.#spacedFeatures.pair.isNoWordApart(left, right)
    );
  }

  /**
   * Whether a pair is worth looking at: not where no such letters have been seen around a half-space, or each word alone tells too much
   * against it.
   */
  #isCandidate(left: Word, right: Word): boolean {
    const { spacedAfter, spacedBefore } = this.#model.candidates;
    const isSeen = spacedAfter[spacedAfterIndex(left, right)] && spacedBefore[spacedBeforeIndex(left, right)];
    if (!isSeen && !isEndingAfterAnyLetter(left, right)) return false;
    return this.#pairGaps.sumAlone(left, right) > this.#hopelessAlone;
  }

  /** Whether a pair that no rule explains is surely two words. */
  #areTwoWords(left: Word, right: Word, before: Word | null): boolean {
    return (
      isFalsePlural(right) ||
      isAfterWhoOrThat(left, right) ||
      isWhat(this.#lexicon, left, right, before) ||
      isMatchingSet(this.#lexicon, left, right)
    );
  }

  /**
   * Whether one word of a pair is a word or name of its own here, whatever the same letters are elsewhere. Asked late, since few pairs come
   * so far.
   */
  #standsAlone(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
    const lexicon = this.#lexicon;
    return (
      right.isInitial ||
      endsLetters(before, left, right) ||
      beginsLetters(lexicon, left, right, after) ||
      isWordAfterLetters(lexicon, left, right, after) ||
      isSpokenPerfect(lexicon, left, right) ||
      isEnglishAnd(lexicon, left, right, after) ||
      isCall(lexicon, left, right) ||
      isLetterYeh(lexicon, left, right, after) ||
      this.#isSingularBeforeFrom(left, right, after)
    );
  }

  /**
   * Whether the second of two words is no plural that makes a compound with the first, since از follows and it may be a word in ه with ‌ای: «این آتش
   * نشانه‌ای از خشم است» (this fire is a sign of anger), and not آتش‌نشان‌های.
   */
  #isSingularBeforeFrom(left: Word, right: Word, after: Word | null): boolean {
    if (!after?.is('از') || !endsLikePlural(right)) return false;
    const inHeh = this.#lexicon.valueOf(right, right.length - 2);
    return (inHeh & TAKES_ENDINGS) !== 0 && this.#spacedFeatures.pair.isPluralOfCompound(left, right);
  }

  /** The rule that decides about a blank, whatever the model says; NO_RULE where none does. */
  #ruleOfPair(left: Word, right: Word, before: Word | null, after: Word | null): number {
    if (isBetweenLetters(this.#lexicon, before, left, right, after) || isNumberWithAnd(left, right))
      return RULE.compound;
    return ruleOfEndingApart(this.#lexicon, left, right, after);
  }

  /** Judges the gaps inside a word: keeps `cutCount` of them, from which `take` selects one. */
  word(word: Word, before: Word | null, after: Word | null): void {
    this.cutCount = 0;
    if (word.length < FEWEST_LETTERS * 2) return;
    const gaps = this.#wordGaps;
    gaps.find(word);
    if (gaps.end === gaps.first) return;
    const leastInDoubt = leastOf(word, before, after);
    const followsPrefix = before !== null && isVerbPrefix(before.letters, before.length);
    for (let i = gaps.first; i < gaps.end; i++) {
      const gap = gaps.gaps[i]!;
      const at = placeOf(gap);
      // Next to a half-space that is there already, another one would leave a letter on its own.
      if (word.halfSpaceBefore[at - 1]! + word.halfSpaceBefore[at]! + word.halfSpaceBefore[at + 1]! > 0) continue;
      // «می میرم» is می‌میرم (I die): the second می is the stem of the verb.
      if (followsPrefix && ruleOf(gap) === RULE['verb-prefix']) continue;
      // «طَالِبُهَا»: a word with its vowels written is Arabic, and its ها the pronoun "her".
      if (word.marks > 1 && ruleOf(gap) === RULE.plural) continue;
      const confidence = this.#confidenceOf(gap, word, at, before, after);
      if (confidence < (isDoubtful(gap) ? leastInDoubt : this.#least)) continue;
      // Last, since it looks both words up in the lexicon.
      const isInCompound =
        before !== null &&
        ruleOf(gap) !== RULE['verb-prefix'] &&
        this.#spacedFeatures.pair.isNoGapOfCompound(before, word, at);
      if (!isInCompound) this.#keepCut(gap, confidence);
    }
  }

  /** How probable a remembered gap is with the words around it; 0 where they rule out the reading that it belongs to. */
  #confidenceOf(gap: number, word: Word, at: number, before: Word | null, after: Word | null): number {
    const confidence = this.#confidenceInContext(sumOf(gap), word, at, before, after);
    const reading = this.#readingOf(word, before, after);
    if (reading === WHOLE) return 0;
    // The reading as a verb is about the gap after می, the others are about the ending; of other gaps they say nothing.
    if (reading === EITHER || isAtEndingOfTwoReadings(word, at) === (reading === VERB)) return confidence;
    // Of the two gaps, that before ‌ای has two letters behind it, that before ‌های three: one of them is that of the other reading.
    if (word.length - at === (reading === PLURAL ? 2 : 3)) return 0;
    return reading === PLURAL && !isDoubtful(gap) ? confidence : Math.max(confidence, CONFIDENCE_BY_RULE);
  }

  /** Which reading of a word the words around it prove. */
  #readingOf(word: Word, before: Word | null, after: Word | null): number {
    if (!endsLikePlural(word)) return readingBeside(word, before, after);
    const reading = readingOf(this.#lexicon, word, before, after);
    // Before از it may be a word in ه with ‌ای, as in `#isSingularBeforeFrom`.
    if (reading !== EITHER || before === null || after?.is('از')) return reading;
    return this.#spacedFeatures.pair.isPluralOfCompound(before, word) ? PLURAL : EITHER;
  }

  /** What the model makes of a gap with its context; 0 where the gap is hopeless. */
  #confidenceInContext(sum: number, word: Word, at: number, before: Word | null, after: Word | null): number {
    if (sum <= this.#hopelessCut) return 0;
    const { features } = this.#gluedFeatures;
    features.clear();
    this.#gluedFeatures.addContext(word, at, before, after);
    return this.#model.probability(sum + this.#model.sum(features));
  }

  /** Keeps a gap. Of two with one letter between, only the likelier: «نقشهای» is نقش‌های or نقشه‌ای, never both. */
  #keepCut(gap: number, confidence: number): void {
    const last = this.cutCount - 1;
    if (last >= 0 && placeOf(gap) - placeOf(this.#cutGap[last]!) === 1) {
      if (confidence <= this.#cutConfidence[last]!) return;
      this.cutCount--;
    }
    this.#cutGap[this.cutCount] = gap;
    this.#cutConfidence[this.cutCount] = confidence;
    this.cutCount++;
  }

  /** Selects one of the gaps that `word` has kept. */
  take(index: number): void {
    const gap = this.#cutGap[index]!;
    this.at = placeOf(gap);
    this.rule = ruleOf(gap);
    this.isGuess = isGuess(gap);
    this.confidence = this.#cutConfidence[index]!;
  }
}

/** The least probability of a doubtful gap in a word. */
function leastOf(word: Word, before: Word | null, after: Word | null): number {
  if (before === null && after === null) return LEAST_ALONE_IN_DOUBT;
  return endsLikePlural(word) ? LEAST_OF_READINGS : LEAST_IN_DOUBT;
}
