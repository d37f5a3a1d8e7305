import { joinsNext } from '../../text/kinds';
import { ALEF, HEH, NOON, YEH } from '../../text/units';
import { fingerprintsOf } from '../words/hash';
import type { Word } from '../words/word';
import { endingAt, isVerbPrefix } from './affixes';
import { lengthBeforePerson } from './attached';
import { ANY_FINGERPRINT, isIn, listed, rowsByWord } from './neighbours';
import { APART } from './neighbours.table';
import { isMeasure, isNumeral } from './numerals';
import { endsLikePlural } from './plural-or-singular';
import { hasNoComparative } from './wet';
import { BEING } from './word-lists';

/** The pairs of `corpus/tables/words-apart.tsv`, which stay two words beside certain neighbours, by the second of the two. */
const APART_BY_RIGHT = rowsByWord(
  APART.split('\n').map((row) => {
    const [right, left, after, before] = row.split(';');
    return [right!, [listed(left), listed(before), listed(after)] as const] as const;
  }),
);
/** The rows that hold for any second word. */
const APART_FROM_ANY = APART_BY_RIGHT.get(ANY_FINGERPRINT)!;

/** Participles of verbs that consist of a noun and a common verb: «آسیب دیده است» (has suffered damage). */
const PARTICIPLES_OF_NOUNS: ReadonlySet<number> = fingerprintsOf('دیده کرده داده گرفته خورده کشیده افتاده');
/** Copulas, which make a perfect of these participles. */
const COPULAS: ReadonlySet<number> = fingerprintsOf(`${BEING} ام ای ایم اید اند`);

/** Colours with ای, which رنگ may follow in one word: «قهوه ای رنگ» (brown). Elsewhere it is a word of its own: «خانه ای رنگ زدند» (painted a house). */
const COLOURS_IN_HEH: ReadonlySet<number> = fingerprintsOf('قهوه نقره سرمه سورمه فیروزه پسته نسکافه');

/** After these هامون is no lake, whatever follows: «بچه هامون بزرگ شدند» (our children have grown up). */
const OURS: ReadonlySet<number> = fingerprintsOf('بچه نوه');
/** Words for waters, after which هامون is the lake Hamun, even before رو: «دریاچه هامون رو به خشکی است» (is drying up). */
const WATERS: ReadonlySet<number> = fingerprintsOf('دریاچه تالاب حوضه پهنه');

/** After these هم is "too" and no part of the next word: «من هم وطن را دوست دارم» (I, too, love my country; هم‌وطن is a compatriot). */
const WHO: ReadonlySet<number> = fingerprintsOf('من تو او وی ما شما آنها همه مردم و');

/** What follows تری (tri-) in names of substances, by its beginning: تری‌گلیسیرید, تری‌متیل. */
const CHEMICALS = 'گلیس متیل اتیل اتانول فسف کلر پلوئ آتلون'.split(' ');

/** What is no first part of a compound right behind figures: «۴۴۳مین بار» (the 443rd time; مین is also a mine), «۲شبه» (of two nights; quasi-). */
const BEHIND_FIGURES: ReadonlySet<number> = fingerprintsOf('مین شبه');
/** What is a letter's name right before figures: «تفنگ آمریکایی ام۱۶» (the American rifle M16). */
const BEFORE_FIGURES: ReadonlySet<number> = fingerprintsOf('ام ای');
/** What ای with figures names: area E1, motorway E4. */
const NAMED_BY_FIGURES: ReadonlySet<number> = fingerprintsOf('منطقه بزرگراه جاده');

/**
 * What the moon does: after ماه (moon or month) these follow می, the prefix of the verb, and not می, May: «ماه می تابد» (the moon shines).
 * Left out are verbs that may be said of May as well: «تا ماه می شود».
 */
const OF_THE_MOON: ReadonlySet<number> = fingerprintsOf(
  'تابد تابید تابند درخشد درخشید درخشند رقصد رقصید خندد خندید گرید گریست بیند داند گوید ریزد پاشد',
);

/**
 * Words before a span of time that say when, and not how long ago. After them پیش is no "ago" but may begin a compound: «این هفته پیش‌فروش آغاز
 * می‌شود» (advance sales start this week).
 */
const OF_NOW: ReadonlySet<number> = fingerprintsOf('این هر همین');

/** Whether a word is ماه (month) after a numeral or هر, or «ماه به ماه» (month by month): none of May, so that the می behind it is of a verb. */
function isCountOfMonths(month: Word | null): boolean {
  const count = month === null ? null : month.previous;
  if (count === null) return false;
  if (count.is('به')) return count.previous?.is('ماه') === true;
  return count.is('هر') || isNumeral(count);
}

/** Whether a word is May: «ماه می گذشته» (last May), «ماه می شوروی» (in May the Soviet Union). */
function isMay(word: Word, next: Word, month: Word | null): boolean {
  if (!word.is('می') || !word.followsMonth || OF_THE_MOON.has(next.hash)) return false;
  return next.is('گذشته') || !isCountOfMonths(month);
}

