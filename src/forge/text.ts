/** The half-space as a string: the forge, which needn't be fast, handles words as strings. */
export const ZWNJ = '\u200c';

/** Letters that never join the letter after them, so that no half-space is written after them. */
export const NON_JOINING = 'اآدذرزژوأإؤءةۀ';

/** The text of a cell in a table of words or cases, in which `|` stands for a half-space. */
export function withHalfSpaces(cell: string): string {
  return cell.replaceAll('|', ZWNJ);
}

/** The text of a cell with its escapes read, which are like those of JSON. */
export function unescaped(cell: string): string {
  return cell.replace(/\\(?:u([0-9a-f]{4})|([nrt\\]))/g, (_, hex?: string, letter?: string) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    return { n: '\n', r: '\r', t: '\t', '\\': '\\' }[letter!]!;
  });
}

/** A text with visible signs for its half-spaces and no-break spaces. */
export function shown(text: string): string {
  return text.replaceAll(ZWNJ, '┊').replaceAll('\u00a0', '⍽');
}
