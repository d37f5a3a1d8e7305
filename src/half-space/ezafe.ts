import { joinsNext } from '../text/kinds';
import { ALEF, BEH, HEH, NOON, WAW, YEH } from '../text/units';
import { lengthOfVerbPrefix } from './affixes';
import { COMPOUND, cutsOfCompound, frequencyOf, hasHalfSpaceAt, PRESENT_STEM, TAKES_ENDINGS, WORD } from './classes';
import {
  AFTER_KNOWING,
  AFTER_PARTICIPLE,
  AFTER_PLURALS,
  AFTER_POTS,
  AFTER_SILENT_HEH,
  AFTER_TIMES,
  BEFORE_KNOWING,
  BEFORE_KNOWING_WELL,
  BEFORE_KNOWING_WHAT,
  BEFORE_NOUNS,
  BEFORE_POTS,
  BEFORE_SINGULARS,
  BEFORE_TOGETHER,
  KNOWING_WELL,
  KOREAN_NAME,
  NO_MEASURES,
  NUMBERED,
  ONLY_AFTER_PARTICIPLE,
  PERSONS_OR_PLURAL,
  SOUNDED_ENDINGS,
  TOGETHER,
  TOWARDS,
  WITH_SILENT_HEH,
  WITH_SOUNDED_HEH,
  WITHOUT_EZAFE,
} from './ezafe-words';
import { fingerprintStep, fingerprintsOf, slotStep } from './hash';
import type { Lexicon } from './lexicon';
import { cutsOfMeasure, isMeasure, isNumeral, isTens } from './numerals';
import { isParticiple, isVerbForm } from './verbs';
import type { Word } from './word';

const NO_EZAFE_BEFORE = fingerprintsOf(WITHOUT_EZAFE);
const KNOWN_OR_MANY = fingerprintsOf(AFTER_PLURALS);
const OF_TIMES = fingerprintsOf(AFTER_TIMES);
const BEFORE_NOUN = fingerprintsOf(BEFORE_NOUNS);
const BEFORE_SINGULAR = fingerprintsOf(BEFORE_SINGULARS);

const KNOWING = {
  before: fingerprintsOf(BEFORE_KNOWING),
  well: fingerprintsOf(KNOWING_WELL),
  beforeWell: fingerprintsOf(BEFORE_KNOWING_WELL),
  after: fingerprintsOf(AFTER_KNOWING),
  beforeWhat: fingerprintsOf(BEFORE_KNOWING_WHAT),
};

const BEFORE_POT = fingerprintsOf(BEFORE_POTS);
const AFTER_POT = fingerprintsOf(AFTER_POTS);
const BEFORE_NUMBER = fingerprintsOf(NUMBERED);
const IS_NO_MEASURE = fingerprintsOf(NO_MEASURES);

/** «خودت میدانی», «تو خوب میدانی», «میدانی چرا»: the verb. */
export function isKnowing(word: Word, before: Word | null, after: Word | null): boolean {
  if (!word.is('میدانی')) return false;
  if (before !== null && KNOWING.before.has(before.hash)) return true;
  const isWell = before !== null && KNOWING.well.has(before.hash);
  if (isWell) return before.hashBefore === 0 || KNOWING.beforeWell.has(before.hashBefore);
  return after !== null && KNOWING.after.has(after.hash) && (before === null || KNOWING.beforeWhat.has(before.hash));
}

/**
 * Whether a word in های is one of two readings, نقش‌های and نقشه‌ای, of which the words around it rule out the first: «هر محله‌ای», «نقشه‌ای را»,
 * «نقشه‌ای می‌کشند».
 */
