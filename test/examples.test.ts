import { readFileSync } from 'node:fs';
import path from 'node:path';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { retext } from 'retext';
import { Temporal } from 'temporal-polyfill';
import ts from 'typescript';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { expectExample, run } from './examples';

/** An example in a doc comment: a call and its value, or what it throws. */
const EXAMPLE = /`([^`]+)` (→|throws) `([^`]+)`/g;

const { entryPoints } = JSON.parse(readFileSync('typedoc.json', 'utf8')) as { entryPoints: string[] };

interface Documented {
  readonly name: string;
  readonly examples: readonly (readonly [call: string, does: string, value: string])[];
  /** The names of its options. */
  readonly options: readonly string[];
}

/** Every function and class that the package exports, with the examples of its doc comment. */
function documented(): Documented[] {
  const program = ts.createProgram(entryPoints, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const symbols = entryPoints
    .flatMap((entry) => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)!)!))
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter(({ flags }) => flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Class));
  return [...new Set(symbols)].map((symbol) => {
    const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    const examples = [...comment.matchAll(EXAMPLE)].map(([, call, does, value]) => [call!, does!, value!] as const);
    const type = checker.getTypeOfSymbol(symbol);
    const options = [...type.getCallSignatures(), ...type.getConstructSignatures()]
      .flatMap((signature) => signature.getParameters().filter(({ name }) => name === 'options'))
      .flatMap((parameter) => checker.getNonNullableType(checker.getTypeOfSymbol(parameter)).getProperties())
      // An error takes those of every error.
      .filter(({ valueDeclaration }) => !program.isSourceFileDefaultLibrary(valueDeclaration!.getSourceFile()));
    return { name: symbol.name, examples, options: options.map((option) => option.name) };
  });
}

const all = documented();
/** What the examples may name: all that the package exports, and packages used with it. */
const scope: Record<string, unknown> = { Temporal, unified, rehypeParse, rehypeStringify, retext };
for (const entry of entryPoints) {
  const { default: _, ...exports } = (await import(path.resolve(entry))) as Record<string, unknown>;
  Object.assign(scope, exports);
}

describe('the doc comment of every function and class', () => {
  it('has an example', () => {
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it.each(all.flatMap(({ name, examples }) => examples.map((example) => [name, ...example] as const)))(
    'of %s is true: %s %s %s',
    async (_, call, does, value) => {
      if (does === 'throws') await expect(run(call, scope)).rejects.toThrow(value);
      else await expectExample(call, value, scope);
    },
  );
});

describe('docs/options.md', () => {
  const page = readFileSync('docs/options.md', 'utf8');
  const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name!);

  it('lists every option and no other', () => {
    expect(listed.length).toBeGreaterThan(30);
    expect([...new Set(listed)].sort()).toEqual([...new Set(all.flatMap(({ options }) => options))].sort());
  });

  it('names every function that has options', () => {
    const functions = all.filter(({ options }) => options.length > 0).map(({ name }) => name);
    expect(functions.length).toBeGreaterThan(20);
    expect(functions.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
