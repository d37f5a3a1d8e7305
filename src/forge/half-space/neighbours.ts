import { readFileSync } from 'node:fs';
import { WORD_LISTS } from '../../half-space/grammar/word-lists';
import { rows, type Table, table } from '../table';

const APART = 'corpus/tables/words-apart.tsv';
const READINGS = 'corpus/tables/readings.tsv';

/** What the words beside a word say about it: the rows of two tables, without their reasons. */
export function neighboursTable(): Table {
  const apart = rowsOf(APART, 4).map(([left, right, before, after]) => [right, left, after, before]);
  const readings = rowsOf(READINGS, 5).map(([words, before, after, unless, reading]) => [
    words,
    reading?.[0],
    after,
    before,
    unless,
  ]);
  return table(
    'src/half-space/grammar/neighbours.table.ts',
    {
      what: 'Pairs of words that stay apart beside others; words whose reading others prove',
      sources: [APART, READINGS],
      count: `${apart.length + readings.length} rows`,
    },
    `${lines('APART', apart)}\n${lines('READINGS', readings)}`,
  );
}

/** The first cells of each row. A Latin word in the first four must be the name of a list of words. */
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

/** Rows as the lines of one string. Cells with `*`, which stands for any word, are left out at the end of a row. */
function lines(name: string, facts: readonly (string | undefined)[][]): string {
  const text = facts.map((cells) => cells.join(';').replace(/(?:;\*)+$/, '')).join('\n');
  return `export const ${name}: string = \`${text}\`;\n`;
}
