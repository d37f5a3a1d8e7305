import { isLowSurrogate } from '../text/surrogates';
import { AT, HASH, KASHIDA, LAST_VARIATION_SELECTOR, ZWJ, ZWNJ } from '../text/units';
import { ENDING, PREFIX } from './attached';
import {
  CALL,
  CLOSING,
  COMMA_CLASS,
  classAt,
  FIGURE,
  GAP,
  isGapOnly,
  isOfPersianWord,
  isOfWord,
  OTHER_LETTER,
  SEMICOLON_CLASS,
  startOfGap,
  unitClasses,
} from './classes';
import {
  CALL_MARK,
  CLOSE_MARK,
  COLON_MARK,
  ELLIPSIS_MARK,
  GUILLEMETS,
  type Line,
  LONE_MARK,
  NO_MARK,
  NUMBER_MARK,
  OPEN_MARK,
  PERCENT_MARK,
  ROUND,
  SQUARE,
  STOP_MARK,
} from './line';
import { isEmptyPair } from './pairs';
import { matchesAt } from './passed-over';
import { isToBeFilled } from './writing';

// What is wanted of the gap between two neighbours.

/** It stays as it is. */
export const KEEP = 0;
export const NO_BLANK = 1;
const ONE_BLANK = 2;

/** What is in brackets and longer than this, in code units, is never part of a word. */
const LONGEST_PIECE = 8;
/** A stop without a blank after it ends a sentence only if the word before has so many letters: a shorter one may be an abbreviation. */
const LEAST_BEFORE_STOP = 3;
/** And so many must the word after it have. */
const LEAST_AFTER_STOP = 2;
/** Shorter words that are no abbreviations: verbs, with which sentences in Persian end («آغاز شد.این», “it began.This”). */
const SHORT_VERBS: ReadonlySet<string> = new Set(['شد', 'زد']);
const STOP = '.';
const EMPHASIS = '**';
const NOT_EMPHASIZED = ' *';
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
/** The colon of a drive: «به D:فیلم‌ها برو», «نشانی A:دریا/کوه». In «گروه A:ایران/عراق» a letter is the name of a group. */
const DRIVE_COLON = /(?<=(?:(?:در|به|از) [C-H]|(?:مسیر|درایو|نشانی) [A-Z])):(?!را )|(?<=(?<!\S)[A-Z]):\S{0,40}\\/y;
/** A name before its colon: «گروه A:», «به گزارش CNN:». Keys and the like, which may touch what follows, begin with a small letter. */
const LATIN_LABEL = /^[A-Z]\w{0,14}$/;
const OPENING_QUOTES = '«"“';
const PERSIAN_MARKS = '،؛؟';

/**
 * What is wanted of the gap from `from` to `to`, which holds only blanks or nothing. Its neighbours are two marks, or a mark and a word or
 * sign: `left` and `right` are the numbers of the marks, and `NO_MARK` for what is none.
 */
export function gapBetween(line: Line, text: string, left: number, right: number, from: number, to: number): number {
  if (line.kindOf(left) === OPEN_MARK) {
    if (line.mate[left] === right || from === to) return KEEP;
    return line.isPersianPair(left, line.mate[left]!) ? NO_BLANK : KEEP;
  }
  if (line.kindOf(right) === CLOSE_MARK)
    return from < to && line.isPersianPair(line.mate[right]!, right) ? NO_BLANK : KEEP;
  return from < to ? gapWithBlanks(line, text, left, right, from) : gapWithoutBlanks(line, text, left, right, to);
}

/** What is wanted of blanks that are neither after an opening mark nor before a closing one. */
function gapWithBlanks(line: Line, text: string, left: number, right: number, from: number): number {
  if (isQuoteAfterColon(line, text, left)) return NO_BLANK;
  return line.isSentenceMark(right) && endsBeforeMark(line, text, left, right, from) ? NO_BLANK : KEEP;
}

/** What is wanted between neighbours that touch at `at`. */
function gapWithoutBlanks(line: Line, text: string, left: number, right: number, at: number): number {
  // A half-space or kashida would mean something else if a blank came beside it.
  if (isHalfSpaceOrKashida(text, at - 1) || isHalfSpaceOrKashida(text, at)) return KEEP;
  if (line.isSentenceMark(left)) return wantsBlankAfter(line, text, left, right) ? ONE_BLANK : KEEP;
  if (line.kindOf(right) === OPEN_MARK && (left < 0 || isQuoteBeforeBracket(line, left, right)))
    return wantsBlankBeforePair(line, text, left, right) ? ONE_BLANK : KEEP;
  if (line.kindOf(left) === CLOSE_MARK) return wantsBlankAfterPair(line, text, left) ? ONE_BLANK : KEEP;
  return line.kindOf(left) === ELLIPSIS_MARK && isAndSoOn(line, text, left, at) ? ONE_BLANK : KEEP;
}

