import { readFileSync } from 'node:fs';
import { literal, rows, type Table, table } from '../table';

const NAMES = 'corpus/tables/family-names.tsv';
/** The places that a name may have in a family name, with what the list of each place is called. */
const LISTS = { begins: 'BEGIN_NAMES', before: 'STAND_BEFORE_NAMES' };

/** The names that family names begin with, and those that stand before these, written without half-spaces, as repair reads them. */
export function familyNamesTable(): Table {
  const facts = rows(readFileSync(NAMES, 'utf8'));
  for (const [name, place] of facts)
    if (!Object.hasOwn(LISTS, place!)) throw new Error(`${NAMES}: unknown place ${place} of ${name}`);
  const lists = Object.entries(LISTS).map(([place, list]) => {
    const names = facts.filter((fact) => fact[1] === place).map(([name]) => name!.replaceAll('\u200c', ''));
    return `export const ${list} =\n  ${literal(names.join(' '))};\n`;
  });
  return table(
    'src/half-space/grammar/family-names.table.ts',
    {
      what: 'What family names begin with, and what stands before them',
      sources: [NAMES],
      count: `${facts.length} names`,
    },
    lists.join('\n'),
  );
}
