import { BEGINS, CARDINAL, HALF, ORDINAL, VALUE_BITS } from './kinds';

/** Numbers that came out as one word: هزاروسیصدوشصت, بیست‌ودوم, ونیم. */

/** A number or و in such a word: its code in the vocabulary, and the letter after it. */
export interface NumberPiece {
  readonly code: number;
  readonly end: number;
}

const AND = 'و';
/** چهاردهمین, نخستین: the longest number is no longer than this. */
const LONGEST = 9;

/** The pieces of a word of numbers with و between or before them; `null` when it is any other word. After it و stands only before figures. */
export function numberPieces(
  word: string,
  words: ReadonlyMap<string, number>,
  isBeforeFigures: boolean,
): readonly NumberPiece[] | null {
  const pieces: NumberPiece[] = [];
  let isNumber = false;
  for (let at = 0; at < word.length; ) {
    const isAnd: boolean = word[at] === AND && (at === 0 || isNumber);
    const end = isAnd ? at + 1 : endOfNumber(word, at, words);
    if (end < 0 || (isAnd && end === word.length && !isBeforeFigures)) return null;
    pieces.push({ code: words.get(word.slice(at, end))! & ~BEGINS, end });
    isNumber = !isAnd;
    at = end;
  }
  return pieces;
}

/** Where the longest number that begins at a letter ends, before a و or at the end of the word; −1 when there is none. */
function endOfNumber(word: string, from: number, words: ReadonlyMap<string, number>): number {
  for (let end = Math.min(word.length, from + LONGEST); end > from; end--) {
    if (end < word.length && word[end] !== AND) continue;
    const kind = ((words.get(word.slice(from, end)) ?? 0) & ~BEGINS) >> VALUE_BITS;
    if (kind === CARDINAL || kind === ORDINAL || kind === HALF) return end;
  }
  return -1;
}
