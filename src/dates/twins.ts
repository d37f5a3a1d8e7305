import { DAY, NO_CALENDAR, QUOTE, TWIN, WITH } from './kinds';
import type { StampReading } from './reading';
import { isSign } from './steps';
import { hasGap, kind } from './tokens';

/** A stamp with the tokens that it takes up. */
export interface PlacedStamp {
  readonly from: number;
  readonly stamp: StampReading;
}

/** The most tokens between two twins: « (برابر با ». */
const MOST_BETWEEN = 5;

/** Whether two dates name one day in two calendars: «۲۹ شهریور ۱۴۰۳ (۱۹ سپتامبر)», «۱ فروردین برابر با ۲۱ مارس». */
export function areTwins(first: PlacedStamp, second: PlacedStamp): boolean {
  const [a, b] = [calendarOfDay(first), calendarOfDay(second)];
  const { to } = first.stamp;
  if (a === NO_CALENDAR || b === NO_CALENDAR || a === b || second.from - to > MOST_BETWEEN) return false;
  // What is glued together is no pair.
  if (second.from === to && !hasGap(to)) return false;
  for (let i = to; i < second.from; i++) if (!isBetweenTwins(kind(i))) return false;
  return true;
}

function calendarOfDay({ stamp: { date, last } }: PlacedStamp): number {
  return date?.grain === DAY && last === undefined ? date.calendar : NO_CALENDAR;
}

function isBetweenTwins(kind: number): boolean {
  return isSign(kind) || kind === QUOTE || kind === TWIN || kind === WITH;
}
