import { DAY } from '../tokens/kinds';
import { HALF_A_YEAR, SECONDS_A_DAY, SMALL_HOURS } from '../tokens/limits';
import { type Interval, intervalOf, type Reference } from './interval';
import { saysYear } from './lending';
import type { PointReading, StampReading } from './reading';

/** Which reference each end of a range, or a night, is counted from. */

/**
 * The references that the two ends of a range are counted from. If each end were put into the year that
 * brings it nearest to the reference, some ranges would end before they begin: «۱۵ اسفند تا ۴ فروردین»
 * (15 of the last month to 4 of the first). Such a range is put where all of it is nearest.
 */
export function referencesOf(range: StampReading, reference: Reference | null): readonly (Reference | null)[] {
  const night = referenceOfNight(range, reference);
  const { date } = range;
  const end = range.last?.date;
  if (!reference || !end) return [night, night];
  const first = intervalOf(date!, reference) as Interval;
  const second = intervalOf(end, reference) as Interval;
  // «۱۶ تا ۱۴ شهریور» is a slip of the writer, not a range of nearly a year.
  const isSlip = date!.month && date!.month === end.month && end.day! < date!.day!;
  if (isSlip || !(second.first < first.first)) return [night, night];
  const isBeginningNearer = first.first - reference.day < reference.day - second.last;
  if (!saysYear(end) && (isBeginningNearer || saysYear(date!))) {
    return [reference, { day: first.first + HALF_A_YEAR, seconds: null }];
  }
  return [saysYear(date!) ? reference : { day: second.first - HALF_A_YEAR, seconds: null }, reference];
}

/**
 * The reference that a night is counted from. If the reference is before six in the morning, «امشب»
 * (tonight) is the night that isn't over yet; and «دیشب» (last night) can't be that one, as long as its hour
 * is still to come. So both are counted from the day before. Midnight itself, as an hour, is the next one.
 */
function referenceOfNight({ date, time }: PointReading, reference: Reference | null): Reference | null {
  const now = reference?.seconds ?? SECONDS_A_DAY;
  const afterMidnight = time ? time.hour * 60 + (time.minute ?? 0) - 24 * 60 : 0;
  const shift = afterMidnight > 0 && date?.shift?.unit === DAY ? date.shift.amount : undefined;
  const nightEnd = shift === 0 ? SMALL_HOURS : shift === -1 ? afterMidnight : 0;
  return reference && now < nightEnd * 60 ? { day: reference.day - 1, seconds: now } : reference;
}
