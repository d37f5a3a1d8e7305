import { type Settings, walk } from '../normalize';
import { RULE } from '../rules';
import { offsetMap } from '../text/offsets';
import { forcedCut } from './cut';
import { beginsLikeFrontMatter, isOpen } from './open';
import { ParagraphScan } from './paragraph';

/** Is called with what is ready, in order, and never with an empty string. */
type Output = (text: string) => void;

/**
 * Cuts a text that comes in chunks into pieces that can be normalised separately. A piece is one paragraph or more: only protected spans
 * reach past a line break.
 *
 * Where the pieces begin depends only on the text and not on its chunks. A paragraph ends where the next one begins. If a piece can't end
 * there, since something in it is still open, it is tried again only when it is twice as long, so that each unit is looked at a few times
 * at most.
 */
export class Pieces {
  readonly #settings: Settings;
  readonly #longest: number;
  readonly #scan: ParagraphScan;
  /** The text that is held back, in the chunks that it came in; they are joined only when a piece may be ready. */
  #held: string[] = [];
  #length = 0;
  /** A piece that is shorter than this isn't tried yet. */
  #leastLength = 0;
  /** Whether nothing has been given out yet: only the first piece can have front matter. */
  #isFirst = true;
  /** Where the last paragraph begins in the held text: a place to cut if it gets too long. 0 if the held text is one paragraph. */
  #lastStart = 0;

  constructor(settings: Settings, longest: number) {
    this.#settings = settings;
    this.#scan = new ParagraphScan(settings.enabled[RULE.entity] === 1);
    this.#longest = longest;
  }

  /** Takes a chunk and gives out what it completes. */
  add(chunk: string, output: Output): void {
    // The chunk as far as it fits, and then its rest; what a forced cut leaves of the held text is read again before that rest.
    for (const waiting = [chunk]; waiting.length > 0; ) {
      const text = waiting.pop()!;
      const fitting = Math.min(text.length, this.#longest - this.#length);
      let from = 0;
      for (
        let start = this.#scan.next(text, 0, fitting);
        start >= 0;
        start = this.#scan.next(text, start + 1, fitting)
      ) {
        this.#lastStart = this.#length + start - from;
        if (this.#lastStart < this.#leastLength) continue;
        this.#tryPiece(this.#takeHeldWith(text.slice(from, start)), text[start]!, output);
        from = start;
      }
      this.#hold(text.slice(from, fitting));
      if (fitting < text.length) waiting.push(text.slice(fitting));
      if (this.#length === this.#longest) waiting.push(this.#force(output));
    }
  }

  /** Gives out a piece that ends before the unit `next`, or goes on holding it if something in it is open. */
  #tryPiece(piece: string, next: string, output: Output): void {
    const normalized = this.#normalize(piece, next);
    if (this.#isOpen(piece) || (normalized !== piece && this.#isOpen(normalized))) {
      this.#leastLength = 2 * piece.length;
      this.#hold(piece);
    } else {
      give(normalized, output);
      this.#release();
    }
  }

  /** Gives out what is left. */
  end(output: Output): void {
    give(this.#normalize(this.#takeHeldWith(''), ''), output);
  }

  /** Cuts the held text because it is too long: gives out its first part and returns the rest. */
  #force(output: Output): string {
    const held = this.#takeHeldWith('');
    const start = this.#lastStart;
    const { end, next } = start > 0 ? { end: start, next: start } : forcedCut(held);
    give(this.#normalize(held.slice(0, end), start > 0 ? held[start]! : ''), output);
    give(held.slice(end, next), output);
    this.#release();
    this.#scan.reset();
    return held.slice(next);
  }

  /** Normalises a piece together with the unit after it, so that its last line break isn't taken for the end of the text. */
  #normalize(piece: string, next: string): string {
    const lead = this.#leadOf(piece);
    const { text, edits } = walk(lead + piece + next, this.#settings);
    if (edits.length === 0) return piece;
    const { toOutput } = offsetMap(edits);
    return text.slice(toOutput(lead.length), toOutput(lead.length + piece.length));
  }

  /** Whether something in a piece is still open at its end. */
  #isOpen(piece: string): boolean {
    return isOpen(this.#leadOf(piece) + piece);
  }

  /** What must be put before a piece from the middle of the text, so that a line of dashes there isn't taken for front matter. */
  #leadOf(piece: string): string {
    return !this.#isFirst && beginsLikeFrontMatter(piece) ? '\n' : '';
  }

  /** Holds a text back, after what is held already. */
  #hold(text: string): void {
    if (text === '') return;
    this.#held.push(text);
    this.#length += text.length;
  }

  /** Takes the held text out, with `text` after it; nothing is held any more. */
  #takeHeldWith(text: string): string {
    const joined = this.#held.join('') + text;
    this.#held = [];
    this.#length = 0;
    return joined;
  }

  /** Resets what is known of the held text after a piece was given out. */
  #release(): void {
    this.#isFirst = false;
    this.#leastLength = 0;
    this.#lastStart = 0;
  }
}

/** Gives a text out unless it is empty. */
function give(text: string, output: Output): void {
  if (text !== '') output(text);
}
