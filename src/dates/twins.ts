import { DAY, NO_CALENDAR } from './kinds';
import { TWIN_LINK } from './patterns.table';
import type { StampReading } from './reading';
import { match } from './shape';

/** A stamp and the token that it begins with. */
export interface PlacedStamp extends StampReading {
  readonly from: number;
}

/** Whether two dates name one day in two calendars: «۲۹ شهریور ۱۴۰۳ (۱۹ سپتامبر)», «۱ فروردین برابر با ۲۱ مارس». */
export function areTwins(first: PlacedStamp | undefined, second: PlacedStamp): boolean {
  const a = calendarOfDay(first);
  const b = calendarOfDay(second);
  return a !== NO_CALENDAR && b !== NO_CALENDAR && a !== b && match(first!.to, TWIN_LINK)?.[0] === second.from;
}

function calendarOfDay(stamp: PlacedStamp | undefined): number {
  const { date, last } = stamp ?? {};
  return date?.grain === DAY && !date.isListed && !last ? date.calendar : NO_CALENDAR;
}
