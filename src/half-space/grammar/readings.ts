import type { Lexicon } from '../lexicon/lexicon';
import { fingerprintOf, fingerprintsOf } from '../words/hash';
import type { Word } from '../words/word';
import { isIn, isInWithPrevious, listed, rowsByWord } from './neighbours';
import { READINGS } from './neighbours.table';
import {
  cannotBePlural,
  isBeforeSingular,
  isCountedMeasure,
  isNegated,
  isOfLetterOrHouse,
  mustBePlural,
} from './plural-or-singular';
import { KNOWN } from './plural-or-singular-words';

/** Which of two readings of a word is meant; here the words beside it don't tell. */
export const EITHER = 0;
/** Of a word in های: گل‌های or گله‌ای. */
export const PLURAL = 1;
const SINGULAR = 2;
/** Of a word in می: می‌دانی. */
export const VERB = 3;
/** Of any word: in one piece, میمونی. */
export const WHOLE = 4;
/** Their first letters in the table, in the order of their numbers. */
const LETTERS = 'epsvw';

const BY_WORD = rowsByWord(
  READINGS.split('\n').map((row) => {
    const [words, letter, after, before, unless] = row.split(';');
    return [words!, [listed(before), listed(after), listed(unless), LETTERS.indexOf(letter!)]] as const;
  }),
);

/** Before a noun in the singular, none of these: «همه گله‌ای گوسفند». */
const NEVER_BEFORE_SINGULAR: ReadonlySet<number> = fingerprintsOf(`${KNOWN} همین همان`);
/** And no از after these: «یکی از محل‌های …». */
const BEFORE_FROM: ReadonlySet<number> = fingerprintsOf('یکی بعضی برخی بسیاری تعدادی هریک');
const FROM = fingerprintOf('از');

/** The reading of a word in های that the words around it prove, or, where both are good, of which they rule out the other. */
export function readingOf(lexicon: Lexicon, word: Word, before: Word | null, after: Word | null): number {
  const reading = readingBeside(word, before, after);
  if (reading !== EITHER) return reading;
  if (mustBePlural(word, before, after)) return PLURAL;
  const isSingular =
    isNegated(lexicon, word) ||
    isOfLetterOrHouse(lexicon, word) ||
    isCountedMeasure(word, before, after) ||
    cannotBePlural(lexicon, word, before, after);
  return isSingular ? SINGULAR : EITHER;
}

/** The reading of a word that the one before or after it proves by the table: «گله‌ای گوسفند». */
export function readingBeside(word: Word, before: Word | null, after: Word | null): number {
  const rows = BY_WORD.get(word.hash);
  if (rows === undefined) return EITHER;
  const row = rows.find(
    ([befores, afters, others]) =>
      isInWithPrevious(befores, before) &&
      isIn(afters, after) &&
      (others === null || !(isIn(others, before) || isIn(others, after))),
  );
  const reading = row?.[3] ?? EITHER;
  return before !== null && isRuledOut(reading, before) ? EITHER : reading;
}

/** Whether the word before rules a reading out: «یکی از محل‌های …», «هر گوشه‌ای». */
function isRuledOut(reading: number, before: Word): boolean {
  if (reading === PLURAL) return isBeforeSingular(before);
  if (reading !== SINGULAR) return false;
  return NEVER_BEFORE_SINGULAR.has(before.hash) || (before.hash === FROM && BEFORE_FROM.has(before.hashBefore));
}
