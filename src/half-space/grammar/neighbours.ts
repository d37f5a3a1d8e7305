import { PLUS } from '../../text/units';
import { fingerprintOf, fingerprintStep, fingerprintsOf } from '../words/hash';
import type { Word } from '../words/word';
import { RareWords } from './rare-words';
import { WORD_LISTS } from './word-lists';

/** Tables of words and their neighbours (`neighbours.table.ts`). In them this sign stands for any word, or for none. */
const ANY = '*';
/** In a list of such a table, this stands for the edge of a phrase: no word. */
const EDGE = '|';

/** The fingerprints of a list of words; `null` for ANY. */
export type Fingerprints = ReadonlySet<number> | null;

/** The key under which `rowsByWord` has the rows for any word. */
export const ANY_FINGERPRINT: number = /* @__PURE__ */ fingerprintOf(ANY);
const EDGE_FINGERPRINT = /* @__PURE__ */ fingerprintOf(EDGE);

/** Reads a list of words that blanks separate, or ANY; a Latin name in it stands for one of `WORD_LISTS`. */
export function listed(words: string = ANY): Fingerprints {
  return words === ANY ? null : fingerprintsOf(words.replace(/[a-z]+/g, (name) => WORD_LISTS[name]!));
}

/** Whether a word, or the edge of a phrase where it is `null`, is in a list. */
export function isIn(words: Fingerprints, word: Word | null): boolean {
  return words === null || words.has(word === null ? EDGE_FINGERPRINT : word.hash);
}

/**
 * Whether a word is in a list, alone or together with the word before it. In the list a plus joins the two: «فنی+و» is a و after فنی, «|+خوب» a خوب
 * that begins a phrase.
 */
export function isInWithPrevious(words: Fingerprints, word: Word | null): boolean {
  return isIn(words, word) || (word !== null && words!.has(fingerprintOfTwo(word.previous, word)));
}

/** The fingerprint of two words with a plus between them, as such a list has them. */
function fingerprintOfTwo(first: Word | null, second: Word): number {
  let fingerprint = fingerprintStep(first === null ? EDGE_FINGERPRINT : first.hash, PLUS);
  for (let i = 0; i < second.length; i++) fingerprint = fingerprintStep(fingerprint, second.letters[i]!);
  return fingerprint;
}

/** The rows of a table by the fingerprint of each word that they are about, or of ANY. Most words of a text have no row, which is told at once. */
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
