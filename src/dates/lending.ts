import { MONTH_UNIT, SLASH } from './kinds';
import { LIST_SIGN } from './patterns.table';
import type { DateReading, StampReading, YearReading } from './reading';
import { fits } from './shape';
import { kind } from './tokens';
import type { PlacedStamp } from './twins';

/** What the dates of a range or list lend each other. */

interface Month {
  readonly month?: number;
}

/** In months. */
const HALF_YEAR = 6;
/** A date of a list without a year that lies farther before the last one need not be of its year: «۲۸ دی و ۴ مرداد». */
const CLOSE_BY = 4;

/** Whether a date says its year, or its relation to the reference's. */
export function saysYear(date: DateReading): boolean {
  return lendsYear(date) || !!date.near;
}

/** The same for a date at the end of a list, «بهمن و اسفند سال گذشته»; «اسفند گذشته» is only the last Esfand. */
export function lendsYear({ year, shift, yearOf }: DateReading): boolean {
  return (year ?? shift ?? yearOf?.shift) !== undefined;
}

/**
 * How many years the end comes after the beginning: «آبان تا فروردین سال آینده», «مهر تا مهر ۱۴۰۳» begin a year before they end. A list goes
 * over a new year only where it goes far back: «اسفند و فروردین ۱۴۰۲», but «مهر و تیر ۱۴۰۲» are in another order.
 */
function yearsBetween({ grain, month, isListed }: DateReading, end: Month): number {
  return month! - end.month! > (isListed ? HALF_YEAR : grain === MONTH_UNIT ? -1 : 0) ? 1 : 0;
}

/** A day or month in the year of the end of its range or list. */
export function inYearOf(end: YearReading & Partial<DateReading>, date: DateReading): DateReading {
  const { year, isShort, yearOf = end as DateReading, yearsBefore = 0, flaw } = end;
  const years = yearsBetween(date, end);
  if (year !== undefined) return { ...date, year: year - years, isShort };
  return { ...date, yearOf, yearsBefore: yearsBefore + years, flaw };
}

/** Whether a date of a list is of the same year as its end, or of the year before where that is over a new year. */
function isCloseTo(end: DateReading, { month }: Month): boolean {
  const { month: last } = end.yearOf ?? end;
  return lendsYear(end) || (last! - month! + 12) % 12 <= CLOSE_BY;
}

/** What a range's first point leaves out stands in its last, and the other way round. */
export function withSharedFields(stamp: StampReading): StampReading {
  // The end of a range has a date only where its beginning has one.
  const date = stamp.date!;
  const { last } = stamp;
  const end = last?.date;
  // «ابتدای سال ۱۴۰۲ تا پایان آبان»
  if (!end?.month || (saysYear(date) === saysYear(end) && !end.yearOf)) return stamp;
  if (end.yearOf || lendsYear(end)) return { ...stamp, date: inYearOf(end, date) };
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
    if (isList && isAlike && isCloseTo(end, date) && !saysYear(stamp.date!) && !saysYear(date))
      point.date = inYearOf(end, { ...date, isListed: true });
  }
}
