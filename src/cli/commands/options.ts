import { InputError } from '../failure';

/** The encoding of whole texts. */
export const ENCODING_OPTION = { encoding: { type: 'string' } } as const;

/** The zone of the times, under two names. */
export const ZONE_OPTIONS = { 'time-zone': { type: 'string' }, zone: { type: 'string' } } as const;

export function zoneOf(values: { 'time-zone'?: string; zone?: string }): { timeZone?: string } {
  const timeZone = values.zone ?? values['time-zone'];
  return timeZone === undefined ? {} : { timeZone };
}

/** A number as it was typed; the library checks its range. */
export function numberOf(name: string, value: string): number {
  if (value.trim() === '' || Number.isNaN(Number(value)))
    throw new InputError(`--${name} takes a number, not '${value}'`);
  return Number(value);
}
