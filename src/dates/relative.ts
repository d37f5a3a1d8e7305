import type { Grain } from './mention';
import { amountOf, amountOfUnit, isFromReference, readCount } from './numerals';
import type { DateReading } from './reading';
import { skipGap } from './skip';
import type { DateTokens } from './tokens';
import {
  AGO,
  AND,
  CARDINAL,
  DAY,
  HALF,
  HENCE,
  HOUR,
  LATER,
  MINUTE,
  NEAR_DAY,
  NEXT,
  PAST,
  PLURAL,
  RECENT,
  RELATION,
  SECOND,
  UNIT,
  VAGUE,
  WEEK,
  YEAR,
} from './vocabulary';

/** Dates that hang on the reference: دیروز, ۳ ساعت پیش, ۱۰ روز گذشته, شنبه هفته آینده, چند ساعت پیش. */

const GRAINS: readonly Grain[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'];
const HALF_IN_MINUTES: Readonly<Record<number, number>> = { [HOUR]: 30, [MINUTE]: 0 };

/** دیروز, پس‌فردا */
export function readNearDay(tokens: DateTokens, i: number): DateReading | null {
  if (tokens.type(i) !== NEAR_DAY) return null;
  return { to: i + 1, calendar: null, grain: 'day', shift: { unit: DAY, amount: tokens.value(i) - 8 } };
}

/** چند ساعت پیش, مدتی پیش, سال‌ها پیش */
export function readVague(tokens: DateTokens, i: number): DateReading | null {
  let at = i;
  let unit = DAY;
  if (tokens.type(i) === VAGUE && tokens.value(i) === DAY) {
    at = skipGap(tokens, i + 1);
    if (tokens.type(at) !== UNIT) return null;
  }
  if (tokens.type(at) === UNIT) {
    // «ساعتی پیش», «سال‌ها پیش»; «ساعت پیش» is nothing.
    if (at === i && (tokens.value(at) & PLURAL) === 0) return null;
    unit = tokens.value(at) & ~PLURAL;
  }
  const relation = skipGap(tokens, at + 1);
  if (tokens.type(relation) !== RELATION || !isFromReference(tokens, relation)) return null;
  const value = tokens.value(relation);
  const fits =
    at === i
      ? value === AGO
      : value === AGO || value === PAST || value === RECENT || value === NEXT || value === LATER || value === HENCE;
  return fits ? { to: relation + 1, calendar: null, grain: GRAINS[unit]!, isVague: true } : null;
}

/** ۳ روز پیش, نیم ساعت پیش, یک ساعت و نیم پیش, دو هفته دیگر, ۱۰ روز گذشته */
export function readAgo(tokens: DateTokens, i: number): DateReading | null {
  const amount = readAmount(tokens, i);
  if (amount === null) return null;
  const relation = skipGap(tokens, amount.to);
  if (tokens.type(relation) !== RELATION || !isFromReference(tokens, relation)) return null;
  const value = tokens.value(relation);
  const { unit } = amount;
  const to = relation + 1;
  const sign =
    value === AGO || value === PAST || value === RECENT
      ? -1
      : value === LATER || value === HENCE || value === NEXT
        ? 1
        : 0;
  if (sign === 0 || unit > YEAR) return null;
  const grain = GRAINS[unit]!;
  const span = value === PAST || value === RECENT || value === NEXT;
  if (span) {
    return { to, calendar: null, grain, shift: { unit, amount: sign * amount.value, span } };
  }
  // «دو هفته پیش» is the day fourteen days ago.
  if (unit === WEEK) return { to, calendar: null, grain: 'day', shift: { unit: DAY, amount: sign * amount.value * 7 } };
  return { to, calendar: null, grain, shift: { unit, amount: sign * amount.value } };
}

/** A number of units: سه روز, ۱۰ دقیقه, نیم ساعت, یک ساعت و نیم. */
function readAmount(tokens: DateTokens, i: number): { to: number; unit: number; value: number } | null {
  if (tokens.type(i) === HALF || (tokens.type(i) === CARDINAL && tokens.type(skipGap(tokens, i + 1)) === HALF)) {
    const half = tokens.type(i) === HALF ? i : skipGap(tokens, i + 1);
    const at = skipGap(tokens, half + 1);
    if (tokens.type(at) === UNIT && tokens.value(at) === HOUR)
      return { to: at + 1, unit: MINUTE, value: tokens.value(half) };
    return tokens.value(half) === 15 ? { to: half + 1, unit: MINUTE, value: 15 } : null;
  }
  const count = readCount(tokens, i);
  if (count === null || count.isOrdinal || count.value < 1) return null;
  const at = skipGap(tokens, count.to);
  if (tokens.type(at) !== UNIT || (tokens.value(at) & PLURAL) !== 0) return null;
  const unit = tokens.value(at);
  const and = skipGap(tokens, at + 1);
  const half = skipGap(tokens, and + 1);
  if (tokens.type(and) === AND && tokens.type(half) === HALF && HALF_IN_MINUTES[unit] === 30) {
    return { to: half + 1, unit: MINUTE, value: count.value * 60 + tokens.value(half) };
  }
  return { to: at + 1, unit, value: count.value };
}

/** شنبه گذشته, دوشنبه هفته آینده, جمعه این هفته: a weekday by what it is to the reference. */
export function readNearWeekday(tokens: DateTokens, i: number): DateReading | null {
  const weekday = tokens.value(i);
  const at = skipGap(tokens, i + 1);
  if (tokens.type(at) === RELATION) {
    const near = amountOf(tokens.value(at));
    if (near !== null && near !== 0 && isFromReference(tokens, at)) {
      return { to: at + 1, calendar: null, grain: 'day', weekday, near };
    }
    const week = skipGap(tokens, at + 1);
    if (near !== null || tokens.type(week) !== UNIT || tokens.value(week) !== WEEK) return null;
    return { to: week + 1, calendar: null, grain: 'day', weekday, shift: { unit: WEEK, amount: 0 } };
  }
  if (tokens.type(at) !== UNIT || tokens.value(at) !== WEEK) return null;
  const relation = skipGap(tokens, at + 1);
  const amount = amountOfUnit(tokens, at, relation);
  return amount === null
    ? null
    : { to: relation + 1, calendar: null, grain: 'day', weekday, shift: { unit: WEEK, amount } };
}

/** Units that only a reference with a time of day can be counted from. */
export function isClockUnit(unit: number): boolean {
  return unit === SECOND || unit === MINUTE || unit === HOUR;
}
