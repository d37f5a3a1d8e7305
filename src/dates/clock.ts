import { pad } from './gregorian';
import {
  AM,
  AND,
  BE,
  CARDINAL,
  COLON,
  COUNTED,
  DASH,
  DAY_PART,
  DOT,
  HALF,
  HOUR,
  ISO_T,
  MINUTE,
  MONTH,
  MORNING,
  NIGHT,
  NOON,
  NUMBER,
  PLUS,
  PM,
  SECOND,
  SLASH,
  UNIT,
  ZULU,
} from './kinds';
import type { TimeReading } from './reading';
import { isCount, isSign, isTiedAfter, isTiedBefore, isUnit } from './steps';
import { digits, hasGap, kind, touching, touchingBefore, value } from './tokens';

/** Times of day: ۱۰:۵۹, ساعت ۱۰ و ۵۹ دقیقه, ۱۰ و نیم صبح, یک ربع به ده, ۸ شب, 10:59 PM, 10:59:30+03:30. */

/** Reads a time at token `i`; `isSure` where a date or a range before it says that a time follows. */
export function readTime(i: number, isSure: boolean): TimeReading | null {
  const hasWord = isUnit(i, HOUR);
  let at = i;
  if (hasWord) {
    // «در ۲۴ ساعت ۵ نفر» is a span of time, not a clock.
    if (!isSure && (kind(i - 1) === NUMBER || kind(i - 1) === CARDINAL)) return null;
    at += kind(i + 1) === COLON ? 2 : 1;
  }
  const time = readToHour(at, hasWord) ?? readHour(at, hasWord, isSure);
  return time && readOffset(time, touchingBefore(i) === ISO_T);
}

/** «یک ربع به ۱۰», «ده دقیقه به هشت صبح»: minutes before the hour. */
function readToHour(i: number, hasWord: boolean): TimeReading | null {
  let at = skipOne(i);
  const minutes = value(at);
  if (kind(at) !== HALF) {
    if (!isCount(i) || minutes < 1 || minutes > 59 || !isUnit(i + 1, MINUTE)) return null;
    at = i + 1;
  }
  const hour = value(at + 2);
  if (kind(at + 1) !== BE || !isCount(at + 2) || hour < 1 || hour > 24) return null;
  const time = { to: at + 3, hour: hour - 1, minute: 60 - minutes };
  const inPart = withDayPart({ ...time, hour });
  if (inPart === null) return hasWord || !counts(time.to) ? time : null;
  return inPart.isImpossible ? inPart : { ...time, to: inPart.to, hour: (inPart.hour + 23) % 24 };
}

/** «یک ربع» is said for ربع. */
function skipOne(i: number): number {
  return kind(i) === CARDINAL && value(i) === 1 && kind(i + 1) === HALF ? i + 1 : i;
}

function readHour(i: number, hasWord: boolean, isSure: boolean): TimeReading | null {
  if (kind(i) === NUMBER && (digits(i) > 2 || (!hasWord && !isSure && isTiedBefore(i)))) return null;
  const hour = value(i);
  if (!isCount(i) || hour > 99) return null;
  const isFigure = digits(i) > 0;
  const dotted = isFigure && hasWord ? readDot(i) : null;
  if (dotted !== null) return withDayPart(dotted) ?? dotted;
  const colon = isFigure ? (readColons(i, hasWord || isSure) ?? readApart(i)) : null;
  if (colon === null && isDecimal(i)) return null;
  const spoken = colon ?? readSpoken(i, hasWord);
  const inPart = withDayPart(spoken);
  const isBare = !hasWord && spoken.minute === undefined;
  if (inPart !== null) {
    if (isBare && (hour > 24 || isTiedBefore(i))) return null;
    // «۳ شب اقامت»: nights, not the hour.
    return isBare && inPart.part === NIGHT && hour < 6 ? null : inPart;
  }
  const isProven = colon !== null || hasWord;
  if (hour > 24) return isProven ? { ...spoken, isImpossible: true } : null;
  if (hour === 24 && (spoken.minute ?? 0) + (spoken.second ?? 0) > 0) return { ...spoken, isImpossible: true };
  return isProven || spoken.isClear ? spoken : null;
}

/** ۱۰:۵۹, ۱۰:۵۹:۳۰; blanks round the colon are read only where something else says that it is a clock. */
function readColons(i: number, hasWord: boolean): TimeReading | null {
  const minute = afterColon(i, hasWord);
  if (minute < 0) return null;
  const second = afterColon(minute, hasWord);
  const to = (second < 0 ? minute : second) + 1;
  if (touching(to) === COLON && touching(to + 1) === NUMBER) return null;
  const time = { to, hour: value(i), minute: value(minute) };
  if (second >= 0) return { ...time, second: value(second) };
  // «ساعت ۱۰:۵۹ دقیقه»
  return hasWord && isUnit(to, MINUTE) ? { ...time, to: to + 1 } : time;
}

/** Index of the two-digit number behind a colon, or −1. */
function afterColon(i: number, blanks: boolean): number {
  const number = i + 2;
  const isThere = kind(i + 1) === COLON && kind(number) === NUMBER && (blanks || (!hasGap(i + 1) && !hasGap(number)));
  return isThere && digits(number) === 2 && value(number) <= 59 ? number : -1;
}

