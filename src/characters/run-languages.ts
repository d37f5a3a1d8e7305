// Nothing is imported or computed here, so that bundlers inline the numbers.

/** What the letters of a run say about its language: the greater the number, the fewer of them are mapped. In a Persian run all are. */
export const PERSIAN_RUN = 0;
/** So many letters are shared with Urdu, Kurdish or Pashto that only Arabic yeh, kaf and digits are mapped. */
export const DOUBTFUL_RUN = 1;
/** They prove another language, and none is mapped. */
export const FOREIGN_RUN = 2;
