import { SECONDS } from './interval';
import {
  AT_NIGHT,
  DAY,
  HALF,
  LATER,
  MINUTE,
  NEAR_DAY,
  NEXT,
  NIGHT,
  NO_CALENDAR,
  PAST,
  PERSIAN_COMMA,
  PLURAL,
  RECENT,
  WEEK,
  WHOLE_LENGTH,
  YEAR,
} from './kinds';
import { AGO, NEAR_WEEKDAY, VAGUE } from './patterns.table';
import type { DateReading } from './reading';
import { match } from './shape';
import { foldedTextOf, kind, value } from './tokens';
import { amountOf, shiftedPeriod } from './years';

/** Dates that depend on the reference: دیروز, ۳ ساعت پیش, ۱۰ روز گذشته, شنبه هفته آینده, چند ساعت پیش. */

/** دیروز, امشب, پس‌فردا, شبانه‌روز گذشته */
export function readNearDay(i: number): DateReading | null {
  if (kind(i) !== NEAR_DAY) return null;
  const code = value(i);
  const date = shiftedPeriod(i + 1, DAY, (code & 0xf) - 8, (code & WHOLE_LENGTH) > 0);
  return { ...date, dayPart: code & AT_NIGHT ? NIGHT : undefined };
}

/** چند ساعت پیش, دو سه هفته پیش, ۴ تا ۵ روز قبل, مدتی پیش, سال‌ها پیش */
export function readVague(i: number): DateReading | null {
  const [to, unit, units] = match(i, VAGUE);
  if (!to) return null;
  return { to, calendar: NO_CALENDAR, grain: value(Math.max(unit, units)) & ~PLURAL, flaw: 'vague' };
}

/** The sizes of the units, in seconds up to the week, then in months. */
const SIZES = [...SECONDS, 1, 12, 120, 1200];

/** ۳ روز پیش, نیم ساعت پیش, یک ساعت و نیم پیش, یک سال و سه ماه پیش, دو هفته دیگر, ۱۰ روز گذشته */
export function readAgo(i: number): DateReading | null {
  const [to, count, unitAt, more, half, hour, away] = match(i, AGO);
  if (!to) return null;
  const relation = value(away);
  const sign = amountOf(away)!;
  const span = [PAST, RECENT, NEXT].includes(relation);
  // A half without an hour means nothing, but a quarter does; and of «۰ روز گذشته» no day is past.
  if (count < 0 ? hour < 0 && value(half) !== 15 : span && value(count) === 0) return null;
  let amount = value(Math.max(count, half));
  let unit = value(unitAt) ?? MINUTE;
  if (more >= 0) {
    // «۲ ساعت و ۱۰ دقیقه» are 130 minutes; «یک ماه و ۱۰ روز» are not a number of days.
    const isHalf = kind(more) === HALF;
    const smaller = isHalf ? unit - 1 : value(more + 1);
    const size = SIZES[unit]! / SIZES[smaller]!;
    amount = amount * size + value(more) * (isHalf ? size / 60 : 1);
    if (smaller >= unit || smaller <= WEEK !== unit <= WEEK || amount % 1 !== 0) return null;
    unit = smaller;
  }
  // «یکی، دو روز اخیر», «یکی دوهفته دیگر» are one or two, «دو، سه روز پیش» two or three.
  const isListed = kind(count - 1) === PERSIAN_COMMA;
  const before = count - (isListed ? 2 : 1);
  const isOr =
    before >= 0 &&
    ((amount === 2 && foldedTextOf(before) === 'یکی') ||
      (kind(before) === kind(count) && value(before) === amount - 1));
  // «دو دهه پیش» is not a year, but «دو دهه اخیر» are twenty. «چهار روز بعد» is counted from something earlier in the text.
  const flaw = (unit > YEAR && !span) || isOr ? 'vague' : relation === LATER ? 'no-reference' : undefined;
  if (flaw) return { to, calendar: NO_CALENDAR, grain: unit > YEAR ? value(unitAt) : unit, flaw };
  if (unit > YEAR) {
    amount *= SIZES[unit]! / 12;
    unit = YEAR;
  }
  // «دو هفته پیش» is the day fourteen days ago.
  return unit === WEEK && !span
    ? shiftedPeriod(to, DAY, sign * amount * 7)
    : shiftedPeriod(to, unit, sign * amount, span);
}

/** شنبه گذشته, دوشنبه هفته آینده, جمعه این هفته: a weekday by its relation to the reference. */
export function readNearWeekday(i: number): DateReading | null {
  const [to, part, near, week] = match(i, NEAR_WEEKDAY);
  if (!to) return null;
  const named = { grain: DAY, weekday: value(i), dayPart: value(part) };
  if (near >= 0) return { to, calendar: NO_CALENDAR, ...named, near: amountOf(near)! };
  return { ...shiftedPeriod(to, WEEK, amountOf(week) ?? 0), ...named };
}
