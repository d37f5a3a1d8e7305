import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ARTICLE, folder, place, shell } from './command';

describe('a whole text with --output', () => {
  const [text, clean] = [place('text.txt'), place('text.clean.txt')];
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
    const packed = place('text.gz');
    expect(shell(`node dist/cli.js normalize -o ${packed} ${input} && gzip -t ${packed}`).status).toBe(0);
    expect(shell(`zcat ${packed}`).stdout).toBe(shell(`node dist/cli.js normalize ${input}`).stdout);
  });

  it('is written in parts when it is long', () => {
    const long = place('long.txt');
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
