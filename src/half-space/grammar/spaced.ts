import { NO_RULE, RULE } from '../../rules';
import { joinsNext } from '../../text/kinds';
import { HEH, MEEM, SHEEN } from '../../text/units';
import {
  APART,
  CLASS_MASK,
  COMPOUND,
  cutsOfCompound,
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
import { are } from '../words/letters';
import { LONGEST_WORD, type Word } from '../words/word';
import { ALL_ENDINGS, ENDINGS, endingAt, isVerbPrefix } from './affixes';
import { lengthBeforeCopula, lengthBeforePerson } from './attached';
import { childOf, type EndingTree } from './ending-tree';
import { isNumeral } from './numerals';
import { isParticiple, isPlainVerb } from './verbs';

/** The frequency class of a common word (`lexicon/classes.ts`). */
const COMMON = 2;

/** Stems of which text hardly has a verb without می or ب, so that they end a compound: «قانون گریزند» (they evade the law), «خشونت آمیزند». */
const SELDOM_VERBS: ReadonlySet<string> = new Set(
  'آمیز انگیز آلود آفرین پرست پرور ستیز گریز طلب گرا اندیش بین'.split(' '),
);

/** Prefixes that are part of a verb and stand before its stem; '' where none does. */
const PREVERBS = ['', 'بر', 'در', 'باز', 'فرا', 'فرو', 'وا'];
/**
 * Words that may stand before any noun, so that they make no compound with one that has a person: «بی پدرش» (without his father), «همه
 * وقتشان» (all their time); or before a name, «آل بویه».
 */
const BESIDE_NOUNS: ReadonlySet<number> = fingerprintsOf('هم همه هر بی پیش پس بین این آن اون آل ابن');

/**
 * What the rules say of two words with a blank between them: «می سازد», «درخواست های», «لوکس ترین», «رده بندی». Only of the two words alone,
 * since the answer is remembered: what their neighbours forbid is in `mayJoin`.
 *
 * The two are looked up as one word with more or fewer letters of the second. `join` takes them and must come before the other questions about
 * them.
 */
export class SpacedPair {
  readonly #lexicon: Lexicon;
  /** The slot hash of the left word with the first `i` letters of the right one, for each `i`. */
  readonly #slots: Int32Array = new Int32Array(LONGEST_WORD + 1);
  /** And their fingerprint. */
  readonly #fingerprints: Int32Array = new Int32Array(LONGEST_WORD + 1);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Takes two words; returns the lexicon's value of both together, or 0. */
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
   * The rule that joins the two words; NO_RULE where none does. `ending` is the number of the ending that the right one is, or 0, `isVerb` whether it
   * may follow می.
   */
  ruleOf(left: Word, right: Word, ending: number, isVerb: boolean): number {
    if (isVerbPrefix(left.letters, left.length)) return isVerb ? RULE['verb-prefix'] : NO_RULE;
    const rule = ending === 0 ? NO_RULE : this.#ruleOfEnding(left, ending);
    return rule !== NO_RULE ? rule : this.#isCompound(left, right) ? RULE.compound : NO_RULE;
  }

  /** The rule of an ending after the left word, if that takes it; else NO_RULE. */
  #ruleOfEnding(left: Word, number: number): number {
    const ending = ENDINGS[number - 1]!;
    if (left.length < (ending.rule === RULE.plural ? 2 : 3)) return NO_RULE;
    if (ending.afterHeh && left.letters[left.length - 1] !== HEH) return NO_RULE;
    const value = this.#lexicon.valueOf(left);
    let takes = value;
    if ((value & COMPOUND) !== 0) takes |= TAKES_PLURAL | TAKES_ENDINGS | TAKES_COMPARATIVE;
    if (isParticiple(this.#lexicon, left.letters, 0, left.length)) takes |= TAKES_ENDINGS | TAKES_PLURAL;
    // ها is hardly anything but the plural, so an unknown word takes it, too.
    if ((value & CLASS_MASK) === 0) takes |= TAKES_PLURAL;
    return (takes & ending.needs) !== 0 ? ending.rule : NO_RULE;
  }

  /** Whether the two are a compound with a half-space between them, with an ending or without. */
  #isCompound(left: Word, right: Word): boolean {
    const { letters, length } = right;
    if (this.#isCompoundUpTo(length, left.length)) return true;
    // «مجلس آرام» (a calm parliament), «فرهنگ سازش» (a culture of compromise): the right word isn't آرا or ساز with its person. With other
    // endings a compound is likelier than the word: «معامله گران» (traders).
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
   * How many letters of the right word make a compound with the left one, where an ending hides it from the lexicon: 3 for «نفس گیرترین»
   * (most breathtaking); else 0. Endings are ها, تر, the copula and persons. With the last two the words may also be a noun and its verb, «سیاست
   * گذارند», so more is asked.
   */
  stemLength(left: Word, right: Word): number {
    const { letters, length } = right;
    for (let at = length - 2; at >= 2; at--) {
      const ending = ENDINGS[endingAt(letters, at, length) - 1];
      if (ending === undefined || ending.rule === RULE.ending) continue;
      // Not for تر: «زمان برتر» is rather زمان‌بر (time-consuming) with تر than زمان (time) and برتر (better).
      if (ending.rule === RULE.plural && this.#areTwoWords(left, right)) return 0;
      const value = this.#joinedUpTo(at);
      // «هم رسانهای» is رسانه‌ای (of the media), and no plural of رسان; «کلان شهرهای» (big cities of) is one.
      const isOther =
        length - at === 3 &&
        joinsNext(letters[at - 1]!) &&
        (this.#lexicon.find(letters, 0, at + 1) & TAKES_ENDINGS) !== 0;
      if (hasHalfSpaceAt(value, left.length) && !isOther) return at;
    }
    return this.#stemBeforeCopula(left, right) || this.#stemBeforePerson(left, right);
  }

  /**
   * Whether the right one of two words is common as it stands, so that the two need be no compound with an ending: «دولت گراهام» (Graham's
   * government). A plural counts only after a noun: «در ایران شهرهای بزرگ» (in Iran, big cities), but «کلان شهرهای».
   */
  #areTwoWords(left: Word, right: Word): boolean {
    const value = this.#lexicon.valueOf(right);
    if (frequencyOf(value) < COMMON) return false;
    const ofLeft = this.#lexicon.valueOf(left);
    return (value & WORD) !== 0 || (ofLeft & (TAKES_PLURAL | TAKES_COMPARATIVE)) === TAKES_PLURAL;
  }

  /**
   * The same before the attached copula: 4 for «فارسی زبانند» (they speak Persian), 3 for «عمل گراست» (is pragmatic); 0 where the right
   * word may be a verb.
   */
  #stemBeforeCopula(left: Word, right: Word): number {
    const at = lengthBeforeCopula(right);
    if (at === 0) return 0;
    // «باید جایزه بگیرند» (they should get a prize): a verb with its person; but «قانون گریزند».
    const isVerb = isPlainVerb(this.#lexicon, right.letters, right.length);
    if (isVerb && !SELDOM_VERBS.has(right.string.slice(0, at))) return 0;
    // «جنگ ایران زمینه دارد» (has a background): a word in ه is no spoken "is", as in «خوش اخلاقه» (is good-natured).
    if (right.letters[right.length - 1] === HEH && (this.#lexicon.valueOf(right) & WORD) !== 0) return 0;
    // «ریاست جمهوریم» is "my presidency", and no form of "to be": what nobody can be takes neither plural nor comparative.
    const takes = this.#joinedUpTo(at) & (TAKES_PLURAL | TAKES_COMPARATIVE);
    if (right.letters[right.length - 1] === MEEM && takes === 0) return 0;
    return this.#isNounWith(left, right, at) ? at : 0;
  }

  /**
   * The same before a person: 4 for «عربی زبانمان» (our Arabic speakers), 2 for «قصه گویتان», 6 for «حال واحوالش». 0 where the right word is one of
   * its own, «موشک سازمان» (the organisation's missile), or an imperative, «پاک کنش» (wipe it), and after BESIDE_NOUNS, «هم دردشان را»
   * (their pain, too).
   */
  #stemBeforePerson(left: Word, right: Word): number {
    const at = lengthBeforePerson(right);
    if (at === 0 || (this.#lexicon.valueOf(right) & WORD) !== 0) return 0;
    if (BESIDE_NOUNS.has(left.hash) || isPlainVerb(this.#lexicon, right.letters, right.length)) return 0;
    // «دل تنگم هوای تو دارد» (my sad heart longs for you): an adjective with its person after a noun.
    if ((this.#lexicon.valueOf(right, at) & TAKES_COMPARATIVE) !== 0) return 0;
    return this.#isNounWith(left, right, at) ? at : 0;
  }

  /** Whether the left word and the first `at` letters of the right one are a compound and not as often two words, and those letters hardly a verb. */
  #isNounWith(left: Word, right: Word, at: number): boolean {
    const value = this.#joinedUpTo(at);
    if ((value & APART) !== 0 || !hasHalfSpaceAt(value, left.length)) return false;
    return !this.#isStem(right, at) || SELDOM_VERBS.has(right.string.slice(0, at));
  }

  /**
   * Whether the second of two words is none without the first, «سری لانکا», «بیت لحم»: nobody knows it, and with the first it is a compound or name
   * of these two parts; not «فی سبیل‌الله». Nor a measure, «سه هفته‌ای», which house style leaves, a verb, «اگر شب نخوابی» (if you don't sleep),
   * or what any noun may follow, «هم رأیی نداد» (gave no vote either).
   */
  isNoWordApart(left: Word, right: Word): boolean {
    if (right.length < 3 || right.hasHalfSpace || this.#lexicon.valueOf(right) !== 0) return false;
    if (BESIDE_NOUNS.has(left.hash)) return false;
    const value = this.join(left, right);
    if ((value & APART) !== 0 || !hasHalfSpaceAt(value, left.length) || cutsOfCompound(value).length > 1) return false;
    return !isNumeral(left) && !isPlainVerb(this.#lexicon, right.letters, right.length);
  }

  /**
   * Whether two words, of which the second begins with و, are a compound with و (and) whose second blank is lost: «حق وحقوق» (pay and dues),
   * «حال واحوالش». Not where the second may be a word with its own و: «عشق ورزند» (they love), «همه وقتشان».
   */
  isWithAnd(left: Word, right: Word): boolean {
    const { letters, length } = right;
    if (length < 3 || isPlainVerb(this.#lexicon, letters, length)) return false;
    for (let end = 3; end <= length; end++) if ((this.#lexicon.valueOf(right, end) & WORD) !== 0) return false;
    this.join(left, right);
    return this.#isCompound(left, right) || this.stemLength(left, right) > 0;
  }

  /**
   * Whether two words make a compound that has no gap at the place `at` of the right one, where that word alone might have one: «تسویه گرهای» is of
   * تسویه‌گر and not of گره (knot), «تک وتنها» (all alone) has no plural.
   */
  isNoGapOfCompound(left: Word, right: Word, at: number): boolean {
    if (left.is('به')) return false;
    const whole = this.join(left, right);
    if ((whole & COMPOUND) !== 0) return this.#hasOnlyGapAt(left, right.length, at);
    const { letters, length } = right;
    // «نی لبکش» (his flute) is of نی‌لبک, and not of لب and کش; «پان ایرانیسمهایی» of پان‌ایرانیسم, and not of سم (poison).
    const stem = this.stemLength(left, right);
    if (stem > at && this.#hasOnlyGapAt(left, stem, at)) return true;
    // «اطلاع رسانهایشان» (their spokesmen) has no gap in its ending.
    if (stem > 0 && at > stem + 1) return true;
    const end = at - 1;
    if (ENDINGS[endingAt(letters, end, length) - 1]?.rule !== RULE.plural) return false;
    const isPlural = hasHalfSpaceAt(this.#joinedUpTo(end), left.length);
    // «پیام رسانهایی» (some messengers) is of no word in ه, since ایی is no ending.
    if (endingAt(letters, at, length) === 0) return isPlural;
    // «به دست آورده‌ایم» (we have gained) is a perfect; «هم رسانه‌ای» is of a known word.
    if (isParticiple(this.#lexicon, letters, 0, at)) return false;
    if (joinsNext(letters[end - 1]!) && this.#lexicon.valueOf(right, at) !== 0) return false;
    return isPlural && !hasHalfSpaceAt(this.#joinedUpTo(at), left.length);
  }

  /** Whether the left word and the first `length` letters of the right one are a compound with its gap between them, and none at `at` of the right one. */
  #hasOnlyGapAt(left: Word, length: number, at: number): boolean {
    const value = this.#joinedUpTo(length);
    return hasHalfSpaceAt(value, left.length) && !hasHalfSpaceAt(value, left.length + at);
  }

  /**
   * Whether the second of two words, which ends in های, makes the plural of a compound with the first, «آتش نشانهای» (firefighters of), and no compound
   * with ‌ای, so that it isn't نشانه‌ای (a sign). Not after a numeral, «دو شاخه‌ای» (two-pronged), nor after what may stand before any noun.
   */
  isPluralOfCompound(left: Word, right: Word): boolean {
    if (BESIDE_NOUNS.has(left.hash) || isNumeral(left)) return false;
    this.join(left, right);
    const end = right.length - 3;
    const value = this.#joinedUpTo(end);
    const isKnown = hasHalfSpaceAt(value, left.length) && (value & (TAKES_PLURAL | TAKES_COMPARATIVE)) !== 0;
    if (!isKnown || (value & APART) !== 0 || this.#joinedUpTo(end + 1) !== 0) return false;
    // «خدمات رسانه‌ای» (media services): رسانه is a commoner word than رسان.
    return frequencyOf(this.#lexicon.valueOf(right, end)) >= frequencyOf(this.#lexicon.valueOf(right, end + 1));
  }

  /** Whether the first `length` letters of a word are a verb's stem, with a prefix of the verb or without: ساز, بردار. */
  #isStem({ letters }: Word, length: number): boolean {
    return PREVERBS.some(
      (text) =>
        are(letters, 0, text.length, text) &&
        (this.#lexicon.find(letters, text.length, length) & (PRESENT_STEM | PAST_STEM)) !== 0,
    );
  }

  /**
   * Whether the left word and the first `length` letters of the right one are only a compound, with a half-space at `at`: not as often two
   * words, and no word in one piece.
   */
  #isCompoundUpTo(length: number, at: number): boolean {
    const value = this.#joinedUpTo(length);
    return (value & (APART | WORD)) === 0 && hasHalfSpaceAt(value, at);
  }

  /** The value of the left word with the first `length` letters of the right one. */
  #joinedUpTo(length: number): number {
    return this.#lexicon.findHash(this.#slots[length]!, this.#fingerprints[length]!);
  }
}
