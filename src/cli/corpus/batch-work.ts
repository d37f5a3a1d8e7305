import { isUtf8 } from 'node:buffer';
import { CARRIAGE_RETURN, LINE_FEED, SPACE, TAB } from '../../text/units';
import { isWindows1256 } from '../encoding-hint';
import { csvEditor } from './csv-record';
import { endOfRecord, type Format, type Job, packed } from './job';
import { jsonEditor } from './json-record';
import { BrokenRecord, type EditRecord } from './record';
import { lengthOfMark } from './record-end';
import { type Operation, operationOf } from './work';

/** What became of a batch. */
export interface Outcome {
  readonly output: Uint8Array;
  readonly records: number;
  readonly changed: number;
  readonly broken: readonly Broken[];
  /** How many line feeds the input of the batch has. */
  readonly lines: number;
  /** Whether the output, unpacked, ends without a line end; of no meaning if it is empty. */
  readonly isOpen: boolean;
}

/** A record that can't be worked on, and why. */
export interface Broken {
  /** The line on which the record begins, from 0 at the batch's start. */
  readonly line: number;
  /** The record's number in the batch, from 0. */
  readonly record: number;
  readonly reason: string;
  /** The fields that it has, if it lacks one. */
  readonly present: string | undefined;
  readonly bytes: Uint8Array;
}

/** Sets up a function that works on batches; its `header` is the CSV file's line of column names. */
export async function batchWork(job: Job): Promise<(bytes: Uint8Array, header: string) => Outcome> {
  const operation = await operationOf(job.work);
  const endOf = endOfRecord(job.format);
  const blanks = blanksIn(job.format);
  let editor: { header: string; edit: EditRecord } | undefined;

  return (bytes, header) => {
    if (editor?.header !== header) editor = { header, edit: editorFor(job, operation, header) };
    const { edit } = editor;
    const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isAllUtf8 = isUtf8(input);
    const parts: Uint8Array[] = [];
    const broken: Broken[] = [];
    let records = 0;
    let changed = 0;
    let lines = 0;
    for (let start = 0, end = 0; start < input.length; start = end) {
      end = endOf(input, start, true);
      const record = input.subarray(start, end);
      const isRecord = !isBlank(record, blanks);
      const edited = isRecord ? editedRecord(record, isAllUtf8, edit) : record;
      if (edited instanceof BrokenRecord) {
        const { message: reason, present } = edited;
        broken.push({ line: lines, record: records, reason, present, bytes: new Uint8Array(record) });
        if (!job.rejects) parts.push(record);
      } else {
        if (edited !== record) changed++;
        parts.push(edited);
      }
      if (isRecord) records++;
      lines += countLines(record);
    }
    const output = Buffer.concat(parts);
    const isOpen = output.at(-1) !== LINE_FEED;
    return { output: packed(output, job), records, changed, broken, lines, isOpen };
  };
}

function editorFor({ fields, format, reference }: Job, operation: Operation, header: string): EditRecord {
  return format.name === 'jsonl'
    ? jsonEditor(fields, operation, reference)
    : csvEditor(fields, header, format.delimiter, operation, reference);
}

/** The edited record, the very same one when nothing changes, or the reason why it is broken. */
function editedRecord(record: Buffer, isKnownUtf8: boolean, edit: EditRecord): Buffer | BrokenRecord {
  try {
    if (!isKnownUtf8 && !isUtf8(record)) throw new BrokenRecord(notUtf8(record));
    const text = record.toString('utf8');
    const edited = edit(text);
    return edited === text ? record : Buffer.from(edited);
  } catch (error) {
    if (error instanceof BrokenRecord) return error;
    if (meansTooLong(error)) return new BrokenRecord('too long');
    throw error;
  }
}

/** What is wrong with a record in another encoding. */
function notUtf8(record: Buffer): string {
  return isWindows1256(record) ? 'not UTF-8, probably windows-1256' : 'not UTF-8';
}

/** Whether an error says that a record, or what became of it, is longer than the engine's strings: half a gigabyte. */
function meansTooLong(error: unknown): boolean {
  return error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_STRING_TOO_LONG';
}

/** The bytes of which a line without a record consists. In CSV the delimiter isn't one of them: a line of tabs is a record of empty fields. */
function blanksIn(format: Format): ReadonlySet<number> {
  const blanks = new Set([SPACE, TAB, LINE_FEED, CARRIAGE_RETURN]);
  if (format.name === 'csv') blanks.delete(format.delimiter.charCodeAt(0));
  return blanks;
}

/** Whether a line holds no record; the byte order mark that a file may begin with doesn't count. */
function isBlank(line: Uint8Array, blanks: ReadonlySet<number>): boolean {
  return line.subarray(lengthOfMark(line)).every((byte) => blanks.has(byte));
}

/** How many line feeds there are. */
export function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines++;
  return lines;
}
