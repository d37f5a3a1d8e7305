import { gzipSync } from 'node:zlib';
import { InputError, nameOf } from '../input';
import { type Batch, batchesOf } from './batches';
import { csvEditor } from './csv-record';
import { endOfRecord, type Job, type Outcome } from './process';
import type { State } from './state';
import { operationOf } from './work';

/** A batch of the file with this number and name. */
export interface Piece {
  readonly file: number;
  readonly name: string;
  readonly batch: Batch;
  /** The CSV line of column names. */
  readonly header: string;
}

/** A piece to be worked on; the line of column names needs no work and comes already `done`. */
export interface InputPiece extends Piece {
  readonly done?: Outcome;
}

/** All batches of all files, from the position in `state` on. A file that can't be used is reported, and the next one follows. */
export async function* piecesOf(
  files: readonly string[],
  job: Job,
  state: State,
  signal: AbortSignal,
  complaints: (message: string) => void,
): AsyncGenerator<InputPiece> {
  const first = state.file;
  let header = state.header;
  for (let file = first; file < files.length && !signal.aborted; file++) {
    const name = nameOf(files[file]!);
    const start = file === first ? state.offset : 0;
    let isHeader = job.format.name === 'csv' && start === 0;
    try {
      for await (const batch of batchesOf(files[file]!, endOfRecord(job.format), start, isHeader, signal)) {
        if (!isHeader) yield { file, name, batch, header };
        else {
          const isFirst = header === '';
          const line = Buffer.from(batch.bytes).toString('utf8');
          if (!isFirst && sameLine(line) !== sameLine(header))
            throw new InputError('the columns are not those of the file before it');
          if (isFirst) {
            checkHeader(line, job);
            header = line;
          }
          yield {
            file,
            name,
            batch,
            header,
            done: headerOutcome(isFirst ? batch.bytes : new Uint8Array(0), batch, job),
          };
          isHeader = false;
        }
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      complaints(error.message.startsWith(name) ? error.message : `${name}: ${error.message}`);
    }
  }
}

/** Checks that the fields are among the columns before any worker gets a record. */
function checkHeader(line: string, { fields, format, work }: Job): void {
  const operation = operationOf(work);
  if (format.name === 'csv' && 'change' in operation) csvEditor(fields, line, format.delimiter, operation);
}

function sameLine(header: string): string {
  return header.replace(/^\ufeff/, '').replace(/\r?\n$/, '');
}

function headerOutcome(output: Uint8Array, { bytes }: Batch, { gzip }: Job): Outcome {
  return {
    output: gzip && output.length > 0 ? gzipSync(output) : output,
    records: 0,
    changed: 0,
    broken: [],
    lines: bytes.filter((byte) => byte === 0x0a).length,
    isOpen: output.at(-1) !== 0x0a,
  };
}
