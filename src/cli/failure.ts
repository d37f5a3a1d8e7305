import { getSystemErrorMap } from 'node:util';

/** Input that can't be used; the message says what is wrong and where, for a person. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Output that can't be written; the message says where and why, for a person. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** What the commonest failures mean to a person; all others are told in the system's words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  ERR_FS_EISDIR: 'is a folder',
  Z_DATA_ERROR: 'is no gzip file, or a damaged one',
  Z_BUF_ERROR: 'is a gzip file without its end',
};

/** Why a file can't be read, or written: `no space left on device`. */
export function reasonOf(error: unknown, done: 'read' | 'written' = 'read'): string {
  const { code = '', errno = 0, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES') return `may not be ${done}`;
  if (Object.hasOwn(REASONS, code)) return REASONS[code]!;
  // Packed files fail with numbers of their own, which mean something else to the system.
  const [name, meaning] = getSystemErrorMap().get(errno) ?? [];
  return name === code && meaning !== undefined ? meaning : message;
}
