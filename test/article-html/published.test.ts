import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '../../src/article-html/index';
import { SENTENCE } from '../article/sentence';
import { jsonLd, metaTag, page, published } from './page';

describe('the metadata of a page about its day of publication', () => {
  const json = jsonLd('{"@type":"NewsArticle","datePublished":"2024-09-06T07:29:00Z"}');
  const meta = metaTag('article:published_time', '2024-09-05T08:00:00+03:30');
  const time = '<time itemprop="datePublished" datetime="2024-09-04T09:00:00+03:30"></time>';
  const visible = '<div>تاریخ انتشار: ۱۳ شهریور ۱۴۰۳ - ۱۰:۰۰</div>';
  const bodyWith = (above: string): string => `${above}<h1>عنوان این خبر</h1><p>متن این خبر است.</p>`;

  it.each([
    ['JSON-LD', page(json + meta, bodyWith(time + visible)), '2024-09-06T10:59:00+03:30'],
    ['meta', page(meta, bodyWith(time + visible)), '2024-09-05T08:00:00+03:30'],
    ['time', page('', bodyWith(time + visible)), '2024-09-04T09:00:00+03:30'],
    ['the visible masthead', page('', bodyWith(visible)), '2024-09-03T10:00:00+03:30'],
  ])('are read in order, before the text of the page: %s', async (_, html, expected) => {
    expect(await published(html)).toBe(expected);
  });

  it.each([
    [metaTag('article:published_time', '0000-00-00 00:00:00') + metaTag('date', '2024-09-06')],
    [metaTag('date', '-') + metaTag('date', '2024-09-06')],
    [jsonLd('{"@type":"NewsArticle","datePublished":"-","dateCreated":"2024-09-06"}')],
    ['<time class="published" datetime="-"></time><time class="published" datetime="2024-09-06"></time>'],
    [jsonLd('{"@type":"NewsArticle","dateCreated":"2024-09-01"}') + metaTag('article:published_time', '2024-09-06')],
    [
      jsonLd('{"@type":"NewsArticle","datePublished":"-","dateCreated":"2024-09-01"}') +
        metaTag('pubdate', '2024-09-06'),
    ],
    [jsonLd('{"@type":"VideoObject","uploadDate":"2024-09-01"}') + metaTag('article:published_time', '2024-09-06')],
    ['<time pubdate datetime="-"></time><time pubdate datetime="2024-09-06"></time>'],
  ])('say when a page was published by the first stamp that can be read: %s', async (head) => {
    expect(await published(page(head))).toBe('2024-09-06');
  });

  it.each([
    ['cut JSON-LD', jsonLd('{"@type":"Article","datePublished":"2024-09-')],
    ['JSON-LD of another thing', jsonLd('{"@type":"Event","datePublished":"2024-09-06"}')],
    ['a time that means that there is none', metaTag('article:published_time', '1970-01-01T00:00:00Z')],
    ['no day at all', metaTag('article:published_time', '10:59')],
    ['a day that does not exist', metaTag('article:published_time', '۳۱ مهر ۱۴۰۳')],
    ['one of two days', metaTag('article:published_time', '03/04/2024')],
    ['one of two days, with a time', '<time itemprop="datePublished" datetime="03/04/2024 14:20"></time>'],
    [
      'two moments, and nothing that says which',
      '<time datetime="2024-09-06"></time><time datetime="2024-09-07"></time>',
    ],
  ])('say nothing if they have %s', async (_, head) => {
    expect(await published(page(head))).toBeNull();
  });

  it.each([
    ['in other metadata', jsonLd('{"@type":"Article","datePublished":"2024-04-03"}'), ''],
    ['on the page', '', '<div>تاریخ انتشار: ۱۵ فروردین ۱۴۰۳</div>'],
  ])('are passed over if they may mean either of two days and another stamp is sure: %s', async (_, head, masthead) => {
    const html = page(metaTag('article:published_time', '04/03/2024') + head, bodyWith(masthead));
    expect(await published(html)).toBe('2024-04-03');
  });

  it.each([
    ['only a day, and the page has the time', '2024-09-06', '2024-09-06T10:59:00+03:30'],
    ["the site's own time with the sign of Greenwich", '2024-09-06T10:59:42Z', '2024-09-06T10:59:42+03:30'],
    ['the same with +00:00', '2024-09-06T10:59:42+00:00', '2024-09-06T10:59:42+03:30'],
    ['another time', '2024-09-06T11:30:00+03:30', '2024-09-06T11:30:00+03:30'],
    ['the same instant', '2024-09-06T07:29:00Z', '2024-09-06T10:59:00+03:30'],
    ['another day', '2024-09-05', '2024-09-05'],
    [
      'the clock of a site abroad, which is on the page as well',
      '2024-09-06T10:59:00+02:00',
      '2024-09-06T12:29:00+03:30',
    ],
  ])('are compared with the stamp on the page: they have %s', async (_, stamp, expected) => {
    const head = metaTag('article:published_time', stamp);
    const body = '<div>تاریخ انتشار: ۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹</div><h1>عنوان این خبر</h1><p>متن این خبر است.</p>';
    expect(await published(page(head, body))).toBe(expected);
  });

  it.each([
    ['2022-03-21T20:29:00Z', '2022-03-21T23:59:00+03:30'],
    ['2022-03-21T20:45:00Z', '2022-03-22T01:15:00+04:30'],
    ['2022-09-21T19:45:00Z', '2022-09-21T23:15:00+03:30'],
  ])('are given on the clocks of Tehran, summer time included: %s', async (stamp, expected) => {
    expect(await published(page(metaTag('article:published_time', stamp)))).toBe(expected);
  });
});

