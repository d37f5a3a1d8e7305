import { NO_RULE, RULE } from '../../rules';
import { joinsNext } from '../../text/kinds';
import { ALEF, HEH } from '../../text/units';
import { COMPOUND, PAST_STEM, TAKES_COMPARATIVE, TAKES_ENDINGS, TAKES_PLURAL, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { fingerprintsOf } from '../words/hash';
import type { Word } from '../words/word';
import { ENDINGS, endingAt } from './affixes';
import { isLetterYeh, isLoneYeh } from './false-endings';
import { COMPARATIVES, FURTHER_ENDING, isAdjective, isTraitInYeh, POSSESSED, THEY_ARE } from './further-endings';
import { isNumeral } from './numerals';
import { isEzafeApart, isKeptHehApart } from './silent-heh';
import { isParticiple, isVerb } from './verbs';

/**
 * Endings that a blank separates from their word, besides those that the model knows: a person after a silent ه («حوصله شو نداشتم») or its ezafe
 * («خانه ی ما»), the short persons of a perfect («شده ن»), اند and بر. What only looks like one is in `false-endings.ts`.
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
  const belongs = isLoneYeh(right)
    ? isEzafeApart(lexicon, left, right) && !isLetterYeh(lexicon, left, right, after)
    : isPersonApart(lexicon, left, right, after) || isKeptHehApart(lexicon, left, right, after);
  return belongs ? RULE.ending : NO_RULE;
}

/** Of Pharaoh and of Ahasuerus: «قتل هامان». */
const HAMAN = 'هامان';

/** Whether a word is a plural with a person or more, which is no word of its own and so an ending wherever it stands. */
function isLongPlural(word: Word): boolean {
  if (word.length < 4 || word.letters[0] !== HEH || word.letters[1] !== ALEF) return false;
  return LONG_PLURALS_APART.has(word.hash) || (word.string.search(FURTHER_ENDING) === 0 && !word.is(HAMAN));
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

/** Whether a word is the plural ending of the Latin word before it. */
export function isPluralOfLatin({ followsLatin, hash }: Word): boolean {
  return followsLatin && PLURALS_OF_LATIN.has(hash);
}

/**
 * Whether the second of two words is اند and belongs to the first: «معترض اند», but «بیست و اند سال», and «جانسون اند جانسون»; or ایم, اید and does:
 * «راضی اید».
 */
export function isCopulaApart(lexicon: Lexicon, left: Word, right: Word): boolean {
  if (right.is('ایم') || right.is('اید')) return isTraitInYeh(lexicon, left, left.length);
  return right.is(THEY_ARE) && (lexicon.valueOf(left) & (WORD | COMPOUND)) !== 0;
}

/** Verbs that follow بر where it is no preposition: «زمان بر است», «هزینه بر شد». Left out: نبود, which is "lack" as well. */
const AFTER_BEARER: ReadonlySet<number> = fingerprintsOf(
  'است نیست بود بودند نبودند باشد نباشد باشند نباشند هست هستند نیستند شد شدند شده شود شوند میشود نمیشود باشه',
);

/** Whether the second of two words is بر and says what the first costs: «زمان بر است», but «زمین سه بر است», «شعر را از بر است». */
export function isBearerApart(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (!right.is('بر') || after === null || !AFTER_BEARER.has(after.hash) || isNumeral(left)) return false;
  return (lexicon.valueOf(left) & TAKES_PLURAL) !== 0;
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
