import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '../../src/article-html/index';
import { FIRST, SECOND, SENTENCE } from '../article/sentence';
import { jsonLd, metaTag, page } from './page';

describe('the author and the agency in the metadata', () => {
  it.each([
    [
      'an author and an agency',
      '"author":"مریم احمدی","publisher":"","sourceOrganization":{"name":"ایسنا"}',
      ['مریم احمدی', 'ایسنا', []],
    ],
    [
      'no author of an unknown id, and the tags that are texts',
      '"author":{"@id":"#none"},"keywords":["آب"," ",7]',
      [null, null, ['آب']],
    ],
    [
      'no author that is an organisation',
      '"author":{"@type":["Thing","Organization"],"name":"بهار نیک‌سرشت"}',
      [null, null, []],
    ],
  ])('are read from a graph: %s', async (_, fields, expected) => {
    const { author, agency, tags } = await readArticleHtml(
      page(jsonLd(`{"@graph":[null,{"@type":"Article",${fields}}]}`)),
    );
    expect([author, agency, tags]).toEqual(expected);
  });

  it("are not the day in an element that is named as the author's", async () => {
    const read = await readArticleHtml(
      page('', `<h1>عنوان این خبر</h1><p class="byline">۱۶ شهریور ۱۴۰۳</p><p>${SENTENCE}</p>`),
    );
    expect(read).toMatchObject({ author: null, publishedAt: '2024-09-06' });
  });

  it('may have their label in an element of its own, which is no text', async () => {
    const byline = '<div>نویسنده</div><a href="/author/maryam/">مریم احمدی</a>';
    const { author, paragraphs } = await readArticleHtml(
      page('', `<article><h1>عنوان این خبر</h1><div>${byline}</div><p>${SENTENCE}</p></article>`),
    );
    expect([author, paragraphs.length]).toEqual(['مریم احمدی', 1]);
  });

  it('may be named by their ids', async () => {
    const graph = (article: string): string =>
      jsonLd(`{"@graph":[${article},{"@id":"#a","name":"مریم احمدی"},{"@id":"#b","name":"ISNA"}]}`);
    const named = page(graph('{"@type":"Article","author":{"@id":"#a"},"publisher":{"@id":"#b"}}'));
    expect(await readArticleHtml(named)).toMatchObject({ author: 'مریم احمدی', agency: 'ایسنا' });
    const unknown = page(graph('{"@type":"Article","author":{"@id":"#c"}}'));
    expect((await readArticleHtml(unknown)).author).toBeNull();
  });

  it('are a person and a known agency, and not the other way round', async () => {
    const by = (author: string, publisher: string): Promise<unknown> =>
      readArticleHtml(page(jsonLd(`{"@type":"Article","author":${author},"publisher":{"name":"${publisher}"}}`)));
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

  it.each([
    ['a value by itself', '{"@value":"مریم احمدی"}'],
    ['a list in a list', '[[{"@type":"Person","name":["مریم احمدی"]}]]'],
    ['a list of its own', '{"@list":[{"name":"مریم احمدی"}]}'],
    ['the same name twice', '["مریم احمدی",{"name":"مریم احمدی"}]'],
    ['an address and a name', '["https://bagh.example/5","مریم احمدی"]'],
    ['an account and a name', '[{"name":"admin"},{"name":"مریم احمدی"}]'],
    ['an agency and a name', '["خبرگزاری ایسنا","مریم احمدی"]'],
    ['an office and a name', '[{"@type":"Organization","name":"بهار نیک‌سرشت"},"مریم احمدی"]'],
    ['missing beside a creator', 'null,"creator":{"name":"مریم احمدی"}'],
    ['an id of another block', '{"@id":"#a"}'],
  ])('are read from JSON-LD whose author is %s', async (_, author) => {
    const head = jsonLd(`{"@type":"Article","author":${author}}`) + jsonLd('{"@id":"#a","name":"مریم احمدی"}');
    expect((await readArticleHtml(page(head))).author).toBe('مریم احمدی');
  });

  it('are all of those with the first name that gives one, among names of meta tags', async () => {
    const author = async (...tags: [name: string, content: string][]): Promise<string | null> =>
      (await readArticleHtml(page(tags.map(([name, content]) => metaTag(name, content)).join('')))).author;
    expect(await author(['article:author', 'مریم احمدی'], ['article:author', 'علی رضایی'])).toBe(
      'مریم احمدی، علی رضایی',
    );
    expect(await author(['article:author', 'مریم احمدی'], ['author', 'علی رضایی'])).toBe('مریم احمدی');
    expect(await author(['article:author', 'خبرگزاری ایسنا'], ['author', 'مریم احمدی'])).toBe('مریم احمدی');
    expect(await author(['author', 'admin'], ['dc.creator', 'مریم احمدی'])).toBe('مریم احمدی');
  });

  it('have the agency under the first name that gives a known one', async () => {
    const names = metaTag('og:site_name', 'سرای خبر شهر') + metaTag('publisher', 'ایسنا');
    expect((await readArticleHtml(page(names))).agency).toBe('ایسنا');
    const elsewhere = jsonLd('{"@type":"Article","publisher":{"@id":"#p"}}') + jsonLd('{"@id":"#p","name":"ایسنا"}');
    expect((await readArticleHtml(page(elsewhere))).agency).toBe('ایسنا');
  });

  it('may be in the title, under a second name, or in microdata', async () => {
    const titled = page(metaTag('og:title', 'عنوان این خبر | تابناک') + metaTag('og:site_name', 'ناشناس'));
    expect((await readArticleHtml(titled)).agency).toBe('تابناک');
    const named = page(metaTag('article:author', 'https://example.com/1') + metaTag('author', 'مریم احمدی'));
    expect((await readArticleHtml(named)).author).toBe('مریم احمدی');
    const byline = '<h1>عنوان این خبر</h1><div>نوشته <b itemprop="author">مریم احمدی</b></div><p>متن این خبر است.</p>';
    expect(await readArticleHtml(page('', byline))).toMatchObject({ author: 'مریم احمدی', subtitle: null });
  });

  it.each([
    ['an address', 'https://bagh.example/5'],
    ['a path', '/author/maryam'],
    ['the name of a host', 'www.bagh.example'],
    ['an address of e-mail', 'info@bagh.example'],
    ['a handle', '@maryam'],
    ['the word null', 'null'],
    ['a number', '۱۲'],
    ['the headline', 'عنوان این خبر'],
    ['the site', 'باغستان نیوز'],
  ])('have no author that is %s, and the byline is read', async (_, name) => {
    const head = `${metaTag('og:site_name', 'باغستان نیوز')}${metaTag('og:title', 'عنوان این خبر')}${jsonLd(`{"@type":"Article","author":"${name}"}`)}`;
    const byline = '<h1>عنوان این خبر</h1><b itemprop="author">مریم احمدی</b><p>متن این خبر است.</p>';
    expect((await readArticleHtml(page(head, byline))).author).toBe('مریم احمدی');
  });
});

describe('the name of an account', () => {
  it.each(['admin', 'Admin', 'administrator', 'undefined', 'مدیر سایت', 'تحریریه', 'admin2'])(
    'is no author: %s',
    async (name) => {
      const head = jsonLd(`{"@type":"NewsArticle","author":{"@type":"Person","name":"${name}"}}`);
      expect((await readArticleHtml(page(head))).author).toBeNull();
      const byline = '<span class="byline">نوشته سارا احمدی</span>';
      expect((await readArticleHtml(page(head, `<h1>عنوان این خبر</h1>${byline}<p>متن این خبر است.</p>`))).author).toBe(
        'سارا احمدی',
      );
    },
  );
});

describe('the author near the headline', () => {
  it.each([
    ['itemprop', '<span itemprop="author" itemscope><span itemprop="name">مریم احمدی</span></span>', 'مریم احمدی'],
    [
      'itemprop with what the person is',
      '<b itemprop="author">مریم احمدی، پژوهشگر محیط زیست و استاد بازنشسته دانشگاه اصفهان</b>',
      'مریم احمدی',
    ],
    ['rel', '<a rel="author">مریم احمدی</a><a rel="author">مریم احمدی</a>', 'مریم احمدی'],
    ['rel of two people', '<a rel="author">مریم احمدی</a><a rel="author">علی رضایی</a>', null],
    ['rel without a name', '<a rel="author"></a>', null],
    ['rel without more than a name', '<a rel="author">مریم احمدی، که از دریاچه ارومیه و تالاب‌ها می‌نویسد</a>', null],
    [
      'itemprop of an organisation',
      '<b itemprop="author" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">باغ نیکو</b></b>',
      null,
    ],
    [
      'itemprop of a person who is called an organisation',
      '<b itemprop="author" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">مریم احمدی</b></b>',
      'مریم احمدی',
    ],
    [
      'itemprop beside that of a comment',
      '<b itemprop="author">مریم احمدی</b><p itemscope itemtype="https://schema.org/Comment"><b itemprop="author">علی رضایی</b></p>',
      'مریم احمدی',
    ],
    [
      'a class in the microdata of a person',
      '<div itemscope itemtype="https://schema.org/Person"><a class="author-name">مریم احمدی</a></div>',
      'مریم احمدی',
    ],
    ['a class', '<div class="item-author"><a>مریم احمدی</a></div>', 'مریم احمدی'],
    ['a class and a label', '<span class="post-author-name">نویسنده: مریم احمدی</span>', 'مریم احمدی'],
    ['a class, and a trade after the name', '<div class="author-name">مریم احمدی خبرنگار</div>', 'مریم احمدی'],
    ['no class of a comment', '<div class="comment-author">مریم احمدی</div>', null],
    ['no class of a box about the author', '<div class="about-author">مریم احمدی</div>', null],
    ['no class of a list of authors', '<div class="top-authors-slide">بهار نیک‌سرشت</div>', null],
    ['a class without a person', '<div class="item-author">گروه ورزش</div>', null],
    [
      'a class, and what the person is in an element of its own',
      '<b class="author"><i>مریم احمدی</i> <i>استاد دانشگاه</i></b>',
      'مریم احمدی',
    ],
    ['a class of two people', '<b class="author">مریم احمدی</b><b class="author">علی رضایی</b>', null],
  ])('is named by markup: %s', async (_, markup, expected) => {
    expect((await readArticleHtml(page('', `<h1>عنوان این خبر</h1>${markup}<p>متن این خبر است.</p>`))).author).toBe(
      expected,
    );
  });

  it.each([
    ['two names', '<div class="byline">مریم احمدی و برزو آذرمهر</div>', 'مریم احمدی و برزو آذرمهر'],
    ['two names without a class', '<div>مریم احمدی و علی رضایی</div>', 'مریم احمدی و علی رضایی'],
    ['a section and a name', '<div class="byline">گروه جامعه و مریم احمدی</div>', null],
    [
      'a name and a trade',
      '<div><a href="/ahmadi">مریم احمدی</a><span>دبیر سرویس محیط زیست</span></div>',
      'مریم احمدی',
    ],
    ['no official whom the text is about', '<div>مریم احمدی استاندار گلستان</div>', null],
  ])('is named in the line below it: %s', async (_, line, expected) => {
    const body = `<h1>پلی که برای گوزن‌ها ساختند</h1>${line}<div>۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹</div><p>${FIRST}</p><p>${SECOND}</p>`;
    expect((await readArticleHtml(page('', body))).author).toBe(expected);
  });

  it.each([
    ['in other letters', 'Maryam Ahmadi', true],
    ['by the first name', 'مریم', true],
    ['with a title', 'دکتر مریم احمدی', true],
    ['as somebody else, who may have met her', 'علی رضایی', false],
  ])('may stand below it where the metadata name the author %s', async (_, name, isSame) => {
    const byline = '<h1>پلی که برای گوزن‌ها ساختند</h1><div>مریم احمدی</div><div>پژوهشگر محیط زیست</div>';
    const { author, body } = await readArticleHtml(
      page(jsonLd(`{"@type":"NewsArticle","author":"${name}"}`), `${byline}<p>${FIRST}</p><p>${SECOND}</p>`),
    );
    expect([author, body === `${FIRST}\n\n${SECOND}`]).toEqual([name, isSame]);
  });

  it('is not named by markup in another article', async () => {
    const other = '<article><h3>عنوان دیگر</h3><p>پیام <b itemprop="author">علی رضایی</b> به همه.</p></article>';
    const article = `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><p>${SECOND}</p></article>${other}`;
    expect((await readArticleHtml(page('', article))).author).toBeNull();
  });

  it('is not mistaken for a button beside the headline', async () => {
    const body = `<table><tr><td class="contentheading">پلی که برای گوزن‌ها ساختند</td><td><a href="#">PDF</a></td><td><a href="#">چاپ</a></td><td><a href="#">نامه الکترونیک</a></td></tr></table>
      <table><tr><td><span class="small">نویسنده سعید مرادی</span></td></tr><tr><td>سه‌شنبه، ۲۷ شهریور ۱۴۰۳ ساعت ۱۸:۰۵</td></tr><tr><td><p>${FIRST}</p><p>${SECOND}</p></td></tr></table>`;
    const { author, paragraphs } = await readArticleHtml(page('<title>پلی که برای گوزن‌ها ساختند</title>', body));
    expect([author, ...paragraphs]).toEqual(['سعید مرادی', FIRST, SECOND]);
  });

  it('is named below a headline that consists of names of sections', async () => {
    const { author } = await readArticleHtml(
      page(
        '<title>تاریخ چاپ در ایران</title>',
        `<h1>تاریخ چاپ در ایران</h1><div>مریم احمدی</div><p>${SENTENCE}</p><p>دومین ${SENTENCE}</p>`,
      ),
    );
    expect(author).toBe('مریم احمدی');
  });

  const body = `<p>${SENTENCE}</p><p>دومین ${SENTENCE}</p>`;

  it('may be named in a box about the author below the text', async () => {
    const box = '<div class="box"><h4>درباره نویسنده</h4><h5>گلنار رستگار</h5><p>گلنار رستگار شاعر است.</p></div>';
    expect((await readArticleHtml(page('', `<div><h1>عنوان این خبر</h1>${body}</div>${box}`))).author).toBe(
      'گلنار رستگار',
    );
  });

  it('is named below a headline that is a question', async () => {
    const byline =
      '<div><a href="/a">مریم احمدی</a><span>سه‌شنبه ۲۸ مرداد ۱۴۰۴ - ۲۱:۰۰</span><span>مطالعه ۵ دقیقه</span></div>';
    const question = `<h1>مورچه‌ها چگونه در بیابان راه خانه را پیدا می‌کنند؟</h1>${byline}${body}`;
    expect(await readArticleHtml(page('', question))).toMatchObject({ author: 'مریم احمدی', subtitle: null });
  });
});

describe('the agency in the metadata', () => {
  it('is the name of the site, if the first sentence has it', async () => {
    const body = '<h1>عنوان این خبر</h1><p>به گزارش باغستان، متن این خبر است.</p>';
    const { agency } = await readArticleHtml(page('<title>عنوان این خبر - باغستان</title>', body));
    expect(agency).toBe('باغستان');
    expect((await readArticleHtml(page('<title>عنوان این خبر</title>', body))).agency).toBeNull();
    const logo = '<nav><a href="/">باغستان</a> <a href="/2">کشاورزی</a></nav>';
    expect((await readArticleHtml(page('', logo + body))).agency).toBe('باغستان');
    for (const mark of [...'-–—|:»', '::']) {
      const longer = body.replace('باغستان', 'باغستان شرق کشور');
      const named = await readArticleHtml(page(`<title>عنوان این خبر ${mark} باغستان شرق کشور</title>`, longer));
      expect(named.agency).toBe('باغستان شرق کشور');
    }
  });

  it('is named before a dash in the title of the document, but not before a colon', async () => {
    const titled = (title: string): Promise<{ agency: string | null }> =>
      readArticleHtml(
        `<html><head><title>${title}</title></head><body><h1>باران آمد</h1><p>متن این خبر است.</p></body></html>`,
      );
    expect((await titled('عصر ایران - باران آمد')).agency).toBe('عصر ایران');
    expect((await titled('رویترز: باران آمد')).agency).toBeNull();
  });

  it('tells that a town before the first dash is where the article was written', async () => {
    const town = async (head: string) =>
      (await readArticleHtml(page(head, `<h1>عنوان این خبر</h1><p>رشت - استاندار گفت که ${SENTENCE}</p>`))).place;
    expect(await town(metaTag('og:site_name', 'ایسنا'))).toBe('رشت');
    expect(await town('')).toBeNull();
  });

  it('is the publisher, whatever the title of the document names', async () => {
    const head = `<title>عنوان این خبر - خبرگزاری مهر</title>${jsonLd('{"@type":"Article","publisher":{"name":"ایسنا"}}')}`;
    expect((await readArticleHtml(page(head))).agency).toBe('ایسنا');
  });

  it.each([
    ['خبرگزاری سپهر', 'سپهر'],
    ['پایگاه خبری تحلیلی کرانه', 'کرانه'],
    ['سپهر', null],
  ])('may be an unknown publisher, if its name begins as those of agencies do: %s', async (name, expected) => {
    const head = jsonLd(`{"@type":"NewsArticle","headline":"عنوان این خبر","publisher":{"name":"${name}"}}`);
    expect((await readArticleHtml(page(head))).agency).toBe(expected);
  });
});

it('is the agency that microdata name as the publisher, in an attribute or in words', async () => {
  const read = (name: string) =>
    readArticleHtml(
      page('', `<h1>عنوان این خبر</h1><div itemprop="publisher" itemscope>${name}</div><p>${SENTENCE}</p>`),
    );
  expect((await read('<meta itemprop="name" content="خبرگزاری ایلنا">')).agency).toBe('ایلنا');
  expect((await read('<b itemprop="name">خبرگزاری ایلنا</b>')).agency).toBe('ایلنا');
  expect((await read('<meta itemprop="url" content="خبرگزاری ایلنا">')).agency).toBeNull();
  const other = '<div itemscope itemtype="https://schema.org/Book"><div itemprop="publisher" itemscope>';
  expect(
    (await read(`</div>${other}<meta itemprop="name" content="خبرگزاری ایلنا"></div></div><div>`)).agency,
  ).toBeNull();
});
