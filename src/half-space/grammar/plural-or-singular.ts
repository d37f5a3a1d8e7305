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
  WITHOUT_EZAFE,
} from './plural-or-singular-words';
import { isVerbForm } from './verbs';

/**
 * Whether a word in های is one of two readings, نقش‌های and نقشه‌ای, of which the words around it rule out the first: «هر محله‌ای», «نقشه‌ای را»,
 * «نقشه‌ای می‌کشند».
 */
export function cannotBePlural(lexicon: Lexicon, word: Word, before: Word | null, after: Word | null): boolean {
  const other = lexicon.valueOf(word, word.length - 2);
  // Shanghai is no place in ه.
  if (other === 0) return false;
  // «دربی برندهای نداشت»: after ا د ذ ر ز ژ و the plural is right as it stands, so more is asked.
  if (!joinsNext(word.letters[word.length - 4]!))
    return after !== null && LACKING.has(after.hash) && (other & TAKES_ENDINGS) !== 0;
  if (before !== null && isBeforeSingular(before)) return true;
  return after !== null && (WITHOUT_EZAFE.has(after.hash) || isVerbWithPrefix(lexicon, after));
}

/** Whether a noun stands in the singular after a word: هر, یک, but «شبکه یک گل‌های بازی را پخش کرد». */
export function isBeforeSingular(before: Word): boolean {
  return BEFORE_SINGULARS.has(before.hash) && !(before.is('یک') && NUMBERED.has(before.hashBefore));
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
  if (after === null || (before !== null && !BEFORE_NOUNS.has(before.hash))) return false;
  if (AFTER_PLURALS.has(after.hash)) return true;
  return AFTER_TIMES.has(after.hash) && !joinsNext(word.letters[word.length - 4]!);
}

/** «پسر پنج سالهای», «پسر ۵ سالهای»: what is counted stands in the singular, so it is ساله‌ای. */
export function isCountedMeasure(word: Word, before: Word | null, after: Word | null): boolean {
  // Few words follow a numeral, so that is asked first.
  if (!(before === null ? followsCount(word) : isCount(before))) return false;
  if (after !== null && (AFTER_PLURALS.has(after.hash) || AFTER_TIMES.has(after.hash))) return false;
  return !NO_MEASURES.has(word.hash) && isMeasure(word.letters, 0, word.length - 2);
}

/**
 * Whether a word is a numeral that counts: not نه, which is mostly "not", nor tens («دهه هشتاد سالهای خوبی بود»), nor where it is a number
 * («ساعت هشت روزهای زوج»).
 */
function isCount(word: Word): boolean {
  return isNumeral(word) && !isTens(word) && !word.is('نه') && !NUMBERED.has(word.hashBefore);
}

/** Whether figures before a word count it: those after a word that has no number. */
function followsCount({ hashBeforeFigures }: Word): boolean {
  return hashBeforeFigures !== 0 && !NUMBERED.has(hashBeforeFigures) && !BEFORE_FIGURES.has(hashBeforeFigures);
}

/** What makes an adjective of a noun with its ‌ای, and hardly a plural. */
const NOT = 'غیر';

/** «غیریارانه‌ای», «غیرمسئولانه‌ای»: of a word in ه after غیر that is none without its ه; but «غیرنظامی‌های», «غیرکردهای عراق». */
export function isNegated(lexicon: Lexicon, word: Word): boolean {
  const { letters, length } = word;
  if (!word.startsWith(NOT)) return false;
  if ((lexicon.find(letters, NOT.length, length - 3) & TAKES_PLURAL) !== 0) return false;
  return (lexicon.find(letters, NOT.length, length - 2) & TAKES_ENDINGS) !== 0;
}

/** Letters and houses of any sort, with ‌ای. */
const LETTERS_AND_HOUSES = ['نامهای', 'خانهای'];
/** Before them a word has so many letters at least. */
const SHORTEST_SORT = 3;

/** «سوگندنامه‌ای», «تنورخانه‌ای»: what is hardly in a lexicon, but not of the plural of a word that is («دشنام‌های»). */
export function isOfLetterOrHouse(lexicon: Lexicon, word: Word): boolean {
  const { letters, length } = word;
  return startOfEnding(letters, length, LETTERS_AND_HOUSES) >= SHORTEST_SORT && lexicon.valueOf(word, length - 3) === 0;
}

/** Whether a word ends in های, which may be ‌های or, after a ه, ‌ای. */
export function endsInPlural({ letters, length }: Word): boolean {
  return length > 4 && letters[length - 1] === YEH && letters[length - 2] === ALEF && letters[length - 3] === HEH;
}

/** Whether the letters of a word from `at` on are one of those two endings, or of هاش and ‌اش: the words around it may decide. */
export function isAtEndingOfTwoReadings({ letters, length }: Word, at: number): boolean {
  return length - at <= 3 && letters[length - 3] === HEH;
}
