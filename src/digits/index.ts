export { MatnError } from '../error';
export { type DigitOptions, toArabicDigits, toLatinDigits, toPersianDigits } from './digits';
export { type NumberOptions, parseNumber } from './number';
