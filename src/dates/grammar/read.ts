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
 * The grammar. It reads the longest date that begins at a token, as fields that are not yet checked against a calendar. Every function
 * looks at a limited number of tokens, so that the time it takes grows only with the length of the text.
 *
 * The arguments and results of these functions are indices of tokens: `i` is the token at which something begins, `at` one after it, and
 * `to` the token after the last one. A function that finds nothing at its token gives `null`.
 */

/** Reads a date, a time or both, in either order. `isWhole` says that the text is known to be nothing else. */
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
  // «۲۵ شهریور (ساعت ۱۶)»
  const isBracketed = kind(at - 1) === OPEN;
  const to = timeAfter ? afterBracket(timeAfter.to, isBracketed) : 0;
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

/**
 * Reads a year on its own, where it counts nothing: with its era, «۱۴۰۳ شمسی», «هزار و چهارصد و سه شمسی», or where the words around it
 * prove it, «متولد ۱۳۶۰» (born in 1360), «برترین‌های ۲۰۲۴» (the best of 2024), «در ۱۳۹۸ به».
 */
function readBareYear(i: number, isWhole: boolean): DateReading | null {
  // The first of several years with one era: «۱۳۴۶–۱۳۵۳ میلادی».
  const isFirst = digits(i) > 2 && sharedEra(i + 1) !== NO_ERA;
  if (!isCount(i) || fits(i, GUARDED) || fits(i, NO_YEAR) || (!isFirst && fits(i, TIED_AFTER))) return null;
  const year = readYear(i);
  if (year && (isFirst || year.to > i + 1)) return isMeasure(i) ? null : year;
  const isProven = (isWhole && i + 1 >= tokenCount()) || isProvenYear(i);
  return isProven ? readPlainYear(i) : null;
}

/** Whether a number with an era, or with what looks like one, is probably no year but a measure. */
function isMeasure(i: number): boolean {
  const number = value(i);
  const before = kind(i - 1);
  const isMetre = kind(i + 1) === COMMON_LETTER;
  // «دوی ۱۵۰۰ م» (the 1500 m run), «(۱۵۰۰ م)»; but «۱۹۵۰ م» is a year.
  if (isMetre && number % 50 === 0 && (before === WORD || !isPlainYear(number))) return true;
  // «… و ۸۰ میلادی» is probably 1980 rather than the year 80, «قد ۲ م» a height, «کوچه ۱۵ ش» an alley.
  const isOtherBelow100 = isMetre || before === AND || before === TO || hasSense(i - 1, PLACE);
  // «۲ ق.غ», «۱ ق.م نمک» are spoons of a recipe; «(۸ق)», «در ۴ ق.م», «۸ هجری» are years.
  const isSpoonBelow10 = (kind(i + 1) === LETTER || value(i + 1) === BEFORE_CHRIST) && before !== OPEN && before !== IN;
  return (isOtherBelow100 && number < 100) || (isSpoonBelow10 && number < 10);
}

/** Whether the words before and after four digits prove that they are a year. */
export function isProvenYear(i: number): boolean {
  const isFree = fits(i + 1, FREE);
  // «سال ۱۳۲۰ (۱۹۴۱)», «سال ۱۳۵۷ برابر با ۱۹۷۹» (1357, or 1979): the same year in another calendar.
  const twin = i - (kind(i - 1) === OPEN ? 2 : 3);
  const yearsApart = Math.abs(value(i) - value(twin));
  const isTwin = yearsApart === 621 || yearsApart === 622;
  // Not in «ظرفیت ۱۳۸۰ (۲۰۰۱)» (a capacity), nor in «۱۳۷۹ کشته و ۲۰۰۰ زخمی» (killed and wounded).
  if (isFree && isTwin && !fits(twin, GUARDED)) return true;
  if (fits(i, PROVEN_YEAR)) {
    // «دامداران(1934)، نابینایان(194)»: with its bracket glued to a word, the number is a count or a verse.
    if (kind(i - 1) === OPEN && touchingBefore(i - 1) === WORD) return false;
    // «جنگ اوکراین ۲۰۰۰ تانک» (2000 tanks), «جنگ ۱۴۰۰ شهید», «روستا (۱۹۵۰)»
    // (villages): round numbers may count what is before or after them.
    const mayCount = kind(i - 1) === OPEN || (!isFree && (kind(i - 1) === WORD || value(i - 1) === COUNTING));
    return !mayCount || value(i) % 50 > 0;
  }
  if (!isFree) return false;
  // «سال‌های ۱۳۹۵ و ۱۳۹۶»: the second of two years
  if (kind(i - 1) === AND) return readPlainYear(i - 2) !== null;
  // «برترین‌های ۲۰۲۴» (the best of 2024), but «تعداد آنها ۱۴۰۰ است» (their number is 1400). Without its «ه», as in «مدل جی ای ۲۰۱۵» (model
  // GE 2015), the ending may be the name of a letter.
  return kind(i - 1) === WORD && /های$/.test(foldedTextOf(i - 1));
}
