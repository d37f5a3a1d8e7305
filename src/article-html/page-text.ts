import { keyOf } from '../article/key';
import { type Part, phrases } from '../article/phrases';
import type { PageElement, PageNode, PageTextNode } from './dom';

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

export interface PageLine {
  readonly start: number;
  readonly end: number;
  /** What the elements round it say that it is. */
  readonly part: Part | 'title' | null;
  /** Whether all of it is a link, or links. */
  readonly isLink: boolean;
  /** Indices of its text nodes: from, to (exclusive). */
  readonly from: number;
  readonly to: number;
}

/** Elements that show no text of the page. */
const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG MATH IFRAME OBJECT CANVAS AUDIO VIDEO HEAD TITLE META LINK SELECT DATALIST'.split(
    ' ',
  ),
);
/** Elements that stand in the line; all others have lines of their own. */
const INLINE: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const PARTS: ReadonlyMap<string, Part | 'title'> = new Map<string, Part | 'title'>([
  ['H1', 'title'],
  ['NAV', 'navigation'],
  ['FOOTER', 'footer'],
  ['FIGCAPTION', 'caption'],
  ['BUTTON', 'button'],
  ['TEXTAREA', 'comments'],
]);
/** Elements that set what is in them side by side as often as they hold text. */
const ROWS: ReadonlySet<string> = new Set('DIV SECTION HEADER FOOTER ASIDE UL LI'.split(' '));
const ELEMENT = 1;
const TEXT = 3;
const BLANKS = /[ \t\n\f\r]+/g;
const VISIBLE = /[^ \t\n\f\r\u00a0]/;

/** Reads the visible text of a document, without recursion. */
export function readPageText(root: PageNode): PageText {
  const lines: (Omit<PageLine, 'part'> & { readonly frame: Frame | null })[] = [];
  const nodes: PageTextNode[] = [];
  const open: (Frame | null)[] = [];
  let links = 0;
  let elements = 0;
  let depth = 0;
  let text = '';
  let start = 0;
  let from = 0;
  let outsideLinks = false;
  let frame: Frame | null = null;
  /** A blank is owed to the line before the next text; a tab when that is another link. */
  let blank: '' | ' ' | '\t' = '';
  /** A blank stands in the markup where the tab is owed. */
  let spaced = false;
  /** The end that a word in front has, where a blank may be owed to the style. */
  let apart: RegExp | null = null;

  const endLine = (): void => {
    if (text.length > start) {
      const line = { frame, isLink: !outsideLinks, from, to: nodes.length };
      // A line of nothing but links is as many lines.
      const links = outsideLinks ? [text.slice(start)] : text.slice(start).split('\t');
      for (const link of links) {
        lines.push({ ...line, start, end: start + link.length });
        countLine(frame, link.slice(-LEAST_PARAGRAPH), !outsideLinks);
        start += link.length + 1;
      }
      text += '\n';
    }
    start = text.length;
    from = nodes.length;
    outsideLinks = false;
    blank = '';
    spaced = false;
    apart = null;
  };
  const owe = (): void => {
    if (text.length === start) return;
    if (blank === '') blank = ' ';
    spaced = true;
  };
  const enter = (element: PageElement): boolean => {
    const name = element.tagName.toUpperCase();
    elements++;
    if (SILENT.has(name) || isHidden(element)) return false;
    if (name === 'BR' || name === 'HR' || !INLINE.has(name)) endLine();
    if (name === 'A') links++;
    apart = apartFrom(element, name) ?? apart;
    const outer = open.at(-1) ?? null;
    const named = partOf(element, name);
    // The button of the form for comments is the form's.
    const part = named === 'button' && outer?.part === 'comments' ? null : named;
    if (name === 'H1')
      for (let held = outer; held !== null && !held.holdsTitle; held = held.outer) held.holdsTitle = true;
    open.push(part === null ? outer : { part, outer, holdsTitle: false, paragraphs: 0, links: 0 });
    depth = Math.max(depth, open.length);
    return true;
  };
  const leave = (element: PageElement): void => {
    const name = element.tagName.toUpperCase();
    open.pop();
    if (name === 'A') {
      links--;
      // Two links side by side are two things, whatever their style puts between them.
      if (text.length > start) blank = '\t';
    }
    if (!INLINE.has(name)) endLine();
  };
  const take = (node: PageTextNode): void => {
    const data = (node.data ?? '').replace(BLANKS, ' ');
    nodes.push(node);
    if (!VISIBLE.test(data)) {
      if (data !== '') owe();
      return;
    }
    const trimmed = data.replace(/^ | $/g, '');
    const isNewLink = blank === '\t' && links > 0;
    if (apart?.test(text.slice(-1)) && WORD.test(trimmed)) blank = ' ';
    // After a link a blank before a mark is the layout's.
    if (spaced && !MARK.test(trimmed)) blank = ' ';
    if (text.length > start) text += isNewLink ? '\t' : data.startsWith(' ') || blank === ' ' ? ' ' : '';
    else frame = open.at(-1) ?? null;
    text += trimmed;
    blank = data.endsWith(' ') ? ' ' : '';
    spaced = false;
    apart = null;
    if (links === 0 && /[\p{L}\p{N}]/u.test(trimmed)) outsideLinks = true;
  };

  let node: PageNode | null = root;
  while (node !== null) {
    let inside = false;
    if (node.nodeType === ELEMENT) inside = enter(node as PageElement);
    else if (node.nodeType === TEXT) take(node as PageTextNode);
    if (inside && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (inside) leave(node as PageElement);
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode!;
      leave(node as PageElement);
    }
    node = node === root ? null : node.nextSibling;
  }
  endLine();
  const settled = lines.map(({ frame, ...line }) => ({ ...line, part: partIn(frame) }));
  return { text, lines: settled, nodes, elements, depth };
}

