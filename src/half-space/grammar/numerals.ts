import { joinsNext } from '../../text/kinds';
import { HEH, MEEM, WAW, YEH } from '../../text/units';
import { COMPOUND, TAKES_ENDINGS, TAKES_PLURAL, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { are, startOfEnding } from '../words/letters';
import type { Word } from '../words/word';
import { BARE_PLURALS } from './affixes';

/**
 * Numerals and what is written with them. A *number* is one or more numerals: tens with ones, بیست‌وسه (23), a numeral with its *scale*, ده‌هزار
 * (ten thousand). It may have a *measure* after it, an adjective of what it counts: سه‌ماهه (of three months), پنج‌نفره (for five),
 * هفت‌مرحله‌ای (in seven stages).
 */

/** "And a half", and adjectives of it. */
const AND_HALF = ['ونیم', 'ونیمه', 'ونیمی'];
/** Units that stand alone before these: «یک سالونیم» (one year and a half). */
const HALVED = 'سال ماه هفته ساعت دقیقه قرن'.split(' ');

/** From this value on a numeral is a scale: it multiplies the one before it. The values of scales tell only their order. */
const THOUSAND = 1000;
/** How many letters یکهزار (one thousand) has. */
const A_THOUSAND = 6;

/**
 * Numerals of one word and their values, longest first, so that هفده (17) is not taken for هفت (7). چند (some) has the value of پنج, since
 * the same may follow it; اندی (odd, in "twenty-odd") has the value 0 and begins no number. A slash separates written and spoken forms.
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
 * Measures that are nothing without a numeral. Left out are words that may be counted themselves, «سه طبقه» (three floors), and words that are more
 * than a measure, «ده نفری آمدند» (some ten of them came), «در ده متری» (at ten metres).
 */
export const MEASURE_ADJECTIVES: readonly string[] =
  'ساله ماهه روزه ساعته نفره سرنشینه جانبه طرفه گانه خوابه جداره منظوره سویه کاناله ردیفه فازه سرعته زبانه قلو وجهی ضلعی بعدی رقمی تومانی تومنی'.split(
    ' ',
  );

/** All measures: the same, and others made of a word or unit. */
const MEASURES = [
  ...MEASURE_ADJECTIVES,
  'شبه نوبته سالگی ماهگی',
  'نفری عضوی تنه خانواری سرنشین دستگاهی',
  'درصدی هزارتومانی هزارتومنی ریالی دلاری یورویی میلیونی میلیاردی هزاری',
  'متری کیلومتری هکتاری اینچی کیلویی گرمی تنی لیتری ولتی واتی مگاواتی مگاپیکسلی گیگابایتی ترابایتی مگابایتی بیتی نانومتری',
  'طبقه واحدی اتاقه تخته ستاره جلدی قسمتی فصلی بندی سطری',
  'قطبی لایه تیغه دنده سیمه چرخ سیلندر موتوره باند بانده فوریتی امتیازی گله قلوها قلوهای برابر برابری رأیی ملیتی حرفی هجایی',
].flatMap((line) => line.split(' '));

/**
 * What spoken Persian puts after a numeral that counts something: «پنجششتا» (five or six of them), «سهتاشون» (three of them). And the metre, since
 * «دهمتر» (ten metres) is no comparative of دهم (tenth); and parts of a whole, «بیستوپنجصدم» (twenty-five hundredths).
 */
const COUNTED = 'تا تاست تاش تاشون تاشان تامون تایی دونه متر دهم صدم هزارم'.split(' ');
/** The values of numerals after which that is something else: یکتا (unique) is a word, سیتا a name, «سیدهم» has lost the blank of «سید هم». */
const NOT_COUNTING = [1, 30];
/** Endings of a measure in ه: چهل‌ساله‌ای. */
const AFTER_HEH = 'ای اش ام اند'.split(' ');
const YEH_ENDING = 'ای';
const UNDER = 'زیر';
const OF_YEARS = 'ساله';
/** The attached endings of an ordinal. */
const ORDINAL_ENDINGS = ['م', 'مین'];
/** Ends of ordinals with a half-space before them, after tens: سی‌ام (30th), بیست‌وسوم (23rd). */
const ORDINALS_APART = 'ام امین وسوم وسومین'.split(' ');

/**
 * Tells whether the letters from `at` on may follow the last numeral of a number: the places where they are to be cut, or `null` where they may
 * not. `value` is that of the last numeral, `before` that of the one before it, as in `cutsOfParts`.
 */
type Tail = (
  letters: Uint16Array,
  at: number,
  length: number,
  value: number,
  before: number,
) => readonly number[] | null;

/** Nothing follows. Alone neither نیم (half) is a number, nor a million, which may belong to figures («۵ میلیون ساله»); پنجده and ششده are towns. */
const noTail: Tail = (_letters, at, length, value, before) => {
  const isNumber = before === 0 ? value >= 1 && value <= THOUSAND : before < 0 || before > 8 || value !== 10;
  return isNumber && at === length ? [] : null;
};

/** Nothing follows, or what makes an ordinal of the number. */
const noTailOrOrdinal: Tail = (letters, at, length, value, before) => {
  if (areAny(letters, at, length, ORDINAL_ENDINGS)) return [];
  if (value >= 20 && areAny(letters, at, length, ORDINALS_APART)) return [at];
  return noTail(letters, at, length, value, before);
};

/** Whether a word is a number and nothing else: سه, چند, بیست‌وسه. */
export function isNumeral({ letters, length }: Word): boolean {
  return cutsOfParts(letters, 0, length, 0, noTail) !== null;
}

/** Whether the letters from `start` to `end` are a measure: ساله, نفره. */
export function isMeasure(letters: Uint16Array, start: number, end: number): boolean {
  return areAny(letters, start, end, MEASURES);
}

/** Whether the letters from `start` to `end` are one of these texts. */
function areAny(letters: Uint16Array, start: number, end: number, texts: readonly string[]): boolean {
  return texts.some((text) => are(letters, start, end, text));
}

/** Whether a word is one of the tens, or a hundred, after which ones may follow. */
export function isTens({ letters, length }: Word): boolean {
  return NUMERALS.some(([numeral, value]) => value >= 20 && value <= 100 && are(letters, 0, length, numeral));
}

/** Whether two words are tens and ones, or their ordinal, whose و has lost its second blank: «بیست وسه» (23), «چهل ونهم» (49th). */
export function isNumberWithAnd(left: Word, { letters, length }: Word): boolean {
  return (
    letters[0] === WAW &&
    isTens(left) &&
    (noTailOrOrdinal(letters, 0, length, 20, 0) ?? cutsOfParts(letters, 1, length, -20, noTailOrOrdinal)) !== null
  );
}

/**
 * Where the letters of a number, of its ordinal, or of a number with its measure are to be cut: سه|ماهه, بیست|وسه|ساله, پنج|هزار|ساله, پنج|مرحله|ای,
 * ده|هزار|متری|ها, ده|دوازده|ساله, پنج|ونیم. `null` for any other letters. Among the places are some where no half-space can be, after a
 * letter that doesn't join.
 */
export function cutsOfNumber(lexicon: Lexicon, letters: Uint16Array, length: number): readonly number[] | null {
  // «سهولتی» is سهولت (ease) with its ی, and no سه with ولتی (of … volts).
  if (letters[length - 1] === YEH && (lexicon.find(letters, 0, length - 1) & WORD) !== 0) return null;
  return cutsOfParts(letters, 0, length, 0, (_letters, at, _length, value, before) =>
    cutsOfTail(lexicon, letters, at, length, value, before),
  );
}

/** Where an age after زیر (under) is to be cut, زیرهجده|ساله|ها (under-eighteens), in which is no زیره (cumin); `null` for any other word. */
export function cutsOfAgeAfterUnder(lexicon: Lexicon, word: Word): readonly number[] | null {
  if (!word.startsWith(UNDER) || !word.string.includes(OF_YEARS)) return null;
  const start = UNDER.length;
  const cuts = cutsOfNumber(lexicon, word.letters.subarray(start), word.length - start);
  return cuts === null ? null : cuts.map((at) => start + at);
}

/** Where what follows a numeral is to be cut, as in `Tail`: nothing, an ordinal, a measure, what is counted, or a scale in the plural. */
function cutsOfTail(
  lexicon: Lexicon,
  letters: Uint16Array,
  at: number,
  length: number,
  value: number,
  before: number,
): readonly number[] | null {
  const cuts = noTailOrOrdinal(letters, at, length, value, before);
  if (cuts !== null) return cuts;
  if (isMeasure(letters, at, length)) return [at];
  // The plural only of a measure in ه or ی: «دوچرخهای» is دوچرخه‌ای (a bicycle), and no plural of چرخ (wheel).
  const plural = startOfEnding(letters, length, BARE_PLURALS);
  const mayBePlural = plural > at && (letters[plural - 1] === HEH || letters[plural - 1] === YEH);
  if (mayBePlural && isMeasure(letters, at, plural)) return [at, plural];
  const isCounting = before !== 0 || !NOT_COUNTING.includes(value);
  if (isCounting && areAny(letters, at, length, COUNTED)) return [at];
  // «دههزارنفر» (ten thousand people): any word may follow that has lost the blank before it.
  const isScale = value >= THOUSAND && before !== 0 && !joinsNext(letters[at - 1]!);
  if (isScale && (lexicon.find(letters, at, length) & WORD) !== 0) return [at];
  // «دههاهزار» (tens of thousands)
  if (value === 10 && are(letters, at, at + 2, 'ها')) {
    const rest = cutsOfParts(letters, at + 2, length, value, noTail);
    return rest && [at, ...rest];
  }
  // With half alone it is a plural: «نیمسالهای» (half-years of).
  const end = startOfEnding(letters, length, AFTER_HEH);
  const hasEnding = end - at > 2 && letters[end - 1] === HEH && (before !== 0 || value >= 1);
  return hasEnding && isMeasureBeforeEnding(lexicon, letters, at, end, length) ? [at, end] : null;
}

/**
 * Where a unit and a half is to be cut, with its numeral or without: سه|ماه|ونیم (three and a half months), یک|سال|ونیمه, سال|ونیم; `null`
 * for any other word.
 */
export function cutsOfUnitAndHalf(lexicon: Lexicon, { letters, length }: Word): readonly number[] | null {
  const end = startOfEnding(letters, length, AND_HALF);
  // The spoken «دوتامونیم» (we are both) has a person before یم.
  if (end === 0 || letters[end - 1] === MEEM) return null;
  if (areAny(letters, 0, end, HALVED)) return [end];
  const start = NUMERALS.find(([text, value]) => value >= 1 && are(letters, 0, text.length, text))?.[0].length ?? 0;
  return start > 0 && (lexicon.find(letters, start, end) & TAKES_PLURAL) !== 0 ? [start, end] : null;
}

/**
 * Where the rest of a number is to be cut, from `start` on. `before` says what stands before it: 0 at the start of a word, the value of the numeral
 * that ends there, or, where a و (and) stands between, the same with a minus. `tail` tells what may follow the last numeral.
 */
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
 * Whether a numeral of this value may come after `before` (see `cutsOfParts`). Directly after a numeral it is a scale, no lower than that one
 * (هزارهزار), or the higher of two about the same, ده‌دوازده (ten or twelve), so that سینه (chest) is not سی and نه. After و it is less than
 * the round number before it leaves room for: ones after tens, tens after hundreds.
 */
function mayFollow(before: number, value: number): boolean {
  if (before === 0) return value > 0;
  if (before > 0) return value >= THOUSAND ? value >= before : value > before && value <= before * 2;
  if (value < 1) return true;
  return before <= -20 && value < (before > -100 ? 10 : before > -THOUSAND ? 100 : -before);
}

/** Numerals with their values: `first` times `unit` for the first one and its spoken forms, a unit more for each of the others. */
function numerals(texts: string, first: number, unit: number): [numeral: string, value: number][] {
  return texts
    .split(' ')
    .flatMap((forms, i) => forms.split('/').map((form): [string, number] => [form, (first + i) * unit]));
}

/**
 * Whether a measure in ه, or a noun in ه that becomes one with ‌ای, follows a numeral from `start` on, with an ending from `end` on: ساله‌ای,
 * مرحله‌ای. Not where the numeral and what follows it are another word.
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
  if (!isAdjective && !isNoun) return false;
  // سهمیه‌ای is of سهمیه (quota), «یکسالهاش» of یکساله.
  if ((lexicon.find(letters, 0, end) & (isAdjective ? WORD : WORD | COMPOUND)) !== 0) return false;
  // نهنگ‌های is the plural of نهنگ (whale), هفت‌سین‌های that of هفت‌سین.
  if ((lexicon.find(letters, 0, end - 1) & (TAKES_PLURAL | COMPOUND)) !== 0) return false;
  // نه‌تنهاش is نه (not) and تنهاش (only it).
  return lexicon.find(letters, 0, end + 1) === 0;
}
