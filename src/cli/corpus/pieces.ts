import { isUtf8 } from 'node:buffer';
import { LINE_FEED } from '../../text/units';
import { isWindows1256 } from '../encoding-hint';
import { InputError } from '../failure';
import { isNamedGzip, nameOf } from '../file-name';
import { countLines, endOfRecord, type Job, type Outcome, packed } from './batch-work';
import { type Batch, batchesOf } from './batches';
import { columnsOf, csvEditor, headerWith } from './csv-record';
import { lengthOfMark } from './record-end';
import type { State } from './state';
import { operationOf } from './work';

/** A batch, with the file it is from. */
export interface Piece {
  /** The index of the file among all inputs. */
  readonly file: number;
  readonly path: string;
  readonly batch: Batch;
  /** The line of column names, for CSV. */
  readonly header: string;
}

/** A piece for the workers. A line of column names needs no work: its outcome is `done` already. */
export interface InputPiece extends Piece {
  readonly done?: Outcome;
}

/** All batches of all files, from the position in `state` on. A file that can't be used is reported, and the next one follows. */
export async function* piecesOf(
  files: readonly string[],
  job: Job,
  state: State,
  signal: AbortSignal,
  complain: (message: string) => void,
): AsyncGenerator<InputPiece> {
  let header = state.header;
  for (let file = state.file; file < files.length && !signal.aborted; file++) {
    const path = files[file]!;
    let end = file === state.file ? state.offset : 0;
    try {
      for await (const piece of piecesOfFile(path, file, end, header, job, signal)) {
        header = piece.header;
        end = piece.batch.end;
        yield piece;
      }
      // How long a packed file is unpacked isn't known, and a pipe has no length.
      const isShorter = !isNamedGzip(path) && end < state.run.inputs[file]!.size;
      if (isShorter && !signal.aborted) complain(`${nameOf(path)}: is shorter than it was when the run began`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      complain(error.message);
    }
  }
}

/** The batches of one file from the byte `start` on; `header` is the line of column names of the files before it. */
async function* piecesOfFile(
  path: string,
  file: number,
  start: number,
  header: string,
  job: Job,
  signal: AbortSignal,
): AsyncGenerator<InputPiece> {
  const { format } = job;
  let columns = header;
  // As long as the line of column names is still to come.
  let delimiter = format.name === 'csv' && start === 0 ? format.delimiter : null;
  // The byte order mark of the second and later files would stand in the middle of the output, where JSON doesn't allow it.
  let mayHaveMark = format.name === 'jsonl' && file > 0 && start === 0;
  for await (const batch of batchesOf(path, endOfRecord(format), start, delimiter !== null, signal)) {
    if (delimiter === null) {
      const bytes = mayHaveMark ? batch.bytes.subarray(lengthOfMark(batch.bytes)) : batch.bytes;
      mayHaveMark = false;
      yield { file, path, batch: { ...batch, bytes }, header: columns };
      continue;
    }
    const read = await readHeader(batch, columns, delimiter, job).catch((error: unknown) => {
      throw error instanceof InputError ? new InputError(`${nameOf(path)}:1: ${error.message}`) : error;
    });
    delimiter = null;
    columns = read.header;
    yield { file, path, batch, header: columns, done: headerOutcome(read.output, batch, job) };
  }
}

/**
 * Reads a file's line of column names. The first one is checked to have all fields before any worker gets a record, and is written to the
 * output. For every other file nothing is written; its columns must be those of the `earlier` line, that of the files before it.
 */
async function readHeader(
  { bytes }: Batch,
  earlier: string,
  delimiter: string,
  { fields, work, reference }: Job,
): Promise<{ header: string; output: Uint8Array }> {
  if (!isUtf8(bytes)) {
    const from = isWindows1256(bytes) ? 'iconv -f windows-1256 -t utf-8' : 'iconv';
    throw new InputError(`the line of column names is not UTF-8; ${from} converts a file`);
  }
  const line = Buffer.from(bytes).toString('utf8');
  if (earlier === '') {
    const operation = await operationOf(work);
    csvEditor(fields, line, delimiter, operation, reference);
    return { header: line, output: Buffer.from(headerWith(line, delimiter, operation)) };
  }
  const [columns, before] = [line, earlier].map((names) => JSON.stringify(columnsOf(names, delimiter)));
  if (columns !== before) throw new InputError('the columns are not those of the file before it');
  return { header: earlier, output: new Uint8Array(0) };
}

function headerOutcome(output: Uint8Array, { bytes }: Batch, job: Job): Outcome {
  return {
    output: packed(output, job),
    records: 0,
    changed: 0,
    broken: [],
    lines: countLines(bytes),
    isOpen: output.at(-1) !== LINE_FEED,
  };
}
