import {
  ARABIC,
  BLANK,
  DIGIT,
  endOfRun,
  IN_LINE,
  INVISIBLE,
  isOf,
  kindAt,
  LATIN,
  LINE,
  MARK,
  OTHER,
  PRESENTATION,
  startOfRun,
} from './kinds';
import { UNDERSCORE } from './units';

/**
 * The search for protected spans: the text, how far it has been read, and what was found.
 *
 * Each reader moves `done` past everything it has looked at, or looks only at what is bounded or remembered, so that the whole
 * search is linear on any text.
 */
export class Search {
  readonly text: string;
  /** Start, end, start, end …, ascending and disjoint. */
  readonly spans: number[] = [];
  /** Nothing before this is looked at again. */
  done = 0;
  /** The last search for each string or expression, and the last of all. */
  readonly #found = new Map<string | RegExp, Find>();
  #last: Find | undefined;

  constructor(text: string) {
    this.text = text;
  }

  protect(start: number, end: number): void {
    this.spans.push(start, end);
    this.done = end;
  }

  /** Protects what a sticky pattern matches at `at`; returns whether it does. */
  protectMatch(pattern: RegExp, at: number): boolean {
    pattern.lastIndex = at;
    const matches = pattern.test(this.text);
    if (matches) this.protect(at, pattern.lastIndex);
    return matches;
  }

  get lastSpanEnd(): number {
    return this.spans.length === 0 ? 0 : this.spans[this.spans.length - 1]!;
  }

  /** The offset of the next `wanted` at or after `from`, or −1. Asked from left to right, it reads the text once. */
  find(wanted: string | RegExp, from: number): number {
    // Usually it is what was looked for last.
    if (this.#last?.wanted !== wanted) this.#last = this.#found.get(wanted);
    const last = this.#last;
    if (last !== undefined && from >= last.from && (last.at < 0 || from <= last.at)) return last.at;
    this.#last = {
      wanted,
      from,
      at: typeof wanted === 'string' ? this.text.indexOf(wanted, from) : this.#seek(wanted, from),
    };
    this.#found.set(wanted, this.#last);
    return this.#last.at;
  }

  #seek(wanted: RegExp, from: number): number {
    wanted.lastIndex = from;
    return wanted.exec(this.text)?.index ?? -1;
  }

  /** The kind of the unit at `at`; −1 outside the text. */
  kindAt(at: number): number {
    return at < 0 || at >= this.text.length ? -1 : kindAt(this.text, at);
  }

  /** Whether a letter of any script, a mark, a digit or an underscore is at `at`. */
  isWord(at: number): boolean {
    const { text } = this;
    return at >= 0 && at < text.length && (isOf(WORD, kindAt(text, at)) || text.charCodeAt(at) === UNDERSCORE);
  }

  /** Whether such a unit stands before `at`, or a letter by its shape, which will be one. */
  isAfterWord(at: number): boolean {
    return this.isWord(at - 1) || this.kindAt(at - 1) === PRESENTATION;
  }

  /** Whether only blanks and invisible characters stand between the line's beginning and `at`. */
  beginsLine(at: number): boolean {
    const start = startOfRun(this.text, at, 0, INDENT);
    return start === 0 || this.kindAt(start - 1) === LINE;
  }

  /** Where the line that holds `at` ends. */
  lineEnd(at: number): number {
    return endOfRun(this.text, at, this.text.length, IN_LINE);
  }
}

const INDENT = (1 << BLANK) | INVISIBLE;
const WORD = (1 << ARABIC) | (1 << LATIN) | (1 << DIGIT) | MARK | (1 << OTHER);

/** What was looked for, from where, and where it was found. */
interface Find {
  readonly wanted: string | RegExp;
  readonly from: number;
  readonly at: number;
}
