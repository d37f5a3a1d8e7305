import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Job } from '../../src/cli/corpus/batch-work';
import { Complaints } from '../../src/cli/corpus/complaints';
import { runCorpus } from '../../src/cli/corpus/corpus';
import { newState, readState, writeState } from '../../src/cli/corpus/state';
import { Writer } from '../../src/cli/corpus/writer';
import { ARTICLE, file, folder, shell } from './command';

// This affects only the run that a test starts in its own process.
const closeWorkers = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('../../src/cli/corpus/workers', async (original) => {
  const { openWorkers } = await original<typeof import('../../src/cli/corpus/workers')>();
  const open: typeof openWorkers = async (job, jobs) => ({ ...(await openWorkers(job, jobs)), close: closeWorkers });
  return { openWorkers: open };
});

// What can't be written is told in one line, with an exit code of its own.

const records = file('records.jsonl', '{"body":"كتاب"}\n'.repeat(3000));

describe('a full disk', () => {
  it.each([
    `normalize ${ARTICLE}`,
    `normalize --explain ${ARTICLE}`,
    `article ${ARTICLE}`,
    `dates ${ARTICLE}`,
    `numbers ${ARTICLE}`,
    `digits --to latin ${ARTICLE}`,
    `inspect ${ARTICLE}`,
    `normalize --jsonl --field body ${records}`,
    `normalize --jsonl --field body --jobs 2 ${records}`,
    '--help',
  ])('is told, and the command ends with 1: %s', (args) => {
    expect(shell(`node dist/cli.js ${args} > /dev/full`)).toMatchObject({
      status: 1,
      stderr: 'matn: standard output: no space left on device\n',
    });
  });

  it('is not taken for a failure of the input, so the next file is not tried', () => {
    const { status, stderr } = shell(`node dist/cli.js normalize ${ARTICLE} ${ARTICLE} missing.txt > /dev/full`);
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, lines: 1 });
  });

  // Here a file may not be larger than 8 KB, so the first write takes only a part, as on a disk that becomes full.
  it('is told even if a part could be written', () => {
    const output = path.join(folder, 'clean.txt');
    const { status, stderr } = shell(`ulimit -f 8; node dist/cli.js normalize ${ARTICLE} > ${output}`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'matn: standard output: file too large\n' });
    expect(statSync(output).size).toBe(8192);
  });

  it('stops a run with --output, which --resume takes up', () => {
    const [output, whole] = [path.join(folder, 'out.jsonl'), path.join(folder, 'whole.jsonl')];
    const run = `node dist/cli.js normalize --jsonl --field body`;
    const { status, stderr } = shell(`ulimit -f 8; ${run} -o ${output} ${records}`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `matn: ${output}: file too large\n` });
    expect(existsSync(output)).toBe(false);
    expect(shell(`${run} -o ${output} --resume ${records}`).status).toBe(0);
    expect(shell(`${run} -o ${whole} ${records}`).status).toBe(0);
    expect(readFileSync(output).equals(readFileSync(whole))).toBe(true);
  });
});

describe('what standard output is written to', () => {
  const output = path.join(folder, 'all.jsonl');
  const clean = '{"body":"کتاب"}\n'.repeat(3000);

  // If it were read as well, it would grow until the disk is full.
  it.each([
    ['after another file', `${records} ${output} > ${output}`, output],
    ['by a link', `${records} ${output}.link > ${output}`, `${output}.link`],
    ['as standard input', `${records} - < ${output} >> ${output}`, 'standard input'],
  ])('is not read as input, but the other files are: %s', (_, args, name) => {
    writeFileSync(output, '');
    if (!existsSync(`${output}.link`)) symlinkSync(output, `${output}.link`);
    const message = `matn: ${name}: is left out, since standard output is written to it\n`;
    for (const command of ['normalize --jsonl --field body', 'normalize']) {
      const { status, stderr } = shell(`ulimit -f 10000; node dist/cli.js ${command} ${args}`);
      expect({ status, told: stderr.startsWith(message) }).toEqual({ status: 2, told: true });
      expect(readFileSync(output, 'utf8') === clean).toBe(true);
      writeFileSync(output, '');
    }
  });

  it('is refused as the file of rejects', () => {
    const args = `normalize --jsonl --field body --rejects ${output} ${records} > ${output}`;
    expect(shell(`node dist/cli.js ${args}`)).toMatchObject({
      status: 2,
      stderr: 'matn: --rejects needs a file of its own\n',
    });
  });
});

