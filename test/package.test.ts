import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { normalize } from '../src/index';

const SUB_PATHS = [
  'matn',
  'matn/characters',
  'matn/half-space',
  'matn/digits',
  'matn/numbers',
  'matn/dates',
  'matn/article',
  'matn/article-html',
  'matn/html',
  'matn/search',
  'matn/stream',
  'matn/rehype',
  'matn/retext',
];
const folder = mkdtempSync(path.join(tmpdir(), 'matn-package-'));
const tsc = path.resolve('node_modules/typescript/bin/tsc');

const USE = `
import { analyze, formatJalali, normalize, parseDate, readArticle, repairHalfSpaces, wordsToNumber, type Article, type DateMention } from 'matn';
import { normalizeCharacters } from 'matn/characters';
import { repairHalfSpaces as repair, type OwnPattern, type RepairOptions } from 'matn/half-space';
import { parseNumber } from 'matn/digits';
import { findNumbers, type NumberMention } from 'matn/numbers';
import { findDates, toIsoDate } from 'matn/dates';
import { readArticle as read } from 'matn/article';
import { analyzeHtml, findInHtml, normalizeHtml } from 'matn/html';
import { searchKey } from 'matn/search';
import { NormalizeStream } from 'matn/stream';
import { rehypeMatn } from 'matn/rehype';
import { retextMatn } from 'matn/retext';
const text: string = normalize(repairHalfSpaces(repair(normalizeCharacters('نمیدهیم'))), { profile: 'news' });
const mentions: DateMention[] = findDates(text);
const maybe: string | undefined = mentions[0]?.timeZone;
const own: OwnPattern[] | undefined = undefined;
const options: RepairOptions = { minConfidence: undefined, protect: own };
findDates(repair(text, options), { reference: maybe, timeZone: maybe });
const article: Article = readArticle === read ? read(text) : readArticle(text);
const day: string | null = toIsoDate('۱۶-۰۶-۱۴۰۳');
const reason: string | undefined = parseDate('۳۱ مهر ۱۴۰۳').reason;
const parsed = parseDate('۱۶-۰۶-۱۴۰۳');
if (parsed.ok) formatJalali(parsed.date.value);
const nothing: (string | null)[] = [formatJalali(mentions[0]), formatJalali(parseDate('').date)];
const written: string = formatJalali({ year: 1403, month: 6, day: 16 });
const numbers: (number | null)[] = [parseNumber('۱۲'), wordsToNumber('دوازده')];
const found: NumberMention[] = findNumbers('۵۰٪');
const inHtml: DateMention[] = findInHtml('<p>۱۶ <b>شهریور</b> ۱۴۰۳', findDates);
console.log(JSON.stringify({ text, day, reason, written, numbers, found: found[0]!.value, nothing, dates: mentions.length, language: article.language, changes: analyze(text).changes.length, html: normalizeHtml('<b>علي</b>'), key: searchKey('آنِ ما'), htmlChanges: analyzeHtml(text).changes.length, htmlDay: inHtml[0]!.value, stream: new NormalizeStream() instanceof TransformStream, plugins: typeof rehypeMatn() + typeof retextMatn() }));
`;
/** What a library that is built on it declares: TypeScript must be able to name every type in it. */
const DECLARED = `
import { parseDate as stamp, toTemporal } from 'matn/dates';
export const results = [analyze(text), parsed, article, found, inHtml, analyzeHtml(text), findNumbers(text), stamp(text)] as const;
export const functions = { normalize, repair, read, findInHtml, normalizeCharacters, searchKey, toTemporal };
export const plugins = { page: rehypeMatn(), prose: retextMatn() };
export const stream = new NormalizeStream();
`;
const EXPECTED = {
  text: 'نمی\u200cدهیم',
  day: '2024-09-06',
  reason: 'no-such-day',
  written: '۱۴۰۳/۰۶/۱۶',
  numbers: [12, 12],
  found: 50,
  nothing: [null, null],
  dates: 0,
  language: 'fa',
  changes: 0,
  html: '<b>علی</b>',
  key: 'ان ما',
  htmlChanges: 0,
  htmlDay: '2024-09-06',
  stream: true,
  plugins: 'functionfunction',
};

/** The tarball, installed into an empty folder as a user would. */
beforeAll(() => {
  execFileSync('npm', ['pack', '--pack-destination', folder, '--ignore-scripts'], { stdio: 'pipe' });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], {
    cwd: folder,
    stdio: 'pipe',
  });
  mkdirSync(path.join(folder, 'node_modules/@types'), { recursive: true });
  symlinkSync(path.resolve('node_modules/@types/node'), path.join(folder, 'node_modules/@types/node'));
  // The plug-ins' types refer to those of the trees, which come with any parser of unified.
  for (const types of ['hast', 'nlcst', 'unist']) {
    symlinkSync(path.resolve('node_modules/@types', types), path.join(folder, 'node_modules/@types', types));
  }
  symlinkSync(path.resolve('node_modules/undici-types'), path.join(folder, 'node_modules/undici-types'));
});

function write(name: string, content: string): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

function node(...args: string[]): string {
  return execFileSync('node', args, { cwd: folder, encoding: 'utf8' });
}

/** The example without its types. */
function asJavaScript(): string {
  return USE.replace(/, type \w+/g, '')
    .replaceAll(']!.', '].')
    .replace(/(const \w+): [^=]+ =/g, '$1 =');
}

