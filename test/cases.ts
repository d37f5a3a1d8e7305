import { readFileSync } from 'node:fs';
import { unescaped } from '../src/forge/text';

export { shown, withHalfSpaces } from '../src/forge/text';

/**
 * Rows of a case file: cells separated by tabs, with escapes as in JSON. A line that begins with # and a blank is a comment; \# begins a cell
 * with a #. It throws if there are no rows, since a test of each of them would pass.
 */
export function readCases(file: string): string[][] {
  const rows = readFileSync(`corpus/cases/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split('\t').map(unescaped));
  if (rows.length === 0) throw new Error(`${file} has no cases`);
  return rows;
}

/** Options that are switched on, from their names in a cell: `slashDecimal percent`. */
export function optionsOf(names = ''): Record<string, boolean> {
  return Object.fromEntries(
    names
      .split(' ')
      .filter(Boolean)
      .map((name) => [name, true]),
  );
}
