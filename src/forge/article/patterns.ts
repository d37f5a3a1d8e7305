import XRegExp from 'xregexp';
import { keyOf } from '../../article/lines/key';
import type { RemovalReason } from '../../article/record/record';
import { type Table, table } from '../table';

/**
 * The patterns of the article room, written in named pieces with XRegExp and shipped as native literals, so that nothing of
 * XRegExp runs in the library.
 */

/**
 * What the patterns are composed of. They are matched against lines as these are judged, where a blank is `U+0020` and
 * each letter that of the Persian keyboard.
 */
const PIECES = {
  /** A blank or half-space inside a set phrase, or none where the parts came glued. */
  gap: /[ \u200c]?/,
};

/**
 * The words in front of a name that say what kind of site it is: an agency (خبرگزاری), or any site that may belong to a paper. The last
 * list, for names that are in no table, has further kinds.
 */
const AGENCY_KINDS = 'خبرگزاری|آژانس خبری|پایگاه خبری( (و )?تحلیلی)?';
const SITE_KINDS = `${AGENCY_KINDS}|روزنامه|(وب\u200c)?سایت( خبری)?`;
const PAPER_KINDS = `${SITE_KINDS}|هفته\u200cنامه|ماهنامه|شبکه خبری`;

/** A pattern for such words as pages write them, with any gap for the blanks and half-spaces, and with آ or ا. */
function written(kinds: string): RegExp {
  return new RegExp(
    grouped(kinds)
      .replace(/[ \u200c]/g, PIECES.gap.source)
      .replace('آ', '[آا]'),
  );
}

/** The same pattern with groups that don't capture. */
function grouped(kinds: string): string {
  return kinds.replaceAll('(', '(?:');
}

const KIND_PIECES = {
  agencyKind: written(AGENCY_KINDS),
  paperKind: written(PAPER_KINDS),
  /** «پایگاه خبری تحلیلی» alone has no name. */
  named: /(?!(?:و[ ])?تحلیلی(?:[ ]|$))/,
};

const JOB_PIECES = {
  job: XRegExp.build(
    `(?: روزنامه {{gap}} نگار | خبرنگار | گزارش {{gap}} گر | نویسنده | تحلیل {{gap}} گر | پژوهش {{gap}} گر | کارشناس | استاد | استادیار | دانشیار
      | عضو [ ] هی[أئ]ت [ ] علمی | جامعه {{gap}} شناس | روان {{gap}} شناس | اقتصاددان | حقوق {{gap}} دان | وکیل | سردبیر | مدرس
      | منتقد | مترجم | شاعر )`,
    PIECES,
    'x',
  ),
};

