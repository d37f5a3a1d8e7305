/** Where things end in the HTML standard (13.2.5); a lenient reader may end them elsewhere. */

/** Attributes of an end tag that don't hide a `>`. */
const PLAIN_REST = /^(?:[ \t\n\f\r]+[\w-]+=(?:"[^"<>]*"|'[^'<>]*'))*[ \t\n\f\r]*$/;
const QUOTE = /["']/;

/** Whether an end tag ends at the first `>`, whatever the quotes in it mean; `from` is the end of its name. */
export function endsAtFirst(markup: string, from: number, end: number): boolean {
  const rest = markup.slice(from, end);
  return !QUOTE.test(rest) || PLAIN_REST.test(rest);
}

/** Whether a script's first end tag is hidden: by a script that begins in a comment in it and doesn't end there. */
export function hidesEnd(script: string): boolean {
  // The dashes of a comment's start may be those of its end: <!-->.
  const comment = script.indexOf('<!--', script.lastIndexOf('-->'));
  return comment >= 0 && /<script[ \t\n\f\r/>]/i.test(script.slice(comment));
}
