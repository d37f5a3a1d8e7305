import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const PAGES = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const { scripts, files } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  files: string[];
};
/** The pages that the package has too. */
const PACKED = PAGES.filter((page) => page.startsWith('README') || page.startsWith('docs/') || files.includes(page));

/** Where a page's links lead to, other pages of the web apart. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#]+)/g)].map(([, link]) => link!).filter((link) => !link.includes(':'));
}

function isPacked(page: string, link: string): boolean {
  const file = path.join(path.dirname(page), link);
  return files.includes(file) || PACKED.includes(file);
}

/** Everything in a page that the expression's one group matches. */
function named(page: string, what: RegExp): string[] {
  return [...readFileSync(page, 'utf8').matchAll(what)].map(([, name]) => name!);
}

describe('the pages', () => {
  it('name commands, as CONTRIBUTING.md does: the search for them finds some', () => {
    expect(named('CONTRIBUTING.md', /npm run ([\w:-]+)/g).length).toBeGreaterThan(5);
  });

  it.each(PAGES)('%s names commands that there are', (page) => {
    expect(named(page, /npm run (?:--silent )?([\w:-]+)/g).filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(PAGES)('%s names files that there are', (page) => {
    const files = named(page, /`((?:src|test|corpus|docs|examples)\/[\w./-]+)`/g);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each(PACKED)('%s says of what is in no package that it is in a clone', (page) => {
    const blocks = readFileSync(page, 'utf8').split(/\n\n+/);
    const silent = blocks.filter((block, index) => {
      const isOfClone =
        /npm run |npm test|npm start/.test(block) || linksOf(block).some((link) => !isPacked(page, link));
      return isOfClone && !/^<!--/.test(block) && !/clone|مخزن/.test(`${blocks[index - 1]}\n${block}`);
    });
    expect(silent).toEqual([]);
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
