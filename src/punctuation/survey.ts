import { APOSTROPHE, DOLLAR, FULL_STOP, KASHIDA, LAST_VARIATION_SELECTOR, PERSIAN_ZERO } from '../text/units';
import {
  ARABIC_LETTER,
  CALL,
  CLOSING,
  COLON_CLASS,
  COMMA_CLASS,
  classAt,
  DOT,
  FIGURE,
  FIRST_MARK,
  FOREIGN_LETTER,
  GAP,
  HYPHEN_CLASS,
  INSIDE,
  LINE_END,
  OPENING,
  PERCENT,
  PERSIAN,
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
  scriptOf,
} from './line';
import { EITHER, OPENS, roleBetween } from './pairs';
import { DATA, DATA_LINE, endsStatement, FORMULA, mayBeginData, NO_QUESTION, VALUE_LINE } from './passed-over';

/** An ellipsis has three dots or more; `…` is as much as three. */
const ELLIPSIS_DOTS = 3;
/** `--` and `---` are dashes; a longer run is a line of a layout. */
const SHORTEST_DASH = 2;
const LONGEST_DASH = 3;
/**
 * Reads the units from `from` to the end of the line, or to `limit` where protected text begins: counts words by script and notes
 * every mark. A run of the same sign is one mark.
 *
 * @returns where it stopped.
 */
export function survey(text: string, from: number, limit: number, line: Line): number {
  const classes = unitClasses();
  line.beginStretch(from);
  let previous = SIGN;
  if (from === line.from) passOver(VALUE_LINE, text, from, line);
  // Data may end beyond the limit: what is protected in it is passed over, too.
  let at = Math.max(from, line.dataEnd);
  while (at < limit) {
    const unitClass = classes[text.charCodeAt(at)]!;
    if (unitClass === LINE_END) break;
    if (unitClass >= FIRST_MARK) {
      at = readMark(text, at, limit, unitClass, line);
      previous = SIGN;
      continue;
    }
    if (unitClass !== previous) {
      if (text.charCodeAt(at) === DOLLAR && passOver(FORMULA, text, at, line)) {
        at = line.dataEnd;
        continue;
      }
      if (unitClass >= PERSIAN && unitClass <= FOREIGN_LETTER) {
        const script = scriptOf(unitClass);
        if (previous < PERSIAN || previous > FOREIGN_LETTER) {
          if (script === PERSIAN) line.persianWords++;
          else line.otherWords++;
        }
        line.addLetter(script);
        if (unitClass === FOREIGN_LETTER) line.isForeign = true;
      }
      previous = unitClass;
    }
    if (unitClass === ARABIC_LETTER) line.arabicLetters++;
    at++;
  }
  line.endStretch(at);
  return at;
}

