/** How precise a date is. */
export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'half-month'
  | 'month'
  | 'season'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century';

/** The calendar that a date is written in. */
export type Calendar = 'persian' | 'gregorian' | 'islamic';

/** Numbers in the calendar's own terms; `weekday` counts from 1 for Saturday; times are wall time, 0–23. */
export interface DateFields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

/** Why a mention that looks like a date has no value. */
export type InvalidDate =
  | 'no-such-day'
  | 'no-such-month'
  /** No such time of day, or an hour that its part of the day does not have: «ساعت ۲۲ صبح». */
  | 'no-such-time'
  /** The year is not written, and neither a reference nor a twin fills it in. */
  | 'no-year'
  /** It is counted from a day, or a time of day, that no reference gives: «چهار روز بعد» in a story. */
  | 'no-reference'
  /** No number is given: «چند ساعت پیش». */
  | 'vague'
  /** Several equally good readings, or a range that ends before it begins. */
  | 'ambiguous';

/** What a reader should know before using the value. */
export type DateWarning =
  /** More than one reading; the others are in `alternatives`. */
  | 'ambiguous'
  /** The weekday that is written is not that day's. */
  | 'weekday-mismatch'
  /** The day beside it, in another calendar or as امروز or دیروز, should be the same and is not. */
  | 'calendar-mismatch'
  /** The century of a two-digit year was filled in. */
  | 'two-digit-year'
  /** Before 1304 Iran used other month lengths: the Gregorian day may be off by one or two. */
  | 'pre-1304'
  /** The bounds are not sharp: «اوایل مهر»; or a lunar day outside the official table, which may be off by one. */
  | 'approximate';

/** Another reading of the same characters: its day, with the time of the mention where that is a moment. */
export interface AlternativeDate {
  readonly value: string;
  readonly calendar: Calendar;
}

/** A date in a text. */
export interface DateMention {
  /** The characters of the mention: `text.slice(start, end)`. */
  readonly text: string;
  /** UTF-16 offset of the first code unit. */
  readonly start: number;
  /** UTF-16 offset after the last code unit. */
  readonly end: number;
  /**
   * Where the interval begins, ISO 8601 in the proleptic Gregorian calendar, wall time: `2024-09-06`, `2024-09-06T10:59`,
   * `T10:59` for a bare time; with an offset or `Z` only when one is written. `null`: see `invalid`.
   */
  readonly value: string | null;
  /** The last day, inclusive, of anything longer than a day; the end of a range or of a span of hours, with its time. */
  readonly until?: string;
  readonly grain: Grain;
  /** `null` for a bare time, and where everything depends on the reference. */
  readonly calendar: Calendar | null;
  /** What is written (`known`) and what was filled in (`implied`). */
  readonly fields: { readonly known: DateFields; readonly implied: DateFields };
  /** The zone of the wall time, as the option gave it. */
  readonly timeZone?: string;
  readonly warnings: readonly DateWarning[];
  readonly alternatives: readonly AlternativeDate[];
  /** Why there is no value. */
  readonly invalid?: InvalidDate;
}

/** Options of the date functions. Nothing here reads the clock. */
export interface DateOptions {
  /**
   * ISO 8601 day, or day and time, that relative dates are counted from (`2024-09-06`, `2024-09-06T10:59`): Gregorian, `1403-06-16`
   * is a day of 1403 AD. A missing year is filled in with the one that brings the date nearest to it. Where the time has an offset or
   * `Z` and `timeZone` is given, it is the instant that counts, as the clocks of the zone show it; without `timeZone`, the time as it
   * is written.
   */
  readonly reference?: string | undefined;
  /** IANA name of the zone that wall times are in; passed on to the mention. */
  readonly timeZone?: string | undefined;
}
