import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '../../src/article-html/index';
import { FIRST, LEAD, SECOND, SENTENCE, THIRD } from '../article/sentence';
import { ARTICLE, inArticle, page, readAround } from './page';

describe('the comments of readers', () => {
  it.each([
    ['<section id="disqus_thread"><div><b>رضا</b> <i>۱۷ شهریور ۱۴۰۳</i></div><p>خوب بود.</p></section>', 2],
    [
      '<div id="comments-area"><div class="comment-item"><b>رضا</b><p>این خبر را دیروز هم خوانده بودم.</p></div></div>',
      2,
    ],
    ['<div class="comment-item"><p>این خبر را دیروز هم خوانده بودم.</p></div>', 1],
    ['<div id="respond"><p>این خبر را چگونه دیدید.</p></div>', 1],
  ])('are no text: %s', async (comments, lines) => {
    const { paragraphs, publishedAt, removed } = await readAround('', comments);
    expect(paragraphs).toHaveLength(3);
    expect(publishedAt).toBeNull();
    expect(removed.map(({ reason }) => reason)).toEqual(Array(lines).fill('comments'));
    // Not even of an article that is so short that they could be the rest of it.
    const short = await readArticleHtml(`<h1>عنوان این خبر تازه</h1><p>متن این خبر است.</p>${comments}`);
    expect(short.paragraphs).toEqual(['متن این خبر است.']);
  });
});

describe('links and boxes of a page', () => {
  it.each([
    '<div class="video-js"><span>زمان سپری‌شده</span> <span>2:31</span></div>',
    '<div class="mejs-container"><div>00:00</div><span class="mejs-offscreen">صدا را کم و زیاد کنید.</span></div>',
  ])('are left out where a recording is played: %s', async (player) => {
    const { paragraphs, removed } = await readArticleHtml(inArticle(`${player}<p>دومین ${SENTENCE}</p>`));
    expect(paragraphs).toHaveLength(2);
    expect(new Set(removed.map(({ reason }) => reason))).toEqual(new Set(['button']));
  });

  it('may hold the time of the article, where they play nothing', async () => {
    for (const name of ['newstools', 'topbar', 'footer']) {
      const stamp = `<div class="${name}"><span>۱۶ شهریور ۱۴۰۳</span><div>۱۰:۵۹</div></div>`;
      expect((await readAround(stamp)).publishedAt, name).toBe('2024-09-06T10:59:00+03:30');
    }
  });

  it('are left out if somebody pays for them, and the body goes on below', async () => {
    const paid =
      '<div class="x"><a href="https://a.example/1" rel="sponsored nofollow">خرید گوشی قسطی بدون ضامن</a></div>';
    const links = '<div>تبلیغات متنی</div><div class="ads-links"><a href="/2">کاشت مو با ضمانت کتبی</a></div>';
    const { paragraphs, related } = await readArticleHtml(
      inArticle(`${paid}<p>دومین ${SENTENCE}</p>${links}<p>سومین ${SENTENCE}</p>`),
    );
    expect(paragraphs).toEqual([SENTENCE, `دومین ${SENTENCE}`, `سومین ${SENTENCE}`]);
    expect(related).toEqual([]);
  });

  it('are text although somebody pays for them, if they are a sentence of the body', async () => {
    const paid = `<p><a href="https://a.example/1" rel="sponsored">چهارمین ${SENTENCE}</a></p>`;
    const { paragraphs } = await readArticleHtml(inArticle(`${paid}<p>دومین ${SENTENCE}</p><p>سومین ${SENTENCE}</p>`));
    expect(paragraphs).toEqual([SENTENCE, `چهارمین ${SENTENCE}`, `دومین ${SENTENCE}`, `سومین ${SENTENCE}`]);
  });

  it('are left out if they have a name of advertisements', async () => {
    for (const name of ['ad-inline', 'ads_300', 'adunit', 'top-ad-unit', 'adslinks', 'td-a-rec', 'yektanet']) {
      const box = `<div class="${name}"><span>آگهی</span><a href="https://a.example/1">خرید قسطی گوشی</a></div>`;
      const { paragraphs } = await readArticleHtml(inArticle(`${box}<p>دومین ${SENTENCE}</p>`));
      expect(paragraphs, name).toEqual([SENTENCE, `دومین ${SENTENCE}`]);
    }
  });

  it('are text if «ad» is only part of a word in their name: «read-more»', async () => {
    const { paragraphs } = await readArticleHtml(inArticle(`<div class="read-more"><p>دومین ${SENTENCE}</p></div>`));
    expect(paragraphs).toEqual([SENTENCE, `دومین ${SENTENCE}`]);
  });

  it('are left out if they are advertisements and buttons of AMP', async () => {
    const { paragraphs } = await readArticleHtml(
      inArticle(
        `<amp-ad type="a"><div placeholder>تبلیغ</div></amp-ad><p>دومین ${SENTENCE}</p><amp-social-share>تلگرام</amp-social-share>`,
      ),
    );
    expect(paragraphs).toEqual([SENTENCE, `دومین ${SENTENCE}`]);
  });
});