/** Whether the letters on both sides of a blank would join, with no ezafe between, so that a half-space could stand there. */
export function mayMeet(left: Word, right: Word): boolean {
  return left.length > 0 && right.length > 0 && !left.hasEzafe && joinsNext(left.letters[left.length - 1]!);
}

/** Whether the blank between two words may become a half-space at all, whatever the model says. */
export function mayJoin(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
  if (!mayMeet(left, right)) return false;
  // «به طور», «به ویژه»: whether a preposition is joined to its noun is a matter of house style.
  if (left.is('به')) return false;
  // هامون is the lake Hamun, unless the spoken را follows: «پول هامون رو» (our money).
  if (right.is('هامون') && !OURS.has(left.hash) && (!after?.is('رو') || WATERS.has(left.hash))) return false;
  if (left.is('ای') && right.is('رنگ') && (before === null || !COLOURS_IN_HEH.has(before.hash))) return false;
  if (left.followsDigit && BEHIND_FIGURES.has(left.hash)) return false;
  if (right.meetsDigit && BEFORE_FIGURES.has(right.hash) && isNoLetterOrPerfect(left, right)) return false;
  if (isMay(left, right, before)) return false;
  // «ابْنِ السَّبیلِ»: two words with their vowels written are a quotation, most often in Arabic.
  if (left.marks > 0 && right.marks > 0) return false;
  // «دو و نیم صفحه» (two and a half pages), «صد و بیست متری» (of 120 metres).
  if (endsNumber(left, right, before)) return false;
  // «هوای تر» (damp air): تر is the adjective "wet".
  if (right.is('تر') && hasNoComparative(left)) return false;
  // «حاوی تری گلیسیرید» (contains triglyceride): تری belongs to what follows.
  if (right.is('تری') && after !== null && CHEMICALS.some((begin) => after.startsWith(begin))) return false;
  // «از سیل آسیب دیده است» is a perfect, and آسیب‌دیده (damaged) an adjective; but after می the participle is joined.
  if (PARTICIPLES_OF_NOUNS.has(right.hash) && after !== null && COPULAS.has(after.hash))
    return isVerbPrefix(left.letters, left.length);
  return !mustStayApart(left, right, before, after);
}

/**
 * Whether the left word is نیم, or a numeral before its measure, and the last part of a number with و: then the right word belongs to the whole
 * number. Before the و stands another numeral, or figures, which are no word.
 */
function endsNumber(left: Word, right: Word, before: Word | null): boolean {
  // «و نیم نگاهی به آن دارد» (and casts half a glance at it): نیم begins something new.
  if (before === null || !before.is('و') || right.startsWith('نگاه')) return false;
  if (before.previous !== null && !isNumeral(before.previous)) return false;
  return left.is('نیم') || (isNumeral(left) && isMeasure(right.letters, 0, right.length));
}

/** Whether the words around a pair tell that it is two words: by the rows of the table, and a few rules. */
export function mustStayApart(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
  if (left.is('هم')) {
    // «نیروهای هم پیمان شکست خوردند» (allied forces were defeated): after a plural with its ezafe comes its attribute, هم‌پیمان.
    if (before !== null && endsLikePlural(before)) return false;
    // «من هم وطن را دوست دارم»; but «کمک به هم نوع را» (help for fellow men) has none of these before it, «ما هم کلاسی را» no plain noun after it.
    if (after?.is('را') && isPlainNoun(right) && (before === null || WHO.has(before.hash))) return true;
  }
  // «کم کم جان گرفت» (came to life little by little): the two before belong together; but «تک تک شان» (each of them) has an ending.
  if (before?.hash === left.hash && (left.is('کم') || left.is('تک')) && endingAt(right.letters, 0, right.length) === 0)
    return true;
  // «این هفته پیش فروش آغاز می‌شود»: پیش is no "ago", which the table keeps apart.
  if (left.is('پیش') && before !== null && OF_NOW.has(before.hashBefore)) return false;
  // «لباس خوابش» (her nightdress) stays apart as «لباس خواب» does.
  const rows = APART_BY_RIGHT.get(right.hash) ?? APART_BY_RIGHT.get(right.fingerprints[lengthBeforePerson(right)]!);
  const matches = ([lefts, befores, afters]: (typeof APART_FROM_ANY)[number]): boolean =>
    isIn(lefts, left) && isIn(befores, before) && isIn(afters, after);
  return APART_FROM_ANY.some(matches) || (rows?.some(matches) ?? false);
}

/**
 * Whether the first of two words is too long for the name of a letter, as in «جی تی ای۶» (GTA6), and no word in ه, after which figures number a note:
 * «گفته ام۲», «سلیقه ای۴». But what letters and figures name may end in ه: «منطقه ای۱» (area E1).
 */
function isNoLetterOrPerfect(left: Word, right: Word): boolean {
  const { letters, length } = left;
  return length > 3 && (letters[length - 1] !== HEH || (right.is('ای') && NAMED_BY_FIGURES.has(left.hash)));
}

/** Whether a word ends neither in ی nor in ان, the plural of persons: وطن, not کلاسی or وطنان. */
function isPlainNoun({ letters, length }: Word): boolean {
  const last = letters[length - 1];
  return last !== YEH && !(last === NOON && letters[length - 2] === ALEF);
}
