import { describe, expect, it } from 'vitest';
import { type Article, readArticle } from '../../src/article/index';
import { readSource } from '../../src/article/source';
import { RULES } from '../../src/rules';
import { readCases } from '../cases';

/** Fields as they are in the page. */
const AS_IT_STANDS = { normalize: { rules: Object.fromEntries(RULES.map((rule) => [rule, false])) } };
const SENTENCE = 'این جمله از متن خبر است و مانند همه جمله‌های دیگر با نقطه پایان می‌یابد.';

/** What becomes of a line between two paragraphs of a body. */
function inBody(line: string): string {
  const { paragraphs, removed } = readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n${line}\nدومین ${SENTENCE}`, {
    normalize: { profile: 'safe' },
  });
  const out = removed.find(({ text }) => text === line);
  return out?.reason ?? (paragraphs.length === 3 ? 'text' : 'cut');
}

describe('where a paragraph comes from', () => {
  it.each(readCases('article/sources.tsv'))('%s → %s, %s, %s', (paragraph, agency, place, author) => {
    const { agency: a, place: p, author: w } = readSource(paragraph!) ?? { agency: null, place: null, author: null };
    expect([a ?? '-', p ?? '-', w ?? '-']).toEqual([agency, place, author]);
  });

  it.each(readCases('article/sources-leave.tsv'))('%s names none: %s', (paragraph) => {
    expect(readSource(paragraph!)?.agency ?? null).toBeNull();
  });
});

describe('a line in a body', () => {
  it.each(readCases('article/lines.tsv'))('%s is out: %s', (line, reason) => {
    expect(inBody(line!)).toBe(reason);
  });

  it.each(readCases('article/lines-leave.tsv'))('%s is text: %s', (line) => {
    expect(inBody(line!)).toBe('text');
  });
});

describe('the head of a page', () => {
  it('has its tags below their label among the facts', () => {
    const tags = (above: string): readonly string[] =>
      readArticle(`${above}\nعنوان این خبر تازه شد\n\n${SENTENCE}`).tags;
    expect(tags('کد خبر: ۱۲۳۴\nبرچسب‌ها\nسد کرج\nتهران')).toEqual(['سد کرج', 'تهران']);
    // A menu.
    expect(tags('برچسب‌ها\nسد کرج\nتهران\nکد خبر: ۱۲۳۴')).toEqual([]);
  });

  it('has no name of a list', () => {
    const head = `کد خبر: ۱۲۳۴\nعنوان این خبر تازه شد\n۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹`;
    const page = readArticle(`${head}\n• مریم احمدی\n• علی رضایی\n${SENTENCE}\nدومین ${SENTENCE}`);
    expect([page.author, page.paragraphs.length]).toEqual([null, 4]);
    const quoted = readArticle(`${head}\n${SENTENCE}\n«${SENTENCE}»\n- مریم احمدی`);
    expect([quoted.author, quoted.paragraphs.length]).toEqual([null, 3]);
  });

  it('has tabs for blanks where the text has no other', () => {
    const page = `کد خبر: ۱۲۳۴\nعنوان این خبر تازه\n${SENTENCE}`;
    const { code, title } = readArticle(page.replaceAll(' ', '\t'));
    expect([code, title?.split(/\s/)]).toEqual(['1234', ['عنوان', 'این', 'خبر', 'تازه']]);
    // Marks between tags.
    expect(readArticle(`${page}\nبرچسب‌ها:\tسد کرج\tآب`).tags).toEqual(['سد کرج', 'آب']);
  });

  it.each(readCases('article/heads.tsv'))('%j: %s, %s, %s (%s)', (page, kicker, title, subtitle) => {
    const article = readArticle(page!.replaceAll('S', SENTENCE), { normalize: { profile: 'safe' } });
    expect([article.kicker ?? '-', article.title ?? '-', article.subtitle ?? '-']).toEqual([kicker, title, subtitle]);
  });
});

describe('the lines above a headline', () => {
  it.each(readCases('article/mastheads.tsv'))(
    '%j say %s, %s, %s, %s (%s)',
    (lines, code, published, updated, author) => {
      const article = readArticle(`${lines}\nعنوان این خبر تازه\n\n${SENTENCE}`);
      const { code: c, publishedAt: p, updatedAt: u, author: a } = article;
      expect([c, p, u, a].map((value) => value ?? '-')).toEqual([code, published, updated, author]);
    },
  );
});

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

describe('the agency that a page names as its own', () => {
  it('is the channel of a post, over how many read it', () => {
    const agency = (foot: string): string | null => readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n${foot}`).agency;
    expect(agency('@isna94\n👁 12.3K')).toBe('ایسنا');
    expect(agency('@isna94\nعنوان دیگر این روزنامه')).toBeNull();
  });

  it.each(readCases('article/sites.tsv'))('%j: %s (%s)', (lines, agency) => {
    expect(readArticle(`${lines}\nکد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${SENTENCE}`).agency ?? '-').toBe(agency);
  });

  it('is what the page calls itself and the first sentence names', () => {
    const body = `به گزارش باغستان، ${SENTENCE}`;
    const foot = 'تمامی حقوق این سایت متعلق به باغستان است.';
    expect(readArticle(`باغستان\nکد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${body}`).agency).toBe('باغستان');
    expect(readArticle(`کد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${body}\n${foot}`).agency).toBe('باغستان');
    expect(readArticle(`کد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${body}`).agency).toBeNull();
    const fromTown = `به گزارش باغستان از رشت، ${SENTENCE}`;
    expect(readArticle(`باغستان\nکد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${fromTown}`).agency).toBe('باغستان');
    expect(readArticle(`کوهستان\nکد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${body}`).agency).toBeNull();
  });

  it('is what stands above the headline and before a mark at the head of the body', () => {
    const agency = (above: string, first: string): string | null =>
      readArticle(`${above}\nکد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${first}${SENTENCE}`).agency;
    expect(agency('دیدبان باغ', 'دیدبان باغ؛ ')).toBe('دیدبان باغ');
    expect(agency('دیدبان باغ', 'دیدبان راغ؛ ')).toBeNull();
    // What it is about.
    expect(agency('نی‌زار امروز\nبازار سکه', 'بازار سکه؛ ')).toBeNull();
    // A town, a speaker.
    expect(agency('دیدبان باغ', 'دیدبان باغ - ')).toBeNull();
    expect(agency('دیدبان باغ', 'دیدبان باغ: ')).toBeNull();
  });

  it('leaves the town to the first sentence where the next one names it in a talk', () => {
    const page = (next: string): string =>
      `عنوان این خبر تازه\n\nرشت - استاندار گفت: ${SENTENCE}\n${next}، ${SENTENCE}`;
    expect(readArticle(page('وی در گفت‌وگو با خبرنگار مهر')).place).toBe('رشت');
    expect(readArticle(page('وی در گفت‌وگو با همکاران')).place).toBeNull();
  });

  it('leaves the town to the first sentence', () => {
    const place = (first: string): string | null =>
      readArticle(`عنوان این خبر تازه\n\n${first}\nبه گزارش خبرنگار مهر، ${SENTENCE}`).place;
    expect(place(`رشت - استاندار گفت: ${SENTENCE}`)).toBe('رشت');
    expect(place(`رشت - استاندار در گفت‌وگو با ایسنا گفت: ${SENTENCE}`)).toBe('رشت');
    expect(place(`بندر عباس — استاندار گفت: ${SENTENCE}`)).toBe('بندر عباس');
    expect(place(`رشت– استاندار گفت: ${SENTENCE}`)).toBe('رشت');
    expect(place(`رشت: باران - استاندار گفت: ${SENTENCE}`)).toBeNull();
    expect(place(`تهران - مشهد راهی دراز است. ${SENTENCE}`)).toBeNull();
    expect(place(`باران - استاندار گفت: ${SENTENCE}`)).toBeNull();
    expect(readArticle(`عنوان این خبر تازه\n\nرشت - استاندار گفت: ${SENTENCE}`).place).toBeNull();
    expect(readArticle(`ایرنا\nعنوان این خبر تازه\n\nرشت - استاندار گفت: ${SENTENCE}`).place).toBe('رشت');
  });

  it('is the one whose handle a post ends in', () => {
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n@TasnimNews`).agency).toBe('تسنیم');
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n@isna94`).agency).toBe('ایسنا');
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n🆔 @isna94`).agency).toBe('ایسنا');
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n@KhabarOnline_IR\n۳ آذر ۱۴۰۳ - ۲۱:۱۴`).agency).toBe(
      'خبرآنلاین',
    );
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n@isnaban`).agency).toBeNull();
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n@isna94\nدومین ${SENTENCE}`).agency).toBeNull();
  });

  it('is read after the first sentence where lines were joined', () => {
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE} به گزارش ایسنا، ${SENTENCE}`).agency).toBe('ایسنا');
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE} بنا به گزارش ایسنا، ${SENTENCE}`).agency).toBe('ایسنا');
    expect(readArticle(`عنوان این خبر تازه\n\nآیا باران می‌آید؟ به‌گزارش ایسنا، ${SENTENCE}`).agency).toBe('ایسنا');
    expect(readArticle(`عنوان این خبر تازه\n\nباران آمد! به گزارش ایسنا، ${SENTENCE}`).agency).toBe('ایسنا');
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE} او به گزارش ایسنا پاسخ داد.`).agency).toBeNull();
  });

  it('is read below a few lines that are no sentences', () => {
    const page = (lines: string): Article =>
      readArticle(`کد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${lines}\nبه گزارش ایسنا، ${SENTENCE}`);
    expect(page('کشتزار\nآبگیر\nدرختزار\nپرنده').agency).toBe('ایسنا');
    // Prices of nine kinds, and then somebody tells of them.
    const prices = Array.from({ length: 9 }, (_, i) => `گندم ${i + 1}۰ تومان`).join('\n');
    expect(page(prices)).toMatchObject({ agency: null, lead: null });
    // None of them is a sentence.
    expect(readArticle('کد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\nبه گزارش ایسنا باران').agency).toBe('ایسنا');
    // Below three sentences somebody tells what an agency wrote.
    expect(page(`${SENTENCE}\nدومین ${SENTENCE}\nسومین ${SENTENCE}`).agency).toBeNull();
    // A short sentence above it is the lead as well, and a heading is none.
    expect(page('دلار ارزان شد.').lead).toBe('دلار ارزان شد.');
    expect(page('دلار ارزان').lead).toBeNull();
  });
});

describe('a page that was joined into one line', () => {
  const line = `کد خبر: ۹۹۵۳۲۶ تاریخ انتشار: ۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳ عنوان این خبر تازه ${SENTENCE}`;

  it('has its code and stamps inside', () => {
    const { code, publishedAt, body, removed } = readArticle(line, AS_IT_STANDS);
    expect([code, publishedAt]).toEqual(['995326', '2024-09-06T10:59:00+03:30']);
    expect([body, removed]).toEqual([line, []]);
  });

  it('is text without any', () => {
    expect(readArticle('عنوان این خبر تازه | تابناک')).toMatchObject({ agency: null, removed: [] });
  });

  it.each([
    ['of two lines', `${line}\nدومین ${SENTENCE}`],
    ['without a label', `عنوان این خبر تازه ۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳ ${SENTENCE}`],
    ['with a word that is a label elsewhere', `این کتاب پس از انتشار ۱۶-۰۶-۱۴۰۳ نایاب شد. ${SENTENCE}`],
  ])('has none %s', (_, page) => {
    expect(readArticle(page).publishedAt).toBeNull();
  });
});

describe('the sign of a list below a headline', () => {
  it.each(['🔹 ', '\u200f🔹 ', '• ', '•\u00a0', '\u200f•\u00a0'])('tells it whatever stands round it: %j', (sign) => {
    expect(readArticle(`باران پاییز شمال\n${sign}گندم`).title).toBe('باران پاییز شمال');
  });

  it('is another than a dash', () => {
    expect(readArticle('باران پاییز شمال\n- گندم').title).toBeNull();
  });
});

describe('a soft hyphen', () => {
  it('is none after a letter that does not join the next', () => {
    const agency = (report: string): string | null =>
      readArticle(`عنوان این خبر تازه\n\n${report}، ${SENTENCE}`).agency;
    expect(agency('به گزا\u00adرش ای\u00adسنا')).toBe('ایسنا');
    // It parts words where it stands for a half-space.
    expect(agency('به\u00adگزارش خبر\u00adآنلاین')).toBe('خبرآنلاین');
    expect(readArticle(`کد خبر: ۱۲۳۴\nخبرنگار: علی\u00adاکبر احمدی\n${SENTENCE}`).author).toBe('علی\u200cاکبر احمدی');
  });
});

describe('the last line of a text', () => {
  it.each([
    ['who the author is', 'مریم احمدی پژوهشگر تاریخ است و در دانشگاه شیراز درس می‌دهد.', 'masthead'],
    ['the same after a comma', 'مریم احمدی، روزنامه‌نگار، از سال ۱۳۹۵ درباره آب می‌نویسد.', 'masthead'],
    ['what the author said', 'مریم احمدی پژوهشگر تاریخ گفت که این راه بسته است.', 'text'],
    ['another person', 'نرگس کریمی پژوهشگر تاریخ است و در دانشگاه شیراز درس می‌دهد.', 'text'],
    ['what the author did', 'مریم احمدی این باغ را دیده است و به ما نشان داد.', 'text'],
  ])('says %s', (_, line, place) => {
    const { removed } = readArticle(
      `عنوان این خبر تازه\nنویسنده: مریم احمدی\n\n${SENTENCE}\nدومین ${SENTENCE}\n${line}\nبرچسب‌ها: آب`,
    );
    expect(removed.find(({ text }) => text === line)?.reason ?? 'text').toBe(place);
  });
});

describe('the lines below a body', () => {
  const below = (lines: string) => readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\nدومین ${SENTENCE}\n${lines}`);

  it('say when a post was published, if they say one day', () => {
    expect(below('۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹').publishedAt).toBe('2024-09-06T10:59:00+03:30');
    expect(below('۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹\n۱۷ شهریور ۱۴۰۳ - ۱۰:۵۹').publishedAt).toBeNull();
    expect(below('اخبار مرتبط\nعنوان دیگر این روزنامه\n۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹').publishedAt).toBeNull();
    expect(below('اخبار مرتبط\nعنوان دیگر این روزنامه\n۱۴ شهریور ۱۴۰۳ | ۵ دیدگاه').publishedAt).toBeNull();
    // What is said to be so long ago is the article.
    const ago = `عنوان این خبر تازه\n۳ ساعت پیش\n\n${SENTENCE}\nدومین ${SENTENCE}\n۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹`;
    expect(readArticle(ago).publishedAt).toBeNull();
  });

  it('say less than the day below the headline, as those above it do', () => {
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

  it('say when the source was, not the article', () => {
    const page = (foot: string): string => `۱۶ شهریور ۱۴۰۳\nکد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${SENTENCE}\n${foot}`;
    expect(readArticle(page('منبع: روزنامه اطلاعات، ۱۴ شهریور ۱۴۰۳')).publishedAt).toBe('2024-09-06');
    expect(below('منبع: روزنامه اطلاعات، ۱۴ شهریور ۱۴۰۳').publishedAt).toBeNull();
    // With a label it is the article's.
    expect(below('منبع: روزنامه اطلاعات | تاریخ انتشار: ۱۴ شهریور ۱۴۰۳').publishedAt).toBe('2024-09-04');
  });

  it('have the tags beside the byline', () => {
    expect(below('ارسال شده توسط مریم احمدی در ۱۸:۰۵ برچسب‌ها: هرات، زنان').tags).toEqual(['هرات', 'زنان']);
  });

  it('have towns and sections among the tags where the text says all of them', () => {
    const told = 'کشاورزی تهران با آب رونق گرفته است.\nانتهای پیام';
    expect(below(`${told}\nتهران\nکشاورزی\nآب`).tags).toEqual(['تهران', 'کشاورزی', 'آب']);
    expect(below(`${told}\nتهران\nکشاورزی\nبرق`).tags).toEqual([]);
  });

  it('have tags without a mark below the buttons as well, past a source', () => {
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

  it('say when it was published below the list that sums it up', () => {
    const page = (sign: string): string =>
      `عنوان این خبر تازه\n\n${sign}${SENTENCE}\n${sign}دومین ${SENTENCE}\n۱۶ شهریور ۱۴۰۳\nسومین ${SENTENCE}`;
    for (const sign of ['- ', '\u202b- ', '\u200f\u00a0- '])
      expect(readArticle(page(sign)).publishedAt).toBe('2024-09-06');
    for (const sign of ['', '\u202b']) expect(readArticle(page(sign)).publishedAt).toBeNull();
  });

  it('leave the agency to the line above that names the piece as its own', () => {
    const page = (kicker: string): string => `کد خبر: ۱۲۳۴\n${kicker}\nعنوان این خبر تازه\n${SENTENCE}`;
    expect(readArticle(page('گفت‌وگوی ایلنا با سازنده تار؛')).agency).toBe('ایلنا');
    expect(readArticle(page('گفت‌وگوی باغبان با سازنده تار؛')).agency).toBeNull();
    expect(readArticle(page('گفت‌وگوی «باغبان» با سازنده تار؛')).agency).toBeNull();
  });

  it('are links where they stand once more below', () => {
    const parts = `دره کجاست؟\n${SENTENCE}\nزمان سفر\nدومین ${SENTENCE}`;
    const page = `عنوان این خبر تازه\n\nسومین ${SENTENCE}\nفهرست مطالب\nدره کجاست؟\nزمان سفر\n${parts}`;
    const { paragraphs, removed } = readArticle(page, AS_IT_STANDS);
    expect(paragraphs.join('\n')).toBe(`سومین ${SENTENCE}\n${parts}`);
    expect(removed.map(({ reason }) => reason)).toEqual(['navigation', 'repeated', 'repeated']);
    const hidden = readArticle(page.replace('مطالب\n', 'مطالب\nپنهان کردن\n'), AS_IT_STANDS);
    expect(hidden.paragraphs).toEqual(paragraphs);
  });

  it.each(readCases('article/bodies.tsv'))('%j are %s (%s)', (lines, expected) => {
    const sentences = lines!.replaceAll('S۲', `دومین ${SENTENCE}`).replaceAll('S', SENTENCE);
    const page = `عنوان این خبر تازه\n\n${sentences}`;
    const { paragraphs, related, removed } = readArticle(page, AS_IT_STANDS);
    const places = [
      ...paragraphs.map((text) => ['p', text] as const),
      ...related.map((text) => ['r', text] as const),
      ...removed.map(({ text, reason }) => [reason, text] as const),
    ];
    // A piece is searched for where no other was found, so that what occurs twice is found twice.
    const found: [number, string][] = [];
    for (const [as, text] of places) {
      let at = page.indexOf(text);
      while (found.some(([taken]) => taken === at)) at = page.indexOf(text, at + 1);
      found.push([at, as]);
    }
    expect(
      found
        .sort(([a], [b]) => a - b)
        .map(([, as]) => as)
        .join(' '),
    ).toBe(expected);
  });
});
