import { isUtf8 } from 'node:buffer';
import { InputError, nameOf, readLines } from './input';

/** Told of every record that could not be read. */
export type Complaint = (message: string) => void;

/**
 * Runs JSON Lines through `change`, which gets the text of one field and gives back what is set under `target`.
 *
 * A record that is no JSON object, or whose field is no string, is complained of with file and line and goes to the output
 * byte for byte, so that nothing is lost and lines keep their numbers.
 */
export async function changeRecords(
  file: string,
  field: string,
  target: string,
  change: (text: string) => unknown,
  write: (chunk: string | Buffer) => Promise<void>,
  complain: Complaint,
): Promise<void> {
  for await (const { number, bytes, hasLineFeed } of readLines(file)) {
    const end = hasLineFeed ? '\n' : '';
    try {
      if (bytes.length === 0 || bytes.every((byte) => byte === 0x0d || byte === 0x20)) await write(`${bytes}${end}`);
      else {
        const record = readRecord(bytes);
        const text = record[field];
        if (typeof text !== 'string')
          throw new InputError(`field '${field}' is ${text === undefined ? 'not there' : 'no string'}`);
        // Not a plain assignment: a field named __proto__ is a field like any other.
        Object.defineProperty(record, target, {
          value: change(text),
          enumerable: true,
          configurable: true,
          writable: true,
        });
        await write(`${written(record)}${end}`);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      complain(`${nameOf(file)}:${number}: ${error.message}; the record is passed on unchanged`);
      await write(bytes);
      await write(end);
    }
  }
}

/** A record as JSON. What is read can be nested deeper than what the engine writes. */
function written(record: Record<string, unknown>): string {
  try {
    return JSON.stringify(record);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError('nested too deep');
    throw error;
  }
}

function readRecord(bytes: Buffer): Record<string, unknown> {
  if (!isUtf8(bytes)) throw new InputError('not UTF-8');
  let record: unknown;
  try {
    record = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new InputError('not JSON');
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new InputError('not a JSON object');
  return record as Record<string, unknown>;
}
