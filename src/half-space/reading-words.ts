import { DOING } from './auxiliary-words';
import { fingerprintsOf } from './hash';
import { ANY, EDGE } from './neighbours';

/** Which of two readings of a word is meant: of one in های, گل‌های or گله‌ای; of one in می, a verb or what is in one piece. */
export const PLURAL = 1;
export const SINGULAR = 2;
export const VERB = 3;
export const WHOLE = 4;
/** The words beside it don't tell. */
export const EITHER = 0;

const HIMSELF = 'خود خویش';
const PERSONS = 'خودش خودم خودت او من ما شما وی آنان آنها ایشان';
/** These are followed by what is known, or by all of it. */
export const KNOWN = 'این آن همه تمام تمامی';

/** Before a noun itself, not before an adjective of it («معاینات دوره‌ای فعلی»). Left out: به, for «به گونه‌ای مختلف» is an adverb. */
export const BEFORE_NOUN: string = `در از با برای طی ${KNOWN}`;

/**
 * Words of two readings as they are read, without a half-space, words before or after them, and the reading that these prove: the first row that fits
 * tells. Beside one of `unless` they prove nothing.
 *
 * A row must hold wherever it is met, so most of what is merely likelier is left to the model: «محل‌های قدیمی», «پوست‌های نازک», «چشم‌های زلال»
 * and «مشکلات زمین‌های کشاورزی» are as good as what has ‌ای.
 */
