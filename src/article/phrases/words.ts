import { type Keyed, keyed } from '../lines/key';
import type { Phrases } from './phrases';

/** A text word by word, in which phrases are looked for by their keys. */
export class Words {
  readonly text: string;
  readonly #keyed: Keyed;

  constructor(text: string) {
    this.text = text;
    this.#keyed = keyed(text);
  }

  get key(): string {
    return this.#keyed.key;
  }

  /** The places in the key where a word or a number begins. */
  starts(): number[] {
    const starts: number[] = [];
    for (let i = 0; i < this.key.length; i++) if (CONTENT.test(this.key[i]!) && this.isWordStart(i)) starts.push(i);
    return starts;
  }

  /** The longest phrase of whole words that begins at a place of the key. */
  at<T>(phrases: Phrases<T>, from: number): { end: number; meaning: T } | null {
    return phrases.at(this.key, from, (end) => this.isWordEnd(end));
  }

  /** Whether a sequence of whole words has this key. */
  has(key: string): boolean {
    for (let from = this.key.indexOf(key); from >= 0; from = this.key.indexOf(key, from + 1)) {
      if (this.isWordStart(from) && this.isWordEnd(from + key.length)) return true;
    }
    return false;
  }

  isWordStart(from: number): boolean {
    return from === 0 || !LETTER.test(this.key[from - 1]!) || this.isGapAt(from);
  }

  isWordEnd(end: number): boolean {
    if (end >= this.key.length || !LETTER.test(this.key[end]!)) return true;
    return this.isGapAt(end);
  }

  /** The part of the text that a piece of the key stands for. */
  slice(from: number, end: number): string {
    return this.text.slice(this.#keyed.at[from]!, this.#keyed.at[end - 1]! + 1);
  }

  /** The place in the text of a unit of the key. */
  offset(index: number): number {
    return this.#keyed.at[index]!;
  }

  /** The place in the key of the first unit at or after a place of the text. */
  indexAt(offset: number): number {
    const { at } = this.#keyed;
    let index = 0;
    while (index < this.key.length && at[index]! < offset) index++;
    return index;
  }

  /** Whether a blank stands in the text before a unit of the key. */
  isGapAt(index: number): boolean {
    const { at } = this.#keyed;
    for (let i = at[index - 1]! + 1; i < at[index]!; i++) if (BLANK.test(this.text[i]!)) return true;
    return false;
  }
}

/**
 * How many words a line has that has no blanks at its ends. «پژوهش های» and «می کند», each a word whose half-space was
 * lost, count as one.
 */
export function countWords(text: string): number {
  return text.split(WORD_END).length;
}

const WORD_END = /(?<!(?<!\S)ن?می)\s+(?!(?:های?|هایی|ای|تر|ترین)(?!\S))/;

/**
 * The fewest words of a headline. A line or link of fewer may be the name of a box, or one of the page's own links.
 */
export const FEWEST_HEADLINE_WORDS = 4;

const BLANK = /\s/;
const LETTER = /\p{L}/u;
/** What a word may begin with; a figure, too: «۸صبح» is a paper. */
const CONTENT = /[\p{L}\p{N}]/u;
