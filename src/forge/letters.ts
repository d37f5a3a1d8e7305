import { readFileSync } from 'node:fs';
import { rows, type Table, table } from './table';

const LETTERS = 'corpus/tables/letters.tsv';
const FOREIGN = 'corpus/tables/foreign-letters.tsv';

/** The letter map as rows of numbers, and the letters that prove a line to be in another language. */
export function lettersTable(): Table {
  const letters = rows(readFileSync(LETTERS, 'utf8')).map(([from, to, rule, where]) => {
    if (where !== 'always' && where !== 'persian') throw new Error(`${LETTERS}: ${from} is mapped ${where}`);
    return `[0x${from!.toLowerCase()}, 0x${to!.toLowerCase()}, '${rule}', '${where}'],`;
  });
  const foreign = rows(readFileSync(FOREIGN, 'utf8')).map(([letter]) => `0x${letter!.toLowerCase()}`);
  const body = [
    "export const LETTERS: readonly (readonly [from: number, to: number, rule: 'arabic-yeh' | 'arabic-kaf' | 'heh' | 'arabic-digit', where: 'always' | 'persian'])[] = [",
    ...letters.map((letter) => `  ${letter}`),
    '];',
    '',
    `export const FOREIGN_LETTERS: readonly number[] = [${foreign.join(', ')}];`,
    '',
  ].join('\n');
  return table(
    'src/characters/letters.table.ts',
    {
      what: 'Letters and digits written with another code point, and letters that prove another language',
      sources: [LETTERS, FOREIGN],
      count: `${letters.length} letters, ${foreign.length} foreign letters`,
    },
    body,
  );
}
