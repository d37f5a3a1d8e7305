import { checkNames } from '../option-names';
import { noZone } from './choice';
import { readReference, secondsOf } from './iso';
import type { DateOptions } from './mention';
import type { ResolveOptions } from './resolve';

/** Checks the options of findDates, parseDate and toIsoDate. */
export function readOptions(options: DateOptions): ResolveOptions {
  checkNames(options, ['reference', 'timeZone'], 'date');
  const { reference, timeZone } = options;
  if (timeZone !== undefined && (typeof timeZone !== 'string' || timeZone === '')) {
    throw noZone('timeZone', timeZone);
  }
  if (reference === undefined) return { reference: null, timeZone };
  const { day, time } = readReference(reference);
  return { reference: { day, seconds: time ? secondsOf(time) : null }, timeZone };
}
