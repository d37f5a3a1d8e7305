import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { judged } from '../../src/article/judged';
import { rowsOf } from '../../src/article/rows';
import { addEntries } from '../../src/article-html/entries';
import { pageText, readArticleHtml } from '../../src/article-html/index';
import { readPageText } from '../../src/article-html/page-text';
import { loadPeers } from '../../src/article-html/peers';
import { articleReader } from '../../src/article-html/read';
import { MatnError } from '../../src/error';
import { growth, MOST_GROWTH } from '../growth';

const LD = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const META = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const page = (head: string, body = '<h1>عنوان این خبر</h1><p>متن این خبر است.</p>'): string =>
  `<html><head>${head}</head><body>${body}</body></html>`;
const published = async (html: string): Promise<string | null> => (await readArticleHtml(html)).publishedAt;

describe('a page without the tags of its body', () => {
  it.each([
    ['none at all', '<!doctype html><html lang=fa><meta charset=utf-8><h1>عنوان این خبر</h1><p>متن این خبر است.'],
    [
      'those of the head alone',
      '<html><head><title>ن</title></head><h1>عنوان این خبر</h1><p>متن این خبر است.</p></html>',
    ],
    ['the end of the head', '<html><head><meta charset=utf-8><h1>عنوان این خبر</h1><p>متن این خبر است.</p></html>'],
    ['a body after what belongs to a head', '<html><title>ن</title><body><h1>عنوان این خبر</h1><p>متن این خبر است.'],
    ['text below the end of the body', '<html><body><h1>عنوان این خبر</h1></body><p>متن این خبر است.</p></html>'],
    ['text above the body', '<html><h1>عنوان این خبر</h1><body><p>متن این خبر است.</p></body></html>'],
  ])('is read whole: %s', async (_, html) => {
    expect(await pageText(html)).toBe('عنوان این خبر\nمتن این خبر است.\n');
    const { title, paragraphs } = await readArticleHtml(html);
    expect([title, ...paragraphs]).toEqual(['عنوان این خبر', 'متن این خبر است.']);
  });

  it('shows nothing of its head', async () => {
    const html =
      '<html><head><title>ن</title><noscript>الف</noscript></head><noscript>ب</noscript><body>پ</body></html>';
    expect(await pageText(html)).toBe('پ\n');
  });
});

it('takes a heading for the headline that is nothing but names of sections, where the title says it', async () => {
  const html = '<title>تاریخ چاپ در ایران - صفحه ۲</title><h1>تاریخ چاپ در ایران</h1><p>متن این خبر است.</p>';
  expect((await readArticleHtml(html)).title).toBe('تاریخ چاپ در ایران');
});

it('takes links to places in the page that stand over its parts for contents', async () => {
  const parts = '<h2>ماسوله</h2><p>متن این بخش است.</p><h2>جواهرده</h2><p>متن آن بخش است.</p>';
  const contents = '<p>فهرست مطالب</p><ul><li><a href="#m">ماسوله</a></li><li><a href="#j">جواهرده</a></li></ul>';
  const html = `<h1>دو روستای دیدنی شمال</h1><p>متن این خبر است.</p>${contents}${parts}`;
  const { paragraphs } = await readArticleHtml(html);
  expect(paragraphs).toEqual(['متن این خبر است.', 'ماسوله', 'متن این بخش است.', 'جواهرده', 'متن آن بخش است.']);
});

it('keeps short answers below questions that have elements of their own', async () => {
  const answer = 'کالای شما در تهران یک روزه و در شهرهای دیگر سه تا پنج روزه به دست شما می‌رسد.';
  const page = (element: string, question: string, below = ''): string => {
    const asked = [
      ['کالا کی می‌رسد؟', answer],
      ['می‌توانم پس بدهم؟', 'بله، تا هفت روز.'],
      ['هزینه ارسال چند است؟', 'رایگان است.'],
    ].map(([q, a]) => `<${element}><${question}>${q}</${question}><p>${a}</p></${element}>`);
    return `<article><h1>پرسش‌های همیشگی مشتریان</h1>${asked.join('')}${below}</article>`;
  };
  for (const html of [page('details', 'summary'), page('section', 'h2'), page('div', 'h2')])
    expect((await readArticleHtml(html)).paragraphs.length).toBe(6);
  // What stands below the last answer may be the page's.
  const below = '<details><summary>قانون‌ها</summary><p>این فروشگاه از سال ۱۳۹۰ باز است.</p></details>';
  expect((await readArticleHtml(page('details', 'summary', below))).paragraphs.length).toBe(6);
});

