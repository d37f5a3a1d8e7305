import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index';
import { LEAD, SECOND, SENTENCE, THIRD } from './sentence';

describe('a name below the headline', () => {
  const read = (line: string, second = `دومین ${SENTENCE}`): [string | null, number] => {
    const { author, paragraphs } = readArticle(`عنوان این خبر تازه شهر\n${line}\n${SENTENCE}\n${second}`);
    return [author, paragraphs.length];
  };

  it('signs the text, with a mark between them or without', () => {
    for (const line of ['مریم احمدی', 'مریم احمدی/', 'مریم احمدی -', 'مریم احمدی خبرنگار'])
      expect(read(line)).toEqual(['مریم احمدی', 2]);
    expect(read('عصر ایران؛ مریم احمدی-')).toEqual(['مریم احمدی', 2]);
  });

  it('took the pictures, behind a camera', () => {
    expect(read('📷 مهدی رضایی')).toEqual([null, 2]);
    expect(read('✍ مهدی رضایی')).toEqual(['مهدی رضایی', 2]);
  });

  it('speaks, with a colon', () => {
    expect(read('مریم احمدی:')[0]).toBeNull();
    expect(read('عصر ایران؛ مریم احمدی:')).toEqual(['مریم احمدی', 2]);
  });

  it('is of whom the text tells', () => {
    expect(read('مریم احمدی/', `به گفته احمدی، دومین ${SENTENCE}`)[0]).toBeNull();
  });
});

describe('a name with a stamp below the text', () => {
  const read = (foot: string, head = ''): [string | null, string | null] => {
    const page = `عنوان این خبر تازه\n${head}\n${SENTENCE}\nدومین ${SENTENCE}\n${foot}\nسپاس`;
    const { author, publishedAt } = readArticle(page);
    return [author, publishedAt];
  };
  const reader = 'مینا راد | ۲۱:۱۰ - ۱۴۰۴/۰۶/۱۱';
  const stamp = '۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹';
  const day = '2024-09-06T10:59:00+03:30';

  it.each(['نظر کاربران', 'نظرات کاربران', 'دیدگاه مخاطبان', 'ارسال نظر', 'نظرات (۳)', 'انتشار یافته: ۳', '۳ نظر'])(
    'is a reader below «%s»',
    (heading) => {
      for (const line of [reader, '۲۱:۱۰ - ۱۴۰۴/۰۶/۱۱ | مینا راد', 'ناشناس ۱۴۰۴/۰۶/۱۱ - ۲۱:۱۰'])
        expect(read(`${heading}\n${line}`)).toEqual([null, null]);
      expect(read(`${heading}\n${reader}`, `نویسنده: مریم احمدی\n${stamp}`)).toEqual(['مریم احمدی', day]);
    },
  );

  it('is the author, who answers', () => {
    const answer = 'نظر کاربران\nمریم احمدی ۱۴۰۴/۰۶/۱۱ - ۲۱:۱۰';
    expect(read(answer, 'نویسنده: مریم احمدی')).toEqual(['مریم احمدی', null]);
  });

  it('is a reader in lines of their own, where one number tells of comments', () => {
    for (const lines of ['مینا راد\n۲۱:۱۰ - ۱۴۰۴/۰۶/۱۱', '۲۱:۱۰ - ۱۴۰۴/۰۶/۱۱\nمینا راد'])
      for (const heading of ['نظرات (۳)', '۳ نظر']) expect(read(`${heading}\n${lines}`)).toEqual([null, null]);
  });

  it('is a reader below what another has said', () => {
    for (const heading of ['نظرات کاربران', 'نظرات (۳)', '۳ نظر']) {
      const said = `${heading}\nمینا راد\n${stamp}\nسومین ${SENTENCE}\nرضا کریمی\n${stamp}`;
      expect(read(said)).toEqual([null, null]);
    }
  });

  it('leaves the page its own', () => {
    const comments = `نظر کاربران\n${reader}`;
    expect(read(`${stamp}\n${comments}`)).toEqual([null, day]);
    expect(read(`نویسنده: مریم احمدی\nتاریخ انتشار: ${stamp}\n${comments}`)).toEqual(['مریم احمدی', day]);
    expect(read(`${comments}\nسپاس\nتاریخ انتشار: ${stamp}`)).toEqual([null, day]);
    expect(read(`نظر کاربران\nکد خبر: ۱۲۳۴۵۶\n${stamp}\nسد کرج`)).toEqual([null, day]);
    expect(read(`مریم احمدی | ${stamp}\n${comments}`)).toEqual(['مریم احمدی', day]);
    // Below a number of comments nobody has said anything where a button stands.
    for (const lines of [`چاپ\nمریم احمدی | ${stamp}`, `مریم احمدی | ${stamp}\nچاپ`])
      expect(read(`۳ نظر\n${lines}\nعنوان دیگر این روزنامه`)).toEqual(['مریم احمدی', day]);
  });
});

