import { checkText } from '../error';
import { numberOfDay, toIso } from './calendars/calendar';
import { findDates } from './find';
import { type DayInFigures, dayOfNumbers } from './grammar/figures';
import { readStamp } from './grammar/stamps';
import type { DateMention, DateOptions } from './mention';
import { readOptions } from './options';
import type { PlacedStamp } from './readings/reading';
import { type ResolveOptions, resolve } from './readings/resolve';
import { isTwinOf, mentionsOf } from './readings/twins';
import { numberIn } from './tokens/glued-figures';
import { CLOSE, DAY_PART, FROM } from './tokens/kinds';
import { ISO_DAY_LENGTH, LONGEST_SHOWN } from './tokens/limits';
import { INTRODUCTION, TWIN_LINK } from './tokens/patterns.table';
import { readLine } from './tokens/scan';
import { skip } from './tokens/shape';
import { end, kind, start, tokenCount } from './tokens/tokens';

/** What reading a stamp gives: its date, or a reason and a message why there is none, `"۱۶ شهریور" is refused: no year`. */
export type ParsedDate =
  | {
      readonly ok: true;
      readonly date: DateMention & { readonly value: string };
      readonly reason?: undefined;
      readonly message?: undefined;
    }
  | { readonly ok: false; readonly date?: undefined; readonly reason: ParseFailure; readonly message: string };

/** Why a stamp was refused. */
export type ParseFailure = 'no-date' | 'more-than-a-date' | NonNullable<DateMention['invalid']>;

/**
 * Reads one stamp: the whole text must be one date, one time or both, or one day in several calendars, «۱۶ شهریور ۱۴۰۳ (۶ سپتامبر ۲۰۲۴)».
 * Around it there may be blanks, quotes, brackets and the like (`["1403/06/16"],`), before it words that introduce it («تاریخ انتشار:»,
 * «منتشر شده در», «مورخ», «عصر روز»), and after a time the name of a zone or a fraction of the second.
 *
 * Beyond what `findDates` finds, eight digits and a year on its own are always read here (`14030616`, `۱۴۰۳`).
 *
 * `parseDate('۳۱ مهر ۱۴۰۳').reason` → `'no-such-day'`
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function parseDate(text: string, options: DateOptions = {}): ParsedDate {
  checkText(text);
  const date = readField(text, readOptions(options));
  const reason = date ? date.invalid : findDates(text).length ? 'more-than-a-date' : 'no-date';
  if (!reason) return { ok: true, date: date as DateMention & { readonly value: string } };
  const message = `${JSON.stringify(text.slice(0, LONGEST_SHOWN))} is refused: ${reason.replaceAll('-', ' ')}`;
  return { ok: false, reason, message };
}

/**
 * The ISO 8601 day of one stamp, or `null` when the text isn't exactly one real day, could just as well be another Gregorian day
 * (`03/04/2024`, «۵ محرم ۱۴۰۵»; `parseDate` gives both), or names another day in a second calendar. Of three numbers of two digits the
 * first is the year, as Persian writes them, and where the last may be an earlier year (`16/06/03`) there is none. A time beside the day is
 * left out, and a weekday that isn't that of the day is passed over (`parseDate` warns of it).
 *
 * `toIsoDate('۱۶-۰۶-۱۴۰۳')` → `'2024-09-06'`
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function toIsoDate(text: string, options: DateOptions = {}): string | null {
  checkText(text);
  const resolveOptions = readOptions(options);
  const day = dayInFigures(text);
  const number = day && !day.other && numberOfDay(day.calendar, day.year, day.month!, day.day!);
  if (number) return toIso(number);
  const date = readField(text, resolveOptions);
  if (!date?.value) return null;
  const { value, until, calendar, warnings, alternatives } = date;
  // «۱۶/۰۶/۰۳» is probably of 1403, not of 1416 as the Persian order of the numbers has it.
  const isOther = calendar !== 'persian' || (alternatives[0]?.value ?? value) < value;
  const isDoubtful = warnings.includes('calendar-mismatch') || (warnings.includes('ambiguous') && isOther);
  // Anything longer than a day has an end.
  return until || value[0] === 'T' || isDoubtful ? null : value.slice(0, ISO_DAY_LENGTH);
}

/** Three numbers and nothing else, the commonest stamp, which is read without the grammar. */
const THREE_NUMBERS = /^([\d۰-۹٠-٩]{1,4})([/.,،\-_\\ ])([\d۰-۹٠-٩]{1,2})\2([\d۰-۹٠-٩]{1,4})$/;

/** The day of such a stamp, just as the grammar would read it; `null` where the grammar is needed. */
function dayInFigures(text: string): DayInFigures | null {
  const match = THREE_NUMBERS.exec(text);
  if (!match) return null;
  const [, a, sign, b, c] = match as string[] as [string, string, string, string, string];
  // Commas and blanks are signs of a date only if the year is written in full.
  if (',، '.includes(sign) && a.length < 4 && c.length < 4) return null;
  return dayOfNumbers([numberIn(a), numberIn(b), numberIn(c)], [a.length, b.length, c.length], sign === '.');
}

