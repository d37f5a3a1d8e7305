import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { sizeOf } from '../../src/forge/bench/command-run';
import { file, matn, place } from './command';
import { CORPUS, expectedOutput, FIELDS } from './corpus';

describe('a file of records', () => {
  it('gives the same output with one job or with three, packed or not', () => {
    const expected = expectedOutput();
    const [one, three, packed] = [place('one.jsonl'), place('three.jsonl'), place('packed.jsonl.gz')];
    expect(matn(['normalize', '--jsonl', ...FIELDS, '-o', one, CORPUS])).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(one, 'utf8') === expected).toBe(true);
    expect(matn(['normalize', '--jsonl', ...FIELDS, '--jobs', '3', '-o', three, CORPUS]).status).toBe(0);
    expect(readFileSync(three, 'utf8') === expected).toBe(true);
    const source = file('source.jsonl.gz', gzipSync(readFileSync(CORPUS)));
    expect(matn(['normalize', '--jsonl', ...FIELDS, '--jobs', '2', '--output', packed, source]).status).toBe(0);
    expect(gunzipSync(readFileSync(packed)).toString() === expected).toBe(true);
    expect(matn(['normalize', '--jsonl', ...FIELDS, '-o', one, CORPUS]).stderr).toMatch(
      /^matn: [\d,]+ records, [\d,]+ changed, 0 broken, \d+\.\d MB in \d+\.\d s \(\d+\.\d MB\/s, [\d,]+ records\/s\)\n$/,
    );
    expect([`${one}.part`, `${one}.state`].filter((name) => existsSync(name))).toEqual([]);
  });

  it('is joined to others even if its last line has no end', () => {
    const files = [file('open.jsonl', '{"body":"كه"}'), file('empty.jsonl', ''), file('next.jsonl', '{"body":"كه"}')];
    expect(matn(['normalize', '--jsonl', '--field', 'body', ...files]).stdout).toBe('{"body":"که"}\n{"body":"که"}');
    const packed = place('joined.jsonl.gz');
    matn(['normalize', '--jsonl', '--field', 'body', '-o', packed, ...files]);
    expect(gunzipSync(readFileSync(packed)).toString()).toBe('{"body":"که"}\n{"body":"که"}');
    expect(matn(['normalize', '--jsonl', '--field', 'body', '-o', packed, place('empty.jsonl')]).status).toBe(0);
    expect(gunzipSync(readFileSync(packed)).toString()).toBe('');
  });

  it('loses its byte order mark if another file is before it', () => {
    const marked = [1, 2].map((number) => file(`marked-${number}.jsonl`, '\ufeff{"body":"كه"}\n{"body":"\ufeff"}\n'));
    const [first, second] = ['\ufeff{"body":"که"}\n{"body":""}\n', '{"body":"که"}\n{"body":""}\n'];
    expect(matn(['normalize', '--jsonl', '--field', 'body', ...marked]).stdout).toBe(first + second);
  });

  it('may have a line with only a byte order mark, which is blank', () => {
    const marked = file('mark-alone.jsonl', '\ufeff\n{"body":"كه"}\n');
    const { status, stdout } = matn(['normalize', '--jsonl', '--field', 'body', marked]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '\ufeff\n{"body":"که"}\n' });
  });

  it('is done even if another file is damaged', () => {
    const packed = gzipSync('{"body":"كه"}\n');
    const files = [
      file('cut.jsonl.gz', packed.subarray(0, 20)),
      place('none.jsonl'),
      file('good.jsonl', '{"body":"كه"}\n'),
    ];
    const { status, stdout, stderr } = matn(['normalize', '--jsonl', '--field', 'body', ...files]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '{"body":"\n{"body":"که"}\n' });
    expect(stderr).toMatch(
      /cut\.jsonl\.gz: is a gzip file without its end\n.*cut\.jsonl\.gz:1: not JSON.*\n.*none\.jsonl: no such file\n/,
    );
  });

  it('is done as far as it can be read, if it is packed and cut or has something after its end', () => {
    const records = Array.from({ length: 2000 }, (_, i) => `{"body":"كه ${i}"}\n`);
    const packed = gzipSync(records.join(''));
    const rest = (text: string): Buffer => Buffer.concat([packed, Buffer.from(text, 'latin1')]);
    const cut = 'is a gzip file without its end';
    for (const [bytes, reason] of [
      [packed.subarray(0, -8), cut],
      [rest('\n'), cut],
      [rest('\x1f\x8b\b'), cut],
      [rest('\x1f\x8b\t no method'), 'is no gzip file, or a damaged one'],
      [rest('no gzip'), 'has something after its end, which is left out'],
    ] as const) {
      const { status, stdout, stderr } = matn(['normalize', '--jsonl', '--field', 'body', file('cut.jsonl.gz', bytes)]);
      expect(status).toBe(2);
      expect(stdout).toBe(records.join('').replaceAll('كه', 'که'));
      expect(stderr.split('\n')[0]).toBe(`matn: ${place('cut.jsonl.gz')}: ${reason}`);
    }
  });

  it('may have a line that is longer than a batch', () => {
    const long = `{"body":"${'ما نمیدهیم '.repeat(100_000)}"}\n`;
    const { status, stdout } = matn(['digits', '--to', 'latin', '--jsonl', '--field', 'body'], `${long}{"body":"۱"}\n`);
    expect(status).toBe(0);
    expect(stdout === `${long}{"body":"1"}\n`).toBe(true);
  });
});

