import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOURCE_FILES as files, importsOf, roomOf } from './sources';

/** The floors of the house, ground floor first: a file imports from its own room and from lower floors. */
const FLOORS = [
  ['error.ts', 'rules.ts', 'text'],
  ['option-checks.ts'],
  ['options.ts'],
  ['characters', 'digits'],
  ['half-space', 'punctuation', 'dates', 'numbers', 'folding'],
  ['normalize.ts'],
  ['article', 'inspect', 'html', 'stream'],
  ['article-html', 'rehype', 'retext'],
  ['index.ts'],
  ['cli', 'forge', 'playground'],
];

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}

/** Cycles of imports, written `a → b → a`: not all of them, but at least one if there is any. */
function cyclesIn(importsOf: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const seen = way.indexOf(file);
    if (seen >= 0) cycles.push([...way.slice(seen), file].join(' → '));
    if (seen >= 0 || done.has(file)) return;
    for (const target of importsOf.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of importsOf.keys()) visit(file, []);
  return cycles;
}

describe('imports', () => {
  it('have a floor for every room', () => {
    expect(files.map(roomOf).filter((room) => floorOf(room) < 0)).toEqual([]);
  });

  it.each(files)('of %s go down or stay in the room', (file) => {
    const room = roomOf(file);
    for (const target of importsOf(file)) {
      expect(files, `${file} imports ${target}`).toContain(target);
      const targetRoom = roomOf(target);
      if (targetRoom === room) continue;
      expect(floorOf(targetRoom), `${file} imports ${target}`).toBeLessThan(floorOf(room));
    }
  });

  it('never lead back to where they began', () => {
    expect(cyclesIn(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
  });

  it('lead one way between the folders of a room', () => {
    const folders = new Map<string, string[]>();
    for (const file of files) {
      const folder = path.dirname(file);
      const inRoom = importsOf(file).filter((target) => roomOf(target) === roomOf(file));
      const others = inRoom.map((target) => path.dirname(target)).filter((other) => other !== roomOf(file));
      folders.set(folder, [...(folders.get(folder) ?? []), ...others.filter((other) => other !== folder)]);
    }
    expect(cyclesIn(folders)).toEqual([]);
  });

  it('that lead back are found by that search', () => {
    const imports = { a: ['b'], b: ['c', 'd'], c: [], d: ['b', 'd'] };
    expect(cyclesIn(new Map(Object.entries(imports)))).toEqual(['b → d → b', 'd → d']);
  });

  it.each([
    ['import', 'normalize.ts', 'characters/characters.ts'],
    ['import type', 'normalize.ts', 'text/edits.ts'],
    ['export', 'index.ts', 'dates/index.ts'],
    ['import()', 'cli/records.ts', 'cli/corpus/corpus.ts'],
  ])('by %s are seen', (_, file, target) => {
    expect(importsOf(path.normalize(file))).toContain(path.normalize(target));
  });

  it('of the light rooms never reach the half-space tables', () => {
    for (const room of ['digits', 'dates', 'numbers', 'characters', 'punctuation', 'folding', 'text']) {
      const reached = new Set<string>();
      const visit = (file: string): void => {
        if (reached.has(file)) return;
        reached.add(file);
        importsOf(file).forEach(visit);
      };
      files.filter((file) => roomOf(file) === room).forEach(visit);
      expect([...reached].filter((file) => roomOf(file) === 'half-space')).toEqual([]);
    }
  });
});
