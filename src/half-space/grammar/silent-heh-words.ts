import { fingerprintsOf } from '../words/hash';

/**
 * Words whose ه is silent, words whose ه is sounded (`affixes.ts` explains both), and what comes glued to a silent ه. Written as a word is read:
 * without half-spaces.
 *
 * Iran drops the silent ه before the endings گی and گان, زندگی (life); Afghan spelling keeps it, زنده‌گی.
 */

/** Words whose ه is silent, though the lexicon gives them no endings. */
export const WITH_SILENT_HEH: ReadonlySet<string> = setOf(
  'درباره دوباره واسه منزله مثابه العاده مؤلفه مسأله پرتابه پیشرانه پیشگیرانه مسئولانه امروزه عشوه شائبه غائله ماشه ننه ذائقه مجاهده مباهله بیشینه سوگواره',
);

/** شده and یافته at the end of a word, after a letter that doesn't join the next: «منتشرشده‌ی» (published), «ساختاریافته‌ی» (structured). */
export const SILENT_PARTICIPLE: RegExp = /[ادذرزژو](?:شده|یافته)$/;

/**
 * Words whose ه is sounded though no ا stands before it, so that ی is attached to them: فقهی (legal), مشابهی (a similar one). دیه is
 * "village" here.
 */
export const WITH_SOUNDED_HEH: ReadonlySet<string> = setOf(
  [
    'شبه مشابه متشابه نامشابه تشابه مشتبه تشبه تنبه متنبه فربه روبه روزبه معتنابه وجه توجه متوجه موجه ناموجه غیرموجه مواجه',
    'فقه تفقه نگه گره زره ساقزره فولادزره قره منزه ابله متاله واله موله مرفه کوته آگه بارگه درگه رزمگه تماشاگه شبانگه',
    'توجیه تنبیه تشبیه شبیه فقیه سفیه کریه وجیه پیه کنه سپه سیه تبه وله دیه الیه بازده سودده شیرده اندوه انبوه ستوه نستوه مکروه',
  ].join(' '),
);
/** And the ends of such words: راه (way), عبدالله, کارگروه (working group), ابرکوه. */
export const SOUNDED_ENDINGS: readonly string[] = ['اه', 'الله', 'گروه', 'کوه'];

/** The endings of Afghan spelling: گان and گی, before which Iran drops the ه, and یی for ‌ای. نماینده‌گان (deputies), هفته‌یی (a week). */
const AFTER_KEPT = 'یی گان گانی گی گیها گیهای گیهایی';

/**
 * All that comes glued to a silent ه: the ی of an ezafe; persons, also the spoken ones with the spoken را (و), "too" (م) or "is" (ه) after
 * them; spoken forms of "to be"; and the endings of Afghan spelling.
 */
export const AFTER_SILENT_HEH: ReadonlySet<string> = setOf(
  [
    'ی ش شان تان مان شون تون مون شو تو مو شونو تونو مونو',
    'م ت ن یم ین ست مه ته شه مونه تونه شونه مونم تونم شونم شم تم مش تش تشون',
    AFTER_KEPT,
  ].join(' '),
);
/** The letters with which these begin. */
export const FIRST_AFTER_SILENT_HEH: ReadonlySet<number> = new Set(
  Array.from(AFTER_SILENT_HEH, (ending) => ending.charCodeAt(0)),
);
/** The endings of Afghan spelling among them. */
export const AFTER_KEPT_HEH: ReadonlySet<string> = setOf(AFTER_KEPT);
/** The same as fingerprints, for words that stand apart. */
export const APART_AFTER_KEPT_HEH: ReadonlySet<number> = fingerprintsOf(AFTER_KEPT);
/** Before گان and گی, ends of words that are sure whatever stands before them: مصاب‌شده‌گان, نشرکننده‌گان (those who publish). */
export const DOER_OR_PARTICIPLE: RegExp = /(?:کننده|دهنده|شونده|شده|یافته)$/;
/** The endings of Afghan spelling that have a plural and so a second half-space: زنده‌گی‌ها. */
export const KEPT_HEH_AND_PLURAL: ReadonlySet<string> = setOf('گیها گیهای گیهایی');
/** What ends like a plural in ان: متهمان is the plural of متهم (accused), and not مته (drill) with its person. */
export const PERSONS_OR_PLURAL: ReadonlySet<string> = setOf('شان تان مان');
/** What a participle takes: the spoken copula, perhaps with an object. گفته‌م (I've said), شده‌ن, ندیده‌مش (I haven't seen him). */
export const AFTER_PARTICIPLE: ReadonlySet<string> = setOf(`م ن یم ین ست مش تش تشون ${AFTER_KEPT}`);
/** And what only a participle takes. */
export const ONLY_AFTER_PARTICIPLE: ReadonlySet<string> = setOf('مش تش تشون');

/**
 * What makes هم (together, too), همه (all) or همان (that same) of the ه: one of these may have come glued to a word, «دورهم», «درهمه جا»
 * (everywhere).
 */
export const TOGETHER: ReadonlySet<string> = setOf('م مه مان');
/** Letters up to the ه before which it is so: «رویهم رفته» (altogether), and Arabic such as «بینهم» (between them). */
export const BEFORE_TOGETHER: ReadonlySet<string> = setOf(
  'رویه منه عنه بینه فیه معه کله ربه نفسه قلوبه اموله دینه قوله',
);
/** در جهت (towards) that came glued: no «درجه» with a person. */
export const TOWARDS = 'درجهت';
/** The surname of Guy Ritchie: before it گی is no ending, as in «ساخته گی ریچی» (made by Guy Ritchie), though ساختگی is a word. */
export const AFTER_GUY = 'ریچی';
/** The Korean name Choon-hee, which looks like the spoken form of چانه (chin) with its ezafe. */
export const KOREAN_NAME = 'چونهی';

/** The words of a list that blanks separate. */
function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
