import { NO_RULE, RULE } from '../rules';
import { joinsNext } from '../text/kinds';
import { ALEF, BEH, HEH, MEEM, NOON, YEH } from '../text/units';
import { isVerbPrefix, lengthOfVerbPrefix } from './affixes';
import {
  COMPOUND,
  cutsOfCompound,
  PAST_STEM,
  PRESENT_STEM,
  TAKES_COMPARATIVE,
  TAKES_ENDINGS,
  TAKES_PLURAL,
  WORD,
} from './classes';
import { pluralOfSpoken } from './glued';
import { fingerprintsOf } from './hash';
import { endsWith, startOfEnding } from './letters';
import type { Lexicon } from './lexicon';
import { isNumeral } from './numerals';
import { isParticiple, isPlainVerb, isSpokenForm, isVerbForm } from './verbs';
import type { Word } from './word';

/**
 * Endings besides those that the model knows, most of them spoken: a person with its را after the plural (پول‌هامونو) or after a silent
 * ه (حوصله‌شو), the short persons of a perfect (شده‌ن), a comparative with a plural and its person (بزرگ‌ترهایشان); and اند, where the
 * model has not seen the letters before it (معترض‌اند).
 */
const FURTHER_ENDING = /(?:ها(?:[متش](?:و|ه|ون[وهم])|رو)|ترها(?:یی|ی?[متش](?:[او]ن)?))$/;
/** And those that may stand apart from a silent ه: مونو, شونم, شو, ش, the ن of شده‌ن. */
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

const LONGEST_AFTER_PLURAL = 4;

/** Whether ها stands near the end of a word, as in all those endings; few words are made a string. */
function mayBePlural({ letters, length }: Word): boolean {
  for (let at = length - 2; at > 1 && at >= length - 2 - LONGEST_AFTER_PLURAL; at--) {
    if (letters[at] === HEH && letters[at + 1] === ALEF) return true;
  }
  return false;
}

/** They are: «معترض‌اند». */
const THEY_ARE = 'اند';
/** What they are has so many letters at least: خشکاند and خیساند are verbs. A noun has one more, and doesn't end in م: «برجا ماند». */
const SHORTEST_TRAIT = 4;

/** Where a word is to be cut that says how they are: معترض|اند, بی‌خبر|اند; `null` for any other word. */
function cutsOfTrait(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  const at = length - THEY_ARE.length;
  if (at < SHORTEST_TRAIT || !endsWith(letters, 0, length, THEY_ARE) || lexicon.valueOf(word) !== 0) return null;
  const value = lexicon.valueOf(word, at);
  if ((value & (WORD | COMPOUND)) === COMPOUND) return [...cutsOfCompound(value), at];
  // «بازتاباند» is a verb as well.
  if (word.startsWith('باز')) return null;
  const isNoun = (value & TAKES_PLURAL) !== 0 && at > SHORTEST_TRAIT && letters[at - 1] !== MEEM;
  return (value & WORD) !== 0 && (isNoun || (value & TAKES_COMPARATIVE) !== 0) ? [at] : null;
}

/** Who is how: «افراطی‌اید». */
const PERSONS_AFTER_YEH = 'ام ایم اید اند'.split(' ');

/** An infinitive with ی, what can or ought to be done: جداشدنی, نخواندنی. Nearly all others that end so are adjectives too, معدنی. */
const OF_INFINITIVE = ['دنی', 'تنی'];
const SHORTEST_OF_INFINITIVE = 5;

/** Whether the first so many letters of a word are how somebody is, in ی: راضی, ایرانی, شنیدنی. */
function isTraitInYeh(lexicon: Lexicon, word: Word, end: number): boolean {
  if (end < 3 || word.letters[end - 1] !== YEH) return false;
  if (end >= SHORTEST_OF_INFINITIVE && startOfEnding(word.letters, end, OF_INFINITIVE) > 0)
    // «دردنیایم»: in my world.
    return (lexicon.valueOf(word, end - 3) & WORD) === 0 || lexicon.valueOf(word, end - 1) !== 0;
  const value = lexicon.valueOf(word, end);
  return (value & (WORD | COMPOUND)) !== 0 && (value & (TAKES_PLURAL | TAKES_COMPARATIVE)) !== 0;
}

