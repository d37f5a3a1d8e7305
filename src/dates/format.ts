import { toPersianDigits } from '../digits/digits';
import { MatnError } from '../error';
import { pad, weekdayOf } from './gregorian';
import { type CalendarDay, jalaliToGregorian } from './jalali';
import { JALALI_MONTH_NAMES, WEEKDAY_NAMES } from './names';

/** How a Jalali day is written. */
export interface FormatOptions {
  /** Pattern letters as in Unicode TR 35: `yyyy yy MMMM MM M dd d EEEE`; text in 'single quotes' stays. Default `yyyy/MM/dd`. */
  readonly pattern?: string;
  /** Digit set; default `persian`. */
  readonly digits?: 'persian' | 'latin';
}

const FIELD = /'([^']*)'|yyyy|yy|MMMM|MM|M|dd|d|EEEE/g;

/**
 * Writes a Jalali day.
 *
 * `formatJalali({ year: 1403, month: 6, day: 16 }, { pattern: 'EEEE d MMMM yyyy' })` → `'جمعه ۱۶ شهریور ۱۴۰۳'`
 *
 * @throws {MatnError} when the calendar has no such day, or an option is wrong.
 */
export function formatJalali(day: CalendarDay, options: FormatOptions = {}): string {
  const { pattern = 'yyyy/MM/dd', digits = 'persian' } = options;
  if (digits !== 'persian' && digits !== 'latin') {
    throw new MatnError(`option 'digits' is 'persian' or 'latin', not '${String(digits)}'`);
  }
  const gregorian = jalaliToGregorian(day.year, day.month, day.day);
  if (gregorian === null) throw new MatnError(`the Jalali calendar has no day ${day.year}/${day.month}/${day.day}`);
  const fields: Readonly<Record<string, string>> = {
    yyyy: pad(day.year, 4),
    yy: pad(day.year % 100, 2),
    MMMM: JALALI_MONTH_NAMES[day.month - 1]!,
    MM: pad(day.month, 2),
    M: String(day.month),
    dd: pad(day.day, 2),
    d: String(day.day),
    EEEE: WEEKDAY_NAMES[weekdayOf(gregorian) - 1]!,
  };
  const written = pattern.replace(FIELD, (field, quoted?: string) => quoted ?? fields[field]!);
  return digits === 'persian' ? toPersianDigits(written) : written;
}
