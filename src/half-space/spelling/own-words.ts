import { MatnError, shown } from '../../error';
import { RULE } from '../../rules';
import { joinsNext } from '../../text/kinds';
import { withPersianLetters } from '../../text/persian-letters';
import type { Word } from '../words/word';
import { InflectedWords, placesBetween } from './inflected';

/** A half-space given by the user: the letters before it, and its rule. */
export interface OwnCut {
  readonly at: number;
  readonly rule: number;
}

/** Persian letters, each with a half-space before it or without, but the first. */
const SPELLING =
  /^(?!\u200c)(?:\u200c?[\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc\u0671-\u06d3])+$/;

/**
 * The user's own words: spellings that hold whatever the model says, with any ending, and words that are left alone. Used
 * only when there are some.
 */
export class OwnWords {
  /** Half-spaces of each spelling, by its letters. */
  readonly #spellings = new InflectedWords<readonly OwnCut[]>(2);
  /** What stands before a half-space in one of them. */
  readonly #heads = new Set<string>();
  readonly #left: ReadonlySet<string>;

  constructor(words: readonly string[] = [], leave: readonly string[] = []) {
    for (const word of readWords(words, 'words')) {
      const parts = word.split('\u200c');
      const letters = parts.join('');
      const cuts = placesBetween(parts).map((at) => {
        if (!joinsNext(letters.charCodeAt(at - 1))) {
          throw new MatnError(`option 'words': in '${word}' a half-space stands after a letter that does not join`);
        }
        this.#heads.add(letters.slice(0, at));
        return { at, rule: RULE.compound };
      });
      this.#spellings.set(letters, cuts);
    }
    this.#left = new Set(readWords(leave, 'leave').map((word) => word.replaceAll('\u200c', '')));
  }

  /** Whether the user wants this word left alone. */
  leaves(word: Word): boolean {
    return this.#left.size > 0 && this.#left.has(word.string);
  }

  /** Where half-spaces belong in one of the user's words, with or without an ending; `null` for any other word. */
  cutsOf(word: Word): readonly OwnCut[] | null {
    const found = this.#spellings.mayBegin(word) ? this.#spellings.find(word.string) : null;
    if (found === null) return null;
    const { value, at, rule } = found;
    return at > 0 ? [...value, { at, rule }] : value;
  }

  /**
   * Whether the two are parts of one of the user's words, with a half-space where the blank is, on their own or with the next word, which is
   * joined to both when the line is read again.
   */
  joins(left: Word, right: Word, after: Word | null): boolean {
    if (!this.#spellings.mayBegin(left) || !this.#heads.has(left.string)) return false;
    return this.#isOneWord(left, right) || (after !== null && this.#isOneWord(left, right, after));
  }

  /** Whether the letters of two that `joins` denies are one of the user's words, with nothing where the blank is. */
  parts(left: Word, right: Word): boolean {
    const spelling = this.#spellings.mayBegin(left) ? this.#spellings.find(left.string + right.string) : null;
    return spelling !== null && spelling.at !== left.length;
  }

  /** Whether words in a row are parts of one of the user's words, with a half-space for every blank. */
  #isOneWord(...words: readonly Word[]): boolean {
    const parts = words.map((word) => word.string);
    const cuts = this.#spellings.find(parts.join(''))?.value;
    return cuts !== undefined && placesBetween(parts).every((blank) => cuts.some(({ at }) => at === blank));
  }
}

/** What a caller without own words passes on. */
export const NO_OWN_WORDS: OwnWords = new OwnWords();

/** The user's own words; a shared empty list for a caller that has none. */
export function readOwnWords(words?: readonly string[], leave?: readonly string[]): OwnWords {
  return words === undefined && leave === undefined ? NO_OWN_WORDS : new OwnWords(words, leave);
}

/** Whether these are Persian letters, with half-spaces between some of them or without. */
export function isSpelling(text: string): boolean {
  return SPELLING.test(text);
}

/** The words in the letters by which words of a text are compared. */
function readWords(words: readonly string[], option: string): readonly string[] {
  if (!Array.isArray(words)) throw new MatnError(`option '${option}' is a list of words, not '${shown(words)}'`);
  return words.map((word: unknown) => {
    const spelling = typeof word === 'string' ? word.normalize('NFC') : '';
    if (!isSpelling(spelling)) {
      throw new MatnError(`option '${option}' takes Persian words of letters and half-spaces, not '${shown(word)}'`);
    }
    return withPersianLetters(spelling);
  });
}
