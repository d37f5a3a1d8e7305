import { createReadStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip, type Gunzip } from 'node:zlib';

/** How many bytes are read, and how many unpacked, at once. */
export const CHUNK_BYTES: number = 256 << 10;

/** Thrown after all of a packed file was read, when something that isn't packed follows its end. */
export class TrailingBytes extends Error {
  override readonly message = 'has something after its end, which is left out';
}

/** The unpacked bytes of a packed file. If it is cut off or damaged, or has something after its end, all that can be unpacked comes first. */
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
    // Only a regular file can be read again, not a pipe.
    if (code === 'Z_DATA_ERROR' && (await stat(raw.path)).isFile()) {
      for await (const bytes of restOf(raw.path, size, unpacked.bytesWritten)) {
        size += bytes.length;
        yield bytes;
      }
    }
    // A wrong header after something was unpacked stands where another packed part could begin; a wrong first one means no packed file.
    throw size > 0 && message === 'incorrect header check' ? new TrailingBytes() : error;
  }
}

/**
 * What can still be unpacked after the first `size` bytes of a damaged file. When zlib finds an error in a chunk, it drops what the good
 * bytes before the error in that chunk gave; so the packed bytes after the first `accepted`, which were good, are fed to it one by one.
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
    // The error that led here: `unpack` throws it.
  }
}

/** The bytes of a stream: the first `together` in chunks, the others each by itself. */
async function* oneByOne(stream: AsyncIterable<Buffer>, together: number): AsyncGenerator<Buffer, void> {
  let left = together;
  for await (const bytes of stream) {
    const first = bytes.subarray(0, left);
    left -= first.length;
    if (first.length > 0) yield first;
    for (let at = first.length; at < bytes.length; at++) yield bytes.subarray(at, at + 1);
  }
}

/** A stream of the unpacked bytes. With `pipeline` a failure of either stream ends the other and reaches the loop that reads. */
function gunzip(packed: Readable): Gunzip {
  return pipeline(packed, createGunzip({ chunkSize: CHUNK_BYTES }), () => {});
}

/** All that a stream gives before it ends or fails. A plain loop would lose what is still buffered in a stream when it fails. */
async function* allOf(stream: Gunzip): AsyncGenerator<Buffer, void> {
  try {
    yield* stream as AsyncIterable<Buffer>;
  } catch (error) {
    const waiting = stream.read() as Buffer | null;
    if (waiting !== null) yield waiting;
    throw error;
  }
}
