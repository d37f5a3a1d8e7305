import { INVISIBLE, isOf, kindAt } from '../text/kinds';
import { countLine, type Frame } from './frames';

/** A table or list. */
export interface CellGroup {
  readonly isTable: boolean;
  /** The cell of a table that it stands in itself. */
  readonly column: Cell | null;
  /** How many of its rows or entries have begun. */
  rows: number;
}

/** A cell of a table, or an entry of a list. */
export interface Cell {
  readonly group: CellGroup;
  /** Which row of the table it stands in. */
  readonly row: number;
}

/** The innermost cell of a table at or round a cell or entry; `null` for none. */
export function columnOf(cell: Cell | null): Cell | null {
  return cell === null || cell.group.isTable ? cell : cell.group.column;
}

/** A line of the visible text. */
export interface FramedLine {
  readonly start: number;
  readonly end: number;
  readonly frame: Frame | null;
  /** Whether it is nothing but links. */
  readonly isLink: boolean;
  /** Whether it begins with a link of the page's own, and has other text. */
  readonly isLed: boolean;
  /** The place from which on it is nothing but links; its end where it ends in none. */
  readonly linksFrom: number;
  /** Whether all of it stands in `time`. */
  readonly isMoment: boolean;
  /** Whether all of it stands in `b` or `strong`. */
  readonly isBold: boolean;
  /** The level of the heading that it is; 0 for other lines. */
  readonly heading: number;
  /** Whether it stands in a quotation. */
  readonly isQuote: boolean;
  /** The number of the outermost `article` that it stands in; 0 for none. */
  readonly article: number;
  /** The innermost cell of a table, or entry of a list, that it stands in. */
  readonly cell: Cell | null;
  /** The numbers of its text nodes, from the first to before `to`. */
  readonly from: number;
  readonly to: number;
}

const BLANKS = /[ \t\n\f\r]+/g;
const VISIBLE = /[^ \t\n\f\r\u00a0]/;
const LETTER_OR_NUMERAL = /[\p{L}\p{N}]/u;
const CLOSING_MARK = /[»،؛:.؟!)\]]/;

/** The first unit from a place on, in one direction, that can be seen; empty where there is none. */
function visibleUnit(text: string, from: number, step: 1 | -1): string {
  let at = from;
  while (isOf(INVISIBLE, kindAt(text, at))) at += step;
  return text[at] ?? '';
}

/**
 * The visible text as it grows, node by node. A line is put together apart from the text: an engine copies a string
 * that grows whenever it is looked into.
 */
export class PageLines {
  readonly lines: FramedLine[] = [];
  /** The number of the outermost `article` that the next lines stand in. */
  article = 0;
  /** How many quotations they stand in. */
  quotes = 0;
  /** The cell or entry that they stand in. */
  cell: Cell | null = null;
  #text = '';
  #nodes = 0;

  #line = '';
  #lastUnit = '';
  #from = 0;
  #frame: Frame | null = null;
  #heading = 0;
  /** Where the last word in it ends that is no link. */
  #linksFrom = 0;
  #hasOtherThanMoments = false;
  #hasOtherThanBold = false;
  /**
   * What comes before the next text of the line: a blank, or a tab if that text is another link. Nothing comes before
   * the first text.
   */
  #owed: '' | ' ' | '\t' = '';
  /** Whether a blank stands in the markup where the tab is owed. */
  #isSpaced = false;
  /** The end of a word in front that the style of the next element sets apart from it. */
  #apart: RegExp | null = null;

  /** All lines, each with a line feed after it. */
  get text(): string {
    return this.#text;
  }

  /** Adds the text of a node to the line. */
  write(data: string, frame: Frame | null, isLink: boolean, isMoment: boolean, isBold: boolean): void {
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
    if (!isBold && LETTER_OR_NUMERAL.test(trimmed)) this.#hasOtherThanBold = true;
    this.#owed = text.endsWith(' ') ? ' ' : '';
    this.#isSpaced = false;
    this.#apart = null;
  }

  /** What stands between the line and the next text. */
  #gap(text: string, trimmed: string, isLink: boolean): '' | ' ' | '\t' {
    const first = visibleUnit(trimmed, 0, 1);
    const isStyled = this.#apart?.test(this.#lastUnit) === true && LETTER_OR_NUMERAL.test(first);
    // A blank between a link and a mark after it is only the layout's.
    const isOwed = isStyled || (this.#isSpaced && !CLOSING_MARK.test(first)) || this.#owed === ' ';
    if (this.#owed === '\t' && isLink) return '\t';
    return isOwed || text.startsWith(' ') ? ' ' : '';
  }

  #oweBlank(): void {
    if (this.#owed === '') this.#owed = ' ';
    this.#isSpaced = true;
  }

  /** Ends a link. Two links side by side are two things, whatever their style puts between them. */
  endLink(): void {
    this.#owed = '\t';
  }

  /** The style of the next element sets it apart from a word in front that ends so. */
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
    this.#hasOtherThanBold = false;
  }

  /** Adds the line to those before it. Of nothing but links, each link is a line. */
  #put(): void {
    const isLink = this.#linksFrom === 0;
    const frame = this.#frame?.isLink === true && !isLink ? this.#frame.outer : this.#frame;
    const isLed = frame !== this.#frame && this.#frame?.part === 'navigation';
    const isMoment = !this.#hasOtherThanMoments;
    const isBold = !this.#hasOtherThanBold;
    const { article, cell } = this;
    const line = {
      frame,
      isLink,
      isLed,
      isMoment,
      isBold,
      heading: this.#heading,
      isQuote: this.quotes > 0,
      article,
      cell,
      from: this.#from,
      to: this.#nodes,
    };
    let start = this.#text.length;
    for (const text of isLink ? this.#line.split('\t') : [this.#line]) {
      this.lines.push({ ...line, start, end: start + text.length, linksFrom: start + this.#linksFrom });
      countLine(frame, text, isLink);
      start += text.length + 1;
    }
    this.#text += `${this.#line}\n`;
  }
}
