import { toLatinDigits } from '../digits/digits';
import { matchesAt } from '../text/matches-at';
import { unitSet } from '../text/unit-set';
import { PLUS } from '../text/units';
import { COMMA_CLASS, endOfGap, FIGURE, startOfGap, unitClasses } from './classes';
import type { Line } from './line';
import { isOfFormula, isTechnical } from './technical';
import { wordAfter, wordBefore } from './words-beside';

// The nature of a number: how its digits and signs are written.

/** Digits and signs stay as they are: the number is there to be copied, or belongs to text in another script. */
export const COPIED = 0;
/** They stay, too: it is a telephone number or the like, and the next group of digits may belong to it. */
export const DIALLED = 1;
/** Digits become Persian, signs stay: it is a date, a time, a score, a ratio, or might be one. */
export const COUNTED = 2;
/** Signs become Persian, too: a comma certainly separates thousands, and a point decimals. */
export const MEASURED = 3;
/** The same, but a point or Persian comma separates thousands, too: «۱۲.۵۰۰ تومان» is 12,500 tomans. */
export const PRICED = 4;
/** A comma is the decimal sign: «۹۴,۸٪». */
export const DIVIDED = 5;

/** Signs that may stand between the digits of a number, a date, a time, a score, a ratio, a code. */
const BETWEEN_DIGITS: ReadonlySet<number> = unitSet('.,:/-٫٬،–−*');
/** A number that may be that of a telephone. */
const DIALLABLE = /^[\d-]+$/;
/** A number with this many digits is a code, which is copied. */
const LEAST_CODE_DIGITS = 10;
const LEAST_PHONE_DIGITS = 7;
/** The first group of a telephone number: `021`, `0912`, `0098`. */
const AREA_CODE = /^00?[1-9]\d{1,2}$/;
/** How a telephone number in one piece begins. */
const WITH_AREA_CODE = /^0\d\d/;
/** What stands between the groups of a telephone number, and the next group. A hyphen makes one number of both. */
const NEXT_GROUP = /^(?:[ \u00a0]|\) ?)\p{Nd}{2}/u;
const LONGEST_GROUP_JOINT = 2;
/** A bank card's number in groups; years in a row begin with a digit below 4. */
const CARD = /^[4-9]\d{3}(?: \d{4}){3}/;
const LONGEST_CARD = 19;
const CARD_GROUP = 4;
/** A longer number may be that of a telephone. */
const LONGEST_SHORT = LEAST_PHONE_DIGITS - 1;

/**
 * Where numbers with commas between may stand, after a plural that goes on to them, or a plural and a colon: «شماره‌های ۱۱۰,۱۱۵ و ۱۱۷,۱۱۸»
 * (the numbers 110, 115, 117 and 118). In «تعداد صفحه‌ها ۱,۲۰۰ است» (there are 1,200 pages) the plural doesn't go on.
 */
const LISTED =
  /(?<=(?:شماره|صفحه|ماده|بند|کد)[\u200c ]?ها(?:ی:? (?:\p{Nd}[\p{Nd},]{0,30} و ){0,4}|: (?=\p{Nd}{3},)))\p{Nd}/uy;
/** Thousands by comma. */
const GROUPED = /^[1-9]\d{0,2}(?:[,٬]\d{3})+(?:[.٫]\d+)?$/;
/**
 * Thousands by point or Persian comma. Prices are written so, but other things are, too. With both commas it ends in thousands; the last ones
 * of «۲۰۰,۰۰۰،۳۰۰,۰۰۰» are another number.
 */
const GROUPED_OTHERWISE = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:،\d{3})+|[,،]\d{3}(?:[,،]000)+)$/;
/** Thousands by point, twice. If it is no price, it may be a version or the beginning of an address: `192.168.100`. */
const POINTED_TWICE = /^\d{1,3}\.\d{3}\.\d{3}$/;
const DECIMAL = /^\d+[.٫]\d+$/;
const DECIMAL_RANGE = /^\d+(?:[.٫]\d\d?)?[–−-]\d+(?:[.٫]\d\d?)?$/;
/** A decimal with a comma, or two numbers: «۵,۶ درصد» is “five, six per cent”. */
const DIVIDED_OR_TWO = /^\d+,\d\d?$/;
/** Before such a number, a plural that goes on to it shows that there are two, «پاکت‌های ۵,۲ کیلویی» (bags of 5 and 2 kilos), or it is an hour. */
const PLURAL_OR_HOUR = /(?<=های |ساعت )/y;
const RANGE_SIGN = /[–−-]/;
/** A range may begin without thousands: «۵۰۰-۱,۵۰۰». */
const BELOW_A_THOUSAND = /^[1-9]\d{0,2}[–−-]/;
const POINT = /[.٫]/;
/** A rating: «۴.۵/۵». */
const RATING = /^(?:[0-4]\.\d\/5|\d\.\d\/10|1?\d\.\d\d?\/20)$/;
/** How a word begins whose number refers to a place in a text, such as «فصل» (chapter): its point isn't a decimal sign. */
const REFERENCE = /^(?:بند|فصل|بخش|شکل|جدول|نمودار|تصویر|ماده|تبصره|پیوست|قسمت|معادله|رابطه|فرمول|مثال|تمرین|قضیه)/;
/** How «ساعت» (hour) begins, whose number is an hour if it has minutes; not so in «۱۰۰ کیلومتر در ساعت: ۵.۲ ثانیه» (100 km/h: 5.2 s). */
const HOUR = /^ساع[تا]/;
/** How a word begins whose number is a version, which is copied: one for “version”, or the name of a program or standard. */
const VERSION =
  /^(?:نسخ|ویرایش|ورژن|نگارش|[آا]ندروید|ویندوز|[آا]یاواس|وانیوآی|مکاواس|لینوکس|اوبونتو|دبیان|پایتون|پیاچپی|کاتلین|.*اسکریپت|ریاکت$|جنگو|لاراول|فایرفاکس|بلوتوث|(?:چت)?جیپیتی|جمینای|سونی?ت|کلود$|لاما$|دیپسیک|وب$)/;
