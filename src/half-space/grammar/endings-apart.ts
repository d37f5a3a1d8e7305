import { NO_RULE, RULE } from '../../rules';
import { joinsNext } from '../../text/kinds';
import { ALEF, HEH, YEH } from '../../text/units';
import { COMPOUND, PAST_STEM, TAKES_COMPARATIVE, TAKES_ENDINGS, TAKES_PLURAL, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { fingerprintsOf } from '../words/hash';
import type { Word } from '../words/word';
import { ENDINGS, endingAt } from './affixes';
import { isLetterYeh, isLoneYeh } from './false-endings';
import {
  COMPARATIVE_ENDINGS,
  FURTHER_ENDING,
  isAdjective,
  isTraitInYeh,
  POSSESSED_PLURALS,
  THEY_ARE,
} from './further-endings';
import { isNumeral } from './numerals';
import { belongsToSilentHeh, isKeptHehApart } from './silent-heh';
import { isParticiple, isVerb } from './verbs';

/**
 * Endings that stand apart from their word, with a blank between, besides those that the model knows: a person after a silent ه («حوصله شو نداشتم»,
 * I couldn't be bothered) or its ezafe («خانه ی ما», our house), the short copula of a spoken perfect («شده ن»), اند and بر. What only looks like
 * an ending is in `false-endings.ts`.
 */

/** Endings that may stand apart from a silent ه: persons, with و (the spoken را) or م (too) after them, and the copula of a spoken perfect, شده‌ن. */
const AFTER_HEH: ReadonlySet<number> = fingerprintsOf('مونو تونو شونو مونم تونم شونم شو م ت ش ن یم ین مش');
/** After these شو is "become!", «آماده شو» (get ready), and no ending. Other adjectives are known by their comparative. */
const BECOMING: ReadonlySet<number> = fingerprintsOf('آماده بنده پروانه شیفته');

/** The copula of a perfect with an object: «دیده امش» (I have seen him). Left out are امت (nation) and ایمان (faith). */
const WITH_OBJECT: ReadonlySet<number> = fingerprintsOf('امش امشان ایمش ایمشان ایدش اندش اندشان اندت اندم');

/** Relatives: after these a person needs no verb behind it to be recognised. */
const KIN: ReadonlySet<number> = fingerprintsOf('ننه عمه خاله دخترخاله پسرخاله دخترعمه پسرعمه شوهرخاله شوهرعمه نوه');

/** What letters number, «گزینه ت درست است» (option T is right): after these a letter is a person only where a verb follows. */
const LETTERED: ReadonlySet<number> = fingerprintsOf(
  'گزینه تبصره ماده نقطه زاویه رده دسته لایه شاخه طبقه نسخه نمونه جمله پایه ستاره جزیره شماره مرحله',
);

/** After these a participle is a noun with its ezafe, and no perfect: «به گفته م احمدی» (according to M. Ahmadi). */
const BEFORE_NAMES: ReadonlySet<number> = fingerprintsOf('به طبق');

/**
 * Plurals with a person that are endings where they stand apart, too. Left out are names: هایم, هایت and هاتون (Hyatt, Hatton), and هامون,
 * a lake.
 */
const LONG_PLURALS_APART: ReadonlySet<number> = fingerprintsOf(`${POSSESSED_PLURALS} هایی`);
/** Plurals that a Latin word takes: «این SDK ها», «iPhone های نو». Others may be a word, «web هاست» (web host). */
const PLURALS_OF_LATIN: ReadonlySet<number> = fingerprintsOf(`${POSSESSED_PLURALS} هایی های ها`);

/** Comparatives that are endings where they stand apart, too. */
const COMPARATIVE_FORMS: ReadonlySet<number> = fingerprintsOf(COMPARATIVE_ENDINGS);

/**
 * Whether the second of two words is a comparative ending of the first: «فلزی تری» (a more metallic one). But «جان تری» and «بازی تری» are
 * of John Terry.
 */
export function isComparative(lexicon: Lexicon, left: Word, right: Word): boolean {
  if (!COMPARATIVE_FORMS.has(right.hash)) return false;
  const value = lexicon.valueOf(left);
  // «قوی ترشان» (the stronger ones of them): before a longer ending the adjective may be short, as in a glued word.
  const isShort = left.length === 3 && right.length > 3 && left.letters[2] === YEH && (value & TAKES_COMPARATIVE) !== 0;
  if (!isShort && !isAdjective(lexicon, left, left.length)) return false;
  return right.length > 3 || (value & TAKES_PLURAL) === 0 || (value & (TAKES_COMPARATIVE | COMPOUND)) !== 0;
}

/**
 * The rule that joins the second of two words to the first as an ending: «پول هامونو», «حوصله شو نداشتم», «گفته م» (I've said). NO_RULE
 * where it is none.
 */
export function ruleOfEndingApart(lexicon: Lexicon, left: Word, right: Word, after: Word | null): number {
  if (isLongPlural(right)) return RULE.plural;
  // «سروده م. امید است» (is a poem by M. Omid): an initial is no ending.
  if (right.isInitial || left.length < 3 || left.letters[left.length - 1] !== HEH) return NO_RULE;
  const belongs = isLoneYeh(right)
    ? belongsToSilentHeh(lexicon, left, right) && !isLetterYeh(lexicon, left, right, after)
    : isPersonApart(lexicon, left, right, after) || isKeptHehApart(lexicon, left, right, after);
  return belongs ? RULE.ending : NO_RULE;
}

/** Haman, a name in the Koran and in the Book of Esther, which looks like the plural with a person: «قتل هامان» (Haman's murder). */
const HAMAN = 'هامان';

/** Whether a word is the plural with a person or more, which is never a word of its own. */
function isLongPlural(word: Word): boolean {
  if (word.length < 4 || word.letters[0] !== HEH || word.letters[1] !== ALEF) return false;
  return LONG_PLURALS_APART.has(word.hash) || (word.string.search(FURTHER_ENDING) === 0 && !word.is(HAMAN));
}

/** Whether the second of two words is a person or copula of the first, which ends in ه: of a perfect, of a relative, of what somebody has. */
function isPersonApart(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (WITH_OBJECT.has(right.hash)) return isParticiple(lexicon, left.letters, 0, left.length);
  if (!AFTER_HEH.has(right.hash)) return false;
  // The longest of these endings have no other reading, and همه (all of) and واسه (for) hardly go without a person.
  if (right.length === 4 || left.is('همه') || left.is('واسه')) return true;
  // «عمه م اینا» (my aunt's lot), «خاله شو از دست داد» (lost his aunt): a relative is somebody's, whatever follows.
  if (KIN.has(left.hash)) return true;
  // A participle takes only the copula, which begins with one of three letters.
  if (isParticiple(lexicon, left.letters, 0, left.length))
    return /^[مین]/.test(right.string) && !BEFORE_NAMES.has(left.hashBefore);
  return after !== null && isPossessed(lexicon, left, right.length === 1, after);
}

/** Whether the word before a person is what somebody has, and not an adjective, «آماده شو», or what letters number. */
function isPossessed(lexicon: Lexicon, left: Word, isLetter: boolean, after: Word): boolean {
  const value = lexicon.valueOf(left);
  if ((value & TAKES_ENDINGS) === 0) return false;
  if (isLetter) return !LETTERED.has(left.hash) || isVerb(lexicon, after);
  return isVerb(lexicon, after) && (value & TAKES_COMPARATIVE) === 0 && !BECOMING.has(left.hash);
}

/** Whether a word is the plural ending of the Latin word before it. */
export function isPluralOfLatin({ followsLatin, hash }: Word): boolean {
  return followsLatin && PLURALS_OF_LATIN.has(hash);
}

/**
 * Whether the second of two words is the copula of the first: اند after a known word, «معترض اند», but not «جانسون اند جانسون» (Johnson & Johnson) or
 * «بیست و اند سال» (twenty-odd years); ایم or اید after an adjective in ی, «راضی اید» (you are content).
 */
export function isCopulaApart(lexicon: Lexicon, left: Word, right: Word): boolean {
  if (right.is('ایم') || right.is('اید')) return isTraitInYeh(lexicon, left, left.length);
  return right.is(THEY_ARE) && (lexicon.valueOf(left) & (WORD | COMPOUND)) !== 0;
}

/**
 * Verbs before which بر is no preposition (on) but means "it takes" what stands before: «زمان بر است» (takes time), «هزینه بر شد» (became
 * costly). Left out is نبود, which is "lack" as well.
 */
const AFTER_BEARER: ReadonlySet<number> = fingerprintsOf(
  'است نیست بود بودند نبودند باشد نباشد باشند نباشند هست هستند نیستند شد شدند شده شود شوند میشود نمیشود باشه',
);

/** Whether the second of two words is such a بر: «زمان بر است», but «زمین سه بر است» (has three sides), «شعر را از بر است» (knows it by heart). */
export function isBearerApart(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (!right.is('بر') || after === null || !AFTER_BEARER.has(after.hash) || isNumeral(left)) return false;
  return (lexicon.valueOf(left) & TAKES_PLURAL) !== 0;
}

/** Endings that are words of their own as well: «سرور هاست» is the server of a host. */
const ALSO_WORDS: ReadonlySet<string> = new Set('هاست هایت هایم هام هات هاش هامون هاتون ترم تری ترند'.split(' '));

/**
 * Whether ها or تر stands apart from a known word that takes it and that ends in a letter that doesn't join: «کشور های» (countries of),
 * «زیبا تر» (more beautiful). After such a letter there is no half-space: the right spelling is in one piece.
 */
export function isEndingApart(lexicon: Lexicon, left: Word, right: Word): boolean {
  const number = endingAt(right.letters, 0, right.length);
  if (number === 0 || left.length < 3 || joinsNext(left.letters[left.length - 1]!)) return false;
  const { rule, needs } = ENDINGS[number - 1]!;
  const value = lexicon.valueOf(left);
  if (rule === RULE.ending || (value & needs) === 0 || ALSO_WORDS.has(right.string)) return false;
  // «دیر کرد ها!» (he's late, you know!): after a verb ها only stresses it.
  return (value & PAST_STEM) === 0 || !right.is('ها');
}

/** The persons (my, your …) in the plural, written and spoken. */
const PLURAL_PERSONS: ReadonlySet<number> = fingerprintsOf('مان تان شان مون تون شون');

/**
 * Whether the second of two words may be an ending of the first, though such letters are seldom seen around a half-space: the plural, which any word
 * may take, «اسنپ ها», or a person after ه, «جبهه مان» (our front).
 */
export function isEndingAfterAnyLetter(left: Word, right: Word): boolean {
  if (right.is('ها') || right.is('های')) return true;
  return left.length > 3 && left.letters[left.length - 1] === HEH && PLURAL_PERSONS.has(right.hash);
}
