import { readFileSync } from 'node:fs';

/**
 * Rows of a case file: cells separated by tabs, escapes as in JSON; # begins a comment line (\# a cell that begins with #). There is one at
 * least, since a test of each of none passes.
 */
export function readCases(file: string): string[][] {
  const rows = readFileSync(`corpus/cases/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split('\t').map(unescapeCell));
  if (rows.length === 0) throw new Error(`${file} has no cases`);
  return rows;
}

/** `slashDecimal percent` as options. */
export function optionsOf(names = ''): Record<string, boolean> {
  return Object.fromEntries(
    names
      .split(' ')
      .filter(Boolean)
      .map((name) => [name, true]),
  );
}

/** `|` in a half-space case is a half-space. */
export function withHalfSpaces(text: string): string {
  return text.replaceAll('|', '\u200c');
}

/** Makes half-spaces and blanks visible, so that a failing test shows them. */
export function shown(text: string): string {
  return text.replaceAll('\u200c', '┊').replaceAll('\u00a0', '⍽');
}

function unescapeCell(cell: string): string {
  return cell.replace(/\\(?:u([0-9a-f]{4})|([nrt\\]))/g, (_, hex?: string, letter?: string) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    return { n: '\n', r: '\r', t: '\t', '\\': '\\' }[letter!]!;
  });
}
