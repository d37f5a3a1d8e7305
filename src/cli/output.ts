import { type BigIntStats, fstatSync, statSync, writeSync } from 'node:fs';
import { OutputError, reasonOf } from './failure';
import { visible } from './visible';

/** The exit code when the output can't be written, on a full disk for example: the command gives up. */
const EXIT_UNWRITTEN = 1;
/** The exit code after wrong options or unusable input: all that could be done was done. */
export const EXIT_UNUSABLE = 2;

/** A handler that turns a failure to write to `target` into a message for the user. */
export function explainUnwritable(target: string): (error: unknown) => never {
  return (error) => {
    throw new OutputError(`${target}: ${reasonOf(error, 'written')}`);
  };
}

/** Writes to standard output, and waits while its reader is slow. */
export async function write(chunk: string | Uint8Array): Promise<void> {
  try {
    await (goesToFile() ? writeToFile(chunk) : writeToStream(chunk));
  } catch (error) {
    exitIfUnread(error as NodeJS.ErrnoException);
    explainUnwritable('standard output')(error);
  }
}

let standardOutput: BigIntStats | undefined;
/** What standard output goes to, asked for once, since it doesn't change. */
function targetOfOutput(): BigIntStats {
  standardOutput ??= fstatSync(1, { bigint: true });
  return standardOutput;
}

function goesToFile(): boolean {
  return targetOfOutput().isFile();
}

/** Whether standard output goes to this file, given by its path or by the number of its descriptor. */
export function goesTo(file: string | number): boolean {
  return goesToFile() && isSame(file, targetOfOutput());
}

/** Whether standard input comes from this file. */
export function comesFrom(file: string): boolean {
  const source = fstatSync(0, { bigint: true });
  return source.isFile() && isSame(file, source);
}

function isSame(file: string | number, { dev, ino }: BigIntStats): boolean {
  try {
    const found = typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
    return found.dev === dev && found.ino === ino;
  } catch {
    // There is no such file, or it can't be reached; whoever opens it will say so.
    return false;
  }
}

/**
 * Writes to the file that standard output goes to. When the disk gets full, only a part may be written without an error; Node's own
 * stream would believe that it was all, so the rest is written here until that fails.
 */
function writeToFile(chunk: string | Uint8Array): void {
  const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}

function writeToStream(chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

/** Ends the command when the reader of its output has stopped reading, as in `matn … | head`. An exit code that is set already stays. */
function exitIfUnread({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') process.exit();
}

/**
 * Keeps a failure of a standard stream from ending the command at once: `write` reports one of standard output, and one of standard error
 * can't be reported to anybody.
 */
export function watchOutput(): void {
  process.stdout.on('error', exitIfUnread);
  process.stderr.on('error', () => undefined);
}

/** Where a command writes: standard output, or a file. */
export type Write = (chunk: string) => Promise<void>;

/** Writes one text after another, whole or in parts. If the last line of a text lacks its line feed, one is put before the next text. */
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

/** Lines of a text are collected up to this length and then written at once. */
const LINES_LENGTH = 65_536;

/** Writes lines, many at a time. */
export function writeLines(lines: Iterable<string>, to: Write = write): Promise<void> {
  return writeJoined(lines, LINES_LENGTH, to);
}

/** Writes strings joined to pieces of at least `length`, but not all in one: together they may be longer than the engine allows. */
export async function writeJoined(parts: Iterable<string>, length: number, to: Write): Promise<void> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < length) continue;
    await to(piece);
    piece = '';
  }
  if (piece !== '') await to(piece);
}

/** Reports input that can't be used; the command goes on and will exit with 2. */
export function complain(message: string): void {
  tell(message);
  process.exitCode = EXIT_UNUSABLE;
}

/** Reports output that can't be written; the command will exit with 1. */
export function giveUp(message: string): void {
  tell(message);
  process.exitCode = EXIT_UNWRITTEN;
}

/** Writes a line to standard error. Line feeds and terminal codes, which file names and options may contain, are made visible. */
export function tell(message: string): void {
  process.stderr.write(`matn: ${visible(message)}\n`);
}
