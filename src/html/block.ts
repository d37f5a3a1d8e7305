import { lastAtOrBefore } from '../text/offsets';

/** Blanks, which HTML collapses into one. */
const WHITE_SPACE = /[ \t\n\f\r]+/g;
const LINE_BREAK = /[\n\f\r]/;

/**
 * The text of one block without its tags, and where each part of it stands in the markup. All offsets are UTF-16.
 *
 * A run is the text between two pieces of markup; it has one piece or more. A piece is text as it is written, or
 * something that stands for a shorter text: an entity, or blanks with a line break among them, which are layout of the
 * source and read as one blank.
 */
export class TextBlock {
  text = '';
  /** For each piece: where it begins and ends in the markup, where it begins in `text`, and the number of its run. */
  readonly rawStart: number[] = [];
  readonly rawEnd: number[] = [];
  readonly textStart: number[] = [];
  readonly run: number[] = [];
  /**
   * For each run: its first piece, and where a text goes in the markup that is inserted between the run before it and
   * this one.
   */
  readonly firstPiece: number[] = [];
  readonly seam: number[] = [];

  /**
   * Whether markup was added last, and whether an element begins in it. The latter is asked only between two texts.
   */
  #afterMarkup = true;
  #beginsElement = false;

  /** Empties the block. */
  clear(): void {
    this.text = '';
    for (const list of [this.rawStart, this.rawEnd, this.textStart, this.run, this.firstPiece, this.seam])
      list.length = 0;
    this.#afterMarkup = true;
  }

  /** Adds text as it is written, from `at` on in the markup. */
  addText(text: string, at: number): void {
    let from = 0;
    if (LINE_BREAK.test(text)) {
      for (const { 0: blanks, index } of text.matchAll(WHITE_SPACE)) {
        if (!LINE_BREAK.test(blanks)) continue;
        if (index > from) this.#add(at + from, at + index, text.slice(from, index));
        from = index + blanks.length;
        this.#add(at + index, at + from, ' ');
      }
    }
    if (from < text.length) this.#add(at + from, at + text.length, text.slice(from));
  }

  /** The same in an attribute, where line breaks are part of the text. */
  addValue(text: string, at: number): void {
    this.#add(at, at + text.length, text);
  }

  /** Adds what an entity stands for. */
  addEntity(start: number, end: number, text: string): void {
    // The tokenizer reports an entity that stands for two characters twice.
    if (this.rawEnd.at(-1) === end) this.text += text;
    else this.#add(start, end, /^[\t\n\f\r ]$/.test(text) ? ' ' : text);
  }

  /** An element begins. */
  addStartTag(): void {
    this.addMarkup();
    this.#beginsElement = true;
  }

  /** An element ends, or other markup without text stands here, such as a comment. */
  addMarkup(): void {
    if (!this.#afterMarkup) this.#beginsElement = false;
    this.#afterMarkup = true;
  }

  textEnd(piece: number): number {
    return piece + 1 < this.textStart.length ? this.textStart[piece + 1]! : this.text.length;
  }

  /** The last piece that begins before `offset` of the text; −1 for none. */
  pieceBefore(offset: number): number {
    return lastAtOrBefore(this.textStart.length, (piece) => this.textStart[piece]!, offset - 1);
  }

  /** Whether a piece stands in the markup as it reads. */
  isLiteral(piece: number): boolean {
    return this.rawEnd[piece]! - this.rawStart[piece]! === this.textEnd(piece) - this.textStart[piece]!;
  }

  /** The first piece after a run. */
  pastRun(run: number): number {
    return run + 1 < this.firstPiece.length ? this.firstPiece[run + 1]! : this.textStart.length;
  }

  #add(start: number, end: number, text: string): void {
    const piece = this.rawStart.length;
    if (this.#afterMarkup) {
      // After the end of an element, an inserted text stays outside of it. Before the beginning of one, it stays with
      // the text in front.
      this.seam.push(this.#beginsElement ? this.rawEnd[piece - 1]! : start);
      this.firstPiece.push(piece);
      this.#afterMarkup = false;
    }
    this.rawStart.push(start);
    this.rawEnd.push(end);
    this.textStart.push(this.text.length);
    this.run.push(this.firstPiece.length - 1);
    this.text += text;
  }
}
