import { type DateReading, LAST_WEEKDAY, type PointReading, type TimeReading } from '../readings/reading';
import {
  AND,
  BEFORE_CHRIST,
  CLOSE,
  COMMON_LETTER,
  COUNTING,
  DAY,
  DAY_PART,
  EVE,
  HALF,
  IN,
  LAST,
  LETTER,
  NEAR_DAY,
  NIGHT,
  NO_ERA,
  OPEN,
  ORDINAL,
  PLACE,
  TO,
  WEEKDAY,
  WORD,
} from '../tokens/kinds';
import {
  FREE,
  GUARDED,
  LINK_TO_DATE,
  LINK_TO_TIME,
  NO_YEAR,
  OTHER_NAME,
  PROVEN_YEAR,
  TIED_AFTER,
  WEEKDAY_AFTER,
  WEEKDAY_BEFORE,
} from '../tokens/patterns.table';
import { fits, match, skip } from '../tokens/shape';
import { afterBracket, hasSense, isCount, isUnit } from '../tokens/token-checks';
import { digits, foldedTextOf, kind, tokenCount, touchingBefore, value } from '../tokens/tokens';
import { inDayPart, readTime } from './clock';
import { sharedEra } from './eras';
import { readCompact, readDayInFigures } from './figures';
import { inYear, readDayOfClippedMonth, readDayOfYear, readNamedDay, readYearFirst } from './named-days';
import { readListedPeriod, readPart, readPeriod } from './periods';
import { readAmountAway, readNearDay, readNearWeekday, readVagueAmount } from './relative';
import { isPlainYear, readPlainYear, readYear } from './years';

/**
 * The grammar: the longest date that begins at a token, as fields that are not yet checked against a calendar.
 * Every function looks at a bounded number of tokens, so the whole is linear.
 */

/** A date, a time, a date and a time, a time and a date; `isWhole`: the text is known to be nothing else. */
export function readPoint(i: number, isWhole = false): PointReading | null {
  const written = readDate(i, isWhole);
  if (!written) {
    const time = readTime(i, isWhole);
    // «هر شب ساعت ۱۰», «عصر ۵:۳۰»
    const part = dayPartBefore(i);
    return time && withDateAfter({ ...inDayPart(time, part), part: part ?? time.part });
  }
  const hasPart = kind(written.to) === DAY_PART;
  const at = skip(hasPart ? written.to + 1 : written.to, LINK_TO_TIME);
  const read = written.time ?? readTimeOf(written, at);
  // «۲۵ شهریور (ساعت ۱۶)»
  const isBracketed = kind(at - 1) === OPEN;
  const to = read ? afterBracket(read.to, isBracketed) : 0;
  const time = to && read;
  // «فردا شب ساعت ۱۰»; «عصر امروز ساعت ۴», «پنجشنبه شب ۱۵ شهریور»
  const dayPart = hasPart ? value(written.to) : (written.dayPart ?? dayPartBefore(i));
  const date = { ...written, dayPart };
  return time ? { to, date, time: inDayPart(time, dayPart) } : { to: date.to, date };
}

/** The part of the day before a token, «عصر روز جمعه»; not one of several: «صبح و بعد از ظهر ساعت ۹». */
function dayPartBefore(i: number): number | undefined {
  const at = isUnit(i - 1, DAY) ? i - 2 : i - 1;
  const part = value(at);
  if (kind(at) !== DAY_PART || kind(at - 2) === DAY_PART) return undefined;
  return part === NIGHT ? EVE : part;
}

/** «ساعت ۱۰ فردا شب», «۱۰:۵۹ - ۱۶ شهریور»: a time, and the date that follows it. */
export function withDateAfter(time: TimeReading): PointReading {
  const date = readDate(skip(time.to, LINK_TO_DATE));
  if (!date || !canHaveTime(date)) return { to: time.to, time };
  // «ساعت ۱۰ فردا شب»
  const hasPart = kind(date.to) === DAY_PART && time.part === undefined;
  const part = hasPart ? value(date.to) : date.dayPart;
  return { to: hasPart ? date.to + 1 : date.to, date, time: inDayPart(time, part) };
}

