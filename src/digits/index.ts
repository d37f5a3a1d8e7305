export { toArabicDigits, toLatinDigits, toPersianDigits } from './digits';
export { parseNumber } from './number';
