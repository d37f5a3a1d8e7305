import { joinsNext } from '../../text/kinds';
import { ALEF, HEH, NOON, WAW, YEH } from '../../text/units';
import { CLASS_MASK, TAKES_PLURAL, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { fingerprintsOf } from '../words/hash';
import { endsWith } from '../words/letters';
import type { Word } from '../words/word';
import { endingAt, isVerbPrefix } from './affixes';
import { ANY_FINGERPRINT, isIn, listed, rowsByWord } from './neighbours';
import { APART } from './neighbours.table';
import { isMeasure, isNumeral } from './numerals';
import { endsInPlural } from './plural-or-singular';
import { lengthBeforePerson } from './spaced';
import { BEING } from './word-lists';

/** Whether a half-space may be written in a gap inside a word at all, whatever the model says. */
export function mayCut(word: Word, at: number): boolean {
  const before = word.letters[at - 1]!;
  return joinsNext(before) && !(before === HEH && isDrawnOut(word, at));
}

/** A ه so often in a row is a laugh or a word drawn out, «ههههه», «آرههههه»; «دههها» has three and is دهه with its plural. */
const DRAWN_OUT = 4;

/** Whether a gap after a ه is in one that is drawn out. */
function isDrawnOut({ letters, length }: Word, at: number): boolean {
  let start = at;
  while (letters[start - 1] === HEH) start--;
  let end = at;
  while (end < length && letters[end] === HEH) end++;
  return end - start >= DRAWN_OUT;
}

/** What names of substances begin with after تری-, three. */
const CHEMICALS = 'گلیس متیل اتیل اتانول فسف کلر پلوئ آتلون'.split(' ');

const ETCETERA = 'غیره';

/** Whether a gap comes after غیره, from which nothing is made: «غیرهوشمند» is غیر and a word in ه. */
export function isAfterEtcetera(word: Word, at: number): boolean {
  return at === ETCETERA.length && word.startsWith(ETCETERA);
}

/** The rows of words that stay apart, by the second of the two. */
const APART_BY_RIGHT = rowsByWord(
  APART.split('\n').map((row) => {
    const [right, left, after, before] = row.split(';');
    return [right!, [listed(left), listed(before), listed(after)] as const] as const;
  }),
);
/** Those that hold for any second word. */
const APART_FROM_ANY = APART_BY_RIGHT.get(ANY_FINGERPRINT)!;

/** Participles of verbs that have a noun before them: «از سیل آسیب دیده است». */
const PARTICIPLES_OF_NOUNS: ReadonlySet<number> = fingerprintsOf('دیده کرده داده گرفته خورده کشیده افتاده');
/** What makes a perfect of them. */
const COPULAS: ReadonlySet<number> = fingerprintsOf(`${BEING} ام ای ایم اید اند`);

/** After these هامون is the lake, even in «دریاچه هامون رو به خشکی است». */
const WATERS: ReadonlySet<number> = fingerprintsOf('دریاچه تالاب حوضه پهنه');

/** After these هم is "too" where an object follows: «من هم وطن را دوست دارم». */
const WHO: ReadonlySet<number> = fingerprintsOf('من تو او وی ما شما آنها همه مردم و');

/** «چشم تر», «هیزم تر», «سرفه تر»: nouns of which no comparative is made, and which are wet. */
const GET_WET: ReadonlySet<number> = fingerprintsOf(
  [
    'چشم چشمان چشمانی چشمی مژگان پلک دیدگان دیدگانی گونه لب لبی هیزم چوب چوبی خاک سرفه حوله دستمال پوشک ملحفه',
    'جامه شال روسری پنبه آستین لباس لباسی لباسها پیراهن شلوار دامن جوراب کفش علف علوفه میوه ماسه کاهگل اسفنج',
    'سبزی ماهی گلو گلویی زمین نان کاغذ پارچه پارچهای دست صورت زبان مو موها موی آسفالت حصیر برگ برگها چمن خیابان',
  ].join(' '),
);

/** «مواد با کیفیت تر را», «در دسترس تر و ارزان تر»: these make an adjective of the noun after them. */
const MAKE_ADJECTIVES: ReadonlySet<number> = fingerprintsOf('با بی پر کم خوش به در هم یک تک');

/** «زندگی معنوی تر»: adjectives that end like a noun with its ezafe. */
const END_LIKE_EZAFE: ReadonlySet<number> = fingerprintsOf('معنوی دنیوی اخروی منزوی مقوی مساوی متساوی');

/** What the moon does, in forms that May is never before: «ماه می تابد». Left out: what may begin or end in May («تا ماه می شود»). */
const OF_THE_MOON: ReadonlySet<number> = fingerprintsOf(
  'تابد تابید تابند درخشد درخشید درخشند رقصد رقصید خندد خندید گرید گریست بیند داند گوید ریزد پاشد',
);

/** Before a span of time, these say when, and not how long ago: «این هفته پیش‌فروش آغاز می‌شود», «هر سال پیش‌فروش بلیت‌ها». */
const OF_NOW: ReadonlySet<number> = fingerprintsOf('این هر همین');

/** Whether a half-space in place of the blank between two words would part letters that join. */
export function mayMeet(left: Word, right: Word): boolean {
  return left.length > 0 && right.length > 0 && joinsNext(left.letters[left.length - 1]!);
}

/** Whether the blank between two words may become a half-space at all, whatever the model says. */
export function mayJoin(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
  if (!mayMeet(left, right)) return false;
  // به طور, به ویژه: whether the preposition is joined to its noun is a matter of house style.
  if (left.is('به')) return false;
  // «دریاچه هامون»: the lake; but «پول هامون رو».
  if (right.is('هامون') && (!after?.is('رو') || WATERS.has(left.hash))) return false;
  // «ماه می گذشته»: the month of May; but «ماه می تابد».
  if (left.is('می') && left.followsMonth && !OF_THE_MOON.has(right.hash)) return false;
  // «ابْنِ السَّبیلِ», «هِ المَنِ»: what has its vowels written is a quotation, most often Arabic.
  if (left.marks > 0 && right.marks > 0) return false;
  // «دو و نیم صفحه», «۲ و نیم متری»: of one number; but «و نیم نگاهی به آن دارد».
  // «صد و بیست متری»: the measure is that of the whole number.
  if (isOfNumber(right, before) && (left.is('نیم') || (isNumeral(left) && isMeasure(right.letters, 0, right.length))))
    return false;
  // «هوای تر»: a word with the ی of the ezafe takes no comparative, so تر is the adjective "wet".
  if (right.is('تر') && (endsInEzafe(left) || GET_WET.has(left.hash))) return false;
  // «حاوی تری گلیسیرید»: three of them.
  if (right.is('تری') && after !== null && CHEMICALS.some((begin) => after.startsWith(begin))) return false;
  // «از سیل آسیب دیده است»: a perfect, and no attribute of what stands before it; but «می دیده است».
  if (PARTICIPLES_OF_NOUNS.has(right.hash) && after !== null && COPULAS.has(after.hash))
    return isVerbPrefix(left.letters, left.length);
  return !areApart(left, right, before, after);
}

/** Whether نیم or a numeral belongs to a number before it and its و: a numeral, or figures, which are no word. */
function isOfNumber(right: Word, before: Word | null): boolean {
  if (before === null || !before.is('و') || right.startsWith('نگاه')) return false;
  return before.previous === null || isNumeral(before.previous);
}

/** Whether the words around two words tell that they are two: by the rows of words that stay apart, and a few rules. */
export function areApart(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
  if (left.is('هم')) {
    // «نیروهای هم پیمان شکست خوردند»: after a plural with its ezafe comes its attribute.
    if (before !== null && endsInPlural(before)) return false;
    // «من هم وطن را دوست دارم»: "too"; but «ما هم کلاسی را», «کمک به هم نوع را».
    if (after?.is('را') && isPlainNoun(right) && (before === null || WHO.has(before.hash))) return true;
  }
  // «کم کم جان گرفت»: the two before belong together; but «تک تک شان».
  if (before?.hash === left.hash && (left.is('کم') || left.is('تک')) && endingAt(right.letters, 0, right.length) === 0)
    return true;
  // «لباس خوابش» as «لباس خواب».
  const rows = APART_BY_RIGHT.get(right.hash) ?? APART_BY_RIGHT.get(right.fingerprints[lengthBeforePerson(right)]!);
  // «این هفته پیش فروش آغاز می‌شود»: no week ago.
  if (left.is('پیش') && before !== null && OF_NOW.has(before.hashBefore)) return false;
  const isApart = ([lefts, befores, afters]: (typeof APART_FROM_ANY)[number]): boolean =>
    isIn(lefts, left) && isIn(befores, before) && isIn(afters, after);
  return APART_FROM_ANY.some(isApart) || (rows?.some(isApart) ?? false);
}

/** Whether a word has neither a ی nor the ان of persons at its end: وطن, not کلاسی or وطنان. */
function isPlainNoun({ letters, length }: Word): boolean {
  const last = letters[length - 1];
  return last !== YEH && !(last === NOON && letters[length - 2] === ALEF);
}

/**
 * Whether تر after a word is the adjective "wet": after what is of somebody, «کیفش تر شد», «دست‌هایش تر»; and where it may well be (`isDoubtful`),
 * before را or و after a noun, «لباس تر را», «نان تر و تازه», but not after ی or ه, which adjectives end in («گزینه منطقی تر را»), nor in
 * «مواد با کیفیت تر را».
 */
export function isWet(
  lexicon: Lexicon,
  left: Word,
  before: Word | null,
  after: Word | null,
  isDoubtful: boolean,
): boolean {
  const value = lexicon.valueOf(left);
  const end = lengthBeforePerson(left);
  if ((value & CLASS_MASK) === 0)
    return endsWith(left.letters, 0, end, 'ها') || (lexicon.valueOf(left, end) & WORD) !== 0;
  if (!isDoubtful || after === null || !(after.is('را') || after.is('رو') || after.is('و'))) return false;
  // «بیش تر و کم تر»: no noun.
  if ((value & TAKES_PLURAL) === 0) return false;
  const last = left.letters[left.length - 1];
  return last !== YEH && last !== HEH && (before === null || !MAKE_ADJECTIVES.has(before.hash));
}

/** Whether a word has the ی of an ezafe: after ا or و, in a word that is not too short. */
export function endsInEzafe(word: Word): boolean {
  const { letters, length } = word;
  if (length <= 3 || letters[length - 1] !== YEH) return false;
  return (letters[length - 2] === ALEF || letters[length - 2] === WAW) && !END_LIKE_EZAFE.has(word.hash);
}
