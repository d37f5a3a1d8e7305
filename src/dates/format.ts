import { MatnError, shown } from '../error';
import { checkNames, choice } from '../option-checks';
import { dayWithNumber, numberOfDay } from './calendars/calendar';
import { type CalendarDay, pad, weekdayOf } from './calendars/gregorian';
import { readMoment } from './calendars/iso';
import type { DateMention } from './mention';
import { AM, DAY_PART, PERSIAN, PM } from './tokens/kinds';
import { monthName, nameOf, weekdayName } from './tokens/names';
import { inZone, type OffsetAt, offsetsOf } from './zones/zone-offset';

/** A Jalali day with a time of day; minute and second count as 0 when the hour stands alone. */
export interface CalendarTime extends CalendarDay {
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** An object of Temporal in another calendar is refused: pass its text, `toString()`. */
  readonly calendarId?: 'persian' | undefined;
}

/** How a Jalali day is written. */
export interface FormatOptions {
  /**
   * Pattern letters of Unicode TR 35: `yyyy yy y`, `MMMM MMM` (name) `MM M`, `dd d`, `EEEE EEE` (weekday) `EEEEE` (its
   * letter), `HH H`, `hh h` with `a` (a.m. «ق.ظ.» or p.m. «ب.ظ.»), `mm m`, `ss s`. Text in 'single quotes' stays as it is, '' is a quote.
   * Persian has no short names of months and weekdays, so MMM is the same as MMMM, and EEE as EEEE. Default `yyyy/MM/dd`.
   */
  readonly pattern?: string | undefined;
  /** Digit set; default `persian`. */
  readonly digits?: Digits | undefined;
  /** Month names: «فروردین» to «اسفند» (`persian`, the default), or «حمل» to «حوت» (`afghan`). */
  readonly months?: 'persian' | 'afghan' | undefined;
  /**
   * Weekday names: «یکشنبه», «پنجشنبه» (`joined`, the default), or «یک‌شنبه», «پنج‌شنبه» (`half-space`). «سه‌شنبه» always has a half-space.
   */
  readonly weekdays?: 'joined' | 'half-space' | undefined;
  /** IANA name of a zone: a moment with an offset or `Z` is first put on its clocks. Other moments, days and fields stay as they are. */
  readonly timeZone?: string | undefined;
}

/** The digit sets that numbers are written in. */
export type Digits = 'persian' | 'latin' | 'arabic';

/** A part of the pattern that is not copied as it is: quoted text, a run of one letter, a lone quote. */
const FIELD = /'((?:[^']|'')*)'|([A-Za-z])\2*|'/g;

/**
 * Writes a Jalali day, with its time when there is one: fields of the Jalali calendar, or a mention or value that
 * `findDates` gave (one day or moment, ISO 8601 Gregorian; without `timeZone` an offset isn't applied, the wall time is written).
 *
 * `formatJalali({ year: 1403, month: 6, day: 16 }, { pattern: 'EEEE d MMMM yyyy' })` → `'جمعه ۱۶ شهریور ۱۴۰۳'`
 * `formatJalali('2024-09-06T10:59', { pattern: "d MMMM، 'ساعت' H:mm" })` → `'۱۶ شهریور، ساعت ۱۰:۵۹'`
 * `formatJalali('2024-09-06', { months: 'afghan', pattern: 'd MMMM y', digits: 'latin' })` → `'16 سنبله 1403'`
 * `formatJalali(new Date(1725607740000).toISOString(), { timeZone: 'Asia/Tehran', pattern: 'yyyy/MM/dd HH:mm' })` → `'۱۴۰۳/۰۶/۱۶ ۱۰:۵۹'`
 *
 * A mention or value that is not a single day or moment, or that has no time where the pattern asks for one, gives `null`; so does
 * `undefined`, as in `findDates(text)[0]` of a text without dates.
 *
 * @throws {MatnError} when fields name no day or time, or lack one that the pattern asks for, or an option is wrong; never
 *   because of a mention.
 */
