import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { batchesOf } from '../../src/cli/corpus/batches';
import { endOfCsvRecord, endOfLine, type RecordEnd } from '../../src/cli/corpus/record-end';
import { BATCH_BYTES } from '../../src/cli/corpus/uncut';
import { file } from './command';

/** A table with lines of many lengths, one of them longer than a batch, some with line ends in quotes and a few with an open quote. */
function table(): Buffer {
  const lines: string[] = ['id,text\n'];
  for (let line = 0; line < 900; line++) {
    // The factor is a prime, so the lengths up to 500 words are mixed.
    const text = 'متن '.repeat((line * 7919) % 500);
    if (line % 97 === 5) lines.push(`${line},"${text}\n`);
    else lines.push(line % 3 === 0 ? `${line},"${text}\n""${text}"""\n` : `${line},${text}\n`);
  }
  lines.splice(500, 0, `long,${'ب'.repeat(BATCH_BYTES)}\n`);
  return Buffer.from(`${lines.join('')}last,x`);
}

const bytes = table();
const FILES = [
  ['plain', file('table.csv', bytes)],
  ['packed', file('table.csv.gz', gzipSync(bytes))],
] as const;

/** The batches of a file from a place on. */
async function read(
  source: string,
  endOf: RecordEnd,
  start = 0,
  hasHeader = false,
): Promise<[end: number, bytes: Buffer][]> {
  const batches: [number, Buffer][] = [];
  for await (const batch of batchesOf(source, endOf, start, hasHeader, new AbortController().signal)) {
    batches.push([batch.end, Buffer.from(batch.bytes)]);
  }
  return batches;
}

describe.each(FILES)('batches of a %s file', (_, source) => {
  it.each([
    ['lines', endOfLine],
    ['CSV records', endOfCsvRecord(',')],
  ])('are whole %s, all of them, and the same if read from the beginning of any', async (_, endOf) => {
    const batches = await read(source, endOf);
    expect(batches.length).toBeGreaterThan(2);
    expect(Buffer.concat(batches.map(([, part]) => part)).equals(bytes)).toBe(true);
    let end = 0;
    for (const [index, [batchEnd, part]] of batches.entries()) {
      end += part.length;
      expect(batchEnd).toBe(end);
      if (index < batches.length - 1) expect(part.length).toBeGreaterThanOrEqual(BATCH_BYTES);
      const rest = await read(source, endOf, end);
      expect(rest.map(([restEnd]) => restEnd)).toEqual(batches.slice(index + 1).map(([restEnd]) => restEnd));
    }
  });

  it('have the same records as the whole file', async () => {
    const endOf = endOfCsvRecord(',');
    const endsIn = (part: Buffer, from: number): number[] => {
      const ends: number[] = [];
      for (let at = 0; at < part.length; at = ends.at(-1)! - from) ends.push(from + endOf(part, at, true));
      return ends;
    };
    const batches = await read(source, endOf, 0, true);
    expect(batches[0]![1].toString()).toBe('id,text\n');
    expect(batches.flatMap(([end, part]) => endsIn(part, end - part.length))).toEqual(endsIn(bytes, 0));
  });
});
