import { ZWNJ } from '../text';

/** How a text is spoilt before it is repaired. */
export const CORRUPTIONS = ['stripped', 'spaced', 'mixed', 'clean'] as const;
export type Corruption = (typeof CORRUPTIONS)[number];

/** A text spoilt as a scraper would do it, with the places of the half-spaces that it should have. */
export interface Spoilt {
  readonly text: string;
  /** 1 for each unit of `text` before which the gold has a half-space. */
  readonly halfSpaceBefore: Uint8Array;
}

/** Spoils the half-spaces of a text and notes where they were; `mixed` deletes 45 % of them, makes 45 % blanks and keeps 10 %. */
export function spoil(gold: string, how: Corruption, random: () => number): Spoilt {
  let text = '';
  const halfSpaceBefore = new Uint8Array(gold.length + 1);
  for (const char of gold) {
    if (char !== ZWNJ) {
      text += char;
      continue;
    }
    const draw = how === 'mixed' ? random() : DRAWS[how];
    if (draw >= 0.9) text += ZWNJ;
    else if (draw >= 0.45) text += ' ';
    halfSpaceBefore[text.length] = 1;
  }
  return { text, halfSpaceBefore };
}

/** In place of a random draw: one that always deletes, one that always makes a blank, one that always keeps. */
const DRAWS = { stripped: 0, spaced: 0.5, clean: 1 };
