import { describe, expect, inject, it } from 'vitest';
import { CORPUS } from './corpus';
import { hashesOf, hashOf } from './results';

const FILES = [...CORPUS, ...inject('own')];

describe('the package in a browser', () => {
  const hashesInBrowser: Record<string, string>[] = [];

  it('has the whole corpus to work on', () => {
    expect(typeof document).toBe('object');
    expect(CORPUS.length).toBeGreaterThan(50);
    expect(Object.keys(inject('hashes'))).toEqual(FILES.map(({ name }) => name));
  });

  it('is the built one', () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(loaded.filter((name) => name.includes('/src/'))).toEqual([]);
    expect(loaded.filter((name) => name.includes('/dist/')).length).toBeGreaterThan(10);
  });

  it.each(FILES)('gives the same for $name as in Node', async (file) => {
    const hashes = await hashesOf(file);
    hashesInBrowser.push(hashes);
    expect(hashes).toEqual(inject('hashes')[file.name]);
  });

  it('gives the same for all files as in Node, in one hash', async () => {
    const texts = FILES.reduce((sum, file) => sum + file.texts.length, 0);
    const inBrowser = await hashOf(JSON.stringify(hashesInBrowser));
    const inNode = await hashOf(JSON.stringify(Object.values(inject('hashes'))));
    console.log(
      `${texts} texts, ${Object.keys(hashesInBrowser[0]!).length} entries\nNode     sha256 ${inNode}\nbrowser  sha256 ${inBrowser}`,
    );
    expect(inBrowser).toBe(inNode);
  });
});
