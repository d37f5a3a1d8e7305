import {
  amountOf,
  amountOfUnit,
  type Count,
  calendarName,
  calendarNumber,
  calendarOf,
  calendarOfEra,
  isFromReference,
  readCount,
  readDayOfMonth,
  readEra,
  readYear,
  type YearReading,
} from './numerals';
import { type DateReading, LAST_DAY, type Part } from './reading';
import { before, skipComma, skipGap, skipSeparator } from './skip';
import { COLON, type DateTokens } from './tokens';
import {
  APPROXIMATE,
  BEFORE_CHRIST,
  CARDINAL,
  CENTURY,
  COUNTED,
  DAY,
  DECADE,
  DOUBTFUL,
  ERA,
  GAP,
  GREGORIAN,
  HALVES,
  ISLAMIC,
  LAST,
  MONTH,
  MONTH_UNIT,
  NEAR_YEAR,
  NONE,
  NUMBER,
  ORDINAL,
  OTHER,
  PART,
  PLURAL,
  QUARTERS,
  RELATION,
  SEASON,
  SIGN,
  THIS,
  TO,
  UNIT,
  WEEK,
  YEAR,
} from './vocabulary';

/** Days by the name of their month, months, seasons, years, decades, centuries, and their parts. */

/** Two digits that count as often as they are a year. */
const FIRST_DOUBTFUL_YEAR = 10;
const LAST_DOUBTFUL_YEAR = 59;

/** A month by name, or by what it is to the reference. */
interface MonthReading {
  readonly to: number;
  /** Of the calendar, when the month has a name. */
  readonly number?: number;
  readonly month?: number;
  readonly isDoubtful: boolean;
  readonly hasWord: boolean;
  /** Of «ماه گذشته». */
  readonly amount?: number;
}

/** شهریور, شهریورماه, ماه آگوست, ماه جاری. */
function readMonth(tokens: DateTokens, i: number): MonthReading | null {
  const hasWordBefore = isUnit(tokens, i, MONTH_UNIT);
  const at = hasWordBefore ? skipGap(tokens, i + 1) : i;
  if (tokens.type(at) !== MONTH) {
    const amount = hasWordBefore ? amountOfUnit(tokens, i, at) : null;
    return amount === null ? null : { to: at + 1, isDoubtful: false, hasWord: true, amount };
  }
  const value = tokens.value(at);
  const word = skipGap(tokens, at + 1);
  const hasWordBehind = tokens.type(word) === UNIT && tokens.value(word) === MONTH_UNIT;
  const hasWord = hasWordBefore || hasWordBehind || tokens.textOf(at).endsWith('ماه');
  return {
    to: hasWordBehind ? word + 1 : at + 1,
    number: (value & 0xff) >> 4,
    month: value & 0xf,
    isDoubtful: (value & DOUBTFUL) !== 0 && !hasWord,
    hasWord,
  };
}

/** What follows a month: its year, or what it is to the reference («مهر گذشته», «مهر سال گذشته»). */
function withYear(
  tokens: DateTokens,
  month: MonthReading,
  hasDay = false,
): Omit<DateReading, 'grain'> & { hasYear: boolean } {
  const { to, amount } = month;
  if (amount !== undefined) return { to, calendar: null, shift: { unit: MONTH_UNIT, amount }, hasYear: true };
  const calendar = calendarName(month.number!);
  const known = { calendar, month: month.month! };
  const at = skipGap(tokens, to);
  if (tokens.type(at) === RELATION) {
    const near = amountOf(tokens.value(at));
    if (near !== null && near !== 0) return { ...known, to: at + 1, near, hasYear: true };
  }
  const yearAt = skipSeparator(tokens, to);
  const year = readYear(tokens, yearAt, calendar);
  if (year === null || !isYearHere(tokens, yearAt, year, hasDay)) return { ...known, to, hasYear: false };
  return { ...known, ...yearFields(year), calendar, hasYear: true };
}

/**
 * Two digits behind a month are its year only when they count nothing: not in «گزارش مهر ۶۵ درصد». Behind a day there is less
 * doubt, and with the word سال none.
 */
function isYearHere(tokens: DateTokens, at: number, year: YearReading, hasDay: boolean): boolean {
  if (year.twoDigitYear !== true || tokens.type(at) !== NUMBER) return true;
  const next = tokens.type(skipGap(tokens, year.to));
  if (next === COUNTED || next === UNIT) return false;
  const isRecent = tokens.value(at) < FIRST_DOUBTFUL_YEAR || tokens.value(at) > LAST_DOUBTFUL_YEAR;
  return (hasDay && isRecent) || next !== OTHER || tokens.type(year.to) !== GAP;
}

