import { writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { batchesOf } from '../../src/cli/corpus/batches';
import { endOfCsvRecord, endOfLine } from '../../src/cli/corpus/record-end';
import { BATCH_BYTES as BATCH } from '../../src/cli/corpus/uncut';
import { place } from './command';

// The engine's strings are made short, so that the record that is too long for all of them needn't be gigabytes.
const MOST = vi.hoisted(() => 700_000);
vi.mock('node:buffer', async (original) => ({
  ...(await original<typeof import('node:buffer')>()),
  constants: { MAX_STRING_LENGTH: MOST },
}));

describe.each([
  ['JSON Lines', endOfLine],
  ['CSV', endOfCsvRecord(',')],
])('a record of %s that has no end', (_, endOf) => {
  it.each([
    ['', 9 * MOST],
    ['first\n', 9 * MOST],
    [`${'long'.repeat(BATCH / 3)}\nlast\n`, 3 * MOST + 1],
  ])('is refused before it fills the memory, and the records before it are passed on', async (before, length) => {
    const source = place('endless.txt');
    writeFileSync(source, before + 'x'.repeat(length));
    const read: string[] = [];
    const reading = async (): Promise<void> => {
      for await (const { bytes } of batchesOf(source, endOf, 0, false, new AbortController().signal))
        read.push(Buffer.from(bytes).toString());
    };
    await expect(reading()).rejects.toThrow(
      `${source}: the record after ${before.length.toLocaleString('en-US')} bytes has no end within 2,100,000 bytes`,
    );
    expect(read.join('') === before).toBe(true);
  });

  it('is passed on if it ends with the file before that', async () => {
    const source = place('endless.txt');
    writeFileSync(source, 'x'.repeat(3 * MOST));
    let size = 0;
    for await (const { bytes } of batchesOf(source, endOf, 0, false, new AbortController().signal))
      size += bytes.length;
    expect(size).toBe(3 * MOST);
  });
});
