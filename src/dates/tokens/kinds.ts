/** What a token of a line is. A date can begin with the first of them, NUMBER to HALF. */
export const NONE = 0;
export const NUMBER = 1;
/** A number in words; the value is the number. */
export const CARDINAL = 2;
/** شانزدهم, ۱۶ام; the value is the number. */
export const ORDINAL = 3;
/** The value is the calendar × 16 + the month, and DOUBTFUL, WITH_WORD. */
export const MONTH = 4;
/** 1–7, Saturday first. */
export const WEEKDAY = 5;
/** 1–4, spring first. */
export const SEASON = 6;
/** A unit of time; the value is one of the units below, and PLURAL. */
export const UNIT = 7;
/** امروز, دیروز: the value is the offset in days + 8, and AT_NIGHT or WHOLE_LENGTH. */
export const NEAR_DAY = 8;
/** امسال, پارسال: the value is the offset in years + 8. */
export const NEAR_YEAR = 9;
/** گذشته, پیش, آینده, جاری, این: how a period relates to the reference. */
export const RELATION = 10;
/** نیمه, اوایل: a part of a month or year. */
export const PART = 11;
/** چند: gives no number; a unit follows. */
export const FEW = 12;
/** مدتی: gives no number. */
export const VAGUE = 13;
/** نیم and ربع; the value in minutes. */
export const HALF = 14;

/** A word that is in no date; the value is PLACE, NUMBERED or OTHER_SENSE, or nothing. */
export const WORD = 15;
/** The value of a WORD with which an hour names a paper, «به گزارش ۸صبح», or a decade an age, «دهه ۴۰ سالگی». */
export const OTHER_SENSE = 1;
/** The value of a WORD whose name may be a day: میدان, بیمارستان. */
export const PLACE = 16;
/** The value of a WORD that a number belongs to, before a dash: «صفحه ۵ - ۱۶ شهریور». */
export const NUMBERED = 15;
/** صبح, شب: the value is one of the parts of the day below. */
export const DAY_PART = 16;
/** شمسی, میلادی: the value is one of the eras below. */
export const ERA = 17;
/** A letter that may be an era on its own, or begins an abbreviation: ه.ش, ق.م, ب.ظ; the value is the era. */
export const LETTER = 18;
/** م, which makes ordinals as well. */
export const COMMON_LETTER = 19;
/** ام, مین after figures and سی. */
export const SUFFIX = 20;
export const TO = 21;
export const AND = 22;
export const FROM = 23;
/** به: between minutes and the hour; also a small word. */
export const BE = 24;
/** کد, شماره, تلفن: what follows is not a date. */
export const GUARD = 25;
/** در: a bare year may follow. */
export const IN = 26;
/** متولد, المپیک: a bare year may follow these too, whatever comes after it. */
export const LEAD = 27;
/** The value of a LEAD after which something may be counted as well: «جنگ ۱۳۰۰ موشک». */
export const COUNTING = 1;
/** Small words that may follow a bare year. */
export const SMALL = 28;
/** با: also a small word, and one between twins. */
export const WITH = 29;
/** برابر, مصادف: between the twins of a date. */
export const TWIN = 30;
/** The T and the Z of ISO 8601. */
export const ISO_T = 31;
export const ZULU = 32;
/** UTC and GMT, which may stand apart. */
export const UTC = 33;
/** مورخ, تاریخ: may stand between a time and its date, or after به, as in «ساعت صفر به وقت تهران». */
export const DATED = 34;
/** نفر, درصد: the number before it is a count. */
export const COUNTED = 35;
/** پس: a year may follow «پس از». */
export const AFTER = 36;
/** رأس, حوالی, بین: may stand between a date and its time. */
export const AROUND = 37;
/** مدت, طی: nights after it are counted. */
export const LASTING = 38;
/** میلیون: is counted, and counts other things; the value of میلیون‌ها, which no number stands before, is 1. */
export const MILLION = 39;
/** شهر, شرکت: counted too, but may also follow a year. */
export const THING = 40;
/** The st, nd, rd and th of English days. */
export const NTH = 41;

/** یا: between numbers of which one is meant. */
export const OR = 42;

/** From here on signs, in the order of SIGNS: SLASH to DASH stand between the numbers of a date, SLASH to COMMA between tied numbers. */
export const SLASH = 43;
export const DOT = 44;
export const BACKSLASH = 45;
export const UNDERSCORE = 46;
/** U+066B, which some keyboards produce instead of the slash. */
export const DECIMAL = 47;
export const DASH = 48;
export const COLON = 49;
export const COMMA = 50;
export const PERSIAN_COMMA = 51;
export const PLUS = 52;
export const BAR = 53;
export const OPEN = 54;
export const CLOSE = 55;
/** Brackets and quotes that may separate twins. */
export const QUOTE = 56;
/**
 * The signs from SLASH to CLOSE, then QUOTES brackets and quotes, then DASHES dashes; the rest say what the number before them
 * counts, and are of the kind COUNTED.
 */
