import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { lock } from './corpus/lock';
import { fileSink, partOf } from './corpus/sink';
import { InputError } from './failure';
import { EXIT_CODES, type Signal, type Write } from './output';
import { behindLink, checkFiles } from './written-files';

/**
 * Has `work` write the text of `input` to a file, which is there whole or not at all, as the output of records is. Unlike that it never takes
 * the place of what is read.
 */
export async function writeTextFile(
  input: string,
  output: string,
  work: (write: Write) => Promise<void>,
): Promise<void> {
  const file = behindLink(output);
  if (checkFiles([input], file, null)) throw new InputError('--output needs a file of its own');
  await lock(file);
  const isPacked = output.endsWith('.gz');
  const sink = await fileSink(file, 0, isPacked);
  // Before the lock goes: what is there then may be another run's.
  process.prependOnceListener('exit', () => rmSync(partOf(file), { force: true }));
  for (const signal of Object.keys(EXIT_CODES) as Signal[])
    process.once(signal, () => process.exit(EXIT_CODES[signal]));
  const write: Write = (chunk) => sink.write(isPacked ? gzipSync(chunk) : chunk);
  await work(write);
  await sink.sync();
  await sink.close(true);
}
