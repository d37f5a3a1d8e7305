// Nothing is imported or computed here, so that bundlers inline the numbers.

// The classes of code units: what a unit is to this room.

/** Anything that no other class has; it is left alone. */
export const SIGN = 0;
/** A letter of Persian, or one that may stand for it. */
export const PERSIAN = 1;
/** A letter of another script. */
export const OTHER_LETTER = 2;
/** A letter that Arabic needs and Persian hardly does: إ ٱ ة. */
export const ARABIC_LETTER = 3;
/** A letter that proves another language of the Arabic script. */
export const FOREIGN_LETTER = 4;
/** Part of a word without being a letter: a mark on a letter, a half-space, a kashida. */
export const INSIDE = 5;
/** A blank. */
export const GAP = 6;
export const LINE_END = 7;

/** From here on, a unit begins something that is noted as a mark. */
export const FIRST_MARK = 8;
export const COMMA_CLASS = 8;
export const SEMICOLON_CLASS = 9;
/** A sign that calls out or asks: ! ? ؟ */
export const CALL = 10;
/** A full stop or an ellipsis: . … */
export const DOT = 11;
export const COLON_CLASS = 12;
export const HYPHEN_CLASS = 13;
export const PERCENT = 14;
/** A digit. */
export const FIGURE = 15;
export const QUOTE_CLASS = 16;
/** An opening bracket or guillemet. */
export const OPENING = 17;
/** A closing bracket or guillemet. */
export const CLOSING = 18;
