import { constants } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { explainAsJson } from '../../src/cli/explain';
import { analyze } from '../../src/index';
import { file, jsonLines, matn } from './command';

describe('matn normalize --explain', () => {
  it('prints every change with its rule and place, and makes half-spaces visible', () => {
    const { stdout } = matn(['normalize', '--explain'], 'الف\nما نمیدهیم كه');
    const [verb, kaf] = stdout.split('\n');
    expect(verb).toMatch(/^standard input:2:7\tverb-prefix \((?:0\.\d+|1)\)\tنمیدهیم → نمی┊دهیم$/);
    expect(kaf).toBe('standard input:2:12\tarabic-kaf\tكه → که');
  });

  it('prints a word among emoji without cutting one of them', () => {
    const { stdout } = matn(['normalize', '--explain'], `${'😀'.repeat(13)}aي${'😀'.repeat(13)}`);
    const [left, right] = ['😀'.repeat(11), '😀'.repeat(12)];
    expect(stdout).toBe(`standard input:1:28\tarabic-yeh\t${left}aي${right} → ${left}aی${right}\n`);
    expect(matn(['normalize', '--explain'], `يa${'😀'.repeat(13)}`).stdout).toBe(
      `standard input:1:1\tarabic-yeh\tيa${'😀'.repeat(11)} → یa${'😀'.repeat(11)}\n`,
    );
  });

  it('prints a word of a page without the tags beside it', () => {
    const { stdout } = matn(['normalize', '--html', '--explain'], '<h1>توافق هستهای</h1><p>متن <b>شبکههای</b> ما');
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^standard input:1:15\t.*\tهستهای → هسته┊ای$/),
      expect.stringMatching(/^standard input:1:36\t.*\tشبکههای → شبکه┊های$/),
    ]);
  });

  it('keeps a file name with line feeds or codes for terminals on its line, as inspect does', () => {
    const page = file('a\nb\u001b[31m.txt', 'كه');
    expect(matn(['normalize', '--explain', page]).stdout).toMatch(/a⏎b⟨U\+001B⟩\[31m\.txt:1:1\tarabic-kaf/);
    expect(matn(['inspect', page]).stdout).toMatch(/a⏎b⟨U\+001B⟩\[31m\.txt\n/);
  });

  it('prints each change as JSON with --json, with file, line and offsets', () => {
    const text = 'الف\nما نمیدهیم كه';
    const page = file('explained.txt', text);
    const { status, stdout } = matn(['normalize', '--explain', '--json', page]);
    expect(status).toBe(0);
    const changes = jsonLines(stdout);
    expect(changes).toEqual(analyze(text).changes.map((change) => ({ file: page, line: 2, ...change })));
    expect(changes).toMatchObject([
      { start: 10, end: 10, before: '', after: '\u200c', rule: 'verb-prefix', confidence: expect.any(Number) },
      { start: 15, end: 16, before: 'ك', after: 'ک', rule: 'arabic-kaf' },
    ]);
    expect(matn(['normalize', '--explain', '--json'], 'كه').stdout).toBe(
      '{"file":"-","line":1,"start":0,"end":1,"before":"ك","after":"ک","rule":"arabic-kaf"}\n',
    );
    expect(matn(['normalize', '--explain', '--json'], 'متن')).toMatchObject({ status: 0, stdout: '' });
    expect(matn(['normalize', '--html', '--explain', '--json'], '<b>علي</b>').stdout).toContain('"start":5,"end":6');
  });
});

describe('the account of a long text', () => {
  it('may be longer than the longest string', () => {
    const before = 'x'.repeat(100_000_000);
    const changes = Array.from({ length: 6 }, () => ({ ...analyze('ي').changes[0]!, before }));
    let length = 0;
    for (const line of explainAsJson('-', { ...analyze(''), changes })) length += line.length;
    expect(length).toBeGreaterThan(constants.MAX_STRING_LENGTH);
  });
});
