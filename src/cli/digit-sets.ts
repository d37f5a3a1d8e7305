import { toArabicDigits, toLatinDigits, toPersianDigits } from '../index';

export type DigitSet = 'persian' | 'latin' | 'arabic';

/** The sets of digits by their names on the command line. */
export const DIGIT_SETS: Readonly<Record<DigitSet, (text: string) => string>> = {
  persian: toPersianDigits,
  latin: toLatinDigits,
  arabic: toArabicDigits,
};
