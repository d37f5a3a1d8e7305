import { countWords, FEWEST_HEADLINE_WORDS } from '../article/phrases/words';
import { BESIDE } from './beside';
import { childrenOf, type PageDocument, type PageElement, type PageNode, TEXT } from './dom';
import type { SourceMetadata } from './source-metadata';

/** The `h1`s of a page. */
export interface Headings {
  /**
   * The text of one that is the name of the site: it leads to the first page, as blogs have it over all posts, or it is a few words in the
   * header of the page, and the headline has an `h1` of its own over the text of the main part.
   */
  readonly site: string | null;
  /** All others. */
  readonly others: readonly PageElement[];
  /** Whether the main part has just one, and that stands over the text. */
  readonly hasHeadline: boolean;
}

export function headingsOf(document: PageDocument): Headings {
  const headings = [...document.querySelectorAll('h1')];
  const inMain = headings.filter((heading) => heading.closest(MAIN) !== null && !leadsHome(heading));
  const hasHeadline = inMain.length === 1 && isOverText(inMain[0]!, document);
  // A short one isn't the headline, so that it stands outside the main part.
  const isSite = (heading: PageElement): boolean =>
    leadsHome(heading) || (hasHeadline && isShort(heading) && heading.closest('header') !== null);
  return {
    site: headings.find(isSite)?.textContent ?? null,
    others: headings.filter((heading) => !isSite(heading)),
    hasHeadline,
  };
}

const MAIN = 'main,[role="main"],article';

/**
 * Whether a heading of some words stands in the main part above all text of the page, and that begins there. The heading
 * of a section, of comments or of another article stands below text.
 */
function isOverText(heading: PageElement, document: PageDocument): boolean {
  if (isShort(heading) || heading.closest(APART) !== null) return false;
  const elements = [...document.body.querySelectorAll(':not(script,h1,h1 *)')];
  const first = elements.find((element) => childrenOf(element).some(isText));
  const parts = [...heading.closest(MAIN)!.querySelectorAll('*')];
  return first !== undefined && parts.indexOf(first) > parts.indexOf(heading);
}

/** What stands in the main part and isn't of it, or isn't shown. */
const APART = `${BESIDE},aside,nav,[hidden],[style*=none]`;

/** A text that is longer than a motto or what a menu has. */
function isText({ nodeType, textContent }: PageNode): boolean {
  return nodeType === TEXT && /\S.{60}\S/s.test(textContent);
}

function isShort({ textContent }: PageElement): boolean {
  return countWords(textContent) < FEWEST_HEADLINE_WORDS;
}

function leadsHome(heading: PageElement): boolean {
  return HOME.test(heading.querySelector('a')?.getAttribute('href') ?? '');
}

const HOME = /^(?:\/|https?:\/\/[^/]{1,80}\/?)$/;

/**
 * The only `h1` beside that of the site, if it stands over the text; without any, the text whose element is named as the
 * headline, if there is just one.
 */
export function readHeadline(document: PageDocument, { others, hasHeadline }: Headings): SourceMetadata {
  if (others.length > 0) return hasHeadline && others.length === 1 ? { title: plainOf(others[0]!) } : {};
  const titles = new Set<string>();
  let looked = 0;
  for (const element of document.querySelectorAll('[class*="itle"],[itemprop~="headline"]')) {
    if (++looked > MOST_TITLES) return {};
    const classes = (element.getAttribute('class') ?? '').slice(0, LONGEST_CLASSES).split(/\s+/);
    const isNamed = element.hasAttribute('itemprop') || classes.some((name) => HEADLINE.test(name));
    if (!isNamed || element.closest(BESIDE) !== null) continue;
    titles.add(plainOf(element));
  }
  const [title] = titles;
  return titles.size === 1 ? { title } : {};
}

/** The text of an element as one line. */
function plainOf({ textContent }: PageElement): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

const HEADLINE = /^(?:news|post|article|entry)[-_]{0,2}title$/i;
/** A page with more of them is a list of articles. */
const MOST_TITLES = 50;
const LONGEST_CLASSES = 200;
