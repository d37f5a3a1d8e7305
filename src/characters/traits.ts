import { ARABIC, BLANK, COMBINING, isOf, JOINS_NEXT, KIND, kinds, LINE, setOf, ZWJ_KIND } from '../text/kinds';
import { FATHATAN, NOT_SIGN, SUKUN } from '../text/units';
import { BETWEEN } from './entries';
import { FOREIGN, letterTables, MAPPED_IF_PERSIAN, PLAIN } from './letters';

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

const GAPS = BETWEEN | setOf(BLANK, LINE, ZWJ_KIND);
const WITHIN_WORDS = BETWEEN | setOf(COMBINING, ZWJ_KIND);

const SIGNS: readonly (readonly [signs: string, traits: number])[] = [
  ['پچژگکی', PERSIAN_LETTER],
  ['إٱٌٍ', ARABIC_PROOF | CLUE],
  ['ة', CLUE],
  ['.!?؟؛;:…۔«»“”"()[]{}', BOUNDARY],
  ['﴾﴿', BOUNDARY | ORNATE | CLUE],
];

let table: Uint16Array | undefined;

/** The traits of every code unit, laid out on first use. */
export function traits(): Uint16Array {
  table ??= layOut();
  return table;
}

function layOut(): Uint16Array {
  const kind = kinds();
  const { classes, target } = letterTables();
  const made = Uint16Array.from(kind, (entry) => {
    const sort = entry & KIND;
    if (sort === ARABIC) return entry & JOINS_NEXT ? LETTER | JOINING : LETTER;
    return (isOf(GAPS, sort) ? GAP : 0) | (isOf(WITHIN_WORDS, sort) ? INSIDE : 0);
  });
  made[NOT_SIGN] = GAP | INSIDE;
  classes.forEach((letterClass, unit) => {
    if (letterClass === FOREIGN) made[unit]! |= FOREIGN_LETTER | CLUE;
    else if (letterClass !== PLAIN) {
      made[unit]! |= MAY_CHANGE;
      if (letterClass === MAPPED_IF_PERSIAN) made[unit]! |= SHARED | CLUE;
      if ((kind[target[unit]!]! & JOINS_NEXT) === 0) made[unit]! &= ~JOINING;
    }
  });
  for (const [signs, bits] of SIGNS) for (const sign of signs) made[sign.charCodeAt(0)]! |= bits;
  for (let vowel = FATHATAN; vowel <= SUKUN; vowel++) made[vowel]! |= VOWEL;
  return made;
}
