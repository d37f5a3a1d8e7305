import { numberOfDay } from '../calendars/calendar';
import type { DateReading } from '../readings/reading';
import { COLON, COMMON_LETTER, DAY, DOT, GREGORIAN, NO_CALENDAR, NUMBER, PERSIAN, WORD } from '../tokens/kinds';
import { FIRST_SURE } from '../tokens/limits';
import { DAY_IN_FIGURES, EIGHT_ALONE, ERA_LABEL } from '../tokens/patterns.table';
import { fits, match } from '../tokens/shape';
import { digits, kind, textOf, value } from '../tokens/tokens';
import { calendarOf, calendarOfEra, isPlainYear, ownEra } from './eras';
import { fullYear } from './years';

/** Dates in figures: «۱۶-۰۶-۱۴۰۳», `1403/06/16`, «۹۶/۹/۵», `23 . 8 . 1395`, `14030616`. */

/** A day whose year is known. */
export type DayInFigures = DateReading & { readonly year: number };

/** Reads three numbers with the same sign between them. */
export function readDayInFigures(i: number): DateReading | null {
  // The pattern compares kinds: a hyphen and a dash are of one kind, but not the same sign.
  if (!fits(i, DAY_IN_FIGURES) || value(i + 1) !== value(i + 3)) return null;
  // "EN 1992-1-1" is a standard.
  if (kind(i - 1) === WORD && digits(i + 2) < 2 && /^[A-Z]{2,3}$/.test(textOf(i - 1))) return null;
  const day = dayOfNumbers(
    [value(i), value(i + 2), value(i + 4)],
    [digits(i), digits(i + 2), digits(i + 4)],
    kind(i + 1) === DOT,
  );
  return day && withEra({ ...day, to: i + 5 });
}

type Three = readonly [number, number, number];

/** The day that three numbers stand for, judged by how many digits each is written with. */
export function dayOfNumbers([a, b, c]: Three, [first, second, third]: Three, isDotted: boolean): DayInFigures | null {
  if (first === 4 && third < 3) return readingOf(calendarOf(a), a, b, c);
  if (third === 4 && first < 3 && a < 40) {
    const calendar = calendarOf(c);
    const dayFirst = readingOf(calendar, c, b, a);
    // Only Gregorian dates are written month first, and they are ambiguous only where either number can be the month.
    if (!dayFirst || calendar === PERSIAN || a > 12 || a === b) return dayFirst;
    return b > 12 ? readingOf(calendar, c, a, b) : { ...dayFirst, other: [c, a, b] };
  }
  if (first > 2 || third > 2 || b < 1 || b > 12) return null;
  // «9/12/93»: where the first number has one digit, the last must be so high that it can only be a year.
  if (first < 2 && (isDotted || c < FIRST_SURE)) return null;
  // The Persian order is year first. It is read only where the first number can't be a day, or all have two digits.
  const short = { ...readingOf(PERSIAN, fullYear(a), b, c)!, isFigures: false, isShort: true };
  const isLoose = second + third < 4;
  // With dots, «10.12.14» is just as often a version.
  const isStrict = !isDotted && !isLoose;
  const isDay = c > 0 && c < 32;
  // «42.6.7» is a version, «۹۷.۶.۲۶» a day. 00 is the year 1400.
  if (a > 31) return isDay && !(isDotted && isLoose && a < FIRST_SURE) ? short : null;
  if (a < 1) return isDay && isStrict ? short : null;
  if (c > 31 || (c < 1 && isStrict)) return { ...short, year: fullYear(c), day: a };
  if (!isStrict) return null;
  return a === c ? short : { ...short, other: [fullYear(c), b, a] };
}

/** The reading of a day in figures; the caller says where it ends. */
function readingOf(calendar: number, year: number, month: number, day: number): DayInFigures | null {
  return calendar === NO_CALENDAR ? null : { to: 0, calendar, grain: DAY, year, month, day, isFigures: true };
}

/**
 * Gives a day in figures the calendar of the era after it or before it, «۱۴۴۶/۰۳/۰۲ ه.ق», «قمری: ۱۴۴۶/۰۳/۰۲», if its year can be one of
 * that calendar. In «۲۴/۰۹/۰۶ میلادی» the era doesn't tell which number is the year, nor of which century it is.
 */
function withEra(date: DayInFigures): DateReading {
  const { to } = date;
  // «شمسی: ۱۴۰۳/۰۶/۱۶ قمری: ۱۴۴۶/۰۳/۰۲» (solar: … lunar: …): an era with a colon is the label of the next date.
  const [after, own] = ownEra(to);
  const isLabel = kind(after) === COLON && kind(after + 1) === NUMBER;
  // Where the pattern does not match, `before` is `undefined`, and so is its value.
  const [, before] = match(to - 5, ERA_LABEL);
  const era = (!isLabel && own) || value(before);
  if (!era) return date;
  const calendar = calendarOfEra(era, date.year);
  const whole = { ...date, to: isLabel ? to : after, calendar, isFigures: false };
  // «۹۸/۰۶/۱۶ م. احمدی» has a day, followed by a name (M. Ahmadi).
  if (date.isShort && calendar !== PERSIAN && kind(to) !== COMMON_LETTER) {
    return { to: whole.to, calendar, grain: DAY, flaw: 'ambiguous' };
  }
  return calendar !== date.calendar && (calendar === GREGORIAN || date.calendar === GREGORIAN) ? date : whole;
}

/** Reads eight digits that stand alone: `14030616`, `20240906`. */
export function readCompact(i: number, isWhole: boolean): DateReading | null {
  if (digits(i) !== 8) return null;
  const year = Math.floor(value(i) / 10_000);
  const month = Math.floor(value(i) / 100) % 100;
  const day = value(i) % 100;
  const calendar = calendarOf(year);
  const isDay = isPlainYear(year) && numberOfDay(calendar, year, month, day) !== null && fits(i, EIGHT_ALONE);
  const date = isWhole || isDay ? readingOf(calendar, year, month, day) : null;
  return date && { ...date, to: i + 1, isFigures: false };
}
