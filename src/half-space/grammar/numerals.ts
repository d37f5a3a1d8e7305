import { joinsNext } from '../../text/kinds';
import { HEH, MEEM, WAW, YEH } from '../../text/units';
import { COMPOUND, TAKES_ENDINGS, TAKES_PLURAL, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { are, startOfEnding } from '../words/letters';
import type { Word } from '../words/word';

/**
 * Numerals and what is written with them: tens with ones (بیست‌وسه), a numeral with its scale (ده‌هزار) or its measure (سه‌ماهه,
 * پنج‌نفره, بیست‌وسه‌ساله, هفت‌مرحله‌ای).
 */

/** Tens that ones follow: بیست‌وسه. */
const TENS: readonly string[] = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد'.split(' ');

/** Hundreds and a thousand, after which و and less may follow: صدوبیست, دویست‌وشصت. */
const HUNDREDS = 'صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد هزار'.split(' ');

const ONES = 'ویک ودو وسه وچهار وپنج وشش وهفت وهشت ونه واندی'.split(' ');

/** Of tens: بیست|ویکم, سی|امین. */
const ORDINALS = 'ویکم ودوم وسوم وچهارم وپنجم وششم وهفتم وهشتم ونهم ام'
  .split(' ')
  .flatMap((ordinal) => [ordinal, `${ordinal}ین`]);

const ONE = 'یک';
const UP_TO_TEN = [...'دو سه چهار پنج شش هفت هشت نه ده'.split(' '), ONE];
const HALF = 'ونیم';
const AND_HALF = [HALF, 'ونیمه', 'ونیمی'];
/** Numerals by their letters, with the letters before a half-space of their own; longest first: شصت before شش, هفده before هفت. */
const NUMERALS = [
  ...UP_TO_TEN,
  ...'یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده چند'.split(' '),
  ...TENS,
  ...HUNDREDS,
]
  .map((numeral) => ({ numeral, cut: 0 }))
  .concat(TENS.flatMap((tens) => ONES.map((ones) => ({ numeral: tens + ones, cut: tens.length }))))
  .concat(UP_TO_TEN.map((numeral) => ({ numeral: numeral + HALF, cut: numeral.length })))
  .sort((a, b) => b.numeral.length - a.numeral.length);

/**
 * Adjectives that only a numeral makes. Not among them is what may be counted itself («سه طبقه», «دو باند») and what some may be said of
 * («ده نفری آمدند», «در ده متری»).
 */
export const MEASURE_ADJECTIVES: readonly string[] =
  'ساله ماهه روزه ساعته نفره سرنشینه جانبه طرفه گانه خوابه جداره منظوره سویه کاناله ردیفه فازه سرعته زبانه قلو وجهی ضلعی بعدی رقمی تومانی تومنی'.split(
    ' ',
  );

/** All that measures: those, and others made from a word or unit. */
const MEASURES = [
  ...MEASURE_ADJECTIVES,
  'شبه نوبته سالگی ماهگی',
  'نفری عضوی تنه خانواری سرنشین دستگاهی',
  'درصدی هزارتومانی هزارتومنی ریالی دلاری یورویی میلیونی میلیاردی هزاری',
  'متری کیلومتری هکتاری اینچی کیلویی گرمی تنی لیتری ولتی واتی مگاواتی مگاپیکسلی گیگابایتی ترابایتی بیتی نانومتری',
  'طبقه واحدی اتاقه تخته ستاره جلدی قسمتی فصلی بندی سطری',
  'قطبی لایه تیغه دنده سیمه چرخ سیلندر موتوره باند بانده فوریتی امتیازی گله قلوها قلوهای برابر برابری رأیی ملیتی حرفی هجایی',
].flatMap((line) => line.split(' '));

/** The numerals by their first letter, longest first. */
const NUMERALS_BY_FIRST = new Map(
  NUMERALS.map(({ numeral }) => [numeral.charCodeAt(0), NUMERALS.filter((other) => other.numeral[0] === numeral[0])]),
);

const SCALES = 'هزار هزارم میلیون میلیونم میلیارد میلیاردم تریلیون'.split(' ');
const YEH_ENDING = 'ای';

/** Whether a word is و followed by ones, and nothing else. */
export function isOnes({ letters, length }: Word): boolean {
  return ONES.some((ones) => are(letters, 0, length, ones));
}

/** Whether a word is a numeral and nothing else: سه, چند, بیست‌وسه. */
export function isNumeral({ letters, length }: Word): boolean {
  return (NUMERALS_BY_FIRST.get(letters[0]!) ?? []).some(({ numeral }) => are(letters, 0, length, numeral));
}

/** Whether the letters from `start` to `end` are an adjective of measure and nothing else: ساله, نفره. */
export function isMeasure(letters: Uint16Array, start: number, end: number): boolean {
  return MEASURES.some((measure) => are(letters, start, end, measure));
}

/** Whether a word is one of the tens that ones follow. */
export function isTens({ letters, length }: Word): boolean {
  return TENS.some((tens) => are(letters, 0, length, tens));
}

/** Whether two words are tens and ones of an ordinal whose و came glued: «چهل ونهم», «سی وششمین». */
export function isOrdinal(left: Word, right: Word): boolean {
  const { letters, length } = right;
  return letters[0] === WAW && isTens(left) && ORDINALS.some((ordinal) => are(letters, 0, length, ordinal));
}

/**
 * Where the letters of a numeral with its measure are to be cut: سه|ماهه, بیست|وسه|ساله, دویست|وشصت|نفره, پنج|هزار|ساله, پنج|مرحله|ای; `null` for any other letters.
 * Places after a letter that does not join are included.
 */
export function cutsOfMeasure(
  lexicon: Lexicon,
  letters: Uint16Array,
  length: number,
  start = 0,
): readonly number[] | null {
  // «با سهولتی»: a word with its ی.
  if (letters[length - 1] === YEH && (lexicon.find(letters, 0, length - 1) & WORD) !== 0) return null;
  for (const { numeral, cut } of NUMERALS_BY_FIRST.get(letters[start]!) ?? []) {
    const at = start + numeral.length;
    if (!are(letters, start, at, numeral)) continue;
    const inner = cut > 0 ? [start + cut, at] : [at];
    if (isMeasure(letters, at, length)) return inner;
    const end = endOfAny(SCALES, letters, at, length);
    // «ده‌هزارنفر»: of a word that has lost its blank, and no دهه.
    const isBeforeWord = !joinsNext(letters[end - 1]!) && (lexicon.find(letters, end, length) & WORD) !== 0;
    if (end > at && (isBeforeWord || isMeasure(letters, end, length))) return [...inner, end];
    if (isNounWithYeh(lexicon, letters, at, length)) return [...inner, length - YEH_ENDING.length];
  }
  return cutsAfterHundreds(letters, start, length, (rest) => cutsOfMeasure(lexicon, letters, length, rest));
}

/** Where the letters of a numeral with its scale are to be cut: هفت|هزار, which is not هفته with something after it; `null` for others. */
export function cutsOfScale(word: Word, start = 0): readonly number[] | null {
  const { letters, length } = word;
  for (const { numeral, cut } of NUMERALS_BY_FIRST.get(letters[start]!) ?? []) {
    const at = start + numeral.length;
    // یکهزار is commonly written in one piece.
    if (numeral === ONE || !are(letters, start, at, numeral)) continue;
    if (SCALES.some((scale) => are(letters, at, length, scale))) return cut > 0 ? [start + cut, at] : [at];
  }
  return cutsAfterHundreds(letters, start, length, (rest) => cutsOfScale(word, rest));
}

/** Where the letters of a number of several parts are to be cut: سی|ونهمین, صدوبیست|وپنج, دویست|وسی, پنج|ونیم; `null` for any other letters. */
export function cutsOfNumber(word: Word, start = 0): readonly number[] | null {
  const { letters, length } = word;
  const numeral = NUMERALS_BY_FIRST.get(letters[start]!)?.find((other) => are(letters, start, length, other.numeral));
  if (numeral !== undefined) return numeral.cut > 0 ? [start + numeral.cut] : [];
  const at = endOfAny(TENS, letters, start, length);
  if (at > start && ORDINALS.some((ordinal) => are(letters, at, length, ordinal))) return [at];
  return cutsAfterHundreds(letters, start, length, (rest) => cutsOfNumber(word, rest));
}

/** Where a numeral with its unit and a half is to be cut: سه|ماه|ونیم, یک|سال|ونیمه; `null` for any other word. */
export function cutsOfUnitAndHalf(lexicon: Lexicon, { letters, length }: Word): readonly number[] | null {
  const end = startOfEnding(letters, length, AND_HALF);
  // In spoken Persian «دوتامونیم» is of a person: both of us.
  if (end === 0 || letters[end - 1] === MEEM) return null;
  const start = endOfAny(UP_TO_TEN, letters, 0, end);
  return start > 0 && (lexicon.find(letters, start, end) & TAKES_PLURAL) !== 0 ? [start, end] : null;
}

/** The cut before the و of hundreds that begin at `start`, and those of what follows it: دویست|وشصت|نفره; `null` where there are none. */
function cutsAfterHundreds(
  letters: Uint16Array,
  start: number,
  length: number,
  cutsFrom: (start: number) => readonly number[] | null,
): readonly number[] | null {
  const end = endOfAny(HUNDREDS, letters, start, length);
  if (end === start || end === length || letters[end] !== WAW) return null;
  const rest = cutsFrom(end + 1);
  return rest === null ? null : [end, ...rest];
}

/** Where the first of these texts ends that the letters from `start` on begin with: 7 in پنجهزارساله for a scale from 3 on; `start` itself where there is none. */
function endOfAny(texts: readonly string[], letters: Uint16Array, start: number, length: number): number {
  const found = texts.find((text) => are(letters, start, Math.min(start + text.length, length), text));
  return start + (found?.length ?? 0);
}

/**
 * مرحله‌ای after پنج: a noun in ه with its ‌ای, where the letters before ای are not one word with the numeral (سهمیه‌ای), nor those before
 * های (نهنگ‌های, هفت‌سین‌های).
 */
function isNounWithYeh(lexicon: Lexicon, letters: Uint16Array, start: number, end: number): boolean {
  const nounEnd = end - YEH_ENDING.length;
  if (nounEnd - start < 3 || letters[nounEnd - 1] !== HEH || !are(letters, nounEnd, end, YEH_ENDING)) return false;
  return (
    (lexicon.find(letters, start, nounEnd) & TAKES_ENDINGS) !== 0 &&
    (lexicon.find(letters, 0, nounEnd) & (WORD | COMPOUND)) === 0 &&
    (lexicon.find(letters, 0, nounEnd - 1) & (TAKES_PLURAL | COMPOUND)) === 0
  );
}