const PATTERNS: readonly [name: string, comment: string, pattern: RegExp][] = [
  [
    'NAVIGATION',
    'A link that points on: «فیلم بیشتر »»».',
    XRegExp.build('^ [^.؟!«‹]{1,60} (?: »» | >> | › | → | ← | 👇 | 👈 ) $', {}, 'x'),
  ],
  [
    'INVITATION',
    'The key of a line that asks the reader to follow the site somewhere: «… را در اینستاگرام دنبال کنید», «به کانال ما بپیوندید»; or past a list: «از «…» رد شوید»; or to say something: «نظر خود را با ما در میان بگذارید».',
    XRegExp.build(
      `^ (?: [^.؟!:«»]{0,80} (?: {{network}} | کانال | خبرنامه | این (?: لینک | جا ) | صفحه ) [^.؟!:«»]{0,50}
        (?: (?: دنبال | پیگیری | کلیک | دریافت ) کنید | بپیوندید | عضوشوید | (?: همراه ما | ما همراه ) باشید )
        | کانال [^.؟!:«»]{1,40} در {{network}}
        | [^.؟!:«»]{0,80} (?: اپلیکیشن | پیامکهای | اعلانهای ) ما [^.؟!:«»]{0,40} (?: نصب | دانلود | دریافت ) کنید
        | (?: ویدیو | ویدئو | فیلم | عکس | خبر | گزارش | مطلب ) هایبیشتر (?: را )? در (?: کانال | صفحه | {{network}} ) [^.؟!:«»]{1,40}
        | [^.؟!:«»]{0,80} ایمیل [^.؟!:«»]{0,40} (?: دریافت | وارد ) کنید
        | [^.؟!:«»]{0,80} (?: در | به ) ایمیل (?: خود | تان ) (?: بخوانید | بگیرید | ببینید )
        | [^.؟!:«»]{0,50} (?: کد | qr ) [^.؟!:«»]{0,40} اسکنکنید
        | [^؟!:«»]{0,80} (?: دانلود | بارگیری ) (?: اپلیکیشن | اپ ) [^؟!:«»]{0,30} دنبالکنید
        | [^.!:«»]{0,80} {{opinion}} خودرا (?: درباره [^.؟!:«»]{1,40} )? (?: باما | دربخش {{opinion}} | با [^.؟!:«»]{2,20} نیوز ) [^.؟!:«»]{0,20} {{say}}
        | {{opinion}} خودرابهشماره [0-9]{4,12} (?: پیامک | ارسال ) کنید
        | ردشدناز [^.؟!]{2,60} وادامهخواندن
        | (?: پرش | ردشدن ) از (?: قسمت [^.؟!]{2,60} | بخش (?: درهمینزمینه | بیشتربخوانید | مطالب (?: مرتبط | پیشنهادی ) | گزارشروز ) )
        | برای (?: مشاهده | خواندن | دیدن | مطالعه | دریافت ) [^.؟!:«»]{1,60} کلیککنید
        | برای (?: خواندن | مطالعه | دیدن | دسترسیبه ) [^.؟!:«»]{0,25} (?: ادامه | متن | محتوا | نسخه | ارشیو | خبر | مطلب | مطالب | مقاله | گزارش | یادداشت ) [^.؟!:«»]{0,40} (?: (?: مشترک | عضو | وارد (?: حساب (?: کاربری )? (?: خود )? )? ) شوید | اشتراک (?: تهیه | خریداری ) کنید )
        | (?: قبلا | پیشتر | اگر )? (?: مشترک | عضو ) (?: شدهاید | هستید ) [؟،]? وارد (?: حساب (?: کاربری )? (?: خود )? )? شوید
        | [^.؟!:«»]{0,40} را (?: از | در )? اینجا (?: بخوانید | ببینید | بشنوید )
        | [^.؟!:«»]{0,60} {{news}} [^.؟!:«»]{0,50} اپلیکیشن [^.؟!:«»]{2,25} را (?: نصب | دانلود ) کنید
        | ما را (?: در [^.؟!:«»]{2,30} )? دنبالکنید (?: :? @ [a-z0-9_.]{3,40} )? | کانال [^.؟!:«»]{0,40} ما :? @ [a-z0-9_.]{3,40}
        | با (?: عضویتدر | دریافت | اشتراک ) (?: خبرنامه | کانال ) [^.؟!:«»]{0,60} (?: بخوانید | ببینید | بگیرید | باخبر (?: شوید | باشید ) | (?: اگاه | مطلع ) شوید )
        | [^.؟!:«»]{0,60} عضو (?: خبرنامه | کانال ) [^.؟!:«»]{0,20} شوید
        | [^.؟!:«»]{0,60} (?: {{news}} ) [^.؟!:«»]{0,40} (?: با | اگاه | مطلع ) (?: خبر )? شوید
        | از [^.؟!]{1,60} (?: ردشوید | بگذرید | عبورکنید ) و به (?: خواندن | متن | ادامه ) [^.؟!]{0,30} (?: ادامهدهید | بروید | برگردید ) ) [.!]? $`,
      {
        news: /اخبار|خبرها|رویدادها|مطالب/,
        network: /اینستاگرام|تلگرام|توییتر|فیسبوک|روبیکا|واتساپ|یوتیوب/,
        opinion: /(?:نظر|نظرات|دیدگاه|تجربه|سوال|سوالات|پیام|کامنت)(?:ها|های|هایتان|تان)?ی?/,
        say: /(?:بهاشتراک|درمیان)بگذارید|بنویسید|مطرحکنید/,
      },
      'x',
    ),
  ],
  [
    'OTHERS',
    'The key of what stands over headlines of other articles: «مطالب مرتبط», «سایر خبرها», «پربازدیدترین‌های هفته».',
    XRegExp.build(
      `^ (?: (?: {{nouns}} ی? | خبر | مطلب | مقاله ) مرتبط (?: بااین {{noun}} )? | مرتبطبااین {{noun}}
        | (?: (?: پرسش | سوال | دستور (?: پخت )? ) هایی? | سوالات ) (?: مشابه | مرتبط )
        | {{nouns}} ی? (?: مشابه | پیشنهادی | وابسته | بیشتر | دیگر | برگزیده | خواندنی | {{much}} ) (?: ازسراسروب )?
        | (?: سایر | دیگر | اخرین | (?: {{much}} | تازه | جدید | مهم | محبوب ) ترین ) {{nouns}} (?: یروز )?
        | {{much}} (?: ترین (?: ها )? | ها ) (?: ی (?: روز | هفته | ماه | اخیر ) )? | پربازدید
        | (?: این )? (?: {{nouns}} ی? | خبر | مطلب | مقاله ) [^.؟!:«»]{0,30} را (?: ازدستندهید | (?: هم | نیز ) بخوانید )
        | این (?: مطالب | خبرها | گزارشها ) (?: ی )? را (?: هم | نیز ) (?: ببینید | بشنوید )
        | (?: {{nouns}} ی? )? بیشتردراین (?: زمینه | مورد | باره | خصوص )
        | {{much}} ترین (?: خبر | مطلب | پست ) [^.؟!:«»]{0,20} (?: لحظه | ساعت | امروز | دیروز | روز | هفته | ماه | اخیر )
        | {{much}} (?: ترین )? های [^.؟!:«»]{0,15} (?: ساعت | امروز | گذشته | اخیر )
        | (?: سایر | دیگر )? مطالب ی? (?: بیشتر | دیگر )? (?: از )? (?: این | همین ) (?: نویسنده | بخش | گروه ) | (?: بیشتر )? از (?: این | همین ) نویسنده | (?: لینک | پیوند ) هایمرتبط
        | (?: حتما | پیشنهادمیکنیم | اینهاراهم | (?: ازاین | (?: در | درباره ) این (?: باره | زمینه | مورد | موضوع | خبر ) )? بیشتر ) (?: بخوانید | بشنوید | ببینید )
        | (?: شاید | ممکناست ) [^.؟!:«»]{0,20} (?: جالبباشد | بپسندید | علاقهمندباشید | دوستداشتهباشید )
        | مطالباینصفحه | در این (?: پرونده | شماره ) بخوانید
        | عناوین (?: این )? صفحه [^.؟!:«»]{0,20}
        | (?: تازه | جدید | محبوب ) ترینها ) $`,
      {
        nouns: /(?:اخبار|مطالب|مقالات|عناوین|تصاویر|(?:خبر|مقاله|نوشته|گزارش|ویدیو|فیلم|عکس|پست|اگهی)ها|محصولات)/,
        noun: /(?:خبر|مطلب|موضوع|گزارش)/,
        much: /(?:پربیننده|پرمخاطب|پربازدید|پربحث|پرخواننده|پرطرفدار|داغ)/,
      },
      'x',
    ),
  ],
  [
    'DOWNLOAD',
    'The key of a line that asks for all there is to see, or for one size of it, or whether it was of use: «دریافت همه عکس‌ها», «مشاهده نسخه کامل سایت», «کیفیت ۷۲۰», «دریافت ۴ MB».',
    XRegExp.build(
      `^ (?: (?: دریافت | دانلود | مشاهده | نمایش ) (?: همه | تمام | تمامی | نسخه | گالری | متن (?= کامل ) ) (?: {{what}} | کامل ) (?: کامل | سایت | اصلی | خبر )?
        | (?: کیفیت :? (?: 144 | 240 | 360 | 480 | 720 | 1080 ) p? | (?: 144 | 240 | 360 | 480 | 720 | 1080 ) p )
        | (?: دریافت | دانلود ) (?: فیلم | فایل | ویدیو | ویدئو | صوت )? (?: \\(? [0-9.٫]{1,6} (?: مگابایت | mb ) \\)? | (?: با | به )? کیفیت (?: بالا | اصلی | خوب | متوسط | پایین | [0-9]{3,4} p? ) )
        | (?: (?: به )? اشتراک (?: گذاری )? | همرسانی | ارسال | انتشار | چاپ | ذخیره ) (?: (?: این )? (?: خبر | مطلب | صفحه ) {{target}}? | {{target}} )
        | (?: این {{piece}} را )? (?: به | با ) دوستانخود (?: به )? (?: اشتراکبگذارید | پیشنهاددهید )
        | این {{piece}} را (?: به | برای ) دوستان (?: خود | تان ) (?: ارسال | ایمیل ) کنید
        | شریک (?: سازی | سازید | ساختن | کنید ) | {{target}} (?: شریک (?: کنید | سازید ) | (?: به )? اشتراک (?: گذاری | بگذارید ) )
        | کپی (?: کردن )? (?: لینک | پیوند | ادرس | نشانی | متن ) (?: کوتاه )? {{piece}}?
        | (?: دریافت | دانلود ) (?: pdf | پیدیاف | اپلیکیشن [^؟!:«»]{0,20} | فایلصوتی )
        | (?: مشاهده | نمایش ) (?: همه | تمام | تمامی | سایر ) (?: مطالب | مقالات | اخبار | (?: نوشته | پست | خبر ) های ) [^.؟!:«»]{0,40}
        | (?: برو | انتقال | بازگشت ) به (?: بالا | ابتدا ) (?: یصفحه )?
        | این {{piece}} را برایصفحه(?:ی)? (?: اول | نخست ) پیشنهادکنید
        | امتیاز (?: شما )? به (?: این )? (?: {{piece}} | دستور (?: پخت | تهیه )? ) | (?: {{scale}} )? به (?: این )? {{piece}} (?: {{scale}} )? (?: امتیاز | نمره | رای ) (?: دهید | بدهید )
        | (?: ایا )? این (?: خبر | مطلب | مقاله | گزارش | پاسخ ) (?: برای (?: شما | تان | م ) )? (?: چقدر )? (?: مفید | جالب ) (?: بود | است ) ) $`,
      {
        piece: /(?:خبر|مطلب|مقاله|گزارش|نوشته|صفحه)/,
        target:
          /(?:در|به|با|برای)(?:دوست(?:ان)?|دیگران|شبکههایاجتماعی|تلگرام|توی?یتر|ایکس|فیسبوک|واتساپ|لینکدین|پینترست)/,
        scale: /از[0-9]تا[0-9]{1,3}/,
        what: /عکس(?:ها)?|تصاویر|تصویرها|فیلم(?:ها)?|فایل(?:ها)?|صفحه|نظرات|دیدگاهها|اصلی/,
      },
      'x',
    ),
  ],
  [
    'OPINION_FORM',
    'The key of a line of the form for comments: «برای ثبت نظر وارد شوید», «هنوز دیدگاهی ثبت نشده است», «نظر شما پس از تأیید منتشر می‌شود».',
    XRegExp.build(
      `^ (?: (?: مشاهده | نمایش | خواندن ) (?: همه | تمام )? (?: ی )? {{opinion}} (?: ات | ها ) [([]? [0-9]{0,5} [)\\]]?
        | {{opinion}} (?: ات | ها ) را (?: ببینید | بخوانید ) | {{opinion}} (?: شما )? (?: درباره | درمورد ) (?: ی )? این (?: خبر | مطلب | گزارش | مقاله ) (?: چیست )? [؟]?
        | (?: ثبت | درج | افزودن | نوشتن | قوانین (?: ارسال | ثبت | درج ) ) {{opinion}} (?: ات | ها | جدید )?
        | برای (?: ارسال | ثبت | درج | نوشتن | گذاشتن ) (?: یک )? {{opinion}} [^.؟!:«»]{0,30} (?: واردشوید | ثبتنامکنید | عضوشوید )
        | (?: هنوز | تاکنون | تابهحال | هیچ ) (?: هیچ )? {{opinion}} ی [^.؟!:«»]{0,20} (?: ثبت | ارسال | درج | نوشته | داده ) نشده (?: است )?
        | (?: شماهم )? {{opinion}} (?: ات )? (?: تان | خود ) را (?: (?: وارد | ثبت | ارسال ) کنید | بنویسید | بگذارید | (?: بهما )? بگویید )
        | {{opinion}} (?: ات | ها ) برای [^؟!:]{1,200} (?<! وا | هم ) بستههستند
        | {{opinion}} (?: جدید | بگذارید | های (?: شما | کاربران | خوانندگان | بینندگان | مخاطبان ) )
        | اولین (?: نفر | نفری | کسی ) باشیدکه [^.؟!:«»]{0,20} {{opinion}} [^.؟!:«»]{0,20}
        | اولین {{opinion}} را [^.؟!:«»]{0,10} (?: ثبتکنید | ارسالکنید | بنویسید | بگذارید | بدهید )
        | {{opinion}} (?: ات | ها | های )? (?: شما | ارسالی )? پساز (?: تایید | بررسی ) [^.؟!:«»]{0,30} (?: منتشر | نمایشداده ) (?: خواهد )? (?: می )? (?: شد | شود | شوند ) ) [.!…]? $`,
      { opinion: /(?:نظر|دیدگاه|کامنت)/ },
      'x',
    ),
  ],
  [
    'FEED_TAIL',
    'The key of what a feed or a letter puts after its text: «این ایمیل برای شما فرستاده شد چون عضو خبرنامه هستید», «نوشته … اولین بار در … پدیدار شد», “The post … appeared first on …”, «این نوشته در … با برچسب … ارسال شده است».',
    XRegExp.build(
      '^ (?: این (?: ایمیل | پیام | نامه ) [^.؟!]{0,40} (?: (?: برای | به ) شما | دریافت ) [^.؟!]{0,60} (?: عضو | مشترک ) [^.؟!]{0,40} (?: هستید | شدهاید ) | شمااین (?: ایمیل | پیام | نامه ) را [^.؟!]{0,20} دریافت [^.؟!]{0,60} (?: عضو | مشترک ) [^.؟!]{0,40} (?: هستید | شدهاید ) | نوشته .{2,250} اولینباردر .{2,60} (?: پدیدار | منتشر ) شد | thepost .{2,250} (?: appearedfirst | firstappeared ) on .{2,60} | ایننوشتهدر [^.؟!]{1,100} (?: ارسال | بایگانی | دستهبندی | برچسبگذاری ) شدهاست [^؟!]{0,60} ) $',
      {},
      'x',
    ),
  ],
  [
    'POINTER',
    'The key of a line that points elsewhere in the page, the paper or the wiki: «پرش به ناوبری», «ادامه در صفحه ۷», «از ویکی‌خبر، منبع خبر آزاد»; or welcomes to the site.',
    XRegExp.build(
      `^ (?: (?: پرش | جهش | رفتن ) به (?: ناوبری | جستجو | محتوا (?: یاصلی )? | مطلب | منو (?: یاصلی )? | فهرست )
        | (?: ادامه | بقیه | دنباله | شرح | متنکامل ) (?: (?: این )? (?: خبر | مطلب | گزارش | یادداشت ) )? (?: در | از ) (?: همین )? صفحه (?: [0-9]{1,2} | اول | دوم | سوم | اخر )
        | به (?: وب )? (?: سایت | پایگاه | وبلاگ | پورتال | درگاه ) [^.؟!:«»]{0,50} خوشامدید
        | ازویکی [^.؟!،]{2,20} [،,] (?: منبعخبر | دانشنامه (?: ی )? ) ازاد ) $`,
      {},
      'x',
    ),
  ],
  [
    'LINK',
    'A line that is one address or handle: `https://…`, `isna.ir/xdT5`, `@isna94`, `12. https://…`, «ادامه مطلب در isna.ir/xdT5».',
    XRegExp.build(
      '^ (?: @ [A-Za-z] \\w{2,31} | (?: (?: (?: ادامه | متن[ ]کامل | مشروح | لینک | URL ) [^.؟!:/]{0,20} (?: : [ ]? | [ ] ) )? (?: https? :// )? | (?: (?: [آا]درس | نشانی ) [ ]? : [ ]? | [0-9]{1,3} [.] [ ] ) https? :// ) (?: {{label}} \\. ){1,8} [A-Za-z]{2,10} (?: / \\S* )? ) $',
      { ...PIECES, label: /[\w-]{1,63}/ },
      'x',
    ),
  ],
  [
    'PICTURES',
    'What a text browser writes for pictures that it doesn’t show: `[print] [send]`.',
    XRegExp.build('^ (?: {{picture}} [ ] )+ {{picture}} $', { picture: /\[[A-Za-z][\w.-]{1,30}\]/ }, 'x'),
  ],
  [
    'END_MARK',
    'What an agency puts after its text: «انتهای پیام/», «انتهای پیام/۴۰۲», «انتهای پیام/ ت ۳۰»; group 1 is what stands before it.',
    XRegExp.build(
      `( ^ | [\\s.؟!»)\\]] ) [(*]{0,3}
        (?: انتهای {{gap}} پیام | (?: انتهای | پایان ) {{gap}} (?: پیام | خبر | گزارش | مطلب ) [ ]? / )
        [ ]? [/.*)|]{0,4} [ ]? (?: (?: [آ-ی] [ ] (?= [0-9٠-٩۰-۹] ) )? {{signature}} (?: / [ ]? {{signature}} ){0,3} )? [/.*)]{0,3} $`,
      { ...PIECES, signature: /[^\s.؟!:/]{1,14}/ },
      'x',
    ),
  ],
  [
    'SIGNATURE',
    "An agency's own marks after its text: `R1410/P/S4,1400/CT6`, or initials, perhaps after its sources: «… از رویترز؛ ک.م/ف.د».",
    XRegExp.build(
      '^ (?: [A-Z]{1,3} [0-9]{1,6} (?: [/,] [A-Z0-9]{1,8} )+ | (?: [^.؟!]{2,100} [؛،] [ ]? )? {{initials}} / {{initials}} ) $',
      { initials: /[آ-ی]\.[آ-ی]\.?/ },
      'x',
    ),
  ],
  [
    'INTERVIEW',
    'Whom someone is talking to: «در گفت‌وگو با خبرنگار ایسنا»; group 1 is the word that says that an agency follows.',
    XRegExp.build(
      '(?: گفت (?: {{gap}} و )? {{gap}} گو | مصاحبه ) ی? [ ] با [ ] ( (?: خبرنگار | خبرگزاری ) [ ] )?',
      PIECES,
      'x',
    ),
  ],
  [
    'REPORT',
    'How the sentence that names the source begins: «به گزارش …».',
    XRegExp.build('^ (?: [(«"] )? (?: بنا[ ] )? به {{gap}} گزارش [ ]', PIECES, 'x'),
  ],
  ['JOB', 'What a person is who writes for a site.', XRegExp.build('^ {{job}} (?: [ ] | $ )', JOB_PIECES, 'x')],
  [
    'ROLE',
    'What an author is, below the name: the same, an office, or another trade.',
    XRegExp.build(
      `^ (?: {{job}} | دبیر | ر[ئی]یس | مدیر (?: عامل | مس[ئو]ول | کل )? | معاون | نماینده | عضو | فعال | معلم
        | دکترای | دانشجوی | دانش {{gap}} آموخته | مشاور ) (?: [ ] | $ )`,
      { ...PIECES, ...JOB_PIECES },
      'x',
    ),
  ],
  [
    'WITH_JOB',
    'A name and that: «علی رضایی، خبرنگار سیاسی», «علی رضایی روزنامه‌نگار»; group 1 is the name.',
    XRegExp.build(
      '^ ( [^\\s،,|•·-]{1,20} (?: [ ] [^\\s،,|•·-]{1,20} ){1,3}? ) (?: (?: [،,] | [ ]? [-–|] | [ ] [.•·/] ) [ ]? {{job}} (?: [ ] [^،,:]{1,60} )? | [ ] {{job}} ) $',
      JOB_PIECES,
      'x',
    ),
  ],
  [
    'UNKNOWN_AGENCY',
    'After «به گزارش»: a word that says that an agency or paper follows, and its name of at most three words, after whose it is («روزنامه انگلیسی گاردین»), up to a mark or «به نقل»; group 1.',
    XRegExp.build(
      `^ (?: (?: خبرنگار | گروه ) (?: [ ] {{word}} ){0,2} [ ] )?
        {{paperKind}} [ ] (?: {{ofWhom}} [ ] )? [«"]? {{named}} ( {{word}} (?: [ ] {{word}} ){0,2}? ) [»"]? (?: [ ] به [ ] نقل | [ ]? [،؛:,] )`,
      {
        ...KIND_PIECES,
        word: /[^\s،؛:,.«»"]{1,30}/,
        ofWhom:
          /(?:[آا]مریکا|بریتانیا|اسپانیا|ایتالیا|استرالیا|کانادا|ترکیه|کره|سوریه)(?:[ \u200c]?ا)?یی?|انگلیسی|[آا]لمانی|فرانسوی|روسی|سعودی|عربستانی|لبنانی|عراقی|قطری|اماراتی|مصری|سوری|چینی|ژاپنی|هندی|پاکستانی|هلندی|عبری(?:[ \u200c]?زبان)?|عربی(?:[ \u200c]?زبان)?|صهیونیستی|اسرائیلی/,
      },
      'x',
    ),
  ],
  [
    'NAMED_AGENCY',
    'What an agency is and its name of one or two words: «خبرگزاری مهر», «پایگاه خبری گیلان نو»; group 1 is the name.',
    XRegExp.build(
      '^ {{agencyKind}} [ ] {{named}} ( {{word}} (?: [ ] {{word}} )? ) $',
      { ...KIND_PIECES, word: /[^\s«»"0-9۰-۹٠-٩][^\s«»"]{1,19}/ },
      'x',
    ),
  ],
  ['SITE_KIND', 'The key of what a site is, in front of its name.', new RegExp(`^(?:${grouped(keyOf(PAPER_KINDS))})`)],
];

/** The patterns of whole lines, in the order in which they are tried, with what each is matched against and why such a line is removed. */
const LINE_FORMS: readonly [name: string, of: 'text' | 'phrase', reason: RemovalReason][] = [
  ['SIGNATURE', 'text', 'end'],
  ['LINK', 'text', 'link'],
  ['PICTURES', 'text', 'caption'],
  ['NAVIGATION', 'text', 'navigation'],
  ['DOWNLOAD', 'phrase', 'button'],
  ['POINTER', 'phrase', 'navigation'],
  ['OPINION_FORM', 'phrase', 'comments'],
  ['FEED_TAIL', 'phrase', 'footer'],
];

/** Writes the patterns as native literals. */
export function patternsTable(): Table {
  const forms = new Set(LINE_FORMS.map(([name]) => name));
  const patterns = PATTERNS.map(([name, comment, pattern]) => {
    // XRegExp leaves (?:) where a comment or a blank stood between two tokens.
    const source = pattern.source.replaceAll('(?:)', '').replaceAll('\u200c', '\\u200c');
    return `/** ${comment} */\n${forms.has(name) ? '' : 'export '}const ${name}: RegExp = /${source}/;\n`;
  });
  const rows = LINE_FORMS.map(([name, of, reason]) => `  [${name}, '${of}', '${reason}'],\n`);
  const type = "readonly (readonly [pattern: RegExp, of: 'text' | 'phrase', reason: RemovalReason])[]";
  const list = `/** The forms of whole lines: pattern, what it is matched against, what such a line is. */\nexport const LINE_FORMS: ${type} = [\n${rows.join('')}];\n`;
  const body = `import type { RemovalReason } from '../record/record';\n\n${patterns.join('')}${list}`;
  return table(
    'src/article/phrases/patterns.table.ts',
    {
      what: 'The patterns of the article room as native literals',
      sources: ['src/forge/article/patterns.ts'],
      count: `${PATTERNS.length} patterns`,
    },
    body,
  );
}
