import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/index';
import { readArticleHtml } from '../../src/article-html/index';
import { SENTENCE } from '../article/sentence';
import { ARTICLE, inArticle, page, readAround } from './page';

describe('the tags of an article', () => {
  it('are in a foot, if it is named after them as well', async () => {
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
  ])('may be beside a label without a colon: %s', async (_, list) => {
    const { tags, paragraphs, removed } = await readAround('', list);
    expect([tags, paragraphs.length]).toEqual([['آب', 'سد کرج'], 3]);
    expect(new Set(removed.map(({ reason }) => reason))).toEqual(new Set(['tags']));
  });

  it.each([
    ['آب | سد کرج', '<div>برچسب‌ها</div><div><a href="/t">آب</a> ، <a href="/u">سد کرج</a></div>'],
    [
      'سد کرج | شرکت آب منطقه‌ای تهران',
      '<span>برچسب‌ها</span><ul><li><a href="/t">سد کرج</a></li><li><a href="/u">شرکت آب منطقه‌ای تهران</a></li></ul>',
    ],
    ['', '<span>برچسب‌ها</span><ul><li><a href="/1">باران چهار شهر کشور را خنک کرد</a></li></ul>'],
  ])('may be below a label in elements without names: %s', async (expected, list) => {
    expect((await readAround('', `<div>${list}</div><div>اخبار مرتبط</div>`)).tags.join(' | ')).toBe(expected);
  });

  it.each([
    ['sections in a list', '<ul><li><a href="/p">سیاسی</a></li><li><a href="/s">ورزشی</a></li></ul>'],
    ['buttons', '<div><a href="/share">تلگرام</a><a href="/print">چاپ</a></div>'],
    ['a label that is a link', '<h3><a href="/n">اخبار مرتبط</a></h3>'],
    ['the same beside them', '<a href="/n">اخبار مرتبط</a>', ''],
  ])('below a label in elements without names end before %s', async (_, below, between = '</div><div>') => {
    const tags = '<a href="/t">آب</a> <a href="/u">سد کرج</a>';
    const read = await readAround('', `<div>برچسب‌ها</div><div>${tags}${between} ${below}</div>`);
    expect(read.tags).toEqual(['آب', 'سد کرج']);
  });

  it('may be hashtags without a label right below the text, but not further down', async () => {
    const hashtags = '<div><a href="/t"><span>#سد_کرج</span></a><a href="/u"><span>#آب</span></a></div>';
    expect((await readAround('', hashtags)).tags).toEqual(['سد کرج', 'آب']);
    expect((await readAround('', `<div>درباره ما و شما</div>${hashtags}`)).tags).toEqual([]);
  });

  it('may be hashtags whose sign stands apart, of more than one word', async () => {
    const links = (...tags: string[]): string => tags.map((tag) => `<a href="/t">${tag}</a>`).join('');
    const read = (below: string): Promise<Article> => readAround('', `<div>${below}</div>`);
    expect(await read(links('# پرواز', '# فرودگاه یزد'))).toMatchObject({ tags: ['پرواز', 'فرودگاه یزد'] });
    expect((await read(links('# پرواز', '# فرودگاه یزد'))).paragraphs).toHaveLength(3);
  });

  it('end the text if what stands below them are links, however long', async () => {
    const links = ['یک', 'دو'].map((number) => `<p><a href="/1">${number} ${SENTENCE} ${SENTENCE}</a></p>`);
    const { paragraphs, tags } = await readArticleHtml(inArticle(`<p>#آب #خاک</p>${links.join('')}`));
    expect([paragraphs, tags]).toEqual([[SENTENCE], ['آب', 'خاک']]);
  });

  it('have a headline without a link below them, if it stands below a label of its own', async () => {
    const below = '<p>برچسب‌ها: <a href="/t">آب</a></p><p>بیشتر بخوانید</p><h3>باران چهار شهر کشور را خنک کرد</h3>';
    const { related } = await readArticleHtml(inArticle(`<p>دومین ${SENTENCE}</p><p>سومین ${SENTENCE}</p>${below}`));
    expect(related).toEqual(['باران چهار شهر کشور را خنک کرد']);
  });

  it('end before a line that is neither a tag nor a link', async () => {
    const tags = '<p>برچسب‌ها: <a href="/t">آب</a></p><h3>از روزنامه مستقل خود پشتیبانی کنید</h3>';
    const { related, removed } = await readArticleHtml(
      inArticle(`<p>دومین ${SENTENCE}</p><p>سومین ${SENTENCE}</p>${tags}`),
    );
    expect([related, removed.at(-1)?.reason]).toEqual([[], 'outside']);
  });

  it('are read apart from the section in the foot of the article', async () => {
    const filed = '<span class="cat-links">دسته‌بندی شده در <a href="/c">هواشناسی</a></span>';
    const tags = '<span class="tags-links">برچسب خورده <a href="/t">باران</a>، <a href="/u">پاییز</a></span>';
    const article = await readAround('', `<footer class="entry-footer"><div>${filed} ${tags}</div></footer>`);
    expect(article.tags).toEqual(['باران', 'پاییز']);
    expect(article.removed.map(({ reason }) => reason)).toEqual(['footer', 'tags', 'tags']);
  });

  it('may be called as a button is, if the link leads to a tag', async () => {
    const list = (links: string): string => inArticle(`<section class="tags"><ul>${links}</ul></section>`);
    const tag = (name: string): string => `<li><a rel="tag" href="/t">${name}</a></li>`;
    expect((await readArticleHtml(list(tag('تلگرام') + tag('فیلترینگ')))).tags).toEqual(['تلگرام', 'فیلترینگ']);
    expect((await readArticleHtml(list(`${tag('فیلترینگ')}<li>تلگرام</li>`))).tags).toEqual(['فیلترینگ']);
  });

  it('are those of a box that is named after them, rather than those of the metadata', async () => {
    const tags =
      '<div class="tags_container"><div>برچسب‌ها:</div><a class="tags_item" href="/1">قنات</a><a class="tags_item" href="/2">گناباد</a></div>';
    const html = page('<meta name="keywords" content="قنات,آب">', `<h1>عنوان این خبر</h1><p>${SENTENCE}</p>${tags}`);
    expect((await readArticleHtml(html)).tags).toEqual(['قنات', 'گناباد']);
  });
});
