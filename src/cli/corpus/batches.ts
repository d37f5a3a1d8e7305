import { createReadStream } from 'node:fs';
import { addAbortSignal } from 'node:stream';
import { LINE_FEED } from '../../text/units';
import { explainFailure, refuseOutput, STDIN, standardInput } from '../input';
import { CHUNK_BYTES, unpack } from '../unpack';
import { endOfLine, type RecordEnd } from './record-end';

/** Whole records, as they stand in the input, and where they end. */
export interface Batch {
  readonly bytes: Uint8Array;
  /** Bytes of the input, unpacked, up to the end of this batch. */
  readonly end: number;
  /** Bytes of the file read so far, packed if it is: for the progress bar. */
  readonly read: number;
}

/**
 * A batch of a file ends with the first record that ends after this many bytes. That depends on the file alone, not on how it is read,
 * so that a resumed run cuts where the unbroken run does.
 */
export const BATCH_BYTES: number = 512 << 10;

/** Up to this size, a CSV record from a pipe is scanned again with every chunk that arrives. */
const LIVE_BYTES = 64 << 10;

/** The input from `start` on, in batches. With `hasHeader` the first record, a line of column names, is a batch of its own. */
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
    for await (const chunk of chunks) {
      if (uncut.add(chunk)) yield* batches(false);
    }
    yield* batches(true);
  } catch (error) {
    if (signal.aborted) return;
    // What could be read is not lost: a packed file may be cut, or have something after its end.
    yield* batches(true);
    explainFailure(file)(error);
  }
}

interface Input {
  /** Its bytes from the start on, unpacked. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** How many bytes of a packed file have been read. */
  readonly packedRead?: () => number;
}

function open(file: string, start: number, signal: AbortSignal): Input {
  if (file === STDIN) return { chunks: addAbortSignal(signal, standardInput()) };
  const isPacked = file.endsWith('.gz');
  // No `start` for the beginning: a named pipe has no positions.
  const from = isPacked || start === 0 ? {} : { start };
  const stream = createReadStream(file, { ...from, highWaterMark: CHUNK_BYTES, signal });
  return isPacked ? { chunks: after(start, unpack(stream)), packedRead: () => stream.bytesRead } : { chunks: stream };
}

/** What comes after so many bytes. */
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
  /** How long a batch is at least. */
  #target: number;
  /** How many bytes may hold a batch: with fewer, none is looked for. */
  #enough: number;

  constructor(endOf: RecordEnd, start: number, hasHeader: boolean, isLive: boolean) {
    this.start = start;
    this.#endOf = endOf;
    this.#isLive = isLive;
    this.#target = hasHeader ? 1 : BATCH_BYTES;
    // Records from a pipe are passed on at once, since the program that writes into it may pause.
    this.#enough = isLive ? 1 : this.#target;
  }

  /** Adds what has been read; returns whether there may be a batch. */
  add(chunk: Uint8Array): boolean {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    const endsLine = this.#isLive && this.#endOf === endOfLine && chunk.includes(LINE_FEED);
    return endsLine || this.#size >= this.#enough;
  }

  /** Cuts off the bytes of all batches that are whole; with `isLast`, of all that is left. */
  *cut(isLast: boolean): Generator<Uint8Array> {
    const bytes = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
    let from = 0;
    for (let to = this.#endOfBatch(bytes, from, isLast); to > from; to = this.#endOfBatch(bytes, from, isLast)) {
      this.start += to - from;
      // A copy: the batch may go to another thread, which would get the whole buffer it is part of.
      yield new Uint8Array(bytes.subarray(from, to));
      from = to;
      this.#target = BATCH_BYTES;
    }
    const rest = bytes.subarray(from);
    this.#chunks = rest.length === 0 ? [] : [rest];
    this.#size = rest.length;
    // A long record is scanned again only when twice as much of it is there, so that the cost stays linear.
    this.#enough = this.#isLive && this.#size < LIVE_BYTES ? 1 : Math.max(this.#target, 2 * this.#size);
  }

  /** Where the batch ends that begins at `from`; `from` itself where it isn't whole yet. */
  #endOfBatch(bytes: Uint8Array, from: number, isLast: boolean): number {
    let end = from;
    while (end - from < this.#target && end < bytes.length) {
      const next = this.#endOf(bytes, end, isLast);
      if (next < 0) break;
      end = next;
    }
    const isWhole = isLast || this.#isLive || end - from >= this.#target;
    return isWhole ? end : from;
  }
}
