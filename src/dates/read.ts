import { inPartOf, readTime } from './clock';
import { calendarNumber, readCount, readDayOfMonth, readYear } from './numerals';
import { isGuarded, readCompact, readNumericDay, readPlainYear } from './numeric';
import { asYear, readNamedDay, readPart, readPeriod, readYearFirst } from './period';
import type { DateReading, PointReading, StampReading, TimeReading } from './reading';
import { readAgo, readNearDay, readNearWeekday, readVague } from './relative';
import { before, isTiedAfter, isTiedBefore, skipComma, skipGap } from './skip';
import { BAR, CLOSE, COLON, COMMA, type DateTokens, isDash, OPEN, PERSIAN_COMMA, SLASH } from './tokens';
import {
  AGO,
  AND,
  BE,
  CARDINAL,
  COUNTED,
  DATED,
  DAY,
  DAY_PART,
  FROM,
  GAP,
  HALF,
  HOUR,
  ISO_T,
  LATER,
  MONTH,
  NEAR_DAY,
  NEAR_YEAR,
  NONE,
  NUMBER,
  ORDINAL,
  OTHER,
  PART,
  PLURAL,
  RELATION,
  SEASON,
  SIGN,
  SMALL,
  STRONG,
  TO,
  UNIT,
  VAGUE,
  WEEKDAY,
  YEAR_LEAD,
} from './vocabulary';

/**
 * The grammar: from a token on, the longest date that stands there, as fields that nobody has checked yet against a
 * calendar. Every function looks at a bounded number of tokens, so the whole is linear.
 */

/** The longest list of days that is read. */
const MOST_LISTED = 6;

/** Whether a date can begin with a token of this type: one bit each. */
const ANCHORS: number = [
  NUMBER,
  CARDINAL,
  ORDINAL,
  MONTH,
  WEEKDAY,
  SEASON,
  UNIT,
  NEAR_DAY,
  NEAR_YEAR,
  RELATION,
  PART,
  VAGUE,
  HALF,
].reduce((bits, type) => bits | (1 << type), 0);

export function startsDate(type: number): boolean {
  return type < 32 && ((ANCHORS >>> type) & 1) !== 0;
}

/** Reads a stamp at token `i`: date, time, both, or a range. `isWhole`: the text is known to be nothing else. */
export function readStamp(tokens: DateTokens, i: number, isWhole: boolean): StampReading | null {
  if (tokens.type(i) === NUMBER && isTiedBefore(tokens, i)) return null;
  const point = readPoint(tokens, i, isWhole);
  if (point === null) return readSharedRange(tokens, i) ?? readListed(tokens, i, MOST_LISTED);
  return readRangeTo(tokens, point) ?? point;
}

/** A date, a time, a date and a time, a time and a date. */
function readPoint(tokens: DateTokens, i: number, isWhole: boolean): PointReading | null {
  const date = readDate(tokens, i, isWhole);
  if (date !== null) {
    const time = hasNoTime(date) ? null : readTime(tokens, skipToTime(tokens, date.to), true);
    return time === null || !isTimeHere(tokens, date, time) ? { to: date.to, date } : { to: time.to, date, time };
  }
  const time = readTime(tokens, i, isWhole);
  return time === null ? null : withDateBehind(tokens, time);
}

function withDateBehind(tokens: DateTokens, time: TimeReading): PointReading {
  const after = readDate(tokens, skipToDate(tokens, time.to), false);
  return after === null || hasNoTime(after) ? { to: time.to, time } : { to: after.to, date: after, time };
}

function hasNoTime(date: DateReading): boolean {
  return date.grain !== 'day' || date.shift?.span === true;
}

/** Behind a date, figures alone are no hour: «۱۶ شهریور ۲۵ نفر». */
function isTimeHere(tokens: DateTokens, date: DateReading, time: TimeReading): boolean {
  return (
    time.minute !== undefined ||
    tokens.type(skipToTime(tokens, date.to)) === UNIT ||
    tokens.type(time.to - 1) === DAY_PART
  );
}

