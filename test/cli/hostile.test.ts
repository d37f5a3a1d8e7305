import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalize, toLatinDigits } from '../../src/index';
import { ARTICLE, file, folder, matn, type Outcome, place, shell } from './command';

// With hostile input, the command does its work or says in one line what it refuses, and loses nothing.

const PAGE = readFileSync(ARTICLE, 'utf8');
const MEGABYTE = 1_000_000;

/** Converts the digits in a field of records. */
function jsonl(input: string | Buffer, field = 'body', ...args: string[]): Outcome {
  return matn(['digits', '--to', 'latin', '--jsonl', '--field', field, ...args], input);
}

/** The article on one line, repeated until it has this many bytes of UTF-8. */
function longLine(bytes: number): string {
  const line = PAGE.replace(/\s*[\r\n]+/g, ' ');
  return line.repeat(Math.ceil(bytes / Buffer.byteLength(line)));
}

/** Names that every object inherits. */
const INHERITED = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

describe('names that every object answers to', () => {
  it.each(INHERITED)('%s is no command, profile, rule, digit set, day or zone', (name) => {
    const calls = [
      [name],
      [name, '--help'],
      ['normalize', '--profile', name],
      ['normalize', '--off', name],
      ['digits', '--to', name],
      ['dates', '--reference', name],
      ['article', '--time-zone', name],
    ];
    for (const args of calls) {
      const { status, stdout, stderr } = matn(args, 'متن');
      expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
      expect(stderr).toContain(name);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  it.each(INHERITED)('%s is a field if the record has it, and is not there otherwise', (name) => {
    const records = `{"${name}":"۱"}\n{"body":"۲"}\n{"${name}":{"body":"۳"}}\n`;
    const { status, stdout, stderr } = jsonl(records, name);
    expect(stdout).toBe(records.replace('۱', '1'));
    expect(status).toBe(2);
    // Two records are without the field, and the summary follows.
    expect(stderr.trim().split('\n')).toEqual([
      `matn: standard input:2: field '${name}' is not there; the record is passed on unchanged; it has: body`,
      `matn: standard input:3: field '${name}' is an object, not a string; the record is passed on unchanged`,
      expect.stringMatching(/^matn: 3 records, 1 changed, 2 broken, /),
    ]);
  });

  it.each(['__proto__.body', 'constructor.prototype.body', '__proto__.__proto__.body'])(
    'the path %s leads to no prototype',
    (field) => {
      const records = '{"a":"۱"}\n{"body":"۲"}\n';
      const { status, stdout } = jsonl(records, field);
      expect({ status, stdout }).toEqual({ status: 2, stdout: records });
    },
  );

  it('a record sets no prototype, so the next one has no field of it', () => {
    const records =
      '{"__proto__":{"body":"۱"},"constructor":{"prototype":{"body":"۲"}}}\n{"title":"۳"}\n{"body":"۴"}\n';
    const { status, stdout } = jsonl(records);
    expect({ status, stdout }).toEqual({ status: 2, stdout: records.replace('۴', '4') });
  });

  it('an article goes into a record under its own name, even beside such a field', () => {
    const { stdout } = matn(['article', '--jsonl', '--field', 'page'], '{"page":"متن.","__proto__":{"x":1}}\n');
    const record = JSON.parse(stdout) as { article: { body: string } };
    expect(Object.keys(record)).toEqual(['page', '__proto__', 'article']);
    expect(record.article.body).toBe('متن.');
  });
});

describe('a line of 50 MB', () => {
  const line = longLine(50 * MEGABYTE);

  it('is normalised', () => {
    const { status, stdout } = matn(['normalize', '--profile', 'safe'], line);
    expect(status).toBe(0);
    expect(stdout === normalize(line, { profile: 'safe' })).toBe(true);
  });

  it('is one field of a record', () => {
    const { status, stdout } = jsonl(`{"body":"${line.replaceAll('"', "'")}"}`);
    expect(status).toBe(0);
    expect(stdout === `{"body":"${toLatinDigits(line.replaceAll('"', "'"))}"}`).toBe(true);
  });

  it('that is not JSON is passed on as it is', () => {
    const { status, stdout } = jsonl(`{"body":"${line}`);
    expect(status).toBe(2);
    expect(stdout === `{"body":"${line}`).toBe(true);
  });
});

describe('a broken record that is too long for a string once it is escaped', () => {
  it('is among the rejects with its bytes, and the next one is done', () => {
    // JSON needs six characters for each.
    const record = Buffer.alloc(100 * MEGABYTE, 1);
    const rejects = place('long-rejects.jsonl');
    const input = Buffer.concat([record, Buffer.from('\n{"body":"۱"}\n')]);
    const { status, stdout } = jsonl(input, 'body', '--rejects', rejects);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '{"body":"1"}\n' });
    const { base64, ...told } = JSON.parse(readFileSync(rejects, 'utf8'));
    expect(told).toEqual({ file: '-', line: 1, reason: 'not JSON' });
    expect(Buffer.from(base64, 'base64').equals(input.subarray(0, record.length + 1))).toBe(true);
  });
});

describe('a record for which more is added than the engine can hold', () => {
  it('is passed on as broken, and the next one is done', () => {
    // Beside each number the long name of its field is added.
    const field = 'x'.repeat(20_000);
    const record = `{"${field}":"${'۲ نفر، '.repeat(30_000)}"}\n`;
    const { status, stdout, stderr } = matn(['numbers', '--jsonl', '--field', `${field}?`], `${record}{}\n`);
    expect(status).toBe(2);
    expect(stdout === `${record}{"numbers":[]}\n`).toBe(true);
    expect(stderr).toContain('standard input:1: too long; the record is passed on unchanged\n');
  });
});

describe('bytes that no text should have', () => {
  it('NUL stays where it is', () => {
    expect(matn(['normalize'], '\0كتاب\0\0 نمیدهیم\0').stdout).toBe('\0کتاب\0\0 نمی\u200cدهیم\0');
    expect(jsonl('{"body":"\\u0000۱","\\u0000":"۲"}\n').stdout).toBe('{"body":"\\u00001","\\u0000":"۲"}\n');
    expect(jsonl('\0\n{"body":"۱"}\0\n{"body":"۲"}\n').stdout).toBe('\0\n{"body":"۱"}\0\n{"body":"2"}\n');
  });

  it('a lone surrogate in a record stays', () => {
    const record = '{"body":"\\ud800۱\\udc00","tail":"\\udfff"}\n';
    const { status, stdout } = jsonl(record);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ body: '\ud8001\udc00', tail: '\udfff' });
  });

  it('the bytes of a surrogate, and others that are no UTF-8, are refused with their line', () => {
    for (const bytes of [
      [0xed, 0xa0, 0x80],
      [0xc0, 0x80],
      [0xf8, 0x88, 0x80, 0x80, 0x80],
      [0xe2, 0x80],
    ]) {
      const { status, stdout, stderr } = matn(['normalize'], Buffer.concat([Buffer.from('متن\n'), Buffer.from(bytes)]));
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(':2: not UTF-8');
    }
  });

  it('a name that is no file gives one complaint', () => {
    for (const [name, shown = name] of [
      ['x'.repeat(5000)],
      ['a\nb', 'a⏎b'],
      ['\u202e.txt', '⟨RLO⟩.txt'],
      ['../'.repeat(100)],
    ] as const) {
      const { status, stdout, stderr } = matn(['normalize', name]);
      expect({ status, stdout, complaints: stderr.match(/^matn: /gm)?.length }).toEqual({
        status: 2,
        stdout: '',
        complaints: 1,
      });
      expect(stderr).toContain(shown);
    }
  });
});

