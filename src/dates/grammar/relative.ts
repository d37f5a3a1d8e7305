import { UNIT_SECONDS } from '../readings/interval';
import type { DateReading } from '../readings/reading';
import {
  AT_NIGHT,
  BEFORE_CHRIST,
  DAY,
  ERA,
  HALF,
  HENCE,
  LATER,
  MINUTE,
  MONTH_UNIT,
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
  REMAINING,
  WEEK,
  WHOLE_LENGTH,
  YEAR,
} from '../tokens/kinds';
import { LAST_JALALI_YEAR } from '../tokens/limits';
import { AMOUNT_AWAY, NEAR_PERIOD, NEAR_WEEKDAY, VAGUE_AMOUNT } from '../tokens/patterns.table';
import { match } from '../tokens/shape';
import { hasSense, isUnit } from '../tokens/token-checks';
import { foldedTextOf, kind, value } from '../tokens/tokens';
import { calendarOfEra, isPlainYear, ownEra } from './eras';

/**
 * Dates that depend on the reference: «دیروز» (yesterday), «هفته گذشته» (last week), «۳ ساعت پیش» (3 hours ago), «۱۰ روز گذشته» (the past
 * 10 days), «شنبه هفته آینده» (Saturday of next week), «چند ساعت پیش» (a few hours ago).
 */

/** Reads a near day: «دیروز» (yesterday), «امشب» (tonight), «پس‌فردا» (the day after tomorrow), «شبانه‌روز گذشته» (the last 24 hours). */
export function readNearDay(i: number): DateReading | null {
  if (kind(i) !== NEAR_DAY) return null;
  const code = value(i);
  const date = shiftedPeriod(i + 1, DAY, (code & 0xf) - 8, (code & WHOLE_LENGTH) > 0);
  return { ...date, dayPart: code & AT_NIGHT ? NIGHT : undefined };
}

/**
 * Reads an amount that is no single number: «چند ساعت پیش» (a few hours ago), «دو سه هفته پیش» (two or three weeks ago), «۴ تا ۵ روز قبل»
 * (4 to 5 days ago), «مدتی پیش» (some time ago), «سال‌ها پیش» (years ago).
 */
export function readVagueAmount(i: number): DateReading | null {
  const [to, unit, units] = match(i, VAGUE_AMOUNT);
  if (!to) return null;
  return { to, calendar: NO_CALENDAR, grain: value(Math.max(unit, units)) & ~PLURAL, flaw: 'vague' };
}

/** The sizes of the units: in seconds up to the week, in months from the month on. */
const UNIT_SIZES = [...UNIT_SECONDS, 1, 12, 120, 1200];

/**
 * Reads a number of units from the reference: «۳ روز پیش» (3 days ago), «نیم ساعت پیش» (half an hour ago), «یک ساعت و نیم پیش» (an hour and
 * a half ago), «یک سال و سه ماه پیش» (a year and three months ago), «دو هفته دیگر» (in two weeks), «۱۰ روز گذشته» (the past 10 days).
 */
export function readAmountAway(i: number): DateReading | null {
  const [to, count, unitAt, more, half, hour, away] = match(i, AMOUNT_AWAY);
  if (!to) return null;
  const relation = value(away);
  // «دو هفته دیگر فرصت دارید» (you have two more weeks)
  if (relation === HENCE && hasSense(to, REMAINING)) return null;
  const span = relation === PAST || relation === RECENT || relation === NEXT;
  // «نیم پیش» (a half ago) means nothing without «ساعت» (hour), «ربع پیش»
  // (a quarter ago) does; and «۰ روز گذشته» (the past 0 days) is no time.
  if (count < 0 ? hour < 0 && value(half) !== 15 : span && value(count) === 0) return null;
  let amount = value(Math.max(count, half));
  let unit = value(unitAt) ?? MINUTE;
  if (more >= 0) {
    // «۲ ساعت و ۱۰ دقیقه» (2 hours and 10 minutes) are 130 minutes; «یک ماه و ۱۰ روز» (a month and 10 days) is no certain number of days.
    const isHalf = kind(more) === HALF;
    const smaller = isHalf ? unit - 1 : value(more + 1);
    const size = UNIT_SIZES[unit]! / UNIT_SIZES[smaller]!;
    amount = amount * size + value(more) * (isHalf ? size / 60 : 1);
    if (smaller >= unit || smaller <= WEEK !== unit <= WEEK || amount % 1 !== 0) return null;
    unit = smaller;
  }
  // «دو دهه پیش» (two decades ago) and «هزار سال پیش» (a thousand years ago) are no certain year, but «دو دهه اخیر» are the last twenty
  // years. «چهار روز بعد» (four days later) is counted from something earlier in the text.
  const flaw =
    (!span && unit > (amount > 999 ? MONTH_UNIT : YEAR)) || isEitherOfTwo(count, amount)
      ? 'vague'
      : relation === LATER
        ? 'no-reference'
        : undefined;
  if (flaw) return { to, calendar: NO_CALENDAR, grain: unit > YEAR ? value(unitAt) : unit, flaw };
  if (unit > YEAR) {
    amount *= UNIT_SIZES[unit]! / 12;
    unit = YEAR;
  }
  // «دو هفته پیش» (two weeks ago) is the day fourteen days ago, not a week.
  if (unit === WEEK && !span) {
    amount *= 7;
    unit = DAY;
  }
  return shiftedPeriod(to, unit, directionOf(away)! * amount, span);
}

