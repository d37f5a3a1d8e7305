import type { DateReading, StampReading } from './reading';

/** What the dates of a range or list lend each other. */

/** Whether a date says its year, or what it is to that of the reference. */
export function saysYear({ year, shift, near }: DateReading): boolean {
  return year !== undefined || !!shift || !!near;
}

/** The same of a date at the end of a list, «بهمن و اسفند سال گذشته»; «اسفند گذشته» is but the last one. */
export function lendsYear({ year, shift }: DateReading): boolean {
  return year !== undefined || shift !== undefined;
}

/** What a range's first point leaves out stands in its last, and the other way round. */
export function withSharedFields(stamp: StampReading): StampReading {
  const { date, last } = stamp;
  const end = last?.date;
  if (!date?.month || !end?.month || saysYear(date) === saysYear(end)) return stamp;
  // «آبان تا فروردین سال آینده» begins a year before it ends.
  const years = end.month < date.month || (end.month === date.month && (end.day ?? 0) < (date.day ?? 0)) ? 1 : 0;
  if (date.year !== undefined) return { ...stamp, last: { ...last!, date: { ...end, year: date.year + years } } };
  const { year, shift, near, isShort = false } = end;
  if (saysYear(date) || near) return stamp;
  if (year !== undefined) return { ...stamp, date: { ...date, year: year - years, isShort } };
  return { ...stamp, date: { ...date, shift: { ...shift!, amount: shift!.amount - years } } };
}
