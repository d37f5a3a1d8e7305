import { InputError } from '../failure';
import { isNamedGzip, nameOf } from '../file-name';
import type { Outcome } from './batch-work';
import { type Batch, batchesOf } from './batches';
import { readHeader } from './csv-header';
import { endOfRecord, type Job } from './job';
import { lengthOfMark } from './record-end';
import type { State } from './state';

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
    const read = await readHeader(path, batch.bytes, columns, delimiter, job);
    delimiter = null;
    columns = read.header;
    yield { file, path, batch, header: columns, done: read.outcome };
  }
}
