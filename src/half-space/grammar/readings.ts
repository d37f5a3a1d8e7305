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

/** Which reading of a word the words beside it prove. EITHER: they don't tell. */
export const EITHER = 0;
/** A word in های is the plural: گل‌های (flowers of). */
export const PLURAL = 1;
/** It is a word in ه with ‌ای: گله‌ای (a flock). */
const SINGULAR = 2;
/** A word in می is a verb: می‌دانی (you know), not میدانی (of a square). */
export const VERB = 3;
/** Any word is in one piece: میمونی (a monkey), not می‌مونی (you stay). */
export const WHOLE = 4;
/** The letters for these in the table, in the order of their numbers. */
const LETTERS = 'epsvw';

/** The rows of `corpus/tables/readings.tsv` by the word that has the readings. */
const BY_WORD = rowsByWord(
  READINGS.split('\n').map((row) => {
    const [words, letter, after, before, unless] = row.split(';');
    return [words!, [listed(before), listed(after), listed(unless), LETTERS.indexOf(letter!)]] as const;
  }),
);

/** Words that no singular follows, whatever the table says. */
const NEVER_BEFORE_SINGULAR: ReadonlySet<number> = fingerprintsOf(`${KNOWN} همین همان`);
/** One, some, many: after these and از there is a plural, «یکی از محل‌های …» (one of the places). */
const BEFORE_FROM: ReadonlySet<number> = fingerprintsOf('یکی بعضی برخی بسیاری تعدادی هریک');
const FROM = fingerprintOf('از');

/** The reading of a word in های: the one that the words beside it prove, or whose other they rule out. */
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

/** Whether the table has the word with this hash: it may be another word than it seems. */
export function hasReadings(hash: number): boolean {
  return BY_WORD.has(hash);
}

/** The reading of any word that the table proves by the words beside it: «گله‌ای گوسفند» (a flock of sheep). */
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

/** Whether the word before rules out a reading: the singular in «یکی از محل‌های …», the plural in «هر گوشه‌ای» (every corner). */
function isRuledOut(reading: number, before: Word): boolean {
  if (reading === PLURAL) return isBeforeSingular(before);
  if (reading !== SINGULAR) return false;
  return NEVER_BEFORE_SINGULAR.has(before.hash) || (before.hash === FROM && BEFORE_FROM.has(before.hashBefore));
}
