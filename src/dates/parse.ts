import { checkText } from '../error';
import { type DayOfFigures, dayOfFigures } from './figures';
import { findDates, mentionsOf } from './find';
import { numberIn } from './glued-figures';
import { toIso } from './gregorian';
import { daysInYear } from './interval';
import { CLOSE, DAY_PART, ERA, FROM } from './kinds';
import { ISO_DAY_LENGTH } from './limits';
import type { DateMention, DateOptions } from './mention';
import { readOptions } from './options';
import { INTRODUCTION, TWIN_LINK } from './patterns.table';
import { readStamp } from './ranges';
import { type ResolveOptions, resolve } from './resolve';
import { readLine } from './scan';
import { skip } from './shape';
import { end, kind, start, tokenCount } from './tokens';
import { isTwinOf, type PlacedStamp } from './twins';

/** The outcome of reading one stamp. */
export type ParsedDate =
  | { readonly ok: true; readonly date: DateMention; readonly reason?: undefined; readonly message?: undefined }
  | { readonly ok: false; readonly date?: undefined; readonly reason: ParseFailure; readonly message: string };

/** Why a stamp was refused. */
export type ParseFailure = 'no-date' | 'more-than-a-date' | NonNullable<DateMention['invalid']>;

/**
 * Reads one stamp: the whole text, apart from blanks around it, what introduces it («تاریخ انتشار:», «منتشر شده در», «مورخ», «عصر روز»), and the name of
 * a zone or a fraction after a time, must be one date, one time or both; or one day in several calendars, «۱۶ شهریور ۱۴۰۳ (۶ سپتامبر ۲۰۲۴)».
 *
 * Beyond what `findDates` finds, eight digits and a year on its own are always read here (`14030616`, `۱۴۰۳`).
 *
 * `parseDate('۳۱ مهر ۱۴۰۳').reason` → `'no-such-day'`
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function parseDate(text: string, options: DateOptions = {}): ParsedDate {
  checkText(text);
  const resolveOptions = readOptions(options);
  const day = plainDay(text);
  if (day) return outcome(resolve(text, 0, text.length, { to: 0, date: day }, resolveOptions));
  const date = readWhole(text, resolveOptions);
  if (date) return outcome(date);
  return failure(readFirst(text) || findDates(text).length ? 'more-than-a-date' : 'no-date');
}

/**
 * The ISO 8601 day of one stamp, or `null` when the text isn't exactly one real day, could just as well be another Gregorian day
 * (`03/04/2024`; `parseDate` gives both), or is another day in the next calendar. Of three numbers of two digits the first is the
 * year, as Persian writes them. A time beside the day is left out, and a weekday that isn't that of the day is passed over
 * (`parseDate` warns of it).
 *
 * `toIsoDate('۱۶-۰۶-۱۴۰۳')` → `'2024-09-06'`
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function toIsoDate(text: string, options: DateOptions = {}): string | null {
  checkText(text);
  const resolveOptions = readOptions(options);
  const day = plainDay(text);
  if (day) {
    const days = daysInYear(day, day.calendar, day.year);
    return typeof days === 'string' || (day.other && !day.isShort) ? null : toIso(days.first);
  }
  const date = readWhole(text, resolveOptions);
  if (!date?.value) return null;
  const { value, until, calendar, warnings } = date;
  const isDoubtful =
    warnings.includes('calendar-mismatch') || (calendar === 'gregorian' && warnings.includes('ambiguous'));
  // Anything longer than a day has an end.
  return until || value[0] === 'T' || isDoubtful ? null : value.slice(0, ISO_DAY_LENGTH);
}

/** Three numbers and nothing else, the commonest stamp. */
const PLAIN = /^([\d۰-۹٠-٩]{1,4})([/.,،\-_\\])([\d۰-۹٠-٩]{1,2})\2([\d۰-۹٠-٩]{1,4})$/;

