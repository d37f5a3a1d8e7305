import { JOINS_NEXT, KIND } from './kind-numbers';
import { UNIT_RANGES } from './kinds.table';

export * from './kind-numbers';

let table: Uint8Array | undefined;

/**
 * The kind of every UTF-16 code unit: `kinds()[unit] & KIND`, and `& JOINS_NEXT`.
 * Built on first use (64 KiB) from the ranges of `corpus/tables/units.tsv`.
 */
export function kinds(): Uint8Array {
  // Kept this small: engines inline the smallest functions whatever the size of the caller.
  table ??= layOut();
  return table;
}

function layOut(): Uint8Array {
  const entries = new Uint8Array(0x10000);
  // A packed range is its length in base 36, left out if it is 1, and its entry as a capital letter from A on.
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
  // Outside the text the unit is NaN, and once that has been looked up, every look-up here is slow. The kind of U+0000 is OTHER.
  return kinds()[text.charCodeAt(at) | 0]! & KIND;
}

/** Whether a kind (an entry of the table without its other bits) is in a set of kinds. */
export function isOf(set: number, kind: number): boolean {
  return ((set >> kind) & 1) !== 0;
}

/** Where the run of units in a set of kinds that begins at `from` ends. */
export function endOfRun(text: string, from: number, limit: number, set: number): number {
  const kind = kinds();
  let at = from;
  while (at < limit && (set >> (kind[text.charCodeAt(at)]! & KIND)) & 1) at++;
  return at;
}

/** Where the run of units in a set of kinds that ends at `end` begins. */
export function startOfRun(text: string, end: number, floor: number, set: number): number {
  const kind = kinds();
  let at = end;
  while (at > floor && (set >> (kind[text.charCodeAt(at - 1)]! & KIND)) & 1) at--;
  return at;
}

/** Whether a ZWNJ after this unit can be seen: it is an Arabic-script letter that joins the next one. */
export function joinsNext(unit: number): boolean {
  return (kinds()[unit]! & JOINS_NEXT) !== 0;
}
