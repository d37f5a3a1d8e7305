// Nothing is imported here and nothing computed, so that bundlers write the numbers where their names stand.

/** What a unit is to the pass over letters and gaps, and what it tells of the language of its line, as bits. Most tell nothing. */
export const LETTER = 1;
/** Stands in a word without being a letter of it: marks, kashida, half-spaces, everything invisible. */
export const INSIDE = 2;
export const VOWEL = 4;
/** A letter that another language has, and one that Urdu, Kurdish or Pashto share with careless Persian. */
export const FOREIGN_LETTER = 8;
export const SHARED = 16;
/** A letter that Persian has and Arabic has not; a letter or tanwin of which the contrary is true. */
export const PERSIAN_LETTER = 32;
export const ARABIC_PROOF = 64;
/** Parts two runs: the end of a sentence, quotes, brackets. */
export const BOUNDARY = 128;
/** A bracket round a quotation from the Quran; either may open, since fonts and editors mirror them. */
export const ORNATE = 256;
/** Worth a closer look at the line. */
export const CLUE = 2048;
/** Part of a gap; a letter or digit that may be mapped; a letter that joins the next one whatever it is mapped to. */
export const GAP = 512;
export const MAY_CHANGE = 4096;
export const JOINING = 8192;
