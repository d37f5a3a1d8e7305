// Nothing is imported here and nothing computed, so that bundlers write the numbers where their names stand.

/** How a unit is treated; entries of the class table. */
export const PLAIN = 0;
/** Mapped wherever the run is not proved to be in another language. */
export const MAPPED = 1;
/** Mapped only where the run is Persian for the rest. */
export const MAPPED_IF_PERSIAN = 2;
/** A letter that proves another language. */
export const FOREIGN = 3;
