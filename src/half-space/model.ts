import { type CandidateTables, TABLE_SIZE } from './candidates';
import { DIMENSION_BITS, type Features } from './features';
import { CANDIDATES, WEIGHT_INDEXES, WEIGHT_SCALE, WEIGHTS, WEIGHTS_COUNT } from './model.table';
import { unpackAscending, unpackSigned } from './numbers';

/** A linear model over the features of a gap: which gaps it looks at, and how sure it is of a half-space. */
export interface Model {
  readonly candidates: CandidateTables;
  /** The sum of the features' weights, in steps. */
  sum(features: Features): number;
  /** The probability of a half-space, 0–1, for a sum. */
  probability(sum: number): number;
}

let model: Model | undefined;

/** The built-in model, unpacked on first use (some 5 MB). */
export function builtInModel(): Model {
  model ??= unpackModel();
  return model;
}

function unpackModel(): Model {
  const weights = new Int8Array(1 << DIMENSION_BITS);
  const steps = new Int8Array(WEIGHTS_COUNT);
  unpackSigned(WEIGHTS, (weight, place) => {
    steps[place] = weight;
  });
  unpackAscending(WEIGHT_INDEXES, (index, place) => {
    weights[index] = steps[place]!;
  });
  return {
    candidates: {
      gluedAfter: unpackTable('gluedAfter'),
      gluedBefore: unpackTable('gluedBefore'),
      spacedAfter: unpackTable('spacedAfter'),
      spacedBefore: unpackTable('spacedBefore'),
    },
    sum({ indexes, count }) {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += weights[indexes[i]!]!;
      return sum;
    },
    probability(sum) {
      return 1 / (1 + Math.exp(-sum / WEIGHT_SCALE));
    },
  };
}

function unpackTable(name: keyof CandidateTables): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  unpackAscending(CANDIDATES[name]!, (place) => {
    table[place] = 1;
  });
  return table;
}
