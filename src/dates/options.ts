import { checkNames } from '../option-checks';
import { readReference, secondsOf } from './calendars/iso';
import type { DateOptions } from './mention';
import type { ResolveOptions } from './readings/resolve';
import { inZone, offsetsOf } from './zones/zone-offset';

/** Checks the options of findDates, parseDate and toIsoDate, and reads the reference as the clocks of the time zone show it. */
export function readOptions(options: DateOptions): ResolveOptions {
  checkNames(options, ['reference', 'timeZone'], 'date');
  const { reference, timeZone } = options;
  const offsets = offsetsOf(timeZone);
  if (reference === undefined) return { reference: null, timeZone };
  const { day, time } = inZone(offsets, readReference(reference));
  return { reference: { day, seconds: time ? secondsOf(time) : null }, timeZone };
}
