import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index';
import { LEAD, SECOND, SENTENCE, THIRD } from './sentence';

const STAMP = '۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹';
/** The moment that the stamp says. */
const PUBLISHED = '2024-09-06T10:59:00+03:30';

describe('a name below the headline', () => {
  const read = (line: string, second = `دومین ${SENTENCE}`): [string | null, number] => {
    const { author, paragraphs } = readArticle(`عنوان این خبر تازه شهر\n${line}\n${SENTENCE}\n${second}`);
    return [author, paragraphs.length];
  };

  it('is the author, with a mark or a trade after it or without', () => {
    for (const line of ['مریم احمدی', 'مریم احمدی/', 'مریم احمدی -', 'مریم احمدی خبرنگار'])
      expect(read(line)).toEqual(['مریم احمدی', 2]);
    expect(read('عصر ایران؛ مریم احمدی-')).toEqual(['مریم احمدی', 2]);
  });

  it('is no author after the sign of a camera, which is that of who took the pictures', () => {
    expect(read('📷 مهدی رضایی')).toEqual([null, 2]);
    expect(read('✍ مهدی رضایی')).toEqual(['مهدی رضایی', 2]);
  });

  it('is no author before a colon, which says who speaks, unless the paper is named first', () => {
    expect(read('مریم احمدی:')[0]).toBeNull();
    expect(read('عصر ایران؛ مریم احمدی:')).toEqual(['مریم احمدی', 2]);
  });

  it('is no author if the text tells of this person', () => {
    expect(read('مریم احمدی/', `به گفته احمدی، دومین ${SENTENCE}`)[0]).toBeNull();
  });
});

describe('a name between the code and who took the pictures', () => {
  const read = (lines: string, text = SENTENCE): [string | null, number] => {
    const { author, paragraphs } = readArticle(`عنوان این خبر تازه شهر\n${STAMP}\n${lines}\n${text}\nباغ کهن\n${text}`);
    return [author, paragraphs.length];
  };

  it('is the author', () => {
    expect(read('کد خبر: ۱۲۳۴\nنگار شفیعی\nعکس: آرش دهقان')[0]).toBe('نگار شفیعی');
  });

  it('is no author without the picture, or if the text tells of this person', () => {
    expect(read('کد خبر: ۱۲۳۴\nنگار شفیعی')[0]).toBeNull();
    expect(
      read('کد خبر: ۱۲۳۴\nنگار شفیعی\nعکس: آرش دهقان', `نگار شفیعی آمد و ${SENTENCE}\nشفیعی گفت ${SENTENCE}`)[0],
    ).toBeNull();
  });
});

describe('a name with a stamp below the text', () => {
  const read = (foot: string, head = ''): [string | null, string | null] => {
    const page = `عنوان این خبر تازه\n${head}\n${SENTENCE}\nدومین ${SENTENCE}\n${foot}\nسپاس`;
    const { author, publishedAt } = readArticle(page);
    return [author, publishedAt];
  };
  /** A reader with the time of the comment. */
  const reader = 'مینا راد | ۲۱:۱۰ - ۱۴۰۴/۰۶/۱۱';

  it.each(['نظر کاربران', 'نظرات کاربران', 'دیدگاه مخاطبان', 'ارسال نظر', 'نظرات (۳)', 'انتشار یافته: ۳', '۳ نظر'])(
    'is a reader below «%s»',
    (heading) => {
      for (const line of [reader, '۲۱:۱۰ - ۱۴۰۴/۰۶/۱۱ | مینا راد', 'ناشناس ۱۴۰۴/۰۶/۱۱ - ۲۱:۱۰'])
        expect(read(`${heading}\n${line}`)).toEqual([null, null]);
      expect(read(`${heading}\n${reader}`, `نویسنده: مریم احمدی\n${STAMP}`)).toEqual(['مریم احمدی', PUBLISHED]);
    },
  );

  it('is the author who answers readers, and the stamp is that of the answer', () => {
    const answer = 'نظر کاربران\nمریم احمدی ۱۴۰۴/۰۶/۱۱ - ۲۱:۱۰';
    expect(read(answer, 'نویسنده: مریم احمدی')).toEqual(['مریم احمدی', null]);
  });

  it('is a reader in two lines, too, if they are below a count of comments', () => {
    for (const lines of ['مینا راد\n۲۱:۱۰ - ۱۴۰۴/۰۶/۱۱', '۲۱:۱۰ - ۱۴۰۴/۰۶/۱۱\nمینا راد'])
      for (const heading of ['نظرات (۳)', '۳ نظر']) expect(read(`${heading}\n${lines}`)).toEqual([null, null]);
  });

  it('is a reader below the comment of another one', () => {
    for (const heading of ['نظرات کاربران', 'نظرات (۳)', '۳ نظر']) {
      const said = `${heading}\nمینا راد\n${STAMP}\nسومین ${SENTENCE}\nرضا کریمی\n${STAMP}`;
      expect(read(said)).toEqual([null, null]);
    }
  });

  it('is a reader beside the author and stamp of the page itself', () => {
    const comments = `نظر کاربران\n${reader}`;
    expect(read(`${STAMP}\n${comments}`)).toEqual([null, PUBLISHED]);
    expect(read(`نویسنده: مریم احمدی\nتاریخ انتشار: ${STAMP}\n${comments}`)).toEqual(['مریم احمدی', PUBLISHED]);
    expect(read(`${comments}\nسپاس\nتاریخ انتشار: ${STAMP}`)).toEqual([null, PUBLISHED]);
    expect(read(`نظر کاربران\nکد خبر: ۱۲۳۴۵۶\n${STAMP}\nسد کرج`)).toEqual([null, PUBLISHED]);
    expect(read(`مریم احمدی | ${STAMP}\n${comments}`)).toEqual(['مریم احمدی', PUBLISHED]);
    // Below a number of comments, a button stands where somebody would have said something.
    for (const lines of [`چاپ\nمریم احمدی | ${STAMP}`, `مریم احمدی | ${STAMP}\nچاپ`])
      expect(read(`۳ نظر\n${lines}\nعنوان دیگر این روزنامه`)).toEqual(['مریم احمدی', PUBLISHED]);
  });
});

