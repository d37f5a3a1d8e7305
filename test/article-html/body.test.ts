import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '../../src/article-html/index';
import { FIRST, LEAD, SECOND, SENTENCE, TEASER, THIRD } from '../article/sentence';
import { inArticle, page } from './page';

describe('the body of an article', () => {
  it('has entries of a report outside the main content, up to a link', async () => {
    const own = `<p>${SENTENCE}</p><p>۱۰:۳۰</p><p>${FIRST} ${SECOND}</p><p>${THIRD} ${THIRD}</p>`;
    const entry = '<p>۱۱:۳۰</p><p>سد پر شد.</p><p><a href="/1">خبر دیگر این شهر ما</a></p><p>باران بسیار آمد.</p>';
    const html = `<main><article><h1>عنوان این خبر تازه</h1>${own}</article></main><div>${entry}</div>`;
    const { paragraphs, related } = await readArticleHtml(page('', html));
    expect(paragraphs.slice(-2)).toEqual(['۱۱:۳۰', 'سد پر شد.']);
    expect(related).toEqual(['خبر دیگر این شهر ما']);
  });

  it('has the cells of a table, but for a headline of another article', async () => {
    const other = '<td><a href="/1">خبر دیگر این شهر ما</a></td>';
    const table = `<tr><td>نام</td><td>بها</td></tr><tr><td>سکه تازه شهر</td><td>۱۲۳۴</td></tr><tr><td>شیراز</td>${other}</tr>`;
    const { paragraphs, related } = await readArticleHtml(inArticle(`<table>${table}</table><p>${FIRST}</p>`));
    expect(paragraphs).toEqual([SENTENCE, 'نام', 'بها', 'سکه تازه شهر', '۱۲۳۴', 'شیراز', FIRST]);
    expect(related).toEqual(['خبر دیگر این شهر ما']);
  });

  it('has the short sentences of a list between its lead and its text', async () => {
    const points = '<ul><li>سی روستا در محاصره است.</li><li>مدرسه‌ها بسته شد.</li><li>برق رفت.</li></ul>';
    const entry = (time: string, text: string): string =>
      `<section><time>${time}</time><h2>${time} در شهر</h2><p>${text}</p></section>`;
    const html = `<article><h1>سیل در این استان ما</h1><p class="lead">${LEAD}</p>${points}<div>${entry('۱۳:۴۵', FIRST)}${entry('۱۲:۱۰', SECOND)}${entry('۰۸:۰۰', THIRD)}</div></article>`;
    const { paragraphs } = await readArticleHtml(page('', html));
    expect(paragraphs).toEqual(expect.arrayContaining(['سی روستا در محاصره است.', 'مدرسه‌ها بسته شد.', 'برق رفت.']));
  });

  it.each([
    [
      'a list with its heading',
      '<h2>مدارک</h2><ul><li>عقدنامه</li><li>کارت ملی</li></ul>',
      ['مدارک', 'عقدنامه', 'کارت ملی'],
    ],
    ['a table', '<table><tr><td>گوزن</td><td>۲۲۰</td></tr></table>', ['گوزن', '۲۲۰']],
    ['no list with a link', '<h2>مدارک</h2><ul><li>عقدنامه</li><li><a href="/1">کارت ملی</a></li></ul>', []],
    ['no facts of the page', '<ul><li>کد خبر: ۱۲۳۴</li><li>سارا احمدی</li></ul>', []],
  ])('has between two elements of its text %s', async (_what, between, kept) => {
    const texts = [
      `${FIRST} ${SECOND}`,
      `${SECOND} ${THIRD}`,
      `${THIRD} ${FIRST}`,
      `${SENTENCE} ${FIRST}`,
      `${FIRST} ${THIRD}`,
    ];
    const part = ['پل', ...texts, `${SECOND} ${SENTENCE}`];
    const above = [SENTENCE, `دومین ${SENTENCE}`, `سومین ${SENTENCE}`];
    const written = (some: string[]): string => some.map((text) => `<p>${text}</p>`).join('');
    const html = `<main><h1>پل گوزن‌ها در پارک ساخته شد</h1>${written(above)}${between}<div><h2>پل</h2>${written(part.slice(1))}</div></main>`;
    expect((await readArticleHtml(page('', html))).paragraphs).toEqual([...above, ...kept, ...part]);
  });

  it.each([
    ['a table', '<table><tr><td>کرج</td><td>۱۱ درصد</td></tr><tr><td>لار</td><td>۳</td></tr></table>', 4],
    [
      'a table with its caption',
      '<table><caption>ذخیره</caption><tr><td>لار</td><td>۳</td></tr><tr><td>ماملو</td><td>۸</td></tr></table>',
      5,
    ],
    ['terms', '<dl><dt>کرج</dt><dd>بارانی با وزش باد</dd><dt>لار</dt><dd>ابری همراه با مه</dd></dl>', 4],
    ['a list', '<ul><li>سد کرج: ۱۱ درصد</li><li>سد لار: ۳ درصد</li></ul>', 2],
    ['a list above tags', '<ul><li>سد کرج: ۱۱ درصد</li><li>سد لار: ۳ درصد</li></ul><p class="tags">آب</p>', 2],
    ['a short quotation', '<blockquote>این باران زندگی است</blockquote>', 1],
    ['a quotation in lines', '<blockquote><p>آب را دریابیم</p><p>— وزیر نیرو</p></blockquote>', 2],
    ['no sections', '<ul><li>محیط زیست</li><li>سد کرج</li></ul>', 0],
    ['no labels', '<dl><dt>نویسنده</dt><dd>سارا احمدی</dd><dt>دسته</dt><dd>آب و هوای استان ما</dd></dl>', 0],
    ['no code', '<table><tr><td>کد خبر</td><td>۱۲۳۴</td></tr><tr><td>بازدید</td><td>۲۰۰</td></tr></table>', 0],
    [
      'no office',
      '<table><tr><td>تلفن</td><td>۰۲۱-۸۸۸</td></tr><tr><td>نشانی</td><td>تهران، ولیعصر</td></tr></table>',
      0,
    ],
    ['no headline in a quotation', '<blockquote><a href="/1">برف در راه این شهر ما</a></blockquote>', 0],
    ['no invitation in a quotation', '<blockquote>در خبرنامه ما عضو شوید.</blockquote>', 0],
    ['no comment', '<div class="comments"><blockquote>خدا به داد ما برسد.</blockquote></div>', 0],
    [
      'no box below a heading',
      '<h3>بها</h3><table><tr><td>دلار</td><td>۷۰</td></tr><tr><td>یورو</td><td>۷۴</td></tr></table>',
      0,
    ],
  ])('has beside its text, at its end, %s', async (_what, end, kept) => {
    const own = [SENTENCE, `دومین ${SENTENCE}`, `سومین ${SENTENCE}`];
    const text = `<div>${own.map((one) => `<p>${one}</p>`).join('')}</div>`;
    const { paragraphs } = await readArticleHtml(page('', `<article><h1>عنوان این خبر</h1>${text}${end}</article>`));
    expect(paragraphs.slice(0, 3)).toEqual(own);
    expect(paragraphs).toHaveLength(3 + kept);
  });

  it('has no links to its own parts', async () => {
    const parts = '<h2>ماسوله</h2><p>متن این بخش است.</p><h2>جواهرده</h2><p>متن آن بخش است.</p>';
    const contents = '<p>فهرست مطالب</p><ul><li><a href="#m">ماسوله</a></li><li><a href="#j">جواهرده</a></li></ul>';
    const html = `<h1>دو روستای دیدنی شمال</h1><p>متن این خبر است.</p>${contents}${parts}`;
    const { paragraphs } = await readArticleHtml(html);
    expect(paragraphs).toEqual(['متن این خبر است.', 'ماسوله', 'متن این بخش است.', 'جواهرده', 'متن آن بخش است.']);
  });

  it('keeps short answers below questions, if each pair has an element of its own', async () => {
    const asked = [
      ['کالا کی می‌رسد؟', 'کالای شما در تهران یک‌روزه و در شهرهای دیگر سه تا پنج‌روزه به دست شما می‌رسد.'],
      ['می‌توانم پس بدهم؟', 'بله، تا هفت روز.'],
      ['هزینه ارسال چند است؟', 'رایگان است.'],
    ];
    const read = async (element: string, question: string, below = ''): Promise<readonly string[]> => {
      const parts = asked.map(([q, a]) => `<${element}><${question}>${q}</${question}><p>${a}</p></${element}>`);
      const html = `<article><h1>پرسش‌های همیشگی مشتریان</h1>${parts.join('')}${below}</article>`;
      return (await readArticleHtml(html)).paragraphs;
    };
    expect(await read('details', 'summary')).toEqual(asked.flat());
    expect(await read('section', 'h2')).toEqual(asked.flat());
    expect(await read('div', 'h2')).toEqual(asked.flat());
    // A last pair whose answer tells of the shop may belong to the page.
    const below = '<details><summary>قانون‌ها</summary><p>این فروشگاه از سال ۱۳۹۰ باز است.</p></details>';
    expect(await read('details', 'summary', below)).toEqual(asked.flat());
  });

  it('keeps a <time> between its paragraphs', async () => {
    const body = `<article><p>${SENTENCE}</p><p><time datetime="2024-09-06">شنبه صبح</time></p><p>دومین ${SENTENCE}</p></article>`;
    const { paragraphs } = await readArticleHtml(`<h1>عنوان این خبر تازه</h1>${body}`);
    expect(paragraphs).toEqual([SENTENCE, 'شنبه صبح', `دومین ${SENTENCE}`]);
  });

  it('keeps the headings of a live report, the first as well', async () => {
    const entries = `<h3>۲۳:۱۰ - حمله هوایی به ضاحیه</h3><p>${SENTENCE}</p><h3>۲۲:۰۵ - بیانیه وزارت خارجه لبنان</h3><p>دومین ${SENTENCE}</p>`;
    const article = await readArticleHtml(`<h1>لحظه به لحظه با جنگ</h1><article>${entries}</article>`);
    expect(article.subtitle).toBeNull();
    expect(article.paragraphs).toHaveLength(4);
  });
});

