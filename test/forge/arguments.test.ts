import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs a file as `npm run` does. */
function run(file: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', file, ...args], { encoding: 'utf8' });
}

describe('a wrong argument', () => {
  it.each([
    ['src/forge/evaluation/evaluate.ts', ['--nosuch', 'x'], "Unknown option '--nosuch'; usage: npm run evaluate -- ["],
    ['src/forge/evaluation/evaluate.ts', ['--sample', 'x', 'x'], "--sample takes a number from 1 on, not 'x'; usage: "],
    ['src/forge/evaluation/evaluate.ts', ['--seed', 'x', 'x'], "--seed takes a number from 0 on, not 'x'; usage: "],
    ['src/forge/corpus/make-corpus.ts', ['--seed', '', 'x'], "--seed takes a number from 0 on, not ''; usage: "],
    [
      'src/forge/half-space/train.ts',
      ['--gold', 'x', '--runs', '0'],
      "--runs takes a number from 1 on, not '0'; usage: ",
    ],
    ['src/forge/bench/cli.ts', ['--rounds', 'x'], "--rounds takes a number from 1 on, not 'x'; usage: "],
    ['src/forge/evaluation/evaluate.ts', ['--style', 'a=b', 'x'], "unknown group 'a' in option 'style'; there are: "],
    [
      'src/forge/conformance/conformance.ts',
      ['no-such-file'],
      "ENOENT: no such file or directory, open 'no-such-file'\n",
    ],
    ['src/forge/conformance/conformance.ts', [], 'no FILE; usage: npm run conformance -- [--rows] FILE\n'],
    ['src/forge/forge.ts', ['--chek'], "Unknown option '--chek'; usage: npm run forge -- [--check | --words]\n"],
    ['src/forge/bench/bench.ts', ['--only', 'x'], '--only takes one of: '],
    ['test/fuzz/fuzz.ts', ['--law', 'nosuchlaw'], "no law has 'nosuchlaw' in its name\n"],
  ])('of %s is told in one line: %j', (file, args, message) => {
    const { status, stdout, stderr } = run(file, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.slice(0, message.length)).toBe(message);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });
});
