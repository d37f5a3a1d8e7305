import type { StampReading } from '../readings/reading';
import { OPEN, WORD, YEAR } from '../tokens/kinds';
import { FIRST_GREGORIAN_YEAR, LAST_JALALI_YEAR } from '../tokens/limits';
import { CONNECTOR, COUNTABLE, PROVEN_YEAR, TWO_YEARS } from '../tokens/patterns.table';
import { fits } from '../tokens/shape';
import { isInName, isNumbered, isUnit } from '../tokens/token-checks';
import { digits, kind, value } from '../tokens/tokens';
import { isProvenYear } from './bare-years';
import { readRangeEnd } from './ranges';
import { readPlainYear, readYearNumber } from './years';

/** Ranges of bare years: «۱۳۹۵–۱۴۰۰», «(۱۸۱۸–۱۸۸۳)», «فصل ۲۶-۲۰۲۵» (the 2025–2026 season). */

/** Reads two years of one calendar, the later one last: «۱۳۹۵–۱۴۰۰», «۱۳۵۷ تا ۱۴۰۳»; or a life, «(۱۸۱۸–۱۸۸۳)», «(۱۵۶۴–۱۶۱۶)». */
export function readYears(i: number): StampReading | null {
  const year = value(i);
  const lastYear = value(i + 2);
  // Two round numbers may as well be heights or prices, and Jalali years before 1300 lunar ones.
  const isLife =
    year > LAST_JALALI_YEAR &&
    (year >= FIRST_GREGORIAN_YEAR || (kind(i - 1) === OPEN && lastYear - year < LONGEST_LIFE)) &&
    fits(i, PROVEN_YEAR) &&
    (year % 5 || lastYear % 5);
  const first = isLife ? readYearNumber(i) : readPlainYear(i);
  const last = first && fits(i + 1, CONNECTOR) && (isLife || readPlainYear(i + 2)) ? readRangeEnd(i + 2, first) : null;
  // Not in «صفحه ۱۳۸۴ تا ۱۳۹۹» (pages), «CVE-2019-2030» (a name), «۱۳۹۰ تا ۱۴۱۰ نفر» (persons).
  if (isNumbered(i) || isInName(i) || !last || last.date!.year! <= first!.year! || fits(last.to, COUNTABLE))
    return null;
  return kind(last.to) === WORD && !isProvenYear(i) ? null : { to: last.to, date: first!, last };
}

/** The longest life, in years. Two numbers below 1800 that are further apart may be anything. */
const LONGEST_LIFE = 100;

/**
 * Reads a year and the next one in either order, of which one may have two digits: «فصل ۲۰۲۵-۲۰۲۶» (the 2025–2026 season),
 * «سال تحصیلی ۱۴۰۳-۱۴۰۲» (school year), «سال ۲۶-۲۰۲۵», «فصل ۹۴-۹۳».
 */
export function readTwoYears(at: number): StampReading | null {
  const i = isUnit(at, YEAR) ? at + 1 : at;
  if (!fits(i, TWO_YEARS) || isInName(i)) return null;
  const to = i + 3;
  const isLast = digits(i) === 2;
  const whole = isLast ? i + 2 : i;
  const other = value(isLast ? i : i + 2);
  const years = other - value(whole);
  // Of two digits, the distance is only known modulo a century.
  const away = other > 99 ? years : ((years + 2150) % 100) - 50;
  // «سال ۱۴۰۲/۰۱» is a month of 1402.
  const isPair = away === 1 || (away === -1 && (other > 12 || isLast));
  const date = isPair ? readYearNumber(whole) : null;
  if (!date) return null;
  const first = date.year! + Math.min(away, 0);
  return { to, date: { ...date, year: first }, last: { to, date: { ...date, year: first + 1 } } };
}
