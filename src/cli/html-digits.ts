import { findInHtml } from '../html/find';

const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/g;

/** Converts the digits in the text of a page; the markup has Latin digits of its own (`<h1>`) and stays as it is. */
export function convertHtml(html: string, convert: (digit: string) => string): string {
  const digits = findInHtml(html, (text) =>
    Array.from(text.matchAll(DIGIT), ({ 0: digit, index }) => ({ digit, start: index, end: index + 1 })),
  );
  let converted = '';
  let from = 0;
  for (const { digit, start, end } of digits) {
    const instead = convert(digit);
    // A digit that is already of the set may be written as an entity, and stays so.
    if (instead === digit) continue;
    converted += html.slice(from, start) + instead;
    from = end;
  }
  return from === 0 ? html : converted + html.slice(from);
}
