/** Where things end in the HTML standard (13.2.5); a lenient reader may end them elsewhere. */

/** Attributes of an end tag that don't hide a `>`. */
const PLAIN_REST = /^(?:[ \t\n\f\r]+[\w-]+=(?:"[^"<>]*"|'[^'<>]*'))*[ \t\n\f\r]*$/;
const QUOTE = /["']/;

/** Whether an end tag ends at the first `>`, whatever the quotes in it mean; `from` is the end of its name. */
export function endsAtFirst(markup: string, from: number, end: number): boolean {
  const rest = markup.slice(from, end);
  return !QUOTE.test(rest) || PLAIN_REST.test(rest);
}

/** A comment's start or end, or a script's start or end tag, in a script. */
const SCRIPT_SIGN = /<!--|-->|<(\/?)script(?=[ \t\n\f\r/>])/gi;

/**
 * Where the script whose content begins at `from` ends: at the `<` of its end tag; −1 when there is none. A script in a comment in a
 * script hides one end tag.
 */
export function scriptEnd(markup: string, from: number): number {
  let isEscaped = false;
  let isDoubleEscaped = false;
  SCRIPT_SIGN.lastIndex = from;
  for (let sign = SCRIPT_SIGN.exec(markup); sign !== null; sign = SCRIPT_SIGN.exec(markup)) {
    if (sign[0] === '<!--') {
      isEscaped = true;
      // The dashes of the start may be those of the end: <!-->.
      SCRIPT_SIGN.lastIndex = sign.index + 2;
    } else if (sign[0] === '-->') {
      isEscaped = false;
      isDoubleEscaped = false;
    } else if (sign[1] === '') {
      if (isEscaped) isDoubleEscaped = true;
    } else if (isDoubleEscaped) isDoubleEscaped = false;
    else return sign.index;
  }
  return -1;
}

/** Where the first end tag of this name from `from` on stands, whatever is round it; −1 when there is none. */
export function firstEndTag(markup: string, name: string, from: number): number {
  const tag = new RegExp(`</${name}(?=[ \\t\\n\\f\\r/>])`, 'gi');
  tag.lastIndex = from;
  return tag.exec(markup)?.index ?? -1;
}