export function formatJalali(date: CalendarTime, options?: FormatOptions): string;
export function formatJalali(
  date: CalendarTime | DateMention | string | null | undefined,
  options?: FormatOptions,
): string | null;
export function formatJalali(
  date: CalendarTime | DateMention | string | null | undefined,
  options: FormatOptions = {},
): string | null {
  checkNames(options, ['pattern', 'digits', 'months', 'weekdays', 'timeZone'], 'formatJalali');
  const { pattern = 'yyyy/MM/dd' } = options;
  if (typeof pattern !== 'string')
    throw new MatnError(`option 'pattern' takes a text such as 'yyyy/MM/dd', not '${shown(pattern)}'`);
  const write = digitWriter(options.digits);
  const months = choice('months', options.months, ['persian', 'afghan']);
  const weekdays = choice('weekdays', options.weekdays, ['joined', 'half-space']);
  // An object of Temporal has such fields too, but mostly those of the Gregorian calendar.
  const isFields = 'year' in Object(date) && ((date as CalendarTime).calendarId ?? 'persian') === 'persian';
  const offsets = offsetsOf(options.timeZone);
  const fields = isFields
    ? NAMES.map((name) => (date as CalendarTime)[name])
    : partsOfMoment(date as DateMention | string | null | undefined, offsets);
  if (!fields) return null;
  const [year, month, day, hour, minute = 0, second = 0] = fields as [number, number, number, ...number[]];
  const number = numberOfDay(PERSIAN, year, month, day);
  if (number === null || !isTime(hour, minute, second)) {
    const given = fields.filter((field) => field !== undefined).map(shown);
    throw new MatnError(`there is no day or time ${given.join(' ')}`);
  }

  const weekday = weekdayName(weekdayOf(number), weekdays === 'half-space');
  const name = monthName(month, months === 'afghan');
  const values: Readonly<Record<string, string | number>> = {
    y: year,
    yy: year % 100,
    yyyy: year,
    M: month,
    MMM: name,
    MMMM: name,
    d: day,
    EEE: weekday,
    EEEE: weekday,
    EEEEE: weekday[0]!,
    H: hour!,
    h: ((hour! + 11) % 12) + 1,
    a: `${nameOf(DAY_PART, hour! < 12 ? AM : PM)}.`,
    m: minute,
    s: second,
  };
  let isWritable = true;
  const written = pattern.replace(FIELD, (run: string, quoted?: string) => {
    if (quoted !== undefined) return quoted.replaceAll("''", "'") || "'";
    if (hour === undefined && /[Hhmsa]/.test(run)) {
      if (isFields) throw new MatnError(`option 'pattern' asks for a missing time`);
      isWritable = false;
      return '';
    }
    // `MM`, `dd`, `hh`: two letters of a field that is a number, which may need a leading zero.
    const value = values[run] ?? values[run[0] === 'a' || run.length > 2 ? run : run[0]!];
    if (value === undefined) {
      throw new MatnError(`option 'pattern' has no field ${run}; words stand in 'quotes'`);
    }
    return typeof value === 'string' ? value : write(pad(value, run.length));
  });
  return isWritable ? written : null;
}

/** Writes numbers in the digit set of the option `digits`. */
export function digitWriter(digits: Digits | undefined): (written: string | number) => string {
  const zero = ZEROS[choice('digits', digits, Object.keys(ZEROS) as Digits[])];
  return (written) => String(written).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

/** The code units of the digit 0 in each set. */
const ZEROS: Readonly<Record<Digits, number>> = { persian: 0x6f0, latin: 0x30, arabic: 0x660 };

/** Year, month and day, and those of hour, minute and second that are given. */
type Parts = readonly (number | undefined)[];

/** The names of the parts, in their order. */
const NAMES = 'year month day hour minute second'.split(' ') as Exclude<keyof CalendarTime, 'calendarId'>[];

/** The parts of a mention or value; `null` where it is not a single day or moment that the Jalali calendar has. */
function partsOfMoment(date: DateMention | string | null | undefined, offsets: OffsetAt | undefined): Parts | null {
  const moment = readMoment(date);
  if (moment?.day === undefined) return null;
  const { day, time = [] } = inZone(offsets, moment);
  const jalali = dayWithNumber(PERSIAN, day!);
  return jalali && [jalali.year, jalali.month, jalali.day, ...time];
}

/** Whether hour, minute and second are a time of day. Without an hour, minute and second must be 0. */
function isTime(hour: number | undefined, minute: number, second: number): boolean {
  const limit = hour === undefined ? 1 : 60;
  return [hour ?? 0, minute, second].every((part, i) => Number.isInteger(part) && part >= 0 && part < (i ? limit : 24));
}
