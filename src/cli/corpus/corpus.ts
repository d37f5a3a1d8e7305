import { stat } from 'node:fs/promises';
import { STDIN } from '../input';
import { complain, EXIT_CODES, EXIT_UNUSABLE, type Signal, tell } from '../output';
import type { Job } from './batch-work';
import { Complaints } from './complaints';
import { inOrder } from './in-order';
import { jsonEditor } from './json-record';
import { lock } from './lock';
import { piecesOf } from './pieces';
import { Meter } from './progress';
import { partOf } from './sink';
import { newState, type Run, readState } from './state';
import { operationOf } from './work';
import { openWorkers } from './workers';
import { type Targets, Writer } from './writer';

/** A run over files of records. */
export interface Corpus extends Targets {
  readonly files: readonly string[];
  readonly job: Job;
  readonly jobs: number;
  readonly resume: boolean;
}

/**
 * Records in, records out, in their order: batches of whole records go to the workers, a few at a time, and are written as they
 * come back. A state file beside the output records how far the run is; a run that was stopped or killed continues from there.
 */
export async function runCorpus(corpus: Corpus): Promise<void> {
  const { job, jobs, output, rejects, resume } = corpus;
  const operation = await operationOf(job.work);
  if (job.format.name === 'jsonl') jsonEditor(job.fields, operation, job.reference);

  // Before the state is read, which another run would go on writing.
  for (const file of [output, rejects]) if (file !== null) await lock(file);
  const run = await describe(corpus);
  const state = (resume && output !== null ? await readState(output, run) : null) ?? newState(run);
  if (state.isFlawed) process.exitCode = EXIT_UNUSABLE;
  const meter = new Meter(process.stderr, state);
  const complainBelowBar = (message: string): void => {
    meter.hide();
    complain(message);
  };
  const complaints = new Complaints(complainBelowBar);
  const complainOfFile = (message: string): void => {
    complaints.flush();
    state.isFlawed = true;
    state.isPartial = true;
    complainBelowBar(message);
  };
  const writer = await Writer.open(state, job, corpus, complaints);
  // When the reader of the output stops early, that ends the command at once.
  const onExit = (): void => {
    complaints.flush();
    writer.leave();
  };
  process.once('exit', onExit);
  const workers = await openWorkers(job, jobs);

  const stop = new AbortController();
  let exitCode = 0;
  let isDone = false;
  const onSignal = (signal: Signal): void => {
    exitCode = EXIT_CODES[signal];
    stop.abort();
  };
  for (const signal of Object.keys(EXIT_CODES)) process.once(signal, onSignal);

  try {
    const pieces = inOrder(piecesOf(corpus.files, job, state, stop.signal, complainOfFile), workers, jobs + 2);
    for await (const [piece, outcome] of pieces) {
      await writer.put(piece, outcome);
      meter.show(piece.batch.read);
    }
    isDone = exitCode === 0;
    const refusal = await writer.close(isDone);
    if (refusal !== null) complainOfFile(refusal);
  } finally {
    stop.abort();
    complaints.flush();
    process.removeListener('exit', onExit);
    meter.hide();
    await workers.close();
    for (const signal of Object.keys(EXIT_CODES)) process.removeListener(signal, onSignal);
  }
  // A signal that comes while files or threads are closed stops nothing.
  if (isDone) return tell(meter.summary(rejects));
  // What came from standard input is gone.
  const canResume = output !== null && !corpus.files.includes(STDIN);
  // Beside an output they get their name with it.
  const rejected = output === null || rejects === null ? rejects : partOf(rejects);
  tell(`stopped after ${meter.summary(rejected)}${canResume ? '; --resume goes on from here' : ''}`);
  process.exitCode = exitCode;
}

/** What is run on what. A file that can't be read has no size here and is reported when its turn comes. */
async function describe({ files, job, rejects }: Corpus): Promise<Run> {
  const inputs = files.map(async (file) => {
    const found = file === STDIN ? null : await stat(file).catch(() => null);
    return { file, size: found?.size ?? -1, modified: found?.mtimeMs ?? 0 };
  });
  return { version: __VERSION__, inputs: await Promise.all(inputs), job, rejects };
}

declare const __VERSION__: string;
