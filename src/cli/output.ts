import { type BigIntStats, fstatSync, statSync, writeSync } from 'node:fs';
import { OutputError, reasonOf } from './failure';
import { visible } from './visible';

/** What could not be written, on a full disk for example; there is no sense in going on. The message is for a person. */
const EXIT_UNWRITTEN = 1;
/** For wrong options and unusable input; everything that could be done was done. */
export const EXIT_UNUSABLE = 2;

/** For a run that a signal stops. */
export const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;
export type Signal = keyof typeof EXIT_CODES;

/** Turns a failure to write to `target` into a message for a person. */
export function explainUnwritten(target: string): (error: unknown) => never {
  return (error) => {
    throw new OutputError(`${target}: ${reasonOf(error, 'written')}`);
  };
}

/** Writes to standard output, waiting while the reader is slow. */
export async function write(chunk: string | Uint8Array): Promise<void> {
  try {
    await (goesToFile() ? writeToFile(chunk) : writeToStream(chunk));
  } catch (error) {
    exitIfUnread(error as NodeJS.ErrnoException);
    explainUnwritten('standard output')(error);
  }
}

let standardOutput: BigIntStats | undefined;
/** What standard output goes to; it doesn't change. */
function targetOfOutput(): BigIntStats {
  standardOutput ??= fstatSync(1, { bigint: true });
  return standardOutput;
}

function goesToFile(): boolean {
  return targetOfOutput().isFile();
}

/** Whether standard output goes to this file, which has a path or is open under a number. */
export function goesTo(file: string | number): boolean {
  if (!goesToFile()) return false;
  try {
    const { dev, ino } =
      typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
    return dev === targetOfOutput().dev && ino === targetOfOutput().ino;
  } catch {
    // It isn't there, or it can't be reached: whoever opens it is told so.
    return false;
  }
}

/** A disk that gets full takes a part of what is written before it fails; Node's own stream would take that for all. */
function writeToFile(chunk: string | Uint8Array): void {
  const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}

function writeToStream(chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

/** Ends the command when the reader has stopped reading: `matn … | head`. What could not be used before that still counts. */
function exitIfUnread({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') process.exit();
}

/** Keeps a failure to write from ending the command before it is reported; nobody reads what is complained of when standard error is closed. */
export function watchOutput(): void {
  process.stdout.on('error', exitIfUnread);
  process.stderr.on('error', () => undefined);
}

/** Where a command writes: standard output, or a file. */
export type Write = (chunk: string) => Promise<void>;

/** Writes whole texts or their parts. The last line of a text may lack its end; the next text must not run into it. */
export function textWriter(): (text: string | AsyncIterable<string>, to?: Write) => Promise<void> {
  let isOpen = false;
  return async (text, to = write) => {
    let isFirst = true;
    for await (const part of typeof text === 'string' ? [text] : text) {
      if (part === '') continue;
      await to(isOpen && isFirst ? `\n${part}` : part);
      isFirst = false;
      isOpen = !part.endsWith('\n');
    }
  };
}

/** So many units of lines are written at once. */
const ENOUGH = 65_536;

/** Writes lines, many at a time: all those of a long text may be longer than the engine's strings. */
export async function writeLines(lines: Iterable<string>, to: Write = write): Promise<void> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < ENOUGH) continue;
    await to(piece);
    piece = '';
  }
  await to(piece);
}

/** Reports what can't be used, and makes the command end with 2. */
export function complain(message: string): void {
  tell(message);
  process.exitCode = EXIT_UNUSABLE;
}

/** Reports what can't be written, and makes the command end with 1. */
export function giveUp(message: string): void {
  tell(message);
  process.exitCode = EXIT_UNWRITTEN;
}

/** Writes a line to standard error; what a file's name or an option has of line ends or of codes for the terminal is shown. */
export function tell(message: string): void {
  process.stderr.write(`matn: ${visible(message)}\n`);
}
