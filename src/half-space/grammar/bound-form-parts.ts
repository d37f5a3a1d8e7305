import { fingerprintOf, fingerprintsOf } from '../words/hash';
import { type EndingTree, endingTree } from './ending-tree';
import { RareWords } from './rare-words';

/**
 * Bound forms: second parts of compounds that are no words of their own, such as زا (-genic), زدایی (de-…-ation), برانگیز (-provoking), and stems of
 * verbs with ان, as in نویسان (writers of). After a noun they belong to it, whether the lexicon has the compound or not: «رقابت زا» (that makes for
 * competition), «قالی بافان» (carpet weavers).
 *
 * First the parts that are recognised after a blank, then those that are recognised in a glued word. Left out of the first: what is a word as well
 * (گران, زنان, محور, ستیز, گریز, پسند, شناختی, هراسی, گیرندگان, دیدگان, ماندگان), what is a name (داران, سرایان, هاشم زایی, دنیل گرا, علی
 * گرایی, سالاری, محسن افشانی), and what may be spoken (نگرانه, گرانه: somebody is worried, something is dear).
 */
/** Stems that are such parts as they stand, and with تر and ترین. */
const STEMS = 'زا زدا برانگیز انگیز آمیز آلود پذیر ناپذیر پرور'.split(' ');
/** Stems that are such parts with ان: those who do something. */
const AGENTS = [
  'ساز فروش باف دوز نویس نگار نشین پوش باز طلب گرای پرست جوی خوار خوان گذار گزار آفرین کن',
  'پرداز بردار شناس نواز یاب شکن ستیز آموز اندیش کار گیر پز تراش نورد ران بند کوب فکر نظر شمار رسان ربای آور پژوه',
  'پسند مدار سالار پرور گزین پیمای آزمای گشای افزای زدای',
].flatMap((line) => line.split(' '));
/** Parts that are such as they stand, and with ها. Most are stems with ی: the doing of something. */
const NOUNS = [
  'سنجی یابی شناسی شناس نویسی نویس گذاری نوازی افکنی افکن افروزی آفرینی انگیزی آوری پروری پرستی شکنی کوبی',
  'نوردی پیمایی آزمایی افزایی افزا گیری گشا نشینی گشایی پراکنی گزینی آمیزی تراشی ربایی رسانی ورزی',
  'اندیشی اندیش پژوهی شویی پرداز یاب خوانی سوزی بافی پزی دوزی',
].flatMap((line) => line.split(' '));
/** Stems that are such parts with انه: how people of that kind are or do something. */
const MANNERS =
  'خوار ستیز فروش محور مدار سالار پرور پرست گزین باور اندیش پندار انگار شناس منش مآب صفت پذیر بین شکن گرای طلب جوی'.split(
    ' ',
  );
/** Parts that are such as they stand. */
const OTHERS =
  'زارها زارهای زارهایی زدایی برانگیزی پذیری ناپذیری زدگی زدگان گرها گرهایی مندان مندانه پردازی نگاری مآب مآبی وار سانان بگیران پیشگان صفتان مسلکان مآبان'.split(
    ' ',
  );
/** What does, gives or becomes something: after a noun, a compound or an adjective, as in «خفه کننده» (suffocating). */
const DOERS = 'کننده دهنده شونده'.split(' ');
/** What these take. */
const ENDINGS_OF_DOERS = ['', 'ها', 'های', 'هایی', 'ای', 'تر', 'تری', 'ترین'];
/** Those who do it or don't, or to whom it was done. */
const THOSE = 'کنندگان نکنندگان دهندگان ندهندگان شوندگان شدگان یافتگان نیافتگان باختگان خوردگان کردگان'.split(' ');
/** That it is done, or was done. */
const STATES = 'کنندگی شدگی یافتگی نیافتگی دیدگی ماندگی'.split(' ');

/**
 * The last two as Afghan spelling has them, which keeps the ه, عودت‌کننده‌گان (returnees), each with how many letters it has up to and with
 * the ه.
 */
const WITH_KEPT_HEH = [...DOERS, 'شده', 'یافته'].flatMap((part) =>
  ['گان', 'گی'].map((ending) => [part + ending, part.length] as const),
);

/** The value of a part that must have a noun before it. */
const NOUN = 1;
/** The value of one that may have an adjective as well. */
export const NOUN_OR_ADJECTIVE = 2;

