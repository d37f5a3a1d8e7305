import { ALEF, BEH, HEH, MEEM, YEH } from '../../text/units';
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
import { endsWith, startOfEnding } from '../words/letters';
import type { Word } from '../words/word';
import { pluralOfSpoken } from './glued';
import { isPlainVerb } from './verbs';

/**
 * Glued endings besides those that the model knows (`affixes.ts`), most of them spoken, and known endings after letters that the model hasn't
 * seen.
 */

/**
 * The plural with a person and perhaps the spoken را, "is" or "too": پول‌هامونو (our money). Or a comparative with a plural and a person:
 * بزرگ‌ترهایشان (the elder ones of them).
 */
export const FURTHER_ENDING: RegExp = /(?:ها(?:[متش](?:و|ه|ون[وهم]|ان)|رو)|ترها(?:یی|ی?[متش](?:[او]ن)?))$/;
/** The most letters of such an ending behind its ها. */
const LONGEST_AFTER_PLURAL = 4;

/** Whether ها stands near the end of a word, as in all those endings, so that only few words need be made a string. */
function mayBePlural({ letters, length }: Word): boolean {
  for (let at = length - 2; at > 1 && at >= length - 2 - LONGEST_AFTER_PLURAL; at--) {
    if (letters[at] === HEH && letters[at + 1] === ALEF) return true;
  }
  return false;
}

/** They are: معترض‌اند (they are against it). */
export const THEY_ARE = 'اند';
/** The fewest letters of an adjective before اند, since خشکاند (dried) and خیساند (soaked) are verbs. A noun has one more. */
const SHORTEST_TRAIT = 4;

/** Where a word is to be cut that says what they are: معترض|اند, بی|خبر|اند (they know nothing of it); `null` for any other word. */
function cutsBeforeTheyAre(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  const at = length - THEY_ARE.length;
  if (at < SHORTEST_TRAIT || !endsWith(letters, 0, length, THEY_ARE) || lexicon.valueOf(word) !== 0) return null;
  const value = lexicon.valueOf(word, at);
  if ((value & (WORD | COMPOUND)) === COMPOUND) return [...cutsOfCompound(value), at];
  // «بازتاباند» (reflected) and «نترساند» (that he not frighten) are verbs.
  if (word.startsWith('باز') || isPlainVerb(lexicon, letters, length)) return null;
  // Not a noun in م: «ماند» is a verb, which may have come glued to another word, «برجاماند» (remained).
  const isNoun = (value & TAKES_PLURAL) !== 0 && at > SHORTEST_TRAIT && letters[at - 1] !== MEEM;
  return isNoun || (value & TAKES_COMPARATIVE) !== 0 ? [at] : null;
}

/** I am, we are, you are, they are: افراطی‌اید (you are extreme). */
const COPULAS_AFTER_YEH = 'ام ایم اید اند'.split(' ');

/**
 * The ends of an infinitive with ی, what can or ought to be done: جداشدنی (separable). Nearly all other words with these ends are
 * adjectives, too.
 */
const OF_INFINITIVE = ['دنی', 'تنی'];
/** The fewest letters of such a word. */
const SHORTEST_OF_INFINITIVE = 5;

/** Whether the letters before `end` are an adjective or noun in ی, what somebody may be: راضی (content), ایرانی, شنیدنی. */
export function isTraitInYeh(lexicon: Lexicon, word: Word, end: number): boolean {
  if (end < 3 || word.letters[end - 1] !== YEH) return false;
  if (end >= SHORTEST_OF_INFINITIVE && startOfEnding(word.letters, end, OF_INFINITIVE) > 0)
    // «دردنیایم» is در and دنیایم (in my world).
    return (lexicon.valueOf(word, end - 3) & WORD) === 0 || lexicon.valueOf(word, end - 1) !== 0;
  return (lexicon.valueOf(word, end) & (TAKES_PLURAL | TAKES_COMPARATIVE)) !== 0;
}

/** Where one of COPULAS_AFTER_YEH begins in a word that is unknown as it stands: افراطی|ام; 0 where there is none. */
export function startOfCopulaAfterYeh(lexicon: Lexicon, word: Word): number {
  const { letters, length } = word;
  const at = startOfEnding(letters, length, COPULAS_AFTER_YEH);
  if (!isTraitInYeh(lexicon, word, at)) return 0;
  return [at + 1, length].some((end) => lexicon.valueOf(word, end) !== 0) ? 0 : at;
}

