import { pad } from '../calendars/gregorian';
import type { TimeReading } from '../readings/reading';
import {
  CARDINAL,
  COUNTED,
  DAWN,
  DAY,
  ISO_T,
  MILLION,
  NIGHT,
  NUMBER,
  OPEN,
  OTHER_SENSE,
  PLUS,
  SLASH,
  TWIN,
  UNIT,
  UTC,
} from '../tokens/kinds';
import {
  BARE_HOUR,
  CLOCK,
  COUNTABLE,
  DOTTED_CLOCK,
  GUARDED,
  HOUR_WORD,
  HOURS_IN_PART,
  LISTED_HOUR,
  LOOSE_CLOCK,
  LOOSE_END,
  MINUTES_TO_HOUR,
  NIGHTS,
  OFFSET,
  SPAN_OF_HOURS,
  SPOKEN_CLOCK,
  WHOLE_PART,
  ZERO_HOUR,
} from '../tokens/patterns.table';
import { fits, match, skip } from '../tokens/shape';
import { afterBracket, beginsSentence, hasSense, isCount } from '../tokens/token-checks';
import { digits, kind, touchingBefore, value } from '../tokens/tokens';
import { beginningOfHours, withPartAfter } from './day-parts';

/**
 * Times of day: «۱۰:۵۹», «ساعت ۱۰ و ۵۹ دقیقه» (10 hours and 59 minutes), «۱۰ و نیم صبح» (half past 10 in the morning), «یک ربع به ده» (a
 * quarter to ten), «۸ شب» (8 at night), 10:59 PM, 10:59:30+03:30.
 */

/** Reads a time at token `i`. `isSure` says that a date or the beginning of a range stands before it, so that a time may well follow. */
export function readTime(i: number, isSure: boolean): TimeReading | null {
  const at = skip(i, HOUR_WORD);
  const hasWord = at > i || fits(i, LISTED_HOUR);
  if (at > i && !isSure && fits(i, SPAN_OF_HOURS)) return null;
  const time = (isSure ? readCompactClock(at) : null) ?? readMinutesToHour(at) ?? readHour(at, hasWord, isSure);
  // «ساعت‌های ۶ و ۸ شب», «۲:۳۰ و ۵ عصر»: the part of the day after the last hour is that of all.
  const listEnd = time ? skip(time.to, HOURS_IN_PART) : 0;
  if (time && listEnd > time.to)
    return beginningOfHours(time, withPartAfter({ to: listEnd - 1, hour: value(listEnd - 2) })!);
  return time && readOffset(time, touchingBefore(i) === ISO_T);
}

/** Reads hour, minute and perhaps second in one number, after a T: `20240906T105905`. */
function readCompactClock(i: number): TimeReading | null {
  const width = digits(i);
  if (touchingBefore(i) !== ISO_T || (width !== 4 && width !== 6)) return null;
  const [hour, minute, second] = pad(value(i), width).match(/../g)!.map(Number) as [number, number, number?];
  return hour < 24 && minute < 60 && !(second! > 59) ? { to: i + 1, hour, minute, second } : null;
}

/**
 * Reads minutes to an hour, «یک ربع به ۱۰» (a quarter to 10), «ده دقیقه به هشت صبح» (ten to eight); or minutes past midnight,
 * «ساعت ۵۵ دقیقه بامداد», «ساعت نیم بامداد» (half past midnight).
 */
function readMinutesToHour(i: number): TimeReading | null {
  const [to, count, half, hourAt] = match(i, MINUTES_TO_HOUR);
  if (!to) return null;
  const minutes = value(Math.max(count, half));
  if (hourAt < 0) return value(to - 1) === DAWN ? { to, hour: 0, minute: minutes, part: DAWN } : null;
  const hour = value(hourAt);
  if (minutes < 1 || hour < 1 || hour > 24) return null;
  const minute = 60 - minutes;
  const inPart = withPartAfter({ to, hour, minute });
  if (inPart) return { ...inPart, hour: (inPart.hour + 23) % 24 };
  return fits(to, COUNTABLE) ? null : { to, hour: hour - 1, minute };
}

