import { InputError } from './failure';
import { STDIN } from './file-name';
import { complain } from './output';

/** Works on each file, or on standard input if there is none. A file that can't be used is reported, and the next one follows. */
export async function eachFile(files: readonly string[], work: (file: string) => Promise<void>): Promise<void> {
  for (const file of files.length === 0 ? [STDIN] : files) {
    try {
      await work(file);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      complain(error.message);
    }
  }
}
