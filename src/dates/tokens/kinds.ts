/**
 * The kinds of tokens, and the values that a token of a kind can have. corpus/tables/date-words.tsv gives every word its kind and value by
 * the names here, written in small letters with hyphens.
 */

/** No token: outside the line. */
export const NONE = 0;
/** A number in figures. Only the kinds from here to HALF can begin a date. */
export const NUMBER = 1;
/** A number in words, «شانزده»; its value is the number. */
export const CARDINAL = 2;
/** «شانزدهم» (sixteenth), «۱۶ام»; its value is the number. */
export const ORDINAL = 3;
/** The name of a month; its value is the number of the month with its calendar, and DOUBTFUL, AFGHAN and WITH_WORD. */
export const MONTH = 4;
/** A weekday; its value is 1 for Saturday to 7 for Friday. */
export const WEEKDAY = 5;
/** A season; its value is 1 for spring to 4 for winter. */
export const SEASON = 6;
/** A unit of time; its value is one of the units below, and PLURAL. */
export const UNIT = 7;
/** «امروز» (today), «دیروز» (yesterday); its value is the distance in days + 8, and AT_NIGHT or WHOLE_LENGTH. */
export const NEAR_DAY = 8;
/** «امسال» (this year), «پارسال» (last year); its value is the distance in years + 8. */
export const NEAR_YEAR = 9;
/**
 * «گذشته» (past), «پیش» (ago), «آینده» (next), «جاری» (current), «این» (this):
 * how a period relates to the reference. Its value is one of the relations below.
 */
export const RELATION = 10;
/** «نیمه» (half), «اوایل» (beginning): a part of a month or a year. Its value is one of the parts below. */
export const PART = 11;
/** «چند» (a few): a unit follows, but nobody knows how many. */
export const FEW = 12;
/** «مدتی» (some time): gives no number. */
export const VAGUE = 13;
/** «نیم» (half) and «ربع» (quarter) of an hour; its value is in minutes. */
export const HALF = 14;
/** A word that is in no date. Its value is 0, OTHER_SENSE, REMAINING, NUMBERED or PLACE. */
export const WORD = 15;
/**
 * The value of a WORD that gives the number beside it another sense: an hour in the name of a newspaper, «به گزارش ۸صبح» (8am reports), or
 * a decade of a life, «دهه ۴۰ سالگی» (his forties).
 */
export const OTHER_SENSE = 1;
/** The value of a WORD after an amount of time that is left or added: «دو هفته دیگر فرصت» (two more weeks), no date. */
export const REMAINING = 2;
/** The value of a WORD for a place that may be named after a day: «میدان» (square), «بیمارستان» (hospital). */
export const PLACE = 16;
/**
 * The value of a WORD that a number after it belongs to, so that a dash does
 * not tie the number to a date: «صفحه ۵ - ۱۶ شهریور» (page 5 - 16 Shahrivar).
 */
