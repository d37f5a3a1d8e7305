import type { PageDocument, PageElement } from './dom';

/** Parts of a page beside the article, or a layout that has some. */
export const BESIDE = '[class*="comment"],[id*="comment"],[class*="related"],[class*="sidebar"],[id*="sidebar"]';

/** Tells which elements stand beside the article; a part that the headline stands in, too, is a layout. */
export function besideHeadline(document: PageDocument): (element: PageElement) => boolean {
  const layout = document.querySelector('h1')?.closest(BESIDE) ?? null;
  return (element) => ![null, layout].includes(element.closest(BESIDE));
}
