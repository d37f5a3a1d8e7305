import { lastAtOrBefore } from '../text/offsets';

/** A point of a document: line and column from 1, offset from 0, as in unist. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A range of a document. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

const LINE_END = /\r\n|\r|\n/g;

/** Finds lines and columns for offsets of a document. */
export class Places {
  /** The offset where each line begins. */
  readonly #lineStarts: number[] = [0];

  constructor(document: string) {
    for (const { 0: end, index } of document.matchAll(LINE_END)) this.#lineStarts.push(index + end.length);
  }

  /** The place from one offset to another. */
  of(start: number, end: number): Place {
    return { start: this.#point(start), end: this.#point(end) };
  }

  #point(offset: number): Point {
    const line = lastAtOrBefore(this.#lineStarts.length, (i) => this.#lineStarts[i]!, offset);
    return { line: line + 1, column: offset - this.#lineStarts[line]! + 1, offset };
  }
}
