import { fingerprintOf, fingerprintsOf } from '../words/hash';
import { type EndingTree, endingTree } from './ending-tree';
import { RareWords } from './rare-words';

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

/** Those and these as Afghan spelling has them, which keeps the ه: عودت‌کننده‌گان; with what the ه ends. */
const WITH_KEPT_HEH = [...DOERS, 'شده', 'یافته'].flatMap((part) =>
  ['گان', 'گی'].map((ending) => [part + ending, part.length] as const),
);

/** What must stand before such a part. */
const NOUN = 1;
export const NOUN_OR_ADJECTIVE = 2;

/** The parts after a blank, with what must stand before each. */
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

/** A manner has so many letters at least to be told in a word that came glued. */
const SHORTEST_MANNER = 6;

/** Who does something, in a word that came glued: دغدغهداران, برنامهنویسها; what is done: پرچمزنی, خیانتورزیها; and how it is: کولاکآسا, بیضیمانند. */
const GLUED_AGENTS = 'دار گیر گذار خوان نشین محور شناس نویس'.split(' ');
/** Others, whose deeds have their ی: شلغمفروش, فتنهطلبان. */
const GLUED_DOERS =
  'فروش ساز تراش دوز باف کوب پوش شکن پز ریز سنج یاب نگار پرداز نواز گستر پرور پرست طلب خواه چین'.split(' ');
const GLUED_DEEDS = [
  'سازی کاری زنی ورزی پراکنی افکنی نگاری سنجی یابی زدگی زدایی افزایی ستیزی گریزی هراسی سالاری نوردی درمانی پذیری',
  'گذاری طلبی خواهی نوازی فروشی گردی خواری شویی تراشی کوبی دوزی بافی ریزی رسانی شکنی سوزی پروری نگری پوشی گویی گرایی پاشی',
  'پرستی پردازی گستری پزی',
].flatMap((line) => line.split(' '));
const GLUED_QUALITIES = 'پذیر آمیز آلود افزا آور آسا مانند نما شکل صفت رنگ گون گونه وار'.split(' ');
/** Those who do something, where one of them is told less surely: Hamilcar is a name. */
const GLUED_PERSONS = 'کاران بازها'.split(' ');
const ENDINGS_OF_PERSONS = ['', 'ها', 'های', 'ان'];
const ENDINGS_OF_AGENTS = [...ENDINGS_OF_PERSONS, 'ی'];
const ENDINGS_OF_DEEDS = ['', 'ها', 'های', 'هایی'];
const ENDINGS_OF_QUALITIES = ['', 'ی', 'تر', 'ترین', 'ها'];

/** Of the others, what is long enough to be told in such a word: کشتناپذیر, خشمبرانگیزتر, اخراجشوندگان. */
const LONG = [
  ...['ناپذیر', 'برانگیز'].flatMap((stem) => ENDINGS_OF_QUALITIES.map((ending) => stem + ending)),
  ...DOERS,
  ...THOSE,
  ...MANNERS.map((stem) => `${stem}انه`).filter((manner) => manner.length >= SHORTEST_MANNER),
];

/** All of these, with their length without an ending; what is in two lists, گذاری, has the greater one, since 4 | 5 is 5. */
export const GLUED_PARTS: EndingTree = /* @__PURE__ */ endingTree([
  ...LONG.map((part) => [part, part.length] as const),
  ...WITH_KEPT_HEH,
  ...GLUED_QUALITIES.flatMap((stem) => ENDINGS_OF_QUALITIES.map((ending) => [stem + ending, stem.length] as const)),
  ...GLUED_DEEDS.flatMap((deed) => ENDINGS_OF_DEEDS.map((ending) => [deed + ending, deed.length] as const)),
  ...GLUED_PERSONS.map((persons) => [persons, persons.length - 2] as const),
  ...GLUED_DOERS.flatMap((doer) => ENDINGS_OF_PERSONS.map((ending) => [doer + ending, doer.length] as const)),
  ...GLUED_AGENTS.flatMap((agent) => ENDINGS_OF_AGENTS.map((ending) => [agent + ending, agent.length] as const)),
]);

/** Beside these شبه is "it is night", or "of … nights". */
export const BEFORE_NIGHT: ReadonlySet<number> = fingerprintsOf(
  'چه الان حالا دیگه هنوز تازه آخر نصف نیمه سر وقتی چون اگه هر همین چند یه یلدا امشب فردا دیشب اینجا اونجا شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه',
);
export const AFTER_NIGHT: ReadonlySet<number> = fingerprintsOf('همه ولی اما برو بیا دیر زود مامان بابا');
