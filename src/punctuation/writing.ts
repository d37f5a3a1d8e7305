import { RULE } from '../rules';
import type { EditLog } from '../text/edits';
import { matchesAt } from '../text/matches-at';
import {
  COMMA,
  DECIMAL_SEPARATOR,
  DIGIT_ZERO,
  ELLIPSIS,
  EM_DASH,
  EN_DASH,
  FULL_STOP,
  PERSIAN_COMMA,
  PERSIAN_PER_CENT,
  PERSIAN_SEMICOLON,
  PERSIAN_ZERO,
  SEMICOLON,
  THOUSANDS_SEPARATOR,
} from '../text/units';
import { classAt, FIGURE, isGapOnly, OTHER_LETTER, PERSIAN, SIGN } from './classes';
import { COPIED, COUNTED, DIALLED, DIVIDED, natureOf, PRICED } from './figures';
import { COMMA_MARK, GUILLEMETS, type Line, NUMBER_MARK, OPEN_MARK } from './line';
import { isEmptyPair } from './pairs';
import { isDeclared, isEnglishComma } from './technical';

// How single marks are written. Each function makes the edits of one mark, and none if it is right already.

const QUESTION = '؟';
const LATIN_QUESTION = '?';
const EXCLAMATION = '!';
const DIGIT_TO_PERSIAN = PERSIAN_ZERO - DIGIT_ZERO;
const STRAIGHT_QUOTES = '"\'';
/** So many dots or more with a number after them lead to it, as in a table of contents. */
const LEADER_DOTS = 5;
/** The classes of units beside which hyphens are something else, such as an option in a command: `--help`. */
const NOT_BESIDE_DASH = [OTHER_LETTER, FIGURE, SIGN];
/** Many dots between blanks, or after a colon, are a place to write on; but not in «پرسید:........؟»: those are silence. */
const FORM_DOTS = /^(?:\s?[.…]{8,}\s?|:[.…]{8,}[^!?؟]?)$/;
/** So are dots with a sign of dates or times between: «تاریخ: .../.../...». */
const PARTED_DOTS = /\.[/:]\./;
/** The opening quote of each depth: « outside, and “ in a pair of these. Quotes at a greater depth stay as they are. */
const OPENING_BY_DEPTH = [0xab, 0x201c];
/** The closing quote of each depth: » and ”. */
const CLOSING_BY_DEPTH = [0xbb, 0x201d];

/** What parts or ends sentences, alone in single quotes. */
const SPOKEN_OF = /(?<=(?<!\S)')[,;?]+(?=')/y;

/** Whether a mark stands alone in quotes, or a comma in brackets. Then the text speaks of it, and it isn't the text's own: «متن را با "," جدا کنید». */
export function isSpokenOf(line: Line, i: number): boolean {
  const { text, start, end } = line;
  if (line.kindOf(i - 1) !== OPEN_MARK) return matchesAt(SPOKEN_OF, text, start[i]!);
  const isAlone = line.mate[i - 1] === i + 1 && end[i - 1] === start[i] && end[i] === start[i + 1];
  // A comma alone in brackets is spoken of, too; «(!)» and «(؟)» are the writer's doubts.
  return isAlone && (line.family[i - 1]! >= GUILLEMETS || line.kind[i] === COMMA_MARK);
}

/** , ; → ، ؛, and ٬ → ، outside figures */
export function writeSeparator(line: Line, i: number, edits: EditLog): void {
  const { text } = line;
  const at = line.start[i]!;
  const unit = text.charCodeAt(at);
  if (unit === PERSIAN_COMMA || unit === PERSIAN_SEMICOLON || !line.isPersianAt(i)) return;
  // A comma between texts in a line of code, `('الف', 'ب', 3)`.
  if (!line.isPersian && STRAIGHT_QUOTES.includes(text[at - 1]!)) return;
  if (classAt(text, at - 1) !== PERSIAN && isEnglishComma(text, at)) return;
  edits.put(at, at + 1, unit === SEMICOLON ? PERSIAN_SEMICOLON : PERSIAN_COMMA, RULE['persian-mark']);
}

/** A run of ! ? ؟ gets Persian question marks, each sign once, and the question first, as far as the rules for these are on. */
export function writeCall(line: Line, i: number, edits: EditLog, enabled: Uint8Array): void {
  const { text } = line;
  const start = line.start[i]!;
  const end = line.end[i]!;
  const first = text[start];
  if ((end === start + 1 && first !== LATIN_QUESTION) || !line.isPersianAt(i)) return;
  const run = text.slice(start, end);
  let written = run;
  let rule: number = RULE['persian-mark'];
  if (enabled[rule]) written = written.replaceAll(LATIN_QUESTION, QUESTION);
  if (enabled[RULE['mark-order']]) {
    const questions = written.replaceAll(EXCLAMATION, '');
    const ordered = questions + EXCLAMATION.repeat(written.length - questions.length);
    // The order of ؟؟!! is right: what is wrong with it is the repetition.
    if (ordered !== written) rule = RULE['mark-order'];
    written = ordered;
  }
  if (enabled[RULE['repeated-mark']]) {
    const single = written.replace(/(.)\1+/g, '$1');
    if (single.length < written.length) rule = RULE['repeated-mark'];
    written = single;
  }
  if (written !== run) edits.replace(start, end, written, rule);
}