/** An element that is a part of the page, inside others. */
interface Frame {
  readonly part: Part | 'title';
  readonly outer: Frame | null;
  /** What the headline stands in is more than its name says. */
  holdsTitle: boolean;
  /** Its lines that are sentences, and those that are links. */
  paragraphs: number;
  links: number;
}

/**
 * The last character of a word that a style sets an element apart from, right in front of it: moments, and elements in a row, such as the
 * spans with code and stamp above a headline. In a paragraph such spans are parts of words.
 */
function apartFrom(element: PageElement, name: string): RegExp | null {
  const before = element.previousSibling as PageElement | null;
  if (before?.nodeType !== ELEMENT || !INLINE.has(name)) return null;
  if (name === 'TIME' || before.tagName.toUpperCase() === 'TIME') return WORD;
  if (!ROWS.has((element.parentNode as PageElement).tagName.toUpperCase())) return null;
  return element.hasAttribute('class') || before.hasAttribute('class') ? WORD : FIGURE;
}

const WORD = /^[\p{L}\p{N}]/u;
/** Without a class they may still be parts of a word, but not of a number. */
const FIGURE = /^\p{N}/u;
const MARK = /^[»،؛:.؟!)\]]/;

/** The innermost part that holds neither the headline nor the body. */
function partIn(frame: Frame | null): PageLine['part'] {
  let inner = frame;
  while (inner !== null && (inner.holdsTitle || holdsBody(inner))) inner = inner.outer;
  return inner?.part ?? null;
}

/** What readers say is in sentences too. */
function holdsBody({ part, paragraphs, links }: Frame): boolean {
  return part !== 'comments' && part !== 'title' && paragraphs > 1 && paragraphs > links;
}

/** Counts a line in the parts that it stands in, not farther out than real pages go. */
function countLine(frame: Frame | null, text: string, isLink: boolean): void {
  const isParagraph = !isLink && text.length >= LEAST_PARAGRAPH && /[.؟!:؛][»)"\]]?$/.test(text);
  if (!isLink && !isParagraph) return;
  for (let part = frame, i = 0; part !== null && i < MOST_PARTS; part = part.outer, i++) {
    if (isLink) part.links++;
    else part.paragraphs++;
  }
}

const LEAST_PARAGRAPH = 60;
const MOST_PARTS = 20;

function isHidden(element: PageElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

/** A class as it stands, and what its last words say: «news-page--lead» is a lead, «has-lead» isn't one. */
function* namesIn(word: string): Iterable<string> {
  const name = keyOf(word.slice(0, LONGEST_CLASS));
  yield* endsOf(name);
  // «Post_lead__x2f»: the end distinguishes two styles of one name.
  const hash = HASH.exec(name);
  if (hash !== null) yield* endsOf(name.slice(0, hash.index));
}

function* endsOf(name: string): Iterable<string> {
  const words = name.split(/[-_]+/);
  for (let from = 0; from < words.length; from++) {
    if (from > 0 && NOT_ITSELF.has(words[from - 1]!)) return;
    yield words.slice(from).join('');
  }
}

const LONGEST_CLASS = 60;
const HASH = /__[^_]{1,8}$/;
const NOT_ITSELF: ReadonlySet<string> = new Set(
  'has have no not with without is show hide js toggle after before in on to for add go open close'.split(' '),
);

/** The part of the page that an element is, by its name or by a word of its attributes. */
function partOf(element: PageElement, name: string): PageLine['part'] {
  const { classes } = phrases();
  for (const attribute of ['class', 'id', 'itemprop']) {
    for (const word of (element.getAttribute(attribute) ?? '').slice(0, 200).split(/\s+/)) {
      if (word === '') continue;
      for (const name of namesIn(word)) {
        const part = classes.get(name);
        if (part !== undefined) return part;
      }
    }
  }
  return PARTS.get(name) ?? null;
}
