import {
  AGO,
  AND,
  CARDINAL,
  DAY,
  HALF,
  HOUR,
  MINUTE,
  NEXT,
  NO_CALENDAR,
  PAST,
  PLURAL,
  RECENT,
  RELATION,
  THIS,
  UNIT,
  VAGUE,
  WEEK,
  YEAR,
} from './kinds';
import type { DateReading } from './reading';
import { isCount, isUnit } from './steps';
import { kind, value } from './tokens';
import { amountOf, amountOfUnit, isFromReference } from './years';

/** Dates that hang on the reference: دیروز, ۳ ساعت پیش, ۱۰ روز گذشته, شنبه هفته آینده, چند ساعت پیش. */

/** دیروز, پس‌فردا */
export function readNearDay(i: number): DateReading {
  return shifted(i + 1, DAY, DAY, value(i) - 8);
}

/** So many units from the reference. */
export function shifted(to: number, grain: number, unit: number, amount: number, span = false): DateReading {
  return { to, calendar: NO_CALENDAR, grain, shift: span ? { unit, amount, span } : { unit, amount } };
}

/** What relations do to a number of units: −1 for پیش, گذشته, اخیر, 1 for بعد, آینده, دیگر. */
const SIGNS = [-1, -1, 1, 1, 0, 0, -1, 1];

/** چند ساعت پیش, مدتی پیش, سال‌ها پیش */
export function readVague(i: number): DateReading | null {
  const isCounted = kind(i) === VAGUE && value(i) === DAY;
  const at = isCounted ? i + 1 : i;
  const isHere = kind(at) === UNIT;
  // «ساعتی پیش», «سال‌ها پیش»; «ساعت پیش» is nothing.
  if (isCounted ? !isHere : isHere && value(at) < PLURAL) return null;
  if (!isFromReference(at + 1)) return null;
  const relation = value(at + 1);
  if (isCounted ? SIGNS[relation] === 0 : relation !== AGO) return null;
  return { to: at + 2, calendar: NO_CALENDAR, grain: isHere ? value(at) & ~PLURAL : DAY, flaw: 'vague' };
}

/** ۳ روز پیش, نیم ساعت پیش, یک ساعت و نیم پیش, دو هفته دیگر, ۱۰ روز گذشته */
export function readAgo(i: number): DateReading | null {
  const count = readAmount(i);
  if (count === null || !isFromReference(count.to)) return null;
  const { unit, to } = count;
  const relation = value(to);
  const amount = SIGNS[relation]! * count.amount;
  if (amount === 0 || unit > YEAR) return null;
  const span = relation === PAST || relation === RECENT || relation === NEXT;
  // «دو هفته پیش» is the day fourteen days ago.
  return unit === WEEK && !span ? shifted(to + 1, DAY, DAY, amount * 7) : shifted(to + 1, unit, unit, amount, span);
}

/** A number of units: سه روز, ۱۰ دقیقه, نیم ساعت, یک ساعت و نیم. */
function readAmount(i: number): { to: number; unit: number; amount: number } | null {
  const half = kind(i) === CARDINAL && kind(i + 1) === HALF ? i + 1 : i;
  if (kind(half) === HALF) {
    const amount = value(half);
    if (kind(half + 1) === UNIT && value(half + 1) === HOUR) return { to: half + 2, unit: MINUTE, amount };
    return amount === 15 ? { to: half + 1, unit: MINUTE, amount } : null;
  }
  const amount = value(i);
  const unit = value(i + 1);
  if (!isCount(i) || amount < 1 || kind(i + 1) !== UNIT || unit >= PLURAL) return null;
  return unit === HOUR && kind(i + 2) === AND && kind(i + 3) === HALF
    ? { to: i + 4, unit: MINUTE, amount: amount * 60 + value(i + 3) }
    : { to: i + 2, unit, amount };
}

/** شنبه گذشته, دوشنبه هفته آینده, جمعه این هفته: a weekday by what it is to the reference. */
export function readNearWeekday(i: number): DateReading | null {
  const weekday = value(i);
  const isWeekFirst = isUnit(i + 1, WEEK);
  const relation = isWeekFirst ? i + 2 : i + 1;
  const amount = isWeekFirst
    ? amountOfUnit(i + 1, relation)
    : isFromReference(relation)
      ? amountOf(relation)
      : undefined;
  if (!isWeekFirst && amount) return { to: i + 2, calendar: NO_CALENDAR, grain: DAY, weekday, near: amount };
  if (isWeekFirst && amount !== undefined) return { ...shifted(i + 3, DAY, WEEK, amount), weekday };
  const isThis = kind(i + 1) === RELATION && value(i + 1) === THIS && isUnit(i + 2, WEEK);
  return isThis ? { ...shifted(i + 3, DAY, WEEK, 0), weekday } : null;
}
