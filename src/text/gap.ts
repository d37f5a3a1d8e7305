import { GAPS, isOf, KIND, kinds, SOFT_HYPHEN_KIND } from './kinds';
import { NOT_SIGN } from './units';

/** The kind of a unit; ¬ counts as a soft hyphen. */
export function gapKind(unit: number): number {
  return unit === NOT_SIGN ? SOFT_HYPHEN_KIND : kinds()[unit]! & KIND;
}

/** Whether a unit is part of a gap between visible characters, which is settled as a whole. */
export function isGap(unit: number): boolean {
  return isOf(GAPS, gapKind(unit));
}
