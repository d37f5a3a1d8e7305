import { readFileSync, rmSync } from 'node:fs';
import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises';
import { InputError } from '../failure';
import { explainUnwritable } from '../output';
import { noFolder, replacedBy } from './sink';

/**
 * Keeps other runs on the same machine from writing a file that this one is going to write: they would cut off and overwrite each other's
 * `.part`. The lock is removed when the process ends. If the process is killed, its lock stays and names a process that is gone; the next
 * run takes it over.
 */
export async function lock(file: string): Promise<void> {
  await replacedBy(file);
  const name = `${file}.lock`;
  if (!(await isMade(name, file))) await takeOver(name, file);
  process.once('exit', () => rmSync(name, { force: true }));
}

/** Makes a lock, which holds the number of this process and when it began. Returns false if there is one already. */
async function isMade(name: string, file: string): Promise<boolean> {
  let handle: FileHandle;
  try {
    handle = await open(name, 'wx');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code === 'ENOENT') throw noFolder(file);
    return explainUnwritable(file)(error);
  }
  try {
    await handle.writeFile(`${process.pid} ${beginningOf(process.pid)}`);
    // A lock whose number never reached the disk would be empty when the power is back, and held by nobody for ever.
    await handle.sync();
  } catch (error) {
    // So would this one, of a disk that has room for a name only.
    await rm(name, { force: true });
    return explainUnwritable(file)(error);
  } finally {
    await handle.close();
  }
  return true;
}

/**
 * Takes over the lock of a killed run. If several runs find it at once, only the one that makes a second lock, named after the killed
 * process, may do so. A run that is killed just then leaves this second lock behind, so it is taken over in the same way.
 */
async function takeOver(name: string, file: string): Promise<void> {
  const holder = await contentOf(name);
  if (isHeld(holder)) throw held(file, name);
  const next = `${name}.${Number.parseInt(holder, 10)}`;
  if (!(await isMade(next, file))) await takeOver(next, file);
  if ((await contentOf(name)) === holder) return rename(next, name).catch(explainUnwritable(name));
  // Another run has taken it over in the meantime.
  await rm(next);
  throw held(file, name);
}

function contentOf(name: string): Promise<string> {
  return readFile(name, 'utf8').catch(() => '');
}

/** Whether the process that a lock names is running. A lock that names none is held, too: it is just being written. */
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
 * When a process began, in Linux's own count; empty on a system that doesn't tell. It distinguishes a process from a later one with the
 * same number.
 */
function beginningOf(pid: number): string {
  try {
    // The second field, the name of the process in brackets, may contain blanks, so fields are counted from behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return fields[0] === 'Z' ? 'ended' : fields[19]!;
  } catch {
    return '';
  }
}
