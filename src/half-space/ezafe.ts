import { joinsNext } from '../text/kinds';
import { ALEF, BEH, HEH, NOON, WAW, YEH } from '../text/units';
import { lengthOfVerbPrefix } from './affixes';
import { COMPOUND, cutsOfCompound, frequencyOf, hasHalfSpaceAt, PRESENT_STEM, TAKES_ENDINGS, WORD } from './classes';
import { fingerprintStep, fingerprintsOf, slotStep } from './hash';
import type { Lexicon } from './lexicon';
import { cutsOfMeasure, isMeasure, isNumeral, isTens } from './numerals';
import { isParticiple, isVerbForm } from './verbs';
import type { Word } from './word';

/**
 * Words that don't follow an ezafe: conjunctions, prepositions that begin no adjective, and verbs. After a noun with its ezafe
 * comes its owner or its attribute, so «نقشهای را» is نقشه‌ای, not نقش‌های.
 *
 * Left out: که, before which many write های for هایی, and از, به, در, با, which begin participles («هزینه‌های از پیش تعیین‌شده»).
 */
const WITHOUT_EZAFE: ReadonlySet<number> = fingerprintsOf(
  [
    'را و یا برای درباره علیه توسط جز نیز',
    'است نیست بود نبود بودند باشد نباشد هست هستند نیستند شد نشد شدند شود نشود باید نباید خواهد نخواهد',
    'شده نشده شدن شدیم شوند نشوند میشود نمیشود میشوند بوده نبوده بودیم باشم باشیم باشید باشند نباشند هستیم هستید',
    'دارد ندارد دارند ندارند داشت نداشت داشتند نداشتند داریم نداریم گفت نوشت',
    'دارم ندارم داری نداری دارید ندارید داشتم نداشتم داشتی داشتیم نداشتیم داشته نداشته داره نداره دارن ندارن',
  ].join(' '),
);

/** Adjectives that follow what is known or many: «در دوره‌ای بعدی» is never said, nor «از نقشه‌ای قبلی». */
const AFTER_PLURALS: ReadonlySet<number> = fingerprintsOf('اخیر قبلی بعدی پیشین گذشته مختلف متعدد فعلی کنونی مذکور');
/** Words before the noun itself, not before an adjective of it («معاینات دوره‌ای قبلی»). */
const BEFORE_NOUNS: ReadonlySet<number> = fingerprintsOf('در از به با برای این آن همه تمام تمامی طی');

/** Words beside which میدانی is "you know", not a square. */
const BEFORE_KNOWING: ReadonlySet<number> = fingerprintsOf('خودت خوب بهتر چیزی');
const AFTER_KNOWING: ReadonlySet<number> = fingerprintsOf('چه چرا چقدر چطور چگونه چیست کیست کجاست چی چیه کیه');

/** «خودت میدانی», «میدانی چرا»: the verb. */
export function isKnowing(word: Word, before: Word | null, after: Word | null): boolean {
  if (!word.is('میدانی')) return false;
  return (before !== null && BEFORE_KNOWING.has(before.hash)) || (after !== null && AFTER_KNOWING.has(after.hash));
}

/** Words after which a noun stands in the singular: «هر محله‌ای», «هیچ زمینه‌ای». */
const BEFORE_SINGULARS: ReadonlySet<number> = fingerprintsOf('هر هیچ');

/**
 * Whether a word in های is one of two readings, نقش‌های and نقشه‌ای, of which the words around it rule out the first: «هر محله‌ای», «نقشه‌ای را»,
 * «نقشه‌ای می‌کشند».
 */
export function cannotBePlural(lexicon: Lexicon, word: Word, before: Word | null, after: Word | null): boolean {
  // Shanghai is no place in ه.
  if (!joinsNext(word.letters[word.length - 4]!) || lexicon.valueOf(word, word.length - 2) === 0) return false;
  if (before !== null && BEFORE_SINGULARS.has(before.hash)) return true;
  return after !== null && (WITHOUT_EZAFE.has(after.hash) || isVerbWithPrefix(lexicon, after));
}

