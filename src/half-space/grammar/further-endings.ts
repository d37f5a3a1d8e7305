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
 * Endings inside a word besides those that the model knows, most of them spoken: a person with its را after the plural (پول‌هامونو), a
 * comparative with a plural and its person (بزرگ‌ترهایشان); and اند, where the model has not seen the letters before it (معترض‌اند).
 */
export const FURTHER_ENDING: RegExp = /(?:ها(?:[متش](?:و|ه|ون[وهم]|ان)|رو)|ترها(?:یی|ی?[متش](?:[او]ن)?))$/;
const LONGEST_AFTER_PLURAL = 4;

/** Whether ها stands near the end of a word, as in all those endings; few words are made a string. */
function mayBePlural({ letters, length }: Word): boolean {
  for (let at = length - 2; at > 1 && at >= length - 2 - LONGEST_AFTER_PLURAL; at--) {
    if (letters[at] === HEH && letters[at + 1] === ALEF) return true;
  }
  return false;
}

/** They are: «معترض‌اند». */
export const THEY_ARE = 'اند';
/** What they are has so many letters at least: خشکاند and خیساند are verbs. A noun has one more, and doesn't end in م: «برجا ماند». */
const SHORTEST_TRAIT = 4;

/** Where a word is to be cut that says how they are: معترض|اند, بی‌خبر|اند; `null` for any other word. */
function cutsOfTrait(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  const at = length - THEY_ARE.length;
  if (at < SHORTEST_TRAIT || !endsWith(letters, 0, length, THEY_ARE) || lexicon.valueOf(word) !== 0) return null;
  const value = lexicon.valueOf(word, at);
  if ((value & (WORD | COMPOUND)) === COMPOUND) return [...cutsOfCompound(value), at];
  // «بازتاباند», «نترساند» are verbs as well.
  if (word.startsWith('باز') || isPlainVerb(lexicon, letters, length)) return null;
  const isNoun = (value & TAKES_PLURAL) !== 0 && at > SHORTEST_TRAIT && letters[at - 1] !== MEEM;
  return isNoun || (value & TAKES_COMPARATIVE) !== 0 ? [at] : null;
}

/** Who is how: «افراطی‌اید». */
const PERSONS_AFTER_YEH = 'ام ایم اید اند'.split(' ');

/** An infinitive with ی, what can or ought to be done: جداشدنی, نخواندنی. Nearly all others that end so are adjectives too, معدنی. */
const OF_INFINITIVE = ['دنی', 'تنی'];
const SHORTEST_OF_INFINITIVE = 5;

/** Whether the first so many letters of a word are how somebody is, in ی: راضی, ایرانی, شنیدنی. */
export function isTraitInYeh(lexicon: Lexicon, word: Word, end: number): boolean {
  if (end < 3 || word.letters[end - 1] !== YEH) return false;
  if (end >= SHORTEST_OF_INFINITIVE && startOfEnding(word.letters, end, OF_INFINITIVE) > 0)
    // «دردنیایم»: in my world.
    return (lexicon.valueOf(word, end - 3) & WORD) === 0 || lexicon.valueOf(word, end - 1) !== 0;
  return (lexicon.valueOf(word, end) & (TAKES_PLURAL | TAKES_COMPARATIVE)) !== 0;
}

/** Where such a person begins in a word that nobody knows as it stands: افراطی|ام; 0 where there is none. */
export function startOfPersonAfterYeh(lexicon: Lexicon, word: Word): number {
  const { letters, length } = word;
  const at = startOfEnding(letters, length, PERSONS_AFTER_YEH);
  if (!isTraitInYeh(lexicon, word, at)) return 0;
  return [at + 1, length].some((end) => lexicon.valueOf(word, end) !== 0) ? 0 : at;
}