export const SIGNS = '/.\\_٫-:,،+|()=[]{}؛;«»\u0640\u2010\u2011\u2012\u2013\u2014\u2015\u2212~٪%°$';
export const QUOTES = 9;
export const DASHES = 9;
/** Any other sign. */
export const MARK = 57;
/** Too many digits for a date. */
export const CODE = 58;
/** Not a token: a blank, where a neighbouring token is looked for. */
export const GAP = 59;

export const PERSIAN = 0;
export const GREGORIAN = 1;
export const ISLAMIC = 2;
/** Where everything depends on the reference. */
export const NO_CALENDAR = 3;
/** A month is its number and, so many bits up, its calendar. */
export const CALENDAR_SHIFT = 4;
export const MONTH_NUMBER = 0xf;
/** The number of صفر, which is also zero. */
export const SAFAR = 2;
/** مهر, which is also the name of an agency: its number in the Persian calendar, without bits. */
export const MEHR = 7;
/** Set on months that are also ordinary words. */
export const DOUBTFUL = 0x100;
/** Set on the months of Afghanistan. */
export const AFGHAN = 0x80;
/** Set on months written in one piece with ماه. */
export const WITH_WORD = 0x200;

/** Units of time, finest first; they are grains as well. */
export const SECOND = 0;
export const MINUTE = 1;
export const HOUR = 2;
export const DAY = 3;
export const WEEK = 4;
export const MONTH_UNIT = 5;
export const YEAR = 6;
export const DECADE = 7;
export const CENTURY = 8;
/** Set on روزها, سال‌های. */
export const PLURAL = 16;
/** Grains that are not units. */
export const HALF_MONTH = 9;
export const SEASON_GRAIN = 10;
export const HALF_YEAR = 11;

/** Set on امشب, دیشب. */
export const AT_NIGHT = 16;
/** Set on «شبانه‌روز گذشته»: all of the time since then. */
export const WHOLE_LENGTH = 32;

/** Parts of the day. */
export const MORNING = 0;
export const NOON = 1;
export const AFTERNOON = 2;
export const NIGHT = 3;
export const PM = 4;
/** From here on, the remainder modulo five has the same hours. */
export const AM = 5;
/** A night named before its date: the small hours of «شب ۲۲ بهمن» belong to that day, those of «دیشب», «جمعه شب» to the morning after. */
export const EVE = 8;
/** بامداد: a morning that may have no hour, «۵۵ دقیقه بامداد». */
export const DAWN = 10;

/** Eras. */
export const NO_ERA = 0;
export const SOLAR = 1;
export const COMMON = 2;
export const LUNAR = 3;
export const BEFORE_CHRIST = 4;
/** هجری alone: lunar or solar, depending on the year. */
export const HIJRI = 5;
/** شاهنشاهی: from the reign of Cyrus, «۲۵۳۵ شاهنشاهی», or solar, «۱۳۵۰ شاهنشاهی». */
export const IMPERIAL = 6;

/** Relations. */
export const PAST = 0;
/** پیش, قبل: also «N روز پیش». */
export const AGO = 1;
export const NEXT = 2;
/** بعد: also «N روز بعد». */
export const LATER = 3;
export const CURRENT = 4;
/** این, همین: before the unit. */
export const THIS = 5;
export const RECENT = 6;
/** دیگر: only after a number. */
export const HENCE = 7;
/** هر: the unit after it has nothing to do with the reference. */
export const EACH = 8;

/** Thirds of months and years, as 256 + index × 16 + 3: اوایل, اواسط, اواخر. LAST, FIRST_OF and LAST_OF hold the index of a third too. */
export const EARLY = 0x103;
export const MIDDLE = 0x113;
export const LATE = 0x123;
/** ابتدا and پایان: the same thirds, and EDGE; after از or تا, and before تا, the first or last day alone. */
export const EDGE = 4;
export const BEGINNING = 0x104;
export const END = 0x124;
/** نیمه: one of two. */
export const HALVES = 2;
/** آخر: the last day. */
export const LAST = 0x220;
/** ابتدایی and پایانی, آخرین: the first or last of the units named next to them. */
export const FIRST_OF = 0x303;
export const LAST_OF = 0x323;

/** A kind and its value are kept in one number, the value in this many bits. */
export const VALUE_BITS = 12;
export const VALUE_MASK = 0xfff;
/** Two words in one piece, «سال‌جاری», have one code: that of the first, and this many times that of the second. */
export const PAIR_FACTOR = 0x10_0000;
