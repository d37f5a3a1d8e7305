import { readFileSync } from 'node:fs';
import { WORD_LISTS } from '../half-space/word-lists';
import { literal, rows, type Table, table } from './table';

const APART = 'corpus/tables/words-apart.tsv';
const READINGS = 'corpus/tables/readings.tsv';

/** What words that stand beside others say of these, as a module: rows without their reasons. */
export function neighboursTable(): Table {
  const apart = rowsOf(APART, 4);
  const readings = rowsOf(READINGS, 5);
  return table(
    'src/half-space/neighbours.table.ts',
    {
      what: 'Pairs of words that stay apart beside others; words whose reading others prove',
      sources: [APART, READINGS],
      count: `${apart.length + readings.length} rows`,
    },
    `${list('APART', apart)}\n${list('READINGS', readings)}`,
  );
}

/** The first cells of each row, in which a Latin word before the last is the name of a list. */
function rowsOf(path: string, cells: number): string[][] {
  return rows(readFileSync(path, 'utf8')).map((row) => {
    const facts = row.slice(0, cells);
    const unknown = facts
      .slice(0, 4)
      .join(' ')
      .match(/[a-z]+/g)
      ?.find((name) => !Object.hasOwn(WORD_LISTS, name));
    if (facts.length < cells || unknown !== undefined) throw new Error(`${path}: wrong row ${row.join(' ')}`);
    return facts;
  });
}

function list(name: string, facts: readonly string[][]): string {
  const lines = facts.map((cells) => `  ${literal(cells.join(';'))},\n`);
  return `export const ${name}: readonly string[] = [\n${lines.join('')}];\n`;
}
