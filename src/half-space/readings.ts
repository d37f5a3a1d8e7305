import { isBeforeSingular } from './ezafe';
import { fingerprintOf } from './hash';
import { isIn, isInWithPrevious, listed, rowsByWord } from './neighbours';
import { BEFORE_FROM, BESIDE, NEVER_BEFORE_SINGULAR, PLURAL } from './reading-words';
import type { Word } from './word';

const BY_WORD = rowsByWord(
  BESIDE.map(
    ([words, before, after, unless, reading]) =>
      [words, [listed(before), listed(after), listed(unless), reading]] as const,
  ),
);

const FROM = fingerprintOf('از');

/** The reading of a word that the one before or after it proves: «گله‌ای گوسفند»; 0 where neither does. */
export function readingBeside(word: Word, before: Word | null, after: Word | null): number {
  const rows = BY_WORD.get(word.hash);
  if (rows === undefined) return 0;
  const row = rows.find(
    ([befores, afters, others]) =>
      isInWithPrevious(befores, before) &&
      isIn(afters, after) &&
      (others === null || !(isIn(others, before) || isIn(others, after))),
  );
  const reading = row?.[3] ?? 0;
  return before !== null && isRuledOut(reading, before) ? 0 : reading;
}

/** Whether the word before rules a reading out: «یکی از محل‌های …», «هر گوشه‌ای». */
function isRuledOut(reading: number, before: Word): boolean {
  if (reading === PLURAL) return isBeforeSingular(before);
  return NEVER_BEFORE_SINGULAR.has(before.hash) || (before.hash === FROM && BEFORE_FROM.has(before.hashBefore));
}
