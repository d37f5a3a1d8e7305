import { readFileSync } from 'node:fs';
import { rows } from '../../src/forge/table';
import { readCases } from '../cases';

/** A pattern of every day that a date may have. */
export const DAY: string = String.raw`(?:\d{4}|-\d{6})-\d\d-\d\d`;
const CLOCK = String.raw`T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?`;
/** A pattern of every value that a date may have: a day, a day with its time, or a bare time. */
export const POINT: string = `(?:${DAY}(?:${CLOCK})?|${CLOCK})`;

/** How one date of a case must be found. `value` is `!reason` if there is no value, and `begin..until` if there is an end. */
export interface ExpectedDate {
  readonly start: number;
  readonly text: string;
  readonly value: string;
  readonly grain: string;
  readonly calendar: string;
  readonly warnings: string;
}

export interface DateCase {
  readonly format: string;
  readonly text: string;
  readonly reference: string | undefined;
  readonly dates: readonly ExpectedDate[];
}

/** The tables of texts that have a date or something like one. */
export const DATE_TABLES = [
  'numeric',
  'words',
  'times',
  'ranges',
  'relative',
  'calendars',
  'parts',
  'invalid',
  'mixed',
] as const;

const CELLS_BEFORE_DATES = 3;
const CELLS_OF_A_DATE = 5;

export function readDateCases(table: (typeof DATE_TABLES)[number]): DateCase[] {
  return readCases(`dates/${table}.tsv`).map(([format, text, reference, ...cells]) => {
    const dates: ExpectedDate[] = [];
    for (let i = 0; i < cells.length; i += CELLS_OF_A_DATE) {
      const [mention = '', value = '', grain = '', calendar = '', warnings = ''] = cells.slice(i, i + CELLS_OF_A_DATE);
      const colon = mention.indexOf(':');
      dates.push({
        start: Number(mention.slice(0, colon)),
        text: mention.slice(colon + 1),
        value,
        grain,
        calendar,
        warnings,
      });
    }
    if (cells.length === 0 || cells.length % CELLS_OF_A_DATE !== 0)
      throw new Error(
        `${table}.tsv: ${text}: ${CELLS_BEFORE_DATES} cells, then ${CELLS_OF_A_DATE} for each date are wanted`,
      );
    return { format: format!, text: text!, reference: reference === '-' ? undefined : reference, dates };
  });
}

/** The rows of a table of the corpus, without its comments. */
export function readTable(name: string): string[][] {
  return rows(readFileSync(`corpus/tables/${name}.tsv`, 'utf8'));
}
