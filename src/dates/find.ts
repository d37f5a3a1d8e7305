import { MatnError } from '../error';
import { isValidGregorianDate } from './gregorian';
import type { CalendarDay } from './jalali';
import type { DateMention, DateOptions } from './mention';
import { calendarOf, readStamp, type StampReading } from './read';
import { type ResolveOptions, resolve } from './resolve';
import { CLOCK_WORD, DateTokens, GAP, MONTH, NUMBER, WEEKDAY } from './tokens';

/** A line without one of these holds no date: digits of the three sets. */
const HAS_DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/;
const LINE_END = /[\n\v\f\r\u0085\u2028\u2029]/g;

/**
 * Every date and time in running text, in order, with UTF-16 offsets into the text as given.
 *
 * Numeric dates in every order and with every usual separator, Jalali month names with day or year, times; digits of all
 * three sets. A date that names no real day is reported with `value: null` and the reason, never rolled over.
 *
 * `findDates('تاریخ انتشار: ۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳')[0].value` → `'2024-09-06T10:59'`
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function findDates(text: string, options: DateOptions = {}): DateMention[] {
  const resolveOptions = readOptions(options);
  const mentions: DateMention[] = [];
  if (!HAS_DIGIT.test(text)) return mentions;
  const tokens = new DateTokens();
  for (let at = 0; at <= text.length; ) {
    const end = tokens.readLine(text, at);
    for (let i = 0; i < tokens.count; ) {
      const stamp = startsDate(tokens.type(i)) ? readStamp(text, tokens, i) : null;
      if (stamp === null) i++;
      else {
        mentions.push(resolve(text, tokens.start(i), tokens.end(stamp.to - 1), stamp, resolveOptions));
        i = stamp.to;
      }
    }
    at = end + 1;
  }
  return mentions;
}

function startsDate(type: number): boolean {
  return type === NUMBER || type === MONTH || type === WEEKDAY || type === CLOCK_WORD;
}

/** The outcome of reading one stamp. */
export type ParsedDate =
  | { readonly ok: true; readonly date: DateMention }
  | { readonly ok: false; readonly reason: ParseFailure; readonly message: string };

/** Why a stamp was refused. */
export type ParseFailure = 'no-date' | 'more-than-a-date' | NonNullable<DateMention['invalid']>;

const MESSAGES: Readonly<Record<ParseFailure, string>> = {
  'no-date': 'there is no date in the text',
  'more-than-a-date': 'there is more in the text than one date',
  'no-such-day': 'the month does not have this day in this year',
  'no-such-month': 'there is no such month',
  'no-such-time': 'there is no such time of day',
  'no-year': 'the year is not written, and no reference was given to fill it in',
};

/**
 * Reads one stamp: the whole text, but for blanks round it, must be one date, one time or both.
 *
 * Beyond what `findDates` finds, eight digits in one piece are read here (`14030616`).
 *
 * `parseDate('۳۱ مهر ۱۴۰۳').reason` → `'no-such-day'`
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function parseDate(text: string, options: DateOptions = {}): ParsedDate {
  const resolveOptions = readOptions(options);
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const tokens = new DateTokens();
  LINE_END.lastIndex = start;
  const lineEnd = LINE_END.exec(text);
  if (lineEnd !== null && lineEnd.index < end)
    return failure(findDates(text).length > 0 ? 'more-than-a-date' : 'no-date');
  tokens.readLine(text, start);
  const stamp = readStamp(text, tokens, 0) ?? readCompact(tokens);
  if (stamp === null) return failure(findDates(text).length > 0 ? 'more-than-a-date' : 'no-date');
  if (hasMore(tokens, stamp.to)) return failure('more-than-a-date');
  const date = resolve(text, tokens.start(0), tokens.end(stamp.to - 1), stamp, resolveOptions);
  return date.invalid === undefined ? { ok: true, date } : failure(date.invalid);
}

/**
 * The ISO 8601 day of one stamp, or `null` when the text isn't exactly one real day. A time beside it is left out.
 *
 * `toIsoDate('۱۶-۰۶-۱۴۰۳')` → `'2024-09-06'`
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function toIsoDate(text: string, options: DateOptions = {}): string | null {
  const parsed = parseDate(text, options);
  if (!parsed.ok || parsed.date.value === null || parsed.date.calendar === null || parsed.date.grain === 'month')
    return null;
  return parsed.date.value.slice(0, ISO_DAY_LENGTH);
}

const ISO_DAY_LENGTH = 'yyyy-mm-dd'.length;

function failure(reason: ParseFailure): ParsedDate {
  return { ok: false, reason, message: MESSAGES[reason] };
}

/** Whether anything but a blank stands behind the stamp. */
function hasMore(tokens: DateTokens, from: number): boolean {
  for (let i = from; i < tokens.count; i++) if (tokens.type(i) !== GAP) return true;
  return false;
}

/** 14030616, 20240906 */
function readCompact(tokens: DateTokens): StampReading | null {
  if (tokens.type(0) !== NUMBER || tokens.digits(0) !== 8) return null;
  const value = tokens.value(0);
  const year = Math.floor(value / 10_000);
  const calendar = calendarOf(year);
  if (calendar === null) return null;
  const month = Math.floor(value / 100) % 100;
  return { to: 1, date: { to: 1, calendar, year, month, day: value % 100, twoDigitYear: false, alternatives: [] } };
}

const OPTION_NAMES = ['reference', 'timeZone'];

function readOptions(options: DateOptions): ResolveOptions {
  for (const name of Object.keys(options)) {
    if (!OPTION_NAMES.includes(name)) {
      throw new MatnError(`unknown date option '${name}'; there are: ${OPTION_NAMES.join(', ')}`);
    }
  }
  const { reference, timeZone } = options;
  if (timeZone !== undefined && (typeof timeZone !== 'string' || timeZone === '')) {
    throw new MatnError("option 'timeZone' takes the IANA name of a zone, such as 'Asia/Tehran'");
  }
  return { reference: reference === undefined ? null : readReference(reference), timeZone };
}

function readReference(reference: string): CalendarDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(String(reference));
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  if (match === null || !isValidGregorianDate(year!, month!, day!)) {
    throw new MatnError(`option 'reference' takes an ISO 8601 day such as '2024-09-06', not '${reference}'`);
  }
  return { year: year!, month: month!, day: day! };
}
