import { applied, type Replacement } from '../html/applied';
import { findInHtml } from '../html/find';

const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/g;

/** Converts the digits in the text of a page. The markup, which has Latin digits of its own (`<h1>`), stays as it is. */
export function convertHtml(html: string, convert: (digit: string) => string): string {
  const changes = findInHtml(html, (text) => changesIn(text, convert));
  return changes.length === 0 ? html : applied(html, changes);
}

/** The digits of a text that `convert` changes. A digit that is right already is left out, since it may be written as an entity. */
function changesIn(text: string, convert: (digit: string) => string): Replacement[] {
  return [...text.matchAll(DIGIT)]
    .map(({ 0: digit, index }) => ({ start: index, end: index + 1, digit, text: convert(digit) }))
    .filter((change) => change.text !== change.digit);
}
