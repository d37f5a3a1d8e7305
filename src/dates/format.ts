import { MatnError, shown } from '../error';
import { checkNames } from '../option-names';
import { dayOf, numberOfDay } from './calendar';
import { choice } from './choice';
import { type CalendarDay, pad, weekdayOf } from './gregorian';
import { readMoment } from './iso';
import { AM, DAY_PART, PERSIAN, PM } from './kinds';
import type { DateMention } from './mention';
import { monthName, nameOf, weekdayName } from './names';

/** A Jalali day with a time of day; minute and second count as 0 when the hour stands alone. */
export interface CalendarTime extends CalendarDay {
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

/** How a Jalali day is written. */
export interface FormatOptions {
  /**
   * Pattern letters of Unicode TR 35: `yyyy yy y`, `MMMM MMM` (name) `MM M`, `dd d`, `EEEE EEE` (weekday) `EEEEE` (its
   * letter), `HH H`, `hh h` with `a` (ق.ظ. or ب.ظ.), `mm m`, `ss s`. Text in 'single quotes' stays as it is, '' is a quote.
   * Persian has no short month and weekday names, so MMM is as MMMM and EEE as EEEE. Default `yyyy/MM/dd`.
   */
  readonly pattern?: string;
  /** Digit set; default `persian`. */
  readonly digits?: Digits;
  /** Month names: فروردین … اسفند (`persian`, the default) or حمل … حوت (`afghan`). */
  readonly months?: 'persian' | 'afghan';
  /** Weekday names: یکشنبه, پنجشنبه (`joined`, the default) or یک‌شنبه, پنج‌شنبه (`half-space`); سه‌شنبه is always so. */
  readonly weekdays?: 'joined' | 'half-space';
}

/** The digit sets that numbers are written in. */
export type Digits = 'persian' | 'latin' | 'arabic';

/** Quoted text, a run of one letter, a lone quote. */
const FIELD = /'((?:[^']|'')*)'|([A-Za-z])\2*|'/g;

/**
 * Writes a Jalali day, with its time when there is one: fields of the Jalali calendar, or a mention or value that
 * `findDates` gave (one day or moment, ISO 8601 Gregorian; an offset isn't applied, the wall time is written).
 *
 * `formatJalali({ year: 1403, month: 6, day: 16 }, { pattern: 'EEEE d MMMM yyyy' })` → `'جمعه ۱۶ شهریور ۱۴۰۳'`
 * `formatJalali('2024-09-06T10:59', { pattern: "d MMMM، 'ساعت' H:mm" })` → `'۱۶ شهریور، ساعت ۱۰:۵۹'`
 * `formatJalali('2024-09-06', { months: 'afghan', pattern: 'd MMMM y', digits: 'latin' })` → `'16 سنبله 1403'`
 *
 * @throws {MatnError} when there is no such day or time, the pattern asks for a time that isn't there, or an option is wrong.
 */
export function formatJalali(date: CalendarTime | DateMention | string, options: FormatOptions = {}): string {
  checkNames(options, ['pattern', 'digits', 'months', 'weekdays'], 'format');
  const { pattern = 'yyyy/MM/dd' } = options;
  if (typeof pattern !== 'string') throw new MatnError(`option 'pattern' is a text such as 'yyyy/MM/dd'`);
  const write = digitWriter(options.digits);
  const months = choice('months', options.months, ['persian', 'afghan']);
  const weekdays = choice('weekdays', options.weekdays, ['joined', 'half-space']);
  const fields = fieldsOf(date);
  const [year, month, day, hour, minute = 0, second = 0] = fields as [number, number, number, ...number[]];
  const number = numberOfDay(PERSIAN, year, month, day);
  if (number === null || !isTime(hour, minute, second)) {
    const written = fields.filter((field) => field !== undefined).map(shown);
    throw new MatnError(
      `there is no day or time ${written.join(' ') || shown((date as DateMention | null)?.text ?? date)}`,
    );
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
  return pattern.replace(FIELD, (run: string, quoted?: string) => {
    if (quoted !== undefined) return quoted.replaceAll("''", "'") || "'";
    const letter = run[0]!;
    if ('Hhmsa'.includes(letter) && hour === undefined) {
      throw new MatnError(`option 'pattern' asks for a time, and there is none`);
    }
    // Of two letters there are only numbers.
    const value = values[run] ?? (letter === 'a' || run.length > 2 ? undefined : values[letter]);
    if (value === undefined) {
      throw new MatnError(`option 'pattern' has no field ${run}; words in it stand in 'quotes'`);
    }
    return typeof value === 'string' ? value : write(pad(value, run.length));
  });
}

/** Writes numbers in the digit set of the option `digits`. */
export function digitWriter(digits: Digits | undefined): (written: string | number) => string {
  const zero = ZEROS[choice('digits', digits, Object.keys(ZEROS) as Digits[])];
  return (written) => String(written).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

const ZEROS: Readonly<Record<Digits, number>> = { persian: 0x6f0, latin: 0x30, arabic: 0x660 };

/** Year, month, day, and what is given of hour, minute and second; nothing where there is no day. */
function fieldsOf(date: CalendarTime | DateMention | string): (number | undefined)[] {
  if (typeof date === 'object' && date !== null && 'year' in date) {
    return [date.year, date.month, date.day, date.hour, date.minute, date.second];
  }
  const { day, time = [] } = readMoment(date) ?? {};
  const jalali = day === undefined ? null : dayOf(PERSIAN, day);
  return jalali ? [jalali.year, jalali.month, jalali.day, ...time] : [];
}

/** Without an hour, the others are 0. */
function isTime(hour: number | undefined, minute: number, second: number): boolean {
  const limits = hour === undefined ? [1, 1, 1] : [24, 60, 60];
  return [hour ?? 0, minute, second].every((part, i) => Number.isInteger(part) && part >= 0 && part < limits[i]!);
}
