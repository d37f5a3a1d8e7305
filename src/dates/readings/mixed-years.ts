import { dayWithNumber } from '../calendars/calendar';
import { PERSIAN } from '../tokens/kinds';
import { inPersianYear, type Reference } from './interval';
import { withSharedFields } from './lending';
import type { DateReading, PlacedStamp } from './reading';

/**
 * A stamp whose lunar month may be that of the Persian year of its number, with both: «محرم ۱۴۰۵», «۱ تا ۱۰ محرم ۱۴۰۵». The lunar year comes
 * first, unless that was long ago and the Persian one is that of the reference or beside it.
 */
export function withOtherYears(stamp: PlacedStamp, reference: Reference | null): PlacedStamp {
  const { date, last } = withSharedFields(stamp);
  const said = stamp.last?.date?.year ? last!.date : date;
  if (!said?.mayBePersian) return stamp;
  const year = said.year!;
  const days = inPersianYear(said, year);
  // The 30th of a month of 29 days isn't in the Persian year.
  if (typeof days === 'string') return stamp;
  const away = days.year! - year;
  const now = reference && dayWithNumber(PERSIAN, reference.day);
  const first = now && Math.abs(now.year - year) < 2 ? away : 0;
  // Both ends of «۲۷ ذی‌الحجه تا ۵ محرم ۱۴۰۵» are as far away.
  const later = (reading: DateReading): DateReading => ({
    ...reading,
    year: reading.year! + first,
    mayBePersian: false,
  });
  const other = [date!.year! + away - first, date!.month!, date!.day ?? 1] as const;
  const dated = { ...stamp, date: { ...later(date!), other } };
  return last ? { ...dated, last: { ...last, date: later(last.date!) } } : dated;
}
