import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Gives a run one folder for the temporary files of all tests, and removes it at the end. */
export default function setUp(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'matn-'));
  // Each system looks in one of these variables for the place of temporary files.
  process.env.TMPDIR = folder;
  process.env.TEMP = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
