import { HALF, NEAR_YEAR, ORDINAL, PAIR_FACTOR, VALUE_BITS } from './kinds';
import { codeOf } from './vocabulary';

/** Words that و has come glued to: هزاروسیصدوشصت, بیست‌ودوم, ونیم, وشهریور, وفردا, and the first of «بیستو سوم». */

const AND_WORD = 'و';
/** چهاردهمین, اردیبهشت: what is glued is seldom longer. */
const LONGEST = 9;

/**
 * The pieces of a word of numbers with و between, before or after them, or of و and another word of time, from months to امسال;
 * `null` when it is any other word.
 */
export function piecesOf(word: string): readonly string[] | null {
  const pieces: string[] = [];
  for (let at = 0; at < word.length; ) {
    const end = word[at] === AND_WORD && pieces.at(-1) !== AND_WORD ? at + 1 : endOfPiece(word, at);
    if (end < 0) return null;
    pieces.push(word.slice(at, end));
    at = end;
  }
  return pieces;
}

/** Where the longest number, or name after the first و, that begins at a letter ends; −1 when there is none. */
function endOfPiece(word: string, from: number): number {
  for (let end = Math.min(word.length, from + LONGEST); end > from; end--) {
    const kind = (codeOf(word.slice(from, end)) % PAIR_FACTOR) >> VALUE_BITS;
    if (kind > 0 && (kind <= (from === 1 ? NEAR_YEAR : ORDINAL) || kind === HALF)) return end;
  }
  return -1;
}
