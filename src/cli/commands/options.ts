import { toIsoDate } from '../../index';
import { InputError } from '../failure';

/** The encoding of whole texts. */
export const ENCODING_OPTION = { encoding: { type: 'string' } } as const;

/** That the input is HTML, whatever its name. */
export const HTML_OPTION = { html: { type: 'boolean', default: false } } as const;

/** The zone of the times, under two names. */
export const ZONE_OPTIONS = { 'time-zone': { type: 'string' }, zone: { type: 'string' } } as const;

export function zoneOf(values: { 'time-zone'?: string; zone?: string }): { timeZone?: string } {
  if (values.zone !== undefined && values['time-zone'] !== undefined)
    throw new InputError('--zone and --time-zone are one option: give one of them');
  const timeZone = values.zone ?? values['time-zone'];
  return timeZone === undefined ? {} : { timeZone };
}

/** The day, or day and time, that relative dates are counted from. */
export const REFERENCE_OPTION = { reference: { type: 'string' } } as const;

export function referenceOf({ reference }: { reference?: string }): { reference?: string } {
  return reference === undefined ? {} : { reference };
}

/** Years of the Persian calendar from 1821 to 2121. In the Gregorian years of these numbers no page was fetched. */
const PERSIAN_YEAR = /^1[2-4]\d\d(?=-)/;

/** Refuses a day that is meant in the Persian calendar: `1403-06-16` is one of the Middle Ages. */
export function checkReference(reference = ''): void {
  const year = PERSIAN_YEAR.exec(reference)?.[0];
  if (year === undefined) return;
  const meant = toIsoDate(reference.slice(0, 10));
  const hint = meant === null ? '' : `; is ${meant} meant?`;
  throw new InputError(`--reference takes a Gregorian day, '${reference}' is one of the year ${year}${hint}`);
}

/** A number as it was typed; the library checks its range. */
export function numberOf(name: string, value: string): number {
  if (value.trim() === '' || Number.isNaN(Number(value)))
    throw new InputError(`--${name} takes a number, not '${value}'`);
  return Number(value);
}
