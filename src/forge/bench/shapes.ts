import { hardShapes } from './hard-shapes';
import { COMPARISONS, type Run } from './systems';
import { textsOf } from './texts';

/** How the cost of hard shapes compares with that of as much plain text, for one system. */
export interface ShapeCosts {
  /** The name of the system. */
  readonly system: string;
  /** Each shape with how many times as long as plain text it takes, the costliest first. */
  readonly shapes: readonly (readonly [shape: string, ratio: number])[];
}

const BYTES = 1e6;
const ROUNDS = 24;
/** The comparisons that don't use the half-space model: it looks at words, and hard shapes have none. */
const MEASURED = ['characters', 'punctuation'];

/** Measures a megabyte of each hard shape against a megabyte of clean articles. They take turns, and the best round of each counts. */
export async function costsOfShapes(): Promise<ShapeCosts[]> {
  const plain = firstBytes(textsOf('clean', '5 MB')[0]!);
  const all: ShapeCosts[] = [];
  for (const name of MEASURED) {
    const { name: system, load } = COMPARISONS.find((each) => each.name === name)!.systems[0]!;
    const run = await load();
    const shapes = hardShapes.map((shape): [string, number] => {
      const text = firstBytes(shape.repeat(Math.ceil(BYTES / Buffer.byteLength(shape))));
      let [best, bestOfPlain] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let round = 0; round < ROUNDS; round++) {
        bestOfPlain = Math.min(bestOfPlain, timeOf(run, plain));
        best = Math.min(best, timeOf(run, text));
      }
      return [shape, best / bestOfPlain];
    });
    all.push({ system, shapes: shapes.sort((a, b) => b[1] - a[1]) });
  }
  return all;
}

function timeOf(run: Run, text: string): number {
  const before = performance.now();
  run(text);
  return performance.now() - before;
}

function firstBytes(text: string): string {
  return Buffer.from(text).subarray(0, BYTES).toString();
}
