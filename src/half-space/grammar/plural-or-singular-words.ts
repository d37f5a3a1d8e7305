import { fingerprintsOf } from '../words/hash';
import { formsOf } from './verbs';
import { BEING, HAVING } from './word-lists';

/** Words beside which a word in های has one reading. As a word is read: without half-spaces. */

/**
 * Words that don't follow an ezafe: conjunctions, prepositions that begin no adjective, and verbs. After a noun with its ezafe
 * comes its owner or its attribute, so «نقشهای را» is نقشه‌ای, not نقش‌های.
 *
 * Left out: که, before which many write های for هایی, and از, به, در, با, which begin participles («هزینه‌های از پیش تعیین‌شده»).
 */
export const WITHOUT_EZAFE: ReadonlySet<number> = fingerprintsOf(
  [
    'را و یا برای برایم برایت برایش برایمان برایتان برایشان درباره علیه توسط جز نیز وجود',
    'بوده نبوده بودیم باشم نباشند هست هستند نیستند هستیم هستید گفت نوشت باید نباید خواهد نخواهد',
    'شد نشد شده نشده شدن شدند شدیم شود نشود شوند نشوند',
    // Finite verbs that are no nouns, as دید and رسید are.
    ...formsOf(
      'کشید دید یافت آورد داد کرد گفت نوشت ساخت خرید رسید آمد افتاد برد شنید خواند گرفت زد رفت گذاشت',
      'م یم ید ند',
    ),
    ...formsOf('ندید نیافت نیاورد نداد نکرد نگفت نساخت نرسید نیامد نگرفت نزد نرفت نگذاشت', 'م یم ید ند'),
    ...formsOf(
      'بده نده بگیر نگیر بکن نکن بزن نزن بیاب بیاور نیاور بگذار نگذار بساز برس نرس بتوان نتوان بخواه',
      'م یم ید ند د',
    ),
    // Without دهم, which is the tenth: «شب‌های دهم محرم».
    'کشید یافت آورد آمد افتاد شنید خواند کنیم کنید کنند دهیم دهید دهند',
    'نگرفت نکرد نداد نیامد نیافت نرفت نشدم نشویم شویم هستم نیستم نیستیم نخواهند خواهند خواهیم',
    BEING,
    HAVING,
  ].join(' '),
);

/** What there is none of stands in the singular: «برنده‌ای نداشت», «کاره‌ای نیست». */
export const LACKING: ReadonlySet<number> = fingerprintsOf(
  'ندارد ندارند ندارم نداری نداریم نداشت نداشتند نداشتیم نداشتم نداره ندارن نیست نیستند نبود نبودند',
);

/** Adjectives that follow what is known or many: «نمونه‌ای مذکور» is never said. */
export const AFTER_PLURALS: ReadonlySet<number> = fingerprintsOf('اخیر مختلف متعدد فعلی کنونی مذکور');
/** These follow a noun with ‌ای as well, «در نامه‌ای قبلی», «هفته‌ای گذشته و …», and only what is right as it stands is left: «دورهای بعدی». */
export const AFTER_TIMES: ReadonlySet<number> = fingerprintsOf('قبلی بعدی پیشین گذشته');
/** These are followed by what is known, or by all of it. */
export const KNOWN = 'این آن همه تمام تمامی';
/**
 * Words before the noun itself, not before an adjective of it («معاینات دوره‌ای فعلی»). Left out: به, for «به گونه‌ای مختلف» is an adverb.
 */
export const BEFORE_NOUNS: ReadonlySet<number> = fingerprintsOf(`در از با برای طی ${KNOWN}`);

/** Words before which a noun stands in the singular: «هر محله‌ای», «هیچ زمینه‌ای», «یک نقشه‌ای». */
export const BEFORE_SINGULARS: ReadonlySet<number> = fingerprintsOf('هر هیچ هیچگونه یک');

/**
 * After these a numeral is a number and counts nothing, «ساعت هشت روزهای زوج», «شبکه سه روزهای تعطیل», or those who were counted before: «هر دو
 * سال‌های سختی داشتند».
 */
export const NUMBERED: ReadonlySet<number> = fingerprintsOf(
  'هر این آن ساعت سال دهه قرن صفحه شبکه کانال قسمت فصل شماره بخش نفر بند ماده گروه درجه منطقه ناحیه لیگ دسته مرحله',
);
/** After these figures are a number, too: «زیر ۲۰ سال‌های ایران», «روز ۱۳ ماه‌های فرد», «پس از ۵۷ سال‌های سختی داشتیم». */
export const BEFORE_FIGURES: ReadonlySet<number> = fingerprintsOf('از تا زیر روز برنامه جام کووید');
/** What would be an adjective of measure, were it not something else far more often: «دو تنهای بی‌کس», «دقیقه ۷۶ گل‌های بازی». */
export const NO_MEASURES: ReadonlySet<number> = fingerprintsOf('تنهای شبهای گلهای');