/** Whether a word is می or a verb form with it, and nothing else: میکشند, می‌کشند, but not میدان. */
function isVerbWithPrefix(lexicon: Lexicon, word: Word): boolean {
  const { letters, length } = word;
  const start = lengthOfVerbPrefix(letters, length);
  if (start === 0) return false;
  if (start === length) return !word.followsMonth;
  return isVerbForm(lexicon, letters, start, length) && (lexicon.valueOf(word) & WORD) === 0;
}

/** Whether the words around one of those two readings, or of دورهای and دوره‌ای, rule out the second. */
export function mustBePlural(before: Word | null, after: Word | null): boolean {
  return after !== null && AFTER_PLURALS.has(after.hash) && (before === null || BEFORE_NOUNS.has(before.hash));
}

/** An owner, who can't follow a noun with ‌ای, but may follow an adjective («دوران حرفه‌ای خود»): «پای‌های خود». */
const OWNERS: ReadonlySet<number> = fingerprintsOf('خود خویش خودش خودم خودت خودمان خودتان خودشان خویشتن');
/** Those who own or who do: the second after a preposition and its noun, «در گوشه‌ای او را دید». */
const PRONOUNS: ReadonlySet<number> = fingerprintsOf('او من ما شما وی آنان آنها ایشان');
/** The end of participles with ان: «نام‌های برندگان», «چشم‌های رانندگان»; but not رایگان. */
const WHO_DO = /[دت]گان$/;
/** No adjectives are made of گوشه, چشمه and نامه. */
const NO_ADJECTIVES: ReadonlySet<number> = fingerprintsOf('گوشهای چشمهای نامهای');

/** Whether one of those two readings has an owner after it, so that it is the first: «گوش‌های خود», «حرف‌های او», «نام‌های برندگان». */
export function hasOwner(word: Word, before: Word | null, after: Word | null): boolean {
  // «تماس ۲۰ دقیقه‌ای خود»: the figure is not seen.
  if (after === null || word.is('دقیقهای')) return false;
  const followsPreposition = before !== null && BEFORE_NOUNS.has(before.hash);
  if (before !== null && !followsPreposition && !NO_ADJECTIVES.has(word.hash)) return false;
  if (OWNERS.has(after.hash)) return true;
  return !followsPreposition && (PRONOUNS.has(after.hash) || (after.length > 5 && WHO_DO.test(after.string)));
}

/** Words after which دیگ‌های, pots, may begin, besides those before nouns. */
const BEFORE_POTS: ReadonlySet<number> = fingerprintsOf('و داخل درون توی کنار');

/** «چیز دیگهای»: after a noun, the spoken دیگر with its ‌ای. */
export function isSpokenOther(word: Word, before: Word | null): boolean {
  return word.is('دیگهای') && before !== null && !BEFORE_NOUNS.has(before.hash) && !BEFORE_POTS.has(before.hash);
}

/**
 * «پسر پنج سالهای»: what is counted stands in the singular, so it is ساله‌ای. Not after نه, which is mostly "not", nor after tens
 * («دهه هشتاد سالهای خوبی بود»); not «سالهای سال», nor شبهای, whose numeral may count hours («ساعت دو شبهای تابستان»).
 */
export function isCountedMeasure(word: Word, before: Word | null, after: Word | null): boolean {
  // Few words follow a numeral, so that is asked first.
  if (before === null || !isNumeral(before) || isTens(before) || before.is('نه')) return false;
  if (after !== null && (after.is('سال') || AFTER_PLURALS.has(after.hash))) return false;
  return !word.is('شبهای') && isMeasure(word.letters, 0, word.length - 2);
}

/** Whether a word ends in های, which may be ‌های or, after a ه, ‌ای. */
export function endsInPlural({ letters, length }: Word): boolean {
  return length > 4 && letters[length - 1] === YEH && letters[length - 2] === ALEF && letters[length - 3] === HEH;
}

/** Whether the letters of such a word from `at` on are an ending, of which the words around it may decide. */
export function isOfReadings(word: Word, at: number): boolean {
  return word.length - at <= 3 && endsInPlural(word);
}

