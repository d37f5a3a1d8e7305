import { describe, expect, it } from 'vitest';
import { type ArticleOptions, readArticle } from '../../src/article/index';
import { readArticleHtml } from '../../src/article-html/index';
import { MatnError } from '../../src/error';
import { SENTENCE } from './sentence';

const BODY = `${SENTENCE}\nدومین ${SENTENCE}`;
const readBelowHeadline = (line: string, options: ArticleOptions = {}) =>
  readArticle(`عنوان این خبر تازه\n${line}\n\n${BODY}`, options);

describe('a stamp that depends on the day on which it was read', () => {
  it('may be beside one that does not, without an error', () => {
    for (const text of ['14030616 دیروز ', '۱۳رجب۳آبان۵۸', `تاریخ انتشار: ۱۴۰۳/۰۶/۱۶ - دیروز\n${BODY}`])
      expect(() => readArticle(text)).not.toThrow();
  });

  it.each([
    ['۳ ساعت پیش', '2024-09-07T09:00:00+03:30'],
    ['سه ساعت پیش', '2024-09-07T09:00:00+03:30'],
    ['۵ دقیقه پیش', '2024-09-07T11:55:00+03:30'],
    ['دیروز ۱۰:۵۹', '2024-09-06T10:59:00+03:30'],
    ['دیروز ساعت ۱۰:۵۹', '2024-09-06T10:59:00+03:30'],
    ['امروز ۱۰:۵۹', '2024-09-07T10:59:00+03:30'],
    ['دیروز', '2024-09-06'],
    ['پریروز ۱۰:۵۹', '2024-09-05T10:59:00+03:30'],
    ['۳ روز پیش', '2024-09-04'],
    ['۱۵ شهریور ساعت ۱۰:۵۹', '2024-09-05T10:59:00+03:30'],
    ['پنجشنبه ۱۵ شهریور', '2024-09-05'],
    ['تاریخ انتشار: دیروز ۱۰:۵۹', '2024-09-06T10:59:00+03:30'],
    ['مریم احمدی | ۳ ساعت پیش', '2024-09-07T09:00:00+03:30'],
    // No page is of a day to come, so this day is of the year before.
    ['۲۰ مهر ساعت ۱۰:۵۹', '2023-10-12T10:59:00+03:30'],
    // In no near year is this day a Monday («دوشنبه»), and the others say no day.
    ['دوشنبه ۱۵ شهریور ۱۰:۵۹', null],
    ['۲ ماه پیش', null],
    ['۲ هفته پیش', null],
    ['۲ هفته قبل', null],
    ['لحظاتی پیش', null],
  ])('is counted from when the page was fetched: %s → %s', (line, expected) => {
    const { publishedAt, paragraphs, subtitle, removed } = readBelowHeadline(line, { reference: '2024-09-07T12:00' });
    expect(publishedAt).toBe(expected);
    expect([paragraphs.length, subtitle, removed[0]?.reason]).toEqual([2, null, 'masthead']);
  });

  it.each(['۳ ساعت پیش', 'دیروز ۱۰:۵۹', 'دیروز', '۱۵ شهریور ساعت ۱۰:۵۹', '۱۵ شهریور', 'لحظاتی پیش'])(
    'is masthead and no text even if that day is not known: %s',
    (line) => {
      const { publishedAt, paragraphs, subtitle, removed } = readBelowHeadline(line);
      expect(publishedAt).toBeNull();
      expect([paragraphs.length, subtitle, removed[0]?.reason]).toEqual([2, null, 'masthead']);
    },
  );

  it('is counted from the day of the page, if there is one', () => {
    const day = (line: string, options = {}) =>
      readArticle(`امروز: یکشنبه ۱۸ شهریور ۱۴۰۳\nعنوان این خبر تازه\n${line}\n\n${BODY}`, options).publishedAt;
    expect(day('شنبه ۱۷ شهریور ساعت ۱۰:۵۹')).toBe('2024-09-07T10:59:00+03:30');
    expect(day('دیروز ۱۰:۵۹')).toBe('2024-09-07T10:59:00+03:30');
    const parted = `امروز | یکشنبه ۱۸ شهریور ۱۴۰۳\nعنوان این خبر تازه\nدیروز ۱۰:۵۹\n\n${BODY}`;
    expect(readArticle(parted).publishedAt).toBe('2024-09-07T10:59:00+03:30');
  });

  it('is no number of hours ago, if only a day is known to count from', () => {
    const day = (line: string, options = {}) =>
      readArticle(`امروز: یکشنبه ۱۸ شهریور ۱۴۰۳\nعنوان این خبر تازه\n${line}\n\n${BODY}`, options).publishedAt;
    expect(day('۳ ساعت پیش')).toBeNull();
    expect(day('۳ ساعت پیش', { reference: '2024-09-08' })).toBeNull();
    expect(day('۳ ساعت پیش', { reference: '2024-09-08T12:00' })).toBe('2024-09-08T09:00:00+03:30');
  });

  it('adds its time to the day of the metadata', async () => {
    const html = `<meta property="article:published_time" content="2024-09-07"><h1>عنوان این خبر تازه</h1><div>۱۷ شهریور - ۱۰:۵۹</div><p>${SENTENCE}</p>`;
    expect((await readArticleHtml(html)).publishedAt).toBe('2024-09-07T10:59:00+03:30');
  });

  it('shows that a stamp above the headline is the time at which the page was fetched', () => {
    const clock = 'پنجشنبه ۱۵ شهریور ۱۴۰۳ | ۱۲:۰۰\nخانه';
    const page = (line: string) => readArticle(`${clock}\nعنوان این خبر تازه\n${line}\n\n${BODY}`);
    expect(page('۱۴ شهریور - ۱۰:۵۹').publishedAt).toBe('2024-09-04T10:59:00+03:30');
    expect(page('۳ ساعت پیش').publishedAt).toBe('2024-09-05T09:00:00+03:30');
    expect(page('لحظاتی پیش').publishedAt).toBeNull();
    expect(page('۱۴ شهریور ۱۴۰۳').publishedAt).toBe('2024-09-04');
    // A later day is one of which the article tells.
    for (const line of ['ورزشی', 'کد خبر: ۱۲۳۴', 'جمعه ۲۳ شهریور ۱۴۰۳'])
      expect(page(line).publishedAt).toBe('2024-09-05T12:00:00+03:30');
    expect(page('۱۴ شهریور - ۱۰:۵۹').removed.map(({ reason }) => reason)).toEqual([
      'page-date',
      'navigation',
      'masthead',
    ]);
    // Where the views of the article are counted below it, it is no clock.
    const counted = `۱۵ شهریور ۱۴۰۳ - ۱۲:۰۰\nبازدید: ۱۲۰\nعنوان این خبر تازه\n۱۴ شهریور ۱۴۰۳\n\n${BODY}`;
    expect(readArticle(counted).publishedAt).toBe('2024-09-05T12:00:00+03:30');
    // A stamp below the text is that of a reader, and shows nothing.
    for (const below of ['', '\nچاپ'])
      expect(readArticle(`${clock}\nعنوان این خبر تازه\n\n${BODY}\n۱۴ شهریور - ۱۰:۵۹${below}`).publishedAt).toBe(
        '2024-09-05T12:00:00+03:30',
      );
  });

  it('is that of the article above a kicker, too, beside the code', () => {
    const page = `کد خبر: ۱۲۳۴ | ۳ ساعت پیش\nاستاندار فارس:\nعنوان این خبر تازه\n\n${BODY}`;
    expect(readArticle(page, { reference: '2024-09-07T12:00' }).publishedAt).toBe('2024-09-07T09:00:00+03:30');
  });

  it('is counted for the last change, too', () => {
    const stamps = 'تاریخ انتشار: ۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹\nبه‌روزرسانی: ۳ ساعت پیش';
    expect(readBelowHeadline(stamps, { reference: '2024-09-07T12:00' }).updatedAt).toBe('2024-09-07T09:00:00+03:30');
  });

  it('gives way to a stamp that is complete', () => {
    const { publishedAt } = readBelowHeadline('۲ روز پیش | ۴ دقیقه مطالعه | ۱۶ شهریور ۱۴۰۳ ۱۰:۵۹', {
      reference: '2024-09-10T12:00',
    });
    expect(publishedAt).toBe('2024-09-06T10:59:00+03:30');
  });

  it('is not taken from another article or from a reader', async () => {
    const reference = '2024-09-07T12:00';
    const others =
      '<div>عنوان دیگر این روزنامه</div><div>۵ دقیقه پیش</div><div>سومین عنوان از این روزنامه</div><div>۹ دقیقه پیش</div>';
    const html = `${others}<div>آرشیو</div><h1>عنوان این خبر تازه</h1><p>${SENTENCE}</p><p>دومین ${SENTENCE}</p>`;
    expect((await readArticleHtml(html, { reference })).publishedAt).toBeNull();
    const page = `عنوان این خبر تازه\n\n${BODY}`;
    expect(readArticle(`${page}\n۳ ساعت پیش`, { reference }).publishedAt).toBeNull();
    expect(readArticle(`${page}\nنظرات\nکاظم\n۳ ساعت پیش\nخوب بود.`, { reference }).publishedAt).toBeNull();
  });

  it('is given on the clock of the zone', () => {
    const options = { reference: '2024-09-07T07:30:00Z', timeZone: 'Asia/Kabul' };
    expect(readBelowHeadline('۳ ساعت پیش', options).publishedAt).toBe('2024-09-07T09:00:00+04:30');
  });

  it('is text inside and at the end of a body', () => {
    const { paragraphs } = readArticle(
      `عنوان این خبر تازه\n\n${SENTENCE}\n۳ ساعت پیش\nدومین ${SENTENCE}\n۱۷ شهریور\nسومین ${SENTENCE}\nدیروز`,
    );
    expect(paragraphs).toHaveLength(6);
  });

  it('is a heading above what happened on that day', () => {
    const { paragraphs } = readArticle(
      `گاه‌شمار این رویداد تازه\n\n۱۷ شهریور\n${SENTENCE}\n۱۸ شهریور\nدومین ${SENTENCE}`,
    );
    expect(paragraphs).toHaveLength(4);
  });
});

