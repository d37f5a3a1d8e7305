import { dayOf } from './calendar';
import { type Interval, inPersianYear, type Reference } from './interval';
import { PERSIAN } from './kinds';
import type { DateReading } from './reading';
import type { PlacedStamp } from './twins';

/** A stamp whose lunar month may be that of the Persian year of its number, with both: «محرم ۱۴۰۵», «۱ تا ۱۰ محرم ۱۴۰۵». */
export function withOtherYears(stamp: PlacedStamp, reference: Reference | null): PlacedStamp {
  const { date, last } = stamp;
  if (!date?.mayBePersian) return stamp;
  const dated = { ...stamp, date: withOtherYear(date, reference) };
  return last ? { ...dated, last: { ...last, date: withOtherYear(last.date!, reference) } } : dated;
}

/** The lunar year comes first, unless that was long ago and the Persian one is that of the reference or beside it. */
function withOtherYear(date: DateReading, reference: Reference | null): DateReading {
  const { month, day = 1 } = date;
  const year = date.year!;
  // The 30th of a month of 29 days isn't in the Persian year.
  const { year: own = year } = inPersianYear(date, year) as Partial<Interval>;
  const now = reference && dayOf(PERSIAN, reference.day);
  const isNow = now && Math.abs(now.year - year) < 2;
  const [first, second] = isNow ? [own, year] : [year, own];
  return { ...date, year: first, other: [second, month!, day], mayBePersian: false };
}
