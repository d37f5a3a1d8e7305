import { SECONDS } from './interval';
import {
  AT_NIGHT,
  DAY,
  HALF,
  HENCE,
  LATER,
  MINUTE,
  NEAR_DAY,
  NEXT,
  NIGHT,
  NO_CALENDAR,
  PAST,
  PLURAL,
  RECENT,
  WEEK,
  YEAR,
} from './kinds';
import { AGO, NEAR_WEEKDAY, VAGUE } from './patterns.table';
import type { DateReading } from './reading';
import { match } from './shape';
import { kind, value } from './tokens';
import { amountOf } from './years';

/** Dates that depend on the reference: دیروز, ۳ ساعت پیش, ۱۰ روز گذشته, شنبه هفته آینده, چند ساعت پیش. */

/** دیروز, امشب, پس‌فردا */
export function readNearDay(i: number): DateReading | null {
  if (kind(i) !== NEAR_DAY) return null;
  return { ...shifted(i + 1, DAY, (value(i) & 0xf) - 8), dayPart: value(i) & AT_NIGHT ? NIGHT : undefined };
}

/** `amount` units from the reference; `span`: all that lies between is meant. */
function shifted(to: number, unit: number, amount: number, span = false): DateReading {
  return { to, calendar: NO_CALENDAR, grain: unit, shift: { unit, amount, span } };
}

/** چند ساعت پیش, دو سه هفته پیش, ۴ تا ۵ روز قبل, مدتی پیش, سال‌ها پیش */
export function readVague(i: number): DateReading | null {
  const found = match(i, VAGUE);
  if (!found) return null;
  const [to, unit, units] = found;
  return { to, calendar: NO_CALENDAR, grain: value(Math.max(unit, units)) & ~PLURAL, flaw: 'vague' };
}

/** The sizes of the units, in seconds up to the week, then in months. */
const SIZES = [...SECONDS, 1, 12, 120, 1200];

/** ۳ روز پیش, نیم ساعت پیش, یک ساعت و نیم پیش, یک سال و سه ماه پیش, دو هفته دیگر, ۱۰ روز گذشته */
export function readAgo(i: number): DateReading | null {
  const found = match(i, AGO);
  if (!found) return null;
  const [to, count, unitAt, more, half, hour, away] = found;
  const relation = value(away);
  const sign = amountOf(away) ?? (relation === HENCE ? 1 : -1);
  const span = relation === PAST || relation === RECENT || relation === NEXT;
  // A half without an hour means nothing, but a quarter does.
  if (count < 0 ? hour < 0 && value(half) !== 15 : value(count) === 0) return null;
  let amount = value(Math.max(count, half));
  let unit = count < 0 ? MINUTE : value(unitAt);
  if (more >= 0) {
    // «۲ ساعت و ۱۰ دقیقه» are 130 minutes; «یک ماه و ۱۰ روز» are not a number of days.
    const isHalf = kind(more) === HALF;
    const smaller = isHalf ? unit - 1 : value(more + 1);
    amount *= SIZES[unit]! / SIZES[smaller]!;
    amount += isHalf ? (amount / value(count)) * (value(more) / 60) : value(more);
    if (smaller >= unit || smaller <= WEEK !== unit <= WEEK || amount % 1 > 0) return null;
    unit = smaller;
  }
  if (unit > YEAR) {
    // «دو دهه پیش» is not a year, but «دو دهه اخیر» are twenty.
    if (!span) return { to, calendar: NO_CALENDAR, grain: value(unitAt), flaw: 'vague' };
    amount *= SIZES[unit]! / 12;
    unit = YEAR;
  }
  // «چهار روز بعد» is counted from something earlier in the text.
  if (relation === LATER) return { to, calendar: NO_CALENDAR, grain: unit, flaw: 'no-reference' };
  // «دو هفته پیش» is the day fourteen days ago.
  return unit === WEEK && !span ? shifted(to, DAY, sign * amount * 7) : shifted(to, unit, sign * amount, span);
}

/** شنبه گذشته, دوشنبه هفته آینده, جمعه این هفته: a weekday by its relation to the reference. */
export function readNearWeekday(i: number): DateReading | null {
  const found = match(i, NEAR_WEEKDAY);
  if (!found) return null;
  const [to, part, near, week] = found;
  const named = { grain: DAY, weekday: value(i), dayPart: part < 0 ? undefined : value(part) };
  if (near >= 0) return { to, calendar: NO_CALENDAR, ...named, near: amountOf(near)! };
  return { ...shifted(to, WEEK, week < 0 ? 0 : amountOf(week)!), ...named };
}
