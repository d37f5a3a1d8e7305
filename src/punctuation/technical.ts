import { matchesAt } from '../text/matches-at';
import { unitSet } from '../text/unit-set';
import { COMMA, DEGREE, EQUALS, FULL_STOP, SPACE } from '../text/units';
import { CALL, classAt, endOfGap, FIGURE, GAP, isOfWord, OTHER_LETTER, startOfGap } from './classes';
import type { Line } from './line';

// What shows that a number doesn't belong to the Persian text, and so stays as it is written.

/** Signs beside a number that show that it is there to be copied: foreign currencies, names in programs, entities. */
const TECHNICAL: ReadonlySet<number> = unitSet('_@#\\$€£¥₹₺₽₿^&');

/** The digits of a class in an expression, `[0-9]`, after the opening bracket. */
const DIGIT_CLASS = /^0-9]|^1-9][[{\\]/;
/** `00:12.50`, `00:00:12.500`: a moment of a song or a film. */
const CUE = /^(?:\d\d:){1,2}\d\d\.\d/;
/** The end of a tag is looked for among so many tags. */
const MOST_TAGS = 16;
const LINE_BREAK = /[\n-\r\x85\u2028\u2029]/;
/** The beginning of a message that is chosen by a number. */
const MESSAGE = /^ ?\{/;
/** `p. `, `Vol. `: an abbreviation before its number. */
const ABBREVIATION = /(?<![A-Za-z])[A-Za-z]{0,3}[a-z]\. ?$/;
const LONGEST_ABBREVIATION = 7;
/** An hour that stays for what follows it. The day before it, written in the same way, must stay with it: `2024-01-15 10:30 AM`, `9/6/24, 9:07 PM`. */
const ZONED_HOUR = /(?:(?<=\d[/.-]\d{1,4}),)? \d\d?(?::\d\d)+ ?[A-Za-z]/y;
/** One of these stands beside every number of a formula, perhaps with a blank or hyphen between. */
const BESIDE_IN_FORMULA = '=<>+×−≤≥≈±0123456789xyzn²³';
/** What comes between the degrees or minutes of a place and its direction: `51°25'N`. The `"` of `"متن 5"S` follows no minutes and is a quote. */
const COORDINATE = /(?:[°′″]|(?<=[°′'] ?\d[\d.]{0,5})['"])(?:\d[\d.]{0,5}[°′'″"]){0,2} ?[NSEW](?!\w)/y;
/** What is beside a field of a record after or before an empty one. Beside a blank, two commas are a slip: «سال 1403,, تهران». */
const EMPTY_FIELD = /(?<=\S,,)|,,\S/y;
/** What may come before a figure in a formula: `x = -`, `2x + `, `p < .`, `α = `, `f(x) = 2 + `, `2^3 = `, `2x - `, `x^2 - 4 = `. */
const FORMULA_BEFORE =
  /[A-Za-z\u0370-\u03ff^][\w²³]{0,9}(?:\([^()\n]{0,20}\))?(?:(?: ?[=<>+×−≤≥≈±]|(?<=\d[xyzn]|(?<!i)[xyzn](?:\^\d|[²³])|[=+] ?[xyzn]) ?-)(?: ?-?\d[\d.]*)?)+ ?-?\.?$/;
/** What may come after one: ` + x`, ` = 2^`, ` × 10^`. */
const FORMULA_AFTER = /^ ?[=<>+×−≤≥≈±] ?(?:[A-Za-z]|\d\d?\^)/;
/** What follows a number that measures something. After a hyphen between blanks it is in no formula: «زوم 3x - 12 مگاپیکسل» (zoom). */
const MEASURE = /^ ?(?:[٪%]|درصد|هزار|میلی|کیلو|مگا|گیگ|سانتی|متر|اینچ|وات|تومان|برابر|سال|ماه|نفر)/;
const LONGEST_MEASURE = 7;
const LONGEST_FORMULA = 40;
const LONGEST_AFTER = 6;

/** Whether what is beside a number shows that it doesn't belong to the Persian text. */
export function isTechnical(text: string, start: number, end: number): boolean {
  // «<3» is a heart, but «<3>» the third item of a list, unless it is a tag.
  if (text[start - 1] === '<' && (text[end] !== '>' || isTag(text, start, end))) return true;
  // `[00:12.50]`: when a line of a song is sung.
  if (text[start - 1] === '[' && text[end] === ']' && CUE.test(text.slice(start, end))) return true;
  // `=1 {الف}`: a message for one number.
  if (text[start - 1] === '=' && MESSAGE.test(text.slice(end, end + 2))) return true;
  // `Default,,0,0,0,,الف`: fields of a record, some of them empty.
  if (matchesAt(EMPTY_FIELD, text, start) || matchesAt(EMPTY_FIELD, text, end)) return true;
  if (TECHNICAL.has(text.charCodeAt(start - 1)) || TECHNICAL.has(text.charCodeAt(end))) return true;
  // `[الف][1]`: the number of a link in Markdown; but «است.[1][2]» are notes.
  if (text.startsWith('][', start - 2) && isOfWord(classAt(text, start - 3))) return true;
  // `[0-9]`, `[1-9]\d` and `]{2,3}` are of an expression; but «[1-9]» are notes, «[0-1]» is a score and «[0-14]» a range.
  if (DIGIT_CLASS.test(text.slice(start, end + 2)) || text.startsWith(']{', start - 2)) return true;
  if (isAssigned(text, start - 1, start - 2) || isAssigned(text, end, end + 1)) return true;
  return isDeclared(text, end) || touchesOtherScript(text, start, end);
}

/** Whether the sign at `at` is that of degrees, minutes or seconds in a place on the map: `35°41'22"N`. */
export function isOfPlace(text: string, at: number): boolean {
  return matchesAt(COORDINATE, text, at);
}

/**
 * From within the value of a declaration to its end: `margin: 10px;` or `x = 5;` gives a name in small letters, or any name by an equals sign,
 * a value without Persian letters. In prose a clause follows the semicolon: «imdb: 8.5; کارگردان» (director), «x = 12; بنابراین» (therefore).
 */
const DECLARED =
  /(?<=(?<![^\s({;«"“])(?:[a-z][a-z-]{0,30}:|[A-Za-z_$]\w{0,30} ?=) ?[^\n:;=@؛\u0620-\u06ff]{1,40})[^\n:;=@؛\u0620-\u06ff]{0,40};(?! ?(?!(?:را|یا|و) )[ء-ی])/y;

/** Whether `at` is in such a value, or at the semicolon that ends one. */
export function isDeclared(text: string, at: number): boolean {
  return matchesAt(DECLARED, text, at);
}

/** Whether a number in angle brackets is a tag of a translation, `<0>الف</0>`, or tells when a word of a subtitle is spoken. */
function isTag(text: string, start: number, end: number): boolean {
  const number = text.slice(start, end);
  return CUE.test(number) || isClosed(text, end, `</${number}>`);
}

/**
 * Whether the end of a tag comes after `from` on the same line, and soon. “Soon” is counted in tags, since their number stays the same when
 * the text between is normalised, so that a second pass finds the same.
 */
function isClosed(text: string, from: number, close: string): boolean {
  let at = from;
  for (let tags = 0; tags < MOST_TAGS; tags++) {
    at = text.indexOf('<', at + 1);
    if (at < 0) return false;
    if (text.startsWith(close, at)) return !LINE_BREAK.test(text.slice(from, at));
  }
  return false;
}

/** Whether an equals sign at `at`, with the unit at `beyond` on its other side, gives a name its value. In «۲+۲=۴» it doesn't, nor in «(۲+۲)=۴». */
function isAssigned(text: string, at: number, beyond: number): boolean {
  if (text.charCodeAt(at) !== EQUALS) return false;
  const unitClass = classAt(text, text[beyond] === ')' ? beyond - 1 : beyond);
  return unitClass !== FIGURE && unitClass !== GAP && unitClass !== CALL;
}

/**
 * The comma and the year of a day or month in English, `May 12, 2023`, or of a work that a bracket refers to, perhaps beside works in Persian:
 * «(احمدی، ۱۳۹۰؛ Smith et al., 2019)». Or the comma between day and hour, `9/6/24, 9:07 PM`.
 */
const ENGLISH_COMMA =
  /,(?= \d\d?(?::\d\d)+ ?[A-Za-z])(?<=\d[/.-]\d{1,4},)|,(?= ?(?:1[6-9]|20)\d\d ?[;؛)])(?<=[(;؛:] ?[A-Z][ &'.,A-Za-z-]{1,60})|(?<=\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|(?:Nov|Dec)(?:ember)?)\.?(?: \d\d?)?), ?\d{4}(?!\d)/y;

/** Whether `at` is such a comma. */
export function isEnglishComma(text: string, at: number): boolean {
  return matchesAt(ENGLISH_COMMA, text, at);
}

/** A price with a sign in it, which is no version: «نفت WTI 81.2 دلار». */
const PRICE = /^[\d۰-۹]+[.,٫٬][\d۰-۹.,٫٬]+ ?(?:دلار|یورو|تومان|ریال)(?![ء-ی\u200c])/;
/** With the units before and after it. */
const LONGEST_CURRENCY = 7;

/** Whether a word in another script is beside a number, perhaps with blanks or a degree sign between, or an abbreviation before it. */
function touchesOtherScript(text: string, start: number, end: number): boolean {
  const before = startOfGap(text, start, 0) - 1;
  if (
    text.charCodeAt(before) === FULL_STOP &&
    ABBREVIATION.test(text.slice(Math.max(0, start - LONGEST_ABBREVIATION), start))
  )
    return true;
  if (text.charCodeAt(before) === COMMA && isEnglishComma(text, before)) return true;
  let after = endOfGap(text, end, text.length);
  if (isOfPlace(text, end)) return true;
  if ((classAt(text, after) === FIGURE || text.charCodeAt(end) === COMMA) && matchesAt(ZONED_HOUR, text, end))
    return true;
  if (text.charCodeAt(after) === DEGREE) after = endOfGap(text, after + 1, text.length);
  if (classAt(text, after) === OTHER_LETTER) return true;
  return classAt(text, before) === OTHER_LETTER && !PRICE.test(text.slice(start, end + LONGEST_CURRENCY));
}

/** Whether a number belongs to a formula: a sign of one and a Latin name are before or after it. The < and > of a tag are no such signs. */
export function isOfFormula(line: Line, i: number): boolean {
  const { text } = line;
  const start = line.start[i]!;
  const end = line.end[i]!;
  if (!mayBeOfFormula(text, start, end)) return false;
  if (text.startsWith('- ', start - 2) && MEASURE.test(text.slice(end, end + LONGEST_MEASURE))) return false;
  const floor = line.floor(i);
  const ceiling = line.ceiling(i);
  const from = text[floor - 1] === '>' ? floor : 0;
  const to = text[ceiling] === '<' ? ceiling : text.length;
  return (
    FORMULA_AFTER.test(text.slice(end, Math.min(end + LONGEST_AFTER, to))) ||
    FORMULA_BEFORE.test(text.slice(Math.max(from, start - LONGEST_FORMULA), start))
  );
}

/** Whether a formula is worth looking for: hardly any number has such a sign or a Latin figure beside it. */
function mayBeOfFormula(text: string, start: number, end: number): boolean {
  if (BESIDE_IN_FORMULA.includes(text[text.charCodeAt(end) === SPACE ? end + 1 : end] ?? ' ')) return true;
  let before = start - 1;
  while (before >= 0 && ' -.'.includes(text[before]!)) before--;
  return before >= 0 && BESIDE_IN_FORMULA.includes(text[before]!);
}
