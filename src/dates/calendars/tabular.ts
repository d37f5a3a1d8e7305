/**
 * The tabular (civil) form of the lunar Hijri calendar, which follows a rule instead of the moon: months of 30 and of 29 days alternate,
 * and of every 30 years, 11 have one more day in their last month (the 2nd, 5th, 7th, 10th, 13th, 16th, 18th, 21st, 24th, 26th and 29th).
 */

/** The `dayNumber` of 1 Muharram 1, which was 16 July 622 of the Julian calendar. */
const EPOCH = -492_148;

/** The `dayNumber` of the first day of a month; `monthIndex` is `year * 12 + month - 1`. */
export function tabularMonthStart(monthIndex: number): number {
  const year = Math.floor(monthIndex / 12);
  const monthsBefore = monthIndex - year * 12;
  return EPOCH + 354 * (year - 1) + Math.floor((11 * year + 3) / 30) + Math.ceil(29.5 * monthsBefore);
}
