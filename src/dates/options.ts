import { MatnError } from '../error';
import { checkNames } from '../options';
import { dayNumber } from './gregorian';
import type { Reference } from './interval';
import { readValue } from './iso';
import type { DateOptions } from './mention';
import type { ResolveOptions } from './resolve';

/** Checks the options of findDates, parseDate and toIsoDate. */
export function readOptions(options: DateOptions): ResolveOptions {
  checkNames(options, ['reference', 'timeZone'], 'date');
  const { reference, timeZone } = options;
  if (timeZone !== undefined && (typeof timeZone !== 'string' || timeZone === '')) {
    throw new MatnError("option 'timeZone' takes the IANA name of a zone, such as 'Asia/Tehran'");
  }
  return { reference: reference === undefined ? null : readReference(reference), timeZone };
}

function readReference(reference: string): Reference {
  const value = typeof reference === 'string' ? readValue(reference) : null;
  if (value === null || value.day === null) {
    throw new MatnError(
      `option 'reference' takes an ISO 8601 day such as '2024-09-06', perhaps with a time, not '${String(reference)}'`,
    );
  }
  const { day, time } = value;
  return { day: dayNumber(day), seconds: time && time.hour * 3600 + time.minute * 60 + (time.second ?? 0) };
}
