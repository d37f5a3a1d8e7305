import { HEH, YEH } from '../text/units';
import { lengthOfVerbPrefix, PERSONS } from './affixes';
import { endsInEzafe } from './allowed';
import { CLASS_MASK, COMPOUND, frequencyOf, hasHalfSpaceAt, TAKES_COMPARATIVE, TAKES_PLURAL, WORD } from './classes';
import { childOf, type EndingTree, endingTree } from './ending-tree';
import { fingerprintOf, fingerprintsOf } from './hash';
import { endsWith, startOfEnding } from './letters';
import type { Lexicon } from './lexicon';
import { isNumeral } from './numerals';
import { RareWords } from './rare-words';
import { isPlainVerb, isVerbForm } from './verbs';
import type { Word } from './word';

/**
 * Second parts of compounds that are no words of their own: زا, زدایی, برانگیز, and stems of verbs with ان, as in سازان,
 * نویسان, کنان. After a noun they belong to it, whether the lexicon has the compound or not: «رقابت زا», «قالی بافان».
 *
 * Left out: what is a word as well (گران, زنان, محور, ستیز, گریز, پسند, شناختی, هراسی, گیرندگان, دیدگان, ماندگان), what is a name (داران, سرایان,
 * هاشم زایی, دنیل گرا, علی گرایی, سالاری, محسن افشانی), and what may be spoken (نگرانه, گرانه: somebody is worried, something is dear).
 */
const STEMS = 'زا زدا برانگیز انگیز آمیز آلود پذیر ناپذیر پرور'.split(' ');
const AGENTS = [
  'ساز فروش باف دوز نویس نگار نشین پوش باز طلب گرای پرست جوی خوار خوان گذار گزار آفرین کن',
  'پرداز بردار شناس نواز یاب شکن ستیز آموز اندیش کار گیر پز تراش نورد ران بند کوب فکر نظر شمار رسان ربای آور پژوه',
  'پسند مدار سالار پرور گزین پیمای آزمای گشای افزای زدای',
].flatMap((line) => line.split(' '));
const NOUNS = [
  'سنجی یابی شناسی شناس نویسی نویس گذاری نوازی افکنی افکن افروزی آفرینی انگیزی آوری پروری پرستی شکنی کوبی',
  'نوردی پیمایی آزمایی افزایی افزا گیری گشا نشینی گشایی پراکنی گزینی آمیزی تراشی ربایی رسانی ورزی',
  'اندیشی اندیش پژوهی شویی پرداز یاب خوانی سوزی بافی پزی دوزی',
].flatMap((line) => line.split(' '));
/** Of what kind of people something is, or how they do it. */
const MANNERS =
  'خوار ستیز فروش محور مدار سالار پرور پرست گزین باور اندیش پندار انگار شناس منش مآب صفت پذیر بین شکن گرای طلب جوی'.split(
    ' ',
  );
const OTHERS =
  'زدایی برانگیزی پذیری ناپذیری زدگی زدگان گرها گرهایی مندان مندانه پردازی نگاری مآب مآبی وار سانان بگیران پیشگان صفتان مسلکان مآبان'.split(
    ' ',
  );
/** What does, gives or becomes something, and those to whom it was done; after a noun, a compound or an adjective: «خفه کننده». */
const DOERS = 'کننده دهنده شونده'.split(' ');
const ENDINGS_OF_DOERS = ['', 'ها', 'های', 'هایی', 'ای', 'تر', 'تری', 'ترین'];
const THOSE = 'کنندگان دهندگان شوندگان شدگان یافتگان نیافتگان باختگان خوردگان کردگان'.split(' ');
const STATES = 'کنندگی شدگی یافتگی نیافتگی دیدگی ماندگی'.split(' ');
/** And first parts that are none: آنتی‌بادی. */
const AGAINST = 'آنتی';
/** Likewise, شبه‌نظامی; but «یک شبه پولدار شد» is of one night. */
const QUASI = 'شبه';

/** Beside these شبه is "it is night", or "of … nights". */
const BEFORE_NIGHT: ReadonlySet<number> = fingerprintsOf(
  'چه الان حالا دیگه هنوز تازه آخر نصف نیمه سر وقتی چون اگه هر همین چند یه یلدا امشب فردا دیشب اینجا اونجا شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه',
);
const AFTER_NIGHT: ReadonlySet<number> = fingerprintsOf('همه ولی اما برو بیا دیر زود مامان بابا');

