import type { PageDocument, PageElement } from './dom';
import type { Metadata } from './json-ld';

/**
 * `<time itemprop="datePublished" datetime="…">`, or with the class `published`; without either only where the page, or the header that
 * the headline stands in, has one moment.
 */
export function readTimes(document: PageDocument): Metadata {
  const times = [...document.querySelectorAll('time')];
  const at = (...names: string[]): string | undefined =>
    times.find((time) => namesOf(time).some((name) => names.includes(name)))?.getAttribute('datetime') ?? undefined;
  return {
    published:
      at('datepublished', 'published') ??
      onlyMoment(times) ??
      times.find((time) => time.hasAttribute('pubdate'))?.getAttribute('datetime') ??
      onlyMoment(document.querySelector('h1')?.closest('header')?.querySelectorAll('time') ?? []),
    updated: at('datemodified', 'updated'),
  };
}

/** The words of an element's itemprop and class. */
function namesOf(element: PageElement): string[] {
  return `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`.toLowerCase().split(/\s+/);
}

function onlyMoment(times: Iterable<PageElement>): string | undefined {
  const moments = new Set(
    [...times].map((time) => time.getAttribute('datetime') ?? '').filter((value) => value !== ''),
  );
  return moments.size === 1 ? [...moments][0] : undefined;
}
