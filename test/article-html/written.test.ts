import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/index';
import { readArticleHtml } from '../../src/article-html/index';
import { articleReader } from '../../src/article-html/read';
import { fixtures } from '../article/fixtures';

const pages = fixtures()
  .filter(({ isHtml }) => isHtml)
  .map(({ source }) => source);
const TAG = /<\/?[a-zA-Z][^>]*>/g;
const tags = (html: string, written: (tag: string) => string): string =>
  html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<\/?[a-zA-Z][^>]*>/gi, (tag, raw) => (raw ? tag : written(tag)));
const texts = (html: string, written: (text: string) => string): string =>
  html.replace(/<(script|style|title)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/gi, (piece) =>
    piece.startsWith('<') || piece.trim() === '' ? piece : written(piece),
  );

/** The same page to who looks at it. */
const WRITTEN: Readonly<Record<string, (html: string) => string>> = {
  'names of attributes in capitals': (html) =>
    tags(html, (tag) => tag.replace(/ ([a-z-]+)=/g, (name) => name.toUpperCase())),
  'names of attributes with a capital': (html) =>
    tags(html, (tag) => tag.replace(/ ([a-z])(?=[a-z-]*=)/g, (name) => name.toUpperCase())),
  'names of tags in capitals': (html) => tags(html, (tag) => tag.replace(/^<\/?\w+/, (name) => name.toUpperCase())),
  'single quotes': (html) => tags(html, (tag) => tag.replace(/="([^"']*)"/g, "='$1'")),
  'ends of lines of another system, and tabs': (html) => html.replace(/\n/g, '\r\n\t\t'),
  'marks of direction round texts': (html) => texts(html, (text) => text.replace(/\S(?:.*\S)?/s, '\u202b$&\u200f')),
  'entities for letters': (html) =>
    texts(html, (text) => text.replace(/[\u0600-\u06ff]/g, (unit) => `&#${unit.charCodeAt(0)};`)),
  kashida: (html) => texts(html, (text) => text.replace(/([بتجسعفقلمنه])([ا-غف-ی])/g, '$1ـ$2')),
  'letters of an Arabic keyboard': (html) => texts(html, (text) => text.replace(/ی/g, 'ي').replace(/ک/g, 'ك')),
  'one form round all': (html) =>
    html.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/i, '$1<form id="form1"><div>$2</div></form>$3'),
  'advertisements between paragraphs': (html) => html.replace(/<\/p>/g, '$&<div class="ad-box">تبلیغ</div>'),
  'pictures with names': (html) => html.replace(/<(?:a|span)\b[^>]*>/g, '$&<svg><title>نشان</title></svg>'),
};

const seen = (text: string | null): string =>
  (text ?? '')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\s\u0640\u200b-\u200f\u202a-\u202e]/g, '');

function saidIn({ code, publishedAt, updatedAt, tags: filed, related, paragraphs, ...fields }: Article): unknown {
  const { title, kicker, subtitle, lead, agency, author, place } = fields;
  const names = [title, kicker, subtitle, lead, agency, author, place];
  return [code, publishedAt, updatedAt, ...[names, filed, related, paragraphs].map((list) => list.map(seen))];
}

describe('a page says the same with', () => {
  it.each(Object.entries(WRITTEN))('%s', async (_, written) => {
    const read = await articleReader();
    for (const page of pages) {
      expect(page).toMatch(TAG);
      expect(saidIn(read(written(page)))).toEqual(saidIn(read(page)));
    }
  });
});

