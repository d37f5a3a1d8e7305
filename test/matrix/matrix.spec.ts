import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, installed } from './consumer';
import { bun, deno, NODES, nodeOf, WITH_TEMPORAL, workerd } from './runtimes';
import { answerOf } from './worker';

/** All that the tarball may hold. */
const ALLOWED: readonly RegExp[] = [
  /^(?:package\.json|README(?:\.fa)?\.md|CHANGELOG\.md|SECURITY\.md|LICENSE|NOTICE)$/,
  // The documents that the README and the comments of the types refer to.
  /^docs\/[a-z]+(?:-[a-z]+)*\.md$/,
  // Each entry and its types, for import and for require, and the command.
  /^dist\/[a-z]+(?:-[a-z]+)*\.(?:js|cjs|d\.ts|d\.cts)$/,
  // The chunks that entries share.
  /^dist\/[a-z]+(?:-[a-z]+)*-[\w-]{8}\.(?:js|cjs|d\.ts|d\.cts)$/,
];
/** All results for all texts as one hash, and those for a few of them. Every runtime must give the same. */
let hash: string;
let hashOfFew: string;
let consumer: Consumer;

beforeAll(() => {
  consumer = installed();
  hash = run(process.execPath, 'esm.mjs');
  hashOfFew = run(process.execPath, 'few.mjs');
});

function run(program: string, ...script: string[]): string {
  return execFileSync(program, [...script, ...consumer.doors], { cwd: consumer.folder, encoding: 'utf8' }).trim();
}

describe('the tarball', () => {
  it('has no file that it may not have', () => {
    console.log(`${consumer.files.length} files:\n${consumer.files.join('\n')}`);
    expect(consumer.files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it('has every file that package.json names', () => {
    const named: string[] = [];
    const visit = (target: unknown): void => {
      if (typeof target === 'string') named.push(target.replace(/^\.\//, ''));
      else if (typeof target === 'object' && target !== null) Object.values(target).forEach(visit);
    };
    visit(consumer.manifest.exports);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((file) => !consumer.files.includes(file))).toEqual([]);
  });
});

describe.each(NODES)('Node %s', (version) => {
  it('is of the version that is asked for', () => {
    const found = execFileSync(nodeOf(version), ['--version'], { encoding: 'utf8' }).trim();
    expect(`${found}.`.startsWith(`v${version}.`)).toBe(true);
  });

  it('imports the package, which leaves its globals alone', () => {
    const { hash: own, looked, changed, gone } = JSON.parse(run(nodeOf(version), 'globals.mjs'));
    expect({ own, changed, gone }).toEqual({ own: hash, changed: [], gone: [] });
    expect(looked).toBeGreaterThan(1000);
  });

  it('requires the package', () => {
    expect(run(nodeOf(version), 'cjs.cjs')).toBe(hashOfFew);
  });

  it('runs the command', () => {
    const command = path.join(consumer.folder, 'node_modules/matn/dist/cli.js');
    const { stdout, status } = spawnSync(nodeOf(version), [command, 'normalize'], {
      input: 'نمیدهیم',
      encoding: 'utf8',
    });
    expect([stdout, status]).toEqual(['نمی\u200cدهیم', 0]);
  });
});

describe('the Temporal of the engine', () => {
  it('has the same days and instants, and the objects are its own', () => {
    const { compared, different } = JSON.parse(run(nodeOf(WITH_TEMPORAL), 'temporal.mjs'));
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(13_200);
  });
});

describe('other runtimes', () => {
  it('Bun imports the package', () => {
    expect(run(bun(), 'esm.mjs')).toBe(hash);
  });

  it('Bun requires the package', () => {
    expect(run(bun(), 'cjs.cjs')).toBe(hashOfFew);
  });

  it('Deno imports the package', () => {
    expect(run(deno(), 'run', '--allow-read', 'esm.mjs')).toBe(hash);
  });

  it('a Worker of an edge runtime gives the same results without anything of Node', async () => {
    await build({
      entryPoints: ['worker.mjs'],
      absWorkingDir: consumer.folder,
      bundle: true,
      outfile: 'bundled-worker.js',
      format: 'esm',
      platform: 'neutral',
      target: 'es2022',
    });
    const texts = readFileSync(path.join(consumer.folder, 'texts.json'), 'utf8');
    expect(await answerOf(workerd(), path.join(consumer.folder, 'bundled-worker.js'), texts)).toBe(hash);
  });
});

describe('TypeScript', () => {
  it.each([
    ['nodenext', 'nodenext', 'mts'],
    ['nodenext', 'nodenext', 'cts'],
    ['node16', 'node16', 'mts'],
    ['bundler', 'esnext', 'ts'],
  ])('finds the types of every entry with the resolution %s (%s, .%s)', (moduleResolution, module, ending) => {
    const name = `doors-${moduleResolution}.${ending}`;
    const source = consumer.doors.map((door, i) => `import * as door${i} from '${door}';\n`).join('');
    const used = consumer.doors.map((_, i) => `door${i}`).join(', ');
    // Without types an entry would be `any`, for which `0 extends 1 & Door` holds; then the argument must be `never`.
    const known = `type Known<Door> = 0 extends 1 & Door ? never : Door;\nconst known = <Door,>(door: Known<Door>): Known<Door> => door;\n`;
    const checked = consumer.doors.map((_, i) => `known<typeof door${i}>(door${i});\n`).join('');
    const wrong = `import { normalize } from 'matn';\n// @ts-expect-error: no such profile\nnormalize('', { profile: 'no' });\n`;
    writeFileSync(
      path.join(consumer.folder, name),
      `${source}${wrong}${known}${checked}console.log([${used}].length);\n`,
    );
    const tsc = path.resolve('node_modules/typescript/bin/tsc');
    const options = `--noEmit --strict --exactOptionalPropertyTypes --target es2022 --lib es2022,dom --types node --module ${module} --moduleResolution ${moduleResolution}`;
    const { stdout, status } = spawnSync(process.execPath, [tsc, ...options.split(' '), name], {
      cwd: consumer.folder,
      encoding: 'utf8',
    });
    expect([stdout, status]).toEqual(['', 0]);
  });
});

describe('esbuild', () => {
  /** Bundles a script without anything of Node, for browsers and edge runtimes. */
  async function bundle(contents: string): Promise<string> {
    const { outputFiles, warnings } = await build({
      stdin: { contents, resolveDir: consumer.folder },
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      globalName: 'bundled',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'silent',
    });
    expect(warnings).toEqual([]);
    return outputFiles[0]!.text;
  }

  /** Globals besides the language's own that every web runtime has. */
  function web(): Record<string, unknown> {
    const { atob, btoa, TextDecoder, TextEncoder, URL, TransformStream, ReadableStream, WritableStream } = globalThis;
    return { atob, btoa, TextDecoder, TextEncoder, URL, TransformStream, ReadableStream, WritableStream };
  }

  it('bundles the package for the web, with the same results and no global but its own', async () => {
    const code = await bundle(`export * from 'matn';`);
    const world = web();
    const before = Object.keys(world);
    const context = createContext(world);
    new Script(code).runInContext(context);
    expect(Object.keys(context).filter((name) => !before.includes(name))).toEqual(['bundled']);
    const { hashOf } = await import(path.join(consumer.folder, 'results.mjs'));
    const { texts } = await import(path.join(consumer.folder, 'texts.mjs'));
    expect(await hashOf(context.bundled, texts())).toBe(hash);
  });
});
