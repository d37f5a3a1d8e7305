import { ELEMENT, nameOf, type PageElement, type PageNode, type PageTextNode, TEXT } from './dom';
import { type Frame, frameOf, noteElement, notePicture, opensSomething, type PagePart, partIn } from './frames';
import { type Cell, type CellGroup, columnOf, type FramedLine, PageLines } from './page-lines';
import { isInline, isOwnLineInRow, wordEndApart } from './set-apart';

/** The visible text of a page: each block on a line of its own, each run of blanks as one. */
export interface PageText {
  readonly text: string;
  /** The lines of `text` that have text on them, in order. */
  readonly lines: readonly PageLine[];
  /** The text nodes in order, by whose numbers the main content is found. */
  readonly nodes: readonly PageTextNode[];
  readonly elements: number;
  readonly depth: number;
}

/** A line of the visible text. */
export interface PageLine extends Omit<FramedLine, 'frame'> {
  /** The part of the page that the elements round it say that it stands in. */
  readonly part: PagePart | null;
}

/** Elements that show no text of the page. */
const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG MATH IFRAME OBJECT CANVAS AUDIO VIDEO HEAD TITLE META LINK SELECT DATALIST'.split(
    ' ',
  ),
);
const PICTURE = /^(?:IMG|EMBED|AMP-.*)$/;
/** The first level is a part by itself; from the fourth on they are headings of what surrounds the article. */
const HEADING = /^H[23]$/;
const BOLD = /^(?:B|STRONG)$/;
const QUOTE = 'BLOCKQUOTE';
const GROUP = /^(?:TABLE|[UO]L|DL)$/;
const ENTRY = /^(?:T[DH]|CAPTION|LI|D[TD])$/;
/** What begins a row of a table, or an entry of a list. */
const ROW = /^(?:TR|LI|DT)$/;

/** Reads the visible text of a document. Without recursion, since a page may be deep. */
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

/** What is known on a walk through the nodes of a page. */
class PageReader {
  readonly #lines = new PageLines();
  readonly #nodes: PageTextNode[] = [];
  /** For each open element the frame of what stands in it. */
  readonly #open: (Frame | null)[] = [];
  #links = 0;
  #moments = 0;
  #bolds = 0;
  /** How many `article`s are open. */
  #articles = 0;
  /** The tables and lists that are open, and their cells. */
  readonly #groups: CellGroup[] = [];
  readonly #cells: (Cell | null)[] = [];
  #elements = 0;
  #depth = 0;

  /** Begins an element; returns whether what is in it is visible. Then the element must be left, too. */
  enter(element: PageElement): boolean {
    const name = nameOf(element);
    this.#elements++;
    if (SILENT.has(name) || PICTURE.test(name)) notePicture(this.#frame());
    if (SILENT.has(name) || isHidden(element, name)) return false;
    noteElement(this.#frame(), name);
    const frame = frameOf(element, name, this.#frame());
    if (!isInline(name) || isOwnLineInRow(element, frame, this.#frame())) this.#lines.endLine();
    else this.#lines.setApart(wordEndApart(element, name));
    if (HEADING.test(name)) this.#lines.beginHeading(Number(name[1]));
    if (isLink(element, name)) this.#links++;
    if (name === 'TIME') this.#moments++;
    if (BOLD.test(name)) this.#bolds++;
    if (isArticle(element, name) && this.#articles++ === 0) this.#lines.article = this.#elements;
    if (name === QUOTE) this.#lines.quotes++;
    this.#enterCell(name);
    this.#open.push(frame);
    this.#depth = Math.max(this.#depth, this.#open.length);
    return true;
  }

  leave(element: PageElement): void {
    const name = nameOf(element);
    const frame = this.#open.pop() ?? null;
    if (name === 'TIME') this.#moments--;
    if (BOLD.test(name)) this.#bolds--;
    if (isLink(element, name)) {
      this.#links--;
      this.#lines.endLink();
    }
    if (!isInline(name) || isOwnLineInRow(element, frame, this.#frame())) this.#lines.endLine();
    if (isArticle(element, name) && --this.#articles === 0) this.#lines.article = 0;
    if (name === QUOTE) this.#lines.quotes--;
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
    this.#lines.write(node.data, this.#frame(), this.#links > 0, this.#moments > 0, this.#bolds > 0);
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

/** Whether an element holds one article: a `main` without an `article` does, too. */
function isArticle(element: PageElement, name: string): boolean {
  return name === 'ARTICLE' || (name === 'MAIN' && element.querySelector('article') === null);
}

/** Whether an element is a link; the head of an accordion, which leads nowhere, is none. */
function isLink(element: PageElement, name: string): boolean {
  return name === 'A' && (element.hasAttribute('href') || !opensSomething(element));
}

function isHidden(element: PageElement, name: string): boolean {
  return (
    // A heading that only screen readers speak may be the headline.
    (name !== 'H1' && SPOKEN.test(element.getAttribute('class') ?? '')) ||
    element.hasAttribute('hidden') ||
    (name === 'DIALOG' && !element.hasAttribute('open')) ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

/** Classes of what only screen readers speak. */
const SPOKEN = /(?:^|\s)(?:(?:u-)?sr-?[oO]nly|visually-?hidden|element-invisible|screen-reader(?:-text)?)(?!\S)/;
