import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '../../src/article-html/index';
import { SENTENCE } from '../article/sentence';
import { ARTICLE, inArticle, page, readAround } from './page';

describe('an article in HTML', () => {
  it('has tags in a foot that is named after them, too', async () => {
    const foot = (classes: string): string =>
      `<footer class="${classes}"><ul><li><a href="/tag/1" rel="Index, Tag">باران</a></li></ul></footer>`;
    const read = async (classes: string) =>
      readArticleHtml(`<article><h1>عنوان این خبر تازه</h1>${ARTICLE}${foot(classes)}</article>`);
    expect((await read('item-footer tags')).tags).toEqual(['باران']);
    expect(await read('item-footer')).toMatchObject({ tags: [] });
  });

  it.each([
    ['side by side', '<div><b>برچسب‌ها</b> <a href="/t">آب</a><a href="/u">سد کرج</a></div>'],
    ['between commas', '<div><span>برچسب‌ها</span> <a href="/t">آب</a>، <a href="/u">سد کرج</a></div>'],
    ['after a colon of its own', '<div><b>برچسب‌ها</b> : <a href="/t">آب</a> <a href="/u">سد کرج</a></div>'],
  ])('has tags beside a label that has no colon: %s', async (_, list) => {
    const { tags, paragraphs, removed } = await readAround('', list);
    expect([tags, paragraphs.length]).toEqual([['آب', 'سد کرج'], 3]);
    expect(new Set(removed.map(({ reason }) => reason))).toEqual(new Set(['tags']));
  });

  it('reads the tags in the foot of an article apart from what it is filed under', async () => {
    const filed = '<span class="cat-links">دسته‌بندی شده در <a href="/c">هواشناسی</a></span>';
    const tags = '<span class="tags-links">برچسب خورده <a href="/t">باران</a>، <a href="/u">پاییز</a></span>';
    const article = await readAround('', `<footer class="entry-footer"><div>${filed} ${tags}</div></footer>`);
    expect(article.tags).toEqual(['باران', 'پاییز']);
    expect(article.removed.map(({ reason }) => reason)).toEqual(['footer', 'tags', 'tags']);
  });
});

describe('links of a page', () => {
  it('that lead to a tag are one, whatever its name', async () => {
    const list = (links: string): string => inArticle(`<section class="tags"><ul>${links}</ul></section>`);
    const tag = (name: string): string => `<li><a rel="tag" href="/t">${name}</a></li>`;
    expect((await readArticleHtml(list(tag('تلگرام') + tag('فیلترینگ')))).tags).toEqual(['تلگرام', 'فیلترینگ']);
    expect((await readArticleHtml(list(`${tag('فیلترینگ')}<li>تلگرام</li>`))).tags).toEqual(['فیلترینگ']);
  });
});

describe('names of elements of a page', () => {
  it('hold tags', async () => {
    const tags =
      '<div class="tags_container"><div>برچسب‌ها:</div><a class="tags_item" href="/1">قنات</a><a class="tags_item" href="/2">گناباد</a></div>';
    const html = page('<meta name="keywords" content="قنات,آب">', `<h1>عنوان این خبر</h1><p>${SENTENCE}</p>${tags}`);
    expect((await readArticleHtml(html)).tags).toEqual(['قنات', 'گناباد']);
  });
});
