/** Bounds of what is read as a date. Those of the calendars themselves are beside their rules, those of years that stand alone in years.ts and eras.ts. */

/**
 * Years that news writes and for which the rule is known to be the official calendar: the table of Iran's calendar
 * authority covers 1206–1498, and the 33-year rule, Borkowski's and ICU's agree on 1178–1502.
 */
export const FIRST_JALALI_YEAR = 1178;
export const LAST_JALALI_YEAR = 1502;
/** After it, a year without its era may as well be lunar or of the Middle Ages: «عاشورای سال ۱۴۴۱», «سفر کلمب در سال ۱۴۹۲». */
export const LAST_CLEAR_YEAR = 1440;
/** Of the Gregorian years that stand without their era. */
export const FIRST_GREGORIAN_YEAR = 1800;
/** Before 1304, months had other lengths. */
export const LAST_YEAR_OF_OLD_MONTHS = 1303;
/** Two-digit years in figures: 30–99 are 1330–1399, 00–29 are 1400–1429. */
export const FIRST_IN_FIGURES = 30;
/** After سال or the name of a month, and before an era, 20–99 are 1320–1399: «۲۲ بهمن ۵۷». */
export const FIRST_AFTER_WORD = 20;
/** After seasons and the months of other calendars, a smaller number may as well be a count. */
export const FIRST_SURE = 60;
/** From here on a year proves that an ambiguous word is a month: not «به میزان ۲۹ هزار», «زیر صفر ۱۹۹». */
export const FIRST_PROVING = 1000;
/** Years after a lunar month that may also be years of the Persian calendar: «محرم ۱۴۰۵». */
export const FIRST_MIXED_YEAR = 1390;
export const LAST_MIXED_YEAR = 1420;
/** Years that an era may follow. */
export const OLDEST_YEAR = 9999;
export const LATEST_YEAR = 3000;
/** The imperial calendar counted so many years more: 2535 is 1355. */
export const IMPERIAL_YEARS = 1180;
/** The last lunar year that a date can have. */
export const LAST_LUNAR_YEAR = 1500;

/** A date without a year lies at most this many days from the reference that it is nearest to. */
export const HALF_A_YEAR = 183;
/** The dates of a list without a year lie at most so many days apart, or each by itself: «۲۸ دی و ۴ مرداد». */
export const TOGETHER = 130;
/** How many years may lie between two leap days at most, round 1900; and how many from any year to the nearest leap day. */
export const LEAP_YEARS = 8;
export const NEAREST_LEAP_YEAR = 2;
/** The longest list of days that is read. */
export const MOST_LISTED = 6;
/** What is kept of a line for the next one has room for this many words and signs. */
export const MOST_KEPT = 262_144;
/** A number with more digits than this is not part of a date. */
export const LONGEST_NUMBER = 9;
/** What the message of a refused text shows of it. */
export const LONGEST_SHOWN = 50;
/** `yyyy-mm-dd` */
export const ISO_DAY_LENGTH = 10;
export const SECONDS_A_DAY = 86_400;
/** The minute of the day at which a night ends. */
export const SMALL_HOURS = 360;
/** 1970-01-01: the years around it have every day of every calendar, among them the 30th of all lunar months. */
export const ANY_DAY = 0;
