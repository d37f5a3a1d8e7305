import { BIDI, KASHIDA_KIND, OTHER, SOFT_HYPHEN_KIND, setOf, ZERO_WIDTH, ZWJ_KIND, ZWNJ_KIND } from '../text/kinds';

/** Sets of kinds that the passes ask for. */

/** Invisible and saying nothing: bidi marks, zero-width space, BOM. */
export const SILENT: number = setOf(BIDI, ZERO_WIDTH);
/** Silent, a half-space or a soft hyphen. */
export const INVISIBLE: number = SILENT | setOf(ZWNJ_KIND, SOFT_HYPHEN_KIND);
/** Invisible, or a kashida: what a gap without blanks holds, with ¬ and joiners. */
export const BETWEEN: number = INVISIBLE | setOf(KASHIDA_KIND);
/** A character of another script, an emoji, or a joiner as they have. */
export const ELSEWHERE: number = setOf(OTHER, ZWJ_KIND);
