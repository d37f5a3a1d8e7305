import { readFileSync } from 'node:fs';
import { packAscending, packWeights } from '../../half-space/words/packed-numbers';
import { literal, rows, type Table, table } from '../table';

export const MODEL_FOLDER = 'corpus/model';
export const WEIGHTS_FILE: string = `${MODEL_FOLDER}/weights.tsv`;
export const CANDIDATES_FILE: string = `${MODEL_FOLDER}/candidates.tsv`;
/** Weights are rounded to steps of 1 / SCALE. */
export const SCALE = 16;

const TABLES = ['gluedAfter', 'gluedBefore', 'spacedAfter', 'spacedBefore'];

/** Packs the model (see `src/half-space/words/packed-numbers.ts`). */
export function modelTable(): Table {
  const weights = rows(readFileSync(WEIGHTS_FILE, 'utf8')).map(
    ([index, weight]) => [Number(index), Number(weight)] as const,
  );
  const { pairs, large } = packWeights(weights.map(([, weight]) => weight));
  const candidates = rows(readFileSync(CANDIDATES_FILE, 'utf8'));
  const lines = [
    `export const WEIGHT_SCALE: number = ${SCALE};`,
    `export const WEIGHTS_COUNT: number = ${weights.length};`,
    `export const WEIGHT_INDEXES: string =\n  ${literal(packAscending(weights.map(([index]) => index)))};`,
    'export const WEIGHTS: { readonly pairs: string; readonly large: string } = {',
    `  pairs: ${literal(pairs)},`,
    `  large: ${literal(large)},`,
    '};',
    'export const CANDIDATES: Readonly<Record<string, string>> = {',
    ...TABLES.map((name) => {
      const places = candidates.filter(([table]) => table === name).map(([, place]) => Number(place));
      return `  ${name}: ${literal(packAscending(places))},`;
    }),
    '};',
    '',
  ];
  return table(
    'src/half-space/model/model.table.ts',
    {
      what: 'The half-space model: feature weights and candidate letters, packed',
      sources: [WEIGHTS_FILE, CANDIDATES_FILE],
      count: `${weights.length} weights, ${candidates.length} candidate places`,
    },
    lines.join('\n'),
  );
}
