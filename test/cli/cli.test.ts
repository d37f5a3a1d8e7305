import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { analyze, RULES, readArticle } from '../../src/index';

const ARTICLE = 'corpus/articles/asriran-995326/source.txt';
const folder = mkdtempSync(path.join(tmpdir(), 'matn-cli-'));

function matn(args: string[], input?: string | Buffer): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('node', ['dist/cli.js', ...args], { input, encoding: 'utf8' });
}

function file(name: string, content: string | Buffer): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

describe('matn normalize', () => {
  it('normalises files and standard input', () => {
    expect(matn(['normalize'], 'ما نمیدهیم\n')).toMatchObject({ status: 0, stdout: 'ما نمی\u200cدهیم\n', stderr: '' });
    expect(matn(['normalize', '--profile', 'safe'], 'ما نميدهيم').stdout).toBe('ما نمیدهیم');
    expect(matn(['normalize', '--off', 'verb-prefix'], 'ما نمیدهیم').stdout).toBe('ما نمیدهیم');
  });

  it('explains every change with rule and place, half-spaces visible', () => {
    const { stdout } = matn(['normalize', '--explain'], 'الف\nما نمیدهیم كه');
    const [verb, kaf] = stdout.split('\n');
    expect(verb).toMatch(/^standard input:2:7\tverb-prefix \((?:0\.\d+|1)\)\tنمیدهیم → نمی┊دهیم$/);
    expect(kaf).toBe('standard input:2:12\tarabic-kaf\tكه → که');
  });

  it('explains a word among pictures without half of one', () => {
    const { stdout } = matn(['normalize', '--explain'], `${'😀'.repeat(13)}aي${'😀'.repeat(13)}`);
    const [left, right] = ['😀'.repeat(11), '😀'.repeat(12)];
    expect(stdout).toBe(`standard input:1:28\tarabic-yeh\t${left}aي${right} → ${left}aی${right}\n`);
    expect(matn(['normalize', '--explain'], `يa${'😀'.repeat(13)}`).stdout).toBe(
      `standard input:1:1\tarabic-yeh\tيa${'😀'.repeat(11)} → یa${'😀'.repeat(11)}\n`,
    );
  });

  it('explains a word of a page without the tags beside it', () => {
    const { stdout } = matn(['normalize', '--html', '--explain'], '<h1>توافق هستهای</h1><p>متن <b>شبکههای</b> ما');
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^standard input:1:15\t.*\tهستهای → هسته┊ای$/),
      expect.stringMatching(/^standard input:1:36\t.*\tشبکههای → شبکه┊های$/),
    ]);
  });

  it('explains to a program with --json: a change a line, with file, line and offsets', () => {
    const text = 'الف\nما نمیدهیم كه';
    const page = file('explained.txt', text);
    const { status, stdout } = matn(['normalize', '--explain', '--json', page]);
    expect(status).toBe(0);
    const changes = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
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

  it('goes through JSON Lines, keeps broken records and tells where they stand', () => {
    const records = file(
      'news.jsonl',
      '{"id":1,"body":"ما نمیدهیم"}\n{broken\n{"id":3}\n\n{"id":4,"body":5}\n[1]\n{"id":5,"body":"شبکههای"}',
    );
    const { status, stdout, stderr } = matn(['normalize', '--jsonl', '--field', 'body', records]);
    expect(stdout).toBe(
      '{"id":1,"body":"ما نمی\u200cدهیم"}\n{broken\n{"id":3}\n\n{"id":4,"body":5}\n[1]\n{"id":5,"body":"شبکه\u200cهای"}',
    );
    expect(status).toBe(2);
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.replace(`${records}:`, '')),
    ).toEqual([
      'matn: 2: not JSON; the record is passed on unchanged',
      "matn: 3: field 'body' is not there; the record is passed on unchanged",
      "matn: 5: field 'body' is a number, not a string; the record is passed on unchanged",
      "matn: 6: a list, not an object; jq -c '.[]' makes a line of each record in it; the record is passed on unchanged",
      expect.stringMatching(/^matn: 6 records, 2 changed, 4 broken, 0\.0 MB in /),
    ]);
  });

  it('tells of records in a row that are broken for the same reason once, with the first line and how many', () => {
    const wrong = file('wrong.jsonl', '{"body":"كه"}\n\n'.repeat(1500));
    const next = file('next.jsonl', '{"body":"كه"}\n{"bdy":"كه"}\n{"body":"كه"}\n{"body":"كه"}\n');
    const { status, stdout, stderr } = matn(['normalize', '--jsonl', '--field', 'bdy', wrong, next]);
    expect({ status, records: stdout.match(/كه/g)!.length }).toEqual({ status: 2, records: 1503 });
    expect(stderr.trim().split('\n')).toEqual([
      `matn: ${wrong}:1: field 'bdy' is not there, and so for the next 1,499 records; all are passed on unchanged`,
      `matn: ${next}:1: field 'bdy' is not there; the record is passed on unchanged`,
      `matn: ${next}:3: field 'bdy' is not there, and so for the next record; both are passed on unchanged`,
      expect.stringMatching(/^matn: 1,504 records, 1 changed, 1,503 broken, /),
    ]);
  });

  it('tells of broken records also when the reader of the output stops early', () => {
    const wrong = file('unread.jsonl', '{"body":"كه"}\n'.repeat(100_000));
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `node dist/cli.js normalize --jsonl --field bdy ${wrong} | head -c 10 >/dev/null; exit \${PIPESTATUS[0]}`],
      { encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^matn: .*unread\.jsonl:1: field 'bdy' is not there, and so for the next [\d,]+ records; .*\n$/,
    );
  });

  it('passes on bytes that are no UTF-8, and knows no field by a dangerous name', () => {
    const bad = Buffer.concat([
      Buffer.from('{"body":"'),
      Buffer.from([0xff]),
      Buffer.from('"}\n{"body":"x","__proto__":{"a":1}}\n'),
    ]);
    const result = spawnSync('node', [
      'dist/cli.js',
      'normalize',
      '--jsonl',
      '--field',
      'body',
      file('bad.jsonl', bad),
    ]);
    expect(result.stdout).toEqual(bad);
    expect(result.status).toBe(2);
  });

  it('goes on with the other files when one cannot be used', () => {
    const good = file('good.txt', 'نمیدهیم');
    const bad = file('bad.txt', Buffer.from([0x61, 0x0a, 0xff]));
    const { status, stdout, stderr } = matn(['normalize', path.join(folder, 'none.txt'), bad, folder, good]);
    expect(stdout).toBe('نمی\u200cدهیم');
    expect(status).toBe(2);
    expect(stderr).toContain('none.txt: no such file');
    expect(stderr).toContain('bad.txt:2: not UTF-8');
    expect(stderr).toContain('is a folder');
  });

  it('unpacks files whose name ends in .gz, and says when one is not packed', () => {
    const packed = file('page.txt.gz', gzipSync('نمیدهیم\n'));
    const text = file('text.gz', 'نمیدهیم\n');
    const { status, stdout, stderr } = matn(['normalize', text, packed]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: 'نمی\u200cدهیم\n' });
    expect(stderr).toBe(`matn: ${text}: is no gzip file, or a damaged one\n`);
  });

  it('takes a packed text for whole when only something after its end is not packed', () => {
    const packed = file('trailing.txt.gz', Buffer.concat([gzipSync('نمیدهیم\n'), Buffer.from('no gzip')]));
    expect(matn(['normalize', packed])).toMatchObject({
      status: 2,
      stdout: 'نمی\u200cدهیم\n',
      stderr: `matn: ${packed}: has something after its end, which is left out\n`,
    });
  });

  it('begins each text on a line of its own', () => {
    const files = [file('a.txt', 'الف'), file('empty.txt', ''), file('b.txt', 'ب\n'), file('c.txt', 'پ')];
    expect(matn(['normalize', ...files]).stdout).toBe('الف\nب\nپ');
    expect(matn(['digits', '--to', 'latin', ...files]).stdout).toBe('الف\nب\nپ');
  });

  it.each([
    [['normalize', '--profile', 'x'], "'safe', 'news', 'editorial', 'storage', 'searchKey'"],
    [['normalize', '--off', 'x'], "unknown rule 'x' in --off; there are: presentation-form"],
    [['normalize', '--min-confidence', 'x'], "--min-confidence takes a number, not 'x'"],
    [['normalize', '--min-confidence', ''], "--min-confidence takes a number, not ''"],
    [['normalize', '--jsonl', '--field', 'list[0]'], 'list[].name'],
    [['normalize', '--jsonl', '--field', 'a', '-o', folder], 'is a folder'],
    [['words', '--share', 'x'], "--share takes a number, not 'x'"],
    [['normalize', '--x'], "'--x'"],
    [['normalize', '--jsonl'], '--field'],
    [['normalize', '--field', 'a'], '--jsonl'],
    [['digits'], 'persian, latin, arabic'],
    [['dates', '--reference', 'x'], 'reference'],
    [['article', '--reference', 'x'], "--reference takes an ISO 8601 day, or day and time, not 'x'"],
    [['normalize', '--json'], '--json goes with --explain'],
    [['article', '--show', '--json'], 'one of them'],
    [['article', '--json', '--jsonl', '--field', 'a'], '--json goes with whole pages'],
    [['x'], 'normalize, article, dates, numbers, digits, inspect'],
  ])('refuses %j and says what there is', (args, message) => {
    const { status, stdout, stderr } = matn(args, '');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n').length).toBe(1);
  });
});