function yearFields({ to, year, twoDigitYear, shift }: YearReading): {
  to: number;
  year?: number;
  twoDigitYear?: boolean;
} {
  return {
    to,
    ...(year === undefined ? {} : { year }),
    ...(twoDigitYear === undefined ? {} : { twoDigitYear }),
    ...(shift === undefined ? {} : { shift }),
  };
}

/** ۱۶ شهریور, شانزدهم شهریورماه سال ۱۴۰۳, ۱۶-شهریور-۱۴۰۳, اول ماه جاری; `isSure` when a weekday stands before it. */
export function readNamedDay(tokens: DateTokens, i: number, isSure: boolean): DateReading | null {
  const day = readDayOfMonth(tokens, i);
  if (day === null) return null;
  const month = readMonth(tokens, skipSeparator(tokens, day.to));
  if (month === null || (day.isOrdinal && isOrdinalOfUnit(tokens, i))) return null;
  const { hasYear, ...date } = withYear(tokens, month, true);
  // «دو ماه پیش» counts months; «دوم ماه گذشته» is a day.
  if (month.amount !== undefined && month.amount !== 0 && !day.isOrdinal) return null;
  if (month.isDoubtful && !hasYear && !isSure && !provesMonth(tokens, day, month)) return null;
  if ((day.value > 31 || day.value < 1) && !hasYear) return null;
  // «سه دی»: small numbers in words count as often.
  const counts = !day.isFigure && !day.isOrdinal && day.value < 10;
  if (counts && !hasYear && !month.hasWord && !isSure) return null;
  return { ...date, grain: 'day', day: day.value };
}

/** «هفته اول مهر», «ماه دوم بهار»: the ordinal belongs to the unit before it. */
function isOrdinalOfUnit(tokens: DateTokens, i: number): boolean {
  const unit = before(tokens, i);
  return tokens.type(unit) === UNIT && tokens.value(unit) > DAY;
}

/** Whether the day alone makes a month of a word that is something else besides: «اول می», «۲۸ صفر», «۵ می» and no verb behind. */
function provesMonth(tokens: DateTokens, day: Count, month: MonthReading): boolean {
  const next = tokens.type(skipGap(tokens, month.to));
  if (day.isOrdinal || next === TO || (month.number === ISLAMIC && day.value >= 10)) return true;
  return month.number === GREGORIAN && (next === NONE || next === SIGN);
}

/** ۱۳۸۵ آبان ۱۱, ۱۴۰۳ شهریور */
export function readYearFirst(tokens: DateTokens, i: number): DateReading | null {
  const calendar = tokens.digits(i) === 4 ? calendarOf(tokens.value(i)) : null;
  const month = readMonth(tokens, skipSeparator(tokens, i + 1));
  if (calendar === null || month?.month === undefined || calendarNumber(calendar) !== month.number) return null;
  const known = { calendar, year: tokens.value(i), month: month.month };
  const day = readDayOfMonth(tokens, skipSeparator(tokens, month.to));
  if (day === null || tokens.sign(day.to) === COLON) return { ...known, to: month.to, grain: 'month' };
  return { ...known, to: day.to, grain: 'day', day: day.value };
}

/** September 6, 2024; شهریور ۱۶، ۱۴۰۳ */
function readMonthFirst(tokens: DateTokens, month: MonthReading): DateReading | null {
  const at = skipGap(tokens, month.to);
  if (tokens.type(at) !== NUMBER || tokens.digits(at) > 2 || month.month === undefined) return null;
  const suffix = tokens.type(at + 1) === OTHER && /^(?:st|nd|rd|th)$/i.test(tokens.textOf(at + 1)) ? at + 2 : at + 1;
  const calendar = calendarName(month.number!);
  const year = readYear(tokens, skipComma(tokens, suffix), calendar);
  if (year === null || year.year === undefined || year.twoDigitYear) return null;
  return { ...yearFields(year), calendar, grain: 'day', month: month.month, day: tokens.value(at) };
}

/** A period by itself: month, season, year, week, decade, century. */
export function readPeriod(tokens: DateTokens, i: number): DateReading | null {
  switch (tokens.type(i)) {
    case MONTH:
      return readMonthAlone(tokens, i);
    case SEASON:
      return readSeason(tokens, i);
    case NEAR_YEAR:
      return asYear(readYear(tokens, i));
    case RELATION:
      return readThis(tokens, i);
    case UNIT:
      break;
    default:
      return null;
  }
  switch (tokens.value(i) & ~PLURAL) {
    case MONTH_UNIT:
      return readMonthAlone(tokens, i);
    case YEAR:
      return asYear(readYear(tokens, i));
    case WEEK:
      return readWeek(tokens, i);
    case DECADE:
      return readThirdOfMonth(tokens, i) ?? readDecade(tokens, i);
    case CENTURY:
      return readCentury(tokens, i);
    default:
      return null;
  }
}

