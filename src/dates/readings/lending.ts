import { ISLAMIC, MONTH_UNIT, SLASH } from '../tokens/kinds';
import { LIST_SIGN } from '../tokens/patterns.table';
import { fits } from '../tokens/shape';
import { kind } from '../tokens/tokens';
import type { DateReading, PlacedStamp, StampReading, YearReading } from './reading';

/** What the dates of a range or a list leave out because another of them says it: they lend each other their year. */

interface Month {
  readonly month?: number;
}

/** A list whose next date is more than this many months earlier in the year goes on in the next year. */
const MOST_BACK = 6;

/** Whether a date says its year, or how it relates to the reference. */
export function saysYear(date: DateReading): boolean {
  return lendsYear(date) || !!date.near;
}

/**
 * Whether a date says a year that another date may share: «بهمن و اسفند سال گذشته» (Bahman and Esfand of last year); but «اسفند گذشته»
 * (last Esfand) says it of Esfand alone.
 */
export function lendsYear({ year, shift }: DateReading): boolean {
  return year !== undefined || !!shift;
}

/**
 * How many years the end of a range or list comes after its beginning: «آبان تا فروردین سال آینده» (Aban to Farvardin of next year), «مهر
 * تا مهر ۱۴۰۳» begin a year before they end. A list goes on into the next year only if its months lie far apart, «اسفند و فروردین ۱۴۰۲»
 * (the last month and the first); «مهر و تیر ۱۴۰۲» are of one year, in another order.
 */
function yearsBetween({ grain, month }: DateReading, end: Month, isList?: boolean): number {
  // A range from a month to one of the same name is a year long; one between two days of a month isn't.
  const mostBack = isList ? MOST_BACK : grain === MONTH_UNIT ? -1 : 0;
  return month! - end.month! > mostBack ? 1 : 0;
}

/** Puts a day or month into the year that the end of its range or list says. */
export function inYearOf(end: YearReading & Month, date: DateReading, isList?: boolean): DateReading {
  const { year, shift, isShort = false } = end;
  // «ذی‌الحجه تا محرم امسال» (… of this year): a lunar new year may lie anywhere in the Persian year.
  const years = shift && date.calendar === ISLAMIC ? 0 : yearsBetween(date, end, isList);
  if (year !== undefined) return { ...date, year: year - years, isShort };
  return { ...date, shift: shift && { ...shift, amount: shift.amount - years } };
}

/** Fills in the year that the first point of a range leaves out and its last one says, or the other way round. */
export function withSharedFields(stamp: StampReading): StampReading {
  // The end of a range has a date only where its beginning has one.
  const date = stamp.date!;
  const { last } = stamp;
  const end = last?.date;
  // The year is in one of them: «ابتدای سال ۱۴۰۲ تا پایان آبان» (the beginning of 1402 to the end of Aban).
  if (!end?.month || saysYear(date) === saysYear(end)) return stamp;
  if (lendsYear(end)) return { ...stamp, date: inYearOf(end, date) };
  if (date.year === undefined || end.flaw === 'ambiguous') return stamp;
  // «اول مهر ۱۴۰۳ تا پایان اسفند همان سال» (1 Mehr 1403 to the end of
  // Esfand of the same year): the flaw, a year that nothing says, is gone.
  const year = date.year + yearsBetween(date, end);
  return { ...stamp, last: { ...last!, date: { ...end, year, flaw: undefined } } };
}

/**
 * Gives all dates of a list the year at its end: «۲۸ تیر و ۴ مرداد ۱۳۹۸», «۲۹ تا ۳۱ مرداد و ۵ تا ۷ شهریور ۱۴۰۳». A comma alone may not make
 * a list, «۲ آبان، ۳ آذر ۱۴۰۲»; with «و» (and) before the last date there is one, «۲۸ تیر، ۴ مرداد و ۸ شهریور ۱۳۹۸».
 */
export function lendYears(stamps: readonly PlacedStamp[]): void {
  for (let i = stamps.length - 2; i >= 0; i--) {
    const [stamp, next] = [stamps[i]!, stamps[i + 1]!];
    // The readings are changed in place, since nothing but this line holds them yet.
    const point: { date?: DateReading | undefined; readonly to: number } = stamp.last ?? stamp;
    const { to, date } = point;
    // «۲۰ تیر و ۲۵ اسفند تا ۵ فروردین ۱۴۰۳»: the year of Esfand.
    const end = withSharedFields(next).date;
    // After «و» (and) or «یا» (or), or a comma before a date that is one of a list itself.
    const isList =
      next.from === to + 1 && fits(to, LIST_SIGN) && (kind(to) < SLASH || (next.last ?? next).date?.isListed);
    const isAlike = end && date?.month && date.calendar === end.calendar;
    // Not in «۵ مهر امسال تا ۱ آذر و ۱۵ مرداد ۱۴۰۲» (5 Mehr of this year to 1 Azar, and …).
    if (isList && isAlike && !saysYear(stamp.date!) && !saysYear(date))
      point.date = { ...inYearOf(end, date, true), isListed: true, nearTo: end.nearTo ?? end };
  }
}
