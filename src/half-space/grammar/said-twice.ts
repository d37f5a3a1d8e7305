import { HEH } from '../../text/units';
import { WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { are } from '../words/letters';
import type { Word } from '../words/word';

/** What stands between a word and the same word again: گوش‌به‌گوش (all over), پیچ‌درپیچ (winding); nothing does in لایه‌لایه (in layers). */
const BETWEEN = ['به', 'در', 'تا', 'اندر', ''];

/** Where a known word that is said twice is to be cut; `null` for other words. */
export function cutsOfSaidTwice(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  for (const link of BETWEEN) {
    const first = (length - link.length) >> 1;
    const second = length - first;
    if (!are(letters, first, second, link) || !isTwice(letters, first, second)) continue;
    // Without a link only a longer word in ه is recognised: قارقار is a sound, لیلی a name, and مهمه is spoken for "is important".
    if (first < (link === '' ? 3 : 2) || (link === '' && letters[first - 1] !== HEH)) return null;
    return (lexicon.find(letters, 0, first) & WORD) !== 0 ? [...new Set([first, second])] : null;
  }
  return null;
}

/** Whether the first `length` letters stand again from `second` on. */
function isTwice(letters: Uint16Array, length: number, second: number): boolean {
  for (let i = 0; i < length; i++) if (letters[i] !== letters[second + i]) return false;
  return true;
}
