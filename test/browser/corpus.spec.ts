import { describe, expect, inject, it } from 'vitest';
import { CORPUS } from './corpus';
import { hashesOf, hashOf } from './results';

const FILES = [...CORPUS, ...inject('own')];

describe('in a browser', () => {
  const all: Record<string, string>[] = [];

  it('the corpus is there', () => {
    expect(typeof document).toBe('object');
    expect(CORPUS.length).toBeGreaterThan(50);
    expect(Object.keys(inject('hashes'))).toEqual(FILES.map(({ name }) => name));
  });

  it('the built package is what is tried', () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(loaded.filter((name) => name.includes('/src/'))).toEqual([]);
    expect(loaded.filter((name) => name.includes('/dist/')).length).toBeGreaterThan(10);
  });

  it.each(FILES)('$name gives what it gives in Node, to the hash', async (file) => {
    const hashes = await hashesOf(file);
    all.push(hashes);
    expect(hashes).toEqual(inject('hashes')[file.name]);
  });

  it('all of it has one hash', async () => {
    const texts = FILES.reduce((sum, file) => sum + file.texts.length, 0);
    const inBrowser = await hashOf(JSON.stringify(all));
    const inNode = await hashOf(JSON.stringify(Object.values(inject('hashes'))));
    console.log(
      `${texts} texts, ${Object.keys(all[0]!).length} entries\nNode     sha256 ${inNode}\nbrowser  sha256 ${inBrowser}`,
    );
    expect(inBrowser).toBe(inNode);
  });
});
