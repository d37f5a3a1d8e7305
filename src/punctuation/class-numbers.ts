// Nothing is imported or computed here, so that bundlers inline the numbers.

/** What a code unit is to this room. A sign is anything that is left alone. */
export const SIGN = 0;
export const PERSIAN = 1;
/** A letter of another script. */
export const OTHER_LETTER = 2;
/** A letter that Arabic needs and Persian hardly does: إ ٱ ة. */
export const ARABIC_LETTER = 3;
/** A letter that proves another language of the Arabic script. */
export const FOREIGN_LETTER = 4;
/** Part of a word without being a letter: marks, half-spaces, kashida. */
export const INSIDE = 5;
export const GAP = 6;
export const LINE_END = 7;

/** From here on, a unit begins something that is noted as a mark. */
export const FIRST_MARK = 8;
export const COMMA_CLASS = 8;
export const SEMICOLON_CLASS = 9;
/** ! ? ؟ */
export const CALL = 10;
export const DOT = 11;
export const COLON_CLASS = 12;
export const HYPHEN_CLASS = 13;
export const PERCENT = 14;
export const FIGURE = 15;
export const QUOTE_CLASS = 16;
export const OPENING = 17;
export const CLOSING = 18;
