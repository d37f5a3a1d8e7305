import { stat } from 'node:fs/promises';
import { STDIN } from '../file-name';
import { complain, EXIT_UNUSABLE, tell } from '../output';
import { onSignal } from '../signals';
import { Complaints } from './complaints';
import { inOrder } from './in-order';
import type { Job } from './job';
import { jsonEditor } from './json-record';
import { lock } from './lock';
import { piecesOf } from './pieces';
import { Meter } from './progress';
import { partOf } from './sink';
import { newState, type Run, readState, type State } from './state';
import { operationOf } from './work';
import { openWorkers } from './workers';
import { type Targets, Writer } from './writer';

/** A run over files of records. */
export interface Corpus extends Targets {
  readonly files: readonly string[];
  readonly job: Job;
  readonly jobs: number;
}

/** Batches that are held beyond the one that each worker has: finished ones behind a slow one, so that the other workers needn't wait. */
const SPARE_BATCHES = 2;

/**
 * Works on all records of the files. They are read in batches of whole records, go to the workers, a few batches at a time, and are
 * written in their old order. A state file beside the output records how far the run is; a run that was stopped or killed can be resumed
 * from there.
 */
export async function runCorpus(corpus: Corpus): Promise<void> {
  const { files, job, jobs, output, rejects } = corpus;
  await checkFields(job);
  // Locked before the state is read, which another run might still be writing.
  for (const written of [output, rejects]) if (written !== null) await lock(written.file);
  const state = await startOf(corpus);
  const meter = new Meter(process.stderr, state);
  const complaints = new Complaints((message) => {
    meter.hide();
    complain(message);
  });
  const complainOfFile = (message: string): void => {
    state.isFlawed = true;
    state.isPartial = true;
    complaints.ofFile(message);
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
  const stopListening = onSignal((code) => {
    exitCode = code;
    stop.abort();
  });
  try {
    const pieces = piecesOf(files, job, state, stop.signal, complainOfFile);
    for await (const [piece, outcome] of inOrder(pieces, workers, jobs + SPARE_BATCHES)) {
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
    stopListening();
  }
  // A signal that came after `isDone` was set, while files and threads were closed, has stopped nothing.
  if (isDone) return tell(meter.summary(rejects?.file ?? null));
  tell(stopMessage(corpus, meter));
  process.exitCode = exitCode;
}

/** Refuses wrong fields of JSON before anything is opened; those of CSV are checked when the column names are read. */
async function checkFields({ work, format, fields, reference }: Job): Promise<void> {
  if (format.name === 'jsonl') jsonEditor(fields, await operationOf(work), reference);
}

/** The state from which the run starts: that of a stopped run if it is to be resumed, or else one in which nothing is done. */
async function startOf(corpus: Corpus): Promise<State> {
  const { output } = corpus;
  const run = await runOf(corpus);
  const stopped = output?.resume ? await readState(output.file, run) : null;
  // What was wrong before the run was stopped isn't reported again, but the exit code still tells of it.
  if (stopped?.isFlawed) process.exitCode = EXIT_UNUSABLE;
  return stopped ?? newState(run);
}

/** What the user is told of a run that was stopped. */
function stopMessage({ files, output, rejects }: Corpus, meter: Meter): string {
  // Standard input can't be read again.
  const canResume = output !== null && !files.includes(STDIN);
  // The rejects keep their temporary name as long as the output does.
  const rejectsNow = rejects && (output === null ? rejects.file : partOf(rejects.file));
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
