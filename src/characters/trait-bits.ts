// Nothing is imported or computed here, so that bundlers inline the numbers.

// The traits of a code unit, as bits: what it is to the pass over letters and gaps, and what it tells about the language of its line.

/** A letter of the Arabic script. */
export const LETTER = 1;
/** Part of a word without being a letter of it: a mark, a kashida, a half-space, anything invisible. */
export const INSIDE = 2;
/** A vowel sign, tanwin, shadda or sukun. */
export const VOWEL = 4;
/** A letter that proves another language, such as Urdu or Kurdish. */
export const FOREIGN_LETTER = 8;
/** A letter of Urdu, Kurdish or Pashto that careless Persian has, too: «ھ» for «ه». */
export const SHARED = 16;
/** A letter that Persian has and Arabic lacks. */
export const PERSIAN_LETTER = 32;
/** A letter or tanwin that Arabic has and Persian lacks. */
export const ARABIC_PROOF = 64;
/** Separates two runs: the end of a sentence, a quote, a bracket. */
export const BOUNDARY = 128;
/** A bracket round a quotation from the Quran. Either of the two may open, since fonts and editors mirror them. */
export const ORNATE = 256;
/** A letter or tanwin of Arabic for which its line is worth a closer look: a proof, or ة, which Persian has now and then. */
export const ARABIC_CLUE = 512;
/** Part of a gap. */
export const GAP = 1024;
/** A letter or digit that may be mapped. */
export const MAY_CHANGE = 2048;
/** A letter that joins the next one, both as it is written and as what it may be mapped to. */
export const JOINING = 4096;