/** تیر ۱۳۹۵, شهریورماه, ماه آگوست, ماه گذشته: a month without a day needs its year or the word ماه. */
function readMonthAlone(tokens: DateTokens, i: number): DateReading | null {
  const month = readMonth(tokens, i);
  if (month === null) return null;
  const first = readMonthFirst(tokens, month);
  if (first !== null) return first;
  const { hasYear, ...date } = withYear(tokens, month);
  return hasYear || month.hasWord ? { ...date, grain: 'month' } : null;
}

/** پاییز ۱۴۰۳, تابستان سال گذشته, زمستان امسال, بهار گذشته */
function readSeason(tokens: DateTokens, i: number): DateReading | null {
  const season = tokens.value(i);
  const relation = skipGap(tokens, i + 1);
  const near =
    tokens.type(relation) === RELATION && isFromReference(tokens, relation) ? amountOf(tokens.value(relation)) : null;
  if (near !== null && near !== 0) return { to: relation + 1, calendar: 'persian', grain: 'season', season, near };
  const year = readYear(tokens, skipComma(tokens, i + 1));
  if (year === null || year.calendar === 'islamic') return null;
  return { ...yearFields(year), calendar: year.calendar, grain: 'season', season };
}

/** A year reading as a date. */
export function asYear(year: YearReading | null): DateReading | null {
  if (year === null) return null;
  return { ...yearFields(year), calendar: year.shift === undefined ? year.calendar : null, grain: 'year' };
}

/** این هفته, همین ماه */
function readThis(tokens: DateTokens, i: number): DateReading | null {
  if (tokens.value(i) !== THIS) return null;
  const at = skipGap(tokens, i + 1);
  if (tokens.type(at) !== UNIT) return null;
  const unit = tokens.value(at);
  if (unit === WEEK) return { to: at + 1, calendar: null, grain: 'week', shift: { unit, amount: 0 } };
  return unit === MONTH_UNIT ? { to: at + 1, calendar: null, grain: 'month', shift: { unit, amount: 0 } } : null;
}

/** هفته گذشته, هفته جاری; هفته اول مهر, which is roughly a quarter of the month */
function readWeek(tokens: DateTokens, i: number): DateReading | null {
  const at = skipGap(tokens, i + 1);
  const count = readCount(tokens, at);
  if (count?.isOrdinal && count.value <= 4) {
    const month = readWhole(tokens, skipGap(tokens, count.to));
    if (month?.grain !== 'month') return null;
    return { ...month, grain: 'week', part: { index: count.value - 1, of: 4, approximate: true } };
  }
  const amount = amountOfUnit(tokens, i, at);
  return amount === null ? null : { to: at + 1, calendar: null, grain: 'week', shift: { unit: WEEK, amount } };
}

/** دهه اول محرم */
function readThirdOfMonth(tokens: DateTokens, i: number): DateReading | null {
  const count = readCount(tokens, skipGap(tokens, i + 1));
  if (count === null || !count.isOrdinal || count.value > 3) return null;
  const period = readPeriod(tokens, skipGap(tokens, count.to));
  return period?.grain === 'month'
    ? partOf(period, { index: count.value - 1, of: 3, approximate: false })
    : monthPart(tokens, count);
}

/** «دهه اول محرم» needs neither year nor the word ماه. */
function monthPart(tokens: DateTokens, count: Count): DateReading | null {
  const month = readMonth(tokens, skipGap(tokens, count.to));
  if (month === null) return null;
  const { hasYear: _, ...date } = withYear(tokens, month);
  return partOf({ ...date, grain: 'month' }, { index: count.value - 1, of: 3, approximate: false });
}

