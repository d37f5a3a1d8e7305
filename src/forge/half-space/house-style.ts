import { readFileSync } from 'node:fs';
import { literal, rows, type Table, table } from '../table';
import { STYLE_TABLE } from './lexicon';

/** The groups of the house style, in the order in which they are documented. */
const GROUPS = [
  'pronouns',
  'conjunctions',
  'adverbs',
  'times',
  'weekdays',
  'phrases',
  'prepositions',
  'compounds',
  'pairs',
  'participles',
  'measures',
  'persons',
  'endings',
];

/** The group of words that no style joins. */
const APART = 'apart';

/** The words that may be written in one way or another, group by group. */
export function houseStyleTable(): Table {
  const facts = rows(readFileSync(STYLE_TABLE, 'utf8'));
  for (const [spelling, group] of facts) {
    if (!GROUPS.includes(group!) && group !== APART)
      throw new Error(`${STYLE_TABLE}: unknown group ${group} of ${spelling}`);
  }
  const groups = GROUPS.map((group) => {
    const words = facts.filter((fact) => fact[1] === group).map(([spelling]) => spelling!);
    return `  ${group}:\n    ${literal(words.join(' '))},\n`;
  });
  return table(
    'src/half-space/spelling/house-style.table.ts',
    {
      what: 'Words of the house style; | where their parts meet',
      sources: [STYLE_TABLE],
      count: `${facts.length} words`,
    },
    `export const HOUSE_STYLE_WORDS = {\n${groups.join('')}} as const;\n`,
  );
}