/** Notes the mark at `at`; returns where it ends. */
function readMark(text: string, at: number, to: number, unitClass: number, line: Line): number {
  if (unitClass === FIGURE) return readNumber(text, at, to, line);
  if (unitClass >= QUOTE_CLASS) return readPairMark(text, at, unitClass, line);
  const classes = unitClasses();
  let end = at;
  while (end < to && classes[text.charCodeAt(end)] === unitClass) end++;
  // With a vowel sign, a keycap or a variation selector on it, a mark is something else.
  if (isModifier(text, end)) return end;
  switch (unitClass) {
    case COMMA_CLASS:
      if (end === at + 1 && !isOfFigure(text, at, to)) line.addMark(COMMA_MARK, at, end);
      return end;
    case SEMICOLON_CLASS:
    case COLON_CLASS:
      if (end === at + 1) return readEyes(text, at, unitClass, to, line);
      return end;
    case CALL:
      if (passOver(NO_QUESTION, text, at, line)) return line.dataEnd;
      // `! الف !! ب`: the heads of a table in a wiki; but «!؟» is put in order, and would be no head the second time.
      if (text[line.from] === '!' && classAt(text, line.from + 1) !== CALL && text.startsWith(' !! ', at - 1))
        return end;
      // `![` begins an image in Markdown, `!=` is an operator.
      if (text[end] !== '[' && text[end] !== '=') line.addMark(CALL_MARK, at, end);
      return end;
    case DOT:
      return readDots(text, at, end, to, line);
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

/** Whether a comma after a figure is part of it: ٬ is (elsewhere it is one typed with the wrong key), and in «۳,۵۰۰kg» the rest is protected. */
function isOfFigure(text: string, at: number, to: number): boolean {
  if (classAt(text, at - 1) !== FIGURE) return false;
  return text[at] === '٬' || (at + 1 === to && classAt(text, to) === FIGURE);
}

function readNumber(text: string, at: number, to: number, line: Line): number {
  const end = numberEnd(text, at, to);
  if (text.charCodeAt(at) >= PERSIAN_ZERO) line.hasPersianFigure = true;
  if (!isModifier(text, end)) line.addMark(NUMBER_MARK, at, end);
  return end;
}

/** Notes a quote or bracket; two apostrophes are a double quote, and data is passed over, with what is protected in it. */
function readPairMark(text: string, at: number, unitClass: number, line: Line): number {
  const isDouble = text.charCodeAt(at) === APOSTROPHE && text.charCodeAt(at + 1) === APOSTROPHE;
  const end = isDouble ? at + 2 : at + 1;
  const isData = unitClass === OPENING ? mayBeginData(text, at) : at === line.from;
  if (isData && passOver(unitClass === OPENING ? DATA : DATA_LINE, text, at, line)) return line.dataEnd;
  const family = isDouble ? DOUBLE : FAMILY_OF[text.charCodeAt(at)]!;
  if (family === DOUBLE) line.isQuoted = opensQuote(text, at, end, line.isQuoted);
  const closes = unitClass === CLOSING || (family === DOUBLE && !line.isQuoted);
  // What is quoted may be all English, like what stands in brackets.
  if (closes) line.closeBracket();
  else if (family !== SINGLE) line.openBracket();
  line.addMark(LONE_MARK, at, end, family);
  return end;
}

/**
 * Whether a double quote opens, as `pairUp` will have it: written as a guillemet, it must say the same. Two side by
 * side, as in `"ی'"e`, have the neighbours of both.
 */
function opensQuote(text: string, at: number, end: number, isQuoted: boolean): boolean {
  const before = classAt(text, at - 1);
  const after = classAt(text, end);
  const role = roleBetween(
    before === QUOTE_CLASS ? classAt(text, at - 2) : before,
    after === QUOTE_CLASS ? classAt(text, end + 1) : after,
  );
  return role === EITHER ? !isQuoted : role === OPENS;
}

/** Has what a sticky pattern matches at `at` passed over, up to `dataEnd`, which a failure leaves 0; returns whether it matches. */
function passOver(pattern: RegExp, text: string, at: number, line: Line): boolean {
  pattern.lastIndex = at;
  const matches = pattern.test(text);
  line.dataEnd = pattern.lastIndex;
  return matches;
}

/** Two signs of each family of brackets, in the order of the families. */
const BRACKETS = '()[]{}«»';
const SINGLE_QUOTES = "'‘’‚";
/** The family of every quote and bracket; none is beyond this. */
const FAMILY_OF = new Uint8Array(0x2020).fill(DOUBLE);
for (let i = 0; i < BRACKETS.length; i++) FAMILY_OF[BRACKETS.charCodeAt(i)] = i >> 1;
for (const quote of SINGLE_QUOTES) FAMILY_OF[quote.charCodeAt(0)] = SINGLE;

/** Notes a stop, or an ellipsis of dots side by side or with one blank between them; two dots are neither. */
function readDots(text: string, at: number, runEnd: number, to: number, line: Line): number {
  let dots = text.slice(at, runEnd).includes('…') ? ELLIPSIS_DOTS : runEnd - at;
  if (dots === 1) {
    let end = runEnd;
    while (end + 1 < to && isLoneDot(text, end + 1) && classAt(text, end) === GAP) {
      end += 2;
      dots++;
    }
    if (dots >= ELLIPSIS_DOTS) {
      line.addMark(ELLIPSIS_MARK, at, end);
      return end;
    }
    line.addMark(STOP_MARK, at, runEnd);
  } else if (dots >= ELLIPSIS_DOTS) line.addMark(ELLIPSIS_MARK, at, runEnd);
  return runEnd;
}

/** Whether a dot with no other after it is at `at`. */
function isLoneDot(text: string, at: number): boolean {
  return text.charCodeAt(at) === FULL_STOP && classAt(text, at + 1) !== DOT;
}

/** They show the sign before them as text, as an emoji, as a key. */
const TEXT_SELECTOR = 0xfe0e;
const EMOJI_SELECTOR = LAST_VARIATION_SELECTOR;
const KEYCAP = 0x20e3;

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

/** Notes a colon or semicolon, unless it is the eyes of an emoticon (`:)` `;-(` `:D`), which is passed over. */
function readEyes(text: string, at: number, unitClass: number, to: number, line: Line): number {
  const end = at + 1;
  const mouth = text[end] === '-' || text[end] === "'" ? end + 1 : end;
  if (mouth < to && MOUTHS.includes(text[mouth]!)) {
    let faceEnd = mouth;
    while (text[faceEnd] === text[mouth]) faceEnd++;
    const touches = classAt(text, faceEnd);
    // A bracket before a word, a figure or a quote is just a bracket, and a letter before others begins a word.
    if (text[mouth] === ')' || touches === SIGN || (touches >= GAP && touches < FIGURE)) return faceEnd;
  }
  if (unitClass === COLON_CLASS) line.addMark(COLON_MARK, at, end);
  else if (!isOfSyntax(text, at, line)) line.addMark(SEMICOLON_MARK, at, end);
  return end;
}

/** Whether a semicolon begins a line, as a term or a heading in a wiki, or ends a statement, `print("الف");`, or a character reference. */
function isOfSyntax(text: string, at: number, line: Line): boolean {
  return (
    at === line.from ||
    (BEFORE_STATEMENT_END.includes(text.charAt(at - 1)) && endsStatement(text, at, line.from)) ||
    REFERENCE.test(text.slice(Math.max(0, at - LONGEST_REFERENCE), at))
  );
}

const BEFORE_STATEMENT_END = '"\')]}';

const MOUTHS = '()[]{}|*DPpOo\\';

/** A character reference up to its semicolon: `&quot`, `&#1740`; no name is longer. */
const REFERENCE = /&#?\w{1,31}$/;
const LONGEST_REFERENCE = 33;
