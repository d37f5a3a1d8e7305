import { ARABIC, BLANK, DIGIT, KIND, kindAt, kinds, LATIN, startOfRun } from '../../text/kinds';
import { Word } from './word';

/** How many words are kept at a time: a power of two. */
const RING = 8;
/** The most digits of figures that count something: with more they are rather a year. */
const MOST_DIGITS = 3;

/** What `WordWalk` calls. `before` and `after` are the neighbours of the word or pair; null unless exactly one blank separates them from it. */
export interface WordVisitor {
  /** For two words with exactly one blank between them; called before `word` is called for `right`. */
  pair(left: Word, right: Word, before: Word | null, after: Word | null): void;
  /** For every word. */
  word(word: Word, before: Word | null, after: Word | null): void;
}

/**
 * Walks over the words of a text and shows each to a visitor together with its neighbours.
 *
 * The words are kept in a ring and reused: of what `previous` leads back to, only the last few words still are what they were.
 */
export class WordWalk {
  readonly #ring: readonly Word[] = Array.from({ length: RING }, () => new Word());

  /** Walks over the words of `text` from `start` to `end`, all of which are in the Arabic script. */
  walk(text: string, start: number, end: number, visitor: WordVisitor): void {
    const entries = kinds();
    let count = 0;
    /** Whether the last word is ماه (month) and only blanks have followed it. */
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
      // Of what stands before the word with one blank between, where that is no word itself; BLANK where there is nothing of the sort.
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
