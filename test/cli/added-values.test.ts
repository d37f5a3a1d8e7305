import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { file, matn } from './command';

describe('values added to records', () => {
  it('are dates and numbers, each with its field and its place in it', () => {
    const record = '{"id":10000000000000001,"title":"۱۶-۰۶-۱۴۰۳","body":["۵۰٪","فردا"]}\n';
    const dates = matn(
      ['dates', '--jsonl', '--field', 'title', '--field', 'body[]', '--reference', '2024-09-06'],
      record,
    );
    expect(dates.stdout).toMatch(/^\{"id":10000000000000001,/);
    expect(JSON.parse(dates.stdout).dates).toMatchObject([
      { field: 'title', start: 0, end: 10, value: '2024-09-06' },
      { field: 'body[1]', start: 0, end: 4, value: '2024-09-07' },
    ]);
    const numbers = matn(['numbers', '--jsonl', '--field', 'body[]'], record);
    expect(JSON.parse(numbers.stdout).numbers).toMatchObject([{ field: 'body[0]', value: 50, kind: 'percent' }]);
  });

  it('are the reports of inspect, one for each text', () => {
    const record = '{"id":10000000000000001,"body":["متن","x كه"],"html":"<p>كه</p>"}\n';
    const flags = ['inspect', '--jsonl', '--jobs', '2'];
    const { status, stdout } = matn([...flags, '--field', 'body[]'], record);
    expect(status).toBe(0);
    expect(stdout.startsWith(record.slice(0, -2))).toBe(true);
    const changes = (start: number) => [{ id: 'arabic-kaf', count: 1, first: start }];
    expect(JSON.parse(stdout).inspect).toMatchObject([
      { field: 'body[0]', changes: [] },
      { field: 'body[1]', changes: changes(2) },
    ]);
    expect(JSON.parse(matn([...flags, '--html', '--field', 'html'], record).stdout).inspect).toMatchObject([
      { field: 'html', changes: changes(3), runs: [{ start: 3, end: 5 }] },
    ]);
  });

  it.each(['1', '2'])('are a column of JSON in a CSV file, with %s jobs', (jobs) => {
    const table = '\ufeffid,"date",note\r\n1,۱۶-۰۶-۱۴۰۳,"x, ""y"""\r\n2,,\n\nbroken\n3,"فردا",z';
    const { status, stdout, stderr } = matn(['dates', '--csv', '--field', 'date', '--jobs', jobs], table);
    const lines = stdout.split('\n');
    expect(lines.map((line) => line.replace(/,("\[.*\]"|\[\])/, ',…'))).toEqual([
      '\ufeffid,"date",note,dates\r',
      '1,۱۶-۰۶-۱۴۰۳,"x, ""y""",…\r',
      '2,,,…',
      '',
      'broken',
      '3,"فردا",z,…',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('standard input:5: 1 field, but 3 columns');
    const dates = parse(stdout, {
      columns: true,
      bom: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n'],
    });
    const values = (dates as { dates: string }[]).flatMap((row) => (row.dates ? [JSON.parse(row.dates)] : []));
    expect(values).toMatchObject([
      [{ field: 'date', text: '۱۶-۰۶-۱۴۰۳', start: 0, end: 10, value: '2024-09-06' }],
      [],
      [{ field: 'date', value: null }],
    ]);
  });

  it.each([
    ['tab', '\t'],
    [' ', ' '],
  ])('are a column in records of empty fields, too, with %j between them', (delimiter, sign) => {
    const table = ['a', 'b', 'c'].join(sign);
    const { status, stdout, stderr } = matn(
      ['dates', '--csv', '--delimiter', delimiter, '--field', 'b'],
      `${table}\n${sign}${sign}\n\n`,
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${table}${sign}dates\n${sign}${sign}${sign}[]\n\n` });
    expect(stderr).toContain(' 1 record, ');
  });

  it('take the place of a column that has their name', () => {
    const table = 'numbers;t;u\nold;۵۰٪;"۲۰; ۳۰"\n"[]";x;\n';
    const flags = ['--csv', '--delimiter', ';', '--field', 't', '--field', 'u'];
    const { stdout } = matn(['numbers', ...flags], table);
    const [header, first, second] = stdout.split('\n');
    expect([header, second]).toEqual(['numbers;t;u', '"[]";x;']);
    const [numbers, ...rest] = (parse(first!, { delimiter: ';' }) as string[][])[0]!;
    expect(rest).toEqual(['۵۰٪', '۲۰; ۳۰']);
    expect(JSON.parse(numbers!)).toMatchObject([
      { field: 't', value: 50 },
      { field: 'u', value: 20 },
      { field: 'u', value: 30 },
    ]);
    // What was added is replaced by the same, so a second run changes nothing.
    expect(matn(['numbers', ...flags], stdout).stdout).toBe(stdout);
  });

  it('are the articles of a column in several CSV files, whose columns are compared without the added one', () => {
    const pages = ['a', 'b'].map((name) => file(`pages-${name}.csv`, `page\n"کد خبر ۱۲۳۴\nعنوان\n\nمتن."\n`));
    const { status, stdout } = matn(['article', '--csv', '--field', 'page', ...pages]);
    expect(status).toBe(0);
    const rows = parse(stdout, { columns: true }) as { article: string }[];
    expect(rows.map(({ article }) => JSON.parse(article).title)).toEqual(['عنوان', 'عنوان']);
  });
});