/** Whether dots stand for more of the same, and a word follows: «کتاب و ...است». */
function isAndSoOn(line: Line, text: string, dots: number, at: number): boolean {
  const from = startOfGap(text, line.start[dots]!, line.floor(dots));
  return text.startsWith(' و', from - 2) && isOfPersianWord(classAt(text, at)) && at < line.ceiling(dots);
}

/** Whether a quote without a mate opens a quotation that ends on another line: it follows a colon, «گفت:« سلام» (he said: “ Hello). */
function isQuoteAfterColon(line: Line, text: string, quote: number): boolean {
  if (line.kindOf(quote) !== LONE_MARK || line.kindOf(quote - 1) !== COLON_MARK) return false;
  const isOpening = OPENING_QUOTES.includes(text[line.start[quote]!]!);
  return isOpening && line.isPersianAt(quote) && wordEndBefore(line, text, quote) === line.end[quote - 1];
}

/** Whether the mark `right` ends what is before it, and so belongs to it. What follows the mark may show that it is something else. */
function endsBeforeMark(line: Line, text: string, left: number, right: number, from: number): boolean {
  if (!isPersianMark(line, text, right) || !mayEndAt(line, text, left, right, from)) return false;
  const end = line.end[right]!;
  const next = classAt(text, end);
  const kind = line.kindOf(right);
  if (kind === CALL_MARK) return next !== OTHER_LETTER;
  if (kind !== STOP_MARK && kind !== COLON_MARK) return true;
  if (isBetweenNumbers(line, text, left, right)) return false;
  // A closing bracket or guillemet may have its mate on another line.
  if (next === GAP || next === CLOSING || end === line.to) return true;
  const mark = markAt(line, right + 1, end);
  if (line.kindOf(mark) === CLOSE_MARK || isNote(line, text, right, mark)) return true;
  return wantsBlankAfter(line, text, right, mark);
}

/** Whether a sentence mark is in Persian text. In a Persian line, ، ؛ ؟ are so even between Latin words: «زبان‌های CSS ، HTML و غیره». */
function isPersianMark(line: Line, text: string, mark: number): boolean {
  return line.isPersianAt(mark) || (line.isPersian && PERSIAN_MARKS.includes(text[line.start[mark]!]!));
}

/** Whether a word, a number or a closed pair ends before the gap. Protected text doesn't count, since it might go on with the mark. */
function mayEndAt(line: Line, text: string, left: number, right: number, from: number): boolean {
  if (left < 0) {
    if (from <= line.floor(right)) return false;
    if (startOfEmphasisEnd(text, from, line.floor(right)) < from) return true;
    const last = text.charCodeAt(from - 1);
    // An emoji ends with half of a pair, or a selector.
    const isEnd = isOfWord(unitClasses()[last]!) || isLowSurrogate(last) || last === LAST_VARIATION_SELECTOR;
    return isEnd && !isHalfSpaceOrKashida(text, from - 1);
  }
  const kind = line.kindOf(left);
  if (kind === LONE_MARK) return isOfWord(classAt(text, line.start[left]! - 1));
  if (kind === ELLIPSIS_MARK) return line.kindOf(right) !== STOP_MARK && !isToBeFilled(text, line.start[left]!, from);
  return kind === NUMBER_MARK || kind === CLOSE_MARK || kind === PERCENT_MARK;
}

/** The number `i` if that mark begins at `at`; otherwise `NO_MARK`. */
function markAt(line: Line, i: number, at: number): number {
  return i < line.count && line.start[i] === at ? i : NO_MARK;
}

/** Whether a mark stands between two numbers: «۲ : ۱» is a score or a ratio. */
function isBetweenNumbers(line: Line, text: string, left: number, mark: number): boolean {
  const next = mark + 1;
  if (line.kindOf(left) !== NUMBER_MARK || line.kindOf(next) !== NUMBER_MARK) return false;
  return isGapOnly(text, line.end[mark]!, line.start[next]!);
}

// What touches a mark, as bits.
const PERSIAN_WORD = 1;
const OTHER_WORD = 2;
const FIGURES = 4;
const PAIR = 8;

