import { calendarNumber } from './numerals';
import type { StampReading } from './reading';
import type { DateTokens } from './tokens';
import { GAP, OTHER, SIGN, SMALL, TWIN } from './vocabulary';

/** A stamp with the tokens that it takes up. */
export interface PlacedStamp {
  readonly from: number;
  readonly stamp: StampReading;
}

/** The most tokens between two twins: « (برابر با ». */
const MOST_BETWEEN = 8;

/** Whether two dates name one day in two calendars: «۲۹ شهریور ۱۴۰۳ (۱۹ سپتامبر)», «۱ فروردین برابر با ۲۱ مارس». */
export function areTwins(tokens: DateTokens, first: PlacedStamp, second: PlacedStamp): boolean {
  const a = first.stamp.date;
  const b = second.stamp.date;
  if (a?.grain !== 'day' || b?.grain !== 'day' || first.stamp.last !== undefined || second.stamp.last !== undefined)
    return false;
  if (a.calendar === null || b.calendar === null || calendarNumber(a.calendar) === calendarNumber(b.calendar))
    return false;
  const { to } = first.stamp;
  if (second.from - to > MOST_BETWEEN || second.from === to) return false;
  for (let i = to; i < second.from; i++) if (!isBetweenTwins(tokens, i)) return false;
  return true;
}

function isBetweenTwins(tokens: DateTokens, i: number): boolean {
  switch (tokens.type(i)) {
    case GAP:
    case SIGN:
    case TWIN:
      return true;
    case SMALL:
      return tokens.textOf(i) === 'با';
    case OTHER:
      return '=[]{}؛«»'.includes(tokens.textOf(i));
    default:
      return false;
  }
}
