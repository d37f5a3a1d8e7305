import { NO_RULE, RULE } from '../rules';
import { joinsNext } from '../text/kinds';
import { ALEF, BEH, HEH, MEEM, NOON, YEH } from '../text/units';
import { ENDINGS, endingAt, isVerbPrefix, lengthOfVerbPrefix } from './affixes';
import { COMPOUND, PAST_STEM, PRESENT_STEM, TAKES_COMPARATIVE, TAKES_ENDINGS, TAKES_PLURAL, WORD } from './classes';
import { COMPARATIVES, FURTHER_ENDING, isAdjective, isTraitInYeh, POSSESSED, THEY_ARE } from './further-endings';
import { fingerprintsOf } from './hash';
import type { Lexicon } from './lexicon';
import { isNumeral } from './numerals';
import { endsInSoundedHeh, isEzafeApart } from './silent-heh';
import { isParticiple, isPlainVerb, isSpokenForm, isVerbForm } from './verbs';
import type { Word } from './word';

/**
 * Endings that a blank separates from their word, besides those that the model knows: a person after a silent ه («حوصله شو نداشتم») or its ezafe
 * («خانه ی ما»), the short persons of a perfect («شده ن»), اند and بر; and what only looks like an ending: a call, the English "and", a letter ی.
 */

/** Endings that may stand apart from a silent ه: مونو, شونم, شو, ش, the ن of شده‌ن. */
const AFTER_HEH: ReadonlySet<number> = fingerprintsOf('مونو تونو شونو مونم تونم شونم شو م ت ش ن یم ین مش');
/** Of these, شو after the names of what one becomes is "become!": «آماده شو». Adjectives are told by their comparative. */
const BECOMING: ReadonlySet<number> = fingerprintsOf('آماده بنده پروانه شیفته');

/** Persons of a perfect with its object: «دیده امش». Left out are the nation and the faith, امت and ایمان. */
const WITH_OBJECT: ReadonlySet<number> = fingerprintsOf('امش امشان ایمش ایمشان ایدش اندش اندشان اندت اندم');

/** Whose persons need no verb after them. */
const KIN: ReadonlySet<number> = fingerprintsOf('ننه عمه خاله دخترخاله پسرخاله دخترعمه پسرعمه شوهرخاله شوهرعمه نوه');

/** What a letter tells apart: «گزینه ت درست است»; somebody's only where a verb follows. */
const LETTERED: ReadonlySet<number> = fingerprintsOf(
  'گزینه تبصره ماده نقطه زاویه رده دسته لایه شاخه طبقه نسخه نمونه جمله پایه ستاره جزیره شماره مرحله',
);

/** Before these a participle is a noun with its ezafe: «به گفته م احمدی». */
const BEFORE_NAMES: ReadonlySet<number> = fingerprintsOf('به طبق');

/** Plurals with a person that are endings after a blank, too: هایم, هایت and هاتون may be names there (Hyatt, Hatton), هامون is a lake. */
const LONG_PLURALS_APART: ReadonlySet<number> = fingerprintsOf(`${POSSESSED} هایی`);
/** Those that a Latin word takes: «این SDK ها», «iPhone های نو»; what else may stand there is a word, «web هاست». */
const PLURALS_OF_LATIN: ReadonlySet<number> = fingerprintsOf(`${POSSESSED} هایی های ها`);

const COMPARATIVE_FORMS: ReadonlySet<number> = fingerprintsOf(COMPARATIVES);

/** Whether the second of two words is a comparative ending of the first: «فلزی تری»; but «جان تری», and «بازی تری» is Terry's. */
export function isComparative(lexicon: Lexicon, left: Word, right: Word): boolean {
  if (!COMPARATIVE_FORMS.has(right.hash) || !isAdjective(lexicon, left, left.length)) return false;
  const value = lexicon.valueOf(left);
  return right.length > 3 || (value & TAKES_PLURAL) === 0 || (value & (TAKES_COMPARATIVE | COMPOUND)) !== 0;
}

