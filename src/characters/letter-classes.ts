// Nothing is imported or computed here, so that bundlers inline the numbers.

// The classes of letters and digits. One is mapped in each run whose language, a number of run-languages.ts, is less than its class.

/** Never mapped. */
export const PLAIN = 0;
/** Mapped only in a run that is Persian otherwise. */
export const MAPPED_IF_PERSIAN = 1;
/** Mapped unless the run is proved to be in another language. */
export const MAPPED = 2;
/** Never mapped, and proves another language. */
export const FOREIGN = -1;
