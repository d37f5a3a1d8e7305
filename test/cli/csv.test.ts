import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand, sizeOf } from '../../src/forge/bench/command-run';
import { file, matn, place } from './command';

describe('a CSV file', () => {
  const CSV = 'id,"title",body\r\n1,"x ""y""",ما نمیدهیم\r\n2,"a"b,c\n3,x\n\n4,,"شبکههای\nنمیدهیم"';

  it('is normalised in the columns that are named, and stays as it is elsewhere', () => {
    const { status, stdout, stderr } = matn(['normalize', '--csv', '--field', 'body'], CSV);
    expect(stdout).toBe(
      'id,"title",body\r\n1,"x ""y""",ما نمی\u200cدهیم\r\n2,"a"b,c\n3,x\n\n4,,"شبکه\u200cهای\nنمی\u200cدهیم"',
    );
    expect(status).toBe(2);
    expect(stderr).toContain('standard input:3: not CSV: invalid closing quote; the record is passed on unchanged');
    expect(stderr).toContain('standard input:4: 2 fields, but 3 columns');
    expect(
      matn(['digits', '--to', 'latin', '--csv', '--delimiter', 'tab', '--field', 'b'], 'a\tb\n۱\t۲\n').stdout,
    ).toBe('a\tb\n۱\t2\n');
  });

  it.each([
    ['\xe3\xcf', 'iconv -f windows-1256 -t utf-8 converts a file'],
    ['\xff', 'iconv converts a file'],
  ])('is refused if its line of column names is not UTF-8, since the names would be lost: %j', (name, advice) => {
    const csv = file('names.csv', Buffer.from(`date,${name}\n1,x\n`, 'latin1'));
    const { status, stdout, stderr } = matn(['dates', '--csv', '--field', 'date', csv]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`matn: ${csv}:1: the line of column names is not UTF-8; ${advice}\n`);
  });

  it('is joined to others with the same columns, and is resumed where the run was killed', async () => {
    const row = (index: number): string => `${index},"خبر ""${index}""","ما نمیدهیم كه\nشبکههای ${index}"\n`;
    const rows = Array.from({ length: 8_000 }, (_, index) => row(index)).join('');
    const files = [
      file('a.csv', `id,title,body\n${rows}`),
      file('b.csv', `\ufeffid,title,body\r\n${rows}`),
      file('c.csv', 'x\n'),
    ];
    const args = (name: string, ...more: string[]): string[] => [
      'normalize',
      '--csv',
      '--field',
      'body',
      '--jobs',
      '2',
      '-o',
      place(name),
      ...more,
      ...files,
    ];
    const whole = await runCommand(args('whole.csv'));
    expect(whole.code).toBe(2);
    expect(whole.stderr).toContain('c.csv:1: the columns are not those of the file before it');
    const fixed = rows.replaceAll('نمید', 'نمی\u200cد').replaceAll('كه', 'که').replaceAll('شبکهه', 'شبکه\u200cه');
    expect(readFileSync(place('whole.csv'), 'utf8') === `id,title,body\n${fixed}${fixed}`).toBe(true);
    const half = statSync(place('whole.csv')).size * 0.6;
    await runCommand(args('cut.csv'), {
      isDue: () => sizeOf(`${place('cut.csv')}.part`) >= half,
      signal: 'SIGKILL',
    });
    expect((await runCommand(args('cut.csv', '--resume'))).code).toBe(2);
    expect(readFileSync(place('cut.csv')).equals(readFileSync(place('whole.csv')))).toBe(true);
  });
});
