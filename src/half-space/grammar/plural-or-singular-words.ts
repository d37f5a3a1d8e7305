import { fingerprintsOf } from '../words/hash';
import { formsOf } from './verbs';
import { BEING, HAVING } from './word-lists';

/** Words beside which a word in های has only one of its readings (`plural-or-singular.ts`). Written as a word is read: without half-spaces. */

/**
 * Words that don't follow an ezafe: conjunctions, prepositions, and verbs. After a noun with its ezafe comes its owner or its attribute, so
 * «نقشهای را» is نقشه‌ای, not نقش‌های.
 *
 * Left out: که, before which many write های for هایی; and the prepositions از, به, در, با, which may begin an attribute: «هزینه‌های از پیش
 * تعیین‌شده» (costs fixed in advance).
 */
export const WITHOUT_EZAFE: ReadonlySet<number> = fingerprintsOf(
  [
    'را و یا برای برایم برایت برایش برایمان برایتان برایشان درباره علیه توسط جز نیز وجود',
    'بوده نبوده بودیم باشم نباشند هست هستند نیستند هستیم هستید گفت نوشت باید نباید خواهد نخواهد',
    'شد نشد شده نشده شدن شدند شدیم شود نشود شوند نشوند',
    // Only forms with a person, since دید (saw, view) and others are nouns as well.
    ...formsOf(
      'کشید دید یافت آورد داد کرد گفت نوشت ساخت خرید رسید آمد افتاد برد شنید خواند گرفت زد رفت گذاشت',
      'م یم ید ند',
    ),
    ...formsOf('ندید نیافت نیاورد نداد نکرد نگفت نساخت نرسید نیامد نگرفت نزد نرفت نگذاشت', 'م یم ید ند'),
    ...formsOf(
      'بده نده بگیر نگیر بکن نکن بزن نزن بیاب بیاور نیاور بگذار نگذار بساز برس نرس بتوان نتوان بخواه',
      'م یم ید ند د',
    ),
    // Not دهم, which is "tenth" as well: «شب‌های دهم محرم».
    'کشید یافت آورد آمد افتاد شنید خواند کنیم کنید کنند دهیم دهید دهند',
    'نگرفت نکرد نداد نیامد نیافت نرفت نشدم نشویم شویم هستم نیستم نیستیم نخواهند خواهند خواهیم',
    BEING,
    HAVING,
    // Endings that stand apart: «حرفه‌ای ها» (professionals), «حرفه‌ای ترین» (most professional). Not تری, which is the name Terry as well.
    'ها های هایی هایش هایشان ترین ترینها ترینهای',
  ].join(' '),
);

/** "Has no" and "is no": what there is none of stands in the singular, «برنده‌ای نداشت» (had no winner). */
export const LACKING: ReadonlySet<number> = fingerprintsOf(
  'ندارد ندارند ندارم نداری نداریم نداشت نداشتند نداشتیم نداشتم نداره ندارن نیست نیستند نبود نبودند',
);

/** Adjectives of what is known or many, as recent, various, said: never after ‌ای, which makes a noun indefinite. */
export const AFTER_PLURALS: ReadonlySet<number> = fingerprintsOf('اخیر مختلف متعدد فعلی کنونی مذکور');
/**
 * Previous, next, last: these follow a noun with ‌ای now and then, «در نامه‌ای قبلی» (in an earlier letter). So they prove the plural only where that
 * is right as it stands: «دورهای بعدی» (the next rounds).
 */
export const AFTER_TIMES: ReadonlySet<number> = fingerprintsOf('قبلی بعدی پیشین گذشته');
/** This, that, all: what follows them is known, or all of it. */
export const KNOWN = 'این آن همه تمام تمامی';
/**
 * Words that stand directly before a noun. After others the word in های may be an adjective, «معاینات دوره‌ای فعلی» (the present regular check-ups).
 * Left out is به, since «به گونه‌ای مختلف» (in a different way) is an adverb.
 */
export const BEFORE_NOUNS: ReadonlySet<number> = fingerprintsOf(`در از با برای طی ${KNOWN}`);

/** Every, no, one: words after which a noun stands in the singular, «هر محله‌ای» (every quarter). */
export const BEFORE_SINGULARS: ReadonlySet<number> = fingerprintsOf('هر هیچ هیچگونه یک');

/**
 * After these a numeral doesn't count what follows: it numbers them, «شبکه سه روزهای تعطیل» (Channel Three on holidays), or stands for somebody,
 * «هر دو سال‌های سختی داشتند» (both had hard years).
 */
export const NUMBERED: ReadonlySet<number> = fingerprintsOf(
  'هر این آن ساعت سال دهه قرن صفحه شبکه کانال قسمت فصل شماره بخش نفر بند ماده گروه درجه منطقه ناحیه لیگ دسته مرحله',
);
/**
 * After these figures don't count what follows either: «زیر ۲۰ سال‌های ایران» (Iran's under-20s), «پس از ۵۷ سال‌های سختی داشتیم» (after '57
 * we had hard years).
 */
export const BEFORE_FIGURES: ReadonlySet<number> = fingerprintsOf('از تا زیر روز برنامه جام کووید');
/**
 * Words that look like a measure with ‌ای but are far more often something else: «دو تنهای بی‌کس» (two lonely ones), «دقیقه ۷۶ گل‌های بازی»
 * (goals).
 */
export const NO_MEASURES: ReadonlySet<number> = fingerprintsOf('تنهای شبهای گلهای');

/** Spans of time in the plural with "is": «سالهاست که» (for years). */
export const SPANS_WITH_IS: ReadonlySet<number> = fingerprintsOf('سالهاست ماههاست روزهاست شبهاست قرنهاست ساعتهاست');
