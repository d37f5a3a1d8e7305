import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index';
import { readCases } from '../cases';
import { AS_IT_STANDS } from './as-it-stands';
import { SENTENCE } from './sentence';

/** Where a line between two paragraphs goes: the reason for which it is left out, `text`, or `cut` if it is no paragraph and no reason is given. */
function inBody(line: string): string {
  const { paragraphs, removed } = readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n${line}\nدومین ${SENTENCE}`, {
    normalize: { profile: 'safe' },
  });
  const out = removed.find(({ text }) => text === line);
  return out?.reason ?? (paragraphs.length === 3 ? 'text' : 'cut');
}

describe('a line in a body', () => {
  it.each(readCases('article/lines.tsv'))('%s is left out as %s', (line, reason) => {
    expect(inBody(line!)).toBe(reason);
  });

  it.each(readCases('article/lines-leave.tsv'))('%s stays text: %s', (line) => {
    expect(inBody(line!)).toBe('text');
  });
});

describe('the lines after a headline', () => {
  it('say when it was published, below a list of sentences that sums it up as well', () => {
    const page = (sign: string): string =>
      `عنوان این خبر تازه\n\n${sign}${SENTENCE}\n${sign}دومین ${SENTENCE}\n۱۶ شهریور ۱۴۰۳\nسومین ${SENTENCE}`;
    for (const sign of ['- ', '\u202b- ', '\u200f\u00a0- '])
      expect(readArticle(page(sign)).publishedAt).toBe('2024-09-06');
    for (const sign of ['', '\u202b']) expect(readArticle(page(sign)).publishedAt).toBeNull();
  });

  it('are left out as contents of the page, if they are the headings below', () => {
    const parts = `دره کجاست؟\n${SENTENCE}\nزمان سفر\nدومین ${SENTENCE}`;
    const page = `عنوان این خبر تازه\n\nسومین ${SENTENCE}\nفهرست مطالب\nدره کجاست؟\nزمان سفر\n${parts}`;
    const { paragraphs, removed } = readArticle(page, AS_IT_STANDS);
    expect(paragraphs.join('\n')).toBe(`سومین ${SENTENCE}\n${parts}`);
    expect(removed.map(({ reason }) => reason)).toEqual(['navigation', 'repeated', 'repeated']);
    for (const heading of [
      'فهرست عناوین',
      'فهرست محتوا:',
      'سرفصل‌ها',
      'عناوین مطلب',
      'آنچه در این مقاله می‌خوانید:',
      'آنچه در این مطلب می‌خوانید',
    ])
      expect(readArticle(page.replace('فهرست مطالب', heading), AS_IT_STANDS).paragraphs).toEqual(paragraphs);
    const hidden = readArticle(page.replace('مطالب\n', 'مطالب\nپنهان کردن\n'), AS_IT_STANDS);
    expect(hidden.paragraphs).toEqual(paragraphs);
  });

  it('say when it was published below the lead, whatever day or month the page shows', () => {
    const stamp = '۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹';
    const lines = `عنوان این خبر تازه\n\n${SENTENCE}\n${stamp}\nدومین ${SENTENCE}\nسومین ${SENTENCE}`;
    for (const top of ['', 'امروز: یکشنبه ۱۷ شهریور ۱۴۰۳\n', 'شهریور ۱۴۰۳\n'])
      expect(readArticle(top + lines).publishedAt).toBe('2024-09-06T10:59:00+03:30');
  });

  it.each(
    'نام کتاب|نام اثر|نام فیلم|نام سریال|نام مجموعه|نام نمایش|عنوان|عنوان کتاب|عنوان اثر|عنوان فیلم|عنوان اصلی|ناشر|انتشارات|نشر|شابک|قطع|ژانر|کارگردان|بازیگران|تهیه‌کننده|آهنگساز|موسیقی|خواننده|فیلم‌نامه|فیلم‌نامه‌نویس|محصول|رده سنی|تعداد صفحات|سال ساخت|سال تولید|سال نشر|سال چاپ|سال انتشار'.split(
      '|',
    ),
  )('are the list of a book or film with «%s», whose author is not the author of the article', (label) => {
    const list = ['نویسنده: جورج اورول', `${label}: کوهسار`];
    const { author, paragraphs } = readArticle(
      `عنوان این خبر تازه\n\n${SENTENCE}\n${list.join('\n')}\nدومین ${SENTENCE}`,
    );
    expect(author).toBeNull();
    expect(paragraphs.slice(1, -1)).toEqual(list);
  });

  // In the tables p is a paragraph, r a headline of another article, and anything else the reason for which a line is left out.
  it.each(readCases('article/bodies.tsv'))('%j become %s (%s)', (lines, expected) => {
    const sentences = lines!.replaceAll('S۲', `دومین ${SENTENCE}`).replaceAll('S', SENTENCE);
    const page = `عنوان این خبر تازه\n\n${sentences}`;
    const { paragraphs, related, removed } = readArticle(page, AS_IT_STANDS);
    const places = [
      ...paragraphs.map((text) => ['p', text] as const),
      ...related.map((text) => ['r', text] as const),
      ...removed.map(({ text, reason }) => [reason, text] as const),
    ];
    // A place where a text was found already is passed over, so that a text that occurs twice is found twice.
    const found: [at: number, place: string][] = [];
    for (const [place, text] of places) {
      let at = page.indexOf(text);
      while (found.some(([taken]) => taken === at)) at = page.indexOf(text, at + 1);
      found.push([at, place]);
    }
    expect(
      found
        .sort(([a], [b]) => a - b)
        .map(([, place]) => place)
        .join(' '),
    ).toBe(expected);
  });
});

describe('the lines below a body', () => {
  const below = (lines: string) => readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\nدومین ${SENTENCE}\n${lines}`);

  it('keeps the subject of a letter in one line, and other words in braces', () => {
    const told = [`${SENTENCE} `.repeat(8).trim(), 'Subject: آب سد کم شد'];
    expect(below(told.join('\n')).paragraphs.slice(2)).toEqual(told);
    expect(below('![نما](/a.jpg){آب سد} کم شد').paragraphs.at(-1)).toBe('{آب سد} کم شد');
  });

  it('say when a post was published, if there is only one day', () => {
    expect(below('۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹').publishedAt).toBe('2024-09-06T10:59:00+03:30');
    expect(below('۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹\n۱۷ شهریور ۱۴۰۳ - ۱۰:۵۹').publishedAt).toBeNull();
    expect(below('۱۶ شهریور ۱۴۰۳\n۱۰:۵۹').publishedAt).toBe('2024-09-06T10:59:00+03:30');
    expect(below('اخبار مرتبط\nعنوان دیگر این روزنامه\n۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹').publishedAt).toBeNull();
    expect(below('تمامی حقوق این سایت محفوظ است\n۱۷ شهریور ۱۴۰۳ - ۱۲:۰۰').publishedAt).toBeNull();
    expect(below('اخبار مرتبط\nعنوان دیگر این روزنامه\n۱۴ شهریور ۱۴۰۳ | ۵ دیدگاه').publishedAt).toBeNull();
    // The days of what the text tells are none of the article.
    for (const [first, second] of [
      ['۱۲ شهریور ۱۴۰۳', '۱۳ شهریور ۱۴۰۳'],
      ['۱۲ شهریور', '۱۳ شهریور'],
    ]) {
      const told = `کد خبر: ۱۲۳۴\nگاه‌شمار این رویداد تازه\n\n${first}\n${SENTENCE}\n${second}\nدومین ${SENTENCE}`;
      expect(readArticle(`${told}\n۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹`).publishedAt).toBe('2024-09-06T10:59:00+03:30');
    }
    // «۳ ساعت پیش» (three hours ago) below the headline is the stamp of the article, so this one is not.
    const ago = `عنوان این خبر تازه\n۳ ساعت پیش\n\n${SENTENCE}\nدومین ${SENTENCE}\n۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹`;
    expect(readArticle(ago).publishedAt).toBeNull();
  });

  it('say less than the day below the headline, as do the lines above it', () => {
    const list = 'اخبار مرتبط\nعنوان دیگر این روزنامه\n۱۴ شهریور ۱۴۰۳ - ۱۰:۵۹ | ۵ دیدگاه';
    for (const above of [
      '',
      'آخرین اخبار\nپل تازه شهر باز شد\n۱۴ شهریور ۱۴۰۳ | ۵ دیدگاه\n',
      '۱۴ شهریور ۱۴۰۳ | تحریریه\n',
    ]) {
      const page = `${above}عنوان این خبر تازه\n۱۶ شهریور ۱۴۰۳\n\n${SENTENCE}\nدومین ${SENTENCE}\n${list}`;
      expect(readArticle(page).publishedAt).toBe('2024-09-06');
    }
  });

  it('say nothing of the article among comments or in the list of a book', () => {
    const page = (lines: string): string =>
      `عنوان این خبر تازه\n۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹\n\n${SENTENCE}\nدومین ${SENTENCE}\n${lines}`;
    for (const lines of [
      'نظرات بینندگان\nناشناس\nتاریخ انتشار: ۱۲:۳۰ - ۱۴۰۳/۰۶/۱۷\nسپاس از گزارش شما',
      'نام کتاب: باغ سنگ\nناشر: نشر کوهسار\nتاریخ انتشار: پاییز امسال',
    ])
      expect(readArticle(page(lines)).publishedAt).toBe('2024-09-06T10:59:00+03:30');
  });

  it('have a stamp that does not say when it was published below the heading of comments or a label', () => {
    expect(below('نظرات کاربران\n۱۶ شهریور ۱۴۰۳ - ۱۰:۳۰').publishedAt).toBeNull();
    expect(below('به‌روزرسانی: ۱۶ شهریور ۱۴۰۳ - ۱۰:۳۰').publishedAt).toBeNull();
  });

  it('are all of a page that has only what readers say', () => {
    const said = (stamp: string): string => `ناشناس\n${stamp} - ۱۴۰۳/۰۶/۱۷\nسپاس از گزارش شما\n`;
    const { title, body, publishedAt, removed } = readArticle(`نظرات\n${said('۱۲:۳۰')}${said('۱۲:۴۰')}پاسخ`);
    expect([title, body, publishedAt]).toEqual([null, '', null]);
    expect(new Set(removed.map(({ reason }) => reason))).toEqual(new Set(['comments']));
    const foot = 'ارسال به دوستان\nتمامی حقوق محفوظ است';
    const footed = readArticle(`نظرات\n${said('۱۲:۳۰')}${said('۱۲:۴۰')}${foot}`);
    expect(footed.removed.slice(-2).map(({ reason }) => reason)).toEqual(['comments', 'footer']);
    const photo = readArticle(`عنوان این خبر تازه\nنظرات\n${said('۱۲:۳۰')}${said('۱۲:۴۰')}کد خبر: ۱۲۳۴`);
    expect(photo.code).toBe('1234');
    // Without a heading the readers stand in a box over the article.
    const box = 'ناشناس ۱۰:۵۹ آب گران شد\nناشناس ۱۱:۲۰ سد پر شد';
    const below = readArticle(`پربحث‌ترین‌ها\n${box}\nعنوان این خبر تازه\n۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹\n\n${SENTENCE}`);
    expect(below.body.endsWith(SENTENCE)).toBe(true);
    // Once it is an anonymous author.
    const once = readArticle(`عنوان این خبر تازه\nناشناس\n۱۲:۳۰ - ۱۴۰۳/۰۶/۱۷\n\n${SENTENCE}`);
    expect([once.title, once.publishedAt]).toEqual(['عنوان این خبر تازه', '2024-09-07T12:30:00+03:30']);
  });

  it('may say when the source was published, which does not say it of the article', () => {
    const page = (foot: string): string => `۱۶ شهریور ۱۴۰۳\nکد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${SENTENCE}\n${foot}`;
    expect(readArticle(page('منبع: روزنامه اطلاعات، ۱۴ شهریور ۱۴۰۳')).publishedAt).toBe('2024-09-06');
    expect(below('منبع: روزنامه اطلاعات، ۱۴ شهریور ۱۴۰۳').publishedAt).toBeNull();
    // With the label «تاریخ انتشار» (published on) it does.
    expect(below('منبع: روزنامه اطلاعات | تاریخ انتشار: ۱۴ شهریور ۱۴۰۳').publishedAt).toBe('2024-09-04');
  });

  it.each('تلگرام|اینستاگرام|توییتر|تویتر|فیس‌بوک|واتساپ|واتس‌اپ|لینکدین|روبیکا|ایتا|یوتیوب'.split('|'))(
    'have «%s» among the tags right below their label',
    (network) => {
      expect(below(`برچسب‌ها\n${network}\nآب`).tags).toEqual([network, 'آب']);
    },
  );

  it('may have the tags in the line of the byline', () => {
    expect(below('ارسال شده توسط مریم احمدی در ۱۸:۰۵ برچسب‌ها: هرات، زنان').tags).toEqual(['هرات', 'زنان']);
  });

  it('are tags although they are towns and sections, if the text has all of them', () => {
    const told = 'کشاورزی تهران با آب رونق گرفته است.\nانتهای پیام';
    expect(below(`${told}\nتهران\nکشاورزی\nآب`).tags).toEqual(['تهران', 'کشاورزی', 'آب']);
    expect(below(`${told}\nتهران\nکشاورزی\nبرق`).tags).toEqual([]);
  });

  it('are tags without a label, below a source and a button as well, if the text has all of them', () => {
    const foot = (tags: string): readonly string[] =>
      below(`سد کرج پس از باران پاییز پر آب شد.\nمنبع: ایسنا\nچاپ\n${tags}\nاخبار مرتبط\nعنوان دیگر این روزنامه`).tags;
    expect(foot('سد کرج\nآب')).toEqual(['سد کرج', 'آب']);
    expect(foot('سد لار\nآب')).toEqual([]);
  });

  it('may say that there are no tags', () => {
    expect(below('برچسب‌ها\nناموجود').tags).toEqual([]);
    expect(below('برچسب‌ها: ندارد').tags).toEqual([]);
    expect(below('برچسب‌ها: بدون برچسب').tags).toEqual([]);
    expect(below('برچسب‌ها: موردی یافت نشد').tags).toEqual([]);
    expect(below('برچسب‌ها\nناموجود\nدارو').tags).toEqual(['ناموجود', 'دارو']);
  });
});
