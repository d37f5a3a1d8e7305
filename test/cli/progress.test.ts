import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { bar } from '../../src/cli/corpus/progress';
import { place } from './command';
import { CORPUS } from './corpus';

describe('the progress bar', () => {
  const figures = { read: 62e6, total: 200e6, seconds: 3, bytes: 62e6, records: 18_000, readNow: 62e6 };

  it('shows bytes, speed and time left', () => {
    expect(bar(figures, 100)).toBe(
      '[███████·················]  31 %  62.0 of 200.0 MB  20.7 MB/s  6,000 records/s  0:07 left',
    );
    expect(bar({ ...figures, total: null }, 100)).toBe('62.0 MB  20.7 MB/s  6,000 records/s');
    expect(bar({ ...figures, seconds: 3 * 3600 }, 100)).toContain('6:40:39 left');
  });

  it.each([10, 40, 60, 79, 120])('fits into %d columns', (columns) => {
    expect(bar(figures, columns).length).toBeLessThanOrEqual(columns);
  });

  it('is shown on a terminal, and is gone at the end', () => {
    const command = `node dist/cli.js normalize --jsonl --field body -o ${place('tty')} ${CORPUS}`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8' });
    expect(stdout).toMatch(/\r\[█+·*\] +\d+ % {2}\d/);
    expect(stdout.split('\r\u001b[K').at(-1)).toMatch(/^matn: [\d,]+ records, [^\r]*\r?\n$/);
  });

  it('is not shown on a terminal that has no codes', () => {
    const command = `TERM=dumb node dist/cli.js normalize --jsonl --field body -o ${place('dumb')} ${CORPUS}`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8' });
    expect(stdout).toMatch(/^matn: [\d,]+ records, [^\r]*\r?\n$/);
  });
});
