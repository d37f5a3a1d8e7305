import { judged } from '../article/lines/judged';
import { ELEMENT, isWritten, nameOf, type PageElement, type PageNode, type PageTextNode, TEXT } from './dom';
import type { Frame } from './frames';

/** Which elements stand in the line, and what sets those apart from the words beside them. */

/** Elements that stand in the line; all others have lines of their own. */
const INLINE: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Elements that set what is in them side by side as often as they hold text. */
const LAID_OUT_IN_ROW: ReadonlySet<string> = new Set('A DIV SECTION HEADER FOOTER ASIDE UL LI'.split(' '));

/** «<o:p>», «<st1:place>»: what Word puts round words and no browser knows stands in the line, too. */
export function isInline(name: string): boolean {
  return INLINE.has(name) || name.includes(':');
}

/** What is a line of its own in a row: the tags beside what an article is filed under, and a sentence that leads past what follows it. */
export function isOwnLineInRow(element: PageElement, frame: Frame | null, outer: Frame | null): boolean {
  if (frame === null || frame === outer || !LAID_OUT_IN_ROW.has(nameOf(element.parentNode as PageElement)))
    return false;
  return frame.part === 'tags' || (frame.isLink && frame.part === 'navigation' && isSkipLink(element));
}

/** «<a href="#end">از پربازدیدها عبور کنید و به خواندن ادامه دهید</a>», first of what it stands in and no words after it. */
function isSkipLink(element: PageElement): boolean {
  const before = element.previousSibling;
  const isFirst =
    before === null || (before.nodeType === TEXT && before.previousSibling === null && !isWritten(before));
  return isFirst && !isWritten(element.nextSibling) && FOUR_WORDS.test(onlyTextIn(element));
}

const FOUR_WORDS = /\S\s+\S+\s+\S+\s+\S/;

/**
 * How a word right in front of an element ends that a style sets it apart from; `null` when none does. Styles do that to
 * moments, and to elements in a row, such as the spans with code and stamp above a headline. In a paragraph such spans are
 * parts of words; without a class they may be that in a row as well, but not parts of a number, and not where both are a few words.
 */
export function wordEndApart(element: PageElement, name: string): RegExp | null {
  const before = element.previousSibling as PageElement | null;
  if (before?.nodeType !== ELEMENT) return null;
  if (name === 'TIME' || nameOf(before) === 'TIME') return WORD_END;
  if (!laysOutInRow(element.parentNode as PageElement)) return null;
  // «این <em>کار</em><a>گاه</a> تازه»
  const isLink = name === 'A' && !isWritten(before.previousSibling) && !isWritten(element.nextSibling);
  const isStyled = isLink || element.hasAttribute('class') || before.hasAttribute('class');
  return isStyled || (isFewWords(before) && isFewWords(element)) ? WORD_END : FIGURE_END;
}

const WORD_END = /[\p{L}\p{N}]/u;
const FIGURE_END = /\p{N}/u;

/**
 * Whether an element sets what is in it side by side. So does a paragraph that is a byline: a few short elements and nothing else, each
 * of a class of its own.
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

/** The text of an element that holds nothing but that. */
function onlyTextIn(element: PageNode): string {
  let node = element;
  while (node.firstChild !== null && node.firstChild.nextSibling === null) node = node.firstChild;
  return node.nodeType === TEXT ? (node as PageTextNode).data : '.';
}

/** An element of a few words and nothing else: a byline, how long ago, how long it takes to read. */
function isFewWords(element: PageElement): boolean {
  return FEW_WORDS.test(judged(onlyTextIn(element)));
}

const FEW_WORDS = /^\s*[^\s.؟!]{1,20}(?: [^\s.؟!]{1,20}){1,5}\s*$/;
