import { constants } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { addAbortSignal } from 'node:stream';
import { LINE_FEED } from '../../text/units';
import { utf16Of } from '../encoding-hint';
import { isNamedGzip, STDIN } from '../file-name';
import { explainUnreadable, refuseOutput, standardInput } from '../input';
import { packedReason } from '../packed-input';
import { CHUNK_BYTES, unpack } from '../unpack';
import { endOfLine, type RecordEnd } from './record-end';

/** Whole records, as they stand in the input. */
export interface Batch {
  readonly bytes: Uint8Array;
  /** Where the batch ends in the input, in unpacked bytes. */
  readonly end: number;
  /** How many bytes of the file were read so far, for the progress bar; of a packed file, packed bytes. */
  readonly read: number;
}

/**
 * A batch of a file ends with the record that brings it to this many bytes. Where that is depends only on the file and not on the size of
 * the chunks that are read, so a resumed run cuts where an uninterrupted one would.
 */
export const BATCH_BYTES: number = 512 << 10;

/** An unfinished CSV record from a pipe is scanned again with every chunk that arrives, up to this size. */
const LIVE_BYTES = 64 << 10;

/** The input from the byte `start` on, in batches. With `hasHeader` the first record, a line of column names, is a batch of its own. */
export async function* batchesOf(
  file: string,
  endOf: RecordEnd,
  start: number,
  hasHeader: boolean,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  refuseOutput(file);
  const { chunks, packedRead } = open(file, start, signal);
  const uncut = new Uncut(endOf, start, hasHeader, file === STDIN);
  const batches = function* (isLast: boolean): Generator<Batch> {
    for (const bytes of uncut.cut(isLast)) yield { bytes, end: uncut.start, read: packedRead?.() ?? uncut.start };
  };

  try {
    let isAtStart = start === 0;
    for await (const chunk of chunks) {
      if (isAtStart) refuseNoRecords(file, chunk);
      isAtStart = false;
      if (uncut.add(chunk)) yield* batches(false);
    }
    yield* batches(true);
  } catch (error) {
    if (signal.aborted) return;
    // What could be read is not lost, such as the beginning of a packed file that is cut off.
    yield* batches(true);
    explainUnreadable(file)(error);
  }
}

/**
 * A record of more bytes is longer than the engine's strings, whatever it holds: a unit takes three bytes of UTF-8 at most. It isn't read
 * to its end, since a file without line ends, as a list of all records may be, may be larger than the memory.
 */
const MOST_RECORD_BYTES = 3 * constants.MAX_STRING_LENGTH;

/** Refuses bytes in which no record ends where it should, since nothing of them is worth passing on: packed ones and UTF-16. */
function refuseNoRecords(file: string, bytes: Uint8Array): void {
  const packed = packedReason(bytes, file);
  if (packed !== null) throw new Error(packed);
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) throw new Error(`records are UTF-8, not ${utf16}; iconv -f ${utf16} -t utf-8 converts it`);
}

function endless(start: number): string {
  const [from, most] = [start, MOST_RECORD_BYTES].map((bytes) => bytes.toLocaleString('en-US'));
  return `the record after ${from} bytes has no end within ${most} bytes; nothing from there on is read`;
}

interface OpenInput {
  /** Its unpacked bytes, from the given start on. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Tells how many packed bytes have been read, if the file is packed. */
  readonly packedRead?: () => number;
}

function open(file: string, start: number, signal: AbortSignal): OpenInput {
  if (file === STDIN) return { chunks: addAbortSignal(signal, standardInput()) };
  const isPacked = isNamedGzip(file);
  // At the beginning `start` isn't given: a named pipe, which can't be read from a position, would refuse even 0.
  const from = isPacked || start === 0 ? {} : { start };
  const stream = createReadStream(file, { ...from, highWaterMark: CHUNK_BYTES, signal });
  return isPacked ? { chunks: after(start, unpack(stream)), packedRead: () => stream.bytesRead } : { chunks: stream };
}

/** What comes after the first `count` bytes. */
async function* after(count: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let skip = count;
  for await (const chunk of chunks) {
    const rest = chunk.subarray(Math.min(skip, chunk.length));
    skip -= chunk.length - rest.length;
    if (rest.length > 0) yield rest;
  }
}

/** The bytes that were read and are in no batch yet. */
class Uncut {
  /** Where they begin in the input. */
  start: number;
  readonly #endOf: RecordEnd;
  readonly #isLive: boolean;
  #chunks: Uint8Array[] = [];
  #size = 0;
  /** How many bytes a batch must have. */
  #target: number;
  /** With fewer bytes than this, no batch is looked for. */
  #worthCutting: number;

  constructor(endOf: RecordEnd, start: number, hasHeader: boolean, isLive: boolean) {
    this.start = start;
    this.#endOf = endOf;
    this.#isLive = isLive;
    this.#target = hasHeader ? 1 : BATCH_BYTES;
    // Records from a pipe are passed on at once, since the program that writes into it may pause.
    this.#worthCutting = isLive ? 1 : this.#target;
  }

  /** Adds what has been read; returns whether it is worth cutting now. */
  add(chunk: Uint8Array): boolean {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    // In JSON Lines a line feed always ends a record, which a pipe shouldn't have to wait for.
    const endsRecord = this.#isLive && this.#endOf === endOfLine && chunk.includes(LINE_FEED);
    return endsRecord || this.#size >= this.#worthCutting;
  }

  /** Cuts off the bytes of all batches that are complete; with `isLast`, of all that is left. */
  *cut(isLast: boolean): Generator<Uint8Array> {
    const bytes = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
    let from = 0;
    for (let to = this.#endOfBatch(bytes, from, isLast); to > from; to = this.#endOfBatch(bytes, from, isLast)) {
      this.start += to - from;
      // A copy, since the batch may go to another thread, which would get the whole buffer that a view is part of.
      yield new Uint8Array(bytes.subarray(from, to));
      from = to;
      this.#target = BATCH_BYTES;
    }
    const rest = bytes.subarray(from);
    const isEndless = rest.length > MOST_RECORD_BYTES;
    this.#chunks = rest.length === 0 || isEndless ? [] : [rest];
    this.#size = rest.length;
    if (isEndless) throw new Error(endless(this.start));
    // A long unfinished record is scanned again only when it has twice as many bytes, so that the cost stays linear.
    const twice = Math.max(this.#target, Math.min(2 * this.#size, MOST_RECORD_BYTES + 1));
    this.#worthCutting = this.#isLive && this.#size < LIVE_BYTES ? 1 : twice;
  }

  /** Where the batch ends that begins at `from`; `from` itself while it isn't complete. */
  #endOfBatch(bytes: Uint8Array, from: number, isLast: boolean): number {
    let end = from;
    while (end - from < this.#target && end < bytes.length) {
      const next = this.#endOf(bytes, end, isLast);
      if (next < 0) break;
      end = next;
    }
    const isComplete = isLast || this.#isLive || end - from >= this.#target;
    // The records before one that has no end are a batch, however few they are.
    return isComplete || bytes.length - end > MOST_RECORD_BYTES ? end : from;
  }
}
