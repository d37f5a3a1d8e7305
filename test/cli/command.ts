import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A page of the corpus. */
export const ARTICLE = 'corpus/articles/asriran-995326/source.txt';

/** The folder for what one file of tests writes. */
export const folder: string = mkdtempSync(path.join(tmpdir(), 'matn-cli-'));

/** Where a file of this name is in the folder. */
export const place = (name: string): string => path.join(folder, name);

/** How a command ended, and what it wrote. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** More than any test lets the command write. */
const MOST_OUTPUT = 1 << 30;

/** Runs the built command. */
export function matn(args: readonly string[], input?: string | Buffer): Outcome {
  const { status, stdout, stderr } = spawnSync('node', ['dist/cli.js', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  return { status, stdout, stderr };
}

/** Runs a line of Bash. */
export function shell(line: string): Outcome {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The values in an output that has one on each line, as JSON. */
export function jsonLines(output: string): ReturnType<typeof JSON.parse>[] {
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Writes a file in the folder. Returns where it is. */
export function file(name: string, content: string | Buffer): string {
  writeFileSync(place(name), content);
  return place(name);
}

/** Makes a named pipe in the folder. Returns where it is. */
export function pipe(name: string): string {
  execFileSync('mkfifo', [place(name)]);
  return place(name);
}
