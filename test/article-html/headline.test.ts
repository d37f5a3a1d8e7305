import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '../../src/article-html/index';
import { FIRST, SECOND, SENTENCE } from '../article/sentence';
import { ARTICLE, jsonLd, metaTag, page } from './page';

describe('the headline of a page', () => {
  it('may consist of names of sections, if the title of the document has it', async () => {
    const html = '<title>تاریخ چاپ در ایران - صفحه ۲</title><h1>تاریخ چاپ در ایران</h1><p>متن این خبر است.</p>';
    expect((await readArticleHtml(html)).title).toBe('تاریخ چاپ در ایران');
  });

  it('may be the name of a town with that of the site behind it, but not over another headline', async () => {
    const title = async (head: string, below: string): Promise<string | null> =>
      (await readArticleHtml(page(`<title>${head}</title>`, `<h1>شیراز</h1>${below}${ARTICLE}`))).title;
    expect(await title('شیراز - دانشنامه جهان', '')).toBe('شیراز');
    expect(await title('شیراز - دانشنامه جهان', '<table><tr><th>کشور</th><td>ایران</td></tr></table>')).toBe('شیراز');
    expect(await title('شیراز - سایت ما', '<h2>باران به این استان ما رسید</h2>')).toBe('باران به این استان ما رسید');
  });

  it.each(['', '<title>واکنش سخنگوی دولت به گرانی نان</title>'])('is not the line of a ticker: %s', async (head) => {
    const ticker = '<div class="news-ticker">فوری: زلزله ۵ ریشتری کرمان را لرزاند</div>';
    const headline = '<div class="NewsTitle"><a href="/fa/news/123">واکنش سخنگوی دولت به گرانی نان</a></div>';
    const article = await readArticleHtml(head + ticker + headline + ARTICLE);
    expect(article).toMatchObject({ kicker: null, title: 'واکنش سخنگوی دولت به گرانی نان' });
    expect(article.related).toEqual(['فوری: زلزله ۵ ریشتری کرمان را لرزاند']);
  });

  it('is the only element with such a class, if there is no heading', async () => {
    const named = (text: string): string => `<div class="news-title">${text}</div>`;
    const title = async (html: string) => (await readArticleHtml(`${html}${ARTICLE}`)).title;
    const line = '<div>آب و هوای شهر در این هفته</div>';
    expect(await title(line + named('عنوان این خبر تازه'))).toBe('عنوان این خبر تازه');
    expect(await title(`<h1>عنوان این خبر تازه</h1>${named('عنوان دیگر این روزنامه')}`)).toBe('عنوان این خبر تازه');
    expect(await title(named('سومین عنوان این روزنامه') + line)).toBe('سومین عنوان این روزنامه');
    const known = '<meta property="og:title" content="عنوان این خبر تازه شد"><div>عنوان این خبر تازه شد</div>';
    expect(await title(known + named('عنوان دیگر این روزنامه'))).toBe('عنوان این خبر تازه شد');
    expect(await title(named('عنوان دیگر این روزنامه') + named('سومین عنوان این روزنامه') + line)).toBeNull();
  });

  it('is the only element that is a heading of the first level by its role, if there is no h1', async () => {
    const heading = (name: string): string => `<div class="t" role="heading" aria-level="1">${name}</div>`;
    const body = `<div>${heading('بهای میوه در میدان')}<p>بازار امروز تهران در یک نگاه کوتاه</p>${ARTICLE}</div>`;
    expect(await readArticleHtml(page('<title>بازارچه</title>', body))).toMatchObject({
      title: 'بهای میوه در میدان',
      subtitle: 'بازار امروز تهران در یک نگاه کوتاه',
    });
    const two = await readArticleHtml(page('<title>بازارچه</title>', `${heading('باغستان')}${body}`));
    expect(two.title).not.toBe('باغستان');
  });

  it('may be in two headings, below one with the name of the site', async () => {
    const headings = '<h1>باغستان</h1><h1>عنوان این خبر</h1><h1>تازه شد</h1>';
    const { title, removed } = await readArticleHtml(page('<title>عنوان این خبر تازه شد</title>', headings + ARTICLE));
    expect([title, removed.map(({ text }) => text)]).toEqual(['عنوان این خبر تازه شد', ['باغستان']]);
  });

  it.each([
    ['<div class="post-title">', 'عنوان این خبر تازه'],
    ['<div class="articleTitle">', 'عنوان این خبر تازه'],
    ['<div class="entry__title">', 'عنوان این خبر تازه'],
    ['<div itemprop="headline">', 'عنوان این خبر تازه'],
    ['<div class="box-title">', 'دفتر باران'],
    ['<div class="related"><div class="news-title">', 'دفتر باران'],
  ])('is in the element that is named so, unless the name is of a box or a part: %s', async (element, expected) => {
    const html = `<div>پیوندها و نشانی‌ها</div>${element}عنوان این خبر تازه</div>${ARTICLE}`;
    expect((await readArticleHtml(page('<title>دفتر باران</title>', html))).title).toBe(expected);
  });

  it.each([
    ['<header><h1>دفتر باران</h1></header><main><h1>شعر پاییز در کلاس چهارم</h1>', 'شعر پاییز در کلاس چهارم'],
    [
      '<header><h1>دفتر باران</h1></header><article><header><h1>شعر پاییز در کلاس چهارم</h1></header>',
      'شعر پاییز در کلاس چهارم',
    ],
    [
      '<header><h1>دفتر باران</h1></header><div role="main"><h1>شعر پاییز در کلاس چهارم</h1>',
      'شعر پاییز در کلاس چهارم',
    ],
    ['<header><h1>شعر پاییز در کلاس چهارم</h1></header><main><h1>بخش نخست</h1>', 'شعر پاییز در کلاس چهارم'],
    [
      '<header><h1>دفتر باران</h1></header><main><h1>شعر پاییز در کلاس چهارم</h1><h1>شعر بهار در کلاس پنجم</h1>',
      'دفتر باران',
    ],
    [
      '<header><h1>دفتر باران</h1></header><main><h1><b>شعر پاییز در کلاس چهارم و یاد آن روزها که باران بر شیشه‌های مدرسه می‌بارید</b></h1>',
      'شعر پاییز در کلاس چهارم و یاد آن روزها که باران بر شیشه‌های مدرسه می‌بارید',
    ],
    ['<header><h1>دفتر باران</h1></header><main><h1>آخرین روز مدرسه</h1>', 'دفتر باران'],
    [`<header><h1>دفتر باران</h1></header><main><p>${SENTENCE}</p><h1>شعر پاییز در کلاس چهارم</h1>`, 'دفتر باران'],
    [`<header><h1>دفتر باران</h1></header><main>${SENTENCE}<br><h1>شعر پاییز در کلاس چهارم</h1>`, 'دفتر باران'],
    [
      `<header><h1>دفتر باران</h1></header><main><h1><b>شعر پاییز در کلاس چهارم و یاد آن روزها که باران بر شیشه‌های مدرسه می‌بارید</b></h1></main>`,
      'دفتر باران',
    ],
    ['<header><h1>دفتر باران</h1></header><main><aside><h1>شعر پاییز در کلاس چهارم</h1></aside>', 'دفتر باران'],
    ['<header><h1>دفتر باران</h1></header><main><nav><h1>شعر پاییز در کلاس چهارم</h1></nav>', 'دفتر باران'],
    [
      '<header><h1>دفتر باران</h1></header><main><div class="related"><h1>شعر پاییز در کلاس چهارم</h1></div>',
      'دفتر باران',
    ],
    ['<header><h1>دفتر باران</h1></header><main><div hidden><h1>شعر پاییز در کلاس چهارم</h1></div>', 'دفتر باران'],
    [
      '<header><h1>دفتر باران</h1></header><main><div style="display: none"><h1>شعر پاییز در کلاس چهارم</h1></div>',
      'دفتر باران',
    ],
    ['<div><h1>دفتر باران</h1></div><main><h1>شعر پاییز در کلاس چهارم</h1>', 'دفتر باران'],
    [
      '<header><h1>دفتر باران</h1></header><main><h1><a href="/">دفتر باران کلاس ما</a></h1><h1>شعر پاییز در کلاس چهارم</h1>',
      'شعر پاییز در کلاس چهارم',
    ],
  ])(
    'is the long one over the text of the main part, below a short one in the header of the page: %s',
    async (headings, expected) => {
      const html = page('<title>دفتر باران</title>', headings + ARTICLE.replaceAll(/<.?article>/g, ''));
      expect((await readArticleHtml(html)).title).toBe(expected);
    },
  );

  it('is not the heading of another part, below a link to the first page', async () => {
    const html = `<h1><a href="/">دفتر باران</a></h1><nav><h1>فهرست بخش‌های این پایگاه</h1></nav><h2>شعر پاییز در کلاس چهارم</h2>`;
    const article = await readArticleHtml(page('<title>شعر پاییز در کلاس چهارم - دفتر باران</title>', html + ARTICLE));
    expect(article.title).toBe('شعر پاییز در کلاس چهارم');
  });

  /** A post below the name of a blog, «Notebook of rain», and what the blog says of itself, «Notes of a teacher». */
  const post = `<h2 class="posttitle"><a href="/post/12">شعر پاییز در کلاس چهارم</a></h2>${ARTICLE}`;
  const blog = (h1: string): string =>
    page('<title>دفتر باران</title>', `<div><h1>${h1}</h1><p>یادداشت‌های یک معلم</p></div>${post}`);

  it('is that of a post, and not the name of the blog above it', async () => {
    expect(await readArticleHtml(blog('<a href="https://baran.example/">دفتر باران</a>'))).toMatchObject({
      title: 'شعر پاییز در کلاس چهارم',
      related: [],
    });
    expect((await readArticleHtml(blog('<a href="/">دفتر باران</a>'))).title).toBe('شعر پاییز در کلاس چهارم');
    const short = post.replace('شعر پاییز در کلاس چهارم', 'آخرین روز مدرسه');
    expect((await readArticleHtml(blog('<a href="/">دفتر باران</a>').replace(post, short))).title).toBe(
      'آخرین روز مدرسه',
    );
  });

  it('is the heading above the post, if that is no link to the first page', async () => {
    expect((await readArticleHtml(blog('<a href="/post/11">دفتر باران</a>'))).title).toBe('دفتر باران');
    expect((await readArticleHtml(blog('دفتر باران'))).title).toBe('دفتر باران');
  });
});

