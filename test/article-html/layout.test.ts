import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/index';
import { readArticleHtml } from '../../src/article-html/index';

const TITLE = 'ذخیره آب سدهای استان نصف شد';
/** The text of the article. */
const S1 = 'مدیرعامل شرکت آبفای استان گفت که ذخیره آب سدها از پارسال کمتر شده و شهروندان باید صرفه‌جویی کنند.';
const S2 = 'او افزود که شبکه لوله‌های فرسوده شهر تا پایان سال نوسازی می‌شود و هزینه آن را استانداری می‌پردازد.';
const S3 = 'به گفته این مقام، بارش‌های پاییزی هنوز به اندازه‌ای نبوده است که کمبود تابستان را جبران کند.';
/** A sentence of an advertisement. */
const AD = 'با مخزن‌های آب کارخانه ما تابستان آینده را آسوده بگذرانید و از ارسال رایگان بهره ببرید.';
const HEADLINE = `<h1 class="title">${TITLE}</h1>`;
const TEXT = `<p>${S1}</p><p>${S2}</p><p>${S3}</p>`;
const BODY = `<div class="news-body" itemprop="articleBody">${TEXT}</div>`;
const MENU =
  '<ul class="main-menu"><li><a href="/">صفحه نخست</a></li><li><a href="/eco">اقتصادی</a></li><li><a href="/spo">ورزشی</a></li></ul>';
const NEWS = 'آب سد کرج نیز نصف شد';
const RELATED = [
  'آب سد لار هم کم شد.',
  'استاندار از سدها دیدن کرد.',
  'باران در راه استان است.',
  'چاه‌های تازه کنده می‌شود.',
];
const link = (text: string): string => `<a href="/n/${text.length}">${text}</a>`;
const lines = (...texts: string[]): string => texts.map((text) => `<div>${text}</div>`).join('');
const SECTIONS = `<ul>${'ایران جهان ورزش فرهنگ دانش سلامت گردشگری خودرو مسکن بورس کار دین فناوری'
  .split(' ')
  .map((text) => `<li>${link(text)}</li>`)
  .join('')}</ul>`;
/** The article with something below its text. */
const articleWith = (below: string): string => `<article>${HEADLINE}${TEXT}${below}</article>`;
/** With something between its first and second paragraph. */
const articleAround = (markup: string): string =>
  `<article>${HEADLINE}<p>${S1}</p>${markup}<p>${S2}</p><p>${S3}</p></article>`;
const read = (body: string): Promise<Article> => readArticleHtml(`<html><head></head><body>${body}</body></html>`);

