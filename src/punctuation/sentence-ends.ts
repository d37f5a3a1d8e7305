import { matchesAt } from '../text/matches-at';
import { classAt, isOfWord } from './classes';

// Where a sentence may end, and the next one begin, with nothing but a stop between.

/** A stop without a blank after it ends a sentence only if the word before has so many letters: a shorter one may be an abbreviation. */
const LEAST_BEFORE_STOP = 3;
/** And so many must the word after it have. */
const LEAST_AFTER_STOP = 2;
/** Shorter words that are no abbreviations: verbs, with which sentences in Persian end («آغاز شد.این», “it began.This”). */
const SHORT_VERBS: readonly string[] = ['شد', 'زد'];
/** What goes on with a number after its point: «بند ۲.الف» (clause 2.a), «نسخه ۲.بتا» (version 2.beta), «۱۲.خرداد.۱۴۰۰» (a day). */
const PART_OF_NUMBER = /\.(?:الف|آلفا|بتا|[\p{L}\u200c]{2,9}\.\p{Nd})/uy;
/** The point between a day and its month, with the year after a blank: «۱۲.خرداد ۱۴۰۰». */
const DAY_POINT =
  /(?<=(?<!\p{Nd})[0-3۰-۳]?\p{Nd})\.(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)(?:[ \u200c]?ماه)? \p{Nd}/uy;
/**
 * The point after a version or the colon after the first number of a ratio, with what may belong to them: «نسخه ۲.آزمایشی» (version 2.trial),
 * «نسبت ۱:صد» (the ratio 1 to a hundred). Words such as «این» (this) belong to neither, but begin a sentence: «نسخه ۲.این برنامه».
 */
const JOINED_NUMBER =
  /(?:(?<=(?:نسخ|ویرایش|ورژن|نگارش)\S{0,3} \p{Nd}{1,3})\.|(?<=(?:نسبت|مقیاس) \p{Nd}{1,3}):)(?!(?:این|آن|در|از|به|با|بر|برای|تا|که|اما|ولی|اگر|پس|سپس|همچنین|هر|ما|او|و)(?![\p{L}\u200c]))/uy;
const STOP = '.';
/** «و» with a blank after it, which it may only get now from what it touches: «آمد.و(باران)». */
const AND = /و[ («"“]/y;

/**
 * Whether a sentence may end at `end`, before the stop that ends at `stopEnd`: with a word that is neither an abbreviation nor a part of one,
 * or with a number, an emoji or the like; but a number may go on after the stop.
 */
export function mayEndSentence(text: string, end: number, stopEnd: number): boolean {
  if (!isOfWord(classAt(text, end - 1)))
    return ![PART_OF_NUMBER, DAY_POINT, JOINED_NUMBER].some((pattern) => matchesAt(pattern, text, stopEnd - 1));
  const letters = lettersOf(text, end - 1, -1);
  return letters >= LEAST_BEFORE_STOP || SHORT_VERBS.includes(text.slice(end - letters, end));
}

/** Whether a sentence may begin with the word that the stop before `at` touches; it stands after what ends at `wordEnd`. */
export function mayBeginSentence(text: string, at: number, wordEnd: number): boolean {
  // One letter after a stop may be that of a name or, after a number, of a clause, but after a word «و» is “and”.
  const isAnd = matchesAt(AND, text, at) && isOfWord(classAt(text, wordEnd - 1));
  return isAnd || lettersOf(text, at, 1) >= LEAST_AFTER_STOP;
}

/** Whether a word with as many letters as it takes to end a sentence ends at `end`. */
export function isLongWordBefore(text: string, end: number): boolean {
  return lettersOf(text, end - 1, -1) >= LEAST_BEFORE_STOP;
}

/** Whether the colon at `at` parts the two numbers of a ratio. */
export function isOfRatio(text: string, at: number): boolean {
  return matchesAt(JOINED_NUMBER, text, at);
}

/**
 * How many letters, three at most, the word has that begins at `from`, or, if `step` is −1, ends there. A shorter word with another stop on
 * its other side is part of an abbreviation and has 0: «ق.م.» (BC).
 */
function lettersOf(text: string, from: number, step: 1 | -1): number {
  let letters = 0;
  let at = from;
  for (; letters < LEAST_BEFORE_STOP && isOfWord(classAt(text, at)); at += step) letters++;
  return letters < LEAST_BEFORE_STOP && text[at] === STOP && isOfWord(classAt(text, at + step)) ? 0 : letters;
}
