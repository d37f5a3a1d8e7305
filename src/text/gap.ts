import { GAPS, isOf, KIND, kinds, SOFT_HYPHEN_KIND } from './kinds';
import { NOT_SIGN } from './units';

/** The kind of a unit, where ¬ is as good as a soft hyphen. */
export function gapKind(unit: number): number {
  return unit === NOT_SIGN ? SOFT_HYPHEN_KIND : kinds()[unit]! & KIND;
}

/** Whether a unit stands between visible characters and is settled with what is round it. */
export function isGap(unit: number): boolean {
  return isOf(GAPS, gapKind(unit));
}
