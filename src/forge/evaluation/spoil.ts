import { ZWNJ } from '../text';

/** How a text is spoilt before it is repaired. */
export const CORRUPTIONS = ['stripped', 'spaced', 'mixed', 'clean'] as const;
export type Corruption = (typeof CORRUPTIONS)[number];

/** A text spoilt as a scraper would, with what the gold has before each of its code units. */
export interface Spoilt {
  readonly text: string;
  /** 1 where a half-space of the gold stands before the unit. */
  readonly half: Uint8Array;
}

/** Spoils a text and keeps where its half-spaces were; `mixed` deletes 45 %, makes 45 % blanks and keeps 10 %. */
export function spoil(gold: string, how: Corruption, random: () => number): Spoilt {
  let text = '';
  const half = new Uint8Array(gold.length + 1);
  for (const char of gold) {
    if (char !== ZWNJ) {
      text += char;
      continue;
    }
    const draw = how === 'mixed' ? random() : DRAWS[how];
    if (draw >= 0.9) text += ZWNJ;
    else if (draw >= 0.45) text += ' ';
    half[text.length] = 1;
  }
  return { text, half };
}

/** The draws that always delete, always make a blank, always keep. */
const DRAWS = { stripped: 0, spaced: 0.5, clean: 1 };
