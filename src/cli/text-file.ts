import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { lock } from './corpus/lock';
import { fileSink, partOf } from './corpus/sink';
import { InputError } from './failure';
import { isNamedGzip } from './file-name';
import type { Write } from './output';
import { onSignal } from './signals';
import { behindLink, checkFiles, type ReadFiles } from './written-files';

/**
 * Writes a text file with what `work` makes of the text that is read. Like the output of records, the file gets its name only when all of it is written;
 * unlike that, it may never replace its own input.
 */
export async function writeTextFile(
  read: ReadFiles,
  output: string,
  work: (write: Write) => Promise<void>,
): Promise<void> {
  const file = behindLink(output);
  if (checkFiles(read, file, null)) throw new InputError('--output needs a file of its own');
  // A signal alone would end the process without its exit listeners, which remove the lock and the .part.
  onSignal((exitCode) => process.exit(exitCode));
  await lock(file);
  const isPacked = isNamedGzip(output);
  // Prepended, so that it runs before the lock is removed: after that, the .part may be another run's. A signal may come while it is made.
  const removePart = (): void => rmSync(partOf(file), { force: true });
  process.prependOnceListener('exit', removePart);
  const sink = await fileSink(file, 0, isPacked).catch((error: unknown) => {
    process.removeListener('exit', removePart);
    throw error;
  });
  const write: Write = (chunk) => sink.write(isPacked ? gzipSync(chunk) : chunk);
  await work(write);
  await sink.sync();
  await sink.close(true);
}
