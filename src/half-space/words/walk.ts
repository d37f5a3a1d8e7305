import { ARABIC, BLANK, DIGIT, KIND, kindAt, kinds, LATIN, startOfRun } from '../../text/kinds';
import { Word } from './word';

/** How many words are kept: a power of two. */
const RING = 8;
/** Figures of more digits are a year rather than a count. */
const MOST_DIGITS = 3;

/** What is called for the words of a text. A neighbour is null unless exactly one blank separates it from the word. */
export interface WordVisitor {
  /** One blank stands between `left` and `right`; called before `word` is called for `right`. */
  pair(left: Word, right: Word, before: Word | null, after: Word | null): void;
  word(word: Word, before: Word | null, after: Word | null): void;
}

/**
 * Walks over the Persian words of `text` from `start` to `end`, each with the three words before it and the one after. The
 * words are a ring that is reused.
 */
export class WordWalk {
  readonly #ring: readonly Word[] = Array.from({ length: RING }, () => new Word());

  walk(text: string, start: number, end: number, visitor: WordVisitor): void {
    const entries = kinds();
    let count = 0;
    /** Whether the last word is ماه and only blanks have followed. */
    let followsMonth = false;
    for (let at = start; at < end; ) {
      const kind = entries[text.charCodeAt(at)]! & KIND;
      if (kind !== ARABIC) {
        followsMonth &&= kind === BLANK;
        at++;
        continue;
      }
      const word = this.#ring[count & (RING - 1)]!;
      const wordStart = at;
      at = word.read(text, at, end);
      const last = count > 0 ? this.#ring[(count - 1) & (RING - 1)]! : null;
      const isNext =
        last !== null && last.end + 1 === wordStart && (entries[text.charCodeAt(last.end)]! & KIND) === BLANK;
      word.previous = isNext ? last : null;
      word.followsMonth = followsMonth;
      // What one blank separates from the word, where that is not a word itself.
      const kindBefore =
        !isNext && wordStart - 2 >= start && kindAt(text, wordStart - 1) === BLANK
          ? kindAt(text, wordStart - 2)
          : BLANK;
      word.followsLatin = kindBefore === LATIN;
      word.hashBeforeFigures =
        kindBefore === DIGIT && last !== null && endsBeforeFigures(text, last.end, wordStart - 1) ? last.hash : 0;
      followsMonth = word.is('ماه');
      count++;
      if (count > 1) this.#tell(count - 2, isNext ? word : null, visitor);
    }
    if (count > 0) this.#tell(count - 1, null, visitor);
  }

  /** Reports the `index`-th word, now that the word after it is known. */
  #tell(index: number, after: Word | null, visitor: WordVisitor): void {
    const word = this.#ring[index & (RING - 1)]!;
    const before = word.previous;
    if (before !== null) visitor.pair(before, word, before.previous, after);
    visitor.word(word, before, after);
  }
}

/** Whether one blank and a few digits are all that stands between two places. */
function endsBeforeFigures(text: string, from: number, to: number): boolean {
  const digits = to - from - 1;
  return digits <= MOST_DIGITS && kindAt(text, from) === BLANK && startOfRun(text, to, from, 1 << DIGIT) === from + 1;
}
