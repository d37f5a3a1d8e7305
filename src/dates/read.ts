import { readTime } from './clock';
import { readCompact, readFigures } from './figures';
import {
  AFTER,
  AGO,
  AND,
  BAR,
  BE,
  CARDINAL,
  CLOSE,
  COLON,
  COMMA,
  COUNTED,
  DASH,
  DATED,
  DAY,
  DAY_PART,
  FROM,
  HALF,
  HOUR,
  IN,
  ISO_T,
  LATER,
  LEAD,
  NEAR_DAY,
  NO_CALENDAR,
  NONE,
  NUMBER,
  OPEN,
  ORDINAL,
  PART,
  PERSIAN_COMMA,
  RELATION,
  SLASH,
  SMALL,
  TO,
  UNIT,
  VAGUE,
  WEEKDAY,
  WITH,
  WORD,
} from './kinds';
import { readNamedDay, readYearFirst } from './months';
import { readPart, readPeriod } from './periods';
import type { DateReading, PointReading, TimeReading } from './reading';
import { readAgo, readNearDay, readNearWeekday, readVague } from './relative';
import { isCount, isGuarded, isTiedAfter, isUnit, skipComma } from './steps';
import { hasGap, kind, textOf, tokenCount, touching, value } from './tokens';
import { asYear, readPlainYear, readYear } from './years';

/**
 * The grammar: from a token on, the longest date that stands there, as fields that nobody has checked yet against a
 * calendar. Every function looks at a bounded number of tokens, so the whole is linear.
 */

/** A date, a time, a date and a time, a time and a date; `isWhole`: the text is known to be nothing else. */
export function readPoint(i: number, isWhole: boolean): PointReading | null {
  const date = readDate(i, isWhole);
  if (date === null) {
    const time = readTime(i, isWhole);
    return time && withDateBehind(time);
  }
  const at = skipToTime(date.to);
  const time = hasNoTime(date) ? null : readTime(at, true);
  return time !== null && isTimeHere(at, time) ? { to: time.to, date, time } : { to: date.to, date };
}

export function withDateBehind(time: TimeReading): PointReading {
  const date = readDate(skipToDate(time.to), false);
  return date === null || hasNoTime(date) ? { to: time.to, time } : { to: date.to, date, time };
}

export function hasNoTime(date: DateReading): boolean {
  return date.grain !== DAY || date.shift?.span === true;
}

/** Behind a date, figures alone are no hour: «۱۶ شهریور ۲۵ نفر». */
export function isTimeHere(i: number, time: TimeReading): boolean {
  return time.minute !== undefined || kind(i) === UNIT || kind(time.to - 1) === DAY_PART;
}

function readDate(i: number, isWhole: boolean): DateReading | null {
  if (kind(i) === WEEKDAY) return readWeekdayAndDay(i);
  const date = readDay(i, isWhole, false);
  if (date?.day === undefined || date.year === undefined) return date;
  // «۱۳۸۵ آبان ۱۱، پنجشنبه»; in «۱۶ شهریور ۱۴۰۳، شنبه ۱۷ شهریور» the weekday belongs to the date behind it.
  const after = skipComma(date.to);
  const next = kind(skipComma(after + 1));
  return kind(after) === WEEKDAY && next !== NUMBER && next !== ORDINAL
    ? { ...date, weekday: value(after), to: after + 1 }
    : date;
}

/** جمعه ۱۶ شهریور, جمعه مورخ ۱۴۰۳/۰۶/۱۶, جمعه (۱۶ شهریور), جمعه گذشته */
function readWeekdayAndDay(i: number): DateReading | null {
  const near = readNearWeekday(i);
  if (near !== null) return near;
  let at = skipComma(i + 1);
  if (kind(at) === DASH || kind(at) === SLASH) at++;
  if (kind(at) === DATED) at++;
  const isBracketed = kind(at) === OPEN;
  const date = readDay(isBracketed ? at + 1 : at, false, true);
  const isDay = date?.day !== undefined && isInCalendar(date) && date.weekday === undefined;
  if (!isDay || (isBracketed && kind(date.to) !== CLOSE)) return null;
  return { ...date, weekday: value(i), to: isBracketed ? date.to + 1 : date.to };
}

