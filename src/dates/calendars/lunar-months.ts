import { FIRST_LENGTH, FIRST_TABLE_DAY, FIRST_TABLE_MONTH, LETTERS, STRETCHES } from './lunar.table';
import { tabularMonthStart } from './tabular';

/**
 * The months of the lunar Hijri calendar as Iran keeps it. They begin when the new moon is seen, so no rule gives them: those
 * of 1265–1447 come from a table (corpus/tables/lunar-months.tsv). All other years follow the tabular civil calendar, which is
 * within a day or two of what was kept.
 */

let starts: readonly number[] | undefined;

/** The `dayNumber` of a month's first day. */
export function lunarMonthStart(lunarMonth: number): number {
  starts ??= unpackStarts();
  return starts[lunarMonth - FIRST_TABLE_MONTH] ?? tabularMonthStart(lunarMonth);
}

/** First days of all months of the table: 30 and 29 days take turns, except from one stretch to the next. */
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
