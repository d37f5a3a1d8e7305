import { readFileSync, rmSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { InputError } from '../failure';
import { explainUnwritten } from '../output';
import { noFolder, replacedBy } from './sink';

/**
 * Keeps other runs on this machine from a file that this one is going to write: two would cut and overwrite each other's `.part`. The
 * lock goes when the process ends; what a killed one leaves names a process that is gone, and the next run takes it over.
 */
export async function lock(file: string): Promise<void> {
  await replacedBy(file);
  const name = `${file}.lock`;
  if (!(await isMade(name, file))) await takeOver(name, file);
  process.once('exit', () => rmSync(name, { force: true }));
}

/** Makes a lock, and says whether there was none. It holds the number of this process and when that began. */
async function isMade(name: string, file: string): Promise<boolean> {
  try {
    await writeFile(name, `${process.pid} ${beginningOf(process.pid)}`, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code === 'ENOENT') throw noFolder(file);
    return explainUnwritten(file)(error);
  }
}

/**
 * Takes over the lock of a killed run. Of several runs that find it at once, the one that makes the file named after it may; that is a lock
 * itself, which a run may leave when it is killed just then.
 */
async function takeOver(name: string, file: string): Promise<void> {
  const holder = await contentOf(name);
  if (isHeld(holder)) throw held(file, name);
  const next = `${name}.${Number.parseInt(holder, 10)}`;
  if (!(await isMade(next, file))) await takeOver(next, file);
  if ((await contentOf(name)) === holder) return rename(next, name).catch(explainUnwritten(name));
  // Another run was done with that before.
  await rm(next);
  throw held(file, name);
}

function contentOf(name: string): Promise<string> {
  return readFile(name, 'utf8').catch(() => '');
}

/** Whether the process that a lock names is running. One without a name is only just being made. */
function isHeld(holder: string): boolean {
  const [number = '', beginning] = holder.split(' ');
  const pid = Number(number);
  return !(pid > 0) || (isRunning(pid) && [beginning, ''].includes(beginningOf(pid)));
}

function held(file: string, name: string): InputError {
  return new InputError(`${file}: another run is writing it; if there is none, remove ${name}`);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process began, as Linux counts it; empty where the system doesn't tell. After a restart of the machine another process may have
 * the same number.
 */
function beginningOf(pid: number): string {
  try {
    // The name in brackets may hold blanks.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return fields[0] === 'Z' ? 'ended' : fields[19]!;
  } catch {
    return '';
  }
}
