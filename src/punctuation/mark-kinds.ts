// Nothing is imported or computed here, so that bundlers inline the numbers.

/** The kind of a mark that is noted of a line: one of the numbers below. */
export type MarkKind = number;
export const COMMA_MARK = 1;
export const SEMICOLON_MARK = 2;
/** A run of ! ? ؟ */
export const CALL_MARK = 3;
/** One full stop. */
export const STOP_MARK = 4;
export const COLON_MARK = 5;
/** The last of the kinds that end a word and want a blank after them. */
export const LAST_SENTENCE_MARK = 5;
export const ELLIPSIS_MARK = 6;
/** A dash made of hyphens: -- or --- */
export const DASH_MARK = 7;
export const PERCENT_MARK = 8;
/** A number in figures, with the signs between its digits. */
export const NUMBER_MARK = 9;
/** A quote or bracket that opens a pair. */
export const OPEN_MARK = 10;
/** A quote or bracket that closes a pair. */
export const CLOSE_MARK = 11;
/** A quote or bracket before it is paired, or one that stays alone. */
export const LONE_MARK = 12;

// Families of quotes and brackets: from GUILLEMETS on, they are quotes.

export const ROUND = 0;
export const SQUARE = 1;
// 2 is the family of curly brackets, which nothing asks for by name.
export const GUILLEMETS = 3;
/** Double quotes, straight or curly. */
export const DOUBLE = 4;
/** Single quotes and apostrophes. */
export const SINGLE = 5;
/** How many families there are. */
export const FAMILY_COUNT = 6;

/** Stands for the script beside a mark where the line has no letter on that side. */
export const NO_LETTER = 0;
/** Stands for the family of a mark that is neither a quote nor a bracket. */
export const NO_FAMILY = -1;
/** Stands for the number of a mark where there is no mark. */
export const NO_MARK = -1;
