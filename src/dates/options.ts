import { checkNames } from '../option-checks';
import { readReference } from './iso';
import { SECONDS_A_DAY } from './limits';
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
  const wall = wallSecondsIn(offsets, value);
  const day = Math.floor(wall / SECONDS_A_DAY);
  return { reference: { day, seconds: value.time ? wall - day * SECONDS_A_DAY : null }, timeZone };
}
