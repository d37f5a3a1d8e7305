import type { Search } from './protect-search';

/** Placeholders of templates in braces, by what opens and closes them; the longest opening first. */
const BRACES: readonly (readonly [open: string, close: string])[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
];
/** The longest placeholder in braces, in code units. */
const LONGEST = 1000;
/** `{name}`, `{0}`, `{user.name}`. */
const NAME = /\{[\w$][\w$.:-]{0,63}\}/y;
/** `%s`, `%1$s`, `%05.2f`, `%(name)s`, `%{name}`: a conversion of printf and its kin, no per cent before a word. */
const CONVERSION =
  /%(?:\d{1,2}\$)?[-+#0]{0,3}\d{0,3}(?:\.\d{1,3})?(?:hh?|ll?|[Lzjt])?[diouxXeEfFgGcsp@](?![A-Za-z])|%\(\w{1,64}\)[a-z]|%\{\w{1,64}\}/y;

/** `{{…}}`, `{%…%}`, `{#…#}` within a thousand units, `{name}`. */
export function readBraces(search: Search, at: number): void {
  const { text } = search;
  search.done = at + 1;
  for (const [open, close] of BRACES) {
    if (!text.startsWith(open, at)) continue;
    const found = search.find(close, at + open.length);
    if (found < 0 || found - at > LONGEST) break;
    let end = found + close.length;
    // Three braces open, three close.
    while (open === '{{' && text[end] === '}' && text[at + (end - found)] === '{') end++;
    search.protect(at, end);
    return;
  }
  NAME.lastIndex = at;
  if (NAME.test(text)) search.protect(at, NAME.lastIndex);
}

/** A conversion; whether there was one. */
export function readConversion(search: Search, at: number): boolean {
  CONVERSION.lastIndex = at;
  if (!CONVERSION.test(search.text)) return false;
  search.protect(at, CONVERSION.lastIndex);
  return true;
}