/** The rule that joins a word to such an ending apart from it: «پول هامونو», «حوصله شو نداشتم», «گفته م»; NO_RULE where it is none. */
export function ruleOfEndingApart(lexicon: Lexicon, left: Word, right: Word, after: Word | null): number {
  if (isLongPlural(right)) return RULE.plural;
  // «سروده م. امید است»: of a name.
  if (right.isInitial || left.length < 3 || left.letters[left.length - 1] !== HEH) return NO_RULE;
  const belongs = isYeh(right)
    ? isEzafeApart(lexicon, left) && !isYehApart(lexicon, left, right, after)
    : isPersonApart(lexicon, left, right, after);
  return belongs ? RULE.ending : NO_RULE;
}

/** Whether a word is a plural with a person or more, which is no word of its own and so an ending wherever it stands. */
function isLongPlural(word: Word): boolean {
  if (word.length < 4 || word.letters[0] !== HEH || word.letters[1] !== ALEF) return false;
  return LONG_PLURALS_APART.has(word.hash) || word.string.search(FURTHER_ENDING) === 0;
}

/** Whether the second of two words is a person of the first, which ends in ه: of a perfect, of kin, of what somebody has. */
function isPersonApart(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (WITH_OBJECT.has(right.hash)) return isParticiple(lexicon, left.letters, 0, left.length);
  if (!AFTER_HEH.has(right.hash)) return false;
  if (right.length === 4 || left.is('همه') || left.is('واسه')) return true;
  const isLetter = right.length === 1;
  // «عمه م اینا», «خاله شو از دست داد»: kin are somebody's, whatever follows.
  if (KIN.has(left.hash)) return true;
  if (isParticiple(lexicon, left.letters, 0, left.length))
    return /^[مین]/.test(right.string) && !BEFORE_NAMES.has(left.hashBefore);
  return after !== null && isPossessed(lexicon, left, isLetter, after);
}

/** Whether what somebody has stands before a person, and not what one becomes or what a letter tells apart. */
function isPossessed(lexicon: Lexicon, left: Word, isLetter: boolean, after: Word): boolean {
  const value = lexicon.valueOf(left);
  if ((value & TAKES_ENDINGS) === 0) return false;
  if (isLetter) return !LETTERED.has(left.hash) || isVerb(lexicon, after);
  return isVerb(lexicon, after) && (value & TAKES_COMPARATIVE) === 0 && !BECOMING.has(left.hash);
}

/** Whether a word is a lone ی, which is no word of its own. */
export function isYeh({ letters, length }: Word): boolean {
  return length === 1 && letters[0] === YEH;
}

/** The price of blood, whose ه is silent, though «دیهی» may be a village. */
const BLOOD_MONEY = 'دیه';

/**
 * Whether the second of two words is a lone ی and no ezafe of the first: after a sounded ه, «راه ی نو», «ده ی», or
 * before a verb, «با نشانه ی می‌نویسیم».
 */
export function isYehApart(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (!isYeh(right)) return false;
  if (left.length < 3 || (after !== null && isOnlyVerb(lexicon, after))) return true;
  return isNumeral(left) || (endsInSoundedHeh(left.string) && !left.is(BLOOD_MONEY));
}

/** The plural with all that may follow it, spoken or not: های, هایشون, هارو, هاشونو, هاییه. */
const PLURAL_FORM = /^های{0,2}(?:[متش](?:[او]ن)?)?(?:[وهم]|رو|ست?|ند|یه)?$/;

/** Whether a word is the plural ending of the Latin word before it. */
export function isPluralOfLatin({ followsLatin, hash }: Word): boolean {
  return followsLatin && PLURALS_OF_LATIN.has(hash);
}

