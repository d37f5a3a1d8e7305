import { isUtf8 } from 'node:buffer';
import type { Broken } from './batch-work';

/** A longer record may not fit into one string of the engine, since JSON needs up to six characters for one. */
const LONGEST_AS_TEXT = 64 << 20;
/** Bytes are divisible by three, so that their base64 can be put together. */
const BASE64_BYTES = 3 << 20;

/** The lines of broken records in the file of rejects, in parts; `firstLine` is the line of `file` on which their batch begins, from 0. */
export function* rejectedLines(file: string, firstLine: number, broken: readonly Broken[]): Generator<string, void> {
  for (const { line, reason, bytes } of broken) yield* rejected({ file, line: firstLine + line + 1, reason }, bytes);
}

/** The line of a broken record; that of a very long one comes in parts. */
function* rejected(told: object, bytes: Uint8Array): Generator<string, void> {
  if (bytes.length <= LONGEST_AS_TEXT) return yield `${JSON.stringify({ ...told, ...asJsonValue(bytes) })}\n`;
  yield `${JSON.stringify(told).slice(0, -1)},"base64":"`;
  const record = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < record.length; at += BASE64_BYTES) yield record.toString('base64', at, at + BASE64_BYTES);
  yield '"}\n';
}

/** A broken record as it was: as text without its line end, or in base64 if it isn't UTF-8. */
function asJsonValue(bytes: Uint8Array): { record: string } | { base64: string } {
  const record = Buffer.from(bytes);
  return isUtf8(record)
    ? { record: record.toString('utf8').replace(/\r?\n$/, '') }
    : { base64: record.toString('base64') };
}