/** Words whose ه is silent, though the lexicon gives them no endings. */
const WITH_SILENT_HEH: ReadonlySet<string> = new Set(
  'درباره واسه منزله مثابه العاده مؤلفه پرتابه پیشرانه امروزه عشوه شائبه غائله ماشه ننه ذائقه مجاهده مباهله بیشینه'.split(
    ' ',
  ),
);
/** Known words whose ه is sounded though no ا is before it: their ی is written on (فقهی, مشابهی, شبیهی). */
const WITH_SOUNDED_HEH: ReadonlySet<string> = new Set(
  [
    'شبه مشابه متشابه نامشابه تشابه مشتبه تشبه تنبه متنبه فربه روبه روزبه معتنابه وجه توجه متوجه موجه ناموجه غیرموجه مواجه',
    'فقه تفقه نگه گره زره ساقزره فولادزره قره منزه ابله متاله واله موله مرفه کوته آگه بارگه درگه رزمگه تماشاگه شبانگه',
    'توجیه تنبیه تشبیه شبیه فقیه سفیه کریه وجیه پیه دیه الیه بازده سودده شیرده',
  ].flatMap((line) => line.split(' ')),
);
const SOUNDED_ENDINGS = ['اه', 'الله', 'پژوه', 'گروه'];

/** What comes glued to a silent ه: the ی of an ezafe, and the persons of spoken Persian, some with its را, its "too" or its "is". */
const AFTER_SILENT_HEH: ReadonlySet<string> = new Set(
  [
    'ی ش شان تان مان شون تون مون شو تو مو شونو تونو مونو',
    'م ت ن یم ین ست مه ته شه مونه تونه شونه مونم تونم شونم شم تم مش تش تشون',
  ].flatMap((line) => line.split(' ')),
);
const LONGEST_AFTER_HEH = 4;
/** Of these, what ends like a plural. */
const PERSONS_OR_PLURAL: ReadonlySet<string> = new Set(['شان', 'تان', 'مان']);
/** Of these, what a participle takes: گفته‌م, شده‌ن, ندیده‌مش, ندیده‌تشون; and what nothing else does. */
const AFTER_PARTICIPLE: ReadonlySet<string> = new Set('م ن یم ین ست مش تش تشون'.split(' '));
const ONLY_AFTER_PARTICIPLE: ReadonlySet<string> = new Set('مش تش تشون'.split(' '));

/**
 * Where a known word is to be cut from what has come glued to its silent ه: the ی of an ezafe, برنامه|ی, دانش|نامه|ی, or a spoken
 * person, شایعه|ش, خونه|شون; `null` for any other word. No other ی is written so: a silent ه takes ‌ای for all the rest.
 */
export function cutsAfterHeh(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, slots, fingerprints } = word;
  const end = endOfSilentHeh(word);
  if (end === 0) return null;
  const whole = lexicon.valueOf(word);
  if ((whole & WORD) !== 0) return null;
  // فرماندهی is a word, so the ه of فرماندهش is sounded.
  const withYeh = lexicon.findHash(slotStep(slots[end]!, YEH), fingerprintStep(fingerprints[end]!, YEH));
  if ((withYeh & WORD) !== 0) return null;
  // متهمان is the plural of متهم.
  if (PERSONS_OR_PLURAL.has(word.string.slice(end)) && (lexicon.valueOf(word, end + 1) & WORD) !== 0) return null;
  if ((whole & COMPOUND) !== 0) return hasHalfSpaceAt(whole, end) ? cutsOfCompound(whole) : null;
  const base = lexicon.valueOf(word, end);
  // «هفت‌نفره‌ی», «ده‌ساله‌ست»
  const measure = (base & WORD) === 0 ? cutsOfMeasure(lexicon, letters, end) : null;
  if (measure !== null) return [...measure, end];
  // A compound ends as its last part does; what is often written in one piece is one word.
  const isOneWord = (base & WORD) !== 0 && frequencyOf(base) > 0;
  const cuts = (base & COMPOUND) === 0 || isOneWord ? [] : cutsOfCompound(base);
  const start = cuts.at(-1) ?? 0;
  const ending = word.string.slice(end);
  if (ending !== 'ی' && (isPrefixedStem(lexicon, word, end) || word.vowels > 1)) return null;
  if (AFTER_PARTICIPLE.has(ending) && isParticiple(lexicon, letters, start, end)) return [...cuts, end];
  if (TOGETHER.has(ending) && isTogether(lexicon, word, start, end)) return null;
  if (ONLY_AFTER_PARTICIPLE.has(ending) || word.is(TOWARDS)) return null;
  const isKnown =
    endsInSilentHeh(lexicon, word, start, end) || (!word.is(KOREAN_NAME) && isSpokenNoun(lexicon, word, start, end));
  return isKnown ? [...cuts, end] : null;
}

