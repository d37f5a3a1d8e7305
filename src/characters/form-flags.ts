// Nothing is imported or computed here, so that bundlers inline the numbers.

export const FIRST_FORM = 0xfb50;

/** What a form is. */
export const IS_LETTER = 1;
export const IS_MARK = 2;
/** The shape joins the letter before it; the letter after it: what the table of forms has, two bits up. */
export const SHAPE_SHIFT = 2;
export const JOINS_BEFORE = 4;
export const JOINS_AFTER = 8;
/** The letter can join the next one, whether or not this shape does. */
export const MAY_JOIN = 16;
/** A sign for a whole word; one for a phrase, spelt out only by option. */
export const IS_WORD = 32;
export const IS_PHRASE = 64;
