import { MatnError, shown } from '../../error';
import { RULE } from '../../rules';
import { joinsNext } from '../../text/kinds';
import { withPersianLetters } from '../../text/persian-letters';
import type { Word } from '../words/word';
import { type Inflected, InflectedWords, placesBetween } from './inflected';

/** A half-space given by the user: the letters before it, and its rule. */
export interface OwnCut {
  readonly at: number;
  readonly rule: number;
}

/** Persian letters, with single half-spaces between some of them. */
const SPELLING =
  /^(?!\u200c)(?:\u200c?[\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc\u0671-\u06d3])+$/;

/**
 * The user's own words: spellings that hold whatever the model says, with any ending (option `words`), and words that are left alone
 * (option `leave`).
 */
export class OwnWords {
  /** The half-spaces of each spelling, by its letters. */
  readonly #spellings = new InflectedWords<readonly OwnCut[]>(2);
  /** The letters before each half-space of a spelling: most words are none of these, so no pair that they begin is looked up. */
  readonly #heads = new Set<string>();
  /** The words that are left alone, by their letters. */
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

  /** The one of the user's words that this word is, with or without an ending, and its half-spaces; `null` for any other word. */
  find(word: Word): Inflected<readonly OwnCut[]> | null {
    return this.#spellings.mayBegin(word) ? this.#spellings.find(word.string) : null;
  }

  /**
   * Whether one of the user's words has a half-space where the blank between two words is. The two are that word, or they are with the
   * next one, which is joined to them when the line is read again.
   */
  joins(left: Word, right: Word, after: Word | null): boolean {
    if (!this.#spellings.mayBegin(left) || !this.#heads.has(left.string)) return false;
    return this.#isOneWord(left, right) || (after !== null && this.#isOneWord(left, right, after));
  }

  /** Whether two words that `joins` denies have the letters of one of the user's words all the same, which has nothing where the blank is. */
  parts(left: Word, right: Word): boolean {
    const spelling = this.#spellings.mayBegin(left) ? this.#spellings.find(left.string + right.string) : null;
    return spelling !== null && spelling.at !== left.length;
  }

  /** Whether one of the user's words has a half-space for each blank between words in a row. */
  #isOneWord(...words: readonly Word[]): boolean {
    const parts = words.map((word) => word.string);
    const cuts = this.#spellings.find(parts.join(''))?.value;
    return cuts !== undefined && placesBetween(parts).every((blank) => cuts.some(({ at }) => at === blank));
  }
}

/** The own words of a caller that has none; compared by identity, so that the common case costs nothing. */
export const NO_OWN_WORDS: OwnWords = new OwnWords();

/** Reads the user's own words; `NO_OWN_WORDS` for a caller that has none. */
export function readOwnWords(words?: readonly string[], leave?: readonly string[]): OwnWords {
  return words === undefined && leave === undefined ? NO_OWN_WORDS : new OwnWords(words, leave);
}

/** Whether a text is a word in Persian letters, with half-spaces or without. */
export function isSpelling(text: string): boolean {
  return SPELLING.test(text);
}

/** Checks the words of an option; returns them in the letters in which words of a text are read. */
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
