import { judged } from '../article/lines/judged';
import { ELEMENT, isWritten, nameOf, type PageElement, type PageNode, type PageTextNode, TEXT } from './dom';
import type { Frame } from './frames';

/** Which elements stand inside a line of text, and which of those are set apart from the words beside them. */

/** Elements that stand inside a line; all others have lines of their own. */
const INLINE: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Elements that lay out what is in them in a row as often as they hold text. */
const LAID_OUT_IN_ROW: ReadonlySet<string> = new Set('A DIV SECTION HEADER FOOTER ASIDE UL LI'.split(' '));

/**
 * Whether an element stands in the line. So do those that Word puts round words and no browser knows: «<o:p>»,
 * «<st1:place>».
 */
export function isInline(name: string): boolean {
  return INLINE.has(name) || name.includes(':');
}

/**
 * Whether an element in a row is a line of its own although it is inline: tags beside the section of an article, or a
 * sentence that leads past what follows it; also what leads from a note back to the text, and a button in a heading («ویرایش», edit).
 */
export function isOwnLineInRow(element: PageElement, frame: Frame | null, outer: Frame | null): boolean {
  if (frame === null || frame === outer) return false;
  if (frame.isLink && isBacklink(element)) return true;
  const parent = nameOf(element.parentNode as PageElement);
  if (frame.part === 'button' && /^H[2-6]$/.test(parent)) return true;
  if (!LAID_OUT_IN_ROW.has(parent)) return false;
  return frame.part === 'tags' || (frame.isLink && frame.part === 'navigation' && isSkipLink(element));
}

/** Whether a link leads from a note back to the text, by its role or since it is an arrow. */
function isBacklink(link: PageElement): boolean {
  return link.getAttribute('role') === 'doc-backlink' || BACK.test(onlyTextIn(link));
}

const BACK = /^\s*[\u2190-\u21ff^\ufe0e\ufe0f]+\s*$/;

/**
 * Whether an element is a whole sentence that comes first in its parent, with no words after it: «<a href="#end">از
 * پربازدیدها عبور کنید و به خواندن ادامه دهید</a>» (skip the most viewed and go on reading).
 */
function isSkipLink(element: PageElement): boolean {
  const before = element.previousSibling;
  const isFirst =
    before === null || (before.nodeType === TEXT && before.previousSibling === null && !isWritten(before));
  return isFirst && !isWritten(element.nextSibling) && FOUR_WORDS.test(onlyTextIn(element));
}

const FOUR_WORDS = /\S\s+\S+\s+\S+\s+\S/;

/**
 * How a word right in front of an element must end for the element's style to set it apart, so that a blank belongs
 * between; `null` if it never does.
 *
 * Styles do so with moments, and with elements in a row, such as the code and the stamp above a headline. In a
 * paragraph, elements are often parts of words. Without a class they may be that in a row as well, unless the word ends
 * in a figure or both are a few words.
 */
export function wordEndApart(element: PageElement, name: string): RegExp | null {
  const before = element.previousSibling as PageElement | null;
  if (before?.nodeType !== ELEMENT) return null;
  if (name === 'TIME' || nameOf(before) === 'TIME') return WORD_END;
  if (!laysOutInRow(element.parentNode as PageElement)) return null;
  // Not between a word and its ending in a sentence: «این <em>کار</em><a>گاه</a> تازه».
  const isLink = name === 'A' && !isWritten(before.previousSibling) && !isWritten(element.nextSibling);
  const isStyled = isLink || element.hasAttribute('class') || before.hasAttribute('class');
  return isStyled || (isFewWords(before) && isFewWords(element)) ? WORD_END : FIGURE_END;
}

const WORD_END = /[\p{L}\p{N}]/u;
const FIGURE_END = /\p{N}/u;

/**
 * Whether an element lays out what is in it in a row. A paragraph does so if it is a byline: a few short elements and
 * nothing else, each with a class of its own.
 */
function laysOutInRow(parent: PageElement): boolean {
  const name = nameOf(parent);
  if (LAID_OUT_IN_ROW.has(name)) return true;
  if (name !== 'P') return false;
  const classes = new Set<string>();
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === TEXT && !isWritten(child)) continue;
    const own = child.nodeType === ELEMENT ? (child as PageElement).getAttribute('class') : null;
    if (!own || classes.has(own) || classes.size === MOST_IN_BYLINE || !SHORT.test(onlyTextIn(child))) return false;
    classes.add(own);
  }
  return classes.size > 2;
}

const MOST_IN_BYLINE = 12;
const SHORT = /^[^.؟!]{0,60}$/;

/**
 * The text of an element that holds only one text, perhaps behind an icon, an empty element; a point for any other element, which no
 * pattern here takes for words.
 */
function onlyTextIn(element: PageNode): string {
  let node = element;
  for (let next = pastIcon(node); next !== null && next.nextSibling === null; next = pastIcon(node)) node = next;
  return node.nodeType === TEXT ? (node as PageTextNode).data : '.';
}

function pastIcon({ firstChild }: PageNode): PageNode | null {
  const isIcon = firstChild?.nodeType === ELEMENT && firstChild.firstChild === null;
  return isIcon ? firstChild.nextSibling : firstChild;
}

/** Whether an element is a few words and nothing else: a byline, how long ago, the reading time. */
function isFewWords(element: PageElement): boolean {
  return FEW_WORDS.test(judged(onlyTextIn(element)));
}

const FEW_WORDS = /^\s*[^\s.؟!]{1,20}(?: [^\s.؟!]{1,20}){1,5}\s*$/;