/** Reads an hour, with its minutes and its part of the day where it has them. `hasWord` says that «ساعت» (hour) stands before it. */
function readHour(i: number, hasWord: boolean, isSure: boolean): TimeReading | null {
  if (!isCount(i) || digits(i) > 2) return null;
  const figures = readClockInFigures(i, hasWord, isSure);
  // «رکورد ۲:۰۱:۰۹» (a record)
  if (fits(i, figures ? GUARDED : WHOLE_PART)) return null;
  const time = figures ?? readSpoken(i, hasWord);
  const { to, hour, minute, second } = time;
  // «طلوع ۰۵:۴۰ غروب ۱۸:۲۴» (sunrise, sunset): the part of the day after the first time belongs to the next one.
  const inPart = figures && fits(to + 1, CLOCK) ? null : withPartAfter(time);
  if (inPart) return hasWord || minute !== undefined || isHourOfPart(inPart, i, isSure) ? inPart : null;
  // «پیام صوتی ۰:۴۵» (a voice message), «با زمان ۱:۴۵:۲۰» (with a time of), «۲:۳۰ ساعت پرواز» (hours of flight)
  const isLength = !hour || (kind(to) === UNIT && value(to) < DAY) || (second! >= 0 && kind(to) !== NUMBER);
  // «۵۵:۱۴» is a verse, or a minute of play.
  const isClock = hour < 30 && (isSure || digits(i) > 1 || !isLength);
  if (!(hasWord ? isTimeOfDay(time, i) : figures ? isClock : time.isClear)) return null;
  // «00:16:10 معرفی مهمان», «00:34:10 به مهمان» are chapters of a recording
  // (introducing the guest); «02:15:30 به وقت تهران» is a time in Tehran.
  if (beginsSentence(i) && hour < 6 && second! >= 0 && kind(to) < TWIN && !fits(to, ZERO_HOUR)) return null;
  return hour > 24 || (hour === 24 && (minute || second)) ? { ...time, flaw: 'no-such-time' } : time;
}

/** Reads hour and minute in figures, in the ways in which they may be written here. */
function readClockInFigures(i: number, hasWord: boolean, isSure: boolean): TimeReading | null {
  const dotted = readClock(i, DOTTED_CLOCK);
  // The end of «ساعت ۱۵ الی ۱۶/۳۰»; not of «ساعت ۸ تا ۱۲.۳۰ درصد» (per cent), nor of «ساعت ۸ تا ۱۰/۱۲», which may be to 10 Esfand.
  if (dotted && dotted.hour < 24 && (hasWord || (isSure && dotted.minute! > 12 && fits(dotted.to - 1, BARE_HOUR))))
    return dotted;
  const loose = readClock(i, LOOSE_CLOCK);
  // «10 : 13 ب . ظ» (p.m.), «۱۱ : ۰۸ - ۲۴ مرداد»: a part of the day or a date behind it proves a time with blanks around the colon.
  const mayBeLoose = hasWord || isSure || (loose && fits(loose.to, LOOSE_END));
  return mayBeLoose ? loose : readClock(i, CLOCK);
}

/** Whether an hour after «ساعت» (hour, clock, watch) is a time of day; `i` is its number. */
function isTimeOfDay({ to, hour, minute }: TimeReading, i: number): boolean {
  const after = kind(to);
  // «ساعت صفر عملیات» (zero hour of the operation), «ساعت صفر؛»
  const isFigurative = kind(i) === CARDINAL && !hour && !minute && !fits(to, ZERO_HOUR);
  // «قیمت ساعت ۱۲ میلیون تومان است» is the price of a watch.
  const isPrice = minute === undefined && (after === MILLION || (after === CARDINAL && value(to) > 999));
  // «در ساعت ۸۰ کیلومتر» (80 kilometres an hour)
  return !isFigurative && !isPrice && !(hour > 24 && after === COUNTED);
}

