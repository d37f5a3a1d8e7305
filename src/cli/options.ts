import { type DateOptions, findDates, MatnError, toIsoDate } from '../index';
import { InputError } from './failure';

/** The name on the command line of an option of the library, without the dashes: `timeZone` → `time-zone`. */
export function flagOf(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The option that names the encoding of whole texts. */
export const ENCODING_OPTION = { encoding: { type: 'string' } } as const;

/** The option that says that the input is HTML, whatever its name. */
export const HTML_OPTION = { html: { type: 'boolean', default: false } } as const;

/**
 * The options about time: the day, or day and time, that relative dates are counted from; the field of a record that holds its own; and
 * the zone of the times, under two names.
 */
export const TIME_OPTIONS = {
  reference: { type: 'string' },
  'reference-field': { type: 'string' },
  'time-zone': { type: 'string' },
  zone: { type: 'string' },
} as const;

/** These options as the library takes them. `reader` is the function of the library that will get them, and checks them here. */
export function timeOptionsOf(
  { reference, zone, 'time-zone': timeZone }: Partial<Record<keyof typeof TIME_OPTIONS, string>>,
  reader: (text: string, options: DateOptions) => unknown,
): DateOptions {
  if (zone !== undefined && timeZone !== undefined)
    throw new InputError('--zone and --time-zone are one option: give one of them');
  const options = { reference, timeZone: zone ?? timeZone };
  reader('', options);
  checkReference(reference);
  return options;
}

/** A year from 1200 to 1499: in the Persian calendar that is 1821 to 2121, and no page was fetched in the Gregorian years 1200 to 1499. */
const PERSIAN_YEAR = /^1[2-4]\d\d(?=-)/;

/** Refuses a day that is meant in the Persian calendar: as a Gregorian one `1403-06-16` would be in the Middle Ages. */
function checkReference(reference = ''): void {
  const year = PERSIAN_YEAR.exec(reference)?.[0];
  if (year === undefined) return;
  const meant = toIsoDate(reference.slice(0, 10));
  const hint = meant === null ? '' : `; is ${meant} meant?`;
  throw new InputError(`--reference takes a Gregorian day, '${reference}' is one of the year ${year}${hint}`);
}

/** Whether the text of a field can be the reference of its record. */
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

/** The options with a record's own reference, if it has one. */
export function withReference<Options extends DateOptions>(options: Options, reference: string | undefined): Options {
  return reference === undefined ? options : { ...options, reference };
}

/** A number in figures. JavaScript's `Number` would take `0x1`, `0b1` and `Infinity`, too, and blanks round them. */
const DECIMAL = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

/** The number that was typed for an option, if any; the library checks its range. */
export function numberOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!DECIMAL.test(value)) throw new InputError(`--${name} takes a number, not '${value}'`);
  return Number(value);
}
