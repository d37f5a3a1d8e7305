import { parse } from 'csv-parse/sync';
import { InputError } from '../failure';
import { faultOf, parseOptions, withField } from './csv-fields';
import { nameList } from './name-list';
import type { Operation } from './work';

/** The names of the columns, in their order. */
export function columnsOf(header: string, delimiter: string): string[] {
  try {
    const [columns = []] = parse(header, { ...parseOptions(delimiter), bom: true });
    return columns;
  } catch (error) {
    throw new InputError(`the line of column names is not CSV: ${faultOf(error)}`);
  }
}

/** The line of column names as it is written: with the name of the column that the operation adds, unless there is one of that name. */
export function headerWith(header: string, delimiter: string, operation: Operation): string {
  if (!('into' in operation) || columnsOf(header, delimiter).includes(operation.into)) return header;
  return withField(header, operation.into, delimiter);
}

/** A line end of old Macs in the middle of a name. One at the end of a line is tolerated, since some programs write a CR too many there. */
const CR_ALONE = /\r[^\r\n]/;

export function checkColumns(columns: readonly string[], needed: readonly string[], delimiter: string): void {
  // The whole file would be taken for the line of column names, and nobody would notice that it has no records.
  if (columns.some((column) => CR_ALONE.test(column)))
    throw new InputError("the lines end in CR alone; tr '\\r' '\\n' makes them lines of CSV");
  for (const name of needed) if (!columns.includes(name)) throw new InputError(noColumn(name, columns, delimiter));
}

/** Refuses a reference that may be either of two columns. */
export function checkSingle(name: string, columns: readonly string[]): void {
  if (columns.indexOf(name) !== columns.lastIndexOf(name))
    throw new InputError(`--reference-field takes a field of one value, and several columns are called '${name}'`);
}

/** Where a message cuts the list of columns: a file without line feeds is one long line of column names. */
const LONGEST_LIST = 2000;

function noColumn(name: string, columns: readonly string[], delimiter: string): string {
  const names = nameList(columns, LONGEST_LIST);
  if (names === '') return `no column '${name}'; the line of column names is empty`;
  return `no column '${name}'; there are: ${names}${delimiterHint(columns, delimiter)}`;
}

/** Advice when the line of column names seems to be separated by another character than the given delimiter. */
function delimiterHint([column = '', ...others]: readonly string[], given: string): string {
  const char = [',', ';', '\t', '|'].find((other) => other !== given && others.length === 0 && column.includes(other));
  return char === undefined ? '' : `; try --delimiter ${char === '\t' ? 'tab' : `'${char}'`}`;
}