/** Whether the letters before `end` are the stem of a verb after ب or ن: «بنهم», «ننهم». With its vowels, «وَلَهُمْ» is Arabic. */
function isPrefixedStem(lexicon: Lexicon, { letters }: Word, end: number): boolean {
  return (letters[0] === BEH || letters[0] === NOON) && (lexicon.find(letters, 1, end) & PRESENT_STEM) !== 0;
}

/** How many letters a word has up to a ه with one of those endings after it; 0 for none. */
function endOfSilentHeh(word: Word): number {
  const { letters, length } = word;
  for (let end = length - 1; end >= 3 && length - end <= LONGEST_AFTER_HEH; end--) {
    if (letters[end - 1] === HEH && AFTER_SILENT_HEH.has(word.string.slice(end))) return end;
  }
  return 0;
}

/** What may as well be هم, همه or همان that has come glued to a word: «دورهم», «درهمه جا», «درهمان جا», «رویهم رفته», and in Arabic «بینهم»; and «درجهت». */
const TOGETHER: ReadonlySet<string> = new Set(['م', 'مه', 'مان']);
const BEFORE_TOGETHER: ReadonlySet<string> = new Set(
  'رویه منه عنه بینه فیه معه کله ربه نفسه قلوبه اموله دینه قوله'.split(' '),
);
const TOWARDS = 'درجهت';

/** Whether the letters before that ه are a word, of which the last letter joins nothing, so that they seem apart. */
function isTogether(lexicon: Lexicon, { letters, string }: Word, start: number, end: number): boolean {
  if (BEFORE_TOGETHER.has(string.slice(start, end))) return true;
  return !joinsNext(letters[end - 2]!) && (lexicon.find(letters, start, end - 1) & WORD) !== 0;
}

/** Choon-hee, which looks like a spoken چانه with its ezafe. */
const KOREAN_NAME = 'چونهی';

/** Whether the letters from `start` to `end` are a noun that is known once its ونه is انه, as it is written: خونه. */
function isSpokenNoun(lexicon: Lexicon, { letters }: Word, start: number, end: number): boolean {
  if (end - start < 4 || letters[end - 2] !== NOON || letters[end - 3] !== WAW) return false;
  letters[end - 3] = ALEF;
  const written = lexicon.find(letters, start, end);
  letters[end - 3] = WAW;
  return (written & WORD) !== 0 && (written & TAKES_ENDINGS) !== 0;
}

/** Whether the letters from `start` to `end` are a known word whose ه is silent. */
function endsInSilentHeh(lexicon: Lexicon, { letters, string }: Word, start: number, end: number): boolean {
  const part = string.slice(start, end);
  // حق‌الوکاله, حق‌الزحمه: a part in ال has the Arabic ending.
  const isArabic = start > 0 && part.startsWith('ال') && !WITH_SOUNDED_HEH.has(part.slice(2));
  if (WITH_SILENT_HEH.has(part) || (isArabic && !SOUNDED_ENDINGS.some((ending) => part.endsWith(ending)))) return true;
  const value = lexicon.find(letters, start, end);
  return (
    (value & WORD) !== 0 &&
    (value & TAKES_ENDINGS) !== 0 &&
    !WITH_SOUNDED_HEH.has(part) &&
    !SOUNDED_ENDINGS.some((ending) => part.endsWith(ending))
  );
}