/**
 * A code unit that may stand around a stamp and says nothing: blanks, quotes, brackets, bullets, pictures, direction marks, the apostrophe
 * of spreadsheets. Not a question mark, nor a sign that compares, counts, is a currency or shows that the text was cut short.
 */
const WRAPPING = /[^\p{L}\p{N}\p{Sc}\p{Sm}#-&./?@\\№°؟٪‰٫…\ud835]|[|=◽◾]/u;

/** Reads the stamp of a field, without what is wrapped around it: `["1403/06/16"],`. */
function readField(text: string, options: ResolveOptions): DateMention | null {
  let from = 0;
  let stop = text.length;
  while (WRAPPING.test(text.charAt(from))) from++;
  // A bracket that was not opened before the stamp belongs to it, as in «… (جمعه)».
  const kept = /[([{]/.test(text.slice(0, from)) ? '' : ')]}';
  const unwrapEnd = (): void => {
    while (WRAPPING.test(text.charAt(stop - 1)) && !kept.includes(text[stop - 1]!)) stop--;
  };
  unwrapEnd();
  // A single full stop; several show that the text was cut short.
  if (text[stop - 1] === '.') stop--;
  unwrapEnd();
  const field = text.slice(0, stop);
  // A number below 0 is neither a year nor a day: `-14030616`.
  if (/^[-–]\p{Nd}+$/u.test(field.slice(from - 1))) return null;
  const day = dayInFigures(field.slice(from));
  return day ? resolve(field, from, field.length, { to: 0, date: day }, options) : readWholeStamp(field, from, options);
}

/**
 * The name of a zone after a time, which is passed over: `(Iran Standard Time)`,
 * `IRST`, `[Asia/Tehran]`, «به وقت تهران» (Tehran time); or nothing.
 */
const ZONE_NAME =
  /^(?:[([]?(?:[A-Z]{2,4}T|[A-Za-z ]+ Time|[A-Z]\w+\/[\w/]+|به وقت [آ-ی]+)|\(وقت [^\d()]+|\[\w+)?[)\]]?$/;

/**
 * Verbs that introduce a stamp: «منتشر شده در» (published on), «به روز رسانی شده در» (updated on); not «ساخته شده در» (built in). All other
 * introductions consist of tokens.
 */
const WRITTEN_IN = /^(?:نوشته|(?:به )?(?:روز )?[آ-ی\u200c]*[^ ه])[ \u200c]?شده در:? /;

/**
 * Reads a text that from a place on must be one stamp. What a page shows on lines of its own, «جمعه⏎۱۶ شهریور ۱۴۰۳⏎۱۰:۵۹», is read as if bars
 * stood between, so that a number on the next line never becomes the year of a day. Words may introduce it («تاریخ انتشار: ۱۶ شهریور ۱۴۰۳»,
 * «مورخ ۱۴۰۳/۰۶/۱۶», «از ۱۶ تا ۲۰ شهریور»), and the name of a zone, a part of the day or the same day in other calendars may follow it. But
 * «از ۱۶ شهریور», «از تاریخ ۱۴۰۳/۰۶/۱۶» (from that day on) is no single day.
 */
function readWholeStamp(text: string, first: number, options: ResolveOptions): DateMention | null {
  const written = WRITTEN_IN.exec(text.slice(first))?.[0].length ?? 0;
  readLine(text.replace(/[\n-\r\x85\u2028\u2029]/g, '|'), first + written);
  const whole = readStamp(0, true);
  const from = whole ? 0 : skip(0, INTRODUCTION);
  const read = whole ?? readStamp(from, true);
  if (!read || (!read.last && (kind(from - 1) === FROM || kind(from - 2) === FROM))) return null;
  const stamp = { ...read, from };
  const { to, time } = stamp;
  const rest = text
    .slice(end(to - 1))
    .replace(time?.second === undefined || time.to < to ? '' : /^[.,٫]\p{Nd}{1,9}/u, '');
  const isPart = kind(to) === DAY_PART && to + 1 === tokenCount();
  const twins = isPart || (time && ZONE_NAME.test(rest.trimStart())) ? [stamp] : twinsFrom(stamp);
  return twins && { ...mentionsOf(twins, text, options)[0]!, text: text.slice(start(from)), end: text.length };
}

/**
 * A stamp and its twins, «۱۶ شهریور ۱۴۰۳ (۶ سپتامبر ۲۰۲۴)»; `null` if anything
 * else follows. If the stamp has no time, that after a twin is given to it.
 */
function twinsFrom(stamp: PlacedStamp): PlacedStamp[] | null {
  const twins = [stamp];
  for (let at = stamp.to; at < tokenCount(); ) {
    const from = skip(at, TWIN_LINK);
    const twin = { ...readStamp(from)!, from };
    if (!isTwinOf(twins, twin)) return null;
    twins.push(twin);
    twins[0] = { ...stamp, time: twins[0]!.time ?? twin.time };
    at = kind(twin.to) === CLOSE ? twin.to + 1 : twin.to;
  }
  return twins;
}
