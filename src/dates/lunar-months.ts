import { FIRST_TABLE_DAY, FIRST_TABLE_MONTH, MONTH_BITS, TABLE_MONTHS } from './lunar.table';
import { tabularMonthStart } from './tabular';

/**
 * The months of the lunar Hijri calendar as Iran keeps it. They begin when the new moon is seen, so no rule gives them: those
 * of 1265–1447 come from a table (corpus/tables/lunar-months.tsv). All other years follow the tabular civil calendar, which is
 * within a day or two of what was kept.
 */

let starts: Int32Array | undefined;

/** The `dayNumber` of a month's first day. */
export function lunarStart(lunarMonth: number): number {
  starts ??= unpackStarts();
  return starts[lunarMonth - FIRST_TABLE_MONTH] ?? tabularMonthStart(lunarMonth);
}

/** First days of all months of the table. */
function unpackStarts(): Int32Array {
  const unpacked = new Int32Array(TABLE_MONTHS);
  let day = FIRST_TABLE_DAY;
  for (let i = 0; i < TABLE_MONTHS; i++) {
    unpacked[i] = day;
    day += 29 + ((Number.parseInt(MONTH_BITS[Math.floor(i / 5)]!, 32) >> (i % 5)) & 1);
  }
  return unpacked;
}
