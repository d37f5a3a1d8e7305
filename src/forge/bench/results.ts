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
  /** Where the accuracy is from. */
  readonly evaluation: string;
  readonly stamps: number;
  /** How many of the stamps each parser reads correctly. */
  readonly stampsRight: ReadonlyMap<string, number>;
}
