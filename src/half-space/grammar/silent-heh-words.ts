import { fingerprintsOf } from '../words/hash';

/** Words whose ه is silent, words whose ه is sounded, and what comes glued to them. As a word is read: without half-spaces. */

/** Words whose ه is silent, though the lexicon gives them no endings. */
export const WITH_SILENT_HEH: ReadonlySet<string> = setOf(
  'درباره دوباره واسه منزله مثابه العاده مؤلفه مسأله پرتابه پیشرانه پیشگیرانه مسئولانه امروزه عشوه شائبه غائله ماشه ننه ذائقه مجاهده مباهله بیشینه سوگواره',
);

/** Participles that a word ends in, after a letter that joins nothing: «منتشرشده‌ی», «ساختاریافته‌ی». */
export const SILENT_PARTICIPLE: RegExp = /[ادذرزژو](?:شده|یافته)$/;

/** Known words whose ه is sounded though no ا is before it: their ی is written on (فقهی, مشابهی, شبیهی). دیه is a village here. */
export const WITH_SOUNDED_HEH: ReadonlySet<string> = setOf(
  [
    'شبه مشابه متشابه نامشابه تشابه مشتبه تشبه تنبه متنبه فربه روبه روزبه معتنابه وجه توجه متوجه موجه ناموجه غیرموجه مواجه',
    'فقه تفقه نگه گره زره ساقزره فولادزره قره منزه ابله متاله واله موله مرفه کوته آگه بارگه درگه رزمگه تماشاگه شبانگه',
    'توجیه تنبیه تشبیه شبیه فقیه سفیه کریه وجیه پیه کنه سپه سیه تبه وله دیه الیه بازده سودده شیرده اندوه انبوه ستوه نستوه مکروه',
  ].join(' '),
);
/** And ends of such words: راه, عبدالله, کارگروه, ابرکوه. */
export const SOUNDED_ENDINGS: readonly string[] = ['اه', 'الله', 'گروه', 'کوه'];

/** What Afghan spelling writes after the ه that Iran's drops or gives ‌ای: نماینده‌گان, زنده‌گی‌ها, هفته‌یی. */
const AFTER_KEPT = 'یی گان گانی گی گیها گیهای گیهایی';

/**
 * What comes glued to a silent ه: the ی of an ezafe, the persons of spoken Persian, some with its را, its "too" or its "is", and the endings of Afghan
 * spelling.
 */
export const AFTER_SILENT_HEH: ReadonlySet<string> = setOf(
  [
    'ی ش شان تان مان شون تون مون شو تو مو شونو تونو مونو',
    'م ت ن یم ین ست مه ته شه مونه تونه شونه مونم تونم شونم شم تم مش تش تشون',
    AFTER_KEPT,
  ].join(' '),
);
/** The letters that they begin with. */
export const FIRST_AFTER_SILENT_HEH: ReadonlySet<number> = new Set(
  Array.from(AFTER_SILENT_HEH, (ending) => ending.charCodeAt(0)),
);
/** Of these, the endings of Afghan spelling; and the same as fingerprints, which a word that stands apart has. */
export const AFTER_KEPT_HEH: ReadonlySet<string> = setOf(AFTER_KEPT);
export const APART_AFTER_KEPT_HEH: ReadonlySet<number> = fingerprintsOf(AFTER_KEPT);
/** Before them, what is told whatever stands before it: مصاب‌شده‌گان, نشرکننده‌گان. */
export const DOER_OR_PARTICIPLE: RegExp = /(?:کننده|دهنده|شونده|شده|یافته)$/;
/** Of these, those that end in a plural. */
export const KEPT_HEH_AND_PLURAL: ReadonlySet<string> = setOf('گیها گیهای گیهایی');
/** Of these, what ends like a plural: متهمان. */
export const PERSONS_OR_PLURAL: ReadonlySet<string> = setOf('شان تان مان');
/** Of these, what a participle takes: گفته‌م, شده‌ن, ندیده‌مش, ندیده‌تشون; and what nothing else does. */
export const AFTER_PARTICIPLE: ReadonlySet<string> = setOf(`م ن یم ین ست مش تش تشون ${AFTER_KEPT}`);
export const ONLY_AFTER_PARTICIPLE: ReadonlySet<string> = setOf('مش تش تشون');

/** What may as well be هم, همه or همان that has come glued to a word: «دورهم», «درهمه جا», «درهمان جا», «رویهم رفته». */
export const TOGETHER: ReadonlySet<string> = setOf('م مه مان');
/** And words before it, those of Arabic («بینهم») among them. */
export const BEFORE_TOGETHER: ReadonlySet<string> = setOf(
  'رویه منه عنه بینه فیه معه کله ربه نفسه قلوبه اموله دینه قوله',
);
/** در جهت that came glued. */
export const TOWARDS = 'درجهت';
/** What گی has after it in the name of the one Guy that news writes of, also beside words such as ساخته, which has a ساختگی. */
export const AFTER_GUY = 'ریچی';
/** Choon-hee, which looks like a spoken چانه with its ezafe. */
export const KOREAN_NAME = 'چونهی';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
