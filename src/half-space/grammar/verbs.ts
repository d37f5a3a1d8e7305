import { ALEF, ALEF_MADDA, BEH, HEH, MEEM, NOON, YEH } from '../../text/units';
import { PAST_STEM, PRESENT_STEM } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { are, endsWith } from '../words/letters';
import type { Word } from '../words/word';
import { isVerbPrefix, lengthOfVerbPrefix, VERB_PREFIXES } from './affixes';
import { childOf, type EndingTree, endingTree, valueOfEnding } from './ending-tree';

/**
 * Whether letters are a verb form that may follow می: a stem from the lexicon with a person, and perhaps an object
 * pronoun: رود, رفتیم, رفته, رفته‌اند, بینمش.
 */

const PRESENT_PERSONS = 'م ی د یم ید ند'.split(' ');
const PAST_PERSONS = ['', ...'م ی یم ید ند'.split(' ')];
const PERFECT_PERSONS = ['', ...'ام ای ایم اید اند'.split(' ')];
const OBJECTS = ['', ...'ش ت شان مان تان شون مون تون'.split(' ')];
/** The spoken persons of a present stem: می‌کنه, می‌کنن, می‌کنین. */
const SPOKEN_PERSONS = 'ه ن ین'.split(' ');
/** The spoken persons of a past stem: می‌گفتن, می‌رفتین. */
const SPOKEN_PAST_PERSONS = 'ن ین'.split(' ');
/** The same after the short stems of the commonest spoken verbs: می‌شه, می‌گم, می‌دونن, می‌خواد. */
const SPOKEN_FORMS = [
  ...formsOf('ش گ د ر', 'م ی ه یم ین ید ن'),
  ...formsOf('دون تون خون مون شین ذار آر', 'م ی ه یم ین ید ن'),
  ...formsOf('خوا آ', 'م ی د یم ین ید ن'),
];
/** Spoken forms of آمدن and آوردن that have lost their madda. */
const WITHOUT_MADDA = [...formsOf('ا', 'م ی د یم ین ن'), ...formsOf('ار', 'م ی ه یم ین ن')];
/** Impersonal forms: می‌توان, می‌باید, می‌بایست, می‌شاید. */
const IMPERSONAL = 'توان باید بایست بایستی شاید'.split(' ');

/** The copula, written on to a participle: شده‌است. */
const IS = 'است';
/** Past stems that are nouns with a plural as well. */
const STEMS_AND_NOUNS = 'نشست شکست برداشت پرداخت درخواست بازداشت خواست دریافت بازگشت کشت'.split(' ');

/** What an ending in the trees says of the letters before it: the stem that they must be, or that there must be none. */
const STEMS = PRESENT_STEM | PAST_STEM;
const WHOLE = 1;

/** Forms that may follow می, by their persons and objects; those of the perfect have their ه and `perfectPersons`. */
function verbForms(perfectPersons: readonly string[]): EndingTree {
  return endingTree([
    ...OBJECTS.flatMap((object) => [
      ...PRESENT_PERSONS.map((person) => [person + object, PRESENT_STEM] as const),
      ...PAST_PERSONS.map((person) => [person + object, PAST_STEM] as const),
    ]),
    ...perfectPersons.map((person) => [`ه${person}`, PAST_STEM] as const),
    ...IMPERSONAL.map((form) => [form, WHOLE] as const),
  ]);
}

const VERB_FORMS = /* @__PURE__ */ verbForms(PERFECT_PERSONS);
const WRITTEN_TOGETHER = /* @__PURE__ */ endingTree(
  [...VERB_PREFIXES, 'بی', 'نی'].flatMap((prefix) => WITHOUT_MADDA.map((form) => [prefix + form, WHOLE] as const)),
);
const PLAIN_FORMS = /* @__PURE__ */ verbForms(['']);
const FORMS_OF_SPEECH = /* @__PURE__ */ endingTree([
  ...SPOKEN_PERSONS.map((person) => [person, PRESENT_STEM] as const),
  ...SPOKEN_PAST_PERSONS.map((person) => [person, PAST_STEM] as const),
  ...SPOKEN_FORMS.map((form) => [form, WHOLE] as const),
]);

