import { NO_RULE, RULE } from '../../rules';
import { joinsNext } from '../../text/kinds';
import { ALEF, HEH, NOON, WAW, YEH } from '../../text/units';
import {
  COMPOUND,
  cutsOfCompound,
  frequencyOf,
  TAKES_COMPARATIVE,
  TAKES_ENDINGS,
  TAKES_PLURAL,
  WORD,
} from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { are, endsWith, startOfEnding } from '../words/letters';
import { LONGEST_WORD, type Word } from '../words/word';
import { ATTACHED_ENDINGS, BARE_COMPARATIVES, ENDINGS, type Ending, PERSONS, VERB_PREFIXES } from './affixes';
import { isLikelyPlural, isSpokenObject, lengthBeforeParticiple } from './glued-nouns';
import { isParticiple, isPlainVerb, isSpokenForm, isVerbForm, isWrittenTogether } from './verbs';

/** How sure it is that a word is right as it stands, where the lexicon hasn't got it. Of these, the higher are the surer. */
export const NOT_WHOLE = 0;
/** It is a known word with an attached ending, دخترم, or a plain verb, رفتند. */
export const WHOLE = 1;
/** So is the commoner of its two readings: مدیرهای (directors of), hardly مدیره‌ای. */
export const LIKELY_WHOLE = 2;
/** And no other reading is known at all: پسرهاش. */
export const SURELY_WHOLE = 3;
/** A spoken form that is written in one piece: میاد, ماشینشو. It doesn't prove that a و before it is "and". */
export const SPOKEN_WHOLE = 4;

/** The fewest letters of a noun before a person: shorter ones may be part of a compound, بی‌نشان (nameless). */
const SHORTEST_NOUN = 4;
/** The fewest letters of a compound before an attached ending. */
const SHORTEST_COMPOUND = 4;

/**
 * Explains a word that may have come glued, and says where half-spaces belong in it: «نمیدهیم», «شبکههای», «مسالمتآمیز», «هستهای».
 *
 * A word that the lexicon has as it stands is left. Any other must be explained to its last letter: as a verb form, a compound, or a known
 * word with an ending. Where two explanations hold nothing is cut, and `isDoubtful` says so.
 */
export class GluedWord {
  /** One of the constants above. */
  wholeness: number = NOT_WHOLE;
  /** Whether only the model can tell: two readings hold («حرفهای» is حرف‌های or حرفه‌ای), or the lexicon has the word as it stands. */
  isDoubtful = false;

