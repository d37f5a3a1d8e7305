import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { COMPARISONS, type Code } from './systems';
import { textsOf } from './texts';

/** What it costs to use a system, whatever its speed. */
export interface Cost {
  readonly name: string;
  /** What is imported, as the tables show it: the module, and the names if it has any. */
  readonly what: string;
  /** Milliseconds from the import to the end of the first call, without the start-up of Node itself. */
  readonly start: number;
  /** Megabytes that the process holds after a megabyte of text or a thousand stamps, less what a Node that does nothing holds. */
  readonly memory: number;
  /** Bytes of the code that a browser loads, minified and compressed. */
  readonly gzip: number;
}

const STARTS = 5;
const WORD = 'نميدهيم ۱۶-۰۶-۱۴۰۳';

/** The costs of every system whose code is imported, each measured in a fresh process. */
export async function measureCosts(): Promise<Cost[]> {
  const codes = new Map<string, readonly [name: string, code: Code, isText: boolean]>();
  for (const { systems, unit } of COMPARISONS) {
    for (const { name, code } of systems) {
      if (code === undefined || unit === 'days' || name.includes(', every')) continue;
      const what = whatOf(code);
      if (!codes.has(what)) codes.set(what, [name, code, unit === 'MB']);
    }
  }
  const text = textsOf('dirty', '50 KB').join('').repeat(10);
  const bare = run('', '', []).memory;
  const costs: Cost[] = [];
  for (const [what, [name, code, isText]] of codes) {
    const texts = isText ? [text] : Array<string>(1000).fill('1403/06/16');
    const starts = Array.from({ length: STARTS }, () => run(importing(code), calling(code), [WORD]).start);
    const memory = run(importing(code), calling(code), texts).memory - bare;
    costs.push({ name, what, start: median(starts), memory, gzip: await gzipOf(code) });
  }
  return costs;
}

/** The version of an installed package; empty for anything else. */
export function versionOf(name: string): string {
  const file = [`node_modules/${name}`, `node_modules/@persian-tools/${name}`]
    .map((folder) => `${folder}/package.json`)
    .find((each) => existsSync(each));
  return file === undefined ? '' : (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function whatOf({ from, names }: Code): string {
  const entry = /^\.\/dist\/(.+)\.js$/.exec(from)?.[1];
  const module = entry === undefined ? from : entry === 'index' ? 'matn' : `matn/${entry}`;
  return names[0] === 'default' ? module : `${module}: ${names.join(', ')}`;
}

/** The statement that imports the code in Node. */
function importing({ from, names }: Code): string {
  return `const { ${names.map((name) => `${name}: $${name}`).join(', ')} } = await import(${JSON.stringify(from)});`;
}

function calling({ setup = '', call }: Code): string {
  return `${setup}; const run = (text) => (${call});`;
}

/** Runs the code in a fresh Node. It tells what it holds in the end and not its peak, which in a child process begins with its parent's. */
function run(imports: string, calls: string, texts: readonly string[]): { start: number; memory: number } {
  const program = `
    const texts = JSON.parse((await import('node:fs')).readFileSync(0, 'utf8'));
    const begin = performance.now();
    ${imports}
    ${calls}
    for (const text of texts) globalThis.kept = run(text);
    const start = performance.now() - begin;
    console.log(JSON.stringify({ start, memory: process.memoryUsage.rss() / 1e6 }));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  return JSON.parse(output) as { start: number; memory: number };
}

async function gzipOf(code: Code): Promise<number> {
  const imports = `import { ${code.names.map((name) => `${name} as $${name}`).join(', ')} } from ${JSON.stringify(code.from)};`;
  const { outputFiles } = await build({
    stdin: { contents: `${imports}\n${calling(code)}\nglobalThis.run = run;`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
}
