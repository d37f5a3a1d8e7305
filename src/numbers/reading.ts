/** A number that was read, without what it counts. */
export interface Reading {
  /** The token after the number. */
  end: number;
  value: number;
  kind: 'cardinal' | 'ordinal' | 'fraction';
  /** How many number words it has. */
  words: number;
  hasFigures: boolean;
  /** The power of ten of its highest scale word, 0 if it has none. */
  scale: number;
  /** The 3 of «۳ میلیون»: what stands before its scale word if it has only one and ends with it; else its value. */
  mantissa: number;
}

/** Whether a number has no number word, not even a scale. */
export function isOnlyFigures({ words }: Reading): boolean {
  return words === 0;
}

/** Whether a number may be a year that news mentions, in the Islamic, the Persian or the Gregorian calendar. */
export function isYear(value: number): boolean {
  return (value >= 1200 && value < 1500) || (value >= 1800 && value < 2100);
}