describe('records from a pipe', () => {
  it.each(['1', '2'])('are written as soon as they come in, and Ctrl-C ends the waiting: --jobs %s', async (jobs) => {
    const child = spawn('node', ['dist/cli.js', 'normalize', '--jsonl', '--field', 'body', '--jobs', jobs]);
    const heard = (): Promise<string> => once(child.stdout, 'data').then(([chunk]) => String(chunk));
    child.stdin.write('{"body":"كه"}\n{"body":"نمي');
    expect(await heard()).toBe('{"body":"که"}\n');
    child.stdin.write('دهیم"}\n{"bo');
    expect(await heard()).toBe('{"body":"نمی\u200cدهیم"}\n');
    let more = '';
    child.stdout.on('data', (chunk) => {
      more += chunk;
    });
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([130, null]);
    // The record that was not complete is not written.
    expect(more).toBe('');
  });

  it('cannot be read again if the command is stopped, so nothing is said of --resume', async () => {
    const [output, rejects] = [place('from-a-pipe.jsonl'), place('from-a-pipe-rejects.jsonl')];
    const args = ['normalize', '--jsonl', '--field', 'body', '-o', output, '--rejects', rejects];
    const child = spawn('node', ['dist/cli.js', ...args]);
    child.stdin.write('{"body":"كه"}\nbroken\n');
    await vi.waitUntil(() => sizeOf(`${output}.part`) > 0, { timeout: 60_000 });
    child.kill('SIGINT');
    const [said] = await once(child.stderr.setEncoding('utf8'), 'data');
    expect(said).toMatch(/^matn: stopped after 2 records, [^;]*\n$/);
    expect(said).toContain(`1 broken (see ${rejects}.part), `);
    expect(existsSync(`${rejects}.part`)).toBe(true);
  });
});

describe('the threads of a run', () => {
  /** How many threads a process has, Node's own included. */
  const threadsOf = (pid: number): number =>
    Number(/^Threads:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]);

  it.runIf(process.platform === 'linux')('are no more than there are batches', async () => {
    const child = spawn('node', ['dist/cli.js', 'normalize', '--jsonl', '--field', 'body', '--jobs', '100']);
    child.stdin.write('{"body":"كه"}\n');
    expect(String((await once(child.stdout, 'data'))[0])).toBe('{"body":"که"}\n');
    expect(threadsOf(child.pid!)).toBeLessThan(50);
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
