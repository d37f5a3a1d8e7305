import { stat } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { InputError, nameOf, STDIN } from '../input';
import { complain, tell } from '../output';
import { type Batch, batchesOf } from './batches';
import { csvEditor } from './csv-record';
import { jsonEditor } from './json-record';
import { endOfRecord, type Job, type Outcome } from './process';
import { Meter } from './progress';
import { newState, type Run, readState, type State } from './state';
import { operationOf } from './work';
import { openWorkers, type Workers } from './workers';
import { type Piece, type Targets, Writer } from './writer';

/** A run over files of records. */
export interface Corpus extends Targets {
  readonly files: readonly string[];
  readonly job: Job;
  readonly jobs: number;
  readonly resume: boolean;
}

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof EXIT_CODES;

/**
 * Records in, records out, in their order: batches of whole records go to the workers, a few at a time, and are written as they
 * come back. Beside an output file stands how far it is; a run that was stopped or killed goes on from there.
 */
export async function runCorpus(corpus: Corpus): Promise<void> {
  const { job, jobs, output, resume } = corpus;
  const operation = operationOf(job.work);
  if (job.format.name === 'jsonl') jsonEditor(job.fields, operation);

  const run = await describe(corpus);
  const state = (resume && output !== null ? await readState(output, run) : null) ?? newState(run);
  if (state.isFlawed) process.exitCode = 2;
  const meter = new Meter(process.stderr, state);
  const complaints = (message: string): void => {
    meter.hide();
    state.isFlawed = true;
    complain(message);
  };
  const writer = await Writer.open(state, job, corpus, complaints);
  const workers = openWorkers(job, jobs);

  const stop = new AbortController();
  let exitCode = 0;
  const onSignal = (signal: Signal): void => {
    exitCode = EXIT_CODES[signal];
    stop.abort();
  };
  for (const signal of Object.keys(EXIT_CODES)) process.once(signal, onSignal);

  try {
    const pieces = inOrder(piecesOf(corpus, state, stop.signal, complaints), workers, jobs + 2);
    for await (const [piece, outcome] of pieces) {
      await writer.put(piece, outcome);
      meter.show(piece.batch.read);
    }
    await writer.close(exitCode === 0);
  } finally {
    stop.abort();
    meter.hide();
    for (const signal of Object.keys(EXIT_CODES)) process.removeListener(signal, onSignal);
    await workers.close();
  }
  if (exitCode === 0) return tell(meter.summary());
  tell(`stopped after ${meter.summary()}${output === null ? '' : '; --resume goes on from here'}`);
  process.exitCode = exitCode;
}

/** Results in the order of the pieces, as soon as they are there; at most `window` of them in the works. */
async function* inOrder(
  pieces: AsyncIterator<Piece & { done?: Outcome }>,
  workers: Workers,
  window: number,
): AsyncGenerator<[Piece, Outcome]> {
  const works: { piece: Piece; outcome: Promise<Outcome> }[] = [];
  let coming: Promise<IteratorResult<Piece & { done?: Outcome }>> | null = silent(pieces.next());
  while (coming !== null || works.length > 0) {
    const oldest = works[0];
    const events = [];
    if (coming !== null && works.length < window) events.push(coming.then((next) => ({ next })));
    if (oldest !== undefined) events.push(oldest.outcome.then((outcome) => ({ piece: oldest.piece, outcome })));
    const event = await Promise.race(events);
    if ('outcome' in event) {
      works.shift();
      yield [event.piece, event.outcome];
    } else if (event.next.done) coming = null;
    else {
      const piece = event.next.value;
      const { bytes } = piece.batch;
      const outcome = piece.done === undefined ? workers.run(bytes, piece.header) : Promise.resolve(piece.done);
      works.push({ piece, outcome: silent(outcome) });
      coming = silent(pieces.next());
    }
  }
}

/** A promise whose failure is heard of when it is its turn, not before. */
function silent<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** All batches of all files, from where `state` stands. A file that can't be used is told of, and the next one is gone on with. */
async function* piecesOf(
  { files, job }: Corpus,
  state: State,
  signal: AbortSignal,
  complaints: (message: string) => void,
): AsyncGenerator<Piece & { done?: Outcome }> {
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

/** That the fields are among the columns is seen before any worker gets a record. */
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

async function describe({ files, job, rejects }: Corpus): Promise<Run> {
  const inputs = files.map(async (file) => {
    const { size, mtimeMs } = (await (file === STDIN ? null : stat(file).catch(() => null))) ?? {
      size: -1,
      mtimeMs: 0,
    };
    return { file, size, modified: mtimeMs };
  });
  return { version: __VERSION__, inputs: await Promise.all(inputs), job, rejects };
}

declare const __VERSION__: string;
