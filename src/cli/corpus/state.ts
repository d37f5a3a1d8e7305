import { createHash } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { InputError } from '../failure';
import { explainUnreadable } from '../input';
import { explainUnwritable } from '../output';
import type { Job } from './job';
import { partOf } from './sink';

/** How far a run has come. It is kept in a file beside the output; what the output holds beyond this state is cut off when it is resumed. */
export interface State {
  readonly run: Run;
  /** The position in the input: the index of the file, and how many of its bytes (unpacked) and lines are done. */
  file: number;
  offset: number;
  line: number;
  /** The line of column names, for CSV. */
  header: string;
  /** Whether the output ends without a line end. */
  isOpen: boolean;
  /** How many bytes the output and the rejects have. */
  output: number;
  rejects: number;
  /** Counts for the summary: all records, changed ones, broken ones, and unpacked bytes of the input. */
  records: number;
  changed: number;
  broken: number;
  bytes: number;
  /** Whether anything was wrong that makes the exit code 2. */
  isFlawed: boolean;
  /** Whether a file could not be used, or not to its end. */
  isPartial: boolean;
}

/** What a run does with what. A run may only be resumed by one in which all of this is the same. */
export interface Run {
  readonly version: string;
  readonly inputs: readonly Input[];
  readonly job: Job;
  readonly rejects: RejectsFile | null;
}

/** The file of broken records. */
export interface RejectsFile {
  /** Where it is, behind all links. */
  readonly file: string;
  /** Whether it is packed, by the name that was typed. */
  readonly isPacked: boolean;
}

export interface Input {
  readonly file: string;
  readonly size: number;
  readonly modified: number;
}

/**
 * A run as its state file tells it. The state is written anew with nearly every batch, and the list of inputs may be far longer than all
 * else in it; so in place of the list stands its hash.
 */
export type StoredRun = Omit<Run, 'inputs'> & { readonly inputs: string };

export function storedRun(run: Run): StoredRun {
  return { ...run, inputs: createHash('sha256').update(JSON.stringify(run.inputs)).digest('hex') };
}

function stateFileOf(output: string): string {
  return `${output}.state`;
}

/** A run that has done nothing. */
export function newState(run: Run): State {
  return {
    run,
    file: 0,
    offset: 0,
    line: 0,
    header: '',
    isOpen: false,
    output: 0,
    rejects: 0,
    records: 0,
    changed: 0,
    broken: 0,
    bytes: 0,
    isFlawed: false,
    isPartial: false,
  };
}

/** The state that a stopped run left beside its output; null if there is none. Refuses that of another run. */
export async function readState(output: string, run: Run): Promise<State | null> {
  const file = stateFileOf(output);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    return explainUnreadable(file)(error);
  });
  if (text === null) return null;
  const stored = parseState(text, file);
  const own = storedRun(run);
  for (const key of Object.keys(own) as (keyof StoredRun)[]) {
    if (JSON.stringify(stored.run[key]) !== JSON.stringify(own[key]))
      throw new InputError(
        `--resume: ${file} is of another run (${DIFFERENCES[key]}); without --resume all is done anew`,
      );
  }
  const state = { ...stored, run };
  await checkLength(output, state.output);
  if (run.rejects !== null) await checkLength(run.rejects.file, state.rejects);
  return state;
}

function parseState(text: string, file: string): Omit<State, 'run'> & { readonly run: StoredRun } {
  let state: ReturnType<typeof parseState> | null = null;
  try {
    state = JSON.parse(text);
  } catch {
    // Damaged, and refused below like a state without a run.
  }
  if (typeof state?.run !== 'object' || state.run === null)
    throw new InputError(`--resume: ${file} is damaged; without --resume all is done anew`);
  return state;
}

/** What is different about another run, by the part of `Run` that differs. */
const DIFFERENCES: Readonly<Record<keyof Run, string>> = {
  version: 'another version of matn',
  inputs: 'the input has changed',
  job: 'other options',
  rejects: 'another --rejects',
};

async function checkLength(file: string, length: number): Promise<void> {
  const { size } = await stat(partOf(file)).catch(() => ({ size: 0 }));
  if (size < length)
    throw new InputError(`--resume: ${partOf(file)} is shorter than it was; without --resume all is done anew`);
}

/** Replaces the state file in one step, by renaming a new one that is on the disk already. */
export async function writeState(output: string, text: string): Promise<void> {
  const file = stateFileOf(output);
  await replaceFile(file, text).catch(explainUnwritable(file));
}

async function replaceFile(file: string, text: string): Promise<void> {
  // What has the temporary name is removed, since it may be a link or a pipe, through which nothing must be written.
  await rm(`${file}.new`, { force: true });
  const handle = await open(`${file}.new`, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.new`, file);
}

export async function removeState(output: string): Promise<void> {
  const file = stateFileOf(output);
  for (const name of [file, `${file}.new`]) await rm(name, { force: true }).catch(explainUnwritable(name));
}
