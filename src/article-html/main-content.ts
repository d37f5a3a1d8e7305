import type { PageDocument } from './dom';
import type { PageText } from './page-text';
import type { Peers } from './peers';

/** The main content of a larger page isn't looked for: the search costs elements times depth. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 120;
/** The same of depth times the length of the text, since Readability reads the text anew at each level. */
const MOST_WORK = 60_000_000;

const MARK = 'data-matn-text';

/**
 * The text nodes in the page's main content, as Readability finds it, by their numbers; `null` where it finds none, or
 * the page is too large. Changes the document: every text node gets a span round it, by which it is known again in
 * Readability's copy.
 */
export function findMainContent(
  document: PageDocument,
  page: PageText,
  Readability: Peers['Readability'],
): ReadonlySet<number> | null {
  if (isTooLarge(page)) return null;
  for (const [i, node] of page.nodes.entries()) {
    const span = document.createElement('span');
    span.setAttribute(MARK, String(i));
    node.parentNode?.replaceChild(span, node);
    span.appendChild(node);
  }
  try {
    const article = new Readability(document, {
      serializer: (element) => element,
      disableJSONLD: true,
    }).parse();
    const main = new Set<number>();
    for (const span of article?.content?.querySelectorAll(`span[${MARK}]`) ?? []) {
      if (/\S/.test(span.textContent)) main.add(Number(span.getAttribute(MARK)));
    }
    return main.size === 0 ? null : main;
  } catch {
    // Markup that Readability can't take is read without it.
    return null;
  }
}

function isTooLarge({ nodes, elements, depth, text }: PageText): boolean {
  return (
    elements > MOST_ELEMENTS || nodes.length > 2 * MOST_ELEMENTS || depth > DEEPEST || depth * text.length > MOST_WORK
  );
}