/** Where such a person begins in a word that nobody knows as it stands: افراطی|ام; 0 where there is none. */
export function startOfPersonAfterYeh(lexicon: Lexicon, word: Word): number {
  const { letters, length } = word;
  const at = startOfEnding(letters, length, PERSONS_AFTER_YEH);
  if (at < SHORTEST_TRAIT || !isTraitInYeh(lexicon, word, at)) return 0;
  return [at + 1, length].some((end) => lexicon.valueOf(word, end) !== 0) ? 0 : at;
}

/** Where a known word is to be cut from such an ending: پول|هامونو, بزرگ|ترهایشان; `null` for any other word. */
export function cutsOfFurtherEnding(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  const at = mayBePlural(word) ? word.string.search(FURTHER_ENDING) : -1;
  if (at < 2) return cutsOfTrait(lexicon, word);
  // تنهاشو is تنها with شو, ناهارو is ناهار with its را, گسترهاش is گستره with its اش.
  const ends = [at + 2, length - 1, length];
  if (letters[at] !== HEH) ends.push(length - 2);
  if (ends.some((end) => (lexicon.valueOf(word, end) & WORD) !== 0)) return null;
  const base = lexicon.valueOf(word, at);
  if ((base & COMPOUND) !== 0 && (base & WORD) === 0) return [...cutsOfCompound(base), at];
  const takes = (base & WORD) === 0 ? pluralOfSpoken(lexicon, letters, at, length) : base;
  return (takes & (letters[at] === HEH ? TAKES_PLURAL : TAKES_COMPARATIVE)) !== 0 ? [at] : null;
}

/** The plural with a person. */
const POSSESSED = 'هایش هایشان هایتان هایمان هاشون';
const LONG_PLURALS = `${POSSESSED} هاتون هامون`.split(' ');
/** Those that are endings after a blank, too: هایم, هایت and هاتون may be names there (Hyatt, Hatton), هامون is a lake. */
const LONG_PLURALS_APART: ReadonlySet<number> = fingerprintsOf(`${POSSESSED} هایی`);
/** Those that a Latin word takes: «این SDK ها», «iPhone های نو»; what else may stand there is a word, «web هاست». */
const PLURALS_OF_LATIN: ReadonlySet<number> = fingerprintsOf(`${POSSESSED} هایی های ها`);
/** And those that words and names end in as well, so that what stands before them must be known: نهایی, مانهایم. */
const LONG_PLURALS_OF_KNOWN = ['هایی', 'هایم', 'هایت'];
/** The word before them has so many letters at least: تنهایش is تنها with its person. */
const SHORTEST_PLURAL = 3;

/**
 * Where such a plural begins in a word that nobody knows as it stands: پنگوئن|هایش, گجت|هایی. Before a person the letters have no other
 * reading, so that the word need not be known. 0 where there is none.
 */
export function startOfLongPlural(lexicon: Lexicon, word: Word): number {
  const { letters, length } = word;
  const ofAny = startOfEnding(letters, length, LONG_PLURALS);
  const at = ofAny || startOfEnding(letters, length, LONG_PLURALS_OF_KNOWN);
  if (at < SHORTEST_PLURAL || !joinsNext(letters[at - 1]!)) return 0;
  // «حقبهایشان»: after an unknown word in ب it is more likely بها, a price.
  const mayBeUnknown = ofAny > 0 && letters[at - 1] !== BEH;
  if (!mayBeUnknown && (lexicon.valueOf(word, at) & WORD) === 0) return 0;
  // انتهایش is انتها with its person, and «گونهایی» may be a slip for گونه‌ای.
  return [at + 1, at + 2, at + 3, length].some((end) => lexicon.valueOf(word, end) !== 0) ? 0 : at;
}