describe('what surrounds an article in HTML', () => {
  const SENTENCE = 'این جمله از متن خبر است و مانند همه جمله‌های دیگر با نقطه پایان می‌یابد.';
  const ARTICLE = `<article><p>${SENTENCE}</p><p>دومین ${SENTENCE}</p><p>سومین ${SENTENCE}</p></article>`;
  const below = (line: string, after = '') =>
    readArticleHtml(`<title>عنوان این خبر تازه</title><h1>عنوان این خبر تازه</h1>${line}${ARTICLE}${after}`);

  it.each([
    [
      'a moment whose text has no year',
      '<time datetime="2024-09-07T10:59:00+03:30">۱۷ شهریور</time>',
      '2024-09-07T10:59:00+03:30',
      null,
    ],
    [
      'one with its time',
      '<time datetime="2024-09-07T10:59:00+03:30">۱۷ شهریور - ۱۰:۵۹</time>',
      '2024-09-07T10:59:00+03:30',
      null,
    ],
    [
      'one in words that are no date',
      '<time datetime="2024-09-07T10:59:00+03:30">شنبه صبح</time>',
      '2024-09-07T10:59:00+03:30',
      null,
    ],
    ['a stamp without a year', '<div>شنبه ۱۷ شهریور ساعت ۱۰:۵۹</div>', null, null],
    ['a day that is counted', '<div>دیروز ۱۰:۵۹</div>', null, null],
    [
      'a byline of WordPress',
      '<div class="entry-meta"><span>نوشته <a rel="author">سارا احمدی</a></span> <span>۲۰ شهریور ۱۴۰۳ ساعت ۰۹:۰۰</span> <span>۳ دقیقه مطالعه</span> <span>۱۲ دیدگاه</span></div>',
      '2024-09-10T09:00:00+03:30',
      'سارا احمدی',
    ],
    ['its label without a colon', '<div>نوشته علی محمدی ۱۷ شهریور ۱۴۰۳</div>', '2024-09-07', 'علی محمدی'],
    [
      'a name that no table has, after the label',
      '<div>نوشته برزو آذرمهر ۱۷ شهریور ۱۴۰۳</div>',
      '2024-09-07',
      'برزو آذرمهر',
    ],
    ['no name after it', '<div>نوشته admin ۱۷ شهریور ۱۴۰۳</div>', '2024-09-07', null],
    ['what it is filed under', '<div>ارسال شده در: ۱۷ شهریور ۱۴۰۳ در دسته اقتصاد</div>', '2024-09-07', null],
    ['a month before its day', '<div>سارا احمدی شهریور ۲۰, ۱۴۰۳ ۰ 1,203 بازدید</div>', '2024-09-10', 'سارا احمدی'],
    ['the same after a label', '<div>توسط برزو آذرمهر شهریور ۲۰, ۱۴۰۳</div>', '2024-09-10', 'برزو آذرمهر'],
    [
      'spans without a class',
      '<div><span>سارا احمدی</span><span>2 ماه پیش</span><span>زمان مطالعه: ۴ دقیقه</span></div>',
      null,
      'سارا احمدی',
    ],
    [
      'a name, a trade and a stamp',
      '<div><span class="author-name">برزو آذرمهر</span><span class="role">خبرنگار</span><span class="date">شنبه ۱۷ شهریور ۱۴۰۳ | ۱۰:۵۹</span></div>',
      '2024-09-07T10:59:00+03:30',
      'برزو آذرمهر',
    ],
    [
      'a name that no table has of what it is filed under',
      '<p class="post-meta">توسط <a rel="author">سارا احمدی</a> | مهر ۴, ۱۴۰۳ | <a href="/c">اخبار آب</a> | ۰ دیدگاه‌ها</p>',
      '2024-09-25',
      'سارا احمدی',
    ],
    [
      'elements in a paragraph, each of a class of its own',
      '<p class="post-meta"><span class="post-meta-author">سارا احمدی</span><span class="tie-date">۴ مهر ۱۴۰۳</span><span class="post-cats">هواشناسی</span><span class="post-views">۴۱ بازدید</span></p>',
      '2024-09-25',
      'سارا احمدی',
    ],
    ['an account', '<div>مدیر ۱۷ شهریور ۱۴۰۳ ورزشی</div>', '2024-09-07', null],
    ['a site that no table has', '<div>ساحل نیوز ۱۷ شهریور ۱۴۰۳</div>', '2024-09-07', null],
    [
      'figures and how long it takes to read, below a stamp',
      '<div>۱۷ شهریور ۱۴۰۳ ۰ ۱۲۳ خواندن این مطلب ۲ دقیقه زمان میبرد</div>',
      '2024-09-07',
      null,
    ],
  ])('is masthead: %s', async (_, line, publishedAt, author) => {
    const article = await below(line);
    expect(article).toMatchObject({ publishedAt, author, subtitle: null, kicker: null });
    expect(article.paragraphs).toHaveLength(3);
    expect(article.removed.map(({ reason }) => reason)).toEqual(['masthead']);
  });

  it('takes the year from the day of the page', async () => {
    const { publishedAt, removed } = await readArticleHtml(
      `<div>امروز: یکشنبه ۱۸ شهریور ۱۴۰۳</div><h1>عنوان این خبر تازه</h1><div>شنبه ۱۷ شهریور ساعت ۱۰:۵۹</div>${ARTICLE}`,
    );
    expect(publishedAt).toBe('2024-09-07T10:59:00+03:30');
    expect(removed.map(({ reason }) => reason)).toEqual(['page-date', 'masthead']);
  });

  it('sets elements of a few words apart, and no parts of a word', async () => {
    expect(await pageText('<div><span>سارا احمدی</span><span>زمان مطالعه: ۴ دقیقه</span></div>')).toBe(
      'سارا احمدی زمان مطالعه: ۴ دقیقه\n',
    );
    expect(await pageText('<div><span>ک</span><span>تاب تازه او</span></div>')).toBe('کتاب تازه او\n');
    expect(await pageText('<p><span>این کتاب</span><span>ها را خواندم</span></p>')).toBe('این کتابها را خواندم\n');
    const run = (text: string): string => `<span class="s1">${text}</span>`;
    expect(await pageText(`<p>${run('این')}${run(' کتاب')}${run('ها')}</p>`)).toBe('این کتابها\n');
  });

  it.each([
    ['<section id="disqus_thread"><div><b>رضا</b> <i>۱۷ شهریور ۱۴۰۳</i></div><p>خوب بود.</p></section>', 2],
    [
      '<div id="comments-area"><div class="comment-item"><b>رضا</b><p>این خبر را دیروز هم خوانده بودم.</p></div></div>',
      2,
    ],
    ['<div class="comment-item"><p>این خبر را دیروز هم خوانده بودم.</p></div>', 1],
    ['<div id="respond"><p>این خبر را چگونه دیدید.</p></div>', 1],
  ])('keeps what readers say out: %s', async (comments, lines) => {
    const { paragraphs, publishedAt, removed } = await below('', comments);
    expect(paragraphs).toHaveLength(3);
    expect(publishedAt).toBeNull();
    expect(removed.map(({ reason }) => reason)).toEqual(Array(lines).fill('comments'));
    // A short article, too, of which what readers say could be the rest.
    const short = await readArticleHtml(`<h1>عنوان این خبر تازه</h1><p>متن این خبر است.</p>${comments}`);
    expect(short.paragraphs).toEqual(['متن این خبر است.']);
  });

  it.each(['', '<title>واکنش سخنگوی دولت به گرانی نان</title>'])(
    'knows a ticker from the headline: %s',
    async (head) => {
      const ticker = '<div class="news-ticker">فوری: زلزله ۵ ریشتری کرمان را لرزاند</div>';
      const headline = '<div class="NewsTitle"><a href="/fa/news/123">واکنش سخنگوی دولت به گرانی نان</a></div>';
      const article = await readArticleHtml(head + ticker + headline + ARTICLE);
      expect(article).toMatchObject({ kicker: null, title: 'واکنش سخنگوی دولت به گرانی نان' });
      expect(article.related).toEqual(['فوری: زلزله ۵ ریشتری کرمان را لرزاند']);
    },
  );

  it('takes an element for the headline by its class where it is the only one and there is no heading', async () => {
    const named = (text: string): string => `<div class="news-title">${text}</div>`;
    const title = async (html: string) => (await readArticleHtml(`${html}${ARTICLE}`)).title;
    const line = '<div>آب و هوای شهر در این هفته</div>';
    expect(await title(line + named('عنوان این خبر تازه'))).toBe('عنوان این خبر تازه');
    expect(await title(`<h1>عنوان این خبر تازه</h1>${named('عنوان دیگر این روزنامه')}`)).toBe('عنوان این خبر تازه');
    expect(await title(named('عنوان دیگر این روزنامه') + named('سومین عنوان این روزنامه') + line)).not.toBe(
      'سومین عنوان این روزنامه',
    );
  });

  it.each([
    ['<div class="post-title">', 'عنوان این خبر تازه'],
    ['<div class="articleTitle">', 'عنوان این خبر تازه'],
    ['<div class="entry__title">', 'عنوان این خبر تازه'],
    ['<div itemprop="headline">', 'عنوان این خبر تازه'],
    ['<div class="box-title">', 'دفتر باران'],
    ['<div class="related"><div class="news-title">', 'دفتر باران'],
  ])('takes the headline from the element that is named so, and is beside no other: %s', async (element, expected) => {
    const html = `<div>پیوندها و نشانی‌ها</div>${element}عنوان این خبر تازه</div>${ARTICLE}`;
    expect((await readArticleHtml(page('<title>دفتر باران</title>', html))).title).toBe(expected);
  });

  it('takes the name of a blog over its post for no headline, nor what it says of itself', async () => {
    const post = `<h2 class="posttitle"><a href="/post/12">شعر پاییز در کلاس چهارم</a></h2>${ARTICLE}`;
    const blog = (h1: string): string =>
      page('<title>دفتر باران</title>', `<div><h1>${h1}</h1><p>یادداشت‌های یک معلم</p></div>${post}`);
    expect(await readArticleHtml(blog('<a href="https://baran.example/">دفتر باران</a>'))).toMatchObject({
      title: 'شعر پاییز در کلاس چهارم',
      related: [],
    });
    expect((await readArticleHtml(blog('<a href="/">دفتر باران</a>'))).title).toBe('شعر پاییز در کلاس چهارم');
    const short = post.replace('شعر پاییز در کلاس چهارم', 'آخرین روز مدرسه');
    expect((await readArticleHtml(blog('<a href="/">دفتر باران</a>').replace(post, short))).title).toBe(
      'آخرین روز مدرسه',
    );
    // One that leads elsewhere, or nowhere, is the headline.
    expect((await readArticleHtml(blog('<a href="/post/11">دفتر باران</a>'))).title).toBe('دفتر باران');
    expect((await readArticleHtml(blog('دفتر باران'))).title).toBe('دفتر باران');
  });

  it('has tags in a foot that is named after them, too', async () => {
    const foot = (classes: string): string =>
      `<footer class="${classes}"><ul><li><a href="/tag/1" rel="Index, Tag">باران</a></li></ul></footer>`;
    const read = async (classes: string) =>
      readArticleHtml(`<article><h1>عنوان این خبر تازه</h1>${ARTICLE}${foot(classes)}</article>`);
    expect((await read('item-footer tags')).tags).toEqual(['باران']);
    expect(await read('item-footer')).toMatchObject({ tags: [] });
  });

  it('finds the kicker by its class above what stands between', async () => {
    const kicker = '<div class="news-page--news-sup-title">هفته پنجم لیگ برتر</div>';
    const between =
      '<div class="breadcrumb"><a href="/">خانه</a> / <a href="/f">فوتبال ایران</a></div><div class="news-page--info"><span>۱۷ شهریور ۱۴۰۳ ساعت ۲۱:۳۰</span></div>';
    const article = await readArticleHtml(`${kicker}${between}<h1>عنوان این خبر تازه</h1>${ARTICLE}`);
    expect(article).toMatchObject({ kicker: 'هفته پنجم لیگ برتر', publishedAt: '2024-09-07T21:30:00+03:30' });
  });

  it('leaves a moment inside a body there', async () => {
    const body = `<article><p>${SENTENCE}</p><p><time datetime="2024-09-06">شنبه صبح</time></p><p>دومین ${SENTENCE}</p></article>`;
    const { paragraphs } = await readArticleHtml(`<h1>عنوان این خبر تازه</h1>${body}`);
    expect(paragraphs[1]).toBe('شنبه صبح');
  });

  it.each([
    ['side by side', '<div><b>برچسب‌ها</b> <a href="/t">آب</a><a href="/u">سد کرج</a></div>'],
    ['between commas', '<div><span>برچسب‌ها</span> <a href="/t">آب</a>، <a href="/u">سد کرج</a></div>'],
    ['after a colon of its own', '<div><b>برچسب‌ها</b> : <a href="/t">آب</a> <a href="/u">سد کرج</a></div>'],
  ])('has tags beside a label that has no colon: %s', async (_, list) => {
    const { tags, paragraphs, removed } = await below('', list);
    expect([tags, paragraphs.length]).toEqual([['آب', 'سد کرج'], 3]);
    expect(new Set(removed.map(({ reason }) => reason))).toEqual(new Set(['tags']));
  });

  it('has a headline of another article beside such a label', async () => {
    const inside = (line: string) =>
      readArticleHtml(
        `<h1>عنوان این خبر تازه</h1><article><p>${SENTENCE}</p><p>${line}</p><p>دومین ${SENTENCE}</p></article>`,
      );
    const link = '<a href="/n">عنوان دیگر این روزنامه</a>';
    expect((await inside(`<b>بیشتر بخوانید</b> ${link}`)).related).toEqual(['عنوان دیگر این روزنامه']);
    // Other words before a link, or after it, are a sentence's.
    const sentence = await inside(`در همین زمینه روزنامه ${link}`);
    expect([sentence.related, sentence.paragraphs.length]).toEqual([[], 3]);
    expect((await inside(`بیشتر بخوانید ${link} و بدانید`)).paragraphs.length).toBe(3);
  });

  it('reads the tags in the foot of an article apart from what it is filed under', async () => {
    const filed = '<span class="cat-links">دسته‌بندی شده در <a href="/c">هواشناسی</a></span>';
    const tags = '<span class="tags-links">برچسب خورده <a href="/t">باران</a>، <a href="/u">پاییز</a></span>';
    const article = await below('', `<footer class="entry-footer"><div>${filed} ${tags}</div></footer>`);
    expect(article.tags).toEqual(['باران', 'پاییز']);
    expect(article.removed.map(({ reason }) => reason)).toEqual(['footer', 'tags', 'tags']);
  });

  it('takes no headline with how long ago it was for the kicker', async () => {
    const other = '<div class="latest"><a href="/1">برف در ارتفاعات البرز بارید</a> <span>۴ ساعت پیش</span></div>';
    const article = await readArticleHtml(`${other}<h1>عنوان این خبر تازه</h1>${ARTICLE}`);
    expect(article).toMatchObject({ kicker: null, publishedAt: null });
  });

  it('treats the headings of a report as it happens alike', async () => {
    const entries = `<h3>۲۳:۱۰ - حمله هوایی به ضاحیه</h3><p>${SENTENCE}</p><h3>۲۲:۰۵ - بیانیه وزارت خارجه لبنان</h3><p>دومین ${SENTENCE}</p>`;
    const article = await readArticleHtml(`<h1>لحظه به لحظه با جنگ</h1><article>${entries}</article>`);
    expect(article.subtitle).toBeNull();
    expect(article.paragraphs).toHaveLength(4);
  });

  it('shows nothing that is only spoken, but for the headline', async () => {
    const spoken = (name: string): string => `<span class="${name}">فقط برای خوانشگر</span>`;
    expect(await pageText(['sr-only', 'x visually-hidden', 'screen-reader-text'].map(spoken).join(''))).toBe('');
    expect(await pageText(spoken('no-sr-only'))).toBe('فقط برای خوانشگر\n');
    expect(await pageText('<h1 class="sr-only">عنوان این خبر تازه</h1>')).toBe('عنوان این خبر تازه\n');
  });

  it.each(['admin', 'Admin', 'administrator', 'مدیر سایت', 'تحریریه', 'admin2'])(
    'takes no account for an author: %s',
    async (name) => {
      const head = LD(`{"@type":"NewsArticle","author":{"@type":"Person","name":"${name}"}}`);
      expect((await readArticleHtml(page(head))).author).toBeNull();
      const byline = '<span class="byline">نوشته سارا احمدی</span>';
      expect((await readArticleHtml(page(head, `<h1>عنوان این خبر</h1>${byline}<p>متن این خبر است.</p>`))).author).toBe(
        'سارا احمدی',
      );
    },
  );

  it.each([
    ['one is on the clock of the site', '07:29', '', '2024-09-06T08:00:00+03:30'],
    ['none is', '10:59', '', '2024-09-06T11:30:00+03:30'],
    ['one is, and the page has the other', '07:29', ' به‌روزرسانی: ۱۶ شهریور ۱۴۰۳ - ۱۱:۳۰', '2024-09-06T11:30:00+03:30'],
  ])('takes the time of the change as that of publication: %s', async (_, time, visible, expected) => {
    const head =
      META('article:published_time', '2024-09-06T07:29:00Z') + META('article:modified_time', '2024-09-06T08:00:00Z');
    const body = `<div>تاریخ انتشار: ۱۶ شهریور ۱۴۰۳ - ${time}${visible}</div><h1>عنوان این خبر</h1><p>متن این خبر است.</p>`;
    expect((await readArticleHtml(page(head, body))).updatedAt).toBe(expected);
  });

  it.each([
    [META('article:published_time', '1725694140'), '2024-09-07T10:59:00+03:30'],
    [META('article:published_time', '1725694140000'), '2024-09-07T10:59:00+03:30'],
    [LD('{"@type":"NewsArticle","datePublished":1725694140}'), '2024-09-07T10:59:00+03:30'],
    [META('article:published_time', '17256941'), null],
    [LD('{"@type":"NewsArticle","datePublished":20240907}'), null],
    [META('article:published_time', '0000000000'), null],
    [META('article:published_time', '2024'), null],
    [META('article:published_time', 'شهریور ۱۴۰۳'), null],
  ])('counts seconds from 1970, and takes no month or year for a day: %s', async (head, expected) => {
    expect(await published(page(head))).toBe(expected);
  });
});

