import { NO_RULE, RULE } from '../rules';
import { HEH, WAW } from '../text/units';
import { isVerbPrefix } from './grammar/affixes';
import { isWet, mayJoin, mayMeet } from './grammar/allowed';
import { isBoundForm } from './grammar/bound-forms';
import { isBearerApart, isComparative, isCopulaApart, ruleOfEndingApart } from './grammar/endings-apart';
import {
  isCall,
  isEnglishAnd,
  isFalsePlural,
  isLetterYeh,
  isLoneYeh,
  isMatchingSet,
  isSpokenPerfect,
} from './grammar/false-endings';
import { isFamilyName } from './grammar/family-names';
import { beginsLetters, endsLetters, isBetweenLetters, isWordAfterLetters } from './grammar/letter-names';
import { isNumberWithAnd } from './grammar/numerals';
import { endsInPlural, isAtEndingOfTwoReadings } from './grammar/plural-or-singular';
import { EITHER, PLURAL, readingBeside, readingOf, VERB, WHOLE } from './grammar/readings';
import { APART_AFTER_KEPT_HEH } from './grammar/silent-heh-words';
import { builtInLexicon, type Lexicon } from './lexicon/lexicon';
import { FEWEST_LETTERS, spacedAfterIndex, spacedBeforeIndex } from './model/candidates';
import { GluedFeatures } from './model/glued-features';
import { builtInModel, type Model } from './model/model';
import { SpacedFeatures } from './model/spaced-features';
import { HOPELESS_PAIR, PairGaps } from './pair-gaps';
import { HOPELESS_CUT, MOST_CUTS, WordGaps } from './word-gaps';
import { fingerprintsOf } from './words/hash';
import { isDoubtful, isGuess, placeOf, ruleOf, sumOf } from './words/packed-gap';
import type { Word } from './words/word';

/** No gap below this probability is mentioned, whatever is asked for; in a doubtful one the bar is higher. */
const LEAST = 0.05;
const LEAST_IN_DOUBT = 0.75;
/** In one of two readings of the same letters, حرف‌های and حرفه‌ای: of those from here to 0.75, eleven of twelve are right. */
const LEAST_OF_READINGS = 0.6;
/** And in a word on its own, حرفهای, where there is no context. */
const LEAST_ALONE_IN_DOUBT = 0.95;
/**
 * Where a rule has the last word, whatever the model says: names of letters are an abbreviation, دههزار is ten
 * thousand, نقشهای before را is not a plural.
 */
const RULED_CONFIDENCE = 0.95;
/** What is no word of its own, «سیب‌زمینی هایمان», «هسته ی», «زنده گی», «بیست وسه», is a slip in the most careful line. */
const NO_WORD_CONFIDENCE = 0.995;
/**
 * The most that the words around a blank add to its sum, and those around a gap inside a word: in 35 MB of prose it was 66 and 93
 * steps. What would need more is hopeless: its context is not looked at.
 */
const MOST_OF_PAIR_CONTEXT = 72;
const MOST_OF_CUT_CONTEXT = 96;
/** The most that two words together, with what is around them, add to what they have each alone: in 17 MB of prose it was 28. */
const MOST_OF_BOTH = 32;

