/**
 * The tabular civil form of the lunar Hijri calendar: months of 30 and 29 days in turn, a day more in the last month of 11
 * years in 30 (the 2nd, 5th, 7th, 10th, 13th, 16th, 18th, 21st, 24th, 26th and 29th).
 *
 * Days are `dayNumber`s; months are numbered consecutively: `year * 12 + month - 1`.
 */

/** 1 Muharram 1, which was 16 July 622 of the Julian calendar. */
const EPOCH = -492_148;

/** The first day of a month. */
export function tabularMonthStart(lunarMonth: number): number {
  const year = Math.floor(lunarMonth / 12);
  const month = lunarMonth - year * 12;
  return EPOCH + 354 * (year - 1) + Math.floor((11 * year + 3) / 30) + Math.ceil(29.5 * month);
}
