import { readFileSync } from 'node:fs';
import { dayNumber } from '../../dates/calendars/gregorian';
import { tabularMonthStart } from '../../dates/calendars/tabular';
import { literal, rows, type Table, table } from '../table';

const LUNAR_MONTHS = 'corpus/tables/lunar-months.tsv';
const UNKNOWN = '-';

/**
 * The letter at index n stands for a stretch of n + 1 months. They are characters that are frequent in minified code, in the order that
 * compresses best.
 */
const LETTERS = 't),rea40l(&.{ushn:';

/** A year of the source: its first day, in days since 1970-01-01, and the lengths of its months as they are written there. */
interface LunarYear {
  readonly year: number;
  readonly start: number;
  readonly lengths: readonly string[];
}

/**
 * The months of the Iranian lunar calendar. For stretches of one to eighteen months, months of 30 and of 29 days alternate; where two
 * months of the same length meet, a new stretch begins. So the length of the first month and a letter for each stretch say it all.
 */
export function lunarTable(): Table {
  const years = rows(readFileSync(LUNAR_MONTHS, 'utf8')).map(([year, start, lengths]) => ({
    year: Number(year),
    start: dayOf(start!),
    lengths: lengths!.split(' '),
  }));
  const first = years[0]!;
  const { stretches, known } = stretchesOf(years);
  if (Math.max(...stretches) >= LETTERS.length)
    throw new Error(`${LUNAR_MONTHS}: a stretch is longer than there are letters`);
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

/**
 * The stretches of alternating months, each as its number of months less one, and how many months are known. Months that the source lacks
 * at the end of its last year are filled in, so that they end where the next year of the tabular calendar begins.
 */
function stretchesOf(years: readonly LunarYear[]): { stretches: number[]; known: number } {
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
      const isKnown = length !== UNKNOWN;
      // Only in the last year months may be unknown, and after an unknown one no known one may follow.
      if (isKnown ? known !== at : year !== lastYear) {
        throw new Error(`${LUNAR_MONTHS}: ${year} has a gap that is not at the end`);
      }
      if (isKnown) known++;
      const days = isKnown ? Number(length) : filledLength(day, year * 12 + month);
      if (days !== 29 && days !== 30) throw new Error(`${LUNAR_MONTHS}: ${year} has a month of ${length} days`);
      if (days === last || at === 0) stretches.push(0);
      else stretches[stretches.length - 1]!++;
      last = days;
      day += days;
    });
  });
  if (day !== tabularMonthStart((lastYear + 1) * 12)) {
    throw new Error(`${LUNAR_MONTHS}: the filled months do not reach the tabular calendar`);
  }
  return { stretches, known };
}

/** 29 or 30, whichever brings the next month nearer to its start in the tabular calendar. */
function filledLength(start: number, month: number): number {
  return Math.min(30, Math.max(29, tabularMonthStart(month + 1) - start));
}

/** The number of days since 1970-01-01. */
function dayOf(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number);
  return dayNumber({ year: year!, month: month!, day: day! });
}
