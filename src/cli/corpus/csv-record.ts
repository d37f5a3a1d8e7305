import { CsvError, type Options as ParseOptions, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { InputError } from '../failure';
import { BrokenRecord, type EditRecord } from './record';
import { ownReference, type ReferenceField } from './reference';
import type { Operation } from './work';

/** The names of the columns, in their order. */
export function columnsOf(header: string, delimiter: string): string[] {
  try {
    const [columns = []] = parse(header, { ...options(delimiter), bom: true });
    return columns;
  } catch (error) {
    throw new InputError(`the line of column names is not CSV: ${reasonOf(error)}`);
  }
}

/** The line of column names as it is written: with the name of the column that the operation adds, unless there is one of that name. */
export function headerWith(header: string, delimiter: string, operation: Operation): string {
  if (!('into' in operation) || columnsOf(header, delimiter).includes(operation.into)) return header;
  return withField(header, operation.into, delimiter);
}

/**
 * An editor of CSV records: takes one record with its line end and returns it with the fields in the columns `names` changed, or with
 * one more field, which holds the added value as JSON. Changed fields keep their quotes; all others stay the same byte for byte.
 */
export function csvEditor(
  names: readonly string[],
  header: string,
  delimiter: string,
  operation: Operation,
  reference?: ReferenceField,
): EditRecord {
  const columns = columnsOf(header, delimiter);
  checkColumns(columns, reference === undefined ? names : [...names, reference.name], delimiter);
  if (reference !== undefined) checkSingle(reference.name, columns);
  const chosen = columns.map((column) => names.includes(column));
  return (line) => {
    const fields = fieldsOf(line, delimiter);
    if (fields.length !== columns.length)
      throw new BrokenRecord(`${counted(fields.length, 'field')}, but ${counted(columns.length, 'column')}`);
    if ('change' in operation) {
      const changed = fields.map((text, column) => (chosen[column] ? operation.change(text) : text));
      return withFields(line, fields, changed, delimiter);
    }
    const { into, read } = operation;
    const texts = fields
      .map((text, column) => ({ field: columns[column]!, text }))
      .filter((_, column) => chosen[column]);
    const own =
      reference && ownReference(reference.isNeeded, reference.name, () => fields[columns.indexOf(reference.name)]);
    const value = JSON.stringify(read(texts, own));
    if (!columns.includes(into)) return withField(line, value, delimiter);
    const replaced = fields.map((text, column) => (columns[column] === into ? value : text));
    return withFields(line, fields, replaced, delimiter);
  };
}

function checkColumns(columns: readonly string[], needed: readonly string[], delimiter: string): void {
  // The whole file would be taken for the line of column names, and nobody would notice that it has no records.
  if (columns.some((column) => CR_ALONE.test(column)))
    throw new InputError("the lines end in CR alone; tr '\\r' '\\n' makes them lines of CSV");
  for (const name of needed) if (!columns.includes(name)) throw new InputError(noColumn(name, columns, delimiter));
}

/** Refuses a reference that may be either of two columns. */
function checkSingle(name: string, columns: readonly string[]): void {
  if (columns.indexOf(name) !== columns.lastIndexOf(name))
    throw new InputError(`--reference-field takes a field of one value, and several columns are called '${name}'`);
}

/** A line end of old Macs in the middle of a name. One at the end of a line is tolerated, since some programs write a CR too many there. */
const CR_ALONE = /\r[^\r\n]/;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Where a message cuts the list of columns: a file without line feeds is one long line of column names. */
const LONGEST_LIST = 2000;

function noColumn(name: string, columns: readonly string[], delimiter: string): string {
  const all = columns.join(', ');
  const names = all.length > LONGEST_LIST ? `${all.slice(0, LONGEST_LIST)}…` : all;
  if (names === '') return `no column '${name}'; the line of column names is empty`;
  return `no column '${name}'; there are: ${names}${delimiterHint(columns, delimiter)}`;
}

/** Advice when the line of column names seems to be separated by another character than the given delimiter. */
function delimiterHint([column = '', ...others]: readonly string[], given: string): string {
  const char = [',', ';', '\t', '|'].find((other) => other !== given && others.length === 0 && column.includes(other));
  return char === undefined ? '' : `; try --delimiter ${char === '\t' ? 'tab' : `'${char}'`}`;
}

/** The record with these texts in its fields. A field whose text stays is copied as it is written. */
function withFields(line: string, fields: readonly string[], texts: readonly string[], delimiter: string): string {
  if (texts.every((text, column) => text === fields[column])) return line;
  const written = writtenFields(line, delimiter);
  const isAlone = texts.length === 1;
  const edited = texts.map((text, column) => {
    const before = written[column]!;
    if (text === fields[column]) return before;
    // A line of blanks is no record to most readers, so the only field of a record needs quotes where nothing is left of it.
    return writtenField(text, delimiter, before.startsWith('"') || (isAlone && text.trim() === ''));
  });
  return edited.join(delimiter) + lineEndOf(line);
}

/** The fields of a record that is known to be CSV, with their quotes. */
function writtenFields(line: string, delimiter: string): string[] {
  const lineEnd = line.length - lineEndOf(line).length;
  const written: string[] = [];
  for (let start = 0, end = 0; start <= lineEnd; start = end + 1) {
    const next = line.indexOf(delimiter, line[start] === '"' ? behindQuotes(line, start) : start);
    end = next < 0 ? lineEnd : next;
    written.push(line.slice(start, end));
  }
  return written;
}

/** Where a quoted field that begins at `start` ends. Two quotes in a row are one quote in the text. */
function behindQuotes(line: string, start: number): number {
  let at = line.indexOf('"', start + 1) + 1;
  while (line[at] === '"') at = line.indexOf('"', at + 1) + 1;
  return at;
}

function writtenField(text: string, delimiter: string, quoted: boolean): string {
  return stringify([[text]], { delimiter, eof: false, quoted, quoted_empty: quoted });
}

/** The record with one more field before its line end. */
function withField(line: string, field: string, delimiter: string): string {
  const lineEnd = lineEndOf(line);
  return line.slice(0, line.length - lineEnd.length) + delimiter + writtenField(field, delimiter, false) + lineEnd;
}

function lineEndOf(line: string): string {
  return line.endsWith('\r\n') ? '\r\n' : line.endsWith('\n') ? '\n' : '';
}

/** The texts of the fields of a record. */
function fieldsOf(line: string, delimiter: string): readonly string[] {
  try {
    const records = parse(line, options(delimiter));
    if (records.length === 1) return records[0]!;
  } catch (error) {
    throw new BrokenRecord(`not CSV: ${reasonOf(error)}`);
  }
  throw new BrokenRecord('not CSV');
}

function options(delimiter: string): ParseOptions {
  return { delimiter, record_delimiter: ['\r\n', '\n'], relax_column_count: true };
}

/** What is wrong, without the line number in the parser's message, which only counts from the start of the record. */
function reasonOf(error: unknown): string {
  if (!(error instanceof CsvError)) throw error;
  return error.code.toLowerCase().replace(/^csv_/, '').replaceAll('_', ' ');
}
