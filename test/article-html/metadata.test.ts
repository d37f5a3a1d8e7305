import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/index';
import { readArticleHtml } from '../../src/article-html/index';
import { ARTICLE, jsonLd, metaTag, page, published } from './page';

describe('the metadata of a page', () => {
  it.each([
    ['an array', jsonLd('[{"@type":"WebSite"},{"@type":["Thing","NewsArticle"],"datePublished":"2024-09-06"}]')],
    ['a graph', jsonLd('{"@graph":[{"@type":"Organization"},{"@type":"NewsArticle","datePublished":"2024-09-06"}]}')],
    [
      'an article inside a page',
      jsonLd('{"@type":"WebPage","mainEntity":{"@type":"Article","datePublished":"2024-09-06"}}'),
    ],
    [
      'the one of two articles that the page is titled after',
      `<title>عنوان این خبر تازه | باغستان</title>${jsonLd('[{"@type":"Article","headline":"عنوان دیگر این روزنامه","datePublished":"2020-01-01"},{"@type":"Article","headline":"عنوان این خبر تازه","datePublished":"2024-09-06"}]')}`,
    ],
    [
      'a second block',
      jsonLd('{"@type":"BreadcrumbList"}') + jsonLd('{"@type":"Article","datePublished":"2024-09-06"}'),
    ],
    ['a comma too many', jsonLd('{"@type":"Article","keywords":["الف",],"datePublished":"2024-09-06",}')],
    [
      'a line break in a string',
      jsonLd('{"@type":"Article","headline":"عنوان\nاین خبر","datePublished":"2024-09-06"}'),
    ],
    ['comment marks', jsonLd('<!-- {"@type":"Article","datePublished":"2024-09-06"}; -->')],
    ['CDATA marks', jsonLd('//<![CDATA[\n{"@type":"Article","datePublished":"2024-09-06"}\n//]]>')],
    [
      'a cut block before a whole one',
      jsonLd('{"@type":"Article","datePu') + jsonLd('{"@type":"Article","datePublished":"2024-09-06"}'),
    ],
    ['two commas', jsonLd('{"@type":"Article",,"keywords":["الف",,],"datePublished":"2024-09-06"}')],
    ['one object after the other', jsonLd('{"@type":"WebSite"}\n{"@type":"Article","datePublished":"2024-09-06"}')],
    ['two objects with a comma', jsonLd('{"@type":"WebSite"},{"@type":"Article","datePublished":"2024-09-06"}')],
    ['entities', jsonLd('{&quot;@type&quot;:&quot;Article&quot;,&quot;datePublished&quot;:&quot;2024-09-06&quot;}')],
    [
      'an escape that JSON has not',
      jsonLd(`{"@type":"Article","headline":"\\'باران\\'","datePublished":"2024-09-06"}`),
    ],
    ['quotation marks', jsonLd('{"@type":"Article","headline":""باران" و "برف"","datePublished":"2024-09-06"}')],
    ['blanks of another kind', jsonLd('{\u00a0"@type":\u200c"Article",\u00a0"datePublished":"2024-09-06"}')],
    [
      'a block with blanks round its type',
      '<script type=" application/ld+json ">{"@type":"Article","datePublished":"2024-09-06"}</script>',
    ],
    ['a film if there is no article', jsonLd('{"@type":"VideoObject","uploadDate":"2024-09-06"}')],
    [
      'the article after a film',
      jsonLd('{"@type":"VideoObject","uploadDate":"2020-01-01"}') +
        jsonLd('{"@type":"Article","datePublished":"2024-09-06"}'),
    ],
    ['a Persian day in ISO form', jsonLd('{"@type":"Article","datePublished":"1403-06-16"}')],
  ])('are read from JSON-LD: %s', async (_, head) => {
    expect(await published(page(head))).toBe('2024-09-06');
  });

  it.each([
    ['a list of one', '{"@type":"Article","datePublished":["2024-09-06"]}'],
    ['a value by itself', '{"@type":"Article","datePublished":{"@value":"2024-09-06"}}'],
    ['the day on which it was made', '{"@type":"Article","datePublished":" ","dateCreated":"2024-09-06"}'],
    ['a list whose first says nothing', '{"@type":"Article","datePublished":["-","2024-09-06"]}'],
    ['values whose first says nothing', '{"@type":"Article","datePublished":[{"@value":"-"},{"@value":"2024-09-06"}]}'],
    ['milliseconds', '{"@type":"Article","datePublished":1725568200000}'],
    ['a post of a blog', '{"@type":"BlogPosting","datePublished":"2024-09-06"}'],
    ['a report', '{"@type":"Report","datePublished":"2024-09-06"}'],
    ['small letters', '{"@type":"newsarticle","datePublished":"2024-09-06"}'],
    ['a post of a network', '{"@type":"SocialMediaPosting","datePublished":"2024-09-06"}'],
    ['the page itself', '{"@type":"WebPage","name":"عنوان این خبر","datePublished":"2024-09-06"}'],
    ['pictures', '{"@type":"ImageGallery","datePublished":"2024-09-06"}'],
    ['a part of a page', '{"@type":"WebPage","hasPart":{"@type":"Article","datePublished":"2024-09-06"}}'],
    ['what a page is of', '{"mainEntityOfPage":{"@type":"Article","datePublished":"2024-09-06"}}'],
    ['marks of a script round it', '/* <![CDATA[ */ {"@type":"Article","datePublished":"2024-09-06"} /* ]]> */'],
    ['a quotation mark in a faulty one', '{"@type":"Article","headline":"«\\",}»\n","datePublished":"2024-09-06"}'],
    ['nobody as its author', '{"@type":"Article","author":[null],"publisher":null,"datePublished":"2024-09-06"}'],
  ])('give the day in JSON-LD, written in many ways: %s', async (_, json) => {
    expect((await published(page(jsonLd(json))))?.slice(0, 10)).toBe('2024-09-06');
  });

  it.each([
    ['the document', '<title>باران در راه شمال کشور است</title>'],
    [
      'the document, with another for networks',
      `<title>باران در راه شمال کشور است</title>${metaTag('og:title', 'چتر')}`,
    ],
    ['what networks show', metaTag('og:title', 'باران در راه شمال کشور است')],
  ])('have among several articles in JSON-LD the one in the title of %s', async (_, head) => {
    const about = (headline: string, author: string): string =>
      jsonLd(`{"@type":"Article","headline":"${headline}","author":"${author}"}`);
    const others = about('قیمت سیب در بازار کم شد', 'علی رضایی') + about('باران در راه شمال کشور است', 'مریم احمدی');
    expect((await readArticleHtml(page(head + others))).author).toBe('مریم احمدی');
  });

  it.each([
    ['the headline of the page', 'قیمت سیب در بازار کم شد', 'باران در راه شمال کشور است'],
    ['the same with other letters', 'قیمت سیب در بازار کم شد', 'باران در راه شمال كشور‌ است'],
    ['the same with entities', 'قیمت سیب در بازار کم شد', '&laquo;باران&raquo; در راه شمال کشور است'],
    ['the same with entities of entities', 'قیمت سیب در بازار کم شد', 'باران&amp;zwnj; در راه شمال کشور است'],
    ['the same after its section', 'قیمت سیب در بازار کم شد', 'آب و هوا/ باران در راه شمال کشور است'],
    ['the same that is cut', 'قیمت سیب در بازار کم شد', 'باران در راه شم...'],
    ['the same with a word more', 'قیمت سیب در بازار کم شد', 'باران تند در راه شمال کشور است'],
  ])(
    'have among several articles in JSON-LD the one with %s, and none if they have others',
    async (_, other, headline) => {
      const about = (title: string, day: string): string =>
        `{"@type":"NewsArticle","headline":"${title}","datePublished":"2024-09-${day}"}`;
      const read = (...articles: string[]): Promise<string | null> =>
        published(page(jsonLd(`[${articles}]`), '<h1>باران در راه شمال کشور است</h1><p>متن این خبر است.</p>'));
      expect(await read(about(other, '01'), about(headline, '06'))).toBe('2024-09-06');
      expect(await read(about(other, '01'), about('برف در گردنه‌های غرب بارید', '02'))).toBeNull();
      expect(await read(about(other, '01'), about(other, '02'))).toBe('2024-09-01');
    },
  );

  it.each([
    ['cut', '<title>باران در راه شمال…</title>', ''],
    ['without its section', '', '<h1>باران در راه شمال کشور است</h1>'],
    [
      'below the first rank',
      '',
      '<h2><a href="/1">قیمت سیب کم شد</a></h2><a href="/1"><h2>قیمت سیب کم شد</h2></a><h2>باران در راه شمال کشور است</h2>',
    ],
  ])('have among several articles in JSON-LD the one whose title is on the page: %s', async (_, title, heading) => {
    const about = (headline: string, day: string): string =>
      `{"@type":"NewsArticle","headline":"${headline}","datePublished":"2024-09-${day}"}`;
    const json = jsonLd(`[${about('قیمت سیب کم شد', '01')},${about('خبر/ باران در راه شمال کشور است', '06')}]`);
    expect(await published(page(title + json, `${heading}<p>متن این خبر است.</p>`))).toBe('2024-09-06');
  });

  it('have among several articles in JSON-LD the only one with an author, if none has the title or one that differs in a number', async () => {
    const about = (headline: string, day: string, more = ''): string =>
      `{"@type":"NewsArticle","headline":"${headline}","datePublished":"2024-09-${day}"${more}}`;
    const read = (...articles: string[]): Promise<string | null> =>
      published(page(jsonLd(`[${articles}]`), '<h1>قیمت سیب در بازار روز ۱۶ شهریور</h1><p>متن این خبر است.</p>'));
    const before = about('قیمت سیب در بازار روز ۱۵ شهریور', '05');
    const by = (name: string): string => `,"author":{"name":"${name}"}`;
    expect(await read(before, about('سیب کم شد', '04'))).toBeNull();
    expect(await read(before, about('سیب کم شد', '06', by('مریم احمدی')))).toBe('2024-09-06');
    expect(
      await read(about('باران در راه است', '05', by('علی رضایی')), about('سیب کم شد', '06', by('مریم احمدی'))),
    ).toBeNull();
    const own = 'قیمت سیب در بازار روز ۱۶ شهریور';
    expect(await read(about(`${own} و مهر`, '01'), about(own, '06'))).toBe('2024-09-06');
    expect(await read(about('پرونده', '01', `,"hasPart":${about(own, '06')}`))).toBe('2024-09-06');
  });

  it('of an article that the page only links to are not its own', async () => {
    const other = 'جدول رده‌بندی هفته نخست';
    const json = jsonLd(`{"@type":"NewsArticle","headline":"${other}","datePublished":"2020-01-01"}`);
    const read = (head: string, list: string): Promise<Article> =>
      readArticleHtml(page(`${head}${json}`, `<h1>کاپیتان تیم از فوتبال کنار رفت</h1>${ARTICLE}${list}`));
    const title = '<title>کاپیتان تیم از فوتبال کنار رفت | باغستان</title>';
    const list = `<ul><li><a href="/2">${other}</a></li></ul>`;
    expect(await read(title, list)).toMatchObject({
      title: 'کاپیتان تیم از فوتبال کنار رفت',
      publishedAt: null,
      related: [other],
    });
    expect((await read(title, list)).paragraphs).toHaveLength(3);
    // It may be the page's own in other words, or where the head says nothing else.
    expect((await read(title, '')).publishedAt).toBe('2020-01-01');
    expect((await read('', list)).publishedAt).toBe('2020-01-01');
  });

  it('say nothing about a page that is called as the site is', async () => {
    const json = jsonLd('{"@type":"WebPage","name":"باغستان نیوز","datePublished":"2020-01-01"}');
    const title = '<title>باران در راه شمال کشور است و برف در غرب | باغستان نیوز</title>';
    expect(await published(page(title + json))).toBeNull();
  });

  it('of a recipe give day and author', async () => {
    const json =
      '{"@type":"Recipe","name":"آش دوغ","datePublished":"2024-10-01","author":{"@type":"Person","name":"شهره صبا"}}';
    expect(await readArticleHtml(page(jsonLd(json), '<h1>طرز تهیه آش دوغ</h1><p>متن این خبر است.</p>'))).toMatchObject({
      publishedAt: '2024-10-01',
      author: 'شهره صبا',
    });
  });

  it.each([
    ['that the page is of', (film: string) => `{"@type":"WebPage","mainEntity":${film}}`],
    ['below the page', (film: string) => `[{"@type":"WebPage","name":"عنوان این خبر"},${film}]`],
  ])('of a film %s give day and author', async (_, around) => {
    const film =
      '{"@type":"VideoObject","name":"عنوان این خبر","uploadDate":"2024-10-01","author":{"@type":"Person","name":"شهره صبا"}}';
    expect(await readArticleHtml(page(jsonLd(around(film))))).toMatchObject({
      publishedAt: '2024-10-01',
      author: 'شهره صبا',
    });
  });

  it.each(['VideoObject', 'WebPage', 'Recipe'])('of a %s with another name than the page say nothing', async (type) => {
    const json = `{"@type":"${type}","name":"فیلم رود در بهار","datePublished":"2020-01-01","author":"شهره صبا"}`;
    expect(await readArticleHtml(page(jsonLd(json)))).toMatchObject({ publishedAt: null, author: null });
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
    'publication_date',
    'dcterms.issued',
    'dc:date',
    'og:article:published_time',
    'og:pubdate',
    'parsely-pub-date',
    'sailthru.date',
    'dateCreated',
    'date',
  ])('say when a page was published under the name %s', async (name) => {
    for (const attribute of ['property', 'name', 'itemprop'])
      expect(await published(page(`<meta ${attribute}="${name}" content="2024-09-06">`))).toBe('2024-09-06');
  });

  it.each([
    [
      'updatedAt',
      '2024-09-06',
      ['article:modified_time', 'og:updated_time', 'dateModified', 'dcterms.modified', 'lastmod'],
    ],
    ['author', 'مریم احمدی', ['article:author', 'author', 'parsely-author', 'dc:creator', 'dc.creator']],
    ['agency', 'ایسنا', ['og:site_name', 'publisher', 'dc.publisher', 'application-name']],
    ['title', 'باران در راه این شهر است', ['og:title', 'twitter:title', 'dc.title', 'title']],
    ['tags', 'آب', ['article:tag', 'og:article:tag', 'news_keywords', 'parsely-tags', 'keywords']],
  ] as const)('say the %s of a page under each of its names', async (field, value, names) => {
    // The page has no headline, and other lines above the title.
    const body = '<div>آب و هوای شهر در این هفته</div><div>باران در راه این شهر است</div><p>متن این خبر است.</p>';
    for (const name of names) {
      const article = await readArticleHtml(page(metaTag(name, value), body));
      expect([article[field]].flat(), name).toEqual([value]);
    }
  });

  it('may have entities, as JSON-LD often does', async () => {
    const head = jsonLd(
      '{"@type":"NewsArticle","headline":"عنوان &#xab;این&raquo; خبر","keywords":["تهران &amp; ری"]}',
    );
    const article = await readArticleHtml(page(head, '<div>عنوان «این» خبر</div><p>متن این خبر است.</p>'));
    expect(article.title).toBe('عنوان «این» خبر');
    expect(article.tags).toEqual(['تهران & ری']);
  });

  it.each([
    ['between bars', jsonLd('{"@type":"Article","keywords":"آب|سد کرج"}')],
    ['with their signs', metaTag('keywords', '#آب،#سد کرج')],
    ['with their signs and only blanks between', metaTag('keywords', '#آب #سد کرج')],
    ['twice', metaTag('keywords', 'آب، سد کرج، آب')],
    ['as values', jsonLd('{"@type":"Article","keywords":[{"@value":"آب"},{"@type":"DefinedTerm","name":"سد کرج"}]}')],
    ['below another name that says nothing', metaTag('article:tag', '-') + metaTag('keywords', 'آب، سد کرج')],
  ])('may have tags %s', async (_, head) => {
    expect((await readArticleHtml(page(head))).tags).toEqual(['آب', 'سد کرج']);
  });

  it.each(['&amp;nbsp;', '&amp;#8204;', '\u200f', '\u200b', '-'])(
    'say nothing if they consist of %j',
    async (nothing) => {
      const names = ['og:title', 'author', 'og:site_name', 'description', 'keywords'];
      const head = names.map((name) => metaTag(name, nothing)).join('');
      expect(await readArticleHtml(`${head}<p>متن این خبر است.`)).toMatchObject({
        title: null,
        author: null,
        agency: null,
        tags: [],
      });
      // A script has no entities, so these are written once less.
      const name = nothing.replace('&amp;', '&');
      const next = jsonLd(`{"@type":"NewsArticle","author":{"name":"${name}"},"keywords":["${name}"]}`);
      expect(
        await readArticleHtml(`${next}${metaTag('author', 'مریم احمدی')}${metaTag('keywords', 'نان')}<p>متن.`),
      ).toMatchObject({
        author: 'مریم احمدی',
        tags: ['نان'],
      });
    },
  );
});