/** Whether a number before a part of the day is an hour of it; `i` is the number. */
function isHourOfPart({ to, part, flaw }: TimeReading, i: number, isSure: boolean): boolean {
  const hour = value(i);
  // «به گزارش ۸صبح» (8am reports): a newspaper.
  if (hasSense(i - 1, OTHER_SENSE)) return false;
  // «۳ شب اقامت» (a stay of 3 nights), «۱۳ شب متوالی» (13 nights in a row), «سه صبح پیاپی»: nights and mornings are counted.
  const isNights = fits(i, NIGHTS) || (part === NIGHT && (hour < 6 || (hour > 12 && !isSure)));
  if ((isSure ? hour > 24 : flaw) || isNights) return false;
  // «نه عصر روشنگری» (not the age of Enlightenment), «یک صبح بارانی» (a rainy morning)
  const isWord = kind(i) === CARDINAL && (hour === 9 || (hour === 1 && part !== DAWN));
  // As an hour, such a word must stand at the end or before a sign.
  return !isWord || isSure || (kind(to) || SLASH) >= SLASH;
}

/** Reads hour, minute and perhaps second as a pattern has them: «۱۰:۵۹», «۱۰:۵۹:۳۰». */
function readClock(i: number, pattern: RegExp): TimeReading | null {
  const [to, minute, second] = match(i, pattern);
  return to ? { to, hour: value(i), minute: value(minute), second: value(second) } : null;
}

/**
 * Reads an hour and its minutes with «و» (and): «۱۰ و ۵۹ دقیقه و ۳۰ ثانیه», «ده و نیم» (half past ten), «۱۰ و ربع» (a quarter past 10);
 * only the hour when no minutes follow.
 */
function readSpoken(i: number, hasWord: boolean): TimeReading {
  const hour = value(i);
  const [to, half, clear, second, bare] = match(i, SPOKEN_CLOCK);
  const minute = value(Math.max(half, clear, bare));
  // «ساعت ۱۹ و ۲۲» are two hours, but «ساعت ۱۹ و ۲۰», «ساعت ۱۹ و ۱۳» one with its minutes.
  const isSecondHour = minute > hour && minute < 25 && minute % 5;
  if (!to || (bare > 0 && (!hasWord || minute < 10 || isSecondHour))) return { to: i + 1, hour };
  return { to, hour, minute, second: value(second), isClear: clear > 0 && hour < 25 };
}

/** Adds to a time the offset after it: Z, UTC, +03:30, +0330, (GMT+3:30). `isIso` says that a T stands before the time. */
export function readOffset(time: TimeReading, isIso = false): TimeReading {
  const isBracketed = kind(time.to) === OPEN;
  const [end, zulu, four, hours, minutes] = match(isBracketed ? time.to + 1 : time.to, OFFSET);
  const to = end && afterBracket(end, isBracketed);
  if (!to) return time;
  // «ساعت ۵ به وقت گرینویچ» (5 o'clock Greenwich time)
  if (zulu >= 0) return { ...time, to, offset: 'Z' };
  const isEast = kind(Math.max(four, hours) - 1) === PLUS;
  const east = value(four) ?? value(hours) * 100 + (value(minutes) || 0);
  // A hyphen is a minus only after ISO 8601 or GMT: four digits after it may as well be the year of a date, and «۱۰:۰۰-۱۱:۳۰» is a range.
  const isSure =
    isEast || kind(time.to) === UTC || kind(end - 1) === UTC || isIso || (four > 0 && time.second !== undefined);
  // No zone has a higher offset: «۱۰:۵۹:۳۰-۱۴۰۳» ends with a year.
  if (!isSure || east > (isEast ? 1400 : 1200)) return time;
  return { ...time, to, offset: (isEast ? '+' : '-') + pad(east, 4).replace(/..$/, ':$&') };
}
