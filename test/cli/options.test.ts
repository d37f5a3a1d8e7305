import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand, sizeOf } from '../../src/forge/bench/command-run';
import { type NormalizeOptions, normalize, readArticle } from '../../src/index';
import { allowedWords } from '../allowed-words';
import { file, jsonLines, matn, place } from './command';

/** A text, the flags, the same as options, and what comes out. */
const FLAGS: readonly (readonly [text: string, flags: string[], options: NormalizeOptions, result: string])[] = [
  ['خانه ی ما', ['--ezafe', 'hamza'], { ezafe: 'hamza' }, 'خانهٔ ما'],
  ['خانه ی ما', ['--ezafe', 'yeh'], { ezafe: 'yeh' }, 'خانه\u200cی ما'],
  ['مکة', ['--teh-marbuta', 'heh'], { tehMarbuta: 'heh' }, 'مکه'],
  ['سال ۱۱ـ۲۳', ['--kashida-dash', 'dash'], { kashidaDash: 'dash' }, 'سال ۱۱–۲۳'],
  ['کِتاب', ['--diacritics', 'drop'], { diacritics: 'drop' }, 'کتاب'],
  ['می&zwnj;روم', ['--entities', 'decode'], { entities: 'decode' }, 'می\u200cروم'],
  ['محمد ﷺ', ['--phrase-ligatures'], { phraseLigatures: true }, 'محمد صلی الله علیه و سلم'],
  [
    'آنها به طور کامل',
    ['--style', 'pronouns=half-space', '--style', 'phrases=half-space'],
    { style: { pronouns: 'half-space', phrases: 'half-space' } },
    'آن\u200cها به\u200cطور کامل',
  ],
  [
    'آنها كه',
    ['--profile', 'safe', '--on', 'house-style', '--style', 'pronouns=half-space'],
    { profile: 'safe', rules: { 'house-style': true }, style: { pronouns: 'half-space' } },
    'آن\u200cها که',
  ],
  ['بچهخرگوش ما', ['--word', 'بچه|خرگوش'], { words: ['بچه\u200cخرگوش'] }, 'بچه\u200cخرگوش ما'],
  ['ما نمیدهیم', ['--leave', 'نمیدهیم'], { leave: ['نمیدهیم'] }, 'ما نمیدهیم'],
  ['علي كه', ['--protect', 'علي'], { protect: ['علي'] }, 'علي که'],
  ['كتاب‌ها كه', ['--protect', 'كتاب|ها'], { protect: ['كتاب\u200cها'] }, 'كتاب‌ها که'],
  ['كد ٣ و ٤', ['--protect-pattern', 'كد \\p{N}'], { protect: [/كد \p{N}/u] }, 'كد ٣ و ۴'],
  ['چرا?', ['--on', 'persian-mark'], { rules: { 'persian-mark': true } }, 'چرا؟'],
  ['ما نميدهيم', ['--off', 'verb-prefix'], { rules: { 'verb-prefix': false } }, 'ما نمیدهیم'],
  ['ما نميدهيم', ['--profile', 'safe'], { profile: 'safe' }, 'ما نمیدهیم'],
];

