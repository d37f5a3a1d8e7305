import { BEGINS, CARDINAL, HALF, NEAR_DAY, ORDINAL, VALUE_BITS } from './kinds';

/** Words that و has come glued to: هزاروسیصدوشصت, بیست‌ودوم, ونیم, وشهریور, وفردا. */

/** A word or و in such a word: its code in the vocabulary, and the letter after it. */
export interface GluedPiece {
  readonly code: number;
  readonly end: number;
}

const AND = 'و';
/** چهاردهمین, اردیبهشت: what is glued is seldom longer. */
const LONGEST = 9;

/**
 * The pieces of a word of numbers with و between or before them, or of و and a month, weekday or unit; `null` when it is any other
 * word. After a number و ends the word only before figures.
 */
export function piecesOf(
  word: string,
  words: ReadonlyMap<string, number>,
  isBeforeFigures: boolean,
): readonly GluedPiece[] | null {
  const pieces: GluedPiece[] = [];
  let isNumber = false;
  for (let at = 0; at < word.length; ) {
    const isAnd: boolean = word[at] === AND && (at === 0 || isNumber);
    const end = isAnd ? at + 1 : endOfPiece(word, at, words);
    if (end < 0 || (isAnd && end === word.length && !isBeforeFigures)) return null;
    pieces.push({ code: words.get(word.slice(at, end))!, end });
    isNumber = !isAnd;
    at = end;
  }
  return pieces;
}

/** Where the longest number that begins at a letter ends, before a و or at the end of the word, or a name after و; −1 when there is none. */
function endOfPiece(word: string, from: number, words: ReadonlyMap<string, number>): number {
  for (let end = Math.min(word.length, from + LONGEST); end > from; end--) {
    if (end < word.length && word[end] !== AND) continue;
    const kind = ((words.get(word.slice(from, end)) ?? 0) & ~BEGINS) >> VALUE_BITS;
    const isName = kind > ORDINAL && kind <= NEAR_DAY && from === 1 && end === word.length;
    if (kind === CARDINAL || kind === ORDINAL || kind === HALF || isName) return end;
  }
  return -1;
}
