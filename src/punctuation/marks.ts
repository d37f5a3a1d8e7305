import { matchesAt } from '../text/matches-at';
import { APOSTROPHE, FULL_STOP, KASHIDA, LAST_VARIATION_SELECTOR, PERSIAN_ZERO } from '../text/units';
import {
  CALL,
  CLOSING,
  COLON_CLASS,
  COMMA_CLASS,
  classAt,
  DOT,
  FIGURE,
  GAP,
  HYPHEN_CLASS,
  INSIDE,
  OPENING,
  PERCENT,
  QUOTE_CLASS,
  SEMICOLON_CLASS,
  SIGN,
  unitClasses,
} from './classes';
import { numberEnd } from './figures';
import {
  CALL_MARK,
  COLON_MARK,
  COMMA_MARK,
  DASH_MARK,
  DOUBLE,
  ELLIPSIS_MARK,
  type Line,
  LONE_MARK,
  NUMBER_MARK,
  PERCENT_MARK,
  SEMICOLON_MARK,
  SINGLE,
  STOP_MARK,
} from './line';
import { DATA, DATA_LINE, endsStatement, mayBeginData, NO_QUESTION } from './passed-over';
import { EITHER, OPENS, roleBetween } from './quote-roles';
import { isDeclared, isOfPlace } from './technical';

// How what begins at one unit is noted as a mark of its line, or passed over.

/** An ellipsis has three dots or more; `…` is as much as three. */
const ELLIPSIS_DOTS = 3;
/** `--` and `---` are dashes; a longer run is a line of a layout. */
const SHORTEST_DASH = 2;
const LONGEST_DASH = 3;
/** Shows the sign before it as text. */
const TEXT_SELECTOR = 0xfe0e;
/** Shows the sign before it as an emoji. */
const EMOJI_SELECTOR = LAST_VARIATION_SELECTOR;
/** Shows the sign before it as a key. */
const KEYCAP = 0x20e3;
/** What may follow the eyes of an emoticon, with or without a nose. */
const MOUTHS = '()[]{}|*DPpOo\\';
/** What may stand before the semicolon of a statement. */
const BEFORE_STATEMENT_END = '"\')]}';
/** A character reference up to its semicolon: `&quot`, `&#1740`. No name is longer. */
const REFERENCE = /&#?\w{1,31}$/;
const LONGEST_REFERENCE = 33;
/** The two signs of each family of brackets, in the order of the families. */
const BRACKETS = '()[]{}«»';
const SINGLE_QUOTES = "'‘’‚";
/** The family of every quote and bracket. All of them are below U+2020. */
const FAMILY_OF = new Uint8Array(0x2020).fill(DOUBLE);
for (let i = 0; i < BRACKETS.length; i++) FAMILY_OF[BRACKETS.charCodeAt(i)] = i >> 1;
for (const quote of SINGLE_QUOTES) FAMILY_OF[quote.charCodeAt(0)] = SINGLE;

/** Where a mark is spoken of if «را» follows: «کلید ; را بزنید» (press the ; key). After other words it has only lost its place. */
const SPOKEN_OF = /(?<=(?:کلید|نشان|علامت|دکمه|نماد|نویسه|کاراکتر|حرف)\S{0,3} )/y;

/** Notes the mark at `at`; returns where it ends. */
export function readMark(line: Line, at: number, limit: number, unitClass: number): number {
  const { text } = line;
  if (unitClass === FIGURE) return readNumber(line, at, limit);
  if (unitClass >= QUOTE_CLASS) return readPairMark(line, at, unitClass);
  const classes = unitClasses();
  let end = at;
  while (end < limit && classes[text.charCodeAt(end)] === unitClass) end++;
  if (isOfPageName(line)) return end;
  // With a vowel sign, a keycap or a variation selector on it, it is no mark; nor is one that is spoken of.
  if (isModifier(text, end) || (text.startsWith(' را ', end) && matchesAt(SPOKEN_OF, text, at))) return end;
  switch (unitClass) {
    case COMMA_CLASS:
      if (end === at + 1 && !isOfFigure(text, at, limit)) line.addMark(COMMA_MARK, at, end);
      return end;
    case SEMICOLON_CLASS:
    case COLON_CLASS:
      if (end === at + 1) return readEyes(line, at, limit, unitClass);
      return end;
    case CALL:
      if (line.passOver(NO_QUESTION, at)) return line.dataEnd;
      // In a line of headings of a table in a wiki, `! الف !! ب`, the marks stay. A line that begins with «!؟» isn't taken for one, since it
      // would no longer look so once the two signs are in order.
      if (text[line.from] === '!' && classAt(text, line.from + 1) !== CALL && text.startsWith(' !! ', at - 1))
        return end;
      // `![` begins an image in Markdown, `!=` is an operator.
      if (text[end] !== '[' && text[end] !== '=') line.addMark(CALL_MARK, at, end);
      return end;
    case DOT:
      return readDots(line, at, end, limit);
    case HYPHEN_CLASS:
      if (end - at >= SHORTEST_DASH && end - at <= LONGEST_DASH) line.addMark(DASH_MARK, at, end);
      return end;
    case PERCENT:
      if (end === at + 1) line.addMark(PERCENT_MARK, at, end);
      return end;
    default:
      return end;
  }
}

/** The name of a page in a wiki, in a link without other words: `[[رده:الف, ب]]`. */
const PAGE_NAME = /(?<=\[\[)[^[\]|\n]{1,200}\]\]/y;

/** Whether the bracket noted last opens a link to a page, whose name is being read. */
function isOfPageName({ text, count, end }: Line): boolean {
  return count > 1 && text.startsWith('[[', end[count - 1]! - 2) && matchesAt(PAGE_NAME, text, end[count - 1]!);
}

