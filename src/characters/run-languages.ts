// Nothing is imported or computed here, so that bundlers inline the numbers.

// What the letters of a run say about its language. The greater the number, the fewer of them are mapped.

/** The run is Persian, or nothing shows that it isn't, and all letters that may be mapped are. */
export const PERSIAN_RUN = 0;
/** So many letters are shared with Urdu, Kurdish or Pashto that only Arabic yeh, kaf and digits are mapped. */
export const DOUBTFUL_RUN = 1;
/** The run is proved to be in another language, and no letter is mapped. */
export const FOREIGN_RUN = 2;
/** The same, and letters or words prove that it isn't Arabic either. Kurdish is such, with half-spaces that Persian has no use for. */
export const KURDISH_OR_OTHER_RUN = 3;
