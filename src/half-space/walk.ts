import { ARABIC, BLANK, KIND, kinds } from '../text/kinds';
import { Word } from './word';

/** What is called for the words of a text. A neighbour is null unless exactly one blank separates it from the word. */
export interface WordVisitor {
  /** One blank stands between `left` and `right`; called before `word` is called for `right`. */
  pair(left: Word, right: Word, before: Word | null, after: Word | null): void;
  word(word: Word, before: Word | null, after: Word | null): void;
}

/**
 * Walks over the Persian words of `text` from `start` to `end`, each with the two words before it and the one after. The
 * words are a ring of four that are reused.
 */
export class WordWalk {
  readonly #ring: readonly Word[] = [new Word(), new Word(), new Word(), new Word()];

  walk(text: string, start: number, end: number, visitor: WordVisitor): void {
    const entries = kinds();
    let count = 0;
    /** Whether the last word is ماه and only blanks have followed. */
    let month = false;
    for (let at = start; at < end; ) {
      const kind = entries[text.charCodeAt(at)]! & KIND;
      if (kind !== ARABIC) {
        month = month && kind === BLANK;
        at++;
        continue;
      }
      const word = this.#ring[count & 3]!;
      const wordStart = at;
      at = word.read(text, at, end);
      const last = count > 0 ? this.#ring[(count - 1) & 3]! : null;
      word.followsBlank =
        last !== null && last.end + 1 === wordStart && (entries[text.charCodeAt(last.end)]! & KIND) === BLANK;
      word.hashBefore = word.followsBlank ? last!.hash : 0;
      word.followsMonth = month;
      month = word.is('ماه');
      count++;
      if (count > 1) this.#tell(count - 2, word.followsBlank ? word : null, visitor);
    }
    if (count > 0) this.#tell(count - 1, null, visitor);
  }

  /** Reports the `index`-th word, now that the word after it is known. */
  #tell(index: number, after: Word | null, visitor: WordVisitor): void {
    const word = this.#ring[index & 3]!;
    const before = word.followsBlank ? this.#ring[(index - 1) & 3]! : null;
    if (before !== null) {
      const beforeThat = before.followsBlank ? this.#ring[(index - 2) & 3]! : null;
      visitor.pair(before, word, beforeThat, after);
    }
    visitor.word(word, before, after);
  }
}
