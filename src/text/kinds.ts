import { UNIT_RANGES } from './kinds.table';

/** Kinds of code units; the low four bits of an entry of the kind table. */
export const OTHER = 0;
export const BLANK = 1;
export const LINE = 2;
export const ARABIC = 3;
export const COMBINING = 4;
export const DIGIT = 5;
export const LATIN = 6;
export const PUNCTUATION = 7;
export const ZWNJ_KIND = 8;
export const ZWJ_KIND = 9;
export const BIDI = 10;
export const ZERO_WIDTH = 11;
export const SOFT_HYPHEN_KIND = 12;
export const KASHIDA_KIND = 13;
export const PRESENTATION = 14;

/** The bits that hold the kind. */
export const KIND = 0x0f;
/** Set on an Arabic-script letter that joins the letter after it: only there a half-space is seen. */
export const JOINS_NEXT = 0x10;

let table: Uint8Array | undefined;

/**
 * The kind of every UTF-16 code unit: `kinds()[unit] & KIND`, and `& JOINS_NEXT`.
 * Built on first use (64 KiB) from the ranges of `corpus/tables/units.tsv`.
 */
export function kinds(): Uint8Array {
  // No more than this: engines put the smallest functions in place whatever the size of their callers.
  table ??= layOut();
  return table;
}

function layOut(): Uint8Array {
  const entries = new Uint8Array(0x10000);
  // A packed range is its length in base 36, none for 1, and its entry as a capital from A on.
  let unit = 0;
  for (const [, length, entry] of UNIT_RANGES.matchAll(/([0-9a-z]{0,4})([A-Z])/g)) {
    const end = unit + Number.parseInt(length || '1', 36);
    entries.fill(entry!.charCodeAt(0) - 0x41, unit, end);
    unit = end;
  }
  return entries;
}

/** The kind of the unit at `at`; outside the text it is `OTHER`. */
export function kindAt(text: string, at: number): number {
  return kinds()[text.charCodeAt(at)]! & KIND;
}

/** Kinds as a set: a bit for each. */
export function setOf(...members: readonly number[]): number {
  return members.reduce((set, kind) => set | (1 << kind), 0);
}

/** Whether a kind, or an entry of the table without its other bits, is of a set. */
export function isOf(set: number, kind: number): boolean {
  return ((set >> kind) & 1) !== 0;
}

/** Where units of a set of kinds end that begin at `from`. */
export function endOfRun(text: string, from: number, limit: number, set: number): number {
  const kind = kinds();
  let at = from;
  while (at < limit && (set >> (kind[text.charCodeAt(at)]! & KIND)) & 1) at++;
  return at;
}

/** Where units of a set of kinds begin that end at `end`. */
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
