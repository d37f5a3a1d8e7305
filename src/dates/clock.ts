import { letterAt, readCount, skipDot } from './numerals';
import type { TimeReading } from './reading';
import { before, isTiedAfter, isTiedBefore, skipGap } from './skip';
import { COLON, type DateTokens, DOT, isDash, PLUS, SLASH } from './tokens';
import {
  AFTERNOON,
  AM,
  AND,
  BE,
  CARDINAL,
  COUNTED,
  DAY_PART,
  HALF,
  HOUR,
  ISO_T,
  MINUTE,
  MONTH,
  MORNING,
  NIGHT,
  NOON,
  NUMBER,
  PLURAL,
  PM,
  SECOND,
  UNIT,
  ZULU,
} from './vocabulary';

/** Times of day: ۱۰:۵۹, ساعت ۱۰ و ۵۹ دقیقه, ۱۰ و نیم صبح, یک ربع به ده, ۸ شب, 10:59 PM, 10:59:30+03:30. */

/** A time before its offset is read; `isClear` where units are written, so that nothing else need prove it a time. */
type Clock = TimeReading & { isClear?: boolean };

/** Reads a time at token `i`; `isSure` where a date or a range before it says that a time follows. */
export function readTime(tokens: DateTokens, i: number, isSure: boolean): TimeReading | null {
  const hasWord = isUnit(tokens, i, HOUR);
  let at = i;
  if (hasWord) {
    // «در ۲۴ ساعت ۵ نفر» is a span of time, not a clock.
    const last = before(tokens, i);
    if (!isSure && (tokens.type(last) === NUMBER || tokens.type(last) === CARDINAL)) return null;
    at = skipGap(tokens, i + 1);
    if (tokens.sign(at) === COLON) at = skipGap(tokens, at + 1);
  }
  const clock = readToHour(tokens, at, hasWord) ?? readHour(tokens, at, hasWord, isSure);
  return clock === null ? null : readOffset(tokens, clock, tokens.type(i - 1) === ISO_T);
}

/** «یک ربع به ۱۰», «ده دقیقه به هشت صبح»: minutes before the hour. */
function readToHour(tokens: DateTokens, i: number, hasWord: boolean): Clock | null {
  let minutes = 0;
  let at = i;
  if (tokens.type(at) === CARDINAL && tokens.value(at) === 1 && tokens.type(skipGap(tokens, at + 1)) === HALF) {
    at = skipGap(tokens, at + 1);
  }
  if (tokens.type(at) === HALF) {
    minutes = tokens.value(at);
    at++;
  } else {
    const count = readCount(tokens, at);
    if (count === null || count.isOrdinal || count.value < 1 || count.value > 59) return null;
    at = skipGap(tokens, count.to);
    if (!isUnit(tokens, at, MINUTE)) return null;
    minutes = count.value;
    at++;
  }
  at = skipGap(tokens, at);
  if (tokens.type(at) !== BE) return null;
  const hour = readCount(tokens, skipGap(tokens, at + 1));
  if (hour === null || hour.isOrdinal || hour.value < 1 || hour.value > 24) return null;
  const clock = { to: hour.to, hour: hour.value - 1, minute: 60 - minutes };
  const part = readDayPart(tokens, hour.to, { ...clock, hour: hour.value });
  if (part === null) return hasWord || !counts(tokens, hour.to) ? clock : null;
  return part.isImpossible ? part : { ...clock, to: part.to, hour: (part.hour + 23) % 24 };
}

function readHour(tokens: DateTokens, at: number, hasWord: boolean, isSure: boolean): Clock | null {
  if (tokens.type(at) === NUMBER && (tokens.digits(at) > 2 || (!hasWord && !isSure && isTiedBefore(tokens, at))))
    return null;
  const count = readCount(tokens, at);
  if (count === null || count.isOrdinal || count.value > 99) return null;
  const dot = count.isFigure && hasWord ? readDot(tokens, at) : null;
  if (dot !== null) return readDayPart(tokens, dot.to, dot) ?? dot;
  const colon = count.isFigure ? (readColons(tokens, at, hasWord || isSure) ?? readApart(tokens, at)) : null;
  if (colon === null && isDecimal(tokens, at)) return null;
  const spoken = colon ?? readSpoken(tokens, count.to, count.value, hasWord);
  const clock = readDayPart(tokens, spoken.to, spoken);
  if (clock !== null) {
    // «۳ شب اقامت»: nights, not the hour.
    const isBare = !hasWord && spoken.minute === undefined;
    if (isBare && (count.value > 24 || isTiedBefore(tokens, at))) return null;
    return isBare && isNight(tokens, clock.to) && count.value < 6 ? null : clock;
  }
  if (spoken.hour > 24) return colon !== null || hasWord ? { ...spoken, isImpossible: true } : null;
  if (spoken.hour === 24 && (spoken.minute ?? 0) + (spoken.second ?? 0) > 0) return { ...spoken, isImpossible: true };
  return colon !== null || hasWord || spoken.isClear ? spoken : null;
}

