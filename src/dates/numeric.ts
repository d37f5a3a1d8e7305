import { calendarOf, calendarOfEra, fullYear, readEra, type YearReading } from './numerals';
import type { DateReading, DayReading } from './reading';
import { before, isTiedBefore, skipGap } from './skip';
import { COLON, type DateTokens, DOT, isDateSeparator, SLASH } from './tokens';
import { BEFORE_CHRIST, GAP, GUARD, NUMBER, OTHER, SIGN } from './vocabulary';

/** Dates in figures: ۱۶-۰۶-۱۴۰۳, 1403/06/16, ۹۶/۹/۵, 23 . 8 . 1395, 14030616. */

/** Years that eight digits in one piece may begin with. */
const COMPACT_YEARS: readonly (readonly [from: number, to: number])[] = [
  [1300, 1450],
  [1950, 2049],
];

/** Three numbers with one and the same sign between them. */
export function readNumericDay(tokens: DateTokens, i: number): DateReading | null {
  const sign1 = skipGap(tokens, i + 1);
  const separator = tokens.sign(sign1);
  if (!isDateSeparator(separator) || tokens.digits(i) > 4) return null;
  const second = skipGap(tokens, sign1 + 1);
  if (tokens.type(second) !== NUMBER || tokens.digits(second) > 2) return null;
  const sign2 = skipGap(tokens, second + 1);
  if (tokens.sign(sign2) !== separator) return null;
  const third = skipGap(tokens, sign2 + 1);
  if (tokens.type(third) !== NUMBER || isGuarded(tokens, i)) return null;
  const a = tokens.value(i);
  const b = tokens.value(second);
  const c = tokens.value(third);
  const shape = tokens.digits(i) * 10 + tokens.digits(third);
  if (hasFourthNumber(tokens, third, separator) && !isInPath(tokens, i, shape, separator)) return null;
  const to = third + 1;
  const reading = { to, grain: 'day' as const, isFigures: true };

  if (shape === 42 || shape === 41) {
    const calendar = calendarOf(a);
    return calendar === null ? null : withEra(tokens, { ...reading, calendar, year: a, month: b, day: c });
  }
  if (shape === 24 || shape === 14) {
    const calendar = calendarOf(c);
    if (calendar === null) return null;
    const dayFirst = { ...reading, calendar, year: c, month: b, day: a };
    if (calendar === 'persian') return withEra(tokens, dayFirst);
    // Only Gregorian dates are written month first, and only where the numbers allow both is it in doubt.
    if (b > 12 && a <= 12) return { ...reading, calendar, year: c, month: a, day: b };
    if (a > 12 || b > 12 || a === b) return dayFirst;
    return { ...dayFirst, alternatives: [{ calendar, year: c, month: a, day: b }] };
  }
  return shape > 22 || shape < 11 || tokens.digits(i) > 2 ? null : readTwoDigitYear(tokens, i, second, third);
}

/** «۱۴۴۶/۰۳/۰۲ ه.ق»: an era behind the figures decides, when the year can be one of its calendar. */
function withEra(tokens: DateTokens, date: DateReading & { year: number }): DateReading {
  const era = readEra(tokens, date.to);
  if (era === null || era.era === BEFORE_CHRIST) return date;
  const calendar = calendarOfEra(era.era, date.year);
  if (calendar !== date.calendar && (calendar === 'gregorian' || date.calendar === 'gregorian')) return date;
  return { ...date, to: era.to, calendar, isFigures: false };
}

