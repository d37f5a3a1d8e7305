import { DAY, HENCE, MINUTE, NEAR_DAY, NEXT, NO_CALENDAR, PAST, PLURAL, RECENT, WEEK } from './kinds';
import { AGO, NEAR_WEEKDAY, VAGUE } from './patterns.table';
import type { DateReading } from './reading';
import { match } from './shape';
import { kind, value } from './tokens';
import { amountOf } from './years';

/** Dates that hang on the reference: دیروز, ۳ ساعت پیش, ۱۰ روز گذشته, شنبه هفته آینده, چند ساعت پیش. */

/** دیروز, پس‌فردا */
export function readNearDay(i: number): DateReading | null {
  return kind(i) === NEAR_DAY ? shifted(i + 1, DAY, value(i) - 8) : null;
}

/** So many units from the reference. */
export function shifted(to: number, unit: number, amount: number, span = false): DateReading {
  return { to, calendar: NO_CALENDAR, grain: unit, shift: { unit, amount, span } };
}

/** چند ساعت پیش, مدتی پیش, سال‌ها پیش */
export function readVague(i: number): DateReading | null {
  const found = match(i, VAGUE);
  if (!found) return null;
  const [to, unit, units] = found;
  const at = Math.max(unit, units);
  return { to, calendar: NO_CALENDAR, grain: at < 0 ? DAY : value(at) & ~PLURAL, flaw: 'vague' };
}

/** ۳ روز پیش, نیم ساعت پیش, یک ساعت و نیم پیش, دو هفته دیگر, ۱۰ روز گذشته */
export function readAgo(i: number): DateReading | null {
  const found = match(i, AGO);
  if (!found) return null;
  const [to, count, unitAt, more, half, hour, away] = found;
  const relation = value(away);
  const sign = amountOf(away) ?? (relation === HENCE ? 1 : -1);
  const span = relation === PAST || relation === RECENT || relation === NEXT;
  // A half without an hour is nothing, but a quarter is.
  if (count < 0 ? hour < 0 && value(half) !== 15 : value(count) === 0) return null;
  if (count < 0) return shifted(to, MINUTE, sign * value(half), span);
  const amount = sign * value(count);
  if (more >= 0) return shifted(to, MINUTE, amount * 60 + sign * value(more), span);
  const unit = value(unitAt);
  // «دو هفته پیش» is the day fourteen days ago.
  return unit === WEEK && !span ? shifted(to, DAY, amount * 7) : shifted(to, unit, amount, span);
}

/** شنبه گذشته, دوشنبه هفته آینده, جمعه این هفته: a weekday by what it is to the reference. */
export function readNearWeekday(i: number): DateReading | null {
  const found = match(i, NEAR_WEEKDAY);
  if (!found) return null;
  const [to, near, week] = found;
  const weekday = value(i);
  if (near >= 0) return { to, calendar: NO_CALENDAR, grain: DAY, weekday, near: amountOf(near)! };
  return { ...shifted(to, WEEK, week < 0 ? 0 : amountOf(week)!), grain: DAY, weekday };
}
