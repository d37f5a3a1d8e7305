import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A page of the corpus. */
export const ARTICLE = 'corpus/articles/asriran-995326/source.txt';

/** The folder of the files that a file of tests makes. */
export const folder: string = mkdtempSync(path.join(tmpdir(), 'matn-cli-'));

export const place = (name: string): string => path.join(folder, name);

/** Runs the command as it is built. */
export function matn(
  args: readonly string[],
  input?: string | Buffer,
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('node', ['dist/cli.js', ...args], { input, encoding: 'utf8', maxBuffer: 1 << 24 });
}

/** Writes a file, and gives its place. */
export function file(name: string, content: string | Buffer): string {
  writeFileSync(place(name), content);
  return place(name);
}

/** Makes a pipe that is named as a file is. */
export function pipe(name: string): string {
  execFileSync('mkfifo', [place(name)]);
  return place(name);
}
