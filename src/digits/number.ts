import { toLatinDigits } from './digits';

/** Bidi marks and blanks that `Intl.NumberFormat('fa')` and editors put round a number. */
const AROUND = /^[\s\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+|[\s\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+$/g;
/** Sign, with the bidi marks that may stand beside it. */
const SIGN = /^([+\-\u2212])[\u200e\u200f\u061c]*/;
/** Digits in one piece, or in groups of three with one and the same separator; then perhaps a decimal part. */
const NUMBER = /^(\d+|\d{1,3}([,\u066c\u060c])\d{3}(?:\2\d{3})*)(?:[.\u066b](\d+))?$/;
/** The longest number read: beyond fifteen significant digits a double can't hold every integer. */
const LONGEST = 40;

/**
 * The value of a number written in figures, or `null` when it isn't exactly one number.
 *
 * Three digit sets; thousands with `,` `٬` or `،`, decimals with `.` or `٫`; signs `+`, `-`, `−`; bidi marks as
 * `Intl.NumberFormat('fa')` writes them. Refused: `1,23`, `1.2.3`, `۳/۵`, an integer that a double can't hold, words.
 *
 * `parseNumber('۱٬۲۳۴٫۵')` → `1234.5`
 */
export function parseNumber(text: string): number | null {
  if (text.length > LONGEST) return null;
  let figures = toLatinDigits(text).replace(AROUND, '');
  let sign = 1;
  const signed = SIGN.exec(figures);
  if (signed !== null) {
    if (signed[1] !== '+') sign = -1;
    figures = figures.slice(signed[0].length);
  }
  const match = NUMBER.exec(figures);
  if (match === null) return null;
  const [, whole, separator, decimals] = match;
  const integer = separator === undefined ? whole! : whole!.replaceAll(separator, '');
  if (!Number.isSafeInteger(Number(integer))) return null;
  const value = Number(decimals === undefined ? integer : `${integer}.${decimals}`);
  // No −0: a reader who asks for a number wants 0.
  return value === 0 ? 0 : sign * value;
}