/** What follows a number that measures something: its point is a decimal sign. */
const QUANTITY =
  /^(?:[٪%]|درصد|میلی|تریلیون|برابر|ریشتر|دلار|یورو|کیلو|مگا|گیگ|لیتر|(?:هزار|همت|(?:سانتی)?(?:متر|گرم|سال)ی?)$)/;
/** What follows an hour. */
const TIME = /^(?:دقیقه|صبح|ظهر|عصر|شب|بامداد)/;
/** A currency without thousandths. */
const MONEY = /^(?:توما?ن|ریال)/;
/**
 * A date or time and a number in the other digits that touches it: «1403/06/16۱۲ نظر» (and 12 comments). With the same digits it would be lost.
 * A year that ends a date, «16/06/14۰۳», is no number beside it.
 */
const GLUED = /\d{3}[/-]\d\d?[/-]\d\d[۰-۹]|[۰-۹]{3}[/-][۰-۹]{1,2}[/-][۰-۹]{2}\d|\d:\d\d[۰-۹]|[۰-۹]:[۰-۹]{2}\d/;
/** The power of ten after a decimal: «۶٫۰۲×۱۰²³». */
const POWER = / ?× ?[1۱][0۰][⁻⁰¹²³⁴-⁹]/y;
/** A longer number, in code units, is none that anybody reads. */
const LONGEST_NUMBER = 40;

/** Where the number that begins at `at` ends: digits with single signs between them. A comma after many digits doesn't belong to it. */
export function numberEnd(text: string, at: number, limit: number): number {
  const classes = unitClasses();
  let end = at;
  for (;;) {
    const group = end;
    while (end < limit && classes[text.charCodeAt(end)] === FIGURE) end++;
    if (end + 1 >= limit || classes[text.charCodeAt(end + 1)] !== FIGURE || !BETWEEN_DIGITS.has(text.charCodeAt(end)))
      return end;
    if (end - group >= LEAST_PHONE_DIGITS && classes[text.charCodeAt(end)] === COMMA_CLASS) return end;
    end++;
  }
}

/** The nature of the number that is mark `i` of a line, whose numbers are asked about in order. */
export function natureOf(line: Line, i: number): number {
  const { text, dialledEnd } = line;
  const start = line.start[i]!;
  const end = line.end[i]!;
  if (end - start > LONGEST_NUMBER || isTechnical(text, start, end) || isOfFormula(line, i)) return COPIED;
  const isNextGroup =
    dialledEnd > 0 && start - dialledEnd <= LONGEST_GROUP_JOINT && NEXT_GROUP.test(text.slice(dialledEnd, end));
  if (!isNextGroup && isShort(text, start, end)) return COUNTED;
  const written = text.slice(start, end);
  if (GLUED.test(written)) return COPIED;
  const number = toLatinDigits(written);
  if (DIALLABLE.test(number)) {
    if (isNextGroup || isDialled(text, start, end, number)) return DIALLED;
    return countDigits(number) >= LEAST_CODE_DIGITS ? COPIED : COUNTED;
  }
  const parts = number.replace(BELOW_A_THOUSAND, '').split(RANGE_SIGN);
  if (parts.every((part) => GROUPED.test(part)))
    return matchesAt(LISTED, text, start) && !MONEY.test(wordAfter(text, end)) ? COUNTED : MEASURED;
  if (parts.every((part) => GROUPED_OTHERWISE.test(part)) && MONEY.test(wordAfter(text, end))) return PRICED;
  if (RATING.test(number)) {
    // «ویندوز 8.1/10» are two versions.
    const word = wordBefore(text, start, line.from) ?? '';
    return VERSION.test(word) || REFERENCE.test(word) ? COUNTED : MEASURED;
  }
  if (POINTED_TWICE.test(number)) return COPIED;
  if (DECIMAL.test(number)) return natureOfDecimal(text, start, end, line.from, number);
  const next = wordAfter(text, end);
  if (DIVIDED_OR_TWO.test(number))
    return isDivided(number, next) && !matchesAt(PLURAL_OR_HOUR, text, start) ? DIVIDED : COUNTED;
  // Degrees count after a range only: after one number, «درجه» may begin a heading, «۳.۲ درجه‌ها» (3.2 The degrees).
  const isMeasured = QUANTITY.test(next) || next.startsWith('درجه');
  return DECIMAL_RANGE.test(number) && isMeasured ? MEASURED : COUNTED;
}

