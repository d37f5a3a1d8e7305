import { NO_RULE, RULE } from '../../rules';
import { joinsNext } from '../../text/kinds';
import { ALEF, HEH, MEEM, SHEEN, WAW, YEH } from '../../text/units';
import {
  APART,
  CLASS_MASK,
  COMPOUND,
  frequencyOf,
  hasHalfSpaceAt,
  PAST_STEM,
  PRESENT_STEM,
  TAKES_COMPARATIVE,
  TAKES_ENDINGS,
  TAKES_PLURAL,
  WORD,
} from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { fingerprintStep, fingerprintsOf, slotStep } from '../words/hash';
import { are, startOfEnding } from '../words/letters';
import { LONGEST_WORD, type Word } from '../words/word';
import { ALL_ENDINGS, ENDINGS, endingAt, isVerbPrefix, PERSONS } from './affixes';
import { childOf, type EndingTree } from './ending-tree';
import { isParticiple, isPlainVerb } from './verbs';

/** The frequency of a common word. */
const COMMON = 2;

/** Stems of which text hardly has a verb without می or ب: «قانون گریزند», «خشونت آمیزند». */
const SELDOM_VERBS: ReadonlySet<string> = new Set(
  'آمیز انگیز آلود آفرین پرست پرور ستیز گریز طلب گرا اندیش بین'.split(' '),
);

/** What stands before the stem of a verb, if anything. */
const PREVERBS = ['', 'بر', 'در', 'باز', 'فرا', 'فرو', 'وا'];
/** They, we are; and is. */
const COPULAS = ['ند', 'یم', 'ست'];
/** What may stand before any noun, and isn't its own before what somebody has: «بی پدرش», «همه وقتشان». */
const BESIDE_NOUNS: ReadonlySet<number> = fingerprintsOf('هم همه هر بی پیش پس بین این آن اون');

/**
 * Whether a blank between two words should be a half-space: می سازد, درخواست های, لوکس ترین, رده بندی. Depends on the two words
 * alone, since the judge remembers it: what their neighbours forbid is in `mayJoin`.
 */
export class SpacedPair {
  readonly #lexicon: Lexicon;
  /** Lexicon hashes of the left word with the first `i` letters of the right one, for each `i`. */
  readonly #slots: Int32Array = new Int32Array(LONGEST_WORD + 1);
  readonly #fingerprints: Int32Array = new Int32Array(LONGEST_WORD + 1);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Takes two words; returns the value of both in one piece in the lexicon, or 0. */
  join(left: Word, right: Word): number {
    const slots = this.#slots;
    const fingerprints = this.#fingerprints;
    slots[0] = left.slots[left.length]!;
    fingerprints[0] = left.fingerprints[left.length]!;
    for (let i = 0; i < right.length; i++) {
      slots[i + 1] = slotStep(slots[i]!, right.letters[i]!);
      fingerprints[i + 1] = fingerprintStep(fingerprints[i]!, right.letters[i]!);
    }
    return this.#joinedUpTo(right.length);
  }

  /**
   * The rule that joins the two words, which `join` has taken and `mayJoin` allows, or NO_RULE to leave the blank.
   *
   * `ending`: the number of the ending that the right one is, or 0; `isVerb`: whether it may follow می.
   */
  ruleOf(left: Word, right: Word, ending: number, isVerb: boolean): number {
    if (isVerbPrefix(left.letters, left.length)) return isVerb ? RULE['verb-prefix'] : NO_RULE;
    const rule = ending === 0 ? NO_RULE : this.#ruleOfEnding(left, ending);
    return rule !== NO_RULE ? rule : this.#isCompound(left, right) ? RULE.compound : NO_RULE;
  }

