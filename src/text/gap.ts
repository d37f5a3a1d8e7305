import { GAPS, isOf, KIND, kinds, SOFT_HYPHEN_KIND } from './kinds';
import { NOT_SIGN } from './units';

/** The kind of a unit, where ¬ counts as a soft hyphen: in some encodings a half-space has become one of them. */
export function gapKind(unit: number): number {
  return unit === NOT_SIGN ? SOFT_HYPHEN_KIND : kinds()[unit]! & KIND;
}

/** Whether a unit is part of the gap between two visible characters. */
export function isGap(unit: number): boolean {
  return isOf(GAPS, gapKind(unit));
}
