import { FIRST_JALALI_YEAR, LAST_JALALI_YEAR } from './jalali';
import type { Calendar } from './mention';
import type { Shift } from './reading';
import { before, skipGap } from './skip';
import { COLON, type DateTokens, DOT } from './tokens';
import {
  AGO,
  AND,
  BEFORE_CHRIST,
  CARDINAL,
  COMMON,
  CURRENT,
  ERA,
  FROM,
  GAP,
  GLUED_AND,
  HIJRI,
  LATER,
  LETTER,
  LUNAR,
  NEAR_YEAR,
  NEXT,
  NUMBER,
  ORDINAL,
  ORDINAL_SUFFIX,
  PAST,
  PLURAL,
  RELATION,
  SIGN,
  SOLAR,
  UNIT,
  VAGUE,
  YEAR,
} from './vocabulary';

/** Numbers in figures and words, years, and the eras behind them. */

/** A number, and whether it is an ordinal. */
export interface Count {
  readonly to: number;
  readonly value: number;
  readonly isOrdinal: boolean;
  readonly isFigure: boolean;
}

/** A year, or how far it is from the reference's. */
export interface YearReading {
  readonly to: number;
  readonly calendar: Calendar;
  readonly year?: number;
  readonly twoDigitYear?: boolean;
  readonly shift?: Shift;
}

const CALENDARS: readonly Calendar[] = ['persian', 'gregorian', 'islamic'];
export function calendarNumber(calendar: Calendar): number {
  return CALENDARS.indexOf(calendar);
}
export function calendarName(number: number): Calendar {
  return CALENDARS[number]!;
}

const GREGORIAN_FROM = 1800;
const GREGORIAN_TO = 2100;
/** Two-digit years: 60–99 are 1360–1399, 00–59 are 1400–1459. */
const LAST_OF_1300S = 60;
/** Behind سال or the name of a month, 20–99 are 1320–1399: «۲۲ بهمن ۵۷». */
const FIRST_OF_1300S = 20;
/** Years that an era may stand behind. */
const OLDEST_YEAR = 9999;
const LATEST_YEAR = 3000;
/** The last lunar year that a date can have. */
const LAST_LUNAR_YEAR = 1500;

/** The calendar whose news years this one is among: 1178–1502 Jalali, 1800–2100 Gregorian. */
export function calendarOf(year: number): Calendar | null {
  if (year >= FIRST_JALALI_YEAR && year <= LAST_JALALI_YEAR) return 'persian';
  return year >= GREGORIAN_FROM && year <= GREGORIAN_TO ? 'gregorian' : null;
}

export function fullYear(short: number): number {
  return short >= LAST_OF_1300S ? 1300 + short : 1400 + short;
}

/** A number in figures of up to four digits or in words: ۱۶, ۱۶ام, شانزدهم, بیست و سوم, هزار و سیصد و نود. */
export function readCount(tokens: DateTokens, i: number): Count | null {
  const type = tokens.type(i);
  if (type === NUMBER) {
    if (tokens.digits(i) > 4) return null;
    const isOrdinal = tokens.type(i + 1) === ORDINAL_SUFFIX;
    return suffixed(tokens, { to: isOrdinal ? i + 2 : i + 1, value: tokens.value(i), isOrdinal, isFigure: true });
  }
  return type === CARDINAL || type === ORDINAL ? readWords(tokens, i) : null;
}

function readWords(tokens: DateTokens, i: number): Count | null {
  if ((tokens.value(i) & GLUED_AND) !== 0) return null;
  let total = 0;
  let group = 0;
  let isOrdinal = false;
  let at = i;
  let to = i;
  for (;;) {
    const value = tokens.value(at) & ~GLUED_AND;
    if (value >= 1000) {
      total += value === 1000 ? Math.max(group, 1) * 1000 : value;
      group = 0;
    } else group += value;
    to = at + 1;
    if (tokens.type(at) === ORDINAL) {
      isOrdinal = true;
      break;
    }
    const next = nextWord(tokens, to, value);
    if (next < 0) break;
    at = next;
  }
  return suffixed(tokens, { to, value: total + group, isOrdinal, isFigure: false });
}

