import { RULE } from '../rules';
import { ALEF, HEH, WAW } from '../text/units';
import { BARE_PLURALS } from './grammar/affixes';
import { isAfterEtcetera, mayCut } from './grammar/allowed';
import { cutsOfBoundForm } from './grammar/bound-forms';
import { cutsOfFamilyName } from './grammar/family-names';
import {
  cutsOfFurtherEnding,
  startOfLongComparative,
  startOfLongPlural,
  startOfPersonAfterYeh,
} from './grammar/further-endings';
import { GluedWord } from './grammar/glued';
import { cutsOfLetters } from './grammar/letter-names';
import { cutsOfNegatedParticiple } from './grammar/negated-participles';
import { cutsOfNumber, cutsOfUnitAndHalf } from './grammar/numerals';
import { endsInPlural, isAtEndingOfTwoReadings } from './grammar/plural-or-singular';
import { cutsOfPrefixed } from './grammar/prefixed';
import { cutsOfSaidTwice } from './grammar/said-twice';
import { cutsAfterHeh } from './grammar/silent-heh';
import { cutsOfSpoken } from './grammar/spoken';
import { startOfUnknownPlural } from './grammar/unknown-plurals';
import { cutsOfPerfect, isParticiple } from './grammar/verbs';
import { COMPOUND, frequencyOf, hasHalfSpaceAt, TAKES_ENDINGS, TAKES_PLURAL, WORD } from './lexicon/classes';
import type { Lexicon } from './lexicon/lexicon';
import { FEWEST_LETTERS, gluedAfterIndex, gluedBeforeIndex } from './model/candidates';
import type { GluedFeatures } from './model/glued-features';
import type { Model } from './model/model';
import { endsWith, startOfEnding } from './words/letters';
import { moveGap, packGap, sumOf } from './words/packed-gap';
import { Word } from './words/word';

/** Gaps remembered for a word: the likeliest. */
export const MOST_CUTS = 5;
/** Below this sum (9 of log-odds) a gap is none whatever is around the word, so that it need not be remembered. */
export const HOPELESS_CUT = -144;
/** Words that are remembered, each in one of two places side by side; the next one for the same two replaces either. */
const WORDS_BITS = 17;
/** Numbers kept for each besides its gaps: one hash, and the other one with how many gaps it has, + 1 (0: no word yet), in its last bits. */
const WORD_FIELDS = 2;
const COUNT_MASK = 7;
/** The sum of a gap where a rule has the last word, to which that of the context is added. */
const RULED_SUM = 100;
/** What a gap has at least that the lexicon knows, where the letters round it are rare ones: 3 of log-odds, «میجوشد», «جورابها». */
const KNOWN_SUM = 48;
/** A known compound has so many letters at least: دیجی and نینی are words as well. */
const SHORTEST_COMPOUND = 6;
/** A word with و before it and an ending has so many letters at least. */
const SHORTEST_AFTER_AND = 7;
/** What a gap loses where the word is likely right as it stands: 2 of log-odds, in the steps of the weights. */
const LIKELY_WHOLE = 32;

/**
 * Where a word may miss a half-space, as far as the word alone tells: by a rule, or by the model's sum. Most words of a text have
 * occurred before, so that is remembered.
 */
export class WordGaps {
  /** The gaps of the word looked up last (see `packed-gap.ts`) are those from `first` to `end` among `gaps`. */
  readonly gaps: Int32Array = new Int32Array(MOST_CUTS << WORDS_BITS);
  first = 0;
  end = 0;
  /** Apart from the gaps, which most words don't have, so that it stays near the processor. */
  readonly #words = new Int32Array(WORD_FIELDS << WORDS_BITS);
  /** How many words have been learnt: whether it is odd chooses the place of the next. */
  #learnt = 0;
  readonly #model: Model;
  readonly #lexicon: Lexicon;
  readonly #glued: GluedFeatures;
  readonly #explained: GluedWord;
  /** What follows a و that is written on to it. */
  readonly #rest = new Word();

  constructor(model: Model, lexicon: Lexicon, glued: GluedFeatures) {
    this.#model = model;
    this.#lexicon = lexicon;
    this.#glued = glued;
    this.#explained = new GluedWord(lexicon);
  }

  /** Looks a word up: sets `first` and `end`. */
  find(word: Word): void {
    const fingerprint = word.hash;
    const slot = word.slots[word.length]! & ~COUNT_MASK;
    let number = (fingerprint ^ (fingerprint >>> 15)) & ((1 << WORDS_BITS) - 1);
    if (!this.#isAt(number, fingerprint, slot)) {
      number ^= 1;
      if (!this.#isAt(number, fingerprint, slot)) {
        number ^= this.#learnt++ & 1;
        this.#words[number * WORD_FIELDS] = fingerprint;
        this.#words[number * WORD_FIELDS + 1] = slot | (this.#learn(word, number * MOST_CUTS) + 1);
      }
    }
    this.first = number * MOST_CUTS;
    this.end = this.first + (this.#words[number * WORD_FIELDS + 1]! & COUNT_MASK) - 1;
  }

  /** Whether a place has a word with these hashes. */
  #isAt(number: number, fingerprint: number, slot: number): boolean {
    const known = this.#words[number * WORD_FIELDS + 1]!;
    return (
      this.#words[number * WORD_FIELDS] === fingerprint && (known & ~COUNT_MASK) === slot && (known & COUNT_MASK) !== 0
    );
  }

