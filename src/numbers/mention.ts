/** What a number does in its sentence. */
export type NumberKind = 'cardinal' | 'ordinal' | 'fraction' | 'percent' | 'currency';

/** A number in running text. */
export interface NumberMention {
  /** As it is written, with its sign, percent, currency or unit: `source.slice(start, end)`. */
  readonly text: string;
  /** UTF-16 offsets in the given text. */
  readonly start: number;
  readonly end: number;
  /** The number as written, with its scale words and without its percent or unit: 50 for «۵۰٪», 3500000000 for «۳٫۵ میلیارد دلار». */
  readonly value: number;
  readonly kind: NumberKind;
  /** The CLDR identifier of the unit after the number: `kilometer`, `square-meter`, `year`. */
  readonly unit?: string;
  /**
   * The ISO 4217 code of a currency, `IRT` for the toman; absent if the currency's name alone doesn't tell the country. «افغانی» is none,
   * since it may be a person.
   */
  readonly currency?: string;
}
