import { CsvError, type Options as ParseOptions, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { InputError } from '../input';
import { BrokenRecord, type EditRecord } from './record';
import type { Operation } from './work';

/** Columns by name, in the order of the file. */
export function columnsOf(header: string, delimiter: string): string[] {
  try {
    const [columns = []] = parse(header, { ...options(delimiter), bom: true });
    return columns;
  } catch (error) {
    throw new InputError(`the line of column names is not CSV: ${reasonOf(error)}`);
  }
}

/**
 * An editor of CSV records under the given header: takes one record with its line end, returns it with its fields changed.
 * Fields keep their quotes; a record in which nothing changes stays the same byte for byte.
 */
export function csvEditor(
  names: readonly string[],
  header: string,
  delimiter: string,
  { change }: Extract<Operation, { change: unknown }>,
): EditRecord {
  const columns = columnsOf(header, delimiter);
  for (const name of names) {
    if (!columns.includes(name)) throw new InputError(`no column '${name}'; there are: ${columns.join(', ')}`);
  }
  const chosen = columns.map((column) => names.includes(column));
  return (line) => {
    const quoted: boolean[] = [];
    const fields = readRecord(line, delimiter, quoted);
    if (fields.length !== columns.length)
      throw new BrokenRecord(`${fields.length} fields, but ${columns.length} columns`);
    const changed = fields.map((text, column) => (chosen[column] ? change(text) : text));
    if (changed.every((text, column) => text === fields[column])) return line;
    const lineEnd = line.endsWith('\r\n') ? '\r\n' : line.endsWith('\n') ? '\n' : '';
    return (
      stringify([changed], {
        delimiter,
        eof: false,
        cast: { string: (value, { index }) => ({ value, quoted: quoted[index as number]! }) },
      }) + lineEnd
    );
  };
}

function readRecord(line: string, delimiter: string, quoted: boolean[]): string[] {
  try {
    const records = parse(line, {
      ...options(delimiter),
      cast: (value, { quoting }) => {
        quoted.push(quoting);
        return value;
      },
    });
    if (records.length === 1) return records[0]!;
  } catch (error) {
    throw new BrokenRecord(`not CSV: ${reasonOf(error)}`);
  }
  throw new BrokenRecord('not CSV');
}

function options(delimiter: string): ParseOptions {
  return { delimiter, record_delimiter: ['\r\n', '\n'], relax_column_count: true };
}

/** What is wrong, without the parser's line number, which counts from the start of the record. */
function reasonOf(error: unknown): string {
  if (!(error instanceof CsvError)) throw error;
  return error.code
    .toLowerCase()
    .replace(/^(csv|invalid)_/, '')
    .replaceAll('_', ' ');
}
