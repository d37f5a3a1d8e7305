import { joinsNext } from '../../text/kinds';
import { HEH, MEEM, WAW, YEH } from '../../text/units';
import { COMPOUND, TAKES_ENDINGS, TAKES_PLURAL, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { are, startOfEnding } from '../words/letters';
import type { Word } from '../words/word';
import { BARE_PLURALS } from './affixes';

/**
 * Numerals and what is written with them: tens with ones (بیست‌وسه), a numeral with its scale (ده‌هزار) or its measure (سه‌ماهه,
 * پنج‌نفره, بیست‌وسه‌ساله, هفت‌مرحله‌ای).
 */

const AND_HALF = ['ونیم', 'ونیمه', 'ونیمی'];
/** Units of which so many and a half are had: «یک سالونیم». */
const HALVED = 'سال ماه هفته ساعت دقیقه قرن'.split(' ');

/** From here on a numeral multiplies the one before it; of the scales only their order matters. */
const THOUSAND = 1000;
/** How many letters یکهزار has. */
const A_THOUSAND = 6;

/**
 * Numerals of one word and what they are worth, longest first: شصت before شش, هفده before هفت. چند is worth what may have the same after it; اندی, worth nothing,
 * begins no number.
 */
const NUMERALS: readonly (readonly [numeral: string, value: number])[] = [
  ...numerals(
    'اندی یک دو سه چهار پنج/چند/چندین شش/شیش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده/پونزده شانزده/شونزده هفده/هیفده هجده/هیجده نوزده',
    0,
    1,
  ),
  ...numerals('بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد', 2, 10),
  ...numerals('دویست سیصد چهارصد پانصد/پونصد ششصد هفتصد هشتصد نهصد', 2, 100),
  ...numerals('هزار میلیون میلیارد تریلیون', 1, THOUSAND),
  ...numerals('نیم', 1, 0.5),
].sort(([a], [b]) => b.length - a.length);

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
  'متری کیلومتری هکتاری اینچی کیلویی گرمی تنی لیتری ولتی واتی مگاواتی مگاپیکسلی گیگابایتی ترابایتی مگابایتی بیتی نانومتری',
  'طبقه واحدی اتاقه تخته ستاره جلدی قسمتی فصلی بندی سطری',
  'قطبی لایه تیغه دنده سیمه چرخ سیلندر موتوره باند بانده فوریتی امتیازی گله قلوها قلوهای برابر برابری رأیی ملیتی حرفی هجایی',
].flatMap((line) => line.split(' '));

/** What numerals count, written on to them: «پنجششتا», «سهتاشون». */
const COUNTED = 'تا تاست تاش تاشون تاشان تامون تایی دونه'.split(' ');
/** But not on to these alone: یکتا is a word, سیتا a name. */
const NOT_COUNTING = [1, 30];
/** Endings of a measure in ه: چهل‌ساله‌ای. */
const AFTER_HEH = 'ای اش ام اند'.split(' ');
const YEH_ENDING = 'ای';
const ORDINAL_ENDINGS = ['م', 'مین'];
/** Of thirty and the other tens, and with three: سی‌ام, بیست‌وسوم. */
const ORDINALS_APART = 'ام امین وسوم وسومین'.split(' ');

/**
 * What may follow the last numeral of a number, which ends at `at` and is worth `value`, after one worth `before`: the places where it is to be cut; `null`
 * for what may not.
 */
type Tail = (
  letters: Uint16Array,
  at: number,
  length: number,
  value: number,
  before: number,
) => readonly number[] | null;

/** «نیم» alone is no number, nor is a million, which may belong to figures («۵ میلیون ساله»); پنجده and ششده are towns. */
const nothing: Tail = (_letters, at, length, value, before) => {
  const isNumber = before === 0 ? value >= 1 && value <= THOUSAND : before < 0 || before > 8 || value !== 10;
  return isNumber && at === length ? [] : null;
};

