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
import { standsBeforeName } from './family-names';
import { THEY_ARE } from './further-endings';
import { isNumeral } from './numerals';
import { endsInSoundedHeh } from './silent-heh';
import { isParticiple, isSpokenForm, isVerb, isVerbForm } from './verbs';

/**
 * What stands after a blank and only looks like an ending or a part of a compound: a letter ی, a name, a call, the English "and", a verb, "what", a
 * matching set, a noun after "who".
 */

/** Whether a word is a lone ی, which is no word of its own. */
export function isLoneYeh({ letters, length }: Word): boolean {
  return length === 1 && letters[0] === YEH;
}

/** Blood money, whose ه is silent. It is in the list of words with a sounded ه as the word for "village". */
const BLOOD_MONEY = 'دیه';

/**
 * Whether the second of two words is a lone ی that is no ezafe of the first: after a sounded ه, «راه ی نو», «ده ی», or before a verb, «با نشانه ی
 * می‌نویسیم» (we write it with the sign ی).
 */
export function isLetterYeh(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (!isLoneYeh(right)) return false;
  if (left.length < 3 || (after !== null && isOnlyVerb(lexicon, after))) return true;
  return isNumeral(left) || (endsInSoundedHeh(left.string) && !left.is(BLOOD_MONEY));
}

/** Ends of verbs in which few nouns end. */
const PERSONS_OF_VERBS = /(?:د|یم)$/;

/** Whether a word is a verb and no noun. Not بازی (play), مردم (people), خرید (bought, purchase), nor ساخت and دید, past stems that are nouns. */
function isOnlyVerb(lexicon: Lexicon, word: Word): boolean {
  if ((lexicon.valueOf(word) & (WORD | PAST_STEM)) !== 0) return isVerbPrefix(word.letters, word.length);
  const mayBe = lengthOfVerbPrefix(word.letters, word.length) > 0 || PERSONS_OF_VERBS.test(word.string);
  return mayBe && isVerb(lexicon, word);
}

/** The plural with everything that may follow it, spoken or not: های, هایشون, هارو, هاشونو, هاییه. */
const PLURAL_FORM = /^های{0,2}(?:[متش](?:[او]ن)?)?(?:[وهم]|رو|ست?|ند|یه)?$/;

/** Whether a word begins like the plural and goes on as none: «مدل هاچ بک» (a hatchback), «مصاف هایدن» (against Hayden). */
export function isFalsePlural(word: Word): boolean {
  const { letters } = word;
  return letters[0] === HEH && letters[1] === ALEF && !PLURAL_FORM.test(word.string);
}

/** Endings that are calls as well: «دیر نکنی ها!» (don't be late, mind you!), «خوش باشی ای دوست» (be happy, o friend). */
const CALLS: ReadonlySet<number> = fingerprintsOf('ها ای');

/** Nouns that look like verbs: «بدوی ها» are the Bedouins, and not "run, mind you!". */
const NOUNS_LIKE_VERBS: ReadonlySet<number> = fingerprintsOf('مردم بدوی برنجی نسوزی بافتی');

/**
 * Whether the second of two words is a call after a verb, which takes neither a plural nor ‌ای: «نگی ها», «رفتم ها», «می‌ریم ها». A word in
 * ی counts as a verb only with a prefix, since چینی (Chinese) and کردی (Kurdish) look like verbs, too.
 */
export function isCall(lexicon: Lexicon, left: Word, right: Word): boolean {
  if (!CALLS.has(right.hash) || (lexicon.valueOf(left) & (TAKES_PLURAL | TAKES_ENDINGS | COMPOUND)) !== 0) return false;
  if (NOUNS_LIKE_VERBS.has(left.hash)) return false;
  const { letters, length } = left;
  const last = letters[length - 1];
  const start = lengthOfVerbPrefix(letters, length);
  if (start > 0) return isVerbForm(lexicon, letters, start, length) || isSpokenForm(lexicon, letters, start, length);
  if (last === YEH) return isPrefixed(lexicon, left) || left.is('باشی');
  // «نکن ها» (don't, mind you!); not after ب, since بتن is concrete.
  if (last === NOON) return letters[0] === NOON && isPrefixed(lexicon, left);
  return left.is('بهش') || (last === MEEM && (lexicon.valueOf(left, length - 1) & PAST_STEM) !== 0);
}