export const NUMBERED = 15;
/** «صبح» (morning), «شب» (night); its value is one of the parts of the day below. */
export const DAY_PART = 16;
/** «شمسی» (solar), «میلادی» (AD); its value is one of the eras below. */
export const ERA = 17;
/** A letter that may be an era on its own, or begin an abbreviation: «ه.ش», «ق.م», «ب.ظ»; its value is the era. */
export const LETTER = 18;
/** «م», which is AD, but makes ordinals as well. */
export const COMMON_LETTER = 19;
/** «ام», «مین» after figures and after «سی»: they make an ordinal. */
export const SUFFIX = 20;
/** «تا» (to). */
export const TO = 21;
/** «و» (and). */
export const AND = 22;
/** «از» (from, of). */
export const FROM = 23;
/** «به» (to): stands between minutes and the hour, but is also a small word. */
export const BE = 24;
/** «کد» (code), «شماره» (number), «تلفن» (phone): what follows is not a date. */
export const GUARD = 25;
/** «در» (in): a year on its own may follow. */
export const IN = 26;
/** «متولد» (born in), «المپیک» (Olympics): a year on its own may follow, whatever comes after it. */
export const LEAD = 27;
/** The value of a LEAD after which something may be counted as well: «جنگ ۱۳۰۰ موشک» (a war, 1300 missiles). */
export const COUNTING = 1;
/** A small word that may follow a year on its own. */
export const SMALL = 28;
/** «با» (with): a small word too, and one between twins. */
export const WITH = 29;
/** «برابر», «مصادف» (corresponding to): stand between twins, which name one day in two calendars. */
export const TWIN = 30;
/** The T of ISO 8601. */
export const ISO_T = 31;
/** UTC, GMT and the Z of ISO 8601. */
export const UTC = 32;
/** «مورخ» (dated), «تاریخ» (date): may stand between a time and its date. Also «وقت» in «به وقت تهران» (Tehran time). */
export const DATED = 33;
/** «نفر» (persons), «درصد» (per cent): the number before it is a count. */
export const COUNTED = 34;
/** «پس» (after): a year may follow «پس از». */
export const AFTER = 35;
/** «رأس» (sharp), «حوالی» (around): may stand between a date and its time. */
export const AROUND = 36;
/** «بین» (between): the same, and after it «و» (and) joins two dates to a range. */
export const BETWEEN = 37;
/** «مدت» (duration), «طی» (during): nights after it are counted. */
export const LASTING = 38;
/** «میلیون»: is counted, and counts other things. The value of the plural «میلیون‌ها», which no number stands before, is 1. */
export const MILLION = 39;
/** «شهر» (city), «شرکت» (company): may be counted too, but may also follow a year. */
export const THING = 40;
/** What stands after a number: the st, nd, rd and th of English days, and in Dari «برج» (month) and «بجه» (o'clock). */
export const NTH = 41;
/** «یا» (or): stands between numbers of which one is meant. */
export const OR = 42;

/**
 * A slash. From here on all kinds are signs, in the order of SIGNS: those up to
 * DASH stand between the numbers of a date, those up to COMMA tie numbers together.
 */
export const SLASH = 43;
export const DOT = 44;
export const BACKSLASH = 45;
export const UNDERSCORE = 46;
/** The decimal separator U+066B, which some keyboards produce instead of the slash. */
export const DECIMAL = 47;
/** A dash or a hyphen. */
export const DASH = 48;
export const COLON = 49;
export const COMMA = 50;
export const PERSIAN_COMMA = 51;
export const PLUS = 52;
export const BAR = 53;
export const OPEN = 54;
export const CLOSE = 55;
/** A bracket or a quote that may separate twins. */
export const QUOTE = 56;
/**
 * The signs that have a kind: one for each kind from SLASH to CLOSE, then QUOTES brackets and quotes, then DASHES dashes. The others say
 * what the number before them counts and are of the kind COUNTED.
 */
export const SIGNS = '/.\\_٫-:,،+|()=[]{}؛;«»\u0640\u2010\u2011\u2012\u2013\u2014\u2015\u2212~٪%°$';
/** How many of SIGNS are of the kind QUOTE. */
export const QUOTES = 9;
/** How many of SIGNS, besides the hyphen, are of the kind DASH. */
export const DASHES = 9;
/** Any other sign. */
export const MARK = 57;
/** More digits than a date can have. */
export const CODE = 58;
/** Not a token: a blank, where a rule asks for the token that touches another. */
export const GAP = 59;

// Calendars.

export const PERSIAN = 0;
export const GREGORIAN = 1;
export const ISLAMIC = 2;
/** The calendar of what depends on nothing but the reference. */
export const NO_CALENDAR = 3;

// Values of months.

/** The value of a MONTH is the number of the month and, this many bits up, its calendar. */
export const CALENDAR_SHIFT = 4;
/** The bits of the value of a MONTH that are the number of the month, 1–12. */
export const MONTH_NUMBER = 0xf;
/** The number of «صفر», the second lunar month; the word also means zero. */
export const SAFAR = 2;
/** The value of «تیر», which is also a shot and a pole. */
export const TIR = 4;
/** The value of «مهر», the seventh Persian month, which is also the name of a news agency. */
export const MEHR = 7;
/** Set in the value of a month that is also an ordinary word. */
export const DOUBTFUL = 0x100;
/** Set in the value of a month of Afghanistan. */
export const AFGHAN = 0x80;
/** Set in the value of a month that is written in one piece with «ماه» (month). */
export const WITH_WORD = 0x200;

// Units of time, from the finest on. They are grains as well.

