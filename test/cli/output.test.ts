import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeState } from '../../src/cli/corpus/state';
import { file, folder, place, shell } from './command';

const records = file('records.jsonl', '{"body":"كتاب"}\n'.repeat(3000));

describe('what standard output is written to', () => {
  const output = place('all.jsonl');
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
      expect({ status, told: stderr.includes(message) }).toEqual({ status: 2, told: true });
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
    [place('none/x.jsonl'), 2, `${place('none/x.jsonl')}: there is no such folder`],
    [place(long), 1, `${place(long)}: name too long`],
  ])('is told in one line: %s', (output, status, message) => {
    expect(shell(`${run} -o ${output} ${records}`)).toMatchObject({ status, stdout: '', stderr: `matn: ${message}\n` });
  });

  it('since its .part is a folder is told with the name of that', () => {
    const part = place('taken.jsonl.part');
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
    const [link, log] = [place(`${what} link`), place(`${what}.log`)];
    symlinkSync('/dev/fd/1', link);
    for (const command of [run, 'node dist/cli.js normalize']) {
      const line = `log='${log}'; exec 3>&1 > "$log"; ${before}echo first; ${command} -o '${link}' ${records}; echo $? >&3; echo last`;
      const stderr = expect.stringContaining(`matn: ${link}: is no regular file\n`);
      expect(shell(line)).toMatchObject({ stdout: '2\n', stderr });
      expect(readlinkSync(link)).toBe('/dev/fd/1');
      if (before === '') expect(readFileSync(log, 'utf8')).toBe('first\nlast\n');
    }
  });

  it.each([
    ['a link', (part: string) => symlinkSync(place('other.txt'), part)],
    ['a pipe', (part: string) => spawnSync('mkfifo', [part])],
  ])('is never written through something that has the name of its .part or its new state: %s', async (what, make) => {
    const output = place(`${what.replace(' ', '-')}.jsonl`);
    const other = place('other.txt');
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
    const locked = place('locked');
    mkdirSync(locked, { mode: 0o500 });
    expect(shell(`${run} -o ${locked}/x.jsonl ${records}`)).toMatchObject({
      status: 1,
      stderr: `matn: ${locked}/x.jsonl: may not be written\n`,
    });
  });

  it('for the rejects leaves no output behind', () => {
    const output = place('alone.jsonl');
    const rejects = place('none/rejects.jsonl');
    expect(shell(`${run} -o ${output} --rejects ${rejects} ${records}`).status).toBe(2);
    expect(existsSync(output) || existsSync(`${output}.part`)).toBe(false);
  });

  it('since its .state is a folder is told with the name of that', () => {
    const output = place('stateless.jsonl');
    mkdirSync(`${output}.state`);
    expect(shell(`${run} -o ${output} ${records}`)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^matn: .*stateless\.jsonl\.state: is a folder\n$/),
    });
  });
});