describe('the metadata of a page about its headline', () => {
  it('may have a headline that is a day, and which is no stamp', async () => {
    const { title, publishedAt } = await readArticleHtml(
      page('<title>۱۳ آبان ۱۴۰۳</title>', '<h1>۱۳ آبان ۱۴۰۳</h1><p>متن این خبر است.</p>'),
    );
    expect([title, publishedAt]).toEqual(['۱۳ آبان ۱۴۰۳', null]);
  });

  it.each([
    '<title></title>',
    '<title>| مهر</title>',
    metaTag('og:title', 'فارس |'),
    jsonLd('{"@type":"NewsArticle","headline":"» مهر"}'),
  ])('give no title that is empty or only the name of a site: %s', async (head) => {
    expect((await readArticleHtml(`${head}<p>متن این خبر است.`)).title).toBeNull();
    const named = `${head}${metaTag('twitter:title', 'عنوان این خبر')}<p>متن.`;
    expect((await readArticleHtml(named)).title).toBe('عنوان این خبر');
  });

  it('give no title that has no end and would be the whole page', async () => {
    const article = await readArticleHtml(`<title>عنوان ${'<p>متن این خبر است.'.repeat(40)}`);
    expect(article.title).toBeNull();
  });

  it.each([
    ['if the metadata have the whole', 'عنوان این خبر تازه و روشن', 'عنوان این خبر تازه و روشن', false],
    ['but not if they have only a part', 'عنوان این خبر تازه', 'عنوان این خبر تازه', true],
  ])('join a headline in two lines, %s', async (_, known, title, isApart) => {
    const body = `<h1>عنوان این خبر تازه<br>و روشن</h1><p>${FIRST}</p><p>${SECOND}</p>`;
    const article = await readArticleHtml(page(metaTag('og:title', known), body));
    expect(article).toMatchObject({ title });
    expect(`${article.subtitle} ${article.body}`.includes('و روشن')).toBe(isApart);
  });

  it('may have the name of the site in place of the headline, which is read from the page then', async () => {
    const head = `<title>باغستان نیوز</title>${metaTag('og:title', 'باغستان نیوز')}`;
    const news = `<h2>عنوان این خبر تازه</h2><span>۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹</span><div><p>${SENTENCE}</p><p>همچنین ${SENTENCE}</p></div>`;
    const article = await readArticleHtml(page(head, `<h1 class="logo">باغستان نیوز</h1><div>${news}</div>`));
    expect(article.title).toBe('عنوان این خبر تازه');
    expect(article.paragraphs).toHaveLength(2);
  });

  it.each([
    ['the link to the first page', '<h1><a href="/">باغستان سبز شهر</a></h1>'],
    ['a logo', '<div class="logo"><a href="/fa">باغستان سبز شهر</a></div>'],
    ['the home of the site', '<div><a rel="home" href="https://example.com">باغستان سبز شهر</a></div>'],
  ])('do not take the name of the site for the headline: %s', async (_, name) => {
    const body = `${name}<h2>پلی که برای گوزن‌ها ساختند</h2><p>${FIRST}</p><p>${SECOND}</p>`;
    const article = await readArticleHtml(page('<title>باغستان سبز شهر | گوزن‌ها</title>', body));
    expect(article.title).toBe('پلی که برای گوزن‌ها ساختند');
  });

  it('do not take the name of a channel in Telegram for the headline', async () => {
    const body = `<div class="tgme_widget_message_author"><a href="https://t.me/bagh"><span>باغستان</span></a></div>
      <div class="tgme_widget_message_text"><b>پلی که برای گوزن‌ها ساختند</b><br><br>${FIRST}<br><br>${SECOND}<br><br><a href="https://t.me/bagh">@bagh</a></div>`;
    const { title, paragraphs } = await readArticleHtml(page(metaTag('og:title', 'باغستان'), body));
    expect([title, ...paragraphs]).toEqual(['پلی که برای گوزن‌ها ساختند', FIRST, SECOND]);
  });

  it.each(['باران آمد و زمین تر شد :: باغستان', 'باران آمد و زمین تر شد | باغستان'])(
    'show that the heading is the site, by its name beside the title: %s',
    async (title) => {
      const body = `<h1>باغستان</h1><h2>باران آمد و زمین تر شد</h2><p>${FIRST}</p><p>${SECOND}</p>`;
      const article = await readArticleHtml(page(`<title>${title}</title>`, body));
      expect(article).toMatchObject({ title: 'باران آمد و زمین تر شد', paragraphs: [FIRST, SECOND], kicker: null });
    },
  );

  it.each([
    ['چاپ', `<article><h2>چاپ</h2><p>${FIRST}</p></article><p>${SECOND}</p>`, [FIRST, SECOND]],
    ['نظرات', `<main><h2>نظرات</h2><p>${FIRST}</p><h2>پل</h2><p>${SECOND}</p></main>`, [FIRST, 'پل', SECOND]],
  ])(
    'have the headline that looks like the page’s own but for the sentence below it: %s',
    async (title, body, paragraphs) => {
      expect(await readArticleHtml(page(`<title>${title} - ایسنا</title>`, body))).toMatchObject({ title, paragraphs });
    },
  );

  it('show that a line is the site, by the publisher and the title of the document', async () => {
    const head = `<title>دفتر باران</title>${jsonLd('{"@type":"Article","publisher":{"name":"دفتر باران"}}')}`;
    const body = `<div>دفتر باران</div><h2>باران آمد و زمین تر شد</h2><p>${FIRST}</p><p>${SECOND}</p>`;
    expect((await readArticleHtml(page(head, body))).title).toBe('باران آمد و زمین تر شد');
  });

  it('have the headline before the office on whose page it stands, though that is longer', async () => {
    const office = 'سازمان هواشناسی کشور تازه';
    const body = `<div>${office}</div><article><div>باران پاییز از شمال</div><p>${FIRST}</p><p>${SECOND}</p></article>`;
    const html = page(metaTag('og:title', `باران پاییز از شمال - ${office}`), body);
    expect((await readArticleHtml(html)).title).toBe('باران پاییز از شمال');
  });

  it('show that the heading is the site, by the publisher', async () => {
    const body = `<h1>باغستان</h1><h2>باران آمد و زمین تر شد</h2><p>${FIRST}</p><p>${SECOND}</p>`;
    const head = jsonLd('{"@type":"Article","publisher":{"name":"باغستان"}}');
    expect((await readArticleHtml(page(head, body))).title).toBe('باران آمد و زمین تر شد');
  });

  it('have the headline beside the name of the site, which is above it on the page', async () => {
    const article = await readArticleHtml(
      page(
        '<title>عنوان این خبر - ایسنا</title>',
        '<h1>خبرگزاری ایسنا</h1><h2>عنوان این خبر</h2><p>متن این خبر است.</p>',
      ),
    );
    expect(article).toMatchObject({ title: 'عنوان این خبر', paragraphs: ['متن این خبر است.'] });
    expect(article.removed.map(({ text, reason }) => [text, reason])).toEqual([['خبرگزاری ایسنا', 'navigation']]);
  });
});
