import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/index';
import { ARTICLE, file, jsonLines, matn, place } from './command';

describe('the commands', () => {
  it('matn article prints the record', () => {
    const { status, stdout } = matn(['article', ARTICLE]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync('corpus/articles/asriran-995326/record.json', 'utf8')));
  });

  it('matn article --show prints the record for a person, and how many half-spaces were repaired', () => {
    const { stdout } = matn(['article', '--show', ARTICLE]);
    expect(stdout).toContain('995326');
    expect(stdout).toContain('شبکه┊های');
    expect(stdout).toContain('half-spaces put back in the whole page: 56');
  });

  it('matn article prints the records of several files on a line each, with the name of the file', () => {
    const pages = ['یک', 'دو'].map((title) => `کد خبر ۱۲۳۴\n${title}\n\nمتن.`);
    const [one, two] = pages.map((page, index) => file(`page-${index}.txt`, page)) as [string, string];
    const records = pages.map((page) => readArticle(page));
    const { status, stdout, stderr } = matn(['article', one, place('none.txt'), two]);
    expect(status).toBe(2);
    expect(stderr).toContain('none.txt: no such file');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { file: one, ...records[0] },
      { file: two, ...records[1] },
    ]);
    expect(matn(['article', '--json', one]).stdout).toBe(`${lines[0]}\n`);
    expect(matn(['article', one]).stdout).toBe(`${JSON.stringify(records[0], null, 2)}\n`);
    const shown = matn(['article', '--show', one, two]).stdout;
    expect(shown.startsWith(`${one}\ncode `)).toBe(true);
    expect(shown).toContain(`\n${two}\ncode `);
    expect(matn(['article', '--show', one]).stdout).toMatch(/^code /);
  });

  it('matn article --show prints no list of dates if there is none', () => {
    expect(matn(['article', '--show', '-'], 'عنوان خبر\n\nمتن خبر.').stdout).not.toContain('dates');
  });

  it('matn article --jsonl adds the record to each record of the input', () => {
    const { stdout } = matn(['article', '--jsonl', '--field', 'page'], '{"page":"کد خبر ۱۲۳۴\\nعنوان\\n\\nمتن."}\n');
    expect(JSON.parse(stdout).article).toMatchObject({ code: '1234', title: 'عنوان' });
  });

  it('matn dates prints each date on a line, with file, line and offsets', () => {
    const { stdout } = matn(['dates', ARTICLE]);
    expect(jsonLines(stdout).map(({ line, start, value }) => [line, start, value])).toEqual([
      [1, 0, '2024-12-22'],
      [2, 26, '2024-12-22T19:00'],
      [5, 87, '2024-09-06T10:59'],
      [7, 124, '2024-09-06T10:59'],
      [15, 768, null],
      [17, 809, null],
      [22, 1455, null],
      [37, 4169, null],
      [39, 4337, null],
      [39, 4477, '2024-01-01'],
    ]);
  });

  it('matn digits converts a text or the fields of records', () => {
    expect(matn(['digits', '--to', 'latin'], '۱۶-۰۶').stdout).toBe('16-06');
    expect(matn(['digits', '--to', 'arabic', '--jsonl', '--field', 'a'], '{"a":"1"}\n').stdout).toBe('{"a":"١"}\n');
  });

  it('matn numbers prints each number on a line, with file, line and offsets', () => {
    const { stdout } = matn(['numbers'], 'خبر\n۹۵۰ میلیون کاربر و ۵۰٪');
    expect(jsonLines(stdout)).toMatchObject([
      { file: '-', line: 2, start: 4, end: 14, value: 950_000_000, kind: 'cardinal' },
      { line: 2, value: 50, kind: 'percent' },
    ]);
  });

  it('matn numbers reads a slash as a decimal sign with --slash-decimal, and else no number', () => {
    expect(matn(['numbers', '--slash-decimal'], 'عدد ۳/۵ است').stdout).toContain('"value":3.5');
    expect(matn(['numbers'], 'عدد ۳/۵ است').stdout).toBe('');
  });

  it('matn words prints what an outlet spells in a way of its own', () => {
    const sample = 'به\u200cویژه در وال\u200cاستریت\n'.repeat(2);
    expect(matn(['words', '--fewest', '2'], sample)).toMatchObject({
      status: 0,
      stdout: 'به\u200cویژه\nوال\u200cاستریت\n',
    });
    expect(matn(['words'], sample)).toMatchObject({ status: 0, stdout: '' });
    expect(matn(['words', '--share', '2'], sample)).toMatchObject({ status: 2, stdout: '' });
    expect(matn(['words', '--fewest', '2', 'no-such-file', '-'], sample)).toMatchObject({
      status: 2,
      stdout: 'به\u200cویژه\nوال\u200cاستریت\n',
    });
  });

  it('matn words reads each file by itself', () => {
    const files = ['متن <!-- متن', 'به\u200cویژه در تهران\n'.repeat(3), 'متن --> متن'].map((text, index) =>
      file(`words-${index}.txt`, text),
    );
    expect(matn(['words', ...files])).toMatchObject({ status: 0, stdout: 'به\u200cویژه\n' });
  });

  it('matn inspect prints counts, with line and column of the first', () => {
    const { status, stdout } = matn(['inspect'], 'خبر\nما نمیدهیم\u00a0كه ۱2');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^standard input\n/);
    expect(stdout).toMatch(/1 {2}missing-half-space +first at 2:\d/);
    expect(stdout).toMatch(/1 {2}mixed-digits +first at 2:15/);
    expect(stdout).toMatch(/1 {2}NBSP +first at 2:11/);
    expect(stdout).toContain('digits: 1 latin, 1 persian');
    expect(JSON.parse(matn(['inspect', '--json'], 'كه').stdout)).toMatchObject({
      file: '-',
      changes: [{ id: 'arabic-kaf', count: 1, first: 0 }],
    });
  });

  it('matn inspect prints an empty line between the reports of several files', () => {
    const [one, two] = [file('one.txt', 'كه'), file('two.txt', 'كه')];
    const reports = [one, two].map((name) => matn(['inspect', name]).stdout);
    expect(matn(['inspect', one, two]).stdout).toBe(reports.join('\n'));
  });

  it('matn prints help for itself and for each command', () => {
    for (const args of [[], ['--help'], ['help']])
      expect(matn(args)).toMatchObject({ status: 0, stdout: expect.stringContaining('usage: matn COMMAND ') });
    for (const command of ['normalize', 'article', 'dates', 'numbers', 'digits', 'inspect', 'words'])
      for (const flag of ['--help', '-h'])
        expect(matn([command, flag])).toMatchObject({
          status: 0,
          stdout: expect.stringContaining(`usage: matn ${command} `),
        });
    expect(matn(['--help']).stdout).toContain('matn help COMMAND');
    for (const code of ['0', '1', '2', '130']) expect(matn(['help']).stdout).toMatch(new RegExp(`^  ${code} `, 'm'));
    expect(matn(['help', 'normalize']).stdout).toBe(matn(['normalize', '--help']).stdout);
  });

  it('matn prints its version', () => {
    const version = `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`;
    for (const flag of ['--version', '-v']) expect(matn([flag])).toEqual({ status: 0, stdout: version, stderr: '' });
    expect(matn(['--version', 'extra', '--json'])).toEqual({
      status: 2,
      stdout: '',
      stderr: "matn: --version stands alone, without 'extra --json'\n",
    });
  });
});
