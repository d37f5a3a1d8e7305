import { HALF, NEAR_YEAR, ORDINAL, PAIR_FACTOR, VALUE_BITS } from './kinds';
import { codeOf } from './vocabulary';

/**
 * Words that «و» (and) is glued to: «هزاروسیصدوشصت» (1360), «بیست‌ودوم» (twenty-second), «ونیم» (and a half), «وشهریور», «وفردا» (and
 * tomorrow), and the first word of «بیستو سوم» (twenty-third).
 */

const AND_WORD = 'و';
/** The longest piece that is looked for, in letters: «چهاردهمین», «اردیبهشت». */
const LONGEST = 9;

/**
 * Cuts a word into its pieces if it consists of numbers with «و» between, before or after them, or of «و» and another word of time (the
 * kinds from MONTH to NEAR_YEAR); `null` for any other word.
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

/**
 * The end of the longest number that begins at a letter, or of the longest
 * word of time if the letter follows a first «و»; −1 when there is none.
 */
function endOfPiece(word: string, from: number): number {
  for (let end = Math.min(word.length, from + LONGEST); end > from; end--) {
    const kind = (codeOf(word.slice(from, end)) % PAIR_FACTOR) >> VALUE_BITS;
    if (kind > 0 && (kind <= (from === 1 ? NEAR_YEAR : ORDINAL) || kind === HALF)) return end;
  }
  return -1;
}
