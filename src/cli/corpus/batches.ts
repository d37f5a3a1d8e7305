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
  const isLive = file === STDIN;
  const isPacked = file.endsWith('.gz');
  // No `start` for the beginning: a named pipe has no positions.
  const from = isPacked || start === 0 ? {} : { start };
  const raw = isLive ? null : createReadStream(file, { ...from, highWaterMark: CHUNK_BYTES, signal });
  const stream: AsyncIterable<Buffer> =
    raw === null ? addAbortSignal(signal, standardInput()) : isPacked ? unpack(raw) : raw;
  let skip = isPacked ? start : 0;
  let end = start;
  let chunks: Uint8Array[] = [];
  let size = 0;
  const isOfLines = endOf === endOfLine;
  let target = hasHeader ? 1 : BATCH_BYTES;
  // Records from a pipe are passed on at once, since the program that writes into it may pause.
  let enough = isLive ? 1 : target;

  const batches = function* (isLast: boolean): Generator<Batch> {
    const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    let from = 0;
    for (;;) {
      let cut = from;
      while (cut - from < target && cut < bytes.length) {
        const next = endOf(bytes, cut, isLast);
        if (next < 0) break;
        cut = next;
      }
      const isWhole = isLast || isLive || cut - from >= target;
      if (cut === from || !isWhole) break;
      end += cut - from;
      // A copy: the batch may go to another thread, which would get the whole buffer it is part of.
      yield { bytes: new Uint8Array(bytes.subarray(from, cut)), end, read: isPacked ? raw!.bytesRead : end };
      from = cut;
      target = BATCH_BYTES;
    }
    const rest = bytes.subarray(from);
    chunks = rest.length === 0 ? [] : [rest];
    size = rest.length;
    // A long record is scanned again only when twice as much of it is there, so that the cost stays linear.
    enough = isLive && size < LIVE_BYTES ? 1 : Math.max(target, 2 * size);
  };

  try {
    for await (const chunk of stream) {
      const part = skip === 0 ? chunk : chunk.subarray(Math.min(skip, chunk.length));
      skip -= chunk.length - part.length;
      if (part.length === 0) continue;
      chunks.push(part);
      size += part.length;
      if (size >= enough || (isLive && isOfLines && part.includes(LINE_FEED))) yield* batches(false);
    }
    if (size > 0) yield* batches(true);
  } catch (error) {
    if (signal.aborted) return;
    // What could be read is not lost: a packed file may be cut, or have something after its end.
    if (size > 0) yield* batches(true);
    explainFailure(file)(error);
  }
}
