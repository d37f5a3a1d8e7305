import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { CORPUS, type CorpusFile } from './corpus';
import { hashesOf } from './results';

declare module 'vitest' {
  interface ProvidedContext {
    /** What Node makes of each file of the corpus, entry by entry. */
    readonly hashes: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** A file of your own with one text per line: `TEXT=FILE npm run test:browser`. */
    readonly own: readonly CorpusFile[];
  }
}

/** Computes the hashes in Node before the browser starts. Called for the root project and for the browser's, which runs the tests. */
export default async function inNode(project: TestProject): Promise<void> {
  if (project.isRootProject()) return;
  const own = ownFiles(process.env.TEXT);
  const hashes: Record<string, Record<string, string>> = {};
  for (const file of [...CORPUS, ...own]) hashes[file.name] = await hashesOf(file);
  project.provide('hashes', hashes);
  project.provide('own', own);
}

function ownFiles(file: string | undefined): CorpusFile[] {
  if (file === undefined) return [];
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return [{ name: path.basename(file), texts }];
}
