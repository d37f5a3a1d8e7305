import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import * as html from '../src/html/index';
import * as matn from '../src/index';

/** A line `expression // → value` of an example: the expression is run, the value is compared. */
const EXAMPLE = /^(.+?);?\s*\/\/ → (.+)$/;

/** All examples of a text's ```ts blocks, or of its doc comments (`call` → `value`). */
function examplesOf(file: string): [expression: string, value: string][] {
  const text = readFileSync(file, 'utf8');
  const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, block]) => block!.split('\n'));
  const lines = blocks.map((line) => EXAMPLE.exec(line.trim())).filter((match) => match !== null);
  const comments = [...text.matchAll(/^ ?\* `([^`]+)` → `([^`]+)`(?:, `([^`]+)` → `([^`]+)`)?$/gm)];
  return [
    ...lines.map((match): [string, string] => [match[1]!, match[2]!]),
    ...comments.flatMap(([, a, b, c, d]): [string, string][] =>
      c === undefined
        ? [[a!, b!]]
        : [
            [a!, b!],
            [c, d!],
          ],
    ),
  ];
}

const SOURCES = [
  'src/normalize.ts',
  'src/half-space/index.ts',
  'src/characters/index.ts',
  'src/digits/digits.ts',
  'src/digits/number.ts',
  'src/numbers/read.ts',
  'src/numbers/write.ts',
  'src/numbers/find.ts',
  'src/inspect/inspect.ts',
  'src/inspect/reveal.ts',
  'src/dates/find.ts',
  'src/dates/parse.ts',
  'src/dates/jalali.ts',
  'src/dates/lunar.ts',
  'src/dates/format.ts',
  'src/dates/format-relative.ts',
  'src/dates/temporal.ts',
  'src/dates/zone.ts',
  'src/article/article.ts',
  'src/html/html.ts',
];

describe('examples', () => {
  const examples = ['README.md', 'docs/dates.md', 'docs/search.md', 'docs/article.md', ...SOURCES].flatMap((file) =>
    examplesOf(file).map(([a, b]) => [file, a, b] as const),
  );

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(20);
    for (const file of SOURCES) expect(examplesOf(file).length, file).toBeGreaterThan(0);
  });

  it.each(examples)('of %s: %s → %s', (_, expression, value) => {
    const scope = { ...matn, ...html, Temporal };
    const run = (code: string): unknown =>
      new Function(...Object.keys(scope), `return (${code});`)(...Object.values(scope));
    const expected = value.includes('…') ? undefined : run(value);
    const result = run(expression);
    if (expected === undefined) expect(result).toMatchObject(run(value.replace(/,? ?\w+: …/g, '')) as object);
    else expect(result).toEqual(expected);
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
