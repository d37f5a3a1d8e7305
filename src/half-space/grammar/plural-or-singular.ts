import { joinsNext } from '../../text/kinds';
import { ALEF, HEH, YEH } from '../../text/units';
import { TAKES_ENDINGS, TAKES_PLURAL, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { startOfEnding } from '../words/letters';
import type { Word } from '../words/word';
import { lengthOfVerbPrefix } from './affixes';
import { isMeasure, isNumeral, isTens } from './numerals';
import {
  AFTER_PLURALS,
  AFTER_TIMES,
  BEFORE_FIGURES,
  BEFORE_NOUNS,
  BEFORE_SINGULARS,
  LACKING,
  NO_MEASURES,
  NUMBERED,
  SPANS_WITH_IS,
  WITHOUT_EZAFE,
} from './plural-or-singular-words';
import { isVerbForm } from './verbs';
import { GRADED_IN_HEH } from './wet';

/**
 * A word in های has two readings: «نقشهای» is نقش‌های, a plural with its ezafe (roles of), or نقشه‌ای, a word in ه with ‌ای (a map), which
 * is called the singular here. These functions tell which one the words around it rule out. Where a half-space is, depends on it.
 */

/**
 * Whether the words around a word in های rule out the plural: «هر محله‌ای» (every quarter), «نقشه‌ای را», «نقشه‌ای می‌کشند» (they draw a map).
 */
export function cannotBePlural(lexicon: Lexicon, word: Word, before: Word | null, after: Word | null): boolean {
  const other = lexicon.valueOf(word, word.length - 2);
  // شانگهای (Shanghai) has only one reading, since there is no شانگه.
  if (other === 0) return false;
  // «دربی برندهای نداشت» (the derby had no winner): where no half-space can stand in the plural, برندهای is right as it stands, so more is asked.
  if (!joinsNext(word.letters[word.length - 4]!))
    return after !== null && LACKING.has(after.hash) && (other & TAKES_ENDINGS) !== 0;
  if (before !== null && isBeforeSingular(before)) return true;
  if (after === null) return false;
  // «حرفه‌ای تر» (more professional); but «چشم‌های تر» (wet eyes).
  if (after.is('تر')) return GRADED_IN_HEH.has(word.hash);
  return WITHOUT_EZAFE.has(after.hash) || isVerbWithPrefix(lexicon, after);
}

/**
 * Whether a noun after this word is in the singular: هر (every), یک (one), but not «شبکه یک گل‌های بازی را پخش کرد» (Channel One showed the
 * goals).
 */
export function isBeforeSingular(before: Word): boolean {
  return BEFORE_SINGULARS.has(before.hash) && !(before.is('یک') && NUMBERED.has(before.hashBefore));
}

/** Whether a word is می or a verb form with it: میکشند, می‌کشند, but not میدان (square). */
function isVerbWithPrefix(lexicon: Lexicon, word: Word): boolean {
  const { letters, length } = word;
  const start = lengthOfVerbPrefix(letters, length);
  if (start === 0) return false;
  if (start === length) return !word.followsMonth;
  return isVerbForm(lexicon, letters, start, length) && (lexicon.valueOf(word) & WORD) === 0;
}

/**
 * Whether the words around a word in های rule out the singular. In دورهای (rounds of) the plural needs no half-space, in دوره‌ای (a period)
 * the singular does.
 */
export function mustBePlural(word: Word, before: Word | null, after: Word | null): boolean {
  if (after === null || (before !== null && !BEFORE_NOUNS.has(before.hash))) return false;
  if (AFTER_PLURALS.has(after.hash)) return true;
  return AFTER_TIMES.has(after.hash) && !joinsNext(word.letters[word.length - 4]!);
}

/**
 * Whether a word in های is a measure after a numeral, «پسر پنج سالهای» (a five-year-old boy), and so ساله‌ای, since what is counted is in
 * the singular.
 */
export function isCountedMeasure(word: Word, before: Word | null, after: Word | null): boolean {
  // Few words follow a numeral, so that is asked first.
  if (!(before === null ? followsCount(word) : isCount(before))) return false;
  if (after !== null && (AFTER_PLURALS.has(after.hash) || AFTER_TIMES.has(after.hash))) return false;
  return !NO_MEASURES.has(word.hash) && isMeasure(word.letters, 0, word.length - 2);
}

/** What a plural with "is" ends in, and also a word in ه with است behind it. */
const THEY_ARE_OR_IS = 'هاست';

/**
 * Whether a word in هاست is what a numeral counts, with است behind its ه: «۳۰ درجهاست» (is 30 degrees). Then it is no plural, درج‌هاست. Not «۲۰ سالهاست»:
 * spans of time seldom belong to the numeral before them.
 */
export function isCountedWithIs(lexicon: Lexicon, word: Word, before: Word | null): boolean {
  const end = word.length - THEY_ARE_OR_IS.length;
  if (end < 2 || startOfEnding(word.letters, word.length, [THEY_ARE_OR_IS]) !== end || SPANS_WITH_IS.has(word.hash))
    return false;
  if (!(before === null ? followsCount(word) : isCount(before))) return false;
  return (lexicon.valueOf(word, end + 1) & TAKES_ENDINGS) !== 0;
}

/**
 * Whether a word is a numeral that counts what follows. Not نه (nine), which is mostly "no", nor tens, «دهه هشتاد سالهای خوبی بود» (the eighties
 * were good years), nor one that numbers what stands before it, «ساعت هشت روزهای زوج» (at eight o'clock on even days).
 */
function isCount(word: Word): boolean {
  return isNumeral(word) && !isTens(word) && !word.is('نه') && !NUMBERED.has(word.hashBefore);
}

/** Whether figures stand before a word and count it: not where they number or date what stands before them. */
function followsCount({ hashBeforeFigures }: Word): boolean {
  return hashBeforeFigures !== 0 && !NUMBERED.has(hashBeforeFigures) && !BEFORE_FIGURES.has(hashBeforeFigures);
}

/** Non-: makes an adjective of a noun with ‌ای, and hardly ever has a plural after it. */
const NOT = 'غیر';

/**
 * Whether a word in های is an adjective with غیر, غیریارانه‌ای (unsubsidised): after غیر comes a word in ه that is no noun without its ه. But
 * غیرنظامی‌های (civilians of) and «غیرکردهای عراق» (the non-Kurds of Iraq) are plurals.
 */
export function isNegated(lexicon: Lexicon, word: Word): boolean {
  const { letters, length } = word;
  if (!word.startsWith(NOT)) return false;
  if ((lexicon.find(letters, NOT.length, length - 3) & TAKES_PLURAL) !== 0) return false;
  return (lexicon.find(letters, NOT.length, length - 2) & TAKES_ENDINGS) !== 0;
}

/** نامه (letter, document) and خانه (house) with ‌ای: they make words that no lexicon has. */
const LETTERS_AND_HOUSES = ['نامهای', 'خانهای'];
/** The fewest letters before them. */
const SHORTEST_SORT = 3;

/** Whether a word in های ends in one of them, سوگندنامه‌ای (an oath), and is not the plural of a known word, دشنام‌های (insults of). */
export function isOfLetterOrHouse(lexicon: Lexicon, word: Word): boolean {
  const { letters, length } = word;
  return startOfEnding(letters, length, LETTERS_AND_HOUSES) >= SHORTEST_SORT && lexicon.valueOf(word, length - 3) === 0;
}

/** Whether a word ends in های, be it the plural or the ه of a word and ‌ای. */
export function endsLikePlural({ letters, length }: Word): boolean {
  return length > 4 && letters[length - 1] === YEH && letters[length - 2] === ALEF && letters[length - 3] === HEH;
}

/** Whether one of the two readings of a word in های, or of one in هاش (ها with a person, or ه and ‌اش), has its gap at `at`. */
export function isAtEndingOfTwoReadings({ letters, length }: Word, at: number): boolean {
  return length - at <= 3 && letters[length - 3] === HEH;
}
