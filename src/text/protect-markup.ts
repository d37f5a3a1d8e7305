import type { Search } from './protect-search';
import { APOSTROPHE, GREATER, LESS, QUOTE } from './units';

/** The elements whose content isn't prose. */
const RAW_ELEMENT = /<(script|style|pre|code|textarea)(?![A-Za-z])/iy;
/** Where each of them ends. */
const RAW_ENDS = {
  script: /<\/script(?![A-Za-z])/gi,
  style: /<\/style(?![A-Za-z])/gi,
  pre: /<\/pre(?![A-Za-z])/gi,
  code: /<\/code(?![A-Za-z])/gi,
  textarea: /<\/textarea(?![A-Za-z])/gi,
};
const COMMENT = '<!--';

/** Protects `<tag …>`, `<!-- … -->`, `<? … ?>`, `<% … %>` and `<script>…</script>`, but not a lone `<`. */
export function readMarkup(search: Search, at: number): void {
  const { text } = search;
  const next = text[at + 1]!;
  if ('?%'.includes(next)) search.protectEnclosed(at, at + 2, `${next}>`);
  else if (text.startsWith(COMMENT, at)) search.protectEnclosed(at, at + COMMENT.length, '-->');
  else readElement(search, at);
}

function readElement(search: Search, at: number): void {
  const end = tagEnd(search, at + 1);
  if (end < 0) return;
  RAW_ELEMENT.lastIndex = at;
  const name = RAW_ELEMENT.exec(search.text)?.[1]?.toLowerCase() as keyof typeof RAW_ENDS | undefined;
  const close = name === undefined ? -1 : search.find(RAW_ENDS[name], end);
  const closeEnd = close < 0 ? -1 : tagEnd(search, close + 2);
  search.protect(at, closeEnd < 0 ? end : closeEnd);
}

/** The offset after the `>` that ends a tag, which isn't one in a quoted attribute value; −1 if there is none or another `<` comes first. */
function tagEnd(search: Search, from: number): number {
  const { text } = search;
  const first = search.find('>', from);
  if (first < 0) return -1;
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === GREATER) return i + 1;
    if (unit === LESS) return -1;
    if ((unit === QUOTE || unit === APOSTROPHE) && text[i - 1] === '=') {
      const close = search.find(text[i]!, i + 1);
      if (close >= 0) i = close;
    }
  }
  // No end was found because quotes don't pair up. The first `>` is taken, so that later tags don't scan the rest of the text again.
  return first + 1;
}