/** Pages as news sites lay them out. If a row gives no paragraphs, the text is the three sentences. */
describe('of a page of news, the article is read and nothing else:', () => {
  it.each<[string, string, Partial<Article>?]>([
    [
      'no heading, lines of the site above and below',
      `${lines('روزنامه صبح استان', 'صدای مردم شهر', 'امروز با مردم', 'فردا با امید', 'راه تماس با ما')}${MENU}<div>${TITLE}</div>${BODY}`,
    ],
    [
      'no heading, lines of the site below',
      `${MENU}<div>${TITLE}</div>${BODY}${lines('طراحی با گروه ما', 'نشانی ما خیابان آزادی')}`,
    ],
    [
      'no heading, stamps of other articles below',
      `${lines('۱۲ مهر ۱۴۰۳', 'صدای مردم')}${MENU}<div>${TITLE}</div>${BODY}${lines('سارا نوروزی', '۲ روز پیش', '۱۷ شهریور', 'تهران')}`,
    ],
    [
      'a clock in the foot',
      `${articleWith('')}${lines('دیدن همه', 'آب و برق', 'شهر ما', 'گزارش‌ها', 'ساعت:', '۱۰:۲۰', 'کد مطلب:', '۹۸۷۶')}`,
    ],
    [
      'many lines between headline and text',
      `${MENU}${HEADLINE}${lines('سه‌شنبه ۱۲ مهر ۱۴۰۳', 'سرویس استان‌ها', 'شهر و روستا', 'خبرنامه روزانه', 'همراه ما باشید', 'اندازه قلم متن')}${BODY}`,
      { publishedAt: '2024-10-03' },
    ],
    [
      'headline and summary in an article, the text beside it',
      `${MENU}<article class="head">${HEADLINE}<p>از آب پشت سدهای استان به اندازه نیاز یک ماه شهروندان هم نمانده است.</p></article><div class="content">${TEXT}</div>`,
      { paragraphs: ['از آب پشت سدهای استان به اندازه نیاز یک ماه شهروندان هم نمانده است.', S1, S2, S3] },
    ],
    [
      'a short article, and longer text of the site below',
      `${MENU}<div class="post-header"><article>${HEADLINE}<p>${S1}</p></article></div>${lines('کد خبر: ۱۲۳۴', '۱۲ مهر ۱۴۰۳', 'برچسب‌ها: سد، آب', 'درباره ما')}<div class="content">${[AD, S2, S3].map((text) => `<p>${`${text} `.repeat(6)}</p>`).join('')}</div>`,
      { paragraphs: [S1] },
    ],
    [
      'tags between the first paragraph and the others',
      articleAround(`<div class="tags"><b>برچسب‌ها:</b> ${link('سد لار')} ${link('آبفا')}</div>`),
      { tags: ['سد لار', 'آبفا'] },
    ],
    [
      'a label of tags that is a link',
      articleWith(`<div class="tags">${['برچسب‌ها', 'سد لار', 'آبفا'].map(link).join(' ')}</div>`),
      { tags: ['سد لار', 'آبفا'] },
    ],
    [
      'the box of a column far above',
      `${lines('یادداشت روز', 'رضا کریمی', '۲ مهر ۱۴۰۳')}${SECTIONS}<div>${HEADLINE}${BODY}</div>`,
      { author: null, publishedAt: null },
    ],
    [
      'the day of publication in a table far above',
      `<table><tr><td>کد خبر</td><td>۱۲۳۴۵</td></tr><tr><td>تاریخ انتشار</td><td>۱۲ مهر ۱۴۰۳</td></tr></table>${SECTIONS}<div>${HEADLINE}${BODY}</div>`,
      { publishedAt: '2024-10-03' },
    ],
    [
      'sentences that are links below the headline',
      `${MENU}${HEADLINE}${lines('۱۲ مهر ۱۴۰۳')}<h4>اخبار مرتبط</h4><ul>${RELATED.map((text) => `<li>${link(text)}</li>`).join('')}</ul>${lines('شهر و روستا')}${BODY}`,
      { related: RELATED },
    ],
    [
      'a short article, and right below it another one that is in no <article>',
      `<article>${HEADLINE}${lines('۱۲ مهر ۱۴۰۳', 'سرویس استان‌ها')}<p>${S1}</p></article><div><h2>گزارش بازار امروز</h2><p>${AD}</p><p>${S2}</p><p>${S3}</p></div>`,
      { paragraphs: [S1] },
    ],
    [
      'a poll below an article that asks something',
      `${articleAround('<p>آیا می‌توان این کمبود را جبران کرد؟</p>')}<div class="survey">${lines('آیا با سهمیه‌بندی آب موافق هستید؟')}<p>رای شما ثبت نمی‌شود.</p></div>`,
      { paragraphs: [S1, 'آیا می‌توان این کمبود را جبران کرد؟', S2, S3] },
    ],
    [
      'a button for printing over a sentence about sharing',
      articleWith('<h3>چاپ</h3><p class="share">این خبر را برای دوستان خود بفرستید.</p>'),
    ],
    [
      'a button for sharing over a sentence about it',
      articleWith('<h3>اشتراک‌گذاری</h3><p>این مطلب را به اشتراک بگذارید.</p>'),
    ],
    [
      'a label over a sentence in the text',
      articleAround('<h2>بیشتر بخوانید</h2><p>آب سد کرج هم نصف شده و پر نمی‌شود.</p><h2>راه چاره</h2>'),
      { paragraphs: [S1, 'آب سد کرج هم نصف شده و پر نمی‌شود.', 'راه چاره', S2, S3] },
    ],
    [
      'a form for readers below the last heading',
      articleAround(
        `<h3>آب کجا رفت</h3><p>${S2}</p><h3 id="reply-title">دیدگاهتان را بنویسید</h3><p class="note">نشانی ایمیل شما منتشر نخواهد شد.</p>`,
      ).replace(`<p>${S2}</p><p>${S3}</p></article>`, '</article>'),
      { paragraphs: [S1, 'آب کجا رفت', S2] },
    ],
    ['the name of an agency as a heading', `<h1>خبرگزاری مهر</h1>${MENU}<h2>${TITLE}</h2>${BODY}`],
    ['the name of a site as a heading', `<h1>پایگاه خبری گیلان نو</h1>${MENU}<h2>${TITLE}</h2>${BODY}`],
    ['a section as a heading', `<h1>اقتصادی</h1>${MENU}<h1>${TITLE}</h1>${BODY}`],
    [
      'the headline in the breadcrumbs',
      `<title>${TITLE}</title><nav><ol><li><a href="/">خانه</a></li><li>${TITLE}</li></ol></nav><div class="rutitr">گزارش روز از سدها</div><div>${TITLE}</div>${BODY}`,
      { kicker: 'گزارش روز از سدها' },
    ],
    [
      'a long subtitle that is no sentence',
      `${HEADLINE}<h3 class="subtitle">${S1.slice(0, -1)}</h3><div>${TEXT.slice(TEXT.indexOf('<p>', 1))}</div>`,
      { subtitle: S1.slice(0, -1), lead: null, paragraphs: [S2, S3] },
    ],
    [
      'a long sentence above the headline',
      `<div class="rutitr">${S1}</div>${HEADLINE}<div>${TEXT.slice(TEXT.indexOf('<p>', 1))}</div>`,
      { kicker: S1, lead: null, paragraphs: [S2, S3] },
    ],
    [
      'a kicker that is a link',
      `${MENU}${lines(link('مدیرعامل آبفا:'))}${HEADLINE}${BODY}`,
      { kicker: 'مدیرعامل آبفا:' },
    ],
    [
      'stamp and code in an element with the class of the lead',
      `${HEADLINE}<div class="lead">${lines('تاریخ انتشار: ۱۲ مهر ۱۴۰۳ - ۱۰:۲۰', 'کد خبر: ۱۲۳۴۵۶')}</div>${BODY}`,
      { code: '123456', publishedAt: '2024-10-03T10:20:00+03:30', lead: null },
    ],
    [
      'a heading of the text with the class of a subtitle',
      articleAround('<h3 class="subtitle">راه چاره کمبود آب</h3>'),
      { subtitle: null, paragraphs: [S1, 'راه چاره کمبود آب', S2, S3] },
    ],
    [
      'tags with buttons among them',
      `${articleWith('')}<div class="tags"><h4>کلیدواژه‌ها</h4>${['سد', 'آب استان', 'تلگرام', 'خانه'].map(link).join(' ')}<div>کد خبر: ۱۲۳۴</div>${link('ارسال به دوستان')}</div>`,
      { tags: ['سد', 'آب استان', 'تلگرام', 'خانه'], code: '1234' },
    ],
    [
      'headlines of other articles and links to more',
      `${articleWith('')}<div class="related"><h4>اخبار مرتبط</h4>${[NEWS, 'علم و فناوری در ایران', 'دیدن همه', 'اجتماعی'].map((text) => `<p>${link(text)}</p>`).join('')}</div>`,
      { related: [NEWS, 'علم و فناوری در ایران'] },
    ],
    [
      'headlines that are no links',
      articleWith(`<div class="related"><ul><li>${S2.slice(0, -1)}</li><li>${S3.slice(0, -1)}</li></ul></div>`),
    ],
    [
      'a stamp below a picture',
      `<article>${HEADLINE}<figure><img><figcaption>۱۲ مهر ۱۴۰۳</figcaption></figure>${TEXT}</article>`,
      { publishedAt: '2024-10-03' },
    ],
    [
      'a number of comments before the stamp',
      `${HEADLINE}<div><span class="comments">۳ نظر</span> | <span>۱۲ مهر ۱۴۰۳ - ۱۰:۲۰</span> | <span>کد خبر: ۱۲۳۴۵۶</span></div>${BODY}`,
      { code: '123456', publishedAt: '2024-10-03T10:20:00+03:30' },
    ],
    ['a paid sentence below', `${articleWith('')}<a rel="sponsored" href="http://x.ir">${AD}</a>`, { related: [] }],
    [
      'labels over their values',
      `${HEADLINE}${lines('کد خبر:', '۱۲۳۴۵۶', 'سرویس:', 'استان‌ها', 'تاریخ انتشار:', '۱۲ مهر ۱۴۰۳')}${BODY}`,
      { code: '123456', publishedAt: '2024-10-03' },
    ],
    [
      'a picture above the text',
      `${MENU}${HEADLINE}<figure class="hero"><img><figcaption>نمایی از سد استان در پاییز</figcaption></figure><div>سارا نوروزی</div>${BODY}`,
      { related: [], author: 'سارا نوروزی' },
    ],
    ['a button in the text', articleAround('<button>بزرگ‌نمایی متن خبر</button>')],
    ['a picture that somebody pays for', articleAround(`<figure class="ads"><img><p>${AD}</p></figure>`)],
    ['a paragraph that leads to a shop', articleAround(`<p class="ads">${AD} <a href="/b">همین حالا بخرید.</a></p>`)],
    ['a short paragraph that is an advertisement', articleAround('<p class="ads">مخزن آب ارزان</p>')],
    ['an advertisement with a number', articleAround('<div id="tabligh-3">مخزن آب ارزان</div>')],
    [
      'a picture in a button',
      articleAround('<figure><button class="zoom"><img></button><div>نمایی از سد استان</div></figure>'),
    ],
    [
      'a class that a tool has lengthened',
      `${HEADLINE}<div class="Post_lead__x2f">خلاصه‌ای کوتاه از گزارش کم‌آبی</div>${BODY}`,
      { lead: 'خلاصه‌ای کوتاه از گزارش کم‌آبی' },
    ],
    [
      'what readers say in sentences',
      articleWith(`<div class="comments"><p>${AD}</p><p>${AD.replace('ما', 'او')}</p></div>`),
    ],
    [
      'a notice above the headline, and a link to what the author has written',
      `<p>این پایگاه برای آن که بهتر به شما خدمت کند، از کوکی استفاده می‌کند و آن را می‌پذیرید.</p>${HEADLINE}<div><a href="/author/12">سارا نوروزی</a></div>${BODY}`,
      { author: 'سارا نوروزی' },
    ],
    [
      'what an author is in place of the name',
      `${HEADLINE}<div class="author-name">نماینده پیشین مردم لاهیجان و رئیس کمیسیون کشاورزی مجلس</div>${BODY}`,
      { author: null },
    ],
    [
      'only a moment of a change',
      `${HEADLINE}<meta itemprop="dateModified" content="2024-10-03T10:20:00+03:30">${BODY}`,
      { publishedAt: null, updatedAt: '2024-10-03T10:20:00+03:30' },
    ],
    [
      'a sentence about another article',
      articleAround('<p>مقاله بعدی او درباره آب‌های زیرزمینی است که سال آینده در همین روزنامه چاپ می‌شود.</p>'),
      { paragraphs: [S1, 'مقاله بعدی او درباره آب‌های زیرزمینی است که سال آینده در همین روزنامه چاپ می‌شود.', S2, S3] },
    ],
    [
      'a link to the article before',
      `${articleWith('')}<div class="prevpost"><i>«</i> مطلب قبلی: ${link(NEWS)}</div>`,
      { related: [NEWS] },
    ],
    [
      'a label that only screen readers have',
      `${HEADLINE}<div><span class="sr-only">نویسنده:</span> سارا نوروزی</div>${BODY}`,
      { author: 'سارا نوروزی' },
    ],
  ])('with %s', async (_, body, { paragraphs = [S1, S2, S3], ...fields } = {}) => {
    const article = await read(body);
    expect(article.paragraphs).toEqual(paragraphs);
    expect(article).toMatchObject({ title: TITLE, ...fields });
  });

  it('with the site as the author in the metadata and no byline, there is no author', async () => {
    const site = '<meta property="og:site_name" content="کرانه سبز"><meta name="author" content="کرانه سبز">';
    const { author } = await readArticleHtml(`<html><head>${site}</head><body>${HEADLINE}${BODY}</body></html>`);
    expect(author).toBeNull();
  });

  it('with a company as the publisher, the agency is the name of the site', async () => {
    const company = '{"@type":"NewsArticle","headline":"گزارش","publisher":{"name":"موسسه رسانه‌ای فردا"}}';
    const head = `<script type="application/ld+json">${company}</script><meta property="og:site_name" content="خبرگزاری مهر">`;
    const { agency } = await readArticleHtml(`<html><head>${head}</head><body>${HEADLINE}${BODY}</body></html>`);
    expect(agency).toBe('مهر');
  });

  it('with two short sentences in the foot, both are left out', async () => {
    const { removed } = await read(
      articleWith('<div class="copyright"><p>همه حقوق محفوظ است.</p><p>بازنشر با نام ما آزاد است.</p></div>'),
    );
    expect(removed.map(({ reason }) => reason)).toEqual(['footer', 'footer']);
  });

  it('with a class for the layout on <body>, no part is left out', async () => {
    const news = ['یک', 'دو', 'سه', 'چهار', 'پنج', 'شش'].map((n) => `<li>${link(`خبر شماره ${n} از استان ما`)}</li>`);
    const html = `<html><head></head><body class="right-sidebar"><ul>${news.join('')}</ul><div>${TITLE}</div>${BODY}</body></html>`;
    const { title, paragraphs } = await readArticleHtml(html);
    expect([title, paragraphs]).toEqual([TITLE, [S1, S2, S3]]);
  });
});