/**
 * Whether the comma of a number is a decimal sign, because a unit follows that goes with decimals. It may also part two numbers:
 * - ages («۷,۱۲ سال», 7, 12 years) or goals («۳,۱ برابر عراق», 3, 1 against Iraq);
 * - the same number or the next, such as 5 and 6, which one says for “about”; nobody counts down for that, so «۳,۲ درصد» is 3.2 per cent;
 * - round numbers, such as 10 and 15, or 50 and 30. But «۱۰,۵ درصد» is 10.5 per cent.
 */
function isDivided(number: string, next: string): boolean {
  if (!QUANTITY.test(next) || /^(?:سال|برابر)/.test(next)) return false;
  if (/^0|,0\d/.test(number)) return true;
  const [whole, part] = number.split(',').map(Number) as [number, number];
  const areNeighbours = part === whole || part === whole + 1;
  const areRound = whole % 5 === 0 && part % 5 === 0 && part >= 10;
  return !areNeighbours && !areRound;
}

/** The nature of two groups of digits with a point between: a decimal, a version, a section, a day, an hour, thousands. */
function natureOfDecimal(text: string, start: number, end: number, lineFrom: number, number: string): number {
  const next = wordAfter(text, end);
  // «هزار» (thousand) may be none of the number: «۲.۳ هزار و یک شب» is section 2.3, “A Thousand and One Nights”, and in
  // «ساعت ۸.۳۰ هزار نفر آمدند» a thousand people came at 8.30.
  const isPower = matchesAt(POWER, text, end);
  const isQuantity = isPower || (QUANTITY.test(next) && !text.startsWith(' هزار و ', end));
  // In «تمرین (۱.۵ نمره)» (exercise, 1.5 marks) the word tells nothing about the number; in «معادله (3.12)» (equation) it does.
  const isAside = text[startOfGap(text, start, lineFrom) - 1] === '(' && text[endOfGap(text, end, text.length)] !== ')';
  const before = isAside || (isQuantity && next !== 'هزار') ? '' : wordBefore(text, start, lineFrom);
  // At the beginning of a line, «۲.۳ نصب» (2.3 Installation) is a section, but «۲.۳ هزار نفر» (2.3 thousand people) isn't.
  const word = before ?? (isQuantity ? '' : 'بند');
  // «تنها در 4.1+» (only in 4.1+) is a version, but «۲.۵+ میلیون» (2.5+ million) isn't.
  if (VERSION.test(word) || (text.charCodeAt(end) === PLUS && !QUANTITY.test(wordAfter(text, end + 1)))) return COPIED;
  const wholeDigits = number.search(POINT);
  const decimals = number.length - wholeDigits - 1;
  const beginsWithZero = number[0] === '0';
  // «۱۲.۵۰۰», «۱۴۰۳.۰۶» and «۰۵.۳۰» may be 12,500, a month and half past five.
  const mayBeThousands = decimals === 3 && wholeDigits <= 3 && !beginsWithZero;
  const mayBeMonth = decimals <= 2 && wholeDigits === 4 && !isQuantity && !MONEY.test(next);
  const mayBeHour = wholeDigits > 1 && beginsWithZero;
  if (mayBeThousands || mayBeMonth || mayBeHour) return COUNTED;
  const isHour = decimals === 2 && (TIME.test(next) || HOUR.test(word));
  // Nothing is numbered from zero: «گام 0.5» (a step of 0.5).
  const isReference = !beginsWithZero && REFERENCE.test(word);
  return isHour || isReference ? COUNTED : MEASURED;
}

/** Whether it is a few digits with neither a zero nor a plus in front, and not the first group of a card's number. Most numbers are. */
function isShort(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_SHORT || (text.charCodeAt(start) & 0x0f) === 0 || text.charCodeAt(start - 1) === PLUS)
    return false;
  const classes = unitClasses();
  for (let at = start; at < end; at++) if (classes[text.charCodeAt(at)] !== FIGURE) return false;
  return !(end - start === CARD_GROUP && NEXT_GROUP.test(text.slice(end, end + 3)));
}

/** Whether a number is that of a telephone or a card, or the first group of one. */
function isDialled(text: string, start: number, end: number, number: string): boolean {
  const hasNextGroup = NEXT_GROUP.test(text.slice(end, end + LONGEST_GROUP_JOINT + 2));
  if (text[start - 1] === '+' || AREA_CODE.test(number)) return hasNextGroup;
  if (CARD.test(toLatinDigits(text.slice(start, start + LONGEST_CARD)))) return true;
  return countDigits(number) >= LEAST_PHONE_DIGITS && WITH_AREA_CODE.test(number);
}

function countDigits(number: string): number {
  return number.replaceAll('-', '').length;
}