describe('a headline as long as a paragraph', () => {
  const LONG = 'آغاز لایروبی قنات کهن شهر با کمک استادکاران بومی و رسیدن آب به باغ‌ها';
  const read = (lines: string, top = ''): [string | null, string | null, number] => {
    const page = `${top}\n${LONG}\n${lines}\n${SECOND}\n${THIRD}`;
    const { author, publishedAt, paragraphs } = readArticle(page);
    return [author, publishedAt, paragraphs.length];
  };

  it('is not taken for text above the stamp that is below the lead', () => {
    expect(read(`${LEAD}\n${STAMP}`)).toEqual([null, PUBLISHED, 3]);
    expect(read(`${LEAD}\n۵ نظر\n${STAMP}`)).toEqual([null, PUBLISHED, 3]);
  });

  it('is not taken for text above the author, even below a line that is elsewhere over comments', () => {
    expect(read(`${LEAD}\n۵ نظر\nمینا راد | ${STAMP}`)).toEqual(['مینا راد', PUBLISHED, 3]);
    for (const above of ['۵ نظر', 'نظرات (۵)', 'ارسال نظر'])
      expect(read(`${above}\nمینا راد | ${STAMP}\n${LEAD}`, 'یکشنبه ۱۸ شهریور ۱۴۰۳')).toEqual([
        'مینا راد',
        PUBLISHED,
        3,
      ]);
  });
});

