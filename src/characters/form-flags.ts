// Nothing is imported or computed here, so that bundlers inline the numbers.

/** The first code unit of the presentation forms. */
export const FIRST_FORM = 0xfb50;

// What is known about a form, as bits.

/** It stands for a letter or several. */
export const IS_LETTER = 1;
/** It stands for a vowel sign or several. */
export const IS_MARK = 2;
/** The digit that the table of forms has for a shape is, shifted to the left by this, the next two bits. */
export const SHAPE_SHIFT = 2;
/** The shape joins the letter before it. */
export const JOINS_BEFORE = 4;
/** The shape joins the letter after it. */
export const JOINS_AFTER = 8;
/** The letter can join the next one, whether or not this shape of it does. */
export const MAY_JOIN = 16;
/** It is a sign for a whole word or phrase. */
export const IS_WORD = 32;
/** It is a sign for a phrase, which is spelt out only by option. */
export const IS_PHRASE = 64;
