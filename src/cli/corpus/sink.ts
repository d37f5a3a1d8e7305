import { renameSync, type Stats, writeFileSync } from 'node:fs';
import { type FileHandle, lstat, open, rename, rm, stat } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { InputError } from '../failure';
import { explainUnwritable, write } from '../output';

/** Something that bytes are written to, in order. */
export interface Sink {
  /** How many bytes were written so far, those of an earlier run included. */
  length(): number;
  write(bytes: Uint8Array | string): Promise<void>;
  /** Waits until all is on the disk. */
  sync(): Promise<void>;
  /** Closes it. When the work `isDone`, a file gets its final name. */
  close(isDone: boolean): Promise<void>;
  /** Gives a file its final name at once, when the process is about to end and can't wait for it to be closed. */
  leave(): void;
  /** Closes it and deletes what was written. */
  drop(): Promise<void>;
}

/** The temporary name that a file has until all of it is written. */
export function partOf(file: string): string {
  return `${file}.part`;
}

/** What exists under the name of a file that is to be written, if anything. Refuses what can't be replaced by a file. */
export async function replacedBy(file: string): Promise<Stats | null> {
  const there = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') throw noFolder(file);
    return null;
  });
  if (there?.isDirectory()) throw new InputError(`${file}: is a folder`);
  // A pipe, a device or a link to what a process has open would be replaced by a file, and its reader would get nothing.
  if (there !== null && !(there.isFile() && (await lstat(file)).isFile()))
    throw new InputError(`${file}: is no regular file`);
  return there;
}

/** The error that a file can't be written because its folder doesn't exist. */
export function noFolder(file: string): InputError {
  return new InputError(`${file}: there is no such folder`);
}

/** The bits of a mode that say who may read and write a file. */
const PERMISSIONS = 0o777;

/** Opens a file under its temporary name and cuts it to a `length`; 0 begins anew. */
async function openPart(file: string, length: number): Promise<FileHandle> {
  const there = await replacedBy(file);
  try {
    // What has the temporary name is removed, since it may be a link or a pipe, through which nothing must be written.
    if (length === 0) await rm(partOf(file), { force: true });
    const handle = await open(partOf(file), length > 0 ? 'r+' : 'wx', there?.mode);
    await handle.truncate(length);
    // Opening isn't enough: the system's mask takes permissions away from a new file, and the file of an earlier run keeps its own.
    if (there !== null) await handle.chmod(there.mode & PERMISSIONS);
    return handle;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw noFolder(file);
    return explainUnwritable(partOf(file))(error);
  }
}

/**
 * A file, under its temporary name, cut to the `length` that an earlier run is known to have written; 0 begins anew. If it `isPacked`, the
 * bytes that are written to it are packed already.
 */
export async function fileSink(file: string, length: number, isPacked: boolean): Promise<Sink> {
  const handle = await openPart(file, length);
  let end = length;
  // A packed file without any member is no valid gzip file: even an empty output needs one.
  const lacksMember = (): boolean => isPacked && end === 0;
  return {
    length: () => end,
    async write(bytes) {
      const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
      for (let at = 0; at < buffer.length; ) {
        const { bytesWritten } = await handle.write(buffer, at, buffer.length - at, end).catch(explainUnwritable(file));
        at += bytesWritten;
        end += bytesWritten;
      }
    },
    sync: () => handle.datasync().catch(explainUnwritable(file)),
    async close(isDone) {
      if (isDone && lacksMember()) await handle.writeFile(gzipSync('')).catch(explainUnwritable(file));
      await handle.close().catch(explainUnwritable(file));
      if (isDone) await rename(partOf(file), file).catch(explainUnwritable(file));
    },
    leave() {
      if (lacksMember()) writeFileSync(partOf(file), gzipSync(''));
      renameSync(partOf(file), file);
    },
    async drop() {
      await handle.close().catch(explainUnwritable(file));
      await rm(partOf(file)).catch(explainUnwritable(file));
    },
  };
}

const done = (): Promise<void> => Promise.resolve();

/** Standard output. */
export function standardOutput(): Sink {
  let end = 0;
  return {
    length: () => end,
    async write(bytes) {
      await write(bytes);
      end += bytes.length;
    },
    sync: done,
    close: done,
    leave: () => {},
    drop: done,
  };
}

/** A sink that keeps nothing. */
export function nowhere(): Sink {
  return { length: () => 0, write: done, sync: done, close: done, leave: () => {}, drop: done };
}
