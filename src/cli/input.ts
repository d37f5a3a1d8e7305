import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** Standard input is named `-`. */
export const STDIN = '-';

/** Input that can't be used: what is wrong and where, for a person. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The whole of a file or of standard input as text. */
export async function readText(file: string): Promise<string> {
  const bytes = file === STDIN ? await readStdin() : await readFile(file).catch(explainFailure(file));
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new InputError(`${nameOf(file)}:${lineOfBadByte(bytes)}: not UTF-8`);
}

/** The lines of a file or of standard input, as bytes without their line feed, each with its number from 1. */
export async function* readLines(
  file: string,
): AsyncGenerator<{ number: number; bytes: Buffer; hasLineFeed: boolean }> {
  const stream = file === STDIN ? process.stdin : createReadStream(file);
  // Split on bytes: a decoder would cut characters at chunk ends, and node:readline also splits at U+2028.
  const LINE_FEED = 0x0a;
  let rest: Buffer[] = [];
  let number = 1;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
        rest.push(chunk.subarray(from, at));
        yield { number: number++, bytes: Buffer.concat(rest), hasLineFeed: true };
        rest = [];
        from = at + 1;
      }
      rest.push(chunk.subarray(from));
    }
  } catch (error) {
    explainFailure(file)(error);
  }
  const last = Buffer.concat(rest);
  if (last.length > 0) yield { number, bytes: last, hasLineFeed: false };
}

/** How a file is named in messages. */
export function nameOf(file: string): string {
  return file === STDIN ? 'standard input' : file;
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function explainFailure(file: string): (error: unknown) => never {
  return (error) => {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'no such file',
      EISDIR: 'is a folder',
      EACCES: 'may not be read',
    };
    throw new InputError(`${nameOf(file)}: ${reasons[code ?? ''] ?? message}`);
  };
}

function lineOfBadByte(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    const stop = end < 0 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(from, stop))) return line;
    from = stop + 1;
  }
  return line;
}
