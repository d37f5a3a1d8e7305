import { joinsNext } from '../text/kinds';
import { YEH } from '../text/units';
import { toUnits } from './affixes';
import { WORD } from './classes';
import { endsWith } from './ending-tree';
import { fingerprintOf } from './hash';
import type { Lexicon } from './lexicon';
import { RareWords } from './rare-words';
import type { Word } from './word';

/** What makes a family name of a given name or of a family name in ی: صادق‌پور, احمدی‌نژاد. */
const PARTS = ['زاده', 'پور', 'نژاد', 'نیا', 'فر', 'فرد', 'راد', 'تبار', 'منش', 'پناه', 'مقدم'].map(toUnits);

/**
 * Which of them belong to the name before a blank: some to any, some to one in ی («صالح منش خوبی دارد»), some after a given name or a title
 * («کریم زاده تهران است»). The rest are words or names on their own: «رحیمی فرد خوبی است», «ناصر مقدم».
 */
const TO_ANY = 1;
const TO_FAMILY_NAMES = 2;
const TO_NAMED = 3;
const APART: RareWords<number> = new RareWords(
  new Map(
    (
      [
        [TO_ANY, 'نژاد نیا فر تبار'],
        [TO_FAMILY_NAMES, 'راد منش'],
        [TO_NAMED, 'زاده پور'],
      ] as const
    ).flatMap(([needs, parts]) => parts.split(' ').map((part) => [fingerprintOf(part), needs])),
  ),
);

/**
 * Given names and titles that begin family names. After those whose last letter doesn't join, a half-space shows only after a ی: نظری‌پور.
 *
 * Left out: what is mostly written in one piece (علیزاده, شاهپور, میرزاده, ایرانمنش) and what begins other words with these parts (هم, نیک).
 */
const NAMES =
  'حسن حسین محسن صادق کاظم قاسم هاشم اعظم کریم رحیم سلیم حکیم عظیم ابراهیم اسماعیل خلیل جلیل جمیل عقیل یوسف عباس تقی نقی مهدی هادی ' +
  'نبی ولی قلی صفی رضی زکی موسی عیسی یحیی مرتضی مصطفی مجتبی یعقوب ایوب رجب شعبان رمضان سلمان قربان لطف فیض فرج نجف اشرف شریف لطیف ' +
  'یونس ادریس الیاس صالح فاتح فلاح فتح رستم بهرام بهمن خادم ناظم حاتم حافظ واعظ شجاع شفیع رفیع بدیع سمیع ربیع مطیع زارع صانع نعمت رحمت حشمت ' +
  'عزت حجت قدرت شوکت حکمت ملک بیک بیگ شیخ حاجی قاضی خطیب طبیب ادیب حبیب نجیب نقیب غریب مجیب رزاق خلاق صباغ طباخ وهاب تراب ' +
  'عبدالله امین معین متین حسام نظام بهنام خرم اکرم ثابت عارف عاطف واثق صدیق رفیق توفیق شفیق عتیق متوسل متوکل مومن میثم ' +
  'سلیمان زمان نظر صفر طاهر مظفر اصغر اکبر جعفر حیدر باقر صابر ناصر نادر قادر احمد محمد محمود مسعود سعید رشید مجید حمید وحید مراد داود نور ' +
  'زاهد جواد صدر فاطم سلطان خسرو فضل فاضل کامل کمال جمال جلال عادل غفار ستار جبار غفور شاکر ذاکر طالب صاحب منصور افشار انصار اسکندر شریعت دولت ' +
  'تیمور مقصود اسد سعد امیر بهادر بختیار کاویان رضای عطای موسو علو نبو مصطفو مرتضو نقو تقو رضو صفو';

/** What else stands before a family name: titles, and given names of which none is made. */
const TITLES =
  'آقای خانم جناب دکتر مهندس استاد سردار سرهنگ سرتیپ امیر مرحوم شهید شهیدان حجتالاسلام آیتالله سید علی رضا علیرضا محمدرضا حمیدرضا غلامرضا ' +
  'احمدرضا امیررضا امیرحسین محمدحسین غلامحسین عبدالحسین امیرعلی محمدعلی محمدحسن محمدمهدی علیاکبر علیاصغر زهرا فاطمه مریم لیلا الهام';

const BEFORE_PARTS = wordsOf(NAMES);
const BEFORE_NAMES = wordsOf(`${NAMES} ${TITLES}`);

function wordsOf(list: string): RareWords<true> {
  return new RareWords(new Map(list.split(' ').map((name) => [fingerprintOf(name), true])));
}

/** Whether the first so many letters of a word are a name that begins family names, with a ی or without. */
function isName({ letters, fingerprints }: Word, length: number): boolean {
  if (BEFORE_PARTS.has(fingerprints[length]!)) return true;
  return length > 3 && letters[length - 1] === YEH && BEFORE_PARTS.has(fingerprints[length - 1]!);
}

/** Where the last part of a family name is to be cut from the name before it, صادق|پور, شفیعی|زاده; `null` for any other word. */
export function cutsOfFamilyName(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  for (const part of PARTS) {
    const at = length - part.length;
    if (at < 3 || !endsWith(letters, 0, length, part) || !joinsNext(letters[at - 1]!)) continue;
    return isName(word, at) && (lexicon.valueOf(word) & WORD) === 0 ? [at] : null;
  }
  return null;
}

/** Whether the second of two words is the last part of a family name that the first begins: «محمود احمدی نژاد», «امیرحسین حسین زاده». */
export function isFamilyName(left: Word, right: Word, before: Word | null): boolean {
  const needs = APART.get(right.hash);
  if (needs === undefined || !isName(left, left.length)) return false;
  if (needs === TO_FAMILY_NAMES) return !BEFORE_PARTS.has(left.hash);
  return needs === TO_ANY || (before !== null && BEFORE_NAMES.has(before.hash));
}
