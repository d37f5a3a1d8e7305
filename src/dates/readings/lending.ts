import { ISLAMIC, MONTH_UNIT, SLASH } from '../tokens/kinds';
import { LIST_SIGN } from '../tokens/patterns.table';
import { fits } from '../tokens/shape';
import { kind } from '../tokens/tokens';
import type { DateReading, PlacedStamp, StampReading, YearReading } from './reading';

/** What the dates of a range or list lend each other. */

interface Month {
  readonly month?: number;
}

/** A list that goes back by more months than this goes over a new year. */
const MOST_BACK = 6;

/** Whether a date says its year, or its relation to the reference's. */
export function saysYear(date: DateReading): boolean {
  return lendsYear(date) || !!date.near;
}

/** The same for a date at the end of a list, «بهمن و اسفند سال گذشته»; «اسفند گذشته» is only the last Esfand. */
export function lendsYear({ year, shift }: DateReading): boolean {
  return year !== undefined || !!shift;
}

/**
 * How many years the end comes after the beginning: «آبان تا فروردین سال آینده», «مهر تا مهر ۱۴۰۳» begin a year before they end. A list goes
 * over a new year only where it goes far back: «اسفند و فروردین ۱۴۰۲», but «مهر و تیر ۱۴۰۲» are in another order.
 */
function yearsBetween({ grain, month }: DateReading, end: Month, isList?: boolean): number {
  // A range between months of one name is a year long, between days of one month it isn't.
  const mostBack = isList ? MOST_BACK : grain === MONTH_UNIT ? -1 : 0;
  return month! - end.month! > mostBack ? 1 : 0;
}

/** A day or month in the year that the end of its range or list says. */
export function inYearOf(end: YearReading & Month, date: DateReading, isList?: boolean): DateReading {
  const { year, shift, isShort = false } = end;
  // «ذی‌الحجه تا محرم امسال»: lunar years begin anywhere in Persian ones.
  const years = shift && date.calendar === ISLAMIC ? 0 : yearsBetween(date, end, isList);
  if (year !== undefined) return { ...date, year: year - years, isShort };
  return { ...date, shift: shift && { ...shift, amount: shift.amount - years } };
}

/** What a range's first point leaves out stands in its last, and the other way round. */
export function withSharedFields(stamp: StampReading): StampReading {
  // The end of a range has a date only where its beginning has one.
  const date = stamp.date!;
  const { last } = stamp;
  const end = last?.date;
  // «ابتدای سال ۱۴۰۲ تا پایان آبان»
  if (!end?.month || saysYear(date) === saysYear(end)) return stamp;
  if (lendsYear(end)) return { ...stamp, date: inYearOf(end, date) };
  if (date.year === undefined) return stamp;
  // «اول مهر ۱۴۰۳ تا پایان اسفند همان سال» has its year in the same text.
  const year = date.year + yearsBetween(date, end);
  return { ...stamp, last: { ...last!, date: { ...end, year, flaw: undefined } } };
}

/**
 * «۲۸ تیر و ۴ مرداد ۱۳۹۸», «۲۹ تا ۳۱ مرداد و ۵ تا ۷ شهریور ۱۴۰۳»: the year at the end of a list belongs to all. «۲ آبان، ۳ آذر ۱۴۰۲» are not
 * always a list, «۲۸ تیر، ۴ مرداد و ۸ شهریور ۱۳۹۸» are.
 */
export function lendYears(stamps: readonly PlacedStamp[]): void {
  for (let i = stamps.length - 2; i >= 0; i--) {
    const [stamp, next] = [stamps[i]!, stamps[i + 1]!];
    // Nothing else holds the readings of a line yet: what they lack is filled in where they stand.
    const point: { date?: DateReading | undefined; readonly to: number } = stamp.last ?? stamp;
    const { to, date } = point;
    // «۲۰ تیر و ۲۵ اسفند تا ۵ فروردین ۱۴۰۳»: the year of Esfand.
    const end = withSharedFields(next).date;
    // «و», «یا», or the comma of a list that has them.
    const isList =
      next.from === to + 1 && fits(to, LIST_SIGN) && (kind(to) < SLASH || (next.last ?? next).date?.isListed);
    const isAlike = end && date?.month && date.grain === end.grain && date.calendar === end.calendar;
    // «۵ مهر امسال تا ۱ آذر و ۱۵ مرداد ۱۴۰۲»
    if (isList && isAlike && !saysYear(stamp.date!) && !saysYear(date))
      point.date = { ...inYearOf(end, date, true), isListed: true, nearTo: end.nearTo ?? end };
  }
}
