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
import { BARE_COMPARATIVES, ENDINGS, type Ending, PERSONS, VERB_PREFIXES, WRITTEN_ON } from './affixes';
import { isParticiple, isPlainVerb, isSpokenForm, isVerbForm, isWrittenTogether } from './verbs';

/** A spoken person with its را: ماشینشو, اتاقمو, ماشینمونو. */
const OBJECTS = ['شو', 'مو', 'تو', 'شونو', 'مونو', 'تونو'];
/** Participles that a noun stands before, the first also where the second would leave another one (دامنشده), with what they take. */
const BECOME = ['شده', 'نشده'].flatMap((participle) =>
  ['', 'ها', 'های', 'هایی', 'ای', 'اند'].map((ending) => participle + ending),
);
const INFINITIVES = ['تن', 'دن'];
/** A noun in ه that text hardly has, but the adjective of it: «کباب تابه‌ای». */
const IN_ADJECTIVE = 'تابه';
/** Fewer letters before a person may be part of a compound: بی‌نشان. */
const SHORTEST_NOUN = 4;
/** A compound before an ending that is written on has so many letters at least. */
const SHORTEST_COMPOUND = 4;

/**
 * Where half-spaces belong inside a word that came glued: نمیدهیم, شبکههای, مسالمتآمیز, هستهای.
 *
 * A word that the lexicon knows as it stands is left. Otherwise the letters must be explained to the last one, by a verb
 * form, a compound, or a known word with an ending; and only where one explanation holds is anything done.
 */
export class GluedWord {
  /** Letters before each half-space, ascending. */
  readonly cuts: Uint8Array = new Uint8Array(LONGEST_WORD);
  readonly rules: Uint8Array = new Uint8Array(LONGEST_WORD);
  count = 0;
  /** Whether only the model can tell: two readings hold (حرفهای is حرف‌های and حرفه‌ای), or the lexicon has the word as it stands. */
  isAmbiguous = false;
  /** Whether the letters are a known word with an ending that is written on: کارهای, اشتهای. */
  isWhole = false;
  /** Whether the word before that ending is the commoner one of two readings: مدیرهای is from مدیر, hardly مدیره‌ای. */
  isLikelyWhole = false;
  /** Letters before the plural that is the likelier of those two readings: تکان‌های, not تکانه‌ای; 0 where neither is. */
  likelyPluralAt = 0;
  /** Whether no other reading is known at all: پسرهاش, میاد. */
  isSurelyWhole = false;
  /** Letters of a noun before a person or a participle: موشک of موشکش, غربال of غربالشده; 0 where there is none, or it may have lost its ه (علیهاش). */
  nounLength = 0;
  /** Whether text has that noun in one piece. */
  isNounWritten = false;
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Explains a word; afterwards `count` half-spaces are known, 0 when the word is left alone. */
  explain(word: Word): void {
    this.count = 0;
    this.isAmbiguous = false;
    this.isWhole = false;
    this.isLikelyWhole = false;
    this.isSurelyWhole = false;
    this.likelyPluralAt = 0;
    this.nounLength = 0;
    const { letters, length } = word;
    if (isWrittenTogether(letters, length)) {
      this.isSurelyWhole = true;
      return;
    }
    const value = this.#lexicon.find(letters, 0, length);
    if ((value & WORD) !== 0) {
      // A word that the lexicon has in one piece is cut only where the model is surer.
      this.isAmbiguous = (value & COMPOUND) === 0;
      return;
    }
    if ((value & COMPOUND) !== 0) this.#cutCompound(value);
    else if (!this.#explainVerb(letters, length)) {
      this.isSurelyWhole = isSpokenObject(this.#lexicon, letters, length);
      this.isWhole =
        this.#explainUncutEnding(letters, length) ||
        this.#explainWrittenOn(letters, length) ||
        isPlainVerb(this.#lexicon, letters, length);
      if (!this.isWhole) {
        this.#explainEnding(letters, length);
        // «کمرشدهای» has a known compound, and no waist.
        if (this.count === 0) this.#findNounBeforeParticiple(letters, length);
      }
    }
  }

  /** The rule of the half-space before the letter `at`; NO_RULE if none belongs there. */
  ruleAt(at: number): number {
    for (let i = 0; i < this.count; i++) if (this.cuts[i] === at) return this.rules[i]!;
    return NO_RULE;
  }

  #cut(at: number, rule: number): void {
    this.cuts[this.count] = at;
    this.rules[this.count] = rule;
    this.count++;
  }

  #cutCompound(value: number): void {
    for (const at of cutsOfCompound(value)) this.#cut(at, RULE.compound);
  }

