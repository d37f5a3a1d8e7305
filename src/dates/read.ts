import { FIRST_JALALI_YEAR, LAST_JALALI_YEAR } from './jalali';
import type { Calendar } from './mention';
import {
  CLOCK_WORD,
  type DateTokens,
  GAP,
  MONTH,
  MONTH_WORD,
  NUMBER,
  OTHER_TOKEN,
  SIGN,
  WEEKDAY,
  YEAR_WORD,
} from './tokens';

/**
 * The grammar: from a token on, the longest date that stands there, as fields that nobody has checked yet against a
 * calendar. Every function looks at a bounded number of tokens, so the whole is linear.
 */

/** Year, month and day as one order of the numbers gives them. */
export interface DayReading {
  readonly calendar: Calendar;
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/** A date as written. */
export interface DateReading extends DayReading {
  /** Token after the last one. */
  readonly to: number;
  readonly weekday?: number;
  /** The century was not written. */
  readonly twoDigitYear: boolean;
  /** Other orders of the same numbers. */
  readonly alternatives: readonly DayReading[];
}

/** A time of day as written. */
export interface TimeReading {
  readonly to: number;
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** `Z` or `+03:30`, when it is written. */
  readonly offset?: string;
}

/** A date, a time, or both. */
export interface StampReading {
  readonly to: number;
  readonly date?: DateReading;
  readonly time?: TimeReading;
}

const NONE: readonly DayReading[] = [];
const GREGORIAN_FROM = 1800;
const GREGORIAN_TO = 2100;
/** Two-digit years: 60–99 are 1360–1399, 00–59 are 1400–1459. */
const LAST_OF_1300S = 60;

const SLASH = 0x2f;
const BACKSLASH = 0x5c;
const DOT = 0x2e;
const COLON = 0x3a;
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;
const COMMA = 0x2c;
const PERSIAN_COMMA = 0x60c;
const PLUS = 0x2b;
const BAR = 0x7c;
const MINUS = 0x2212;

/** Reads a stamp at token `i`: date, time, date and time, time and date. */
export function readStamp(text: string, tokens: DateTokens, i: number): StampReading | null {
  const date = readDate(tokens, i);
  if (date !== null) {
    const time = readTime(text, tokens, skipBetween(text, tokens, date.to), true);
    return time === null ? { to: date.to, date } : { to: time.to, date, time };
  }
  const time = readTime(text, tokens, i, false);
  if (time === null) return null;
  const after = readDate(tokens, skipBetween(text, tokens, time.to));
  return after === null ? { to: time.to, time } : { to: after.to, date: after, time };
}

function readDate(tokens: DateTokens, i: number): DateReading | null {
  if (tokens.type(i) === WEEKDAY) {
    const date = readDay(tokens, skipComma(tokens, i + 1));
    return date === null || date.day === undefined ? null : { ...date, weekday: tokens.value(i) };
  }
  const date = readDay(tokens, i);
  if (date === null || date.day === undefined) return date;
  // «۱۳۸۵ آبان ۱۱، پنجشنبه»
  const after = skipComma(tokens, date.to);
  return tokens.type(after) === WEEKDAY && date.year !== undefined
    ? { ...date, weekday: tokens.value(after), to: after + 1 }
    : date;
}

function readDay(tokens: DateTokens, i: number): DateReading | null {
  if (tokens.type(i) === MONTH) return readMonthAndYear(tokens, i);
  if (tokens.type(i) !== NUMBER || isGluedBefore(tokens, i)) return null;
  return readNumericDay(tokens, i) ?? readNamedDay(tokens, i) ?? readYearFirst(tokens, i);
}

/** ۱۶-۰۶-۱۴۰۳, 1403/06/16, ۹۶/۹/۵: three numbers with one and the same sign between them. */
function readNumericDay(tokens: DateTokens, i: number): DateReading | null {
  const sign1 = skipGap(tokens, i + 1);
  const separator = separatorAt(tokens, sign1);
  if (separator === 0) return null;
  const second = skipGap(tokens, sign1 + 1);
  if (tokens.type(second) !== NUMBER || tokens.digits(second) > 2) return null;
  const sign2 = skipGap(tokens, second + 1);
  if (separatorAt(tokens, sign2) !== separator) return null;
  const third = skipGap(tokens, sign2 + 1);
  if (tokens.type(third) !== NUMBER || isFourthNumber(tokens, third, separator)) return null;
  const to = third + 1;
  const a = tokens.value(i);
  const b = tokens.value(second);
  const c = tokens.value(third);
  const shape = tokens.digits(i) * 10 + tokens.digits(third);

  if (shape === 42 || shape === 41) {
    const calendar = calendarOf(a);
    return calendar === null
      ? null
      : { to, calendar, year: a, month: b, day: c, twoDigitYear: false, alternatives: NONE };
  }
  if (shape === 24 || shape === 14) {
    const calendar = calendarOf(c);
    if (calendar === null) return null;
    const dayFirst: DayReading = { calendar, year: c, month: b, day: a };
    if (calendar === 'persian') return { to, ...dayFirst, twoDigitYear: false, alternatives: NONE };
    // Only Gregorian dates are written month first, and only where the numbers allow both is it in doubt.
    const monthFirst: DayReading = { calendar, year: c, month: a, day: b };
    if (b > 12 && a <= 12) return { to, ...monthFirst, twoDigitYear: false, alternatives: NONE };
    return { to, ...dayFirst, twoDigitYear: false, alternatives: a <= 12 && b <= 12 && a !== b ? [monthFirst] : NONE };
  }
  if (shape > 22 || shape < 11 || tokens.digits(i) > 2) return null;
  return readTwoDigitYear(tokens, i, second, third);
}

/** Year first is the Persian order; only where the first number can't be a day, or all are written with two digits. */
function readTwoDigitYear(tokens: DateTokens, i: number, second: number, third: number): DateReading | null {
  const a = tokens.value(i);
  const b = tokens.value(second);
  const c = tokens.value(third);
  const to = third + 1;
  if (tokens.digits(i) < 2 || b < 1 || b > 12) return null;
  const yearFirst: DayReading = { calendar: 'persian', year: fullYear(a), month: b, day: c };
  const yearLast: DayReading = { calendar: 'persian', year: fullYear(c), month: b, day: a };
  if (a > 31) return c >= 1 && c <= 31 ? { to, ...yearFirst, twoDigitYear: true, alternatives: NONE } : null;
  if (tokens.digits(second) < 2 || tokens.digits(third) < 2 || a < 1) return null;
  if (c > 31) return { to, ...yearLast, twoDigitYear: true, alternatives: NONE };
  return c < 1 ? null : { to, ...yearFirst, twoDigitYear: true, alternatives: [yearLast] };
}

/** ۱۶ شهریور, ۱۶ شهریورماه سال ۱۴۰۳ */
function readNamedDay(tokens: DateTokens, i: number): DateReading | null {
  const day = tokens.value(i);
  if (tokens.digits(i) > 2 || day < 1 || day > 31) return null;
  const month = skipGap(tokens, i + 1);
  if (tokens.type(month) !== MONTH) return null;
  const named = { calendar: 'persian' as const, month: tokens.value(month), day, alternatives: NONE };
  const afterMonth = skipMonthWord(tokens, month + 1);
  const year = readYear(tokens, afterMonth);
  return year === null
    ? { ...named, to: afterMonth, twoDigitYear: false }
    : { ...named, to: year.to, year: year.year, twoDigitYear: year.short };
}

/** ۱۳۸۵ آبان ۱۱ */
function readYearFirst(tokens: DateTokens, i: number): DateReading | null {
  if (tokens.digits(i) !== 4 || calendarOf(tokens.value(i)) !== 'persian') return null;
  const month = skipGap(tokens, i + 1);
  if (tokens.type(month) !== MONTH) return null;
  const day = skipGap(tokens, month + 1);
  if (tokens.type(day) !== NUMBER || tokens.digits(day) > 2 || tokens.value(day) < 1 || tokens.value(day) > 31)
    return null;
  if (separatorAt(tokens, day + 1) === COLON) return null;
  return {
    to: day + 1,
    calendar: 'persian',
    year: tokens.value(i),
    month: tokens.value(month),
    day: tokens.value(day),
    twoDigitYear: false,
    alternatives: NONE,
  };
}

/** تیر ۱۳۹۵, تیرماه سال ۱۳۹۵: a month name that no day stands before needs a year of four digits. */
function readMonthAndYear(tokens: DateTokens, i: number): DateReading | null {
  const year = readYear(tokens, skipMonthWord(tokens, i + 1));
  if (year === null || year.short) return null;
  return {
    to: year.to,
    calendar: 'persian',
    year: year.year,
    month: tokens.value(i),
    twoDigitYear: false,
    alternatives: NONE,
  };
}

/** A Jalali year after a month: `۱۴۰۳`, `سال ۱۴۰۳`, `، ۱۴۰۳`; of two digits only 60–99, or behind the word سال. */
function readYear(tokens: DateTokens, i: number): { to: number; year: number; short: boolean } | null {
  let at = skipComma(tokens, i);
  const withWord = tokens.type(at) === YEAR_WORD;
  if (withWord) at = skipGap(tokens, at + 1);
  if (tokens.type(at) !== NUMBER || isClockHour(tokens, at)) return null;
  const value = tokens.value(at);
  if (tokens.digits(at) === 4) {
    return calendarOf(value) === 'persian' ? { to: at + 1, year: value, short: false } : null;
  }
  if (tokens.digits(at) !== 2 || (value < LAST_OF_1300S && !withWord)) return null;
  return { to: at + 1, year: fullYear(value), short: true };
}

/** ۱۰:۵۹, ۱۰:۵۹:۰۰, ساعت ۱۰:۵۹, ساعت ۱۹; with `Z` or an offset behind it when that is written. */
function readTime(text: string, tokens: DateTokens, i: number, afterDate: boolean): TimeReading | null {
  const withWord = tokens.type(i) === CLOCK_WORD;
  let at = i;
  if (withWord) {
    // «در ۲۴ ساعت ۵ نفر» is a span of time, not a clock.
    const before = tokens.type(i - 1) === GAP ? i - 2 : i - 1;
    if (!afterDate && tokens.type(before) === NUMBER) return null;
    at = skipGap(tokens, i + 1);
    if (separatorAt(tokens, at) === COLON) at = skipGap(tokens, at + 1);
  }
  if (tokens.type(at) !== NUMBER || tokens.digits(at) > 2 || (!withWord && isGluedBefore(tokens, at))) return null;
  const hour = tokens.value(at);
  const minuteAt = afterColon(tokens, at, withWord);
  if (minuteAt < 0) return withWord && hour <= 24 && !isDecimal(tokens, at) ? { to: at + 1, hour } : null;
  const minute = tokens.value(minuteAt);
  const secondAt = afterColon(tokens, minuteAt, withWord);
  const last = secondAt < 0 ? minuteAt : secondAt;
  if (isFourthNumber(tokens, last, COLON)) return null;
  const time = { hour, minute, ...(secondAt < 0 ? {} : { second: tokens.value(secondAt) }) };
  return readOffset(text, tokens, last + 1, time);
}

function readOffset(
  text: string,
  tokens: DateTokens,
  at: number,
  time: { hour: number; minute: number; second?: number },
): TimeReading {
  if (tokens.type(at) === OTHER_TOKEN && text[tokens.start(at)] === 'Z') return { ...time, to: at + 1, offset: 'Z' };
  const sign = separatorAt(tokens, at);
  const hours = at + 1;
  if (
    (sign === PLUS || sign === HYPHEN || sign === MINUS) &&
    tokens.type(hours) === NUMBER &&
    tokens.digits(hours) === 2
  ) {
    const minutes = afterColon(tokens, hours, false);
    if (minutes >= 0 && tokens.value(hours) <= 14) {
      const digits = (index: number): string => String(tokens.value(index)).padStart(2, '0');
      const offset = `${sign === PLUS ? '+' : '-'}${digits(hours)}:${digits(minutes)}`;
      return { ...time, to: minutes + 1, offset };
    }
  }
  return { ...time, to: at };
}

/** Index of the two-digit number behind a colon, or −1. Blanks round the colon are read only where ساعت says it is a clock. */
function afterColon(tokens: DateTokens, i: number, blanks: boolean): number {
  const colon = blanks ? skipGap(tokens, i + 1) : i + 1;
  if (separatorAt(tokens, colon) !== COLON) return -1;
  const number = blanks ? skipGap(tokens, colon + 1) : colon + 1;
  return tokens.type(number) === NUMBER && tokens.digits(number) === 2 && tokens.value(number) <= 59 ? number : -1;
}

/** What may stand between a date and its time: a blank, a dash, a bar, a comma, the T of ISO 8601. */
function skipBetween(text: string, tokens: DateTokens, i: number): number {
  if (tokens.type(i) === OTHER_TOKEN && text[tokens.start(i)] === 'T') return i + 1;
  const sign = skipGap(tokens, i);
  const unit = separatorAt(tokens, sign);
  if (
    unit === HYPHEN ||
    unit === BAR ||
    unit === COMMA ||
    unit === PERSIAN_COMMA ||
    (unit >= 0x2010 && unit <= 0x2015)
  ) {
    return skipGap(tokens, sign + 1);
  }
  return sign;
}

function skipGap(tokens: DateTokens, i: number): number {
  return tokens.type(i) === GAP ? i + 1 : i;
}

function skipComma(tokens: DateTokens, i: number): number {
  const at = skipGap(tokens, i);
  const unit = separatorAt(tokens, at);
  return unit === COMMA || unit === PERSIAN_COMMA ? skipGap(tokens, at + 1) : at;
}

function skipMonthWord(tokens: DateTokens, i: number): number {
  const at = skipGap(tokens, i);
  return tokens.type(at) === MONTH_WORD ? at + 1 : i;
}

/** The code unit of a sign token, or 0. */
function separatorAt(tokens: DateTokens, i: number): number {
  return tokens.type(i) === SIGN ? tokens.value(i) : 0;
}

/** Whether this sign may part the numbers of a date or time. */
function parts(unit: number): boolean {
  return (
    unit === SLASH ||
    unit === HYPHEN ||
    unit === DOT ||
    unit === BACKSLASH ||
    unit === UNDERSCORE ||
    unit === COLON ||
    (unit >= 0x2010 && unit <= 0x2015)
  );
}

/** A number that another number is tied to, as in an IP, a version, a phone number: no date begins in the middle of it. */
function isGluedBefore(tokens: DateTokens, i: number): boolean {
  return parts(separatorAt(tokens, i - 1)) && tokens.type(i - 2) === NUMBER;
}

function isFourthNumber(tokens: DateTokens, i: number, separator: number): boolean {
  return separatorAt(tokens, i + 1) === separator && tokens.type(i + 2) === NUMBER;
}

function isClockHour(tokens: DateTokens, i: number): boolean {
  return separatorAt(tokens, i + 1) === COLON;
}

function isDecimal(tokens: DateTokens, i: number): boolean {
  return separatorAt(tokens, i + 1) !== 0 && tokens.type(i + 2) === NUMBER;
}

/** The calendar whose news years this one is among: 1178–1502 Jalali, 1800–2100 Gregorian. */
export function calendarOf(year: number): Calendar | null {
  if (year >= FIRST_JALALI_YEAR && year <= LAST_JALALI_YEAR) return 'persian';
  return year >= GREGORIAN_FROM && year <= GREGORIAN_TO ? 'gregorian' : null;
}

function fullYear(short: number): number {
  return short >= LAST_OF_1300S ? 1300 + short : 1400 + short;
}
