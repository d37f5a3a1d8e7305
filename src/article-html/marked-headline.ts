import { countWords, FEWEST_HEADLINE_WORDS } from '../article/phrases/words';
import { BESIDE } from './beside';
import type { PageDocument, PageElement } from './dom';
import type { SourceMetadata } from './source-metadata';

/**
 * The text of an `h1` that is the name of the site: it leads to the first page, as blogs have it over all posts, or it is a few words in
 * the header of the page, and the headline has an `h1` of its own in the main part.
 */
export function siteHeading(document: PageDocument): string | null {
  return headingsOf(document).site[0]?.textContent ?? null;
}

interface Headings {
  readonly site: readonly PageElement[];
  readonly others: readonly PageElement[];
}

/** The `h1` of the site, and all others. */
function headingsOf(document: PageDocument): Headings {
  const headings = [...document.querySelectorAll('h1')];
  const inMain = headings.filter((heading) => heading.closest(MAIN) !== null && !leadsHome(heading));
  const hasHeadline = inMain.length === 1 && !isShort(inMain[0]!);
  const isSite = (heading: PageElement): boolean =>
    leadsHome(heading) ||
    (hasHeadline && heading.closest('header') !== null && heading.closest(MAIN) === null && isShort(heading));
  return { site: headings.filter(isSite), others: headings.filter((heading) => !isSite(heading)) };
}

const MAIN = 'main,[role="main"],article';

function isShort({ textContent }: PageElement): boolean {
  return countWords(textContent) < FEWEST_HEADLINE_WORDS;
}

function leadsHome(heading: PageElement): boolean {
  return HOME.test(heading.querySelector('a')?.getAttribute('href') ?? '');
}

const HOME = /^(?:\/|https?:\/\/[^/]{1,80}\/?)$/;

/**
 * The only `h1` below that of the site; without any, the text whose element is named as the headline, if there is just
 * one.
 */
export function readHeadline(document: PageDocument): SourceMetadata {
  const { site, others } = headingsOf(document);
  if (others.length > 0) return site.length > 0 && others.length === 1 ? { title: plainOf(others[0]!) } : {};
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
