import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type NormalizeOptions, normalize, toLatinDigits } from '../../src/index';
import { ARTICLE, file, matn, place } from './command';

// A plain text of more than 16 MB is written in parts. Together they are what one call makes of it.

const PAGE = readFileSync(ARTICLE, 'utf8');
const LONG = `---\nkey: كتاب\n---\n${`${PAGE}\n<!-- علي\n\nكه -->\n\n`.repeat(2000)}نمیدهیم`;
const long = place('long.txt');

beforeAll(() => writeFileSync(long, LONG));

describe('a long text', () => {
  it.each<[string[], NormalizeOptions]>([
    [[], {}],
    [['--profile', 'searchKey', '--entities', 'decode'], { profile: 'searchKey', entities: 'decode' }],
  ])('is normalised as by one call: %j', (flags, options) => {
    const { status, stdout, stderr } = matn(['normalize', ...flags, long]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout === normalize(LONG, options)).toBe(true);
  });

  it('is the same from standard input, packed, in another encoding and with another file after it', () => {
    const expected = normalize(LONG, { profile: 'safe' });
    const command = ['normalize', '--profile', 'safe'];
    expect(matn(command, LONG).stdout === expected).toBe(true);
    const packed = file('long.txt.gz', gzipSync(LONG, { level: 1 }));
    const short = file('short.txt', 'كه');
    expect(matn([...command, packed, short]).stdout === `${expected}\nکه`).toBe(true);
    const utf16 = Buffer.from(LONG, 'utf16le');
    expect(matn([...command, '--encoding', 'utf-16le'], utf16).stdout === expected).toBe(true);
  });

  it('is one text for a pattern that matches several lines', () => {
    const flags = ['--profile', 'safe', '--protect-pattern', 'زمان[\\s\\S]+زمان'];
    const { stdout } = matn(['normalize', ...flags, long]);
    expect(stdout === normalize(LONG, { profile: 'safe', protect: [/زمان[\s\S]+زمان/u] })).toBe(true);
  });

  it("is one text for a user's word with a form feed in it", () => {
    const [text, word] = [`ي\fي\n${LONG}`, 'ي\fي'];
    const { stdout } = matn(['normalize', '--profile', 'safe', '--protect', word], text);
    expect(stdout === normalize(text, { profile: 'safe', protect: [word] })).toBe(true);
  });

  it('has its digits converted', () => {
    expect(matn(['digits', '--to', 'latin', long]).stdout === toLatinDigits(LONG)).toBe(true);
  });

  it('in a file is checked before any of it is written, but from a pipe the beginning may be written', () => {
    const wrong = file('wrong.txt', LONG);
    appendFileSync(wrong, Buffer.from([0x0a, 0xff]));
    const line = LONG.split('\n').length + 1;
    for (const command of [
      ['normalize', '--profile', 'safe'],
      ['digits', '--to', 'latin'],
    ]) {
      const refused = { status: 2, stderr: `matn: ${wrong}:${line}: not UTF-8\n` };
      expect(matn([...command, wrong])).toMatchObject({ ...refused, stdout: '' });
      const piped = matn(command, readFileSync(wrong));
      expect(piped).toMatchObject({ status: 2, stderr: `matn: standard input:${line}: not UTF-8\n` });
      expect(piped.stdout.length).toBeGreaterThan(1 << 23);
    }
  });

  it('that is too long for a string is refused, with the limit and what to do', () => {
    const sparse = file('sparse.txt', '');
    truncateSync(sparse, 2 ** 32 + 1);
    for (const command of [['inspect'], ['dates'], ['normalize', '--explain'], ['normalize', '--html']]) {
      expect(matn([...command, sparse])).toMatchObject({
        status: 2,
        stdout: '',
        stderr:
          `matn: ${sparse}: too long to be read as one text, of 536,870,888 bytes at most; ` +
          'split it, or put each page into a record and use --jsonl\n',
      });
    }
  });
});