describe('stamps in the metadata', () => {
  it.each([
    [metaTag('article:published_time', '1725694140'), '2024-09-07T10:59:00+03:30'],
    [metaTag('article:published_time', '1725694140000'), '2024-09-07T10:59:00+03:30'],
    [jsonLd('{"@type":"NewsArticle","datePublished":1725694140}'), '2024-09-07T10:59:00+03:30'],
    [metaTag('article:published_time', '17256941'), null],
    [jsonLd('{"@type":"NewsArticle","datePublished":20240907}'), null],
    [metaTag('article:published_time', '0000000000'), null],
    [metaTag('article:published_time', '2024'), null],
    [metaTag('article:published_time', 'شهریور ۱۴۰۳'), null],
  ])('may be seconds or milliseconds since 1970, but no month or year: %s', async (head, expected) => {
    expect(await published(page(head))).toBe(expected);
  });

  it.each([
    ['this one is in UTC on the page', '07:29', '', '2024-09-06T08:00:00+03:30'],
    ['this one is the time of the site on the page', '10:59', '', '2024-09-06T11:30:00+03:30'],
    [
      'this one is in UTC, but the page has that of the change',
      '07:29',
      ' به‌روزرسانی: ۱۶ شهریور ۱۴۰۳ - ۱۱:۳۰',
      '2024-09-06T11:30:00+03:30',
    ],
  ])('of a change are read on the same clock as that of publication: %s', async (_, time, visible, expected) => {
    const head =
      metaTag('article:published_time', '2024-09-06T07:29:00Z') +
      metaTag('article:modified_time', '2024-09-06T08:00:00Z');
    const body = `<div>تاریخ انتشار: ۱۶ شهریور ۱۴۰۳ - ${time}${visible}</div><h1>عنوان این خبر</h1><p>متن این خبر است.</p>`;
    expect((await readArticleHtml(page(head, body))).updatedAt).toBe(expected);
  });

  it.each([
    ['one is on the clock of the site', '2024-09-06T07:29:00Z', '', '2024-09-06T07:29:00+03:30'],
    [
      'one is, and the page has the day of the other',
      '2024-09-06T07:29:00Z',
      'تاریخ انتشار: ۱۶ شهریور ۱۴۰۳',
      '2024-09-06T07:29:00+03:30',
    ],
    [
      'one is, but the page has the day on which it was by the sign of Greenwich',
      '2024-09-06T21:30:00Z',
      'تاریخ انتشار: ۱۷ شهریور ۱۴۰۳',
      '2024-09-07T01:00:00+03:30',
    ],
    [
      'one is, and the page has the other',
      '2024-09-06T07:29:00Z',
      'تاریخ انتشار: ۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹',
      '2024-09-06T10:59:00+03:30',
    ],
    ['it says no clock', '2024-09-06T07:29:00', '', '2024-09-06T07:29:00+03:30'],
  ])('takes the time of publication as that of the change: %s', async (_, stamp, visible, expected) => {
    const head = metaTag('article:published_time', stamp) + metaTag('article:modified_time', '2024-09-06T08:00:00Z');
    const body = `<div>${visible}</div><div>به‌روزرسانی: ۱۶ شهریور ۱۴۰۳ - ۰۸:۰۰</div><h1>عنوان این خبر</h1><p>متن این خبر است.</p>`;
    expect(await published(page(head, body))).toBe(expected);
  });

  it('has its change on the clock that it says, where publication says none', async () => {
    const head =
      metaTag('article:published_time', '2024-09-06T10:59:00') +
      metaTag('article:modified_time', '2024-09-06T08:00:00Z');
    expect((await readArticleHtml(page(head))).updatedAt).toBe('2024-09-06T11:30:00+03:30');
  });
});