  /** Writes the gaps of a word from `first` on; returns how many there are. */
  #learn(word: Word, first: number): number {
    return this.#learnRuled(word, first) ?? this.#learnAfterAnd(word, first) ?? this.#learnCandidates(word, first);
  }

  /**
   * The gaps of a word that has lost the blank after و, those of the rest: وتحلیل|های; `null` where the letters are no known word with an ending after و,
   * or one with it (وزیرهای).
   */
  #learnAfterAnd(word: Word, first: number): number | null {
    if (word.letters[0] !== WAW || word.length < SHORTEST_AFTER_AND || this.#explains(word)) return null;
    const rest = this.#rest;
    rest.read(word.string, 1, word.length);
    if (!this.#explains(rest)) return null;
    // «سگ وگلهای گوسفند», «زد وخوردهای مرزی»: of two readings nobody knows which.
    if (endsInPlural(rest) && this.#isKnown(rest, rest.length - 3) && this.#isKnown(rest, rest.length - 2)) return null;
    const count = this.#learn(rest, first);
    for (let i = first; i < first + count; i++) this.gaps[i] = moveGap(this.gaps[i]!);
    return count;
  }

  #isKnown(word: Word, end: number): boolean {
    return this.#lexicon.valueOf(word, end) !== 0 || isParticiple(this.#lexicon, word.letters, 0, end);
  }

  /** Whether a word is known, as it stands or with an ending. */
  #explains(word: Word): boolean {
    if (this.#lexicon.valueOf(word) !== 0) return true;
    const explained = this.#explained;
    explained.explain(word);
    return explained.count > 0 || explained.isWhole || explained.isAmbiguous;
  }

  /** The gaps of a word that a rule has the last word about; `null` for other words. */
  #learnRuled(word: Word, first: number): number | null {
    const compound =
      this.#cutsOfLettersOrNumber(word) ??
      cutsOfFamilyName(this.#lexicon, word) ??
      cutsOfBoundForm(this.#lexicon, word) ??
      cutsOfSaidTwice(this.#lexicon, word);
    if (compound !== null) {
      const isPlural = startOfEnding(word.letters, word.length, BARE_PLURALS) === compound.at(-1);
      return this.#keepRuled(word, compound, first, RULE.compound, isPlural ? RULE.plural : RULE.compound);
    }
    const afterHeh = cutsAfterHeh(this.#lexicon, word);
    if (afterHeh !== null) return this.#keepRuled(word, afterHeh, first, RULE.compound, RULE.ending);
    const further = cutsOfFurtherEnding(this.#lexicon, word);
    if (further !== null) {
      return this.#keepRuled(word, further, first, RULE.compound, ruleOfFurtherEnding(word, further.at(-1)!));
    }
    const spoken = cutsOfSpoken(this.#lexicon, word);
    if (spoken !== null) return this.#keepRuled(word, spoken, first, RULE['verb-prefix']);
    const perfect = cutsOfPerfect(this.#lexicon, word);
    if (perfect !== null) return this.#keepRuled(word, perfect, first, RULE['verb-prefix'], RULE.ending);
    const prefixed = cutsOfPrefixed(this.#lexicon, word) ?? cutsOfNegatedParticiple(this.#lexicon, word);
    if (prefixed === null) return null;
    return this.#keepRuled(word, prefixed, first, RULE.compound, prefixed.length > 1 ? RULE.ending : RULE.compound);
  }

  #cutsOfLettersOrNumber(word: Word): readonly number[] | null {
    // اوانسیان is a name, though made of names of letters.
    if ((this.#lexicon.valueOf(word) & WORD) !== 0) return null;
    return (
      cutsOfLetters(word) ??
      cutsOfNumber(this.#lexicon, word.letters, word.length) ??
      cutsOfUnitAndHalf(this.#lexicon, word)
    );
  }

  /** The gaps of a word that the model weighs: of too many, the likeliest. */
  #learnCandidates(word: Word, first: number): number {
    // A known compound is weighed even where no such letters have been seen around a half-space: «قصهبافی».
    const compound = this.#valueOfCompound(word);
    const ending =
      startOfLongPlural(this.#lexicon, word) ||
      startOfLongComparative(this.#lexicon, word) ||
      startOfUnknownPlural(this.#lexicon, word) ||
      startOfPersonAfterYeh(this.#lexicon, word);
    let hasCandidate = false;
    let count = 0;
    for (let at = FEWEST_LETTERS; at <= word.length - FEWEST_LETTERS; at++) {
      const isKnown = (at === ending || hasHalfSpaceAt(compound, at)) && mayCut(word, at);
      if (!isKnown && !this.#isCandidate(word, at)) continue;
      if (!hasCandidate) this.#explained.explain(word);
      hasCandidate = true;
      if (this.#explained.isSurelyWhole) return 0;
      if (this.#isInNoun(word, at)) continue;
      const glued = this.#glued;
      glued.of(word, at, this.#explained);
      if (glued.isRuledOut) continue;
      const own = this.#model.sum(glued.features) - (this.#explained.isLikelyWhole ? LIKELY_WHOLE : 0);
      const sum = isKnown || this.#isExplained(word, at) ? Math.max(own, KNOWN_SUM) : own;
      // Of two readings, the word after it may rule one out, whatever the model says.
      if (sum > HOPELESS_CUT || (glued.isDoubtful && isAtEndingOfTwoReadings(word, at)))
        count = this.#keepLikely(packGap(sum, at, glued.rule, glued.isDoubtful, glued.isGuess), first, count);
    }
    return count;
  }

  /** Whether a gap is between می and a known verb form, or between a known noun and ها (برنهام and گاتهام are names) or the likelier های. */
  #isExplained(word: Word, at: number): boolean {
    const { isAmbiguous, likelyPluralAt } = this.#explained;
    if (at === likelyPluralAt) return true;
    const rule = this.#explained.ruleAt(at);
    const rest = word.length - at;
    return (rule === RULE['verb-prefix'] && rest > 2) || (rule === RULE.plural && rest === 2 && !isAmbiguous);
  }

  /** Whether a place is inside a noun that a person follows: فینالمان is no فین‌المان, نابهنگامش has no نگام; but واینت is وای‌نت. */
  #isInNoun({ letters }: Word, at: number): boolean {
    const { nounLength, isNounWritten } = this.#explained;
    if (isNounWritten) return at < nounLength;
    return at < nounLength - 1 && this.#lexicon.find(letters, at, nounLength) === 0;
  }

  /**
   * The value of a word that the lexicon has as a compound and text hardly ever in one piece, as it is or with its plural («چکش‌اندازها»); 0 for others, for
   * phrases (تااینکه) and for what may be a plural (پستهای).
   */
  #valueOfCompound(word: Word): number {
    const { letters, length } = word;
    if (length < SHORTEST_COMPOUND) return 0;
    const value = endsInPlural(word) ? 0 : unwritten(this.#lexicon.valueOf(word));
    if (value !== 0) return value;
    for (const plural of BARE_PLURALS) {
      const end = length - plural.length;
      if (end < SHORTEST_COMPOUND || !endsWith(letters, 0, length, plural)) continue;
      // «هم‌محله‌ای» is no plural.
      return this.#lexicon.valueOf(word, end + 1) === 0 ? unwritten(this.#lexicon.valueOf(word, end)) : 0;
    }
    return 0;
  }

  #isCandidate(word: Word, at: number): boolean {
    const { gluedAfter, gluedBefore } = this.#model.candidates;
    if (!mayCut(word, at) || isAfterEtcetera(word, at)) return false;
    return gluedAfter[gluedAfterIndex(word, at)] !== 0 && gluedBefore[gluedBeforeIndex(word, at)] !== 0;
  }

  /** Writes a gap after the `count` from `first` on, in place of the least likely where there are too many; returns how many there are. */
  #keepLikely(gap: number, first: number, count: number): number {
    const { gaps } = this;
    let end = first + count;
    if (count === MOST_CUTS) {
      let least = first;
      for (let i = first + 1; i < end; i++) if (sumOf(gaps[i]!) < sumOf(gaps[least]!)) least = i;
      if (sumOf(gaps[least]!) >= sumOf(gap)) return count;
      // Places stay in order: what comes after the dropped one moves up.
      gaps.copyWithin(least, least + 1, end);
      end--;
    }
    gaps[end] = gap;
    return end + 1 - first;
  }

  /** Writes the gaps that a rule is sure of from `first` on, as many as are remembered, and returns how many; the last one may have a rule of its own. */
  #keepRuled(word: Word, cuts: readonly number[], first: number, rule: number, lastRule: number = rule): number {
    let count = 0;
    for (const at of cuts) {
      if (count < MOST_CUTS && mayCut(word, at))
        this.gaps[first + count++] = packGap(RULED_SUM, at, at === cuts.at(-1) ? lastRule : rule, false, false);
    }
    return count;
  }
}

/** The value of a compound that text hardly ever has in one piece; 0 for others. */
function unwritten(value: number): number {
  if ((value & (COMPOUND | WORD)) !== COMPOUND || frequencyOf(value) > 0) return 0;
  return (value & (TAKES_PLURAL | TAKES_ENDINGS)) === 0 ? 0 : value;
}

/** The rule of the ending that begins at `at`: هامونو, ترهایشان, اند. */
function ruleOfFurtherEnding({ letters }: Word, at: number): number {
  if (letters[at] === HEH) return RULE.plural;
  return letters[at] === ALEF ? RULE.ending : RULE.comparative;
}
