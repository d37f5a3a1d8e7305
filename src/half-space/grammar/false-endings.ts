import { ALEF, BEH, HEH, MEEM, NOON, YEH } from '../../text/units';
import {
  COMPOUND,
  PAST_STEM,
  PRESENT_STEM,
  TAKES_COMPARATIVE,
  TAKES_ENDINGS,
  TAKES_PLURAL,
  WORD,
} from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { fingerprintsOf } from '../words/hash';
import type { Word } from '../words/word';
import { isVerbPrefix, lengthOfVerbPrefix } from './affixes';
import { THEY_ARE } from './further-endings';
import { isNumeral } from './numerals';
import { endsInSoundedHeh } from './silent-heh';
import { isParticiple, isSpokenForm, isVerb, isVerbForm } from './verbs';

/** What only looks like an ending after a blank: a letter ی, a name, a call, the English "and", a verb, a set. */

/** Whether a word is a lone ی, which is no word of its own. */
export function isLoneYeh({ letters, length }: Word): boolean {
  return length === 1 && letters[0] === YEH;
}

/** The price of blood, whose ه is silent, though «دیهی» may be a village. */
const BLOOD_MONEY = 'دیه';

/**
 * Whether the second of two words is a lone ی and no ezafe of the first: after a sounded ه, «راه ی نو», «ده ی», or
 * before a verb, «با نشانه ی می‌نویسیم».
 */
export function isLetterYeh(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (!isLoneYeh(right)) return false;
  if (left.length < 3 || (after !== null && isOnlyVerb(lexicon, after))) return true;
  return isNumeral(left) || (endsInSoundedHeh(left.string) && !left.is(BLOOD_MONEY));
}

/** The letters of persons in which few nouns end. */
const PERSONS_OF_VERBS = /(?:د|یم)$/;

/** Whether a word is a verb and no noun: not بازی, مردم, خرید, nor ساخت and دید, which are past stems. */
function isOnlyVerb(lexicon: Lexicon, word: Word): boolean {
  if ((lexicon.valueOf(word) & (WORD | PAST_STEM)) !== 0) return isVerbPrefix(word.letters, word.length);
  const mayBe = lengthOfVerbPrefix(word.letters, word.length) > 0 || PERSONS_OF_VERBS.test(word.string);
  return mayBe && isVerb(lexicon, word);
}

/** The plural with all that may follow it, spoken or not: های, هایشون, هارو, هاشونو, هاییه. */
const PLURAL_FORM = /^های{0,2}(?:[متش](?:[او]ن)?)?(?:[وهم]|رو|ست?|ند|یه)?$/;

/** Whether a word only begins like the plural, so that it is no ending: «مدل هاچ بک», «مصاف هایدن». */
export function isFalsePlural(word: Word): boolean {
  const { letters } = word;
  return letters[0] === HEH && letters[1] === ALEF && !PLURAL_FORM.test(word.string);
}

/** Endings that are also calls: «دیر نکنی ها!», «خوش باشی ای دوست». */
const CALLS: ReadonlySet<number> = fingerprintsOf('ها ای');

/** Nouns that are also verbs: «بدوی ها» are the Bedouins. */
const NO_CALLED: ReadonlySet<number> = fingerprintsOf('مردم بدوی برنجی نسوزی بافتی');

/**
 * Whether the second of two words is a call after a verb, which takes neither a plural nor ‌ای: «نگی ها», «رفتم ها», «می‌ریم ها». A word in ی is a verb
 * only with its prefix, for «چینی» and «کردی» are peoples.
 */
export function isCall(lexicon: Lexicon, left: Word, right: Word): boolean {
  if (!CALLS.has(right.hash) || (lexicon.valueOf(left) & (TAKES_PLURAL | TAKES_ENDINGS | COMPOUND)) !== 0) return false;
  if (NO_CALLED.has(left.hash)) return false;
  const { letters, length } = left;
  const last = letters[length - 1];
  const start = lengthOfVerbPrefix(letters, length);
  if (start > 0) return isVerbForm(lexicon, letters, start, length) || isSpokenForm(lexicon, letters, start, length);
  if (last === YEH) return isPrefixed(lexicon, left) || left.is('باشی');
  // «نکن ها», but بتن is concrete.
  if (last === NOON) return letters[0] === NOON && isPrefixed(lexicon, left);
  return left.is('بهش') || (last === MEEM && (lexicon.valueOf(left, length - 1) & PAST_STEM) !== 0);
}

/** Whether a word is a form of the present stem after ب or ن: نکنی, نکن, بخوری, نگی. */
function isPrefixed(lexicon: Lexicon, { letters, length }: Word): boolean {
  if (letters[0] !== BEH && letters[0] !== NOON) return false;
  const isStem = (end: number): boolean => (lexicon.find(letters, 1, end) & PRESENT_STEM) !== 0;
  return isStem(length) || isStem(length - 1) || isSpokenForm(lexicon, letters, 1, length);
}

/** What follows when a clause ends with اند; before anything else it may be the English word: «درگ اند دراپ», «تئاتر وست اند لندن». */
const AFTER_CLAUSE: ReadonlySet<number> = fingerprintsOf(
  'و که اما ولی یا تا چون زیرا نه بلکه هم اگر اگرچه گرچه هرچند وقتی',
);

/** What they are before anything else, «عبارت اند از», «موظف اند به»; and فرانت‌اند and بک‌اند, which are one word. */
const BEFORE_THEY_ARE: ReadonlySet<number> = fingerprintsOf('عبارت موظف مکلف ملزم مایل قائل مشغول شریک معترض فرانت بک');

/** Whether the second of two words is اند and likely the English word: «فیلم فست اند فیوریس», but not «خسته اند بچه‌ها», «راضی اند از کار». */
export function isEnglishAnd(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (!right.is(THEY_ARE) || after === null || AFTER_CLAUSE.has(after.hash) || BEFORE_THEY_ARE.has(left.hash))
    return false;
  return left.letters[left.length - 1] !== HEH && (lexicon.valueOf(left) & (COMPOUND | TAKES_COMPARATIVE)) === 0;
}

/** Whether the second of two words is a spoken perfect, شده‌ن, and so a verb, of which no compound is made: «خیس شدهن»; not after می. */
export function isSpokenPerfect(lexicon: Lexicon, left: Word, { letters, length }: Word): boolean {
  if (isVerbPrefix(left.letters, left.length)) return false;
  const last = letters[length - 1];
  if (last !== NOON && last !== MEEM) return false;
  return isParticiple(lexicon, letters, 0, letters[length - 2] === YEH ? length - 2 : length - 1);
}

/** Whether ست after a word is what matches it, or a part of a match: «کفش ست», but «خانه ست», «ایرانی ست». */
export function isMatchingSet(lexicon: Lexicon, left: Word, right: Word): boolean {
  const last = left.letters[left.length - 1];
  return right.is('ست') && last !== HEH && last !== YEH && (lexicon.valueOf(left) & WORD) !== 0;
}