describe('a time in an element of a page', () => {
  const text = `<p>${SENTENCE.repeat(3)}</p>`;
  const wholeText = text.repeat(2);

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
      'of which the header has two, which say nothing',
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
      'outside of an article that has another, which say nothing',
      `<h1>عنوان این خبر</h1><time datetime="2024-09-06"></time><article><time datetime="2024-09-01"></time>${text}</article>`,
      null,
    ],
    [
      'beside a card, where the headline stands in no article',
      '<h1>عنوان این خبر</h1><time datetime="2024-09-06"></time><article><b>عنوان دیگر</b><time datetime="2024-09-01"></time></article>',
      '2024-09-06',
    ],
    [
      'of a card, where the headline stands in no article, which says nothing',
      '<h1>عنوان این خبر</h1><p>متن.</p><article><b>عنوان دیگر</b><time datetime="2024-09-01"></time></article>',
      null,
    ],
    [
      'of the article that holds the text, where that of the headline holds none',
      `<article><h1>عنوان این خبر</h1></article><article><b>عنوان دیگر</b><time class="published" datetime="2024-09-01"></time>${text}</article><article><time class="published" datetime="2024-09-06"></time>${wholeText}</article>`,
      '2024-09-06',
    ],
    [
      'of another article that holds text, where that of the headline does, too, which says nothing',
      `<article><h1>عنوان این خبر</h1>${wholeText}</article><article><time datetime="2024-09-01"></time>${wholeText}</article>`,
      null,
    ],
    [
      'of what microdata name as the headline',
      '<article><h1>عنوان این خبر</h1><p>متن.</p></article><div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="headline" content="عنوان این خبر"><meta itemprop="datePublished" content="2024-09-06"></div>',
      '2024-09-06',
    ],
    [
      'of what microdata name as the headline but for a number, which says nothing',
      '<article><h1>قیمت سیب در بازار روز ۱۶ شهریور</h1><p>متن.</p></article><div itemscope itemtype="https://schema.org/NewsArticle"><b itemprop="headline">قیمت سیب در بازار روز ۱۵ شهریور</b><meta itemprop="datePublished" content="2024-09-01"></div>',
      null,
    ],
    [
      'of what microdata name as the document, below the name of the site',
      '<title>عنوان این خبر</title><div itemscope itemtype="https://schema.org/NewsArticle"><h1>باغستان</h1><article><h2 itemprop="headline">عنوان این خبر</h2><meta itemprop="datePublished" content="2024-09-06"></article></div>',
      '2024-09-06',
    ],
    [
      'of a film in microdata that is named as the headline',
      '<h1>عنوان این خبر</h1><p>متن.</p><div itemscope itemtype="https://schema.org/VideoObject"><meta itemprop="name" content="عنوان این خبر"><meta itemprop="datePublished" content="2024-09-06"></div>',
      '2024-09-06',
    ],
    [
      'of a Book in microdata that is named as the headline, which says nothing',
      '<h1>عنوان این خبر</h1><p>متن.</p><div itemscope itemtype="https://schema.org/Book"><b itemprop="name">عنوان این خبر</b><meta itemprop="datePublished" content="2024-09-01"></div>',
      null,
    ],
    [
      'in an article inside it, which says nothing',
      '<article><h1>عنوان این خبر</h1><article><time datetime="2024-09-06"></time></article></article><time datetime="2024-09-01"></time>',
      null,
    ],
    [
      'in the title of an element of an exported post',
      '<div class="pull_right date details" title="06.09.2024 10:59:30 UTC+03:30">10:59</div>',
      '2024-09-06T10:59:30+03:30',
    ],
    [
      'in a title that says something else, which says nothing',
      '<div class="date" title="06.09.2024 - دانلود تقویم">۱۶</div>',
      null,
    ],
    [
      'in the titles of two posts, which say nothing',
      '<div class="date" title="06.09.2024 10:59:30">10:59</div><div class="date" title="07.09.2024 10:59:30">10:59</div>',
      null,
    ],
    [
      'of another article, which says nothing',
      '<div class="related"><time class="published" datetime="2024-09-06"></time></div>',
      null,
    ],
    [
      'in an element with a class for the layout',
      '<div class="right-sidebar"><h1>عنوان این خبر</h1><time datetime="2024-09-06"></time></div>',
      '2024-09-06',
    ],
    [
      'beside an element with a class for the layout',
      '<div class="right-sidebar"><h1>عنوان این خبر</h1></div><time datetime="2024-09-06"></time>',
      '2024-09-06',
    ],
    [
      'of the class published in another article, which says nothing',
      '<article><h1>عنوان این خبر</h1><p>متن.</p></article><article><h3>عنوان دیگر</h3><time class="published" datetime="2024-09-01"></time></article>',
      null,
    ],
    [
      'of the class published below that of another article',
      '<article><h3>عنوان دیگر</h3><time class="published" datetime="2024-09-01"></time></article><article><h1>عنوان این خبر</h1><time class="published" datetime="2024-09-06"></time></article>',
      '2024-09-06',
    ],
    [
      'below that of another article, where the headline stands in none',
      '<article><time class="published" datetime="2024-09-01"></time></article><h1>عنوان این خبر</h1><time class="published" datetime="2024-09-06"></time>',
      '2024-09-06',
    ],
    [
      'of the article in microdata, below that of another',
      '<div itemscope itemtype="https://schema.org/NewsArticle"><b itemprop="headline">عنوان دیگر</b><meta itemprop="datePublished" content="2024-09-01"></div><div itemscope itemtype="https://schema.org/NewsArticle"><h1>عنوان این خبر</h1><meta itemprop="datePublished" content="2024-09-06"></div>',
      '2024-09-06',
    ],
    [
      'of an article in it that has its own headline, which says nothing',
      '<div itemscope itemtype="https://schema.org/NewsArticle"><h1>عنوان این خبر</h1><p>متن.</p><div itemscope itemtype="https://schema.org/NewsArticle"><b itemprop="headline">عنوان دیگر</b><time itemprop="datePublished" datetime="2024-09-01"></time></div></div>',
      null,
    ],
    [
      'of what microdata in it tell of it',
      '<article><h1>عنوان این خبر</h1><p>متن.</p><div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2024-09-06"></div></article>',
      '2024-09-06',
    ],
    [
      'of a VideoObject in microdata, which says nothing',
      '<h1>عنوان این خبر</h1><p>متن.</p><div itemscope itemtype="https://schema.org/VideoObject"><meta itemprop="datePublished" content="2024-09-01"></div>',
      null,
    ],
    [
      'of a Comment in microdata, which says nothing',
      '<h1>عنوان این خبر</h1><p>متن.</p><div itemscope itemtype="https://schema.org/Comment"><meta itemprop="datePublished" content="2024-09-01"></div>',
      null,
    ],
    [
      'of a Book in microdata, which says nothing',
      '<h1>عنوان این خبر</h1><p>متن.</p><div itemscope itemtype="https://schema.org/Book"><meta itemprop="datePublished" content="2024-09-01"></div>',
      null,
    ],
    [
      'in an article in it, below its own headings',
      '<div itemscope itemtype="https://schema.org/NewsArticle"><h1>عنوان این خبر</h1><article><time itemprop="datePublished" datetime="2024-09-06"></time><p>متن.</p><h2>میان‌تیتر</h2></article></div>',
      '2024-09-06',
    ],
    [
      'of an article in it whose headline is a link, which says nothing',
      '<article><h1>عنوان این خبر</h1><p>متن.</p><article><h3><a href="/2">عنوان دیگر</a></h3><time class="published" datetime="2024-09-01"></time></article></article>',
      null,
    ],
    ['beside the text, which says nothing', '<aside><time datetime="2024-09-01"></time></aside>', null],
    [
      'beside the headline in its part of the page',
      '<div><h1>عنوان این خبر</h1><aside><time datetime="2024-09-06"></time></aside><p>متن.</p></div>',
      '2024-09-06',
    ],
    [
      'below the text in its part of the page, and in another article, which say nothing',
      `<div><h1>عنوان این خبر</h1><p>متن.</p><footer><time datetime="2024-09-06"></time></footer></div><article><a href="/2">دیگر</a><time datetime="2024-09-01"></time>${text}</article>`,
      null,
    ],
    ['in the foot of the page, which says nothing', '<footer><time datetime="2024-09-01"></time></footer>', null],
    [
      'in the foot of the article',
      '<article><h1>عنوان این خبر</h1><p>متن.</p><footer><time datetime="2024-09-06"></time></footer></article>',
      '2024-09-06',
    ],
    [
      'that is an abbreviation',
      '<abbr class="published" title="2024-09-06T10:59:00+03:30">جمعه</abbr>',
      '2024-09-06T10:59:00+03:30',
    ],
    [
      'that RDFa name',
      '<span property="dc:date dc:created" content="2024-09-06T10:59:00+03:30">جمعه</span>',
      '2024-09-06T10:59:00+03:30',
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
      'of a change, which says nothing, where that of the article is empty',
      '<time class="published" datetime=""></time><time itemprop="dateModified" datetime="2024-09-07"></time>',
      null,
    ],
    [
      'of both publication and change',
      '<time itemprop="datePublished dateModified" datetime="-"></time><time class="published" itemprop="dateModified" datetime="2024-09-06"></time>',
      '2024-09-06',
    ],
    ['beside which another has no moment', '<time datetime="2024-09-06"></time><time>دیروز</time>', '2024-09-06'],
    [
      'in another element than <time>',
      '<span itemprop="datePublished" content="2024-09-06">دیروز</span>',
      '2024-09-06',
    ],
  ])('may say when the article was published: one %s', async (_, body, expected) => {
    expect(await published(page('', body))).toBe(expected);
  });

  it('comes before the time at which the page was made, unless it may be that of another article', async () => {
    const time = '<time class="published" datetime="2024-09-06"></time>';
    const read = (head: string, body: string): Promise<string | null> =>
      published(page(head, `${body}<p>متن این خبر است.</p>`));
    const own = `<article><h1>عنوان این خبر</h1>${time}</article>`;
    const other = `<h1>عنوان این خبر</h1><ul><li><a href="/2">عنوان دیگر</a>${time}</li></ul>`;
    const outside = `<article><h1>عنوان این خبر</h1><p>متن این خبر است.</p></article><div>${time}</div>`;
    for (const head of [
      metaTag('dcterms.created', '2024-09-01'),
      jsonLd('{"@type":"NewsArticle","dateCreated":"2024-09-01"}'),
    ]) {
      expect(await read(head, own)).toBe('2024-09-06');
      expect(await read(head, other)).toBe('2024-09-01');
      expect(await read(head, outside)).toBe('2024-09-01');
    }
  });

  it.each([
    ['the head', '<head itemscope itemtype="https://schema.org/WebSite">', '<article><h1>عنوان این خبر</h1>'],
    ['the whole page', '<head>', '<h2>عنوان این خبر</h2>'],
  ])('may be in microdata of %s', async (_, head, headline) => {
    const html = `<html itemscope itemtype="https://schema.org/Organization">${head}<meta itemprop="datePublished" content="2024-09-06"></head>`;
    expect(await published(`${html}<body>${headline}<p>متن این خبر است.</p></body></html>`)).toBe('2024-09-06');
  });

  it('completes the day that JSON-LD gives without a time', async () => {
    const time = '<time class="published" datetime="2025-11-03T10:00:00+03:30">۱۲ آبان ۱۴۰۴</time>';
    const head = jsonLd('{"@type":"NewsArticle","datePublished":"2025-11-03"}');
    const body = (stamp: string): string => `<h1>عنوان این خبر</h1>${stamp}<p>${SENTENCE}</p>`;
    expect(await published(page(head, body(time)))).toBe('2025-11-03T10:00:00+03:30');
    expect(await published(page(head, body(time.replace('-03T', '-04T'))))).toBe('2025-11-03');
  });
});

it('is not the day on which somebody joined a forum', async () => {
  const forum = `<h2>عنوان این گفت‌وگو</h2><dl><dt>سارا</dt><dd>تاریخ عضویت: ۳ مرداد ۱۴۰۲</dd></dl><p>${SENTENCE}</p>`;
  expect(await published(page('<title>عنوان این گفت‌وگو</title>', forum))).toBeNull();
});