describe('the other commands', () => {
  it('matn article prints the record', () => {
    const { status, stdout } = matn(['article', ARTICLE]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync('corpus/articles/asriran-995326/record.json', 'utf8')));
  });

  it('matn article --show prints it for a person, with the repairs counted', () => {
    const { stdout } = matn(['article', '--show', ARTICLE]);
    expect(stdout).toContain('995326');
    expect(stdout).toContain('شبکه┊های');
    expect(stdout).toContain('half-spaces put back in the whole page: 56');
  });

  it('matn article prints the records of several files a line each, with its file, and one so with --json', () => {
    const pages = ['یک', 'دو'].map((title) => `کد خبر ۱۲۳۴\n${title}\n\nمتن.`);
    const [one, two] = pages.map((page, index) => file(`page-${index}.txt`, page)) as [string, string];
    const records = pages.map((page) => readArticle(page));
    const { status, stdout, stderr } = matn(['article', one, path.join(folder, 'none.txt'), two]);
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
    // Without a date there is no list of them.
    expect(matn(['article', '--show', '-'], 'عنوان خبر\n\nمتن خبر.').stdout).not.toContain('dates');
  });

  it('matn article --jsonl adds the record', () => {
    const { stdout } = matn(['article', '--jsonl', '--field', 'page'], '{"page":"کد خبر ۱۲۳۴\\nعنوان\\n\\nمتن."}\n');
    expect(JSON.parse(stdout).article).toMatchObject({ code: '1234', title: 'عنوان' });
  });

  it('matn dates prints a mention a line, with file, line and offsets', () => {
    const { stdout } = matn(['dates', ARTICLE]);
    const mentions = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(mentions.map(({ line, start, value }) => [line, start, value])).toEqual([
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

  it('matn digits converts', () => {
    expect(matn(['digits', '--to', 'latin'], '۱۶-۰۶').stdout).toBe('16-06');
    expect(matn(['digits', '--to', 'arabic', '--jsonl', '--field', 'a'], '{"a":"1"}\n').stdout).toBe('{"a":"١"}\n');
  });

  it('matn digits leaves the tags of a page alone', () => {
    const html = '<!-- 1 --><h1 title="2">۱ و <b>2</b>&#1635;</h1><pre>4</pre><script>let five = 5</script>';
    const page = file('digits.html', html);
    const converted = (title: string): string => html.replace('۱ و <b>2</b>&#1635;', title);
    expect(matn(['digits', '--to', 'persian', page]).stdout).toBe(converted('۱ و <b>۲</b>۳'));
    expect(matn(['digits', '--to', 'latin', '--html'], html).stdout).toBe(converted('1 و <b>2</b>3'));
    expect(matn(['digits', '--to', 'arabic', '--html'], '<p>&#1635;</p>').stdout).toBe('<p>&#1635;</p>');
    const records = ['--html', '--jsonl', '--field', 'a'];
    expect(matn(['digits', '--to', 'persian', ...records], '{"a":"<h1>1</h1>"}\n').stdout).toBe('{"a":"<h1>۱</h1>"}\n');
  });

  it('matn numbers prints a mention a line, with file, line and offsets', () => {
    const { stdout } = matn(['numbers'], 'خبر\n۹۵۰ میلیون کاربر و ۵۰٪');
    const mentions = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(mentions).toMatchObject([
      { file: '-', line: 2, start: 4, end: 14, value: 950_000_000, kind: 'cardinal' },
      { line: 2, value: 50, kind: 'percent' },
    ]);
    expect(matn(['numbers', '--slash-decimal'], 'عدد ۳/۵ است').stdout).toContain('"value":3.5');
    expect(matn(['numbers'], 'عدد ۳/۵ است').stdout).toBe('');
  });

  it('matn dates and numbers read the text of a page alone, with offsets in the file', () => {
    const html = '<style>i{margin:12px}</style>\n<p data-day="1403/06/17">در\n<b>۱۶</b> شهریور&nbsp;۱۴۰۳، ۵۰٪';
    const page = file('mentions.html', html);
    const [start, end] = [html.indexOf('۱۶'), html.indexOf('،')];
    const date = { text: '۱۶ شهریور\u00a0۱۴۰۳', start, end, value: '2024-09-06' };
    const dates = matn(['dates', page]).stdout.trim().split('\n');
    expect(dates.map((line) => JSON.parse(line))).toMatchObject([{ file: page, line: 3, ...date }]);
    expect(matn(['dates', '--html'], html).stdout.trim()).toBe(dates[0]!.replace(JSON.stringify(page), '"-"'));
    const numbers = matn(['numbers', page]).stdout.trim().split('\n');
    const percent = { text: '۵۰٪', line: 3, start: html.length - 3, end: html.length, value: 50, kind: 'percent' };
    expect(numbers.map((line) => JSON.parse(line))).toMatchObject([percent]);
    const record = JSON.stringify({ page: html });
    for (const [command, found] of [
      ['dates', date],
      ['numbers', { text: '۵۰٪', start: html.length - 3 }],
    ] as const) {
      const { stdout } = matn([command, '--html', '--jsonl', '--field', 'page'], `${record}\n`);
      expect(JSON.parse(stdout)[command]).toMatchObject([{ field: 'page', ...found }]);
    }
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

  it('matn inspect counts, with line and column of the first', () => {
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

  it('matn inspect parts the reports of several files by an empty line', () => {
    const [one, two] = [file('one.txt', 'كه'), file('two.txt', 'كه')];
    const reports = [one, two].map((name) => matn(['inspect', name]).stdout);
    expect(matn(['inspect', one, two]).stdout).toBe(reports.join('\n'));
  });

  it('matn inspect counts in the text of a page alone', () => {
    const html = '<style>i{margin:12px}</style>\n<p title="كه">خبر</p>\n<p>ما <b>نمي</b>دهيم&nbsp;كه &#1777;2</p>';
    const page = file('inspect.html', html);
    const report = JSON.parse(matn(['inspect', '--json', page]).stdout);
    expect(report.digits).toEqual({ latin: 1, arabic: 0, persian: 1 });
    expect(report.changes).toContainEqual({ id: 'arabic-kaf', count: 1, first: html.lastIndexOf('كه') });
    expect(report.changes.map(({ id }: { id: string }) => id)).not.toContain('line-end-blank');
    expect(report.suspicions).toContainEqual({ id: 'mixed-digits', count: 1, first: html.indexOf('&#1777;') });
    expect(report.invisible).toEqual([{ id: 'NBSP', count: 1, first: html.indexOf('&nbsp;') }]);
    expect(report.runs.map(({ start, end }: { start: number; end: number }) => html.slice(start, end))).toEqual([
      'خبر',
      'ما <b>نمي</b>دهيم&nbsp;كه',
    ]);
    expect(matn(['inspect', page]).stdout).toMatch(/1 {2}mixed-digits +first at 3:30/);
    expect(matn(['inspect', '--html'], html).stdout).toContain('digits: 1 latin, 1 persian');
  });

  it('a file may be named as a flag is, after --', () => {
    const flag = file('--help', 'كه');
    const { status, stdout } = spawnSync(
      'node',
      [path.resolve('dist/cli.js'), 'normalize', '--', path.basename(flag)],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'که' });
  });

  it('help and version', () => {
    for (const args of [
      [],
      ['--help'],
      ['normalize', '--help'],
      ['article', '-h'],
      ['dates', '--help'],
      ['numbers', '--help'],
      ['digits', '--help'],
      ['inspect', '--help'],
      ['words', '--help'],
    ]) {
      const { status, stdout } = matn(args);
      expect(status).toBe(0);
      expect(stdout).toContain('usage: matn');
    }
    expect(matn(['--help']).stdout).toContain('matn help COMMAND');
    for (const code of ['0', '1', '2', '130']) expect(matn(['help']).stdout).toMatch(new RegExp(`^  ${code} `, 'm'));
    expect(matn(['help', 'normalize']).stdout).toBe(matn(['normalize', '--help']).stdout);
    expect(matn(['--version']).stdout.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it.each([
    [
      ['normalize', '--profil', 'safe'],
      "unknown option '--profil'; did you mean '--profile'? See matn normalize --help",
    ],
    [['normalize', '--x'], "unknown option '--x'; see matn normalize --help"],
    [['dates', '--jsonl', '--feild', 'x'], "unknown option '--feild'; did you mean '--field'? See matn dates --help"],
    [
      ['normalise', 'page.txt'],
      "unknown command 'normalise'; did you mean 'normalize'? There are: normalize, article, dates, numbers, digits, inspect, words",
    ],
    [['dates', '--reference'], "option '--reference <value>' argument missing; see matn dates --help"],
    [
      ['normalize', '--min-confidence', '-1'],
      "option '--min-confidence' argument missing; one that begins with a dash is written --min-confidence=-…; see matn normalize --help",
    ],
    [
      ['normalize', '-o', '--html'],
      "option '-o' argument missing; one that begins with a dash is written --output=-…; see matn normalize --help",
    ],
    [['normalize', '-page.txt'], "unknown option '-p'; see matn normalize --help"],
    [['digits', 'page.txt'], 'digits needs --to SET: persian, latin, arabic'],
    [['digits', '--to', 'roman'], "--to takes persian, latin, arabic, not 'roman'"],
    [['article', '--time-zone', 'x'], "--time-zone takes an IANA name such as 'Asia/Tehran', not 'x'"],
    [['article', '--zone', 'x'], "--zone takes an IANA name such as 'Asia/Tehran', not 'x'"],
    [
      ['dates', '--reference', '1403-06-16'],
      "--reference takes a Gregorian day, '1403-06-16' is one of the year 1403; is 2024-09-06 meant?",
    ],
    [
      ['article', '--reference', '1403-06-16'],
      "--reference takes a Gregorian day, '1403-06-16' is one of the year 1403; is 2024-09-06 meant?",
    ],
    [
      ['dates', '--reference', '1403-06-16T10:00'],
      "--reference takes a Gregorian day, '1403-06-16T10:00' is one of the year 1403; is 2024-09-06 meant?",
    ],
    [
      ['help', 'toString'],
      "unknown command 'toString'; there are: normalize, article, dates, numbers, digits, inspect, words",
    ],
    [['normalize', ''], "'': no such file"],
    [['dates', '-o', 'x'], '--output goes with --jsonl or --csv; a text goes to standard output'],
    [['digits', '--to', 'latin', '-o', ''], '--output goes with --jsonl or --csv; a text goes to standard output'],
    [
      ['normalize', '-o', ''],
      '--output and --rejects take the name of a file; without them standard output is written',
    ],
    [
      ['normalize', '-o', 'x', 'a.txt', 'b.txt'],
      '--output takes one whole text, not 2; without it all go to standard output',
    ],
    [['normalize', '-o', 'x', '--resume', 'a.txt'], '--resume goes with --jsonl or --csv'],
    [['dates', '--reference-field', 'x'], '--reference-field goes with --jsonl or --csv'],
    [['article', '--reference-field', 'x'], '--reference-field goes with --jsonl or --csv'],
    [
      ['dates', '--jsonl', '--field', 'x', '--reference-field', 'x[]'],
      "--reference-field takes a field of one value, not 'x[]'",
    ],
    [
      ['dates', '--jsonl', '--field', 'x', '--reference-field', 'x.'],
      "--reference-field 'x.': a field is written name, outer.inner, list[] or list[].name, with ? after it where it may be missing",
    ],
    [
      ['normalize', '--on', 'kashida', '--off', 'kashid'],
      `unknown rule 'kashid' in --off; did you mean 'kashida'? There are: ${RULES.join(', ')}`,
    ],
    [['normalize', '--off', 'kashida', '--on', 'heh', '--on', 'kashida'], "--on and --off both name 'kashida'"],
    [['dates', '--zone', 'UTC', '--time-zone', 'UTC'], '--zone and --time-zone are one option: give one of them'],
    [['dates', '--jobs', ''], '--jobs goes with --jsonl or --csv'],
    [['dates', '--zone=x'], "--zone takes an IANA name such as 'Asia/Tehran', not 'x'"],
    [
      ['normalize', '--style', 'x=glued'],
      "unknown group 'x' in --style; there are: pronouns, conjunctions, adverbs, times, weekdays, phrases, prepositions, compounds, participles, measures, persons, endings",
    ],
    [
      ['normalize', '--style', 'pronoun=glued'],
      "unknown group 'pronoun' in --style; did you mean 'pronouns'? There are: pronouns, conjunctions, adverbs, times, weekdays, phrases, prepositions, compounds, participles, measures, persons, endings",
    ],
    [['normalize', '--min-confidence', '2'], "--min-confidence is a number from 0 to 1, not '2'"],
  ])('%j says what is wrong, in a line', (args, message) => {
    expect(matn(args)).toMatchObject({ status: 2, stdout: '', stderr: `matn: ${message}\n` });
  });

  it('names the rule that was probably meant before the list of all', () => {
    const { status, stderr } = matn(['normalize', '--off', 'plurals']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^matn: unknown rule 'plurals' in --off; did you mean 'plural'\? There are: /);
  });

  it('tells whoever is at the keyboard what it waits for', () => {
    const { stdout } = spawnSync('script', ['-qec', 'node dist/cli.js normalize', '/dev/null'], {
      input: 'كتاب\n\u0004',
      encoding: 'utf8',
    });
    expect(stdout).toContain('matn: reading from the keyboard, up to Ctrl-D; matn --help tells more');
    expect(stdout).toContain('کتاب');
  });

  it('a reader that has had enough is no error', () => {
    const { status, stderr } = spawnSync(
      'bash',
      [
        '-c',
        `for i in $(seq 200); do cat ${ARTICLE}; done | node dist/cli.js normalize | head -c 10 >/dev/null; exit \${PIPESTATUS[1]}`,
      ],
      {
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('a file that is not there is an error, also to a reader that has had enough', () => {
    const { status } = spawnSync('bash', [
      '-c',
      `for i in $(seq 200); do cat ${ARTICLE}; done | node dist/cli.js normalize missing.txt - | head -c 10 >/dev/null; exit \${PIPESTATUS[1]}`,
    ]);
    expect(status).toBe(2);
  });
});
