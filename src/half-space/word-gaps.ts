import { RULE } from '../rules';
import { ALEF, HEH, WAW } from '../text/units';
import { BARE_PLURALS } from './grammar/affixes';
import { cutsOfBoundForm } from './grammar/bound-forms';
import { cutsOfFamilyName } from './grammar/family-names';
import {
  cutsOfFurtherEnding,
  startOfCopulaAfterYeh,
  startOfLongComparative,
  startOfLongPlural,
} from './grammar/further-endings';
import { GluedWord, LIKELY_WHOLE, NOT_WHOLE, SPOKEN_WHOLE, SURELY_WHOLE } from './grammar/glued';
import { lengthOfInflectedCompound } from './grammar/inflected-compounds';
import { cutsOfLetters } from './grammar/letter-names';
import { isAfterEtcetera, mayCut } from './grammar/may-cut';
import { cutsOfNegatedParticiple } from './grammar/negated-participles';
import { cutsOfAgeAfterUnder, cutsOfNumber, cutsOfUnitAndHalf } from './grammar/numerals';
import { endsLikePlural, isAtEndingOfTwoReadings } from './grammar/plural-or-singular';
import { cutsOfPrefixed } from './grammar/prefixed';
import { cutsOfSaidTwice } from './grammar/said-twice';
import { cutsAfterHeh, startOfEzafeOfUnknown } from './grammar/silent-heh';
import { cutsOfSpoken } from './grammar/spoken';
import { startOfUnknownPlural } from './grammar/unknown-plurals';
import { cutsOfPerfect, isParticiple } from './grammar/verbs';
import { COMPOUND, frequencyOf, hasHalfSpaceAt, TAKES_ENDINGS, TAKES_PLURAL, WORD } from './lexicon/classes';
import type { Lexicon } from './lexicon/lexicon';
import { FEWEST_LETTERS, gluedAfterIndex, gluedBeforeIndex } from './model/candidates';
import type { GluedFeatures } from './model/glued-features';
import type { Model } from './model/model';
import { startOfEnding } from './words/letters';
import { moveGap, packGap, placeOf, sumOf } from './words/packed-gap';
import { Word } from './words/word';

/** The most gaps that are remembered for a word. */
export const MOST_CUTS = 5;
/** From this sum down (9 of log-odds) no context makes a gap likely, so that it need not be remembered. */
export const HOPELESS_CUT = -144;
/** The power of 2 that says how many words are remembered. Each has two places side by side to be in; a new word replaces one of those in its two. */
const WORDS_BITS = 17;
/** How many numbers are kept for a word besides its gaps: its fingerprint, and its slot hash, of which the last bits are given up for the count. */
const WORD_FIELDS = 2;
/** The bits of the number of gaps plus one; 0 where no word is remembered yet. */
const COUNT_MASK = 7;
/** The sum of a gap that a rule decides, so high that no context makes it unlikely. */
const SUM_BY_RULE = 100;
/**
 * The least sum of a gap that the lexicon explains (3 of log-odds), since the model thinks little of rare letters: «میجوشد» (it boils),
 * «جورابها» (socks).
 */
const KNOWN_SUM = 48;
/** The fewest letters of a compound that is always weighed: shorter ones, such as دیجی and نینی, are words as well. */
const SHORTEST_COMPOUND = 6;
/** The fewest letters of a word with an ending and with و before it. */
const SHORTEST_AFTER_AND = 7;
/** What a gap loses where the word is likely right as it stands: 2 of log-odds, in the steps of the weights. */
const LOSS_OF_LIKELY_WHOLE = 32;

/**
 * Where a word may miss a half-space, as far as the word alone tells. Most words of a text have occurred before, so what is worked out for
 * each of them is remembered.
 *
 * The rules are functions of `grammar/`, whose names say what they return: `cutsOf…` all places where the word is to be cut, or `null` where
 * the rule says nothing of it; `startOf…` the place where an ending begins, or 0.
 */
