import type { PageDocument } from './dom';
import type { PageText } from './page-text';
import type { Peers } from './peers';

/** Beyond these the main content isn't looked for: the search costs elements times depth. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 120;
/** Depth times the length of the text, which Readability reads anew at each level. */
const MOST_WORK = 60_000_000;

const MARK = 'data-matn-text';

/**
 * Which text nodes are in the page's main content, as Readability finds it: `null` when it finds none, or the page is too large.
 * Changes the document: every text node gets a span round it, by which it is known again.
 */
export function findMainContent(
  document: PageDocument,
  { nodes, elements, depth, text }: PageText,
  Readability: Peers['Readability'],
): ReadonlySet<number> | null {
  if (
    elements > MOST_ELEMENTS ||
    nodes.length > 2 * MOST_ELEMENTS ||
    depth > DEEPEST ||
    depth * text.length > MOST_WORK
  )
    return null;
  for (const [i, node] of nodes.entries()) {
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
