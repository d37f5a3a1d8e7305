import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as matn from '../src/index';
import { expectExample } from './examples';
import { importsOf, roomOf, SOURCE_FILES } from './sources';

const ARCHITECTURE = readFileSync('docs/architecture.md', 'utf8');
/** The page of the article, which the examples call `page`. */
const page = readFileSync('corpus/articles/asriran-995326/source.txt', 'utf8');
/** The sentence that the examples follow through the rooms. */
const sentence = /^> (.+)$/m.exec(ARCHITECTURE)![1]!;

/** The sections, each with the files that it names and its examples `call // → value`. */
const SECTIONS = ARCHITECTURE.split(/^## /m)
  .slice(1)
  .map((section) => ({
    title: section.slice(0, section.indexOf('\n')),
    files: [...new Set([...section.matchAll(/`(src\/[^`]+\.ts)`/g)].map(([, file]) => file!))],
    steps: [...section.matchAll(/^(.+?) \/\/ → (.+)$/gm)].map(([, call, value]) => [call!, value!] as const),
  }));

/** What the examples of a section may name: what its files and the package export, the article and the sentence. */
async function scopeOf(files: readonly string[]): Promise<Record<string, unknown>> {
  const exports = await Promise.all(files.map((file) => import(path.resolve(file)) as Promise<object>));
  return Object.assign({ sentence, page }, matn, ...exports);
}

describe('docs/architecture.md', () => {
  it('follows a sentence of the article', () => {
    expect(page).toContain(sentence);
  });

  it.each(SECTIONS.flatMap(({ title, files, steps }) => steps.map(([call, value]) => ({ title, call, value, files }))))(
    '$title: $call → $value',
    async ({ call, value, files }) => {
      await expectExample(call, value, await scopeOf(files));
    },
  );

  it('names files that there are', () => {
    const existing = SOURCE_FILES.map((file) => `src/${file}`);
    expect(SECTIONS.flatMap(({ files }) => files).filter((file) => !existing.includes(file))).toEqual([]);
  });

  it('names every room', () => {
    const rooms = new Set(SOURCE_FILES.filter((file) => file.includes(path.sep)).map(roomOf));
    expect([...rooms].filter((room) => !ARCHITECTURE.includes(`src/${room}/`))).toEqual([]);
  });

  it('names every folder of a room, with its path or in the sentence about src/forge/', () => {
    const folders = new Set(
      SOURCE_FILES.map((file) => path.dirname(file)).filter((folder) => folder.includes(path.sep)),
    );
    const isNamed = (folder: string): boolean =>
      ARCHITECTURE.includes(`src/${folder}/`) ||
      (roomOf(folder) === 'forge' && ARCHITECTURE.includes(`\`${path.basename(folder)}\``));
    expect([...folders].filter((folder) => !isNamed(folder))).toEqual([]);
  });

  it.each([
    ['The command', 'cli'],
    ['The playground', 'playground'],
  ])('names all that is used by %s, of every other room', (subject, room) => {
    const sentences = ARCHITECTURE.replaceAll('\n', ' ').split(/(?=The command|The playground|`src\/forge\/` builds)/);
    const named = sentences
      .filter((sentence) => sentence.startsWith(`${subject} `))
      .flatMap((sentence) => [...sentence.matchAll(/`src\/([\w-]+(?:\.ts)?)/g)].map(([, name]) => name!));
    const files = SOURCE_FILES.filter((file) => roomOf(file) === room);
    const used = files.flatMap((file) => importsOf(file).map(roomOf));
    expect(new Set(used)).toEqual(new Set([...named, room]));
  });

  it('has a step for every section about a room', () => {
    expect(SECTIONS.filter(({ steps }) => steps.length === 0).map(({ title }) => title)).toEqual(['Skins']);
  });
});
