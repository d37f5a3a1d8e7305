import type { Search } from './protect-search';

/** What closes a placeholder, by the sign after its opening brace. */
const CLOSING: Readonly<Record<string, string>> = { '{': '}}', '%': '%}', '#': '#}' };
/** The longest placeholder in braces, in code units. */
const LONGEST = 1000;
/** `{name}`, `{0}`, `{user.name}`. */
const NAME = /\{[\w$][\w$.:-]{0,63}\}/y;
/** A conversion of printf and its kin: `%s`, `%1$s`, `%05.2f`, `%(name)s`, `%{name}`; but not a per cent sign before a Latin word. */
export const CONVERSION: RegExp =
  /%(?:\d{1,2}\$)?[-+#0]{0,3}\d{0,3}(?:\.\d{1,3})?(?:hh?|ll?|[Lzjt])?[diouxXeEfFgGcsp@](?![A-Za-z])|%\(\w{1,64}\)[a-z]|%\{\w{1,64}\}/y;

/** Protects `{name}`, or `{{…}}`, `{%…%}` and `{#…#}` up to a thousand units long. */
export function readBraces(search: Search, at: number): void {
  const { text } = search;
  const close = CLOSING[text[at + 1]!];
  if (close === undefined) {
    search.protectMatch(NAME, at);
    return;
  }
  const found = search.find(close, at + 2);
  if (found < 0 || found - at > LONGEST) return;
  let end = found + 2;
  // If three braces open, three close.
  while (text[end] === '}' && text[at + (end - found)] === '{') end++;
  search.protect(at, end);
}
