import { VOID } from '../html/elements';

/**
 * The tags of elements nested deeper than this are left out. Browsers stop at about as many levels, no real page comes
 * near, and parsers take more than linear time on them.
 */
const DEEPEST = 500;

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/g;
/** Elements without an end tag, and those that the next of their kind ends. */
const NOT_COUNTED: ReadonlySet<string> = new Set([
  ...VOID,
  ...'p li dt dd option optgroup tr td th tbody thead tfoot colgroup rp rt'.split(' '),
]);
/** Elements whose content every parser reads as text; if one didn't, a deep page could be hidden in them. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed']);

/** The markup without the tags that are nested too deep, all text kept; the very same string where there are none. */
export function cutDepth(html: string): string {
  let output = '';
  let kept = 0;
  let depth = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    const name = tag[2]!.toLowerCase();
    if (NOT_COUNTED.has(name)) continue;
    if (tag[1] === '' && RAW.has(name)) {
      TAG.lastIndex = rawEnd(html, name, TAG.lastIndex);
      continue;
    }
    const isTooDeep = depth > DEEPEST || (depth === DEEPEST && tag[1] === '');
    depth = Math.max(0, depth + (tag[1] === '' ? 1 : -1));
    if (!isTooDeep) continue;
    const close = html.indexOf('>', TAG.lastIndex);
    const end = close < 0 ? html.length : close + 1;
    output += `${html.slice(kept, tag.index)}\n`;
    kept = end;
    TAG.lastIndex = end;
  }
  return kept === 0 ? html : output + html.slice(kept);
}

/** Where the end tag of an element of plain text begins; the end of the page where there is none. */
function rawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
