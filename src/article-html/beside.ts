import { keyOf } from '../article/lines/key';
import { ELEMENT, nameOf, type PageDocument, type PageElement, type PageNode } from './dom';
import { likeness, piecesOf } from './likeness';

/** Parts of a page beside the article, or a layout that has some. */
export const BESIDE = '[class*="comment"],[id*="comment"],[class*="related"],[class*="sidebar"],[id*="sidebar"]';

/** What holds an article, by its name or by what microdata call it. */
export const ARTICLES = 'article,[itemtype*="Article"],[itemtype*="Posting"]';

/** What may be told of the article itself or of who wrote it, and not of a film, a book or a comment. */
const OF_ARTICLE = /article|posting|page|report|work|person/i;

/** What may stand in an article's place: a film, a recipe, pictures, a talk to listen to. */
export const THING: RegExp = /(?:VideoObject|Recipe|ImageGallery|MediaGallery|PodcastEpisode)$/;

/** Whether an element stands beside the article of its page. */
export type IsBeside = (element: PageElement) => boolean;

/**
 * Tells which elements stand beside the article, in such a part, in another article or in what is told of another thing; a part that
 * the headline stands in, too, is a layout. What is named as the page is of its article, and so is an element that holds a whole text
 * where that of the headline has none.
 */
export function besideHeadline(document: PageDocument): IsBeside {
  const headline = document.querySelector('h1');
  const titles = [headline, document.querySelector('title')].map((element) => piecesOf(element?.textContent ?? ''));
  const around = new Set<PageNode | null>([null, document.querySelector('head')]);
  for (let node: PageNode | null = headline ?? document.body; node !== null; node = node.parentNode) around.add(node);
  const home = headline?.closest(ARTICLES) ?? null;
  const isNamed = (thing: PageElement): boolean =>
    [...thing.querySelectorAll('[itemprop~="headline"],[itemprop~="name"]')]
      .slice(0, MOST_NAMES)
      .map((name) => piecesOf(name.getAttribute('content') ?? name.textContent))
      .some((name) => titles.some((title) => likeness(title, name) > 0));
  const least = home === null ? LONGEST_CARD : LEAST_TEXT;
  const isShort = ({ textContent }: PageElement): boolean => keyOf(textContent.slice(0, MOST_LOOKED_AT)).length < least;
  const isHomeBare = home === null || isShort(home);
  const isOther = (thing: PageElement): boolean => {
    const type = thing.getAttribute('itemtype') || 'Article';
    const isOfArticle = OF_ARTICLE.test(type);
    if ((isOfArticle || THING.test(type)) && isNamed(thing)) return false;
    if (!isOfArticle) return true;
    if (home !== null && closestAbove(thing, ARTICLES) === home) return thing.querySelector(OTHER_HEADLINE) !== null;
    return !isHomeBare || (isShort(thing) && (home !== null || nameOf(thing) === 'ARTICLE'));
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

/** A card has fewer letters, though a short piece of news may have no more. */
const LONGEST_CARD = 150;
/** An article has more letters, and a card that tells what its article is about fewer. */
const LEAST_TEXT = 300;
const MOST_LOOKED_AT = 5000;
const MOST_NAMES = 5;

function closestAbove({ parentNode }: PageElement, selector: string): PageElement | null {
  return parentNode?.nodeType === ELEMENT ? (parentNode as PageElement).closest(selector) : null;
}
