import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '../../src/article-html/index';
import { LEAD, SENTENCE } from '../article/sentence';
import { ARTICLE, jsonLd, metaTag, page } from './page';

describe('the line above the headline', () => {
  it('is the kicker by its class, even with facts between it and the headline', async () => {
    const kicker = '<div class="news-page--news-sup-title">هفته پنجم لیگ برتر</div>';
    const between =
      '<div class="breadcrumb"><a href="/">خانه</a> / <a href="/f">فوتبال ایران</a></div><div class="news-page--info"><span>۱۷ شهریور ۱۴۰۳ ساعت ۲۱:۳۰</span></div>';
    const article = await readArticleHtml(`${kicker}${between}<h1>عنوان این خبر تازه</h1>${ARTICLE}`);
    expect(article).toMatchObject({ kicker: 'هفته پنجم لیگ برتر', publishedAt: '2024-09-07T21:30:00+03:30' });
  });

  it('is no kicker if it is the headline of another article with its age', async () => {
    const other = '<div class="latest"><a href="/1">برف در ارتفاعات البرز بارید</a> <span>۴ ساعت پیش</span></div>';
    const article = await readArticleHtml(`${other}<h1>عنوان این خبر تازه</h1>${ARTICLE}`);
    expect(article).toMatchObject({ kicker: null, publishedAt: null });
  });

  it('is no kicker if it leads to its section, though its class says so', async () => {
    const above = (line: string): string => `<span class="kicker">${line}</span><h1>عنوان این خبر تازه</h1>${ARTICLE}`;
    expect((await readArticleHtml(above('<a href="/society">جامعه</a>'))).kicker).toBeNull();
    expect((await readArticleHtml(above('جامعه'))).kicker).toBe('جامعه');
  });

  it('is no kicker if it is a label of the headline', async () => {
    const facts = '<tr><td>عنوان:</td><td>گشایش موزه فرش در همدان</td></tr><tr><td>تاریخ:</td><td>1403/07/25</td></tr>';
    const article = await readArticleHtml(
      page('<title>چاپ: گشایش موزه فرش در همدان</title>', `<table>${facts}</table>${ARTICLE}`),
    );
    expect(article).toMatchObject({ kicker: null, title: 'گشایش موزه فرش در همدان', publishedAt: '2024-10-16' });
    expect(article.removed[0]).toMatchObject({ text: 'عنوان:', reason: 'masthead' });
  });

  it('is no kicker if it is a link', async () => {
    const html = page(
      metaTag('article:published_time', '2024-10-25T12:00:00+03:30'),
      `<div class="slider"><div><a href="/1">هواپیماهای تازه در راه فرودگاه هستند</a></div></div>
       <div><h1>عنوان این خبر</h1><div><p>${SENTENCE}</p><p>دومین ${SENTENCE}</p></div></div>`,
    );
    expect(await readArticleHtml(html)).toMatchObject({
      kicker: null,
      related: ['هواپیماهای تازه در راه فرودگاه هستند'],
    });
    const withoutLink = html.replace('<a href="/1">', '').replace('</a>', '');
    expect((await readArticleHtml(withoutLink)).kicker).toBe('هواپیماهای تازه در راه فرودگاه هستند');
  });
});