/** ۱۰:۵۹, ۱۰:۵۹:۳۰; blanks round the colon are read only where something else says that it is a clock. */
function readColons(tokens: DateTokens, i: number, hasWord: boolean): Clock | null {
  const minute = afterColon(tokens, i, hasWord);
  if (minute < 0) return null;
  const second = afterColon(tokens, minute, hasWord);
  const last = second < 0 ? minute : second;
  if (tokens.sign(last + 1) === COLON && tokens.type(last + 2) === NUMBER) return null;
  // «ساعت ۱۰:۵۹ دقیقه»
  const unit = skipGap(tokens, last + 1);
  const hasUnit = hasWord && second < 0 && isUnit(tokens, unit, MINUTE);
  const clock = { to: hasUnit ? unit + 1 : last + 1, hour: tokens.value(i), minute: tokens.value(minute) };
  return second < 0 ? clock : { ...clock, second: tokens.value(second) };
}

/** «ساعت ۱۴.۳۰», «ساعت ۱۴/۳۰» */
function readDot(tokens: DateTokens, i: number): Clock | null {
  const sign = tokens.sign(i + 1);
  const minute = i + 2;
  if ((sign !== DOT && sign !== SLASH) || tokens.type(minute) !== NUMBER || tokens.digits(minute) !== 2) return null;
  if (tokens.value(minute) > 59 || tokens.value(i) > 23 || isTiedAfter(tokens, minute)) return null;
  return { to: minute + 1, hour: tokens.value(i), minute: tokens.value(minute) };
}

/** «10 : 13 ب . ظ»: blanks round the colon are read where a part of the day follows. */
function readApart(tokens: DateTokens, i: number): Clock | null {
  const clock = readColons(tokens, i, true);
  return clock !== null && readDayPart(tokens, clock.to, clock) !== null ? clock : null;
}

/** ۱۰ و ۵۹ دقیقه و ۳۰ ثانیه, ده و نیم, ۱۰ و ربع; an hour alone when nothing follows. */
function readSpoken(tokens: DateTokens, i: number, hour: number, hasWord: boolean): Clock {
  const and = skipGap(tokens, i);
  if (tokens.type(and) !== AND) return { to: i, hour };
  const at = skipGap(tokens, and + 1);
  // «یک ربع» is said too.
  const half = tokens.type(at) === CARDINAL && tokens.value(at) === 1 ? skipGap(tokens, at + 1) : at;
  if (tokens.type(half) === HALF) return { to: half + 1, hour, minute: tokens.value(half) };
  const minute = readCount(tokens, at);
  if (minute === null || minute.isOrdinal || minute.value > 59) return { to: i, hour };
  const unit = skipGap(tokens, minute.to);
  if (!isUnit(tokens, unit, MINUTE)) {
    const isMinute = hasWord && minute.value >= 10 && !counts(tokens, minute.to);
    return isMinute ? { to: minute.to, hour, minute: minute.value } : { to: i, hour };
  }
  const clock = { to: unit + 1, hour, minute: minute.value, isClear: hour <= 24 };
  const secondAnd = skipGap(tokens, unit + 1);
  if (tokens.type(secondAnd) !== AND) return clock;
  const second = readCount(tokens, skipGap(tokens, secondAnd + 1));
  if (second === null || second.isOrdinal || second.value > 59) return clock;
  const secondUnit = skipGap(tokens, second.to);
  return isUnit(tokens, secondUnit, SECOND) ? { ...clock, to: secondUnit + 1, second: second.value } : clock;
}

/** Whether a number before `i` counts what follows: «ساعت ۱۰ و ۱۲ نفر», «ساعت ۱۰ و ۱۶ شهریور». */
function counts(tokens: DateTokens, i: number): boolean {
  const next = tokens.type(skipGap(tokens, i));
  return next === COUNTED || next === UNIT || next === MONTH || next === CARDINAL || tokens.sign(i) !== 0;
}

/** Puts an hour into its part of the day; `null` when none is written. */
function readDayPart(tokens: DateTokens, i: number, clock: Clock): Clock | null {
  const at = skipGap(tokens, i);
  let part = tokens.type(at) === DAY_PART ? tokens.value(at) : -1;
  let to = at + 1;
  if (part < 0) {
    // ق.ظ, ب.ظ
    const first = letterAt(tokens, at);
    const second = first === 'ق' || first === 'ب' ? skipDot(tokens, at + 1) : -1;
    if (second < 0 || letterAt(tokens, second) !== 'ظ') return null;
    part = first === 'ق' ? AM : PM;
    to = second + 1;
  }
  const hour = hourOf(part, clock.hour);
  return hour < 0 ? { ...clock, to, part, isImpossible: true } : { ...clock, to, part, hour };
}