/** The index of the number word that goes on with the number, behind و; −1 when there is none. */
function nextWord(tokens: DateTokens, i: number, last: number): number {
  let at = skipGap(tokens, i);
  // «دو هزار»
  if (tokens.type(at) === CARDINAL && tokens.value(at) === 1000 && last < 1000) return at;
  if (tokens.type(at) === AND) at = skipGap(tokens, at + 1);
  else if (!isNumberWord(tokens, at) || (tokens.value(at) & GLUED_AND) === 0) return -1;
  if (!isNumberWord(tokens, at)) return -1;
  const limit = last >= 1000 ? 1000 : last >= 100 ? 100 : last >= 20 ? 10 : 0;
  return (tokens.value(at) & ~GLUED_AND) < limit ? at : -1;
}

function isNumberWord(tokens: DateTokens, i: number): boolean {
  return tokens.type(i) === CARDINAL || tokens.type(i) === ORDINAL;
}

/** «سی ام», «۱۶ ام»: the suffix behind a blank, which م alone is not. */
function suffixed(tokens: DateTokens, count: Count): Count {
  const at = count.to + 1;
  if (count.isOrdinal || tokens.type(count.to) !== GAP || tokens.type(at) !== ORDINAL_SUFFIX) return count;
  return tokens.digits(at) < 2 ? count : { ...count, to: at + 1, isOrdinal: true };
}

/** A day of a month: 0–39, so that the calendar can say no. */
export function readDayOfMonth(tokens: DateTokens, i: number): Count | null {
  if (tokens.type(i) === NUMBER && tokens.digits(i) > 2) return null;
  const count = readCount(tokens, i);
  return count === null || count.value > (count.isFigure ? 39 : 31) ? null : count;
}

/**
 * A year: ۱۴۰۳, سال ۹۸, ۱۴۴۶ قمری, سال گذشته, امسال. With `month`, the calendar of the month before it, which then decides; a bare
 * number of four digits must be a year of news.
 */
export function readYear(tokens: DateTokens, i: number, month?: Calendar): YearReading | null {
  if (tokens.type(i) === NEAR_YEAR) {
    return { to: i + 1, calendar: 'persian', shift: { unit: YEAR, amount: tokens.value(i) - 8 } };
  }
  const hasWord = tokens.type(i) === UNIT && (tokens.value(i) & ~PLURAL) === YEAR;
  const at = hasWord ? skipGap(tokens, i + 1) : i;
  if (hasWord && tokens.type(at) === RELATION) return readNearYear(tokens, i, at);
  const count = readCount(tokens, at);
  if (count === null || (count.isOrdinal && count.value < 1000) || tokens.sign(count.to) === COLON) return null;
  const era = readEra(tokens, count.to);
  if (era !== null) return yearOfEra(tokens, at, count.value, era, month);
  const { to, value } = count;
  if (count.isFigure ? tokens.digits(at) === 4 : value >= FIRST_JALALI_YEAR) {
    if (month === 'islamic') return value <= LAST_LUNAR_YEAR ? { to, calendar: 'islamic', year: value } : null;
    const calendar = calendarOf(value);
    return calendar === null || (month !== undefined && month !== calendar) ? null : { to, calendar, year: value };
  }
  if (count.isFigure && tokens.digits(at) === 3 && month === 'islamic') return { to, calendar: 'islamic', year: value };
  if (month === 'gregorian' || month === 'islamic') return null;
  const isDoubtful = value > 9 && value < (month === undefined ? LAST_OF_1300S : FIRST_OF_1300S);
  if (count.isFigure ? tokens.digits(at) !== 2 || (isDoubtful && !hasWord) : !hasWord || value < 20 || value > 99) {
    return null;
  }
  // «سال ۵۷» is 1357; dates in figures have a later window.
  const year = value >= FIRST_OF_1300S ? 1300 + value : fullYear(value);
  return { to, calendar: 'persian', year, twoDigitYear: true };
}

function readNearYear(tokens: DateTokens, i: number, at: number): YearReading | null {
  const amount = amountOfUnit(tokens, i, at);
  return amount === null ? null : { to: at + 1, calendar: 'persian', shift: { unit: YEAR, amount } };
}

