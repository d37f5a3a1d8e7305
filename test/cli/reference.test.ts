import { describe, expect, it } from 'vitest';
import { jsonLines, matn } from './command';

describe('the options for the day from which dates are counted', () => {
  it('matn article counts from --reference, in whole pages and in records', () => {
    const page = 'عنوان این خبر تازه\n۳ ساعت پیش\n\nاین متن خبر تازه است.';
    const reference = ['--reference', '2024-09-07T12:00'];
    const whole = matn(['article', ...reference], page);
    expect(JSON.parse(whole.stdout).publishedAt).toBe('2024-09-07T09:00:00+03:30');
    const records = matn(['article', ...reference, '--jsonl', '--field', 'page'], `${JSON.stringify({ page })}\n`);
    expect(JSON.parse(records.stdout).article).toEqual(JSON.parse(whole.stdout));
  });

  it('matn dates takes --zone as --time-zone', () => {
    const [zone, timeZone] = ['--zone', '--time-zone'].map((name) =>
      matn(['dates', name, 'Asia/Kabul'], '۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳'),
    );
    expect(zone!.stdout).toContain('"timeZone":"Asia/Kabul"');
    expect(zone).toMatchObject({ status: 0, stdout: timeZone!.stdout });
  });
});

describe('with --reference-field, dates are counted from a day in each record', () => {
  const list = [
    { body: 'دیروز', day: '2024-09-06' },
    { body: 'دیروز', day: '2024-09-08T22:00:00Z' },
    { body: 'دیروز' },
    { body: 'دیروز', day: null },
    { body: 'دیروز', day: 5 },
    { body: 'دیروز', day: '۱۶ شهریور' },
    { body: 'دیروز', day: '1403-06-16' },
  ];
  const input = list.map((record) => `${JSON.stringify(record)}\n`).join('');
  const args = ['dates', '--jsonl', '--zone', 'Asia/Tehran', '--field', 'body', '--reference-field'];
  const run = (...more: string[]): { status: number | null; values: unknown[]; errors: string[]; stdout: string } => {
    const { status, stdout, stderr } = matn([...args, ...more], input);
    const values = jsonLines(stdout).map(({ dates }) => dates?.[0].value);
    return { status, values, errors: stderr.trim().split('\n').slice(0, -1), stdout };
  };

  it.each(['1', '2'])('and a record without such a day is broken: --jobs %s', (jobs) => {
    const { status, values, errors, stdout } = run('day', '--jobs', jobs);
    expect({ status, values }).toEqual({ status: 2, values: ['2024-09-05', '2024-09-08', ...Array(5)] });
    expect(errors).toEqual([
      "matn: standard input:3: field 'day' is not there; the record is passed on unchanged; it has: body",
      "matn: standard input:4: field 'day' is null, not a string; the record is passed on unchanged",
      "matn: standard input:5: field 'day' is a number, not a string; the record is passed on unchanged",
      "matn: standard input:6: field 'day' is no Gregorian day, or day and time, in ISO 8601, and so for the next record; both are passed on unchanged",
    ]);
    expect(stdout.split('\n').slice(2)).toEqual(input.split('\n').slice(2));
  });

  it('or from --reference if the record has none', () => {
    const values = ['2024-09-05', '2024-09-08', ...Array(5).fill('2020-01-01')];
    expect(run('day', '--reference', '2020-01-02')).toMatchObject({ status: 0, values, errors: [] });
  });

  it('or from no day if the field may be missing', () => {
    const values = ['2024-09-05', '2024-09-08', null, null, undefined, undefined, undefined];
    expect(run('day?')).toMatchObject({ status: 2, values });
  });

  it('which may be in an object, and be the last of two fields of the same name', () => {
    const record = '{"meta":{"day":"2020-01-02","day":"2024-09-06"},"dates":0,"body":"دیروز"}\n';
    const { stdout } = matn([...args, 'meta.day'], record);
    expect(JSON.parse(stdout).dates[0].value).toBe('2024-09-05');
  });

  it('which may be in a column of CSV', () => {
    const table = 'day,body\n2024-09-06,دیروز\n,دیروز\n';
    const csv = ['dates', '--csv', '--field', 'body', '--reference-field'];
    const { status, stdout, stderr } = matn([...csv, 'day'], table);
    expect(status).toBe(2);
    expect(stdout).toContain('""value"":""2024-09-05""');
    expect(stdout.endsWith('\n,دیروز\n')).toBe(true);
    expect(stderr).toContain("standard input:3: field 'day' is no Gregorian day");
    expect(matn([...csv, 'day', '--reference', '2020-01-02'], table).stdout).toContain('""value"":""2020-01-01""');
    expect(matn([...csv, 'day'], 'day,day,body\n2024-09-06,2020-01-02,دیروز\n')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('standard input:1: --reference-field takes a field of one value, and several'),
    });
    expect(matn([...csv, 'none'], table).stderr).toContain("standard input:1: no column 'none'; there are: day, body");
  });

  it('in HTML as well', () => {
    const page = '{"body":"<b>دی</b>روز","day":"2024-09-06"}\n';
    expect(JSON.parse(matn([...args, 'day', '--html'], page).stdout).dates[0].value).toBe('2024-09-05');
  });

  it('by matn article as well', () => {
    const page = { page: 'عنوان خبر\n۳ ساعت پیش\n\nمتن خبر.', at: '2024-09-07T12:00' };
    const flags = ['article', '--jsonl', '--field', 'page', '--reference-field', 'at'];
    const { stdout } = matn(flags, `${JSON.stringify(page)}\n`);
    expect(JSON.parse(stdout).article.publishedAt).toBe('2024-09-07T09:00:00+03:30');
    const html = { page: '<h1>عنوان خبر</h1><time>۳ ساعت پیش</time><p>متن خبر است.', at: page.at };
    const other = { ...html, at: '2024-09-08T12:00' };
    const { stdout: both } = matn([...flags, '--html'], `${JSON.stringify(html)}\n${JSON.stringify(other)}\n`);
    const times = jsonLines(both).map(({ article }) => article.publishedAt);
    expect(times).toEqual(['2024-09-07T09:00:00+03:30', '2024-09-08T09:00:00+03:30']);
  });
});
