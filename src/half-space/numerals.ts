import { HEH, MEEM, WAW } from '../text/units';
import { toUnits } from './affixes';
import { COMPOUND, TAKES_ENDINGS, WORD } from './classes';
import type { Lexicon } from './lexicon';
import type { Word } from './word';

/**
 * Numerals and what is written with them: tens with ones (بیست‌وسه), a numeral with its scale (ده‌هزار) or its measure (سه‌ماهه,
 * پنج‌نفره, بیست‌وسه‌ساله, هفت‌مرحله‌ای).
 */

/** Tens that ones follow: بیست‌وسه. */
export const TENS: readonly (readonly number[])[] = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد'.split(' ').map(toUnits);

const ONES = 'ویک ودو وسه وچهار وپنج وشش وهفت وهشت ونه واندی'.split(' ').map(toUnits);

const ORDINALS = 'ویکم ودوم وسوم وچهارم وپنجم وششم وهفتم وهشتم ونهم'.split(' ').map(toUnits);

const ONE = toUnits('یک');
/** Numerals by their letters, with the letters before a half-space of their own; longest first: شصت before شش, هفده before هفت. */
const NUMERALS = [
  ...'دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده چند'.split(' '),
  ...'بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد هزار'.split(' '),
]
  .map(toUnits)
  .concat([ONE])
  .map((units) => ({ units, cut: 0 }))
  .concat(TENS.flatMap((tens) => ONES.map((ones) => ({ units: [...tens, ...ones], cut: tens.length }))))
  .sort((a, b) => b.units.length - a.units.length);

/** Adjectives of measure made from a word or unit and ه or ی. */
const MEASURES = [
  'ساله ماهه روزه شبه ساعته نوبته سالگی ماهگی',
  'نفره نفری عضوی تنه خانواری سرنشینه سرنشین دستگاهی',
  'رقمی درصدی هزارتومانی تومانی ریالی دلاری یورویی میلیونی میلیاردی هزاری',
  'متری کیلومتری هکتاری اینچی کیلویی گرمی تنی لیتری ولتی واتی مگاواتی مگاپیکسلی گیگابایتی ترابایتی بیتی نانومتری',
  'طبقه خوابه واحدی اتاقه تخته ستاره جلدی قسمتی فصلی بندی سطری',
  'بعدی جانبه گانه وجهی ضلعی قطبی لایه تیغه دنده سرعته جداره منظوره سویه کاناله ردیفه فازه سیمه چرخ سیلندر موتوره باند بانده فوریتی امتیازی گله قلو برابری رأیی',
].flatMap((line) => line.split(' ').map(toUnits));

/** The numerals by their first letter, longest first. */
const NUMERALS_BY_FIRST = new Map(
  NUMERALS.map(({ units }) => [units[0]!, NUMERALS.filter((other) => other.units[0] === units[0])]),
);

const SCALES = 'هزار هزارم میلیون میلیونم میلیارد میلیاردم تریلیون'.split(' ').map(toUnits);
const YEH_ENDING = toUnits('ای');

/** Whether the letters are و followed by ones, and nothing else. */
export function isOnes(letters: Uint16Array, start: number, end: number): boolean {
  return letters[start] === WAW && ONES.some((ones) => are(letters, start, end, ones));
}

/** Whether a word is a numeral and nothing else: سه, چند, بیست‌وسه. */
export function isNumeral({ letters, length }: Word): boolean {
  return (NUMERALS_BY_FIRST.get(letters[0]!) ?? []).some(({ units }) => are(letters, 0, length, units));
}

/** Whether the letters from `start` to `end` are an adjective of measure and nothing else: ساله, نفره. */
export function isMeasure(letters: Uint16Array, start: number, end: number): boolean {
  return MEASURES.some((measure) => are(letters, start, end, measure));
}

/** Whether a word is one of the tens that ones follow. */
export function isTens({ letters, length }: Word): boolean {
  return TENS.some((units) => are(letters, 0, length, units));
}

/** Whether two words are tens and ones of an ordinal whose و came glued: «چهل ونهم». */
export function isOrdinal(left: Word, right: Word): boolean {
  const { letters, length } = right;
  if (length < 4 || letters[0] !== WAW || letters[length - 1] !== MEEM) return false;
  return ORDINALS.some((units) => are(letters, 0, length, units)) && isTens(left);
}

/**
 * Where the letters of a numeral with its measure are to be cut: سه|ماهه, بیست|وسه|ساله, پنج|مرحله|ای; `null` for any other letters.
 * Places after a letter that does not join are included.
 */
export function cutsOfMeasure(lexicon: Lexicon, letters: Uint16Array, length: number): readonly number[] | null {
  for (const { units, cut } of NUMERALS_BY_FIRST.get(letters[0]!) ?? []) {
    const at = units.length;
    if (length - at < 3 || !are(letters, 0, at, units)) continue;
    const inner = cut > 0 ? [cut, at] : [at];
    if (MEASURES.some((measure) => are(letters, at, length, measure))) return inner;
    if (isNounWithYeh(lexicon, letters, at, length)) return [...inner, length - YEH_ENDING.length];
  }
  return null;
}

/** Where the letters of a numeral with its scale are to be cut: هفت|هزار, which is not هفته with something after it; `null` for others. */
export function cutsOfScale({ letters, length }: Word): readonly number[] | null {
  for (const { units, cut } of NUMERALS_BY_FIRST.get(letters[0]!) ?? []) {
    const at = units.length;
    // یکهزار is commonly written in one piece.
    if (units === ONE || length - at < 4 || !are(letters, 0, at, units)) continue;
    if (SCALES.some((scale) => are(letters, at, length, scale))) return cut > 0 ? [cut, at] : [at];
  }
  return null;
}

/** مرحله‌ای after پنج: a noun in ه with its ‌ای, where the letters before ای are not one word with the numeral (سهمیه‌ای). */
function isNounWithYeh(lexicon: Lexicon, letters: Uint16Array, start: number, end: number): boolean {
  const nounEnd = end - YEH_ENDING.length;
  if (nounEnd - start < 3 || letters[nounEnd - 1] !== HEH || !are(letters, nounEnd, end, YEH_ENDING)) return false;
  return (
    (lexicon.find(letters, start, nounEnd) & TAKES_ENDINGS) !== 0 &&
    (lexicon.find(letters, 0, nounEnd) & (WORD | COMPOUND)) === 0
  );
}

function are(letters: Uint16Array, start: number, end: number, units: readonly number[]): boolean {
  return units.length === end - start && units.every((unit, i) => letters[start + i] === unit);
}
