import type { NumberKind } from './mention';

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

/** A number with the sign before it and what it counts, which may yet turn out to be no amount. */
export interface Candidate {
  /** The first token: that of the number or of a sign before it. */
  first: number;
  /** The token after the number and its percent, currency or unit. A counter isn't part of it. */
  end: number;
  /** The number alone. */
  reading: Reading;
  /** The value with what is added to it: the sign before it, a half after the noun, the power of a currency. */
  value: number;
  kind: NumberKind;
  /** A CLDR identifier, or '' if there is none. */
  unit: string;
  /** An ISO 4217 code, or '' if there is none. */
  currency: string;
  /** Whether it counts something: a percent, currency, unit or counter stands beside the number. */
  counts: boolean;
}

/** Whether a number has no number word, not even a scale. */
export function isOnlyFigures({ words }: Reading): boolean {
  return words === 0;
}

/** Whether a number may be a year that news mentions, in the Islamic, the Persian or the Gregorian calendar. */
export function isYear(value: number): boolean {
  return (value >= 1200 && value < 1500) || (value >= 1800 && value < 2100);
}