export const BESIDE: readonly (readonly [
  words: string,
  before: string,
  after: string,
  unless: string,
  reading: number,
])[] = [
  // What you know, and not a square or the adjective of a field: but «پژوهش خوب میدانی», «تحقیق میدانی چیست».
  ['میدانی', 'خودت چیزی', ANY, ANY, VERB],
  ['میدانی', '|+خوب تو+خوب خودت+خوب که+خوب را+خوب |+بهتر تو+بهتر خودت+بهتر که+بهتر را+بهتر', ANY, ANY, VERB],
  ['میدانی', '| تو خودت آیا مگر که', 'چه چرا چقدر چطور چگونه چیست کیست کجاست چی چیه کیه', ANY, VERB],
  // Monkeys, and no spoken "you stay"; «کمکم کن»: help me.
  ['میمونی', 'آبله آبلهی ویروس بیماری گونه نوع بچه یک دو سه چهار پنج ده چند هر هیچ', ANY, ANY, WHOLE],
  ['کمکم', ANY, `${DOING} کن بکن نکن کنه`, 'می نمی', WHOLE],
  // After most words the spoken دیگر, but pots are met after these and before what tells what pot it is or what is in it.
  ['دیگهای', `| به و داخل درون توی کنار زیر شستن ساخت تعمیر ${BEFORE_NOUN}`, ANY, ANY, EITHER],
  ['دیگهای', ANY, 'بزرگ مسی داغ بخار نذری آش غذا غذای برنج پلو سمنو شله', ANY, EITHER],
  ['دیگهای', ANY, ANY, ANY, SINGULAR],
  // A disease that lies beneath another one, but «بیماری زمین‌های چمن».
  ['زمینهای', 'بیماری بیماریهای عفونت اختلال اختلالات', ANY, 'کشاورزی شالیزاری چمن', SINGULAR],
  // Irrigation by drops, and a colour; queues, but a terrace has few.
  ['قطرهای', 'آبیاری', ANY, ANY, SINGULAR],
  ['پستهای', 'رنگ رنگش', ANY, 'مدیریتی دولتی سازمانی', SINGULAR],
  ['صفهای', ANY, 'خرید فروش نماز انتظار طولانی نان بنزین', ANY, PLURAL],
  // What goes in herds; cows don't, for «گل گاو زبان» is a flower.
  ['گلهای', ANY, 'گوسفند گوسفندی بز گاومیش گوزن فیل شتر اسب گرگ آهو آهوی', ANY, SINGULAR],
  // Springs have such water, and eyes don't; «چشم‌های زلال» are both, but not at the side of which one sits.
  ['چشمهای', ANY, 'جوشان آبگرم گوارا', ANY, SINGULAR],
  ['چشمهای', 'کنار لب', 'زلال', ANY, SINGULAR],
  // What goes in bundles and flocks; «دست‌های ورق» are of a game of cards, and Parastoo is a name.
  ['دستهای', ANY, 'اسکناس کاغذ پرنده', ANY, SINGULAR],
  // A part of town has people, a place has none; but «محل‌های فقیرنشین».
  ['محلهای', 'در به', 'فقیر', ANY, SINGULAR],
  // Who has ears: but «در گوشه‌ای سگ خوابیده بود», and with one's long ears, but «در گوشه‌ای دراز کشید».
  ['گوشهای', ANY, 'خرگوش فیل گربه سگ الاغ شنوا', 'در توی', PLURAL],
  ['گوشهای', 'با', 'دراز بلند', ANY, PLURAL],
  // Who has horns: but «با شاخه‌ای گاو را راند».
  ['شاخهای', ANY, 'گاو گوزن قوچ', 'با', PLURAL],
  // Who has khans: but «در خانه‌ای بختیاری بزرگ شد».
  ['خانهای', ANY, 'بلوچ قاجار ترکمن بختیاری قشقایی مغول', 'در به توی', PLURAL],
  // Hours of a time, of which an adjective has a numeral: «شیفت دوازده ساعته‌ای».
  ['ساعتهای', 'در از طی همان همین همه این آن تمام تا طول خلال میانه اوج', ANY, ANY, PLURAL],
  ['ساعتهای سالهای ماههای', ANY, 'نخست نخستین آغازین پایانی متمادی اولیه', ANY, PLURAL],
  // What is worn over the body; a folder, but the covers of tents; a towel, a nest; a chest, but what a haft-sin has.
  ['پوشهای', 'تن بالا سفید سیاه سبز سرخ', ANY, ANY, PLURAL],
  ['پوشهای', ANY, ANY, 'برزنتی چادر', SINGULAR],
  ['حولهای سکهای لانهای نالهای', ANY, ANY, ANY, SINGULAR],
  // Of these, the other has hardly a plural. A projectile hits and is unknown, and after a plural no preposition or verb comes;
  // «پرتاب‌های آزاد» are of a game.
  ['سامانهای درجهای ثانویهای آرایهای کهنهای غدهای رشتهای سیارهای', ANY, ANY, ANY, SINGULAR],
  // A datum; but loud cries, and what goes in and out.
  ['دادهای', ANY, ANY, 'بلند برون درون', SINGULAR],
  [
    [
      'فرضیهای شبههای عارضهای مشخصهای مواجههای موسسهای مؤسسهای منظومهای مصوبهای سابقهای واقعهای مقدمهای مرتبهای قبیلهای',
      'اعلامیهای اطلاعیهای روحیهای قرنیهای خیریهای خلاصهای خرابهای حربهای صدمهای طعنهای غلغلهای کلبهای گریهای ریهای قلهای',
      'وصلهای پهنهای پیشینهای لاشهای موقوفهای حماسهای حملهای جامعهای مجموعهای خوشهای رویهای باریکهای قبلهای معالجهای',
      'خاطرهای محدودهای گسترهای حفرهای حجرهای گزارهای گدازهای چنبرهای مسخرهای شمارهای فقرهای عصارهای',
    ].join(' '),
    ANY,
    ANY,
    ANY,
    SINGULAR,
  ],
  // Of these, what ends in ه is rare: ice, but hardly یخه, a collar.
  ['یخهای مهاجمهای بابهای', ANY, ANY, ANY, PLURAL],
  ['سرخهای', ANY, 'پایتخت تهران تهرانی آسیا منچستر لیورپول شمال', ANY, PLURAL],
  ['کوچهای', ANY, 'اجباری دستهجمعی فصلی', ANY, PLURAL],
  // An open letter, an evil plan, a chip; but «تراش‌های الماس», «تراش‌های رومیزی».
  ['نامهای', ANY, 'سرگشاده محرمانه مبنی', ANY, SINGULAR],
  ['نامهای', 'طی ضمن تفاهم', ANY, ANY, SINGULAR],
  ['نامهای', ANY, 'کاربری مستعار', ANY, PLURAL],
  ['نقشهای', ANY, 'شوم', ANY, SINGULAR],
  ['تراشهای', ANY, ANY, 'الماس جواهر مینیاتوری رومیزی مدادی سنگ', SINGULAR],
  ['پرتابهای', 'اصابت', ANY, ANY, SINGULAR],
  ['پرتابهای', ANY, `${EDGE} ناشناس ناشناخته منتسب را رو که به از در با بر تا و`, ANY, SINGULAR],
  ['پرتابهای', ANY, 'شلیک اصابت منفجر سقوط ساقط رهگیری منهدم دیده پیدا است بود نیست نبود', ANY, SINGULAR],
  ['پرتابهای', ANY, ANY, ANY, PLURAL],
  // A programme has interfaces; tankers are for fuel.
  ['رابطهای', ANY, 'کاربری گرافیکی', ANY, PLURAL],
  ['رسانهای', 'سوخت پیام', ANY, ANY, PLURAL],
  ['سینهای', ANY, ANY, 'هفت هفتسین سفره', SINGULAR],
  ['سینهای', ANY, 'هفت هفتسین سفره', ANY, PLURAL],
  // What falls in drops has no diameters.
  ['قطرهای', ANY, 'اشک آب خون باران شبنم عرق', ANY, SINGULAR],
  // A computer has a case and no bag.
  ['کیسهای', ANY, 'رایانه کامپیوتر گیمینگ', ANY, PLURAL],
  // Functions are no تابعه; an identifier, but «باستان شناسهای ایرانی», and «زبان شناسهای» may be both; a land that is green.
  ['تابعهای', ANY, ANY, ANY, PLURAL],
  ['شناسهای', 'باستان روان جامعه', ANY, ANY, PLURAL],
  ['شناسهای', ANY, ANY, 'زبان گیاه', SINGULAR],
  ['خطهای', ANY, 'سرسبز حاصلخیز کوهستانی', ANY, SINGULAR],
  // What is cut off, and how: but «قطعه‌ای طولانی نواخت».
  ['قطعهای', ANY, 'برق آب گاز اینترنت مکرر پیاپی', ANY, PLURAL],
  // Chains of shops, not of gold; courts of a shrine.
  ['زنجیرهای', 'فروشگاههای شرکتهای کافههای رستورانهای هتلهای داروخانههای روزنامههای قتلهای', ANY, ANY, SINGULAR],
  ['صحنهای', ANY, 'حرم مطهر مسجد امامزاده', ANY, PLURAL],
  // Who works at what, and how; but «فوتبال حرف‌های زیادی برای گفتن دارد».
  ['حرفهای', ANY, 'بودن شدن سازی گری رفتار', ANY, SINGULAR],
  ['حرفهای', 'فنی فنی+و قهرمانی+و نیمه غیر', ANY, ANY, SINGULAR],
  ['حرفهای', 'مجوز باشگاهداری بسکتبال بوکس ضوابط کارنامه صلاحیت', ANY, 'زیادی بسیاری تازه جدید', SINGULAR],
  // What is heard and said.
  ['حرفهای', 'شنیدن گفتن مشروح بخاطر درمورد مورد سری', ANY, ANY, PLURAL],
  // A trade has no such owner, and the adjective stands after a noun: «دوران حرفه‌ای خود».
  ['حرفهای', `${EDGE} در از به با که تا اگر آیا باید ${KNOWN}`, `${HIMSELF} ${PERSONS}`, ANY, PLURAL],
  // Whose names; but «نامه‌ای او را آزرد», «در نامه‌ای خود را معرفی کرد».
  ['نامهای', `${EDGE} ${KNOWN}`, HIMSELF, ANY, PLURAL],
  ['نامهای', EDGE, 'برندگان قربانیان', ANY, PLURAL],
];

/** Before a noun in the singular, none of these: «همه گله‌ای گوسفند». */
export const NEVER_BEFORE_SINGULAR: ReadonlySet<number> = fingerprintsOf(`${KNOWN} همین همان`);
/** And no از after these: «یکی از محل‌های …». */
export const BEFORE_FROM: ReadonlySet<number> = fingerprintsOf('یکی بعضی برخی بسیاری تعدادی هریک');
