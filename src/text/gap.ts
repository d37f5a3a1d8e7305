import {
  BIDI,
  BLANK,
  KASHIDA_KIND,
  KIND,
  kinds,
  LINE,
  SOFT_HYPHEN_KIND,
  ZERO_WIDTH,
  ZWJ_KIND,
  ZWNJ_KIND,
} from './kinds';
import { NOT_SIGN } from './units';

/** Whether a unit stands between visible characters and is settled with what is round it. */
export function isGap(unit: number): boolean {
  const kind = kinds()[unit]! & KIND;
  return (
    kind === BLANK ||
    kind === LINE ||
    kind === ZWNJ_KIND ||
    kind === ZWJ_KIND ||
    kind === BIDI ||
    kind === ZERO_WIDTH ||
    kind === SOFT_HYPHEN_KIND ||
    kind === KASHIDA_KIND ||
    unit === NOT_SIGN
  );
}