/** The day of such a stamp, as the grammar would read it; `null` where the grammar is needed. */
function plainDay(text: string): DayOfFigures | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const [, a, sign, b, c] = match as string[] as [string, string, string, string, string];
  return dayOfFigures([numberIn(a), numberIn(b), numberIn(c)], [a.length, b.length, c.length], /[.,،]/.test(sign));
}

/** What adds nothing to a time: the thousandths of a second, or the name of a zone, `(Iran Standard Time)`, `IRST`, `[Asia/Tehran]`, «به وقت تهران». */
const AFTER_TIME =
  /^(?:\.\d{3,9}|\(?(?:[A-Z]{2,4}T|[A-Za-z ]+ Time)\)?|\(وقت [^\d()]+\)|به وقت [آ-ی]+|\[[A-Za-z/_]+\])$/;

/**
 * The date, time or both that the whole text is, apart from blanks around it, what introduces it, what adds nothing to its time, the part of
 * the day after it, the same day in other calendars, and the last dot of «ه.ش.» or «ب.ظ.».
 */
function readWhole(text: string, options: ResolveOptions): DateMention | null {
  const stamp = readFirst(text);
  if (!stamp) return null;
  const { from, to } = stamp;
  if (to === tokenCount()) return resolve(text, start(from), end(to - 1), stamp, options);
  const last = kind(to - 1);
  const rest = text.slice(end(to - 1)).trim();
  const isLastDot = rest === '.' && (last === ERA || last === DAY_PART);
  const isPart = kind(to) === DAY_PART && to + 1 === tokenCount();
  const isWhole = isLastDot || isPart || (stamp.time !== undefined && AFTER_TIME.test(rest));
  const stop = text.trimEnd().length;
  if (isWhole) return resolve(text, start(from), stop, stamp, options);
  const twins = twinsFrom(stamp);
  return twins && { ...mentionsOf(twins, text, options)[0]!, text: text.slice(start(from), stop), end: stop };
}

/** «۱۶ شهریور ۱۴۰۳ (۶ سپتامبر ۲۰۲۴)»: a stamp and its twins, when nothing else follows. */
function twinsFrom(stamp: PlacedStamp): PlacedStamp[] | null {
  const twins = [stamp];
  for (let at = stamp.to; at < tokenCount(); ) {
    const from = skip(at, TWIN_LINK);
    const twin = readStamp(from, false);
    if (!twin || !isTwinOf(twins, { ...twin, from })) return null;
    twins.push({ ...twin, from });
    at = kind(twin.to) === CLOSE ? twin.to + 1 : twin.to;
  }
  return twins;
}

/** «منتشر شده در», «به‌روز شده در»; further words that introduce a stamp are tokens. */
const WRITTEN = /^\s*(?:[\p{L}\u200c]{1,20} ){0,3}[\p{L}\u200c]{0,20}شده در /u;

/**
 * The stamp that begins a text of one line, whose words are then the tokens: «تاریخ انتشار: ۱۶ شهریور ۱۴۰۳», «مورخ ۱۴۰۳/۰۶/۱۶», «از ۱۶ تا ۲۰ شهریور»;
 * but «از ۱۶ شهریور» is no day.
 */
function readFirst(text: string): PlacedStamp | null {
  const written = WRITTEN.exec(text)?.[0].length;
  if (readLine(text, written ?? text.length - text.trimStart().length) < text.trimEnd().length) return null;
  const whole = readStamp(0, true);
  const from = whole ? 0 : skip(0, INTRODUCTION);
  const stamp = whole ?? (from > 0 ? readStamp(from, true) : null);
  return stamp && (kind(from - 1) !== FROM || stamp.last) ? { ...stamp, from } : null;
}

function outcome(date: DateMention): ParsedDate {
  return date.invalid ? failure(date.invalid) : { ok: true, date };
}

/** The message is the reason in words: «there is no such day», «it is vague». */
function failure(reason: ParseFailure): ParsedDate {
  const words = reason.replaceAll('-', ' ');
  return { ok: false, reason, message: `${words === reason ? 'it' : 'there'} is ${words}` };
}
