// Nothing is imported here and nothing computed, so that bundlers write the numbers where their names stand.

export const FIRST_FORM = 0xfb50;

/** What a form is. */
export const IS_LETTER = 1;
export const IS_MARK = 2;
/** The shape joins the letter before, the letter after. */
export const JOINS_BEFORE = 4;
export const JOINS_AFTER = 8;
/** The letter is one that joins the next, whatever its shape does. */
export const MAY_JOIN = 16;
/** A sign for a word of its own, and one that is spelt out by option only. */
export const IS_WORD = 32;
export const IS_PHRASE = 64;
/** Stands for a letter that Arabic spells with another code point than Persian. */
export const HAS_YEH_OR_KAF = 128;