describe('an output that cannot be opened', () => {
  const run = `node dist/cli.js normalize --jsonl --field body`;
  const long = 'x'.repeat(252);

  it.each([
    [`${records}/x.jsonl`, 2, `${records}/x.jsonl: there is no such folder`],
    [`${records}/`, 2, `${records}/: there is no such folder`],
    [path.join(folder, 'none', 'x.jsonl'), 2, `${path.join(folder, 'none', 'x.jsonl')}: there is no such folder`],
    [path.join(folder, long), 1, `${path.join(folder, long)}: name too long`],
  ])('is told in one line: %s', (output, status, message) => {
    expect(shell(`${run} -o ${output} ${records}`)).toMatchObject({ status, stdout: '', stderr: `matn: ${message}\n` });
  });

  it('since its .part is a folder is told with the name of that', () => {
    const part = path.join(folder, 'taken.jsonl.part');
    mkdirSync(part);
    expect(shell(`${run} -o ${folder}/taken.jsonl ${records}`)).toMatchObject({
      status: 1,
      stderr: `matn: ${part}: is a folder\n`,
    });
  });

  it('since it is a pipe is told with the name as it was typed', () => {
    expect(shell(`${run} -o /dev/stdout ${records} | cat; exit \${PIPESTATUS[0]}`)).toMatchObject({
      status: 2,
      stderr: 'matn: /dev/stdout: is no regular file\n',
    });
  });

  // A link of its own, since a mistake would replace /dev/stdout for all programs.
  it.each([
    ['a file', ''],
    ['a file that is deleted', 'rm "$log"; '],
  ])('since it leads to standard output is told, too, where that goes to %s', (what, before) => {
    const [link, log] = [path.join(folder, `${what} link`), path.join(folder, `${what}.log`)];
    symlinkSync('/dev/fd/1', link);
    for (const command of [run, 'node dist/cli.js normalize']) {
      const line = `log='${log}'; exec 3>&1 > "$log"; ${before}echo first; ${command} -o '${link}' ${records}; echo $? >&3; echo last`;
      expect(shell(line)).toMatchObject({ stdout: '2\n', stderr: `matn: ${link}: is no regular file\n` });
      expect(readlinkSync(link)).toBe('/dev/fd/1');
      if (before === '') expect(readFileSync(log, 'utf8')).toBe('first\nlast\n');
    }
  });

  it.each([
    ['a link', (part: string) => symlinkSync(path.join(folder, 'other.txt'), part)],
    ['a pipe', (part: string) => spawnSync('mkfifo', [part])],
  ])('is never written through something that has the name of its .part or its new state: %s', async (what, make) => {
    const output = path.join(folder, `${what.replace(' ', '-')}.jsonl`);
    const other = path.join(folder, 'other.txt');
    writeFileSync(other, 'other');
    for (const command of [run, 'node dist/cli.js normalize']) {
      make(`${output}.part`);
      expect(shell(`timeout 30 ${command} -o ${output} ${records}`).status).toBe(0);
      expect(lstatSync(output).isFile()).toBe(true);
      expect(readFileSync(other, 'utf8')).toBe('other');
    }
    make(`${output}.state.new`);
    await writeState(output, '{}');
    expect(readFileSync(other, 'utf8')).toBe('other');
    expect(lstatSync(`${output}.state`).isFile()).toBe(true);
  });

  // The superuser may write anywhere.
  it.runIf(process.getuid?.() !== 0)('since its folder may not be written is told so', () => {
    const locked = path.join(folder, 'locked');
    mkdirSync(locked, { mode: 0o500 });
    expect(shell(`${run} -o ${locked}/x.jsonl ${records}`)).toMatchObject({
      status: 1,
      stderr: `matn: ${locked}/x.jsonl: may not be written\n`,
    });
  });

  it('for the rejects leaves no output behind', () => {
    const output = path.join(folder, 'alone.jsonl');
    const rejects = path.join(folder, 'none', 'rejects.jsonl');
    expect(shell(`${run} -o ${output} --rejects ${rejects} ${records}`).status).toBe(2);
    expect(existsSync(output) || existsSync(`${output}.part`)).toBe(false);
  });

  it('since its .state is a folder is told with the name of that', () => {
    const output = path.join(folder, 'stateless.jsonl');
    mkdirSync(`${output}.state`);
    expect(shell(`${run} -o ${output} ${records}`)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^matn: .*stateless\.jsonl\.state: is a folder\n$/),
    });
  });
});

