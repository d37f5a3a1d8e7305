import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/index';
import { readArticleHtml } from '../../src/article-html/index';
import { articleReader } from '../../src/article-html/read';
import { fixtures } from '../article/fixtures';
import { SENTENCE } from '../article/sentence';

const pages = fixtures()
  .filter(({ isHtml }) => isHtml)
  .map(({ source }) => source);
const TAG = /<\/?[a-zA-Z][^>]*>/g;
/** A page with each tag written in another way, outside of scripts and styles. */
const withTags = (html: string, written: (tag: string) => string): string =>
  html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<\/?[a-zA-Z][^>]*>/gi, (tag, raw) => (raw ? tag : written(tag)));
/** A page with each text written in another way, outside of scripts, styles and its title. */
const withTexts = (html: string, written: (text: string) => string): string =>
  html.replace(/<(script|style|title)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/gi, (piece) =>
    piece.startsWith('<') || piece.trim() === '' ? piece : written(piece),
  );

/** Ways to write a page that look the same to a reader. */
const WRITTEN: Readonly<Record<string, (html: string) => string>> = {
  'names of attributes in capitals': (html) =>
    withTags(html, (tag) => tag.replace(/ ([a-z-]+)=/g, (name) => name.toUpperCase())),
  'names of attributes with a capital': (html) =>
    withTags(html, (tag) => tag.replace(/ ([a-z])(?=[a-z-]*=)/g, (name) => name.toUpperCase())),
  'names of tags in capitals': (html) => withTags(html, (tag) => tag.replace(/^<\/?\w+/, (name) => name.toUpperCase())),
  'single quotes': (html) => withTags(html, (tag) => tag.replace(/="([^"']*)"/g, "='$1'")),
  'ends of lines of another system, and tabs': (html) => html.replace(/\n/g, '\r\n\t\t'),
  'marks of direction round texts': (html) => withTexts(html, (text) => text.replace(/\S(?:.*\S)?/s, '\u202b$&\u200f')),
  'entities for letters': (html) =>
    withTexts(html, (text) => text.replace(/[\u0600-\u06ff]/g, (unit) => `&#${unit.charCodeAt(0)};`)),
  kashida: (html) => withTexts(html, (text) => text.replace(/([بتجسعفقلمنه])([ا-غف-ی])/g, '$1ـ$2')),
  'letters of an Arabic keyboard': (html) => withTexts(html, (text) => text.replace(/ی/g, 'ي').replace(/ک/g, 'ك')),
  'one form round all': (html) =>
    html.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/i, '$1<form id="form1"><div>$2</div></form>$3'),
  'advertisements between paragraphs': (html) => html.replace(/<\/p>/g, '$&<div class="ad-box">تبلیغ</div>'),
  'pictures with names': (html) => html.replace(/<(?:a|span)\b[^>]*>/g, '$&<svg><title>نشان</title></svg>'),
};

/** A text as it looks, without blanks and invisible marks. */
const seen = (text: string | null): string =>
  (text ?? '')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\s\u0640\u200b-\u200f\u202a-\u202e]/g, '');

/** What an article says to a reader. */
function saidIn({ code, publishedAt, updatedAt, tags: filed, related, paragraphs, ...fields }: Article): unknown {
  const { title, kicker, subtitle, lead, agency, author, place } = fields;
  const names = [title, kicker, subtitle, lead, agency, author, place];
  return [code, publishedAt, updatedAt, ...[names, filed, related, paragraphs].map((list) => list.map(seen))];
}

describe('a page', () => {
  it.each(Object.entries(WRITTEN))('says the same with %s', async (_, written) => {
    const read = await articleReader();
    for (const page of pages) {
      expect(page).toMatch(TAG);
      expect(saidIn(read(written(page)))).toEqual(saidIn(read(page)));
    }
  });
});

/** A page with something above the text of its article, and something below the text. */
const inPage = (above: string, below = ''): string =>
  `<html><body><h1>عنوان این خبر</h1>${above}<article><p>${SENTENCE}</p><p>دومین ${SENTENCE}</p>${below}</article></body></html>`;
/** The author of a page with something between headline and text. */
const authorOf = async (above: string): Promise<string | null> => (await readArticleHtml(inPage(above))).author;