describe('a headline as long as a paragraph', () => {
  const LONG = 'آغاز لایروبی قنات کهن شهر با کمک استادکاران بومی و رسیدن آب به باغ‌ها';
  const stamp = '۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹';
  const read = (lines: string, top = ''): [string | null, string | null, number] => {
    const page = `${top}\n${LONG}\n${lines}\n${SECOND}\n${THIRD}`;
    const { author, publishedAt, paragraphs } = readArticle(page);
    return [author, publishedAt, paragraphs.length];
  };
  const day = '2024-09-06T10:59:00+03:30';

  it('is no text above a stamp below the lead', () => {
    expect(read(`${LEAD}\n${stamp}`)).toEqual([null, day, 3]);
    expect(read(`${LEAD}\n۵ نظر\n${stamp}`)).toEqual([null, day, 3]);
  });

  it('is no text above the author, below what stands over comments elsewhere', () => {
    expect(read(`${LEAD}\n۵ نظر\nمینا راد | ${stamp}`)).toEqual(['مینا راد', day, 3]);
    for (const above of ['۵ نظر', 'نظرات (۵)', 'ارسال نظر'])
      expect(read(`${above}\nمینا راد | ${stamp}\n${LEAD}`, 'یکشنبه ۱۸ شهریور ۱۴۰۳')).toEqual(['مینا راد', day, 3]);
  });
});

