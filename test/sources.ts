import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The files of the package, as paths in src: `dates/find.ts`. */
export const SOURCE_FILES: readonly string[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .sort();

/** A file of src as TypeScript reads it. */
export function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(path.join('src', file), 'utf8'), ts.ScriptTarget.Latest, true);
}

/** Every node of a file, outermost first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** The room of a file: its folder, or the file itself if it is directly in src. */
export function roomOf(file: string): string {
  return file.split(path.sep)[0]!;
}

const imports = new Map<string, readonly string[]>();

/** The files of src that a file imports (for values or types, at its top or later) or re-exports from. */
export function importsOf(file: string): readonly string[] {
  const known = imports.get(file) ?? readImports(file);
  imports.set(file, known);
  return known;
}

function readImports(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join('src', file), 'utf8'), true, true);
  const relative = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
  return relative.map((name) => {
    const target = path.join(path.dirname(file), name);
    return (
      [target, `${target}.ts`, `${target}.tsx`].find((each) => SOURCE_FILES.includes(each)) ??
      path.join(target, 'index.ts')
    );
  });
}
