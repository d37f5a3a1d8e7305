import { readFileSync } from 'node:fs';
import { rows, type Table, table } from '../table';

const FOLDS = 'corpus/tables/folds.tsv';
const RULES = ['fold-alef', 'fold-hamza', 'fold-teh-marbuta', 'fold-letter'];

/** The letters that a search key replaces by others, as rows of code points with their rule. */
export function foldsTable(): Table {
  const folds = rows(readFileSync(FOLDS, 'utf8')).map(([from, to, rule]) => {
    if (!RULES.includes(rule!)) throw new Error(`${FOLDS}: ${from} is folded by ${rule}`);
    return `[0x${from!.toLowerCase()}, 0x${to!.toLowerCase()}, '${rule}'],`;
  });
  const type = RULES.map((rule) => `'${rule}'`).join(' | ');
  const body = [
    `export const FOLDS: readonly (readonly [from: number, to: number, rule: ${type}])[] = [`,
    ...folds.map((fold) => `  ${fold}`),
    '];',
    '',
  ].join('\n');
  return table(
    'src/folding/folds.table.ts',
    { what: 'Letters that a search key writes as another', sources: [FOLDS], count: `${folds.length} letters` },
    body,
  );
}
