/** Every command takes it. */
export const HELP_OPTION = { help: { type: 'boolean', short: 'h' } } as const;

/** The zone of the times, under two names. */
export const ZONE_OPTIONS = { 'time-zone': { type: 'string' }, zone: { type: 'string' } } as const;

export function zoneOf(values: { 'time-zone'?: string; zone?: string }): { timeZone?: string } {
  const timeZone = values.zone ?? values['time-zone'];
  return timeZone === undefined ? {} : { timeZone };
}
