// Nothing is imported or computed here, so that bundlers inline the numbers.

/** What a unit is in a token, as bits: part of it, a Latin letter, a digit, a sign that may make it an address. */
export const PART = 1;
export const LETTER = 2;
export const NUMERAL = 4;
export const ADDRESS_SIGN = 8;
