import { constants, isUtf8 } from 'node:buffer';
import { createReadStream, fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Advice, Decoder } from './encoding';
import { UTF_8, unmarkedUtf16 } from './encoding-hint';
import { InputError, reasonOf } from './failure';
import { complain, goesTo, tell } from './output';
import { CHUNK_BYTES, TrailingBytes, unpack } from './unpack';

/** Standard input is named `-`. */
export const STDIN = '-';

/** The engine's longest string is half a gigabyte. */
const MOST_BYTES = constants.MAX_STRING_LENGTH;
/** A text up to this many bytes is read whole also where it may come in parts. */
const SHORT_BYTES = 16 << 20;

/** The whole of a file, unpacked when its name ends in .gz, or of standard input as text; `advice` is for one in another encoding. */
export async function readText(file: string, encoding: string, advice?: Advice): Promise<string> {
  if (await isLong(file)) throw new InputError(tooLong(file, 'too long to be read as one text'));
  const stream = bytesOf(file);
  const { bytes, isWhole } = await firstBytes(stream, MOST_BYTES);
  await stream.return();
  if (!isWhole) throw new InputError(tooLong(file, 'too long to be read as one text'));
  return decoded(file, bytes, encoding, advice);
}

/** Whether it is known before a file is read that it is too long. */
async function isLong(file: string): Promise<boolean> {
  if (file === STDIN || file.endsWith('.gz')) return false;
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : 0),
    () => 0,
  );
  return size > MOST_BYTES;
}

/**
 * As `readText`, but a long text comes in parts as it is read. A file is checked to its end before its first part comes, so that nothing
 * is written of one that can't be used; a pipe can't be checked.
 */
export async function readTextOrParts(file: string, encoding: string): Promise<string | AsyncIterable<string>> {
  const stream = bytesOf(file);
  const { bytes, isWhole } = await firstBytes(stream, SHORT_BYTES);
  if (isWhole) return decoded(file, bytes, encoding);
  if (file === STDIN || !(await stat(file).catch(explainFailure(file))).isFile())
    return partsOf(file, stream, encoding, bytes);
  await stream.return();
  for await (const _ of partsOf(
    file,
    bytesOf(file, () => undefined),
    encoding,
  ));
  return partsOf(file, bytesOf(file), encoding);
}

/** A text, and something in it, may be longer than the engine's strings; what to do then. */
export function tooLong(file: string, what: string): string {
  const most = MOST_BYTES.toLocaleString('en-US');
  return `${nameOf(file)}: ${what}, of ${most} bytes at most; split it, or put each page into a record and use --jsonl`;
}

/**
 * The bytes of a file, unpacked when its name ends in .gz, or of standard input, as they are read. `report` is told of what stands after
 * the end of a packed file.
 */
async function* bytesOf(file: string, report: (message: string) => void = complain): AsyncGenerator<Buffer, void> {
  refuseOutput(file);
  try {
    if (file === STDIN) return yield* standardInput();
    const raw = createReadStream(file, { highWaterMark: CHUNK_BYTES });
    yield* file.endsWith('.gz') ? unpack(raw) : raw;
  } catch (error) {
    if (!(error instanceof TrailingBytes)) explainFailure(file)(error);
    else report(`${nameOf(file)}: ${error.message}`);
  }
}

/** Refuses the file that standard output goes to, which has no end: all that is written would be read again. */
export function refuseOutput(file: string): void {
  if (goesTo(file === STDIN ? 0 : file))
    throw new InputError(`${nameOf(file)}: is left out, since standard output is written to it`);
}

/** Standard input. Whoever is at the keyboard is told what the command waits for. */
export function standardInput(): Readable {
  if (process.stdin.isTTY) {
    tell('reading from the keyboard, up to Ctrl-D; matn --help tells more');
    return process.stdin;
  }
  // Node's own stream takes a folder for an empty file; this one fails.
  return fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin;
}

/** The bytes of a stream until there are more than `most`, and whether that is all of it. */
async function firstBytes(
  stream: AsyncGenerator<Buffer, void>,
  most: number,
): Promise<{ bytes: Buffer; isWhole: boolean }> {
  const chunks: Buffer[] = [];
  let size = 0;
  while (size <= most) {
    const { value, done } = await stream.next();
    if (done) return { bytes: Buffer.concat(chunks), isWhole: true };
    chunks.push(value);
    size += value.length;
  }
  return { bytes: Buffer.concat(chunks), isWhole: false };
}

function decoded(file: string, bytes: Buffer, encoding: string, advice?: Advice): string {
  if (encoding === UTF_8 && isUtf8(bytes) && unmarkedUtf16(bytes) === null) return bytes.toString('utf8');
  const decoder = new Decoder(nameOf(file), encoding, advice);
  return decoder.add(bytes) + decoder.end();
}

/** A text as its bytes come, after those that were read before. */
async function* partsOf(
  file: string,
  stream: AsyncIterable<Buffer>,
  encoding: string,
  before: Buffer = Buffer.alloc(0),
): AsyncGenerator<string, void> {
  const decoder = new Decoder(nameOf(file), encoding);
  yield decoder.add(before);
  for await (const bytes of stream) yield decoder.add(bytes);
  yield decoder.end();
}

/** Whether the name of a file says that it holds HTML, packed or not. */
export function isNamedHtml(file: string): boolean {
  return /\.html?(?:\.gz)?$/i.test(file);
}

/** How a file is named in messages. */
export function nameOf(file: string): string {
  if (file === STDIN) return 'standard input';
  return file === '' ? "''" : file;
}

/** Turns an error of a file into a message for a person. */
export function explainFailure(file: string): (error: unknown) => never {
  return (error) => {
    throw new InputError(`${nameOf(file)}: ${reasonOf(error)}`);
  };
}