/** «ساعت ۱۴.۳۰», «ساعت ۱۴/۳۰» */
function readDot(i: number): TimeReading | null {
  const sign = touching(i + 1);
  const minute = i + 2;
  if ((sign !== DOT && sign !== SLASH) || touching(minute) !== NUMBER || digits(minute) !== 2) return null;
  if (value(minute) > 59 || value(i) > 23 || isTiedAfter(minute)) return null;
  return { to: minute + 1, hour: value(i), minute: value(minute) };
}

/** «10 : 13 ب . ظ»: blanks round the colon are read where a part of the day follows. */
function readApart(i: number): TimeReading | null {
  const time = readColons(i, true);
  return time !== null && withDayPart(time) !== null ? time : null;
}

/** ۱۰ و ۵۹ دقیقه و ۳۰ ثانیه, ده و نیم, ۱۰ و ربع; an hour alone when nothing follows. */
function readSpoken(i: number, hasWord: boolean): TimeReading {
  const alone = { to: i + 1, hour: value(i) };
  if (kind(i + 1) !== AND) return alone;
  const at = skipOne(i + 2);
  const minute = value(at);
  const time = { ...alone, to: at + 1, minute };
  if (kind(at) === HALF) return time;
  if (!isCount(at) || minute > 59) return alone;
  if (!isUnit(at + 1, MINUTE)) return hasWord && minute >= 10 && !counts(at + 1) ? time : alone;
  const clear = { ...time, to: at + 2, isClear: alone.hour <= 24 };
  const hasSecond = kind(at + 2) === AND && isCount(at + 3) && value(at + 3) <= 59 && isUnit(at + 4, SECOND);
  return hasSecond ? { ...clear, to: at + 5, second: value(at + 3) } : clear;
}

/** Whether a number before `i` counts what follows: «ساعت ۱۰ و ۱۲ نفر», «ساعت ۱۰ و ۱۶ شهریور». */
function counts(i: number): boolean {
  const next = kind(i);
  return next === COUNTED || next === UNIT || next === MONTH || next === CARDINAL || isSign(touching(i));
}

/** Puts an hour into its part of the day; `null` when none is written. */
function withDayPart(time: TimeReading): TimeReading | null {
  if (kind(time.to) !== DAY_PART) return null;
  const part = value(time.to);
  const hour = hourOf(part, time.hour);
  return { ...time, to: time.to + 1, part, ...(hour < 0 ? { isImpossible: true } : { hour }) };
}

/** «ساعت ۸ تا ۱۰ شب»: the first hour is in the part of the day that the last one names. */
export function inPartOf(first: TimeReading, last: TimeReading): TimeReading {
  if (last.part === undefined || first.part !== undefined || first.hour > 12) return first;
  const hour = hourOf(last.part, first.hour);
  return hour >= 0 && hour <= last.hour ? { ...first, hour } : first;
}

/** The hour of 24; −1 when the hour is in no such part of the day. */
function hourOf(part: number, hour: number): number {
  const isIn = (from: number, to: number): boolean => hour >= from && hour <= to;
  switch (part) {
    case MORNING:
    case AM:
      return isIn(0, 11) ? hour : hour === 12 ? 0 : -1;
    case NOON:
      return isIn(1, 3) ? hour + 12 : isIn(10, 15) ? hour : -1;
    case NIGHT:
      return isIn(6, 12) ? hour + 12 : isIn(0, 5) || isIn(18, 24) ? hour : -1;
    default:
      return isIn(1, 11) ? hour + 12 : isIn(12, part === PM ? 23 : 21) ? hour : -1;
  }
}

/** Z, UTC, +03:30, +0330 */
function readOffset(time: TimeReading, isIso: boolean): TimeReading {
  if (time.minute === undefined || time.isImpossible) return time;
  // A fraction of the second is passed over: `07:29:00.000Z`.
  const hasFraction = time.second !== undefined && touching(time.to) === DOT && touching(time.to + 1) === NUMBER;
  const at = hasFraction ? time.to + 2 : time.to;
  if (kind(at) === ZULU && (!hasGap(at) || value(at) > 0)) return { ...time, to: at + 1, offset: 'Z' };
  const sign = touching(at);
  const hours = at + 1;
  if ((sign !== PLUS && sign !== DASH) || touching(hours) !== NUMBER) return time;
  const minutes = afterColon(hours, false);
  const isShort = digits(hours) === 4;
  const east = isShort ? value(hours) : value(hours) * 100 + value(minutes);
  // A hyphen before four digits may as well be the year of a date; «۱۰:۰۰-۱۱:۳۰» is a range: a hyphen asks for ISO 8601 before it.
  if ((!isShort && (digits(hours) !== 2 || minutes < 0)) || (sign === DASH && (!isIso || (isShort && east >= 1300)))) {
    return time;
  }
  if (east > 1400 + (isShort ? 0 : 59)) return time;
  const offset = `${sign === PLUS ? '+' : '-'}${pad(Math.floor(east / 100), 2)}:${pad(east % 100, 2)}`;
  return { ...time, to: isShort ? at + 2 : minutes + 1, offset };
}

/** Whether a sign ties the number to another one: ۱۰.۵, ۱۰/۵. */
function isDecimal(i: number): boolean {
  const sign = touching(i + 1);
  return isSign(sign) && sign !== DASH && touching(i + 2) === NUMBER;
}
