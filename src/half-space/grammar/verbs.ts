import { ALEF, ALEF_MADDA, BEH, HEH, MEEM, NOON, YEH } from '../../text/units';
import { PAST_STEM, PRESENT_STEM } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { are, endsWith } from '../words/letters';
import type { Word } from '../words/word';
import { isVerbPrefix, lengthOfVerbPrefix, VERB_PREFIXES } from './affixes';
import { childOf, type EndingTree, endingTree, valueOfEnding } from './ending-tree';

/**
 * Tells whether letters are a verb form: a stem from the lexicon with a person, and perhaps a pronoun for its object. Forms that may
 * follow می: رود (goes), رفتیم (went), رفته, رفته‌اند, بینمش (see him).
 */

const PRESENT_PERSONS = 'م ی د یم ید ند'.split(' ');
const PAST_PERSONS = ['', ...'م ی یم ید ند'.split(' ')];
/** What follows the participle in a perfect with a person: رفته‌ام (I have gone). */
export const PERFECT_PERSONS: readonly string[] = 'ام ای ایم اید اند'.split(' ');
const BOUND_OBJECTS = 'ش ت شان مان تان شون مون تون'.split(' ');
const OBJECTS = ['', ...BOUND_OBJECTS];
/** The spoken persons of a present stem: می‌کنه, می‌کنن, می‌کنین. */
const SPOKEN_PERSONS = 'ه ن ین'.split(' ');
/** The spoken persons of a past stem: می‌گفتن, می‌رفتین. */
const SPOKEN_PAST_PERSONS = 'ن ین'.split(' ');
/** Whole forms, after the short spoken stems of the commonest verbs: می‌شه, می‌گم, می‌دونن, می‌خواد. */
const SPOKEN_FORMS = [
  ...formsOf('ش گ د ر', 'م ی ه یم ین ید ن'),
  ...formsOf('دون تون خون مون شین ذار آر', 'م ی ه یم ین ید ن'),
  ...formsOf('خوا آ', 'م ی د یم ین ید ن'),
];
/**
 * Spoken forms with an object: می‌ذارمش (I put it), می‌برنشون (they take them). Not made of every stem, since میزانش (its balance) is not of زا (bear).
 */
const SPOKEN_WITH_OBJECT = [
  ...formsOf('گ د دون خون شین ذار نداز', 'م یم ین ن'),
  ...formsOf('بر خور خر کن زن کش بین گیر شناس فرست دزد شور', 'ین ن'),
].flatMap((form) => BOUND_OBJECTS.map((object) => form + object));
/** Spoken forms of آمدن (to come) and آوردن (to bring) whose آ has become ا. */
const WITHOUT_MADDA = [...formsOf('ا', 'م ی د یم ین ن'), ...formsOf('ار', 'م ی ه یم ین ن')];
/** Impersonal forms, which have no person: می‌توان (one can), می‌باید (one must). */
const IMPERSONAL = 'توان باید بایست بایستی شاید'.split(' ');

/** "Is", which comes glued to a participle: «شدهاست». */
const IS = 'است';
/** Past stems that are nouns as well and so have a plural: شکست is "broke" and "defeat". */
const STEMS_AND_NOUNS = 'نشست شکست برداشت پرداخت درخواست بازداشت خواست دریافت بازگشت کشت'.split(' ');

/** The values of endings in the trees below: the class bits of the stem that must stand before the ending … */
const STEMS = PRESENT_STEM | PAST_STEM;
/** … or that the letters are the whole form, with nothing before them. */
const WHOLE = 1;

/**
 * The endings of forms that may follow می: a person with an object or without, and in the perfect ه with one of `perfectPersons`, which may have an
 * object as well.
 */
function verbForms(perfectPersons: readonly string[]): EndingTree {
  return endingTree([
    ...OBJECTS.flatMap((object) => [
      ...PRESENT_PERSONS.map((person) => [person + object, PRESENT_STEM] as const),
      ...PAST_PERSONS.map((person) => [person + object, PAST_STEM] as const),
    ]),
    ...perfectPersons.flatMap((person) =>
      (person === '' ? [''] : OBJECTS).map((object) => [`ه${person}${object}`, PAST_STEM] as const),
    ),
    ...IMPERSONAL.map((form) => [form, WHOLE] as const),
  ]);
}