describe('a whole text with --output', () => {
  const [text, clean] = [path.join(folder, 'text.txt'), path.join(folder, 'text.clean.txt')];
  writeFileSync(text, 'ما نميدهيم');

  it.each([
    ['of a file', `normalize ${text} -o ${clean}`, 'ما نمی\u200cدهیم'],
    ['standard input', `normalize -o ${clean} < ${text}`, 'ما نمی\u200cدهیم'],
    ['HTML', `normalize --html --output ${clean} ${text}`, 'ما نمی\u200cدهیم'],
    ['its account', `normalize --explain -o ${clean} - < ${text}`, expect.stringContaining('verb-prefix')],
    ['an empty text', `normalize -o ${clean} < /dev/null`, ''],
  ])('is written to the file: %s', (_, args, written) => {
    writeFileSync(clean, 'old');
    expect(shell(`node dist/cli.js ${args}`)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(clean, 'utf8')).toEqual(written);
    expect(left(clean)).toEqual(['text.clean.txt']);
  });

  it.each([`< ${text}`, '< /dev/null'])('is packed when the name ends in .gz: %s', (input) => {
    const packed = path.join(folder, 'text.gz');
    expect(shell(`node dist/cli.js normalize -o ${packed} ${input} && gzip -t ${packed}`).status).toBe(0);
    expect(shell(`zcat ${packed}`).stdout).toBe(shell(`node dist/cli.js normalize ${input}`).stdout);
  });

  it('is written in parts when it is long', () => {
    const long = path.join(folder, 'long.txt');
    writeFileSync(long, 'ما نميدهيم\n'.repeat(1_000_000));
    expect(shell(`node dist/cli.js normalize ${long} -o ${clean}`).status).toBe(0);
    expect(readFileSync(clean, 'utf8') === 'ما نمی\u200cدهیم\n'.repeat(1_000_000)).toBe(true);
  });

  it.each([
    ['of what is read', `normalize ${text} -o ${text}`, '--output needs a file of its own'],
    ['of what is read, by a link', `normalize ${text} -o ${folder}/../${path.basename(folder)}/text.txt`, 'of its own'],
    ['of what is not there', `normalize ${folder}/none.txt -o ${clean}`, 'none.txt: no such file'],
    ['of wrong bytes', `normalize -o ${clean} < <(printf 'a\\xffb')`, 'standard input:1: not UTF-8'],
    ['in a folder that is not there', `normalize ${text} -o ${folder}/none/x.txt`, 'there is no such folder'],
  ])('is not written in place %s', (_, args, message) => {
    writeFileSync(clean, 'old');
    const { status, stderr } = shell(`node dist/cli.js ${args}`);
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
    expect(stderr).toContain(message);
    expect(readFileSync(clean, 'utf8')).toBe('old');
    expect(readFileSync(text, 'utf8')).toBe('ما نميدهيم');
    expect(left(clean)).toEqual(['text.clean.txt']);
  });

  it('leaves only what was there before, if the disk is full or the run is stopped', async () => {
    writeFileSync(clean, 'old');
    const { status, stderr } = shell(`ulimit -f 8; node dist/cli.js normalize ${ARTICLE} -o ${clean}`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `matn: ${clean}: file too large\n` });
    const child = spawn('node', ['dist/cli.js', 'normalize', '-o', clean]);
    await vi.waitUntil(() => existsSync(`${clean}.part`), { timeout: 60_000 });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([143, null]);
    expect(readFileSync(clean, 'utf8')).toBe('old');
    expect(left(clean)).toEqual(['text.clean.txt']);
  });
});

/** The files in the folder whose names begin with that of a file. */
function left(file: string): string[] {
  return readdirSync(path.dirname(file)).filter((name) => name.startsWith(path.basename(file)));
}

