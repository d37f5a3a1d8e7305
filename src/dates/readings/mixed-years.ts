import { dayWithNumber } from '../calendars/calendar';
import { PERSIAN } from '../tokens/kinds';
import { inPersianYear, type Reference } from './interval';
import { withSharedFields } from './lending';
import type { DateReading, PlacedStamp } from './reading';

/**
 * Gives both readings to a stamp with a lunar month and a year that may be a lunar or a Persian one:
 * «محرم ۱۴۰۵», «۱ تا ۱۰ محرم ۱۴۰۵». The lunar year is its value and the Persian one the alternative,
 * unless the Persian year is that of the reference or next to it: then it is the other way round.
 */
export function withOtherYears(stamp: PlacedStamp, reference: Reference | null): PlacedStamp {
  const { date, last } = withSharedFields(stamp);
  const said = stamp.last?.date?.year ? last!.date : date;
  if (!said?.mayBePersian) return stamp;
  const year = said.year!;
  const days = inPersianYear(said, year);
  // If the month has 29 days in that Persian year, its 30th can only be of the lunar year.
  if (typeof days === 'string') return stamp;
  // From the lunar year of that number to the lunar year in the Persian year of that number.
  const yearsLater = days.year! - year;
  const now = reference && dayWithNumber(PERSIAN, reference.day);
  const chosen = now && Math.abs(now.year - year) < 2 ? yearsLater : 0;
  // The same for both ends of «۲۷ ذی‌الحجه تا ۵ محرم ۱۴۰۵», which are of two lunar years.
  const inChosenYear = (reading: DateReading): DateReading => ({
    ...reading,
    year: reading.year! + chosen,
    mayBePersian: false,
  });
  const other = [date!.year! + yearsLater - chosen, date!.month!, date!.day ?? 1] as const;
  const dated = { ...stamp, date: { ...inChosenYear(date!), other } };
  return last ? { ...dated, last: { ...last, date: inChosenYear(last.date!) } } : dated;
}