describe('the lines after a headline', () => {
  it.each([
    ['a name alone', 'مریم احمدی', 'مریم احمدی', `${SENTENCE}\nدومین ${SENTENCE}`],
    ['a name that the text has again', null, 'مریم احمدی', `${SENTENCE}\nدومین ${SENTENCE} احمدی این را گفت.`],
    ['a name that is a heading like one below', null, 'مریم احمدی', `${SENTENCE}\nعلی رضایی\nدومین ${SENTENCE}`],
    ['a name over a single paragraph', null, 'مریم احمدی', SENTENCE],
    ['a name before a trade', 'مریم احمدی', 'مریم احمدی / روزنامه‌نگار', SENTENCE],
    ['a name before a town', null, 'مریم احمدی / شیراز', SENTENCE],
  ])('with %s give the author %s', (_, author, name, body) => {
    expect(readArticle(`عنوان این خبر تازه\n${name}\n${body}`).author).toBe(author);
  });

  it('name no author where several people speak below', () => {
    const page = (below: string) =>
      readArticle(
        `عنوان این خبر تازه\n۱۶ شهریور ۱۴۰۳\nعلی کاویانی\nپژوهشگر محیط زیست\n${SENTENCE}\n${below}\nدومین ${SENTENCE}`,
      );
    const { author, paragraphs } = page('زهرا امینیان\nاستاد دانشگاه');
    expect([author, paragraphs.length]).toEqual([null, 6]);
    // The same where what the first one says is short.
    const talk = 'علی کاویانی\nپژوهشگر محیط زیست\nآب مسئله همه ماست و شعار نیست.\nزهرا امینیان\nاستاد دانشگاه';
    expect(readArticle(`عنوان این خبر تازه\n۱۶ شهریور ۱۴۰۳\n${talk}\n${SENTENCE}`).author).toBeNull();
    expect(page('زهرا امینیان').author).toBe('علی کاویانی');
    // A name without a trade below it is that of the author.
    const writer = `علی کاویانی\n۱۶ شهریور ۱۴۰۳\n${SENTENCE}\nزهرا امینیان\nاستاد دانشگاه\nدومین ${SENTENCE}`;
    expect(readArticle(`عنوان این خبر تازه\n${writer}`).author).toBe('علی کاویانی');
  });

  it('name no author if the text tells of this person', () => {
    const page = (below: string): string =>
      `عنوان این خبر تازه\n۱۶ شهریور ۱۴۰۳\nمریم احمدی\n${below}\n${SENTENCE}\nاحمدی ${SENTENCE}`;
    expect(readArticle(page('سازنده تار و سه‌تار')).author).toBeNull();
    expect(readArticle(page('سازنده تار و سه‌تار').replace('\nاحمدی', '\nمریم احمدی')).author).toBe('مریم احمدی');
    expect(readArticle(page(`دومین ${SENTENCE}`)).author).toBe('مریم احمدی');
    expect(readArticle(page(`مریم احمدی گفت که ${SENTENCE}`)).author).toBeNull();
    // What stands in brackets behind the trade is no part of the name.
    const reporter = (text: string): string =>
      `مریم احمدی، خبرنگار (بازار)\nسیلاب روستا را با خود برد و رفت\n${text}${SENTENCE}\nدومین ${SENTENCE}`;
    expect(readArticle(reporter('')).author).toBe('مریم احمدی');
    expect(readArticle(reporter('احمدی گفت که ')).author).toBeNull();
    // «نقد» (review) alone is over a text that its author signs; with more words it is a kicker.
    const review = (kicker: string): string =>
      `${kicker}\n# عنوان این خبر تازه شد\nمریم احمدی\nاحمدی بازی کرده و ${SENTENCE}\nدومین ${SENTENCE}`;
    expect(readArticle(review('نقد')).author).toBe('مریم احمدی');
    expect(readArticle(review('نقد فیلم تازه ژاپنی')).author).toBeNull();
  });

  it('name no author among facts between bars if the text tells of this person, unless a label names the author', () => {
    const authorOf = (facts: string, text: string): string | null =>
      readArticle(`${facts}\nعنوان این خبر تازه\n\n${text}${SENTENCE}`).author;
    for (const facts of [
      'سیاست | مریم احمدی | ۱۶ شهریور ۱۴۰۳',
      '۱۶ شهریور ۱۴۰۳ | سیاست | مریم احمدی',
      'مریم احمدی | ۱۶ شهریور ۱۴۰۳ | ۱۵ دیدگاه',
    ]) {
      expect(authorOf(facts, 'مریم احمدی گفت که ')).toBeNull();
      expect(authorOf(facts, '')).toBe('مریم احمدی');
    }
    expect(authorOf('نویسنده: مریم احمدی | ۱۶ شهریور ۱۴۰۳', 'مریم احمدی گفت که ')).toBe('مریم احمدی');
  });

  it('name the author although the text has a word of the line, if it may be another word or another of two authors', () => {
    const signed = (lines: string): string => `عنوان این خبر تازه\n${lines}\n${SENTENCE}\nاحمدی از آب گفت. ${SENTENCE}`;
    expect(readArticle(signed('مریم احمدی\n۱۶ شهریور ۱۴۰۳')).author).toBe('مریم احمدی');
    // The text has «آب» (water), which is no family name.
    expect(readArticle(signed('۱۶ شهریور ۱۴۰۳\nمریم احمدی، پژوهشگر آب\nیک جرعه از رود')).author).toBe('مریم احمدی');
    // If two have written it, one of them may be named in it.
    const two = signed('۱۶ شهریور ۱۴۰۳\nعلی رضایی و مریم احمدی\nیک جرعه از رود');
    expect(readArticle(two).author).toBe('علی رضایی و مریم احمدی');
  });

  it('name the author even below a headline that has a sentence of the site above it', () => {
    const page = (above: string): string =>
      `${above}\nعنوان این خبر تازه\nمریم احمدی\n۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹\n${SENTENCE}\nمریم احمدی ${SENTENCE}`;
    expect(readArticle(page('کد خبر: ۱۲۳۴')).author).toBe('مریم احمدی');
    expect(readArticle(page('این جمله از خود سایت است و با نقطه پایان می‌یابد.')).author).toBe('مریم احمدی');
  });

  it.each([
    ['the paper below it', 'مریم احمدی', 'عنوان این خبر تازه', 'بی‌بی‌سی فارسی'],
    ['a question for the headline', 'مریم احمدی', 'چرا آب این دریاچه کم شد؟', 'بی‌بی‌سی فارسی'],
    ['a sentence for the headline', null, 'آب این دریاچه امسال کم شد.', 'بی‌بی‌سی فارسی'],
    ['the same name before a colon in the headline', null, 'مریم احمدی: آب این دریاچه کم شد', 'بی‌بی‌سی فارسی'],
  ])('with a name between headline and stamp, and %s, give the author %s', (_, author, title, paper) => {
    const page = `${title}\nمریم احمدی\n${paper}\n۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹\n${SENTENCE}\nمریم احمدی ${SENTENCE}`;
    expect(readArticle(page).author).toBe(author);
  });
});

