import { isUtf8 } from 'node:buffer';
import { isWindows1256 } from '../encoding-hint';
import { InputError } from '../failure';
import { nameOf } from '../file-name';
import { countLines, type Outcome } from './batch-work';
import { columnsOf, headerWith } from './csv-columns';
import { csvEditor } from './csv-record';
import { type Job, packed } from './job';
import { operationOf } from './work';

/** The line of column names for the records that follow, and what becomes of that line in a file. */
interface Header {
  readonly header: string;
  readonly outcome: Outcome;
}

/**
 * Reads the line of column names with which the file `path` begins, given as `bytes`. `earlier` is that of the files before it, empty if
 * there is none: then the line is checked to have all fields before any worker gets a record, and is written to the output. Otherwise
 * nothing is written, and the columns must be those of the `earlier` line.
 */
export async function readHeader(
  path: string,
  bytes: Uint8Array,
  earlier: string,
  delimiter: string,
  job: Job,
): Promise<Header> {
  try {
    const line = lineOf(bytes);
    if (earlier === '')
      return { header: line, outcome: outcomeOf(await writtenFirst(line, delimiter, job), bytes, job) };
    checkSame(line, earlier, delimiter);
    return { header: earlier, outcome: outcomeOf('', bytes, job) };
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${nameOf(path)}:1: ${error.message}`) : error;
  }
}

function lineOf(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return Buffer.from(bytes).toString('utf8');
  const from = isWindows1256(bytes) ? 'iconv -f windows-1256 -t utf-8' : 'iconv';
  throw new InputError(`the line of column names is not UTF-8; ${from} converts a file`);
}

/** What is written of the first line. Setting up an editor checks that it has all fields. */
async function writtenFirst(line: string, delimiter: string, { fields, work, reference }: Job): Promise<string> {
  const operation = await operationOf(work);
  csvEditor(fields, line, delimiter, operation, reference);
  return headerWith(line, delimiter, operation);
}

function checkSame(line: string, earlier: string, delimiter: string): void {
  const [columns, before] = [line, earlier].map((names) => JSON.stringify(columnsOf(names, delimiter)));
  if (columns !== before) throw new InputError('the columns are not those of the file before it');
}

function outcomeOf(output: string, bytes: Uint8Array, job: Job): Outcome {
  return {
    output: packed(Buffer.from(output), job),
    records: 0,
    changed: 0,
    broken: [],
    lines: countLines(bytes),
    isOpen: !output.endsWith('\n'),
  };
}