/** Whether a time may stand with a date: with one day, not with all that lies since. */
export function canHaveTime({ grain, shift }: DateReading): boolean {
  return grain === DAY && !shift?.span;
}

/** The time after a date that can have one. */
export function readTimeOf(date: DateReading, i: number): TimeReading | null {
  return canHaveTime(date) ? readTime(i, true) : null;
}

function readDate(i: number, isWhole?: boolean): DateReading | null {
  if (kind(i) === WEEKDAY) return readNearWeekday(i) ?? readWeekdayAndDay(i);
  // «۱۴۰۳ چهارشنبه ۲۴ مرداد»
  const year = kind(i + 1) === WEEKDAY && !fits(i, GUARDED) && readPlainYear(i);
  const dayOfYear = year && readWeekdayAndDay(i + 1);
  if (dayOfYear) return inYear(year, dayOfYear);
  const day = readDayOrPeriod(i, isWhole);
  const date = kind(i) === NEAR_DAY ? withOtherName(day!) : day;
  if (date?.day === undefined || date.weekday !== undefined) return date;
  // «۱۳۸۵ آبان ۱۱، پنجشنبه», «۱۶ شهریور (جمعه)»; in «۱۶ شهریور ۱۴۰۳، شنبه ۱۷ شهریور» the weekday belongs to the date after it.
  const to = skip(date.to, WEEKDAY_AFTER);
  const isBracketed = kind(to - 1) === CLOSE;
  if (to === date.to || (date.year === undefined && !isBracketed)) return date;
  return { ...date, to, weekday: value(isBracketed ? to - 2 : to - 1) };
}

/** جمعه ۱۶ شهریور, پنجشنبه شب ۱۵ شهریور, جمعه مورخ ۱۴۰۳/۰۶/۱۶, جمعه (۱۶ شهریور) */
function readWeekdayAndDay(i: number): DateReading | null {
  const [at, part, bracket] = match(i, WEEKDAY_BEFORE);
  const date = readNamedDay(at, true) ?? readDayOrPeriod(at);
  // «یکشنبه (امروز)»
  const isNear = bracket >= 0 && kind(at) === NEAR_DAY;
  if (!isNear && date?.day === undefined) return null;
  const to = afterBracket(date!.to, bracket >= 0);
  // «جمعه آخر ماه جاری», but «جمعه، آخر ماه جاری» and «جمعه آخرین روز ماه جاری» are the last day.
  const day = at === i + 1 && value(at) === LAST ? LAST_WEEKDAY : date!.day;
  return to ? { ...date!, to, day, weekday: value(i), dayPart: value(part) ?? date!.dayPart } : null;
}

/** «امروز (یکشنبه)», «فردا، دوشنبه», «شب گذشته (شنبه شب)», «دیروز (شنبه، ۱۲ آبان)», «امشب ۵ مرداد»: one day, named twice. */
function withOtherName(near: DateReading): DateReading {
  const [following, part, bracket, weekdayAt] = match(near.to, OTHER_NAME);
  const hasWeekday = weekdayAt > 0;
  const inside = hasWeekday ? readWeekdayAndDay(weekdayAt) : (readDayInFigures(following) ?? readNamedDay(following));
  const to = afterBracket(inside?.to ?? following, bracket >= 0);
  if (!to || (hasWeekday ? readNearWeekday(weekdayAt) : !inside)) return near;
  // «امشب (یکشنبه) ۳ شهریور»
  const own = inside ?? readNamedDay(to, true);
  return {
    ...(own ?? near),
    weekday: value(weekdayAt),
    away: near.shift!.amount,
    dayPart: value(part) ?? near.dayPart,
    to: inside ? to : (own?.to ?? to),
  };
}

