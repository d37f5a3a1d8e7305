import { readdirSync, readFileSync } from 'node:fs';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import { retext } from 'retext';
import { Temporal } from 'temporal-polyfill';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { newestEvaluation, readEvaluation } from '../src/forge/bench/accuracy';
import { newestResults, summaryIn } from '../src/forge/bench/report';
import { listCompoundFiles } from '../src/forge/half-space/lexicon';
import { rows } from '../src/forge/table';
import * as html from '../src/html/index';
import * as matn from '../src/index';
import rehypeMatn from '../src/rehype/index';
import retextMatn from '../src/retext/index';
import { readCases } from './cases';
import { DATE_TABLES, readDateCases } from './dates/cases';
import { AsyncFunction, expectExample } from './examples';

/** A line `expression // → value` of an example: the expression is run, the value is compared. */
const EXAMPLE = /^(.+?);?\s*\/\/ → (.+)$/;

/** All examples of a page's ```ts blocks. */
function examplesOf(file: string): [expression: string, value: string][] {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, block]) =>
    block!.split('\n'),
  );
  const lines = blocks.map((line) => EXAMPLE.exec(line.trim())).filter((match) => match !== null);
  return lines.map((match): [string, string] => [match[1]!, match[2]!]);
}

/** A page's ```js blocks that say what comes out: what they import, and the code below it with its examples as pairs. */
function scriptsOf(file: string): { file: string; imports: string[]; code: string }[] {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(([, block]) => block);
  const withValues = blocks.filter((block) => block!.includes('// → '));
  return withValues.map((block) => {
    const lines = block!.split('\n').filter((line) => !line.startsWith('import '));
    const imports = [...block!.matchAll(/^import (?:\{ ([^}]*) \}|(\w+)) from/gm)].flatMap(([, some, one]) =>
      (some ?? one!).split(', '),
    );
    const code = lines.map((line) => line.replace(EXAMPLE, 'pairs.push([$1, $2]);')).join('\n');
    return { file, imports, code };
  });
}

/** The pages with examples. docs/architecture.md has a test of its own. */
const PAGES = [
  'README.md',
  'README.fa.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md') && file !== 'architecture.md')
    .map((file) => `docs/${file}`),
];

describe('examples', () => {
  const examples = PAGES.flatMap((file) => examplesOf(file).map((example) => [file, ...example] as const));

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)('of %s: %s → %s', async (_, expression, value) => {
    await expectExample(expression, value, { ...matn, ...html, Temporal });
  });
});

describe('scripts', () => {
  /** All that a script may import. */
  const names: Record<string, unknown> = {
    ...matn,
    ...html,
    rehypeMatn,
    rehypeParse,
    rehypeStringify,
    remarkParse,
    remarkRetext,
    retext,
    retextMatn,
    unified,
    VFile,
  };

  it.each(PAGES.flatMap(scriptsOf))('of $file give what they say: $imports', async (script) => {
    const pairs: [unknown, unknown][] = [];
    const values = script.imports.map((name) => names[name]);
    await new AsyncFunction('pairs', ...script.imports, script.code)(pairs, ...values);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [result, value] of pairs) expect(result).toEqual(value);
  });
});

describe('the figures of README.md', () => {
  const page = readFileSync('README.md', 'utf8');

  it('of speed are those of the newest benchmarks', () => {
    expect(summaryIn(page)).toBe(summaryIn(readFileSync(newestResults()!, 'utf8')));
    expect(summaryIn(page)).toContain('| matn |');
  });

  it('of accuracy are those of the newest evaluation', () => {
    const [first] = readEvaluation(readFileSync(newestEvaluation(), 'utf8'));
    const sentences = Number(/: (\d+) sentences$/.exec(first!.text)![1]);
    expect(page).toContain(`(${sentences.toLocaleString('en')} sentences, F1)`);
    expect([...first!.systems.keys()]).toEqual(['matn', 'virastar', 'persian-tools']);
    for (const [name, { stripped, spaced, mixed, damage }] of first!.systems) {
      const row = page
        .split('\n')
        .find(
          (line) =>
            line.includes('%') && line.startsWith(`| ${name === 'persian-tools' ? '@persian-tools/' : ''}${name} `),
        );
      expect(row?.split(' | ').slice(1)).toEqual([`${stripped} %`, `${spaced} %`, `${mixed} %`, `${damage} |`]);
    }
  });

  it('of size are the limits that the package is held to, in whole KB', () => {
    const { 'size-limit': limits } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      'size-limit': { name: string; limit: string }[];
    };
    const shown = [...page.matchAll(/`(matn(?:\/[\w-]+)?)` (\d+)(?=,| \|)/g)].map(([, name, size]) => [
      name,
      Number(size),
    ]);
    const held = limits.map(({ name, limit }) => [name, Math.ceil(Number.parseFloat(limit))]);
    expect(shown.sort()).toEqual(held.sort());
  });

  it('of date cases are what is there', () => {
    const none = readCases('dates/none.tsv').length;
    const cases = DATE_TABLES.flatMap(readDateCases);
    const unreal = cases.filter(({ dates }) => dates.every(({ value }) => value.startsWith('!no-such-'))).length;
    const all = (none + cases.length).toLocaleString('en');
    expect(page).toContain(
      `${all} strings composed for the purpose, ${none + unreal} of which are no date or one that doesn't exist`,
    );
  });
});

describe('the figures of docs/half-space.md', () => {
  const page = readFileSync('docs/half-space.md', 'utf8');

  it('of the lexicon and of open cases are what is there', () => {
    const entries = listCompoundFiles().flatMap((file) => rows(readFileSync(file, 'utf8'))).length;
    expect(page).toContain(`(${entries.toLocaleString('en')} entries written for this project)`);
    expect(page).toContain(`has ${readCases('half-space/open.tsv').length} cases of ours`);
  });

  it('are those of the newest evaluation', () => {
    for (const { text, systems } of readEvaluation(readFileSync(newestEvaluation(), 'utf8'))) {
      const { stripped, spaced, mixed, damage } = systems.get('matn')!;
      const name = text.startsWith('perdt') ? 'PerDT dev' : 'Seraji dev';
      const row = page.split('\n').find((line) => line.startsWith(`| ${name}, `));
      expect(row).toContain(`| ${stripped} / ${spaced} / ${mixed} | ${damage} `);
    }
  });
});

describe('README.fa.md', () => {
  it('is edited by matn itself: only the scraped sentences would change', () => {
    const page = readFileSync('README.fa.md', 'utf8');
    const changed = matn.analyze(page, { profile: 'editorial' }).changes.map(({ start }) => {
      const lineStart = page.lastIndexOf('\n', start) + 1;
      return page.slice(lineStart, start);
    });
    expect(changed.length).toBeGreaterThan(3);
    // The scraped column is the first: one bar before it and none else.
    expect(changed.filter((before) => !/^\| [^|]*$/.test(before))).toEqual([]);
  });
});
