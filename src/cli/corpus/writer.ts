import { gzipSync } from 'node:zlib';
import { nameOf } from '../file-name';
import { writeJoined } from '../output';
import type { Broken, Outcome } from './batch-work';
import type { Complaints } from './complaints';
import { type Job, packed } from './job';
import type { Piece } from './pieces';
import { rejectedLines } from './rejects';
import { fileSink, nowhere, partOf, type Sink, standardOutput } from './sink';
import { type RejectsFile, removeState, type State, type StoredRun, storedRun, writeState } from './state';

/** Where a run writes. */
export interface Targets {
  /** Null is standard output. */
  readonly output: OutputFile | null;
  /** Null if broken records are passed on to the output. */
  readonly rejects: RejectsFile | null;
}

/** The output file. Whether it is packed is told by the `Job`, since the workers pack it. */
export interface OutputFile {
  /** Where it is, behind all links. */
  readonly file: string;
  /** Whether it takes the place of a file that is read. */
  readonly replacesInput: boolean;
  /** Whether it is to go on from where a stopped run left it. */
  readonly resume: boolean;
}

/** Rejects are collected up to this length and then written at once. */
const REJECTS_LENGTH = 1 << 20;

/** Writes what comes back from the workers, in the order of the input, and keeps the state file beside the output. */
export class Writer {
  readonly #state: State;
  readonly #run: StoredRun;
  readonly #job: Job;
  readonly #targets: Targets;
  readonly #output: Sink;
  readonly #rejects: Sink;
  readonly #complaints: Complaints;
  #saving: Promise<void> | null = null;
  /** Whether the state hasn't changed since it was last saved, or since the saving that is under way began. */
  #isSaved = true;
  #failure: unknown = null;

  private constructor(state: State, job: Job, targets: Targets, output: Sink, rejects: Sink, complaints: Complaints) {
    this.#state = state;
    this.#run = storedRun(state.run);
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
    // Removed before the files are cut: the state of an earlier run doesn't fit what is written now.
    if (output !== null && isNew) await removeState(output.file);
    const sink = output === null ? standardOutput() : await fileSink(output.file, state.output, job.gzip);
    try {
      const rejected = rejects === null ? nowhere() : await fileSink(rejects.file, state.rejects, rejects.isPacked);
      return new Writer(state, job, targets, sink, rejected, complaints);
    } catch (error) {
      if (isNew) await sink.drop();
      throw error;
    }
  }

  /** Writes the outcome of the next piece and brings the state up to it. */
  async put({ file, path, batch, header }: Piece, outcome: Outcome): Promise<void> {
    const state = this.#state;
    if (this.#failure !== null) throw this.#failure;
    const line = file === state.file ? state.line : 0;
    // Rejects come first: if the reader of the output has stopped reading, the process ends when the output is written.
    await this.#reject(path, line, outcome.broken);
    this.#complaints.upTo(state.records + outcome.records);
    const isWritten = outcome.output.length > 0;
    if (isWritten) {
      // The last line of a file may lack its end; the first record of the next file must not run into it.
      if (state.isOpen) await this.#output.write(packed(Buffer.from('\n'), this.#job));
      await this.#output.write(outcome.output);
    }
    // From here on nothing may be awaited: a save that began in between would write a state that is half new.
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
   * Closes the files. When the work `isDone` they get their final names; otherwise the state is kept for a later run. Returns the reason
   * if a finished output doesn't get its final name.
   */
  async close(isDone: boolean): Promise<string | null> {
    await this.#saving;
    if (!isDone) await this.#save();
    if (this.#failure !== null) throw this.#failure;
    const { output } = this.#targets;
    const refusal = isDone ? this.#refusal() : null;
    // The state goes before the files get their names: a run that is killed in between has no state and begins anew.
    if (isDone && output !== null) {
      await this.#output.sync();
      await removeState(output.file);
    }
    await this.#rejects.close(isDone || output === null);
    if (refusal !== null && this.#hasReadNothing()) await this.#output.drop();
    else await this.#output.close(isDone && refusal === null);
    return refusal;
  }

  /** For when the process ends at once because nobody reads its output any more: the rejects so far get their final name all the same. */
  leave(): void {
    if (this.#targets.output === null) this.#rejects.leave();
  }

  /**
   * Why a finished output doesn't get its final name, if so: when not all of the input could be read, replacing it would lose the rest, and
   * when nothing could, there is nothing to write.
   */
  #refusal(): string | null {
    const { output } = this.#targets;
    if (output === null || !this.#state.isPartial) return null;
    const { file, replacesInput } = output;
    if (this.#hasReadNothing()) return `${file}: not written, since nothing could be read`;
    if (!replacesInput) return null;
    return `${file}: left as it is, since not all could be read; what could is in ${partOf(file)}`;
  }

  /** Whether no file gave anything, not even a line of column names. */
  #hasReadNothing(): boolean {
    return this.#state.bytes === 0;
  }

  /** Writes broken records to the rejects, or complains of them if there is no such file. */
  async #reject(file: string, firstLine: number, broken: readonly Broken[]): Promise<void> {
    const { rejects } = this.#targets;
    if (rejects !== null) {
      return writeJoined(rejectedLines(file, firstLine, broken), REJECTS_LENGTH, (lines) =>
        this.#rejects.write(rejects.isPacked ? gzipSync(lines) : lines),
      );
    }
    for (const { line, record, reason, present } of broken) {
      this.#state.isFlawed = true;
      this.#complaints.add(nameOf(file), firstLine + line + 1, this.#state.records + record, reason, present);
    }
  }

  /**
   * Saves the state while the workers go on, and saves it again as long as it has changed meanwhile: the input may pause, and then no `put`
   * would save the last of it. A state is written only after the output and the rejects that it describes are on the disk.
   */
  async #save(): Promise<void> {
    const { output } = this.#targets;
    if (output === null) return;
    try {
      do {
        this.#isSaved = true;
        const text = JSON.stringify({ ...this.#state, run: this.#run });
        await this.#output.sync();
        await this.#rejects.sync();
        await writeState(output.file, text);
      } while (!this.#isSaved);
    } catch (error) {
      this.#failure = error;
    }
    this.#saving = null;
  }
}
