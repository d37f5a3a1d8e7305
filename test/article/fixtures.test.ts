import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index';
import { readArticleHtml } from '../../src/article-html/index';
import { differences } from '../../src/forge/article/differences';
import { shown } from '../cases';
import { fixtures } from './fixtures';

describe('the record of a page', () => {
  it('is there for more than 25 pages, of ten sites or more', () => {
    const all = fixtures();
    expect(all.length).toBeGreaterThan(25);
    expect(new Set(all.map(({ name }) => name.split('-')[0])).size).toBeGreaterThanOrEqual(10);
  });

  it.each(fixtures().map((fixture) => [fixture.name, fixture] as const))(
    '%s is the one that was reviewed',
    async (_, fixture) => {
      const record = fixture.isHtml ? await readArticleHtml(fixture.source) : readArticle(fixture.source);
      const written = (each: unknown): string => shown(JSON.stringify(each, null, 2));
      expect(written(record)).toBe(written(fixture.record));
    },
  );
});

describe('the differences that --update prints', () => {
  it.each([
    ['a\nبپ\nc', 'a\nب\u200cپ\nc', '- بپ\n+ ب┊پ'],
    ['a\nb', 'a\u00a0\nb\nc', '- a\n+ a⍽\n+ c'],
    ['a\nb\nc', 'a\nc', '- b'],
    ['a', 'a', ''],
  ])('of %j and %j is %j', (before, after, expected) => {
    expect(differences(before, after)).toBe(expected);
  });
});
