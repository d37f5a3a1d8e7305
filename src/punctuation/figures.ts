import { unitSet } from '../text/unit-set';
import { DEGREE, EQUALS, FULL_STOP, PLUS, SPACE } from '../text/units';
import {
  CALL,
  COMMA_CLASS,
  classAt,
  endOfGap,
  FIGURE,
  GAP,
  isLetter,
  OTHER_LETTER,
  startOfGap,
  unitClasses,
} from './classes';
import type { Line } from './line';

/** Digits and signs stay as they are: the number is copied, or belongs to another script. */
export const COPIED = 0;
/** The same for a telephone number, and the next group of digits may belong to it. */
export const DIALLED = 1;
/** Digits in Persian, signs as they are: dates, times, scores, ratios and whatever might be one. */
export const COUNTED = 2;
/** Undoubtedly thousands by comma and decimals by point: signs in Persian too. */
export const MEASURED = 3;
/** The same, except that a point or Persian comma in it separates thousands: ۱۲.۵۰۰ تومان. */
export const PRICED = 4;

/** Signs that may stand between the digits of a number, a date, a time, a score, a ratio, a code. */
const BETWEEN_DIGITS: ReadonlySet<number> = unitSet('.,:/-٫٬،–−*');
/** Signs beside a number that make it something to be copied: foreign currencies, names in programs, entities. */
const TECHNICAL: ReadonlySet<number> = unitSet('_@#\\$€£¥₹₺₽₿^&');

const DIALLABLE = /^[\d-]+$/;
const LEAST_CODE_DIGITS = 10;
const LEAST_PHONE_DIGITS = 7;
/** `021`, `0912`, `0098`: how a telephone number begins, as a group of its own or in one piece. */
const AREA_CODE = /^00?[1-9]\d{1,2}$/;
const WITH_AREA_CODE = /^0\d\d/;
/** What stands between the groups of a telephone number, and the next group. */
const NEXT_GROUP = /^(?:[ \u00a0-]|\) ?)[0-9\u06f0-\u06f9]{2}/;
const LONGEST_JOINT = 2;
/** A bank card's number in groups; years in a row begin with a digit below 4. */
const CARD = /^[4-9]\d{3}(?: \d{4}){3}/;
const LONGEST_CARD = 19;

const GROUPED = /^[1-9]\d{0,2}(?:[,٬]\d{3})+(?:[.٫]\d+)?$/;
/** Thousands by point or Persian comma: prices are written so, but other things too. */
const GROUPED_OTHERWISE = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:،\d{3})+)$/;
/** Without a price, thousands by point may be a version or the beginning of an address: `192.168.100`. */
const POINTED_TWICE = /^\d{1,3}\.\d{3}\.\d{3}$/;
const DECIMAL = /^\d+[.٫]\d+$/;
const DECIMAL_RANGE = /^\d+(?:[.٫]\d\d?)?[–−-]\d+(?:[.٫]\d\d?)?$/;
const RANGE_SIGN = /[–−-]/;
/** «۵۰۰-۱,۵۰۰»: a beginning without thousands. */
const FEWER = /^[1-9]\d{0,2}[–−-]/;
const POINT = /[.٫]/;
/** How a word begins whose number refers to a place in a text: its point isn't a decimal sign. */
const REFERENCE = /^(?:بند|فصل|بخش|شکل|جدول|نمودار|تصویر|ماده|تبصره|پیوست|قسمت|معادله|رابطه|فرمول|مثال|تمرین|قضیه)/;
/** How one begins whose number is an hour, if it has minutes; it hasn't in «۱۰۰ کیلومتر در ساعت: ۵.۲ ثانیه». */
const HOUR = /^ساع[تا]/;
/** How one begins whose number is a version, which is copied: the word itself, or the name of a program or a standard. */
const VERSION =
  /^(?:نسخ|ویرایش|ورژن|نگارش|[آا]ندروید|ویندوز|[آا]یاواس|وانیوآی|لینوکس|پایتون|.*اسکریپت|ریاکت$|بلوتوث|جیپیتی|جمینای|سونی?ت|وب$)/;
/** What follows a number that measures something: its point is a decimal sign. */
const QUANTITY =
  /^(?:[٪%]|درصد|میلی|تریلیون|برابر|ریشتر|دلار|یورو|کیلو|مگا|گیگ|لیتر|(?:هزار|همت|(?:سانتی)?(?:متر|گرم|سال)ی?)$)/;