/**
 * Whether an amount is one of two numbers, the second of which is the token `count`: «یکی، دو روز اخیر», «یکی دوهفته دیگر» (one or two),
 * «دو، سه روز پیش» (two or three).
 */
function isEitherOfTwo(count: number, amount: number): boolean {
  const before = count - (kind(count - 1) === PERSIAN_COMMA ? 2 : 1);
  const isOneLess = kind(before) === kind(count) && value(before) === amount - 1;
  return before >= 0 && (isOneLess || (amount === 2 && foldedTextOf(before) === 'یکی'));
}

/**
 * Reads a weekday by its relation to the reference: «شنبه گذشته» (last
 * Saturday), «دوشنبه هفته آینده» (Monday of next week), «جمعه این هفته».
 */
export function readNearWeekday(i: number): DateReading | null {
  const [to, part, near, week] = match(i, NEAR_WEEKDAY);
  if (!to) return null;
  const named = { grain: DAY, weekday: value(i), dayPart: value(part) };
  if (near >= 0) return { to, calendar: NO_CALENDAR, ...named, near: directionOf(near)! };
  return { ...shiftedPeriod(to, WEEK, directionOf(week) ?? 0), ...named };
}

/**
 * Reads a period by its relation to the reference: «ماه گذشته» (last month), «سال پیش» (a year ago), «این هفته», «همین ماه»; not where units
 * are counted, «دو ماه پیش», or where it is counted from something else, «سال پیش از آن» (the year before that).
 */
export function readNearPeriod(i: number, unit: number): DateReading | null {
  if (!isUnit(i, unit) && !isUnit(i + 1, unit)) return null;
  const [to, beside, yearBefore] = match(i, NEAR_PERIOD);
  // «در ۱۳۲۰ آمد و سال بعد رفت» (came in 1320 and left the next year); but «۱۵۰۰ سرباز هفته پیش رفتند» (soldiers, last week)
  if (!to || isPlainYear(value(yearBefore))) return null;
  // «سال میلادی جاری» (the current year AD) has the era before the relation, «سال جاری میلادی» after it.
  const period = shiftedPeriod(kind(i + 1) === ERA ? i + 1 : to, unit, directionOf(beside) ?? 0);
  return { ...period, to: Math.max(to, period.to) };
}

/**
 * What lies `amount` units from the reference, «ماه گذشته» (last month), in the calendar of the era that follows at `to`, «سال جاری میلادی»
 * (the current year AD). With `span`, it is all of the time between.
 */
export function shiftedPeriod(to: number, unit: number, amount: number, span = false): DateReading {
  // An opening bracket may hold an era. A single letter is none: «ماه گذشته م. احمدی» (M. Ahmadi).
  const [end, era] = kind(to) === ERA || kind(to) === OPEN ? ownEra(to) : [to, NO_ERA];
  const hasEra = era && era !== BEFORE_CHRIST;
  const calendar = hasEra ? calendarOfEra(era, LAST_JALALI_YEAR) : NO_CALENDAR;
  return { to: hasEra ? end : to, calendar, grain: unit, shift: { unit, amount, span } };
}

/** The directions of the relations PAST, AGO, NEXT, LATER, CURRENT, THIS, RECENT and HENCE. */
const DIRECTIONS = [-1, -1, 1, 1, 0, 0, -1, 1];

/**
 * In which direction from the reference a token of RELATION points: −1
 * before it, 0 around it, 1 after it; `undefined` for EACH and other words.
 */
export function directionOf(relation: number): number | undefined {
  return DIRECTIONS[value(relation)];
}
