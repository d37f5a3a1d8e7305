import type { TestProject } from 'vitest/node';
import { CORPUS } from './corpus';
import { hashesOf } from './results';

declare module 'vitest' {
  interface ProvidedContext {
    /** What Node makes of each file of the corpus, entry by entry. */
    readonly hashes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  }
}

/** Before the browser begins: the same in Node. */
export default async function inNode(project: TestProject): Promise<void> {
  const hashes: Record<string, Record<string, string>> = {};
  for (const file of CORPUS) hashes[file.name] = await hashesOf(file);
  project.provide('hashes', hashes);
}