describe('the name of the author in the markup', () => {
  it.each([
    [
      'beside what the person is',
      '<div class="author"><img alt=""><span>پونه نیک‌سرشت</span><small>جامعه‌شناس</small></div>',
    ],
    ['after a label in an element', '<p class="author"><b>خبرنگار</b><span>پونه نیک‌سرشت</span></p>'],
    ['below the name of a picture', '<span class="author"><svg><title>نشان</title></svg>پونه نیک‌سرشت</span>'],
    ['with entities and kashida', '<span class="author">پـونه&nbsp;نیک&zwnj;سر&#1588;ت<!-- 12 --></span>'],
    ['by a class that is one word with another', '<span class="BylineName__x1">پونه نیک‌سرشت</span>'],
    [
      'after a label that is only spoken',
      '<ul><li><span class="visually-hidden">نویسنده, </span><span>پونه نیک‌سرشت</span></li></ul>',
    ],
    ['in a link to what an author wrote', '<a href="/author/12">پونه نیک‌سرشت</a>'],
  ])('is found %s', async (_, above) => {
    expect(await authorOf(above)).toBe('پونه نیک‌سرشت');
  });

  it.each([
    ['run together with other words', '<div class="author"><span>پونه نیک‌سرشت</span><small>باغبان</small></div>'],
    ['one of two in links', '<a href="/author/12">پونه نیک‌سرشت</a> <a href="/author/13">بهار نیک‌سرشت</a>'],
    ['one of a comment by its class', '<div class="comments"><span class="Author">پونه نیک‌سرشت</span></div>'],
    [
      'one of another headline',
      `<p>${SENTENCE}</p><h3><a href="/2">خبر دیگر</a></h3><a href="/author/12">پونه نیک‌سرشت</a>`,
    ],
    ['one in a sentence', `<p><a href="/author/12">پونه نیک‌سرشت</a> نوشته است که ${SENTENCE}</p>`],
    ['one of a comment', '<div class="comment"><a href="/author/12">پونه نیک‌سرشت</a></div>'],
  ])('is not given if it is %s', async (_, above) => {
    expect(await authorOf(above)).toBeNull();
  });

  const NAMES = ['card', 'box', 'avatar', 'comment', 'message', 'widget', 'about', 'related'];
  it.each(NAMES)('is not found by a class that begins with %j', async (name) => {
    expect(await authorOf(`<span class="${name}-author">پونه نیک‌سرشت</span>`)).toBeNull();
  });

  it.each(['author-meta', 'post-author-info', 'author_link', 'writer', 'news-reporter', 'item-by'])(
    'is found by the class %j',
    async (name) => {
      expect(await authorOf(`<span class="${name}">پونه نیک‌سرشت</span>`)).toBe('پونه نیک‌سرشت');
    },
  );

  it.each(['نوشته شده توسط پونه نیک‌سرشت', 'به قلم پونه نیک‌سرشت', 'نگارش از پونه نیک‌سرشت', 'پونه نیک‌سرشت پژوهشگر'])(
    'is read out of %j',
    async (words) => {
      expect(await authorOf(`<span class="author">${words}</span>`)).toBe('پونه نیک‌سرشت');
    },
  );

  /** Desks, sections, kinds of sites and roles. */
  const DESKS = 'تحریریه گروه سرویس خبرگزاری روزنامه پایگاه سایت مدیر ادمین نویسنده نویسندگان روابط اداره مترجم دبیر';
  it.each(DESKS.split(' '))('is none that begins with %j', async (desk) => {
    expect(await authorOf(`<span class="byline">نوشته ${desk} کرانه</span>`)).toBeNull();
  });

  it.each(['پونه نیک‌سرشت<small>باغبان</small>', '<span>پونه نیک‌سرشت</span>باغبان'])(
    'is not given if only the style separates it from other words: %s',
    async (words) => {
      expect(await authorOf(`<div class="author">${words}</div>`)).toBeNull();
    },
  );

  it.each([
    '<b>پونه </b>نیک‌سرشت',
    '<b>پونه</b> نیک‌سرشت',
    '<b>پونه</b> <b>نیک‌سرشت</b>',
    'پونه نیک<!-- -->‌سرشت',
    'پونه <script>x()</script><style>b{}</style><template>ن</template><noscript>ن</noscript>نیک<wbr>‌سرشت',
  ])('is read across elements: %s', async (words) => {
    expect(await authorOf(`<div class="author">${words}</div>`)).toBe('پونه نیک‌سرشت');
  });

  it.each([
    '<span itemprop="author"><meta itemprop="name" content="پونه نیک‌سرشت">نوشته ما</span>',
    '<span itemprop="author">نوشته <b itemprop="name">پونه نیک‌سرشت</b> در کرانه</span>',
    '<p><span class="sr-only">نویسنده:</span>\n <b>پونه نیک‌سرشت</b></p>',
    '<p>باران</p><a href="/author/12">پونه نیک‌سرشت</a>',
  ])('is the one that is marked as such: %s', async (markup) => {
    expect(await authorOf(markup)).toBe('پونه نیک‌سرشت');
  });

  it('is found on a page with a class for its layout, but not in a link above the headline', async () => {
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
  ])('is not found in %s', async (markup) => {
    expect(await authorOf(markup)).toBeNull();
  });
});