/** The parts that are recognised after a blank, with what must stand before each. */
export const PARTS_AFTER_BLANK: RareWords<number> = new RareWords(
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

/** The longer ones of the parts after a blank that are words or names as well: Kuban, Karan, a family name, a donor. */
export const WORDS_AS_WELL: ReadonlySet<number> = fingerprintsOf('کوبان کاران نوازی دهنده');

/** The fewest letters of a manner that is recognised in a glued word. */
const SHORTEST_MANNER = 6;

/** In a glued word, who does something: «برنامهنویسها» (programmers). With ی it is what they do. */
const GLUED_AGENTS = 'دار گیر گذار خوان نشین محور شناس نویس'.split(' ');
/** Others who do something, «شلغمفروش» (turnip seller). What they do is among the deeds. */
const GLUED_DOERS =
  'فروش ساز تراش دوز باف کوب پوش شکن پز ریز سنج یاب نگار پرداز نواز گستر پرور پرست طلب خواه چین'.split(' ');
/** What is done: «پرچمزنی», «خیانتورزیها» (betrayals). */
const GLUED_DEEDS = [
  'سازی کاری زنی ورزی پراکنی افکنی نگاری سنجی یابی زدگی زدایی افزایی ستیزی گریزی هراسی سالاری نوردی درمانی پذیری',
  'گذاری طلبی خواهی نوازی فروشی گردی خواری شویی تراشی کوبی دوزی بافی ریزی رسانی شکنی سوزی پروری نگری پوشی گویی گرایی پاشی',
  'پرستی پردازی گستری پزی',
].flatMap((line) => line.split(' '));
/** How something is: «بیضیمانند» (oval-like). */
const GLUED_QUALITIES = 'پذیر آمیز آلود افزا آور آسا مانند نما شکل صفت رنگ گون گونه وار'.split(' ');
/** Those who do something, only as several, since one of them is not sure: Hamilcar is a name. */
const GLUED_PERSONS = 'کاران بازها'.split(' ');
/** What those who do something take. */
const ENDINGS_OF_PERSONS = ['', 'ها', 'های', 'هایی', 'هایش', 'هایشان', 'هایمان', 'ان'];
/** The same, and the ی of what they do. */
const ENDINGS_OF_AGENTS = [...ENDINGS_OF_PERSONS, 'ی'];
/** What deeds take. */
const ENDINGS_OF_DEEDS = ['', 'ها', 'های', 'هایی'];
/** What qualities take. */
const ENDINGS_OF_QUALITIES = ['', 'ی', 'تر', 'ترین', 'ها'];

/**
 * Those of the parts after a blank that are long enough to be recognised in a glued word, too: «کشتناپذیر» (uncultivable), «اخراجشوندگان» (those
 * expelled).
 */
const LONG = [
  ...['ناپذیر', 'برانگیز'].flatMap((stem) => ENDINGS_OF_QUALITIES.map((ending) => stem + ending)),
  ...DOERS,
  ...THOSE,
  ...MANNERS.map((stem) => `${stem}انه`).filter((manner) => manner.length >= SHORTEST_MANNER),
];

/**
 * The parts that are recognised in a glued word, as letters at its end, each with its length without an ending. گذاری is in two lists, as گذار (4
 * letters) with ی and as گذاری (5): it has the greater length, since the tree takes the bits of both and 4 | 5 is 5.
 */
export const GLUED_PARTS: EndingTree = /* @__PURE__ */ endingTree([
  ...LONG.map((part) => [part, part.length] as const),
  ...WITH_KEPT_HEH,
  ...GLUED_QUALITIES.flatMap((stem) => ENDINGS_OF_QUALITIES.map((ending) => [stem + ending, stem.length] as const)),
  ...GLUED_DEEDS.flatMap((deed) => ENDINGS_OF_DEEDS.map((ending) => [deed + ending, deed.length] as const)),
  ...GLUED_PERSONS.map((persons) => [persons, persons.length - 2] as const),
  ...GLUED_DOERS.flatMap((doer) => ENDINGS_OF_PERSONS.map((ending) => [doer + ending, doer.length] as const)),
  ...GLUED_AGENTS.flatMap((agent) => ENDINGS_OF_AGENTS.map((ending) => [agent + ending, agent.length] as const)),
]);

/** After these شبه is no "quasi-", but the spoken "it is night" or "of … nights". */
export const BEFORE_NIGHT: ReadonlySet<number> = fingerprintsOf(
  'چه الان حالا دیگه هنوز تازه آخر نصف نیمه سر وقتی چون اگه هر همین چند یه یلدا امشب فردا دیشب اینجا اونجا شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه',
);
/** And before these. */
export const AFTER_NIGHT: ReadonlySet<number> = fingerprintsOf('همه ولی اما برو بیا دیر زود مامان بابا');
