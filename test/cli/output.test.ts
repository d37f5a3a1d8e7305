import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What can't be written is told in one line, with an exit code of its own. */

const ARTICLE = 'corpus/articles/asriran-995326/source.txt';
const folder = mkdtempSync(path.join(tmpdir(), 'matn-output-'));
const records = path.join(folder, 'records.jsonl');
writeFileSync(records, '{"body":"كتاب"}\n'.repeat(3000));

function shell(command: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('bash', ['-c', command], { encoding: 'utf8' });
}

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
  ])('is told, and ends the command with 1: %s', (args) => {
    expect(shell(`node dist/cli.js ${args} > /dev/full`)).toMatchObject({
      status: 1,
      stderr: 'matn: standard output: no space left on device\n',
    });
  });

  it('is not mistaken for a failure of the input: the next file is not tried', () => {
    const { status, stderr } = shell(`node dist/cli.js normalize ${ARTICLE} ${ARTICLE} missing.txt > /dev/full`);
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, lines: 1 });
  });

  // A file may not grow above 8 KB here: the first write takes a part, as a disk does that gets full.
  it('is told when a part could be written', () => {
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