/** Whether `letters[start]`–`letters[end - 1]` may follow می. */
export function isVerbForm(lexicon: Lexicon, letters: Uint16Array, start: number, end: number): boolean {
  return isForm(VERB_FORMS, lexicon, letters, start, end);
}

/** Whether the letters may follow می in spoken Persian only: می‌کنه, می‌شن, می‌گم, می‌رفتن. */
export function isSpokenForm(lexicon: Lexicon, letters: Uint16Array, start: number, end: number): boolean {
  return isForm(FORMS_OF_SPEECH, lexicon, letters, start, end);
}

/** Whether the letters are one of the endings of `forms` and before it a stem that it takes, of two letters at least. */
function isForm(forms: EndingTree, lexicon: Lexicon, letters: Uint16Array, start: number, end: number): boolean {
  let node: EndingTree | null = forms;
  for (let at = end; ; ) {
    const stem = node.value & STEMS;
    if (stem !== 0 && at - start >= 2 && (lexicon.find(letters, start, at) & stem) !== 0) return true;
    if (at === start) return (node.value & WHOLE) !== 0;
    node = childOf(node, letters[--at]!);
    if (node === null) return false;
  }
}

/** Whether a prefix of the verb and a form without its madda are written in one piece: میاد, نمیارن, بیای. This is their spelling. */
export function isWrittenTogether(letters: Uint16Array, length: number): boolean {
  return valueOfEnding(WRITTEN_TOGETHER, letters, 0, length) > 0;
}

/** Whether the word is a verb form without می and without a missing half-space: رفتند, بروند, نیاید, رفته. */
export function isPlainVerb(lexicon: Lexicon, letters: Uint16Array, length: number): boolean {
  const isFormFrom = (start: number): boolean => isForm(PLAIN_FORMS, lexicon, letters, start, length);
  if (isFormFrom(0)) return true;
  const first = letters[0];
  if (first !== BEH && first !== NOON && first !== MEEM) return false;
  if (isFormFrom(1)) return true;
  if (letters[1] !== YEH || length < 4) return false;
  if (isFormFrom(2)) return true;
  // After بی and نی the madda is dropped: نیاید is from آی.
  if (letters[2] !== ALEF) return false;
  letters[2] = ALEF_MADDA;
  const found = isFormFrom(2);
  letters[2] = ALEF;
  return found;
}

/** Whether a word is a verb form, with می or without, or می standing apart. */
export function isVerb(lexicon: Lexicon, { letters, length }: Word): boolean {
  if (isVerbPrefix(letters, length) || isPlainVerb(lexicon, letters, length)) return true;
  return letters[0] === BEH && (lexicon.find(letters, 1, length) & PRESENT_STEM) !== 0;
}

/** Whether the letters are a past participle: a past stem with ه, perhaps with ن or نی before it. */
export function isParticiple(lexicon: Lexicon, letters: Uint16Array, start: number, end: number): boolean {
  if (end - start < 3 || letters[end - 1] !== HEH) return false;
  if ((lexicon.find(letters, start, end - 1) & PAST_STEM) !== 0) return true;
  if (letters[start] !== NOON) return false;
  if ((lexicon.find(letters, start + 1, end - 1) & PAST_STEM) !== 0) return true;
  // نیانداخته, نیایستاده
  const isBeforeAlef = letters[start + 1] === YEH && letters[start + 2] === ALEF;
  return isBeforeAlef && (lexicon.find(letters, start + 2, end - 1) & PAST_STEM) !== 0;
}

/**
 * Where the half-spaces of a perfect belong that is written together with its است: شده|است, می|رفته|است; none where the letters may as
 * well be a plural (شکست‌هاست); `null` for any other word.
 */
export function cutsOfPerfect(lexicon: Lexicon, { letters, length }: Word): readonly number[] | null {
  const end = length - IS.length;
  if (!endsWith(letters, 0, length, IS)) return null;
  if (STEMS_AND_NOUNS.some((stem) => are(letters, 0, end - 1, stem))) return [];
  const start = lengthOfVerbPrefix(letters, length);
  if (!isParticiple(lexicon, letters, start, end)) return null;
  return start > 0 ? [start, end] : [end];
}

/** Stems with each of their persons. */
export function formsOf(stems: string, persons: string): string[] {
  return stems.split(' ').flatMap((stem) => persons.split(' ').map((person) => stem + person));
}
