import { isSeparator } from './glued';
import {
  BEFORE_CHRIST,
  CODE,
  DAY,
  DOT,
  GAP,
  GREGORIAN,
  GUARD,
  NO_CALENDAR,
  NONE,
  NUMBER,
  PERSIAN,
  QUOTE,
  SLASH,
  WORD,
} from './kinds';
import type { DateReading } from './reading';
import { beforeColon, isGuarded, isSign, isTiedBefore } from './steps';
import { digits, kind, touching, touchingBefore, value } from './tokens';
import { calendarOf, calendarOfEra, eraAt, fullYear } from './years';

/** Dates in figures: ۱۶-۰۶-۱۴۰۳, 1403/06/16, ۹۶/۹/۵, 23 . 8 . 1395, 14030616. */

/** Three numbers with one and the same sign between them. */
export function readFigures(i: number): DateReading | null {
  const sign = kind(i + 1);
  const isTriple =
    isSeparator(sign) && kind(i + 2) === NUMBER && digits(i + 2) <= 2 && kind(i + 3) === sign && kind(i + 4) === NUMBER;
  if (!isTriple || isGuarded(i)) return null;
  const [a, b, c] = [value(i), value(i + 2), value(i + 4)];
  const shape = digits(i) * 10 + digits(i + 4);
  if (touching(i + 5) === sign && touching(i + 6) === NUMBER && !isInPath(i, shape, sign)) return null;
  const day = { to: i + 5, grain: DAY, isFigures: true };

  if (shape === 42 || shape === 41) {
    const calendar = calendarOf(a);
    return calendar === NO_CALENDAR ? null : withEra({ ...day, calendar, year: a, month: b, day: c });
  }
  if (shape === 24 || shape === 14) {
    const calendar = calendarOf(c);
    if (calendar === NO_CALENDAR) return null;
    const dayFirst = { ...day, calendar, year: c, month: b, day: a };
    if (calendar === PERSIAN) return withEra(dayFirst);
    // Only Gregorian dates are written month first, and only where the numbers allow both is it in doubt.
    if (b > 12 && a <= 12) return { ...dayFirst, month: a, day: b };
    return a > 12 || b > 12 || a === b ? dayFirst : { ...dayFirst, other: [c, a, b] };
  }
  return shape === 22 || shape === 21 ? readShortYear(i, sign, a, b, c) : null;
}

/** «۱۴۴۶/۰۳/۰۲ ه.ق»: an era behind the figures decides, when the year can be one of its calendar. */
function withEra(date: DateReading & { year: number }): DateReading {
  const era = eraAt(date.to);
  if (era === null || era === BEFORE_CHRIST) return date;
  const calendar = calendarOfEra(era, date.year);
  if (calendar !== date.calendar && (calendar === GREGORIAN || date.calendar === GREGORIAN)) return date;
  return { ...date, to: date.to + 1, calendar, isFigures: false };
}

/** Year first is the Persian order; only where the first number can't be a day, or all are written with two digits. */
function readShortYear(i: number, sign: number, a: number, b: number, c: number): DateReading | null {
  if (b < 1 || b > 12) return null;
  const date = { to: i + 5, calendar: PERSIAN, grain: DAY, isShort: true, year: fullYear(a), month: b, day: c };
  if (a > 31) return c >= 1 && c <= 31 ? date : null;
  if (a < 1) return null;
  if (c > 31) return { ...date, year: fullYear(c), day: a };
  // «10.12.14» is a version as often.
  if (digits(i + 2) < 2 || digits(i + 4) < 2 || c < 1 || sign === DOT) return null;
  return { ...date, other: [fullYear(c), b, a] };
}

/** 14030616, 20240906: eight digits that stand alone. */
export function readCompact(i: number, isWhole: boolean): DateReading | null {
  if (digits(i) !== 8 || (!isWhole && (isGuardedTwice(i) || !standsAlone(i)))) return null;
  const year = Math.floor(value(i) / 10_000);
  const month = Math.floor(value(i) / 100) % 100;
  const day = value(i) % 100;
  const isUsual = (year >= 1300 && year <= 1450) || (year >= 1950 && year < 2050);
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const calendar = calendarOf(year);
  if (calendar === NO_CALENDAR || (!isWhole && !(isUsual && isDay))) return null;
  return { to: i + 1, calendar, grain: DAY, year, month, day };
}

/** Digits that no sign and no letter touches, but for a path's slash and the T of ISO 8601. */
function standsAlone(i: number): boolean {
  const left = touchingBefore(i);
  const right = touching(i + 1);
  const leftOfSign = touchingBefore(i - 1);
  if (left === SLASH && isOther(right) && isOther(leftOfSign)) return true;
  const isLeftFree = left === NONE || left === GAP || (isSign(left) && leftOfSign !== NUMBER && !isOther(leftOfSign));
  return isLeftFree && !isOther(right) && !(isSign(right) && touching(i + 2) === NUMBER);
}

function isOther(kind: number): boolean {
  return kind === WORD || (kind >= QUOTE && kind <= CODE);
}

/** «کد مطلب: 14030616»: a word between is looked over. */
function isGuardedTwice(i: number): boolean {
  const at = beforeColon(i);
  return isGuarded(i) || (kind(at) === WORD && kind(at - 1) === GUARD);
}

/** `/1402/07/23/2972`: in a path, a number may follow the day. */
function isInPath(i: number, shape: number, sign: number): boolean {
  return shape === 42 && sign === SLASH && touchingBefore(i) === SLASH && !isTiedBefore(i);
}
