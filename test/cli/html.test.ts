import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '../../src/article-html/index';
import { normalizeHtml } from '../../src/html/index';
import { file, jsonLines, matn, type Outcome, place, shell } from './command';

describe('HTML', () => {
  const PAGE = '<h1 title="علي">عنوان خبر تازه</h1><p>تهران- ایرنا- متن خبر نمي<b>خواهيم</b>.</p>';
  const CLEAN = normalizeHtml(PAGE);
  const records = `${JSON.stringify({ html: PAGE })}\n`.repeat(3);

  it.each(['1', '2'])('in records is normalised between its tags, with %s jobs', (jobs) => {
    const { status, stdout } = matn(['normalize', '--jsonl', '--html', '--field', 'html', '--jobs', jobs], records);
    expect(status).toBe(0);
    expect(stdout).toBe(`${JSON.stringify({ html: CLEAN })}\n`.repeat(3));
  });

  it.each(['1', '2'])('in records is read for the article, with %s jobs', async (jobs) => {
    const { stdout } = matn(['article', '--jsonl', '--html', '--field', 'html', '--jobs', jobs], records);
    const article = await readArticleHtml(PAGE);
    expect(article).toMatchObject({ title: 'عنوان خبر تازه', agency: 'ایرنا', place: 'تهران' });
    expect(stdout).toBe(`${JSON.stringify({ html: PAGE, article })}\n`.repeat(3));
  });

  it('has words that are learnt from between its tags', () => {
    const html = '<script>"آن\u200cها"</script><p title="آن\u200cها">به&zwnj;<b>ویژه</b></p>'.repeat(3);
    expect(matn(['words', file('words.html', html)])).toMatchObject({ status: 0, stdout: 'به\u200cویژه\n' });
    expect(matn(['words', '--html'], html).stdout).toBe('به\u200cویژه\n');
  });

  it('is known by the name of a file, packed or not, or by --html', () => {
    const page = file('page.html', PAGE);
    const packed = file('packed.HTM.gz', gzipSync(PAGE));
    expect(matn(['normalize', page, packed]).stdout).toBe(`${CLEAN}\n${CLEAN}`);
    expect(matn(['normalize', '--html'], PAGE).stdout).toBe(CLEAN);
    expect(matn(['normalize', '--explain', page]).stdout).toContain('page.html:1:64\tverb-prefix');
    expect(matn(['article', packed]).stdout).toBe(matn(['article', page]).stdout);
    expect(matn(['article', '--html', '--show'], PAGE).stdout).toContain('عنوان خبر تازه');
  });
});

describe('the commands on HTML', () => {
  it('matn article prints the record of a page of the corpus', () => {
    const folder = 'corpus/articles/isna-1403071812044';
    const record = JSON.parse(readFileSync(`${folder}/record.json`, 'utf8'));
    expect(JSON.parse(matn(['article', `${folder}/source.html`]).stdout)).toEqual(record);
    expect(JSON.parse(matn(['article', '--html'], readFileSync(`${folder}/source.html`)).stdout)).toEqual(record);
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

  it('matn dates and numbers read the text of a page alone, with offsets in the file', () => {
    const html = '<style>i{margin:12px}</style>\n<p data-day="1403/06/17">در\n<b>۱۶</b> شهریور&nbsp;۱۴۰۳، ۵۰٪';
    const page = file('mentions.html', html);
    const [start, end] = [html.indexOf('۱۶'), html.indexOf('،')];
    const date = { text: '۱۶ شهریور\u00a0۱۴۰۳', start, end, value: '2024-09-06' };
    const dates = matn(['dates', page]).stdout;
    expect(jsonLines(dates)).toMatchObject([{ file: page, line: 3, ...date }]);
    expect(matn(['dates', '--html'], html).stdout).toBe(dates.replace(JSON.stringify(page), '"-"'));
    const numbers = matn(['numbers', page]).stdout;
    const percent = { text: '۵۰٪', line: 3, start: html.length - 3, end: html.length, value: 50, kind: 'percent' };
    expect(jsonLines(numbers)).toMatchObject([percent]);
    const record = JSON.stringify({ page: html });
    for (const [command, found] of [
      ['dates', date],
      ['numbers', { text: '۵۰٪', start: html.length - 3 }],
    ] as const) {
      const { stdout } = matn([command, '--html', '--jsonl', '--field', 'page'], `${record}\n`);
      expect(JSON.parse(stdout)[command]).toMatchObject([{ field: 'page', ...found }]);
    }
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

  it('says before it begins that the packages for pages of HTML are missing', () => {
    // Where the command has no node_modules beside it, it finds no packages.
    cpSync('dist', place('alone/dist'), { recursive: true });
    writeFileSync(place('alone/package.json'), '{"type":"module"}');
    const alone = (...args: string[]): Outcome => shell(`node ${place('alone/dist/cli.js')} article ${args.join(' ')}`);
    const [text, page] = [file('text.txt', 'متن خبر.'), file('page.html', '<p>متن خبر.')];
    const missing =
      'matn: reading HTML needs the packages linkedom and @mozilla/readability: npm install linkedom @mozilla/readability\n';
    expect(alone(text, page, text)).toEqual({ status: 2, stdout: '', stderr: missing });
    expect(alone('--html', text, place('none.txt'))).toEqual({ status: 2, stdout: '', stderr: missing });
    expect(alone(text, text)).toMatchObject({ status: 0, stderr: '' });
    expect(alone('--jsonl --field body', file('records.html', '{"body":"متن خبر."}\n'))).toMatchObject({ status: 0 });
  });
});
