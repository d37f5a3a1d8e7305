/**
 * The limits of what is read as a date. Those of the calendars themselves are given
 * where their rules are, those of years that stand alone in years.ts and eras.ts.
 */

/**
 * The first of the Jalali years that news writes and that the 33-year rule is known to give like the official calendar: the table of Iran's
 * calendar authority covers 1206–1498, and the 33-year rule, Borkowski's and ICU's agree on 1178–1502.
 */
export const FIRST_JALALI_YEAR = 1178;
/** The last of these years. */
export const LAST_JALALI_YEAR = 1502;
/**
 * The last year that is surely Jalali without an era. A later one may as well be lunar or of the Middle Ages: «عاشورای سال ۱۴۴۱» (the
 * Ashura of 1441), «سفر کلمب در سال ۱۴۹۲» (the voyage of Columbus in 1492).
 */
export const LAST_CLEAR_YEAR = 1440;
/** The first of the Gregorian years that are read without an era. */
export const FIRST_GREGORIAN_YEAR = 1800;
/** The last Jalali year in which Iran used months of other lengths. */
export const LAST_YEAR_OF_OLD_MONTHS = 1303;
/** In dates in figures, years of two digits from here on are of the 1300s (30–99 are 1330–1399) and lower ones of the 1400s. */
export const FIRST_IN_FIGURES = 30;
/** After «سال» (year) or the name of a month, and before an era, 20–99 are 1320–1399: «۲۲ بهمن ۵۷». */
export const FIRST_AFTER_WORD = 20;
/** After a season or a month of another calendar, a number below this may as well be a count. */
export const FIRST_SURE = 60;
/**
 * A year from here on proves that an ambiguous word is a month, unlike «به میزان ۲۹ هزار» (to the amount of 29 thousand), «زیر صفر ۱۹۹».
 */
export const FIRST_PROVING = 1000;
/** The first year after the name of a lunar month that may also be a year of the Persian calendar: «محرم ۱۴۰۵». */
export const FIRST_MIXED_YEAR = 1390;
/** The last of these years. */
export const LAST_MIXED_YEAR = 1420;
/** The highest year that «ق.م» (BC) may follow. */
export const OLDEST_YEAR = 9999;
/** The highest year that any other era may follow. */
export const LATEST_YEAR = 3000;
/** The imperial calendar counted so many years more than the Persian one: 2535 is 1355. */
export const IMPERIAL_YEARS = 1180;
/** The last lunar year that a date without an era can have. */
export const LAST_LUNAR_YEAR = 1500;

/** A date without a year lies at most this many days from the reference, since the year that brings it nearest is taken. */
export const HALF_A_YEAR = 183;
/**
 * If the dates of a list without a year lie further apart than this many
 * days, each gets its own year: «۲۸ دی و ۴ مرداد» (28 Dey, 4 Mordad).
 */
export const TOGETHER = 130;
/** The most years from one leap day to the next: 1896 to 1904. */
export const LEAP_YEARS = 8;
/** How many years in either direction are tried for a day that some years don't have, 30 Esfand or 29 February. */
export const NEAREST_LEAP_YEAR = 2;
/** The longest list of days that is read. */
export const MOST_LISTED = 6;
/** The arrays of tokens are kept for the next line if they are no longer than this. */
export const MOST_KEPT = 262_144;
/** A number with more digits than this is not part of a date. */
export const LONGEST_NUMBER = 9;
/** The message of a refused text shows so much of it. */
export const LONGEST_SHOWN = 50;
/** The length of `yyyy-mm-dd`. */
export const ISO_DAY_LENGTH = 10;
export const SECONDS_A_DAY = 86_400;
/** The minute of the day at which a night ends: six o'clock. */
export const SMALL_HOURS = 360;
/**
 * 1970-01-01, which stands in for a missing reference when only the question is whether any year has a day: the years around it have every
 * day of every calendar, also the 30th of each lunar month.
 */
export const ANY_DAY = 0;
