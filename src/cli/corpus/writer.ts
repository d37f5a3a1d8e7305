import { isUtf8 } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { nameOf } from '../input';
import { type Broken, type Job, type Outcome, packed } from './batch-work';
import type { Complaints } from './complaints';
import type { Piece } from './pieces';
import { fileSink, nowhere, partOf, type Sink, standardOutput } from './sink';
import { removeState, type State, writeState } from './state';

/** Where a run writes; an `output` of null is standard output, `rejects` of null is nowhere. */
export interface Targets {
  readonly output: string | null;
  /** Whether the output takes the place of a file that is read. */
  readonly replacesInput: boolean;
  readonly rejects: string | null;
}

/** Writes what comes back from the workers, in the order of the input, and keeps the state file beside the output. */
export class Writer {
  readonly #state: State;
  readonly #job: Job;
  readonly #targets: Targets;
  readonly #output: Sink;
  readonly #rejects: Sink;
  readonly #complaints: Complaints;
  #saving: Promise<void> | null = null;
  /** Whether the state is as it was saved, or is being saved, last. */
  #isSaved = true;
  #failure: unknown = null;

  private constructor(state: State, job: Job, targets: Targets, output: Sink, rejects: Sink, complaints: Complaints) {
    this.#state = state;
    this.#job = job;
    this.#targets = targets;
    this.#output = output;
    this.#rejects = rejects;
    this.#complaints = complaints;
  }

  /** Opens the files; what they hold beyond the lengths in the state is cut off. */
  static async open(state: State, job: Job, targets: Targets, complaints: Complaints): Promise<Writer> {
    const { output, rejects } = targets;
    const isNew = state.output === 0;
    // Before anything is cut off: the state file of an earlier run does not belong to what is written now.
    if (output !== null && isNew) await removeState(output);
    const sink = output === null ? standardOutput() : await fileSink(output, state.output, job.gzip);
    try {
      const rejected = rejects === null ? nowhere() : await fileSink(rejects, state.rejects, rejects.endsWith('.gz'));
      return new Writer(state, job, targets, sink, rejected, complaints);
    } catch (error) {
      if (isNew) await sink.drop();
      throw error;
    }
  }

  async put({ file, path, batch, header }: Piece, outcome: Outcome): Promise<void> {
    const state = this.#state;
    if (this.#failure !== null) throw this.#failure;
    const line = file === state.file ? state.line : 0;
    // First, so that a reader of the output who stops early hides none of it.
    await this.#reject(path, line, outcome.broken);
    this.#complaints.upTo(state.records + outcome.records);
    const isWritten = outcome.output.length > 0;
    if (isWritten) {
      // The last line of a file may lack its end; the first record of the next file must not run into it.
      if (state.isOpen) await this.#output.write(packed(Buffer.from('\n'), this.#job));
      await this.#output.write(outcome.output);
    }
    // All at once from here on: a save may begin whenever something is awaited.
    if (isWritten) state.isOpen = outcome.isOpen;
    state.file = file;
    state.offset = batch.end;
    state.line = line + outcome.lines;
    state.header = header;
    state.output = this.#output.length();
    state.rejects = this.#rejects.length();
    state.records += outcome.records;
    state.changed += outcome.changed;
    state.broken += outcome.broken.length;
    state.bytes += batch.bytes.length;
    this.#isSaved = false;
    this.#saving ??= this.#save();
  }

  /**
   * Closes the files. When the work `isDone` they get their names; otherwise the state is kept for a later run. Returns why the output
   * doesn't get its name all the same, if so.
   */
  async close(isDone: boolean): Promise<string | null> {
    await this.#saving;
    if (!isDone) await this.#save();
    if (this.#failure !== null) throw this.#failure;
    const { output } = this.#targets;
    const refusal = isDone ? this.#refusal() : null;
    // In this order: a run that is killed in between has no state and starts again from the beginning.
    if (isDone && output !== null) {
      await this.#output.sync();
      await removeState(output);
    }
    await this.#rejects.close(isDone || output === null);
    if (refusal !== null && this.#isVain()) await this.#output.drop();
    else await this.#output.close(isDone && refusal === null);
    return refusal;
  }

  /** When the command ends at once, since nobody reads the output any more: the rejects of what was read get their name all the same. */
  leave(): void {
    if (this.#targets.output === null) this.#rejects.leave();
  }

  /** Why a finished output doesn't take the place of what is there: a file that could not be used would be lost with it. */
  #refusal(): string | null {
    const { output, replacesInput } = this.#targets;
    if (output === null || !this.#state.isPartial) return null;
    if (this.#isVain()) return `${output}: not written, since nothing could be read`;
    if (!replacesInput) return null;
    return `${output}: left as it is, since not all could be read; what could is in ${partOf(output)}`;
  }

  /** Whether nothing came of all the files, not even a line of column names. */
  #isVain(): boolean {
    return this.#state.bytes === 0;
  }

  async #reject(file: string, firstLine: number, broken: readonly Broken[]): Promise<void> {
    const { rejects } = this.#targets;
    let lines = '';
    for (const { line, record, reason, bytes } of broken) {
      const number = firstLine + line + 1;
      if (rejects === null) {
        this.#state.isFlawed = true;
        this.#complaints.add(nameOf(file), number, this.#state.records + record, reason);
      } else lines += `${JSON.stringify({ file, line: number, reason, ...kept(bytes) })}\n`;
    }
    if (lines === '') return;
    await this.#rejects.write(rejects?.endsWith('.gz') ? gzipSync(lines) : lines);
  }

  /**
   * Saves one state at a time, while the workers continue, and then what they have done meanwhile, since the input may let them wait.
   * A state is written only after what it vouches for is on the disk.
   */
  async #save(): Promise<void> {
    const { output } = this.#targets;
    if (output === null) return;
    try {
      do {
        this.#isSaved = true;
        const text = JSON.stringify(this.#state);
        await this.#output.sync();
        await this.#rejects.sync();
        await writeState(output, text);
      } while (!this.#isSaved);
    } catch (error) {
      this.#failure = error;
    }
    this.#saving = null;
  }
}

/** A broken record as it was: text without its line end, other bytes as base64. */
function kept(bytes: Uint8Array): { record: string } | { base64: string } {
  const record = Buffer.from(bytes);
  return isUtf8(record)
    ? { record: record.toString('utf8').replace(/\r?\n$/, '') }
    : { base64: record.toString('base64') };
}
