import type { Calendar, Grain } from './mention';

/** Readings: what the grammar makes of tokens, fields that nobody has checked yet against a calendar. */

/** Year, month and day as one order of the numbers gives them. */
export interface DayReading {
  readonly calendar: Calendar;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How far from the reference: `amount` units, negative before it. */
export interface Shift {
  /** A unit of the vocabulary: SECOND … YEAR. */
  readonly unit: number;
  readonly amount: number;
  /** Whether all that lies between is meant: «۳ روز گذشته». */
  readonly span?: boolean;
}

/** One of the equal parts of a month or year: نیمه اول, اواخر. */
export interface Part {
  /** From 0. */
  readonly index: number;
  readonly of: number;
  readonly approximate: boolean;
}

/** The `day` of «آخر ماه». */
export const LAST_DAY = -1;

/** A date as written. */
export interface DateReading {
  /** Token after the last one. */
  readonly to: number;
  /** `null` where everything hangs on the reference. */
  readonly calendar: Calendar | null;
  readonly grain: Grain;
  /** Of a decade or century, its first year. */
  readonly year?: number;
  /** The century was not written. */
  readonly twoDigitYear?: boolean;
  readonly month?: number;
  readonly day?: number;
  /** 1–7, Saturday first. */
  readonly weekday?: number;
  /** 1–4, spring first. */
  readonly season?: number;
  readonly part?: Part;
  readonly shift?: Shift;
  /** Of a named month or weekday: the last one (−1) or the next (1), seen from the reference. */
  readonly near?: number;
  /** No number is given: «چند ساعت پیش». */
  readonly isVague?: boolean;
  /** What is written can't be told apart: «قرن چهاردهم» without an era. */
  readonly isAmbiguous?: boolean;
  readonly isApproximate?: boolean;
  /** Written in figures alone, without a month's name. */
  readonly isFigures?: boolean;
  /** Other orders of the same numbers. */
  readonly alternatives?: readonly DayReading[];
}

/** A time of day as written. */
export interface TimeReading {
  readonly to: number;
  /** 0–24; 24 is the midnight that ends the day. */
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** `Z` or `+03:30`, when it is written. */
  readonly offset?: string;
  /** The part of the day that is written: صبح, شب. */
  readonly part?: number;
  /** Hour and part of the day contradict each other, or there is no such time. */
  readonly isImpossible?: boolean;
}

/** A date, a time, or both. */
export interface PointReading {
  readonly to: number;
  readonly date?: DateReading;
  readonly time?: TimeReading;
}

/** A point, or all from one point to another. */
export interface StampReading extends PointReading {
  readonly last?: PointReading;
}
