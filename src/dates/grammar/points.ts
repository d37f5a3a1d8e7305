import { type DateReading, LAST_WEEKDAY, type PointReading, type TimeReading } from '../readings/reading';
import { CLOSE, DAY, DAY_PART, EVE, HALF, LAST, NEAR_DAY, NIGHT, OPEN, ORDINAL, WEEKDAY } from '../tokens/kinds';
import {
  GUARDED,
  LINK_TO_DATE,
  LINK_TO_TIME,
  OTHER_NAME,
  WEEKDAY_AFTER,
  WEEKDAY_BEFORE,
} from '../tokens/patterns.table';
import { fits, match, skip } from '../tokens/shape';
import { afterBracket, isUnit } from '../tokens/token-checks';
import { digits, kind, value } from '../tokens/tokens';
import { readBareYear } from './bare-years';
import { readTime } from './clock';
import { inDayPart } from './day-parts';
import { readCompact, readDayInFigures } from './figures';
import { inYear, readDayOfClippedMonth, readDayOfYear, readNamedDay, readYearFirst } from './named-days';
import { readPart } from './parts';
import { readListedPeriod, readPeriod } from './periods';
import { readAmountAway, readNearDay, readNearWeekday, readVagueAmount } from './relative';
import { readPlainYear } from './years';

/** Points: a date, a time, or both in either order. */

/** Reads a point at token `i`. `isWhole` says that the text is known to be nothing else. */
export function readPoint(i: number, isWhole = false): PointReading | null {
  const written = readDate(i, isWhole);
  if (!written) {
    const time = readTime(i, isWhole);
    // «هر شب ساعت ۱۰» (every night at 10), «عصر ۵:۳۰» (5:30 in the afternoon)
    const part = dayPartBefore(i);
    return time && withDateAfter({ ...inDayPart(time, part), part: part ?? time.part });
  }
  const hasPartAfter = kind(written.to) === DAY_PART;
  const at = skip(hasPartAfter ? written.to + 1 : written.to, LINK_TO_TIME);
  const timeAfter = written.time ?? readTimeOf(written, at);
  // «۲۵ شهریور (ساعت ۱۶)», «۲۵ شهریور (ساعت ۱۶ به وقت تهران)» (Tehran time)
  const isBracketed = kind(at - 1) === OPEN;
  const to = timeAfter ? afterBracket(isBracketed ? skip(timeAfter.to, LINK_TO_DATE) : timeAfter.to, isBracketed) : 0;
  const time = to && timeAfter;
  // After the date, «فردا شب ساعت ۱۰»; in it, «پنجشنبه شب ۱۵ شهریور»; before it, «عصر امروز ساعت ۴»
  const dayPart = hasPartAfter ? value(written.to) : (written.dayPart ?? dayPartBefore(i));
  const date = { ...written, dayPart };
  return time ? { to, date, time: inDayPart(time, dayPart) } : { to: date.to, date };
}

/** The part of the day before a token, «عصر روز جمعه» (Friday afternoon). It is not taken from a list: «صبح و بعد از ظهر ساعت ۹». */
function dayPartBefore(i: number): number | undefined {
  const at = isUnit(i - 1, DAY) ? i - 2 : i - 1;
  const part = value(at);
  if (kind(at) !== DAY_PART || kind(at - 2) === DAY_PART) return undefined;
  return part === NIGHT ? EVE : part;
}

/** Adds to a time the date that follows it, if one does: «ساعت ۱۰ فردا شب», «۱۰:۵۹ - ۱۶ شهریور». */
export function withDateAfter(time: TimeReading): PointReading {
  const date = readDate(skip(time.to, LINK_TO_DATE));
  if (!date || !canHaveTime(date)) return { to: time.to, time };
  // «ساعت ۱۰ فردا شب» (10 o'clock tomorrow night)
  const hasPartAfter = kind(date.to) === DAY_PART && time.part === undefined;
  const part = hasPartAfter ? value(date.to) : date.dayPart;
  return { to: hasPartAfter ? date.to + 1 : date.to, date, time: inDayPart(time, part) };
}

/** Whether a time may stand with a date: with a single day, not with all days since then. */
export function canHaveTime({ grain, shift }: DateReading): boolean {
  return grain === DAY && !shift?.span;
}

/** Reads the time at token `i`, after a date that can have one. */
export function readTimeOf(date: DateReading, i: number): TimeReading | null {
  return canHaveTime(date) ? readTime(i, true) : null;
}

