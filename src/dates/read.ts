import { readTime } from './clock';
import { readCompact, readFigures } from './figures';
import { AND, CLOSE, DAY, DAY_PART, HALF, NO_CALENDAR, NUMBER, ORDINAL, UNIT, WEEKDAY, WORD } from './kinds';
import { readNamedDay, readYearFirst } from './months';
import {
  FREE_YEAR,
  GUARDED,
  LED_YEAR,
  TIED_AFTER,
  TO_DATE,
  TO_TIME,
  WEEKDAY_BEFORE,
  WEEKDAY_BEHIND,
} from './patterns.table';
import { readPart, readPeriod } from './periods';
import type { DateReading, PointReading, TimeReading } from './reading';
import { readAgo, readNearDay, readNearWeekday, readVague } from './relative';
import { fits, match, skip } from './shape';
import { isCount } from './steps';
import { kind, textOf, tokenCount, value } from './tokens';
import { asYear, readPlainYear, readYear } from './years';

/**
 * The grammar: from a token on, the longest date that stands there, as fields that nobody has checked yet against a
 * calendar. Every function looks at a bounded number of tokens, so the whole is linear.
 */

/** A date, a time, a date and a time, a time and a date; `isWhole`: the text is known to be nothing else. */
export function readPoint(i: number, isWhole: boolean): PointReading | null {
  const date = readDate(i, isWhole);
  if (!date) {
    const time = readTime(i, isWhole);
    return time && withDateBehind(time);
  }
  const at = skip(date.to, TO_TIME);
  const time = hasNoTime(date) ? null : readTime(at, true);
  return time && isTimeHere(at, time) ? { to: time.to, date, time } : { to: date.to, date };
}

export function withDateBehind(time: TimeReading): PointReading {
  const date = readDate(skip(time.to, TO_DATE), false);
  return !date || hasNoTime(date) ? { to: time.to, time } : { to: date.to, date, time };
}

export function hasNoTime(date: DateReading): boolean {
  return date.grain !== DAY || date.shift?.span === true;
}

/** Behind a date, figures alone are no hour: «۱۶ شهریور ۲۵ نفر». */
export function isTimeHere(i: number, time: TimeReading): boolean {
  return time.minute !== undefined || kind(i) === UNIT || kind(time.to - 1) === DAY_PART;
}

function readDate(i: number, isWhole: boolean): DateReading | null {
  if (kind(i) === WEEKDAY) return readNearWeekday(i) ?? readWeekdayAndDay(i);
  const date = readDay(i, isWhole, false);
  if (date?.day === undefined || date.year === undefined) return date;
  // «۱۳۸۵ آبان ۱۱، پنجشنبه»; in «۱۶ شهریور ۱۴۰۳، شنبه ۱۷ شهریور» the weekday belongs to the date behind it.
  const found = match(date.to, WEEKDAY_BEHIND);
  return found ? { ...date, to: found[0], weekday: value(found[1]) } : date;
}

/** جمعه ۱۶ شهریور, جمعه مورخ ۱۴۰۳/۰۶/۱۶, جمعه (۱۶ شهریور) */
function readWeekdayAndDay(i: number): DateReading | null {
  const [at, bracket] = match(i, WEEKDAY_BEFORE)!;
  const isBracketed = bracket >= 0;
  const date = readDay(at, false, true);
  if (date?.day === undefined || !isInCalendar(date) || date.weekday) return null;
  if (isBracketed && kind(date.to) !== CLOSE) return null;
  return { ...date, weekday: value(i), to: isBracketed ? date.to + 1 : date.to };
}

/** Whether it hangs on more than the reference. */
export function isInCalendar({ calendar }: DateReading): boolean {
  return calendar !== NO_CALENDAR;
}

/** A day or a period; `isSure` behind a weekday. */
function readDay(i: number, isWhole: boolean, isSure: boolean): DateReading | null {
  if (kind(i) === HALF) return readAgo(i);
  if (kind(i) > ORDINAL) return readNearDay(i) ?? readPart(i) ?? readPeriod(i) ?? readVague(i);
  return (
    readFigures(i) ??
    readNamedDay(i, isSure) ??
    readYearFirst(i) ??
    readCompact(i, isWhole) ??
    readPart(i) ??
    readAgo(i) ??
    readBareYear(i, isWhole)
  );
}

/** ۱۴۰۳ شمسی, هزار و چهارصد و سه شمسی; متولد ۱۳۶۰, برترین‌های ۲۰۲۴, «در ۱۳۹۸ به»: a year by itself, where nothing is counted. */
function readBareYear(i: number, isWhole: boolean): DateReading | null {
  if (!isCount(i) || (kind(i) === NUMBER && (fits(i, GUARDED) || fits(i, TIED_AFTER)))) return null;
  const year = readYear(i);
  if (year && year.to > i + 1) return asYear(year);
  const isLed = (isWhole && i + 1 >= tokenCount()) || isLedToYear(i);
  return isLed ? asYear(readPlainYear(i)) : null;
}

/** Whether the word before and the word behind make a year of four digits. */
export function isLedToYear(i: number): boolean {
  if (fits(i, LED_YEAR)) return true;
  if (!fits(i, FREE_YEAR)) return false;
  // «سال‌های ۱۳۹۵ و ۱۳۹۶»
  if (kind(i - 1) === AND) return readPlainYear(i - 2) !== null;
  return kind(i - 1) === WORD && /(?:ها|های|هاي)$/.test(textOf(i - 1));
}
