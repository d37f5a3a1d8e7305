import { createReadStream } from 'node:fs';
import { addAbortSignal } from 'node:stream';
import { utf16Of } from '../encoding-hint';
import { isNamedGzip, STDIN } from '../file-name';
import { explainUnreadable, refuseOutput, standardInput } from '../input';
import { packedReason } from '../packed-input';
import { CHUNK_BYTES, unpack } from '../unpack';
import type { RecordEnd } from './record-end';
import { Uncut } from './uncut';

/** Whole records, as they stand in the input. */
export interface Batch {
  readonly bytes: Uint8Array;
  /** Where the batch ends in the input, in unpacked bytes. */
  readonly end: number;
  /** How many bytes of the file were read so far, for the progress bar; of a packed file, packed bytes. */
  readonly read: number;
}

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

/** Refuses bytes in which no record ends where it should, since nothing of them is worth passing on: packed ones and UTF-16. */
function refuseNoRecords(file: string, bytes: Uint8Array): void {
  const packed = packedReason(bytes, file);
  if (packed !== null) throw new Error(packed);
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) throw new Error(`records are UTF-8, not ${utf16}; iconv -f ${utf16} -t utf-8 converts it`);
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
