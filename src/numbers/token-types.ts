/**
 * What a token is. Nothing is imported or computed here, so that bundlers inline the numbers. Their order matters where a comment says
 * so, since types are compared with the first and the last of a range.
 */

/** No token: what is before the first one of a line and after the last. */
export const NO_TOKEN = 0;

/**
 * Words of numbers. Those from ZERO to SCALE begin a number, those from ONE to HUNDRED fill a place in it, and after none of those that
 * follow HALF in this list something counted can stand.
 */
export const ZERO = 1;
export const ONE = 2;
export const TEEN = 3;
export const TEN = 4;
export const HUNDRED = 5;
export const SCALE = 6;
export const AND = 7;
export const HALF = 8;
export const POINT = 9;
export const MINUS = 10;
/** «ام» and «امین» (-th) written apart from their number: «سی ام», «۳۰ ام». */
export const ORDINAL_ENDING = 11;
/** «پان», the first half of «پان صد» (five hundred). */
export const HUNDRED_STEM = 12;

/** What a number counts: from PERCENT to GAME_COUNTER. Before those up to COUNTER figures count as words do. */
export const PERCENT = 20;
export const CURRENCY = 21;
export const UNIT = 22;
/** A noun that is counted and isn't a unit: «نفر» (person), «دستگاه» (piece). */
export const COUNTER = 23;
/** A counter such as «تیم» (team) before which scores and years stand too: figures before it are judged as if it weren't there. */
export const GAME_COUNTER = 24;

/** A month: the number before it is a day, the one after it a year. */
export const MONTH = 30;
/** The number after it is a name and not an amount: «کد» (code), «تلفن» (phone), «شماره» (number). */
export const LABEL = 31;
/** The figures after it are a name unless they count something: «ماده ۵» (article 5), «کووید ۱۹». */
export const NAME = 33;
/** A word that no number counts: «دو در», «نه به», «یک چهارم نهایی». */
export const FUNCTION_WORD = 34;
/**
 * A word that stands before a noun: «در نه ماه» (in nine months). After the types from PREPOSITION to THIS, «نه» is nine and not “no”; to
 * those from PREPOSITION to OVER figures may be glued: «در۲۴ ساعت».
 */
export const PREPOSITION = 35;
/** «تا» (to) between the two numbers of a range. */
export const TO = 36;
/** «از» in «از ۲ به ۳ میلیون» (from 2 to 3 million). */
export const FROM = 37;
/** «به» in «از ۲ به ۳ میلیون». */
export const INTO = 38;
/** «این» (this): in «در این منطقه سه سرباز» (in this area, three soldiers), the area isn't named by the number after it. */
export const THIS = 39;
/**
 * «بین», which makes a range of two numbers with و between: «بین ۲۰ و ۳۰ درصد» (between 20 and 30 percent). In «در این بین نه …»
 * (meanwhile neither …) no number need follow.
 */
export const BETWEEN = 40;
/** «یا» in «۲ یا ۳ میلیون» (2 or 3 million). */
export const OR = 41;
/** «بر» between the two numbers of a score. */
export const OVER = 42;
/** A day of the week. */
export const WEEKDAY = 43;
/** A part of the day, such as «صبح» (morning): the number before it is a time. */
export const DAY_PART = 44;
/** «چند» (some), «صدها» (hundreds): nobody knows how large the number after it is. */
export const VAGUE = 45;
/** «یکی» (one), which makes a guess of a two after it: «یکی دو هزار» (one or two thousand). */
export const ONE_OR = 46;

/** Figures. From here to LATIN_WORD, tokens make a name of the figures after them. */
export const FIGURES = 50;
/** «½» and the like. */
export const VULGAR = 51;
/** Figures that are not an amount: dates, times, phone numbers, versions, scores, codes glued to letters. */
export const STAMP = 52;
export const LATIN_WORD = 53;
/** A dash between two figures that touch it. */
export const DASH = 54;
/** A word without a type of its own. From here on, tokens are what the tables say nothing of. */
export const WORD = 55;
/** Any sign; its value is the code unit. */
export const SIGN = 56;

/** The power of ten of «هزار», the only scale that another may follow directly: «هزار میلیارد». */
export const THOUSAND = 3;
