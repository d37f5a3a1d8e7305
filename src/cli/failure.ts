import { getSystemErrorMap } from 'node:util';

/** Input that can't be used. The message tells the user what is wrong and where. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Output that can't be written. The message tells the user where and why. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** The commonest failures in plain words; all others are told in the system's words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  ERR_FS_EISDIR: 'is a folder',
  Z_DATA_ERROR: 'is no gzip file, or a damaged one',
  Z_BUF_ERROR: 'is a gzip file without its end',
};

/** Why a file can't be read or written, such as `no space left on device`. */
export function reasonOf(error: unknown, done: 'read' | 'written' = 'read'): string {
  const { code = '', errno = 0, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES') return `may not be ${done}`;
  if (Object.hasOwn(REASONS, code)) return REASONS[code]!;
  // The error numbers of zlib clash with those of the system, so a meaning counts only if its name is that of the error.
  const [name, meaning] = getSystemErrorMap().get(errno) ?? [];
  return name === code && meaning !== undefined ? meaning : message;
}
