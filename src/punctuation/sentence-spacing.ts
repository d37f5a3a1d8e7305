import { matchesAt } from '../text/matches-at';
import { isLowSurrogate } from '../text/surrogates';
import { AT, HASH, LAST_VARIATION_SELECTOR } from '../text/units';
import {
  CLOSING,
  classAt,
  FIGURE,
  GAP,
  isGapOnly,
  isHalfSpaceOrKashida,
  isOfPersianWord,
  isOfWord,
  OTHER_LETTER,
  startOfGap,
  unitClasses,
} from './classes';
import {
  CALL_MARK,
  CLOSE_MARK,
  COLON_MARK,
  ELLIPSIS_MARK,
  type Line,
  LONE_MARK,
  NO_MARK,
  NUMBER_MARK,
  OPEN_MARK,
  PERCENT_MARK,
  SEMICOLON_MARK,
  SQUARE,
  STOP_MARK,
} from './line';
import { isLongWordBefore, isOfRatio, mayBeginSentence, mayEndSentence } from './sentence-ends';
import { isToBeFilled } from './writing';

// Whether the blanks before a sentence mark (, ; ! ? . :) go, and whether one is missing after it.

/** The colon of a drive: «به D:فیلم‌ها برو», «نشانی A:دریا/کوه». In «گروه A:ایران/عراق» a letter is the name of a group. */
const DRIVE_COLON = /(?<=(?:(?:در|به|از) [C-H]|(?:مسیر|درایو|نشانی) [A-Z])):(?!را )|(?<=(?<!\S)[A-Z]):\S{0,40}\\/y;
/** A name before its colon: «گروه A:», «به گزارش CNN:». Keys and the like, which may touch what follows, begin with a small letter. */
const LATIN_LABEL = /^[A-Z]\w{0,14}$/;
/** The longest number, in code units, that may be a label before a colon. */
const LONGEST_NUMBER_LABEL = 8;
/** The end of bold or italic words in Markdown. One * ends something only if one began it; alone it may stand for a note or for any letters. */
const EMPHASIS_END = /\*\*|(?<=(?<![^\s«"“(])\*[^\s*][^*\n]{0,100})\*/y;
const NOT_EMPHASIZED = ' *«“([{';
/**
 * A Latin word with digits, `M1`, `F-16`, the name of a file or site, an address of mail or of a machine, a tag or a handle. They are
 * protected, but don't go on with a comma, unless they are the end of an address: `a.ir/%D8%A2`.
 */
const COMPLETE =
  /(?<![^\s([«"'‘-‟،؛٬,;:؟?!]|[\w۰-۹]:)(?:[A-Za-z\d][A-Za-z\d-]{1,14}|[\w-]{1,20}(?:[.@][\w-]{1,10}){0,2}\.[\w-]{1,10}|[#@][\p{L}\p{M}\p{N}_\u200c]{1,60})$/u;
/** With the two units before it. */
const LONGEST_COMPLETE = 63;
/** A question and an exclamation mark that a blank parts: «چرا؟ !». The other way round, their order would be wrong. */
const CALL_IN_TWO = /^[?؟]+[^\S\n]+!+$/;
const OPENING_QUOTES = '«"“';
const PERSIAN_MARKS = '،؛؟';

// What touches a mark from behind.
const NO_FOLLOWER = 0;
const PERSIAN_WORD = 1;
const OTHER_WORD = 2;
const FIGURES = 3;
const PAIR = 4;

/**
 * Whether the blanks from `from` to the sentence mark `mark` should go, since it ends what is before them. What follows the mark may show
 * that it is something else. `left` is the number of what is before the blanks, if it is a mark.
 */
export function endsBeforeBlanks(line: Line, left: number, mark: number, from: number): boolean {
  if (!isPersianMark(line, mark) || !mayEndAt(line, left, mark, from)) return false;
  const end = line.end[mark]!;
  const next = classAt(line.text, end);
  const kind = line.kindOf(mark);
  if (kind === CALL_MARK) return next !== OTHER_LETTER;
  if (kind !== STOP_MARK && kind !== COLON_MARK) return true;
  if (isBetweenNumbers(line, left, mark)) return false;
  // A closing bracket or guillemet may have its mate on another line.
  if (next === GAP || next === CLOSING || end === line.to) return true;
  const right = mark + 1 < line.count && line.start[mark + 1] === end ? mark + 1 : NO_MARK;
  return line.kindOf(right) === CLOSE_MARK || isNote(line, mark, right) || wantsBlankAfter(line, mark, right);
}

/** Whether a sentence mark is in Persian text. In a Persian line, ، ؛ ؟ are so even between Latin words: «زبان‌های CSS ، HTML و غیره». */
function isPersianMark(line: Line, mark: number): boolean {
  return line.isPersianAt(mark) || (line.isPersian && PERSIAN_MARKS.includes(line.text[line.start[mark]!]!));
}

/** Whether a word, a number or a closed pair ends at `end`, before `mark`. Protected text doesn't count, since it might go on with the mark. */
function mayEndAt(line: Line, left: number, mark: number, end: number): boolean {
  const { text } = line;
  if (left === NO_MARK) {
    const floor = line.floor(mark);
    if (end <= floor)
      return line.kind[mark]! <= SEMICOLON_MARK && COMPLETE.test(text.slice(Math.max(0, end - LONGEST_COMPLETE), end));
    if (startOfEmphasisEnd(text, end, floor) < end) return true;
    const last = text.charCodeAt(end - 1);
    // An emoji ends with half of a pair, or a selector.
    const isEnd = isOfWord(unitClasses()[last]!) || isLowSurrogate(last) || last === LAST_VARIATION_SELECTOR;
    return isEnd && !isHalfSpaceOrKashida(text, end - 1);
  }
  const kind = line.kindOf(left);
  const before = classAt(text, line.start[left]! - 1);
  if (kind === LONE_MARK) return isOfWord(before) || before === FIGURE;
  if (kind === CALL_MARK) return CALL_IN_TWO.test(text.slice(line.start[left], line.end[mark]));
  if (kind === ELLIPSIS_MARK) return line.kindOf(mark) !== STOP_MARK && !isToBeFilled(text, line.start[left]!, end);
  return kind === NUMBER_MARK || kind === CLOSE_MARK || kind === PERCENT_MARK;
}

/** Whether a mark stands between two numbers: «۲ : ۱» is a score or a ratio. */
function isBetweenNumbers(line: Line, left: number, mark: number): boolean {
  const next = mark + 1;
  if (line.kindOf(left) !== NUMBER_MARK || line.kindOf(next) !== NUMBER_MARK) return false;
  return isGapOnly(line.text, line.end[mark]!, line.start[next]!);
}

/** Whether a blank is missing after the sentence mark `mark`, which touches what follows; `right` is the number of that if it is a mark. */
export function wantsBlankAfter(line: Line, mark: number, right: number): boolean {
  if (!isPersianMark(line, mark)) return false;
  const wordEnd = wordEndBefore(line, mark);
  // A mark at the beginning of a line has lost its place, and nobody knows where it belongs.
  if (wordEnd === line.from) return false;
  const follower = followerOf(line, mark, right);
  switch (line.kindOf(mark)) {
    case STOP_MARK:
      return wantsBlankAfterStop(line, mark, wordEnd, follower);
    case COLON_MARK:
      return wantsBlankAfterColon(line, mark, wordEnd, follower, right);
    case CALL_MARK:
      return follower !== NO_FOLLOWER && follower !== OTHER_WORD;
    default:
      return follower !== NO_FOLLOWER || line.kindOf(right) === ELLIPSIS_MARK;
  }
}

/** Whether a blank is missing after a stop: a sentence ends before it, and a pair or a word of the next one begins after it. */
function wantsBlankAfterStop(line: Line, stop: number, wordEnd: number, follower: number): boolean {
  const { text } = line;
  const end = line.end[stop]!;
  const left = markBefore(line, stop, wordEnd);
  if (!mayEndAt(line, left, stop, wordEnd)) return false;
  if (line.kindOf(left) !== CLOSE_MARK && !mayEndSentence(text, wordEnd, end)) return false;
  if (follower === PAIR) return true;
  // Protected text that a stop touches may begin before it: «گزارش.نهایی.pdf».
  return follower === PERSIAN_WORD && end < line.ceiling(stop) && mayBeginSentence(text, end, wordEnd);
}

/** Whether a blank is missing after a colon: a Persian word, a pair or a label ends before it. */
function wantsBlankAfterColon(line: Line, colon: number, wordEnd: number, follower: number, right: number): boolean {
  const left = markBefore(line, colon, wordEnd);
  if (line.kindOf(left) === CLOSE_MARK || isOfPersianWord(classAt(line.text, wordEnd - 1))) {
    // In «شبه‌کلاس :global» (the pseudo-class :global), the colon belongs to a name.
    const isOfName = follower === OTHER_WORD && wordEnd < line.start[colon]!;
    return (follower !== NO_FOLLOWER && !isOfName) || isQuoteAfterColon(line, right);
  }
  if (follower !== PERSIAN_WORD && follower !== PAIR) return false;
  return isNumberLabel(line, left, wordEnd) || isLatinLabel(line, colon, wordEnd);
}

/** The number of the mark before `mark` if it ends at `end`; otherwise `NO_MARK`. */
function markBefore(line: Line, mark: number, end: number): number {
  return mark > 0 && line.end[mark - 1] === end ? mark - 1 : NO_MARK;
}

/**
 * Whether the mark `left`, which ends at `end` before a colon, is a number that touches no word but a long one: «تبصره۱:». A number after a
 * letter or two is the name of a cell, and a long number may be an address, whose port follows the colon.
 */
function isNumberLabel(line: Line, left: number, end: number): boolean {
  const { text } = line;
  if (line.kindOf(left) !== NUMBER_MARK || isOfRatio(text, end)) return false;
  const start = line.start[left]!;
  if (end - start > LONGEST_NUMBER_LABEL) return false;
  return !isOfWord(classAt(text, start - 1)) || isLongWordBefore(text, start);
}

/** Whether a label ends at `end`, before `colon`. It begins the line or follows a blank, even one that comes only now: «باران:BBC:برف». */
function isLatinLabel(line: Line, colon: number, end: number): boolean {
  const { text } = line;
  let start = end;
  while (start > line.from && classAt(text, start - 1) === OTHER_LETTER) start--;
  if (!LATIN_LABEL.test(text.slice(start, end)) || matchesAt(DRIVE_COLON, text, end)) return false;
  const left = markBefore(line, colon, start);
  if (left !== NO_MARK) return line.isSentenceMark(left) && wantsBlankAfter(line, left, NO_MARK);
  return start === line.from || classAt(text, start - 1) === GAP;
}

/** What touches the mark `mark` from behind; `right` is its number if it is a mark. */
function followerOf(line: Line, mark: number, right: number): number {
  if (right >= 0) {
    if (line.kindOf(right) === NUMBER_MARK) return FIGURES;
    return line.kindOf(right) === OPEN_MARK && !isNote(line, mark, right) ? PAIR : NO_FOLLOWER;
  }
  const { text } = line;
  const end = line.end[mark]!;
  const unit = text.charCodeAt(end);
  // A handle, a tag or code.
  if (unit === AT || unit === HASH || (text[end] === '`' && end === line.ceiling(mark))) return OTHER_WORD;
  const next = classAt(text, end);
  // Protected text may begin with a figure, too: 5G.
  if (next === FIGURE) return FIGURES;
  return isOfPersianWord(next) ? PERSIAN_WORD : next === OTHER_LETTER ? OTHER_WORD : NO_FOLLOWER;
}

/**
 * Whether a bracket that touches a mark is that of a note: «است.[۱]». After a stop all are; after other marks, what it holds must show it.
 */
function isNote(line: Line, mark: number, bracket: number): boolean {
  if (line.family[bracket] !== SQUARE) return false;
  const within = classAt(line.text, line.end[bracket]!);
  return line.kindOf(mark) === STOP_MARK || within === FIGURE || within === OTHER_LETTER;
}

/** Whether a quote without a mate opens a quotation that ends on another line: it follows a colon, «گفت:« سلام» (he said: “ Hello). */
export function isQuoteAfterColon(line: Line, quote: number): boolean {
  if (line.kindOf(quote) !== LONE_MARK || line.kindOf(quote - 1) !== COLON_MARK) return false;
  const isOpening = OPENING_QUOTES.includes(line.text[line.start[quote]!]!);
  return isOpening && line.isPersianAt(quote) && wordEndBefore(line, quote) === line.end[quote - 1];
}

/** Where what is before a mark and the blanks before it ends, without `*` or `**` of Markdown. */
function wordEndBefore(line: Line, i: number): number {
  const { text } = line;
  const floor = line.floor(i);
  return startOfEmphasisEnd(text, startOfGap(text, line.start[i]!, floor), floor);
}

/** Where the `*` or `**` of Markdown begins that ends at `end`; `end` if there is none, or none that may end what it makes bold. */
function startOfEmphasisEnd(text: string, end: number, floor: number): number {
  if (text[end - 1] !== '*') return end;
  const start = end - (text[end - 2] === '*' ? 2 : 1);
  return start > floor && !NOT_EMPHASIZED.includes(text[start - 1]!) && matchesAt(EMPHASIS_END, text, start)
    ? start
    : end;
}