/** Whether a blank is missing after the sentence mark `left`, which touches what follows; `right` is the number of that if it is a mark. */
function wantsBlankAfter(line: Line, text: string, left: number, right: number): boolean {
  if (!isPersianMark(line, text, left)) return false;
  // Blanks before the mark go, so they don't count.
  const wordEnd = wordEndBefore(line, text, left);
  // A mark at the beginning of a line has lost its place, and nobody knows where it belongs.
  if (wordEnd === line.from) return false;
  const follows = whatFollows(line, text, left, right);
  const markBefore = left > 0 && line.end[left - 1] === wordEnd ? left - 1 : NO_MARK;
  const followsPair = line.kindOf(markBefore) === CLOSE_MARK;
  switch (line.kindOf(left)) {
    case STOP_MARK: {
      if (!(follows & (PERSIAN_WORD | PAIR)) || !mayEndAt(line, text, markBefore, left, wordEnd)) return false;
      const end = line.end[left]!;
      if (!followsPair && !mayEndSentence(text, wordEnd, end)) return false;
      // Protected text that a stop touches may begin before it: «گزارش.نهایی.pdf».
      if (follows === PERSIAN_WORD && end === line.ceiling(left)) return false;
      // One letter after a stop may be that of a name or, after a number, of a clause, but after a word «و» is “and”.
      const isAnd = text.startsWith('و ', end) && isOfWord(classAt(text, wordEnd - 1));
      return follows === PAIR || isAnd || lettersOf(text, end, 1) >= LEAST_AFTER_STOP;
    }
    case COLON_MARK: {
      // In «شبه‌کلاس :global» (the pseudo-class :global), the colon belongs to a name.
      if (follows === OTHER_WORD && wordEnd < line.start[left]!) return false;
      if (
        follows & (PERSIAN_WORD | PAIR) &&
        (isShortNumber(line, text, markBefore) || isLatinLabel(line, text, left, wordEnd)) &&
        !matchesAt(JOINED_NUMBER, text, wordEnd) &&
        !matchesAt(DRIVE_COLON, text, wordEnd)
      )
        return true;
      if (!followsPair && !isOfPersianWord(classAt(text, wordEnd - 1))) return false;
      return follows > 0 || isQuoteAfterColon(line, text, right);
    }
    case CALL_MARK:
      return follows > 0 && follows !== OTHER_WORD;
    default:
      return follows > 0 || line.kindOf(right) === ELLIPSIS_MARK;
  }
}

/**
 * Whether a mark is a number that touches no word but a long one: «تبصره۱:». A number after a letter or two is the name of a cell, and a long
 * number may be an address, whose port follows the colon.
 */
function isShortNumber(line: Line, text: string, mark: number): boolean {
  if (line.kindOf(mark) !== NUMBER_MARK) return false;
  const start = line.start[mark]!;
  if (line.end[mark]! - start > LONGEST_PIECE) return false;
  return !isOfWord(classAt(text, start - 1)) || lettersOf(text, start - 1, -1) >= LEAST_BEFORE_STOP;
}

/** Whether a label ends at `end`, before `colon`. It begins the line or follows a blank, even one that comes only now: «باران:BBC:برف». */
function isLatinLabel(line: Line, text: string, colon: number, end: number): boolean {
  let start = end;
  while (start > line.from && classAt(text, start - 1) === OTHER_LETTER) start--;
  if (!LATIN_LABEL.test(text.slice(start, end))) return false;
  if (line.end[colon - 1] === start) return gapWithoutBlanks(line, text, colon - 1, NO_MARK, start) === ONE_BLANK;
  return start === line.from || classAt(text, start - 1) === GAP;
}

/** What touches the mark `left` from behind; `right` is its number if it is a mark. */
function whatFollows(line: Line, text: string, left: number, right: number): number {
  if (right >= 0) {
    if (line.kindOf(right) === NUMBER_MARK) return FIGURES;
    return line.kindOf(right) === OPEN_MARK && !isNote(line, text, left, right) ? PAIR : 0;
  }
  const end = line.end[left]!;
  const unit = text.charCodeAt(end);
  // A handle or a tag.
  if (unit === AT || unit === HASH) return OTHER_WORD;
  const next = classAt(text, end);
  // Protected text may begin with a figure, too: 5G.
  if (next === FIGURE) return FIGURES;
  return isOfPersianWord(next) ? PERSIAN_WORD : next === OTHER_LETTER ? OTHER_WORD : 0;
}

