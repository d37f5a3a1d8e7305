import { renameSync, type Stats, writeFileSync } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { InputError } from '../failure';
import { explainUnwritten, write } from '../output';

/** Where bytes are written, in order. */
export interface Sink {
  /** Bytes written so far, those of an earlier run included. */
  length(): number;
  write(bytes: Uint8Array | string): Promise<void>;
  /** Waits until all is on the disk. */
  sync(): Promise<void>;
  /** Closes it; when the work `isDone`, a file gets its name. */
  close(isDone: boolean): Promise<void>;
  /** Gives a file its name as it is, where there is no time to close it. */
  leave(): void;
  /** Closes it and takes away what was written. */
  drop(): Promise<void>;
}

/** The name of a file until all of it is written. */
export function partOf(file: string): string {
  return `${file}.part`;
}

/** What is there under the name of a file that is to be written, if anything; refuses what can't be replaced by a file. */
export async function replacedBy(file: string): Promise<Stats | null> {
  const there = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') throw noFolder(file);
    return null;
  });
  if (there?.isDirectory()) throw new InputError(`${file}: is a folder`);
  // It would be replaced, a pipe or device too.
  if (there !== null && !there.isFile()) throw new InputError(`${file}: is no regular file`);
  return there;
}

/** Says that a file can't be written since its folder isn't there. */
export function noFolder(file: string): InputError {
  return new InputError(`${file}: there is no such folder`);
}

/** The bits of a mode that say who may read and write a file. */
const PERMISSIONS = 0o777;

/** A file, cut to the `length` that an earlier run is known to have written. Where it `isPacked`, what is written is packed already. */
export async function fileSink(file: string, length: number, isPacked: boolean): Promise<Sink> {
  let handle: FileHandle;
  const there = await replacedBy(file);
  try {
    // A link or a pipe of that name leads elsewhere, and nothing is written through it.
    if (length === 0) await rm(partOf(file), { force: true });
    handle = await open(partOf(file), length > 0 ? 'r+' : 'wx', there?.mode);
    await handle.truncate(length);
    // A new file gets less than that from the system's mask, and one that an earlier run left has a mode of its own.
    if (there !== null) await handle.chmod(there.mode & PERMISSIONS);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw noFolder(file);
    return explainUnwritten(partOf(file))(error);
  }
  let end = length;
  // What gzip packs has a member at least, nothing an empty one.
  const lacksMember = (): boolean => isPacked && end === 0;
  return {
    length: () => end,
    async write(bytes) {
      const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
      for (let at = 0; at < buffer.length; ) {
        const { bytesWritten } = await handle.write(buffer, at, buffer.length - at, end).catch(explainUnwritten(file));
        at += bytesWritten;
        end += bytesWritten;
      }
    },
    sync: () => handle.datasync().catch(explainUnwritten(file)),
    async close(isDone) {
      if (isDone && lacksMember()) await handle.writeFile(gzipSync('')).catch(explainUnwritten(file));
      await handle.close().catch(explainUnwritten(file));
      if (isDone) await rename(partOf(file), file).catch(explainUnwritten(file));
    },
    leave() {
      if (lacksMember()) writeFileSync(partOf(file), gzipSync(''));
      renameSync(partOf(file), file);
    },
    async drop() {
      await handle.close().catch(explainUnwritten(file));
      await rm(partOf(file)).catch(explainUnwritten(file));
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

/** Keeps nothing. */
export function nowhere(): Sink {
  return { length: () => 0, write: done, sync: done, close: done, leave: () => {}, drop: done };
}
