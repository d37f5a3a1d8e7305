/** What is found in a text, and the options of the functions that find it. */

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

/** The numbers of a date in its own calendar, and of its time. `weekday` is 1 for Saturday to 7 for Friday, `hour` 0–23. */
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
  /** There is no such time of day, or its part of the day has no such hour: «ساعت ۲۲ صبح» (22 o'clock in the morning). */
  | 'no-such-time'
  /** The year is not written, and neither the reference nor the same day in another calendar fills it in. */
  | 'no-year'
  /** It is counted from a day or a time of day that the reference does not give: «چهار روز بعد» (four days later) in a story. */
  | 'no-reference'
  /** No exact number is given: «چند ساعت پیش» (a few hours ago), «هزار سال پیش» (a thousand years ago). */
  | 'vague'
  /** It has several readings that are equally good, or it is a range that ends before it begins. */
  | 'ambiguous';

/** What a reader should know before using the value. */
export type DateWarning =
  /** There is more than one reading; the others are in `alternatives`. */
  | 'ambiguous'
  /** The weekday that is written is not the weekday of that day. */
  | 'weekday-mismatch'
  /** The day is named twice, in another calendar or as «امروز» (today) or «دیروز» (yesterday), and the two are not the same. */
  | 'calendar-mismatch'
  /** The year is written without its century, which was filled in. */
  | 'two-digit-year'
  /** Before 1304 Iran used other month lengths: the Gregorian day may be off by one or two. */
  | 'pre-1304'
  /** The bounds are not sharp, «اوایل مهر» (early Mehr); or it is a lunar day outside the official table, which may be off by one. */
  | 'approximate';

/** Another reading of the same characters. The value is its day, with the time of the mention if the mention is a moment. */
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
   * Where the date begins, as ISO 8601 in the proleptic Gregorian calendar and in wall time: `2024-09-06`, `2024-09-06T10:59`, or `T10:59`
   * for a bare time; with an offset or `Z` only when one is written. `null` when there is no value: `invalid` says why.
   */
  readonly value: string | null;
  /** The last day (inclusive) of anything longer than a day; the end of a range or of a span of hours, with its time. */
  readonly until?: string;
  readonly grain: Grain;
  /** The calendar that it is written in; `null` for a bare time, and where everything depends on the reference. */
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
   * The day, or day and time, that relative dates are counted from, in ISO 8601: `2024-09-06`, `2024-09-06T10:59`. It is Gregorian:
   * `1403-06-16` would be a day of 1403 AD. A missing year is filled in with the one that brings the date nearest to the reference.
   *
   * If the time has an offset or `Z` and `timeZone` is given, the clocks of that zone at that instant count; without `timeZone`, the time
   * counts as it is written.
   */
  readonly reference?: string | undefined;
  /** IANA name of the zone that wall times are in. It is passed on to the mention. */
  readonly timeZone?: string | undefined;
}