/** Whether a word is ب or ن with a form of a present stem: نکنی, نکن, بخوری, نگی. */
function isPrefixed(lexicon: Lexicon, { letters, length }: Word): boolean {
  if (letters[0] !== BEH && letters[0] !== NOON) return false;
  const isStem = (end: number): boolean => (lexicon.find(letters, 1, end) & PRESENT_STEM) !== 0;
  return isStem(length) || isStem(length - 1) || isSpokenForm(lexicon, letters, 1, length);
}

/**
 * What follows where a clause ends with اند. Before anything else it may be an English word: «درگ اند دراپ» (drag and drop), «وست اند لندن»
 * (London's West End).
 */
const AFTER_CLAUSE: ReadonlySet<number> = fingerprintsOf(
  'و که اما ولی یا تا چون زیرا نه بلکه هم اگر اگرچه گرچه هرچند وقتی',
);

/** After these اند belongs to them whatever follows: «موظف اند به» (they are obliged to); and فرانت‌اند (front end) and بک‌اند are one word. */
const BEFORE_THEY_ARE: ReadonlySet<number> = fingerprintsOf('عبارت موظف مکلف ملزم مایل قائل مشغول شریک معترض فرانت بک');

/** Whether the second of two words is اند and likely an English word: «فست اند فیوریس», but not «خسته اند بچه‌ها» (tired are the children). */
export function isEnglishAnd(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (!right.is(THEY_ARE) || after === null || AFTER_CLAUSE.has(after.hash) || BEFORE_THEY_ARE.has(left.hash))
    return false;
  return left.letters[left.length - 1] !== HEH && (lexicon.valueOf(left) & (COMPOUND | TAKES_COMPARATIVE)) === 0;
}

/** Whether the second of two words is a spoken perfect, «خیس شدهن» (they've got wet), and so a verb, of which no compound is made; not after می. */
export function isSpokenPerfect(lexicon: Lexicon, left: Word, { letters, length }: Word): boolean {
  if (isVerbPrefix(left.letters, left.length)) return false;
  const last = letters[length - 1];
  if (last !== NOON && last !== MEEM) return false;
  return isParticiple(lexicon, letters, 0, letters[length - 2] === YEH ? length - 2 : length - 1);
}

/**
 * Whether the second of two words is چی (what), «نمی‌دونه بپرسه چی» (he doesn't know what to ask), and not the keeper of something: only known
 * nouns have one, قهوه‌چی (the keeper of a coffee house), and no verb; and family names after a given name or title, «دکتر رحیم فتوره‌چی».
 */
export function isWhat(lexicon: Lexicon, left: Word, right: Word, before: Word | null): boolean {
  if (!right.is('چی') || standsBeforeName(before)) return false;
  return (lexicon.valueOf(left) & WORD) === 0 || (before !== null && isVerbPrefix(before.letters, before.length));
}

/** Whether the second of two words is ست, a set: «کفش ست» (matching shoes). After ه and ی it is "is": «خانه ست», «ایرانی ست». */
export function isMatchingSet(lexicon: Lexicon, left: Word, right: Word): boolean {
  const last = left.letters[left.length - 1];
  return right.is('ست') && last !== HEH && last !== YEH && (lexicon.valueOf(left) & WORD) !== 0;
}

/** Spoken "who" and "that", which are a word each. */
const WHO_OR_THAT: ReadonlySet<number> = fingerprintsOf('کی اون');
/** A person that spoken Persian attaches to a noun, with its «و» (for را) or without: فکرشو, رنگش. */
const SPOKEN_PERSON = /..[متش](?:ون)?و?$/;

/**
 * Whether the first of two words is one of these and the second a noun with a person: «کی فکرشو می‌کرد» (who would have thought), «اون رنگش
 * قشنگه» (that one's colour is nice).
 */
export function isAfterWhoOrThat(left: Word, right: Word): boolean {
  return WHO_OR_THAT.has(left.hash) && SPOKEN_PERSON.test(right.string) && !right.startsWith('ها');
}