describe('the dates of the text', () => {
  const page = `عنوان این خبر تازه\n\n${BODY}\nاین جمله دیروز نوشته شد.`;
  const last = (text: string, options = {}) => readArticle(text, options).dates.at(-1)?.value;

  it('are counted from when the page was fetched, where it says no day', () => {
    expect(last(page)).toBeNull();
    expect(last(page, { reference: '2024-01-01' })).toBe('2023-12-31');
    expect(last(`۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹\n${page}`, { reference: '2024-01-01' })).toBe('2024-09-05');
    const subtitle = '۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹\nعنوان این خبر تازه\nجشن دیروز شهر با شادی برگزار شد';
    expect(last(`${subtitle}\n\n${BODY}`, { reference: '2024-01-01' })).toBe('2024-09-05');
    expect(last(`${page}\nنظرات\nکاظم\nفردا می‌آیم.`, { reference: '2024-01-01' })).toBe('2024-01-02');
  });

  it('are counted in the same way in HTML', async () => {
    const html = `<h1>عنوان این خبر تازه</h1><div>۳ ساعت پیش</div><p>${SENTENCE}</p><p>این جمله دیروز نوشته شد.</p>`;
    const { publishedAt, dates } = await readArticleHtml(html, { reference: '2024-01-01T02:00' });
    expect(publishedAt).toBe('2023-12-31T23:00:00+03:30');
    expect(dates.at(-1)?.value).toBe('2023-12-30');
  });
});

it('the option reference refuses what is no day', async () => {
  for (const reference of ['x', '2024-13-01', '', null, 5, '2024-01']) {
    const options = { reference } as ArticleOptions;
    expect(() => readArticle('', options)).toThrow(MatnError);
    expect(() => readArticle('', options)).toThrow(/^option 'reference' takes an ISO 8601 day/);
    await expect(readArticleHtml('', options)).rejects.toThrow(/^option 'reference'/);
  }
});
