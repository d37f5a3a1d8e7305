import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { sizeOf } from '../../src/forge/bench/command-run';
import { file, folder, matn, place, shell } from './command';

/**
 * What the lock of a killed run holds: its process and when that began. The process is gone, since 4194304 is one more than the largest
 * number that Linux gives.
 */
const GONE = '4194304 0';

describe('the output of a run', () => {
  it('is not written by a second run while the first is at work', async () => {
    const [output, rejects] = [place('busy.jsonl'), place('busy-rejects.jsonl')];
    const args = ['normalize', '--jsonl', '--field', 'body', '-o', output, '--rejects', rejects];
    const first = spawn('node', ['dist/cli.js', ...args]);
    first.stdin.write('{"body":"كه"}\n');
    await vi.waitUntil(() => sizeOf(`${output}.part`) > 0, { timeout: 60_000 });
    const others = file('others.jsonl', '{"body":"علي"}\n');
    for (const more of [
      ['-o', output],
      ['-o', output, '--resume'],
      ['--rejects', rejects],
    ]) {
      const [name] = more.slice(1);
      expect(matn(['normalize', '--jsonl', '--field', 'body', ...more, others])).toMatchObject({
        status: 2,
        stdout: '',
        stderr: `matn: ${name}: another run is writing it; if there is none, remove ${name}.lock\n`,
      });
    }
    first.stdin.end('{"body":"كه"}\n');
    expect(await once(first, 'exit')).toEqual([0, null]);
    expect(readFileSync(output, 'utf8')).toBe('{"body":"که"}\n{"body":"که"}\n');
    expect([`${output}.lock`, `${rejects}.lock`].filter((left) => existsSync(left))).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'is written by only one of several runs that find the lock of a killed one',
    async () => {
      const output = place('found.jsonl');
      writeFileSync(`${output}.lock`, GONE);
      const args = ['dist/cli.js', 'normalize', '--jsonl', '--field', 'body', '-o', output];
      const runs = Array.from({ length: 6 }, () => spawn('node', args));
      const codes: (number | null)[] = [];
      for (const run of runs) run.on('exit', (code) => codes.push(code));
      await vi.waitUntil(() => codes.length === runs.length - 1, { timeout: 60_000 });
      expect(codes).toEqual(codes.map(() => 2));
      const writer = runs.find(({ exitCode }) => exitCode === null)!;
      writer.stdin.end('{"body":"كه"}\n');
      expect(await once(writer, 'exit')).toEqual([0, null]);
      expect(readFileSync(output, 'utf8')).toBe('{"body":"که"}\n');
      expect(readdirSync(folder).filter((name) => name.startsWith('found.jsonl.'))).toEqual([]);
    },
  );

  // The first lock has the number of a process that runs, but that began at another time. An empty lock is just being made.
  it.runIf(process.platform === 'linux').each([
    [`${process.pid} 0`, 0],
    [GONE, 0],
    ['', 2],
  ])('is taken over from a run that is gone, whose lock holds %j', (holder, expected) => {
    const output = place('left.jsonl');
    file('left.jsonl.lock', holder);
    const { status, stderr } = matn(['normalize', '--jsonl', '--field', 'body', '-o', output], '{"body":"كه"}\n');
    expect(status, stderr).toBe(expected);
    expect(existsSync(`${output}.lock`)).toBe(expected === 2);
  });

  it('is not locked by a run that found no room on the disk for the number in its lock', () => {
    const [output, input] = [place('no-room.jsonl'), file('room.jsonl', '{"body":"كه"}\n')];
    const run = `node dist/cli.js normalize --jsonl --field body -o ${output} ${input}`;
    expect(shell(`ulimit -f 0; ${run}`)).toMatchObject({ status: 1, stderr: `matn: ${output}: file too large\n` });
    expect(readdirSync(folder).filter((name) => name.startsWith('no-room.jsonl'))).toEqual([]);
    expect(shell(run)).toMatchObject({ status: 0 });
  });

  it.runIf(process.platform === 'linux')('is taken over from a run that was killed while it took over a lock', () => {
    const output = place('twice.jsonl');
    file('twice.jsonl.lock', GONE);
    // The second lock is named after the process of the first, and is held by another one that is gone.
    file('twice.jsonl.lock.4194304', '4194305 0');
    const { status, stderr } = matn(['normalize', '--jsonl', '--field', 'body', '-o', output], '{"body":"كه"}\n');
    expect(status, stderr).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith('twice.jsonl.'))).toEqual([]);
  });
});
