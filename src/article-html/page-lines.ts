import { INVISIBLE, isOf, kindAt } from '../text/kinds';
import { countLine, type Frame } from './frames';

/** A table or list. */
export interface CellGroup {
  readonly isTable: boolean;
  /** The cell of a table that it stands in. */
  readonly column: Cell | null;
  /** How many rows or entries of it have begun. */
  rows: number;
}

/** A cell of a table, or an entry of a list. */
export interface Cell {
  readonly group: CellGroup;
  /** Which row of the table it stands in. */
  readonly row: number;
}

/** The innermost cell of a table that stands round what is in a cell or entry. */
export function columnOf(cell: Cell | null): Cell | null {
  return cell === null || cell.group.isTable ? cell : cell.group.column;
}

/** A line of the visible text. */
export interface FramedLine {
  readonly start: number;
  readonly end: number;
  readonly frame: Frame | null;
  /** Whether all of it is a link, or links. */
  readonly isLink: boolean;
  /** Where nothing but links follows; its end for a line that ends in none. */
  readonly linksFrom: number;
  /** Whether all of it stands in `time`. */
  readonly isMoment: boolean;
  /** The level of the heading that it is; 0 for other lines. */
  readonly heading: number;
  /** The number of the outermost `article` that it stands in; 0 outside of any. */
  readonly article: number;
  /** The innermost cell of a table, or entry of a list, that it stands in. */
  readonly cell: Cell | null;
  /** Indices of its text nodes: from, to (exclusive). */
  readonly from: number;
  readonly to: number;
}

const BLANKS = /[ \t\n\f\r]+/g;
const VISIBLE = /[^ \t\n\f\r\u00a0]/;
const LETTER_OR_NUMERAL = /[\p{L}\p{N}]/u;
const CLOSING_MARK = /[»،؛:.؟!)\]]/;

/** The first unit from a place on, in either direction, that is no mark of direction and the like; empty where there is none. */
function visibleUnit(text: string, from: number, step: 1 | -1): string {
  let at = from;
  while (isOf(INVISIBLE, kindAt(text, at))) at += step;
  return text[at] ?? '';
}

/**
 * The visible text as it grows, node by node. A line is put together on its own: reading from the whole would copy it
 * each time.
 */
export class PageLines {
  readonly lines: FramedLine[] = [];
  /** The number of the outermost `article` that the next lines stand in. */
  article = 0;
  /** The cell that they stand in. */
  cell: Cell | null = null;
  #text = '';
  #nodes = 0;

  #line = '';
  #lastUnit = '';
  #from = 0;
  #frame: Frame | null = null;
  #heading = 0;
  /** Where its last word that is no link ends. */
  #linksFrom = 0;
  #hasOtherThanMoments = false;
  /** What is owed before the next text of the line: a blank, or a tab when that is another link; the first gets none of it. */
  #owed: '' | ' ' | '\t' = '';
  /** A blank stands in the markup where the tab is owed. */
  #isSpaced = false;
  /** How a word in front ends that a style sets the next one apart from. */
  #apart: RegExp | null = null;

  /** All lines, each with a line feed. */
  get text(): string {
    return this.#text;
  }

  /** Writes the text of a node into the line. */
  write(data: string, frame: Frame | null, isLink: boolean, isMoment: boolean): void {
    this.#nodes++;
    const text = data.replace(BLANKS, ' ');
    if (!VISIBLE.test(text)) {
      this.#oweBlank();
      return;
    }
    const trimmed = text.replace(/^ | $/g, '');
    if (this.#line === '') this.#frame = frame;
    else this.#line += this.#gap(text, trimmed, isLink);
    this.#line += trimmed;
    this.#lastUnit = visibleUnit(trimmed, trimmed.length - 1, -1);
    if (!isLink && LETTER_OR_NUMERAL.test(trimmed)) this.#linksFrom = this.#line.length;
    if (!isMoment && LETTER_OR_NUMERAL.test(trimmed)) this.#hasOtherThanMoments = true;
    this.#owed = text.endsWith(' ') ? ' ' : '';
    this.#isSpaced = false;
    this.#apart = null;
  }

  /** What stands between the line and the text that comes next. */
  #gap(text: string, trimmed: string, isLink: boolean): '' | ' ' | '\t' {
    const first = visibleUnit(trimmed, 0, 1);
    const isStyled = this.#apart?.test(this.#lastUnit) === true && LETTER_OR_NUMERAL.test(first);
    // After a link a blank before a mark is the layout's.
    const isOwed = isStyled || (this.#isSpaced && !CLOSING_MARK.test(first)) || this.#owed === ' ';
    if (this.#owed === '\t' && isLink) return '\t';
    return isOwed || text.startsWith(' ') ? ' ' : '';
  }

  #oweBlank(): void {
    if (this.#owed === '') this.#owed = ' ';
    this.#isSpaced = true;
  }

  /** Two links side by side are two things, whatever their style puts between them. */
  endLink(): void {
    this.#owed = '\t';
  }

  /** The next word is set apart by its style from a word in front that ends so. */
  setApart(end: RegExp | null): void {
    this.#apart = end ?? this.#apart;
  }

  beginHeading(level: number): void {
    this.#heading = level;
  }

  endLine(): void {
    if (this.#line !== '') this.#put();
    this.#line = '';
    this.#from = this.#nodes;
    this.#heading = 0;
    this.#linksFrom = 0;
    this.#hasOtherThanMoments = false;
  }

  /** Puts the line with those before it; a line of nothing but links is as many lines. */
  #put(): void {
    const isLink = this.#linksFrom === 0;
    const frame = this.#frame?.isLink === true && !isLink ? this.#frame.outer : this.#frame;
    const isMoment = !this.#hasOtherThanMoments;
    const { article, cell } = this;
    const line = { frame, isLink, isMoment, heading: this.#heading, article, cell, from: this.#from, to: this.#nodes };
    let start = this.#text.length;
    for (const text of isLink ? this.#line.split('\t') : [this.#line]) {
      this.lines.push({ ...line, start, end: start + text.length, linksFrom: start + this.#linksFrom });
      countLine(frame, text, isLink);
      start += text.length + 1;
    }
    this.#text += `${this.#line}\n`;
  }
}