describe('the part of the page that a line stands in', () => {
  const SENTENCE = 'این جمله از متن خبر است و مانند همه جمله‌های دیگر با نقطه پایان می‌یابد.';
  const partsOf = async (html: string): Promise<unknown[]> => {
    const { parse } = await loadPeers();
    return readPageText(parse(`<html><body>${html}</body></html>`).body).lines.map(({ part }) => part);
  };

  it.each([
    ['<nav>آب</nav>', 'navigation'],
    ['<footer>آب</footer>', 'footer'],
    ['<figure><img>آب</figure>', 'caption'],
    ['<figure>آب<div><amp-img></amp-img></div></figure>', 'caption'],
    ['<figure><embed>آب</figure>', 'caption'],
    ['<figure><video>باران</video>آب</figure>', 'caption'],
    ['<figure><figure><img></figure>آب</figure>', 'caption'],
    ['<figure>آب</figure>', null],
    ['<figure>آب</figure><img>', null],
    [`<figure><img><p>${SENTENCE}</p></figure>`, null],
    [`<figure><img><figcaption>${SENTENCE}</figcaption></figure>`, 'caption'],
    [`<div class="lead"><p class="x"><img>${SENTENCE}</p></div>`, 'lead'],
    ['<figcaption>آب</figcaption>', 'caption'],
    ['<button>آب</button>', 'button'],
    ['<textarea>آب</textarea>', 'comments'],
    ['<marquee>آب</marquee>', 'related'],
    ['<amp-ad>آب</amp-ad>', 'advertisement'],
    ['<amp-sidebar>آب</amp-sidebar>', 'navigation'],
    ['<amp-social-share>آب</amp-social-share>', 'button'],
    ['<a href="/">آب</a>', 'navigation'],
    ['<a href="/fa" rel="home">آب</a>', 'navigation'],
    ['<a href="#end">آب</a>', 'navigation'],
    ['<a href="/2" rel="nofollow sponsored">آب</a>', 'paid'],
    ['<a href="/2" rel="next">آب</a>', 'related'],
    ['<a href="/2" rel="nextcloud">آب</a>', null],
    ['<a href="#1">آب</a>', null],
    ['<a href="/fa">آب</a>', null],
    ['<div class="a ads_300x250">آب</div>', 'advertisement'],
    ['<div class="adTop">آب</div>', 'advertisement'],
    ['<div id="tavoos-2">آب</div>', 'advertisement'],
    ['<div id="kaprila-2">آب</div>', 'advertisement'],
    ['<div class="sabavision_x">آب</div>', 'advertisement'],
    ['<div id="sponsored-3">آب</div>', 'advertisement'],
    ['<div class="address adsorb">آب</div>', null],
    ['<div class="News_lead__x2f">آب</div>', 'lead'],
    ['<div class="item-footer tags">آب</div>', 'tags'],
    ['<div class="item-footer">آب</div>', 'footer'],
    ['<div class="comments"><button>آب</button></div>', 'comments'],
    ['<div class="tags"><button>آب</button></div>', 'button'],
    ['<div class="related"><figure><img>آب</figure></div>', 'related'],
    [`<p class="ad-text">${SENTENCE}</p>`, null],
    [`<p class="ad-text"><a href="/1">آب</a> ${SENTENCE}</p>`, 'advertisement'],
    [`<div class="ad-text">${SENTENCE}</div>`, 'advertisement'],
    ['<figure><img><table><tr><td>آب</td></tr></table></figure>', null],
    ['<figure><img><h2>آب</h2></figure>', null],
  ])('is told by its element: %s', async (html, part) => {
    expect(await partsOf(html)).toEqual([part]);
  });

  it.each([
    ['the headline in it', '<div class="caption"><div class="lead"><h1>آب</h1></div>باران</div>', ['title', null]],
    [
      'the headline in it, below a quotation',
      '<div class="sidebar"><figure><img><blockquote>رود</blockquote><h1>آب</h1></figure>باران</div>',
      [null, 'title', null],
    ],
    [
      'two paragraphs',
      `<div class="caption"><p>${SENTENCE}</p><p>${SENTENCE}</p><b>باران</b></div>`,
      [null, null, null],
    ],
    [
      'two paragraphs as the caption of a figure',
      `<figure><img><figcaption><p>${SENTENCE}</p><p>${SENTENCE}</p></figcaption></figure>`,
      [null, null],
    ],
    [
      'a sentence as the caption, which the name of who took the picture stands beside',
      `<figure><img><figcaption>${SENTENCE}</figcaption><b>آب</b></figure>`,
      ['caption', 'caption'],
    ],
    [
      'two paragraphs of a reader',
      `<div class="comments"><p>${SENTENCE}</p><p>${SENTENCE}</p></div>`,
      ['comments', 'comments'],
    ],
    [
      'as many links as paragraphs',
      `<div class="caption"><p>${SENTENCE}</p><p>${SENTENCE}</p><a href="/1">آب</a> <a href="/2">باران</a></div>`,
      ['caption', 'caption', 'caption', 'caption'],
    ],
  ])('is what an element says, or the text, where it holds %s', async (what, html, parts) => {
    expect(await partsOf(html), what).toEqual(parts);
  });

  it.each([
    ['entries below one of the main content, up to a link', '+۲۱:۵۰ +آب ۲۱:۱۸ باران >پیوند سد', '++++--'],
    ['none above it', '۲۱:۵۰ باران +۲۱:۱۸', '--+'],
    ['no text right below it', '+۲۱:۵۰ باران', '+-'],
    ['no text below one that the main content has', '+۲۱:۵۰ ۲۱:۱۸ +آب باران', '+++-'],
    ['none where the main content has none', '+آب ۲۱:۱۸ باران', '+--'],
    ['no comments', '+۲۱:۵۰ #۲۱:۱۸ باران', '+--'],
    ['no part of the page in one', '+۲۱:۵۰ ۲۱:۱۸ #باران سد', '++--'],
    ['no button', '+۲۱:۵۰ ۲۱:۱۸ چاپ سد', '++--'],
  ])('is the main content for %s', (_, lines, expected) => {
    // + in the main content, > a link, # in a part of the page
    const marked = lines.split(' ').map((line) => {
      const written = line.replace(/^[+>#]/, '');
      const text = judged(written);
      const [row] = rowsOf({ text, written, start: 0, end: written.length, afterBlankLine: false });
      const part = line.startsWith('#') ? ('comments' as const) : null;
      return { row: row!, part, isLink: line.startsWith('>'), article: 0, cell: null, isMain: line.startsWith('+') };
    });
    addEntries(marked);
    expect(marked.map(({ isMain }) => (isMain ? '+' : '-')).join('')).toBe(expected);
  });
});

describe('links and boxes of a page', () => {
  const S = 'این جمله از متن خبر است و مانند همه جمله‌های دیگر با نقطه پایان می‌یابد.';
  const inArticle = (body: string): string => page('', `<article><h1>عنوان این خبر</h1><p>${S}</p>${body}</article>`);

  it('that somebody pays for are outside, and the body goes on below', async () => {
    const paid =
      '<div class="x"><a href="https://a.example/1" rel="sponsored nofollow">خرید گوشی قسطی بدون ضامن</a></div>';
    const links = '<div>تبلیغات متنی</div><div class="ads-links"><a href="/2">کاشت مو با ضمانت کتبی</a></div>';
    const { paragraphs, related } = await readArticleHtml(
      inArticle(`${paid}<p>دومین ${S}</p>${links}<p>سومین ${S}</p>`),
    );
    expect(paragraphs).toEqual([S, `دومین ${S}`, `سومین ${S}`]);
    expect(related).toEqual([]);
  });

  it('that somebody pays for are text where they are a sentence of the body', async () => {
    const paid = `<p><a href="https://a.example/1" rel="sponsored">چهارمین ${S}</a></p>`;
    const { paragraphs } = await readArticleHtml(inArticle(`${paid}<p>دومین ${S}</p><p>سومین ${S}</p>`));
    expect(paragraphs).toEqual([S, `چهارمین ${S}`, `دومین ${S}`, `سومین ${S}`]);
  });

  it('with names of advertisements are outside', async () => {
    for (const name of ['ad-inline', 'ads_300', 'adunit', 'top-ad-unit', 'adslinks', 'td-a-rec', 'yektanet']) {
      const box = `<div class="${name}"><span>آگهی</span><a href="https://a.example/1">خرید قسطی گوشی</a></div>`;
      const { paragraphs } = await readArticleHtml(inArticle(`${box}<p>دومین ${S}</p>`));
      expect(paragraphs, name).toEqual([S, `دومین ${S}`]);
    }
    const { paragraphs } = await readArticleHtml(inArticle(`<div class="read-more"><p>دومین ${S}</p></div>`));
    expect(paragraphs).toEqual([S, `دومین ${S}`]);
  });

  it('to the article before or after have its headline', async () => {
    const links =
      '<nav><a href="/1" rel="prev">نساجی سرمربی خود را برکنار کرد</a><a href="/2" rel="next">بعدی</a></nav>';
    const { related, removed } = await readArticleHtml(inArticle(`<p>دومین ${S}</p>${links}`));
    expect(related).toEqual(['نساجی سرمربی خود را برکنار کرد']);
    expect(removed.map(({ text, reason }) => [text, reason])).toEqual([['بعدی', 'navigation']]);
    const spans =
      '<a href="/1" rel="prev"><span class="a">قبلی</span><span class="b">نساجی سرمربی خود را برکنار کرد</span></a>';
    expect((await readArticleHtml(inArticle(`<p>دومین ${S}</p>${spans}`))).related).toEqual(related);
  });

  it('with a word of the page over them leave no heading', async () => {
    const promo =
      '<div><strong>پادکست</strong></div><div><h3><a href="/1">صفحه تازه هر هفته شنیدنی‌تر می‌شود</a></h3></div>';
    const { paragraphs, related } = await readArticleHtml(inArticle(`<p>دومین ${S}</p>${promo}<p>سومین ${S}</p>`));
    expect(paragraphs).toEqual([S, `دومین ${S}`, `سومین ${S}`]);
    expect(related).toEqual(['صفحه تازه هر هفته شنیدنی‌تر می‌شود']);
  });

  it('are whole words beside a span', async () => {
    expect(await pageText('<div><span>آگهی</span><a href="/1">وام</a></div>')).toBe('آگهی وام\n');
    expect(await pageText('<p><span>کتاب</span><a href="/1">خانه</a></p>')).toBe('کتابخانه\n');
    expect(await pageText('<div>این <em>کار</em><a href="/1">گاه</a> تازه</div>')).toBe('این کارگاه تازه\n');
    expect(await pageText('<ul><li><b>نان</b><a href="/1">وا</a> آمد</li></ul>')).toBe('نانوا آمد\n');
  });

  it('of AMP are no text', async () => {
    const { paragraphs } = await readArticleHtml(
      inArticle(
        `<amp-ad type="a"><div placeholder>تبلیغ</div></amp-ad><p>دومین ${S}</p><amp-social-share>تلگرام</amp-social-share>`,
      ),
    );
    expect(paragraphs).toEqual([S, `دومین ${S}`]);
  });

  it('that are headings with numbers are the list that the body is', async () => {
    const films = ['۳. باران در شهر ما', '۲. خانه روبه‌روی ایستگاه قدیمی', '۱. برگ'];
    const list = films.map(
      (film, i) => `<h3><a href="/film/${i}">${film}</a></h3><p>داستان پیرمردی که هر سال به ایستگاه قطار می‌رود.</p>`,
    );
    const { paragraphs, related } = await readArticleHtml(inArticle(list.join('')));
    expect(paragraphs.filter((text) => films.includes(text))).toEqual(films);
    expect(related).toEqual([]);
    const other = await readArticleHtml(
      inArticle(`<h3><a href="/1">باران در شهر ما دیر بارید</a></h3><p>دومین ${S}</p>`),
    );
    expect(other.related).toEqual(['باران در شهر ما دیر بارید']);
    for (const score of ['۵- صفر؛ شکست سنگین تیم ما', '۲-۰ به سود تیم ما در دربی', '۳.۵ میلیون نفر به خانه برگشتند'])
      expect((await readArticleHtml(inArticle(`<h3><a href="/1">${score}</a></h3><p>دومین ${S}</p>`))).related).toEqual(
        [score],
      );
  });

  it('above the headline are no kicker', async () => {
    const html = page(
      META('article:published_time', '2024-10-25T12:00:00+03:30'),
      `<div class="slider"><div><a href="/1">هواپیماهای تازه در راه فرودگاه هستند</a></div></div>
       <div><h1>عنوان این خبر</h1><div><p>${S}</p><p>دومین ${S}</p></div></div>`,
    );
    expect(await readArticleHtml(html)).toMatchObject({
      kicker: null,
      related: ['هواپیماهای تازه در راه فرودگاه هستند'],
    });
    const said = html.replace('<a href="/1">', '').replace('</a>', '');
    expect((await readArticleHtml(said)).kicker).toBe('هواپیماهای تازه در راه فرودگاه هستند');
  });

  it('that lead to a tag are one, whatever its name', async () => {
    const list = (links: string): string => inArticle(`<section class="tags"><ul>${links}</ul></section>`);
    const tag = (name: string): string => `<li><a rel="tag" href="/t">${name}</a></li>`;
    expect((await readArticleHtml(list(tag('تلگرام') + tag('فیلترینگ')))).tags).toEqual(['تلگرام', 'فیلترینگ']);
    expect((await readArticleHtml(list(`${tag('فیلترینگ')}<li>تلگرام</li>`))).tags).toEqual(['فیلترینگ']);
  });

  it('of a recipe say when and by whom', async () => {
    const json =
      '{"@type":"Recipe","name":"آش دوغ","datePublished":"2024-10-01","author":{"@type":"Person","name":"شهره صبا"}}';
    expect(await readArticleHtml(page(LD(json)))).toMatchObject({ publishedAt: '2024-10-01', author: 'شهره صبا' });
  });
});

describe('the metadata of a page', () => {
  const ld = LD('{"@type":"NewsArticle","datePublished":"2024-09-06T07:29:00Z"}');
  const meta = META('article:published_time', '2024-09-05T08:00:00+03:30');
  const time = '<time itemprop="datePublished" datetime="2024-09-04T09:00:00+03:30"></time>';
  const visible = '<div>تاریخ انتشار: ۱۳ شهریور ۱۴۰۳ - ۱۰:۰۰</div>';
  const body = (extra: string): string => `${extra}<h1>عنوان این خبر</h1><p>متن این خبر است.</p>`;

  it.each([
    ['JSON-LD', page(ld + meta, body(time + visible)), '2024-09-06T10:59:00+03:30'],
    ['meta', page(meta, body(time + visible)), '2024-09-05T08:00:00+03:30'],
    ['time', page('', body(time + visible)), '2024-09-04T09:00:00+03:30'],
    ['the visible masthead', page('', body(visible)), '2024-09-03T10:00:00+03:30'],
  ])('go in order: %s first', async (_, html, expected) => {
    expect(await published(html)).toBe(expected);
  });

  it.each([
    ['an array', LD('[{"@type":"WebSite"},{"@type":["Thing","NewsArticle"],"datePublished":"2024-09-06"}]')],
    ['a graph', LD('{"@graph":[{"@type":"Organization"},{"@type":"NewsArticle","datePublished":"2024-09-06"}]}')],
    ['a page round it', LD('{"@type":"WebPage","mainEntity":{"@type":"Article","datePublished":"2024-09-06"}}')],
    [
      'the one of two articles that the page is titled after',
      `<title>عنوان این خبر تازه | باغستان</title>${LD('[{"@type":"Article","headline":"عنوان دیگر این روزنامه","datePublished":"2020-01-01"},{"@type":"Article","headline":"عنوان این خبر تازه","datePublished":"2024-09-06"}]')}`,
    ],
    ['a second block', LD('{"@type":"BreadcrumbList"}') + LD('{"@type":"Article","datePublished":"2024-09-06"}')],
    ['a comma too much', LD('{"@type":"Article","keywords":["الف",],"datePublished":"2024-09-06",}')],
    ['a line break in a string', LD('{"@type":"Article","headline":"عنوان\nاین خبر","datePublished":"2024-09-06"}')],
    ['comment marks', LD('<!-- {"@type":"Article","datePublished":"2024-09-06"}; -->')],
    ['CDATA marks', LD('//<![CDATA[\n{"@type":"Article","datePublished":"2024-09-06"}\n//]]>')],
    [
      'a cut block before a whole one',
      LD('{"@type":"Article","datePu') + LD('{"@type":"Article","datePublished":"2024-09-06"}'),
    ],
    ['a film where no article is', LD('{"@type":"VideoObject","uploadDate":"2024-09-06"}')],
    [
      'the article after a film',
      LD('{"@type":"VideoObject","uploadDate":"2020-01-01"}') + LD('{"@type":"Article","datePublished":"2024-09-06"}'),
    ],
    ['a Persian day in ISO form', LD('{"@type":"Article","datePublished":"1403-06-16"}')],
  ])('in JSON-LD are read from %s', async (_, head) => {
    expect(await published(page(head))).toBe('2024-09-06');
  });

  it.each([
    ['a list of one', '{"@type":"Article","datePublished":["2024-09-06"]}'],
    ['a value by itself', '{"@type":"Article","datePublished":{"@value":"2024-09-06"}}'],
    ['the day on which it was made', '{"@type":"Article","datePublished":" ","dateCreated":"2024-09-06"}'],
    ['milliseconds', '{"@type":"Article","datePublished":1725568200000}'],
    ['a post of a blog', '{"@type":"BlogPosting","datePublished":"2024-09-06"}'],
    ['a report', '{"@type":"Report","datePublished":"2024-09-06"}'],
    ['pictures', '{"@type":"ImageGallery","datePublished":"2024-09-06"}'],
    ['a part of a page', '{"@type":"WebPage","hasPart":{"@type":"Article","datePublished":"2024-09-06"}}'],
    ['what a page is of', '{"mainEntityOfPage":{"@type":"Article","datePublished":"2024-09-06"}}'],
    ['marks of a script round it', '/* <![CDATA[ */ {"@type":"Article","datePublished":"2024-09-06"} /* ]]> */'],
    ['a quotation mark in a faulty one', '{"@type":"Article","headline":"«\\",}»\n","datePublished":"2024-09-06"}'],
    ['nobody as its author', '{"@type":"Article","author":[null],"publisher":null,"datePublished":"2024-09-06"}'],
  ])('are read from JSON-LD of many forms: %s', async (_, json) => {
    expect((await published(page(LD(json))))?.slice(0, 10)).toBe('2024-09-06');
  });

  it.each([
    [META('article:published_time', '0000-00-00 00:00:00') + META('date', '2024-09-06')],
    [META('date', '-') + META('date', '2024-09-06')],
    [LD('{"@type":"NewsArticle","datePublished":"-","dateCreated":"2024-09-06"}')],
    ['<time class="published" datetime="-"></time><time class="published" datetime="2024-09-06"></time>'],
    ['<time pubdate datetime="-"></time><time pubdate datetime="2024-09-06"></time>'],
  ])('say when a page was published by the first stamp that can be read: %s', async (head) => {
    expect(await published(page(head))).toBe('2024-09-06');
  });

  it.each([
    'article:published_time',
    'datePublished',
    'DC.date',
    'dc.date.issued',
    'dcterms.created',
    'pubdate',
    'publishdate',
    'publish-date',
    'date',
  ])('say when a page was published by the name %s', async (name) => {
    for (const attribute of ['property', 'name', 'itemprop'])
      expect(await published(page(`<meta ${attribute}="${name}" content="2024-09-06">`))).toBe('2024-09-06');
  });

  it.each([
    [
      'updatedAt',
      '2024-09-06',
      ['article:modified_time', 'og:updated_time', 'dateModified', 'dcterms.modified', 'lastmod'],
    ],
    ['author', 'مریم احمدی', ['article:author', 'author', 'dc.creator']],
    ['agency', 'ایسنا', ['og:site_name', 'publisher', 'dc.publisher', 'application-name']],
    ['title', 'باران در راه این شهر است', ['og:title', 'twitter:title', 'dc.title', 'title']],
    ['tags', 'آب', ['article:tag', 'news_keywords', 'keywords']],
  ] as const)('say the %s of a page by their names', async (field, value, names) => {
    for (const name of names) {
      const article = await readArticleHtml(page(META(name, value), `<h2>${value}</h2><p>متن این خبر است.</p>`));
      expect([article[field]].flat()).toEqual([value]);
    }
  });

  it('may have names of sections for the headline, below which the author stands', async () => {
    const text = 'این جمله از متن خبر است و مانند همه جمله‌های دیگر با نقطه پایان می‌یابد.';
    const { author } = await readArticleHtml(
      page(
        '<title>تاریخ چاپ در ایران</title>',
        `<h1>تاریخ چاپ در ایران</h1><div>مریم احمدی</div><p>${text}</p><p>دومین ${text}</p>`,
      ),
    );
    expect(author).toBe('مریم احمدی');
  });

  it('may have a day for the headline, which is no stamp', async () => {
    const { title, publishedAt } = await readArticleHtml(
      page('<title>۱۳ آبان ۱۴۰۳</title>', '<h1>۱۳ آبان ۱۴۰۳</h1><p>متن این خبر است.</p>'),
    );
    expect([title, publishedAt]).toEqual(['۱۳ آبان ۱۴۰۳', null]);
  });

  it('name who writes by text, by name and by place in the graph', async () => {
    const read = async (fields: string): Promise<unknown[]> => {
      const { author, agency, tags } = await readArticleHtml(page(LD(`{"@graph":[{"@type":"Article",${fields}}]}`)));
      return [author, agency, tags];
    };
    expect(await read('"author":"مریم احمدی","publisher":"","sourceOrganization":{"name":"ایسنا"}')).toEqual([
      'مریم احمدی',
      'ایسنا',
      [],
    ]);
    expect(await read('"author":{"@id":"#none"},"keywords":["آب"," ",7]')).toEqual([null, null, ['آب']]);
    expect(await read('"author":{"@type":["Thing","Organization"],"name":"بهار نیک‌سرشت"}')).toEqual([null, null, []]);
  });

  it('may say the name of the site where the headline should be', async () => {
    const sentence = 'این جمله از متن خبر است و مانند همه جمله‌های دیگر با نقطه پایان می‌یابد.';
    const head = `<title>باغستان نیوز</title>${META('og:title', 'باغستان نیوز')}`;
    const news = `<h2>عنوان این خبر تازه</h2><span>۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹</span><div><p>${sentence}</p><p>همچنین ${sentence}</p></div>`;
    const article = await readArticleHtml(page(head, `<h1 class="logo">باغستان نیوز</h1><div>${news}</div>`));
    expect(article.title).toBe('عنوان این خبر تازه');
    expect(article.paragraphs).toHaveLength(2);
  });

  it.each([
    '<title></title>',
    '<title>| مهر</title>',
    META('og:title', 'فارس |'),
    LD('{"@type":"NewsArticle","headline":"» مهر"}'),
  ])('say no title that is empty, or nothing but a mark and the name of a site: %s', async (head) => {
    expect((await readArticleHtml(`${head}<p>متن این خبر است.`)).title).toBeNull();
    expect((await readArticleHtml(`${head}${META('twitter:title', 'عنوان این خبر')}<p>متن.`)).title).not.toBe('');
  });

  it.each(['&amp;nbsp;', '&amp;#8204;', '\u200f', '\u200b', '-'])(
    'say nothing where they hold nothing but %j',
    async (nothing) => {
      const names = ['og:title', 'author', 'og:site_name', 'description', 'keywords'];
      const head = names.map((name) => META(name, nothing)).join('');
      expect(await readArticleHtml(`${head}<p>متن این خبر است.`)).toMatchObject({
        ...{ title: null, author: null, agency: null },
        tags: [],
      });
      // In a script nothing is an entity.
      const name = nothing.replace('&amp;', '&');
      const next = LD(`{"@type":"NewsArticle","author":{"name":"${name}"},"keywords":["${name}"]}`);
      expect(
        await readArticleHtml(`${next}${META('author', 'مریم احمدی')}${META('keywords', 'نان')}<p>متن.`),
      ).toMatchObject({
        author: 'مریم احمدی',
        tags: ['نان'],
      });
    },
  );

  it('say what the site is called, which the first sentence names', async () => {
    const body = '<h1>عنوان این خبر</h1><p>به گزارش باغستان، متن این خبر است.</p>';
    const { agency } = await readArticleHtml(page('<title>عنوان این خبر - باغستان</title>', body));
    expect(agency).toBe('باغستان');
    expect((await readArticleHtml(page('<title>عنوان این خبر</title>', body))).agency).toBeNull();
    for (const mark of [...'-–—|:»', '::']) {
      const longer = body.replace('باغستان', 'باغستان شرق کشور');
      const named = await readArticleHtml(page(`<title>عنوان این خبر ${mark} باغستان شرق کشور</title>`, longer));
      expect(named.agency).toBe('باغستان شرق کشور');
    }
  });

  it('may write its text with entities, as JSON-LD often does', async () => {
    const head = LD('{"@type":"NewsArticle","headline":"عنوان &#xab;این&raquo; خبر","keywords":["تهران &amp; ری"]}');
    const article = await readArticleHtml(page(head, '<div>عنوان «این» خبر</div><p>متن این خبر است.</p>'));
    expect(article.title).toBe('عنوان «این» خبر');
    expect(article.tags).toEqual(['تهران & ری']);
  });

  it.each([
    ['the whole of it', 'شورای شهر روز یکشنبه با ساختن سه بوستان تازه در جنوب شهر موافقت کرد.', true],
    [
      'the whole of it, with entities',
      'شورای&nbsp;شهر روز &#1740;کشنبه با ساختن سه بوستان&#32;تازه در جنوب شهر موافقت کرد.',
      true,
    ],
    [
      'the whole of it, with Arabic letters',
      'شوراي شهر روز يكشنبه با ساختن سه بوستان تازه در جنوب شهر موافقت كرد.',
      true,
    ],
    ['most of it, cut', 'شورای شهر روز یکشنبه با ساختن سه بوستان تازه…', true],
    ['a few words, which may be chance', 'شورای شهر روز یکشنبه', false],
    ['another sentence', 'شهردار می‌گوید که ساختن بوستان‌ها تا پایان سال آینده به درازا می‌کشد.', false],
  ])('describe the lead: %s', async (_, description, isLead) => {
    const first = 'شورای شهر روز یکشنبه با ساختن سه بوستان تازه در جنوب شهر موافقت کرد.';
    const second = 'کار از فصل بهار آغاز می‌شود و دو سال به درازا می‌کشد.';
    const body = `<h1>عنوان این خبر</h1><p>${first}</p><p>${second}</p>`;
    const names = ['og:description', 'twitter:description', 'description'];
    const heads = names.map((name) => META(name, description));
    for (const head of [...heads, LD(`{"@type":"Article","description":"${description}"}`)]) {
      const article = await readArticleHtml(page(head, body));
      expect(article.lead).toBe(isLead ? first : null);
      expect(article.paragraphs).toEqual(isLead ? [second] : [first, second]);
    }
  });

  it('describe no lead where there is no other paragraph, or more than the description in it', async () => {
    const first = 'شورای شهر روز یکشنبه با ساختن سه بوستان تازه در جنوب شهر موافقت کرد.';
    const alone = await readArticleHtml(page(META('og:description', first), `<h1>عنوان این خبر</h1><p>${first}</p>`));
    expect([alone.lead, alone.paragraphs]).toEqual([null, [first]]);
    const rest = 'کار از فصل بهار آغاز می‌شود و دو سال به درازا می‌کشد و شهرداری هزینه آن را از فروش زمین می‌پردازد.';
    const long = `<h1>عنوان این خبر</h1><p>${first} ${rest}</p><p>${rest}</p>`;
    expect((await readArticleHtml(page(META('og:description', first), long))).lead).toBeNull();
  });

  it.each([
    ['cut JSON-LD', LD('{"@type":"Article","datePublished":"2024-09-')],
    ['JSON-LD of another thing', LD('{"@type":"Event","datePublished":"2024-09-06"}')],
    ['a time that stands for none', META('article:published_time', '1970-01-01T00:00:00Z')],
    ['no day at all', META('article:published_time', '10:59')],
    ['a day that is none', META('article:published_time', '۳۱ مهر ۱۴۰۳')],
    ['one of two days', META('article:published_time', '03/04/2024')],
    ['one of two days, with a time', '<time itemprop="datePublished" datetime="03/04/2024 14:20"></time>'],
    ['two moments without a word which', '<time datetime="2024-09-06"></time><time datetime="2024-09-07"></time>'],
  ])('are left alone: %s', async (_, head) => {
    expect(await published(page(head))).toBeNull();
  });

  it.each([
    ['in the next of the metadata', LD('{"@type":"Article","datePublished":"2024-04-03"}'), ''],
    ['on the page', '', '<div>تاریخ انتشار: ۱۵ فروردین ۱۴۰۳</div>'],
  ])('leave one of two days for one that is sure: %s', async (_, head, masthead) => {
    const html = page(META('article:published_time', '04/03/2024') + head, body(masthead));
    expect(await published(html)).toBe('2024-04-03');
  });

  it.each([
    ['a day alone, and the page its time', '2024-09-06', '2024-09-06T10:59:00+03:30'],
    ["the site's own time as if it were Greenwich's", '2024-09-06T10:59:42Z', '2024-09-06T10:59:42+03:30'],
    ['another time', '2024-09-06T11:30:00+03:30', '2024-09-06T11:30:00+03:30'],
    ['the same instant', '2024-09-06T07:29:00Z', '2024-09-06T10:59:00+03:30'],
    ['another day', '2024-09-05', '2024-09-05'],
    ['the clock of a site abroad, which the page shows too', '2024-09-06T10:59:00+02:00', '2024-09-06T12:29:00+03:30'],
  ])('are compared with the page: they say %s', async (_, stamp, expected) => {
    const head = META('article:published_time', stamp);
    const body = '<div>تاریخ انتشار: ۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹</div><h1>عنوان این خبر</h1><p>متن این خبر است.</p>';
    expect(await published(page(head, body))).toBe(expected);
  });

  it.each([
    ['2022-03-21T20:29:00Z', '2022-03-21T23:59:00+03:30'],
    ['2022-03-21T20:45:00Z', '2022-03-22T01:15:00+04:30'],
    ['2022-09-21T19:45:00Z', '2022-09-21T23:15:00+03:30'],
  ])('are given on the clocks of the zone, which skip an hour in spring: %s', async (stamp, expected) => {
    expect(await published(page(META('article:published_time', stamp)))).toBe(expected);
  });

  it.each([
    [
      'of the class published',
      '<time class="updated" datetime="2024-09-07"></time><time class="entry-date published" datetime="2024-09-06"></time>',
      '2024-09-06',
    ],
    [
      'in the header of the headline',
      '<header><h1>عنوان این خبر</h1><time datetime="2024-09-06"></time></header><p>متن.</p><time datetime="2024-09-01"></time>',
      '2024-09-06',
    ],
    [
      'of which the header has two',
      '<header><h1>عنوان این خبر</h1><time datetime="2024-09-06"></time><time datetime="2024-09-07"></time></header>',
      null,
    ],
    [
      'beside which a comment has another',
      '<time datetime="2024-09-06"></time><div id="comments"><time datetime="2024-09-07"></time></div>',
      '2024-09-06',
    ],
    ['of a comment, which says nothing', '<div class="comments"><time datetime="2024-09-06"></time></div>', null],
    [
      'of the article, beside those of others',
      '<article><h1>عنوان این خبر</h1><time datetime="2024-09-06"></time></article><article><time datetime="2024-09-01"></time></article>',
      '2024-09-06',
    ],
    [
      'outside of an article that has another',
      '<h1>عنوان این خبر</h1><time datetime="2024-09-06"></time><article><time datetime="2024-09-01"></time></article>',
      null,
    ],
    [
      'in an article inside it, which says nothing',
      '<article><h1>عنوان این خبر</h1><article><time datetime="2024-09-06"></time></article></article><time datetime="2024-09-01"></time>',
      null,
    ],
    [
      'over a post that was exported',
      '<div class="pull_right date details" title="06.09.2024 10:59:30 UTC+03:30">10:59</div>',
      '2024-09-06T10:59:30+03:30',
    ],
    ['over something else', '<div class="date" title="06.09.2024 - دانلود تقویم">۱۶</div>', null],
    [
      'over one post of two',
      '<div class="date" title="06.09.2024 10:59:30">10:59</div><div class="date" title="07.09.2024 10:59:30">10:59</div>',
      null,
    ],
    [
      'of another article, which says nothing',
      '<div class="related"><time class="published" datetime="2024-09-06"></time></div>',
      null,
    ],
    [
      'in a page that is laid out beside something',
      '<div class="right-sidebar"><h1>عنوان این خبر</h1><time datetime="2024-09-06"></time></div>',
      '2024-09-06',
    ],
    [
      'beside what such a page is laid out beside',
      '<div class="right-sidebar"><h1>عنوان این خبر</h1></div><time datetime="2024-09-06"></time>',
      '2024-09-06',
    ],
    [
      'that says that it is that of the post',
      '<time datetime="2024-09-06" pubdate></time><time datetime="2024-09-07"></time>',
      '2024-09-06',
    ],
    ['beside which another says nothing', '<time datetime="2024-09-06"></time><time datetime=""></time>', '2024-09-06'],
    [
      'below one of the class published that says nothing',
      '<time class="published" datetime="">دیروز</time><time datetime="2024-09-06">جمعه</time>',
      '2024-09-06',
    ],
    [
      'of the class published below one that says nothing',
      '<time class="published">دیروز</time><time class="published" datetime="2024-09-06"></time><time datetime="2024-09-01"></time>',
      '2024-09-06',
    ],
    [
      'beside which another is of a change',
      '<time datetime="2024-09-06"></time><time itemprop="dateModified" datetime="2024-09-07"></time>',
      '2024-09-06',
    ],
    [
      'of the header, beside which another is of a change',
      '<header><h1>عنوان این خبر</h1><time datetime="2024-09-06"></time><time itemprop="dateModified" datetime="2024-09-07"></time></header><p>متن.</p><time datetime="2024-09-01"></time>',
      '2024-09-06',
    ],
    [
      'of a change, where that of the article says nothing',
      '<time class="published" datetime=""></time><time itemprop="dateModified" datetime="2024-09-07"></time>',
      null,
    ],
    [
      'of both',
      '<time itemprop="datePublished dateModified" datetime="-"></time><time class="published" itemprop="dateModified" datetime="2024-09-06"></time>',
      '2024-09-06',
    ],
    ['beside which another has no moment', '<time datetime="2024-09-06"></time><time>دیروز</time>', '2024-09-06'],
    ['that is another element', '<span itemprop="datePublished" content="2024-09-06">دیروز</span>', '2024-09-06'],
  ])('may be a time %s', async (_, body, expected) => {
    expect(await published(page('', body))).toBe(expected);
  });

  it.each([
    ['itemprop', '<span itemprop="author" itemscope><span itemprop="name">مریم احمدی</span></span>', 'مریم احمدی'],
    ['rel', '<a rel="author">مریم احمدی</a><a rel="author">مریم احمدی</a>', 'مریم احمدی'],
    ['two of them', '<a rel="author">مریم احمدی</a><a rel="author">علی رضایی</a>', null],
    ['none', '<a rel="author"></a>', null],
    ['a class', '<div class="item-author"><a>مریم احمدی</a></div>', 'مریم احمدی'],
    ['a class and a label', '<span class="post-author-name">نویسنده: مریم احمدی</span>', 'مریم احمدی'],
    ['a class and what she is', '<div class="author-name">مریم احمدی خبرنگار</div>', 'مریم احمدی'],
    ['the class of who comments', '<div class="comment-author">مریم احمدی</div>', null],
    ['the class of a box', '<div class="about-author">مریم احمدی</div>', null],
    ['a class, and no person', '<div class="item-author">گروه ورزش</div>', null],
    ['a class, and two names', '<b class="author">مریم احمدی</b><b class="author">علی رضایی</b>', null],
  ])('name the author by markup: %s', async (_, markup, expected) => {
    expect((await readArticleHtml(page('', `<h1>عنوان این خبر</h1>${markup}<p>متن این خبر است.</p>`))).author).toBe(
      expected,
    );
  });

  it('tell the line above the headline from the one below, whatever their class', async () => {
    const article = await readArticleHtml(
      page(
        '',
        '<h4 class="subtitle">این روی عنوان است</h4><h1>عنوان این خبر</h1><h4 class="subtitle">این زیر عنوان است</h4><p>متن این خبر است.</p>',
      ),
    );
    expect(article).toMatchObject({ kicker: 'این روی عنوان است', subtitle: 'این زیر عنوان است' });
  });

  it.each([
    ['its last words', 'news-page--subtitle', 'این زیر عنوان است'],
    ['the name before a hash', 'Post_subtitle__x2f', 'این زیر عنوان است'],
    ['not what it has', 'has-subtitle', null],
    ['not the beginning of a name', 'subtitle-box', null],
  ])('are known by the class: %s', async (_, name, expected) => {
    const text = expected ?? 'این متن خبر است.';
    const body = `<h1>عنوان این خبر</h1><div class="${name}">${text}</div><p>متن این خبر است و پایان می‌یابد.</p>`;
    expect((await readArticleHtml(page('', body))).subtitle).toBe(expected);
  });

  it.each([
    ['two paragraphs', ''],
    ['more links than paragraphs', '<a href="a">یک عنوان دیگر از این روزنامه</a><br>'.repeat(3)],
  ])('name a part that holds more by what it holds: %s', async (_, links) => {
    const first = 'نخستین پل جانوران وحشی در پارک ساخته شد و گوزن‌ها بی‌خطر از جاده می‌گذرند.';
    const second = 'این پل چهل متر پهنا دارد و روی آن خاک و درخت است تا جانوران از آن نترسند.';
    const body = `<h1>عنوان این خبر</h1><div class="caption">${links}<p>${first}</p><p>${second}</p></div>`;
    expect((await readArticleHtml(page('', body))).paragraphs).toEqual(links === '' ? [first, second] : []);
  });

  it.each([
    ['a headline of four words', '<a href="/2">عنوان دیگر این روزنامه</a>', ['عنوان دیگر این روزنامه']],
    ['a question', '<a href="/2">چه کسی عنوان را نوشت؟</a>', ['چه کسی عنوان را نوشت؟']],
    ['a link after its label', 'بیشتر بخوانید: <a href="/2">عنوان دیگر روزنامه</a>', ['عنوان دیگر روزنامه']],
    ['a note of the text', '<a href="#note-1">یک</a> عنوان این یادداشت است.', []],
    ['a link of two words', '<a href="/2">عنوان دیگر</a>', []],
    ['a sentence', '<a href="/2">این خبر دیگر روزنامه است.</a>', []],
    ['a line with a link in it', 'در <a href="/2">عنوان دیگر این روزنامه</a>', []],
  ])('hold what other articles say between paragraphs: %s', async (_, line, expected) => {
    const first = 'نخستین پل جانوران وحشی در پارک ساخته شد و گوزن‌ها بی‌خطر از جاده می‌گذرند.';
    const second = 'این پل چهل متر پهنا دارد و روی آن خاک و درخت است تا جانوران از آن نترسند.';
    const body = `<article><h1>عنوان این خبر</h1><p>${first}</p><p>${line}</p><p>${second}</p></article>`;
    const { related, paragraphs } = await readArticleHtml(page('', body));
    expect(related).toEqual(expected);
    expect(paragraphs).toHaveLength(3 - expected.length);
  });

  const FIRST = 'نخستین پل جانوران وحشی در پارک ساخته شد و گوزن‌ها بی‌خطر از جاده می‌گذرند.';
  const SECOND = 'این پل چهل متر پهنا دارد و روی آن خاک و درخت است تا جانوران از آن نترسند.';

  it.each([
    [
      'after others',
      '<a href="/2">عنوان دیگر این روزنامه</a><br><a href="/4">عنوان سوم این روزنامه</a>',
      'دره‌ها دوباره سبزند',
      true,
    ],
    ['below the label', '<h3>پربازدیدترین</h3>', 'دره‌ها دوباره سبزند', true],
    ['beside a short link', '<a href="/2">سپیدار</a>', 'دره‌ها دوباره سبزند', false],
    ['of two words', '<h3>پربازدیدترین</h3>', 'دره‌ها سبزند', false],
  ])('hold headlines of other articles in three words %s', async (_, before, headline, isRelated) => {
    const aside = `<aside><div>${before}</div><div><a href="/3">${headline}</a></div></aside>`;
    const body = `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><p>${SECOND}</p></article>${aside}`;
    expect((await readArticleHtml(page('', body))).related.includes(headline)).toBe(isRelated);
  });

  it.each([
    ['nav', 'نوشته قبلی دره‌ها دوباره سبز شدند', 'دره‌ها دوباره سبز شدند'],
    ['nav', '« مطلب بعدی: دره‌ها دوباره سبز شدند', 'دره‌ها دوباره سبز شدند'],
    ['nav', 'خبر بعد از ظهر دره‌ها را شنیدید', null],
    ['nav', 'نوشته قبلی', null],
  ])('lead to the article before or after: <%s> %s', async (name, link, expected) => {
    const around = `<${name}><a href="/3">${link}</a></${name}>`;
    const body = `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><p>${SECOND}</p></article>${around}`;
    expect((await readArticleHtml(page('', body))).related).toEqual(expected === null ? [] : [expected]);
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

  it.each([
    ['the page', '<body class="right-sidebar">'],
    ['what holds the headline', '<body><div class="right-sidebar">'],
  ])('may say how it is laid out: %s', async (_, start) => {
    const html = `<html><head><title>پلی برای گوزن‌ها</title></head>${start}<h2>پلی برای گوزن‌ها</h2><p>${FIRST}</p></html>`;
    expect((await readArticleHtml(html)).paragraphs).toEqual([FIRST]);
  });

  it.each([
    [
      'what stands beside the article',
      '<div id="sidebar"><p>این یادداشت را برای دوستانم می‌نویسم.</p></div>',
      'outside',
    ],
    ['a newsletter', '<div class="newsletter-box"><p>هر صبح خبرها را در ایمیل خود بخوانید.</p></div>', 'outside'],
    ['the role of the foot', '<div role="contentinfo"><p>باغستان از آن خوانندگانش است</p></div>', 'footer'],
    ['the role of a menu', '<div role="navigation"><p>پرونده‌های ویژه این باغستان</p></div>', 'navigation'],
  ])('are left out by markup: %s', async (_, markup, reason) => {
    const body = `<div><h1>عنوان این خبر</h1><p>${FIRST}</p><p>${SECOND}</p></div>${markup}`;
    const { paragraphs, removed } = await readArticleHtml(page('', body));
    expect(paragraphs).toEqual([FIRST, SECOND]);
    expect(removed.at(-1)?.reason).toBe(reason);
  });

  it.each([
    ['above the headline', '<div class="widget ad"><a href="/9">تبلیغات: خرید باغچه در شمال</a></div>', ''],
    ['within the body', '', '<div class="advert"><p>فروش ویژه یخچال با اقساط ۲۴ ماهه</p></div>'],
    [
      'of one sentence',
      '',
      '<div id="page-ads"><p>این یخچال را با نیمی از بهای بازار از ما بخرید و خوشحال باشید.</p></div>',
    ],
    ['with headlines', '<div class="adsbox"><a href="/9">هفت راه ارزان برای خرید باغچه</a></div>', ''],
  ])('leave out what others pay for: %s', async (_, above, within) => {
    const body = `${above}<div><h1>عنوان این خبر</h1><p>${FIRST}</p>${within}<p>${SECOND}</p></div>`;
    const { kicker, title, paragraphs, related, removed } = await readArticleHtml(page('', body));
    expect([kicker, title, paragraphs, related]).toEqual([null, 'عنوان این خبر', [FIRST, SECOND], []]);
    expect(removed.map(({ reason }) => reason)).toEqual(['outside']);
  });

  it('may have a name of advertisements round the body', async () => {
    const body = `<div class="with-ads has-ad ad"><h1>عنوان این خبر</h1><p>${FIRST}</p><p>${SECOND}</p></div>`;
    expect((await readArticleHtml(page('', body))).paragraphs).toEqual([FIRST, SECOND]);
    const inner = `<h1>عنوان این خبر</h1><div class="ads"><p>${FIRST}</p><p>${SECOND}</p></div>`;
    expect((await readArticleHtml(page('', inner))).paragraphs).toEqual([FIRST, SECOND]);
  });

  it('do not take the name of a channel in Telegram for the headline', async () => {
    const body = `<div class="tgme_widget_message_author"><a href="https://t.me/bagh"><span>باغستان</span></a></div>
      <div class="tgme_widget_message_text"><b>پلی که برای گوزن‌ها ساختند</b><br><br>${FIRST}<br><br>${SECOND}<br><br><a href="https://t.me/bagh">@bagh</a></div>`;
    const { title, paragraphs } = await readArticleHtml(page(META('og:title', 'باغستان'), body));
    expect([title, ...paragraphs]).toEqual(['پلی که برای گوزن‌ها ساختند', FIRST, SECOND]);
  });

  it('take a button beside the name of the author for no name', async () => {
    const body = `<table><tr><td class="contentheading">پلی که برای گوزن‌ها ساختند</td><td><a href="#">PDF</a></td><td><a href="#">چاپ</a></td><td><a href="#">نامه الکترونیک</a></td></tr></table>
      <table><tr><td><span class="small">نویسنده سعید مرادی</span></td></tr><tr><td>سه‌شنبه، ۲۷ شهریور ۱۴۰۳ ساعت ۱۸:۰۵</td></tr><tr><td><p>${FIRST}</p><p>${SECOND}</p></td></tr></table>`;
    const { author, paragraphs } = await readArticleHtml(page('<title>پلی که برای گوزن‌ها ساختند</title>', body));
    expect([author, ...paragraphs]).toEqual(['سعید مرادی', FIRST, SECOND]);
  });

  it.each([
    ['two names', '<div class="byline">مریم احمدی و برزو آذرمهر</div>', 'مریم احمدی و برزو آذرمهر'],
    ['two names without a class', '<div>مریم احمدی و علی رضایی</div>', 'مریم احمدی و علی رضایی'],
    ['a section and a name', '<div class="byline">گروه جامعه و مریم احمدی</div>', null],
    [
      'what the author is',
      '<div><a href="/ahmadi">مریم احمدی</a><span>دبیر سرویس محیط زیست</span></div>',
      'مریم احمدی',
    ],
    ['whom the text is about', '<div>مریم احمدی استاندار گلستان</div>', null],
  ])('name the author below the headline: %s', async (_, line, expected) => {
    const body = `<h1>پلی که برای گوزن‌ها ساختند</h1>${line}<div>۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹</div><p>${FIRST}</p><p>${SECOND}</p>`;
    expect((await readArticleHtml(page('', body))).author).toBe(expected);
  });

  it('keep headings of the body that are also words for buttons', async () => {
    const body = (last: string): string =>
      page(
        '',
        `<h1>عنوان این خبر</h1><p>${FIRST}</p><h2>چاپ</h2><p>${SECOND}</p><h2>نظرات</h2><p>سومین ${FIRST}</p>${last}`,
      );
    const heading = `<h2>منابع</h2><p>چهارمین ${FIRST}</p>`;
    expect((await readArticleHtml(body(heading))).paragraphs).toEqual([
      FIRST,
      'چاپ',
      SECOND,
      'نظرات',
      `سومین ${FIRST}`,
      'منابع',
      `چهارمین ${FIRST}`,
    ]);
    expect((await readArticleHtml(body(''))).paragraphs).toEqual([FIRST, 'چاپ', SECOND]);
    const links = '<h2>خبرهای استان فارس</h2><ul><li><a href="/1">باران در راه تهران است</a></li></ul>';
    expect((await readArticleHtml(body(links))).paragraphs).toEqual([FIRST, 'چاپ', SECOND]);
  });

  it('have no heading over their facts, as in Joomla', async () => {
    const facts = '<dl class="article-info"><dt class="article-info-term">جزئیات</dt><dd>بازدید: ۱۲۳</dd></dl>';
    const { paragraphs } = await readArticleHtml(
      page('', `<h1>عنوان این خبر</h1>${facts}<p>${FIRST}</p><p>${SECOND}</p>`),
    );
    expect(paragraphs).toEqual([FIRST, SECOND]);
  });

  it.each([
    ['خبرگزاری سپهر', 'سپهر'],
    ['پایگاه خبری تحلیلی کرانه', 'کرانه'],
    ['سپهر', null],
  ])('name an agency that no table has as their publisher by its form: %s', async (name, expected) => {
    const head = LD(`{"@type":"NewsArticle","headline":"عنوان این خبر","publisher":{"name":"${name}"}}`);
    expect((await readArticleHtml(page(head))).agency).toBe(expected);
  });

  const THIRD = 'باران که بیاید گوزن‌ها به دره می‌روند و دوربین‌ها شمارش آن‌ها را آغاز می‌کنند.';
  const TEASER = 'محیط‌بانان از دیدن پلنگی با دو توله خبر دادند.';

  it.each([
    [
      'what sums up another',
      `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><p>${SECOND}</p></article><article><h2><a href="/2">پلنگ ایرانی در کوهستان</a></h2><p>${TEASER}</p></article>`,
      [FIRST, SECOND],
    ],
    [
      'parts of one, one inside the other',
      `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><article><p>${SECOND}</p></article></article>`,
      [FIRST, SECOND],
    ],
    [
      'the headline apart from the body',
      `<article><h1>عنوان این خبر</h1></article><article><p>${FIRST}</p><p>${SECOND}</p></article>`,
      [FIRST, SECOND],
    ],
    [
      'who wrote it, in a box below',
      `<article><h1>عنوان این خبر</h1><span class="author-name">مریم احمدی</span><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article><div class="author-box"><h4>مریم احمدی</h4><p>مریم از سال ۱۳۹۰ درباره جانوران می‌نویسد و در دانشگاه درس می‌دهد.</p></div>`,
      [FIRST, SECOND, THIRD],
    ],
    [
      'entries that begin with a time',
      `<h1>عنوان این خبر</h1><p>${FIRST}</p><div class="entry"><time>۱۱:۰۰</time><p>${SECOND}</p></div><div class="entry"><time>۱۰:۰۰</time><p>${THIRD}</p></div>`,
      [FIRST, '۱۱:۰۰', SECOND, '۱۰:۰۰', THIRD],
    ],
    [
      'a stamp, where the day of a comment stands between two sentences',
      `<article><h1>عنوان این خبر</h1><time>۱۲ فروردین ۱۴۰۴</time><p>${FIRST}</p><p>${SECOND}</p></article><div id="comments"><time>۱۳ فروردین ۱۴۰۴</time><p>${TEASER}</p></div>`,
      [FIRST, SECOND],
    ],
    [
      'headlines above it',
      `<article><h1>عنوان این خبر</h1><b>اخبار مرتبط</b><ul><li><a href="/2">پلنگ ایرانی در کوهستان</a></li></ul><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article>`,
      [FIRST, SECOND, THIRD],
    ],
    [
      'a headline below a short text',
      `<h1>عنوان این خبر</h1><article><p>${FIRST}</p><p>${SECOND}</p></article><div><a href="/2">پلنگ ایرانی در کوهستان</a></div>`,
      [FIRST, SECOND],
    ],
    [
      'the picture of another article',
      `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article><section><figure><a href="/2"><figcaption>پلنگ ایرانی در کوهستان</figcaption></a></figure></section>`,
      [FIRST, SECOND, THIRD],
    ],
    [
      'what a picture shows',
      `<article><h1>عنوان این خبر</h1><p class="wp-caption-text">گوزنی در مه</p><p>${FIRST}</p><p>${SECOND}</p></article>`,
      [FIRST, SECOND],
    ],
    [
      'a table in the body',
      `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><table><tr><td>سال</td><td>شمار</td></tr><tr><td>۱۴۰۲</td><td>۱۸۰</td></tr></table><p>${SECOND}</p><p>${THIRD}</p></article>`,
      [FIRST, 'سال', 'شمار', '۱۴۰۲', '۱۸۰', SECOND, THIRD],
    ],
    [
      'questions and answers',
      `<article><h1>عنوان این خبر</h1><p><b>پل چه پهنایی دارد؟</b></p><p>${SECOND}</p><p><b>گوزن‌ها می‌آیند؟</b></p><p>${FIRST}</p></article>`,
      ['پل چه پهنایی دارد؟', SECOND, 'گوزن‌ها می‌آیند؟', FIRST],
    ],
  ])('hold the body and nothing else: %s', async (_, body, paragraphs) => {
    expect((await readArticleHtml(page('', body))).paragraphs).toEqual(paragraphs);
  });

  it('hold the headlines of other articles beside their texts and pictures', async () => {
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

  it('hold no title that is the page itself', async () => {
    const article = await readArticleHtml(`<title>عنوان ${'<p>متن این خبر است.'.repeat(40)}`);
    expect(article.title).toBeNull();
  });

  it('name persons and publishers by their ids', async () => {
    const graph = (article: string): string =>
      LD(`{"@graph":[${article},{"@id":"#a","name":"مریم احمدی"},{"@id":"#b","name":"ISNA"}]}`);
    const named = page(graph('{"@type":"Article","author":{"@id":"#a"},"publisher":{"@id":"#b"}}'));
    expect(await readArticleHtml(named)).toMatchObject({ author: 'مریم احمدی', agency: 'ایسنا' });
    const unknown = page(graph('{"@type":"Article","author":{"@id":"#c"}}'));
    expect((await readArticleHtml(unknown)).author).toBeNull();
  });

  it('name the agency in the title of the document', async () => {
    const titled = (title: string): Promise<{ agency: string | null }> =>
      readArticleHtml(
        `<html><head><title>${title}</title></head><body><h1>باران آمد</h1><p>متن این خبر است.</p></body></html>`,
      );
    expect((await titled('عصر ایران - باران آمد')).agency).toBe('عصر ایران');
    expect((await titled('رویترز: باران آمد')).agency).toBeNull();
  });

  it('name persons as authors and agencies as agencies', async () => {
    const by = (author: string, publisher: string): Promise<unknown> =>
      readArticleHtml(page(LD(`{"@type":"Article","author":${author},"publisher":{"name":"${publisher}"}}`)));
    expect(await by('{"@type":"Person","name":"مریم احمدی"}', 'خبرگزاری مهر')).toMatchObject({
      author: 'مریم احمدی',
      agency: 'مهر',
    });
    expect(await by('[{"name":"الف ب"},{"name":"پ ت"}]', 'نشریه ناشناس')).toMatchObject({
      author: 'الف ب، پ ت',
      agency: null,
    });
    expect(await by('{"@type":"Organization","name":"گروه"}', 'ISNA')).toMatchObject({ author: null, agency: 'ایسنا' });
    expect(await by('"خبرگزاری فارس"', '')).toMatchObject({ author: null, agency: null });
  });

  it('name the agency and the author in any of their places', async () => {
    const titled = page(META('og:title', 'عنوان این خبر | تابناک') + META('og:site_name', 'ناشناس'));
    expect((await readArticleHtml(titled)).agency).toBe('تابناک');
    const named = page(META('article:author', 'https://example.com/1') + META('author', 'مریم احمدی'));
    expect((await readArticleHtml(named)).author).toBe('مریم احمدی');
    const byline = '<h1>عنوان این خبر</h1><div>نوشته <b itemprop="author">مریم احمدی</b></div><p>متن این خبر است.</p>';
    expect(await readArticleHtml(page('', byline))).toMatchObject({ author: 'مریم احمدی', subtitle: null });
  });

  it.each([
    ['as the metadata have it', 'عنوان این خبر تازه و روشن', 'عنوان این خبر تازه و روشن', false],
    ['unless they have a part of it', 'عنوان این خبر تازه', 'عنوان این خبر تازه', true],
  ])('put a headline in two lines together, %s', async (_, known, title, isApart) => {
    const body = `<h1>عنوان این خبر تازه<br>و روشن</h1><p>${FIRST}</p><p>${SECOND}</p>`;
    const article = await readArticleHtml(page(META('og:title', known), body));
    expect(article).toMatchObject({ title });
    expect(`${article.subtitle} ${article.body}`.includes('و روشن')).toBe(isApart);
  });

  it.each([
    ['the document', '<title>باران در راه شمال کشور است</title>'],
    ['the document, with another for networks', `<title>باران در راه شمال کشور است</title>${META('og:title', 'چتر')}`],
    ['what networks show', META('og:title', 'باران در راه شمال کشور است')],
  ])('tell of the articles in JSON-LD the one in the title of %s', async (_, head) => {
    const about = (headline: string, author: string): string =>
      LD(`{"@type":"Article","headline":"${headline}","author":"${author}"}`);
    const others = about('قیمت سیب در بازار کم شد', 'علی رضایی') + about('باران در راه شمال کشور است', 'مریم احمدی');
    expect((await readArticleHtml(page(head + others))).author).toBe('مریم احمدی');
  });

  it('name the agency as who publishes, whatever stands in the title of the document', async () => {
    const head = `<title>عنوان این خبر - خبرگزاری مهر</title>${LD('{"@type":"Article","publisher":{"name":"ایسنا"}}')}`;
    expect((await readArticleHtml(page(head))).agency).toBe('ایسنا');
  });

  it.each([
    ['an address', 'https://bagh.example/5'],
    ['the headline', 'عنوان این خبر'],
    ['the site', 'باغستان نیوز'],
  ])('name no author by %s', async (_, name) => {
    const head = `${META('og:site_name', 'باغستان نیوز')}${META('og:title', 'عنوان این خبر')}${LD(`{"@type":"Article","author":"${name}"}`)}`;
    const byline = '<h1>عنوان این خبر</h1><b itemprop="author">مریم احمدی</b><p>متن این خبر است.</p>';
    expect((await readArticleHtml(page(head, byline))).author).toBe('مریم احمدی');
  });

  it.each(['باران آمد و زمین تر شد :: باغستان', 'باران آمد و زمین تر شد | باغستان'])(
    'name the site beside the title: %s',
    async (title) => {
      const body = `<h1>باغستان</h1><h2>باران آمد و زمین تر شد</h2><p>${FIRST}</p><p>${SECOND}</p>`;
      const article = await readArticleHtml(page(`<title>${title}</title>`, body));
      expect(article).toMatchObject({ title: 'باران آمد و زمین تر شد', paragraphs: [FIRST, SECOND], kicker: null });
    },
  );

  it('say the name of the site where the document has its title', async () => {
    const head = `<title>دفتر باران</title>${LD('{"@type":"Article","publisher":{"name":"دفتر باران"}}')}`;
    const body = `<div>دفتر باران</div><h2>باران آمد و زمین تر شد</h2><p>${FIRST}</p><p>${SECOND}</p>`;
    expect((await readArticleHtml(page(head, body))).title).toBe('باران آمد و زمین تر شد');
  });

  it('name the site, which is a heading on its pages', async () => {
    const body = `<h1>باغستان</h1><h2>باران آمد و زمین تر شد</h2><p>${FIRST}</p><p>${SECOND}</p>`;
    const head = LD('{"@type":"Article","publisher":{"name":"باغستان"}}');
    expect((await readArticleHtml(page(head, body))).title).toBe('باران آمد و زمین تر شد');
  });

  it('find the headline on the page, without the name of the site', async () => {
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

describe('the text of a page', () => {
  it.each([
    ['<p>یک</p><p>دو</p>', 'یک\nدو\n'],
    ['<p>می‌<b>رود</b> و\n  می‌آید</p>', 'می‌رود و می‌آید\n'],
    ['یک<br>دو<hr/>سه', 'یک\nدو\nسه\n'],
    ['<ul><li><a>یک</a></li><li><a>دو</a></li></ul>', 'یک\nدو\n'],
    ['<div><a>یک</a><a>دو</a></div>', 'یک\tدو\n'],
    ['<p><a>یک</a> <b>دو</b></p>', 'یک دو\n'],
    ['<p><a>یک</a><b>دو</b></p>', 'یکدو\n'],
    ['<p><b>یک</b> <i>: دو</i></p>', 'یک : دو\n'],
    ['<p><a>یک</a> <b>: دو</b></p>', 'یک: دو\n'],
    ['<p> <a> </a><b>یک</b></p><p><b>دو</b></p>', 'یک\nدو\n'],
    ['<p><time>یک</time><time>دو</time>، سه</p>', 'یک دو، سه\n'],
    ['<p><b>یک</b><time>دو</time></p>', 'یک دو\n'],
    ['<p><time>یک</time><b>دو</b>سه</p>', 'یک دوسه\n'],
    ['<div><span class="code">یک</span><span class="stamp">دو</span></div>', 'یک دو\n'],
    ['<div><span>کد ۱۲۳</span><span>۱۴۰۲/۰۷/۲۳</span></div>', 'کد ۱۲۳ ۱۴۰۲/۰۷/۲۳\n'],
    ['<div><span class="a">یک</span><span class="b">» دو</span></div>', 'یک» دو\n'],
    ['<p><span class="a">می‌</span><span class="b">رود</span></p>', 'می‌رود\n'],
    ['<div><span lang="fa">می‌</span><span lang="fa">رود</span></div>', 'می‌رود\n'],
    ['<div><span class="a">یک</span><span>دو</span></div>', 'یک دو\n'],
    ['<div><span>یک</span><span class="b">دو</span></div>', 'یک دو\n'],
    ['<div><span>یک</span><span>دو</span></div>', 'یکدو\n'],
    ['<div><span class="a">یک</span><span class="b"><b>دو</b></span></div>', 'یک دو\n'],
    ['<div><span class="a">یک</span><span class="b">دو</span>سه</div>', 'یک دوسه\n'],
    ['<div><span class="a">یک\u200f</span><span class="b">\u200fدو</span></div>', 'یک\u200f \u200fدو\n'],
    ['<div><span class="a">\u200f</span><span class="b">\u200f</span></div>', '\u200f\u200f\n'],
    ['<div><em>یک</em><a>دو</a></div>', 'یک دو\n'],
    ['<div><em>یک</em><a>دو</a> سه</div>', 'یکدو سه\n'],
    ['<div>سه <em>یک</em><a>دو</a></div>', 'سه یکدو\n'],
    ['<div>یک<span class="tags">دو</span></div>', 'یک\nدو\n'],
    ['<p>یک <span class="tags">دو</span> سه</p>', 'یک دو سه\n'],
    ['<div><a href="#a">یک دو سه چهار</a><b>پنج</b></div>', 'یک دو سه چهار\nپنج\n'],
    ['<div><a href="#a">یک دو سه</a><b>چهار</b></div>', 'یک دو سهچهار\n'],
    ['<div><a href="#a">یک دو سه چهار</a> پنج</div>', 'یک دو سه چهار پنج\n'],
    ['<div>پنج <a href="#a">یک دو سه چهار</a><b>شش</b></div>', 'پنج یک دو سه چهارشش\n'],
    ['<div><b>پنج</b><a href="#a">یک دو سه چهار</a></div>', 'پنج یک دو سه چهار\n'],
    ['<p class="sr-only">یک</p><p class="sr-only-focusable">دو</p>', 'دو\n'],
    ['<div><a href="/a" rel="sponsored">یک دو سه چهار</a> <b>پنج</b></div>', 'یک دو سه چهار پنج\n'],
    ['<div><span class="menu">یک دو سه چهار</span> <b>پنج</b></div>', 'یک دو سه چهار پنج\n'],
    ['<p aria-hidden="true">یک</p><p aria-hidden="false">دو</p>', 'دو\n'],
    [
      '<script>یک</script><style>دو</style><noscript>سه</noscript><p hidden>چهار</p><p style="display: none">پنج</p>',
      '',
    ],
    ['<p>a&amp;b &lt;یک&gt; می&zwnj;رود&nbsp;</p>', 'a&b <یک> می\u200cرود\n'],
    ['<!-- یک --><p>دو', 'دو\n'],
    ['متن', 'متن\n'],
    ['', ''],
  ])('%j is %j', async (html, expected) => {
    expect(await pageText(html)).toBe(expected);
  });
});

describe('cells of a paragraph', () => {
  const cell = (name: string, markup: string): string => `<b class="${name}">${markup}</b>`;
  const three = `${cell('a', 'یک')}${cell('b', 'دو')}${cell('c', 'سه')}`;
  it.each([
    ['three with classes of their own', `<p>${three}</p>`, 'یک دو سه'],
    ['blanks between', `<p>\n${cell('a', 'یک')}\n${cell('b', 'دو')}${cell('c', 'سه')}\n</p>`, 'یک دو سه'],
    ['an element in one', `<p>${cell('a', '<i>یک</i>')}${cell('b', 'دو')}${cell('c', 'سه')}</p>`, 'یک دو سه'],
  ])('are set apart: %s', async (_, html, expected) => {
    expect(await pageText(html)).toBe(`${expected}\n`);
  });

  it.each([
    ['two', `<p>${cell('a', 'یک')}${cell('b', 'دو')}</p>`, 'یکدو'],
    ['no paragraph', `<h2>${three}</h2>`, 'یکدوسه'],
    ['words beside', `<p>چهار ${three}</p>`, 'چهار یکدوسه'],
    ['a comment between', `<p>${three.replace('<b class="c"', '<!-- -->$&')}</p>`, 'یکدوسه'],
    ['one without a class', `<p>${three}<b>چهار</b></p>`, 'یکدوسهچهار'],
    ['two of a class', `<p>${three}${cell('c', 'چهار')}</p>`, 'یکدوسهچهار'],
    ['a sentence', `<p>${three}${cell('d', 'چهار.')}</p>`, 'یکدوسهچهار.'],
    ['several elements in one', `<p>${three}${cell('d', '<i>چهار</i><i>پنج</i>')}</p>`, 'یکدوسهچهارپنج'],
    ['a picture', `<p>${three}${cell('d', '<img>')}</p>`, 'یکدوسه'],
    ['too many', `<p>${[...'ابپتثجچحخدذرز'].map((letter) => cell(letter, letter)).join('')}</p>`, 'ابپتثجچحخدذرز'],
  ])('are parts of words: %s', async (_, html, expected) => {
    expect(await pageText(html)).toBe(`${expected}\n`);
  });
});

describe('any page', () => {
  const deep = (n: number): string => `${'<div>'.repeat(n)}<p>متن این خبر است.</p>`;
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
    ['100,000 nested tags', deep(100_000)],
    ['400 nested tags', deep(400)],
    ['100,000 end tags', '</div>'.repeat(100_000)],
    ['100,000 attributes', `<p ${'a="1" '.repeat(100_000)}>متن</p>`],
    [
      '50,000 names of attributes in capitals',
      `<p CLASS="a" ${Array.from({ length: 50_000 }, (_, i) => `A${i}="1"`).join(' ')}>متن</p>`,
    ],
    ['names of attributes that are none', `<p CLASS=tags É="1" İ=2 "A'=1 <B=1 =A \ud800=1 \0C=1 @D="" {{E}}>متن</p>`],
    ['JSON-LD with a type that is no word', LD('{"@type":"Article","author":{"@type":{"toString":0},"name":"x"}}')],
    ['JSON-LD with a deep headline', LD(`{"@type":"Article","headline":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)],
    ['100,000 authors', LD(`{"@type":"Article","author":[${'{"@id":"x"},'.repeat(100_000)}0]}`)],
    ['5 MB in one line', `<p>${'متن این خبر است '.repeat(180_000)}</p>`],
  ])('does no harm: %s', async (_, html) => {
    const article = await readArticleHtml(html);
    const text = await pageText(html);
    expect(['fa', 'und']).toContain(article.language);
    for (const { text: removed, start, end } of article.removed) expect(text.slice(start, end)).toBe(removed);
  });

  it('keeps the text of what is nested too deep', async () => {
    expect((await readArticleHtml(deep(100_000))).body).toBe('متن این خبر است.');
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
    ['JSON-LD', LD('[[{"@type":"Thing"},]]')],
  ])('costs linear time: %s', async (_, shape) => {
    expect(growth(await articleReader(), shape)).toBeLessThan(MOST_GROWTH);
  });

  it.each([
    ['lines', '<p>متن این خبر است.</p>'],
    ['elements side by side', '<time>کد</time>'],
  ])('costs linear time for the visible text alone: %s', async (_, shape) => {
    const { parse } = await loadPeers();
    const read = (html: string): unknown => readPageText(parse(`<html><body>${html}</body></html>`).body);
    expect(growth(read, shape, { length: 128_000, most: MOST_GROWTH })).toBeLessThan(MOST_GROWTH);
  });
});

describe('what reading HTML needs', () => {
  afterEach(() => {
    vi.doUnmock('linkedom');
    vi.resetModules();
  });

  it('is named when it is not installed', async () => {
    vi.resetModules();
    vi.doMock('linkedom', () => {
      throw new Error('Cannot find package');
    });
    const { readArticleHtml: read } = await import('../../src/article-html/index');
    const error = await read('<p>متن').catch((error: unknown) => error as Error);
    expect(error).toMatchObject({ name: 'MatnError', cause: expect.any(Error) });
    expect((error as Error).message).toMatch(/linkedom and @mozilla\/readability: npm install/);
  });

  it('is asked for after the options are checked', async () => {
    await expect(readArticleHtml('', { zone: 'x' } as object)).rejects.toThrow(MatnError);
  });
});

describe('examples and command', () => {
  it('of the doc comment hold', async () => {
    const source = readFileSync('src/article-html/read.ts', 'utf8');
    const [, expression, value] = /^ \* `(\(await .+)` → `(.+)`$/m.exec(source)!;
    const run = new Function('readArticleHtml', `return (async () => [${expression}, ${value}])();`);
    const [result, expected] = await run(readArticleHtml);
    expect(result).toBe(expected);
  });

  it('matn article reads HTML by the name of the file, and with --html', () => {
    const file = 'corpus/articles/isna-1403071812044/source.html';
    const record = JSON.parse(readFileSync('corpus/articles/isna-1403071812044/record.json', 'utf8'));
    const matn = (args: string[], input = ''): unknown =>
      JSON.parse(spawnSync('node', ['dist/cli.js', 'article', ...args], { input, encoding: 'utf8' }).stdout);
    expect(matn([file])).toEqual(record);
    expect(matn(['--html'], readFileSync(file, 'utf8'))).toEqual(record);
  });
});

describe('names of elements near the headline', () => {
  const S = 'این جمله از متن خبر است و مانند همه جمله‌های دیگر با نقطه پایان می‌یابد.';
  const LONG =
    'فرماندار شهر از آغاز لایروبی قنات کهن با کمک استادکاران بومی خبر داد و گفت آب آن تا پایان زمستان به باغ‌ها می‌رسد.';

  it('call a summary a subtitle, and headings in the body too', async () => {
    const head = (subtitle: string): string => `<h1>عنوان این خبر</h1><div class="subtitle">${subtitle}</div>`;
    const body = `<div class="body"><p>${S}</p><h3 class="subtitle">باغ‌های تشنه شهر</h3><p>دومین ${S}</p></div>`;
    expect(await readArticleHtml(page('', head(LONG) + body))).toMatchObject({ subtitle: null, lead: LONG });
    const short = 'باغ‌ها به آب می‌رسند و باغبان‌ها خوشنودند.';
    expect(await readArticleHtml(page('', head(short) + body))).toMatchObject({ subtitle: short, lead: null });
    expect((await readArticleHtml(page('', `<h1>عنوان این خبر</h1>${body}`))).paragraphs).toEqual([
      S,
      'باغ‌های تشنه شهر',
      `دومین ${S}`,
    ]);
  });

  it('call no line below the body a kicker', async () => {
    const below = '<p class="pre-title">پست پیشین</p><p><a href="/1">تئاتر شهر ساعت کار خود را عوض کرد</a></p>';
    const html = page('', `<article><h1>عنوان این خبر</h1><p>${S}</p><p>دومین ${S}</p></article>${below}`);
    expect((await readArticleHtml(html)).kicker).toBeNull();
  });

  it('say the time of a day that others say alone', async () => {
    const time = '<time class="published" datetime="2025-11-03T10:00:00+03:30">۱۲ آبان ۱۴۰۴</time>';
    const head = LD('{"@type":"NewsArticle","datePublished":"2025-11-03"}');
    const body = (stamp: string): string => `<h1>عنوان این خبر</h1>${stamp}<p>${S}</p>`;
    expect(await published(page(head, body(time)))).toBe('2025-11-03T10:00:00+03:30');
    expect(await published(page(head, body(time.replace('-03T', '-04T'))))).toBe('2025-11-03');
  });

  it('leave the first entry of a report its time', async () => {
    const entry = (time: string, text: string): string =>
      `<div><time>${time}</time><h3>گردنه‌ها بسته شد</h3><p>${text}</p></div>`;
    const html = page(
      '',
      `<article><h1>عنوان این خبر</h1><p class="lead">${LONG}</p>${entry('۱۳:۴۰', S)}${entry('۱۱:۱۵', `دومین ${S}`)}</article>`,
    );
    expect((await readArticleHtml(html)).paragraphs.filter((text) => /^\p{Nd}/u.test(text))).toEqual([
      '۱۳:۴۰',
      '۱۱:۱۵',
    ]);
  });

  it('hold a box about the author, and who wrote beside a question', async () => {
    const body = `<p>${S}</p><p>دومین ${S}</p>`;
    const box = '<div class="box"><h4>درباره نویسنده</h4><h5>گلنار رستگار</h5><p>گلنار رستگار شاعر است.</p></div>';
    expect((await readArticleHtml(page('', `<div><h1>عنوان این خبر</h1>${body}</div>${box}`))).author).toBe(
      'گلنار رستگار',
    );
    const byline =
      '<div><a href="/a">مریم احمدی</a><span>سه‌شنبه ۲۸ مرداد ۱۴۰۴ - ۲۱:۰۰</span><span>مطالعه ۵ دقیقه</span></div>';
    const question = `<h1>مورچه‌ها چگونه در بیابان راه خانه را پیدا می‌کنند؟</h1>${byline}${body}`;
    expect(await readArticleHtml(page('', question))).toMatchObject({ author: 'مریم احمدی', subtitle: null });
  });

  it('hold tags', async () => {
    const tags =
      '<div class="tags_container"><div>برچسب‌ها:</div><a class="tags_item" href="/1">قنات</a><a class="tags_item" href="/2">گناباد</a></div>';
    const html = page('<meta name="keywords" content="قنات,آب">', `<h1>عنوان این خبر</h1><p>${S}</p>${tags}`);
    expect((await readArticleHtml(html)).tags).toEqual(['قنات', 'گناباد']);
  });
});
