/** The half-space as a string, for forge code that handles words as strings. */
export const ZWNJ = '\u200c';

/** Letters that never join the letter after them: a half-space is never written after one. */
export const NON_JOINING = 'اآدذرزژوأإؤءةۀ';

/** A word or case of a table as text: `|` is a half-space there. */
export function withHalfSpaces(cell: string): string {
  return cell.replaceAll('|', ZWNJ);
}

/** A cell of a table with its escapes read, which are as in JSON. */
export function unescaped(cell: string): string {
  return cell.replace(/\\(?:u([0-9a-f]{4})|([nrt\\]))/g, (_, hex?: string, letter?: string) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    return { n: '\n', r: '\r', t: '\t', '\\': '\\' }[letter!]!;
  });
}

/** Text for a person: half-spaces and no-break spaces are seen. */
export function shown(text: string): string {
  return text.replaceAll(ZWNJ, '┊').replaceAll('\u00a0', '⍽');
}
