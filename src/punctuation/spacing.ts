import { isLowSurrogate } from '../text/surrogates';
import { AT, HASH, KASHIDA, LAST_VARIATION_SELECTOR, ZWJ, ZWNJ } from '../text/units';
import { ENDING, PREFIX } from './attached';
import { classAt, FIGURE, GAP, isGapOnly, isLetter, isPersian, OTHER_LETTER, startOfGap, unitClasses } from './classes';
import {
  CALL_MARK,
  CLOSE_MARK,
  COLON_MARK,
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

/** What is wanted between two neighbours. */
export const KEEP = 0;
export const NO_BLANK = 1;
const ONE_BLANK = 2;

/** Longer content of brackets is never part of a word. */
const LONGEST_PIECE = 8;
/** A stop without a blank ends a sentence only after a word of this many letters; a shorter one may be an abbreviation. */
const LEAST_BEFORE_STOP = 3;
const LEAST_AFTER_STOP = 2;
/** Shorter words that are no abbreviation: verbs, with which Persian sentences end («آغاز شد.این»). */
const SHORT_VERBS: ReadonlySet<string> = new Set(['شد', 'زد']);
const STOP = '.';
const OPENING_QUOTES = '«"“';

/**
 * What belongs between two neighbours on a line with only blanks between them: mark and mark, mark and word, word and mark.
 * `left` and `right` number the marks, −1 is a word or a sign; the gap is from `from` to `to`.
 */
export function gapBetween(line: Line, text: string, left: number, right: number, from: number, to: number): number {
  if (line.kindOf(left) === OPEN_MARK) {
    if (line.mate[left] === right || from === to) return KEEP;
    return line.isPersianPair(left, line.mate[left]!) ? NO_BLANK : KEEP;
  }
  if (line.kindOf(right) === CLOSE_MARK)
    return from < to && line.isPersianPair(line.mate[right]!, right) ? NO_BLANK : KEEP;
  return from < to ? gapInBlanks(line, text, left, right, from) : gapInTouch(line, text, left, right, to);
}

/** What is left of blanks outside pairs. */
function gapInBlanks(line: Line, text: string, left: number, right: number, from: number): number {
  if (isQuoteAfterColon(line, text, left)) return NO_BLANK;
  return line.isSentenceMark(right) && endsBeforeMark(line, text, left, right, from) ? NO_BLANK : KEEP;
}

/** What belongs between neighbours that touch at `at`. */
function gapInTouch(line: Line, text: string, left: number, right: number, at: number): number {
  // Beside a blank, a half-space or kashida would mean something else.
  if (isJoiner(text, at - 1) || isJoiner(text, at)) return KEEP;
  if (line.isSentenceMark(left)) return wantsBlankAfter(line, text, left, right) ? ONE_BLANK : KEEP;
  if (line.kindOf(right) === OPEN_MARK && (left < 0 || isQuoteBeforeBracket(line, left, right)))
    return wantsBlankBeforePair(line, text, left, right) ? ONE_BLANK : KEEP;
  if (line.kindOf(left) === CLOSE_MARK) return wantsBlankAfterPair(line, text, left) ? ONE_BLANK : KEEP;
  return KEEP;
}

/** Whether a quote without a mate opens, since it follows a colon; it ends on another line: «گفت:« سلام». */
function isQuoteAfterColon(line: Line, text: string, quote: number): boolean {
  if (line.kindOf(quote) !== LONE_MARK || line.kindOf(quote - 1) !== COLON_MARK) return false;
  const isOpening = OPENING_QUOTES.includes(text[line.start[quote]!]!);
  return isOpening && line.isPersianAt(quote) && wordEndBefore(line, text, quote) === line.end[quote - 1];
}

/** Whether a sentence mark belongs to the word before it: what follows may make it something else. */
function endsBeforeMark(line: Line, text: string, left: number, right: number, from: number): boolean {
  if (!line.isPersianAt(right) || !mayEndAt(line, text, left, right, from)) return false;
  const end = line.end[right]!;
  const next = classAt(text, end);
  const kind = line.kindOf(right);
  if (kind === CALL_MARK) return next !== OTHER_LETTER;
  if (kind !== STOP_MARK && kind !== COLON_MARK) return true;
  if (isBetweenNumbers(line, text, left, right)) return false;
  if (next === GAP || end === line.to) return true;
  const mark = markAt(line, right + 1, end);
  if (line.kindOf(mark) === CLOSE_MARK || isNote(line, text, right, mark)) return true;
  return wantsBlankAfter(line, text, right, mark);
}

/** Whether a word, a number or a closed pair ends before the gap; protected text might go on over the mark. */
function mayEndAt(line: Line, text: string, left: number, right: number, from: number): boolean {
  if (left < 0) {
    if (from <= line.floor(right)) return false;
    const last = text.charCodeAt(from - 1);
    // An emoji ends with half of a pair, or a selector.
    const isEnd = isLetter(unitClasses()[last]!) || isLowSurrogate(last) || last === LAST_VARIATION_SELECTOR;
    return isEnd && !isJoiner(text, from - 1);
  }
  const kind = line.kindOf(left);
  if (kind === LONE_MARK) return isLetter(classAt(text, line.start[left]! - 1));
  return kind === NUMBER_MARK || kind === CLOSE_MARK || kind === PERCENT_MARK;
}

/** The mark `i` if it begins at `at`. */
function markAt(line: Line, i: number, at: number): number {
  return i < line.count && line.start[i] === at ? i : NO_MARK;
}

/** «۲ : ۱» is a score or a ratio. */
function isBetweenNumbers(line: Line, text: string, left: number, mark: number): boolean {
  const next = mark + 1;
  if (line.kindOf(left) !== NUMBER_MARK || line.kindOf(next) !== NUMBER_MARK) return false;
  return isGapOnly(text, line.end[mark]!, line.start[next]!);
}

/** What follows a mark directly, as bits. */
const PERSIAN_WORD = 1;
const OTHER_WORD = 2;
const FIGURES = 4;
const PAIR = 8;

/** Whether a blank is missing after a mark that a word, a number or an opening quote touches. */
function wantsBlankAfter(line: Line, text: string, left: number, right: number): boolean {
  if (!line.isPersianAt(left)) return false;
  // Blanks before the mark go, so they don't count.
  const at = wordEndBefore(line, text, left);
  // A mark at the beginning of the line has lost its place: nobody knows where it belongs.
  if (at === line.from) return false;
  const follows = whatFollows(line, text, left, right);
  const last = left > 0 && line.end[left - 1] === at ? left - 1 : NO_MARK;
  const isClosed = line.kindOf(last) === CLOSE_MARK;
  switch (line.kindOf(left)) {
    case STOP_MARK: {
      if (!(follows & (PERSIAN_WORD | PAIR)) || !mayEndAt(line, text, last, left, at)) return false;
      if (!isClosed && !mayEndSentence(text, at)) return false;
      return follows === PAIR || lettersOf(text, line.end[left]!, 1) >= LEAST_AFTER_STOP;
    }
    case COLON_MARK: {
      // «شبه‌کلاس :global» is a name in code.
      if (follows === OTHER_WORD && at < line.start[left]!) return false;
      if (!isClosed && !isPersian(classAt(text, at - 1))) return false;
      return follows > 0 || isQuoteAfterColon(line, text, right);
    }
    case CALL_MARK:
      return follows > 0 && follows !== OTHER_WORD;
    default:
      return follows > 0;
  }
}

/** What the mark `left` is touched by; `right` numbers the mark after it, if it is one. */
function whatFollows(line: Line, text: string, left: number, right: number): number {
  if (right >= 0) {
    // Protected text may begin with a figure too: 5G.
    if (line.kindOf(right) === NUMBER_MARK) return FIGURES;
    return line.kindOf(right) === OPEN_MARK && !isNote(line, text, left, right) ? PAIR : 0;
  }
  const end = line.end[left]!;
  const unit = text.charCodeAt(end);
  // A handle or a tag.
  if (unit === AT || unit === HASH) return OTHER_WORD;
  const next = classAt(text, end);
  if (next === FIGURE) return FIGURES;
  return isPersian(next) ? PERSIAN_WORD : next === OTHER_LETTER ? OTHER_WORD : 0;
}

/** Whether a bracket is that of a note, which stands next to its mark: «است.[۱]»; unless that is a stop, its number shows it. */
function isNote(line: Line, text: string, mark: number, bracket: number): boolean {
  if (line.family[bracket] !== SQUARE) return false;
  const within = classAt(text, line.end[bracket]!);
  return line.kindOf(mark) === STOP_MARK || within === FIGURE || within === OTHER_LETTER;
}

/** Whether the word that ends at `end` is no abbreviation, nor a part of one. */
function mayEndSentence(text: string, end: number): boolean {
  const letters = lettersOf(text, end - 1, -1);
  return letters >= LEAST_BEFORE_STOP || SHORT_VERBS.has(text.slice(end - letters, end));
}

/** Where the word or mark before a mark ends. */
function wordEndBefore(line: Line, text: string, i: number): number {
  return startOfGap(text, line.start[i]!, line.floor(i));
}

/**
 * How many letters, three at most, the word has that begins at `from`, or ends there if `step` is −1; 0 for a part of an abbreviation: a
 * shorter word with another stop («ق.م.»).
 */
function lettersOf(text: string, from: number, step: 1 | -1): number {
  let letters = 0;
  let at = from;
  for (; letters < LEAST_BEFORE_STOP && isLetter(classAt(text, at)); at += step) letters++;
  return letters < LEAST_BEFORE_STOP && text[at] === STOP && isLetter(classAt(text, at + step)) ? 0 : letters;
}

/** Whether a bracket or quote that a word touches wants a blank before it; «کتاب(ها)» and «پیامبر(ص)» are one word. */
function wantsBlankBeforePair(line: Line, text: string, left: number, open: number): boolean {
  const family = line.family[open]!;
  if (family !== ROUND && family < GUILLEMETS) return false;
  const at = line.start[open]!;
  if (left < 0 && !isPersian(classAt(text, at - 1))) return false;
  if (!line.isPersianPair(open, line.mate[open]!) || isEmptyPair(line, open, text)) return false;
  return family !== ROUND || !isPiece(contentOf(line, text, open));
}

/** «سلام»(دنیا) */
function isQuoteBeforeBracket({ kind, family }: Line, left: number, right: number): boolean {
  return kind[left] === CLOSE_MARK && family[left]! >= GUILLEMETS && family[right] === ROUND;
}

/** Whether a word that touches a closing bracket or quote wants a blank before it; «(نا)محدود» and «کتاب»ها are one word. */
function wantsBlankAfterPair(line: Line, text: string, close: number): boolean {
  const family = line.family[close]!;
  if (family !== ROUND && family < GUILLEMETS) return false;
  const end = line.end[close]!;
  if (!isPersian(classAt(text, end))) return false;
  const open = line.mate[close]!;
  if (!line.isPersianPair(open, close)) return false;
  let wordEnd = end;
  while (wordEnd - end <= LONGEST_PIECE && isLetter(classAt(text, wordEnd))) wordEnd++;
  return !ENDING.test(text.slice(end, wordEnd)) && !PREFIX.test(contentOf(line, text, open));
}

function contentOf({ start, end, mate }: Line, text: string, open: number): string {
  const close = start[mate[open]!]!;
  return close - end[open]! > LONGEST_PIECE ? '' : text.slice(end[open]!, close);
}

/** Whether it is one or two letters or figures, or an ending; «سازمان ملل(UN)» isn't one word. */
function isPiece(content: string): boolean {
  if (content.length !== 2) return content.length === 1 || ENDING.test(content);
  return unitClasses()[content.charCodeAt(0)] !== OTHER_LETTER;
}

function isJoiner(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === ZWNJ || unit === ZWJ || unit === KASHIDA;
}
