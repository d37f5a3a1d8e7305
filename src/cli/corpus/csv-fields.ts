import { CsvError, type Options, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { BrokenRecord } from './record';

/** The record with these texts in its fields. A field whose text stays is copied as it is written. */
export function withFields(
  line: string,
  fields: readonly string[],
  texts: readonly string[],
  delimiter: string,
): string {
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
export function withField(line: string, field: string, delimiter: string): string {
  const lineEnd = lineEndOf(line);
  return line.slice(0, line.length - lineEnd.length) + delimiter + writtenField(field, delimiter, false) + lineEnd;
}

function lineEndOf(line: string): string {
  return line.endsWith('\r\n') ? '\r\n' : line.endsWith('\n') ? '\n' : '';
}

/** The texts of the fields of a record. */
export function fieldsOf(line: string, delimiter: string): readonly string[] {
  try {
    const records = parse(line, parseOptions(delimiter));
    if (records.length === 1) return records[0]!;
  } catch (error) {
    throw new BrokenRecord(`not CSV: ${faultOf(error)}`);
  }
  throw new BrokenRecord('not CSV');
}

/** How the parser reads what is CSV. Records with too few or too many fields are told of here, with both numbers. */
export function parseOptions(delimiter: string): Options {
  return { delimiter, record_delimiter: ['\r\n', '\n'], relax_column_count: true };
}

/** What is wrong, without the line number in the parser's message, which only counts from the start of the record. */
export function faultOf(error: unknown): string {
  if (!(error instanceof CsvError)) throw error;
  return error.code.toLowerCase().replace(/^csv_/, '').replaceAll('_', ' ');
}