/** دهه ۶۰, دهه شصت, دهه ۱۳۶۰, دهه ۸۰ میلادی */
function readDecade(tokens: DateTokens, i: number): DateReading | null {
  const count = readCount(tokens, skipGap(tokens, i + 1));
  if (count === null || count.isOrdinal || count.value % 10 !== 0) return null;
  const era = readYear(tokens, skipGap(tokens, i + 1));
  const eraAt = skipGap(tokens, count.to);
  const { value } = count;
  if (value >= 10 && value <= 90 && (!count.isFigure || tokens.digits(count.to - 1) === 2)) {
    const isCommon = tokens.type(eraAt) === ERA && era?.calendar === 'gregorian';
    if (tokens.type(eraAt) === ERA && era?.calendar === 'islamic') return null;
    return {
      to: tokens.type(eraAt) === ERA ? eraAt + 1 : count.to,
      calendar: isCommon ? 'gregorian' : 'persian',
      grain: 'decade',
      year: (isCommon ? 1900 : 1300) + value,
      twoDigitYear: true,
    };
  }
  return era?.year === undefined || era.twoDigitYear
    ? null
    : { to: era.to, calendar: era.calendar, grain: 'decade', year: era.year };
}

/** قرن بیستم, قرن ۲۱, سده چهاردهم هجری شمسی */
function readCentury(tokens: DateTokens, i: number): DateReading | null {
  const at = skipGap(tokens, i + 1);
  const count = readCount(tokens, at);
  if (count === null || count.value < 1 || count.value > 21) return null;
  const era = readEra(tokens, count.to);
  const isClear = era !== null || count.value >= 16;
  const isBefore = era?.era === BEFORE_CHRIST;
  return {
    to: era?.to ?? count.to,
    calendar: !isClear ? null : era === null ? 'gregorian' : calendarOfEra(era.era, count.value * 100),
    grain: 'century',
    year: isBefore ? 1 - count.value * 100 : (count.value - 1) * 100 + 1,
    ...(isClear ? {} : { isAmbiguous: true }),
  };
}

/** نیمه اول مهر ۱۴۰۳, اواخر سال گذشته, سه‌ماهه دوم ۱۴۰۳, آخر ماه جاری, اول سال ۱۴۰۴, نیمه شعبان */
export function readPart(tokens: DateTokens, i: number): DateReading | null {
  const value = tokens.value(i);
  const isFirstDay = tokens.type(i) === ORDINAL && value === 1;
  if (tokens.type(i) !== PART && !isFirstDay) return null;
  const at = skipGap(tokens, i + 1);
  if (isFirstDay || value === LAST) {
    const period = readWhole(tokens, at);
    if (period === null || !'month week year'.includes(period.grain) || period.part !== undefined) return null;
    return { ...period, grain: 'day', day: isFirstDay ? 1 : LAST_DAY };
  }
  if (value === HALVES || value === QUARTERS) {
    const count = readCount(tokens, at);
    if (count === null || (!count.isOrdinal && count.isFigure) || count.value > value)
      return value === HALVES ? readMiddle(tokens, at) : null;
    const period = readWhole(tokens, skipGap(tokens, count.to));
    if (period === null || (value === QUARTERS && period.grain !== 'year')) return null;
    return partOf(period, { index: count.value - 1, of: value, approximate: false });
  }
  const period = readWhole(tokens, at);
  return period === null
    ? null
    : partOf(period, { index: (value >> 4) & 3, of: 3, approximate: (value & APPROXIMATE) !== 0 });
}

/** A month or year that a word before it makes sure of: «نیمه اول مهر», «اواخر ۱۴۰۲». */
function readWhole(tokens: DateTokens, i: number): DateReading | null {
  const month = readMonth(tokens, i);
  if (month !== null) {
    const { hasYear, ...date } = withYear(tokens, month);
    return month.isDoubtful && !hasYear ? null : { ...date, grain: 'month' };
  }
  const type = tokens.type(i);
  if (type === NUMBER || type === CARDINAL) {
    const year = readYear(tokens, i);
    return year === null || year.twoDigitYear ? null : asYear(year);
  }
  return readPeriod(tokens, i);
}

/** نیمه شعبان: the fifteenth; of other calendars roughly. */
function readMiddle(tokens: DateTokens, i: number): DateReading | null {
  const month = readMonth(tokens, i);
  if (month?.month === undefined) return null;
  const { hasYear: _, ...date } = withYear(tokens, month);
  return { ...date, grain: 'day', day: 15, ...(month.number === ISLAMIC ? {} : { isApproximate: true }) };
}

/** Halves, thirds and quarters; weeks and decades have none. */
function partOf(period: DateReading, part: Part): DateReading | null {
  if (period.grain === 'month') return { ...period, grain: 'half-month', part };
  if (period.grain !== 'year') return null;
  return { ...period, grain: part.of === 2 ? 'half-year' : 'season', part };
}

function isUnit(tokens: DateTokens, i: number, unit: number): boolean {
  return tokens.type(i) === UNIT && (tokens.value(i) & ~PLURAL) === unit;
}
