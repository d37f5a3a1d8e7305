// Nothing is imported or computed here, so that bundlers inline the numbers.

/** How a unit is treated; entries of the class table. A unit is mapped in the runs whose language (run-languages.ts) is less than its class. */
export const PLAIN = 0;
/** Mapped only in a run that is Persian otherwise. */
export const MAPPED_IF_PERSIAN = 1;
/** Mapped unless the run is proved to be in another language. */
export const MAPPED = 2;
/** A letter that proves another language. */
export const FOREIGN = -1;