function readDate(tokens: DateTokens, i: number, isWhole: boolean): DateReading | null {
  const type = tokens.type(i);
  if (type === WEEKDAY) return readWeekdayAndDay(tokens, i);
  const date = readDay(tokens, i, isWhole, false);
  if (date === null || date.day === undefined || date.year === undefined) return date;
  // «۱۳۸۵ آبان ۱۱، پنجشنبه»
  const after = skipComma(tokens, date.to);
  return tokens.type(after) === WEEKDAY && !startsOther(tokens, after)
    ? { ...date, weekday: tokens.value(after), to: after + 1 }
    : date;
}

/** Whether the weekday belongs to a date of its own: «۱۶ شهریور ۱۴۰۳، شنبه ۱۷ شهریور». */
function startsOther(tokens: DateTokens, i: number): boolean {
  const next = tokens.type(skipComma(tokens, i + 1));
  return next === NUMBER || next === ORDINAL;
}

/** جمعه ۱۶ شهریور, جمعه مورخ ۱۴۰۳/۰۶/۱۶, جمعه (۱۶ شهریور), جمعه گذشته */
function readWeekdayAndDay(tokens: DateTokens, i: number): DateReading | null {
  const near = readNearWeekday(tokens, i);
  if (near !== null) return near;
  let at = skipComma(tokens, i + 1);
  if (isDash(tokens.sign(at)) || tokens.sign(at) === SLASH) at = skipGap(tokens, at + 1);
  if (tokens.type(at) === DATED) at = skipGap(tokens, at + 1);
  const isBracketed = tokens.sign(at) === OPEN;
  const date = readDay(tokens, isBracketed ? at + 1 : at, false, true);
  if (date?.day === undefined || date.calendar === null || date.weekday !== undefined) return null;
  if (isBracketed && tokens.sign(date.to) !== CLOSE) return null;
  return { ...date, weekday: tokens.value(i), to: isBracketed ? date.to + 1 : date.to };
}

/** A day or a period; `isSure` behind a weekday. */
function readDay(tokens: DateTokens, i: number, isWhole: boolean, isSure: boolean): DateReading | null {
  switch (tokens.type(i)) {
    case NUMBER:
      return (
        readNumericDay(tokens, i) ??
        readNamedDay(tokens, i, isSure) ??
        readYearFirst(tokens, i) ??
        readCompact(tokens, i, isWhole) ??
        readAgo(tokens, i) ??
        readBareYear(tokens, i, isWhole)
      );
    case CARDINAL:
    case ORDINAL:
      return readNamedDay(tokens, i, isSure) ?? readPart(tokens, i) ?? readAgo(tokens, i) ?? readYearInWords(tokens, i);
    case NEAR_DAY:
      return readNearDay(tokens, i);
    case PART:
      return readPart(tokens, i);
    case VAGUE:
      return readVague(tokens, i);
    case HALF:
      return readAgo(tokens, i);
    case UNIT:
      return readPeriod(tokens, i) ?? readVague(tokens, i);
    default:
      return readPeriod(tokens, i);
  }
}

/** هزار و چهارصد و سه شمسی: only with its era. */
function readYearInWords(tokens: DateTokens, i: number): DateReading | null {
  const count = readCount(tokens, i);
  const year = count === null || count.isOrdinal ? null : readYear(tokens, i);
  return year !== null && year.to > count!.to ? asYear(year) : null;
}

/** ۱۴۰۳ شمسی, متولد ۱۳۶۰, برترین‌های ۲۰۲۴, «در ۱۳۹۸ به»: a year by itself, where nothing is counted. */
function readBareYear(tokens: DateTokens, i: number, isWhole: boolean): DateReading | null {
  if (isGuarded(tokens, i) || isTiedAfter(tokens, i)) return null;
  const count = readCount(tokens, i);
  if (count === null || count.isOrdinal) return null;
  const withEra = readYear(tokens, i);
  if (withEra !== null && withEra.to > count.to) return asYear(withEra);
  const year = readPlainYear(tokens, i);
  if (year === null) return null;
  if (isWhole && year.to >= tokens.count) return asYear(year);
  return isLedToYear(tokens, i) ? asYear(year) : null;
}

