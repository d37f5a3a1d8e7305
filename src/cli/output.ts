/** For wrong options and unusable input; everything that could be done was done. */
const EXIT_UNUSABLE = 2;

/** Writes to standard output, waiting while the reader is slow. */
export async function write(chunk: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(chunk)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Writes whole texts. The last line of one may lack its end; the next one must not run into it. */
export function textWriter(): (text: string) => Promise<void> {
  let isOpen = false;
  return async (text) => {
    if (text === '') return;
    await write(isOpen ? `\n${text}` : text);
    isOpen = !text.endsWith('\n');
  };
}

/** Reports what can't be used, and makes the command end with 2. */
export function complain(message: string): void {
  tell(message);
  process.exitCode = EXIT_UNUSABLE;
}

/** Writes a line to standard error. */
export function tell(message: string): void {
  process.stderr.write(`matn: ${message}\n`);
}
