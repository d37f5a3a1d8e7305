import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '../../src/article-html/index';
import { ARTICLE, page, readAround } from './page';

describe('a line below the headline', () => {
  it.each([
    [
      'a <time> whose text has no year',
      '<time datetime="2024-09-07T10:59:00+03:30">۱۷ شهریور</time>',
      '2024-09-07T10:59:00+03:30',
      null,
    ],
    [
      'a <time> whose text has the time',
      '<time datetime="2024-09-07T10:59:00+03:30">۱۷ شهریور - ۱۰:۵۹</time>',
      '2024-09-07T10:59:00+03:30',
      null,
    ],
    [
      'a <time> whose text is no date',
      '<time datetime="2024-09-07T10:59:00+03:30">شنبه صبح</time>',
      '2024-09-07T10:59:00+03:30',
      null,
    ],
    ['a stamp without a year', '<div>شنبه ۱۷ شهریور ساعت ۱۰:۵۹</div>', null, null],
    ['a day that is counted', '<div>دیروز ۱۰:۵۹</div>', null, null],
    [
      'a byline of WordPress',
      '<div class="entry-meta"><span>نوشته <a rel="author">سارا احمدی</a></span> <span>۲۰ شهریور ۱۴۰۳ ساعت ۰۹:۰۰</span> <span>۳ دقیقه مطالعه</span> <span>۱۲ دیدگاه</span></div>',
      '2024-09-10T09:00:00+03:30',
      'سارا احمدی',
    ],
    ['a label without a colon', '<div>نوشته علی محمدی ۱۷ شهریور ۱۴۰۳</div>', '2024-09-07', 'علی محمدی'],
    ['an unknown name after the label', '<div>نوشته برزو آذرمهر ۱۷ شهریور ۱۴۰۳</div>', '2024-09-07', 'برزو آذرمهر'],
    ['an account after the label', '<div>نوشته admin ۱۷ شهریور ۱۴۰۳</div>', '2024-09-07', null],
    ['the section of a post', '<div>ارسال شده در: ۱۷ شهریور ۱۴۰۳ در دسته اقتصاد</div>', '2024-09-07', null],
    ['a month before its day', '<div>سارا احمدی شهریور ۲۰, ۱۴۰۳ ۰ 1,203 بازدید</div>', '2024-09-10', 'سارا احمدی'],
    ['the same after a label', '<div>توسط برزو آذرمهر شهریور ۲۰, ۱۴۰۳</div>', '2024-09-10', 'برزو آذرمهر'],
    [
      'spans without a class',
      '<div><span>سارا احمدی</span><span>2 ماه پیش</span><span>زمان مطالعه: ۴ دقیقه</span></div>',
      null,
      'سارا احمدی',
    ],
    [
      'a name, a trade and a stamp',
      '<div><span class="author-name">برزو آذرمهر</span><span class="role">خبرنگار</span><span class="date">شنبه ۱۷ شهریور ۱۴۰۳ | ۱۰:۵۹</span></div>',
      '2024-09-07T10:59:00+03:30',
      'برزو آذرمهر',
    ],
    [
      'an unknown section',
      '<p class="post-meta">توسط <a rel="author">سارا احمدی</a> | مهر ۴, ۱۴۰۳ | <a href="/c">اخبار آب</a> | ۰ دیدگاه‌ها</p>',
      '2024-09-25',
      'سارا احمدی',
    ],
    [
      'elements in a paragraph, each of a class of its own',
      '<p class="post-meta"><span class="post-meta-author">سارا احمدی</span><span class="tie-date">۴ مهر ۱۴۰۳</span><span class="post-cats">هواشناسی</span><span class="post-views">۴۱ بازدید</span></p>',
      '2024-09-25',
      'سارا احمدی',
    ],
    ['an account and a section', '<div>مدیر ۱۷ شهریور ۱۴۰۳ ورزشی</div>', '2024-09-07', null],
    ['an unknown site', '<div>ساحل نیوز ۱۷ شهریور ۱۴۰۳</div>', '2024-09-07', null],
    [
      'figures and how long it takes to read, below a stamp',
      '<div>۱۷ شهریور ۱۴۰۳ ۰ ۱۲۳ خواندن این مطلب ۲ دقیقه زمان میبرد</div>',
      '2024-09-07',
      null,
    ],
  ])('is masthead and no text: %s', async (_, line, publishedAt, author) => {
    const article = await readAround(line);
    expect(article).toMatchObject({ publishedAt, author, subtitle: null, kicker: null });
    expect(article.paragraphs).toHaveLength(3);
    expect(article.removed.map(({ reason }) => reason)).toEqual(['masthead']);
  });

  it.each([
    ['several authors with «و» before the last', 'سارا احمدی، برزو آذرمهر و مینا راد'],
    ['the author with who took the pictures', 'نوشته سارا احمدی · عکس‌ها از برزو آذرمهر', 'سارا احمدی'],
  ])('is a byline: %s', async (_, line, author = 'سارا احمدی، برزو آذرمهر، مینا راد') => {
    const meta = author
      .split('، ')
      .map((name) => `<meta name="author" content="${name}">`)
      .join('');
    const article = await readArticleHtml(page(meta, `<h1>عنوان این خبر تازه</h1><p>${line}</p>${ARTICLE}`));
    expect(article).toMatchObject({ author, subtitle: null });
    expect(article.paragraphs).toHaveLength(3);
    expect(article.removed.find(({ text }) => text === line)?.reason).toBe('masthead');
  });

  it('has its year from the day of the page', async () => {
    const { publishedAt, removed } = await readArticleHtml(
      `<div>امروز: یکشنبه ۱۸ شهریور ۱۴۰۳</div><h1>عنوان این خبر تازه</h1><div>شنبه ۱۷ شهریور ساعت ۱۰:۵۹</div>${ARTICLE}`,
    );
    expect(publishedAt).toBe('2024-09-07T10:59:00+03:30');
    expect(removed.map(({ reason }) => reason)).toEqual(['page-date', 'masthead']);
  });
});