describe('the options of matn normalize', () => {
  it.each(FLAGS)('%s %j is %j', (text, flags, options, result) => {
    expect(normalize(text, options)).toBe(result);
    expect(matn(['normalize', ...flags], text)).toEqual(
      expect.objectContaining({ status: 0, stdout: result, stderr: '' }),
    );
  });

  it.each(FLAGS)('apply to the fields of matn article as well: %s %j', (text, flags, options) => {
    const { status, stdout } = matn(['article', ...flags], text);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(readArticle(text, { normalize: options }));
  });

  it('change nothing if they all say keep', () => {
    const keep = ['ezafe', 'teh-marbuta', 'kashida-dash', 'diacritics', 'entities'].flatMap((name) => [
      `--${name}`,
      'keep',
    ]);
    const text = 'خانه ی ما، کِتابة ۱۱ـ۲۳ &amp;';
    expect(matn(['normalize', ...keep], text).stdout).toBe(normalize(text));
  });

  it.each(['normalize', 'article'])('are all those of the library: matn %s', (command) => {
    const names = allowedWords(() => normalize('', { x: 1 } as NormalizeOptions));
    const { stdout } = matn([command, '--help']);
    const special: Record<string, string> = { rules: 'on', words: 'word' };
    for (const name of names) {
      const flag = special[name] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect(stdout, name).toMatch(new RegExp(`^ +--${flag}\\b`, 'm'));
    }
    expect(names.length).toBeGreaterThan(10);
  });

  it('are printed with every group of the house style in the help', () => {
    const { stdout } = matn(['normalize', '--help']);
    for (const group of allowedWords(() => normalize('', { style: { x: 'glued' } as object })))
      expect(stdout).toContain(`${group} (`);
  });

  it.each([
    [['--ezafe', 'x'], "--ezafe is one of 'keep', 'hamza', 'letter', 'yeh'"],
    [['--style', 'pronouns'], "--style takes GROUP=FORM, not 'pronouns'"],
    [['--style', 'pronouns=blank'], '--style pronouns is one of'],
    [['--protect-pattern', '('], '--protect-pattern takes a regular expression'],
    [['--protect', ''], '--protect takes a word'],
    [['--word', 'ab'], '--word takes Persian words'],
    [['--on', 'x'], "unknown rule 'x'"],
  ])('are refused if they are wrong: %j', (flags, message) => {
    for (const command of ['normalize', 'article']) {
      const { status, stdout, stderr } = matn([command, ...flags], 'متن');
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(message);
      expect(stderr.trim().split('\n').length).toBe(1);
    }
  });

  it('may name attributes of HTML that are text, in whole pages and in records', () => {
    const html = '<img alt="علي" title="كتاب">';
    const page = file('page.html', html);
    expect(matn(['normalize', page]).stdout).toBe(html);
    const flags = ['--attribute', 'alt', '--attribute', 'title'];
    const normalized = '<img alt="علی" title="کتاب">';
    expect(matn(['normalize', ...flags, page]).stdout).toBe(normalized);
    expect(matn(['normalize', '--html', ...flags], html).stdout).toBe(normalized);
    expect(matn(['normalize', '--explain', '--attribute', 'alt', page]).stdout).toContain('alt="علی"');
    const record = (value: string): string => `${JSON.stringify({ body: value })}\n`;
    for (const jobs of ['1', '2']) {
      const args = ['normalize', '--jsonl', '--html', '--field', 'body', '--jobs', jobs, ...flags];
      expect(matn(args, record(html)).stdout).toBe(record(normalized));
    }
    for (const [args, message] of [
      [['--attribute', 'src', page], "--attribute is a list of title, alt, aria-label, placeholder, not 'src'"],
      [['--attribute', 'alt'], '--attribute goes with HTML'],
      [['--attribute', 'alt', '--jsonl', '--field', 'body', page], '--attribute goes with HTML'],
    ] as const) {
      expect(matn(['normalize', ...args], html)).toMatchObject({ status: 2, stdout: '' });
      expect(matn(['normalize', ...args], html).stderr).toContain(message);
    }
  });

  it.each([
    ['normalize', []],
    ['article', ['-']],
  ])('read either a list or the text from standard input, not both: %s', (command, files) => {
    expect(matn([command, '--words', '-', ...files], 'پیک|چین')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'matn: standard input is either the list of --words or the text: name the file of one of them\n',
    });
    const text = file('text.txt', 'پیکچین');
    expect(matn(['normalize', '--words', '-', text], 'پیک|چین').stdout).toBe('پیک\u200cچین');
  });

  it('may name a list of words, in which a wrong one is told with its line', () => {
    const list = file('words.txt', 'بچه\u200cخرگوش\r\n\nوال|استریت\n');
    const { stdout } = matn(['normalize', '--words', list, '--word', 'پیک|چین'], 'بچهخرگوش در وال استریت پیکچین');
    expect(stdout).toBe('بچه\u200cخرگوش در وال\u200cاستریت پیک\u200cچین');
    writeFileSync(list, 'بچه|خرگوش\nab\n');
    const refused = matn(['normalize', '--words', list], 'متن');
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain(`${list}:2: --words takes`);
    expect(matn(['normalize', '--words', place('none')], 'متن').stderr).toContain('no such file');
    // A list must be UTF-8, whatever --encoding says of the text.
    writeFileSync(list, Buffer.from('\ufeffکتاب', 'utf16le'));
    expect(matn(['normalize', '--words', list, '--encoding', 'utf-16le'], 'متن').stderr).toBe(
      `matn: ${list}:1: not UTF-8; iconv -f utf-16le -t utf-8 converts it\n`,
    );
  });

  it('are passed on to the threads, even patterns', () => {
    const records = file('records.jsonl', '{"body":"كد ٣ و ٤"}\n'.repeat(3));
    const { stdout } = matn([
      'normalize',
      '--jsonl',
      '--field',
      'body',
      '--jobs',
      '2',
      '--protect-pattern',
      'كد \\p{N}',
      records,
    ]);
    expect(stdout).toBe('{"body":"كد ٣ و ۴"}\n'.repeat(3));
    const flags = ['--jsonl', '--field', 'body', '--jobs', '2', '--protect-pattern', 'كد \\p{N}', '--ezafe', 'hamza'];
    writeFileSync(records, '{"body":"كد ٣ و خانه ی ٤"}\n'.repeat(3));
    const bodies = jsonLines(matn(['article', ...flags, records]).stdout).map(({ article }) => article.body);
    expect(bodies).toEqual(Array(3).fill('كد ٣ و خانهٔ ۴'));
  });

  it('apply to what matn article --show counts', () => {
    const text = 'ما نمیدهیم\n';
    expect(matn(['article', '--show'], text).stdout).toContain('half-spaces put back in the whole page: 1 ');
    expect(matn(['article', '--show', '--profile', 'safe'], text).stdout).toContain('in the whole page: 0 ');
  });

  it('must be the same for --resume, even a pattern', async () => {
    const output = place('out.jsonl');
    const records = file('long.jsonl', '{"body":"كد ٣ و ٤"}\n'.repeat(200_000));
    const args = (pattern: string): string[] => [
      'normalize',
      '--jsonl',
      '--field',
      'body',
      '--protect-pattern',
      pattern,
      '-o',
      output,
      '--resume',
      records,
    ];
    const isDue = (): boolean => sizeOf(`${output}.part`) > 0;
    await runCommand(args('كد'), { isDue, signal: 'SIGINT' });
    expect(existsSync(`${output}.state`)).toBe(true);
    expect(readFileSync(`${output}.state`, 'utf8')).toContain('كد');
    const { status, stderr } = matn(args('و'));
    expect(status).toBe(2);
    expect(stderr).toContain('other options');
  });
});
