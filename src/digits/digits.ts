import { ARABIC_INDIC_ZERO, DIGIT_ZERO, PERSIAN_ZERO } from '../text/units';

/**
 * The three digit sets: Latin (U+0030), Arabic-Indic (U+0660) and Persian (U+06F0). Nothing but digits is touched: no
 * separator, no sign. A text without a digit to change comes back as the very same string.
 */

/**
 * Writes all digits in Persian.
 *
 * `toPersianDigits('16-06-1403')` → `'۱۶-۰۶-۱۴۰۳'`
 */
export function toPersianDigits(text: string): string {
  return convert(text, /[0-9\u0660-\u0669]+/g, PERSIAN_ZERO);
}

/**
 * Writes all digits in Latin.
 *
 * `toLatinDigits('۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳')` → `'10:59 - 16-06-1403'`
 */
export function toLatinDigits(text: string): string {
  return convert(text, /[\u0660-\u0669\u06f0-\u06f9]+/g, DIGIT_ZERO);
}

/**
 * Writes all digits in Arabic-Indic.
 *
 * `toArabicDigits('۹۵۰ میلیون')` → `'٩٥٠ میلیون'`
 */
export function toArabicDigits(text: string): string {
  return convert(text, /[0-9\u06f0-\u06f9]+/g, ARABIC_INDIC_ZERO);
}

/** All three zeros end in four zero bits, so the low four bits of a digit's code unit are its value. */
const VALUE = 0x0f;

function convert(text: string, others: RegExp, zero: number): string {
  return text.replace(others, (run) => {
    let converted = '';
    for (let i = 0; i < run.length; i++) converted += String.fromCharCode(zero + (run.charCodeAt(i) & VALUE));
    return converted;
  });
}
