import { ARABIC, BETWEEN, GAPS, isOf, JOINER, JOINS_NEXT, KIND, kinds, MARK } from '../text/kinds';
import { FATHATAN, NOT_SIGN, SUKUN } from '../text/units';
import { FOREIGN, letterTables, MAPPED_IF_PERSIAN, PLAIN } from './letters';
import {
  ARABIC_CLUE,
  ARABIC_PROOF,
  BOUNDARY,
  FOREIGN_LETTER,
  GAP,
  INSIDE,
  JOINING,
  LETTER,
  MAY_CHANGE,
  ORNATE,
  PERSIAN_LETTER,
  SHARED,
  VOWEL,
} from './trait-bits';

export * from './trait-bits';

/** What may stand inside a word without being a letter. */
const WITHIN_WORDS = BETWEEN | MARK | JOINER;

/** What single signs have in addition to the traits of their kind. */
const SIGNS: readonly (readonly [signs: string, traits: number])[] = [
  ['پچژگکی', PERSIAN_LETTER],
  ['إٱٌٍ', ARABIC_PROOF | ARABIC_CLUE],
  ['ة', ARABIC_CLUE],
  ['.!?؟؛;:…۔«»“”"()[]{}', BOUNDARY],
  ['﴾﴿', BOUNDARY | ORNATE],
];

let table: Uint16Array | undefined;

/** The traits of every code unit, laid out on first use. */
export function traits(): Uint16Array {
  table ??= layOut();
  return table;
}

function layOut(): Uint16Array {
  const entries = kinds();
  const { classes, target } = letterTables();
  const made = Uint16Array.from(entries, (entry) => {
    const kind = entry & KIND;
    if (kind === ARABIC) return entry & JOINS_NEXT ? LETTER | JOINING : LETTER;
    return (isOf(GAPS, kind) ? GAP : 0) | (isOf(WITHIN_WORDS, kind) ? INSIDE : 0);
  });
  // Some encodings have made ¬ of a half-space.
  made[NOT_SIGN] = GAP | INSIDE;
  classes.forEach((letterClass, unit) => {
    if (letterClass === FOREIGN) made[unit]! |= FOREIGN_LETTER;
    else if (letterClass !== PLAIN) {
      made[unit]! |= MAY_CHANGE;
      if (letterClass === MAPPED_IF_PERSIAN) made[unit]! |= SHARED;
      if ((entries[target[unit]!]! & JOINS_NEXT) === 0) made[unit]! &= ~JOINING;
    }
  });
  for (const [signs, bits] of SIGNS) for (const sign of signs) made[sign.charCodeAt(0)]! |= bits;
  for (let vowel = FATHATAN; vowel <= SUKUN; vowel++) made[vowel]! |= VOWEL;
  return made;
}
