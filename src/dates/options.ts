import { checkNames } from '../option-checks';
import { daysAndSeconds, readReference } from './iso';
import type { DateOptions } from './mention';
import type { ResolveOptions } from './resolve';
import { offsetsOf, wallSecondsIn } from './zone-offset';

/** Checks the options of findDates, parseDate and toIsoDate. */
export function readOptions(options: DateOptions): ResolveOptions {
  checkNames(options, ['reference', 'timeZone'], 'date');
  const { reference, timeZone } = options;
  const offsets = timeZone === undefined ? undefined : offsetsOf(timeZone, 'timeZone');
  if (reference === undefined) return { reference: null, timeZone };
  const value = readReference(reference);
  const [day, seconds] = daysAndSeconds(wallSecondsIn(offsets, value));
  return { reference: { day, seconds: value.time ? seconds : null }, timeZone };
}
