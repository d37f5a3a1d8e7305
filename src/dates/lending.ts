import { AND, MONTH_UNIT } from './kinds';
import { PARTING } from './patterns.table';
import type { DateReading, StampReading, YearReading } from './reading';
import { fits } from './shape';
import { kind } from './tokens';
import type { PlacedStamp } from './twins';

/** What the dates of a range or list lend each other. */

/** Whether a date says its year, or its relation to the reference's. */
export function saysYear(date: DateReading): boolean {
  return lendsYear(date) || !!date.near;
}

/** The same for a date at the end of a list, «بهمن و اسفند سال گذشته»; «اسفند گذشته» is only the last Esfand. */
export function lendsYear({ year, shift }: DateReading): boolean {
  return year !== undefined || !!shift;
}

/** How many years the end of a range or list comes after its beginning: «آبان تا فروردین سال آینده», «مهر تا مهر ۱۴۰۳» begin a year before they end. */
function yearsBetween({ grain, month }: DateReading, end: { readonly month?: number }): number {
  return end.month! < month! || (end.month === month && grain === MONTH_UNIT) ? 1 : 0;
}

/** A day or month in the year that the end of its range or list says. */
export function inYearOf(end: YearReading & { readonly month?: number }, date: DateReading): DateReading {
  const { year, shift, isShort = false } = end;
  const years = yearsBetween(date, end);
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
  stamps.reduceRight((next, stamp) => {
    const point = stamp.last ?? stamp;
    const { to, date } = point;
    const end = (next.last ?? next).date;
    // «در ماه مارس یا فوریه امسال» are not in order.
    const isList = next.from === to + 1 && (kind(to) === AND || (end?.isListed && fits(to, PARTING)));
    const isAlike = end && date?.month && date.grain === end.grain && date.calendar === end.calendar;
    if (isList && isAlike && !saysYear(date) && lendsYear(end))
      Object.assign(point, { date: { ...inYearOf(end, date), isListed: true } });
    return stamp;
  }, stamps[0]!);
}
