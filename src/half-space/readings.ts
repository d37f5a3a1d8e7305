import { fingerprintOf, fingerprintsOf } from './hash';
import { isIn, listed, rowsByWord } from './neighbours';
import { BEFORE_FROM, BESIDE, NEVER_BEFORE_PLURAL, NEVER_BEFORE_SINGULAR, PLURAL } from './reading-words';
import type { Word } from './word';

const BY_WORD = rowsByWord(
  BESIDE.map(
    ([words, before, after, unless, reading]) =>
      [words, { before: listed(before), after: listed(after), unless: listed(unless), reading }] as const,
  ),
);

const BEFORE_NO_SINGULAR = fingerprintsOf(NEVER_BEFORE_SINGULAR);
const BEFORE_NO_PLURAL = fingerprintsOf(NEVER_BEFORE_PLURAL);
const SOME = fingerprintsOf(BEFORE_FROM);
const FROM = fingerprintOf('از');

/** The reading of a word that the one before or after it proves: «گله‌ای گوسفند»; 0 where neither does. */
export function readingBeside(word: Word, before: Word | null, after: Word | null): number {
  const rows = BY_WORD.get(word.hash);
  if (rows === undefined) return 0;
  const row = rows.find(
    (each) =>
      isIn(each.before, before) &&
      isIn(each.after, after) &&
      (each.unless === null || !(isIn(each.unless, before) || isIn(each.unless, after))),
  );
  return row === undefined || (before !== null && isRuledOut(row.reading, before)) ? 0 : row.reading;
}

/** Whether the word before rules a reading out: «یکی از محل‌های …», «هر گوشه‌ای». */
function isRuledOut(reading: number, before: Word): boolean {
  if (reading === PLURAL) return BEFORE_NO_PLURAL.has(before.hash);
  return BEFORE_NO_SINGULAR.has(before.hash) || (before.hash === FROM && SOME.has(before.hashBefore));
}
