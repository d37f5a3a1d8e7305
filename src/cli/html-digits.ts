import { findInHtml } from '../html/find';

const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/g;

/** Converts the digits in the text of a page; the markup has Latin digits of its own (`<h1>`) and stays as it is. */
export function convertHtml(html: string, convert: (digit: string) => string): string {
  const changes = findInHtml(html, (text) => changesIn(text, convert));
  let converted = '';
  let from = 0;
  for (const { instead, start, end } of changes) {
    converted += html.slice(from, start) + instead;
    from = end;
  }
  return changes.length === 0 ? html : converted + html.slice(from);
}

/** The digits of a text that are of another set; one that is of this set may be written as an entity, and stays so. */
function changesIn(
  text: string,
  convert: (digit: string) => string,
): { instead: string; start: number; end: number }[] {
  const changes = [];
  for (const { 0: digit, index } of text.matchAll(DIGIT)) {
    const instead = convert(digit);
    if (instead !== digit) changes.push({ instead, start: index, end: index + 1 });
  }
  return changes;
}
