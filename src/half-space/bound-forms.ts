import { toUnits } from './affixes';
import { endsInEzafe } from './allowed';
import { TAKES_PLURAL, WORD } from './classes';
import { childOf, type EndingTree, endingTree } from './ending-tree';
import { fingerprintOf } from './hash';
import type { Lexicon } from './lexicon';
import { RareWords } from './rare-words';
import type { Word } from './word';

/**
 * Second parts of compounds that are no words of their own: زا, زدایی, برانگیز, and stems of verbs with ان, as in سازان,
 * نویسان, کنان. After a noun they belong to it, whether the lexicon has the compound or not: «رقابت زا», «قالی بافان».
 *
 * Left out: what is a word as well (گران, زنان, محور, ستیز, گریز, پسند, شناختی, هراسی), and what is a name (داران, سرایان, هاشم زایی, علی گرایی).
 */
const STEMS = 'زا زدا برانگیز انگیز آمیز آلود پذیر ناپذیر'.split(' ');
const AGENTS = [
  'ساز فروش باف دوز نویس نگار نشین پوش باز طلب گرای پرست جوی خوار خوان گذار گزار آفرین کن',
  'پرداز بردار شناس نواز یاب شکن ستیز آموز اندیش کار گیر پز تراش نورد ران بند کوب فکر نظر شمار',
].flatMap((line) => line.split(' '));
const NOUNS = [
  'سنجی یابی شناسی شناس نویسی نویس گذاری نوازی افکنی افکن افروزی آفرینی انگیزی آوری پروری پرستی گرا شکنی کوبی',
  'نوردی پیمایی آزمایی افزایی افزا گیری گشا نشینی',
].flatMap((line) => line.split(' '));
const OTHERS =
  'زدایی پذیری ناپذیری زدگی زدگان گرایانه گرها گرهایی مندان مندانه طلبانه جویانه گرایان پردازی نگاری'.split(' ');
/** And a first part that is none: آنتی‌بادی. */
const AGAINST = 'آنتی';

const BOUND: RareWords<true> = new RareWords(
  new Map(
    [
      ...STEMS.flatMap((stem) => [stem, `${stem}تر`, `${stem}ترین`]),
      ...AGENTS.map((stem) => `${stem}ان`),
      ...NOUNS,
      ...NOUNS.map((noun) => `${noun}ها`),
      ...OTHERS,
    ].map((part) => [fingerprintOf(part), true]),
  ),
);

/** Of these, what is long enough to be told in a word that came glued: کشتناپذیر, خشمبرانگیزتر. */
const LONG: EndingTree = /* @__PURE__ */ endingTree(
  ['ناپذیر', 'برانگیز'].flatMap((stem) =>
    ['', 'ی', 'تر', 'ترین', 'ها'].map((ending) => [toUnits(stem + ending), stem.length + ending.length] as const),
  ),
);

/** Where a word is to be cut that is a known noun with such a part: کشت|ناپذیر; `null` for any other word. */
export function cutsOfBoundForm(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  let node: EndingTree | null = LONG;
  for (let at = length - 1; at >= 2; at--) {
    node = childOf(node, letters[at]!);
    if (node === null) return null;
    if (node.value === 0) continue;
    const value = lexicon.valueOf(word, at);
    return lexicon.valueOf(word) === 0 && (value & WORD) !== 0 && (value & TAKES_PLURAL) !== 0 ? [at] : null;
  }
  return null;
}

/** Whether one of two words is a part of a compound and nothing else, and the other a noun: «آلودگی زا», «آنتی بادی». */
export function isBoundForm(lexicon: Lexicon, left: Word, right: Word): boolean {
  if (left.is(AGAINST)) return right.length > 2;
  if (!BOUND.has(right.hash) || left.length < 2) return false;
  // «دارای زدگی»: after ای comes what is owned.
  if (endsInEzafe(left)) return false;
  const value = lexicon.valueOf(left);
  return (value & WORD) !== 0 && (value & TAKES_PLURAL) !== 0;
}
