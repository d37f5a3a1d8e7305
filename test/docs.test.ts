import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const PAGES = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Everything in a page that the expression's one group matches. */
function named(page: string, what: RegExp): string[] {
  return [...readFileSync(page, 'utf8').matchAll(what)].map(([, name]) => name!);
}

describe('the pages', () => {
  it('name the commands of CONTRIBUTING.md', () => {
    expect(named('CONTRIBUTING.md', /npm run ([\w:-]+)/g).length).toBeGreaterThan(5);
  });

  it.each(PAGES)('%s names commands that there are', (page) => {
    expect(named(page, /npm run (?:--silent )?([\w:-]+)/g).filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(PAGES)('%s names files that there are', (page) => {
    const files = named(page, /`((?:src|test|corpus|docs|examples)\/[\w./-]+)`/g);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('CONTRIBUTING.md names lists of cases that there are', () => {
    const lists = named('CONTRIBUTING.md', /`((?:[\w-]+\/)?[\w-]+\.tsv)`/g).map((file) => `corpus/cases/${file}`);
    expect(lists.length).toBeGreaterThan(8);
    expect(lists.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('the API reference has every entry of the package', async () => {
    const { entryPoints } = JSON.parse(readFileSync('typedoc.json', 'utf8')) as { entryPoints: string[] };
    const { default: builds } = (await import(path.resolve('tsup.config.ts'))) as {
      default: { entry: Record<string, string> }[];
    };
    const entries = new Set(builds.flatMap(({ entry }) => Object.values(entry)));
    expect([...entries].filter((file) => file.startsWith('src/') && !file.startsWith('src/cli/')).sort()).toEqual(
      [...entryPoints].sort(),
    );
  });
});
