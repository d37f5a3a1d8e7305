import { unpackAscending, unpackWeights } from '../words/packed-numbers';
import { type CandidateTables, TABLE_SIZE } from './candidates';
import { DIMENSION_BITS } from './feature-hash';
import type { Features } from './features';
import { CANDIDATES, WEIGHT_INDEXES, WEIGHT_SCALE, WEIGHTS, WEIGHTS_COUNT } from './model.table';

/** A linear model over the features of a gap: which gaps it looks at, and how sure it is of a half-space. */
export interface Model {
  readonly candidates: CandidateTables;
  /** The sum of the features' weights, in steps of 1 / WEIGHT_SCALE of log-odds. */
  sum(features: Features): number;
  /** The probability of a half-space, 0–1, that a sum means. */
  probability(sum: number): number;
  /** The sum that means a probability. */
  sumAt(probability: number): number;
}

let model: Model | undefined;

/** The built-in model, unpacked on first use (some 2 MB). */
export function builtInModel(): Model {
  model ??= unpackModel();
  return model;
}

function unpackModel(): Model {
  // For each block of 32 features, one bit each: whether it has a weight. Small enough for a processor's cache.
  const bits = new Int32Array((1 << DIMENSION_BITS) / 32);
  // And where in `steps` the first weight of the block is; the others follow in order.
  const places = new Int32Array((1 << DIMENSION_BITS) / 32);
  const steps = unpackWeights(WEIGHTS, WEIGHTS_COUNT);
  unpackAscending(WEIGHT_INDEXES, (index, place) => {
    const block = index >>> 5;
    if (bits[block] === 0) places[block] = place;
    bits[block]! |= 1 << (index & 31);
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
      for (let i = 0; i < count; i++) {
        const index = indexes[i]!;
        const block = index >>> 5;
        const present = bits[block]!;
        if ((present >>> (index & 31)) & 1) sum += steps[places[block]! + ones(present & ~(-1 << (index & 31)))]!;
      }
      return sum;
    },
    probability(sum) {
      return 1 / (1 + Math.exp(-sum / WEIGHT_SCALE));
    },
    sumAt(probability) {
      return Math.log(probability / (1 - probability)) * WEIGHT_SCALE;
    },
  };
}

/** How many bits of a number are set. */
function ones(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function unpackTable(name: keyof CandidateTables): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  unpackAscending(CANDIDATES[name]!, (place) => {
    table[place] = 1;
  });
  return table;
}
