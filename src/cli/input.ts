import { constants, isUtf8 } from 'node:buffer';
import { createReadStream, fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Advice, Decoder } from './encoding';
import { UTF_8, unmarkedUtf16 } from './encoding-hint';
import { InputError, reasonOf } from './failure';
import { isNamedGzip, nameOf, STDIN } from './file-name';
import { complain, goesTo, tell } from './output';
import { CHUNK_BYTES, TrailingBytes, unpack } from './unpack';

/** The engine's longest string: half a gigabyte. */
const MOST_BYTES = constants.MAX_STRING_LENGTH;
/** A text of up to this many bytes is read whole, even where it could come in parts. */
const SHORT_BYTES = 16 << 20;

const TOO_LONG = 'too long to be read as one text';

/**
 * The text of a whole file, unpacked when its name ends in .gz, or of standard input. `advice` tells the user what to do if it is in
 * another encoding.
 */
export async function readText(file: string, encoding: string, advice?: Advice): Promise<string> {
  if (await isKnownTooLong(file)) throw new InputError(tooLong(file, TOO_LONG));
  const stream = bytesOf(file);
  const { bytes, isWhole } = await firstBytes(stream, MOST_BYTES);
  await stream.return();
  if (!isWhole) throw new InputError(tooLong(file, TOO_LONG));
  return decoded(file, bytes, encoding, advice);
}

/** Whether a file is known to be too long before it is read; of a pipe or a packed file the length isn't known. */
async function isKnownTooLong(file: string): Promise<boolean> {
  if (file === STDIN || isNamedGzip(file)) return false;
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : 0),
    () => 0,
  );
  return size > MOST_BYTES;
}

/**
 * Like `readText`, but a long text comes in parts. A file is read twice: first to its end to check its encoding, so that nothing is
 * written of one that can't be used, then for its parts. A pipe can be read only once and isn't checked.
 */
export async function readTextOrParts(file: string, encoding: string): Promise<string | AsyncIterable<string>> {
  const stream = bytesOf(file);
  const { bytes, isWhole } = await firstBytes(stream, SHORT_BYTES);
  if (isWhole) return decoded(file, bytes, encoding);
  if (file === STDIN || !(await stat(file).catch(explainUnreadable(file))).isFile())
    return partsOf(file, stream, encoding, bytes);
  await stream.return();
  await checkParts(file, encoding);
  return partsOf(file, bytesOf(file), encoding);
}

/** Decodes a file to its end and throws if it can't. What is only worth a remark is reported when the file is read again. */
async function checkParts(file: string, encoding: string): Promise<void> {
  const unreported = bytesOf(file, () => undefined);
  for await (const _ of partsOf(file, unreported, encoding));
}

/** A message that `what` is longer than the engine's strings, and what the user can do about it. */
export function tooLong(file: string, what: string): string {
  const most = MOST_BYTES.toLocaleString('en-US');
  return `${nameOf(file)}: ${what}, of ${most} bytes at most; split it, or put each page into a record and use --jsonl`;
}

/**
 * The bytes of a file, unpacked when its name ends in .gz, or of standard input, as they are read. `report` gets the message that a
 * packed file has something after its end.
 */
async function* bytesOf(file: string, report: (message: string) => void = complain): AsyncGenerator<Buffer, void> {
  refuseOutput(file);
  try {
    if (file === STDIN) return yield* standardInput();
    const raw = createReadStream(file, { highWaterMark: CHUNK_BYTES });
    yield* isNamedGzip(file) ? unpack(raw) : raw;
  } catch (error) {
    if (!(error instanceof TrailingBytes)) explainUnreadable(file)(error);
    else report(`${nameOf(file)}: ${error.message}`);
  }
}

/** Refuses to read the file that standard output goes to: all that is written would be read again, without an end. */
export function refuseOutput(file: string): void {
  if (goesTo(file === STDIN ? 0 : file))
    throw new InputError(`${nameOf(file)}: is left out, since standard output is written to it`);
}

/** Standard input. If it is the keyboard, the user is told that the command waits for input. */
export function standardInput(): Readable {
  if (process.stdin.isTTY) {
    tell('reading from the keyboard, up to Ctrl-D; matn --help tells more');
    return process.stdin;
  }
  // When standard input is a folder, `process.stdin` is silently empty; a stream of its descriptor fails as it should.
  return fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin;
}

/** The bytes of a stream, up to the chunk with which they exceed `most`; `isWhole` says that the stream ended before. */
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

/** The parts of a text, decoded as its bytes come; `before` are its first bytes, already taken from the stream. */
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

/** A handler that turns a failure to read `file` into a message for the user. */
export function explainUnreadable(file: string): (error: unknown) => never {
  return (error) => {
    throw new InputError(`${nameOf(file)}: ${reasonOf(error)}`);
  };
}
