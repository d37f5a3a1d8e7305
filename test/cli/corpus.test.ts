import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readArticleHtml } from '../../src/article-html/index';
import { bar } from '../../src/cli/corpus/progress';
import { runCommand, sizeOf } from '../../src/forge/bench/command-run';
import { newsRecords } from '../../src/forge/corpus/news';
import { normalizeHtml } from '../../src/html/index';
import { normalize } from '../../src/index';

const folder = mkdtempSync(path.join(tmpdir(), 'matn-corpus-'));
const place = (name: string): string => path.join(folder, name);
const CORPUS = place('corpus.jsonl');
const FIELDS = ['--field', 'body', '--field', 'meta.tags[]'];

function matn(args: string[], input?: string | Buffer): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('node', ['dist/cli.js', ...args], { input, encoding: 'utf8', maxBuffer: 1 << 24 });
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(place(name), content);
  return place(name);
}

function pipe(name: string): string {
  execFileSync('mkfifo', [place(name)]);
  return place(name);
}

/** How many bytes of an output a run's state vouches for. */
function saved(output: string): number {
  return existsSync(`${output}.state`) ? JSON.parse(readFileSync(`${output}.state`, 'utf8')).output : 0;
}

/** What the command must make of the corpus, computed with a JSON parser. */
function expectedOutput(): string {
  return readFileSync(CORPUS, 'utf8').replace(/.+/g, (line) => {
    const record = JSON.parse(line);
    record.body = normalize(record.body);
    record.meta.tags = record.meta.tags.map((tag: string) => normalize(tag));
    return JSON.stringify(record);
  });
}

beforeAll(() => {
  let text = '';
  for (const record of newsRecords(7)) {
    text += `${JSON.stringify(record)}\n`;
    // Some batches, and no line end after the last record.
    if (text.length > 1_400_000) break;
  }
  writeFileSync(CORPUS, text.trimEnd());
});

