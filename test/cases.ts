import { readFileSync } from 'node:fs';
import { unescaped } from '../src/forge/text';

export { shown, withHalfSpaces } from '../src/forge/text';

/**
 * Rows of a case file: cells separated by tabs, with escapes as in JSON. Only the lines at its top that begin with # and a blank are
 * comments: further down that is a heading of Markdown. It throws if there are no rows, since a test of each of them would pass.
 */
export function readCases(file: string): string[][] {
  const lines = readFileSync(`corpus/cases/${file}`, 'utf8').split('\n').filter(Boolean);
  const first = lines.findIndex((line) => !line.startsWith('# '));
  if (first < 0) throw new Error(`${file} has no cases`);
  return lines.slice(first).map((line) => line.split('\t').map(unescaped));
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