  /** Explains می with a verb form; returns whether it is one. */
  #explainVerb(letters: Uint16Array, length: number): boolean {
    for (const prefix of VERB_PREFIXES) {
      const start = prefix.length;
      if (start + 2 > length || !are(letters, 0, start, prefix)) continue;
      if (!isVerbForm(this.#lexicon, letters, start, length) && !isSpokenForm(this.#lexicon, letters, start, length))
        continue;
      this.#cut(start, RULE['verb-prefix']);
      // نمی‌شناخته‌اند has a second half-space before its person.
      const heh = letters.lastIndexOf(HEH, length - 1);
      if (isParticiple(this.#lexicon, letters, start, heh + 1)) this.#cut(heh + 1, RULE.ending);
      return true;
    }
    return false;
  }

  /** Explains a known word with an ending that needs no half-space, since the letter before it doesn't join: کارهای, دنیای; returns whether it is one. */
  #explainUncutEnding(letters: Uint16Array, length: number): boolean {
    for (const ending of ENDINGS) {
      const at = length - ending.text.length;
      if (at < 2 || joinsNext(letters[at - 1]!) || !endsWith(letters, 0, length, ending.text)) continue;
      const base = this.#lexicon.find(letters, 0, at);
      if ((base & ending.needs) === 0 || (base & WORD) === 0) continue;
      const longer = this.#lexicon.find(letters, 0, at + 1);
      this.isAmbiguous = (longer & TAKES_ENDINGS) !== 0;
      this.isLikelyWhole = frequencyOf(base) >= frequencyOf(longer);
      this.isSurelyWhole = ending.needs === TAKES_PLURAL && (longer & (WORD | COMPOUND)) === 0;
      return true;
    }
    return false;
  }

  /** Explains a known word with an ending that is written on: ناراحتیشان, دخترم; returns whether it is one. */
  #explainWrittenOn(letters: Uint16Array, length: number): boolean {
    for (const ending of WRITTEN_ON) {
      const at = length - ending.length;
      if (at < 2 || letters[at - 1] === HEH || !endsWith(letters, 0, length, ending)) continue;
      const base = this.#lexicon.find(letters, 0, at);
      if ((base & WORD) === 0) continue;
      // بیشترینش, دخترم: what is one word with تر is so with a person too.
      if ((base & COMPOUND) === 0 && startOfEnding(letters, at, BARE_COMPARATIVES) > 0) this.isSurelyWhole = true;
      if (at >= SHORTEST_NOUN && letters[at - 1] !== ALEF && (base & TAKES_PLURAL) !== 0 && PERSONS.includes(ending)) {
        this.nounLength = at;
        this.isNounWritten = frequencyOf(base) > 0;
      }
      // اشتهای: a word that ends in ها itself; but منهای might be من‌های.
      if (ending.length === 1 && isPluralAt(letters, at - 2)) {
        this.isAmbiguous = this.#mayEndBefore(letters, at - 2);
        this.isSurelyWhole = !this.isAmbiguous;
      }
      return true;
    }
    return false;
  }

  /** Finds a noun that something was done with: غربالشده, استمهالنشده. */
  #findNounBeforeParticiple(letters: Uint16Array, length: number): void {
    for (const participle of BECOME) {
      const at = length - participle.length;
      const base = endsWith(letters, 0, length, participle) && at > 1 ? this.#lexicon.find(letters, 0, at) : 0;
      if ((base & (WORD | COMPOUND)) !== WORD) continue;
      // «بازداشتنشده» is of بازداشت, not of its verb.
      if (startOfEnding(letters, at, INFINITIVES) > 0 && (this.#lexicon.find(letters, 0, at - 1) & WORD) !== 0)
        continue;
      this.nounLength = at;
      this.isNounWritten = frequencyOf(base) > 0;
      return;
    }
  }

  /** Whether «های» from `at` on may be an ending, or its ه the last letter of a word with ‌ای. */
  #mayEndBefore(letters: Uint16Array, at: number): boolean {
    const noun = this.#lexicon.find(letters, 0, at);
    const withHeh = this.#lexicon.find(letters, 0, at + 1);
    return (noun & TAKES_PLURAL) !== 0 || ((noun | withHeh) & COMPOUND) !== 0 || (withHeh & TAKES_ENDINGS) !== 0;
  }

  /** Explains a base with an ending after a half-space; or, where no such ending holds, a compound with one that is written on. */
  #explainEnding(letters: Uint16Array, length: number): void {
    let found: Ending | null = null;
    let foundAt = 0;
    for (const ending of ENDINGS) {
      const at = length - ending.text.length;
      if (at < 2 || !endsWith(letters, 0, length, ending.text) || !joinsNext(letters[at - 1]!)) continue;
      if (ending.afterHeh && letters[at - 1] !== HEH && letters[at - 1] !== YEH) continue;
      const takes = this.#explainBase(letters, at) || pluralOfSpoken(this.#lexicon, letters, at, length);
      if ((takes & ending.needs) === 0) continue;
      // حرفهای is حرف‌های and حرفه‌ای: what only the context can tell is left.
      if (found !== null) {
        this.count = 0;
        this.isAmbiguous = true;
        this.#weighPlural(letters, foundAt);
        return;
      }
      found = ending;
      foundAt = at;
    }
    // Bases that were tried have left their cuts.
    this.count = 0;
    if (found === null) {
      this.#cutBeforeWrittenOn(letters, length);
      return;
    }
    this.#explainBase(letters, foundAt);
    this.#cut(foundAt, found.rule);
  }