export const SECOND = 0;
export const MINUTE = 1;
export const HOUR = 2;
export const DAY = 3;
export const WEEK = 4;
export const MONTH_UNIT = 5;
export const YEAR = 6;
export const DECADE = 7;
export const CENTURY = 8;
/** Set in the value of a plural, «روزها», «سال‌های». */
export const PLURAL = 16;

// Grains that are not units.

export const HALF_MONTH = 9;
export const SEASON_GRAIN = 10;
export const HALF_YEAR = 11;

// Values of near days.

/** Set in the value of «امشب» (tonight), «دیشب» (last night). */
export const AT_NIGHT = 16;
/** Set in the value of «شبانه‌روز گذشته» (the last 24 hours): all of the time since then is meant. */
export const WHOLE_LENGTH = 32;

// Parts of the day.

export const MORNING = 0;
export const NOON = 1;
export const AFTERNOON = 2;
export const NIGHT = 3;
export const PM = 4;
/** a.m. From here on, a part of the day has the same hours as the one that is five less. */
export const AM = 5;
/**
 * A night that is named before its date. The small hours of «شب ۲۲ بهمن» (the night of 22 Bahman) belong to that day, those of «دیشب» (last
 * night) and «جمعه شب» (Friday night) to the morning after.
 */
export const EVE = 8;
/** «بامداد»: a morning that may have no hour, «۵۵ دقیقه بامداد» (55 minutes past midnight). */
export const DAWN = 10;

// Eras.

/** No era is written. */
export const NO_ERA = 0;
/** «شمسی»: the Persian calendar. */
export const SOLAR = 1;
/** «میلادی»: the Gregorian calendar. */
export const COMMON = 2;
/** «قمری»: the lunar calendar. */
export const LUNAR = 3;
/** «ق.م», «پیش از میلاد». */
export const BEFORE_CHRIST = 4;
/** «هجری» alone: lunar or solar, depending on the year. */
export const HIJRI = 5;
/** «شاهنشاهی»: counted from the reign of Cyrus, «۲۵۳۵ شاهنشاهی», or a solar year, «۱۳۵۰ شاهنشاهی». */
export const IMPERIAL = 6;
/** «ق.ه» (before the Hijra): such years are counted backwards and not read. */
export const BEFORE_HIJRA = 7;

// Relations.

/** «گذشته»: the last one. */
export const PAST = 0;
/** «پیش», «قبل» (ago, before): also after a number of units, «۳ روز پیش». */
export const AGO = 1;
/** «آینده»: the next one. */
export const NEXT = 2;
/** «بعد» (later, next): also after a number of units, «۳ روز بعد». */
export const LATER = 3;
/** «جاری»: the current one. */
export const CURRENT = 4;
/** «این», «همین» (this): stands before the unit. */
export const THIS = 5;
/** «اخیر» (recent). */
export const RECENT = 6;
/** «دیگر» (from now): only after a number of units. */
export const HENCE = 7;
/** «هر» (every): the unit after it has nothing to do with the reference. */
export const EACH = 8;

// Parts of months and years. Bits 4 and 5 of most are the index of a third, 0–2: of LAST, FIRST_OF and LAST_OF as well.

/** «اوایل» (early): the first third. */
export const EARLY = 0x103;
/** «اواسط» (middle): the second third. */
export const MIDDLE = 0x113;
/** «اواخر» (late): the last third. */
export const LATE = 0x123;
/** Set in BEGINNING and END. After «از» or «تا», and before «تا», they mean the first or the last day alone. */
export const EDGE = 4;
/** «ابتدا» (beginning): the first third, and EDGE. */
export const BEGINNING = 0x104;
/** «پایان» (end): the last third, and EDGE. */
export const END = 0x124;
/** «نیمه» (half): one of two, or the second third. */
export const HALVES = 0x112;
/** «آخر» (end): the last day. */
export const LAST = 0x220;
/** «ابتدایی» (initial): the first of the units that are named next to it. */
export const FIRST_OF = 0x303;
/** «پایانی» (final), «آخرین» (last): the last of the units that are named next to it. */
export const LAST_OF = 0x323;

// Codes of words.

/** A word is kept as one number, its code: the kind, and below it the value in this many bits. */
export const VALUE_BITS = 12;
/** The bits of a code that are the value. */
export const VALUE_MASK = 0xfff;
/** Two words in one piece, «سال‌جاری», have one code: that of the first, and this many times that of the second. */
export const PAIR_FACTOR = 0x10_0000;