describe('the elements of a page', () => {
  it.each([
    ['a sidebar', '<div id="sidebar"><p>این یادداشت را برای دوستانم می‌نویسم.</p></div>', 'outside'],
    ['a newsletter', '<div class="newsletter-box"><p>هر صبح خبرها را با نامه برایتان می‌آوریم.</p></div>', 'outside'],
    ['the foot, by its role', '<div role="contentinfo"><p>باغستان از آن خوانندگانش است</p></div>', 'footer'],
    ['a menu, by its role', '<div role="navigation"><p>پرونده‌های ویژه این باغستان</p></div>', 'navigation'],
  ])('are left out by their markup: %s', async (_, markup, reason) => {
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
  ])('are left out if others pay for them: %s', async (_, above, within) => {
    const body = `${above}<div><h1>عنوان این خبر</h1><p>${FIRST}</p>${within}<p>${SECOND}</p></div>`;
    const { kicker, title, paragraphs, related, removed } = await readArticleHtml(page('', body));
    expect([kicker, title, paragraphs, related]).toEqual([null, 'عنوان این خبر', [FIRST, SECOND], []]);
    expect(removed.map(({ reason }) => reason)).toEqual(['outside']);
  });

  it('may have a name of advertisements if they hold the body', async () => {
    const body = `<div class="with-ads has-ad ad"><h1>عنوان این خبر</h1><p>${FIRST}</p><p>${SECOND}</p></div>`;
    expect((await readArticleHtml(page('', body))).paragraphs).toEqual([FIRST, SECOND]);
    const inner = `<h1>عنوان این خبر</h1><div class="ads"><p>${FIRST}</p><p>${SECOND}</p></div>`;
    expect((await readArticleHtml(page('', inner))).paragraphs).toEqual([FIRST, SECOND]);
  });
});

describe('a box below the text', () => {
  // Cells of their own keep Readability from seeing that the paragraphs belong together.
  const cells = (...texts: string[]): string =>
    `<table>${texts.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`;

  it.each(['about-author', 'subscribe-box'])(
    'is no main content, and the text is, though Readability found only %s',
    async (name) => {
      const box = `<div class="${name}"><h3>مریم احمدی</h3><p>روزنامه‌نگار حوزه آب و عضو تحریریه است و ده سال است که می‌نویسد.</p></div>`;
      const text = cells(
        FIRST,
        '<blockquote><a href="/1">گزارش دیگر از همین پارک</a></blockquote>',
        'چرا اینجا؟',
        'راه گوزن‌ها است.',
        SECOND,
        THIRD,
      );
      const html = `<main><article><div><span>پلی برای گوزن‌ها ساخته شد</span></div>${text}${box}</article></main>`;
      const { paragraphs } = await readArticleHtml(page('<title>پلی برای گوزن‌ها ساخته شد</title>', html));
      expect(paragraphs).toEqual([FIRST, 'چرا اینجا؟', 'راه گوزن‌ها است.', SECOND, THIRD]);
    },
  );

  it.each(['cookie-notice', 'cookie-consent', 'cc-window'])('of cookies is no text: %s', async (name) => {
    const box = `<div class="${name}"><p>این پایگاه برای کار بهتر خود کوکی نگه می‌دارد.</p></div>`;
    const html = `<main><h1>عنوان این خبر</h1><div>${FIRST}</div><div>${SECOND}</div>${box}</main>`;
    expect((await readArticleHtml(page('', html))).paragraphs).toEqual([FIRST, SECOND]);
  });
});

describe('another article below the text', () => {
  const own = `<h2 class="t">گوزن‌ها از پل تازه می‌گذرند</h2><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
  const below = (link: string): string =>
    `<div>${own}<div><h2>پلنگ ایرانی در کوهستان</h2><p>${LEAD}</p>${link}</div></div>`;
  const read = async (html: string): Promise<readonly string[]> =>
    (await readArticleHtml(`<title>گوزن‌ها از پل تازه می‌گذرند</title>${html}`)).paragraphs;

  it('is outside if its heading has the level of the headline, and a link to read on', async () => {
    expect(await read(below('<a href="/2">ادامه مطلب</a>'))).toEqual([FIRST, SECOND, THIRD]);
  });

  it('is a part of the text without that link, or below a headline of another level', async () => {
    expect(await read(below(''))).toContain(LEAD);
    const inside = below('<a href="/2">ادامه مطلب</a>').replace('<h2 class="t">', '<h1>').replace('</h2>', '</h1>');
    expect(await read(inside)).toContain(LEAD);
  });
});

describe('what the site says of itself', () => {
  it('is no kicker beside the link to its first page, or by its class', async () => {
    const kicker = async (above: string): Promise<string | null> => {
      const html = `${above}<h2>عنوان این خبر تازه</h2>${ARTICLE}`;
      return (await readArticleHtml(page('<title>عنوان این خبر تازه</title>', html))).kicker;
    };
    expect(await kicker('<div><a href="/">باغستان</a><span>از باغ و بوستان</span></div>')).toBeNull();
    expect(await kicker('<div class="slogan">از باغ و بوستان</div>')).toBeNull();
    expect(await kicker('<div>از باغ و بوستان</div>')).toBe('از باغ و بوستان');
  });
});
