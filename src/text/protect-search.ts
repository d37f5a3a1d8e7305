import { enlarged, NO_INTEGERS } from './growing';
import {
  ARABIC,
  BLANK,
  DIGIT,
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
import { matchesAt } from './matches-at';
import { nextMatch } from './next-match';
import type { Spans } from './stretches';
import { UNDERSCORE } from './units';

/**
 * The state of the search for protected spans: the text, how far it has been read, and what was found.
 *
 * A reader must move `done` past all that it has looked at, or look ahead only for a limited length or with `find`, which remembers. That
 * keeps the whole search linear on any text.
 */
export class Search {
  readonly text: string;
  /** Nothing before this is looked at again. */
  done = 0;
  /** Where the last protected span ends. */
  lastSpanEnd = 0;
  #spans: Int32Array = NO_INTEGERS;
  #length = 0;
  /** For each string or expression that was searched for: where its last search began, and where it was found, or −1. */
  readonly #found = new Map<string | RegExp, { from: number; at: number }>();

  constructor(text: string) {
    this.text = text;
  }

  protect(start: number, end: number): void {
    if (this.#length === this.#spans.length) this.#spans = enlarged(this.#spans);
    this.#spans[this.#length++] = start;
    this.#spans[this.#length++] = end;
    this.done = end;
    this.lastSpanEnd = end;
  }

  /** Protects what a sticky pattern matches at `at`; returns whether it does. */
  protectMatch(pattern: RegExp, at: number): boolean {
    const matches = matchesAt(pattern, this.text, at);
    if (matches) this.protect(at, pattern.lastIndex);
    return matches;
  }

  /** Protects from `at` to the end of the next `close` at or after `from`, if there is one. */
  protectEnclosed(at: number, from: number, close: string): void {
    const found = this.find(close, from);
    if (found >= 0) this.protect(at, found + close.length);
  }

  /** What was protected. */
  get spans(): Spans {
    return this.#spans.subarray(0, this.#length);
  }

  /**
   * The offset of the next `wanted` at or after `from`, or −1. Called for places from left to right, it reads the text only once,
   * however often it is called.
   */
  find(wanted: string | RegExp, from: number): number {
    let last = this.#found.get(wanted);
    if (last === undefined) {
      last = { from: Number.POSITIVE_INFINITY, at: -1 };
      this.#found.set(wanted, last);
    }
    if (from < last.from || (last.at >= 0 && from > last.at)) {
      const at = typeof wanted === 'string' ? this.text.indexOf(wanted, from) : nextMatch(wanted, this.text, from);
      last.from = from;
      last.at = at < this.text.length ? at : -1;
    }
    return last.at;
  }
}

/** Whether the unit at `at` is of one of these kinds; false outside the text. */
export function isKind(text: string, at: number, set: number): boolean {
  return at >= 0 && at < text.length && isOf(set, kindAt(text, at));
}

/** Whether a letter of any script, a mark, a digit or an underscore is at `at`. */
export function isWord(text: string, at: number): boolean {
  return isKind(text, at, WORD) || text.charCodeAt(at) === UNDERSCORE;
}

/** Whether a letter, a mark, a digit or an underscore stands before `at`, or a presentation form, which will become a letter. */
export function isAfterWord(text: string, at: number): boolean {
  return isWord(text, at - 1) || isKind(text, at - 1, 1 << PRESENTATION);
}

/** Whether only blanks and invisible characters stand between the line's beginning and `at`. */
export function beginsLine(text: string, at: number): boolean {
  return isLineEdge(text, startOfRun(text, at, 0, INDENT) - 1);
}

/** Whether a line break is at `at`, or `at` is outside the text. */
export function isLineEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || kindAt(text, at) === LINE;
}

const INDENT = (1 << BLANK) | INVISIBLE;
const WORD = (1 << ARABIC) | (1 << LATIN) | (1 << DIGIT) | MARK | (1 << OTHER);
