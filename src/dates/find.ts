import { MatnError } from '../error';
import { dayNumber } from './gregorian';
import { readValue } from './iso';
import type { DateMention, DateOptions } from './mention';
import { readStamp, startsDate } from './read';
import { type Reference, type ResolveOptions, resolve } from './resolve';
import { skipGap } from './skip';
import { DateTokens } from './tokens';
import { areTwins, type PlacedStamp } from './twins';
import { AND, CARDINAL, GAP, ORDINAL } from './vocabulary';

/** The one set of tokens: a line is done with before the next is read. */
let tokens: DateTokens | undefined;

const LINE_END = /[\n\v\f\r\u0085\u2028\u2029]/g;

/**
 * Every date and time in running text, in order, with UTF-16 offsets into the text as given.
 *
 * Figures in every order and with every usual separator, month names of four calendars, numbers in words, times, ranges,
 * seasons, decades, and what hangs on the `reference` (دیروز, سه ساعت پیش, هفته آینده); digits of all three sets, half-spaces kept
 * or lost. A date that names no real day is reported with `value: null` and the reason, never rolled over.
 *
 * `findDates('تاریخ انتشار: ۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳')[0].value` → `'2024-09-06T10:59'`
 *
 * Left alone: news codes, phone numbers, prices, IP addresses, versions, law numbers, bare weekdays, and months that are
 * ordinary words where nothing proves them months (مهر, دی, می).
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function findDates(text: string, options: DateOptions = {}): DateMention[] {
  const resolveOptions = readOptions(options);
  const mentions: DateMention[] = [];
  tokens ??= new DateTokens();
  const stamps: PlacedStamp[] = [];
  for (let at = 0; at <= text.length; ) {
    const end = tokens.readLine(text, at);
    stamps.length = 0;
    for (let i = 0; i < tokens.count; ) {
      const stamp = startsDate(tokens.type(i)) && !isInsideNumber(tokens, i) ? readStamp(tokens, i, false) : null;
      if (stamp !== null) stamps.push({ from: i, stamp });
      i = stamp?.to ?? i + 1;
    }
    if (stamps.length > 0) resolveLine(text, tokens, stamps, resolveOptions, mentions);
    at = end + 1;
  }
  return mentions;
}

/** «بیست و سه»: no date begins in the middle of a number. */
function isInsideNumber(tokens: DateTokens, i: number): boolean {
  const type = tokens.type(i);
  if (type !== CARDINAL && type !== ORDINAL) return false;
  const and = tokens.type(i - 1) === GAP ? i - 2 : i - 1;
  return tokens.type(and) === AND && tokens.type(tokens.type(and - 1) === GAP ? and - 2 : and - 1) === CARDINAL;
}

/** Gives the stamps of a line their values; twins lend each other their year and are compared. */
function resolveLine(
  text: string,
  tokens: DateTokens,
  stamps: readonly PlacedStamp[],
  options: ResolveOptions,
  mentions: DateMention[],
): void {
  const mentionOf = ({ from, stamp }: PlacedStamp, twin: number | null): DateMention =>
    resolve(text, tokens.start(from), tokens.end(stamp.to - 1), stamp, options, twin);
  for (let i = 0; i < stamps.length; i++) {
    const stamp = stamps[i]!;
    let last = i;
    while (last + 1 < stamps.length && areTwins(tokens, stamps[last]!, stamps[last + 1]!)) last++;
    if (last === i) {
      mentions.push(mentionOf(stamp, null));
      continue;
    }
    mentions.push(...twinMentions(stamps.slice(i, last + 1), mentionOf));
    i = last;
  }
}

function twinMentions(
  twins: readonly PlacedStamp[],
  mentionOf: (stamp: PlacedStamp, twin: number | null) => DateMention,
): DateMention[] {
  const alone = twins.map((stamp) => mentionOf(stamp, null));
  const model = twins.findIndex(({ stamp }, i) => stamp.date!.year !== undefined && alone[i]!.value !== null);
  const day = model < 0 ? null : dayNumber(readValue(alone[model]!)!.day!);
  const mentions = twins.map((stamp, i) => (stamp.stamp.date!.year === undefined ? mentionOf(stamp, day) : alone[i]!));
  const days = new Set(mentions.flatMap(({ value }) => (value === null ? [] : [value.slice(0, ISO_DAY_LENGTH)])));
  if (days.size < 2) return mentions;
  return mentions.map((mention) => ({ ...mention, warnings: [...mention.warnings, 'calendar-mismatch'] }));
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
  'no-reference': 'it is counted from a day or time that no reference gives',
  vague: 'it says no number',
  ambiguous: 'it can be read in more than one way',
};

/**
 * Reads one stamp: the whole text, but for blanks round it, must be one date, one time or both.
 *
 * Beyond what `findDates` finds, eight digits and a year by itself are read here whatever stands for them (`14030616`, `۱۴۰۳`).
 *
 * `parseDate('۳۱ مهر ۱۴۰۳').reason` → `'no-such-day'`
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function parseDate(text: string, options: DateOptions = {}): ParsedDate {
  const resolveOptions = readOptions(options);
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  LINE_END.lastIndex = start;
  const lineEnd = LINE_END.exec(text);
  if (lineEnd !== null && lineEnd.index < end)
    return failure(findDates(text).length > 0 ? 'more-than-a-date' : 'no-date');
  tokens ??= new DateTokens();
  tokens.readLine(text, start);
  const stamp = readStamp(tokens, 0, true);
  if (stamp === null) return failure(findDates(text).length > 0 ? 'more-than-a-date' : 'no-date');
  if (skipGap(tokens, stamp.to) < tokens.count) return failure('more-than-a-date');
  const date = resolve(text, tokens.start(0), tokens.end(stamp.to - 1), stamp, resolveOptions, null);
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
  if (!parsed.ok) return null;
  const { value, until, grain } = parsed.date;
  return until !== undefined || value === null || value.startsWith('T') || !IS_DAY.has(grain)
    ? null
    : value.slice(0, ISO_DAY_LENGTH);
}

const IS_DAY: ReadonlySet<string> = new Set(['day', 'hour', 'minute', 'second']);
const ISO_DAY_LENGTH = 'yyyy-mm-dd'.length;

function failure(reason: ParseFailure): ParsedDate {
  return { ok: false, reason, message: MESSAGES[reason] };
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

function readReference(reference: string): Reference {
  const value = typeof reference === 'string' ? readValue(reference) : null;
  if (value === null || value.day === null) {
    throw new MatnError(
      `option 'reference' takes an ISO 8601 day such as '2024-09-06', perhaps with a time, not '${String(reference)}'`,
    );
  }
  const { day, time } = value;
  return {
    day: dayNumber(day),
    seconds: time === null ? null : time.hour * 3600 + time.minute * 60 + (time.second ?? 0),
  };
}
