import { letterTables, MAPPED } from '../characters/letters';
import { ARABIC, COMBINING, KIND, kinds, ZWNJ_KIND } from '../text/kinds';

/** Longer words are left alone. */
export const LONGEST_WORD = 31;

/**
 * One word of the text as repair sees it: its letters without marks and half-spaces, in Persian code points, and where each
 * stands. The buffers are used again for the next word.
 */
export class Word {
  /** Letters in the word; 0 where there is none, −1 when it is too long to be looked at. */
  length = 0;
  readonly letters: Uint16Array = new Uint16Array(LONGEST_WORD + 1);
  /** Offset of each letter in the text; one more for the end of the word. */
  readonly offsets: Int32Array = new Int32Array(LONGEST_WORD + 2);
  /** 1 where a half-space stands before the letter. */
  readonly halfSpaceBefore: Uint8Array = new Uint8Array(LONGEST_WORD + 2);
  start = 0;
  end = 0;
  hasHalfSpace = false;

  /** Reads the word that begins at `from`, up to `limit`; returns where it ends. */
  read(text: string, from: number, limit: number): number {
    const kind = kinds();
    const { classes, target } = letterTables();
    this.start = from;
    this.hasHalfSpace = false;
    let length = 0;
    let pending = 0;
    let at = from;
    let end = from;
    for (; at < limit; at++) {
      let unit = text.charCodeAt(at);
      const entry = kind[unit]! & KIND;
      if (entry === ARABIC) {
        end = at + 1;
        if (length > LONGEST_WORD || length < 0) {
          length = -1;
          continue;
        }
        if (unit < classes.length && classes[unit] === MAPPED) unit = target[unit]!;
        if (length < LONGEST_WORD) {
          this.letters[length] = unit;
          this.offsets[length] = at;
          this.halfSpaceBefore[length] = pending;
          if (pending) this.hasHalfSpace = true;
        }
        pending = 0;
        length++;
      } else if (entry === ZWNJ_KIND) {
        pending = 1;
      } else if (entry === COMBINING) {
        end = at + 1;
      } else break;
    }
    this.length = length > LONGEST_WORD ? -1 : length;
    this.end = end;
    return at;
  }

  /** Whether the letters are exactly these. */
  is(text: string): boolean {
    if (this.length !== text.length) return false;
    for (let i = 0; i < text.length; i++) if (this.letters[i] !== text.charCodeAt(i)) return false;
    return true;
  }
}
