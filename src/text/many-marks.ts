/**
 * The most combining marks in a row that are given to the engine's `normalize`, which sorts them in quadratic time. No letter has as many:
 * Unicode Standard Annex 15 allows 30 in its Stream-Safe Text Format.
 */
export const MOST_MARKS = 60;
/** One mark more than that. */
export const TOO_MANY_MARKS: RegExp = /\p{M}{61}/u;