/** Whether it hangs on more than the reference. */
export function isInCalendar({ calendar }: DateReading): boolean {
  return calendar !== NO_CALENDAR;
}

/** A day or a period; `isSure` behind a weekday. */
function readDay(i: number, isWhole: boolean, isSure: boolean): DateReading | null {
  switch (kind(i)) {
    case NUMBER:
      return (
        readFigures(i) ??
        readNamedDay(i, isSure) ??
        readYearFirst(i) ??
        readCompact(i, isWhole) ??
        readAgo(i) ??
        readBareYear(i, isWhole)
      );
    case CARDINAL:
    case ORDINAL:
      return readNamedDay(i, isSure) ?? readPart(i) ?? readAgo(i) ?? readYearWithEra(i);
    case NEAR_DAY:
      return readNearDay(i);
    case PART:
      return readPart(i);
    case VAGUE:
      return readVague(i);
    case HALF:
      return readAgo(i);
    case UNIT:
      return readPeriod(i) ?? readVague(i);
    default:
      return readPeriod(i);
  }
}

/** ۱۴۰۳ شمسی, هزار و چهارصد و سه شمسی */
function readYearWithEra(i: number): DateReading | null {
  const year = isCount(i) ? readYear(i) : null;
  return year !== null && year.to > i + 1 ? asYear(year) : null;
}

/** متولد ۱۳۶۰, برترین‌های ۲۰۲۴, «در ۱۳۹۸ به»: a year by itself, where nothing is counted. */
function readBareYear(i: number, isWhole: boolean): DateReading | null {
  if (isGuarded(i) || isTiedAfter(i)) return null;
  const year = readPlainYear(i);
  const isYear = year !== null && ((isWhole && year.to >= tokenCount()) || isLedToYear(i));
  return readYearWithEra(i) ?? (isYear ? asYear(year) : null);
}

/** Whether the word before and the word behind make a year of four digits. */
export function isLedToYear(i: number): boolean {
  const before = kind(i - 1);
  const next = kind(i + 1);
  if (before === LEAD) return next === WORD || next === AFTER || isFree(next);
  // «بعد از ۱۳۵۷ همه چیز»; but not «بعد از ۱۴۰۰ کیلومتر».
  if (before === FROM && isBeforeOrAfter(i - 2)) return next !== COUNTED && next !== UNIT;
  if (!isFree(next)) return false;
  if (before === IN || before === TO || before === FROM) return true;
  // «سال‌های ۱۳۹۵ و ۱۳۹۶»
  if (before === AND && readPlainYear(i - 2) !== null) return true;
  return before === WORD && /(?:ها|های|هاي)$/.test(textOf(i - 1));
}

/** Whether what follows a year leaves it free: it ends there, or a small word goes on. */
function isFree(next: number): boolean {
  const isSmall = next === SMALL || next === WITH || next === BE || next === TO || next === AND || next === FROM;
  return isSmall || next === IN || next === NONE || next >= SLASH;
}

/** پیش, قبل, بعد, پس */
function isBeforeOrAfter(i: number): boolean {
  return kind(i) === AFTER || (kind(i) === RELATION && (value(i) === AGO || value(i) === LATER));
}

/** Over what may stand between a date and its time: a dash, a bar, a comma, the T of ISO 8601, در. */
export function skipToTime(i: number): number {
  if (touching(i) === ISO_T) return i + 1;
  const at = skipSign(i);
  if (kind(at) !== IN) return at;
  const isHour = isUnit(at + 1, HOUR) || (kind(at + 1) === NUMBER && touching(at + 2) === COLON);
  return isHour ? at + 1 : at;
}

/** The same between a time and its date, and در, روز, مورخ, تاریخ. */
function skipToDate(i: number): number {
  let at = skipSign(i);
  while (kind(at) === DATED || kind(at) === IN || isUnit(at, DAY)) at++;
  return at;
}

function skipSign(i: number): number {
  const sign = kind(i);
  const isLooseSlash = sign === SLASH && hasGap(i) && hasGap(i + 1);
  return isLooseSlash || sign === DASH || sign === BAR || sign === COMMA || sign === PERSIAN_COMMA ? i + 1 : i;
}
