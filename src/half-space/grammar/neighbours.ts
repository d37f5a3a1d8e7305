import { PLUS } from '../../text/units';
import { fingerprintOf, fingerprintStep, fingerprintsOf } from '../words/hash';
import type { Word } from '../words/word';
import { RareWords } from './rare-words';
import { WORD_LISTS } from './word-lists';

/** In a table of words and their neighbours: any word, or none. */
const ANY = '*';
/** In a list of such a table: no word, the edge of a phrase. */
const EDGE = '|';

/** The words of a list; `null` for ANY. */
export type Fingerprints = ReadonlySet<number> | null;

/** The key of rows for any word. */
export const ANY_FINGERPRINT: number = /* @__PURE__ */ fingerprintOf(ANY);
const EDGE_FINGERPRINT = /* @__PURE__ */ fingerprintOf(EDGE);

/** The words of a list that blanks separate, or ANY; a Latin name stands for one of `WORD_LISTS`. */
export function listed(words: string = ANY): Fingerprints {
  return words === ANY ? null : fingerprintsOf(words.replace(/[a-z]+/g, (name) => WORD_LISTS[name]!));
}

/** Whether a word, or the edge of a phrase where it is `null`, is in a list. */
export function isIn(words: Fingerprints, word: Word | null): boolean {
  return words === null || words.has(word === null ? EDGE_FINGERPRINT : word.hash);
}

/** Whether a word is in a list, or with the one before it, which a plus joins there: «فنی+و» is a و after فنی, «|+خوب» one that begins a phrase. */
export function isInWithPrevious(words: Fingerprints, word: Word | null): boolean {
  return isIn(words, word) || (word !== null && words!.has(fingerprintOfTwo(word.previous, word)));
}

function fingerprintOfTwo(first: Word | null, second: Word): number {
  let fingerprint = fingerprintStep(first === null ? EDGE_FINGERPRINT : first.hash, PLUS);
  for (let i = 0; i < second.length; i++) fingerprint = fingerprintStep(fingerprint, second.letters[i]!);
  return fingerprint;
}

/** Rows by the fingerprint of each of their words, or of ANY: for most words of a text there are none, and nothing else is looked at. */
export function rowsByWord<Row>(rows: readonly (readonly [words: string, row: Row])[]): RareWords<readonly Row[]> {
  const found = new Map<number, Row[]>();
  for (const [words, row] of rows) {
    for (const fingerprint of fingerprintsOf(words)) {
      const rowsOfWord = found.get(fingerprint);
      if (rowsOfWord === undefined) found.set(fingerprint, [row]);
      else rowsOfWord.push(row);
    }
  }
  return new RareWords(found);
}
