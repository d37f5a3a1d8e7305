/** Names for the UTF-16 code units that the passes use. */

export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const DOLLAR = 0x24;
export const PER_CENT = 0x25;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const OPEN_PARENTHESIS = 0x28;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const HYPHEN = 0x2d;
export const FULL_STOP = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const AT = 0x40;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;
export const UNDERSCORE = 0x5f;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
export const NOT_SIGN = 0xac;
export const DEGREE = 0xb0;
export const TIMES = 0xd7;

export const DIGIT_ZERO = 0x30;
export const ARABIC_INDIC_ZERO = 0x660;
export const PERSIAN_ZERO = 0x6f0;

export const PERSIAN_COMMA = 0x60c;
export const PERSIAN_SEMICOLON = 0x61b;
export const PERSIAN_PER_CENT = 0x66a;
export const DECIMAL_SEPARATOR = 0x66b;
export const THOUSANDS_SEPARATOR = 0x66c;

export const HAMZA = 0x621;
export const ALEF_MADDA = 0x622;
export const ALEF = 0x627;
export const BEH = 0x628;
export const TEH_MARBUTA = 0x629;
export const SEEN = 0x633;
export const SHEEN = 0x634;
export const KASHIDA = 0x640;
export const MEEM = 0x645;
export const NOON = 0x646;
export const HEH = 0x647;
export const WAW = 0x648;
export const ALEF_MAKSURA = 0x649;
export const ARABIC_YEH = 0x64a;
export const FATHATAN = 0x64b;
export const SUKUN = 0x652;
export const MADDA_ABOVE = 0x653;
export const HAMZA_ABOVE = 0x654;
export const HAMZA_BELOW = 0x655;
export const HEH_YEH = 0x6c0;
export const YEH = 0x6cc;

/** ﷼, a word in a single character. */
export const RIAL_SIGN = 0xfdfc;

export const ZWNJ = 0x200c;
export const ZWJ = 0x200d;
export const EN_DASH = 0x2013;
export const EM_DASH = 0x2014;
export const ELLIPSIS = 0x2026;
export const MINUS_SIGN = 0x2212;
export const FIRST_VARIATION_SELECTOR = 0xfe00;
export const LAST_VARIATION_SELECTOR = 0xfe0f;

/** Bidi marks that come in pairs: embeddings and overrides, then isolates. */
export const FIRST_EMBEDDING = 0x202a;
export const POP_EMBEDDING = 0x202c;
export const LAST_EMBEDDING = 0x202e;
export const FIRST_ISOLATE = 0x2066;
export const POP_ISOLATE = 0x2069;
