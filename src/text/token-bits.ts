// Nothing is imported or computed here, so that bundlers inline the numbers.

/** What a unit is in a token, as bits: any other part of it, a Latin letter, a digit, a sign of addresses (. : @), a sign of paths (/ \ _). */
export const PART = 1;
export const LETTER = 2;
export const NUMERAL = 4;
export const ADDRESS_SIGN = 8;
export const PATH_SIGN = 16;
