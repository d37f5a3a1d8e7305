import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runCommand, sizeOf } from '../../src/forge/bench/command-run';
import { file, matn, pipe, place } from './command';
import { CORPUS, expectedOutput, FIELDS, saved } from './corpus';

describe('a file of records', () => {
  it.each(['killed.jsonl', 'killed.jsonl.gz'])('is resumed where a run was killed: %s', async (name) => {
    // The last file is a pipe that nothing has been written into yet: the run can't finish before it is killed.
    const files = [CORPUS, pipe(`${name}.pipe`)];
    const feed = (): Promise<void> => writeFile(files[1]!, '\n{"body":"كه","meta":{"tags":[]}}');
    const args = ['normalize', '--jsonl', ...FIELDS, '--jobs', '2', '-o'];
    const [whole, output] = [place(`whole-${name}`), place(name)];
    expect((await Promise.all([runCommand([...args, whole, ...files]), feed()]))[0].code).toBe(0);
    const half = statSync(whole).size / 2;
    const isDue = (): boolean => saved(output) >= half;
    expect((await runCommand([...args, output, ...files], { isDue, signal: 'SIGKILL' })).code).toBe(null);
    // The run may have written more than its state says.
    appendFileSync(`${output}.part`, 'more');
    expect(existsSync(output)).toBe(false);
    // Only now may the pipe be written into: that changes its modification time, and an input that has changed is refused.
    const [resumed] = await Promise.all([runCommand([...args, output, '--resume', ...files]), feed()]);
    expect(resumed.stderr).toMatch(/records \([\d,]+ of them before\)/);
    expect(resumed.code).toBe(0);
    expect(readFileSync(output).equals(readFileSync(whole))).toBe(true);
    expect([`${output}.part`, `${output}.state`].filter((left) => existsSync(left))).toEqual([]);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGHUP', 129],
    ['SIGTERM', 143],
  ] as const)('is stopped by %s with all that is complete saved, and is resumed', async (signal, code) => {
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

  it('is resumed in the middle of several files, with the same output and rejects', async () => {
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

  it('is not resumed with what has changed', async () => {
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
    // If no run was begun, --resume does all of the work, as a run without it does.
    rmSync(`${output}.state`);
    expect(matn(['normalize', '--jsonl', ...FIELDS, '-o', output, '--resume', source]).status).toBe(0);
    expect(readFileSync(output, 'utf8') === expectedOutput()).toBe(true);
  });
});