/** Whether the word before and the word behind make a year of four digits. */
function isLedToYear(tokens: DateTokens, i: number): boolean {
  const lead = before(tokens, i);
  const type = tokens.type(lead);
  const next = tokens.type(skipGap(tokens, i + 1));
  const endsThere =
    next === NONE || next === SIGN || next === SMALL || next === BE || next === TO || next === AND || next === FROM;
  const isFree =
    endsThere ||
    (next === YEAR_LEAD && tokens.value(skipGap(tokens, i + 1)) !== STRONG) ||
    (next === OTHER && !isLetters(tokens, skipGap(tokens, i + 1)));
  if (type === YEAR_LEAD && tokens.value(lead) === STRONG) return isFree || next === OTHER;
  // «بعد از ۱۳۵۷ همه چیز»; but not «بعد از ۱۴۰۰ کیلومتر».
  if (type === FROM && isBeforeOrAfter(tokens, before(tokens, lead))) return next !== COUNTED && next !== UNIT;
  if (!isFree) return false;
  if (type === YEAR_LEAD || type === TO || type === FROM) return true;
  // «سال‌های ۱۳۹۵ و ۱۳۹۶»
  if (
    type === AND &&
    tokens.type(before(tokens, lead)) === NUMBER &&
    readPlainYear(tokens, before(tokens, lead)) !== null
  )
    return true;
  return type === OTHER && /(?:ها|های|هاي)$/.test(tokens.textOf(lead));
}

/** پیش, قبل, بعد, پس */
function isBeforeOrAfter(tokens: DateTokens, i: number): boolean {
  if (tokens.type(i) === RELATION) return tokens.value(i) === AGO || tokens.value(i) === LATER;
  return tokens.type(i) === OTHER && tokens.textOf(i) === 'پس';
}

/** Whether the token is a word and not a sign. */
function isLetters(tokens: DateTokens, i: number): boolean {
  return /^\p{L}/u.test(tokens.textOf(i));
}

/** From a point to another: «۲۸ شهریور تا ۳ مهر ۱۴۰۳», «ساعت ۸ تا ۱۲», «سال‌های ۱۳۹۵ تا ۱۴۰۰». */
function readRangeTo(tokens: DateTokens, first: PointReading): StampReading | null {
  if (first.date?.shift?.span || first.date?.isVague) return null;
  const behind = skipConnector(tokens, first.to);
  if (behind < 0) {
    // «۱۶ شهریور ۱۴۰۳ از ساعت ۸ تا ۱۰»
    return first.date === undefined || first.time !== undefined ? null : readHoursOf(tokens, first.date);
  }
  const isTimes = first.time !== undefined && first.date === undefined;
  const last = isTimes ? readLastTime(tokens, behind, first.time!) : readLast(tokens, behind, first);
  if (last === null) {
    return first.time !== undefined && first.date !== undefined ? readHours(tokens, behind, first) : null;
  }
  if (!isTimes) return { ...first, to: last.to, last };
  const time = inPartOf(first.time!, last.time!);
  const date = withDateBehind(tokens, last.time!);
  return date.date === undefined
    ? { time, to: last.to, last }
    : { to: date.to, date: date.date, time: first.time!, last: { to: date.to, date: date.date, time: last.time! } };
}

/** The end of «شنبه ۱۶ شهریور ساعت ۸ تا ۱۰». */
function readHours(tokens: DateTokens, i: number, first: PointReading): StampReading | null {
  const last = readLastTime(tokens, i, first.time!);
  if (last === null) return null;
  const time = inPartOf(first.time!, last.time!);
  return { date: first.date!, time, to: last.to, last: { to: last.to, date: first.date!, time: last.time! } };
}

function readHoursOf(tokens: DateTokens, date: DateReading): StampReading | null {
  if (hasNoTime(date)) return null;
  const from = skipGap(tokens, date.to);
  if (tokens.type(from) !== FROM) return null;
  const time = readTime(tokens, skipGap(tokens, from + 1), true);
  if (time === null || !isTimeHere(tokens, { ...date, to: from + 1 }, time)) return null;
  const behind = skipConnector(tokens, time.to);
  const hours = behind < 0 ? null : readHours(tokens, behind, { to: time.to, date, time });
  return hours;
}

