import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, file, folder, shell } from './command';

describe('in a shell', () => {
  it('a file may have the name of a flag, after --', () => {
    const flag = file('--help', 'كه');
    const { status, stdout } = spawnSync(
      'node',
      [path.resolve('dist/cli.js'), 'normalize', '--', path.basename(flag)],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'که' });
  });

  it('the command says what it waits for, if somebody is at the keyboard', () => {
    const { stdout } = spawnSync('script', ['-qec', 'node dist/cli.js normalize', '/dev/null'], {
      input: 'كتاب\n\u0004',
      encoding: 'utf8',
    });
    expect(stdout).toContain('matn: reading from the keyboard, up to Ctrl-D; matn --help tells more');
    expect(stdout).toContain('کتاب');
  });

  /** Two hundred copies of the article go through a command to a reader of ten bytes; the status is that of the command. */
  const readLittleOf = (command: string) =>
    shell(
      `for i in $(seq 200); do cat ${ARTICLE}; done | node dist/cli.js ${command} | head -c 10 >/dev/null; exit \${PIPESTATUS[1]}`,
    );

  it('a reader that needs no more is no error', () => {
    expect(readLittleOf('normalize')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('a file that is not there is an error, even with a reader that needs no more', () => {
    expect(readLittleOf('normalize missing.txt -').status).toBe(2);
  });
});