export class WordGaps {
  /** The gaps of all words that are remembered (see `packed-gap.ts`), MOST_CUTS for each. */
  readonly gaps: Int32Array = new Int32Array(MOST_CUTS << WORDS_BITS);
  /** Where in `gaps` those of the word begin that was looked up last. */
  first = 0;
  /** And where they end. */
  end = 0;
  /** The words, WORD_FIELDS numbers each. Not beside their gaps: most words have none, and so this stays in the processor's cache. */
  readonly #words = new Int32Array(WORD_FIELDS << WORDS_BITS);
  /** How many words have been learnt: whether it is odd decides which of its two places the next one takes. */
  #learnt = 0;
  readonly #model: Model;
  readonly #lexicon: Lexicon;
  readonly #glued: GluedFeatures;
  readonly #explained: GluedWord;
  /** A word without the و that it begins with. */
  readonly #rest = new Word();
  /** A word without the ی of its ezafe. */
  readonly #base = new Word();

  constructor(model: Model, lexicon: Lexicon, glued: GluedFeatures) {
    this.#model = model;
    this.#lexicon = lexicon;
    this.#glued = glued;
    this.#explained = new GluedWord(lexicon);
  }

  /** Looks a word up, or works it out: sets `first` and `end`. */
  find(word: Word): void {
    // «مَدرَسِهم» with its vowels written may be Arabic, and isn't cut as «مدرسهم» is.
    const fingerprint = word.marks > 1 ? ~word.hash : word.hash;
    const slot = word.slots[word.length]! & ~COUNT_MASK;
    let place = (fingerprint ^ (fingerprint >>> 15)) & ((1 << WORDS_BITS) - 1);
    if (!this.#isAt(place, fingerprint, slot)) {
      place ^= 1;
      if (!this.#isAt(place, fingerprint, slot)) {
        place ^= this.#learnt++ & 1;
        this.#words[place * WORD_FIELDS] = fingerprint;
        this.#words[place * WORD_FIELDS + 1] = slot | (this.#learn(word, place * MOST_CUTS) + 1);
      }
    }
    this.first = place * MOST_CUTS;
    this.end = this.first + (this.#words[place * WORD_FIELDS + 1]! & COUNT_MASK) - 1;
  }

  /** Whether the word with these hashes is remembered at a place. */
  #isAt(place: number, fingerprint: number, slot: number): boolean {
    const known = this.#words[place * WORD_FIELDS + 1]!;
    return (
      this.#words[place * WORD_FIELDS] === fingerprint && (known & ~COUNT_MASK) === slot && (known & COUNT_MASK) !== 0
    );
  }

