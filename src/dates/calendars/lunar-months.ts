import { FIRST_LENGTH, FIRST_TABLE_DAY, FIRST_TABLE_MONTH, LETTERS, STRETCHES } from './lunar.table';
import { tabularMonthStart } from './tabular';

/**
 * The months of the lunar Hijri calendar as Iran keeps it. They begin when the new moon is seen, so no
 * rule can tell their lengths: those of 1265–1447 come from a table (corpus/tables/lunar-months.tsv).
 * For all other years the tabular calendar is used, which is within a day or two of what was observed.
 */

/** The first days of the table's months, unpacked when they are first asked for. */
let starts: readonly number[] | undefined;

/** The `dayNumber` of the first day of a month; `monthIndex` is `year * 12 + month - 1`. */
export function lunarMonthStart(monthIndex: number): number {
  starts ??= unpackStarts();
  return starts[monthIndex - FIRST_TABLE_MONTH] ?? tabularMonthStart(monthIndex);
}

/**
 * The first days of all months of the table. Within a stretch, months of 30 and 29 days alternate; where one ends, two of a length meet.
 */
function unpackStarts(): number[] {
  const unpacked: number[] = [];
  let day = FIRST_TABLE_DAY;
  let length = FIRST_LENGTH;
  for (const stretch of STRETCHES) {
    for (let months = LETTERS.indexOf(stretch); months >= 0; months--) {
      unpacked.push(day);
      day += length;
      length = 59 - length;
    }
    length = 59 - length;
  }
  return unpacked;
}
