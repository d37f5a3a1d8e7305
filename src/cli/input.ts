import { constants, isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const { MAX_STRING_LENGTH } = constants;

/** Standard input is named `-`. */
export const STDIN = '-';

/** Input that can't be used; the message says what is wrong and where, for a person. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The whole of a file, unpacked when its name ends in .gz, or of standard input as text. */
export async function readText(file: string): Promise<string> {
  const bytes = await (file === STDIN ? readStdin() : readBytes(file).catch(explainFailure(file)));
  if (!isUtf8(bytes)) throw new InputError(`${nameOf(file)}:${lineOfBadByte(bytes)}: not UTF-8`);
  // The engine's longest string is half a gigabyte.
  if (bytes.length > MAX_STRING_LENGTH) throw new InputError(`${nameOf(file)}: too long to be read as one text`);
  return bytes.toString('utf8');
}

async function readBytes(file: string): Promise<Buffer> {
  const bytes = await readFile(file);
  return file.endsWith('.gz') ? promisify(gunzip)(bytes) : bytes;
}

/** Whether the name of a file says that it holds HTML, packed or not. */
export function isNamedHtml(file: string): boolean {
  return /\.html?(?:\.gz)?$/i.test(file);
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

/** Turns an error of a file into a message for a person. */
export function explainFailure(file: string): (error: unknown) => never {
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
