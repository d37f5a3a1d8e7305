import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ARTICLE, file, place, shell } from './command';

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
    const output = place('clean.txt');
    const { status, stderr } = shell(`ulimit -f 8; node dist/cli.js normalize ${ARTICLE} > ${output}`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'matn: standard output: file too large\n' });
    expect(statSync(output).size).toBe(8192);
  });

  it('stops a run with --output, which --resume takes up', () => {
    const [output, whole] = [place('out.jsonl'), place('whole.jsonl')];
    const run = `node dist/cli.js normalize --jsonl --field body`;
    const { status, stderr } = shell(`ulimit -f 8; ${run} -o ${output} ${records}`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `matn: ${output}: file too large\n` });
    expect(existsSync(output)).toBe(false);
    expect(shell(`${run} -o ${output} --resume ${records}`).status).toBe(0);
    expect(shell(`${run} -o ${whole} ${records}`).status).toBe(0);
    expect(readFileSync(output).equals(readFileSync(whole))).toBe(true);
  });
});
