import type { Accuracy } from './accuracy';
import type { Cost } from './costs';
import type { ShapeCosts } from './shapes';
import type { Cell } from './speeds';

/** All results of a run of the benchmarks. */
export interface Results {
  readonly machine: string;
  readonly cells: readonly Cell[];
  readonly shapes: readonly ShapeCosts[];
  readonly costs: readonly Cost[];
  readonly accuracy: readonly Accuracy[];
  /** The file or files that the accuracy is from. */
  readonly evaluation: string;
  /** How many stamps the ledger has, and how many of them each parser reads correctly. */
  readonly stamps: number;
  readonly stampsRight: ReadonlyMap<string, number>;
}