/** What follows an hour. */
const TIME = /^(?:دقیقه|صبح|ظهر|عصر|شب|بامداد)/;
/** A currency without thousandths. */
const MONEY = /^(?:توما?ن|ریال)/;
/** What stands between two numbers of one kind: «ساعت ۸ تا ۱۰». */
const JOINT = /^(?:تا|الی|و|یا|[،,×–-])$/;
/** What makes one word with the از before a number: «نسخه‌های بعد از 5.6». */
const FROM_ON = /^(?:بعد|پس|پیش|قبل|(?:بالا|پایین|جدید|قدیمی)تر) از$/;
/** How far a word is looked for, in code units. */
const NEAR = 64;
const PIECE = /\p{L}+|[\d٠-٩۰-۹](?:[\d٠-٩۰-۹.,:/٫٬–−*-]*[\d٠-٩۰-۹])?|[^\p{Zs}\t()#*]|\*(?=\s)/gu;
const NUMBER = /^[\d٠-٩۰-۹]/;
/** A class of digits of an expression, but for its bracket. */
const DIGIT_CLASS = /^0-9]|^1-9][[{\\]/;
/** A longer one isn't a number that anybody reads. */
const LONGEST_NUMBER = 40;

/** Where the digits that begin at `at`, with single signs between them, end; a comma after many of them joins nothing. */
export function numberEnd(text: string, at: number, to: number): number {
  const classes = unitClasses();
  let end = at;
  for (;;) {
    const group = end;
    while (end < to && classes[text.charCodeAt(end)] === FIGURE) end++;
    if (end + 1 >= to || classes[text.charCodeAt(end + 1)] !== FIGURE || !BETWEEN_DIGITS.has(text.charCodeAt(end)))
      return end;
    if (end - group >= LEAST_PHONE_DIGITS && classes[text.charCodeAt(end)] === COMMA_CLASS) return end;
    end++;
  }
}

/** What the number that is mark `i` of a line is; `dialledEnd` is where the last group of a telephone number ended. */
export function natureOf(line: Line, i: number, text: string, dialledEnd: number): number {
  const start = line.start[i]!;
  const end = line.end[i]!;
  if (end - start > LONGEST_NUMBER || isTechnical(text, start, end) || isOfFormula(line, i, text)) return COPIED;
  const followsGroup = dialledEnd > 0 && start - dialledEnd <= LONGEST_JOINT;
  if (!followsGroup && isShort(text, start, end)) return COUNTED;
  const number = inLatinDigits(text.slice(start, end));
  if (DIALLABLE.test(number)) {
    const continues = followsGroup && NEXT_GROUP.test(text.slice(dialledEnd, end));
    if (continues || isDialled(text, start, end, number)) return DIALLED;
    return countDigits(number) >= LEAST_CODE_DIGITS ? COPIED : COUNTED;
  }
  const parts = number.replace(FEWER, '').split(RANGE_SIGN);
  if (parts.every((part) => GROUPED.test(part))) return MEASURED;
  if (parts.every((part) => GROUPED_OTHERWISE.test(part)) && MONEY.test(wordAfter(text, end))) return PRICED;
  if (POINTED_TWICE.test(number)) return COPIED;
  if (DECIMAL.test(number)) return natureOfDecimal(text, start, end, line.from, number);
  if (!DECIMAL_RANGE.test(number)) return COUNTED;
  const next = wordAfter(text, end);
  // After one number alone it may be a heading: «۳.۲ درجه‌ها».
  return QUANTITY.test(next) || next.startsWith('درجه') ? MEASURED : COUNTED;
}

/** Whether what touches a number shows that it isn't of the Persian text. */
function isTechnical(text: string, start: number, end: number): boolean {
  // «<3» is a heart, but «<3>» the third of a list.
  if (text[start - 1] === '<' && text[end] !== '>') return true;
  if (TECHNICAL.has(text.charCodeAt(start - 1)) || TECHNICAL.has(text.charCodeAt(end))) return true;
  // `[الف][1]`: the number of a link in Markdown; but «است.[1][2]» are notes.
  if (text.startsWith('][', start - 2) && isLetter(classAt(text, start - 3))) return true;
  // `[0-9]`, `[1-9]\d`, `]{2,3}`: of an expression, unlike the notes «[1-9]», the score «[0-1]» and the span «[0-14]».
  if (DIGIT_CLASS.test(text.slice(start, end + 2)) || text.startsWith(']{', start - 2)) return true;
  if (isAssigned(text, start - 1, start - 2) || isAssigned(text, end, end + 1)) return true;
  return touchesOtherScript(text, start, end);
}

/** What two groups of digits with one point are: a decimal, a version, a day, an hour, thousands. */
function natureOfDecimal(text: string, start: number, end: number, lineFrom: number, number: string): number {
  const next = wordAfter(text, end);
  // «۲.۳ هزار و یک شب» is a section's number and its name, «ساعت ۸.۳۰ هزار نفر آمدند» an hour.
  const isQuantity = QUANTITY.test(next) && !text.startsWith(' هزار و ', end);
  // «تمرین (۱.۵ نمره)», but «معادله (3.12)».
  const isAside = text[start - 1] === '(' && text[end] !== ')';
  const before = isAside || (isQuantity && next !== 'هزار') ? '' : wordBefore(text, start, lineFrom);
  // What begins a line is a section: «۲.۳ نصب», but «۲.۳ هزار نفر».
  const word = before ?? (isQuantity ? '' : 'بند');
  // «تنها در 4.1+»; but «۲.۵+ میلیون».
  if (VERSION.test(word) || (text.charCodeAt(end) === PLUS && !QUANTITY.test(wordAfter(text, end + 1)))) return COPIED;
  const whole = number.search(POINT);
  const part = number.length - whole - 1;
  // ۱۲.۵۰۰ may be thousands, ۱۴۰۳.۰۶ a month, ۰۵.۳۰ an hour.
  const isDoubtful = (part === 3 && whole <= 3 && number[0] !== '0') || (part <= 2 && whole === 4 && !isQuantity);
  if (isDoubtful || (whole > 1 && number[0] === '0')) return COUNTED;
  const isHour = part === 2 && (TIME.test(next) || HOUR.test(word));
  // «گام 0.5»: nothing is numbered from zero.
  return isHour || (number[0] !== '0' && REFERENCE.test(word)) ? COUNTED : MEASURED;
}

/** A few digits and nothing else, with neither a zero nor a plus in front, and not the first group of a card: by far the commonest. */
function isShort(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_SHORT || (text.charCodeAt(start) & 0x0f) === 0 || text.charCodeAt(start - 1) === PLUS)
    return false;
  const classes = unitClasses();
  for (let at = start; at < end; at++) if (classes[text.charCodeAt(at)] !== FIGURE) return false;
  return !(end - start === CARD_GROUP && NEXT_GROUP.test(text.slice(end, end + 3)));
}

const LONGEST_SHORT = 6;
const CARD_GROUP = 4;

/** Whether a telephone number begins here. */
function isDialled(text: string, start: number, end: number, number: string): boolean {
  const goesOn = NEXT_GROUP.test(text.slice(end, end + LONGEST_JOINT + 2));
  if (text[start - 1] === '+' || AREA_CODE.test(number)) return goesOn;
  if (CARD.test(inLatinDigits(text.slice(start, start + LONGEST_CARD)))) return true;
  return countDigits(number) >= LEAST_PHONE_DIGITS && WITH_AREA_CODE.test(number);
}

function countDigits(number: string): number {
  return number.replaceAll('-', '').length;
}

function inLatinDigits(number: string): string {
  return number.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0x0f));
}

