/** Readings: what the grammar makes of tokens, fields that are not yet checked against a calendar. */

/** How far from the reference: `amount` units, negative before it. */
export interface Shift {
  /** SECOND … YEAR. */
  readonly unit: number;
  readonly amount: number;
  /** Whether all that lies between is meant: «۳ روز گذشته». */
  readonly span?: boolean;
}

/** One of the equal parts of a month or year: نیمه اول, اواخر, پاییز. */
export interface Part {
  /** From 0. */
  readonly index: number;
  readonly of: number;
  /** How many of them, when it is more than one: «۹ ماهه نخست». */
  readonly length?: number;
  readonly isRough?: boolean;
  /** A quarter of the Persian year, whatever calendar the year is in. */
  readonly isSeason?: boolean;
}

/** The `day` of «آخر ماه جاری»: after all others. */
export const LAST_DAY = 1e9;
/** That of «جمعه آخر ماه جاری»: the last of a weekday. */
export const LAST_WEEKDAY = 2e9;

/** A year, or how far it is from that of the reference. */
export interface YearReading {
  /** Token after the last one. */
  readonly to: number;
  readonly calendar: number;
  /** For a decade or century, its first year. */
  readonly year?: number | undefined;
  /** The century was not written. */
  readonly isShort?: boolean | undefined;
  readonly shift?: Shift | undefined;
  /**
   * No number is given («چند ساعت پیش»), the calendar is not clear («قرن چهاردهم», «محرم سال ۶۱» without an era), or it is counted from
   * something earlier in the text («چهار روز بعد»).
   */
  readonly flaw?: 'vague' | 'ambiguous' | 'no-reference' | undefined;
}

/** A date as written. */
export interface DateReading extends YearReading {
  /** A unit, or one of the other grains. */
  readonly grain: number;
  readonly month?: number;
  readonly day?: number | undefined;
  /** The end of «Sep 9–13, 2024», «Sep 30 – Oct 4, 2024». */
  readonly last?: DateReading;
  readonly weekday?: number | undefined;
  readonly part?: Part | undefined;
  /** For a named month or weekday: the last one (−1) or the next (1), seen from the reference. */
  readonly near?: number | undefined;
  readonly isRough?: boolean;
  /** The part of the day of the hour after the date: امشب, «فردا شب». */
  readonly dayPart?: number | undefined;
  /** How many days from the reference the text also says that it is: «دیروز (شنبه، ۱۲ آبان)». */
  readonly away?: number | undefined;
  /** «محرم ۱۴۰۵» may be the lunar month that lies in the Persian year. */
  readonly mayBePersian?: boolean;
  /** One of a list, whose month or year stands at its end. */
  readonly isListed?: boolean;
  /** The last of its list: without a year, «۱۳ و ۲۰ اسفند» lie together. */
  readonly nearTo?: DateReading | undefined;
  /** Written in figures alone, without a month's name. */
  readonly isFigures?: boolean;
  /** The time between the day and the year of «Sep 6 10:59:30 2024». */
  readonly time?: TimeReading | null;
  /** Year, month and day in the other order of the same numbers. */
  readonly other?: readonly [year: number, month: number, day: number] | undefined;
}

/** A time of day as written. */
export interface TimeReading {
  readonly to: number;
  /** From 24 on, of the next day: 24 is the midnight that ends the day, 27 three in the morning of «دیشب ساعت ۳». */
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** `Z` or `+03:30`, when it is written. */
  readonly offset?: string;
  /** The part of the day that is written: صبح, شب. */
  readonly part?: number | undefined;
  /** Hour and part of the day contradict each other, or there is no such time. */
  readonly flaw?: 'no-such-time';
  /** Units are written, so nothing else has to prove that it is a time. */
  readonly isClear?: boolean;
}

/** A date, a time, or both. */
export interface PointReading {
  readonly to: number;
  readonly date?: DateReading | undefined;
  readonly time?: TimeReading | undefined;
}

/** A point, or all from one point to another. */
export interface StampReading extends PointReading {
  readonly last?: PointReading;
}

/** A stamp and the token that it begins with. */
export interface PlacedStamp extends StampReading {
  readonly from: number;
}
