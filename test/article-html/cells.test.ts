import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '../../src/article-html/index';

const HEADLINE = '<h1>گزارش روز از حال و هوای بازار</h1>';
const PARAGRAPHS =
  '<p>قیمت سکه در بازار تهران نسبت به روز گذشته تغییر کرد و سکه امامی گران‌تر شد، اما ربع سکه ارزان‌تر است.</p><p>کارشناسان می‌گویند که این روند تا پایان سال ادامه دارد و خانواده‌ها باید در خرید، دقت بیشتری کنند.</p>';

/** Rows are written with slashes between them, and cells with bars: «سکه امامی|۴۹,۰۰۰/ربع سکه|۲۵,۱۰۰». The slash of an end tag is none. */
const rowsOf = (rows: string, cell = 'td'): string =>
  rows
    .split(/(?<!<)\//)
    .map((row) => `<tr><${cell}>${row.split('|').join(`</${cell}><${cell}>`)}</${cell}></tr>`)
    .join('');
const table = (rows: string): string => `<table>${rowsOf(rows)}</table>`;
const headed = (heads: string, rows: string): string =>
  `<table><thead>${rowsOf(heads, 'th')}</thead><tbody>${rowsOf(rows)}</tbody></table>`;
const list = (entries: string, name = 'ul'): string =>
  `<${name}><li>${entries.split(/(?<!<)\//).join('</li><li>')}</li></${name}>`;
const link = (text: string): string => `<a href="n?${text.length}">${text}</a>`;
const links = (...texts: string[]): string => `<ul>${texts.map((text) => `<li>${link(text)}</li>`).join('')}</ul>`;

const IMAGE_ROW = '<tr><td colspan="2"><img src="l.gif"></td></tr>';
/** A page that is laid out in tables. */
const laidOut = (below: string): string =>
  `<table>${IMAGE_ROW}<tr><td>${table(`${link('صفحه نخست')}`)}</td><td><table><tr><td>${HEADLINE}</td></tr><tr><td>${PARAGRAPHS}${below}</td></tr></table></td></tr></table>`;
/** A page with one article. */
const article = (below: string): string => `<article>${HEADLINE}${PARAGRAPHS}${below}</article>`;

/** What is read as text below the first two paragraphs. */
async function textBelow(html: string): Promise<readonly string[]> {
  const { paragraphs } = await readArticleHtml(html);
  return paragraphs.slice(2);
}

describe('a table or list of the body is text:', () => {
  it.each([
    ['prices', table('سکه امامی|۴۹,۰۰۰,۰۰۰|+۲۰۰,۰۰۰/ربع سکه|۲۵,۱۰۰,۰۰۰|-۱۰۰,۰۰۰')],
    ['names of sections that have prices', table('طلا|۴,۲۰۰,۰۰۰/سکه|۴۹,۰۰۰,۰۰۰/دلار|۶۰,۰۰۰/یورو|۶۵,۰۰۰')],
    ['a league', headed('رتبه|تیم|بازی|امتیاز', '۱|پرسپولیس|۱۲|۲۷/۲|سپاهان|۱۲|۲۵')],
    ['a league whose teams are links', headed('رتبه|تیم|امتیاز', `۱|${link('پرسپولیس')}|۲۷/۲|${link('سپاهان')}|۲۵`)],
    ['scores', table('استقلال|پرسپولیس|۲-۱/سپاهان|تراکتور|۰-۰')],
    ['matches', table('استقلال - پرسپولیس|۱۹:۰۰/سپاهان - تراکتور|۱۸:۳۰')],
    ['the weather of towns', table('تهران|۳۵|۲۲/شیراز|۳۷|۲۰/تبریز|۳۰|۱۵')],
    ['a town with its figure', table('استان|جایگاه/البرز|تهران ۳۵')],
    ['a poll', headed('گزینه|درصد', 'بله|۴۵/خیر|۵۵')],
    ['a schedule', headed('برنامه|ساعت', 'آیین گشایش|۹:۰۰/نشست شاعران|۱۰:۳۰/ناهار|۱۲:۳۰')],
    ['days', headed('رویداد|تاریخ', 'آغاز نام‌نویسی|۱ مهر ۱۴۰۳/آزمون|۲۰ آبان ۱۴۰۳')],
    ['phones', headed('مرکز|تلفن', 'بیمارستان امید|۰۲۱-۸۸۸۸۸۸۸۸/درمانگاه سینا|۰۲۱-۷۷۷۷۷۷۷۷')],
    [
      'addresses below a row of headings',
      headed('داروخانه|نشانی|تلفن', 'امید|خیابان سعدی|۰۲۱-۸۸۸۸۸۸۸۸/سینا|میدان شهرداری|۰۲۱-۷۷۷۷۷۷۷۷'),
    ],
    ['answers', table('آیا گران می‌شود؟|خیر/آیا ارزان می‌شود؟|بله')],
    ['a cell with the name of a section', table('گزینه یک|تیم نخست/گزینه دو|ورزشی')],
    ['figures below a heading', `<h2>جدول نهایی</h2>${table('شیر|۳۰,۰۰۰/ماست|۴۵,۰۰۰')}`],
    ['years in a row with one that has none', table('۱۳۹۹|۴۵/۱۴۰۰|۴۱/۱۴۰۱|۳۸/میانگین|رو به کاهش/۱۴۰۲|۳۵')],
    ['one column', table('باغ ارم/حافظیه/شیراز')],
    ['entries whose words are in the text', list('سکه امامی/ربع سکه/بازار تهران')],
    ['towns', list('تبریز/اردبیل')],
    ['a town among other entries', list('باغ‌های کهن/اردبیل')],
    ['towns below their provinces', `<ul><li>استان گیلان${list('رشت/لاهیجان')}</li></ul>`],
    ['steps', list('وارد سامانه شوید./شماره ملی را بنویسید./ورود', 'ol')],
    [
      'terms and what they mean',
      '<dl><dt>ورزشگاه</dt><dd>آزادی</dd><dt>داور</dt><dd>علی کریمی</dd><dt>زمان</dt><dd>۱۹:۳۰</dd></dl>',
    ],
    [
      'two long cells that are the same',
      table('ورزشگاه آزادی تهران با حضور تماشاگران|۱۸/ورزشگاه آزادی تهران با حضور تماشاگران|۲۰'),
    ],
  ])('%s', async (_, html) => {
    const cells = html
      .split(/<[^>]*>/)
      .map((text) => text.trim())
      .filter((text) => text !== '');
    for (const page of [article, laidOut]) {
      expect(await textBelow(page(html))).toEqual(cells);
      expect((await readArticleHtml(page(html))).removed.filter(({ reason }) => reason !== 'navigation')).toEqual([]);
    }
  });

  it.each([
    ['the name below a picture', '<figure><img></figure><p>عکس: رضا کریمی</p>'],
    ['asterisks', '<p>* * *</p>'],
  ])('a table below %s', async (_, above) => {
    const html = `${above}${table('دلار|۶۰,۰۰۰/یورو|۶۵,۰۰۰/سکه امامی|۴۹,۰۰۰,۰۰۰')}`;
    expect(await textBelow(article(html))).toEqual(['دلار', '۶۰,۰۰۰', 'یورو', '۶۵,۰۰۰', 'سکه امامی', '۴۹,۰۰۰,۰۰۰']);
  });

  it('a league, even if a link to the comments is above the text', async () => {
    const league = headed('رتبه|تیم|امتیاز', '۱|پرسپولیس|۲۷/۲|سپاهان|۲۵');
    const { paragraphs } = await readArticleHtml(
      `<article>${HEADLINE}<div>نظرات کاربران</div>${PARAGRAPHS}${league}</article>`,
    );
    expect(paragraphs.slice(2).join(' ')).toBe('رتبه تیم امتیاز ۱ پرسپولیس ۲۷ ۲ سپاهان ۲۵');
  });

  it('a table above the first paragraph, or alone', async () => {
    const prices = table('سکه امامی|۴۹,۰۰۰/سکه قدیم|۲۸,۰۰۰/ربع سکه|۲۵,۱۰۰');
    for (const [above, text] of [
      ['', ''],
      ['', PARAGRAPHS],
      ['<p>۱۲ مهر ۱۴۰۳ - ۱۰:۲۰</p>', PARAGRAPHS],
      ['<p>۳ نظر</p>', PARAGRAPHS],
    ]) {
      const { paragraphs } = await readArticleHtml(`<article>${HEADLINE}${above}${prices}${text}</article>`);
      expect(paragraphs.slice(0, 6)).toEqual(['سکه امامی', '۴۹,۰۰۰', 'سکه قدیم', '۲۸,۰۰۰', 'ربع سکه', '۲۵,۱۰۰']);
    }
  });
});

describe('a table or list of the page below the text is no text:', () => {
  const NEWS = ['قیمت دلار در بازار تهران بالا رفت', 'بورس تهران با رشد آغاز کرد'] as const;
  it.each([
    ['networks', list('تلگرام/واتساپ/ایکس/لینکدین')],
    ['links to networks', links('تلگرام', 'واتساپ', 'ایمیل')],
    ['headlines below a label', `<h3>اخبار مرتبط</h3>${links(...NEWS)}`],
    ['headlines alone', links(...NEWS)],
    ['headlines below a button', `<p>بیشتر بخوانید:</p>${links(...NEWS)}`],
    ['tags', `<ul class="tags"><li>${link('سکه')}</li><li>${link('طلا')}</li></ul>`],
    ['tags below a label', `<p>برچسب‌ها:</p>${list('سکه/طلا/تهران')}`],
    ['linked tags', links('سکه', 'طلا', 'تهران')],
    ['counters', list('۱۲۰ بازدید/۳ نظر/چاپ')],
    ['counters with labels', table('تعداد بازدید|۱۲۰/تعداد نظر|۳')],
    ['ordinary words that are counters', table('بازدید|۱۲۰/امتیاز|۴٫۵')],
    ['votes', list('امتیاز/۴٫۵/۱۲ رای')],
    ['a stamp and a section', list('۱۲ مهر ۱۴۰۳/اقتصادی/۱۲۰')],
    ['a name, a stamp, a section', list('سارا نوروزی/۱۲ مهر ۱۴۰۳/اقتصادی')],
    ['sections', list('اقتصادی/تهران')],
    ['sections below their label', `<p>دسته‌بندی:</p>${list('اقتصادی/ورزشی')}`],
    ['a grid of sections', table('ورزشی|اقتصادی/سیاسی|فرهنگی')],
    ['buttons', table('چاپ|ارسال به دوستان|۱۲۰ بازدید')],
    ['buttons in rows', table('چاپ|ارسال به دوستان/ذخیره|دانلود')],
    ['the way to the page', list('خانه/اقتصادی/سکه')],
    ['addresses', table('نشانی: تهران، خیابان آزادی|تلفن: ۰۲۱-۸۸۸۸۸۸۸۸/کد پستی: ۱۲۳۴۵۶۷۸۹۰|تلفن: ۰۲۱-۷۷۷۷۷۷۷۷')],
    ['an office', table('نشانی|تهران، خیابان آزادی/تلفن|۰۲۱-۸۸۸۸۸۸۸۸/نمابر|۰۲۱-۷۷۷۷۷۷۷۷')],
    ['the author in an entry', list('سارا نوروزی<br>خبرنگار اقتصادی/۱۲۰')],
    ['the author beside a picture', table('<img src="n.jpg">|سارا نوروزی/|خبرنگار حوزه آب و محیط زیست')],
    ['pages', links('۱', '۲', 'بعدی')],
    [
      'links to the articles before and after',
      table(`${link(`مطلب قبلی ${NEWS[0]}`)}|${link(`مطلب بعدی ${NEWS[1]}`)}`),
    ],
    ['a form', table('نام|<input>/ایمیل|<input>/نظر|<textarea></textarea>')],
    ['words after the end', `<p>انتهای پیام/</p>${list('تهران/بازار سکه/قیمت‌ها')}`],
    ['what is read most', `<h4>پربازدیدترین‌ها</h4>${links(...NEWS)}`],
    [
      'what readers say',
      '<h3>نظرات کاربران</h3><ol><li><b>رضا</b><div>۱۲ مهر ۱۴۰۳ - ۱۰:۲۰</div><p>خوب بود.</p></li><li><b>مریم</b><div>۱۳ مهر ۱۴۰۳</div><p>سپاس.</p></li></ol>',
    ],
    [
      'what readers answered',
      '<h3>نظرات کاربران</h3><ol><li><b>رضا</b><p>در محله ما سکه را گران‌تر از آنچه در این گزارش نوشته‌اید می‌فروشند و کسی هم پاسخگو نیست.</p><ol><li><b>مریم کاشانی</b><div>۱۳ مهر ۱۴۰۳</div><p>با شما موافقم.</p></li><li><b>آرش</b><div>تهران</div><p>من هم.</p></li></ol></li></ol>',
    ],
    ['numbers of comments', `<h3>نظرات</h3>${table('انتشار یافته|۲/در انتظار بررسی|۰')}`],
  ])('%s', async (_, html) => {
    expect(await textBelow(article(html))).toEqual([]);
  });

  const WEATHER = table('تهران|۳۵|۲۲/شیراز|۳۷|۲۰/تبریز|۳۰|۱۵');
  it.each([
    [
      'the foot',
      `<table><tr><td>${HEADLINE}${PARAGRAPHS}</td></tr><tr><td>۱۲ مهر ۱۴۰۳</td></tr><tr><td>اقتصادی</td></tr></table>`,
    ],
    [
      'a column',
      `<table><tr><td>${HEADLINE}${PARAGRAPHS}</td><td>ورزشی</td></tr><tr><td>۱۲۰</td><td>اقتصادی</td></tr></table>`,
    ],
    ['the weather beside it', `<table><tr><td>${HEADLINE}${PARAGRAPHS}</td><td>${WEATHER}</td></tr></table>`],
    ['the weather in a row', `<table><tr><td>${HEADLINE}${PARAGRAPHS}</td></tr><tr><td>${WEATHER}</td></tr></table>`],
    ['the weather below', `<table><tr><td>${HEADLINE}${PARAGRAPHS}</td></tr></table>${WEATHER}`],
  ])('%s of a page that is laid out in a table', async (_, html) => {
    expect(await textBelow(html)).toEqual([]);
  });

  it.each([
    ['facts', table('نویسنده|سارا نوروزی/تاریخ|۱۲ مهر ۱۴۰۳/منبع|ایسنا')],
    ['a name, a trade and a stamp', table('سارا نوروزی|خبرنگار اقتصادی/تهران|۱۲ مهر ۱۴۰۳ - ۱۰:۲۰/اقتصادی|سکه')],
    ['two rows', table('سارا نوروزی|۱۲ مهر ۱۴۰۳/اقتصادی|۱۲۰')],
    [
      'authors of text and pictures',
      `<p>۱۲ مهر ۱۴۰۳</p>${table('منبع|ایسنا/خبرنگار|سارا نوروزی/عکاس|رضا کریمی/گروه|اقتصادی')}`,
    ],
    ['a list', list('سارا نوروزی/خبرنگار اقتصادی/۱۲ مهر ۱۴۰۳')],
  ])('%s above the text, which give author and day', async (_, html) => {
    const { author, publishedAt } = await readArticleHtml(`<article>${HEADLINE}${html}${PARAGRAPHS}</article>`);
    expect([author, publishedAt?.slice(0, 10)]).toEqual(['سارا نوروزی', '2024-10-03']);
  });
});

it('the author of a book in a table of the text is not that of the article', async () => {
  const book = ['کتاب: سووشون', 'نویسنده: سیمین دانشور', 'ناشر: خوارزمی', 'قیمت: ۲۵۰ هزار تومان'];
  const rows = table(`${book[0]}|${book[1]}/${book[2]}|${book[3]}`);
  const { author, paragraphs } = await readArticleHtml(article(rows));
  expect([author, paragraphs.slice(2)]).toEqual([null, book]);
});

describe('the name of the site as the author in the metadata gives way', () => {
  const page = (head: string, byline: string, comments = ''): string =>
    `<html><head>${head}</head><body><article>${HEADLINE}${byline}${PARAGRAPHS}${comments}</article></body></html>`;
  const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
  const titled = (site: string): string => `<title>گزارش روز از حال و هوای بازار | ${site}</title>`;
  const BYLINE = '<p>نویسنده: سارا نوروزی</p>';

  it.each([
    ['at the end of the title', titled('ماهنامه کلک') + meta('author', 'ماهنامه کلک'), BYLINE],
    ['in other letters', titled('ماهنامه کلک') + meta('author', 'ماهنامه كلك'), BYLINE],
    [
      'of the publisher',
      `${meta('author', 'کرانه سبز')}<script type="application/ld+json">{"@type":"NewsArticle","headline":"گزارش","publisher":{"name":"کرانه سبز"}}</script>`,
      BYLINE,
    ],
    [
      'beside a name in an element',
      titled('ماهنامه کلک') + meta('author', 'ماهنامه کلک'),
      '<p class="author">سارا نوروزی</p>',
    ],
    ['above the byline', titled('دریای واژه') + meta('author', 'دریای واژه'), `<p>دریای واژه</p>${BYLINE}`],
    ['whoever it is', titled('علی رضایی') + meta('author', 'علی رضایی'), BYLINE],
  ])('to a person in a byline: %s', async (_, head, byline) => {
    const { author, paragraphs } = await readArticleHtml(page(head, byline));
    expect([author, paragraphs.length]).toEqual(['سارا نوروزی', 2]);
  });

  it.each([
    ['no byline is there', titled('علی رضایی') + meta('author', 'علی رضایی'), ''],
    ['the byline is its own', titled('علی رضایی') + meta('author', 'علی رضایی'), '<p>علی رضایی</p>'],
    [
      'a reader is named',
      titled('علی رضایی') + meta('author', 'علی رضایی'),
      '',
      '<h3>نظرات</h3><ul><li><b>نویسنده: رضا کریمی</b><p>خوب بود.</p></li></ul>',
    ],
    ['the metadata name a person who is not the site', titled('دریای واژه') + meta('author', 'علی رضایی'), BYLINE],
  ])('to nobody if %s', async (_, head, byline, comments = '') => {
    const { author, paragraphs } = await readArticleHtml(page(head, byline, comments));
    expect([author, paragraphs.length]).toEqual(['علی رضایی', 2]);
  });
});
