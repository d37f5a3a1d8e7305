import { unitSet } from '../text/unit-set';
import { DEGREE, EQUALS, FULL_STOP, SPACE } from '../text/units';
import { CALL, classAt, endOfGap, FIGURE, GAP, isLetter, OTHER_LETTER, startOfGap } from './classes';
import type { Line } from './line';

/** Signs beside a number that make it something to be copied: foreign currencies, names in programs, entities. */
const TECHNICAL: ReadonlySet<number> = unitSet('_@#\\$€£¥₹₺₽₿^&');

/** A class of digits of an expression, but for its bracket. */
const DIGIT_CLASS = /^0-9]|^1-9][[{\\]/;
/** `00:12.50`, `00:00:12.500`: a moment of a song or a film. */
const CUE = /^(?:\d\d:){1,2}\d\d\.\d/;
/** How many tags may begin between a tag and its end, so that a search for it is short. */
const MOST_TAGS = 16;
const LINE_BREAK = /[\n-\r\x85\u2028\u2029]/;
const MESSAGE = /^ ?\{/;
/** `p. `, `Vol. `: an abbreviation before its number. */
const ABBREVIATION = /(?<![A-Za-z])[A-Za-z]{0,3}[a-z]\. ?$/;
const LONGEST_ABBREVIATION = 7;
/** An hour that is copied for its zone, after a day that is written like it: `2024-01-15 10:30 AM`. */
const ZONED_HOUR = /^ \d\d?(?::\d\d)+ ?[A-Za-z]/;
const LONGEST_HOUR = 11;
/** One of these stands before or after every number of a formula, perhaps with a blank between. */
const BESIDE_IN_FORMULA = '=<>+×−≤≥≈±0123456789';
/** What stands before a figure of a formula, `x = -`, `2x + `, `p < .`, `f(x) = 2 + `, `2^3 = `; and after one. */
const FORMULA_BEFORE = /[A-Za-z^](?:[\w²³]{0,9}|\([^()\n]{0,20}\))(?: ?[=<>+×−≤≥≈±](?: ?-?\d[\d.]*)?)+ ?-?\.?$/;
const FORMULA_AFTER = /^ ?[=<>+×−≤≥≈±] ?(?:[A-Za-z]|\d\^)/;
const LONGEST_FORMULA = 40;
const LONGEST_AFTER = 5;

/** Whether what touches a number shows that it isn't of the Persian text. */
export function isTechnical(text: string, start: number, end: number): boolean {
  // «<3» is a heart, but «<3>» the third of a list.
  if (text[start - 1] === '<' && (text[end] !== '>' || isTag(text, start, end))) return true;
  // `[00:12.50]`: when a line of a song is sung.
  if (text[start - 1] === '[' && text[end] === ']' && CUE.test(text.slice(start, end))) return true;
  // `=1 {الف}`: a message for one number.
  if (text[start - 1] === '=' && MESSAGE.test(text.slice(end, end + 2))) return true;
  if (TECHNICAL.has(text.charCodeAt(start - 1)) || TECHNICAL.has(text.charCodeAt(end))) return true;
  // `[الف][1]`: the number of a link in Markdown; but «است.[1][2]» are notes.
  if (text.startsWith('][', start - 2) && isLetter(classAt(text, start - 3))) return true;
  // `[0-9]`, `[1-9]\d`, `]{2,3}`: of an expression, unlike the notes «[1-9]», the score «[0-1]» and the span «[0-14]».
  if (DIGIT_CLASS.test(text.slice(start, end + 2)) || text.startsWith(']{', start - 2)) return true;
  if (isAssigned(text, start - 1, start - 2) || isAssigned(text, end, end + 1)) return true;
  return touchesOtherScript(text, start, end);
}

/** Whether a number in angle brackets is a tag of a translation, `<0>الف</0>`, or tells when a word of a subtitle is spoken. */
function isTag(text: string, start: number, end: number): boolean {
  const number = text.slice(start, end);
  return CUE.test(number) || isClosed(text, end, `</${number}>`);
}

/** Whether a tag's end stands on the line that goes on at `from`. Tags are counted, not units, whose number another pass may find changed. */
function isClosed(text: string, from: number, close: string): boolean {
  let at = from;
  for (let tags = 0; tags < MOST_TAGS; tags++) {
    at = text.indexOf('<', at + 1);
    if (at < 0) return false;
    if (text.startsWith(close, at)) return !LINE_BREAK.test(text.slice(from, at));
  }
  return false;
}

/** Whether an equals sign at `at` gives a name its value; in «۲+۲=۴» it stands between figures. */
function isAssigned(text: string, at: number, beyond: number): boolean {
  if (text.charCodeAt(at) !== EQUALS) return false;
  const unitClass = classAt(text, beyond);
  return unitClass !== FIGURE && unitClass !== GAP && unitClass !== CALL;
}

/**
 * Whether a word in another script stands before or after it, with blanks, a degree sign or nothing between, or an abbreviation
 * before it.
 */
function touchesOtherScript(text: string, start: number, end: number): boolean {
  const before = startOfGap(text, start, 0) - 1;
  if (
    text.charCodeAt(before) === FULL_STOP &&
    ABBREVIATION.test(text.slice(Math.max(0, start - LONGEST_ABBREVIATION), start))
  )
    return true;
  let after = endOfGap(text, end, text.length);
  if (classAt(text, after) === FIGURE && ZONED_HOUR.test(text.slice(end, end + LONGEST_HOUR))) return true;
  if (text.charCodeAt(after) === DEGREE) after = endOfGap(text, after + 1, text.length);
  return classAt(text, before) === OTHER_LETTER || classAt(text, after) === OTHER_LETTER;
}

/** Whether a sign of a formula and a Latin name stand before or after a number; the `<` and `>` of a tag are none. */
export function isOfFormula(line: Line, i: number, text: string): boolean {
  const start = line.start[i]!;
  const end = line.end[i]!;
  if (!mayBeOfFormula(text, start, end)) return false;
  const floor = line.floor(i);
  const ceiling = line.ceiling(i);
  const from = text[floor - 1] === '>' ? floor : 0;
  const to = text[ceiling] === '<' ? ceiling : text.length;
  return (
    FORMULA_AFTER.test(text.slice(end, Math.min(end + LONGEST_AFTER, to))) ||
    FORMULA_BEFORE.test(text.slice(Math.max(from, start - LONGEST_FORMULA), start))
  );
}

/** Whether a search for a formula is worth it: nearly no number has a sign or a Latin figure beside it. */
function mayBeOfFormula(text: string, start: number, end: number): boolean {
  if (BESIDE_IN_FORMULA.includes(text[text.charCodeAt(end) === SPACE ? end + 1 : end] ?? ' ')) return true;
  let before = start - 1;
  while (before >= 0 && ' -.'.includes(text[before]!)) before--;
  return before >= 0 && BESIDE_IN_FORMULA.includes(text[before]!);
}
