import { readFileSync } from 'node:fs';
import { dayNumber } from '../../dates/calendars/gregorian';
import { tabularMonthStart } from '../../dates/calendars/tabular';
import { literal, rows, type Table, table } from '../table';

const LUNAR_MONTHS = 'corpus/tables/lunar-months.tsv';
const UNKNOWN = '-';

/**
 * Letter n stands for n more months in which 30 and 29 days take turns. They are signs that are frequent in minified code, in the
 * order that packs best.
 */
const LETTERS = 't),rea40l(&.{ushn:';

/**
 * The months of the Iranian lunar calendar. 30 and 29 days take turns in it for some months, one to eighteen, before two months of the same
 * length meet, so that a letter for each such stretch says all.
 *
 * Months at the end of the last year that the source does not have are filled in so that they end at the first day of the
 * tabular calendar's next year; how many months are known is given next to the letters.
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
  let last = 0;
  const stretches: number[] = [];
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
      if (days === last || at === 0) stretches.push(0);
      else stretches.push(stretches.pop()! + 1);
      last = days;
      day += days;
    });
  });
  if (Math.max(...stretches) >= LETTERS.length)
    throw new Error(`${LUNAR_MONTHS}: a stretch is longer than there are letters`);
  if (day !== tabularMonthStart((lastYear + 1) * 12)) {
    throw new Error(`${LUNAR_MONTHS}: the filled months do not reach the tabular calendar`);
  }
  const body = [
    '/** Months are numbered consecutively: `year * 12 + month - 1`. */',
    `export const FIRST_TABLE_MONTH: number = ${first.year * 12};`,
    `export const KNOWN_MONTHS: number = ${known};`,
    '/** 1 Muharram of the first year, in days since 1970-01-01. */',
    `export const FIRST_TABLE_DAY: number = ${first.start};`,
    '/** In the first stretch of months that take turns, the first has so many days. */',
    `export const FIRST_LENGTH: number = ${first.lengths[0]};`,
    '/** For each stretch a letter: how many months, less one, is its place among the letters. */',
    `export const LETTERS: string = ${literal(LETTERS)};`,
    `export const STRETCHES: string =\n  ${literal(stretches.map((months) => LETTERS[months]).join(''))};`,
    '',
  ].join('\n');
  return table(
    'src/dates/calendars/lunar.table.ts',
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
