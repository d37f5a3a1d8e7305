import { cannotBePlural, isBeforeSingular, isCountedMeasure, mustBePlural } from './ezafe';
import { fingerprintOf } from './hash';
import type { Lexicon } from './lexicon';
import { isIn, isInWithPrevious, listed, rowsByWord } from './neighbours';
import { BEFORE_FROM, BESIDE, EITHER, NEVER_BEFORE_SINGULAR, PLURAL, SINGULAR } from './reading-words';
import type { Word } from './word';

const BY_WORD = rowsByWord(
  BESIDE.map(
    ([words, before, after, unless, reading]) =>
      [words, [listed(before), listed(after), listed(unless), reading]] as const,
  ),
);

const FROM = fingerprintOf('از');

/** The reading of a word in های that the words around it prove, or, where both are good, of which they rule out the other. */
export function readingOf(
  lexicon: Lexicon,
  word: Word,
  before: Word | null,
  after: Word | null,
  isOfTwo: boolean,
): number {
  const reading = readingBeside(word, before, after);
  if (reading !== EITHER) return reading;
  if (mustBePlural(word, before, after)) return PLURAL;
  const isSingular = isCountedMeasure(word, before, after) || (isOfTwo && cannotBePlural(lexicon, word, before, after));
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