const PERSONS: ReadonlySet<number> = fingerprintsOf('مان تان شان مون تون شون');

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

  /** The least probability that is asked for, and the sums that no context lifts to it. */
  #least = LEAST;
  #hopelessAlone = HOPELESS_PAIR;
  #hopelessPair = HOPELESS_PAIR;
  #hopelessCut = HOPELESS_CUT;

  readonly #model: Model = builtInModel();
  readonly #lexicon: Lexicon = builtInLexicon();
  readonly #gluedFeatures = new GluedFeatures(this.#lexicon);
  readonly #spacedFeatures = new SpacedFeatures(this.#lexicon);

  /** The gaps found by `word`, packed, and their probabilities. */
  readonly #cutGap = new Int32Array(MOST_CUTS);
  readonly #cutConfidence = new Float64Array(MOST_CUTS);

  readonly #pairGaps = new PairGaps(this.#model, this.#spacedFeatures);
  readonly #wordGaps = new WordGaps(this.#model, this.#lexicon, this.#gluedFeatures);

  /** Tells how probable a gap must be to be of interest. */
  begin(least: number): void {
    this.#least = Math.max(least, LEAST);
    const sum = this.#model.sumAt(this.#least);
    this.#hopelessAlone = Math.min(sum, 0) - MOST_OF_BOTH;
    this.#hopelessPair = Math.max(sum - MOST_OF_PAIR_CONTEXT, HOPELESS_PAIR);
    this.#hopelessCut = Math.max(sum - MOST_OF_CUT_CONTEXT, HOPELESS_CUT);
  }

  /** Judges the blank between two words; `false` when it surely stays one. */
  pair(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
    // Nearly half of all words end in a letter that doesn't join.
    if (!mayMeet(left, right)) return false;
    const rule = this.#ruleOfPair(left, right, before, after);
    if (rule !== NO_RULE) {
      this.rule = rule;
      this.confidence =
        rule === RULE.plural || isLoneYeh(right) || APART_AFTER_KEPT_HEH.has(right.hash) || isNumberWithAnd(left, right)
          ? NO_WORD_CONFIDENCE
          : RULED_CONFIDENCE;
      this.isGuess = false;
      return mayJoin(left, right, before, after);
    }
    const isBound = this.#isBound(left, right, before, after);
    if (!isBound && !this.#isCandidate(left, right)) return false;
    const gap = this.#pairGaps.of(left, right);
    const sum = sumOf(gap);
    if (!isBound && (sum <= this.#hopelessPair || (isGuess(gap) && this.#areTwo(left, right)))) return false;
    if (!mayJoin(left, right, before, after) || this.#standsAlone(left, right, before, after)) return false;
    if (right.is('تر') && isWet(this.#lexicon, left, before, after, isDoubtful(gap))) return false;
    const { features } = this.#spacedFeatures;
    features.clear();
    this.#spacedFeatures.addContext(left, right, before, after);
    this.rule = ruleOf(gap);
    this.isGuess = isGuess(gap) && !isBound;
    this.confidence = this.#model.probability(sum + this.#model.sum(features));
    // ترین is no word of its own either.
    if (isBound)
      this.confidence = Math.max(this.confidence, right.startsWith('ترین') ? NO_WORD_CONFIDENCE : RULED_CONFIDENCE);
    return this.confidence >= (isDoubtful(gap) ? LEAST_IN_DOUBT : this.#least);
  }

  /** Whether the second of two words belongs to the first by the closed class that it is of, whatever the model says. */
  #isBound(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
    const lexicon = this.#lexicon;
    return (
      isBoundForm(lexicon, left, right) ||
      isFamilyName(lexicon, left, right, before) ||
      isCopulaApart(lexicon, left, right) ||
      isBearerApart(lexicon, left, right, after) ||
      (right.letters[0] === WAW && this.#spacedFeatures.pair.isWithAnd(left, right)) ||
      isComparative(lexicon, left, right)
    );
  }

  /** Whether it is worth while to look at both words together: the tables rule out other pairs, or what each has alone. */
  #isCandidate(left: Word, right: Word): boolean {
    const { spacedAfter, spacedBefore } = this.#model.candidates;
    const isSeen = spacedAfter[spacedAfterIndex(left, right)] && spacedBefore[spacedBeforeIndex(left, right)];
    if (!isSeen && !isPlural(right) && !isPersonAfterHeh(left, right)) return false;
    return this.#pairGaps.sumAlone(left, right) > this.#hopelessAlone;
  }

  /** Whether the second of two words, which no rule explains, is no part of the first. */
  #areTwo(left: Word, right: Word): boolean {
    return isFalsePlural(right) || isOfWhomOrThat(left, right) || isMatchingSet(this.#lexicon, left, right);
  }

  /** Whether one of two words is a word or name of its own, whatever its letters may be elsewhere: few pairs come so far. */
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
      isLetterYeh(lexicon, left, right, after)
    );
  }

  /** The rule that has the last word about a blank; NO_RULE where none has. */
  #ruleOfPair(left: Word, right: Word, before: Word | null, after: Word | null): number {
    if (isBetweenLetters(this.#lexicon, before, left, right, after) || isNumberWithAnd(left, right))
      return RULE.compound;
    return ruleOfEndingApart(this.#lexicon, left, right, after);
  }

  /** Judges the gaps inside a word; `cuts` of them are worth a mention, and `take` selects one. */
  word(word: Word, before: Word | null, after: Word | null): void {
    this.cuts = 0;
    if (word.length < FEWEST_LETTERS * 2) return;
    const gaps = this.#wordGaps;
    gaps.find(word);
    if (gaps.end === gaps.first) return;
    const leastInDoubt = leastOf(word, before, after);
    const followsPrefix = before !== null && isVerbPrefix(before.letters, before.length);
    for (let i = gaps.first; i < gaps.end; i++) {
      const gap = gaps.gaps[i]!;
      const at = placeOf(gap);
      // Beside a half-space that is there already, another would leave one letter on its own.
      if (word.halfSpaceBefore[at - 1]! + word.halfSpaceBefore[at]! + word.halfSpaceBefore[at + 1]! > 0) continue;
      // «می میرم» is می‌میرم, so its second می is none.
      if (followsPrefix && ruleOf(gap) === RULE['verb-prefix']) continue;
      // «طَالِبُهَا»: what has its vowels written is Arabic, and ها its pronoun.
      if (word.marks > 1 && ruleOf(gap) === RULE.plural) continue;
      const confidence = this.#confidenceOf(gap, word, at, before, after);
      if (confidence < (isDoubtful(gap) ? leastInDoubt : this.#least)) continue;
      // Last, since it looks for the two words in the lexicon; of no verb.
      const isOtherwise =
        before !== null &&
        ruleOf(gap) !== RULE['verb-prefix'] &&
        this.#spacedFeatures.pair.isNoGapOfCompound(before, word, at);
      if (!isOtherwise) this.#keepCut(gap, confidence);
    }
  }

  /** How probable a remembered gap is with the words around it; 0 where they rule its reading out. */
  #confidenceOf(gap: number, word: Word, at: number, before: Word | null, after: Word | null): number {
    const confidence = this.#confidenceInContext(sumOf(gap), word, at, before, after);
    const reading = endsInPlural(word)
      ? readingOf(this.#lexicon, word, before, after)
      : readingBeside(word, before, after);
    if (reading === WHOLE) return 0;
    // A verb is read for its می, all others for their ending: of the gaps elsewhere in the word they say nothing.
    if (reading === EITHER || isAtEndingOfTwoReadings(word, at) === (reading === VERB)) return confidence;
    if (word.length - at === (reading === PLURAL ? 2 : 3)) return 0;
    return reading === PLURAL && !isDoubtful(gap) ? confidence : Math.max(confidence, RULED_CONFIDENCE);
  }

  /** What the model makes of a gap and its context; 0 where that is hopeless. */
  #confidenceInContext(sum: number, word: Word, at: number, before: Word | null, after: Word | null): number {
    if (sum <= this.#hopelessCut) return 0;
    const { features } = this.#gluedFeatures;
    features.clear();
    this.#gluedFeatures.addContext(word, at, before, after);
    return this.#model.probability(sum + this.#model.sum(features));
  }

  #keepCut(gap: number, confidence: number): void {
    // نقشهای is نقش‌های or نقشه‌ای, never both: of two gaps with one letter between, the likelier stays.
    const last = this.cuts - 1;
    if (last >= 0 && placeOf(gap) - placeOf(this.#cutGap[last]!) === 1) {
      if (confidence <= this.#cutConfidence[last]!) return;
      this.cuts--;
    }
    this.#cutGap[this.cuts] = gap;
    this.#cutConfidence[this.cuts] = confidence;
    this.cuts++;
  }

  /** Selects one of the gaps found by `word`. */
  take(index: number): void {
    const gap = this.#cutGap[index]!;
    this.at = placeOf(gap);
    this.rule = ruleOf(gap);
    this.isGuess = isGuess(gap);
    this.confidence = this.#cutConfidence[index]!;
  }
}

/** Whether the second of two words may be a person of the first: «جبهه مان», though هه is seldom seen before a half-space. */
function isPersonAfterHeh(left: Word, right: Word): boolean {
  return left.length > 3 && left.letters[left.length - 1] === HEH && PERSONS.has(right.hash);
}

/** Whether a word is the plural, which any word may take, whatever letters it ends in: «اسنپ ها». */
function isPlural(word: Word): boolean {
  return word.is('ها') || word.is('های');
}

/** Spoken "who" and "that". */
const WHO_OR_THAT: ReadonlySet<number> = fingerprintsOf('کی اون');
const SPOKEN_PERSON = /..[متش](?:ون)?و?$/;

/** Whether the second of two words has a person, and the first is no part of it: «کی فکرشو می‌کرد», «اون رنگش قشنگه». */
function isOfWhomOrThat(left: Word, right: Word): boolean {
  return WHO_OR_THAT.has(left.hash) && SPOKEN_PERSON.test(right.string) && !right.startsWith('ها');
}

/** The least probability of a gap that is in doubt. */
function leastOf(word: Word, before: Word | null, after: Word | null): number {
  if (before === null && after === null) return LEAST_ALONE_IN_DOUBT;
  return endsInPlural(word) ? LEAST_OF_READINGS : LEAST_IN_DOUBT;
}
