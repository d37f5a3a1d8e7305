import { type DateOptions, findDates, MatnError, toIsoDate } from '../../index';
import { InputError } from '../failure';

/** The encoding of whole texts. */
export const ENCODING_OPTION = { encoding: { type: 'string' } } as const;

/** That the input is HTML, whatever its name. */
export const HTML_OPTION = { html: { type: 'boolean', default: false } } as const;

/** The day, or day and time, that relative dates are counted from, also of each record, and the zone of the times, under two names. */
export const TIME_OPTIONS = {
  reference: { type: 'string' },
  'reference-field': { type: 'string' },
  'time-zone': { type: 'string' },
  zone: { type: 'string' },
} as const;

/** The same as the library takes them; `probe` is a function of it, which checks them. */
export function timeOptionsOf(
  { reference, zone, 'time-zone': timeZone }: Partial<Record<keyof typeof TIME_OPTIONS, string>>,
  probe: (text: string, options: DateOptions) => unknown,
): DateOptions {
  if (zone !== undefined && timeZone !== undefined)
    throw new InputError('--zone and --time-zone are one option: give one of them');
  const options = { reference, timeZone: zone ?? timeZone };
  probe('', options);
  checkReference(reference);
  return options;
}

/** Years of the Persian calendar from 1821 to 2121. In the Gregorian years of these numbers no page was fetched. */
const PERSIAN_YEAR = /^1[2-4]\d\d(?=-)/;

/** Refuses a day that is meant in the Persian calendar: `1403-06-16` is one of the Middle Ages. */
function checkReference(reference = ''): void {
  const year = PERSIAN_YEAR.exec(reference)?.[0];
  if (year === undefined) return;
  const meant = toIsoDate(reference.slice(0, 10));
  const hint = meant === null ? '' : `; is ${meant} meant?`;
  throw new InputError(`--reference takes a Gregorian day, '${reference}' is one of the year ${year}${hint}`);
}

/** Whether a text can be a reference. */
export function isReference(text: string): boolean {
  if (PERSIAN_YEAR.test(text)) return false;
  try {
    findDates('', { reference: text });
    return true;
  } catch (error) {
    if (error instanceof MatnError) return false;
    throw error;
  }
}

/** A number as it was typed, if it was; the library checks its range. */
export function numberOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (value.trim() === '' || Number.isNaN(Number(value)))
    throw new InputError(`--${name} takes a number, not '${value}'`);
  return Number(value);
}
