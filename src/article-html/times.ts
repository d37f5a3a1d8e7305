import { ARTICLES, type IsBeside } from './beside';
import { nameOf, type PageDocument, type PageElement } from './dom';
import type { SourceMetadata } from './source-metadata';

/**
 * The moments that a page marks: `<time itemprop="datePublished" datetime="…">`, `time` with the class `published`, or
 * another element with that `itemprop` and its `content`.
 *
 * A `time` with neither counts only if it gives the one moment of the page, of the `article` that the headline stands
 * in, or of its header. Comments and headlines of other articles are left out. What can't be told from an entry of a
 * list is no stronger than when the page was made (`created`).
 */
export function readTimes(document: PageDocument, isBeside: IsBeside): SourceMetadata {
  const headline = document.querySelector('h1');
  const marked = [...document.querySelectorAll(MOMENTS)].slice(0, MOST_MOMENTS).filter((element) => !isBeside(element));
  const times = marked.filter(
    (element) => (nameOf(element) === 'TIME' || element.hasAttribute('title')) && !isOfChange(element),
  );
  const home = headline?.closest(ARTICLES) ?? null;
  const isOwn = (element: PageElement): boolean => element.closest(ARTICLES) === home;
  const at = (...names: string[]): PageElement[] => {
    const named = marked.filter((element) => wordsOf(element).some((word) => names.includes(word)));
    return [...named.filter(isOwn), ...named];
  };
  const published = at('datepublished', 'published');
  // A foot that stands beside the headline, in the same parent, is the article's; not if the parent is the body.
  const beside = headline?.parentNode === document.body ? null : headline?.parentNode;
  const isOfPage = (time: PageElement): boolean => {
    const part = time.closest('aside,footer,nav');
    return part !== null && part.parentNode !== beside;
  };
  return {
    published: stampsOf([
      ...published.filter((element) => home !== null && isOwn(element)),
      ...times.filter((time) => time.hasAttribute('pubdate')),
    ]),
    created: [
      ...stampsOf([...published, ...at('dc:date')]),
      ...onlyMoment(times.filter((time) => !isOfPage(time))),
      ...onlyMoment(
        [...(headline?.closest('header')?.querySelectorAll('time') ?? [])].filter((time) => !isOfChange(time)),
      ),
      ...onlyMoment(home === null ? [] : times.filter(isOwn)),
    ],
    updated: stampsOf(at('datemodified', 'updated')),
  };
}

const MOMENTS =
  'time,[itemprop~="datePublished"],[itemprop~="dateModified"],[property~="dc:date"],.date[title],abbr.published';

/** An article has fewer. */
const MOST_MOMENTS = 200;

/** The words of an element's itemprop, property and class. */
function wordsOf(element: PageElement): string[] {
  const said = ['itemprop', 'property', 'class'].map((name) => element.getAttribute(name));
  return said.join(' ').toLowerCase().split(/\s+/);
}

/**
 * Whether an element says when the article was changed, and not when it was published. The class `updated` alone proves
 * nothing: sites give it to both.
 */
function isOfChange(element: PageElement): boolean {
  const words = wordsOf(element);
  return words.includes('datemodified') && !words.includes('datepublished') && !words.includes('published');
}

/** The stamp in an element's attributes; `undefined` where there is none, or an empty one. */
function stampOf(element: PageElement): string | undefined {
  const title = element.getAttribute('title') ?? '';
  const ofPost =
    OF_POST.test(title) || nameOf(element) === 'ABBR' ? title.replace(OF_POST, '$3-$2-$1T$4$5') : undefined;
  return element.getAttribute('datetime') || element.getAttribute('content') || ofPost;
}

/** The title over the time of a post, as Telegram exports it: «25.07.2025 21:34:10 UTC+03:30». */
const OF_POST = /^(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d)(?: UTC([+-]\d\d:\d\d))?$/;

function stampsOf(elements: readonly PageElement[]): string[] {
  return elements.map(stampOf).filter((stamp) => stamp !== undefined);
}

function onlyMoment(times: readonly PageElement[]): string[] {
  const moments = new Set(stampsOf(times));
  return moments.size === 1 ? [...moments] : [];
}
