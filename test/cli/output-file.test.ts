import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { file, matn, place, shell } from './command';

describe('a run with --output', () => {
  it('refuses an output that it reads or writes elsewhere, under whatever name', () => {
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

  it('refuses to replace a list of --words, and to write rejects over standard input', () => {
    const [list, input] = [file('list.txt', 'کتاب\u200cخوان\n'), file('given.jsonl', '{"body":"كه"}\n{}\n')];
    const refusal = (line: string): string => {
      const { status, stdout, stderr } = shell(`node dist/cli.js normalize ${line}`);
      return `${status} ${stdout}${stderr}`;
    };
    const output = '2 matn: --output needs a file of its own\n';
    const rejects = '2 matn: --rejects needs a file of its own\n';
    const records = '--jsonl --field body';
    expect(refusal(`--words ${list} -o ${list} ${input}`)).toBe(output);
    expect(refusal(`--words ${list} -o ${list} ${records} ${input}`)).toBe(output);
    expect(refusal(`--words - -o ${list} ${input} < ${list}`)).toBe(output);
    expect(refusal(`--words ${list} --rejects ${list} ${records} ${input}`)).toBe(rejects);
    expect(refusal(`--rejects ${input} ${records} < ${input}`)).toBe(rejects);
    expect(refusal(`-o ${input} < ${input}`)).toBe(output);
    expect(readFileSync(list, 'utf8')).toBe('کتاب\u200cخوان\n');
    expect(readFileSync(input, 'utf8')).toBe('{"body":"كه"}\n{}\n');
  });

  it('may replace its standard input, but not when something else could not be read', () => {
    const input = file('in-place.jsonl', '{"body":"كه"}\n');
    const run = `node dist/cli.js normalize --jsonl --field body -o ${input}`;
    expect(shell(`${run} - ${place('none.jsonl')} < ${input}`)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`${input}: left as it is, since not all could be read`),
    });
    expect(readFileSync(input, 'utf8')).toBe('{"body":"كه"}\n');
    expect(shell(`${run} < ${input}`).status).toBe(0);
    expect(readFileSync(input, 'utf8')).toBe('{"body":"که"}\n');
  });

  it('does not replace an input that it could not read to the end', () => {
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

  it('does not replace an input that was cut off during the run', async () => {
    const [before, cut] = ['{"body":"كه"}\n', '{"body":"علي"}\n'];
    const output = file('cut.jsonl', cut.repeat(2));
    const run = spawn('node', ['dist/cli.js', 'normalize', '--jsonl', '--field', 'body', '-o', output, '-', output]);
    let stderr = '';
    run.stderr.on('data', (bytes) => (stderr += bytes));
    await vi.waitUntil(() => existsSync(`${output}.part`), { timeout: 60_000 });
    // Whole records are left, so nothing else tells of it.
    truncateSync(output, Buffer.byteLength(cut));
    run.stdin.end(before);
    expect(await once(run, 'exit')).toEqual([2, null]);
    expect(stderr).toContain(`matn: ${output}: is shorter than it was when the run began\n`);
    expect(readFileSync(output, 'utf8')).toBe(cut);
    expect(readFileSync(`${output}.part`, 'utf8')).toBe('{"body":"که"}\n{"body":"علی"}\n');
  });

  it('writes no file if no input can be used, and leaves an earlier one', () => {
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

  it('writes the file that a link leads to', () => {
    const target = file('linked.jsonl', 'an older run\n');
    const link = place('link.jsonl');
    symlinkSync(target, link);
    expect(matn(['normalize', '--jsonl', '--field', 'body', '-o', link], '{"body":"كه"}\n').status).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, 'utf8')).toBe('{"body":"که"}\n');
  });

  // The folder above one that is a link isn't the one that its name says.
  it('writes the file to which a link goes up from a folder that is a link', () => {
    const [target, link] = [place('kept/up.jsonl'), place('up.jsonl')];
    mkdirSync(place('kept/deep'), { recursive: true });
    symlinkSync('kept/deep', place('deep'));
    symlinkSync('deep/../up.jsonl', link);
    const run = ['normalize', '--jsonl', '--field', 'body'];
    // The file is made by the first run and replaced by the second.
    for (const word of ['کی', 'که']) {
      expect(matn([...run, '-o', link], `{"body":"${word}"}\n`).status).toBe(0);
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(readFileSync(target, 'utf8')).toBe(`{"body":"${word}"}\n`);
    }
    expect(matn([...run, '--rejects', link, target]).stderr).toContain('--rejects needs a file of its own');
  });

  // A umask would take the right to write from 0666, and the file that a killed run has left would add the right to read to 0600.
  it.each([0o600, 0o666])('keeps the mode of the file that it replaces: %o', (mode) => {
    const target = file('mode.jsonl', 'an older run\n');
    chmodSync(target, mode);
    chmodSync(file('mode.jsonl.part', 'a killed run\n'), 0o644);
    for (let run = 0; run < 2; run++) {
      expect(matn(['normalize', '--jsonl', '--field', 'body', '-o', target], '{"body":"كه"}\n').status).toBe(0);
      expect(statSync(target).mode & 0o777).toBe(mode);
    }
  });

  it('makes the file that links lead to', () => {
    const [target, near, far] = [place('to-be-made.jsonl'), place('near.jsonl'), place('far.jsonl')];
    symlinkSync('to-be-made.jsonl', near);
    symlinkSync(near, far);
    expect(matn(['normalize', '--jsonl', '--field', 'body', '-o', far], '{"body":"كه"}\n').status).toBe(0);
    expect([near, far].every((link) => lstatSync(link).isSymbolicLink())).toBe(true);
    expect(readFileSync(target, 'utf8')).toBe('{"body":"که"}\n');
  });
});
