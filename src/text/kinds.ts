import { JOINS_NEXT, KIND } from './kind-numbers';
import { UNIT_RANGES } from './kinds.table';

export * from './kind-numbers';

let table: Uint8Array | undefined;

/**
 * The table of kinds: an entry for every UTF-16 code unit, in which `kinds()[unit] & KIND` is its kind and `& JOINS_NEXT` a flag. It has
 * 64 KiB and is built on first use from the ranges in `corpus/tables/units.tsv`.
 */
export function kinds(): Uint8Array {
  // All else is in `layOut`, because engines always inline a function as small as this.
  table ??= layOut();
  return table;
}

function layOut(): Uint8Array {
  const entries = new Uint8Array(0x10000);
  // A range is packed as its length in base 36, left out if it is 1, and its entry as a capital letter, A for 0.
  let unit = 0;
  for (const [, length, entry] of UNIT_RANGES.matchAll(/([0-9a-z]{0,4})([A-Z])/g)) {
    const end = unit + Number.parseInt(length || '1', 36);
    entries.fill(entry!.charCodeAt(0) - 0x41, unit, end);
    unit = end;
  }
  return entries;
}

/** The kind of the unit at `at`; `OTHER` outside the text. */
export function kindAt(text: string, at: number): number {
  // Outside the text the unit is NaN. To look that up even once would make every later look-up slow, so it becomes 0: U+0000 is OTHER.
  return kinds()[text.charCodeAt(at) | 0]! & KIND;
}

/** Whether a kind is in a set of kinds; an entry of the table must be masked with `KIND` first. */
export function isOf(set: number, kind: number): boolean {
  return ((set >> kind) & 1) !== 0;
}

/** Where a run of units whose kinds are in `set` ends, if it begins at `from`; `limit` at most. */
export function endOfRun(text: string, from: number, limit: number, set: number): number {
  const kind = kinds();
  let at = from;
  while (at < limit && (set >> (kind[text.charCodeAt(at)]! & KIND)) & 1) at++;
  return at;
}

/** Where a run of units whose kinds are in `set` begins, if it ends at `end`; `floor` at least. */
export function startOfRun(text: string, end: number, floor: number, set: number): number {
  const kind = kinds();
  let at = end;
  while (at > floor && (set >> (kind[text.charCodeAt(at - 1)]! & KIND)) & 1) at--;
  return at;
}

/** Whether the unit is an Arabic-script letter that joins the next one, so that a ZWNJ after it can be seen. */
export function joinsNext(unit: number): boolean {
  return (kinds()[unit]! & JOINS_NEXT) !== 0;
}
