import { gzipSync } from 'node:zlib';
import { endOfCsvRecord, endOfLine, type RecordEnd } from './record-end';
import type { ReferenceField } from './reference';
import type { Work } from './work';

/** All that a worker needs to know, as plain data. It is also written into the state file, to compare a resumed run with the stopped one. */
export interface Job {
  readonly work: Work;
  readonly format: Format;
  readonly fields: readonly string[];
  /** The field that holds the day from which a record's relative dates are counted. */
  readonly reference?: ReferenceField | undefined;
  /** Whether broken records are written to the file of rejects and not to the output. */
  readonly rejects: boolean;
  /** Whether the output is packed. Each batch is a separate gzip member. */
  readonly gzip: boolean;
}

/** JSON Lines, or CSV with its delimiter. */
export type Format = { readonly name: 'jsonl' } | { readonly name: 'csv'; readonly delimiter: string };

/** Bytes as they are written to the output: when it is packed, as a gzip member of their own, unless there are none. */
export function packed(bytes: Uint8Array, { gzip }: Job): Uint8Array {
  return gzip && bytes.length > 0 ? gzipSync(bytes) : bytes;
}

/** Where a record of this format ends. */
export function endOfRecord(format: Format): RecordEnd {
  return format.name === 'jsonl' ? endOfLine : endOfCsvRecord(format.delimiter);
}