/** Reads a date without its time. The weekday may stand before it or after it. */
function readDate(i: number, isWhole?: boolean): DateReading | null {
  if (kind(i) === WEEKDAY) return readNearWeekday(i) ?? readWeekdayAndDay(i);
  // «۱۴۰۳ چهارشنبه ۲۴ مرداد»
  const year = kind(i + 1) === WEEKDAY && !fits(i, GUARDED) && readPlainYear(i);
  const dayOfYear = year && readWeekdayAndDay(i + 1);
  if (dayOfYear) return inYear(year, dayOfYear);
  const day = readDayOrPeriod(i, isWhole);
  const date = kind(i) === NEAR_DAY ? withOtherName(day!) : day;
  if (date?.day === undefined || date.weekday !== undefined) return date;
  // A weekday after the date: «۱۳۸۵ آبان ۱۱، پنجشنبه», «۱۶ شهریور (جمعه)»; in «۱۶ شهریور ۱۴۰۳، شنبه ۱۷ شهریور» it belongs to the next date.
  const to = skip(date.to, WEEKDAY_AFTER);
  const isBracketed = kind(to - 1) === CLOSE;
  if (to === date.to || (date.year === undefined && !isBracketed)) return date;
  return { ...date, to, weekday: value(isBracketed ? to - 2 : to - 1) };
}

/** Reads a weekday and the day after it: «جمعه ۱۶ شهریور», «پنجشنبه شب ۱۵ شهریور», «جمعه مورخ ۱۴۰۳/۰۶/۱۶», «جمعه (۱۶ شهریور)». */
function readWeekdayAndDay(i: number): DateReading | null {
  const [at, part, bracket] = match(i, WEEKDAY_BEFORE);
  const date = readNamedDay(at, value(i)) ?? readDayOrPeriod(at);
  // «یکشنبه (امروز)» (Sunday, today)
  const isNear = bracket >= 0 && kind(at) === NEAR_DAY;
  if (!isNear && date?.day === undefined) return null;
  const to = afterBracket(date!.to, bracket >= 0);
  // «جمعه آخر ماه جاری» is the last Friday of the month; «جمعه، آخر ماه جاری», «جمعه آخرین روز ماه جاری» are its last day, a Friday.
  const day = at === i + 1 && value(at) === LAST ? LAST_WEEKDAY : date!.day;
  return to ? { ...date!, to, day, weekday: value(i), dayPart: value(part) ?? date!.dayPart } : null;
}

/**
 * Adds to a near day a second name of the same day: «امروز (یکشنبه)»,
 * «فردا، دوشنبه», «شب گذشته (شنبه شب)», «دیروز (شنبه، ۱۲ آبان)», «امشب ۵ مرداد».
 */
function withOtherName(near: DateReading): DateReading {
  const [following, part, bracket, weekdayAt] = match(near.to, OTHER_NAME);
  const hasWeekday = weekdayAt > 0;
  const inside = hasWeekday
    ? readWeekdayAndDay(weekdayAt)
    : (readDayInFigures(following) ?? readNamedDay(following, 0));
  const to = afterBracket(inside?.to ?? following, bracket >= 0);
  if (!to || (hasWeekday ? readNearWeekday(weekdayAt) : !inside)) return near;
  // «امشب (یکشنبه) ۳ شهریور»: tonight, Sunday, 3 Shahrivar
  const own = inside ?? readNamedDay(to, value(weekdayAt));
  return {
    ...(own ?? near),
    weekday: value(weekdayAt),
    away: near.shift!.amount,
    dayPart: value(part) ?? near.dayPart,
    to: inside ? to : (own?.to ?? to),
  };
}

/** Reads a day or a period. What takes more of the text is tried before what takes less: a day before a bare year. */
function readDayOrPeriod(i: number, isWhole = false): DateReading | null {
  if (kind(i) === HALF) return readAmountAway(i);
  if (kind(i) > ORDINAL)
    return readNearDay(i) ?? readPart(i) ?? readDayOfYear(i) ?? readPeriod(i) ?? readVagueAmount(i);
  return (
    readDayInFigures(i) ??
    readNamedDay(i) ??
    readDayOfClippedMonth(i) ??
    readYearFirst(i) ??
    (digits(i) === 4 ? readDayOfYear(i) : null) ??
    readCompact(i, isWhole) ??
    readPart(i) ??
    readAmountAway(i) ??
    readListedPeriod(i) ??
    readBareYear(i, isWhole) ??
    readVagueAmount(i)
  );
}
