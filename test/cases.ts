import { readFileSync } from 'node:fs';
import { unescaped } from '../src/forge/text';

export { shown, withHalfSpaces } from '../src/forge/text';

/**
 * Rows of a case file: cells separated by tabs, escapes as in JSON; # begins a comment line (\# a cell that begins with #). There is one at
 * least, since a test of each of none passes.
 */
export function readCases(file: string): string[][] {
  const rows = readFileSync(`corpus/cases/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split('\t').map(unescaped));
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