/** A day or a period. */
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

/** ۱۴۰۳ شمسی, هزار و چهارصد و سه شمسی; متولد ۱۳۶۰, برترین‌های ۲۰۲۴, «در ۱۳۹۸ به»: a year on its own, where nothing is counted. */
function readBareYear(i: number, isWhole: boolean): DateReading | null {
  // «۱۳۴۶–۱۳۵۳ میلادی»
  const isFirst = digits(i) > 2 && sharedEra(i + 1) !== NO_ERA;
  if (!isCount(i) || fits(i, GUARDED) || fits(i, NO_YEAR) || (!isFirst && fits(i, TIED_AFTER))) return null;
  const year = readYear(i);
  if (year && (isFirst || year.to > i + 1)) return isMeasure(i) ? null : year;
  const isLed = (isWhole && i + 1 >= tokenCount()) || isProvenYear(i);
  return isLed ? readPlainYear(i) : null;
}

/** Whether a number with an era, or what looks like one, is hardly a year. */
function isMeasure(i: number): boolean {
  const number = value(i);
  const before = kind(i - 1);
  const isMetre = kind(i + 1) === COMMON_LETTER;
  // «دوی ۱۵۰۰ م», «(۱۵۰۰ م)», but «۱۹۵۰ م» is a year.
  if (isMetre && number % 50 === 0 && (before === WORD || !isPlainYear(number))) return true;
  // «… و ۸۰ میلادی» is hardly the year 80, «قد ۲ م» a length, «کوچه ۱۵ ش» a place.
  const isOther = isMetre || before === AND || before === TO || hasSense(i - 1, PLACE);
  // «۲ ق.غ», «۱ ق.م نمک» are spoons; «(۸ق)», «در ۴ ق.م», «۸ هجری» years.
  const isSpoon = (kind(i + 1) === LETTER || value(i + 1) === BEFORE_CHRIST) && before !== OPEN && before !== IN;
  return (isOther && number < 100) || (isSpoon && number < 10);
}

/** Whether the words before and after four digits show that they are a year. */
export function isProvenYear(i: number): boolean {
  const isFree = fits(i + 1, FREE);
  // «سال ۱۳۲۰ (۱۹۴۱)», «سال ۱۳۵۷ برابر با ۱۹۷۹»: the same year in another calendar.
  const twin = i - (kind(i - 1) === OPEN ? 2 : 3);
  const apart = Math.abs(value(i) - value(twin));
  const isTwin = apart === 621 || apart === 622;
  // «ظرفیت ۱۳۸۰ (۲۰۰۱)», «۱۳۷۹ کشته و ۲۰۰۰ زخمی»
  if (isFree && isTwin && !fits(twin, GUARDED)) return true;
  if (fits(i, PROVEN_YEAR)) {
    // «دامداران(1934)، نابینایان(194)»: glued to its word, it is a count or a verse.
    if (kind(i - 1) === OPEN && touchingBefore(i - 1) === WORD) return false;
    // «جنگ اوکراین ۲۰۰۰ تانک», «جنگ ۱۴۰۰ شهید», «روستا (۱۹۵۰)»: round numbers may count what is before or after them.
    const mayCount = kind(i - 1) === OPEN || (!isFree && (kind(i - 1) === WORD || value(i - 1) === COUNTING));
    return !mayCount || value(i) % 50 > 0;
  }
  if (!isFree) return false;
  // «سال‌های ۱۳۹۵ و ۱۳۹۶»
  if (kind(i - 1) === AND) return readPlainYear(i - 2) !== null;
  // «برترین‌های ۲۰۲۴», but «تعداد آنها ۱۴۰۰ است»; ای apart may be a letter, «مدل جی ای ۲۰۱۵».
  return kind(i - 1) === WORD && /های$/.test(foldedTextOf(i - 1));
}