/**
 * Whether a comma is part of a number that it follows. ٬ always is (elsewhere it was typed with the wrong key for a comma), and so is one
 * before protected text that goes on with figures: in «۳,۵۰۰kg», that is «۵۰۰kg».
 */
function isOfFigure(text: string, at: number, limit: number): boolean {
  if (classAt(text, at - 1) !== FIGURE) return false;
  return text[at] === '٬' || (at + 1 === limit && classAt(text, limit) === FIGURE);
}

/** Notes the number at `at`; returns where it ends. */
function readNumber(line: Line, at: number, limit: number): number {
  const { text } = line;
  const end = numberEnd(text, at, limit);
  if (text.charCodeAt(at) >= PERSIAN_ZERO) line.hasPersianFigure = true;
  if (!isModifier(text, end)) line.addMark(NUMBER_MARK, at, end);
  return end;
}

/**
 * Notes the quote or bracket at `at`; returns where it ends. Two apostrophes are a double quote. If data begins here, it is passed over with
 * all that is in it, even protected text.
 */
function readPairMark(line: Line, at: number, unitClass: number): number {
  const { text } = line;
  const isDouble = text.charCodeAt(at) === APOSTROPHE && text.charCodeAt(at + 1) === APOSTROPHE;
  const end = isDouble ? at + 2 : at + 1;
  if (isOfPlace(text, at)) return end;
  const mayBeData = unitClass === OPENING ? mayBeginData(text, at) : at === line.from;
  if (mayBeData && line.passOver(unitClass === OPENING ? DATA : DATA_LINE, at)) return line.dataEnd;
  const family = isDouble ? DOUBLE : FAMILY_OF[text.charCodeAt(at)]!;
  if (family === DOUBLE) line.isQuoted = opensQuote(line, at, end);
  const closes = unitClass === CLOSING || (family === DOUBLE && !line.isQuoted);
  // Double quotes count as brackets here, since what is quoted may be all English, too.
  if (closes) line.closeBracket();
  else if (family !== SINGLE) line.openBracket();
  line.addMark(LONE_MARK, at, end, family);
  return end;
}

/**
 * Whether a double quote opens, by the rule of `pairUp`: once it is written as a guillemet, a second reading must find the same. Of two quotes
 * side by side, as in `"ی'"e`, each has the neighbours of both.
 */
function opensQuote({ text, isQuoted }: Line, at: number, end: number): boolean {
  const before = classAt(text, at - 1);
  const after = classAt(text, end);
  const role = roleBetween(
    before === QUOTE_CLASS ? classAt(text, at - 2) : before,
    after === QUOTE_CLASS ? classAt(text, end + 1) : after,
  );
  return role === EITHER ? !isQuoted : role === OPENS;
}

/** Notes a stop, or an ellipsis, whose dots may have one blank between them; two dots are neither. Returns where it ends. */
function readDots(line: Line, at: number, runEnd: number, limit: number): number {
  const { text } = line;
  let dots = text.slice(at, runEnd).includes('…') ? ELLIPSIS_DOTS : runEnd - at;
  const isSingle = dots === 1;
  let end = runEnd;
  while (isSingle && end + 1 < limit && isLoneDot(text, end + 1) && classAt(text, end) === GAP) {
    end += 2;
    dots++;
  }
  if (dots >= ELLIPSIS_DOTS) {
    line.addMark(ELLIPSIS_MARK, at, end);
    return end;
  }
  if (isSingle) line.addMark(STOP_MARK, at, runEnd);
  return runEnd;
}

/** Whether a dot with no other after it is at `at`. */
function isLoneDot(text: string, at: number): boolean {
  return text.charCodeAt(at) === FULL_STOP && classAt(text, at + 1) !== DOT;
}

/** Whether a vowel sign or accent, a variation selector or a keycap is at `at`. */
function isModifier(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    (classAt(text, at) === INSIDE && unit !== KASHIDA) ||
    unit === TEXT_SELECTOR ||
    unit === EMOJI_SELECTOR ||
    unit === KEYCAP
  );
}

/** Notes a colon or semicolon, unless it is the eyes of an emoticon (`:)` `;-(` `:D`), which is passed over. Returns where either ends. */
function readEyes(line: Line, at: number, limit: number, unitClass: number): number {
  const { text } = line;
  const end = at + 1;
  const mouth = text[end] === '-' || text[end] === "'" ? end + 1 : end;
  if (mouth < limit && MOUTHS.includes(text[mouth]!)) {
    let faceEnd = mouth;
    while (text[faceEnd] === text[mouth]) faceEnd++;
    const next = classAt(text, faceEnd);
    // `)` is always a mouth. Before a word, a figure or a quote, another bracket is just a bracket, and a letter begins a word.
    if (text[mouth] === ')' || next === SIGN || (next >= GAP && next < FIGURE)) return faceEnd;
  }
  if (unitClass === COLON_CLASS) line.addMark(COLON_MARK, at, end);
  else if (!isOfSyntax(line, at)) line.addMark(SEMICOLON_MARK, at, end);
  return end;
}

/**
 * Whether a semicolon begins a line, as in a wiki that of a term does, or ends a declaration, `width: 5px;`, a statement, `print("الف");`, or
 * a character reference.
 */
function isOfSyntax(line: Line, at: number): boolean {
  const { text } = line;
  return (
    at === line.from ||
    isDeclared(text, at) ||
    (BEFORE_STATEMENT_END.includes(text.charAt(at - 1)) && endsStatement(text, at, line.from)) ||
    REFERENCE.test(text.slice(Math.max(0, at - LONGEST_REFERENCE), at))
  );
}
