import { readFileSync } from 'node:fs';
import { dayNumber } from '../dates/gregorian';
import { tabularMonthStart } from '../dates/tabular';
import { rows, type Table, table } from './table';

const LUNAR_MONTHS = 'corpus/tables/lunar-months.tsv';
const UNKNOWN = '-';

/**
 * The months of the Iranian lunar calendar, one bit each: set for 30 days, clear for 29; five bits make a letter in base 32.
 * Figures and small letters cost less in minified code than those of base64.
 *
 * Months at the end of the last year that the source does not have are filled in so that they end at the first day of the
 * tabular calendar's next year; how many months are known is given next to the bits.
 */
export function lunarTable(): Table {
  const years = rows(readFileSync(LUNAR_MONTHS, 'utf8')).map(([year, start, lengths]) => ({
    year: Number(year),
    start: numberOf(start!),
    lengths: lengths!.split(' '),
  }));
  const first = years[0]!;
  const lastYear = years.at(-1)!.year;
  let known = 0;
  let day = first.start;
  const bits: number[] = Array(Math.ceil((years.length * 12) / 5)).fill(0);
  years.forEach(({ year, start, lengths }, index) => {
    if (year !== first.year + index || lengths.length !== 12)
      throw new Error(`${LUNAR_MONTHS}: years not whole: ${year}`);
    if (start !== day) throw new Error(`${LUNAR_MONTHS}: ${year} does not begin where the year before ends`);
    lengths.forEach((length, month) => {
      const at = index * 12 + month;
      if (length === UNKNOWN ? year !== lastYear : known !== at) {
        throw new Error(`${LUNAR_MONTHS}: ${year} has a gap that is not at the end`);
      }
      if (length !== UNKNOWN) known++;
      const days = length === UNKNOWN ? filledLength(day, year * 12 + month) : Number(length);
      if (days !== 29 && days !== 30) throw new Error(`${LUNAR_MONTHS}: ${year} has a month of ${length} days`);
      bits[Math.floor(at / 5)]! |= (days - 29) << (at % 5);
      day += days;
    });
  });
  if (day !== tabularMonthStart((lastYear + 1) * 12)) {
    throw new Error(`${LUNAR_MONTHS}: the filled months do not reach the tabular calendar`);
  }
  const body = [
    '/** Months are numbered consecutively: `year * 12 + month - 1`. */',
    `export const FIRST_TABLE_MONTH: number = ${first.year * 12};`,
    `export const KNOWN_MONTHS: number = ${known};`,
    '/** 1 Muharram of the first year, in days since 1970-01-01. */',
    `export const FIRST_TABLE_DAY: number = ${first.start};`,
    `export const TABLE_MONTHS: number = ${years.length * 12};`,
    '/** One bit per month, five to a letter in base 32, low bits first: set for 30 days, clear for 29. */',
    `export const MONTH_BITS: string =\n  '${bits.map((five) => five.toString(32)).join('')}';`,
    '',
  ].join('\n');
  return table(
    'src/dates/lunar.table.ts',
    {
      what: 'Month lengths of the Iranian lunar calendar',
      sources: [LUNAR_MONTHS],
      count: `${known} months known, ${years.length} years`,
    },
    body,
  );
}

/** 29 or 30, whichever brings the next month nearer to its tabular start. */
function filledLength(start: number, month: number): number {
  return Math.min(30, Math.max(29, tabularMonthStart(month + 1) - start));
}

function numberOf(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number);
  return dayNumber({ year: year!, month: month!, day: day! });
}
