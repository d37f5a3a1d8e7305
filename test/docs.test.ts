import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as articleHtml from '../src/article-html/index';
import * as html from '../src/html/index';
import * as matn from '../src/index';
import * as stream from '../src/stream/index';

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

/** The files that a page links to; addresses on the web are left out. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#]+)/g)].map(([, link]) => link!).filter((link) => !link.includes(':'));
}

/** Whether a link leads to a file that the package has. */
function isPacked(page: string, link: string): boolean {
  const file = path.join(path.dirname(page), link);
  return files.includes(file) || PACKED.includes(file);
}

/** All that the one group of an expression matches in a page. */
function named(page: string, expression: RegExp): string[] {
  return [...readFileSync(page, 'utf8').matchAll(expression)].map(([, name]) => name!);
}

/** A block of code in a page. */
interface Block {
  readonly name: string;
  readonly language: string;
  readonly code: string;
}

/** All blocks in JavaScript and TypeScript; those of docs/architecture.md show what is within the library. */
const BLOCKS: readonly Block[] = PACKED.filter((page) => page !== 'docs/architecture.md').flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```(ts|js)\n([\s\S]*?)^```/gm)].map(([, language, code], index) => ({
    name: `${index + 1} of ${page}`,
    language: language!,
    code: code!,
  })),
);

/** The names of the library. */
const NAMES = Object.keys({ ...matn, ...html, ...articleHtml, ...stream });

/** The errors that TypeScript finds in texts by name, under the settings of a user who has the types of Node. */
function typeErrors(texts: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    paths: { matn: ['./src/index.ts'], 'matn/search': ['./src/folding/index.ts'], 'matn/*': ['./src/*/index.ts'] },
  };
  const nameOf = (name: string): string => path.resolve(`${name.replace(/\W/g, '-')}.ts`);
  const files = new Map([...texts].map(([name, text]) => [nameOf(name), text]));
  // A page imports these packages, which aren't installed here.
  files.set(nameOf('minisearch'), "declare module 'minisearch'; declare module '@orama/orama';");
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, version, ...others) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, version, ...others) : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...texts.keys()].flatMap((name) =>
    [program.getSyntacticDiagnostics, program.getSemanticDiagnostics]
      .flatMap((diagnose) => diagnose(program.getSourceFile(nameOf(name))))
      .map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  );
}

describe('the blocks of code', () => {
  it('are there', () => {
    expect(BLOCKS.length).toBeGreaterThan(20);
  });

  // A reader may copy a block without the ones before it.
  it.each(BLOCKS)('$name imports what it names, and nothing else', ({ code }) => {
    const imports = [...code.matchAll(/import \{([^}]*)\} from 'matn[\w/-]*'/g)];
    const imported = imports.flatMap(([, names]) => names!.match(/\w+/g)!);
    const rest = imports.reduce((text, [whole]) => text.replace(whole, ''), code).replace(/\/\/.*$/gm, '');
    // A name before a colon is that of an option: `{ normalize: … }`.
    const used = NAMES.filter((name) => new RegExp(`(?<![.\\w'])${name}\\b(?![':])`).test(rest));
    expect(imported.sort()).toEqual(used.sort());
  });

  it('in TypeScript have no error of types', { timeout: 180_000 }, () => {
    const blocks = BLOCKS.filter(({ language }) => language === 'ts');
    expect(typeErrors(new Map(blocks.map(({ name, code }) => [name, `${code}export {};`])))).toEqual([]);
    expect(typeErrors(new Map([['x', "import { normalize } from 'matn';\nnormalize(1);"]]))).toEqual([
      "x: Argument of type 'number' is not assignable to parameter of type 'string'.",
    ]);
  });
});

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

  it.each(PACKED)('%s says of files in corpus/ that they are not in the package', (page) => {
    const text = readFileSync(page, 'utf8');
    const isSaidOnce = /in the repository and not in the npm package/.test(text);
    const silent = text.split(/\n\n+/).filter((block) => /`corpus\//.test(block) && !/clone|^<!--/.test(block));
    if (!isSaidOnce) expect(silent).toEqual([]);
  });

  it('corpus/SOURCES.md names every table, those that are read and those that are made', () => {
    const page = readFileSync('corpus/SOURCES.md', 'utf8');
    const read = readdirSync('corpus/tables').map((file) => `tables/${file}`);
    const made = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.table.ts'))
      .map((file) => `src/${file}`);
    expect(made.length).toBeGreaterThan(10);
    const isNamed = (file: string): boolean => file.startsWith('tables/article-') || page.includes(`\`${file}\``);
    expect([...read, ...made].filter((file) => !isNamed(file))).toEqual([]);
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