/** «ساعت ۸ تا ۱۰ شب»: the first hour is in the part of the day that the last one names. */
export function inPartOf(first: TimeReading, last: TimeReading): TimeReading {
  if (last.part === undefined || first.part !== undefined || first.hour > 12) return first;
  const hour = hourOf(last.part, first.hour);
  return hour >= 0 && hour <= last.hour ? { ...first, hour } : first;
}

/** The hour of 24; −1 when the hour is in no such part of the day. */
function hourOf(part: number, hour: number): number {
  switch (part) {
    case MORNING:
      return hour === 12 ? 0 : hour <= 11 ? hour : -1;
    case NOON:
      return hour === 12 ? 12 : hour >= 1 && hour <= 3 ? hour + 12 : hour >= 10 && hour <= 15 ? hour : -1;
    case AFTERNOON:
      return hour >= 1 && hour <= 11 ? hour + 12 : hour >= 12 && hour <= 21 ? hour : -1;
    case NIGHT:
      if (hour >= 6 && hour <= 11) return hour + 12;
      return hour === 12 ? 24 : hour <= 5 || (hour >= 18 && hour <= 24) ? hour : -1;
    case AM:
      return hour === 12 ? 0 : hour <= 11 ? hour : -1;
    default:
      return hour === 12 ? 12 : hour >= 1 && hour <= 11 ? hour + 12 : hour >= 13 && hour <= 23 ? hour : -1;
  }
}

/** Z, UTC, +03:30, +0330 */
function readOffset(tokens: DateTokens, clock: Clock, isIso: boolean): TimeReading {
  if (clock.minute === undefined || clock.isImpossible) return clock;
  // A fraction of the second is passed over: `07:29:00.000Z`.
  const hasFraction =
    clock.second !== undefined && tokens.sign(clock.to) === DOT && tokens.type(clock.to + 1) === NUMBER;
  const end = hasFraction ? clock.to + 2 : clock.to;
  const at = skipGap(tokens, end);
  if (tokens.type(at) === ZULU && (at === end || tokens.digits(at) > 1)) return { ...clock, to: at + 1, offset: 'Z' };
  const sign = tokens.sign(end);
  const hours = end + 1;
  if ((sign !== PLUS && !isDash(sign)) || tokens.type(hours) !== NUMBER) return clock;
  const mark = sign === PLUS ? '+' : '-';
  const two = (value: number): string => String(value).padStart(2, '0');
  if (tokens.digits(hours) === 4 && tokens.value(hours) <= 1400) {
    const value = tokens.value(hours);
    // A hyphen before four digits may as well be the year of a date, or the end of a range.
    if (sign !== PLUS && (value >= 1300 || !isIso)) return clock;
    return { ...clock, to: hours + 1, offset: `${mark}${two(Math.floor(value / 100))}:${two(value % 100)}` };
  }
  if (tokens.digits(hours) !== 2 || tokens.value(hours) > 14) return clock;
  const minutes = afterColon(tokens, hours, false);
  // «۱۰:۰۰-۱۱:۳۰» is a range: offsets are of whole or half hours, and a hyphen asks for ISO 8601 before it.
  if (minutes < 0 || (sign !== PLUS && !isIso)) return clock;
  return { ...clock, to: minutes + 1, offset: `${mark}${two(tokens.value(hours))}:${two(tokens.value(minutes))}` };
}

/** Index of the two-digit number behind a colon, or −1. */
function afterColon(tokens: DateTokens, i: number, blanks: boolean): number {
  const colon = blanks ? skipGap(tokens, i + 1) : i + 1;
  if (tokens.sign(colon) !== COLON) return -1;
  const number = blanks ? skipGap(tokens, colon + 1) : colon + 1;
  return tokens.type(number) === NUMBER && tokens.digits(number) === 2 && tokens.value(number) <= 59 ? number : -1;
}

/** Whether a sign ties the number to another one: ۱۰.۵, ۱۰/۵. */
function isDecimal(tokens: DateTokens, i: number): boolean {
  return tokens.sign(i + 1) !== 0 && tokens.type(i + 2) === NUMBER && !isDash(tokens.sign(i + 1));
}

function isNight(tokens: DateTokens, to: number): boolean {
  return tokens.type(to - 1) === DAY_PART && tokens.value(to - 1) === NIGHT;
}

function isUnit(tokens: DateTokens, i: number, unit: number): boolean {
  return tokens.type(i) === UNIT && (tokens.value(i) & ~PLURAL) === unit;
}
