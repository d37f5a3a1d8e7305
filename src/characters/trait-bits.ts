// Nothing is imported or computed here, so that bundlers inline the numbers.

/** What a unit is to the pass over letters and gaps, and what it says (mostly nothing) of its line's language, as bits. */
export const LETTER = 1;
/** Part of a word without being a letter of it: marks, kashida, half-spaces, everything invisible. */
export const INSIDE = 2;
export const VOWEL = 4;
/** A letter of another language; one that Urdu, Kurdish or Pashto share with careless Persian. */
export const FOREIGN_LETTER = 8;
export const SHARED = 16;
/** A letter that Persian has and Arabic lacks; a letter or tanwin of which the opposite is true. */
export const PERSIAN_LETTER = 32;
export const ARABIC_PROOF = 64;
/** Separates two runs: the end of a sentence, quotes, brackets. */
export const BOUNDARY = 128;
/** A bracket round a quotation from the Quran; either may open, since fonts and editors mirror them. */
export const ORNATE = 256;
/** A letter or tanwin of Arabic that makes its line worth a closer look. */
export const ARABIC_CLUE = 512;
/** Part of a gap; a letter or digit that may be mapped; a letter that joins the next one whatever it is mapped to. */
export const GAP = 1024;
export const MAY_CHANGE = 2048;
export const JOINING = 4096;
