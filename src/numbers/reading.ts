/** A number that was read. */
export interface Reading {
  /** The token after the number. */
  end: number;
  value: number;
  kind: 'cardinal' | 'ordinal' | 'fraction';
  /** How many words of the grammar it has. */
  words: number;
  hasFigures: boolean;
  /** The highest power of ten among its scale words, 0 when it has none. */
  scale: number;
  /** The number before its one scale word, when there is nothing else: the 3 of «۳ میلیون». */
  mantissa: number;
}

/** A number in figures with nothing else in it. */
export function isOnlyFigures({ words }: Reading): boolean {
  return words === 0;
}

/** A year that news mentions, in the Islamic and Persian calendars or in the Gregorian one. */
export function isYear(value: number): boolean {
  return (value >= 1200 && value < 1500) || (value >= 1800 && value < 2100);
}
