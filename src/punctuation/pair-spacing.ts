import { matchesAt } from '../text/matches-at';
import { CALL, COMMA_CLASS, classAt, isOfPersianWord, isOfWord, OTHER_LETTER, SEMICOLON_CLASS } from './classes';
import { CLOSE_MARK, GUILLEMETS, type Line, NO_MARK, NUMBER_MARK, PERCENT_MARK, ROUND } from './line';
import { isEmptyPair } from './pairs';

// Where a blank is missing before or after a quotation or a bracket.

/** An ending or vowel sign after a word in quotes or brackets, or an ending in brackets after its word: «کتاب»ها, «کتاب»ِ, کتاب(ها). */
const ENDING =
  /^(?:ها(?:ی(?:[یمتش]|[متش]ان)?|ست)?|ی?ی|ا[ینتمش\u064b]|[یو]ن|[گیمتش]ان|تر(?:ین)?|[متشه]|ست|ا(?:ند|ید|یم|نه)|گر|چی|[\u064b-\u0655])$/;
/** A prefix in brackets before its word: (نا)محدود, “(un)limited”. */
const PREFIX = /^(?:نا|بی|هم|باز|پیشا?|پسا|ابر|میان|غیر|ضد|فرا|بر|در|وا)$/;
/** What is in brackets and longer than this, in code units, is never part of a word. */
const LONGEST_PIECE = 8;

/** Whether a blank is missing before an opening bracket or quote that a word touches; «کتاب(ها)» and «پیامبر(ص)» are one word. */
export function wantsBlankBeforePair(line: Line, left: number, open: number): boolean {
  if (!mayWantBlanks(line, open)) return false;
  if (left === NO_MARK && !isOfPersianWord(classAt(line.text, line.start[open]! - 1))) return false;
  if (!line.isPersianPair(open) || isEmptyPair(line, open)) return false;
  return line.family[open] !== ROUND || !isPieceOfWord(contentOf(line, open));
}

/** Whole words in a bracket after a number: «۲۸(کوچه بیگدلی)»; but «۳(الف)» refers to a clause, and «۲(سود + ب)» is a sum. */
const WORDS =
  / ?(?!الف(?![\u0621-\u06cc\u200c]))[\u0621-\u065f\u067e-\u06cc\u200c]{3,}(?= [\u0621-\u065f\u067e-\u06cc\d۰-۹]| ?[،,٬)])/y;

/**
 * Whether a pair that opens is a unit of its own beside the mark it touches: «سلام»(دنیا), (دنیا)«سلام», ۵٪(سلام), ۲۸(سلام). In (نا)«محدود» it
 * isn't.
 */
export function isBesideUnit(line: Line, left: number, right: number): boolean {
  const { text, kind, family, end } = line;
  if (kind[left] === NUMBER_MARK && family[right] === ROUND) return matchesAt(WORDS, text, end[right]!);
  if (kind[left] === PERCENT_MARK) return family[right] === ROUND;
  if (kind[left] !== CLOSE_MARK) return false;
  if (family[left]! >= GUILLEMETS) return family[right] === ROUND;
  return family[left] === ROUND && family[right]! >= GUILLEMETS && !PREFIX.test(contentOf(line, line.mate[left]!));
}

/** Whether a blank is missing after a closing bracket or quote that a word touches; «(نا)محدود» and «کتاب»ها are one word. */
export function wantsBlankAfterPair(line: Line, close: number): boolean {
  const { text } = line;
  const end = line.end[close]!;
  const open = line.mate[close]!;
  if (!mayWantBlanks(line, close) || !isOfPersianWord(classAt(text, end)) || !line.isPersianPair(open)) return false;
  return !beginsWithEnding(text, end) && !PREFIX.test(contentOf(line, open));
}

/**
 * A letter or number that counts an item of a list, with its bracket: «الف)», «۱)». It begins the line, or follows a question, or a word and a
 * blank or mark: «مورد: ۱)».
 */
const MARKER =
  /(?:^|[?؟!] ?|[\u0621-\u065f\u067e-\u06cc] ?[ :،؛,;٬.] ?)(?:الف|[\u0621-\u065f\u067e-\u06cc]|[\d۰-۹]{1,2})\)$/;
/** With the blanks and the mark before it, and a letter. */
const LONGEST_MARKER = 7;

/** Whether a blank is missing after the bracket of a list that a word touches: «الف)برنج». */
export function wantsBlankAfterMarker(line: Line, bracket: number): boolean {
  const { text } = line;
  const end = line.end[bracket]!;
  if (!line.isPersian || !isOfPersianWord(classAt(text, end)) || beginsWithEnding(text, end)) return false;
  return MARKER.test(text.slice(Math.max(line.from, line.start[bracket]! - LONGEST_MARKER), end));
}

/** Whether an ending of a word in quotes or brackets is at `from`. */
function beginsWithEnding(text: string, from: number): boolean {
  let end = from;
  while (end - from <= LONGEST_PIECE && isOfWord(classAt(text, end))) end++;
  return ENDING.test(text.slice(from, end));
}

/** Whether a mark is a quote or a round bracket. Other brackets have uses of their own, and nothing is put beside them. */
function mayWantBlanks({ family }: Line, mark: number): boolean {
  return family[mark] === ROUND || family[mark]! >= GUILLEMETS;
}

/** What a pair holds; empty if it is too long to be part of a word. */
function contentOf({ text, start, end, mate }: Line, open: number): string {
  const close = start[mate[open]!]!;
  return close - end[open]! > LONGEST_PIECE ? '' : text.slice(end[open]!, close);
}

/** Whether what a bracket holds makes one word with that before it: one or two units, or an ending; but «سازمان ملل(UN)» isn't one word. */
function isPieceOfWord(content: string): boolean {
  if (content.length !== 2) return content.length === 1 || ENDING.test(content);
  const first = classAt(content, 0);
  // «باران(،و)» and «باران(،#)» have a third unit once the comma has its blank.
  const getsBlank = takesBlankAfter(first) && !takesBlankAfter(classAt(content, 1));
  return first !== OTHER_LETTER && !getsBlank;
}

/** Whether a blank belongs after a mark of this class, unless another such mark follows: ، ؛ ! ؟. */
function takesBlankAfter(unitClass: number): boolean {
  return unitClass === COMMA_CLASS || unitClass === SEMICOLON_CLASS || unitClass === CALL;
}