/** A comparative with what is written on to it. */
const COMPARATIVES = 'تری ترها ترهای ترین ترینها ترینهای ترمان ترشان تریه ترینم ترینت ترینمان';
const COMPARATIVE_FORMS: ReadonlySet<number> = fingerprintsOf(COMPARATIVES);
/** Those that are words after a blank as well, such as sour and train, are told only in a word that came glued. */
const LONG_COMPARATIVES = `${COMPARATIVES} تریم ترید ترن ترش ترشون`.split(' ');
/** The adjective before تری has so many letters at least: فیلتری, کانتری; before what is longer, one less: قوی|تریم. */
const SHORTEST_ADJECTIVE = 4;

/** Where such a comparative begins in a word that nobody knows as it stands: کاربردی|تری, فلزی|ترها; 0 where there is none. */
export function startOfLongComparative(lexicon: Lexicon, word: Word): number {
  const { letters, length } = word;
  const at = startOfEnding(letters, length, LONG_COMPARATIVES);
  const isShort = at === SHORTEST_ADJECTIVE - 1 && length - at > 3;
  const isKnown = isShort ? (lexicon.valueOf(word, at) & TAKES_COMPARATIVE) !== 0 : isAdjective(lexicon, word, at);
  if (!isKnown || !joinsNext(letters[at - 1]!)) return 0;
  // پوستری is a poster with its ی.
  return [at + 2, length].some((end) => lexicon.valueOf(word, end) !== 0) ? 0 : at;
}

/** Whether the letters before `end` are a known adjective: one that takes تر, or one in ی, which nearly all do. */
function isAdjective(lexicon: Lexicon, word: Word, end: number): boolean {
  if (end < SHORTEST_ADJECTIVE) return false;
  const value = lexicon.valueOf(word, end);
  if ((value & TAKES_COMPARATIVE) !== 0) return true;
  return word.letters[end - 1] === YEH && ((value | lexicon.valueOf(word, end - 1)) & WORD) !== 0;
}

/** Whether the second of two words is such a comparative of the first: «فلزی تری»; but «جان تری», and «بازی تری» is Terry's. */
export function isComparative(lexicon: Lexicon, left: Word, right: Word): boolean {
  if (!COMPARATIVE_FORMS.has(right.hash) || !isAdjective(lexicon, left, left.length)) return false;
  const value = lexicon.valueOf(left);
  return right.length > 3 || (value & TAKES_PLURAL) === 0 || (value & (TAKES_COMPARATIVE | COMPOUND)) !== 0;
}

/** The rule that joins a word to such an ending apart from it: «پول هامونو», «حوصله شو نداشتم», «گفته م»; NO_RULE where it is none. */
export function ruleOfEndingApart(lexicon: Lexicon, left: Word, right: Word, after: Word | null): number {
  const { letters, length } = left;
  if (right.length > 3 && right.letters[0] === HEH && right.letters[1] === ALEF) {
    // They are no words of their own, so they are endings wherever they stand.
    const isPlural = LONG_PLURALS_APART.has(right.hash) || right.string.search(FURTHER_ENDING) === 0;
    return length > 1 && isPlural ? RULE.plural : NO_RULE;
  }
  // «سروده م. امید است»: of a name.
  if (right.isInitial) return NO_RULE;
  if (length < 3 || letters[length - 1] !== HEH) return NO_RULE;
  if (WITH_OBJECT.has(right.hash)) return isParticiple(lexicon, letters, 0, length) ? RULE.ending : NO_RULE;
  if (right.length > 4 || !AFTER_HEH.has(right.hash)) return NO_RULE;
  if (right.length === 4 || left.is('همه') || left.is('واسه')) return RULE.ending;
  // «عمه م اینا»: kin are somebody's, whatever follows.
  if (right.length === 1 && right.letters[0] !== NOON && KIN.has(left.hash)) return RULE.ending;
  const isOfNoun = right.is('شو') || (right.length === 1 && right.letters[0] !== NOON);
  if (isParticiple(lexicon, letters, 0, length))
    return /^[مین]/.test(right.string) && !BEFORE_NAMES.has(left.hashBefore) ? RULE.ending : NO_RULE;
  const value = lexicon.valueOf(left, length);
  if (!isOfNoun || (value & TAKES_ENDINGS) === 0 || after === null) return NO_RULE;
  if ((right.length > 1 || LETTERED.has(left.hash)) && !isVerb(lexicon, after)) return NO_RULE;
  const mayBecome = right.length > 1 && ((value & TAKES_COMPARATIVE) !== 0 || BECOMING.has(left.hash));
  return mayBecome ? NO_RULE : RULE.ending;
}