export function cannotBePlural(lexicon: Lexicon, word: Word, before: Word | null, after: Word | null): boolean {
  // Shanghai is no place in ه.
  if (!joinsNext(word.letters[word.length - 4]!) || lexicon.valueOf(word, word.length - 2) === 0) return false;
  if (before !== null && BEFORE_SINGULAR.has(before.hash)) return true;
  return after !== null && (NO_EZAFE_BEFORE.has(after.hash) || isVerbWithPrefix(lexicon, after));
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
export function mustBePlural(word: Word, before: Word | null, after: Word | null): boolean {
  if (after === null || (before !== null && !BEFORE_NOUN.has(before.hash))) return false;
  if (KNOWN_OR_MANY.has(after.hash)) return true;
  return OF_TIMES.has(after.hash) && (!joinsNext(word.letters[word.length - 4]!) || isOfMeasure(word));
}

/** «چیز دیگهای»: after a noun, the spoken دیگر with its ‌ای; but «آشپز دیگ‌های بزرگ را آورد». */
export function isSpokenOther(word: Word, before: Word | null, after: Word | null): boolean {
  if (before === null || !word.is('دیگهای')) return false;
  const isOfPots = BEFORE_POT.has(before.hash) || BEFORE_NOUN.has(before.hash);
  return !isOfPots && (after === null || !AFTER_POT.has(after.hash));
}

/**
 * «پسر پنج سالهای»: what is counted stands in the singular, so it is ساله‌ای. Not after نه, which is mostly "not", nor after tens
 * («دهه هشتاد سالهای خوبی بود»), nor where the numeral is a number («ساعت هشت روزهای زوج»); not «سالهای سال».
 */
export function isCountedMeasure(word: Word, before: Word | null, after: Word | null): boolean {
  // Few words follow a numeral, so that is asked first.
  if (before === null || !isNumeral(before) || isTens(before) || before.is('نه')) return false;
  if (after !== null && (after.is('سال') || KNOWN_OR_MANY.has(after.hash) || OF_TIMES.has(after.hash))) return false;
  return !BEFORE_NUMBER.has(before.hashBefore) && !IS_NO_MEASURE.has(word.hash) && isOfMeasure(word);
}

/** Whether a word is an adjective of measure with ای after it: سالهای. */
function isOfMeasure(word: Word): boolean {
  return isMeasure(word.letters, 0, word.length - 2);
}

/** Whether a word ends in های, which may be ‌های or, after a ه, ‌ای. */
export function endsInPlural({ letters, length }: Word): boolean {
  return length > 4 && letters[length - 1] === YEH && letters[length - 2] === ALEF && letters[length - 3] === HEH;
}

/** Whether the letters of such a word from `at` on are an ending, of which the words around it may decide. */
export function isOfReadings(word: Word, at: number): boolean {
  return word.length - at <= 3 && endsInPlural(word);
}

const SILENT = setOf(WITH_SILENT_HEH);
const SOUNDED = setOf(WITH_SOUNDED_HEH);
const ENDINGS_OF_SOUNDED = SOUNDED_ENDINGS.split(' ');
const ENDINGS_OF_SILENT = setOf(AFTER_SILENT_HEH);
const LONGEST_AFTER_HEH = 4;
const MAY_BE_PLURAL = setOf(PERSONS_OR_PLURAL);
const OF_PARTICIPLE = setOf(AFTER_PARTICIPLE);
const ONLY_OF_PARTICIPLE = setOf(ONLY_AFTER_PARTICIPLE);
const MAY_BE_TOGETHER = setOf(TOGETHER);
const MAY_STAND_TOGETHER = setOf(BEFORE_TOGETHER);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

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
  if (MAY_BE_PLURAL.has(word.string.slice(end)) && (lexicon.valueOf(word, end + 1) & WORD) !== 0) return null;
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
  if (OF_PARTICIPLE.has(ending) && isParticiple(lexicon, letters, start, end)) return [...cuts, end];
  if (MAY_BE_TOGETHER.has(ending) && isTogether(lexicon, word, start, end)) return null;
  if (ONLY_OF_PARTICIPLE.has(ending) || word.is(TOWARDS)) return null;
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
    if (letters[end - 1] === HEH && ENDINGS_OF_SILENT.has(word.string.slice(end))) return end;
  }
  return 0;
}

/** Whether the letters before that ه are a word, of which the last letter joins nothing, so that they seem apart. */
function isTogether(lexicon: Lexicon, { letters, string }: Word, start: number, end: number): boolean {
  if (MAY_STAND_TOGETHER.has(string.slice(start, end))) return true;
  return !joinsNext(letters[end - 2]!) && (lexicon.find(letters, start, end - 1) & WORD) !== 0;
}

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
  const isArabic = start > 0 && part.startsWith('ال') && !SOUNDED.has(part.slice(2));
  if (SILENT.has(part) || (isArabic && !ENDINGS_OF_SOUNDED.some((ending) => part.endsWith(ending)))) return true;
  const value = lexicon.find(letters, start, end);
  return (
    (value & WORD) !== 0 &&
    (value & TAKES_ENDINGS) !== 0 &&
    !SOUNDED.has(part) &&
    !ENDINGS_OF_SOUNDED.some((ending) => part.endsWith(ending))
  );
}
