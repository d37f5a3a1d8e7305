import { stat } from 'node:fs/promises';
import { STDIN } from '../file-name';
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
 * Works on all records of the files. They are read in batches of whole records, go to the workers, a few batches at a time, and are
 * written in their old order. A state file beside the output records how far the run is; a run that was stopped or killed can be resumed
 * from there.
 */
export async function runCorpus(corpus: Corpus): Promise<void> {
  const { job, jobs, output, rejects, resume } = corpus;
  const operation = await operationOf(job.work);
  // Only to check the fields; those of CSV are checked when the column names are read.
  if (job.format.name === 'jsonl') jsonEditor(job.fields, operation, job.reference);

  // Locked before the state is read, which another run might still be writing.
  for (const file of [output, rejects]) if (file !== null) await lock(file);
  const run = await runOf(corpus);
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
  // If the reader of the output stops early, the process exits at once, in the middle of the run.
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
  // A signal that came after `isDone` was set, while files and threads were closed, has stopped nothing.
  if (isDone) return tell(meter.summary(rejects));
  tell(stopMessage(corpus, meter));
  process.exitCode = exitCode;
}

/** What the user is told of a run that was stopped. */
function stopMessage({ files, output, rejects }: Corpus, meter: Meter): string {
  // Standard input can't be read again.
  const canResume = output !== null && !files.includes(STDIN);
  // The rejects keep their temporary name as long as the output does.
  const rejectsNow = output === null || rejects === null ? rejects : partOf(rejects);
  return `stopped after ${meter.summary(rejectsNow)}${canResume ? '; --resume goes on from here' : ''}`;
}

/** The run's job and inputs, to compare a resumed run with. A file that can't be read has size -1 and is reported when its turn comes. */
async function runOf({ files, job, rejects }: Corpus): Promise<Run> {
  const inputs = files.map(async (file) => {
    const found = file === STDIN ? null : await stat(file).catch(() => null);
    return { file, size: found?.size ?? -1, modified: found?.mtimeMs ?? 0 };
  });
  return { version: __VERSION__, inputs: await Promise.all(inputs), job, rejects };
}

declare const __VERSION__: string;