/**
 * Whether a bracket that touches a mark is that of a note: «است.[۱]». After a stop all are; after other marks, what it holds must show it.
 */
function isNote(line: Line, text: string, mark: number, bracket: number): boolean {
  if (line.family[bracket] !== SQUARE) return false;
  const within = classAt(text, line.end[bracket]!);
  return line.kindOf(mark) === STOP_MARK || within === FIGURE || within === OTHER_LETTER;
}

/**
 * Whether a sentence may end at `end`, before the stop that ends at `stopEnd`: with a word that is neither an abbreviation nor a part of one,
 * or with a number, an emoji or the like; but a number may go on after the stop.
 */
function mayEndSentence(text: string, end: number, stopEnd: number): boolean {
  if (!isOfWord(classAt(text, end - 1)))
    return ![PART_OF_NUMBER, DAY_POINT, JOINED_NUMBER].some((pattern) => matchesAt(pattern, text, stopEnd - 1));
  const letters = lettersOf(text, end - 1, -1);
  return letters >= LEAST_BEFORE_STOP || SHORT_VERBS.has(text.slice(end - letters, end));
}

/** Where what is before a mark and the blanks before it ends, without `**` of Markdown. */
function wordEndBefore(line: Line, text: string, i: number): number {
  const floor = line.floor(i);
  return startOfEmphasisEnd(text, startOfGap(text, line.start[i]!, floor), floor);
}

/** Where the `**` of Markdown begins that ends at `end`; `end` if there is none, or none that may end what it makes bold. */
function startOfEmphasisEnd(text: string, end: number, floor: number): number {
  const start = end - EMPHASIS.length;
  return start > floor && text.startsWith(EMPHASIS, start) && !NOT_EMPHASIZED.includes(text[start - 1]!) ? start : end;
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

/** Whether a blank is missing before an opening bracket or quote that a word touches; «کتاب(ها)» and «پیامبر(ص)» are one word. */
function wantsBlankBeforePair(line: Line, text: string, left: number, open: number): boolean {
  const family = line.family[open]!;
  if (family !== ROUND && family < GUILLEMETS) return false;
  const at = line.start[open]!;
  if (left < 0 && !isOfPersianWord(classAt(text, at - 1))) return false;
  if (!line.isPersianPair(open, line.mate[open]!) || isEmptyPair(line, open, text)) return false;
  return family !== ROUND || !isPieceOfWord(contentOf(line, text, open));
}

/** Whether a bracket touches a quotation before it: «سلام»(دنیا). */
function isQuoteBeforeBracket({ kind, family }: Line, left: number, right: number): boolean {
  return kind[left] === CLOSE_MARK && family[left]! >= GUILLEMETS && family[right] === ROUND;
}

/** Whether a blank is missing after a closing bracket or quote that a word touches; «(نا)محدود» and «کتاب»ها are one word. */
function wantsBlankAfterPair(line: Line, text: string, close: number): boolean {
  const family = line.family[close]!;
  if (family !== ROUND && family < GUILLEMETS) return false;
  const end = line.end[close]!;
  if (!isOfPersianWord(classAt(text, end))) return false;
  const open = line.mate[close]!;
  if (!line.isPersianPair(open, close)) return false;
  let wordEnd = end;
  while (wordEnd - end <= LONGEST_PIECE && isOfWord(classAt(text, wordEnd))) wordEnd++;
  return !ENDING.test(text.slice(end, wordEnd)) && !PREFIX.test(contentOf(line, text, open));
}

/** What a pair holds; empty if it is too long to be part of a word. */
function contentOf({ start, end, mate }: Line, text: string, open: number): string {
  const close = start[mate[open]!]!;
  return close - end[open]! > LONGEST_PIECE ? '' : text.slice(end[open]!, close);
}

/** Whether what a bracket holds makes one word with that before it: one or two units, or an ending; but «سازمان ملل(UN)» isn't one word. */
function isPieceOfWord(content: string): boolean {
  if (content.length !== 2) return content.length === 1 || ENDING.test(content);
  const first = classAt(content, 0);
  // «باران(،و)» has a third unit once the comma has its blank.
  const getsBlank = [COMMA_CLASS, SEMICOLON_CLASS, CALL].includes(first) && isOfWord(classAt(content, 1));
  return first !== OTHER_LETTER && !getsBlank;
}

/** Whether a half-space, a joiner or a kashida is at `at`. */
function isHalfSpaceOrKashida(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === ZWNJ || unit === ZWJ || unit === KASHIDA;
}
