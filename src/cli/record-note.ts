import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { nameOf, recordOptionOf } from './file-name';
import { goesTo, tell } from './output';

/**
 * Tells of the first file that is one text here though its name says that it has records: its commas and keys would be text, too.
 * `advice` says what to do instead, given the option that reads such records.
 */
export async function noteRecords(files: readonly string[], advice: (option: string) => string): Promise<void> {
  for (const file of files) {
    const option = recordOptionOf(file);
    if (option === undefined || !(await isRead(file))) continue;
    tell(`${nameOf(file)}: is read as one text; ${advice(option)}`);
    return;
  }
}

/** Whether a file will be read. Otherwise whoever opens it says why not, and a note would be wrong. */
async function isRead(file: string): Promise<boolean> {
  try {
    await access(file, constants.R_OK);
    return !goesTo(file) && !(await stat(file)).isDirectory();
  } catch {
    return false;
  }
}