/** Where a known word is to be cut from a FURTHER_ENDING or اند: پول|هامونو, بزرگ|ترهایشان; `null` for any other word. */
export function cutsOfFurtherEnding(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  const at = mayBePlural(word) ? word.string.search(FURTHER_ENDING) : -1;
  if (at < 2) return cutsBeforeTheyAre(lexicon, word);
  // What looks like ها may belong to the word: تنهاشو is تنها (alone) and شو, ناهارو is ناهار (lunch) with its را, «گسترهاش» گستره with ‌اش.
  const ends = [at + 2, length - 1, length];
  if (letters[at] !== HEH) ends.push(length - 2);
  if (ends.some((end) => (lexicon.valueOf(word, end) & WORD) !== 0)) return null;
  const base = lexicon.valueOf(word, at);
  // So may the ه: «جملهاشان» is rather of جمله (sentence), «چشمهاشان» of چشم (eye), since these are the commoner.
  const inHeh = letters[at] === HEH ? lexicon.valueOf(word, at + 1) : 0;
  if ((inHeh & TAKES_ENDINGS) !== 0 && frequencyOf(inHeh) > frequencyOf(base)) return null;
  const takes = (base & WORD) === 0 ? pluralOfSpoken(lexicon, letters, at, length) : base;
  return (takes & (letters[at] === HEH ? TAKES_PLURAL : TAKES_COMPARATIVE)) !== 0 ? [at] : null;
}

/** The plural with a person: whatever stands before, these letters are no other ending. */
export const POSSESSED_PLURALS = 'هایش هایشان هایتان هایمان هاشون';
/** The same and two that are names when they stand apart. */
const LONG_PLURALS = `${POSSESSED_PLURALS} هاتون هامون`.split(' ');
/** Plurals in which words and names end as well, نهایی (final), توجیهات (excuses), so that the word before them must be known. */
const LONG_PLURALS_OF_KNOWN = ['هایی', 'هاش', 'هات'];
/** The fewest letters before a long plural: تنهایش is تنها with its person. */
const SHORTEST_PLURAL = 3;

/**
 * Where a long plural begins in a word that is unknown as it stands: پنگوئن|هایش (its penguins), گجت|هایی (gadgets). With a person the
 * letters have no other reading, so that the word before them need not be known. 0 where there is none.
 */
export function startOfLongPlural(lexicon: Lexicon, word: Word): number {
  const { letters, length } = word;
  const ofAny = startOfEnding(letters, length, LONG_PLURALS);
  const at = ofAny || startOfEnding(letters, length, LONG_PLURALS_OF_KNOWN);
  if (at < SHORTEST_PLURAL) return 0;
  // «حقبهایشان»: after an unknown word in ب it is more likely of بها (price).
  const mayBeUnknown = ofAny > 0 && letters[at - 1] !== BEH;
  if (!mayBeUnknown && (lexicon.valueOf(word, at) & WORD) === 0) return 0;
  // After ان, هاش and هات may be of an adjective in انه, which can be made of any person: بدخواهانه‌اش (malicious); but «مهمان‌هایی» is a plural.
  if (length - at === 3 && endsWith(letters, 0, at, 'ان')) return 0;
  // انتهایش is انتها (end) with its person, and «گونهایی» may be a slip for گونه‌ای (a kind).
  return [at + 1, at + 2, at + 3, length].some((end) => lexicon.valueOf(word, end) !== 0) ? 0 : at;
}

/** Comparatives with what is attached to them, which are no words of their own. */
export const COMPARATIVE_ENDINGS =
  'تری ترها ترهای ترهایی ترهایشان ترهایمان ترین ترینها ترینهای ترمان ترشان تریه ترینم ترینت ترینمان';
/** Some others are words when they stand apart, such as ترش (sour) and ترن (train), so they count only in a glued word. */
const LONG_COMPARATIVES = `${COMPARATIVE_ENDINGS} تریم ترید ترن ترش ترشون`.split(' ');
/** The fewest letters of the adjective before تری, since فیلتری (of a filter) and کانتری (country music) are none. Before a longer ending it may have one less: قوی|تریم. */
const SHORTEST_ADJECTIVE = 4;

/** Where a long comparative begins in a word that is unknown as it stands: کاربردی|تری (a more practical one), فلزی|ترها; 0 where there is none. */
export function startOfLongComparative(lexicon: Lexicon, word: Word): number {
  const { letters, length } = word;
  const at = startOfEnding(letters, length, LONG_COMPARATIVES);
  const isShort = at === SHORTEST_ADJECTIVE - 1 && length - at > 3;
  const isKnown = isShort ? (lexicon.valueOf(word, at) & TAKES_COMPARATIVE) !== 0 : isAdjective(lexicon, word, at);
  if (!isKnown) return 0;
  // پوستری is پوستر (poster) with its ی.
  return [at + 2, length].some((end) => lexicon.valueOf(word, end) !== 0) ? 0 : at;
}

/** Whether the letters before `end` are a known adjective: one that takes تر, or a word in ی, since nearly all of these do. */
export function isAdjective(lexicon: Lexicon, word: Word, end: number): boolean {
  if (end < SHORTEST_ADJECTIVE) return false;
  const value = lexicon.valueOf(word, end);
  if ((value & TAKES_COMPARATIVE) !== 0) return true;
  return word.letters[end - 1] === YEH && ((value | lexicon.valueOf(word, end - 1)) & WORD) !== 0;
}