/** Whether an equals sign at `at` gives a name its value; in «۲+۲=۴» it stands between figures. */
function isAssigned(text: string, at: number, beyond: number): boolean {
  if (text.charCodeAt(at) !== EQUALS) return false;
  const unitClass = classAt(text, beyond);
  return unitClass !== FIGURE && unitClass !== GAP && unitClass !== CALL;
}

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
function isOfFormula(line: Line, i: number, text: string): boolean {
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

/** The word or sign before a number, or before the numbers it is joined to, unless they begin the line. */
function wordBefore(text: string, start: number, lineFrom: number): string | undefined {
  const pieces = piecesOf(text.slice(Math.max(lineFrom, start - NEAR), start)).reverse();
  return nearest(pieces.length > 2 && FROM_ON.test(`${pieces[1]} ${pieces[0]}`) ? pieces.slice(2) : pieces);
}

/** The word or sign after a number, or after the numbers that are joined to it. */
function wordAfter(text: string, end: number): string {
  return nearest(piecesOf(text.slice(end, end + NEAR))) ?? '';
}

/** The nearest piece that neither is a number nor joins one. */
function nearest(pieces: readonly string[]): string | undefined {
  let i = pieces[0] === ':' ? 1 : 0;
  while (JOINT.test(pieces[i]!) && NUMBER.test(pieces[i + 1]!)) i += 2;
  return pieces[i];
}

/** Words without marks and half-spaces, numbers with their signs, and other signs, but for brackets and the marks of Markdown, unless of a list. */
function piecesOf(text: string): string[] {
  return text.replace(/[\u200c\u064b-\u0655]/g, '').match(PIECE) ?? [];
}
