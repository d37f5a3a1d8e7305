import { ALEF, HEH, NOON, WAW } from '../../text/units';
import { WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { startOfEnding } from '../words/letters';
import { LONGEST_WORD, type Word } from '../words/word';
import { lengthOfVerbPrefix } from './affixes';
import { formsOf, isSpokenForm, isVerbForm, PERFECT_PERSONS } from './verbs';

/**
 * Spoken verbs after می. The lexicon has the written language and doesn't know them. Spoken Persian says ون for ان, so most stems are known once
 * that is undone: می‌رسونه is from رسان, می‌موند from ماند, می‌خوندن from خواند. The others are listed.
 */

/** Past stems of verbs that the dictionary doesn't have. */
const PAST_STEMS = [
  'جوید توپید شکوفاند باوراند تاراند میراند توخت زیبید شکیبید غنود نیوشید طپید چمید بلعاند چزاند کوچاند دراند خروشاند',
  'لافید لایید غرنبید پکاند کپید ماساند سرفید مزید گسارید یارست',
].join(' ');

/** Spoken past stems of گذاشتن (to put), انداختن (to throw) and آمدن (to come). */
const SPOKEN_PAST_STEMS = 'ذاشت نداخت اومد';

/**
 * Forms that no rule makes of the written ones, and forms of verbs that the dictionary doesn't have, or whose stem it has as a noun (توپ is a
 * ball): «موش‌ها می‌جوند» (mice gnaw), «به او می‌توپد» (snaps at him).
 */
const FORMS: ReadonlySet<string> = new Set([
  ...formsOf(
    'جو توپ شکوفان باوران تاران میران گز توز زیب شکیب غنو نیوش طپ چم بلعان چزان سپار ربای غلطان',
    'م ی د یم ید ند',
  ),
  ...formsOf('لاف لای غرنب پکان کپ ماسان سرف مز شکوف روف', 'م ی د یم ید ند'),
  ...PAST_STEMS.split(' '),
  ...formsOf(PAST_STEMS, 'م ی یم ید ند ه'),
  ...SPOKEN_PAST_STEMS.split(' '),
  ...formsOf(SPOKEN_PAST_STEMS, 'م ی یم ین ن'),
  ...formsOf('نداز شین', 'م ی ه یم ین ن'),
  'صرفه',
]);

/** Spoken forms of رفتن (to go) with their می. Left out is نمیرم, which may as well be "I shall not die". */
const GOING: ReadonlySet<string> = new Set(['میرم', 'میریم', 'میرین']);

/** What one of these forms may have as its object: «می‌جودش» (gnaws it). */
const OBJECTS = 'ش شان'.split(' ');

/** Those that after a blank are nouns: «۳۰ می مزد کارگران» (the wages, on 30 May), «در می کپی آن» (a copy of it, in May). */
const NOUNS: ReadonlySet<string> = new Set('کپی مزد صرفه'.split(' '));

/** Whether a word is one of the listed forms, of which می stands apart: «موش می جود» (the mouse gnaws). */
export function isFurtherVerb({ string }: Word): boolean {
  return FORMS.has(string) && !NOUNS.has(string);
}

/** The word as it would be written, with ان or وان for one ون. */
const asWritten = new Uint16Array(LONGEST_WORD + 1);

/** Where می is to be cut from a spoken verb: می|موند, نمی|رسونه. Nowhere in a spoken noun, میدون (square); `null` for any other word. */
export function cutsOfSpoken(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  const start = lengthOfVerbPrefix(letters, length);
  if (start === 0) return null;
  if (FORMS.has(word.string.slice(start)) || GOING.has(word.string)) return [start];
  if ((lexicon.valueOf(word) & WORD) !== 0) return null;
  const person = startOfEnding(letters, length, PERFECT_PERSONS);
  if (letters[person - 1] === HEH && FORMS.has(word.string.slice(start, person))) return [start, person];
  const object = startOfEnding(letters, length, OBJECTS);
  if (FORMS.has(word.string.slice(start, object))) return [start];
  const isForm = (end: number): boolean =>
    isVerbForm(lexicon, asWritten, start, end) || isSpokenForm(lexicon, asWritten, start, end);
  for (let at = start + 1; at < length - 1; at++) {
    if (letters[at] !== WAW || letters[at + 1] !== NOON) continue;
    asWritten.set(letters.subarray(0, length));
    asWritten[at] = ALEF;
    // میدون is the noun میدان.
    if (at === length - 2 && (lexicon.find(asWritten, 0, length) & WORD) !== 0) return [];
    if (isForm(length)) return [start];
    asWritten.set(letters.subarray(at, length), at);
    asWritten.copyWithin(at + 2, at + 1, length);
    asWritten[at + 1] = ALEF;
    if (isForm(length + 1)) return [start];
  }
  return null;
}
