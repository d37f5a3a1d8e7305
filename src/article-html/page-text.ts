import { judged } from '../article/judged';
import { ELEMENT, isWritten, nameOf, type PageElement, type PageNode, type PageTextNode, TEXT } from './dom';
import { type Frame, frameOf, holdElement, holdPicture, type PagePart, partIn } from './frames';
import { type Cell, type CellGroup, columnOf, type FramedLine, PageLines } from './page-lines';

/** The visible text of a page: blocks on lines of their own, runs of blanks as one. */
export interface PageText {
  readonly text: string;
  /** One for each line of `text` that has text on it, in order. */
  readonly lines: readonly PageLine[];
  /** The text nodes, so that those in the main content can be found afterwards. */
  readonly nodes: readonly PageTextNode[];
  readonly elements: number;
  readonly depth: number;
}

/** A line of it. */
export interface PageLine extends Omit<FramedLine, 'frame'> {
  /** What the elements round it say that it is. */
  readonly part: PagePart | null;
}

/** Elements that show no text of the page. */
const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG MATH IFRAME OBJECT CANVAS AUDIO VIDEO HEAD TITLE META LINK SELECT DATALIST'.split(
    ' ',
  ),
);
const PICTURE = /^(?:IMG|EMBED|AMP-.*)$/;
/** Elements that stand in the line; all others have lines of their own. */
const INLINE: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Elements that set what is in them side by side as often as they hold text. */
const ROWS: ReadonlySet<string> = new Set('A DIV SECTION HEADER FOOTER ASIDE UL LI'.split(' '));
/** The first level is a part by itself; below the third stand those of what surrounds the article. */
const HEADING = /^H[23]$/;
const GROUP = /^(?:TABLE|[UO]L|DL)$/;
const ENTRY = /^(?:T[DH]|LI|D[TD])$/;
/** What begins a row of a table, or an entry of a list. */
const ROW = /^(?:TR|LI|DT)$/;
const WORD_END = /[\p{L}\p{N}]/u;
const FIGURE_END = /\p{N}/u;

/** Reads the visible text of a document, without recursion. */
export function readPageText(root: PageNode): PageText {
  const reader = new PageReader();
  let node: PageNode | null = root;
  while (node !== null) {
    let isOpen = false;
    if (node.nodeType === ELEMENT) isOpen = reader.enter(node as PageElement);
    else if (node.nodeType === TEXT) reader.take(node as PageTextNode);
    if (isOpen && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (isOpen) reader.leave(node as PageElement);
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode!;
      reader.leave(node as PageElement);
    }
    node = node === root ? null : node.nextSibling;
  }
  return reader.end();
}

/** What is read of a page on a walk through its nodes. */
class PageReader {
  readonly #lines = new PageLines();
  readonly #nodes: PageTextNode[] = [];
  /** The frame inside each element that is open. */
  readonly #open: (Frame | null)[] = [];
  #links = 0;
  #moments = 0;
  /** How many `article`s are open. */
  #articles = 0;
  /** The tables and lists that are open, and their cells. */
  readonly #groups: CellGroup[] = [];
  readonly #cells: (Cell | null)[] = [];
  #elements = 0;
  #depth = 0;