describe('a file of records', () => {
  it('comes out the same with one job and with three, packed or not', () => {
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

  it.each(['killed.jsonl', 'killed.jsonl.gz'])('goes on where a run was killed: %s', async (name) => {
    // The last file is a pipe that nothing has been written into yet: the run can't finish before it is killed.
    const files = [CORPUS, pipe(`${name}.pipe`)];
    const feed = (): Promise<void> => writeFile(files[1]!, '\n{"body":"كه","meta":{"tags":[]}}');
    const args = ['normalize', '--jsonl', ...FIELDS, '--jobs', '2', '-o'];
    const [whole, output] = [place(`whole-${name}`), place(name)];
    expect((await Promise.all([runCommand([...args, whole, ...files]), feed()]))[0].code).toBe(0);
    const half = statSync(whole).size / 2;
    const isDue = (): boolean => saved(output) >= half;
    expect((await runCommand([...args, output, ...files], { isDue, signal: 'SIGKILL' })).code).toBe(null);
    // As if more had been written than the state records.
    appendFileSync(`${output}.part`, 'more');
    expect(existsSync(output)).toBe(false);
    // Reading leaves the pipe's modification time as it is, writing doesn't.
    const [resumed] = await Promise.all([runCommand([...args, output, '--resume', ...files]), feed()]);
    expect(resumed.stderr).toMatch(/records \([\d,]+ of them before\)/);
    expect(resumed.code).toBe(0);
    expect(readFileSync(output).equals(readFileSync(whole))).toBe(true);
    expect([`${output}.part`, `${output}.state`].filter((left) => existsSync(left))).toEqual([]);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends cleanly on %s and goes on', async (signal, code) => {
    const output = place(`${signal}.jsonl`);
    const args = ['normalize', '--jsonl', ...FIELDS, '-o', output];
    const isDue = (): boolean => sizeOf(`${output}.part`) > 0;
    const stopped = await runCommand([...args, CORPUS], { isDue, signal });
    expect(stopped.stderr).toMatch(/^matn: stopped after .*; --resume goes on from here\n$/);
    expect(stopped.code).toBe(code);
    expect(saved(output)).toBe(sizeOf(`${output}.part`));
    const resumed = await runCommand([...args, '--resume', CORPUS]);
    expect(resumed.stderr).toMatch(/records \([\d,]+ of them before\)/);
    expect(readFileSync(output, 'utf8') === expectedOutput()).toBe(true);
  });

  it('goes on in the middle of several files, with rejects and complaints', async () => {
    const lines = readFileSync(CORPUS, 'utf8').split('\n');
    const broken = lines.map((line, index) => (index % 50 === 3 ? `${line}}` : line)).join('\n');
    const files = [file('a.jsonl', broken), file('b.jsonl.gz', gzipSync(broken)), file('c.jsonl', '{"x":1}')];
    const run = (name: string, ...more: string[]): string[] => [
      'normalize',
      '--jsonl',
      ...FIELDS,
      '-o',
      place(name),
      '--rejects',
      place(`${name}.rejects`),
      ...more,
      ...files,
    ];
    const whole = await runCommand(run('files'));
    const half = statSync(place('files')).size * 0.7;
    await runCommand(run('cut'), { isDue: () => sizeOf(`${place('cut')}.part`) >= half, signal: 'SIGKILL' });
    expect((await runCommand(run('cut', '--resume'))).code).toBe(0);
    expect(readFileSync(place('cut')).equals(readFileSync(place('files')))).toBe(true);
    expect(readFileSync(place('cut.rejects')).equals(readFileSync(place('files.rejects')))).toBe(true);
    const rejects = readFileSync(place('files.rejects'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const expected = lines.flatMap((line, index) => (index % 50 === 3 ? [[index + 1, `${line}}`]] : []));
    expect(rejects.filter((reject) => reject.file === files[0]).map(({ line, record }) => [line, record])).toEqual(
      expected,
    );
    expect(rejects.at(-1)).toEqual({ file: files[2], line: 1, reason: "field 'body' is not there", record: '{"x":1}' });
    expect(whole.stderr).toContain(` ${rejects.length} broken (see ${place('files.rejects')})`);
  });

  it('refuses to go on with what has changed', async () => {
    const source = file('changing.jsonl', readFileSync(CORPUS));
    const output = place('changing-out.jsonl');
    const never = pipe('never');
    const args = (...more: string[]): string[] => ['normalize', '--jsonl', '-o', output, ...more, source, never];
    const stop = (): Promise<unknown> => {
      rmSync(`${output}.state`, { force: true });
      return runCommand(args(...FIELDS), { isDue: () => saved(output) > 0, signal: 'SIGKILL' });
    };
    await stop();
    expect(matn(args('--field', 'title', '--resume'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('other options'),
    });
    writeFileSync(source, '{"body":"x","meta":{"tags":[]}}\n');
    expect(matn(args(...FIELDS, '--resume')).stderr).toContain('the input has changed');
    writeFileSync(source, readFileSync(CORPUS));
    await stop();
    writeFileSync(`${output}.part`, '');
    expect(matn(args(...FIELDS, '--resume')).stderr).toContain('is shorter than it was');
    writeFileSync(`${output}.state`, '{');
    expect(matn(args(...FIELDS, '--resume')).stderr).toContain('is damaged');
    // With --resume when no run was begun, all is done, as without it.
    rmSync(`${output}.state`);
    expect(matn(['normalize', '--jsonl', ...FIELDS, '-o', output, '--resume', source]).status).toBe(0);
    expect(readFileSync(output, 'utf8') === expectedOutput()).toBe(true);
  });

  it('joins files whose last line has no end', () => {
    const files = [file('open.jsonl', '{"body":"كه"}'), file('empty.jsonl', ''), file('next.jsonl', '{"body":"كه"}')];
    expect(matn(['normalize', '--jsonl', '--field', 'body', ...files]).stdout).toBe('{"body":"که"}\n{"body":"که"}');
    const packed = place('joined.jsonl.gz');
    matn(['normalize', '--jsonl', '--field', 'body', '-o', packed, ...files]);
    expect(gunzipSync(readFileSync(packed)).toString()).toBe('{"body":"که"}\n{"body":"که"}');
    expect(matn(['normalize', '--jsonl', '--field', 'body', '-o', packed, place('empty.jsonl')]).status).toBe(0);
    expect(gunzipSync(readFileSync(packed)).toString()).toBe('');
  });

  it('joins files that begin with a byte order mark: only the first keeps it, where it is at the beginning', () => {
    const marked = [1, 2].map((number) => file(`marked-${number}.jsonl`, '\ufeff{"body":"كه"}\n{"body":"\ufeff"}\n'));
    const [first, second] = ['\ufeff{"body":"که"}\n{"body":""}\n', '{"body":"که"}\n{"body":""}\n'];
    expect(matn(['normalize', '--jsonl', '--field', 'body', ...marked]).stdout).toBe(first + second);
  });

  it('takes a line with nothing but a byte order mark as a blank one', () => {
    const marked = file('mark-alone.jsonl', '\ufeff\n{"body":"كه"}\n');
    const { status, stdout } = matn(['normalize', '--jsonl', '--field', 'body', marked]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '\ufeff\n{"body":"که"}\n' });
  });

  it('does the other files when one is damaged', () => {
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

  it('keeps what it could read of a packed file that is cut or has something after its end', () => {
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

  it('writes over nothing that it reads or writes, whatever it is called', () => {
    const input = file('own.jsonl', '{"body":"كه"}\n');
    const part = file('made.jsonl.part', '{"body":"كه"}\n');
    const run = (...args: string[]): string => matn(['normalize', '--jsonl', '--field', 'body', ...args]).stderr;
    const own = path.join(path.dirname(input), '.', 'own.jsonl');
    for (const rejects of [own, `${path.dirname(input)}/./own.jsonl`])
      expect(run('--rejects', rejects, input)).toContain('--rejects needs a file of its own');
    expect(run('-o', place('made.jsonl'), '--rejects', part, input)).toContain('--rejects needs a file of its own');
    expect(run('-o', place('made.jsonl'), part)).toContain('--output needs a file of its own');
    for (const name of ['', '-']) expect(run('-o', name, input)).toContain('take the name of a file');
    expect(run('--rejects', '-', input)).toContain('take the name of a file');
    expect(readFileSync(input, 'utf8')).toBe('{"body":"كه"}\n');
    expect(readFileSync(part, 'utf8')).toBe('{"body":"كه"}\n');
  });

  it('puts nothing in the place of an input that it could not read to the end', () => {
    const records = Array.from({ length: 2000 }, (_, i) => `{"body":"كه ${i}"}\n`).join('');
    const cut = gzipSync(records).subarray(0, -8);
    const packed = file('in-place.jsonl.gz', cut);
    const { status, stderr } = matn(['normalize', '--jsonl', '--field', 'body', '-o', packed, packed]);
    expect(status).toBe(2);
    expect(stderr).toContain(
      `matn: ${packed}: left as it is, since not all could be read; what could is in ${packed}.part\n`,
    );
    expect(readFileSync(packed).equals(cut)).toBe(true);
    expect(gunzipSync(readFileSync(`${packed}.part`)).toString()).toBe(records.replaceAll('كه', 'که'));
    expect(existsSync(`${packed}.state`)).toBe(false);
    const csv = file('in-place.csv', 'id,body\n1,كه\n');
    expect(matn(['normalize', '--csv', '--field', 'bdy', '-o', csv, csv])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`matn: ${csv}: not written, since nothing could be read\n`),
    });
    expect(readFileSync(csv, 'utf8')).toBe('id,body\n1,كه\n');
    expect(matn(['normalize', '--csv', '--field', 'body', '-o', csv, csv]).status).toBe(0);
    expect(readFileSync(csv, 'utf8')).toBe('id,body\n1,که\n');
  });

  it('writes no file when no input can be used, and leaves what is there', () => {
    const [old, none] = [file('earlier.jsonl', 'an older run\n'), place('not-made.jsonl')];
    for (const output of [old, none]) {
      const { status, stderr } = matn([
        'normalize',
        '--jsonl',
        '--field',
        'body',
        '-o',
        output,
        place('missing.jsonl'),
      ]);
      expect(status).toBe(2);
      expect(stderr).toContain(`matn: ${output}: not written, since nothing could be read\n`);
      expect([`${output}.part`, `${output}.state`].filter((left) => existsSync(left))).toEqual([]);
    }
    expect(readFileSync(old, 'utf8')).toBe('an older run\n');
    expect(existsSync(none)).toBe(false);
  });

  it('packs rejects also when there are none', () => {
    const rejects = place('no-rejects.jsonl.gz');
    expect(matn(['normalize', '--jsonl', '--field', 'body', '--rejects', rejects], '{"body":"كه"}\n').status).toBe(0);
    expect(gunzipSync(readFileSync(rejects)).toString()).toBe('');
  });

  it('is not written by a second run while the first is at work, which loses nothing', async () => {
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
    'is written by one of many runs that find the lock of a killed one',
    async () => {
      const output = place('found.jsonl');
      writeFileSync(`${output}.lock`, '4194304 0');
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

  // The number of a killed run's process may have been given to another since; an empty lock is only just being made.
  it.runIf(process.platform === 'linux').each([
    [`${process.pid} 0`, 0],
    ['4194304 0', 0],
    ['', 2],
  ])('is taken over from a run that is gone: a lock that holds %j', (holder, expected) => {
    const output = place('left.jsonl');
    file('left.jsonl.lock', holder);
    const { status, stderr } = matn(['normalize', '--jsonl', '--field', 'body', '-o', output], '{"body":"كه"}\n');
    expect(status, stderr).toBe(expected);
    expect(existsSync(`${output}.lock`)).toBe(expected === 2);
  });

  it.runIf(process.platform === 'linux')('is taken over from a run that was killed while it took a lock over', () => {
    const output = place('twice.jsonl');
    file('twice.jsonl.lock', '4194304 0');
    file('twice.jsonl.lock.4194304', '4194303 0');
    const { status, stderr } = matn(['normalize', '--jsonl', '--field', 'body', '-o', output], '{"body":"كه"}\n');
    expect(status, stderr).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith('twice.jsonl.'))).toEqual([]);
  });

  it('follows a link to its file', () => {
    const target = file('linked.jsonl', 'an older run\n');
    const link = place('link.jsonl');
    symlinkSync(target, link);
    expect(matn(['normalize', '--jsonl', '--field', 'body', '-o', link], '{"body":"كه"}\n').status).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, 'utf8')).toBe('{"body":"که"}\n');
  });

  // Nobody's mask leaves others the right to write, and a run that was killed has left a file that anybody may read.
  it.each([0o600, 0o666])('keeps the mode of the file that it replaces: %o', (mode) => {
    const target = file('mode.jsonl', 'an older run\n');
    chmodSync(target, mode);
    chmodSync(file('mode.jsonl.part', 'a killed run\n'), 0o644);
    for (let run = 0; run < 2; run++) {
      expect(matn(['normalize', '--jsonl', '--field', 'body', '-o', target], '{"body":"كه"}\n').status).toBe(0);
      expect(statSync(target).mode & 0o777).toBe(mode);
    }
  });

  it('follows a link to a file that is yet to be made', () => {
    const [target, near, far] = [place('to-be-made.jsonl'), place('near.jsonl'), place('far.jsonl')];
    symlinkSync('to-be-made.jsonl', near);
    symlinkSync(near, far);
    expect(matn(['normalize', '--jsonl', '--field', 'body', '-o', far], '{"body":"كه"}\n').status).toBe(0);
    expect([near, far].every((link) => lstatSync(link).isSymbolicLink())).toBe(true);
    expect(readFileSync(target, 'utf8')).toBe('{"body":"که"}\n');
  });

  it('keeps bytes that are no UTF-8 among the rejects', () => {
    const bad = Buffer.from([0x7b, 0xff, 0x0a]);
    const input = Buffer.concat([bad, Buffer.from('{"body":"كه"}\n')]);
    const { status, stdout } = matn(['normalize', '--jsonl', '--field', 'body', '--rejects', place('bytes')], input);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '{"body":"که"}\n' });
    expect(JSON.parse(readFileSync(place('bytes'), 'utf8'))).toEqual({
      file: '-',
      line: 1,
      reason: 'not UTF-8',
      base64: bad.toString('base64'),
    });
  });

  it('takes a line longer than a batch', () => {
    const long = `{"body":"${'ما نمیدهیم '.repeat(100_000)}"}\n`;
    const { status, stdout } = matn(['digits', '--to', 'latin', '--jsonl', '--field', 'body'], `${long}{"body":"۱"}\n`);
    expect(status).toBe(0);
    expect(stdout === `${long}{"body":"1"}\n`).toBe(true);
  });
});

describe('records from a pipe', () => {
  it.each(['1', '2'])('come out as they come in, and Ctrl-C ends the waiting: --jobs %s', async (jobs) => {
    const child = spawn('node', ['dist/cli.js', 'normalize', '--jsonl', '--field', 'body', '--jobs', jobs]);
    const heard = (): Promise<string> => once(child.stdout, 'data').then(([chunk]) => String(chunk));
    child.stdin.write('{"body":"كه"}\n{"body":"نمي');
    expect(await heard()).toBe('{"body":"که"}\n');
    child.stdin.write('دهیم"}\n{"bo');
    expect(await heard()).toBe('{"body":"نمی\u200cدهیم"}\n');
    child.kill('SIGINT');
    // The record that was begun is not written.
    child.stdout.on('data', (chunk) => expect(String(chunk)).toBe(''));
    expect(await once(child, 'exit')).toEqual([130, null]);
  });

  it('are gone when the command is stopped, and it promises nothing else', async () => {
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

describe('threads', () => {
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

describe('a CSV file', () => {
  const CSV = 'id,"title",body\r\n1,"x ""y""",ما نمیدهیم\r\n2,"a"b,c\n3,x\n\n4,,"شبکههای\nنمیدهیم"';

  it('is normalised by columns, and keeps all else', () => {
    const { status, stdout, stderr } = matn(['normalize', '--csv', '--field', 'body'], CSV);
    expect(stdout).toBe(
      'id,"title",body\r\n1,"x ""y""",ما نمی\u200cدهیم\r\n2,"a"b,c\n3,x\n\n4,,"شبکه\u200cهای\nنمی\u200cدهیم"',
    );
    expect(status).toBe(2);
    expect(stderr).toContain('standard input:3: not CSV: invalid closing quote; the record is passed on unchanged');
    expect(stderr).toContain('standard input:4: 2 fields, but 3 columns');
    expect(
      matn(['digits', '--to', 'latin', '--csv', '--delimiter', 'tab', '--field', 'b'], 'a\tb\n۱\t۲\n').stdout,
    ).toBe('a\tb\n۱\t2\n');
  });

  it('whose line of column names is no UTF-8 is refused, since its names would be lost', () => {
    const csv = file(
      'names.csv',
      Buffer.concat([Buffer.from('date,'), Buffer.from([0xe3, 0xcf]), Buffer.from('\n۱,x\n')]),
    );
    const { status, stdout, stderr } = matn(['dates', '--csv', '--field', 'date', csv]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`matn: ${csv}:1: the line of column names is not UTF-8; iconv converts a file\n`);
  });

  it('is joined to others of the same columns and goes on where it was killed', async () => {
    const row = (index: number): string => `${index},"خبر ""${index}""","ما نمیدهیم كه\nشبکههای ${index}"\n`;
    const rows = Array.from({ length: 8_000 }, (_, index) => row(index)).join('');
    const files = [
      file('a.csv', `id,title,body\n${rows}`),
      file('b.csv', `\ufeffid,title,body\r\n${rows}`),
      file('c.csv', 'x\n'),
    ];
    const args = (name: string, ...more: string[]): string[] => [
      'normalize',
      '--csv',
      '--field',
      'body',
      '--jobs',
      '2',
      '-o',
      place(name),
      ...more,
      ...files,
    ];
    const whole = await runCommand(args('whole.csv'));
    expect(whole.code).toBe(2);
    expect(whole.stderr).toContain('c.csv:1: the columns are not those of the file before it');
    const fixed = rows.replaceAll('نمید', 'نمی\u200cد').replaceAll('كه', 'که').replaceAll('شبکهه', 'شبکه\u200cه');
    expect(readFileSync(place('whole.csv'), 'utf8') === `id,title,body\n${fixed}${fixed}`).toBe(true);
    const half = statSync(place('whole.csv')).size * 0.6;
    await runCommand(args('cut.csv'), {
      isDue: () => sizeOf(`${place('cut.csv')}.part`) >= half,
      signal: 'SIGKILL',
    });
    expect((await runCommand(args('cut.csv', '--resume'))).code).toBe(2);
    expect(readFileSync(place('cut.csv')).equals(readFileSync(place('whole.csv')))).toBe(true);
  });
});

describe('values added to records', () => {
  it('are dates and numbers with field and place', () => {
    const record = '{"id":10000000000000001,"title":"۱۶-۰۶-۱۴۰۳","body":["۵۰٪","فردا"]}\n';
    const dates = matn(
      ['dates', '--jsonl', '--field', 'title', '--field', 'body[]', '--reference', '2024-09-06'],
      record,
    );
    expect(dates.stdout).toMatch(/^\{"id":10000000000000001,/);
    expect(JSON.parse(dates.stdout).dates).toMatchObject([
      { field: 'title', start: 0, end: 10, value: '2024-09-06' },
      { field: 'body[1]', start: 0, end: 4, value: '2024-09-07' },
    ]);
    const numbers = matn(['numbers', '--jsonl', '--field', 'body[]'], record);
    expect(JSON.parse(numbers.stdout).numbers).toMatchObject([{ field: 'body[0]', value: 50, kind: 'percent' }]);
  });

  it.each(['1', '2'])('are a column of JSON in CSV, with %s jobs', (jobs) => {
    const table = '\ufeffid,"date",note\r\n1,۱۶-۰۶-۱۴۰۳,"x, ""y"""\r\n2,,\n\nbroken\n3,"فردا",z';
    const { status, stdout, stderr } = matn(['dates', '--csv', '--field', 'date', '--jobs', jobs], table);
    const lines = stdout.split('\n');
    expect(lines.map((line) => line.replace(/,("\[.*\]"|\[\])/, ',…'))).toEqual([
      '\ufeffid,"date",note,dates\r',
      '1,۱۶-۰۶-۱۴۰۳,"x, ""y""",…\r',
      '2,,,…',
      '',
      'broken',
      '3,"فردا",z,…',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('standard input:5: 1 field, but 3 columns');
    const dates = parse(stdout, {
      columns: true,
      bom: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n'],
    });
    const values = (dates as { dates: string }[]).flatMap((row) => (row.dates ? [JSON.parse(row.dates)] : []));
    expect(values).toMatchObject([
      [{ field: 'date', text: '۱۶-۰۶-۱۴۰۳', start: 0, end: 10, value: '2024-09-06' }],
      [],
      [{ field: 'date', value: null }],
    ]);
  });

  it.each([
    ['tab', '\t'],
    [' ', ' '],
  ])('are a column of records of empty fields too, where %j parts them', (delimiter, sign) => {
    const table = ['a', 'b', 'c'].join(sign);
    const { status, stdout, stderr } = matn(
      ['dates', '--csv', '--delimiter', delimiter, '--field', 'b'],
      `${table}\n${sign}${sign}\n\n`,
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${table}${sign}dates\n${sign}${sign}${sign}[]\n\n` });
    expect(stderr).toContain(' 1 record, ');
  });

  it('take the place of the column of their name', () => {
    const table = 'numbers;t;u\nold;۵۰٪;"۲۰; ۳۰"\n"[]";x;\n';
    const flags = ['--csv', '--delimiter', ';', '--field', 't', '--field', 'u'];
    const { stdout } = matn(['numbers', ...flags], table);
    const [header, first, second] = stdout.split('\n');
    expect([header, second]).toEqual(['numbers;t;u', '"[]";x;']);
    const [numbers, ...rest] = (parse(first!, { delimiter: ';' }) as string[][])[0]!;
    expect(rest).toEqual(['۵۰٪', '۲۰; ۳۰']);
    expect(JSON.parse(numbers!)).toMatchObject([
      { field: 't', value: 50 },
      { field: 'u', value: 20 },
      { field: 'u', value: 30 },
    ]);
    // What was added is replaced by the same, so a second run changes nothing.
    expect(matn(['numbers', ...flags], stdout).stdout).toBe(stdout);
  });

  it('are the article of a CSV column too, and the columns of a second file are compared as it has them', () => {
    const pages = ['a', 'b'].map((name) => file(`pages-${name}.csv`, `page\n"کد خبر ۱۲۳۴\nعنوان\n\nمتن."\n`));
    const { status, stdout } = matn(['article', '--csv', '--field', 'page', ...pages]);
    expect(status).toBe(0);
    const rows = parse(stdout, { columns: true }) as { article: string }[];
    expect(rows.map(({ article }) => JSON.parse(article).title)).toEqual(['عنوان', 'عنوان']);
  });

  it('matn article counts from when the page was fetched, records too', () => {
    const page = 'عنوان این خبر تازه\n۳ ساعت پیش\n\nاین متن خبر تازه است.';
    const reference = ['--reference', '2024-09-07T12:00'];
    const whole = matn(['article', ...reference], page);
    expect(JSON.parse(whole.stdout).publishedAt).toBe('2024-09-07T09:00:00+03:30');
    const records = matn(['article', ...reference, '--jsonl', '--field', 'page'], `${JSON.stringify({ page })}\n`);
    expect(JSON.parse(records.stdout).article).toEqual(JSON.parse(whole.stdout));
  });

  describe('are counted from the day of each record, which --reference-field names', () => {
    const list = [
      { body: 'دیروز', day: '2024-09-06' },
      { body: 'دیروز', day: '2024-09-08T22:00:00Z' },
      { body: 'دیروز' },
      { body: 'دیروز', day: null },
      { body: 'دیروز', day: 5 },
      { body: 'دیروز', day: '۱۶ شهریور' },
      { body: 'دیروز', day: '1403-06-16' },
    ];
    const input = list.map((record) => `${JSON.stringify(record)}\n`).join('');
    const args = ['dates', '--jsonl', '--zone', 'Asia/Tehran', '--field', 'body', '--reference-field'];
    const run = (...more: string[]): { status: number | null; values: unknown[]; errors: string[]; stdout: string } => {
      const { status, stdout, stderr } = matn([...args, ...more], input);
      const values = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).dates?.[0].value);
      return { status, values, errors: stderr.trim().split('\n').slice(0, -1), stdout };
    };

    it.each(['1', '2'])('and a record without one, or with what is none, is broken: --jobs %s', (jobs) => {
      const { status, values, errors, stdout } = run('day', '--jobs', jobs);
      expect({ status, values }).toEqual({ status: 2, values: ['2024-09-05', '2024-09-08', ...Array(5)] });
      expect(errors).toEqual([
        "matn: standard input:3: field 'day' is not there; the record is passed on unchanged",
        "matn: standard input:4: field 'day' is null, not a string; the record is passed on unchanged",
        "matn: standard input:5: field 'day' is a number, not a string; the record is passed on unchanged",
        "matn: standard input:6: field 'day' is no Gregorian day, or day and time, in ISO 8601, and so for the next record; both are passed on unchanged",
      ]);
      expect(stdout.split('\n').slice(2)).toEqual(input.split('\n').slice(2));
    });

    it('or from that of all where a record has none', () => {
      const values = ['2024-09-05', '2024-09-08', ...Array(5).fill('2020-01-01')];
      expect(run('day', '--reference', '2020-01-02')).toMatchObject({ status: 0, values, errors: [] });
    });

    it('or from none where the field may be missing', () => {
      const values = ['2024-09-05', '2024-09-08', null, null, undefined, undefined, undefined];
      expect(run('day?')).toMatchObject({ status: 2, values });
    });

    it('in a field of an object, the last of two of one name, whatever the dates are written to', () => {
      const record = '{"meta":{"day":"2020-01-02","day":"2024-09-06"},"dates":0,"body":"دیروز"}\n';
      const { stdout } = matn([...args, 'meta.day'], record);
      expect(JSON.parse(stdout).dates[0].value).toBe('2024-09-05');
    });

    it('in a column of CSV', () => {
      const table = 'day,body\n2024-09-06,دیروز\n,دیروز\n';
      const csv = ['dates', '--csv', '--field', 'body', '--reference-field'];
      const { status, stdout, stderr } = matn([...csv, 'day'], table);
      expect(status).toBe(2);
      expect(stdout).toContain('""value"":""2024-09-05""');
      expect(stdout.endsWith('\n,دیروز\n')).toBe(true);
      expect(stderr).toContain("standard input:3: field 'day' is no Gregorian day");
      expect(matn([...csv, 'day', '--reference', '2020-01-02'], table).stdout).toContain('""value"":""2020-01-01""');
      expect(matn([...csv, 'none'], table).stderr).toContain(
        "standard input:1: no column 'none'; there are: day, body",
      );
    });

    it('in HTML', () => {
      const page = '{"body":"<b>دی</b>روز","day":"2024-09-06"}\n';
      expect(JSON.parse(matn([...args, 'day', '--html'], page).stdout).dates[0].value).toBe('2024-09-05');
    });

    it('by matn article too', () => {
      const page = { page: 'عنوان خبر\n۳ ساعت پیش\n\nمتن خبر.', at: '2024-09-07T12:00' };
      const flags = ['article', '--jsonl', '--field', 'page', '--reference-field', 'at'];
      const { stdout } = matn(flags, `${JSON.stringify(page)}\n`);
      expect(JSON.parse(stdout).article.publishedAt).toBe('2024-09-07T09:00:00+03:30');
      const html = { page: '<h1>عنوان خبر</h1><time>۳ ساعت پیش</time><p>متن خبر است.', at: page.at };
      const other = { ...html, at: '2024-09-08T12:00' };
      const { stdout: both } = matn([...flags, '--html'], `${JSON.stringify(html)}\n${JSON.stringify(other)}\n`);
      const times = both
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).article.publishedAt);
      expect(times).toEqual(['2024-09-07T09:00:00+03:30', '2024-09-08T09:00:00+03:30']);
    });
  });

  it('matn dates takes --zone for --time-zone', () => {
    const [zone, timeZone] = ['--zone', '--time-zone'].map((name) =>
      matn(['dates', name, 'Asia/Kabul'], '۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳'),
    );
    expect(zone!.stdout).toContain('"timeZone":"Asia/Kabul"');
    expect(zone).toMatchObject({ status: 0, stdout: timeZone!.stdout });
  });
});

describe('HTML', () => {
  const PAGE = '<h1 title="علي">عنوان خبر تازه</h1><p>تهران- ایرنا- متن خبر نمي<b>خواهيم</b>.</p>';
  const CLEAN = normalizeHtml(PAGE);
  const records = `${JSON.stringify({ html: PAGE })}\n`.repeat(3);

  it.each(['1', '2'])('in records is normalised between its tags, with %s jobs', (jobs) => {
    const { status, stdout } = matn(['normalize', '--jsonl', '--html', '--field', 'html', '--jobs', jobs], records);
    expect(status).toBe(0);
    expect(stdout).toBe(`${JSON.stringify({ html: CLEAN })}\n`.repeat(3));
  });

  it.each(['1', '2'])('in records is read for the article, with %s jobs', async (jobs) => {
    const { stdout } = matn(['article', '--jsonl', '--html', '--field', 'html', '--jobs', jobs], records);
    const article = await readArticleHtml(PAGE);
    expect(article).toMatchObject({ title: 'عنوان خبر تازه', agency: 'ایرنا', place: 'تهران' });
    expect(stdout).toBe(`${JSON.stringify({ html: PAGE, article })}\n`.repeat(3));
  });

  it('is known by the name of a file, packed or not, or by --html', () => {
    const page = file('page.html', PAGE);
    const packed = file('packed.HTM.gz', gzipSync(PAGE));
    expect(matn(['normalize', page, packed]).stdout).toBe(`${CLEAN}\n${CLEAN}`);
    expect(matn(['normalize', '--html'], PAGE).stdout).toBe(CLEAN);
    expect(matn(['normalize', '--explain', page]).stdout).toContain('page.html:1:64\tverb-prefix');
    expect(matn(['article', packed]).stdout).toBe(matn(['article', page]).stdout);
    expect(matn(['article', '--html', '--show'], PAGE).stdout).toContain('عنوان خبر تازه');
  });
});

describe('options that do not go together', () => {
  it.each<[string[], string, string?]>([
    [['normalize', '--jsonl', '--csv', '--field', 'a'], 'one of them'],
    [['normalize', '--jsonl', '--field', 'a..b'], 'a field is written'],
    [['normalize', '--jsonl', '--field', 'a', '--jobs', '0'], '--jobs takes a whole number'],
    [['normalize', '--jsonl', '--field', 'a', '--resume'], '--output'],
    [['normalize', '--jsonl', '--field', 'a', '--resume', '-o', 'x'], 'not standard input'],
    [['normalize', '--jsonl', '--field', 'a', '--explain'], '--explain'],
    [['normalize', '--jsonl', '--field', 'a', '-o', 'x', '--rejects', 'x'], 'a file of its own'],
    [['normalize', '--csv', '--field', 'a', '--delimiter', '"'], '--delimiter'],
    [['normalize', '--csv', '--field', 'a'], "no column 'a'; there are: b"],
    [['dates', '--csv', '--field', 'a'], "no column 'a'; there are: b"],
    [['dates', '--csv', '--field', 'a'], "there are: a;b; try --delimiter ';'", 'a;b\n'],
    [['digits', '--to', 'latin', '--csv', '--field', 'a'], '; try --delimiter tab', 'a\tb\n'],
    [['dates', '--csv', '--delimiter', ';', '--field', 'a'], "there are: a,b; try --delimiter ','", 'a,b\n'],
    [['article', '--csv', '--field', 'a', '--field', 'b'], 'one --field'],
    [['article', '--jsonl', '--field', 'a', '--field', 'b'], 'one --field'],
  ])('%j', (args, message, input = 'b\n') => {
    const { status, stdout, stderr } = matn(args, input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('made-up news', () => {
  const some = (seed: number): unknown[] => {
    const records = newsRecords(seed);
    return Array.from({ length: 50 }, () => records.next().value);
  };

  it('is the same for the same seed, and varied', () => {
    expect(some(1)).toEqual(some(1));
    expect(some(1)).not.toEqual(some(2));
    const bodies = (some(1) as { body: string }[]).map(({ body }) => body);
    expect(new Set(bodies).size).toBe(bodies.length);
    expect(bodies.filter((body) => normalize(body) !== body).length).toBeGreaterThan(25);
  });
});

describe('the progress bar', () => {
  const figures = { read: 62e6, total: 200e6, seconds: 3, bytes: 62e6, records: 18_000, readNow: 62e6 };

  it('tells bytes, speed and time left', () => {
    expect(bar(figures, 100)).toBe(
      '[███████·················]  31 %  62.0 of 200.0 MB  20.7 MB/s  6,000 records/s  0:07 left',
    );
    expect(bar({ ...figures, total: null }, 100)).toBe('62.0 MB  20.7 MB/s  6,000 records/s');
    expect(bar({ ...figures, seconds: 3 * 3600 }, 100)).toContain('6:40:39 left');
  });

  it.each([10, 40, 60, 79, 120])('fits into %d columns', (columns) => {
    expect(bar(figures, columns).length).toBeLessThanOrEqual(columns);
  });

  it('is shown on a terminal and gone at the end', () => {
    const command = `node dist/cli.js normalize --jsonl --field body -o ${place('tty')} ${CORPUS}`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8' });
    expect(stdout).toMatch(/\r\[█+·*\] +\d+ % {2}\d/);
    expect(stdout.split('\r\u001b[K').at(-1)).toMatch(/^matn: [\d,]+ records, [^\r]*\r?\n$/);
  });
});
