import { endsInEzafe } from './allowed';
import { TAKES_PLURAL, WORD } from './classes';
import { fingerprintOf } from './hash';
import type { Lexicon } from './lexicon';
import { RareWords } from './rare-words';
import type { Word } from './word';

/**
 * Second parts of compounds that are no words of their own: زا, زدایی, برانگیز, and stems of verbs with ان, as in سازان,
 * نویسان, کنان. After a noun they belong to it, whether the lexicon has the compound or not: «رقابت زا», «قالی بافان».
 *
 * Left out: what is a word as well (گران, زنان, محور, ستیز, گریز, پسند), and what is a name (داران, سرایان, هاشم زایی).
 */
const STEMS = 'زا زدا برانگیز انگیز آمیز آلود پذیر ناپذیر'.split(' ');
const AGENTS = 'ساز فروش باف دوز نویس نگار نشین پوش باز طلب گرای پرست جوی خوار خوان گذار گزار آفرین کن'.split(' ');
const OTHERS = 'زدایی پذیری ناپذیری زدگی زدگان گرایانه'.split(' ');

const BOUND: RareWords<true> = new RareWords(
  new Map(
    [
      ...STEMS.flatMap((stem) => [stem, `${stem}تر`, `${stem}ترین`]),
      ...AGENTS.map((stem) => `${stem}ان`),
      ...OTHERS,
    ].map((part) => [fingerprintOf(part), true]),
  ),
);

/** Whether the second of two words is a part of a compound and nothing else, and the first a noun: «آلودگی زا». */
export function isBoundForm(lexicon: Lexicon, left: Word, right: Word): boolean {
  if (!BOUND.has(right.hash) || left.length < 2) return false;
  // «دارای زدگی»: after ای comes what is owned.
  if (endsInEzafe(left)) return false;
  const value = lexicon.valueOf(left);
  return (value & WORD) !== 0 && (value & TAKES_PLURAL) !== 0;
}
