// Nothing is imported or computed here, so that bundlers inline the numbers.

/** How a unit is treated; entries of the class table. One that is mapped, is so in runs of a language (run-languages.ts) below its class. */
export const PLAIN = 0;
/** Mapped only in a run that is Persian otherwise. */
export const MAPPED_IF_PERSIAN = 1;
/** Mapped unless the run is proved to be in another language. */
export const MAPPED = 2;
/** A letter that proves another language. */
export const FOREIGN = -1;
