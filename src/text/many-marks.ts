/**
 * More marks in a row than any letter has (Unicode Standard Annex 15 allows 30 in its Stream-Safe Text). Engines sort marks in quadratic
 * time, so such a run is not handed to them.
 */
export const MOST_MARKS = 60;
export const TOO_MANY_MARKS: RegExp = /\p{M}{61}/u;