  /** The places of the half-spaces, ascending. */
  readonly #cuts = new Uint8Array(LONGEST_WORD);
  /** The rule of each. */
  readonly #rules = new Uint8Array(LONGEST_WORD);
  /** How many there are; 0 where the word is left alone. */
  #count = 0;
  /** Where the plural begins that is the likelier of two readings: 4 in «تکانهای», which is تکان‌های (shakes of) and not تکانه‌ای; else 0. */
  #likelyPluralAt = 0;
  /**
   * How many letters the noun has before a person or a participle: 4 in موشکش (its missile), 5 in «غربالشده» (sifted); 0 where there is none.
   * Not of a noun in ا before a person, since that may be another one in ه: «علیهاش» is علیه‌اش.
   */
  #nounLength = 0;
  /** Whether text has that noun at least now and then. */
  #isNounCommon = false;
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Explains a word; the other members then speak of this word. */
  explain(word: Word): void {
    this.wholeness = NOT_WHOLE;
    this.isDoubtful = false;
    this.#count = 0;
    this.#likelyPluralAt = 0;
    this.#nounLength = 0;
    if (isWrittenTogether(word.letters, word.length)) {
      this.wholeness = SPOKEN_WHOLE;
      return;
    }
    const value = this.#lexicon.valueOf(word);
    if ((value & WORD) !== 0) {
      // A word that the lexicon has in one piece is cut only where the model is surer than usual.
      this.isDoubtful = (value & COMPOUND) === 0;
      return;
    }
    if ((value & COMPOUND) !== 0) {
      this.#cutCompound(value);
      return;
    }
    if (this.#explainVerb(word)) return;
    this.wholeness =
      this.#wholenessAfterNonJoiner(word) ||
      this.#wholenessWithAttachedEnding(word) ||
      this.#wholenessOfVerbOrObject(word);
    if (this.wholeness !== NOT_WHOLE) return;
    this.#explainEnding(word);
    // Last, since «کمرشدهای» is explained by the compound کم‌رشد (stunted), and not کمر (waist) with شده‌ای.
    if (this.#count === 0) this.#noteNoun(word, lengthBeforeParticiple(this.#lexicon, word));
  }

  /** Whether half-spaces belong in the word. */
  get isCut(): boolean {
    return this.#count > 0;
  }

  /** The rule of the half-space before the letter `at`; NO_RULE where none belongs. */
  ruleAt(at: number): number {
    for (let i = 0; i < this.#count; i++) if (this.#cuts[i] === at) return this.#rules[i]!;
    return NO_RULE;
  }

  /**
   * Whether a rule is enough for the half-space before the letter `at`: between می and a known verb form, between a known noun and ها, or before the
   * likelier های of two readings. Longer plurals don't count: برنهام and گاتهام are names.
   */
  isProven({ length }: Word, at: number): boolean {
    if (at === this.#likelyPluralAt) return true;
    const rule = this.ruleAt(at);
    const rest = length - at;
    return (rule === RULE['verb-prefix'] && rest > 2) || (rule === RULE.plural && rest === 2 && !this.isDoubtful);
  }

  /**
   * Whether a place is inside the noun that a person or participle follows: «فینالمان» is فینال with its person, not فین and المان; but
   * «واینت» is وای‌نت.
   */
  isInNoun({ letters }: Word, at: number): boolean {
    if (this.#isNounCommon) return at < this.#nounLength;
    return at < this.#nounLength - 1 && this.#lexicon.find(letters, at, this.#nounLength) === 0;
  }

  #cut(at: number, rule: number): void {
    this.#cuts[this.#count] = at;
    this.#rules[this.#count] = rule;
    this.#count++;
  }

  #cutCompound(value: number): void {
    for (const at of cutsOfCompound(value)) this.#cut(at, RULE.compound);
  }

  /** Explains the word as می with a verb form; returns whether it is one. */
  #explainVerb({ letters, length }: Word): boolean {
    for (const prefix of VERB_PREFIXES) {
      const start = prefix.length;
      if (!are(letters, 0, start, prefix)) continue;
      if (!isVerbForm(this.#lexicon, letters, start, length) && !isSpokenForm(this.#lexicon, letters, start, length))
        continue;
      this.#cut(start, RULE['verb-prefix']);
      // نمی‌شناخته‌اند (they didn't know) has a second half-space, before its person.
      const heh = letters.lastIndexOf(HEH, length - 1);
      if (isParticiple(this.#lexicon, letters, start, heh + 1)) this.#cut(heh + 1, RULE.ending);
      return true;
    }
    return false;
  }

  /** Explains the word as a known one with an ending that needs no half-space since it follows a letter that doesn't join, کارهای (works of). */
  #wholenessAfterNonJoiner(word: Word): number {
    const { letters, length } = word;
    for (const ending of ENDINGS) {
      const at = length - ending.text.length;
      if (at < 2 || joinsNext(letters[at - 1]!) || !endsWith(letters, 0, length, ending.text)) continue;
      const base = this.#lexicon.valueOf(word, at);
      if ((base & ending.needs) === 0 || (base & WORD) === 0) continue;
      const longer = this.#lexicon.valueOf(word, at + 1);
      this.isDoubtful = (longer & TAKES_ENDINGS) !== 0;
      if (ending.needs === TAKES_PLURAL && (longer & (WORD | COMPOUND)) === 0) return SURELY_WHOLE;
      return frequencyOf(base) >= frequencyOf(longer) ? LIKELY_WHOLE : WHOLE;
    }
    return NOT_WHOLE;
  }

  /** Explains the word as a known one with an attached ending, دخترم (my daughter). */
  #wholenessWithAttachedEnding(word: Word): number {
    const { letters, length } = word;
    for (const ending of ATTACHED_ENDINGS) {
      const at = length - ending.length;
      if (at < 2 || letters[at - 1] === HEH || !endsWith(letters, 0, length, ending)) continue;
      const base = this.#lexicon.valueOf(word, at);
      if ((base & WORD) === 0) continue;
      if (at >= SHORTEST_NOUN && letters[at - 1] !== ALEF && (base & TAKES_PLURAL) !== 0 && PERSONS.includes(ending))
        this.#noteNoun(word, at);
      // اشتهای is اشتها (appetite) with its ezafe; but منهای (minus) might be من‌های.
      if (ending.length === 1 && endsWith(letters, 0, at, 'ها')) {
        this.isDoubtful = this.#mayEndBefore(word, at - 2);
        return this.isDoubtful ? WHOLE : SURELY_WHOLE;
      }
      // دخترم, بیشترینش (the most of it): a word that is in one piece with its تر is so with a person, too.
      const endsInComparative = (base & COMPOUND) === 0 && startOfEnding(letters, at, BARE_COMPARATIVES) > 0;
      return endsInComparative ? SURELY_WHOLE : WHOLE;
    }
    return NOT_WHOLE;
  }

  /** Explains the word as a plain verb, or as a spoken noun with its object. */
  #wholenessOfVerbOrObject(word: Word): number {
    if (isPlainVerb(this.#lexicon, word.letters, word.length)) return WHOLE;
    return isSpokenObject(this.#lexicon, word) ? SPOKEN_WHOLE : NOT_WHOLE;
  }

  /** Remembers the noun before a person or participle; 0 letters are none. */
  #noteNoun(word: Word, length: number): void {
    this.#nounLength = length;
    this.#isNounCommon = frequencyOf(this.#lexicon.valueOf(word, length)) > 0;
  }

  /** Whether the «های» from `at` on may be an ending, or its ه the last letter of a word with ‌ای. */
  #mayEndBefore(word: Word, at: number): boolean {
    const noun = this.#lexicon.valueOf(word, at);
    const withHeh = this.#lexicon.valueOf(word, at + 1);
    return (noun & TAKES_PLURAL) !== 0 || ((noun | withHeh) & COMPOUND) !== 0 || (withHeh & TAKES_ENDINGS) !== 0;
  }

  /**
   * Explains the word as a base, a known word or compound, with an ending that has a half-space; or, where none holds, as a compound with
   * one that has none.
   */
  #explainEnding(word: Word): void {
    const { letters, length } = word;
    let found: Ending | null = null;
    let foundAt = 0;
    for (const ending of ENDINGS) {
      const at = length - ending.text.length;
      if (at < 2 || !endsWith(letters, 0, length, ending.text) || !joinsNext(letters[at - 1]!)) continue;
      if (ending.afterHeh && letters[at - 1] !== HEH && letters[at - 1] !== YEH) continue;
      const takes = this.#explainBase(word, at) || pluralOfSpoken(this.#lexicon, letters, at, length);
      if ((takes & ending.needs) === 0) continue;
      // «حرفهای» is حرف‌های and حرفه‌ای: where two endings hold, only the context can tell.
      if (found !== null) {
        this.#count = 0;
        this.isDoubtful = true;
        if (isLikelyPlural(this.#lexicon, word, foundAt)) this.#likelyPluralAt = foundAt;
        return;
      }
      found = ending;
      foundAt = at;
    }
    // Compounds that were tried as bases have left their cuts.
    this.#count = 0;
    if (found === null) {
      this.#cutBeforeUncutEnding(word);
      return;
    }
    this.#explainBase(word, foundAt);
    this.#cut(foundAt, found.rule);
  }

  /** Cuts the compound before an ending that has no half-space: بازی|سازها (game makers), بازی|سازی, خلق|وخویشان (their temper). */
  #cutBeforeUncutEnding(word: Word): void {
    const { letters, length } = word;
    for (const { text } of ENDINGS) {
      const at = length - text.length;
      if (at < SHORTEST_COMPOUND || joinsNext(letters[at - 1]!) || !endsWith(letters, 0, length, text)) continue;
      if (this.#cutIfOnlyCompound(word, at)) return;
    }
    for (const ending of ATTACHED_ENDINGS) {
      const at = length - ending.length;
      if (at >= SHORTEST_COMPOUND && endsWith(letters, 0, length, ending) && this.#cutIfOnlyCompound(word, at)) return;
    }
    const end = endBeforeYeh(word);
    if (end >= SHORTEST_COMPOUND) this.#cutIfOnlyCompound(word, end);
  }

  /** Cuts the letters before `end` if they are a compound and no word in one piece, «بازیساز» (game maker); returns whether they are. */
  #cutIfOnlyCompound(word: Word, end: number): boolean {
    const value = this.#lexicon.valueOf(word, end);
    if ((value & (COMPOUND | WORD)) !== COMPOUND) return false;
    this.#cutCompound(value);
    return true;
  }

  /** Which endings the letters before `end` take, as class bits; 0 where they are no known word. Cuts them if they are a compound. */
  #explainBase(word: Word, end: number): number {
    const { letters } = word;
    const value = this.#lexicon.valueOf(word, end);
    const participle = isParticiple(this.#lexicon, letters, 0, end) ? TAKES_ENDINGS | TAKES_PLURAL : 0;
    if ((value & WORD) !== 0) return value | participle;
    if ((value & COMPOUND) !== 0) {
      this.#cutCompound(value);
      return value | TAKES_PLURAL | TAKES_ENDINGS | TAKES_COMPARATIVE;
    }
    if (participle !== 0) return participle;
    // A known word takes the plural with its ی attached, too: قانونی‌ها (the legal ones).
    if (letters[end - 1] !== YEH || end < 4) return 0;
    if (this.#cutIfOnlyCompound(word, end - 1)) return TAKES_PLURAL;
    const stem = this.#lexicon.valueOf(word, end - 1);
    return (stem & (TAKES_PLURAL | TAKES_COMPARATIVE)) !== 0 ? TAKES_PLURAL : 0;
  }
}

/** How many letters a word in ا or و has before the ی with which it takes a person: 6 in خلق‌وخویشان, 5 in قصه‌گویت; 0 for other words. */
function endBeforeYeh({ letters, length }: Word): number {
  const end = startOfEnding(letters, length, PERSONS) - 1;
  if (letters[end] !== YEH) return 0;
  return letters[end - 1] === ALEF || letters[end - 1] === WAW ? end : 0;
}

/**
 * TAKES_PLURAL where the letters before `end` are a spoken noun in ون whose written form in ان takes the plural: جوون (young man), دندون
 * (tooth). 0 for others, and for «نشونهای», which may be نشونه‌ای (a sign) as well.
 */
export function pluralOfSpoken(lexicon: Lexicon, letters: Uint16Array, end: number, length: number): number {
  if (end < 4 || letters[end - 1] !== NOON || letters[end - 2] !== WAW) return 0;
  letters[end - 2] = ALEF;
  const written = lexicon.find(letters, 0, end);
  const withHeh = length - end === 3 && letters[length - 1] === YEH ? lexicon.find(letters, 0, end + 1) : 0;
  letters[end - 2] = WAW;
  return (written & WORD) !== 0 && (withHeh & TAKES_ENDINGS) === 0 ? written & TAKES_PLURAL : 0;
}
