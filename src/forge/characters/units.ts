import { readFileSync } from 'node:fs';
import { JOINS_NEXT } from '../../text/kind-numbers';
import { literal, rows, type Table, table } from '../table';

const SOURCE = 'corpus/tables/units.tsv';

/** The names that the table has for kinds, in the order of their numbers in `src/text/kind-numbers.ts`. */
const KIND_NAMES = [
  'other',
  'blank',
  'line',
  'arabic',
  'combining',
  'digit',
  'latin',
  'punctuation',
  'zwnj',
  'zwj',
  'bidi',
  'zero-width',
  'soft-hyphen',
  'kashida',
  'presentation',
];

/**
 * Packs the ranges of code units; what is between the ranges of the table is `other`. A range is packed as its length in base 36, omitted
 * if it is 1, and its entry as a capital letter, A for 0.
 */
export function unitsTable(): Table {
  const facts = rows(readFileSync(SOURCE, 'utf8'));
  let unit = 0;
  let packed = '';
  const add = (length: number, entry: number): void => {
    if (length > 0) packed += (length === 1 ? '' : length.toString(36)) + String.fromCharCode(0x41 + entry);
  };
  for (const [first, last, kind, joining] of facts) {
    const start = Number.parseInt(first!, 16);
    const end = Number.parseInt(last!, 16) + 1;
    const number = KIND_NAMES.indexOf(kind!);
    if (number < 0) throw new Error(`${SOURCE}: unknown kind ${kind}`);
    if (start < unit || end <= start) throw new Error(`${SOURCE}: ${first} is out of order`);
    add(start - unit, 0);
    add(end - start, number | (joining === 'dual' ? JOINS_NEXT : 0));
    unit = end;
  }
  const body = `export const UNIT_RANGES = ${literal(packed)};\n`;
  return table(
    'src/text/kinds.table.ts',
    { what: 'Kind and joining of code units', sources: [SOURCE], count: `${facts.length} ranges` },
    body,
  );
}
