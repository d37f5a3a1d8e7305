import { BESIDE } from './beside';
import type { PageDocument, PageElement } from './dom';
import type { SourceMetadata } from './source-metadata';

/** The text of an `h1` that leads to the first page of the site: its name, which blogs have over all posts. */
export function siteHeading(document: PageDocument): string | null {
  for (const heading of document.querySelectorAll('h1')) if (leadsHome(heading)) return heading.textContent;
  return null;
}

function leadsHome(heading: PageElement): boolean {
  return HOME.test(heading.querySelector('a')?.getAttribute('href') ?? '');
}

const HOME = /^(?:\/|https?:\/\/[^/]{1,80}\/?)$/;

/** The text whose element is named as the headline, if there is just one, and no `h1` but that of the site. */
export function readHeadline(document: PageDocument): SourceMetadata {
  for (const heading of document.querySelectorAll('h1')) if (!leadsHome(heading)) return {};
  const titles = new Set<string>();
  let looked = 0;
  for (const element of document.querySelectorAll('[class*="itle"],[itemprop~="headline"]')) {
    if (++looked > MOST_TITLES) return {};
    const classes = (element.getAttribute('class') ?? '').slice(0, LONGEST_CLASSES).split(/\s+/);
    const isNamed = element.hasAttribute('itemprop') || classes.some((name) => HEADLINE.test(name));
    if (!isNamed || element.closest(BESIDE) !== null) continue;
    titles.add(element.textContent.replace(/\s+/g, ' ').trim());
  }
  const [title] = titles;
  return titles.size === 1 ? { title } : {};
}

const HEADLINE = /^(?:news|post|article|entry)[-_]{0,2}title$/i;
/** A page with more of them is a list of articles. */
const MOST_TITLES = 50;
const LONGEST_CLASSES = 200;