  /** Works out the gaps of a word and writes them from `first` on; returns how many there are. */
  #learn(word: Word, first: number): number {
    return (
      this.#learnByRule(word, first) ??
      this.#learnAfterAnd(word, first) ??
      this.#learnBeforeEzafe(word, first) ??
      this.#learnCandidates(word, first)
    );
  }

  /** Writes the gaps of an unknown compound with its ezafe, تک|نفره|ی: those of the compound, and the one before the ی. `null` for other words. */
  #learnBeforeEzafe(word: Word, first: number): number | null {
    const at = startOfEzafeOfUnknown(this.#lexicon, word);
    if (at === 0) return null;
    const base = this.#base;
    base.read(word.string, 0, at);
    const count = Math.min(this.#learn(base, first), MOST_CUTS - 1);
    this.gaps[first + count] = packGap(SUM_BY_RULE, at, RULE.ending, false, false);
    return count + 1;
  }

  /**
   * Writes the gaps of a word that has lost the blank after its و (and), «وتحلیلهای» (and analyses of): those of the rest. `null` where the rest is
   * no known word, with an ending or without, and where the word is known with its و, as وزیرهای (ministers of).
   */
  #learnAfterAnd(word: Word, first: number): number | null {
    if (word.letters[0] !== WAW || word.length < SHORTEST_AFTER_AND || this.#explains(word)) return null;
    const rest = this.#rest;
    rest.read(word.string, 1, word.length);
    if (!this.#explains(rest)) return null;
    // «سگ وگلهای گوسفند» (a dog and a flock of sheep): with two readings left, گل‌های and گله‌ای, nothing is done.
    if (endsLikePlural(rest) && this.#isKnown(rest, rest.length - 3) && this.#isKnown(rest, rest.length - 2))
      return null;
    const count = this.#learn(rest, first);
    for (let i = first; i < first + count; i++) this.gaps[i] = moveGap(this.gaps[i]!);
    return count;
  }

  /** Whether the letters before `end` are a known word or participle. */
  #isKnown(word: Word, end: number): boolean {
    return this.#lexicon.valueOf(word, end) !== 0 || isParticiple(this.#lexicon, word.letters, 0, end);
  }

  /** Whether a word is known as it stands, or can be explained as a known one with an ending. */
  #explains(word: Word): boolean {
    if (this.#lexicon.valueOf(word) !== 0) return true;
    const explained = this.#explained;
    explained.explain(word);
    const { wholeness } = explained;
    return explained.isCut || explained.isDoubtful || (wholeness !== NOT_WHOLE && wholeness !== SPOKEN_WHOLE);
  }

  /** Writes the gaps of a word about which a rule decides, whatever the model says; `null` for other words. */
  #learnByRule(word: Word, first: number): number | null {
    const compound =
      this.#cutsOfLettersOrNumber(word) ??
      cutsOfFamilyName(this.#lexicon, word) ??
      cutsOfBoundForm(this.#lexicon, word) ??
      cutsOfSaidTwice(this.#lexicon, word);
    if (compound !== null) {
      const isPlural = startOfEnding(word.letters, word.length, BARE_PLURALS) === compound.at(-1);
      return this.#keepByRule(word, compound, first, RULE.compound, isPlural ? RULE.plural : RULE.compound);
    }
    const afterHeh = cutsAfterHeh(this.#lexicon, word);
    if (afterHeh !== null) return this.#keepByRule(word, afterHeh, first, RULE.compound, RULE.ending);
    const further = cutsOfFurtherEnding(this.#lexicon, word);
    if (further !== null) {
      return this.#keepByRule(word, further, first, RULE.compound, ruleOfFurtherEnding(word, further.at(-1)!));
    }
    const spoken = cutsOfSpoken(this.#lexicon, word);
    if (spoken !== null) return this.#keepByRule(word, spoken, first, RULE['verb-prefix']);
    const perfect = cutsOfPerfect(this.#lexicon, word);
    if (perfect !== null) return this.#keepByRule(word, perfect, first, RULE['verb-prefix'], RULE.ending);
    const prefixed = cutsOfPrefixed(this.#lexicon, word) ?? cutsOfNegatedParticiple(this.#lexicon, word);
    if (prefixed === null) return null;
    return this.#keepByRule(word, prefixed, first, RULE.compound, prefixed.length > 1 ? RULE.ending : RULE.compound);
  }

  /** Where a word is to be cut that is made of names of letters, or is a number; `null` for other words. */
  #cutsOfLettersOrNumber(word: Word): readonly number[] | null {
    // The surname اوانسیان is made of names of letters by chance.
    if ((this.#lexicon.valueOf(word) & WORD) !== 0) return null;
    return (
      cutsOfLetters(word) ??
      cutsOfNumber(this.#lexicon, word.letters, word.length) ??
      cutsOfUnitAndHalf(this.#lexicon, word) ??
      cutsOfAgeAfterUnder(this.#lexicon, word)
    );
  }

  /** Writes the gaps of a word that the model weighs; if there are too many, the likeliest. */
  #learnCandidates(word: Word, first: number): number {
    // At these places a gap is weighed even where no such letters have been seen around a half-space: «قصهباف» is a known compound.
    const compound = this.#valueOfCompound(word);
    const ending =
      startOfLongPlural(this.#lexicon, word) ||
      startOfLongComparative(this.#lexicon, word) ||
      startOfUnknownPlural(this.#lexicon, word) ||
      startOfCopulaAfterYeh(this.#lexicon, word);
    const inCompound = this.#gapsInCompound(word, first);
    const glued = this.#glued;
    const explained = this.#explained;
    let isExplained = false;
    let count = 0;
    for (let at = FEWEST_LETTERS; at <= word.length - FEWEST_LETTERS; at++) {
      const withoutEnding = inCompound?.find((gap) => placeOf(gap) === at);
      const isKnown = (at === ending || hasHalfSpaceAt(compound, at)) && mayCut(word, at);
      if (!isKnown && withoutEnding === undefined && !this.#isCandidate(word, at)) continue;
      // Most words have no candidate and need not be explained.
      if (!isExplained) explained.explain(word);
      isExplained = true;
      if (withoutEnding === undefined && (explained.wholeness >= SURELY_WHOLE || explained.isInNoun(word, at)))
        continue;
      glued.describe(word, at, explained);
      if (glued.isRuledOut) continue;
      const loss = explained.wholeness === LIKELY_WHOLE ? LOSS_OF_LIKELY_WHOLE : 0;
      let sum = this.#model.sum(glued.features) - loss;
      if (isKnown || explained.isProven(word, at)) sum = Math.max(sum, KNOWN_SUM);
      // The model sees little of a compound in a longer word, so what it says of the compound alone counts as well.
      if (withoutEnding !== undefined) sum = Math.max(sum, sumOf(withoutEnding));
      // The next word may prove one of two readings, so both are remembered, whatever the model says.
      if (sum > HOPELESS_CUT || (glued.isDoubtful && isAtEndingOfTwoReadings(word, at)))
        count = this.#keepLikely(packGap(sum, at, glued.rule, glued.isDoubtful, glued.isGuess), first, count);
    }
    return count;
  }

  /** The gaps of the compound in a word that is one with an ending, کتاب|فروش in «کتابفروشها», worked out from `first` on; `null` for other words. */
  #gapsInCompound(word: Word, first: number): Int32Array | null {
    const end = lengthOfInflectedCompound(this.#lexicon, word);
    if (end === 0) return null;
    const compound = new Word();
    compound.read(word.string, 0, end);
    const count = this.#learn(compound, first);
    return this.gaps.slice(first, first + count);
  }

  /**
   * The lexicon's value of a word that it has only as a compound and that text hardly ever has in one piece. 0 for other words, for phrases
   * (تااینکه, until) and for what may be a plural itself («پستهای»).
   */
  #valueOfCompound(word: Word): number {
    if (word.length < SHORTEST_COMPOUND || endsLikePlural(word)) return 0;
    return valueIfOnlyCompound(this.#lexicon.valueOf(word));
  }

  /** Whether such letters have been seen around a half-space as stand around this gap. */
  #isCandidate(word: Word, at: number): boolean {
    const { gluedAfter, gluedBefore } = this.#model.candidates;
    if (!mayCut(word, at) || isAfterEtcetera(word, at)) return false;
    return gluedAfter[gluedAfterIndex(word, at)] !== 0 && gluedBefore[gluedBeforeIndex(word, at)] !== 0;
  }

  /** Writes a gap behind the `count` gaps from `first` on; where there are too many, the least likely is dropped. Returns how many there are now. */
  #keepLikely(gap: number, first: number, count: number): number {
    const { gaps } = this;
    let end = first + count;
    if (count === MOST_CUTS) {
      let least = first;
      for (let i = first + 1; i < end; i++) if (sumOf(gaps[i]!) < sumOf(gaps[least]!)) least = i;
      if (sumOf(gaps[least]!) >= sumOf(gap)) return count;
      // The gaps stay in the order of their places: those behind the dropped one move up.
      gaps.copyWithin(least, least + 1, end);
      end--;
    }
    gaps[end] = gap;
    return end + 1 - first;
  }

  /** Writes the gaps of a word about which a rule decides from `first` on; returns how many there are. The last one may have a rule of its own. */
  #keepByRule(word: Word, cuts: readonly number[], first: number, rule: number, lastRule: number = rule): number {
    let count = 0;
    for (const at of cuts) {
      if (count < MOST_CUTS && mayCut(word, at))
        this.gaps[first + count++] = packGap(SUM_BY_RULE, at, at === cuts.at(-1) ? lastRule : rule, false, false);
    }
    return count;
  }
}

/** A value that is that of a compound which text hardly ever has in one piece, and which takes endings; 0 for any other value. */
function valueIfOnlyCompound(value: number): number {
  if ((value & (COMPOUND | WORD)) !== COMPOUND || frequencyOf(value) > 0) return 0;
  return (value & (TAKES_PLURAL | TAKES_ENDINGS)) === 0 ? 0 : value;
}

/** The rule of the further ending that begins at `at`: by its first letter a plural (هامونو), اند or a comparative (ترهایشان). */
function ruleOfFurtherEnding({ letters }: Word, at: number): number {
  if (letters[at] === HEH) return RULE.plural;
  return letters[at] === ALEF ? RULE.ending : RULE.comparative;
}