  #ruleOfEnding(left: Word, number: number): number {
    const ending = ENDINGS[number - 1]!;
    if (left.length < (ending.rule === RULE.plural ? 2 : 3)) return NO_RULE;
    if (ending.afterHeh && left.letters[left.length - 1] !== HEH) return NO_RULE;
    const value = this.#lexicon.valueOf(left);
    let takes = value;
    if ((value & COMPOUND) !== 0) takes |= TAKES_PLURAL | TAKES_ENDINGS | TAKES_COMPARATIVE;
    if (isParticiple(this.#lexicon, left.letters, 0, left.length)) takes |= TAKES_ENDINGS | TAKES_PLURAL;
    // ها is always the plural, so an unknown word takes it too.
    if ((value & CLASS_MASK) === 0) takes |= TAKES_PLURAL;
    return (takes & ending.needs) !== 0 ? ending.rule : NO_RULE;
  }

  /** Whether both are a compound with a half-space between them, with or without an ending. */
  #isCompound(left: Word, right: Word): boolean {
    const { letters, length } = right;
    if (this.#isCompoundUpTo(length, left.length)) return true;
    // «مجلس آرام», «فرهنگ سازش»; with ان and ی a compound is likelier than the word: «معامله گران», «انگشت شماری».
    const last = letters[length - 1];
    if ((last === MEEM || last === SHEEN) && this.#areTwoWords(left, right)) return false;
    let node: EndingTree | null = ALL_ENDINGS;
    for (let at = length - 1; at >= 2; at--) {
      node = childOf(node, letters[at]!);
      if (node === null) return false;
      if (node.value !== 0 && this.#isCompoundUpTo(at, left.length)) return true;
    }
    return false;
  }

  /**
   * How many letters of the right word, which `join` has taken, make a compound with the left one, where ها or تر hides it from the
   * lexicon: 3 for «نفس گیرترین»; else 0. With other endings the two may be a noun and its verb: «سیاست گذارند»; but not in «فارسی زبانند».
   */
  stemLength(left: Word, right: Word): number {
    const { letters, length } = right;
    for (let at = length - 2; at >= 2; at--) {
      const ending = ENDINGS[endingAt(letters, at, length) - 1];
      if (ending === undefined || ending.rule === RULE.ending) continue;
      // «زمان برتر» is rather of زمان‌بر.
      if (ending.rule === RULE.plural && this.#areTwoWords(left, right)) return 0;
      const value = this.#joinedUpTo(at);
      // «هم رسانهای» is رسانه‌ای, not a plural of رسان; «کلان شهرهای» is one.
      const isOther =
        length - at === 3 &&
        joinsNext(letters[at - 1]!) &&
        (this.#lexicon.find(letters, 0, at + 1) & TAKES_ENDINGS) !== 0;
      if (hasHalfSpaceAt(value, left.length) && !isOther) return at;
    }
    return this.#stemBeforeCopula(left, right) || this.#stemBeforePerson(left, right);
  }

  /**
   * Whether the right one of two words is one that text often has as it stands, so that what ends like a compound may be that: «دولت گراهام»; a
   * plural only after a noun: «در ایران شهرهای بزرگ», but «کلان شهرهای».
   */
  #areTwoWords(left: Word, right: Word): boolean {
    const value = this.#lexicon.valueOf(right);
    if (frequencyOf(value) < COMMON) return false;
    const ofLeft = this.#lexicon.valueOf(left);
    return (value & WORD) !== 0 || (ofLeft & (TAKES_PLURAL | TAKES_COMPARATIVE)) === TAKES_PLURAL;
  }

  /** The same before a form of "to be" that is written on: 4 for «فارسی زبانند», 3 for «عمل گراست»; 0 where the right word may be a verb. */
  #stemBeforeCopula(left: Word, right: Word): number {
    const at = lengthBeforeCopula(right);
    if (at === 0) return 0;
    // «باید جایزه بگیرند», «کار را تمام نمایند»: a verb with its person; but «قانون گریزند».
    const isVerb = isPlainVerb(this.#lexicon, right.letters, right.length);
    if (isVerb && !SELDOM_VERBS.has(right.string.slice(0, at))) return 0;
    // «خوش اخلاقه»; but «جنگ ایران زمینه دارد».
    if (right.letters[right.length - 1] === HEH && (this.#lexicon.valueOf(right) & WORD) !== 0) return 0;
    // Before م what has no plural has its ی: «ریاست جمهوریم» is "my presidency".
    const takes = this.#joinedUpTo(at) & (TAKES_PLURAL | TAKES_COMPARATIVE);
    if (right.letters[right.length - 1] === MEEM && takes === 0) return 0;
    return this.#isNounWith(left, right, at) ? at : 0;
  }

  /**
   * The same before a person that is written on: 4 for «عربی زبانمان», 2 for «قصه گویتان», 6 for «حال واحوالش». 0 where the right word is one of its
   * own («موشک سازمان») or an imperative («پاک کنش»), and after what is a word beside any other («هم دردشان را», «پیش رویم»).
   */
  #stemBeforePerson(left: Word, right: Word): number {
    const at = lengthBeforePerson(right);
    if (at === 0 || (this.#lexicon.valueOf(right) & WORD) !== 0) return 0;
    if (BESIDE_NOUNS.has(left.hash) || isPlainVerb(this.#lexicon, right.letters, right.length)) return 0;
    // «دل تنگم هوای تو دارد»: my heart that is sad.
    if ((this.#lexicon.valueOf(right, at) & TAKES_COMPARATIVE) !== 0) return 0;
    return this.#isNounWith(left, right, at) ? at : 0;
  }

  /** Whether the left word and so many letters of the right one are a compound and never two words, and those letters hardly a verb. */
  #isNounWith(left: Word, right: Word, at: number): boolean {
    const value = this.#joinedUpTo(at);
    if ((value & APART) !== 0 || !hasHalfSpaceAt(value, left.length)) return false;
    return !this.#isStem(right, at) || SELDOM_VERBS.has(right.string.slice(0, at));
  }

  /**
   * Whether two words, the second one with و at its beginning, are a compound whose و has lost its blank: «حق وحقوق», «حال واحوالش»; but
   * «عشق ورزند», «همه وقتشان».
   */
  isWithAnd(left: Word, right: Word): boolean {
    const { letters, length } = right;
    if (length < 3 || isPlainVerb(this.#lexicon, letters, length)) return false;
    for (let end = 3; end <= length; end++) if ((this.#lexicon.valueOf(right, end) & WORD) !== 0) return false;
    this.join(left, right);
    return this.#isCompound(left, right) || this.stemLength(left, right) > 0;
  }

  /** Whether a gap inside the right one of two words is none in the compound that they make: «تسویه گرهای» has no گره, «تک وتنها» no plural. */
  isNoGapOfCompound(left: Word, right: Word, at: number): boolean {
    if (left.is('به')) return false;
    const whole = this.join(left, right);
    if ((whole & COMPOUND) !== 0) return hasHalfSpaceAt(whole, left.length) && !hasHalfSpaceAt(whole, left.length + at);
    const { letters, length } = right;
    const end = at - 1;
    if (ENDINGS[endingAt(letters, end, length) - 1]?.rule !== RULE.plural) return false;
    // «به دست آورده‌ایم»: a perfect; «هم رسانه‌ای»: of a word that is known.
    if (isParticiple(this.#lexicon, letters, 0, at)) return false;
    if (joinsNext(letters[end - 1]!) && this.#lexicon.valueOf(right, at) !== 0) return false;
    return hasHalfSpaceAt(this.#joinedUpTo(end), left.length) && !hasHalfSpaceAt(this.#joinedUpTo(at), left.length);
  }

  /** Whether the first so many letters of a word are the stem of a verb: ساز, and بردار after its بر. */
  #isStem({ letters }: Word, length: number): boolean {
    return PREVERBS.some(
      (text) =>
        are(letters, 0, text.length, text) &&
        (this.#lexicon.find(letters, text.length, length) & (PRESENT_STEM | PAST_STEM)) !== 0,
    );
  }

  /** Whether the left word and so many letters are a compound with a half-space at `at`, and never two words. */
  #isCompoundUpTo(length: number, at: number): boolean {
    const value = this.#joinedUpTo(length);
    return (value & (APART | WORD)) === 0 && hasHalfSpaceAt(value, at);
  }

  /** The value of the left word with so many letters of the right one. */
  #joinedUpTo(length: number): number {
    return this.#lexicon.findHash(this.#slots[length]!, this.#fingerprints[length]!);
  }
}

/** How many letters a word has before a form of "to be" that is written on: 4 in زبانند, 3 in گراست and گرایند, 5 in the spoken اخلاقه; 0 for other words. */
function lengthBeforeCopula(word: Word): number {
  const isSpoken = word.length > 4 && word.letters[word.length - 1] === HEH;
  return isSpoken ? word.length - 1 : lengthBefore(word, COPULAS);
}

/** How many letters a word has before a person, and before the ی that ا and و have then: 4 in زبانمان, 2 in گویشان; 0 for other words. */
export function lengthBeforePerson(word: Word): number {
  return lengthBefore(word, PERSONS);
}

/** How many letters a word has before one of these endings, and before the ی that ا and و have then; 0 for other words. */
function lengthBefore({ letters, length }: Word, endings: readonly string[]): number {
  const end = startOfEnding(letters, length, endings);
  const isOnVowel = letters[end - 1] === YEH && (letters[end - 2] === ALEF || letters[end - 2] === WAW);
  return end < 3 ? 0 : isOnVowel ? end - 1 : end;
}