describe('the elements of a page', () => {
  it.each([
    [
      'beside the summary of another article',
      `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><p>${SECOND}</p></article><article><h2><a href="/2">پلنگ ایرانی در کوهستان</a></h2><p>${TEASER}</p></article>`,
      [FIRST, SECOND],
    ],
    [
      'in an article inside an article',
      `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><article><p>${SECOND}</p></article></article>`,
      [FIRST, SECOND],
    ],
    [
      'apart from the headline',
      `<article><h1>عنوان این خبر</h1></article><article><p>${FIRST}</p><p>${SECOND}</p></article>`,
      [FIRST, SECOND],
    ],
    [
      'above a box about the author',
      `<article><h1>عنوان این خبر</h1><span class="author-name">مریم احمدی</span><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article><div class="author-box"><h4>مریم احمدی</h4><p>مریم از سال ۱۳۹۰ درباره جانوران می‌نویسد و در دانشگاه درس می‌دهد.</p></div>`,
      [FIRST, SECOND, THIRD],
    ],
    [
      'of entries that begin with a time',
      `<h1>عنوان این خبر</h1><p>${FIRST}</p><div class="entry"><time>۱۱:۰۰</time><p>${SECOND}</p></div><div class="entry"><time>۱۰:۰۰</time><p>${THIRD}</p></div>`,
      [FIRST, '۱۱:۰۰', SECOND, '۱۰:۰۰', THIRD],
    ],
    [
      'of entries that begin with a year',
      `<h1>عنوان این خبر</h1><div><div><b>۱۲۶۵</b><p>${FIRST}</p></div><div><b>۱۳۰۲</b><p>شرکت تلفن.</p></div><div><b>۱۳۱۶</b><p>${SECOND}</p></div></div>`,
      ['۱۲۶۵', FIRST, '۱۳۰۲', 'شرکت تلفن.', '۱۳۱۶', SECOND],
    ],
    [
      'in elements side by side, of which Readability finds one',
      `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><div><p>${SENTENCE}</p><p>دومین ${SENTENCE}</p></div><div><p>${SECOND}</p><p>${THIRD}</p></div></article>`,
      [FIRST, SENTENCE, `دومین ${SENTENCE}`, SECOND, THIRD],
    ],
    [
      'in elements side by side with headings',
      `<main><h1>عنوان این خبر</h1><p>${FIRST}</p><div><h2>جای پل</h2><p>${SECOND}</p></div><div><h2>کار باران</h2><p>${THIRD}</p></div></main>`,
      [FIRST, 'جای پل', SECOND, 'کار باران', THIRD],
    ],
    [
      'in elements side by side with bold lines over them',
      `<article><h1>عنوان این خبر</h1><div><p>${FIRST}</p><p>${SENTENCE}</p><p><b>جای پل</b></p><p>${SECOND}</p><p><b>کنار پل</b></p><p>چهارمین ${SENTENCE}</p></div><div><p><strong>کار باران</strong></p><p>${THIRD}</p></div></article>`,
      [FIRST, SENTENCE, 'جای پل', SECOND, 'کنار پل', `چهارمین ${SENTENCE}`, 'کار باران', THIRD],
    ],
    [
      'with one bold line, without a box whose first line is bold',
      `<article><h1>عنوان این خبر</h1><div><p>${FIRST}</p><p>${SENTENCE}</p><p><b>جای پل</b></p><p>${SECOND}</p></div><div><strong>گزارش‌های ما</strong><p>${THIRD}</p></div></article>`,
      [FIRST, SENTENCE, 'جای پل', SECOND],
    ],
    [
      'with bold lines, without the box of its author',
      `<article><h1>عنوان این خبر</h1><div><p>${FIRST}</p><p>${SENTENCE}</p><p><b>جای پل</b></p><p>${SECOND}</p><p><b>کنار پل</b></p><p>چهارمین ${SENTENCE}</p></div><div><b>مریم احمدی</b><p>${THIRD}</p></div></article>`,
      [FIRST, SENTENCE, 'جای پل', SECOND, 'کنار پل', `چهارمین ${SENTENCE}`],
    ],
    [
      'below what one presses to open them',
      `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><p>${SENTENCE}</p><div><button>پل کجاست؟</button><p>${SECOND}</p></div><div><button>کار باران</button><p>${THIRD}</p></div></article>`,
      [FIRST, SENTENCE, 'پل کجاست؟', SECOND, 'کار باران', THIRD],
    ],
    [
      'without a newsletter that has a heading of the same level',
      `<article><h1>عنوان این خبر</h1><div><p>${FIRST}</p><h2>جای پل</h2><p>${SECOND}</p></div><div><h2>خبرنامه ما</h2><p>هر بامداد گزیده خبرها را می‌فرستیم.</p></div></article>`,
      [FIRST, 'جای پل', SECOND],
    ],
    [
      'without the heading of links to other articles',
      `<main><h1>عنوان این خبر</h1><div><p>${FIRST}</p><h2>جای پل</h2><p>${SECOND}</p></div><div><h2>از دیگر رسانه‌ها</h2><h3><a href="/a">${TEASER}</a></h3><p>${THIRD}</p></div></main>`,
      [FIRST, 'جای پل', SECOND],
    ],
    [
      'of entries with years, without an archive',
      `<div><h1>عنوان این خبر</h1><p>${FIRST}</p><b>۱۳۰۲</b><p>${SECOND}</p></div><div><div><a href="/a">۱۴۰۲</a></div><p>نسخه چاپی.</p></div><div><div>۱۴۰۳</div><div>ساخته شرکت رایانه</div></div>`,
      [FIRST, '۱۳۰۲', SECOND],
    ],
    [
      'between buttons of the page, none of which is a question',
      `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><button>نمای بزرگ عکس</button><p>${SECOND}</p><button>کار باران</button><p>${THIRD}</p></article>`,
      [FIRST, SECOND, THIRD],
    ],
    [
      'below one thing to press',
      `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><p>${SENTENCE}</p><div><button>کار باران</button><p>${SECOND}</p></div><p>${THIRD}</p></article>`,
      [FIRST, SENTENCE, SECOND, THIRD],
    ],
    [
      'below a stamp, and above a comment with a day',
      `<article><h1>عنوان این خبر</h1><time>۱۲ فروردین ۱۴۰۴</time><p>${FIRST}</p><p>${SECOND}</p></article><div id="comments"><time>۱۳ فروردین ۱۴۰۴</time><p>${TEASER}</p></div>`,
      [FIRST, SECOND],
    ],
    [
      'below headlines of other articles',
      `<article><h1>عنوان این خبر</h1><b>اخبار مرتبط</b><ul><li><a href="/2">پلنگ ایرانی در کوهستان</a></li></ul><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article>`,
      [FIRST, SECOND, THIRD],
    ],
    [
      'above a headline of another article, though it is short',
      `<h1>عنوان این خبر</h1><article><p>${FIRST}</p><p>${SECOND}</p></article><div><a href="/2">پلنگ ایرانی در کوهستان</a></div>`,
      [FIRST, SECOND],
    ],
    [
      'above the picture of another article',
      `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article><section><figure><a href="/2"><figcaption>پلنگ ایرانی در کوهستان</figcaption></a></figure></section>`,
      [FIRST, SECOND, THIRD],
    ],
    [
      'below the caption of a picture',
      `<article><h1>عنوان این خبر</h1><p class="wp-caption-text">گوزنی در مه</p><p>${FIRST}</p><p>${SECOND}</p></article>`,
      [FIRST, SECOND],
    ],
    [
      'with a table in it',
      `<article><h1>عنوان این خبر</h1><p>${FIRST}</p><table><tr><td>سال</td><td>شمار</td></tr><tr><td>۱۴۰۲</td><td>۱۸۰</td></tr></table><p>${SECOND}</p><p>${THIRD}</p></article>`,
      [FIRST, 'سال', 'شمار', '۱۴۰۲', '۱۸۰', SECOND, THIRD],
    ],
    [
      'of questions and answers',
      `<article><h1>عنوان این خبر</h1><p><b>پل چه پهنایی دارد؟</b></p><p>${SECOND}</p><p><b>گوزن‌ها می‌آیند؟</b></p><p>${FIRST}</p></article>`,
      ['پل چه پهنایی دارد؟', SECOND, 'گوزن‌ها می‌آیند؟', FIRST],
    ],
  ])('hold the body and nothing else, %s', async (_, body, paragraphs) => {
    expect((await readArticleHtml(page('', body))).paragraphs).toEqual(paragraphs);
  });

  it.each([
    ['two paragraphs are a body', ''],
    ['with more links than paragraphs they are none', '<a href="a">یک عنوان دیگر از این روزنامه</a><br>'.repeat(3)],
  ])('name a part, unless it holds more than that: %s', async (_, links) => {
    const body = `<h1>عنوان این خبر</h1><div class="caption">${links}<p>${FIRST}</p><p>${SECOND}</p></div>`;
    expect((await readArticleHtml(page('', body))).paragraphs).toEqual(links === '' ? [FIRST, SECOND] : []);
  });

  it.each([
    ['the page', '<body class="right-sidebar">'],
    ['the element with the headline', '<body><div class="right-sidebar">'],
  ])('may have a class for the layout, which names no part: on %s', async (_, start) => {
    const html = `<html><head><title>پلی برای گوزن‌ها</title></head>${start}<h2>پلی برای گوزن‌ها</h2><p>${FIRST}</p></html>`;
    expect((await readArticleHtml(html)).paragraphs).toEqual([FIRST]);
  });

  it('keep headings of the body that are also words for buttons, if text of the body is below', async () => {
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

  it('give no heading that is over the facts, as in Joomla', async () => {
    const facts = '<dl class="article-info"><dt class="article-info-term">جزئیات</dt><dd>بازدید: ۱۲۳</dd></dl>';
    const { paragraphs } = await readArticleHtml(
      page('', `<h1>عنوان این خبر</h1>${facts}<p>${FIRST}</p><p>${SECOND}</p>`),
    );
    expect(paragraphs).toEqual([FIRST, SECOND]);
  });

  it('keep the time of the first entry of a report', async () => {
    const entry = (time: string, text: string): string =>
      `<div><time>${time}</time><h3>گردنه‌ها بسته شد</h3><p>${text}</p></div>`;
    const html = page(
      '',
      `<article><h1>عنوان این خبر</h1><p class="lead">${LEAD}</p>${entry('۱۳:۴۰', SENTENCE)}${entry('۱۱:۱۵', `دومین ${SENTENCE}`)}</article>`,
    );
    expect((await readArticleHtml(html)).paragraphs.filter((text) => /^\p{Nd}/u.test(text))).toEqual([
      '۱۳:۴۰',
      '۱۱:۱۵',
    ]);
  });
});

describe('headings that are links', () => {
  it('are text if they are numbered in order', async () => {
    const films = ['۳. باران در شهر ما', '۲. خانه روبه‌روی ایستگاه قدیمی', '۱. برگ'];
    const list = films.map(
      (film, i) => `<h3><a href="/film/${i}">${film}</a></h3><p>داستان پیرمردی که هر سال به ایستگاه قطار می‌رود.</p>`,
    );
    const { paragraphs, related } = await readArticleHtml(inArticle(list.join('')));
    expect(paragraphs.filter((text) => films.includes(text))).toEqual(films);
    expect(related).toEqual([]);
  });

  it('are headlines of other articles if they have no number, or one that is none of a list', async () => {
    const other = await readArticleHtml(
      inArticle(`<h3><a href="/1">باران در شهر ما دیر بارید</a></h3><p>دومین ${SENTENCE}</p>`),
    );
    expect(other.related).toEqual(['باران در شهر ما دیر بارید']);
    for (const score of ['۵- صفر؛ شکست سنگین تیم ما', '۲-۰ به سود تیم ما در دربی', '۳.۵ میلیون نفر به خانه برگشتند'])
      expect(
        (await readArticleHtml(inArticle(`<h3><a href="/1">${score}</a></h3><p>دومین ${SENTENCE}</p>`))).related,
      ).toEqual([score]);
  });
});
