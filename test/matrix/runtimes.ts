import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the runtimes. They stay there between runs, and are never committed. */
const KEPT = 'node_modules/.cache/matn-runtimes';

/** The oldest Node that the package supports, and the newest of each later release line. */
export const NODES: readonly string[] = ['20.19.0', '22', '24', '26'];
/** The first of them that has Temporal of its own. */
export const WITH_TEMPORAL = '26';

const { platform, arch } = process;
const isWindows = platform === 'win32';
const ENDING = isWindows ? '.exe' : '';

/** The program of a Node version. */
export function nodeOf(version: string): string {
  const name = `node-${isWindows ? 'win' : platform}-${arch}`;
  return programOf(name, version, `bin/node${ENDING}`);
}

/** The program of Bun, which has the engine of Safari, in the build that also runs on old processors. */
export function bun(): string {
  const system = isWindows ? 'windows' : platform;
  const processor = arch === 'arm64' ? 'aarch64' : `${arch}-baseline`;
  return programOf(`@oven/bun-${system}-${processor}`, '1', `bin/bun${ENDING}`);
}

/** The program of Deno. */
export function deno(): string {
  return programOf(`@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}`, '2', `deno${ENDING}`);
}

/** The program that runs the Workers of Cloudflare, an edge runtime. */
export function workerd(): string {
  const name = `@cloudflare/workerd-${isWindows ? 'windows' : platform}-${arch === 'x64' ? '64' : arch}`;
  return programOf(name, '1', `bin/workerd${ENDING}`);
}

/** A program from the npm package that has it for this system. The package is installed when it is first needed. */
function programOf(name: string, version: string, file: string): string {
  const folder = path.resolve(KEPT, `${path.basename(name)}-${version}`);
  const program = path.join(folder, 'node_modules', name, file);
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`];
  execFileSync('npm', install, { cwd: folder, stdio: 'pipe' });
  return program;
}
