import type { Search } from './protect-search';

/** What follows the brace that opens a placeholder, and what closes it. */
const OPENING: readonly number[] = [0x7b, 0x25, 0x23];
const CLOSING: readonly string[] = ['}}', '%}', '#}'];
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
  const sort = OPENING.indexOf(text.charCodeAt(at + 1));
  if (sort < 0) {
    NAME.lastIndex = at;
    if (NAME.test(text)) search.protect(at, NAME.lastIndex);
    return;
  }
  const found = search.find(CLOSING[sort]!, at + 2);
  if (found < 0 || found - at > LONGEST) return;
  let end = found + 2;
  // Three braces open, three close.
  while (sort === 0 && text[end] === '}' && text[at + (end - found)] === '{') end++;
  search.protect(at, end);
}

/** A conversion; whether there was one. */
export function readConversion(search: Search, at: number): boolean {
  CONVERSION.lastIndex = at;
  if (!CONVERSION.test(search.text)) return false;
  search.protect(at, CONVERSION.lastIndex);
  return true;
}
