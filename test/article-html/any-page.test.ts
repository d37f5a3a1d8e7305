import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageText, readArticleHtml } from '../../src/article-html/index';
import { readPageText } from '../../src/article-html/page-text';
import { loadPeers } from '../../src/article-html/peers';
import { articleReader } from '../../src/article-html/read';
import { MatnError } from '../../src/error';
import { AS_IT_STANDS, expectNothingLost } from '../article/as-it-stands';
import { growth, MOST_GROWTH } from '../growth';
import { jsonLd } from './page';

describe('any page', () => {
  const nested = (n: number): string => `${'<div>'.repeat(n)}<p>متن این خبر است.</p>`;

  it.each([
    ['nothing', ''],
    ['blanks', ' \n '],
    ['a tag that is cut', '<html><body><p clas'],
    ['a script without end', '<p>متن</p><script>var a = "<p>";'],
    ['a comment without end', '<p>متن</p><!-- '],
    ['only a head', '<html><head><title>عنوان</title></head></html>'],
    ['frames', '<html><frameset><frame src="a"></frameset></html>'],
    ['lone surrogates', '<p>\ud800 متن \udfff &#xd800; &#x110000; &bogus;</p>'],
    ['a table in a paragraph', '<p>یک<table><tr><td>دو<p>سه</table>'],
    ['end tags only', '</div></body></html></p>'],
    ['two documents', '<html><body>یک</body></html><html><body>دو</body></html>'],
    ['SVG and MathML', '<svg><p>یک</p></svg><math><mi>x</mi></math><p>متن</p>'],
    ['100,000 nested tags', nested(100_000)],
    ['400 nested tags', nested(400)],
    ['100,000 end tags', '</div>'.repeat(100_000)],
    ['100,000 attributes', `<p ${'a="1" '.repeat(100_000)}>متن</p>`],
    [
      '50,000 names of attributes in capitals',
      `<p CLASS="a" ${Array.from({ length: 50_000 }, (_, i) => `A${i}="1"`).join(' ')}>متن</p>`,
    ],
    ['attributes whose names are none', `<p CLASS=tags É="1" İ=2 "A'=1 <B=1 =A \ud800=1 \0C=1 @D="" {{E}}>متن</p>`],
    ['JSON-LD with a type that is no word', jsonLd('{"@type":"Article","author":{"@type":{"toString":0},"name":"x"}}')],
    [
      'JSON-LD with a deep headline',
      jsonLd(`{"@type":"Article","headline":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
    ],
    ['100,000 authors', jsonLd(`{"@type":"Article","author":[${'{"@id":"x"},'.repeat(100_000)}0]}`)],
    ['5 MB in one line', `<p>${'متن این خبر است '.repeat(180_000)}</p>`],
  ])('is read without an error, and nothing of its text is lost: %s', async (_, html) => {
    expect(['fa', 'und']).toContain((await readArticleHtml(html)).language);
    expectNothingLost(await pageText(html), await readArticleHtml(html, AS_IT_STANDS));
  });

  it('keeps the text that is nested too deep for the parser', async () => {
    expect((await readArticleHtml(nested(100_000))).body).toBe('متن این خبر است.');
  });

  it.each([
    ['nested tags', '<div>متن '],
    ['nested lists', '<ul><li>'],
    ['paragraphs', '<p>متن این خبر است.</p>'],
    ['text outside of the body', '<html><p>متن این خبر است.</p>'],
    ['links', '<a href="#">عنوان یک خبر دیگر</a> '],
    ['open tags', '<'],
    ['articles', '<article><h1>عنوان این<br>خبر</h1><p>متن این خبر است.</p></article>'],
    ['moments of comments', '<div class="comments"><time datetime="2024-09-06">۱۱:۰۰</time><p>متن.</p></div>'],
    ['meta', '<meta name="keywords" content="الف، ب">'],
    ['JSON-LD', jsonLd('[[{"@type":"Thing"},]]')],
  ])('is read in linear time: %s', async (_, shape) => {
    expect(growth(await articleReader(), shape)).toBeLessThan(MOST_GROWTH);
  });

  it.each([
    ['lines', '<p>متن این خبر است.</p>'],
    ['elements side by side', '<time>کد</time>'],
  ])('has its visible text found in linear time: %s', async (_, shape) => {
    const { parse } = await loadPeers();
    const read = (html: string): unknown => readPageText(parse(`<html><body>${html}</body></html>`).body);
    expect(growth(read, shape, { length: 128_000, most: MOST_GROWTH })).toBeLessThan(MOST_GROWTH);
  });
});

describe('the packages that reading HTML needs', () => {
  afterEach(() => {
    vi.doUnmock('linkedom');
    vi.resetModules();
  });

  it('are named in the error if one is not installed', async () => {
    vi.resetModules();
    vi.doMock('linkedom', () => {
      throw new Error('Cannot find package');
    });
    const { readArticleHtml: read } = await import('../../src/article-html/index');
    const error = await read('<p>متن').catch((error: unknown) => error as Error);
    expect(error).toMatchObject({ name: 'MatnError', cause: expect.any(Error) });
    expect((error as Error).message).toMatch(/linkedom and @mozilla\/readability: npm install/);
  });

  it('are not looked for before the options are checked', async () => {
    await expect(readArticleHtml('', { zone: 'x' } as object)).rejects.toThrow(MatnError);
  });
});
