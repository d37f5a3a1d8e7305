import { BIDI, KASHIDA_KIND, OTHER, SOFT_HYPHEN_KIND, ZERO_WIDTH, ZWJ_KIND, ZWNJ_KIND } from '../text/kinds';

/** Sets of kinds, asked for by an entry of the kind table without its other bits. */

const SILENT = (1 << BIDI) | (1 << ZERO_WIDTH);
const INVISIBLE = SILENT | (1 << ZWNJ_KIND) | (1 << SOFT_HYPHEN_KIND);
const GAP = INVISIBLE | (1 << KASHIDA_KIND);
const ELSEWHERE = (1 << OTHER) | (1 << ZWJ_KIND);

/** Invisible and saying nothing: bidi marks, zero-width space, BOM. */
export function isSilent(entry: number): boolean {
  return ((SILENT >> entry) & 1) !== 0;
}

/** Silent, a half-space or a soft hyphen. */
export function isInvisible(entry: number): boolean {
  return ((INVISIBLE >> entry) & 1) !== 0;
}

/** Invisible, or a kashida: what a gap without blanks holds, with ¬ and joiners. */
export function isBetween(entry: number): boolean {
  return ((GAP >> entry) & 1) !== 0;
}

/** A character of another script, an emoji, or a joiner as they have. */
export function isElsewhere(entry: number): boolean {
  return ((ELSEWHERE >> entry) & 1) !== 0;
}