/** What must stand before such a part. */
const NOUN = 1;
const NOUN_OR_ADJECTIVE = 2;

const BOUND: RareWords<number> = new RareWords(
  new Map(
    [
      [
        ...STEMS.flatMap((stem) => [stem, `${stem}تر`, `${stem}ترین`]),
        ...AGENTS.map((stem) => `${stem}ان`),
        ...NOUNS,
        ...NOUNS.map((noun) => `${noun}ها`),
        ...MANNERS.map((stem) => `${stem}انه`),
        ...OTHERS,
      ].map((part) => [fingerprintOf(part), NOUN] as const),
      [...DOERS.flatMap((doer) => ENDINGS_OF_DOERS.map((ending) => doer + ending)), ...THOSE, ...STATES].map(
        (part) => [fingerprintOf(part), NOUN_OR_ADJECTIVE] as const,
      ),
    ].flat(),
  ),
);

/** «بازیافتگان», «بازماندگان»: what is no falcon there. */
const BACK = 'باز';
/** A manner has so many letters at least to be told in a word that came glued. */
const SHORTEST_MANNER = 6;

/** Who does something, in a word that came glued: دغدغهداران, برنامهنویسها; what is done: پرچمزنی, خیانتورزیها; and how it is: کولاکآسا. */
const GLUED_AGENTS = 'دار گیر گذار خوان نشین محور شناس نویس'.split(' ');
const GLUED_DEEDS = [
  'سازی کاری زنی ورزی پراکنی افکنی نگاری سنجی یابی زدگی زدایی افزایی ستیزی گریزی هراسی سالاری نوردی درمانی پذیری',
  'گذاری طلبی خواهی نوازی فروشی گردی خواری شویی تراشی کوبی دوزی بافی ریزی رسانی شکنی سوزی پروری نگری پوشی گویی گرایی پاشی',
].flatMap((line) => line.split(' '));
const GLUED_QUALITIES = 'پذیر آمیز آلود افزا آور آسا'.split(' ');
/** Those who do something, where one of them is told less surely: Hamilcar is a name. */
const GLUED_PERSONS = 'کاران بازها'.split(' ');
const ENDINGS_OF_AGENTS = ['', 'ی', 'ها', 'های', 'ان'];
const ENDINGS_OF_DEEDS = ['', 'ها', 'های', 'هایی'];
const ENDINGS_OF_QUALITIES = ['', 'ی', 'تر', 'ترین', 'ها'];
/** A noun before one of these has so many letters at least: Ildar and Hamilcar are names. */
const SHORTEST_BEFORE_AGENT = 4;

/** Of the others, what is long enough to be told in such a word: کشتناپذیر, خشمبرانگیزتر, اخراجشوندگان. */
const LONG = [
  ...['ناپذیر', 'برانگیز'].flatMap((stem) => ENDINGS_OF_QUALITIES.map((ending) => stem + ending)),
  ...DOERS,
  ...THOSE,
  ...MANNERS.map((stem) => `${stem}انه`).filter((manner) => manner.length >= SHORTEST_MANNER),
];

/** Without, with little of or beyond what text has often: بینیمکت, کمجلوه, فوقلوکس. */
const FIRST_PARTS = ['بی', 'کم', 'فوق'];
const SHORTEST_WITH_FIRST_PART = 6;

/** All of these, with their length without an ending; that of an agent is less than any other. */
const GLUED: EndingTree = /* @__PURE__ */ endingTree([
  ...LONG.map((part) => [part, part.length] as const),
  ...GLUED_QUALITIES.flatMap((stem) => ENDINGS_OF_QUALITIES.map((ending) => [stem + ending, stem.length] as const)),
  ...GLUED_DEEDS.flatMap((deed) => ENDINGS_OF_DEEDS.map((ending) => [deed + ending, deed.length] as const)),
  ...GLUED_PERSONS.map((persons) => [persons, persons.length - 2] as const),
  ...GLUED_AGENTS.flatMap((agent) => ENDINGS_OF_AGENTS.map((ending) => [agent + ending, agent.length] as const)),
]);
const SHORTEST_OF_OTHERS = 5;

