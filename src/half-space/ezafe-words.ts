/** Words beside which a word in های has one reading, and words whose ه is silent or sounded. As a word is read: without half-spaces. */

/**
 * Words that don't follow an ezafe: conjunctions, prepositions that begin no adjective, and verbs. After a noun with its ezafe
 * comes its owner or its attribute, so «نقشهای را» is نقشه‌ای, not نقش‌های.
 *
 * Left out: که, before which many write های for هایی, and از, به, در, با, which begin participles («هزینه‌های از پیش تعیین‌شده»).
 */
export const WITHOUT_EZAFE: string = [
  'را و یا برای درباره علیه توسط جز نیز',
  'است نیست بود نبود بودند باشد نباشد هست هستند نیستند شد نشد شدند شود نشود باید نباید خواهد نخواهد',
  'شده نشده شدن شدیم شوند نشوند میشود نمیشود میشوند بوده نبوده بودیم باشم باشیم باشید باشند نباشند هستیم هستید',
  'دارد ندارد دارند ندارند داشت نداشت داشتند نداشتند داریم نداریم گفت نوشت',
  'دارم ندارم داری نداری دارید ندارید داشتم نداشتم داشتی داشتیم نداشتیم داشته نداشته داره نداره دارن ندارن',
].join(' ');

/** Adjectives that follow what is known or many: «نمونه‌ای مذکور» is never said. */
export const AFTER_PLURALS = 'اخیر مختلف متعدد فعلی کنونی مذکور';
/** These follow a noun with ‌ای as well, «در نامه‌ای قبلی», «هفته‌ای گذشته و …», but not the measure of it: «سال‌های گذشته», never ساله‌ای. */
export const AFTER_TIMES = 'قبلی بعدی پیشین گذشته';
/**
 * Words before the noun itself, not before an adjective of it («معاینات دوره‌ای فعلی»). Left out: به, for «به گونه‌ای مختلف» is an adverb.
 */
export const BEFORE_NOUNS = 'در از با برای این آن همه تمام تمامی طی';

/** Words before which a noun stands in the singular: «هر محله‌ای», «هیچ زمینه‌ای». */
export const BEFORE_SINGULARS = 'هر هیچ';

/** Words before which میدانی is "you know", not a square or the adjective of a field. */
export const BEFORE_KNOWING = 'خودت چیزی';
/** And those that are so after one of the next list, or after nothing: «تو خوب می‌دانی», but «پژوهش خوب میدانی». */
export const KNOWING_WELL = 'خوب بهتر';
export const BEFORE_KNOWING_WELL = 'تو خودت که را هم ولی اما';
/** Words after which it is so where one of the next list is before it, or nothing: «می‌دانی چیست», but «تحقیق میدانی چیست». */
export const AFTER_KNOWING = 'چه چرا چقدر چطور چگونه چیست کیست کجاست چی چیه کیه';
export const BEFORE_KNOWING_WHAT = 'تو خودت آیا هیچ مگر اصلا که حالا هنوز ولی اما اگر خوب بهتر';

/** After most words دیگهای is the spoken دیگر with its ‌ای, but pots are met after these («زیر دیگ‌های آش») besides those before nouns. */
export const BEFORE_POTS = 'به و داخل درون توی کنار زیر شستن شستشوی شستوشوی پختن ساخت ساختن تولید تعمیر بازرسی انفجار';
/** And before these, which tell what pot it is or what is in it: «زن دیگ‌های بزرگ را شست». */
export const AFTER_POTS: string = [
  'بزرگ بزرگی کوچک مسی سنگی چدنی رویی روحی آهنی فلزی پر خالی داغ سیاه جوشان بخار زودپز نذری آش غذا غذای برنج پلو سمنو شله شلهزرد خورش',
  'قیمه حلیم هلیم آبگوشت سوپ شیر آب آبجوش پخت طبخ عزاداری هیئت حسینیه مسجد',
].join(' ');

/**
 * After these a numeral is a number and counts nothing, «ساعت هشت روزهای زوج», «شبکه سه روزهای تعطیل», or those who were counted before: «هر دو
 * سال‌های سختی داشتند».
 */
export const NUMBERED = 'هر این آن ساعت شبکه کانال قسمت فصل شماره گروه بخش ردیف جدول منطقه ناحیه';
/** What would be an adjective of measure, were it not something else far more often: «دو تنهای بی‌کس», «تا ساعت دو، شب‌های تابستان». */
export const NO_MEASURES = 'تنهای شبهای';

/** Words whose ه is silent, though the lexicon gives them no endings. */
export const WITH_SILENT_HEH =
  'درباره واسه منزله مثابه العاده مؤلفه پرتابه پیشرانه امروزه عشوه شائبه غائله ماشه ننه ذائقه مجاهده مباهله بیشینه';

/** Known words whose ه is sounded though no ا is before it: their ی is written on (فقهی, مشابهی, شبیهی). دیه is a village here. */
export const WITH_SOUNDED_HEH: string = [
  'شبه مشابه متشابه نامشابه تشابه مشتبه تشبه تنبه متنبه فربه روبه روزبه معتنابه وجه توجه متوجه موجه ناموجه غیرموجه مواجه',
  'فقه تفقه نگه گره زره ساقزره فولادزره قره منزه ابله متاله واله موله مرفه کوته آگه بارگه درگه رزمگه تماشاگه شبانگه',
  'توجیه تنبیه تشبیه شبیه فقیه سفیه کریه وجیه پیه کنه سپه سیه تبه وله دیه الیه بازده سودده شیرده',
].join(' ');
/** And ends of such words: راه, عبدالله, دانش‌پژوه, کارگروه. */
export const SOUNDED_ENDINGS = 'اه الله پژوه گروه';

/** What comes glued to a silent ه: the ی of an ezafe, and the persons of spoken Persian, some with its را, its "too" or its "is". */
export const AFTER_SILENT_HEH: string = [
  'ی ش شان تان مان شون تون مون شو تو مو شونو تونو مونو',
  'م ت ن یم ین ست مه ته شه مونه تونه شونه مونم تونم شونم شم تم مش تش تشون',
].join(' ');
/** Of these, what ends like a plural: متهمان. */
export const PERSONS_OR_PLURAL = 'شان تان مان';
/** Of these, what a participle takes: گفته‌م, شده‌ن, ندیده‌مش, ندیده‌تشون; and what nothing else does. */
export const AFTER_PARTICIPLE = 'م ن یم ین ست مش تش تشون';
export const ONLY_AFTER_PARTICIPLE = 'مش تش تشون';

/** What may as well be هم, همه or همان that has come glued to a word: «دورهم», «درهمه جا», «درهمان جا», «رویهم رفته». */
export const TOGETHER = 'م مه مان';
/** And words before it, those of Arabic («بینهم») among them. */
export const BEFORE_TOGETHER = 'رویه منه عنه بینه فیه معه کله ربه نفسه قلوبه اموله دینه قوله';
/** در جهت that came glued. */
export const TOWARDS = 'درجهت';
/** Choon-hee, which looks like a spoken چانه with its ezafe. */
export const KOREAN_NAME = 'چونهی';
