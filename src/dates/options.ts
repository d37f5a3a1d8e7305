import { MatnError, shown } from '../error';
import { checkNames } from '../options';
import { dayNumber } from './gregorian';
import { readReference, secondsOf } from './iso';
import type { DateOptions } from './mention';
import type { ResolveOptions } from './resolve';

/** Checks the options of findDates, parseDate and toIsoDate. */
export function readOptions(options: DateOptions): ResolveOptions {
  checkNames(options, ['reference', 'timeZone'], 'date');
  const { reference, timeZone } = options;
  if (timeZone !== undefined && (typeof timeZone !== 'string' || timeZone === '')) {
    throw new MatnError(
      `option 'timeZone' takes the IANA name of a zone such as 'Asia/Tehran', not '${shown(timeZone)}'`,
    );
  }
  if (reference === undefined) return { reference: null, timeZone };
  const { day, time } = readReference(reference);
  return { reference: { day: dayNumber(day), seconds: time && secondsOf(time) }, timeZone };
}
