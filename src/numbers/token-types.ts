/**
 * What a token is. Nothing is imported or computed here, so that bundlers inline the numbers. The order matters where a comment says
 * so: ranges of it are asked for.
 */

/** No token: before the first and after the last. */
export const NO_TOKEN = 0;

/** Words of numbers. From ZERO to SCALE they begin a number, from ONE to HUNDRED they have a place in it; HALF is their last. */
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
/** «ام» and «امین» written apart from their number: «سی ام», «۳۰ ام». */
export const ORDINAL_ENDING = 11;
/** «پان» of «پان صد». */
export const HUNDRED_STEM = 12;

/** What a number counts, from PERCENT to GAME_COUNTER; up to COUNTER whatever the number is written in. */
export const PERCENT = 20;
export const CURRENCY = 21;
export const UNIT = 22;
/** A noun that is counted but is not a unit: «نفر», «دستگاه». */
export const COUNTER = 23;
/** A counter that also follows scores, years and minutes of a game: figures before it count only where they would without it. */
export const GAME_COUNTER = 24;

/** Words next to a number. A month: the number before it is a day, the one after it a year. */
export const MONTH = 30;
/** The number after it is a name, not an amount: «کد», «تلفن», «شماره». */
export const LABEL = 31;
/** The figures after it are a name unless something is counted: «ماده ۵», «کووید ۱۹». */
export const NAME = 33;
/** A word that no number counts: «دو در», «نه به», «یک چهارم نهایی». */
export const FUNCTION_WORD = 34;
/**
 * From PREPOSITION to THIS: words after which «نه» is a number; from PREPOSITION to OVER: those that figures may be glued to, «در۲۴ ساعت».
 * A word that stands before a noun, «در نه ماه».
 */
export const PREPOSITION = 35;
/** «تا» between two numbers. */
export const TO = 36;
/** «از ۲ به ۳ میلیون» */
export const FROM = 37;
export const INTO = 38;
/** «در این منطقه سه سرباز»: what it points at has no number for its name. */
export const THIS = 39;
/** «۲ یا ۳ میلیون» */
export const OR = 40;
/** «بر» between the two numbers of a score. */
export const OVER = 41;
/** شنبه, written apart from its number. */
export const WEEKDAY = 42;
/** A part of the day: the number before it is a time. */
export const DAY_PART = 43;
/** «چند», «صدها»: nobody knows how large the number after it is. */
export const VAGUE = 44;
/** «یکی», which makes the number two after it a guess: «یکی دو هزار». */
export const ONE_OR = 45;

/** Tokens that are no words of a table. From FIGURES to LATIN_WORD: what makes a name of the figures after it. */
export const FIGURES = 50;
/** «½» and its kin. */
export const VULGAR = 51;
/** Figures that are not an amount: dates, times, phone numbers, versions, scores, codes glued to letters. */
export const STAMP = 52;
export const LATIN_WORD = 53;
/** A dash between two figures that touch it. */
export const DASH = 54;
/** A word that no table has; from here on nothing tells what it is. */
export const WORD = 55;
/** Any sign; its value is the code unit. */
export const SIGN = 56;

/** The power of ten of هزار, the only scale that others follow: «هزار میلیارد». */
export const THOUSAND = 3;
