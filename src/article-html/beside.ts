import { keyOf } from '../article/lines/key';
import { ELEMENT, nameOf, type PageDocument, type PageElement, type PageNode } from './dom';
import { likeness, piecesOf } from './likeness';

/**
 * Which elements of a page stand beside its article. Dates and names in them are those of other articles, films or
 * comments.
 */

/**
 * Parts of a page beside the article, by their names. A whole layout may have such a name, too (see `besideHeadline`).
 */
export const BESIDE = '[class*="comment"],[id*="comment"],[class*="related"],[class*="sidebar"],[id*="sidebar"]';

/** Elements that hold an article, by their name or by what microdata call them. */
export const ARTICLES = 'article,[itemtype*="Article"],[itemtype*="Posting"]';

/** Types of microdata that may be the article itself or who wrote it, and not a film, a book or a comment. */
const OF_ARTICLE = /article|posting|page|report|work|person/i;

/** Types of what may stand in an article's place: a film, a recipe, pictures, a podcast. */
export const THING: RegExp = /(?:VideoObject|Recipe|ImageGallery|MediaGallery|PodcastEpisode)$/;

/** Whether an element stands beside the article of its page. */
export type IsBeside = (element: PageElement) => boolean;

/**
 * Tells which elements stand beside the article: in a part of such a name, in another article, or in what microdata
 * tell of another thing.
 *
 * A part that the headline stands in, too, is a layout. A thing that has the title of the page for its name is the
 * page's article; and so is an element with a whole text, where that of the headline has none.
 */
export function besideHeadline(document: PageDocument): IsBeside {
  const headline = document.querySelector('h1');
  const titles = [headline, document.querySelector('title')].map((element) => piecesOf(element?.textContent ?? ''));
  // What the headline stands in isn't beside the article, and neither is the head of the page.
  const around = new Set<PageNode | null>([null, document.querySelector('head')]);
  for (let node: PageNode | null = headline ?? document.body; node !== null; node = node.parentNode) around.add(node);
  // The element that holds the headline's article.
  const home = headline?.closest(ARTICLES) ?? null;
  const isNamed = (thing: PageElement): boolean =>
    [...thing.querySelectorAll('[itemprop~="headline"],[itemprop~="name"]')]
      .slice(0, MOST_NAMES)
      .map((name) => piecesOf(name.getAttribute('content') ?? name.textContent))
      .some((name) => titles.some((title) => likeness(title, name) > 0));
  const least = home === null ? LONGEST_CARD : LEAST_TEXT;
  const isShort = ({ textContent }: PageElement): boolean => keyOf(textContent.slice(0, MOST_LOOKED_AT)).length < least;
  // That may be a mere card, or missing: then the text stands in another element.
  const isHomeBare = home === null || isShort(home);
  const isOther = (thing: PageElement): boolean => {
    const type = thing.getAttribute('itemtype') || 'Article';
    const isOfArticle = OF_ARTICLE.test(type);
    if ((isOfArticle || THING.test(type)) && isNamed(thing)) return false;
    if (!isOfArticle) return true;
    // An article inside that of the headline is a part of it, unless it has a headline of its own.
    if (home !== null && closestAbove(thing, ARTICLES) === home) return thing.querySelector(OTHER_HEADLINE) !== null;
    // Any other is beside it, unless that has no text and this one has.
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

/** The headline of another article. A heading without a link may be that of a part of the same one. */
const OTHER_HEADLINE = 'h2 a,h3 a,h4 a,a h2,a h3,a h4,[itemprop~="headline"]';

/**
 * Where the headline stands in no `article`: a card, which only leads to an article, has fewer letters. Not more than
 * this, since a short piece of news may have as few.
 */
const LONGEST_CARD = 150;
/** Where it stands in one: an article has more letters, and even a card that sums its article up has fewer. */
const LEAST_TEXT = 300;
/** Of so much text it is seen whether an element has enough. */
const MOST_LOOKED_AT = 5000;
/** An article names itself once or twice; in a list of many names none of the later ones counts. */
const MOST_NAMES = 5;

function closestAbove({ parentNode }: PageElement, selector: string): PageElement | null {
  return parentNode?.nodeType === ELEMENT ? (parentNode as PageElement).closest(selector) : null;
}
