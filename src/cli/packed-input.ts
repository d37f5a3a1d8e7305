import { isNamedGzip } from './file-name';

/** How packed files begin. */
interface PackedKind {
  /** The first bytes, as Latin-1. */
  readonly beginning: string;
  /** What the first ten bytes end in, where the first ones alone may be letters. */
  readonly end?: string;
  /** What to do with such a file. */
  readonly reason: string;
}

/** gzip (RFC 1952) is read if the name of the file tells of it. */
const GZIP: PackedKind = {
  beginning: '\x1f\x8b\x08',
  reason: 'is packed; unpack it, or give it a name that ends in .gz',
};
const PACKED: readonly PackedKind[] = [
  GZIP,
  { beginning: '\x28\xb5\x2f\xfd', reason: 'is packed with zstd; unpack it, as zstd -dc does' },
  // Behind the size of its blocks bzip2 has the digits of pi.
  { beginning: 'BZh', end: '1AY&SY', reason: 'is packed with bzip2; unpack it, as bzip2 -dc does' },
  { beginning: '\xfd7zXZ\0', reason: 'is packed with xz; unpack it, as xz -dc does' },
  { beginning: 'PK\x03\x04', reason: 'is a zip file, as .docx and .xlsx are; take the text out of it' },
];
const BEGINNING_BYTES = 10;

/**
 * What is wrong with input that is packed, by its first bytes; `null` if it isn't. What comes out of a file whose `name` ends in .gz was
 * unpacked once. Without this, windows-1256, where every byte is a character, would read it, and of records every line would be broken.
 */
export function packedReason(bytes: Uint8Array, name: string): string | null {
  const first = Buffer.from(bytes.subarray(0, BEGINNING_BYTES)).toString('latin1');
  const kind = PACKED.find(({ beginning, end = '' }) => first.startsWith(beginning) && first.endsWith(end));
  if (kind === undefined) return null;
  return kind === GZIP && isNamedGzip(name) ? 'is packed twice; unpack it once' : kind.reason;
}
