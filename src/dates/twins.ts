import { DAY, NO_CALENDAR } from './kinds';
import { TWIN_LINK } from './patterns.table';
import type { StampReading } from './reading';
import { match } from './shape';

/** A stamp and the token that it begins with. */
export interface PlacedStamp extends StampReading {
  readonly from: number;
}

/**
 * Whether a date names the day of the dates before it in one more calendar: «۲۹ شهریور ۱۴۰۳ (۱۹ سپتامبر)», «۱ فروردین برابر با ۲۱ مارس».
 */
export function isTwinOf(twins: readonly PlacedStamp[], next: PlacedStamp): boolean {
  const calendars = [...twins, next].map(calendarOfDay);
  const areDifferent = !calendars.includes(NO_CALENDAR) && new Set(calendars).size === calendars.length;
  return areDifferent && twins.length > 0 && match(twins.at(-1)!.to, TWIN_LINK)[0] === next.from;
}

function calendarOfDay({ date, last }: PlacedStamp): number {
  return date?.grain === DAY && !date.isListed && !last ? date.calendar : NO_CALENDAR;
}
