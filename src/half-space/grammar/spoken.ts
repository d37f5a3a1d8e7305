import { ALEF, NOON, WAW } from '../../text/units';
import { WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { LONGEST_WORD, type Word } from '../words/word';
import { lengthOfVerbPrefix } from './affixes';
import { formsOf, isSpokenForm, isVerbForm } from './verbs';

/**
 * Spoken verbs after می that the lexicon, which has the written language, doesn't know. ان is said ون, so the stem is known
 * once that is undone: می‌رسونه is رسان, می‌موند is ماند, می‌خوندن is خواند.
 */

const PAST_STEMS =
  'جوید توپید شکوفاند باوراند تاراند میراند توخت زیبید شکیبید غنود نیوشید طپید چمید بلعاند چزاند کوچاند دراند خروشاند';

/** As they are said: of گذاشتن, انداختن and آمدن. */
const SPOKEN_PAST_STEMS = 'ذاشت نداخت اومد';

/**
 * Forms that no rule makes of the written ones; and those of verbs that the dictionary doesn't have, or whose stem is a noun (توپ):
 * «موش‌ها می‌جوند», «به او می‌توپد».
 */
const FORMS: ReadonlySet<string> = new Set([
  ...formsOf(
    'جو توپ شکوفان باوران تاران میران گز توز زیب شکیب غنو نیوش طپ چم بلعان چزان سپار ربای غلطان',
    'م ی د یم ید ند',
  ),
  ...PAST_STEMS.split(' '),
  ...formsOf(PAST_STEMS, 'م ی یم ید ند ه'),
  ...SPOKEN_PAST_STEMS.split(' '),
  ...formsOf(SPOKEN_PAST_STEMS, 'م ی یم ین ن'),
  ...formsOf('نداز شین', 'م ی ه یم ین ن'),
]);

/** Not نمیرم, which may as well be of the old verb of dying: «از آن پس نمیرم که من زنده‌ام». */
const GOING: ReadonlySet<string> = new Set(['میرم', 'میریم', 'میرین']);

/** Whether a word is one of these, after می apart from it: «موش می جود». */
export function isFurtherVerb({ string }: Word): boolean {
  return FORMS.has(string);
}

/** The letters with ان or وان for one ون. */
const written = new Uint16Array(LONGEST_WORD + 1);

/** Where می is to be cut from a spoken verb: می|موند, نمی|رسونه; nowhere in a spoken noun (میدون); `null` for any other word. */
export function cutsOfSpoken(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  const start = lengthOfVerbPrefix(letters, length);
  if (start === 0) return null;
  if (FORMS.has(word.string.slice(start)) || GOING.has(word.string)) return [start];
  if ((lexicon.valueOf(word) & WORD) !== 0) return null;
  const isForm = (end: number): boolean =>
    isVerbForm(lexicon, written, start, end) || isSpokenForm(lexicon, written, start, end);
  for (let at = start + 1; at < length - 1; at++) {
    if (letters[at] !== WAW || letters[at + 1] !== NOON) continue;
    written.set(letters.subarray(0, length));
    written[at] = ALEF;
    // میدون is میدان, a noun.
    if (at === length - 2 && (lexicon.find(written, 0, length) & WORD) !== 0) return [];
    if (isForm(length)) return [start];
    written.set(letters.subarray(at, length), at);
    written.copyWithin(at + 2, at + 1, length);
    written[at + 1] = ALEF;
    if (isForm(length + 1)) return [start];
  }
  return null;
}