describe('the packed package', () => {
  it('brings no dependency and no install script', () => {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'node_modules/matn/package.json'), 'utf8'));
    expect(manifest.dependencies).toBeUndefined();
    expect(Object.keys(manifest.scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
    expect(readdirSync(path.join(folder, 'node_modules/matn')).sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'NOTICE',
        'README.fa.md',
        'README.md',
        'SECURITY.md',
        'dist',
        'docs',
        'package.json',
      ].sort(),
    );
  });

  it('is imported as ESM', () => {
    expect(JSON.parse(node(write('use.mjs', asJavaScript())))).toEqual(EXPECTED);
  });

  it('is required as CommonJS', () => {
    const source = asJavaScript().replace(/import \{([^}]*)\} from ('[^']*');/g, (_, names: string, from: string) => {
      return `const {${names.replaceAll(' as ', ': ')}} = require(${from});`;
    });
    expect(JSON.parse(node(write('use.cjs', source)))).toEqual(EXPECTED);
  });

  it.each([
    ['nodenext', 'nodenext', 'use-nodenext.mts'],
    ['nodenext', 'nodenext', 'use-nodenext.cts'],
    ['bundler', 'esnext', 'use-bundler.ts'],
  ])('is typed under moduleResolution %s', (moduleResolution, module, name) => {
    write(name, USE + DECLARED);
    const options = [
      '--noEmit',
      '--declaration',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--noUncheckedIndexedAccess',
      '--target',
      'es2022',
      '--module',
      module,
      '--moduleResolution',
      moduleResolution,
    ];
    const { status, stdout } = spawnSync('node', [tsc, ...options, '--types', 'node', name], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it.each(['es2023', 'es2023,dom,dom.iterable'])('has recipes that are typed with lib %s, and work', (lib) => {
    const page = readFileSync('docs/corpora.md', 'utf8');
    const recipes = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!);
    expect(recipes.length).toBe(3);
    const names = recipes.map((code, index) => write(`recipe-${index}.mts`, code));
    const options = ['--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', lib];
    const { stdout } = spawnSync('node', [tsc, ...options, '--module', 'nodenext', '--types', 'node', ...names], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    const text = 'شبکههای ما\n\nنمیدهیم كه';
    write('page.txt', text);
    for (const script of ['recipe-0.mjs', 'recipe-1.mjs']) {
      write('clean.txt', '');
      node(script);
      expect(readFileSync(path.join(folder, 'clean.txt'), 'utf8')).toBe(normalize(text));
    }
    write('news.jsonl', '{"id":1,"body":"متن"}\n{"id":2,"body":"كه"}\n');
    node('recipe-2.mjs');
    expect(readFileSync(path.join(folder, 'clean.jsonl'), 'utf8')).toBe(
      '{"id":1,"body":"متن"}\n{"id":2,"body":"که"}\n',
    );
    expect(readFileSync(path.join(folder, 'changes.jsonl'), 'utf8')).toBe(
      '{"line":2,"start":0,"end":1,"before":"ك","after":"ک","rule":"arabic-kaf"}\n',
    );
  });

  it('has every sub-path and its own description', () => {
    const source = `for (const name of ${JSON.stringify(SUB_PATHS)}) if (Object.keys(await import(name)).length === 0) throw new Error(name);
      const { default: manifest } = await import('matn/package.json', { with: { type: 'json' } }); console.log(manifest.name);`;
    expect(node(write('paths.mjs', source)).trim()).toBe('matn');
  });

  it.each(['toPersianDigits', 'jalaliToGregorian', 'PROFILES', 'RULES', 'MatnError'])(
    'leaves out what is not used when %s alone is bundled',
    async (name) => {
      const { outputFiles } = await build({
        stdin: { contents: `export { ${name} } from 'matn';`, resolveDir: folder },
        bundle: true,
        write: false,
        minify: true,
        format: 'esm',
        platform: 'browser',
        logLevel: 'silent',
      });
      expect(outputFiles[0]!.contents.length).toBeLessThan(3_000);
    },
  );

  it('throws one error, by whatever path it is imported', () => {
    const source = `import { MatnError } from 'matn';
      for (const name of ${JSON.stringify(SUB_PATHS)}) {
        const { MatnError: own } = await import(name);
        if (own !== MatnError) throw new Error(name);
      }
      console.log('one');`;
    expect(node(write('error.mjs', source)).trim()).toBe('one');
  });

  it('names the packages that reading HTML needs where they are not installed', () => {
    const source = `import { readArticleHtml } from 'matn/article-html';
      await readArticleHtml('<p>').catch(({ name, message }) => console.log(name, message));`;
    expect(node(write('html.mjs', source))).toMatch(/^MatnError .*npm install linkedom @mozilla\/readability$/m);
  });

  it('installs the command', () => {
    const bin = path.join(folder, 'node_modules/.bin/matn');
    expect(spawnSync(bin, ['normalize'], { input: 'نمیدهیم', encoding: 'utf8' })).toMatchObject({
      stdout: 'نمی\u200cدهیم',
      status: 0,
    });
    // The threads need separate files in the package.
    const args = ['normalize', '--jsonl', '--field', 'a', '--jobs', '2'];
    expect(spawnSync(bin, args, { input: '{"a":"نمیدهیم"}\n', encoding: 'utf8' })).toMatchObject({
      stdout: '{"a":"نمی\u200cدهیم"}\n',
      status: 0,
    });
  });
});
