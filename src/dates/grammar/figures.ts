import { numberOfDay } from '../calendars/calendar';
import type { DateReading } from '../readings/reading';
import { COLON, COMMON_LETTER, DAY, DOT, GREGORIAN, NO_CALENDAR, NUMBER, PERSIAN, WORD } from '../tokens/kinds';
import { FIRST_SURE } from '../tokens/limits';
import { DAY_IN_FIGURES, EIGHT_ALONE, ERA_LABEL } from '../tokens/patterns.table';
import { fits, match } from '../tokens/shape';
import { digits, kind, textOf, value } from '../tokens/tokens';
import { calendarOf, calendarOfEra, ownEra } from './eras';
import { fullYear, isPlainYear } from './years';

/** Dates in figures: ۱۶-۰۶-۱۴۰۳, 1403/06/16, ۹۶/۹/۵, 23 . 8 . 1395, 14030616. */

/** A day whose year is known. */
export type DayInFigures = DateReading & { readonly year: number };

/** Three numbers with the same sign between them. */
export function readDayInFigures(i: number): DateReading | null {
  // A hyphen and a dash are of one kind, but not the same sign.
  if (!fits(i, DAY_IN_FIGURES) || value(i + 1) !== value(i + 3)) return null;
  // "EN 1992-1-1"
  if (kind(i - 1) === WORD && digits(i + 2) < 2 && /^[A-Z]{2,3}$/.test(textOf(i - 1))) return null;
  const day = dayOfNumbers(
    [value(i), value(i + 2), value(i + 4)],
    [digits(i), digits(i + 2), digits(i + 4)],
    kind(i + 1) === DOT,
  );
  return day && withEra({ ...day, to: i + 5 });
}

type Three = readonly [number, number, number];

/** A day from three numbers and how many digits each is written with. */
export function dayOfNumbers([a, b, c]: Three, [first, second, third]: Three, isDotted: boolean): DayInFigures | null {
  if (first === 4 && third < 3) return readingOf(calendarOf(a), a, b, c);
  if (third === 4 && first < 3 && a < 40) {
    const calendar = calendarOf(c);
    const dayFirst = readingOf(calendar, c, b, a);
    // Only Gregorian dates are written month first, and only where the numbers allow both is it in doubt.
    if (!dayFirst || calendar === PERSIAN || a > 12 || a === b) return dayFirst;
    return b > 12 ? readingOf(calendar, c, a, b) : { ...dayFirst, other: [c, a, b] };
  }
  if (first > 2 || third > 2 || b < 1 || b > 12) return null;
  // «9/12/93»: only a year that can't be another number makes a day of one digit before it.
  if (first < 2 && (isDotted || c < FIRST_SURE)) return null;
  // Year first is the Persian order; read only where the first number can't be a day, or all are written with two digits.
  const short = { ...readingOf(PERSIAN, fullYear(a), b, c)!, isFigures: false, isShort: true };
  const isLoose = second + third < 4;
  // «10.12.14» is just as often a version.
  const isStrict = !isDotted && !isLoose;
  const isDay = c > 0 && c < 32;
  // «42.6.7» is a version, «۹۷.۶.۲۶» a day; 00 is the year 1400.
  if (a > 31) return isDay && !(isDotted && isLoose && a < FIRST_SURE) ? short : null;
  if (a < 1) return isDay && isStrict ? short : null;
  if (c > 31 || (c < 1 && isStrict)) return { ...short, year: fullYear(c), day: a };
  if (!isStrict) return null;
  return a === c ? short : { ...short, other: [fullYear(c), b, a] };
}

function readingOf(calendar: number, year: number, month: number, day: number): DayInFigures | null {
  return calendar === NO_CALENDAR ? null : { to: 0, calendar, grain: DAY, year, month, day, isFigures: true };
}

/**
 * «۱۴۴۶/۰۳/۰۲ ه.ق», «قمری: ۱۴۴۶/۰۳/۰۲»: an era after the figures or before them decides, if the year can be one of its calendar. Of
 * «۲۴/۰۹/۰۶ میلادی» it doesn't say which number is the year, nor of which century.
 */
function withEra(date: DayInFigures): DateReading {
  const { to } = date;
  // «شمسی: ۱۴۰۳/۰۶/۱۶ قمری: ۱۴۴۶/۰۳/۰۲»
  const [after, own] = ownEra(to);
  const isLabel = kind(after) === COLON && kind(after + 1) === NUMBER;
  // Where nothing matches, there is no token, and it has no value.
  const [, before] = match(to - 5, ERA_LABEL);
  const era = (!isLabel && own) || value(before);
  if (!era) return date;
  const calendar = calendarOfEra(era, date.year);
  const whole = { ...date, to: isLabel ? to : after, calendar, isFigures: false };
  // «۹۸/۰۶/۱۶ م. احمدی» has a day.
  if (date.isShort && calendar !== PERSIAN && kind(to) !== COMMON_LETTER) {
    return { to: whole.to, calendar, grain: DAY, flaw: 'ambiguous' };
  }
  return calendar !== date.calendar && (calendar === GREGORIAN || date.calendar === GREGORIAN) ? date : whole;
}

/** 14030616, 20240906: eight digits that stand alone. */
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
