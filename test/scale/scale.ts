/**
 * `npm run test:scale`: the example for many machines on a local Redis server, with a worker killed in the middle of a job.
 *
 * Two workers share the parts of a file; one gets SIGKILL while it works on a part. The collected output must have the same hash as
 * that of one process, no record may be lost or doubled, no job may fail, and the lost job must have been seen as stalled.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Queue, QueueEvents } from 'bullmq';
import { newsRecords } from '../../src/forge/corpus/news';

const BYTES = 4_000_000;
const BYTES_A_PART = 200_000;
const PATIENCE_MS = 300_000;

const folder = mkdtempSync(path.join(tmpdir(), 'matn-scale-'));
const [input, parts, output, alone] = ['in.jsonl', 'run', 'out.jsonl', 'alone.jsonl'].map((name) =>
  path.join(folder, name),
) as [string, string, string, string];
const children: ChildProcess[] = [];

/** Starts a program; ends the test when it can't be started. */
function start(program: string, args: string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } });
  child.on('error', (error) => {
    console.error(`${program}: ${error.message}`);
    process.exit(2);
  });
  children.push(child);
  return child;
}

/** Resolves as soon as the child's output matches the pattern. */
function hears(child: ChildProcess, pattern: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      heard += chunk;
      if (pattern.test(heard)) resolve();
    });
    child.on('exit', (code) => reject(new Error(`ended with ${code} before ${pattern}: ${heard}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

async function run(): Promise<void> {
  let text = '';
  for (const record of newsRecords(1404)) {
    text += `${JSON.stringify(record)}\n`;
    if (Buffer.byteLength(text) >= BYTES) break;
  }
  // The first line has a byte order mark, one record lacks a field, one is no JSON.
  writeFileSync(input, `\ufeff${text}{"id":0,"body":"كتاب"}\n{"body":\n`);
  if (!existsSync('dist/cli.js')) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });

  const port = await freePort();
  const memory = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  const redis = start('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, ...memory]);
  await hears(redis, /Ready to accept connections/);
  const REDIS_URL = `redis://127.0.0.1:${port}`;
  const example = (name: string, ...args: string[]): ChildProcess =>
    start(process.execPath, [`examples/bullmq/${name}.mjs`, ...args], {
      REDIS_URL,
      LOCK_MS: '2000',
      STALLED_MS: '1000',
    });

  const connection = { url: REDIS_URL, maxRetriesPerRequest: null };
  const queue = new Queue('matn', { connection });
  const events = new QueueEvents('matn', { connection });
  const stalled: string[] = [];
  events.on('stalled', ({ jobId }) => stalled.push(jobId));
  await events.waitUntilReady();

  const produce = ['--field', 'body', '--field', 'title', '--bytes', `${BYTES_A_PART}`, input, parts];
  // A producer that is started twice adds nothing twice.
  for (let time = 0; time < 2; time++) {
    const [code] = await once(example('producer', ...produce), 'exit');
    assert.equal(code, 0);
  }
  const { ranges } = JSON.parse(readFileSync(path.join(parts, 'plan.json'), 'utf8')) as { ranges: unknown[] };
  assert.ok(ranges.length >= BYTES / BYTES_A_PART / 2, `${ranges.length} parts`);
  assert.deepEqual(await queue.getJobCounts('wait'), { wait: ranges.length });

  const victim = example('worker');
  await new Promise<void>((resolve) => events.once('progress', () => resolve()));
  victim.kill('SIGKILL');
  await once(victim, 'exit');
  const left = readdirSync(parts).filter((name) => name.endsWith('.tmp'));
  assert.equal(left.length, 1, 'the killed worker was in the middle of a part');

  const others = [example('worker'), example('worker')];
  const collector = example('collector', parts, output);
  const [code] = await once(collector, 'exit');
  assert.equal(code, 0, 'the collector');
  assert.equal(await queue.getFailedCount(), 0);
  assert.ok(stalled.length >= 1, 'the lost job was seen');

  const args = ['dist/cli.js', 'normalize', '--jsonl', '--field', 'body', '--field', 'title', '-o', alone, input];
  assert.equal(spawnSync(process.execPath, args).status, 2, 'two records are broken');
  assert.equal(hashOf(output), hashOf(alone), 'the output is that of one process');
  const ids = readFileSync(output, 'utf8')
    .trim()
    .split('\n')
    .slice(0, -2)
    .map((line) => JSON.parse(line).id);
  assert.deepEqual(
    ids,
    Array.from(ids, (_, index) => index + 1),
    'no record is lost or doubled',
  );
  assert.equal(ids.length, text.split('\n').length - 1);
  assert.equal(existsSync(parts), false, 'nothing is left over');

  for (const other of others) {
    other.kill('SIGTERM');
    const [code] = await once(other, 'exit');
    assert.equal(code, 0, 'a worker that is told to stop');
  }
  await events.close();
  await queue.close();
  redis.kill('SIGTERM');
  await once(redis, 'exit');
  console.log(
    `${ranges.length} jobs, one worker killed, ${stalled.length} stalled, ${ids.length} records: same hash as one process`,
  );
}

const timer = setTimeout(() => {
  console.error(`not done after ${PATIENCE_MS / 1000} s`);
  process.exit(1);
}, PATIENCE_MS);
process.on('exit', () => {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});
await run();
clearTimeout(timer);
