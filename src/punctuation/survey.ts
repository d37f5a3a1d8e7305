import { APOSTROPHE, ELLIPSIS, KASHIDA, PERSIAN_ZERO, QUOTE as QUOTE_UNIT } from '../text/units';
import {
  ARABIC_LETTER,
  CALL,
  COLON,
  COMMA,
  DOT,
  endOfGap,
  FIGURE,
  FIRST_MARK,
  FOREIGN_LETTER,
  GAP,
  HYPHEN,
  INSIDE,
  LINE_END,
  OTHER_LETTER,
  PERCENT,
  PERSIAN,
  QUOTE,
  SEMICOLON,
  SIGN,
  unitClasses,
} from './classes';
import { numberEnd } from './figures';
import {
  CALL_MARK,
  COLON_MARK,
  COMMA_MARK,
  CURLY,
  DASH_MARK,
  DOUBLE,
  ELLIPSIS_MARK,
  GUILLEMETS,
  type Line,
  LONE_MARK,
  NUMBER_MARK,
  PERCENT_MARK,
  ROUND,
  SEMICOLON_MARK,
  SINGLE,
  SQUARE,
  STOP_MARK,
  scriptOf,
} from './line';

/** An ellipsis has three dots or more; `…` counts as three. */
const ELLIPSIS_DOTS = 3;
const DOT_UNIT = 0x2e;
/** `--` and `---` are dashes; a longer run is a line of a layout. */
const SHORTEST_DASH = 2;
const LONGEST_DASH = 3;
/** One `?` alone may be a mark with a blank too many before it. */
const SHORTEST_LOSS = 2;
const QUESTION_MARK = 0x3f;
const LONGEST_ENTITY = 12;
/** A list or record as code writes it: `["الف","ب"]`, `{'الف': 1}`. */
const DATA = /[[{]["'][^[\]{}\n]{0,2000}[\]}]/y;

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
  let at = from;
  while (at < limit) {
    const unitClass = classes[text.charCodeAt(at)]!;
    if (unitClass === LINE_END) break;
    if (unitClass >= FIRST_MARK) {
      at = readMark(text, at, limit, unitClass, line);
      previous = SIGN;
      continue;
    }
    if (unitClass !== previous) {
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
  if (unitClass >= QUOTE) return readPairMark(text, at, to, unitClass, line);
  const classes = unitClasses();
  let end = at + 1;
  while (end < to && classes[text.charCodeAt(end)] === unitClass) end++;
  // With a vowel sign, a keycap or a variation selector on it, a mark is something else.
  if (isModifier(text, end)) return end;
  switch (unitClass) {
    case COMMA:
      // ٬ is the thousands separator of a figure, and elsewhere a comma typed with the wrong key.
      if (end === at + 1 && (text[at] !== '٬' || classes[text.charCodeAt(at - 1)] !== FIGURE))
        line.addMark(COMMA_MARK, at, end);
      return end;
    case SEMICOLON:
    case COLON:
      if (end === at + 1) return readEyes(text, at, unitClass, to, line);
      return end;
    case CALL:
      // `![` begins an image in Markdown, `!=` is an operator.
      if (text[end] !== '[' && text[end] !== '=' && !isLostText(text, at, end, to)) line.addMark(CALL_MARK, at, end);
      return end;
    case DOT:
      return readDots(text, at, end, to, line);
    case HYPHEN:
      if (end - at >= SHORTEST_DASH && end - at <= LONGEST_DASH) line.addMark(DASH_MARK, at, end);
      return end;
    case PERCENT:
      if (end === at + 1) line.addMark(PERCENT_MARK, at, end);
      return end;
    default:
      return end;
  }
}

/**
 * Whether a run of `?` stands where a converter lost a word or a figure, as in «کمتر از ?? درصد»: alone between blanks, with text
 * after it on the line. Made into one mark, nobody could see that something is missing.
 */
function isLostText(text: string, at: number, end: number, to: number): boolean {
  if (end - at < SHORTEST_LOSS) return false;
  for (let i = at; i < end; i++) if (text.charCodeAt(i) !== QUESTION_MARK) return false;
  const classes = unitClasses();
  const before = at > 0 ? classes[text.charCodeAt(at - 1)] : LINE_END;
  if (before !== GAP && before !== LINE_END) return false;
  const next = endOfGap(text, end, to);
  return next > end && next < to && classes[text.charCodeAt(next)] !== LINE_END;
}

function readNumber(text: string, at: number, to: number, line: Line): number {
  const end = numberEnd(text, at, to);
  if (isPersianDigit(text.charCodeAt(at))) line.hasPersianFigure = true;
  if (!isModifier(text, end)) line.addMark(NUMBER_MARK, at, end);
  return end;
}

/** Notes a quote or bracket; two apostrophes are a double quote, and data is passed over. */
function readPairMark(text: string, at: number, to: number, unitClass: number, line: Line): number {
  const end = at + 1;
  const next = end < to ? text.charCodeAt(end) : 0;
  if (unitClass === QUOTE) {
    if (text.charCodeAt(at) === APOSTROPHE && next === APOSTROPHE) {
      line.addMark(LONE_MARK, at, end + 1, DOUBLE);
      return end + 1;
    }
  } else if (next === QUOTE_UNIT || next === APOSTROPHE) {
    DATA.lastIndex = at;
    if (DATA.test(text) && DATA.lastIndex <= to) return DATA.lastIndex;
  }
  line.addMark(LONE_MARK, at, end, familyOf(text.charCodeAt(at)));
  return end;
}

function isPersianDigit(unit: number): boolean {
  return unit >= PERSIAN_ZERO && unit <= PERSIAN_ZERO + 9;
}

function familyOf(unit: number): number {
  switch (unit) {
    case 0x28:
    case 0x29:
      return ROUND;
    case 0x5b:
    case 0x5d:
      return SQUARE;
    case 0x7b:
    case 0x7d:
      return CURLY;
    case 0xab:
    case 0xbb:
      return GUILLEMETS;
    case APOSTROPHE:
    case 0x2018:
    case 0x2019:
    case 0x201a:
      return SINGLE;
    default:
      return DOUBLE;
  }
}

/** Notes a stop, or an ellipsis of dots side by side or with one blank between them; two dots are neither. */
function readDots(text: string, at: number, runEnd: number, to: number, line: Line): number {
  let dots = 0;
  for (let i = at; i < runEnd; i++) dots += text.charCodeAt(i) === ELLIPSIS ? ELLIPSIS_DOTS : 1;
  if (dots === 1) {
    let end = runEnd;
    while (end + 1 < to && isLoneDot(text, end + 1) && unitClasses()[text.charCodeAt(end)] === GAP) {
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

/** Whether a dot with no other beside it is at `at`. */
function isLoneDot(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === DOT_UNIT &&
    unitClasses()[text.charCodeAt(at + 1)] !== DOT &&
    unitClasses()[text.charCodeAt(at - 1)] !== DOT
  );
}

/** Whether a vowel sign or accent, a variation selector or a keycap is at `at`. */
export function isModifier(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unitClasses()[unit] === INSIDE && unit !== KASHIDA) || unit === 0xfe0f || unit === 0xfe0e || unit === 0x20e3;
}

/** Notes a colon or semicolon, unless it is the eyes of an emoticon (`:)` `;-(` `:D`), which is passed over. */
function readEyes(text: string, at: number, unitClass: number, to: number, line: Line): number {
  const end = at + 1;
  const mouth = text[end] === '-' || text[end] === "'" ? end + 1 : end;
  if (mouth < to && MOUTHS.includes(text[mouth]!)) {
    let faceEnd = mouth + 1;
    while (faceEnd < to && text[faceEnd] === text[mouth]) faceEnd++;
    const touches = faceEnd < to ? unitClasses()[text.charCodeAt(faceEnd)]! : LINE_END;
    // A bracket before a word is just a bracket, and a letter before others begins a word.
    if (text[mouth] === ')' || touches === GAP || touches === LINE_END || touches === SIGN || isPlainMark(touches))
      return faceEnd;
  }
  if (unitClass === COLON) {
    if (text[end] !== '/') line.addMark(COLON_MARK, at, end);
  } else if (!endsEntity(text, at)) line.addMark(SEMICOLON_MARK, at, end);
  return end;
}

/** Whether a class is that of a mark but not of a quote, bracket or figure. */
function isPlainMark(unitClass: number): boolean {
  return unitClass >= FIRST_MARK && unitClass < FIGURE;
}

const MOUTHS = '()[]{}|*DPpOo\\';

/** Whether the semicolon at `at` ends a character reference: `&quot;`, `&#1740;`. */
function endsEntity(text: string, at: number): boolean {
  let start = at - 1;
  const classes = unitClasses();
  while (start >= 0 && at - start <= LONGEST_ENTITY) {
    const unitClass = classes[text.charCodeAt(start)]!;
    if (unitClass !== OTHER_LETTER && unitClass !== FIGURE && text[start] !== '#') break;
    start--;
  }
  return start >= 0 && start < at - 1 && text[start] === '&';
}
