/** The half-space as a string, for forge code that handles words as strings. */
export const ZWNJ = '\u200c';

/** Letters that never join the letter after them: a half-space is never written after one. */
export const NON_JOINING = 'اآدذرزژوأإؤءةۀ';