const nothingOrOrdinal: Tail = (letters, at, length, value, before) => {
  if (areAny(letters, at, length, ORDINAL_ENDINGS)) return [];
  if (value >= 20 && areAny(letters, at, length, ORDINALS_APART)) return [at];
  return nothing(letters, at, length, value, before);
};

/** Whether a word is a numeral and nothing else: سه, چند, بیست‌وسه. */
export function isNumeral({ letters, length }: Word): boolean {
  return cutsOfParts(letters, 0, length, 0, nothing) !== null;
}

/** Whether the letters from `start` to `end` are an adjective of measure and nothing else: ساله, نفره. */
export function isMeasure(letters: Uint16Array, start: number, end: number): boolean {
  return areAny(letters, start, end, MEASURES);
}

/** Whether the letters from `start` to `end` are one of these texts. */
function areAny(letters: Uint16Array, start: number, end: number, texts: readonly string[]): boolean {
  return texts.some((text) => are(letters, start, end, text));
}

/** Whether a word is one of the tens that ones follow. */
export function isTens({ letters, length }: Word): boolean {
  return NUMERALS.some(([numeral, value]) => value >= 20 && value <= 100 && are(letters, 0, length, numeral));
}

/** Whether two words are tens and ones, or their ordinal, whose و came glued: «بیست وسه», «چهل ونهم». */
export function isNumberWithAnd(left: Word, { letters, length }: Word): boolean {
  return (
    letters[0] === WAW &&
    isTens(left) &&
    (nothingOrOrdinal(letters, 0, length, 20, 0) ?? cutsOfParts(letters, 1, length, -20, nothingOrOrdinal)) !== null
  );
}

/**
 * Where the letters of a number, of its ordinal, or of a number with its measure are to be cut: سه|ماهه, بیست|وسه|ساله, دویست|وشصت|نفره, پنج|هزار|ساله,
 * پنج|مرحله|ای, ده|هزار|متری|ها, ده|دوازده|ساله, صدوبیست|وپنجمین, پنج|ونیم; `null` for any other letters. Places after a letter that does not join are included.
 */
export function cutsOfNumber(lexicon: Lexicon, letters: Uint16Array, length: number): readonly number[] | null {
  // «با سهولتی»: a word with its ی.
  if (letters[length - 1] === YEH && (lexicon.find(letters, 0, length - 1) & WORD) !== 0) return null;
  return cutsOfParts(letters, 0, length, 0, (_letters, at, _length, value, before) => {
    const cuts = nothingOrOrdinal(letters, at, length, value, before);
    if (cuts !== null) return cuts;
    if (isMeasure(letters, at, length)) return [at];
    // «دوچرخهای», «سهچرخهای»: no plural of چرخ.
    const plural = startOfEnding(letters, length, BARE_PLURALS);
    const mayBePlural = plural > at && (letters[plural - 1] === HEH || letters[plural - 1] === YEH);
    if (mayBePlural && isMeasure(letters, at, plural)) return [at, plural];
    const isCounting = before !== 0 || !NOT_COUNTING.includes(value);
    if (isCounting && areAny(letters, at, length, COUNTED)) return [at];
    // «ده‌هزارنفر»: of a word that has lost its blank, and no دهه.
    const isScale = value >= THOUSAND && before !== 0 && !joinsNext(letters[at - 1]!);
    if (isScale && (lexicon.find(letters, at, length) & WORD) !== 0) return [at];
    // «ده‌هاهزار»
    if (value === 10 && are(letters, at, at + 2, 'ها')) {
      const rest = cutsOfParts(letters, at + 2, length, value, nothing);
      return rest && [at, ...rest];
    }
    // «نیمسالهای»: with half alone it is a plural.
    const end = startOfEnding(letters, length, AFTER_HEH);
    const hasEnding = end - at > 2 && letters[end - 1] === HEH && (before !== 0 || value >= 1);
    return hasEnding && isMeasureBeforeEnding(lexicon, letters, at, end, length) ? [at, end] : null;
  });
}

