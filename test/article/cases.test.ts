import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index';
import { readSource } from '../../src/article/source';
import { readCases } from '../cases';

const SENTENCE = 'این جمله از متن خبر است و مانند همه جمله‌های دیگر با نقطه پایان می‌یابد.';

/** What becomes of a line between two paragraphs of a body. */
function inBody(line: string): string {
  const { paragraphs, removed } = readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n${line}\nدومین ${SENTENCE}`, {
    normalize: { profile: 'safe' },
  });
  const out = removed.find(({ text }) => text === line);
  return out?.reason ?? (paragraphs.length === 3 ? 'text' : 'cut');
}

describe('where a paragraph comes from', () => {
  it.each(readCases('article/sources.tsv'))('%s → %s, %s, %s', (paragraph, agency, place, author) => {
    const { agency: a, place: p, author: w } = readSource(paragraph!) ?? { agency: null, place: null, author: null };
    expect([a ?? '-', p ?? '-', w ?? '-']).toEqual([agency, place, author]);
  });

  it.each(readCases('article/sources-leave.tsv'))('%s names none: %s', (paragraph) => {
    expect(readSource(paragraph!)?.agency ?? null).toBeNull();
  });
});

describe('a line in a body', () => {
  it.each(readCases('article/lines.tsv'))('%s is out: %s', (line, reason) => {
    expect(inBody(line!)).toBe(reason);
  });

  it.each(readCases('article/lines-leave.tsv'))('%s is text: %s', (line) => {
    expect(inBody(line!)).toBe('text');
  });
});

describe('the head of a page', () => {
  it.each(readCases('article/heads.tsv'))('%j: %s, %s, %s (%s)', (page, kicker, title, subtitle) => {
    const article = readArticle(page!.replaceAll('S', SENTENCE), { normalize: { profile: 'safe' } });
    expect([article.kicker ?? '-', article.title ?? '-', article.subtitle ?? '-']).toEqual([kicker, title, subtitle]);
  });
});

describe('the lines above a headline', () => {
  it.each(readCases('article/mastheads.tsv'))(
    '%j say %s, %s, %s, %s (%s)',
    (lines, code, published, updated, author) => {
      const article = readArticle(`${lines}\nعنوان این خبر تازه\n\n${SENTENCE}`);
      const { code: c, publishedAt: p, updatedAt: u, author: a } = article;
      expect([c, p, u, a].map((value) => value ?? '-')).toEqual([code, published, updated, author]);
    },
  );
});
