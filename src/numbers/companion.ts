/** A word or sign beside a number. */
export interface Companion {
  readonly type: number;
  /** The ISO 4217 code of a currency or the CLDR identifier of a unit, '' if there is none. */
  readonly code: string;
  /** The power of ten that a currency word stands for. */
  readonly power?: number | undefined;
  /** Whether the number after it is a time, a year or the like: «ساعت ۵» (5 o'clock), «سال ۱۴۰۳» (the year 1403). */
  readonly isLabel?: boolean;
  /** Whether the number after it may also be its name: «دقیقه ۸۰» (minute 80), «صفحه ۱۲» (page 12). */
  readonly isNumbered?: boolean;
  /** Whether the word after it may be its other half: «سانتی متر», «در صد». */
  readonly isPrefix?: boolean;
  /** The number before it that is no amount but part of a name: 2 of «دو دل», 1001 of «هزار و یک شب». */
  readonly before?: number;
  /** Likewise the number after it: 110 of «پلیس ۱۱۰». */
  readonly after?: number;
  /** Whether only a high number after it is its name: «انقلاب ۵۷» (revolution). */
  readonly isHigh?: boolean;
  /** Whether the number after it is a name only where a name stands before it, too: «جام جهانی ۹۸». */
  readonly isNamed?: boolean;
  /** Whether it is a spoken number word that is also another word, so that figures after it are no part of its number. */
  readonly isSpoken?: boolean;
  /** Whether it is the rest of an amount, of which nobody knows how much it is: «و اندی» (and something). */
  readonly isRest?: boolean;
  /** Whether it is «بیش» (more), before «از» (than). */
  readonly isMore?: boolean;
  /** Whether it is a month of Afghanistan, but another word, too. */
  readonly mayBeMonth?: boolean;
  /** Whether it says how many there are of what follows: «تعداد صفحات» (the number of pages). */
  readonly counts?: boolean;
}