/** Where a word is to be cut that is a known noun with such a part: کشت|ناپذیر, برنامه|نویس|ها; `null` for any other word. */
export function cutsOfBoundForm(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  // «بینیمکت»; but «حرف بیراهی», and Bizenjani is a name.
  if (length >= SHORTEST_WITH_FIRST_PART && letters[length - 1] !== YEH && lexicon.valueOf(word) === 0) {
    const at = FIRST_PARTS.find((part) => word.startsWith(part))?.length ?? length;
    const value = lexicon.find(letters, at, length);
    if ((value & (TAKES_PLURAL | TAKES_COMPARATIVE)) !== 0 && frequencyOf(value) > 1) return [at];
  }
  let node: EndingTree | null = GLUED;
  for (let at = length - 1; at >= 2; at--) {
    node = childOf(node, letters[at]!);
    if (node === null) return null;
    if (node.value === 0) continue;
    if (lexicon.valueOf(word) !== 0 || (at === BACK.length && word.startsWith(BACK))) return null;
    if (!isNoun(lexicon, word, at)) continue;
    // «از چه میترسانی», «بیاندوزی» are verbs: no body is brought, no speech sewn.
    const start = lengthOfVerbPrefix(letters, length);
    if (isVerbForm(lexicon, letters, start, length) || isPlainVerb(lexicon, letters, length)) return null;
    if (node.value < SHORTEST_OF_OTHERS && at < SHORTEST_BEFORE_AGENT) continue;
    const end = at + node.value;
    // Of فیلمنامهنویس the model cuts all, and سنگریزی is of سنگ.
    if ((lexicon.valueOf(word, at) & COMPOUND) !== 0 || isCutElsewhere(lexicon.valueOf(word, end), at)) return null;
    // استاندار is one word, so استانداری is left.
    const whole = lexicon.valueOf(word, end) | lexicon.valueOf(word, end - 1);
    if ((whole & WORD) === 0) return letters[end] === HEH && end < length ? [at, end] : [at];
  }
  return null;
}

/** Whether a value is that of a compound whose parts don't meet after so many letters. */
function isCutElsewhere(value: number, at: number): boolean {
  return (value & COMPOUND) !== 0 && !hasHalfSpaceAt(value, at);
}

/** Whether one of two words is a part of a compound and nothing else, and the other a noun: «آلودگی زا», «آنتی بادی». */
export function isBoundForm(lexicon: Lexicon, left: Word, right: Word): boolean {
  if (left.is(AGAINST)) return right.length > 2;
  if (left.is(QUASI)) return isQuasi(lexicon, left.previous, right);
  const needs = BOUND.get(right.hash);
  // «دارای زدگی»: after ای comes what is owned.
  if (needs === undefined || endsInEzafe(left)) return false;
  if (isNoun(lexicon, left, left.length)) return true;
  const value = lexicon.valueOf(left);
  // Of what is not known, and no verb, something may be a doer: «هورمون لوتئینه کننده».
  const isUnknown = (value & CLASS_MASK) === 0 && left.length > 3 && !isInflected(lexicon, left);
  return needs === NOUN_OR_ADJECTIVE && (isUnknown || (value & (COMPOUND | TAKES_COMPARATIVE)) !== 0);
}

/** Whether a word that the lexicon doesn't have is a verb or has a person: «پرسیدم کننده کیست», «فکرش دهنده بود». */
function isInflected(lexicon: Lexicon, { letters, length }: Word): boolean {
  if (startOfEnding(letters, length, PERSONS) > 0) return true;
  return lengthOfVerbPrefix(letters, length) > 0 || isPlainVerb(lexicon, letters, length);
}

/** Whether شبه before a word makes one with it: «شبه رسانه», but «یک شبه پولدار شد», «شبه را», «الان شبه برو بخواب». */
function isQuasi(lexicon: Lexicon, before: Word | null, right: Word): boolean {
  if (right.length < 3 || AFTER_NIGHT.has(right.hash)) return false;
  if (before !== null && (isNumeral(before) || BEFORE_NIGHT.has(before.hash))) return false;
  return (lexicon.valueOf(right) & (TAKES_PLURAL | TAKES_COMPARATIVE)) !== 0;
}

/** Whether the first so many letters of a word are a noun: one that takes the plural, or has an Arabic one («احساسات برانگیز»). */
function isNoun(lexicon: Lexicon, word: Word, length: number): boolean {
  const value = lexicon.valueOf(word, length);
  if ((value & WORD) === 0) return false;
  return (value & TAKES_PLURAL) !== 0 || endsWith(word.letters, 0, length, 'ات');
}
