/**
 * `npm run bench:cli -- [--bytes N] [--rounds N] [FILE]` measures the built command on a JSON Lines file, by default a made-up one of
 * 200 MB.
 *
 * It prints the speed with one job and with two (the best of `--rounds`), their ratio and the most memory held. Then it kills a run
 * halfway, resumes it, and compares the output with that of an uninterrupted run, once plain and once compressed. The exit code is 1 if an
 * output differs, if the memory reaches 400 MB, or if the ratio is below 1.6. The ratio means something on a quiet machine with two cores;
 * on a busy one use the ratio by processor time.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments, readNumber } from '../arguments';
import { type CommandRun, runCommand, sizeOf } from './command-run';

const MOST_MEMORY = 400e6;
const LEAST_RATIO = 1.6;

const USAGE = 'bench:cli -- [--bytes N] [--rounds N] [FILE]';
const { values, positionals } = readArguments(USAGE, {
  bytes: { type: 'string', default: '200000000' },
  rounds: { type: 'string', default: '1' },
});
readNumber('bytes', values.bytes, 1, USAGE);
const rounds = readNumber('rounds', values.rounds, 1, USAGE);
const folder = mkdtempSync(path.join(tmpdir(), 'matn-bench-'));
const inFolder = (name: string): string => path.join(folder, name);
let isGood = true;

try {
  const input = positionals[0] ?? inFolder('corpus.jsonl');
  if (positionals[0] === undefined) {
    const make = ['src/forge/corpus/make-corpus.ts', '--bytes', values.bytes, input];
    execFileSync(process.execPath, ['--import', 'tsx', ...make], { stdio: 'inherit' });
  }
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  const megabytes = statSync(input).size / 1e6;
  console.log(`${megabytes.toFixed(1)} MB, ${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}`);

  const args = (output: string, jobs: number, ...more: string[]): string[] => [
    'normalize',
    '--jsonl',
    '--field',
    'body',
    '--field',
    'title',
    '--jobs',
    `${jobs}`,
    '-o',
    inFolder(output),
    ...more,
    input,
  ];

  const times = new Map<number, number>();
  const runs = new Map<number, CommandRun>();
  // One job and two take turns, so that a busy moment affects both.
  for (let round = 0; round < rounds; round++) {
    for (const jobs of [1, 2]) {
      const run = await runCommand(args(`${jobs}.jsonl`, jobs));
      succeeded(run);
      runs.set(jobs, run);
      times.set(jobs, Math.min(times.get(jobs) ?? Number.POSITIVE_INFINITY, run.seconds));
      console.log(
        `jobs ${jobs}  ${run.seconds.toFixed(1)} s  ${(megabytes / run.seconds).toFixed(2)} MB/s  ${run.cpu.toFixed(1)} s of cores  peak ${(run.peak / 1e6).toFixed(0)} MB`,
      );
      check(run.peak < MOST_MEMORY, `memory stays below ${MOST_MEMORY / 1e6} MB`);
    }
  }
  const ratio = times.get(1)! / times.get(2)!;
  check(ratio >= LEAST_RATIO, `two jobs are ${ratio.toFixed(2)} × as fast as one (at least ${LEAST_RATIO})`);
  // What the ratio would be if nothing else used the two cores: two jobs can't end before half of their work, or the busiest thread, is done.
  const { cpu, busiest } = runs.get(2)!;
  console.log(`by processor time: ${(runs.get(1)!.cpu / Math.max(busiest, cpu / 2)).toFixed(2)} × as fast`);
  const whole = await hashOf(inFolder('1.jsonl'));
  check((await hashOf(inFolder('2.jsonl'))) === whole, 'two jobs write what one writes');

  for (const name of ['resumed.jsonl', 'resumed.jsonl.gz']) {
    const unbroken = name.endsWith('.gz') ? 'unbroken.jsonl.gz' : '1.jsonl';
    if (name.endsWith('.gz')) succeeded(await runCommand(args(unbroken, 2)));
    const half = statSync(inFolder(unbroken)).size / 2;
    const killed = await runCommand(args(name, 2), {
      isDue: () => sizeOf(`${inFolder(name)}.part`) >= half,
      signal: 'SIGKILL',
    });
    check(killed.code === null, `${name}: killed halfway`);
    const resumed = await runCommand(args(name, 2, '--resume'));
    succeeded(resumed);
    console.log(`  ${resumed.stderr.trim()}`);
    check(
      (await hashOf(inFolder(name))) === (await hashOf(inFolder(unbroken))),
      `${name}: resumed, it equals that of the unbroken run`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = isGood ? 0 : 1;

function check(isTrue: boolean, what: string): void {
  console.log(`${isTrue ? 'ok  ' : 'FAIL'}  ${what}`);
  isGood &&= isTrue;
}

function succeeded({ code, stderr }: CommandRun): void {
  if (code !== 0) throw new Error(`the command ended with ${code}: ${stderr}`);
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
