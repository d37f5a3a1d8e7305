import { ALEF, ALEF_MADDA, BEH, HEH, MEEM, NOON, YEH } from '../text/units';
import { toUnits, VERB_PREFIXES } from './affixes';
import { PAST_STEM, PRESENT_STEM } from './classes';
import type { Lexicon } from './lexicon';

/**
 * Whether letters are a verb form that may follow می: a stem from the lexicon with a person, and perhaps an object
 * pronoun: رود, رفتیم, رفته, رفته‌اند, بینمش.
 */

const PRESENT_PERSONS = ['م', 'ی', 'د', 'یم', 'ید', 'ند'].map(toUnits);
const PAST_PERSONS = ['', 'م', 'ی', 'یم', 'ید', 'ند'].map(toUnits);
const PERFECT_PERSONS = ['', 'ام', 'ای', 'ایم', 'اید', 'اند'].map(toUnits);
const NO_PERSON = [toUnits('')];
const OBJECTS = ['', 'ش', 'ت', 'شان', 'مان', 'تان', 'شون', 'مون', 'تون'].map(toUnits);
/** The spoken persons of a present stem: می‌کنه, می‌کنن, می‌کنین. */
const SPOKEN_PERSONS = ['ه', 'ن', 'ین'].map(toUnits);
/** The spoken persons of a past stem: می‌گفتن, می‌رفتین. */
const SPOKEN_PAST_PERSONS = ['ن', 'ین'].map(toUnits);
/** The same after the short stems of the commonest spoken verbs: می‌شه, می‌گم, می‌دونن, می‌خواد. */
const SPOKEN_FORMS = [
  ...spokenForms('ش گ د ر', 'م ی ه یم ین ید ن'),
  ...spokenForms('دون تون خون مون شین ذار آر', 'م ی ه یم ین ید ن'),
  ...spokenForms('خوا آ', 'م ی د یم ین ید ن'),
].map(toUnits);
/** Spoken forms of آمدن and آوردن that have lost their madda. */
const WITHOUT_MADDA = [...spokenForms('ا', 'م ی د یم ین ن'), ...spokenForms('ار', 'م ی ه یم ین ن')].map(toUnits);
const PREFIXES_WITHOUT_MADDA = [...VERB_PREFIXES, toUnits('بی'), toUnits('نی')];
/** Impersonal forms: می‌توان, می‌باید, می‌بایست, می‌شاید. */
const IMPERSONAL = ['توان', 'باید', 'بایست', 'بایستی', 'شاید'].map(toUnits);

/** Whether `letters[start]`–`letters[end - 1]` may follow می; a perfect may have one of `perfectPersons` glued on. */
export function isVerbForm(
  lexicon: Lexicon,
  letters: Uint16Array,
  start: number,
  end: number,
  perfectPersons: readonly (readonly number[])[] = PERFECT_PERSONS,
): boolean {
  const isForm = (form: readonly number[]): boolean =>
    end - start === form.length && endsWith(letters, start, end, form);
  if (IMPERSONAL.some(isForm)) return true;
  for (const object of OBJECTS) {
    const personEnd = end - object.length;
    if (personEnd - start < 2 || !endsWith(letters, start, end, object)) continue;
    if (hasStem(lexicon, letters, start, personEnd, PRESENT_PERSONS, PRESENT_STEM)) return true;
    if (hasStem(lexicon, letters, start, personEnd, PAST_PERSONS, PAST_STEM)) return true;
  }
  for (const person of perfectPersons) {
    const participleEnd = end - person.length;
    if (participleEnd - start < 3 || letters[participleEnd - 1] !== HEH || !endsWith(letters, start, end, person))
      continue;
    if ((lexicon.find(letters, start, participleEnd - 1) & PAST_STEM) !== 0) return true;
  }
  return false;
}

/** Whether the letters may follow می in spoken Persian only: می‌کنه, می‌شن, می‌گم, می‌رفتن. */
export function isSpokenForm(lexicon: Lexicon, letters: Uint16Array, start: number, end: number): boolean {
  if (SPOKEN_FORMS.some((form) => end - start === form.length && endsWith(letters, start, end, form))) return true;
  return (
    hasStem(lexicon, letters, start, end, SPOKEN_PERSONS, PRESENT_STEM) ||
    hasStem(lexicon, letters, start, end, SPOKEN_PAST_PERSONS, PAST_STEM)
  );
}

/** Whether a prefix of the verb and a form without its madda are written in one piece: میاد, نمیارن, بیای. This is their spelling. */
export function isWrittenTogether(letters: Uint16Array, length: number): boolean {
  return PREFIXES_WITHOUT_MADDA.some(
    (prefix) =>
      endsWith(letters, 0, prefix.length, prefix) &&
      WITHOUT_MADDA.some(
        (form) => prefix.length + form.length === length && endsWith(letters, prefix.length, length, form),
      ),
  );
}

/** Whether the word is a verb form without می and without a missing half-space: رفتند, بروند, نیاید, رفته. */
export function isPlainVerb(lexicon: Lexicon, letters: Uint16Array, length: number): boolean {
  const isForm = (start: number): boolean => isVerbForm(lexicon, letters, start, length, NO_PERSON);
  if (isForm(0)) return true;
  const first = letters[0];
  if (first !== BEH && first !== NOON && first !== MEEM) return false;
  if (isForm(1)) return true;
  if (letters[1] !== YEH || length < 4) return false;
  if (isForm(2)) return true;
  // After بی and نی the madda is dropped: نیاید is from آی.
  if (letters[2] !== ALEF) return false;
  letters[2] = ALEF_MADDA;
  const found = isForm(2);
  letters[2] = ALEF;
  return found;
}

/** Whether the letters are a past participle: a past stem with ه, perhaps with ن before it. */
export function isParticiple(lexicon: Lexicon, letters: Uint16Array, start: number, end: number): boolean {
  if (end - start < 3 || letters[end - 1] !== HEH) return false;
  if ((lexicon.find(letters, start, end - 1) & PAST_STEM) !== 0) return true;
  return letters[start] === NOON && end - start > 3 && (lexicon.find(letters, start + 1, end - 1) & PAST_STEM) !== 0;
}

/** Whether the letters end in these. */
export function endsWith(letters: Uint16Array, start: number, end: number, ending: readonly number[]): boolean {
  const from = end - ending.length;
  if (from < start) return false;
  for (let i = 0; i < ending.length; i++) if (letters[from + i] !== ending[i]) return false;
  return true;
}

function hasStem(
  lexicon: Lexicon,
  letters: Uint16Array,
  start: number,
  end: number,
  persons: readonly (readonly number[])[],
  stem: number,
): boolean {
  for (const person of persons) {
    const stemEnd = end - person.length;
    if (stemEnd - start < 2 || !endsWith(letters, start, end, person)) continue;
    if ((lexicon.find(letters, start, stemEnd) & stem) !== 0) return true;
  }
  return false;
}

function spokenForms(stems: string, persons: string): string[] {
  return stems.split(' ').flatMap((stem) => persons.split(' ').map((person) => stem + person));
}