/** Where a numeral with its unit and a half is to be cut, or the unit: سه|ماه|ونیم, یک|سال|ونیمه, سال|ونیم; `null` for any other word. */
export function cutsOfUnitAndHalf(lexicon: Lexicon, { letters, length }: Word): readonly number[] | null {
  const end = startOfEnding(letters, length, AND_HALF);
  // In spoken Persian «دوتامونیم» is of a person: both of us.
  if (end === 0 || letters[end - 1] === MEEM) return null;
  if (areAny(letters, 0, end, HALVED)) return [end];
  const start =
    NUMERALS.find(([text, value]) => value >= 1 && value <= 10 && are(letters, 0, text.length, text))?.[0].length ?? 0;
  return start > 0 && start < end && (lexicon.find(letters, start, end) & TAKES_PLURAL) !== 0 ? [start, end] : null;
}

/** Where a number is to be cut from `start` on, where a numeral of the value `before` ends, or one of `-before` and an و; `before` is 0 at the start of a word. */
function cutsOfParts(
  letters: Uint16Array,
  start: number,
  length: number,
  before: number,
  tail: Tail,
): readonly number[] | null {
  for (const [numeral, value] of NUMERALS) {
    const at = start + numeral.length;
    if (at > length || !are(letters, start, at, numeral) || !mayFollow(before, value)) continue;
    const cuts = tail(letters, at, length, value, before);
    if (cuts !== null) return cuts;
    const rest =
      letters[at] === WAW
        ? cutsOfParts(letters, at + 1, length, -value, tail)
        : cutsOfParts(letters, at, length, value, tail);
    if (rest === null) continue;
    // یکهزار and یکهزارودویست are commonly written in one piece, یک‌هزارم and یک‌هزارساله are not.
    const isWhole = start === 0 && value === 1 && letters[at] === HEH;
    return isWhole && (length === A_THOUSAND || letters[A_THOUSAND] === WAW) ? rest : [at, ...rest];
  }
  return null;
}

/**
 * Whether a numeral of this value may come next: a scale no lower than the one before it (هزارهزار), or the higher of two about the same
 * (ده‌دوازده, سی‌چهل), so that سینه is no "thirty-nine"; after و what is less than the one before it has room for.
 */
function mayFollow(before: number, value: number): boolean {
  if (before === 0) return value > 0;
  if (before > 0) return value >= THOUSAND ? value >= before : value > before && value <= before * 2;
  if (value < 1) return true;
  return before <= -20 && value < (before > -100 ? 10 : before > -THOUSAND ? 100 : -before);
}

/** Numerals that are worth so many units each, from `first` on, with their spoken forms. */
function numerals(texts: string, first: number, unit: number): [numeral: string, value: number][] {
  return texts
    .split(' ')
    .flatMap((forms, i) => forms.split('/').map((form): [string, number] => [form, (first + i) * unit]));
}

/**
 * ساله‌ای or مرحله‌ای after پنج, from `start`: a measure or noun in ه with an ending from `end`, the noun with ‌ای; where the letters before it are not one word with the
 * numeral (سهمیه‌ای, یکساله‌اش), nor those before های (نهنگ‌های, هفت‌سین‌های), nor those with ها (نه‌تنهاش).
 */
function isMeasureBeforeEnding(
  lexicon: Lexicon,
  letters: Uint16Array,
  start: number,
  end: number,
  length: number,
): boolean {
  const isAdjective = isMeasure(letters, start, end);
  const isNoun = are(letters, end, length, YEH_ENDING) && (lexicon.find(letters, start, end) & TAKES_ENDINGS) !== 0;
  return (
    (isAdjective || isNoun) &&
    (lexicon.find(letters, 0, end) & (isAdjective ? WORD : WORD | COMPOUND)) === 0 &&
    (lexicon.find(letters, 0, end - 1) & (TAKES_PLURAL | COMPOUND)) === 0 &&
    lexicon.find(letters, 0, end + 1) === 0
  );
}