describe('the lines after a headline', () => {
  it.each([
    ['a name alone', 'مریم احمدی', `${SENTENCE}\nدومین ${SENTENCE}`, 'مریم احمدی'],
    ['one that the text names again', 'مریم احمدی', `${SENTENCE}\nدومین ${SENTENCE} احمدی این را گفت.`, null],
    ['one of the headings', 'مریم احمدی', `${SENTENCE}\nعلی رضایی\nدومین ${SENTENCE}`, null],
    ['one over a single paragraph', 'مریم احمدی', SENTENCE, null],
    ['one before her trade', 'مریم احمدی / روزنامه‌نگار', SENTENCE, 'مریم احمدی'],
    ['one before a town', 'مریم احمدی / شیراز', SENTENCE, null],
  ])('name the author: %s', (_, name, body, author) => {
    expect(readArticle(`عنوان این خبر تازه\n${name}\n${body}`).author).toBe(author);
  });

  it('name no author where more people say something below', () => {
    const page = (below: string) =>
      readArticle(
        `عنوان این خبر تازه\n۱۶ شهریور ۱۴۰۳\nعلی کاویانی\nپژوهشگر محیط زیست\n${SENTENCE}\n${below}\nدومین ${SENTENCE}`,
      );
    const { author, paragraphs } = page('زهرا امینیان\nاستاد دانشگاه');
    expect([author, paragraphs.length]).toEqual([null, 6]);
    // What the first one says is short.
    const talk = 'علی کاویانی\nپژوهشگر محیط زیست\nآب مسئله همه ماست و شعار نیست.\nزهرا امینیان\nاستاد دانشگاه';
    expect(readArticle(`عنوان این خبر تازه\n۱۶ شهریور ۱۴۰۳\n${talk}\n${SENTENCE}`).author).toBeNull();
    expect(page('زهرا امینیان').author).toBe('علی کاویانی');
    // Who is over no trade writes.
    const writer = `علی کاویانی\n۱۶ شهریور ۱۴۰۳\n${SENTENCE}\nزهرا امینیان\nاستاد دانشگاه\nدومین ${SENTENCE}`;
    expect(readArticle(`عنوان این خبر تازه\n${writer}`).author).toBe('علی کاویانی');
  });

  it('name no author of whom the text tells', () => {
    const page = (below: string): string =>
      `عنوان این خبر تازه\n۱۶ شهریور ۱۴۰۳\nمریم احمدی\n${below}\n${SENTENCE}\nاحمدی ${SENTENCE}`;
    expect(readArticle(page('سازنده تار و سه‌تار')).author).toBeNull();
    expect(readArticle(page('سازنده تار و سه‌تار').replace('\nاحمدی', '\nمریم احمدی')).author).toBe('مریم احمدی');
    expect(readArticle(page(`دومین ${SENTENCE}`)).author).toBe('مریم احمدی');
    expect(readArticle(page(`مریم احمدی گفت که ${SENTENCE}`)).author).toBeNull();
    const barred = (facts: string, text: string): string | null =>
      readArticle(`${facts}\nعنوان این خبر تازه\n\n${text}${SENTENCE}`).author;
    for (const facts of [
      'سیاست | مریم احمدی | ۱۶ شهریور ۱۴۰۳',
      '۱۶ شهریور ۱۴۰۳ | سیاست | مریم احمدی',
      'مریم احمدی | ۱۶ شهریور ۱۴۰۳ | ۱۵ دیدگاه',
    ]) {
      expect(barred(facts, 'مریم احمدی گفت که ')).toBeNull();
      expect(barred(facts, '')).toBe('مریم احمدی');
    }
    expect(barred('نویسنده: مریم احمدی | ۱۶ شهریور ۱۴۰۳', 'مریم احمدی گفت که ')).toBe('مریم احمدی');
    const signed = (lines: string): string => `عنوان این خبر تازه\n${lines}\n${SENTENCE}\nاحمدی از آب گفت. ${SENTENCE}`;
    expect(readArticle(signed('مریم احمدی\n۱۶ شهریور ۱۴۰۳')).author).toBe('مریم احمدی');
    // «آب» is no family name.
    expect(readArticle(signed('۱۶ شهریور ۱۴۰۳\nمریم احمدی، پژوهشگر آب\nیک جرعه از رود')).author).toBe('مریم احمدی');
    // Two may have written it.
    const two = signed('۱۶ شهریور ۱۴۰۳\nعلی رضایی و مریم احمدی\nیک جرعه از رود');
    expect(readArticle(two).author).toBe('علی رضایی و مریم احمدی');
  });

  it('name the author below a sentence of the page itself, too', () => {
    const page = (above: string): string =>
      `${above}\nعنوان این خبر تازه\nمریم احمدی\n۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹\n${SENTENCE}\nمریم احمدی ${SENTENCE}`;
    expect(readArticle(page('کد خبر: ۱۲۳۴')).author).toBe('مریم احمدی');
    expect(readArticle(page('این جمله از خود سایت است و با نقطه پایان می‌یابد.')).author).toBe('مریم احمدی');
  });

  it.each([
    ['a paper', 'عنوان این خبر تازه', 'بی‌بی‌سی فارسی', 'مریم احمدی'],
    ['a question over it', 'چرا آب این دریاچه کم شد؟', 'بی‌بی‌سی فارسی', 'مریم احمدی'],
    ['a sentence over it', 'آب این دریاچه امسال کم شد.', 'بی‌بی‌سی فارسی', null],
    ['who speaks in it', 'مریم احمدی: آب این دریاچه کم شد', 'بی‌بی‌سی فارسی', null],
  ])('name the author beside the stamp: %s', (_, title, paper, author) => {
    const page = `${title}\nمریم احمدی\n${paper}\n۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹\n${SENTENCE}\nمریم احمدی ${SENTENCE}`;
    expect(readArticle(page).author).toBe(author);
  });
});

describe('the last line of a text', () => {
  it.each([
    ['who the author is', 'مریم احمدی پژوهشگر تاریخ است و در دانشگاه شیراز درس می‌دهد.', 'masthead'],
    ['the same after a comma', 'مریم احمدی، روزنامه‌نگار، از سال ۱۳۹۵ درباره آب می‌نویسد.', 'masthead'],
    ['what the author said', 'مریم احمدی پژوهشگر تاریخ گفت که این راه بسته است.', 'text'],
    ['what the author says', 'مریم احمدی پژوهشگر تاریخ است و می‌گوید شهر رو به آبادی است.', 'text'],
    ['what the author holds', 'مریم احمدی پژوهشگر تاریخ است و باور دارد «شهر رو به آبادی است».', 'text'],
    ['another person', 'نرگس کریمی پژوهشگر تاریخ است و در دانشگاه شیراز درس می‌دهد.', 'text'],
    ['what the author did', 'مریم احمدی این باغ را دیده است و به ما نشان داد.', 'text'],
  ])('says %s', (_, line, place) => {
    const { removed } = readArticle(
      `عنوان این خبر تازه\nنویسنده: مریم احمدی\n\n${SENTENCE}\nدومین ${SENTENCE}\n${line}\nبرچسب‌ها: آب`,
    );
    expect(removed.find(({ text }) => text === line)?.reason ?? 'text').toBe(place);
  });
});
