import { ARABIC, COMBINING, isOf, KIND, kinds, LINE, ZWJ_KIND } from '../text/kinds';
import { FATHATAN, NOT_SIGN, SUKUN } from '../text/units';
import { BETWEEN } from './entries';
import { FOREIGN, letterTables, MAPPED_IF_PERSIAN } from './letters';

/** What a unit tells of the language of its line, as bits. Most tell nothing. */
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
export const LINE_END = 512;
/** A feh, which may be the beginning of في. */
export const A_FEH = 1024;
/** Worth a closer look at the line. */
export const CLUE = 2048;

const SIGNS: readonly (readonly [signs: string, traits: number])[] = [
  ['پچژگکی', PERSIAN_LETTER],
  ['إٱٌٍ', ARABIC_PROOF | CLUE],
  ['ة', CLUE],
  ['.!?؟؛;:…۔«»“”"()[]{}', BOUNDARY],
  ['﴾﴿', BOUNDARY | ORNATE | CLUE],
  ['ف', A_FEH],
];

let table: Uint16Array | undefined;

/** The traits of every code unit, laid out on first use. */
export function traits(): Uint16Array {
  if (table !== undefined) return table;
  const kind = kinds();
  const { classes } = letterTables();
  const made = new Uint16Array(kind).map((entry, unit) => {
    const sort = entry & KIND;
    if (sort === LINE) return LINE_END;
    if (sort !== ARABIC)
      return isOf(BETWEEN, sort) || sort === COMBINING || sort === ZWJ_KIND || unit === NOT_SIGN ? INSIDE : 0;
    if (classes[unit] === FOREIGN) return LETTER | FOREIGN_LETTER | CLUE;
    return classes[unit] === MAPPED_IF_PERSIAN ? LETTER | SHARED | CLUE : LETTER;
  });
  for (const [signs, bits] of SIGNS) for (const sign of signs) made[sign.charCodeAt(0)]! |= bits;
  for (let vowel = FATHATAN; vowel <= SUKUN; vowel++) made[vowel]! |= VOWEL;
  table = made;
  return made;
}