describe('the classes of elements near the headline', () => {
  it('may be the same above and below it, and still give kicker and subtitle', async () => {
    const article = await readArticleHtml(
      page(
        '',
        '<h4 class="subtitle">این روی عنوان است</h4><h1>عنوان این خبر</h1><h4 class="subtitle">این زیر عنوان است</h4><p>متن این خبر است.</p>',
      ),
    );
    expect(article).toMatchObject({ kicker: 'این روی عنوان است', subtitle: 'این زیر عنوان است' });
  });

  it.each([
    ['its last words', 'news-page--subtitle', true],
    ['the name before a hash', 'Post_subtitle__x2f', true],
    ['not by what the element has', 'has-subtitle', false],
    ['not by the beginning of a name', 'subtitle-box', false],
  ])('show the subtitle by %s', async (_, name, isSubtitle) => {
    // Without the class, this sentence is text.
    const text = 'این متن خبر است.';
    const body = `<h1>عنوان این خبر</h1><div class="${name}">${text}</div><p>متن این خبر است و پایان می‌یابد.</p>`;
    expect((await readArticleHtml(page('', body))).subtitle).toBe(isSubtitle ? text : null);
  });

  it('may call a lead or a heading of the body a subtitle, and are not followed then', async () => {
    const head = (subtitle: string): string => `<h1>عنوان این خبر</h1><div class="subtitle">${subtitle}</div>`;
    const body = `<div class="body"><p>${SENTENCE}</p><h3 class="subtitle">باغ‌های تشنه شهر</h3><p>دومین ${SENTENCE}</p></div>`;
    expect(await readArticleHtml(page('', head(LEAD) + body))).toMatchObject({ subtitle: null, lead: LEAD });
    const short = 'باغ‌ها به آب می‌رسند و باغبان‌ها خوشنودند.';
    expect(await readArticleHtml(page('', head(short) + body))).toMatchObject({ subtitle: short, lead: null });
    expect((await readArticleHtml(page('', `<h1>عنوان این خبر</h1>${body}`))).paragraphs).toEqual([
      SENTENCE,
      'باغ‌های تشنه شهر',
      `دومین ${SENTENCE}`,
    ]);
  });

  it('do not show a kicker below the body', async () => {
    const below = '<p class="pre-title">پست پیشین</p><p><a href="/1">تئاتر شهر ساعت کار خود را عوض کرد</a></p>';
    const html = page(
      '',
      `<article><h1>عنوان این خبر</h1><p>${SENTENCE}</p><p>دومین ${SENTENCE}</p></article>${below}`,
    );
    expect((await readArticleHtml(html)).kicker).toBeNull();
  });
});

describe('the description in the metadata', () => {
  const first = 'شورای شهر روز یکشنبه با ساختن سه بوستان تازه در جنوب شهر موافقت کرد.';

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
  ])('shows the lead if it has %s', async (_, description, isLead) => {
    const second = 'کار از فصل بهار آغاز می‌شود و دو سال به درازا می‌کشد.';
    const body = `<h1>عنوان این خبر</h1><p>${first}</p><p>${second}</p>`;
    const names = ['og:description', 'twitter:description', 'description'];
    const heads = names.map((name) => metaTag(name, description));
    for (const head of [...heads, jsonLd(`{"@type":"Article","description":"${description}"}`)]) {
      const article = await readArticleHtml(page(head, body));
      expect(article.lead).toBe(isLead ? first : null);
      expect(article.paragraphs).toEqual(isLead ? [second] : [first, second]);
    }
  });

  it('shows no lead if there is only one paragraph, or if the paragraph has much more', async () => {
    const alone = await readArticleHtml(
      page(metaTag('og:description', first), `<h1>عنوان این خبر</h1><p>${first}</p>`),
    );
    expect([alone.lead, alone.paragraphs]).toEqual([null, [first]]);
    const rest = 'کار از فصل بهار آغاز می‌شود و دو سال به درازا می‌کشد و شهرداری هزینه آن را از فروش زمین می‌پردازد.';
    const long = `<h1>عنوان این خبر</h1><p>${first} ${rest}</p><p>${rest}</p>`;
    expect((await readArticleHtml(page(metaTag('og:description', first), long))).lead).toBeNull();
  });
});

it('no lead is what sums a part up below two paragraphs', async () => {
  const box = '<div class="review-summary"><h3>8.2</h3><p>گوشی خوبی است.</p></div>';
  const html = `<article><h1>گوشی تازه را آزمودیم</h1><p>${SENTENCE}</p><p>دومین ${SENTENCE}</p>${box}<p>سومین ${SENTENCE}</p></article>`;
  const { lead, paragraphs } = await readArticleHtml(page('', html));
  expect([lead, paragraphs[0]]).toEqual([null, SENTENCE]);
});
