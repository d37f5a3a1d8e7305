// Nothing is imported or computed here, so that bundlers inline the numbers.

/** What a mark of the line is. */
export type MarkKind = number;
export const COMMA_MARK = 1;
export const SEMICOLON_MARK = 2;
/** A run of ! ? ؟ */
export const CALL_MARK = 3;
export const STOP_MARK = 4;
export const COLON_MARK = 5;
/** The last kind that ends a word and wants a blank after it. */
export const LAST_SENTENCE_MARK = 5;
export const ELLIPSIS_MARK = 6;
export const DASH_MARK = 7;
export const PERCENT_MARK = 8;
export const NUMBER_MARK = 9;
/** Quotes and brackets that have been paired. */
export const OPEN_MARK = 10;
export const CLOSE_MARK = 11;
/** Quotes and brackets before they are paired, and those that stay alone. */
export const LONE_MARK = 12;

/** Families of quotes and brackets. */
export const ROUND = 0;
export const SQUARE = 1;
/** 2 is the family of curly brackets, which nothing asks for by name. */
export const GUILLEMETS = 3;
export const DOUBLE = 4;
export const SINGLE = 5;
/** How many families there are. */
export const FAMILY_COUNT = 6;

/** No letter on that side. */
export const NO_LETTER = 0;
/** The family of marks that are neither quotes nor brackets. */
export const NO_FAMILY = -1;
/** Stands for the number of a mark where there is none. */
export const NO_MARK = -1;