/** The plural with all that may follow it, spoken or not: های, هایشون, هارو, هاشونو, هاییه. */
const PLURAL_FORM = /^های{0,2}(?:[متش](?:[او]ن)?)?(?:[وهم]|رو|ست?|ند|یه)?$/;

/** Whether a word is the plural ending of the Latin word before it. */
export function isPluralOfLatin({ followsLatin, hash }: Word): boolean {
  return followsLatin && PLURALS_OF_LATIN.has(hash);
}

/** Whether a word only begins like the plural, so that it is no ending: «مدل هاچ بک», «مصاف هایدن». */
export function isNoPlural(word: Word): boolean {
  const { letters, length } = word;
  return length > 2 && letters[0] === HEH && letters[1] === ALEF && !PLURAL_FORM.test(word.string);
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
  // «می‌رفته ای» is a perfect.
  if (last === HEH && right.is('ای')) return false;
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
  const isStem = (end: number): boolean => end > 2 && (lexicon.find(letters, 1, end) & PRESENT_STEM) !== 0;
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
  if (right.length > 3) return false;
  if (right.is('ایم') || right.is('اید')) return isTraitInYeh(lexicon, left, left.length);
  if (!right.is(THEY_ARE)) return right.is('بر') && isBearer(lexicon, left, after);
  if (SO.has(left.hash)) return true;
  if (after !== null && !AFTER_CLAUSE.has(after.hash)) return false;
  return (lexicon.valueOf(left) & (WORD | COMPOUND)) !== 0;
}

/** Verbs that follow بر where it is no preposition: «زمان بر است», «هزینه بر شد». Left out: نبود, which is "lack" as well. */
const AFTER_BEARER: ReadonlySet<number> = fingerprintsOf(
  'است نیست بود بودند نبودند باشد نباشد باشند نباشند هست هستند نیستند شد شدند شده شود شوند میشود نمیشود باشه',
);

/** Whether بر after a word says what it costs: «زمان بر است», but «زمین سه بر است», «شعر را از بر است». */
function isBearer(lexicon: Lexicon, left: Word, after: Word | null): boolean {
  if (after === null || !AFTER_BEARER.has(after.hash) || isNumeral(left)) return false;
  const value = lexicon.valueOf(left);
  return (value & WORD) !== 0 && (value & TAKES_PLURAL) !== 0;
}

/** Whether the second of two words is اند and likely the English word: «فیلم فست اند فیوریس», but not «خسته اند بچه‌ها», «راضی اند از کار». */
export function isEnglishAnd(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (!right.is(THEY_ARE) || after === null || AFTER_CLAUSE.has(after.hash) || SO.has(left.hash)) return false;
  return left.letters[left.length - 1] !== HEH && (lexicon.valueOf(left) & (COMPOUND | TAKES_COMPARATIVE)) === 0;
}

/** Whether a word is a spoken perfect, شده‌ن, and so a verb, of which no compound is made: «خیس شدهن». */
export function isSpokenPerfect(lexicon: Lexicon, { letters, length }: Word): boolean {
  const last = letters[length - 1];
  if (length < 4 || (last !== NOON && last !== MEEM)) return false;
  const end = letters[length - 2] === YEH ? length - 2 : length - 1;
  return letters[end - 1] === HEH && isParticiple(lexicon, letters, 0, end);
}

/** Whether a word is a verb form, with می or without, or می standing apart. */
function isVerb(lexicon: Lexicon, { letters, length }: Word): boolean {
  if (isVerbPrefix(letters, length) || isPlainVerb(lexicon, letters, length)) return true;
  return letters[0] === BEH && (lexicon.find(letters, 1, length) & PRESENT_STEM) !== 0;
}