/** Whether dots are a place to write on. */
export function isToBeFilled(text: string, start: number, end: number): boolean {
  return FORM_DOTS.test(text.slice(Math.max(0, start - 1), end + 1));
}

/** Three dots or more → … */
export function writeEllipsis(line: Line, i: number, edits: EditLog): void {
  const { text } = line;
  const start = line.start[i]!;
  const end = line.end[i]!;
  if (end === start + 1 || !line.isPersianAt(i)) return;
  const precedesNumber = line.kindOf(i + 1) === NUMBER_MARK && isGapOnly(text, end, line.start[i + 1]!);
  const followsNumber = line.kindOf(i - 1) === NUMBER_MARK && line.end[i - 1] === start;
  if (precedesNumber && (followsNumber || end - start >= LEADER_DOTS)) return;
  if (isToBeFilled(text, start, end)) return;
  if (PARTED_DOTS.test(text.slice(Math.max(0, start - 2), end + 2))) return;
  edits.put(start, end, ELLIPSIS, RULE.ellipsis);
}

/** -- → –, --- → —, but not beside a word in another script, a figure or a sign. */
export function writeDash(line: Line, i: number, edits: EditLog): void {
  const { text } = line;
  const start = line.start[i]!;
  const end = line.end[i]!;
  // `<!--` begins a comment, even one that ends nowhere.
  if (!line.isPersianAt(i) || text.startsWith('<!', start - 2)) return;
  for (const at of [start - 1, end]) if (text[at] && NOT_BESIDE_DASH.includes(classAt(text, at))) return;
  edits.put(start, end, end - start === 2 ? EN_DASH : EM_DASH, RULE.dash);
}

/** % → ٪ after a number, or right before one */
export function writePercent(line: Line, i: number, edits: EditLog): void {
  const { text } = line;
  const at = line.start[i]!;
  if (text.charCodeAt(at) === PERSIAN_PER_CENT || !line.isPersianAt(i)) return;
  const follows = line.kindOf(i - 1) === NUMBER_MARK && isGapOnly(text, line.end[i - 1]!, at);
  const precedes = line.kindOf(i + 1) === NUMBER_MARK && line.start[i + 1] === at + 1;
  if (!follows && !precedes) return;
  if (classAt(text, at + 1) === OTHER_LETTER || isDeclared(text, at)) return;
  edits.put(at, at + 1, PERSIAN_PER_CENT, RULE['percent-sign']);
}

/** " → « or », and “ or ” between these */
export function writeQuote(line: Line, i: number, edits: EditLog): void {
  const { text, mate, depth, start, end } = line;
  const open = Math.min(i, mate[i]!);
  if (!isRewritten(line, open)) return;
  const at = start[i]!;
  const wanted = (i === open ? OPENING_BY_DEPTH : CLOSING_BY_DEPTH)[depth[i]!]!;
  if (text.charCodeAt(at) !== wanted) edits.put(at, end[i]!, wanted, RULE.quote);
}

/** Whether a pair gets the quotes of its depth. Guillemets stay in other guillemets, but change in quotes that become guillemets now. */
function isRewritten(line: Line, open: number): boolean {
  const { family, mate, depth, outer } = line;
  if (family[open]! < GUILLEMETS || depth[open]! >= OPENING_BY_DEPTH.length) return false;
  if (!line.isPersianPair(open) || isEmptyPair(line, open)) return false;
  if (depth[open] === 0) return true;
  const around = outer[open]!;
  if (family[around] !== GUILLEMETS) return isRewritten(line, around);
  return family[open] !== GUILLEMETS || family[mate[open]!] !== GUILLEMETS;
}

/** Digits → Persian, and , . between them → ٬ ٫ if these can mean nothing else. */
export function writeNumber(line: Line, i: number, edits: EditLog, enabled: Uint8Array): void {
  const { text } = line;
  const end = line.end[i]!;
  if (!line.isPersianAt(i)) return;
  const nature = natureOf(line, i);
  if (nature === DIALLED) line.dialledEnd = end;
  if (nature === COPIED || nature === DIALLED) return;
  const put = (at: number, unit: number, rule: number): void => {
    if (enabled[rule]) edits.put(at, at + 1, unit, rule);
  };
  for (let at = line.start[i]!; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= DIGIT_ZERO && unit <= DIGIT_ZERO + 9) put(at, unit + DIGIT_TO_PERSIAN, RULE['persian-digit']);
    else if (nature === COUNTED) continue;
    else if (isThousandsSign(unit, nature)) put(at, THOUSANDS_SEPARATOR, RULE['thousands-sign']);
    else if (unit === FULL_STOP || unit === COMMA) put(at, DECIMAL_SEPARATOR, RULE['decimal-sign']);
  }
}

/** Whether a sign in a number of this nature separates thousands. */
function isThousandsSign(unit: number, nature: number): boolean {
  if (unit === COMMA) return nature !== DIVIDED;
  return nature === PRICED && (unit === FULL_STOP || unit === PERSIAN_COMMA);
}