describe('a name with a line end and a code for the terminal', () => {
  const name = 'a\nb\u001b[31m.jsonl';

  it('is shown on one line', () => {
    const records = file(name, '{"body"\n');
    for (const args of [
      ['--jsonl', '--field', 'body', records],
      [`no-${name}`],
      ['--profile', name],
      ['--jsonl', '--field', name],
    ]) {
      const { status, stderr } = matn(['normalize', ...args], '{"body":"متن"}\n');
      expect(status).toBe(2);
      expect(stderr).toContain('a⏎b⟨U+001B⟩[31m.jsonl');
      expect(
        stderr
          .trim()
          .split('\n')
          .slice(0, -1)
          .every((line) => line.startsWith('matn: ')),
      ).toBe(true);
    }
  });
});

describe('JSON that is nested deep', () => {
  const depth = 200_000;
  const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;

  it.each([
    ['beside the field', `{"x":${deep},"body":"۱"}`],
    ['in place of the record', deep],
    ['in place of the field', `{"body":${deep}}`],
  ])('%s, the record is done or passed on, and the next one is done', (_, record) => {
    const { stdout, stderr } = jsonl(`${record}\n{"body":"۲"}\n`);
    const [first, second] = stdout.split('\n');
    expect([record, record.replace('۱', '1')].includes(first!)).toBe(true);
    expect(second).toBe('{"body":"2"}');
    expect(stderr).not.toContain('RangeError');
  });
});

describe('a pipe that is closed', () => {
  const page = file('page.txt', PAGE.repeat(100));
  const records = file('records.jsonl', `${JSON.stringify({ body: PAGE })}\n`.repeat(500));

  it.each([
    `normalize ${page}`,
    `normalize --explain ${page}`,
    `article ${page}`,
    `dates ${page}`,
    `numbers ${page}`,
    `digits --to latin ${page}`,
    `digits --to latin --jsonl --field body ${records}`,
    `article --jsonl --field body ${records}`,
    `normalize ${page} ${page} ${page}`,
  ])('by a reader that needs no more is no error: %s', (args) => {
    expect(shell(`node dist/cli.js ${args} | head -c 10 >/dev/null; exit \${PIPESTATUS[0]}`)).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('from the beginning, for input, output or complaints, is no crash', () => {
    expect(shell('node dist/cli.js normalize <&-')).toEqual({ status: 0, stdout: '', stderr: '' });
    for (const args of ['', ' --jsonl --field body'])
      expect(shell(`node dist/cli.js normalize${args} < ${folder}`)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('matn: standard input: is a folder\n'),
      });
    expect(shell(`node dist/cli.js normalize ${page} >&-`)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(shell(`node dist/cli.js normalize ${place('none.txt')} 2>&-`).status).toBe(2);
  });
});