  /** Whether what is in the element is visible; then it must be left, too. */
  enter(element: PageElement): boolean {
    const name = nameOf(element);
    this.#elements++;
    if (SILENT.has(name) || PICTURE.test(name)) holdPicture(this.#frame());
    if (SILENT.has(name) || isHidden(element, name)) return false;
    holdElement(this.#frame(), name);
    const frame = frameOf(element, name, this.#frame());
    if (!isInline(name) || isApartInRow(element, frame, this.#frame())) this.#lines.endLine();
    else this.#lines.setApart(endsApart(element, name));
    if (HEADING.test(name)) this.#lines.beginHeading(Number(name[1]));
    if (name === 'A') this.#links++;
    if (name === 'TIME') this.#moments++;
    if (name === 'ARTICLE' && this.#articles++ === 0) this.#lines.article = this.#elements;
    this.#enterCell(name);
    this.#open.push(frame);
    this.#depth = Math.max(this.#depth, this.#open.length);
    return true;
  }

  leave(element: PageElement): void {
    const name = nameOf(element);
    const frame = this.#open.pop() ?? null;
    if (name === 'TIME') this.#moments--;
    if (name === 'A') {
      this.#links--;
      this.#lines.endLink();
    }
    if (!isInline(name) || isApartInRow(element, frame, this.#frame())) this.#lines.endLine();
    if (name === 'ARTICLE' && --this.#articles === 0) this.#lines.article = 0;
    if (GROUP.test(name)) this.#groups.pop();
    if (ENTRY.test(name)) {
      this.#cells.pop();
      this.#lines.cell = this.#cells.at(-1) ?? null;
    }
  }

  #enterCell(name: string): void {
    const group = this.#groups.at(-1);
    if (GROUP.test(name)) {
      this.#groups.push({ isTable: name === 'TABLE', column: columnOf(this.#lines.cell), rows: 0 });
    }
    if (group !== undefined && ROW.test(name)) group.rows++;
    if (ENTRY.test(name)) {
      this.#lines.cell = group === undefined ? null : { group, row: group.rows };
      this.#cells.push(this.#lines.cell);
    }
  }

  take(node: PageTextNode): void {
    this.#nodes.push(node);
    this.#lines.write(node.data, this.#frame(), this.#links > 0, this.#moments > 0);
  }

  end(): PageText {
    const { text, lines } = this.#lines;
    return {
      text,
      lines: lines.map(({ frame, ...line }) => ({ ...line, part: partIn(frame) })),
      nodes: this.#nodes,
      elements: this.#elements,
      depth: this.#depth,
    };
  }

  #frame(): Frame | null {
    return this.#open.at(-1) ?? null;
  }
}

/** «<o:p>», «<st1:place>»: what Word puts round words and no browser knows stands in the line, too. */
function isInline(name: string): boolean {
  return INLINE.has(name) || name.includes(':');
}

/** What is a line of its own in a row: the tags beside what an article is filed under, and a sentence that leads past what follows it. */
function isApartInRow(element: PageElement, frame: Frame | null, outer: Frame | null): boolean {
  if (frame === null || frame === outer || !ROWS.has(nameOf(element.parentNode as PageElement))) return false;
  return frame.part === 'tags' || (frame.isLink && frame.part === 'navigation' && isSkipLink(element));
}

/** «<a href="#end">از پربازدیدها عبور کنید و به خواندن ادامه دهید</a>», first of what it stands in and no words after it. */
function isSkipLink(element: PageElement): boolean {
  const before = element.previousSibling;
  const isFirst =
    before === null || (before.nodeType === TEXT && before.previousSibling === null && !isWritten(before));
  return isFirst && !isWritten(element.nextSibling) && FOUR_WORDS.test(textIn(element));
}

const FOUR_WORDS = /\S\s+\S+\s+\S+\s+\S/;

function isHidden(element: PageElement, name: string): boolean {
  return (
    // A heading that only a reader speaks may be the headline.
    (name !== 'H1' && SPOKEN.test(element.getAttribute('class') ?? '')) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

/** Classes of what is only spoken to those who don't see the page. */
const SPOKEN = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?)(?!\S)/;

/**
 * How a word right in front of an element ends that a style sets it apart from; `null` when none does. Styles do that to
 * moments, and to elements in a row, such as the spans with code and stamp above a headline. In a paragraph such spans are
 * parts of words; without a class they may be that in a row as well, but not parts of a number, and not where both are a few words.
 */
function endsApart(element: PageElement, name: string): RegExp | null {
  const before = element.previousSibling as PageElement | null;
  if (before?.nodeType !== ELEMENT) return null;
  if (name === 'TIME' || nameOf(before) === 'TIME') return WORD_END;
  if (!isRow(element.parentNode as PageElement)) return null;
  // «این <em>کار</em><a>گاه</a> تازه»
  const isLink = name === 'A' && !isWritten(before.previousSibling) && !isWritten(element.nextSibling);
  const isStyled = isLink || element.hasAttribute('class') || before.hasAttribute('class');
  return isStyled || (isCell(before) && isCell(element)) ? WORD_END : FIGURE_END;
}

/** A paragraph that holds a few short elements and nothing else, each of a class of its own, is a byline. */
function isRow(parent: PageElement): boolean {
  const name = nameOf(parent);
  if (ROWS.has(name)) return true;
  if (name !== 'P') return false;
  const classes = new Set<string>();
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === TEXT && !isWritten(child)) continue;
    const own = child.nodeType === ELEMENT ? (child as PageElement).getAttribute('class') : null;
    if (!own || classes.has(own) || classes.size === MOST_CELLS || !SHORT.test(textIn(child))) return false;
    classes.add(own);
  }
  return classes.size > 2;
}

const MOST_CELLS = 12;
const SHORT = /^[^.؟!]{0,60}$/;

/** The text of an element that holds nothing but that. */
function textIn(element: PageNode): string {
  let node = element;
  while (node.firstChild !== null && node.firstChild.nextSibling === null) node = node.firstChild;
  return node.nodeType === TEXT ? (node as PageTextNode).data : '.';
}

/** An element of a few words and nothing else: a byline, how long ago, how long it takes to read. */
function isCell(element: PageElement): boolean {
  return CELL.test(judged(textIn(element)));
}

const CELL = /^\s*[^\s.؟!]{1,20}(?: [^\s.؟!]{1,20}){1,5}\s*$/;