describe('a run that is stopped', () => {
  it('does not promise that it can be resumed if its state could not be written', async () => {
    const output = path.join(folder, 'stopped.jsonl');
    const work = { command: 'digits', html: false, to: 'latin' } as const;
    const job: Job = { work, format: { name: 'jsonl' }, fields: ['body'], rejects: false, gzip: false };
    const state = newState({ version: '', inputs: [], job, rejects: null });
    const targets = { output, replacesInput: false, rejects: null };
    const writer = await Writer.open(state, job, targets, new Complaints(() => {}));
    mkdirSync(`${output}.state.new`);
    await expect(writer.close(false)).rejects.toThrow(/stopped\.jsonl\.state: is a folder$/);
  });

  it('has a short state however many files it reads, since that is written again and again', async () => {
    const output = path.join(folder, 'many.jsonl');
    const work = { command: 'digits', html: false, to: 'latin' } as const;
    const job: Job = { work, format: { name: 'jsonl' }, fields: ['body'], rejects: false, gzip: false };
    const inputs = Array.from({ length: 10_000 }, (_, i) => ({ file: `${i}.jsonl`, size: i, modified: 0 }));
    const run = { version: '', inputs, job, rejects: null };
    const targets = { output, replacesInput: false, rejects: null };
    const writer = await Writer.open(newState(run), job, targets, new Complaints(() => {}));
    await writer.close(false);
    expect(statSync(`${output}.state`).size).toBeLessThan(1000);
    expect(await readState(output, run)).toEqual(newState(run));
    const others = inputs.map((input) => (input.size === 9999 ? { ...input, modified: 1 } : input));
    await expect(readState(output, { ...run, inputs: others })).rejects.toThrow('the input has changed');
  });

  it('while its files and threads are being closed is done all the same', async () => {
    const output = path.join(folder, 'late.jsonl');
    const work = { command: 'digits', html: false, to: 'latin' } as const;
    const job: Job = { work, format: { name: 'jsonl' }, fields: ['body'], rejects: false, gzip: false };
    const close = Writer.prototype.close;
    const closing = vi.spyOn(Writer.prototype, 'close').mockImplementation(function (this: Writer, isDone) {
      process.listeners('SIGINT').at(-1)!('SIGINT');
      return close.call(this, isDone);
    });
    const listeners = process.listenerCount('SIGINT');
    closeWorkers.mockImplementationOnce(async () => {
      // The run still has a listener of its own, or else the signal would kill it and the lock would stay.
      expect(process.listenerCount('SIGINT')).toBe(listeners + 1);
    });
    vi.stubGlobal('__VERSION__', '');
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await runCorpus({ files: [records], job, jobs: 1, output, replacesInput: false, rejects: null, resume: false });
    const { exitCode } = process;
    process.exitCode = undefined;
    expect({ exitCode, said: told.mock.calls.join('') }).toEqual({
      exitCode: undefined,
      said: expect.stringMatching(/^matn: 3,000 records, /),
    });
    expect(existsSync(output)).toBe(true);
    vi.unstubAllGlobals();
    closing.mockRestore();
    told.mockRestore();
  });

  it('since nobody reads its output any more still gives the rejects their name', () => {
    const [source, rejects] = [path.join(folder, 'broken.jsonl'), path.join(folder, 'broken-rejects.jsonl')];
    writeFileSync(source, `broken\n${'{"body":"كتاب"}\n'.repeat(100_000)}`);
    const run = `node dist/cli.js normalize --jsonl --field body --rejects ${rejects} ${source}`;
    expect(shell(`${run} | head -c 10; exit \${PIPESTATUS[0]}`)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(rejects, 'utf8')).toBe(
      `${JSON.stringify({ file: source, line: 1, reason: 'not JSON', record: 'broken' })}\n`,
    );
    expect(existsSync(`${rejects}.part`)).toBe(false);
    // They are packed even if there are none.
    const packed = `${rejects}.gz`;
    const good = `node dist/cli.js normalize --jsonl --field body --rejects ${packed} ${records} ${records}`;
    expect(shell(`${good} | head -c 10 && gzip -t ${packed}`).status).toBe(0);
  });
});