/** Year first is the Persian order; only where the first number can't be a day, or all are written with two digits. */
function readTwoDigitYear(tokens: DateTokens, i: number, second: number, third: number): DateReading | null {
  const a = tokens.value(i);
  const b = tokens.value(second);
  const c = tokens.value(third);
  const reading = { to: third + 1, calendar: 'persian' as const, grain: 'day' as const, month: b, twoDigitYear: true };
  if (tokens.digits(i) < 2 || b < 1 || b > 12) return null;
  const yearFirst = { ...reading, year: fullYear(a), day: c };
  if (a > 31) return c >= 1 && c <= 31 ? yearFirst : null;
  if (c > 31 && a >= 1) return { ...reading, year: fullYear(c), day: a };
  if (tokens.digits(second) < 2 || tokens.digits(third) < 2 || a < 1) return null;
  // «10.12.14» is a version as often.
  if (c < 1 || tokens.sign(skipGap(tokens, i + 1)) === DOT) return null;
  const yearLast: DayReading = { calendar: 'persian', year: fullYear(c), month: b, day: a };
  return { ...yearFirst, alternatives: [yearLast] };
}

/** 14030616, 20240906: eight digits that stand alone. */
export function readCompact(tokens: DateTokens, i: number, isWhole: boolean): DateReading | null {
  if (tokens.digits(i) !== 8 || (!isWhole && (isGuardedTwice(tokens, i) || !standsAlone(tokens, i)))) return null;
  const value = tokens.value(i);
  const year = Math.floor(value / 10_000);
  const month = Math.floor(value / 100) % 100;
  const day = value % 100;
  const calendar = calendarOf(year);
  if (calendar === null) return null;
  if (!isWhole) {
    const isUsual = COMPACT_YEARS.some(([from, to]) => year >= from && year <= to);
    if (!isUsual || month < 1 || month > 12 || day < 1 || day > 31) return null;
  }
  return { to: i + 1, calendar, grain: 'day', year, month, day };
}

/** Digits that no sign and no letter touches, but for a path's slash and the T of ISO 8601. */
function standsAlone(tokens: DateTokens, i: number): boolean {
  const left = tokens.type(i - 1);
  const right = tokens.type(i + 1);
  if (tokens.sign(i - 1) === SLASH && right === OTHER && tokens.type(i - 2) === OTHER) return true;
  const leftFree =
    left === 0 || left === GAP || (left === SIGN && tokens.type(i - 2) !== NUMBER && tokens.type(i - 2) !== OTHER);
  const rightFree = right !== OTHER && !(right === SIGN && tokens.type(i + 2) === NUMBER);
  return leftFree && rightFree;
}

/** Whether the word before says that the number is no date: کد, شماره, نسخه. */
export function isGuarded(tokens: DateTokens, i: number): boolean {
  let at = before(tokens, i);
  if (tokens.sign(at) === COLON) at = before(tokens, at);
  return tokens.type(at) === GUARD;
}

/** «کد مطلب: 14030616»: a word between is looked over. */
function isGuardedTwice(tokens: DateTokens, i: number): boolean {
  let at = before(tokens, i);
  if (tokens.sign(at) === COLON) at = before(tokens, at);
  return tokens.type(at) === GUARD || (tokens.type(at) === OTHER && tokens.type(before(tokens, at)) === GUARD);
}

function hasFourthNumber(tokens: DateTokens, i: number, separator: number): boolean {
  return tokens.sign(i + 1) === separator && tokens.type(i + 2) === NUMBER;
}

/** `/1402/07/23/2972`: in a path, a number may follow the day. */
function isInPath(tokens: DateTokens, i: number, shape: number, separator: number): boolean {
  return shape === 42 && separator === SLASH && tokens.sign(i - 1) === SLASH && !isTiedBefore(tokens, i);
}

/** A year of four digits that may stand by itself: 1300–1420 or 1900–2100. */
export function readPlainYear(tokens: DateTokens, i: number): YearReading | null {
  if (tokens.type(i) !== NUMBER || tokens.digits(i) !== 4) return null;
  const year = tokens.value(i);
  if (year >= 1300 && year <= 1420) return { to: i + 1, calendar: 'persian', year };
  return year >= 1900 && year <= 2100 ? { to: i + 1, calendar: 'gregorian', year } : null;
}
