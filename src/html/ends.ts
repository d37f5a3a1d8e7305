/** Where tags and scripts end by the HTML standard (13.2.5); a lenient parser may end them elsewhere. */

/** The rest of an end tag, whose attributes hide no `>`. */
const PLAIN_REST = /^(?:[ \t\n\f\r]+[\w-]+=(?:"[^"<>]*"|'[^'<>]*'))*[ \t\n\f\r]*$/;
const QUOTE = /["']/;

/** Whether an end tag ends at the first `>` in every reading of its quotes; `from` is the end of its name. */
export function endsAtFirst(markup: string, from: number, end: number): boolean {
  const rest = markup.slice(from, end);
  return !QUOTE.test(rest) || PLAIN_REST.test(rest);
}

/**
 * Whether a script's first end tag is hidden from a parser, by a `<script` in a comment that doesn't end before it.
 */
export function hidesEnd(script: string): boolean {
  // The two dashes that begin a comment may be those that end it: <!-->.
  const comment = script.indexOf('<!--', script.lastIndexOf('-->'));
  return comment >= 0 && /<script[ \t\n\f\r/>]/i.test(script.slice(comment));
}
