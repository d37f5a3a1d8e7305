import { HEH } from '../../text/units';
import { COMPOUND, cutsOfCompound, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { endsWith } from '../words/letters';
import type { Word } from '../words/word';
import { ENDINGS, endingAt } from './affixes';
import { hasReadings } from './readings';

/**
 * How many letters the compound has in an unknown word that is one with an ending before which there may be a half-space: 7 in کتاب‌فروش‌ها, «کتابفروشها»
 * (booksellers); 0 where there is none.
 */
export function lengthOfInflectedCompound(lexicon: Lexicon, word: Word): number {
  const { letters, length, fingerprints } = word;
  if (lexicon.valueOf(word) !== 0) return 0;
  // Longest first, so that «کمکمان» is کمک (help) with its person.
  for (const { text, afterHeh } of ENDINGS) {
    const end = length - text.length;
    if (end < 2 || !endsWith(letters, 0, length, text)) continue;
    const value = lexicon.valueOf(word, end);
    // «زلزلهای» is زلزله (earthquake) with ‌ای, and not زل‌زل (staring) with های.
    if (value === 0 || (letters[end] === HEH && lexicon.valueOf(word, end + 1) !== 0)) continue;
    if ((value & COMPOUND) === 0 || hasReadings(fingerprints[end]!)) return 0;
    // آهنگسازمان (our composer): with what has no half-space before it, only a compound that is no word in one piece.
    if (afterHeh && letters[end - 1] !== HEH && (value & WORD) !== 0) return 0;
    // The lexicon has some words with an ending as compounds, پروژه‌ای (of a project): «پروژهایی» is no such word with a further ی.
    return endingAt(letters, cutsOfCompound(value).at(-1)!, end) > 0 ? 0 : end;
  }
  return 0;
}