  /** Cuts the compound before an ending that needs no half-space: بازی|سازها, بازی|سازی, خلق|وخویشان. */
  #cutBeforeWrittenOn(letters: Uint16Array, length: number): void {
    for (const { text } of ENDINGS) {
      const at = length - text.length;
      if (at < SHORTEST_COMPOUND || joinsNext(letters[at - 1]!) || !endsWith(letters, 0, length, text)) continue;
      if (this.#cutUnwritten(letters, at)) return;
    }
    for (const ending of WRITTEN_ON) {
      const at = length - ending.length;
      if (at >= SHORTEST_COMPOUND && endsWith(letters, 0, length, ending) && this.#cutUnwritten(letters, at)) return;
    }
    const end = endBeforeYeh(letters, length);
    if (end >= SHORTEST_COMPOUND) this.#cutUnwritten(letters, end);
  }

  /** A noun that is common is likelier than one in ه that text hardly has: تکان‌های, مهاجم‌های. An adjective seldom has a plural (ویرانه‌ای). */
  #weighPlural(letters: Uint16Array, at: number): void {
    const noun = this.#lexicon.find(letters, 0, at);
    const withHeh = this.#lexicon.find(letters, 0, at + 1);
    if ((noun & TAKES_PLURAL) === 0 || (noun & TAKES_COMPARATIVE) !== 0 || frequencyOf(noun) < 2) return;
    if (letters[at] !== HEH || frequencyOf(withHeh) > 0 || (withHeh & COMPOUND) !== 0) return;
    if (!are(letters, 0, at + 1, IN_ADJECTIVE)) this.likelyPluralAt = at;
  }

  /** Cuts what is a compound and never one word: بازیساز in بازیسازی and بازیسازها, whose ending needs no half-space. */
  #cutUnwritten(letters: Uint16Array, end: number): boolean {
    const value = this.#lexicon.find(letters, 0, end);
    if ((value & (COMPOUND | WORD)) !== COMPOUND) return false;
    this.#cutCompound(value);
    return true;
  }

  /** Which endings the letters before `end` take, cutting them if they are a compound; 0 when they are not a known word. */
  #explainBase(letters: Uint16Array, end: number): number {
    const value = this.#lexicon.find(letters, 0, end);
    const participle = isParticiple(this.#lexicon, letters, 0, end) ? TAKES_ENDINGS | TAKES_PLURAL : 0;
    if ((value & WORD) !== 0) return value | participle;
    if ((value & COMPOUND) !== 0) {
      this.#cutCompound(value);
      return value | TAKES_PLURAL | TAKES_ENDINGS | TAKES_COMPARATIVE;
    }
    if (participle !== 0) return participle;
    // بازیکن‌هایی, قانونی‌ها: a word with ی on it takes the plural again.
    if (letters[end - 1] !== YEH || end < 4) return 0;
    if (this.#cutUnwritten(letters, end - 1)) return TAKES_PLURAL;
    const stem = this.#lexicon.find(letters, 0, end - 1);
    return (stem & (TAKES_PLURAL | TAKES_COMPARATIVE)) !== 0 ? TAKES_PLURAL : 0;
  }
}

/** Letters of a word in ا or و before the ی with which it takes a person: 6 in خلق‌وخویشان, 5 in قصه‌گویت; 0 for other words. */
function endBeforeYeh(letters: Uint16Array, length: number): number {
  const end = startOfEnding(letters, length, PERSONS) - 1;
  if (letters[end] !== YEH) return 0;
  return letters[end - 1] === ALEF || letters[end - 1] === WAW ? end : 0;
}

/**
 * TAKES_PLURAL where the letters before `end` are a noun that is known once its ون is ان, as it is written: جوون, دندون; 0 for others, and
 * for نشونهای, which may be نشونه‌ای as well.
 */
export function pluralOfSpoken(lexicon: Lexicon, letters: Uint16Array, end: number, length: number): number {
  if (end < 4 || letters[end - 1] !== NOON || letters[end - 2] !== WAW) return 0;
  letters[end - 2] = ALEF;
  const written = lexicon.find(letters, 0, end);
  const withHeh = length - end === 3 && letters[length - 1] === YEH ? lexicon.find(letters, 0, end + 1) : 0;
  letters[end - 2] = WAW;
  return (written & WORD) !== 0 && (withHeh & TAKES_ENDINGS) === 0 ? written & TAKES_PLURAL : 0;
}

/** Whether the letters are a known noun with a spoken person and its را: ماشینشو is no compound of "wash". Left open: زندگی‌شو. */
function isSpokenObject(lexicon: Lexicon, letters: Uint16Array, length: number): boolean {
  const end = startOfEnding(letters, length, OBJECTS);
  return letters[end - 1] !== YEH && (lexicon.find(letters, 0, end) & WORD) !== 0;
}

/** Whether ها begins at `at`. */
function isPluralAt(letters: Uint16Array, at: number): boolean {
  return letters[at] === HEH && letters[at + 1] === ALEF;
}
