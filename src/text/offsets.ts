import { growth } from './compose';
import type { EditLog } from './edits';

/**
 * Converts positions between a source text and the text that edits made of it. All are UTF-16 offsets.
 *
 * The position of a unit that was kept maps to that of the same unit. A position inside a replaced span maps to the start of what replaces
 * it, and the other way round. So what was inserted at an offset of the source stands before its `toOutput`. Both functions are monotone,
 * and a position past the end keeps its distance from the end.
 */
export interface OffsetMap {
  /** Where in the source the unit at `offset` of the output came from. */
  toSource(offset: number): number;
  /** Where in the output the unit at `offset` of the source went. */
  toOutput(offset: number): number;
}

/** The map that belongs to a log of edits. Positions are found by binary search; those in the output are computed on first use. */
export function offsetMap(edits: EditLog): OffsetMap {
  let starts: Int32Array | undefined;

  /** The output offset at which each edit's replacement starts. */
  function outputStarts(): Int32Array {
    if (starts !== undefined) return starts;
    starts = new Int32Array(edits.length);
    let shift = 0;
    for (let i = 0; i < edits.length; i++) {
      starts[i] = edits.start(i) + shift;
      shift += growth(edits, i);
    }
    return starts;
  }

  return {
    toSource(offset) {
      const outputs = outputStarts();
      const i = lastAtOrBefore(edits.length, (k) => outputs[k]!, offset);
      if (i < 0) return offset;
      const beyond = offset - outputs[i]! - edits.replacement(i).length;
      return beyond < 0 ? edits.start(i) : edits.end(i) + beyond;
    },
    toOutput(offset) {
      const outputs = outputStarts();
      const i = lastAtOrBefore(edits.length, (k) => edits.start(k), offset);
      if (i < 0) return offset;
      const beyond = offset - edits.end(i);
      return beyond < 0 ? outputs[i]! : outputs[i]! + edits.replacement(i).length + beyond;
    },
  };
}

/** The index of the last of `count` ascending values that is ≤ `wanted`, or −1. */
export function lastAtOrBefore(count: number, value: (index: number) => number, wanted: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value(middle) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
