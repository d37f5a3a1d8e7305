// Nothing is imported here and nothing computed, so that bundlers write the numbers where their names stand.

/** What a unit is in a token, as bits: part of it, a Latin letter, a digit, a sign that makes an address of it. */
export const PART = 1;
export const LETTER = 2;
export const NUMERAL = 4;
export const ADDRESS_SIGN = 8;
