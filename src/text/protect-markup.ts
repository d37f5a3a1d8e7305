import type { Search } from './protect-search';

/** Elements whose content is no prose. */
const RAW_ELEMENT = /^(?:script|style|pre|code|textarea)$/i;
/** What follows the `<` of a tag, a closing tag, a comment or declaration, an instruction. */
const TAG_START = /[A-Za-z/!?]/;
/** Comments, processing instructions, the code of template engines: whatever stands up to the closing sign. */
const ENCLOSED: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<%', '%>'],
];
const NAME = /^[A-Za-z]*/;
const LONGEST_NAME = 12;

/** `<tag …>`, `<!-- … -->`, `<? … ?>`, `<% … %>`, `<script>…</script>`; a lone `<` is left. */
export function readMarkup(search: Search, at: number): void {
  const { text } = search;
  search.done = at + 1;
  for (const [open, close] of ENCLOSED) {
    if (!text.startsWith(open, at)) continue;
    const found = search.find(close, at + open.length);
    if (found >= 0) search.protect(at, found + close.length);
    return;
  }
  if (!TAG_START.test(text[at + 1] ?? '')) return;
  const end = tagEnd(search, at + 1);
  if (end < 0) return;
  const name = NAME.exec(text.slice(at + 1, Math.min(at + LONGEST_NAME, end)))![0];
  if (!RAW_ELEMENT.test(name)) {
    search.protect(at, end);
    return;
  }
  const close = search.find(`</${name}`, end);
  const closeEnd = close < 0 ? -1 : tagEnd(search, close + 2);
  search.protect(at, closeEnd < 0 ? end : closeEnd);
}

/** Offset after the `>` that ends a tag, minding quoted attribute values; −1 when another `<` comes first. */
function tagEnd(search: Search, from: number): number {
  const { text } = search;
  const first = search.find('>', from);
  if (first < 0) return -1;
  for (let i = from; i < text.length; i++) {
    const unit = text[i];
    if (unit === '>') return i + 1;
    if (unit === '<') return -1;
    if ((unit === '"' || unit === "'") && text[i - 1] === '=') {
      const close = search.find(unit, i + 1);
      if (close >= 0) i = close;
    }
  }
  // Quotes that don't pair up: what looks like the end is taken, so that no second tag scans the rest again.
  return first + 1;
}
