import { createReadStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip, type Gunzip } from 'node:zlib';

/** So many bytes are read, and so many unpacked, at once. */
export const CHUNK_BYTES: number = 256 << 10;

/** What stands after the end of a packed file is not packed. All that is packed could be read. */
export class TrailingBytes extends Error {
  override readonly message = 'has something after its end, which is left out';
}

/** The bytes of a packed file. Of one that is cut or damaged, or has something after its end, all come that can be unpacked. */
export async function* unpack(raw: ReadStream): AsyncGenerator<Buffer, void> {
  const unpacked = gunzip(raw);
  let size = 0;
  try {
    for await (const bytes of allOf(unpacked)) {
      size += bytes.length;
      yield bytes;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // A pipe can't be read again.
    if (code === 'Z_DATA_ERROR' && (await stat(raw.path)).isFile()) {
      for await (const bytes of restOf(raw.path, size, unpacked.bytesWritten)) {
        size += bytes.length;
        yield bytes;
      }
    }
    // Only where a packed part may begin; with nothing before it, it is no packed file.
    throw size > 0 && message === 'incorrect header check' ? new TrailingBytes() : error;
  }
}

/**
 * What comes after the first `size` bytes. An error takes with it all that its packed bytes gave before it; so those after the first
 * `accepted` are given one by one.
 */
async function* restOf(file: ReadStream['path'], size: number, accepted: number): AsyncGenerator<Buffer, void> {
  let skip = size;
  const packed = Readable.from(oneByOne(createReadStream(file, { highWaterMark: CHUNK_BYTES }), accepted));
  try {
    for await (const bytes of allOf(gunzip(packed))) {
      if (bytes.length > skip) yield bytes.subarray(skip);
      skip = Math.max(0, skip - bytes.length);
    }
  } catch {
    // The one that is known.
  }
}

/** The bytes of a stream, after the first `whole` each by itself. */
async function* oneByOne(stream: AsyncIterable<Buffer>, whole: number): AsyncGenerator<Buffer, void> {
  let left = whole;
  for await (const bytes of stream) {
    const first = bytes.subarray(0, left);
    left -= first.length;
    if (first.length > 0) yield first;
    for (let at = first.length; at < bytes.length; at++) yield bytes.subarray(at, at + 1);
  }
}

/** A failure of either stream ends the other and reaches the loop that reads. */
function gunzip(packed: Readable): Gunzip {
  return pipeline(packed, createGunzip({ chunkSize: CHUNK_BYTES }), () => {});
}

/** All that a stream gives before it ends or fails; a loop by itself leaves what waits in it when it fails. */
async function* allOf(stream: Gunzip): AsyncGenerator<Buffer, void> {
  try {
    yield* stream as AsyncIterable<Buffer>;
  } catch (error) {
    const waiting = stream.read() as Buffer | null;
    if (waiting !== null) yield waiting;
    throw error;
  }
}