describe('names in the markup of a page', () => {
  const S = 'این جمله از متن خبر است و مانند همه جمله‌های دیگر با نقطه پایان می‌یابد.';
  const inPage = (above: string, below = ''): string =>
    `<html><body><h1>عنوان این خبر</h1>${above}<article><p>${S}</p><p>دومین ${S}</p>${below}</article></body></html>`;
  const author = async (above: string): Promise<string | null> => (await readArticleHtml(inPage(above))).author;

  it.each([
    [
      'beside what the person is',
      '<div class="author"><img alt=""><span>پونه نیک‌سرشت</span><small>جامعه‌شناس</small></div>',
    ],
    ['after a label in an element', '<p class="author"><b>خبرنگار</b><span>پونه نیک‌سرشت</span></p>'],
    ['below the name of a picture', '<span class="author"><svg><title>نشان</title></svg>پونه نیک‌سرشت</span>'],
    ['with entities and kashida', '<span class="author">پـونه&nbsp;نیک&zwnj;سر&#1588;ت<!-- 12 --></span>'],
    ['in one word with another', '<span class="BylineName__x1">پونه نیک‌سرشت</span>'],
    [
      'after a label that is only spoken',
      '<ul><li><span class="visually-hidden">نویسنده, </span><span>پونه نیک‌سرشت</span></li></ul>',
    ],
    ['in a link to what an author wrote', '<a href="/author/12">پونه نیک‌سرشت</a>'],
  ])('are those of an author: %s', async (_, above) => {
    expect(await author(above)).toBe('پونه نیک‌سرشت');
  });

  it.each([
    ['run together with other words', '<div class="author"><span>پونه نیک‌سرشت</span><small>باغبان</small></div>'],
    ['two in links', '<a href="/author/12">پونه نیک‌سرشت</a> <a href="/author/13">بهار نیک‌سرشت</a>'],
    ['one of a comment by its class', '<div class="comments"><span class="Author">پونه نیک‌سرشت</span></div>'],
    ['one of another headline', `<p>${S}</p><h3><a href="/2">خبر دیگر</a></h3><a href="/author/12">پونه نیک‌سرشت</a>`],
    ['one in a sentence', `<p><a href="/author/12">پونه نیک‌سرشت</a> نوشته است که ${S}</p>`],
    ['one of a comment', '<div class="comment"><a href="/author/12">پونه نیک‌سرشت</a></div>'],
  ])('are none: %s', async (_, above) => {
    expect(await author(above)).toBeNull();
  });

  const NAMES = ['card', 'box', 'avatar', 'comment', 'message', 'widget', 'about', 'related'];
  it.each(NAMES)('of a class with %j are none', async (name) => {
    expect(await author(`<span class="${name}-author">پونه نیک‌سرشت</span>`)).toBeNull();
  });

  it.each(['author-meta', 'post-author-info', 'author_link', 'writer', 'news-reporter', 'item-by'])(
    'of the class %j are',
    async (name) => {
      expect(await author(`<span class="${name}">پونه نیک‌سرشت</span>`)).toBe('پونه نیک‌سرشت');
    },
  );

  it.each(['نوشته شده توسط پونه نیک‌سرشت', 'به قلم پونه نیک‌سرشت', 'نگارش از پونه نیک‌سرشت', 'پونه نیک‌سرشت پژوهشگر'])(
    'are read out of %j',
    async (words) => {
      expect(await author(`<span class="author">${words}</span>`)).toBe('پونه نیک‌سرشت');
    },
  );

  const DESKS = 'تحریریه گروه سرویس خبرگزاری روزنامه پایگاه سایت مدیر ادمین نویسنده نویسندگان روابط اداره مترجم دبیر';
  it.each(DESKS.split(' '))('are none that begin with %j', async (desk) => {
    expect(await author(`<span class="byline">نوشته ${desk} کرانه</span>`)).toBeNull();
  });

  it.each(['پونه نیک‌سرشت<small>باغبان</small>', '<span>پونه نیک‌سرشت</span>باغبان'])(
    'are none where the style alone parts them: %s',
    async (words) => {
      expect(await author(`<div class="author">${words}</div>`)).toBeNull();
    },
  );

  it.each([
    '<b>پونه </b>نیک‌سرشت',
    '<b>پونه</b> نیک‌سرشت',
    '<b>پونه</b> <b>نیک‌سرشت</b>',
    'پونه نیک<!-- -->‌سرشت',
    'پونه <script>x()</script><style>b{}</style><template>ن</template><noscript>ن</noscript>نیک<wbr>‌سرشت',
  ])('are read in elements: %s', async (words) => {
    expect(await author(`<div class="author">${words}</div>`)).toBe('پونه نیک‌سرشت');
  });

  it.each([
    '<span itemprop="author"><meta itemprop="name" content="پونه نیک‌سرشت">نوشته ما</span>',
    '<span itemprop="author">نوشته <b itemprop="name">پونه نیک‌سرشت</b> در کرانه</span>',
    '<p><span class="sr-only">نویسنده:</span>\n <b>پونه نیک‌سرشت</b></p>',
    '<p>باران</p><a href="/author/12">پونه نیک‌سرشت</a>',
  ])('are the one that is marked: %s', async (markup) => {
    expect(await author(markup)).toBe('پونه نیک‌سرشت');
  });

  it('stand in the layout of the headline', async () => {
    const page = inPage('<span class="author">پونه نیک‌سرشت</span>').replace('<body>', '<body class="right-sidebar">');
    expect((await readArticleHtml(page)).author).toBe('پونه نیک‌سرشت');
    const above = inPage('').replace('<h1>', '<a href="/author/12">پونه نیک‌سرشت</a><h1>');
    expect((await readArticleHtml(above)).author).toBeNull();
  });

  it.each([
    '<span class="author"> </span>',
    '<span class="authority">پونه نیک‌سرشت</span>',
    '<span class="CommentAuthor">پونه نیک‌سرشت</span>',
    '<span class="RelatedAuthor">پونه نیک‌سرشت</span>',
    `<span itemprop="author">${'پونه نیک‌سرشت '.repeat(4)}</span>`,
    '<span class="sr-only">نویسنده</span>',
    '<p><span class="sr-only">نویسنده</span> پونه</p>',
  ])('are none: %s', async (markup) => {
    expect(await author(markup)).toBeNull();
  });

  it('may be those of advertisements on a paragraph of the text, but on no box', async () => {
    const third = `سومین ${S}`;
    const paragraphs = async (below: string): Promise<number> =>
      (await readArticleHtml(inPage('', below))).paragraphs.length;
    expect(await paragraphs(`<p class="ad-text">${third}</p>`)).toBe(3);
    expect(await paragraphs(`<p class="ad-text">${third}\u200f</p>`)).toBe(3);
    expect(await paragraphs(`<div class="ad-text">${third}</div>`)).toBe(2);
    expect(await paragraphs(`<p class="ad-text">${third} <a href="/1">بخرید</a></p>`)).toBe(2);
    expect(await paragraphs(`<div id="yektanet-12"><p>${third}</p></div>`)).toBe(2);
    // A size of letters, an element by its number.
    for (const name of ['class="lead-2"', 'id="lead-2"', 'id="tags-1"'])
      expect(await paragraphs(`<p ${name}>${third}</p>`)).toBe(3);
  });

  it.each(['author-box', 'post-author-bio', 'about-author', 'saboxplugin-wrap'])(
    'hold who the author is: %s',
    async (name) => {
      const box = `<div class="${name}"><h4>پونه نیک‌سرشت</h4><p>باغبان و نویسنده سه کتاب درباره آب</p></div>`;
      const { paragraphs, related } = await readArticleHtml(inPage('', box));
      expect([paragraphs, related]).toEqual([[S, `دومین ${S}`], []]);
    },
  );

  it('hold the byline above the text', async () => {
    const box = '<div class="author-box"><span>مریم نیک‌سرشت</span></div>';
    const page = inPage(box).replace('عنوان این خبر', 'آب این دریاچه کم شد');
    expect((await readArticleHtml(page)).author).toBe('مریم نیک‌سرشت');
  });

  it('have a list above the body in it, and no link that stands there', async () => {
    const lines = ['آب این سد کم شد.', 'باران در راه است.', 'کشاورزان نگران‌اند.', 'شهردار هشدار داد.'];
    const list = `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
    const body = `<div class="x">${S.repeat(3)}<br><br>${S.repeat(2)}</div>`;
    const read = async (above: string): Promise<readonly string[]> =>
      (
        await readArticleHtml(
          `<html><body><h1>عنوان این خبر</h1>${above}<div><p>${S.repeat(3)}</p>${body}</div></body></html>`,
        )
      ).paragraphs;
    expect((await read(`<div class="box">${list}</div>`)).slice(0, 4)).toEqual(lines);
    const links = '<ul><li><a href="/1">عنوان دیگر این روزنامه</a></li></ul>';
    expect(await read(`<div class="box">${links}</div>`)).not.toContain('عنوان دیگر این روزنامه');
  });

  it('tell the headline where the title of the document is none', async () => {
    const head = '<html><head><title>وزارت باغ - خبر</title></head><body><div class="news-title">آب در راه است</div>';
    const body = `<div class="news-lead">${S}</div><div class="news-body"><p>دومین ${S}</p><p>سومین ${S}</p></div></body></html>`;
    const { title, lead } = await readArticleHtml(head + body);
    expect([title, lead]).toEqual(['آب در راه است', S]);
    // A box of other news.
    const box = head.replace('آب در راه است', 'خبرهای استان').replace('</head><body>', '$&<h2>آب این سد کم شد</h2>');
    expect((await readArticleHtml(box + body)).title).toBe('آب این سد کم شد');
    // Where the page shows the title of its metadata, that is the headline.
    const og =
      '<html><head><meta property="og:title" content="آب از راه رسید"></head><body><h2>آب از راه رسید</h2><div class="news-title">آب در راه است</div>';
    expect((await readArticleHtml(og + body)).title).toBe('آب از راه رسید');
  });

  it('tell the article before by a label outside of the link', async () => {
    const { related } = await readArticleHtml(
      inPage(
        '',
        '<div class="td-post-prev-post"><span>مقاله قبلی</span><a href="/1">باغ‌های ایرانی را ببینید</a></div>',
      ),
    );
    expect(related).toEqual(['باغ‌های ایرانی را ببینید']);
    const marked = '<a href="/1" rel="prev">\u202bمقـاله&nbsp;قبلی باغ‌های ایرانی را ببینید</a>';
    expect((await readArticleHtml(inPage('', marked))).related).toEqual(related);
  });

  it('hold what a network of advertisements fills', async () => {
    const link = '<a href="/1">با این روش در خانه زبان یاد بگیرید</a>';
    for (const name of ['class="mediaad-widget"', 'id="yektanet-pos-1"', 'class="yn-bnr"', 'class="ad-top"']) {
      const { paragraphs, related } = await readArticleHtml(
        inPage('', `<div ${name}><b>پیشنهاد ویژه</b>${link}</div><p>سومین ${S}</p>`),
      );
      expect([paragraphs, related]).toEqual([[S, `دومین ${S}`, `سومین ${S}`], []]);
    }
    // A small ad may be the text of a page.
    expect((await readArticleHtml(inPage('', `<div id="ad-text">سومین ${S}</div>`))).paragraphs.length).toBe(3);
    // These are no network, but a media adviser and what a tool made of other names.
    for (const name of ['id="mediaadviser"', 'class="ynKxQ"', 'class="yn_text"'])
      expect((await readArticleHtml(inPage('', `<div ${name}>سومین ${S}</div>`))).paragraphs.length).toBe(3);
  });

  it('have a figure, whose words are those of its picture, but for a table or a quotation', async () => {
    const figure = async (markup: string): Promise<readonly string[]> =>
      (await readArticleHtml(inPage('', `<figure>${markup}</figure><p>سومین ${S}</p>`))).paragraphs.slice(2, -1);
    expect(await figure('<img><div>نمایی از این سد</div>')).toEqual([]);
    expect(await figure('<img><p><span class="sr-only">منبع تصویر، </span>Getty Images</p>')).toEqual([]);
    expect(await figure(`<img><blockquote>${S.slice(4)}</blockquote>`)).toEqual([S.slice(4)]);
    expect(await figure('<img><table><tr><td>طول راه</td><td>۱۲ کیلومتر</td></tr></table>')).toEqual([
      'طول راه',
      '۱۲ کیلومتر',
    ]);
    expect(await figure('<img><ul><li>باران کم شد</li></ul><figcaption>این سد</figcaption>')).toEqual(['باران کم شد']);
    // Without a picture it is a verse, a table of boxes or a paragraph; beside one, a sentence is the article's.
    expect(await figure('<p>توانا بود هر که دانا بود</p>')).toEqual(['توانا بود هر که دانا بود']);
    expect(await figure(`<img><p>${S.slice(4)}</p>`)).toEqual([S.slice(4)]);
    expect(await figure(`<img><figcaption>${S.slice(4)}</figcaption><i>این سد</i>`)).toEqual([]);
    const whole = `<h1>عنوان این خبر</h1>${['', 'دومین ', 'سومین '].map((n) => `<figure><img><p>${n}${S}</p></figure>`).join('')}`;
    expect((await readArticleHtml(whole)).paragraphs).toEqual([S, `دومین ${S}`, `سومین ${S}`]);
    const cover = `<figure><img><h2>آب سد کرج کم شده است</h2></figure><div><p>${S}</p><p>دومین ${S}</p></div>`;
    expect((await readArticleHtml(cover)).title).toBe('آب سد کرج کم شده است');
    const other = '<div class="related"><figure><img><h3><a href="/1">آب سد کرج کم شده است</a></h3></figure></div>';
    expect((await readArticleHtml(inPage('', other))).related).toEqual(['آب سد کرج کم شده است']);
  });

  it('end with their elements: a heading, a moment, an article', async () => {
    const read = async (body: string): Promise<Article> => readArticleHtml(`<h1>عنوان این خبر تازه</h1>${body}`);
    const heading = `<div><h2>راه چاره</h2><p>${S}</p><p>چاپ</p><p>دومین ${S}</p><p>سومین ${S}</p></div>`;
    expect((await read(heading)).paragraphs).toEqual(['راه چاره', S, `دومین ${S}`, `سومین ${S}`]);
    const moment = '<div><time datetime="2024-09-06">در سحرگاه شنبه</time> |</div>';
    expect((await read(`${moment}<p>${S}</p><p>دومین ${S}</p>`)).removed).toMatchObject([{ reason: 'masthead' }]);
    const two = `<article><h1>عنوان این خبر تازه</h1><p>${S}</p><p>دومین ${S}</p></article><article><p>سومین ${S}</p></article>`;
    expect((await readArticleHtml(two)).paragraphs).toEqual([S, `دومین ${S}`]);
  });

  it('may leave no main content to be found', async () => {
    const numbers = ['یک', 'دو', 'سه', 'چهار', 'پنج', 'شش'];
    const body = numbers.map((number) => `<p>${number} ${S}</p>`).join('');
    for (const element of ['<div role="dialog" aria-modal="true">', '<body class="share"><div class="share">']) {
      const { title, paragraphs } = await readArticleHtml(`${element}<h1>عنوان این خبر تازه</h1>${body}`);
      expect([title, paragraphs]).toEqual(['عنوان این خبر تازه', numbers.map((number) => `${number} ${S}`)]);
    }
  });

  it('are those of Word, which part no line', async () => {
    const word =
      'این <st1:place w:st="on">جمله</st1:place> از متن خبر<o:p></o:p> است و با نقطه پایان می‌یابد.<o:p></o:p>';
    const { paragraphs } = await readArticleHtml(inPage('', `<p class="MsoNormal">${word}</p>`));
    expect(paragraphs[2]).toBe('این جمله از متن خبر است و با نقطه پایان می‌یابد.');
  });

  it('lead past a list of other articles', async () => {
    const skip = '<a class="a" href="#end">از پرمخاطب‌ترین‌ها عبور کنید و به خواندن ادامه دهید</a>';
    const list = `<section>${skip}<strong class="b">پرمخاطب‌ترین‌ها</strong><ul><li><a href="/1">آب سد کرج کم شده است</a></li></ul><p id="end">پایان پرمخاطب‌ترین‌ها</p></section>`;
    const { paragraphs, related } = await readArticleHtml(inPage('', `${list}<p>سومین ${S}</p>`));
    expect([paragraphs, related]).toEqual([[S, `دومین ${S}`, `سومین ${S}`], ['آب سد کرج کم شده است']]);
    // A note of the text.
    const note = `<div>این را <a href="#n">در یادداشت زیر این متن</a> بخوانید که از متن خبر است.</div>`;
    const inElements = note.replace('این را', '<b>این را</b>').replace(/(?<=a> )[^<]*/, '<i>$&</i>');
    for (const html of [note, inElements]) {
      const kept = await readArticleHtml(inPage('', html));
      expect(kept.paragraphs[2]).toBe('این را در یادداشت زیر این متن بخوانید که از متن خبر است.');
    }
    const spaced = await readArticleHtml(inPage('', `${list.replace('<section>', '$&\n')}<p>سومین ${S}</p>`));
    expect(spaced.paragraphs).toEqual(paragraphs);
  });

  it('say below the text how old another article is', async () => {
    const card = (ago: string): string =>
      `<div class="col-4"><h5><a href="/1">آب سد کرج کم شده است</a></h5><small>${ago}</small></div>`;
    const html = (ago: string): string =>
      inPage('')
        .replace('</article>', '')
        .replace('</body>', `</article><div class="row">${card(ago).repeat(3)}</div>$&`);
    for (const ago of ['۲ روز پیش', '۳ ساعت پیش', '۱۶ شهریور ۱۴۰۳']) {
      const { paragraphs, publishedAt } = await readArticleHtml(html(ago), { reference: '2024-09-10T12:00:00+03:30' });
      expect([paragraphs, publishedAt]).toEqual([[S, `دومین ${S}`], null]);
    }
  });

  it('hold an advertisement, which ends with its box', async () => {
    const box = '<div class="ad-box">تبلیغات</div><h2>راه چاره</h2>';
    const { paragraphs } = await readArticleHtml(inPage('', `${box}<p>سومین ${S}</p>`));
    expect(paragraphs).toEqual([S, `دومین ${S}`, 'راه چاره', `سومین ${S}`]);
  });
});