/** The second time of a range: a bare hour will do. */
function readLastTime(tokens: DateTokens, i: number, first: TimeReading): PointReading | null {
  const time = readTime(tokens, i, true);
  if (time !== null) return { to: time.to, time };
  const hour = readCount(tokens, i);
  if (hour === null || hour.isOrdinal || hour.value > 24 || isTiedAfter(tokens, i)) return null;
  // «ساعت ۸ تا ۱۲»; but «۱۰:۳۰ تا ۱۲ نفر» counts people.
  const next = tokens.type(skipGap(tokens, hour.to));
  if (first.minute !== undefined && next === OTHER) return null;
  return next === MONTH ? null : { to: hour.to, time: { to: hour.to, hour: hour.value } };
}

/** The second date of a range, of the same kind as the first. */
function readLast(tokens: DateTokens, i: number, first: PointReading): PointReading | null {
  const { date } = first;
  if (date === undefined) return null;
  if (date.grain === 'year' && date.year !== undefined) {
    const year = readYear(tokens, i);
    const isRight = year?.year !== undefined && year.calendar === date.calendar && !isTiedAfter(tokens, year.to - 1);
    return isRight ? { to: year.to, date: asYear(year)! } : null;
  }
  const last = readPoint(tokens, i, false);
  if (last?.date === undefined || last.date.isVague || last.date.shift?.span) return null;
  const sameCalendar = last.date.calendar === date.calendar;
  return sameCalendar && (last.date.grain === date.grain || date.calendar === null) ? last : null;
}

/** «۱۰ تا ۱۵ مهر», «مهر تا آذر ۱۴۰۳», «شنبه تا چهارشنبه ۱۰ تا ۱۴ شهریور», «۱۳۹۵–۱۴۰۰»: what is missing in the first is in the last. */
function readSharedRange(tokens: DateTokens, i: number): StampReading | null {
  let weekdays: [number, number] | null = null;
  let start = i;
  if (tokens.type(i) === WEEKDAY) {
    const behind = skipConnector(tokens, i + 1);
    if (behind >= 0 && tokens.type(behind) === WEEKDAY) {
      weekdays = [tokens.value(i), tokens.value(behind)];
      start = skipComma(tokens, behind + 1);
    } else start = skipComma(tokens, i + 1);
  }
  if (isGuarded(tokens, start)) return null;
  const range = readDays(tokens, start) ?? (start === i ? (readMonths(tokens, i) ?? readYears(tokens, i)) : null);
  if (range === null) return null;
  if (start === i) return range;
  const first = weekdays?.[0] ?? tokens.value(i);
  const { last } = range;
  return {
    ...range,
    date: { ...range.date!, weekday: first },
    last: weekdays === null ? last! : { ...last!, date: { ...last!.date!, weekday: weekdays[1] } },
  };
}

/** «پنجم و ششم مهر», «۱۰، ۱۱ و ۱۲ مهر»: a day or month whose month or year stands at the end of the list. */
function readListed(tokens: DateTokens, i: number, most: number): StampReading | null {
  const day = readDayOfMonth(tokens, i);
  const isMonth = day === null && tokens.type(i) === MONTH;
  if ((day === null && !isMonth) || most === 0 || isGuarded(tokens, i)) return null;
  const to = day?.to ?? i + 1;
  const at = skipGap(tokens, to);
  const sign = tokens.sign(at);
  const isAnd = tokens.type(at) === AND;
  if (!isAnd && sign !== COMMA && sign !== PERSIAN_COMMA) return null;
  const next = skipGap(tokens, at + 1);
  const last = (isAnd ? readPoint(tokens, next, false) : null) ?? readListed(tokens, next, most - 1);
  const end = last?.date;
  if (end?.calendar == null || end.month === undefined || end.year === undefined) return null;
  const { weekday: _, alternatives: __, part: ___, ...shared } = end;
  if (day !== null)
    return end.grain === 'day' && !end.isFigures ? { to, date: { ...shared, to, day: day.value } } : null;
  const sameCalendar = (tokens.value(i) & 0xff) >> 4 === calendarNumber(end.calendar);
  return end.grain === 'month' && sameCalendar ? { to, date: { ...shared, to, month: tokens.value(i) & 0xf } } : null;
}

