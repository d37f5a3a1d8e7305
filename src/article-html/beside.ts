import { ELEMENT, type PageDocument, type PageElement, type PageNode } from './dom';

/** Parts of a page beside the article, or a layout that has some. */
export const BESIDE = '[class*="comment"],[id*="comment"],[class*="related"],[class*="sidebar"],[id*="sidebar"]';

/** What holds an article, by its name or by what microdata call it. */
export const ARTICLES = 'article,[itemtype*="Article"],[itemtype*="Posting"]';

/** What may be told of the article itself or of who wrote it, and not of a film, a book or a comment. */
const OF_ARTICLE = /article|posting|page|report|work|person/i;

/**
 * Tells which elements stand beside the article, in such a part, in another article or in what is told of another thing; a part that
 * the headline stands in, too, is a layout.
 */
export function besideHeadline(document: PageDocument): (element: PageElement) => boolean {
  const headline = document.querySelector('h1');
  const around = new Set<PageNode | null>([null, document.querySelector('head')]);
  for (let node: PageNode | null = headline ?? document.body; node !== null; node = node.parentNode) around.add(node);
  const home = headline?.closest(ARTICLES);
  const isOther = (thing: PageElement): boolean => {
    const type = thing.getAttribute('itemtype');
    if (type && !OF_ARTICLE.test(type)) return true;
    return home != null && (closestAbove(thing, ARTICLES) !== home || thing.querySelector(OTHER_HEADLINE) !== null);
  };
  // Each thing is looked through once, however many elements it has.
  const others = new Map<PageElement, boolean>();
  return (element) => {
    if (!around.has(element.closest(BESIDE))) return true;
    const thing = closestAbove(element, 'article,[itemtype]');
    if (thing === null || around.has(thing)) return false;
    if (!others.has(thing)) others.set(thing, isOther(thing));
    return others.get(thing)!;
  };
}

/** Headings without a link may be those of parts of the article. */
const OTHER_HEADLINE = 'h2 a,h3 a,h4 a,a h2,a h3,a h4,[itemprop~="headline"]';

function closestAbove({ parentNode }: PageElement, selector: string): PageElement | null {
  return parentNode?.nodeType === ELEMENT ? (parentNode as PageElement).closest(selector) : null;
}
