import type { PageDocument, PageElement } from './dom';
import type { Metadata } from './json-ld';

/**
 * `<time itemprop="datePublished" datetime="…">`, or with the class `published`, or another element with that `itemprop` and its
 * `content`; without either only where the page, or the header that the headline stands in, has one moment. Those of comments
 * and of headlines of other articles don't count.
 */
export function readTimes(document: PageDocument): Metadata {
  const headline = document.querySelector('h1');
  const layout = headline?.closest(BESIDE) ?? null;
  const marked = [...document.querySelectorAll(MOMENTS)]
    .slice(0, MOST_MOMENTS)
    .filter((element) => [null, layout].includes(element.closest(BESIDE)));
  const times = marked.filter(({ tagName }) => tagName.toUpperCase() === 'TIME');
  const at = (...names: string[]): string | undefined =>
    stampOf(marked.find((element) => namesOf(element).some((name) => names.includes(name))));
  return {
    published:
      at('datepublished', 'published') ??
      onlyMoment(times) ??
      stampOf(times.find((time) => time.hasAttribute('pubdate'))) ??
      onlyMoment(headline?.closest('header')?.querySelectorAll('time') ?? []),
    updated: at('datemodified', 'updated'),
  };
}

const MOMENTS = 'time,[itemprop~="datePublished"],[itemprop~="dateModified"]';
/** An article has fewer. */
const MOST_MOMENTS = 200;

/** Parts of a page beside the article, or a layout that has some. */
export const BESIDE = '[class*="comment"],[id*="comment"],[class*="related"],[class*="sidebar"],[id*="sidebar"]';

/** The words of an element's itemprop and class. */
function namesOf(element: PageElement): string[] {
  return `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`.toLowerCase().split(/\s+/);
}

function stampOf(element: PageElement | undefined): string | undefined {
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? undefined;
}

function onlyMoment(times: Iterable<PageElement>): string | undefined {
  const moments = new Set(
    [...times].map((time) => time.getAttribute('datetime') ?? '').filter((value) => value !== ''),
  );
  return moments.size === 1 ? [...moments][0] : undefined;
}