/** «۱۰ تا ۱۵ مهر ۱۴۰۳» */
function readDays(tokens: DateTokens, i: number): StampReading | null {
  const day = readDayOfMonth(tokens, i);
  if (day === null || day.value > 31) return null;
  const behind = skipConnector(tokens, day.to);
  if (behind < 0) return null;
  const last = readPoint(tokens, behind, false);
  const end = last?.date;
  if (end === undefined || end.calendar === null || end.day === undefined || end.month === undefined) return null;
  const { weekday: _, alternatives: __, ...shared } = end;
  return { to: last!.to, date: { ...shared, day: day.value }, last: last! };
}

/** «مهر تا آذر ۱۴۰۳» */
function readMonths(tokens: DateTokens, i: number): StampReading | null {
  if (tokens.type(i) !== MONTH) return null;
  const behind = skipConnector(tokens, i + 1);
  if (behind < 0 || tokens.type(behind) !== MONTH) return null;
  const last = readPeriod(tokens, behind);
  if (
    last?.grain !== 'month' ||
    last.calendar === null ||
    (tokens.value(i) & 0xff) >> 4 !== (tokens.value(behind) & 0xff) >> 4
  )
    return null;
  return { to: last.to, date: { ...last, month: tokens.value(i) & 0xf }, last: { to: last.to, date: last } };
}

/** «۱۳۹۵–۱۴۰۰», «۱۳۵۷ تا ۱۴۰۳»: two years of one calendar, the later one last. */
function readYears(tokens: DateTokens, i: number): StampReading | null {
  const first = readPlainYear(tokens, i);
  if (first === null) return null;
  const behind = skipConnector(tokens, i + 1);
  const last = behind < 0 ? null : readPlainYear(tokens, behind);
  if (last === null || last.calendar !== first.calendar || last.year! <= first.year! || isTiedAfter(tokens, behind))
    return null;
  // «۱۴۰۰ تا ۱۴۱۰ نفر»
  const next = skipGap(tokens, last.to);
  const endsThere = tokens.type(next) !== OTHER || !isLetters(tokens, next);
  if (!endsThere && !isLedToYear(tokens, i)) return null;
  if (tokens.type(next) === UNIT) return null;
  return { to: last.to, date: asYear(first)!, last: { to: last.to, date: asYear(last)! } };
}

/** The index behind تا, الی, لغایت or a dash; −1 when there is none. */
function skipConnector(tokens: DateTokens, i: number): number {
  const at = skipGap(tokens, i);
  if (tokens.type(at) === TO || isDash(tokens.sign(at))) return skipGap(tokens, at + 1);
  return -1;
}

/** What may stand between a date and its time: a blank, a dash, a bar, a comma, the T of ISO 8601, در, روز, مورخ. */
function skipToTime(tokens: DateTokens, i: number): number {
  if (tokens.type(i) === ISO_T) return i + 1;
  const at = skipSign(tokens, i);
  if (tokens.type(at) !== YEAR_LEAD) return at;
  const hour = skipGap(tokens, at + 1);
  const isHour = tokens.type(hour) === UNIT && tokens.value(hour) === HOUR;
  return isHour || (tokens.type(hour) === NUMBER && tokens.sign(hour + 1) === COLON) ? hour : at;
}

function skipToDate(tokens: DateTokens, i: number): number {
  let at = skipSign(tokens, i);
  while (isBetween(tokens, at)) at = skipGap(tokens, at + 1);
  return at;
}

/** در, روز, مورخ, تاریخ between a time and its date. */
function isBetween(tokens: DateTokens, i: number): boolean {
  const type = tokens.type(i);
  return (
    type === DATED ||
    (type === YEAR_LEAD && tokens.value(i) !== STRONG) ||
    (type === UNIT && (tokens.value(i) & ~PLURAL) === DAY)
  );
}

function skipSign(tokens: DateTokens, i: number): number {
  const at = skipGap(tokens, i);
  const sign = tokens.sign(at);
  const isLooseSlash = sign === SLASH && at > i && tokens.type(at + 1) === GAP;
  return isLooseSlash || isDash(sign) || sign === BAR || sign === COMMA || sign === PERSIAN_COMMA
    ? skipGap(tokens, at + 1)
    : at;
}