/** The written forms that may follow می. */
const VERB_FORMS = /* @__PURE__ */ verbForms(['', ...PERFECT_PERSONS]);
/** Prefixes of the verb with the forms that have lost their madda. */
const WRITTEN_TOGETHER = /* @__PURE__ */ endingTree(
  [...VERB_PREFIXES, 'بی', 'نی'].flatMap((prefix) => WITHOUT_MADDA.map((form) => [prefix + form, WHOLE] as const)),
);
/** The forms in which no half-space belongs: those of the perfect without a person. */
const PLAIN_FORMS = /* @__PURE__ */ verbForms(['']);
/** The spoken forms that may follow می. */
const FORMS_OF_SPEECH = /* @__PURE__ */ endingTree([
  ...SPOKEN_PERSONS.map((person) => [person, PRESENT_STEM] as const),
  ...SPOKEN_PAST_PERSONS.flatMap((person) => OBJECTS.map((object) => [person + object, PAST_STEM] as const)),
  ...SPOKEN_FORMS.map((form) => [form, WHOLE] as const),
  ...SPOKEN_WITH_OBJECT.map((form) => [form, WHOLE] as const),
]);

/** Whether the letters from `start` to `end` are a written form that may follow می. */
export function isVerbForm(lexicon: Lexicon, letters: Uint16Array, start: number, end: number): boolean {
  return isForm(VERB_FORMS, lexicon, letters, start, end);
}

/** Whether they are a form that follows می only in spoken Persian: می‌کنه, می‌شن, می‌گم, می‌رفتن. */
export function isSpokenForm(lexicon: Lexicon, letters: Uint16Array, start: number, end: number): boolean {
  return isForm(FORMS_OF_SPEECH, lexicon, letters, start, end);
}

/** Whether the letters from `start` to `end` are a stem of two letters or more with one of the endings of `forms`, or a whole form of them. */
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

/** Whether a word is a prefix of the verb with a form that has lost its madda: میاد (comes), نمیارن, بیای. These are right in one piece. */
export function isWrittenTogether(letters: Uint16Array, length: number): boolean {
  return valueOfEnding(WRITTEN_TOGETHER, letters, 0, length) > 0;
}

/** Whether a word is a verb form without می that needs no half-space: رفتند, بروند, نیاید, رفته. */
export function isPlainVerb(lexicon: Lexicon, letters: Uint16Array, length: number): boolean {
  const isFormFrom = (start: number): boolean => isForm(PLAIN_FORMS, lexicon, letters, start, length);
  if (isFormFrom(0)) return true;
  const first = letters[0];
  if (first !== BEH && first !== NOON && first !== MEEM) return false;
  if (isFormFrom(1)) return true;
  if (letters[1] !== YEH || length < 4) return false;
  if (isFormFrom(2)) return true;
  // After بی and نی the stem has lost its madda: نیاید is from آی.
  if (letters[2] !== ALEF) return false;
  letters[2] = ALEF_MADDA;
  const found = isFormFrom(2);
  letters[2] = ALEF;
  return found;
}

/** Whether a word is a plain verb form, an imperative with ب, or می standing apart from its verb. */
export function isVerb(lexicon: Lexicon, { letters, length }: Word): boolean {
  if (isVerbPrefix(letters, length) || isPlainVerb(lexicon, letters, length)) return true;
  return letters[0] === BEH && (lexicon.find(letters, 1, length) & PRESENT_STEM) !== 0;
}

/** Whether the letters from `start` to `end` are a past participle: a past stem with ه, perhaps with ن or نی (not) before it. */
export function isParticiple(lexicon: Lexicon, letters: Uint16Array, start: number, end: number): boolean {
  if (end - start < 3 || letters[end - 1] !== HEH) return false;
  if ((lexicon.find(letters, start, end - 1) & PAST_STEM) !== 0) return true;
  if (letters[start] !== NOON) return false;
  if ((lexicon.find(letters, start + 1, end - 1) & PAST_STEM) !== 0) return true;
  // نیانداخته (not thrown), نیایستاده (not stood)
  const isBeforeAlef = letters[start + 1] === YEH && letters[start + 2] === ALEF;
  return isBeforeAlef && (lexicon.find(letters, start + 2, end - 1) & PAST_STEM) !== 0;
}

/**
 * Where a perfect is to be cut that has come glued to its است (is): شده|است, می|رفته|است. Nowhere if the letters may as well be a plural,
 * شکست‌هاست (it is the defeats); `null` for any other word.
 */
export function cutsOfPerfect(lexicon: Lexicon, { letters, length }: Word): readonly number[] | null {
  const end = length - IS.length;
  if (!endsWith(letters, 0, length, IS)) return null;
  if (STEMS_AND_NOUNS.some((stem) => are(letters, 0, end - 1, stem))) return [];
  const start = lengthOfVerbPrefix(letters, length);
  if (!isParticiple(lexicon, letters, start, end)) return null;
  return start > 0 ? [start, end] : [end];
}

/** Each of the stems with each of the persons. */
export function formsOf(stems: string, persons: string): string[] {
  return stems.split(' ').flatMap((stem) => persons.split(' ').map((person) => stem + person));
}
