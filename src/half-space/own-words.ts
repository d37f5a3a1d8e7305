import { MatnError, shown } from '../error';
import { RULE } from '../rules';
import { joinsNext } from '../text/kinds';
import { ENDINGS, WRITTEN_ON } from './affixes';
import { lettersOf, type Word } from './word';

/** A half-space of the user's: letters before it, and the rule it goes by. */
export interface OwnCut {
  readonly at: number;
  readonly rule: number;
}

const SPELLING =
  /^[\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc\u0671-\u06d3]+(?:\u200c[\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc\u0671-\u06d3]+)*$/;

/**
 * The user's own words: spellings that hold whatever the model says, with any ending, and words that are left alone. Asked
 * only when there are some, so it may take its time.
 */
export class OwnWords {
  /** Half-spaces of each spelling, by its letters. */
  readonly #spellings = new Map<string, readonly OwnCut[]>();
  readonly #left: ReadonlySet<string>;

  constructor(words: readonly string[] = [], leave: readonly string[] = []) {
    for (const word of readWords(words, 'words')) {
      const parts = word.split('\u200c');
      let at = 0;
      const cuts = parts.slice(0, -1).map((part) => {
        at += part.length;
        if (!joinsNext(part.charCodeAt(part.length - 1))) {
          throw new MatnError(`option 'words': in '${word}' a half-space stands behind a letter that does not join`);
        }
        return { at, rule: RULE.compound };
      });
      this.#spellings.set(parts.join(''), cuts);
    }
    this.#left = new Set(readWords(leave, 'leave').map((word) => word.replaceAll('\u200c', '')));
  }

  /** Whether the user wants this word left alone. */
  leaves(word: Word): boolean {
    return this.#left.size > 0 && this.#left.has(lettersOf(word));
  }

  /** Where half-spaces belong in one of the user's words, with or without an ending; `null` for any other word. */
  cutsOf(word: Word): readonly OwnCut[] | null {
    if (this.#spellings.size === 0) return null;
    const letters = lettersOf(word);
    const cuts = this.#spellings.get(letters);
    if (cuts !== undefined) return cuts;
    for (const { units, rule } of ENDINGS) {
      const base = this.#baseOf(letters, units);
      if (base === undefined) continue;
      const at = letters.length - units.length;
      return joinsNext(letters.charCodeAt(at - 1)) ? [...base, { at, rule }] : base;
    }
    for (const units of WRITTEN_ON) {
      const base = this.#baseOf(letters, units);
      if (base !== undefined) return base;
    }
    return null;
  }

  /** Whether the two are parts of one of the user's words, with a half-space where the blank is, by themselves or with a neighbour. */
  joins(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
    if (this.#spellings.size === 0) return false;
    return (
      this.#isOneWord(left, right) ||
      (after !== null && this.#isOneWord(left, right, after)) ||
      (before !== null && this.#isOneWord(before, left, right))
    );
  }

  /** Whether words in a row are parts of one of the user's words, with a half-space for every blank. */
  #isOneWord(...words: readonly Word[]): boolean {
    let letters = '';
    const blanks = words.map((word) => {
      letters += lettersOf(word);
      return letters.length;
    });
    blanks.pop();
    const hasCuts = (cuts: readonly OwnCut[] | undefined): boolean =>
      cuts !== undefined && blanks.every((blank) => cuts.some(({ at }) => at === blank));
    if (hasCuts(this.#spellings.get(letters))) return true;
    return [...ENDINGS.map(({ units }) => units), ...WRITTEN_ON].some((units) => hasCuts(this.#baseOf(letters, units)));
  }

  /** The half-spaces of what stands before an ending, when that is one of the user's words. */
  #baseOf(letters: string, ending: readonly number[]): readonly OwnCut[] | undefined {
    const at = letters.length - ending.length;
    if (at < 2 || ending.some((unit, i) => letters.charCodeAt(at + i) !== unit)) return undefined;
    return this.#spellings.get(letters.slice(0, at));
  }
}

/** What a caller that has no words of his own passes on. */
export const NO_OWN_WORDS: OwnWords = new OwnWords();

/** The user's own words; the one empty list for a caller that has none. */
export function readOwnWords(words?: readonly string[], leave?: readonly string[]): OwnWords {
  return words === undefined && leave === undefined ? NO_OWN_WORDS : new OwnWords(words, leave);
}

/** Whether these are Persian letters, with half-spaces between some of them or without. */
export function isSpelling(text: string): boolean {
  return SPELLING.test(text);
}

function readWords(words: readonly string[], option: string): readonly string[] {
  if (!Array.isArray(words)) throw new MatnError(`option '${option}' is a list of words`);
  for (const word of words as readonly unknown[]) {
    if (typeof word !== 'string' || !isSpelling(word)) {
      throw new MatnError(`option '${option}' takes Persian words of letters and half-spaces, not '${shown(word)}'`);
    }
  }
  return words;
}