describe('the last line of a text', () => {
  it.each([
    ['who the author is', 'masthead', 'مریم احمدی پژوهشگر تاریخ است و در دانشگاه شیراز درس می‌دهد.'],
    ['the same after a comma', 'masthead', 'مریم احمدی، روزنامه‌نگار، از سال ۱۳۹۵ درباره آب می‌نویسد.'],
    ['what the author wrote', 'masthead', 'مریم احمدی پژوهشگر تاریخ است و نویسنده کتاب «شهر خاموش».'],
    ['what the author said', 'text', 'مریم احمدی پژوهشگر تاریخ گفت که این راه بسته است.'],
    ['what the author says', 'text', 'مریم احمدی پژوهشگر تاریخ است و می‌گوید شهر رو به آبادی است.'],
    ['what the author holds', 'text', 'مریم احمدی پژوهشگر تاریخ است و باور دارد «شهر رو به آبادی است».'],
    ['another person', 'text', 'نرگس کریمی پژوهشگر تاریخ است و در دانشگاه شیراز درس می‌دهد.'],
    ['what the author did', 'text', 'مریم احمدی این باغ را دیده است و به ما نشان داد.'],
  ])('that says %s goes to: %s', (_, place, line) => {
    const { removed } = readArticle(
      `عنوان این خبر تازه\nنویسنده: مریم احمدی\n\n${SENTENCE}\nدومین ${SENTENCE}\n${line}\nبرچسب‌ها: آب`,
    );
    expect(removed.find(({ text }) => text === line)?.reason ?? 'text').toBe(place);
  });
});

it('says who the author is in the last line above other articles, too', () => {
  const line = 'مریم احمدی پژوهشگر تاریخ است و در دانشگاه شیراز درس می‌دهد.';
  const page = `عنوان این خبر تازه\nنویسنده: مریم احمدی\n\n${SENTENCE}\nدومین ${SENTENCE}\n${line}`;
  const { removed } = readArticle(`${page}\nمطالب مرتبط\nبرداشت گیلاس در دره شمالی\nخبرنامه باغستان تازه`);
  expect(removed.find(({ text }) => text === line)?.reason).toBe('masthead');
});

describe('a name below the code at the end', () => {
  it.each([
    ['the author', 'کد خبر: ۱۲۳۴\nمریم احمدی', 'مریم احمدی'],
    ['the author below the stamp, too', 'کد خبر: ۱۲۳۴\n۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹\nمریم احمدی', 'مریم احمدی'],
    ['nobody known over more lines', 'کد خبر: ۱۲۳۴\n۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹\nمریم احمدی\nسد کرج', null],
    ['nobody known below a tag', 'کد خبر: ۱۲۳۴\nبرچسب‌ها: آب\nمریم احمدی', null],
  ])('is %s', (_, lines, author) => {
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\nدومین ${SENTENCE}\n${lines}`).author).toBe(author);
  });
});
