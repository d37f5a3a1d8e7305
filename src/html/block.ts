import { lastAtOrBefore } from '../text/offsets';

/** Blanks that HTML collapses into one. */
const WHITE_SPACE = /[ \t\n\f\r]+/g;
const LINE_BREAK = /[\n\f\r]/;

/**
 * The text of one block with its tags taken out, and where each part of it stands in the markup.
 *
 * A piece is text as it is written, or something that stands for a shorter text: an entity, or blanks with a line break among them, which
 * are layout of the source and read as one blank. A run is the text between two pieces of markup. All offsets are UTF-16.
 */
export class TextBlock {
  text = '';
  /** For each piece: where it begins and ends in the markup, where it begins in `text`, and its run. */
  readonly rawStart: number[] = [];
  readonly rawEnd: number[] = [];
  readonly textStart: number[] = [];
  readonly run: number[] = [];
  /** For each run: its first piece, and where text inserted between it and the run before it, if there is one, goes. */
  readonly firstPiece: number[] = [];
  readonly seam: number[] = [];

  /** Whether markup was added last; and whether some of that begins an element, which is asked only after other text. */
  #afterMarkup = true;
  #beginsElement = false;

  /** Forgets everything. */
  clear(): void {
    this.text = '';
    for (const list of [this.rawStart, this.rawEnd, this.textStart, this.run, this.firstPiece, this.seam])
      list.length = 0;
    this.#afterMarkup = true;
  }

  /** Text as it is written, from `at` on in the markup. */
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

  /** The same where line breaks are part of the text: in an attribute. */
  addValue(text: string, at: number): void {
    this.#add(at, at + text.length, text);
  }

  /** What an entity stands for. */
  addEntity(start: number, end: number, text: string): void {
    // An entity that stands for two characters is reported twice.
    if (this.rawEnd.at(-1) === end) this.text += text;
    else this.#add(start, end, /^[\t\n\f\r ]$/.test(text) ? ' ' : text);
  }

  /** The start of an element. */
  addStartTag(): void {
    this.addMarkup();
    this.#beginsElement = true;
  }

  /** The end of an element, or what else has no text: a comment. */
  addMarkup(): void {
    if (!this.#afterMarkup) this.#beginsElement = false;
    this.#afterMarkup = true;
  }

  textEnd(piece: number): number {
    return piece + 1 < this.textStart.length ? this.textStart[piece + 1]! : this.text.length;
  }

  /** The last piece that begins before `offset` of the text; −1 when none does. */
  pieceBefore(offset: number): number {
    return lastAtOrBefore(this.textStart.length, (piece) => this.textStart[piece]!, offset - 1);
  }

  /** Whether the markup has the piece as it reads. */
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
      // After the end of an element, inserted text stays outside of it; otherwise it stays with the text before.
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
