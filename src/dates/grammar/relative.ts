import { UNIT_SECONDS } from '../readings/interval';
import type { DateReading } from '../readings/reading';
import {
  AT_NIGHT,
  BEFORE_CHRIST,
  DAY,
  ERA,
  HALF,
  LATER,
  MINUTE,
  NEAR_DAY,
  NEXT,
  NIGHT,
  NO_CALENDAR,
  NO_ERA,
  OPEN,
  PAST,
  PERSIAN_COMMA,
  PLURAL,
  RECENT,
  WEEK,
  WHOLE_LENGTH,
  YEAR,
} from '../tokens/kinds';
import { LAST_JALALI_YEAR } from '../tokens/limits';
import { AMOUNT_AWAY, NEAR_WEEKDAY, RELATED_PERIOD, THIS_PERIOD, VAGUE_AMOUNT } from '../tokens/patterns.table';
import { fits, match } from '../tokens/shape';
import { isUnit } from '../tokens/token-checks';
import { foldedTextOf, kind, value } from '../tokens/tokens';
import { calendarOfEra, ownEra } from './eras';

/** Dates that depend on the reference: دیروز, هفته گذشته, ۳ ساعت پیش, ۱۰ روز گذشته, شنبه هفته آینده, چند ساعت پیش. */

/** دیروز, امشب, پس‌فردا, شبانه‌روز گذشته */
export function readNearDay(i: number): DateReading | null {
  if (kind(i) !== NEAR_DAY) return null;
  const code = value(i);
  const date = shiftedPeriod(i + 1, DAY, (code & 0xf) - 8, (code & WHOLE_LENGTH) > 0);
  return { ...date, dayPart: code & AT_NIGHT ? NIGHT : undefined };
}

/** چند ساعت پیش, دو سه هفته پیش, ۴ تا ۵ روز قبل, مدتی پیش, سال‌ها پیش */
export function readVagueAmount(i: number): DateReading | null {
  const [to, unit, units] = match(i, VAGUE_AMOUNT);
  if (!to) return null;
  return { to, calendar: NO_CALENDAR, grain: value(Math.max(unit, units)) & ~PLURAL, flaw: 'vague' };
}

/** The sizes of the units, in seconds up to the week, then in months. */
const UNIT_SIZES = [...UNIT_SECONDS, 1, 12, 120, 1200];

/** ۳ روز پیش, نیم ساعت پیش, یک ساعت و نیم پیش, یک سال و سه ماه پیش, دو هفته دیگر, ۱۰ روز گذشته */
export function readAmountAway(i: number): DateReading | null {
  const [to, count, unitAt, more, half, hour, away] = match(i, AMOUNT_AWAY);
  if (!to) return null;
  const relation = value(away);
  const sign = directionOf(away)!;
  const span = relation === PAST || relation === RECENT || relation === NEXT;
  // A half without an hour means nothing, but a quarter does; and of «۰ روز گذشته» no day is past.
  if (count < 0 ? hour < 0 && value(half) !== 15 : span && value(count) === 0) return null;
  let amount = value(Math.max(count, half));
  let unit = value(unitAt) ?? MINUTE;
  if (more >= 0) {
    // «۲ ساعت و ۱۰ دقیقه» are 130 minutes; «یک ماه و ۱۰ روز» are not a number of days.
    const isHalf = kind(more) === HALF;
    const smaller = isHalf ? unit - 1 : value(more + 1);
    const size = UNIT_SIZES[unit]! / UNIT_SIZES[smaller]!;
    amount = amount * size + value(more) * (isHalf ? size / 60 : 1);
    if (smaller >= unit || smaller <= WEEK !== unit <= WEEK || amount % 1 !== 0) return null;
    unit = smaller;
  }
  // «دو دهه پیش» is not a year, but «دو دهه اخیر» are twenty. «چهار روز بعد» is counted from something earlier in the text.
  const flaw =
    (unit > YEAR && !span) || isEitherOfTwo(count, amount) ? 'vague' : relation === LATER ? 'no-reference' : undefined;
  if (flaw) return { to, calendar: NO_CALENDAR, grain: unit > YEAR ? value(unitAt) : unit, flaw };
  if (unit > YEAR) {
    amount *= UNIT_SIZES[unit]! / 12;
    unit = YEAR;
  }
  // «دو هفته پیش» is the day fourteen days ago.
  return unit === WEEK && !span
    ? shiftedPeriod(to, DAY, sign * amount * 7)
    : shiftedPeriod(to, unit, sign * amount, span);
}

/** «یکی، دو روز اخیر», «یکی دوهفته دیگر» are one or two, «دو، سه روز پیش» two or three; `count` is the token of the second number. */
function isEitherOfTwo(count: number, amount: number): boolean {
  const before = count - (kind(count - 1) === PERSIAN_COMMA ? 2 : 1);
  const isOneLess = kind(before) === kind(count) && value(before) === amount - 1;
  return before >= 0 && (isOneLess || (amount === 2 && foldedTextOf(before) === 'یکی'));
}

/** شنبه گذشته, دوشنبه هفته آینده, جمعه این هفته: a weekday by its relation to the reference. */
export function readNearWeekday(i: number): DateReading | null {
  const [to, part, near, week] = match(i, NEAR_WEEKDAY);
  if (!to) return null;
  const named = { grain: DAY, weekday: value(i), dayPart: value(part) };
  if (near >= 0) return { to, calendar: NO_CALENDAR, ...named, near: directionOf(near)! };
  return { ...shiftedPeriod(to, WEEK, directionOf(week) ?? 0), ...named };
}

/** «ماه گذشته», «سال پیش»; not where units are counted («دو ماه پیش») or it is counted from something («سال پیش از آن»). */
export function readRelatedPeriod(i: number, unit: number): DateReading | null {
  return isUnit(i, unit) && fits(i, RELATED_PERIOD) ? shiftedPeriod(i + 2, unit, directionOf(i + 1)!) : null;
}

/** این هفته, همین ماه */
export function readThisPeriod(i: number): DateReading | null {
  return fits(i, THIS_PERIOD) ? shiftedPeriod(i + 2, value(i + 1), 0) : null;
}

/** `amount` units from the reference, in the calendar of the era that follows: «ماه گذشته», «سال جاری میلادی»; `span`: all that lies between. */
export function shiftedPeriod(to: number, unit: number, amount: number, span = false): DateReading {
  // «ماه گذشته م. احمدی»
  const [end, era] = kind(to) === ERA || kind(to) === OPEN ? ownEra(to) : [to, NO_ERA];
  const hasEra = era && era !== BEFORE_CHRIST;
  const calendar = hasEra ? calendarOfEra(era, LAST_JALALI_YEAR) : NO_CALENDAR;
  return { to: hasEra ? end : to, calendar, grain: unit, shift: { unit, amount, span } };
}

/** By relation, −1 for گذشته, پیش, اخیر; 0 for جاری, این; 1 for آینده, بعد, دیگر. */
const DIRECTIONS = [-1, -1, 1, 1, 0, 0, -1, 1];

/** −1, 0 or 1; `undefined` for a relation that is none of these. */
export function directionOf(relation: number): number | undefined {
  return DIRECTIONS[value(relation)];
}
