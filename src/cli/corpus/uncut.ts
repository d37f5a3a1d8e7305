import { constants } from 'node:buffer';
import { LINE_FEED } from '../../text/units';
import { endOfLine, type RecordEnd } from './record-end';

/**
 * A batch of a file ends with the record that brings it to this many bytes. Where that is depends only on the file and not on the size of
 * the chunks that are read, so a resumed run cuts where an uninterrupted one would.
 */
export const BATCH_BYTES: number = 512 << 10;

/** An unfinished CSV record from a pipe is scanned again with every chunk that arrives, up to this size. */
const LIVE_BYTES = 64 << 10;

/**
 * A record of more bytes is longer than the engine's strings, whatever it holds: a unit takes three bytes of UTF-8 at most. It isn't read
 * to its end, since a file without line ends, as a list of all records may be, may be larger than the memory.
 */
const MOST_RECORD_BYTES = 3 * constants.MAX_STRING_LENGTH;

/** The bytes that were read and are in no batch yet. */
export class Uncut {
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

function endless(start: number): string {
  const [from, most] = [start, MOST_RECORD_BYTES].map((bytes) => bytes.toLocaleString('en-US'));
  return `the record after ${from} bytes has no end within ${most} bytes; nothing from there on is read`;
}
