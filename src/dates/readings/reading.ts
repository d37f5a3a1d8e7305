/**
 * Readings: what the grammar makes of tokens. Their fields are not yet checked against a calendar. Numbers for a calendar, a grain, a unit
 * or a part of the day are those of tokens/kinds.ts.
 */

/** How far from the reference something lies: `amount` units, negative before it. */
export interface Shift {
  /** SECOND to YEAR. */
  readonly unit: number;
  readonly amount: number;
  /** Whether all of the time between is meant: «۳ روز گذشته» (the past 3 days). */
  readonly span?: boolean;
}

/** One of the equal parts of a period: «نیمه اول» (first half), «اواخر» (late), «پاییز» (autumn). */
export interface Part {
  /** Which one, from 0. */
  readonly index: number;
  /** How many parts the period has. */
  readonly of: number;
  /** How many parts are meant from `index` on, when it is more than one: «۹ ماهه نخست» (the first nine months). */
  readonly length?: number;
  /** Its bounds are not sharp. */
  readonly isRough?: boolean;
  /** A quarter of the Persian year, whatever calendar the year is in. */
  readonly isSeason?: boolean;
}

/** The `day` of «آخر ماه جاری» (the end of this month): the last one. It is higher than any number of a day. */
export const LAST_DAY = 1e9;
/** The `day` of «جمعه آخر ماه جاری» (the last Friday of this month): the last one of its weekday. */
export const LAST_WEEKDAY = 2e9;

/** A year, or how far it is from that of the reference. */
export interface YearReading {
  /** The token after the last one. */
  readonly to: number;
  readonly calendar: number;
  /** Of a decade or century, its first year. */
  readonly year?: number | undefined;
  /** The century was not written. */
  readonly isShort?: boolean | undefined;
  readonly shift?: Shift | undefined;
  /**
   * Why it can have no value. `vague`: no number is given, «چند ساعت پیش» (a few hours ago). `ambiguous`: the calendar is not clear,
   * «قرن چهاردهم» (the 14th century), «محرم سال ۶۱» without an era; or whether the year is written, «۲۸ مرداد ۳۲ کودتا شد» (a coup).
   * `no-reference`: it is counted from something else in the text, «چهار روز بعد» (four days later).
   */
  readonly flaw?: 'vague' | 'ambiguous' | 'no-reference' | undefined;
}

/** A date as written. */
export interface DateReading extends YearReading {
  /** A unit of time, or one of the grains that are none. */
  readonly grain: number;
  readonly month?: number;
  readonly day?: number | undefined;
  /** The end of «Sep 9–13, 2024», «Sep 30 – Oct 4, 2024». */
  readonly last?: DateReading;
  readonly weekday?: number | undefined;
  readonly part?: Part | undefined;
  /** Of a named month, weekday or season: the last one (−1), the current one (0) or the next one (1), seen from the reference. */
  readonly near?: number | undefined;
  /** Its bounds are not sharp. */
  readonly isRough?: boolean;
  /** The part of the day that the date names for an hour beside it: «امشب» (tonight), «فردا شب» (tomorrow night). */
  readonly dayPart?: number | undefined;
  /**
   * How many days from the reference the text says, besides, that the day is: −1 in «دیروز (شنبه، ۱۲ آبان)» (yesterday, Saturday, 12 Aban).
   */
  readonly away?: number | undefined;
  /** The year may be a Persian one in which the lunar month lies: «محرم ۱۴۰۵». */
  readonly mayBePersian?: boolean;
  /** It is one of a list and has its month or year from the end of the list. */
  readonly isListed?: boolean;
  /** The last date of its list. Without a year, it is taken to lie near that: «۱۳ و ۲۰ اسفند». */
  readonly nearTo?: DateReading | undefined;
  /** Written in figures alone, without a month's name. */
  readonly isFigures?: boolean;
  /** The time between the day and the year of «Sep 6 10:59:30 2024». */
  readonly time?: TimeReading | null;
  /** Year, month and day if the same numbers are read in another order, or in another calendar's year. */
  readonly other?: readonly [year: number, month: number, day: number] | undefined;
}

/** A time of day as written. */
export interface TimeReading {
  readonly to: number;
  /**
   * From 24 on, it is of the next day: 24 is the midnight that ends the
   * day, 27 is three in the morning after, «دیشب ساعت ۳» (last night at 3).
   */
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** `Z` or `+03:30`, when it is written. */
  readonly offset?: string;
  /** The part of the day that is written with it: «صبح» (morning), «شب» (night). */
  readonly part?: number | undefined;
  /** Hour and part of the day contradict each other, or there is no such time. */
  readonly flaw?: 'no-such-time';
  /** The units are written, so nothing else has to prove that it is a time. */
  readonly isClear?: boolean;
}

/** A date, a time, or both. */
export interface PointReading {
  readonly to: number;
  readonly date?: DateReading | undefined;
  readonly time?: TimeReading | undefined;
}

/** A point, or all of the time from one point to another. */
export interface StampReading extends PointReading {
  readonly last?: PointReading;
}

/** A stamp and the token that it begins with. */
export interface PlacedStamp extends StampReading {
  readonly from: number;
}