/** Where a known word is to be cut from such an ending: پول|هامونو, بزرگ|ترهایشان; `null` for any other word. */
export function cutsOfFurtherEnding(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  const at = mayBePlural(word) ? word.string.search(FURTHER_ENDING) : -1;
  if (at < 2) return cutsOfTrait(lexicon, word);
  // تنهاشو is تنها with شو, ناهارو is ناهار with its را, گسترهاش is گستره with its اش.
  const ends = [at + 2, length - 1, length];
  if (letters[at] !== HEH) ends.push(length - 2);
  if (ends.some((end) => (lexicon.valueOf(word, end) & WORD) !== 0)) return null;
  const base = lexicon.valueOf(word, at);
  // «جملهاشان» is rather of جمله; «چشمهاشان» is of چشم.
  const inHeh = letters[at] === HEH ? lexicon.valueOf(word, at + 1) : 0;
  if ((inHeh & TAKES_ENDINGS) !== 0 && frequencyOf(inHeh) > frequencyOf(base)) return null;
  const takes = (base & WORD) === 0 ? pluralOfSpoken(lexicon, letters, at, length) : base;
  return (takes & (letters[at] === HEH ? TAKES_PLURAL : TAKES_COMPARATIVE)) !== 0 ? [at] : null;
}

/** The plural with a person. */
export const POSSESSED = 'هایش هایشان هایتان هایمان هاشون';
const LONG_PLURALS = `${POSSESSED} هاتون هامون`.split(' ');
/** And those that words and names end in as well, so that what stands before them must be known: نهایی, توجیهات. */
const LONG_PLURALS_OF_KNOWN = ['هایی', 'هاش', 'هات'];
/** The word before them has so many letters at least: تنهایش is تنها with its person. */
const SHORTEST_PLURAL = 3;

/**
 * Where such a plural begins in a word that nobody knows as it stands: پنگوئن|هایش, گجت|هایی. Before a person the letters have no other
 * reading, so that the word need not be known. 0 where there is none.
 */
export function startOfLongPlural(lexicon: Lexicon, word: Word): number {
  const { letters, length } = word;
  const ofAny = startOfEnding(letters, length, LONG_PLURALS);
  const at = ofAny || startOfEnding(letters, length, LONG_PLURALS_OF_KNOWN);
  if (at < SHORTEST_PLURAL) return 0;
  // «حقبهایشان»: after an unknown word in ب it is more likely بها, a price.
  const mayBeUnknown = ofAny > 0 && letters[at - 1] !== BEH;
  if (!mayBeUnknown && (lexicon.valueOf(word, at) & WORD) === 0) return 0;
  // An adjective in انه is made of any person: «بدخواهانه‌اش»; but «مهمان‌هایی».
  if (length - at === 3 && endsWith(letters, 0, at, 'ان')) return 0;
  // انتهایش is انتها with its person, and «گونهایی» may be a slip for گونه‌ای.
  return [at + 1, at + 2, at + 3, length].some((end) => lexicon.valueOf(word, end) !== 0) ? 0 : at;
}

/** A comparative with what is written on to it. */
export const COMPARATIVES = 'تری ترها ترهای ترین ترینها ترینهای ترمان ترشان تریه ترینم ترینت ترینمان';
/** Those that are words after a blank as well, such as sour and train, are told only in a word that came glued. */
const LONG_COMPARATIVES = `${COMPARATIVES} تریم ترید ترن ترش ترشون`.split(' ');
/** The adjective before تری has so many letters at least: فیلتری, کانتری; before what is longer, one less: قوی|تریم. */
const SHORTEST_ADJECTIVE = 4;

/** Where such a comparative begins in a word that nobody knows as it stands: کاربردی|تری, فلزی|ترها; 0 where there is none. */
export function startOfLongComparative(lexicon: Lexicon, word: Word): number {
  const { letters, length } = word;
  const at = startOfEnding(letters, length, LONG_COMPARATIVES);
  const isShort = at === SHORTEST_ADJECTIVE - 1 && length - at > 3;
  const isKnown = isShort ? (lexicon.valueOf(word, at) & TAKES_COMPARATIVE) !== 0 : isAdjective(lexicon, word, at);
  if (!isKnown) return 0;
  // پوستری is a poster with its ی.
  return [at + 2, length].some((end) => lexicon.valueOf(word, end) !== 0) ? 0 : at;
}

/** Whether the letters before `end` are a known adjective: one that takes تر, or one in ی, which nearly all do. */
export function isAdjective(lexicon: Lexicon, word: Word, end: number): boolean {
  if (end < SHORTEST_ADJECTIVE) return false;
  const value = lexicon.valueOf(word, end);
  if ((value & TAKES_COMPARATIVE) !== 0) return true;
  return word.letters[end - 1] === YEH && ((value | lexicon.valueOf(word, end - 1)) & WORD) !== 0;
}