describe('the markup of a page', () => {
  /** What is read as text of a figure between two paragraphs. */
  const textOfFigure = async (markup: string): Promise<readonly string[]> =>
    (await readArticleHtml(inPage('', `<figure>${markup}</figure><p>سومین ${SENTENCE}</p>`))).paragraphs.slice(2, -1);

  it('may have a class of advertisements on a paragraph of the text, but not on a box', async () => {
    const third = `سومین ${SENTENCE}`;
    const paragraphs = async (below: string): Promise<number> =>
      (await readArticleHtml(inPage('', below))).paragraphs.length;
    expect(await paragraphs(`<p class="ad-text">${third}</p>`)).toBe(3);
    expect(await paragraphs(`<p class="ad-text">${third}\u200f</p>`)).toBe(3);
    expect(await paragraphs(`<div class="ad-text">${third}</div>`)).toBe(2);
    expect(await paragraphs(`<p class="ad-text">${third} <a href="/1">بخرید</a></p>`)).toBe(2);
    expect(await paragraphs(`<div id="yektanet-12"><p>${third}</p></div>`)).toBe(2);
    // These are a size of letters and elements with numbers, and name no part.
    for (const name of ['class="lead-2"', 'id="lead-2"', 'id="tags-1"'])
      expect(await paragraphs(`<p ${name}>${third}</p>`)).toBe(3);
  });

  it.each(['author-box', 'post-author-bio', 'about-author', 'saboxplugin-wrap'])(
    'may have a box about the author below the text, which is left out: %s',
    async (name) => {
      const box = `<div class="${name}"><h4>پونه نیک‌سرشت</h4><p>باغبان و نویسنده سه کتاب درباره آب</p></div>`;
      const { paragraphs, related } = await readArticleHtml(inPage('', box));
      expect([paragraphs, related]).toEqual([[SENTENCE, `دومین ${SENTENCE}`], []]);
    },
  );

  it('may have such a box with the byline above the text', async () => {
    const box = '<div class="author-box"><span>مریم نیک‌سرشت</span></div>';
    const page = inPage(box).replace('عنوان این خبر', 'آب این دریاچه کم شد');
    expect((await readArticleHtml(page)).author).toBe('مریم نیک‌سرشت');
  });

  it('may have a list above the body, which is text unless it is of links', async () => {
    const lines = ['آب این سد کم شد.', 'باران در راه است.', 'کشاورزان نگران‌اند.', 'شهردار هشدار داد.'];
    const list = `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
    const body = `<div class="x">${SENTENCE.repeat(3)}<br><br>${SENTENCE.repeat(2)}</div>`;
    const read = async (above: string): Promise<readonly string[]> =>
      (
        await readArticleHtml(
          `<html><body><h1>عنوان این خبر</h1>${above}<div><p>${SENTENCE.repeat(3)}</p>${body}</div></body></html>`,
        )
      ).paragraphs;
    expect((await read(`<div class="box">${list}</div>`)).slice(0, 4)).toEqual(lines);
    const links = '<ul><li><a href="/1">عنوان دیگر این روزنامه</a></li></ul>';
    expect(await read(`<div class="box">${links}</div>`)).not.toContain('عنوان دیگر این روزنامه');
  });

  it('shows the headline, if the title of the document is none', async () => {
    const head = '<html><head><title>وزارت باغ - خبر</title></head><body><div class="news-title">آب در راه است</div>';
    const body = `<div class="news-lead">${SENTENCE}</div><div class="news-body"><p>دومین ${SENTENCE}</p><p>سومین ${SENTENCE}</p></div></body></html>`;
    const { title, lead } = await readArticleHtml(head + body);
    expect([title, lead]).toEqual(['آب در راه است', SENTENCE]);
    // Here the element with the class is a box of other news.
    const box = head.replace('آب در راه است', 'خبرهای استان').replace('</head><body>', '$&<h2>آب این سد کم شد</h2>');
    expect((await readArticleHtml(box + body)).title).toBe('آب این سد کم شد');
    // If the page shows the title of its metadata, that is the headline.
    const og =
      '<html><head><meta property="og:title" content="آب از راه رسید"></head><body><h2>آب از راه رسید</h2><div class="news-title">آب در راه است</div>';
    expect((await readArticleHtml(og + body)).title).toBe('آب از راه رسید');
  });

  it('shows the link to the article before by a label outside of it or in it', async () => {
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

  it('may have boxes that a network of advertisements fills, which are left out', async () => {
    const link = '<a href="/1">با این روش در خانه زبان یاد بگیرید</a>';
    for (const name of ['class="mediaad-widget"', 'id="yektanet-pos-1"', 'class="yn-bnr"', 'class="ad-top"']) {
      const { paragraphs, related } = await readArticleHtml(
        inPage('', `<div ${name}><b>پیشنهاد ویژه</b>${link}</div><p>سومین ${SENTENCE}</p>`),
      );
      expect([paragraphs, related]).toEqual([[SENTENCE, `دومین ${SENTENCE}`, `سومین ${SENTENCE}`], []]);
    }
    // A page may be a small ad itself, so one that is named only so is text.
    expect((await readArticleHtml(inPage('', `<div id="ad-text">سومین ${SENTENCE}</div>`))).paragraphs.length).toBe(3);
    // A media adviser is no network of advertisements, and the other two names are from a tool.
    for (const name of ['id="mediaadviser"', 'class="ynKxQ"', 'class="yn_text"'])
      expect((await readArticleHtml(inPage('', `<div ${name}>سومین ${SENTENCE}</div>`))).paragraphs.length).toBe(3);
  });

  it('may have words beside a picture, which are its caption but for a table, a list or a quotation', async () => {
    expect(await textOfFigure('<img><div>نمایی از این سد</div>')).toEqual([]);
    expect(await textOfFigure('<img><p><span class="sr-only">منبع تصویر، </span>Getty Images</p>')).toEqual([]);
    expect(await textOfFigure(`<img><blockquote>${SENTENCE.slice(4)}</blockquote>`)).toEqual([SENTENCE.slice(4)]);
    expect(await textOfFigure('<img><table><tr><td>طول راه</td><td>۱۲ کیلومتر</td></tr></table>')).toEqual([
      'طول راه',
      '۱۲ کیلومتر',
    ]);
    expect(await textOfFigure('<img><ul><li>باران کم شد</li></ul><figcaption>این سد</figcaption>')).toEqual([
      'باران کم شد',
    ]);
  });

  it('may have a figure without a picture, which is text, or with a sentence, which is text unless it is the caption', async () => {
    expect(await textOfFigure('<p>توانا بود هر که دانا بود</p>')).toEqual(['توانا بود هر که دانا بود']);
    expect(await textOfFigure(`<img><p>${SENTENCE.slice(4)}</p>`)).toEqual([SENTENCE.slice(4)]);
    expect(await textOfFigure(`<img><figcaption>${SENTENCE.slice(4)}</figcaption><i>این سد</i>`)).toEqual([]);
  });

  it('may have each paragraph in a figure, the headline in one, or a headline of another article', async () => {
    const whole = `<h1>عنوان این خبر</h1>${['', 'دومین ', 'سومین '].map((n) => `<figure><img><p>${n}${SENTENCE}</p></figure>`).join('')}`;
    expect((await readArticleHtml(whole)).paragraphs).toEqual([SENTENCE, `دومین ${SENTENCE}`, `سومین ${SENTENCE}`]);
    const cover = `<figure><img><h2>آب سد کرج کم شده است</h2></figure><div><p>${SENTENCE}</p><p>دومین ${SENTENCE}</p></div>`;
    expect((await readArticleHtml(cover)).title).toBe('آب سد کرج کم شده است');
    const other = '<div class="related"><figure><img><h3><a href="/1">آب سد کرج کم شده است</a></h3></figure></div>';
    expect((await readArticleHtml(inPage('', other))).related).toEqual(['آب سد کرج کم شده است']);
  });

  it('may have a button below a heading, which does not end the text', async () => {
    const heading = `<div><h2>راه چاره</h2><p>${SENTENCE}</p><p>چاپ</p><p>دومین ${SENTENCE}</p><p>سومین ${SENTENCE}</p></div>`;
    expect((await readArticleHtml(`<h1>عنوان این خبر تازه</h1>${heading}`)).paragraphs).toEqual([
      'راه چاره',
      SENTENCE,
      `دومین ${SENTENCE}`,
      `سومین ${SENTENCE}`,
    ]);
  });

  it('may have a sign beside a <time>, which is left out with it', async () => {
    const moment = '<div><time datetime="2024-09-06">در سحرگاه شنبه</time> |</div>';
    expect(
      (await readArticleHtml(`<h1>عنوان این خبر تازه</h1>${moment}<p>${SENTENCE}</p><p>دومین ${SENTENCE}</p>`)).removed,
    ).toMatchObject([{ reason: 'masthead' }]);
  });

  it('may have a second article, which is no text of the first', async () => {
    const two = `<article><h1>عنوان این خبر تازه</h1><p>${SENTENCE}</p><p>دومین ${SENTENCE}</p></article><article><p>سومین ${SENTENCE}</p></article>`;
    expect((await readArticleHtml(two)).paragraphs).toEqual([SENTENCE, `دومین ${SENTENCE}`]);
  });

  it('may hide the main content, and is read whole then', async () => {
    const numbers = ['یک', 'دو', 'سه', 'چهار', 'پنج', 'شش'];
    const body = numbers.map((number) => `<p>${number} ${SENTENCE}</p>`).join('');
    for (const element of ['<div role="dialog" aria-modal="true">', '<body class="share"><div class="share">']) {
      const { title, paragraphs } = await readArticleHtml(`${element}<h1>عنوان این خبر تازه</h1>${body}`);
      expect([title, paragraphs]).toEqual(['عنوان این خبر تازه', numbers.map((number) => `${number} ${SENTENCE}`)]);
    }
  });

  it('may have elements of Word, which end no line', async () => {
    const word =
      'این <st1:place w:st="on">جمله</st1:place> از متن خبر<o:p></o:p> است و با نقطه پایان می‌یابد.<o:p></o:p>';
    const { paragraphs } = await readArticleHtml(inPage('', `<p class="MsoNormal">${word}</p>`));
    expect(paragraphs[2]).toBe('این جمله از متن خبر است و با نقطه پایان می‌یابد.');
  });

  it('may have a link past a list of other articles, and only the list is left out', async () => {
    const skip = '<a class="a" href="#end">از پرمخاطب‌ترین‌ها عبور کنید و به خواندن ادامه دهید</a>';
    const list = `<section>${skip}<strong class="b">پرمخاطب‌ترین‌ها</strong><ul><li><a href="/1">آب سد کرج کم شده است</a></li></ul><p id="end">پایان پرمخاطب‌ترین‌ها</p></section>`;
    const { paragraphs, related } = await readArticleHtml(inPage('', `${list}<p>سومین ${SENTENCE}</p>`));
    expect([paragraphs, related]).toEqual([
      [SENTENCE, `دومین ${SENTENCE}`, `سومین ${SENTENCE}`],
      ['آب سد کرج کم شده است'],
    ]);
    // A link to a note below the text is part of its sentence.
    const note = `<div>این را <a href="#n">در یادداشت زیر این متن</a> بخوانید که از متن خبر است.</div>`;
    const inElements = note.replace('این را', '<b>این را</b>').replace(/(?<=a> )[^<]*/, '<i>$&</i>');
    for (const html of [note, inElements]) {
      const kept = await readArticleHtml(inPage('', html));
      expect(kept.paragraphs[2]).toBe('این را در یادداشت زیر این متن بخوانید که از متن خبر است.');
    }
    const spaced = await readArticleHtml(inPage('', `${list.replace('<section>', '$&\n')}<p>سومین ${SENTENCE}</p>`));
    expect(spaced.paragraphs).toEqual(paragraphs);
  });

  it('may say below the text how old another article is, which is no stamp', async () => {
    const card = (ago: string): string =>
      `<div class="col-4"><h5><a href="/1">آب سد کرج کم شده است</a></h5><small>${ago}</small></div>`;
    const html = (ago: string): string =>
      inPage('')
        .replace('</article>', '')
        .replace('</body>', `</article><div class="row">${card(ago).repeat(3)}</div>$&`);
    for (const ago of ['۲ روز پیش', '۳ ساعت پیش', '۱۶ شهریور ۱۴۰۳']) {
      const { paragraphs, publishedAt } = await readArticleHtml(html(ago), { reference: '2024-09-10T12:00:00+03:30' });
      expect([paragraphs, publishedAt]).toEqual([[SENTENCE, `دومین ${SENTENCE}`], null]);
    }
  });

  it('may have an advertisement in the text, which ends with its box', async () => {
    const box = '<div class="ad-box">تبلیغات</div><h2>راه چاره</h2>';
    const { paragraphs } = await readArticleHtml(inPage('', `${box}<p>سومین ${SENTENCE}</p>`));
    expect(paragraphs).toEqual([SENTENCE, `دومین ${SENTENCE}`, 'راه چاره', `سومین ${SENTENCE}`]);
  });
});
