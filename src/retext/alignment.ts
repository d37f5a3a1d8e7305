import { decoded } from '../characters/entities';
import type { TextBlock } from '../html/block';

/** What may be written in a longer way than it reads: as a reference or with a backslash. */
const WRITTEN_LONGER = /[&\\]/;
/** A character reference. */
const REFERENCE = /&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][A-Za-z\d]*);/y;
/** A reference for an ampersand. */
const AMPERSAND = /&(?:[aA][mM][pP]|#0*38|#[xX]0*26);/y;
/** An unknown reference may stand for two characters, of which the second is a mark. So none is taken to stand for a mark. */
const MARK = /\p{M}/u;
const TAG = /<[^<>]*>/y;
const LINE_END = /[\r\n]/;
/** What begins a further line of a quotation or of an entry of a list. */
const LINE_START = /[ \t>]*/y;
/** What may end a line: blanks, or the backslash of a line break. */
const LINE_TAIL = /[ \t]*\\?/y;

/** A piece of the document, `start`–`end`, and how it reads. */
type Piece = readonly [start: number, end: number, text: string];

/**
 * Finds where the text of a tree really stands in its document.
 *
 * remark-retext and rehype-retext know where a text begins, and count on from there by the characters that it has once it is read. These are
 * fewer than the document has for a character reference, an escape, or the `>` of a quotation's next line, so the places of all that follows
 * are too small.
 */
export class Alignment {
  readonly #document: string;
  /** Where the last leaf ends as the tree counts. */
  #counted = -1;
  /** Where it really ends; −1 if that isn't known. */
  #at = -1;

  constructor(document: string) {
    this.#document = document;
  }

  /** Adds the text of a leaf to a block, and says whether its place was found. A leaf that doesn't follow the last one begins a text. */
  add(block: TextBlock, value: string, start: number, end: number): boolean {
    // The tree hasn't counted by the characters of the value, so it knows the real end.
    if (end - start !== value.length) {
      addPiece(block, [start, end, value]);
      return true;
    }
    if (start !== this.#counted) this.#at = start;
    this.#counted = end;
    const pieces = this.#at < 0 ? null : this.#piecesOf(value);
    if (pieces === null) {
      this.#at = -1;
      return false;
    }
    for (const piece of pieces) {
      addPiece(block, piece);
      this.#at = piece[1];
    }
    return true;
  }

  /** The pieces of the document from `#at` on that read as `value`; `null` if it doesn't read so. */
  #piecesOf(value: string): Piece[] | null {
    const document = this.#document;
    if (!WRITTEN_LONGER.test(value) && document.startsWith(value, this.#at))
      return [[this.#at, this.#at + value.length, value]];
    const pieces: Piece[] = [];
    let at = this.#at;
    for (let i = 0; i < value.length; ) {
      const character = String.fromCodePoint(value.codePointAt(i)!);
      const end = this.#endOf(character, at);
      if (end < 0) {
        const next = this.#past(character, at);
        if (next === at) return null;
        at = next;
        continue;
      }
      pieces.push([at, end, character]);
      at = end;
      i += character.length;
    }
    return pieces;
  }

  /** Where a character ends that is written at `at`, as it is, as a reference or after a backslash; −1 if it isn't written there. */
  #endOf(character: string, at: number): number {
    const document = this.#document;
    const isBackslash = document[at] === '\\';
    if (document.startsWith(character, at)) {
      if (character === '&') return Math.max(at + 1, endOf(AMPERSAND, document, at));
      // Two backslashes are one in Markdown. If they are two, as in HTML, the second isn't found, and the rest of the text is left alone.
      return at + (isBackslash && document[at + 1] === '\\' ? 2 : character.length);
    }
    // A backslash before a line end is no escape but the line break itself.
    if (isBackslash && !LINE_END.test(character) && document.startsWith(character, at + 1))
      return at + 1 + character.length;
    const end = endOf(REFERENCE, document, at);
    return end > at && mayStandFor(document.slice(at, end), character) ? end : -1;
  }

  /** Where what is no text at `at` ends: layout before or after a line end, or a tag that was left out; `at` if there is none. */
  #past(character: string, at: number): number {
    const document = this.#document;
    if (document[at] === '\r' && character === '\n') return at + 1;
    if (document[at] === '<') return endOf(TAG, document, at);
    if (LINE_END.test(character)) return endOf(LINE_TAIL, document, at);
    return at > 0 && LINE_END.test(document[at - 1]!) ? endOf(LINE_START, document, at) : at;
  }
}

/** Adds a piece to a block. What is between it and the one before counts as markup. */
function addPiece(block: TextBlock, [start, end, text]: Piece): void {
  if (block.rawEnd.at(-1) !== start) block.addMarkup();
  if (end - start === text.length) block.addValue(text, start);
  else block.addEntity(start, end, text);
}

/** Whether a reference may stand for a character. It may not if it is known to stand for another. */
function mayStandFor(reference: string, character: string): boolean {
  const known = decoded(reference);
  return known === undefined ? !MARK.test(character) : known === character;
}

/** Where what a sticky pattern matches at `at` ends; `at` if it doesn't match. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
