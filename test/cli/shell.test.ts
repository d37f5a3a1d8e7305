import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, file, folder } from './command';

describe('in a shell', () => {
  it('a file may be named as a flag is, after --', () => {
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

  it('tells whoever is at the keyboard what it waits for', () => {
    const { stdout } = spawnSync('script', ['-qec', 'node dist/cli.js normalize', '/dev/null'], {
      input: 'كتاب\n\u0004',
      encoding: 'utf8',
    });
    expect(stdout).toContain('matn: reading from the keyboard, up to Ctrl-D; matn --help tells more');
    expect(stdout).toContain('کتاب');
  });

  it('a reader that has had enough is no error', () => {
    const { status, stderr } = spawnSync(
      'bash',
      [
        '-c',
        `for i in $(seq 200); do cat ${ARTICLE}; done | node dist/cli.js normalize | head -c 10 >/dev/null; exit \${PIPESTATUS[1]}`,
      ],
      {
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('a file that is not there is an error, also to a reader that has had enough', () => {
    const { status } = spawnSync('bash', [
      '-c',
      `for i in $(seq 200); do cat ${ARTICLE}; done | node dist/cli.js normalize missing.txt - | head -c 10 >/dev/null; exit \${PIPESTATUS[1]}`,
    ]);
    expect(status).toBe(2);
  });
});
