import { checkText } from '../error';
import { checkNames, choice } from '../option-checks';
import { ARABIC_INDIC_ZERO, DIGIT_ZERO, PERSIAN_ZERO } from '../text/units';

/** Options of the digit conversions. */
export interface DigitOptions {
  /**
   * Which digits are converted: `three` (default) takes the Latin (from U+0030), Arabic-Indic (U+0660) and Persian (U+06F0) sets,
   * `any` every decimal digit of Unicode (general category Nd): Devanagari, full-width, mathematical …
   */
  readonly from?: 'three' | 'any' | undefined;
}

/**
 * Writes the digits of a text in Persian. Only digits change, not separators or signs; a text without a digit to change comes
 * back as the very same string.
 *
 * `toPersianDigits('16-06-1403')` → `'۱۶-۰۶-۱۴۰۳'`
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function toPersianDigits(text: string, options?: DigitOptions): string {
  return convert(text, /[0-9\u0660-\u0669]+/g, PERSIAN_ZERO, options);
}

/**
 * Writes the digits of a text in Latin; otherwise like `toPersianDigits`.
 *
 * `toLatinDigits('۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳')` → `'10:59 - 16-06-1403'`
 * `toLatinDigits('१४०३ ۵', { from: 'any' })` → `'1403 5'`
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function toLatinDigits(text: string, options?: DigitOptions): string {
  return convert(text, /[\u0660-\u0669\u06f0-\u06f9]+/g, DIGIT_ZERO, options);
}

/**
 * Writes the digits of a text in Arabic-Indic; otherwise like `toPersianDigits`.
 *
 * `toArabicDigits('۹۵۰ میلیون')` → `'٩٥٠ میلیون'`
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function toArabicDigits(text: string, options?: DigitOptions): string {
  return convert(text, /[0-9\u06f0-\u06f9]+/g, ARABIC_INDIC_ZERO, options);
}

/** The bits of a digit's code unit that hold its value. In all three sets they are the low four, since those of its zero are 0. */
const VALUE = 0x0f;
const ANY_DIGIT = /\p{Nd}/gu;
const IS_DIGIT = /\p{Nd}/u;

/** Converts digits to the set that begins with `zero`; `others` finds those of the other two sets. */
function convert(text: string, others: RegExp, zero: number, options?: DigitOptions): string {
  checkText(text);
  if (options !== undefined && readFrom(options) === 'any') {
    return text.replace(ANY_DIGIT, (digit) => String.fromCharCode(zero + digitValue(digit.codePointAt(0)!)));
  }
  return text.replace(others, (run) => {
    let converted = '';
    for (let i = 0; i < run.length; i++) converted += String.fromCharCode(zero + (run.charCodeAt(i) & VALUE));
    return converted;
  });
}

/**
 * The value of any decimal digit. Unicode promises (General_Category stability, Unicode 6.3) that the ten digits of a set follow one another
 * from zero, so it is the distance to the beginning of the set. Sets may be side by side, hence the remainder.
 */
function digitValue(codePoint: number): number {
  let digitsBefore = 0;
  while (IS_DIGIT.test(String.fromCodePoint(codePoint - digitsBefore - 1))) digitsBefore++;
  return digitsBefore % 10;
}

function readFrom(options: DigitOptions): 'three' | 'any' {
  checkNames(options, ['from'], 'digit');
  return choice('from', options.from, ['three', 'any']);
}
