import { checkNames } from '../option-names';
import { readReference, wallSeconds } from './iso';
import { SECONDS_A_DAY } from './limits';
import type { DateOptions } from './mention';
import type { ResolveOptions } from './resolve';
import { offsetsOf } from './zone-offset';

/** Checks the options of findDates, parseDate and toIsoDate. */
export function readOptions(options: DateOptions): ResolveOptions {
  checkNames(options, ['reference', 'timeZone'], 'date');
  const { reference, timeZone } = options;
  const offsets = timeZone === undefined ? undefined : offsetsOf(timeZone, 'timeZone');
  if (reference === undefined) return { reference: null, timeZone };
  const value = readReference(reference);
  let wall = wallSeconds(value);
  if (offsets && value.offset !== undefined) wall += offsets(wall - value.offset) - value.offset;
  const day = Math.floor(wall / SECONDS_A_DAY);
  return { reference: { day, seconds: value.time ? wall - day * SECONDS_A_DAY : null }, timeZone };
}