/** Whether a word only begins like the plural, so that it is no ending: «مدل هاچ بک», «مصاف هایدن». */
export function isNoPlural(word: Word): boolean {
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
const SO: ReadonlySet<number> = fingerprintsOf('عبارت موظف مکلف ملزم مایل قائل مشغول شریک معترض فرانت بک');

/**
 * Whether the second of two words is اند and belongs to the first: «معترض اند», but «بیست و اند سال», and «جانسون اند جانسون»; or ایم, اید and does:
 * «راضی اید»; or بر and does: «زمان بر است».
 */
export function areSo(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (right.is('ایم') || right.is('اید')) return isTraitInYeh(lexicon, left, left.length);
  if (!right.is(THEY_ARE)) return right.is('بر') && isBearer(lexicon, left, after);
  return (lexicon.valueOf(left) & (WORD | COMPOUND)) !== 0;
}

/** Verbs that follow بر where it is no preposition: «زمان بر است», «هزینه بر شد». Left out: نبود, which is "lack" as well. */
const AFTER_BEARER: ReadonlySet<number> = fingerprintsOf(
  'است نیست بود بودند نبودند باشد نباشد باشند نباشند هست هستند نیستند شد شدند شده شود شوند میشود نمیشود باشه',
);

/** Whether بر after a word says what it costs: «زمان بر است», but «زمین سه بر است», «شعر را از بر است». */
function isBearer(lexicon: Lexicon, left: Word, after: Word | null): boolean {
  if (after === null || !AFTER_BEARER.has(after.hash) || isNumeral(left)) return false;
  return (lexicon.valueOf(left) & TAKES_PLURAL) !== 0;
}

/** Whether the second of two words is اند and likely the English word: «فیلم فست اند فیوریس», but not «خسته اند بچه‌ها», «راضی اند از کار». */
export function isEnglishAnd(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (!right.is(THEY_ARE) || after === null || AFTER_CLAUSE.has(after.hash) || SO.has(left.hash)) return false;
  return left.letters[left.length - 1] !== HEH && (lexicon.valueOf(left) & (COMPOUND | TAKES_COMPARATIVE)) === 0;
}

/** Whether the second of two words is a spoken perfect, شده‌ن, and so a verb, of which no compound is made: «خیس شدهن»; not after می. */
export function isPerfectApart(lexicon: Lexicon, left: Word, { letters, length }: Word): boolean {
  if (isVerbPrefix(left.letters, left.length)) return false;
  const last = letters[length - 1];
  if (last !== NOON && last !== MEEM) return false;
  return isParticiple(lexicon, letters, 0, letters[length - 2] === YEH ? length - 2 : length - 1);
}

/** Whether ست after a word is what matches it, or a part of a match: «کفش ست», but «خانه ست», «ایرانی ست». */
export function isSet(lexicon: Lexicon, left: Word, right: Word): boolean {
  const last = left.letters[left.length - 1];
  return right.is('ست') && last !== HEH && last !== YEH && (lexicon.valueOf(left) & WORD) !== 0;
}

/** Whether a word is a verb form, with می or without, or می standing apart. */
function isVerb(lexicon: Lexicon, { letters, length }: Word): boolean {
  if (isVerbPrefix(letters, length) || isPlainVerb(lexicon, letters, length)) return true;
  return letters[0] === BEH && (lexicon.find(letters, 1, length) & PRESENT_STEM) !== 0;
}

/** The letters of persons in which few nouns end. */
const PERSONS_OF_VERBS = /(?:د|یم)$/;

/** Whether a word is a verb and no noun: not بازی, مردم, خرید, nor ساخت and دید, which are past stems. */
function isOnlyVerb(lexicon: Lexicon, word: Word): boolean {
  if ((lexicon.valueOf(word) & (WORD | PAST_STEM)) !== 0) return isVerbPrefix(word.letters, word.length);
  const mayBe = lengthOfVerbPrefix(word.letters, word.length) > 0 || PERSONS_OF_VERBS.test(word.string);
  return mayBe && isVerb(lexicon, word);
}

/** Endings that are words of their own as well: «سرور هاست» is a host's. */
const ALSO_WORDS: ReadonlySet<string> = new Set('هاست هایت هایم هام هات هاش هامون هاتون ترم تری ترند'.split(' '));

/**
 * Whether ها or تر stands apart from a known word that takes it, and after whose last letter no half-space is seen: «کشور های»,
 * «زیبا تر». The right spelling has no blank and no half-space.
 */
export function isEndingApart(lexicon: Lexicon, left: Word, right: Word): boolean {
  const number = endingAt(right.letters, 0, right.length);
  if (number === 0 || left.length < 3 || joinsNext(left.letters[left.length - 1]!)) return false;
  const { rule, needs } = ENDINGS[number - 1]!;
  const value = lexicon.valueOf(left);
  if (rule === RULE.ending || (value & WORD) === 0 || (value & needs) === 0 || ALSO_WORDS.has(right.string))
    return false;
  // «دیر کرد ها!»: after a verb, ها only stresses it.
  return (value & PAST_STEM) === 0 || !right.is('ها');
}
