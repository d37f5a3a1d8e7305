// Nothing is imported or computed here, so that bundlers inline the numbers.

/** Kinds of code units: the low four bits of an entry in the table of kinds. */
export const OTHER = 0;
export const BLANK = 1;
export const LINE = 2;
export const ARABIC = 3;
export const COMBINING = 4;
export const DIGIT = 5;
export const LATIN = 6;
export const PUNCTUATION = 7;
export const ZWNJ_KIND = 8;
export const ZWJ_KIND = 9;
export const BIDI = 10;
export const ZERO_WIDTH = 11;
export const SOFT_HYPHEN_KIND = 12;
export const KASHIDA_KIND = 13;
export const PRESENTATION = 14;

/** The bits that hold the kind. */
export const KIND = 0x0f;
/** Set on an Arabic-script letter that joins the letter after it: only after such a letter can a half-space be seen. */
export const JOINS_NEXT = 0x10;

/** Sets of kinds, with a bit for each. */
export const MARK: number = 1 << COMBINING;
export const LINES: number = 1 << LINE;
/** All but line breaks. */
export const IN_LINE: number = ~LINES;
export const JOINER: number = 1 << ZWJ_KIND;
export const KASHIDAS: number = 1 << KASHIDA_KIND;
export const ZWNJS: number = 1 << ZWNJ_KIND;
/** The half-space, and the soft hyphen that some encodings make of it. */
export const HALF_SPACES: number = ZWNJS | (1 << SOFT_HYPHEN_KIND);
/** Invisible and without meaning: bidi marks, zero-width space, BOM. */
export const SILENT: number = (1 << BIDI) | (1 << ZERO_WIDTH);
/** All that can't be seen and isn't a blank, apart from joiners. */
export const INVISIBLE: number = SILENT | HALF_SPACES;
/** What may stand between two letters of one word: invisible characters and kashidas (but ¬ and joiners may, too). */
export const BETWEEN: number = INVISIBLE | KASHIDAS;
/** Characters of other scripts, emoji, and the joiner, which only these need. */
export const ELSEWHERE: number = (1 << OTHER) | JOINER;
/** What separates words and lines. */
export const BLANKS: number = (1 << BLANK) | LINES;
/** Everything that may stand between two visible characters. */
export const GAPS: number = BETWEEN | BLANKS | JOINER;