/** −1 for گذشته, پیش, قبل; 0 for جاری; 1 for آینده, بعد; `null` for what says none of these. */
export function amountOf(relation: number): number | null {
  if (relation === PAST || relation === AGO) return -1;
  if (relation === CURRENT) return 0;
  return relation === NEXT || relation === LATER ? 1 : null;
}

/** The amount of «ماه گذشته», «سال پیش»; `null` where it counts («دو ماه پیش») or is counted from («سال پیش از آن»). */
export function amountOfUnit(tokens: DateTokens, unit: number, relation: number): number | null {
  if (tokens.type(relation) !== RELATION || (tokens.value(unit) & PLURAL) !== 0 || !isFromReference(tokens, relation))
    return null;
  const last = tokens.type(before(tokens, unit));
  return last === NUMBER || last === CARDINAL || last === VAGUE ? null : amountOf(tokens.value(relation));
}

/** «سه روز پیش از انتخابات»: what «پیش از» and «بعد از» count from is not the reference. */
export function isFromReference(tokens: DateTokens, relation: number): boolean {
  const value = tokens.value(relation);
  return (value !== AGO && value !== LATER) || tokens.type(skipGap(tokens, relation + 1)) !== FROM;
}

function yearOfEra(
  tokens: DateTokens,
  at: number,
  value: number,
  { to, era }: { to: number; era: number },
  month: Calendar | undefined,
): YearReading | null {
  if (value < 1 || value > (era === BEFORE_CHRIST ? OLDEST_YEAR : LATEST_YEAR)) return null;
  if (era === BEFORE_CHRIST) return { to, calendar: 'gregorian', year: 1 - value };
  const calendar = era === HIJRI && month === 'islamic' ? month : calendarOfEra(era, value);
  if (month !== undefined && month !== calendar) return null;
  const isShort = era === SOLAR && tokens.type(at) === NUMBER && tokens.digits(at) === 2;
  return { to, calendar, year: isShort ? fullYear(value) : value, ...(isShort ? { twoDigitYear: true } : {}) };
}

/** The calendar of an era; هجری alone is solar only for the years of our time. */
export function calendarOfEra(era: number, year: number): Calendar {
  if (era === COMMON || era === BEFORE_CHRIST) return 'gregorian';
  return era === LUNAR || (era === HIJRI && (year < 1300 || year > 1420)) ? 'islamic' : 'persian';
}

/** شمسی, ه.ش, ق, م, ق.م */
export function readEra(tokens: DateTokens, i: number): { to: number; era: number } | null {
  const at = skipGap(tokens, i);
  if (tokens.type(at) === ERA) return { to: at + 1, era: tokens.value(at) };
  const first = letterAt(tokens, at);
  if (first === '') return null;
  const second = skipDot(tokens, at + 1);
  const last = letterAt(tokens, second);
  if (first === 'ه') {
    if (last === 'ش') return { to: second + 1, era: SOLAR };
    if (last === 'ق') return { to: second + 1, era: LUNAR };
    return { to: at + 1, era: HIJRI };
  }
  if (first === 'ق' || first === 'پ') {
    if (last === 'م') return { to: second + 1, era: BEFORE_CHRIST };
    return first === 'ق' ? { to: at + 1, era: LUNAR } : null;
  }
  if (first === 'ش') return { to: at + 1, era: SOLAR };
  // «۲۰۲۴م»; behind a blank it may be the beginning of something else.
  return first === 'م' && (at === i || tokens.type(at + 1) === SIGN || at + 1 >= tokens.count)
    ? { to: at + 1, era: COMMON }
    : null;
}

/** The letter that a token consists of, kashida and joiners left out; '' for any other token. */
export function letterAt(tokens: DateTokens, i: number): string {
  const type = tokens.type(i);
  return type === LETTER || type === ORDINAL_SUFFIX ? letterOf(tokens.textOf(i)) : '';
}

function letterOf(text: string): string {
  const letters = text.replace(/[\u0640\u200c\u200d]/g, '');
  return letters.length === 1 ? letters : '';
}

/** The dot of an abbreviation, blanks round it. */
export function skipDot(tokens: DateTokens, i: number): number {
  const at = skipGap(tokens, i);
  return tokens.sign(at) === DOT ? skipGap(tokens, at + 1) : at;
}
