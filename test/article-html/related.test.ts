import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '../../src/article-html/index';
import { FIRST, SECOND, SENTENCE, TEASER, THIRD } from '../article/sentence';
import { inArticle, page } from './page';

describe('a label «read more» in the text', () => {
  const inside = (line: string) =>
    readArticleHtml(
      `<h1>عنوان این خبر تازه</h1><article><p>${SENTENCE}</p><p>${line}</p><p>دومین ${SENTENCE}</p></article>`,
    );
  const link = '<a href="/n">عنوان دیگر این روزنامه</a>';

  it('is followed by the headline of another article', async () => {
    expect((await inside(`<b>بیشتر بخوانید</b> ${link}`)).related).toEqual(['عنوان دیگر این روزنامه']);
  });

  it('is part of a sentence if there are other words before or after the link', async () => {
    const sentence = await inside(`در همین زمینه روزنامه ${link}`);
    expect([sentence.related, sentence.paragraphs.length]).toEqual([[], 3]);
    expect((await inside(`بیشتر بخوانید ${link} و بدانید`)).paragraphs.length).toBe(3);
  });
});

describe('the links of a page', () => {
  it('give the headline of the article before or after', async () => {
    const links =
      '<nav><a href="/1" rel="prev">نساجی سرمربی خود را برکنار کرد</a><a href="/2" rel="next">بعدی</a></nav>';
    const { related, removed } = await readArticleHtml(inArticle(`<p>دومین ${SENTENCE}</p>${links}`));
    expect(related).toEqual(['نساجی سرمربی خود را برکنار کرد']);
    expect(removed.map(({ text, reason }) => [text, reason])).toEqual([['بعدی', 'navigation']]);
    const spans =
      '<a href="/1" rel="prev"><span class="a">قبلی</span><span class="b">نساجی سرمربی خود را برکنار کرد</span></a>';
    expect((await readArticleHtml(inArticle(`<p>دومین ${SENTENCE}</p>${spans}`))).related).toEqual(related);
  });

  it('leave no heading if a word of the page is above them', async () => {
    const promo =
      '<div><strong>پادکست</strong></div><div><h3><a href="/1">صفحه تازه هر هفته شنیدنی‌تر می‌شود</a></h3></div>';
    const { paragraphs, related } = await readArticleHtml(
      inArticle(`<p>دومین ${SENTENCE}</p>${promo}<p>سومین ${SENTENCE}</p>`),
    );
    expect(paragraphs).toEqual([SENTENCE, `دومین ${SENTENCE}`, `سومین ${SENTENCE}`]);
    expect(related).toEqual(['صفحه تازه هر هفته شنیدنی‌تر می‌شود']);
  });
});

describe('the elements of a page', () => {
  it.each([
    ['a headline of four words', '<a href="/2">عنوان دیگر این روزنامه</a>', ['عنوان دیگر این روزنامه']],
    ['a question', '<a href="/2">چه کسی عنوان را نوشت؟</a>', ['چه کسی عنوان را نوشت؟']],
    ['a link after its label', 'بیشتر بخوانید: <a href="/2">عنوان دیگر روزنامه</a>', ['عنوان دیگر روزنامه']],
    ['a link to a note, which is text', '<a href="#note-1">یک</a> عنوان این یادداشت است.', []],
    ['a link of two words, which is text', '<a href="/2">عنوان دیگر</a>', []],
    ['a sentence, which is text', '<a href="/2">این خبر دیگر روزنامه است.</a>', []],
    ['a line with a link in it, which is text', 'در <a href="/2">عنوان دیگر این روزنامه</a>', []],
  ])('give the headlines of other articles between paragraphs: %s', async (_, line, expected) => {
    const body = `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><p>${line}</p><p>${SECOND}</p></article>`;
    const { related, paragraphs } = await readArticleHtml(page('', body));
    expect(related).toEqual(expected);
    expect(paragraphs).toHaveLength(3 - expected.length);
  });

  it.each([
    [
      'after others',
      '<a href="/2">عنوان دیگر این روزنامه</a><br><a href="/4">عنوان سوم این روزنامه</a>',
      'دره‌ها دوباره سبزند',
      true,
    ],
    ['below the label', '<h3>پربازدیدترین</h3>', 'دره‌ها دوباره سبزند', true],
    ['but not beside a short link', '<a href="/2">سپیدار</a>', 'دره‌ها دوباره سبزند', false],
    ['but not two', '<h3>پربازدیدترین</h3>', 'دره‌ها سبزند', false],
  ])('give headlines of other articles that have only few words, three %s', async (_, before, headline, isRelated) => {
    const aside = `<aside><div>${before}</div><div><a href="/3">${headline}</a></div></aside>`;
    const body = `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><p>${SECOND}</p></article>${aside}`;
    expect((await readArticleHtml(page('', body))).related.includes(headline)).toBe(isRelated);
  });

  it.each([
    ['nav', 'نوشته قبلی دره‌ها دوباره سبز شدند', 'دره‌ها دوباره سبز شدند'],
    ['nav', '« مطلب بعدی: دره‌ها دوباره سبز شدند', 'دره‌ها دوباره سبز شدند'],
    ['nav', 'خبر بعد از ظهر دره‌ها را شنیدید', null],
    ['nav', 'نوشته قبلی', null],
  ])('give the headline without the label «before» or «after»: <%s> %s', async (name, link, expected) => {
    const around = `<${name}><a href="/3">${link}</a></${name}>`;
    const body = `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><p>${SECOND}</p></article>${around}`;
    expect((await readArticleHtml(page('', body))).related).toEqual(expected === null ? [] : [expected]);
  });

  it('give the headlines of other articles beside their texts and pictures', async () => {
    const related = async (below: string): Promise<readonly string[]> =>
      (
        await readArticleHtml(
          page('', `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article>${below}`),
        )
      ).related;
    const link = '<a href="/2">پلنگ ایرانی در کوهستان</a>';
    expect(await related(`<article><h2>${link}</h2><p>${TEASER}</p></article>`)).toEqual(['پلنگ ایرانی در کوهستان']);
    expect(await related(`<figure><figcaption>${link}</figcaption></figure>`)).toEqual(['پلنگ ایرانی در کوهستان']);
  });
});
