import { describe, expect, it } from 'vitest';
import { type Article, readArticle } from '../../src/article/index';
import { readCases } from '../cases';
import { SENTENCE } from './sentence';

describe('the paragraph that names its source', () => {
  const readAbove = (paragraph: string): Article => readArticle(`عنوان این خبر تازه\n\n${paragraph}\n${SENTENCE}`);

  it.each(readCases('article/sources.tsv'))(
    '%s: the agency %s, the town %s, the author %s',
    (paragraph, agency, place, author) => {
      const article = readAbove(paragraph!);
      expect([article.agency ?? '-', article.place ?? '-', article.author ?? '-']).toEqual([agency, place, author]);
    },
  );

  it.each(readCases('article/sources-leave.tsv'))('%s names no agency: %s', (paragraph) => {
    expect(readAbove(paragraph!).agency).toBeNull();
  });
});

describe('the agency that a page names as its own', () => {
  it('is that of the channel below a post, above the number of its readers', () => {
    const agency = (foot: string): string | null => readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n${foot}`).agency;
    expect(agency('@isna94\n👁 12.3K')).toBe('ایسنا');
    expect(agency('@isna94\nعنوان دیگر این روزنامه')).toBeNull();
  });

  it.each(readCases('article/sites.tsv'))('is named in %j: %s (%s)', (lines, agency) => {
    expect(readArticle(`${lines}\nکد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${SENTENCE}`).agency ?? '-').toBe(agency);
  });

  it('is the name that the page gives itself, if the first sentence has it as well', () => {
    const body = `به گزارش باغستان، ${SENTENCE}`;
    const foot = 'تمامی حقوق این سایت متعلق به باغستان است.';
    expect(readArticle(`باغستان\nکد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${body}`).agency).toBe('باغستان');
    expect(readArticle(`کد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${body}\n${foot}`).agency).toBe('باغستان');
    expect(readArticle(`کد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${body}`).agency).toBeNull();
    const fromTown = `به گزارش باغستان از رشت، ${SENTENCE}`;
    expect(readArticle(`باغستان\nکد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${fromTown}`).agency).toBe('باغستان');
    expect(readArticle(`کوهستان\nکد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${body}`).agency).toBeNull();
  });

  it('is a name above the headline, if the body begins with it and a semicolon', () => {
    const agency = (above: string, first: string): string | null =>
      readArticle(`${above}\nکد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${first}${SENTENCE}`).agency;
    expect(agency('دیدبان باغ', 'دیدبان باغ؛ ')).toBe('دیدبان باغ');
    expect(agency('دیدبان باغ', 'دیدبان راغ؛ ')).toBeNull();
    // Here it is the subject of the article.
    expect(agency('نی‌زار امروز\nبازار سکه', 'بازار سکه؛ ')).toBeNull();
    // Before a dash it would be a town, and before a colon who speaks.
    expect(agency('دیدبان باغ', 'دیدبان باغ - ')).toBeNull();
    expect(agency('دیدبان باغ', 'دیدبان باغ: ')).toBeNull();
  });

  it('is that of the handle at the end of a post', () => {
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n@TasnimNews`).agency).toBe('تسنیم');
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n@isna94`).agency).toBe('ایسنا');
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n🆔 @isna94`).agency).toBe('ایسنا');
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n@KhabarOnline_IR\n۳ آذر ۱۴۰۳ - ۲۱:۱۴`).agency).toBe(
      'خبرآنلاین',
    );
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n@isnaban`).agency).toBeNull();
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE}\n@isna94\nدومین ${SENTENCE}`).agency).toBeNull();
  });

  it('is named after the first sentence, if lines were joined', () => {
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE} به گزارش ایسنا، ${SENTENCE}`).agency).toBe('ایسنا');
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE} بنا به گزارش ایسنا، ${SENTENCE}`).agency).toBe('ایسنا');
    expect(readArticle(`عنوان این خبر تازه\n\nآیا باران می‌آید؟ به‌گزارش ایسنا، ${SENTENCE}`).agency).toBe('ایسنا');
    expect(readArticle(`عنوان این خبر تازه\n\nباران آمد! به گزارش ایسنا، ${SENTENCE}`).agency).toBe('ایسنا');
    expect(readArticle(`عنوان این خبر تازه\n\n${SENTENCE} او به گزارش ایسنا پاسخ داد.`).agency).toBeNull();
  });

  it('is named below a few lines that are no sentences', () => {
    const page = (lines: string): Article =>
      readArticle(`کد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\n${lines}\nبه گزارش ایسنا، ${SENTENCE}`);
    expect(page('کشتزار\nآبگیر\nدرختزار\nپرنده').agency).toBe('ایسنا');
    // Below a list of nine prices, somebody only tells what an agency wrote.
    const prices = Array.from({ length: 9 }, (_, i) => `گندم ${i + 1}۰ تومان`).join('\n');
    expect(page(prices)).toMatchObject({ agency: null, lead: null });
    // The line that names the agency need not be a sentence.
    expect(readArticle('کد خبر: ۱۲۳۴\nعنوان این خبر تازه\n\nبه گزارش ایسنا باران').agency).toBe('ایسنا');
    // Below three sentences, somebody only tells what an agency wrote.
    expect(page(`${SENTENCE}\nدومین ${SENTENCE}\nسومین ${SENTENCE}`).agency).toBeNull();
    // A short sentence above it is the lead, and a heading is not.
    expect(page('دلار ارزان شد.').lead).toBe('دلار ارزان شد.');
    expect(page('دلار ارزان').lead).toBeNull();
  });

  it('is named in the line above the headline, if it is a known one', () => {
    const page = (kicker: string): string => `کد خبر: ۱۲۳۴\n${kicker}\nعنوان این خبر تازه\n${SENTENCE}`;
    expect(readArticle(page('گفت‌وگوی ایلنا با سازنده تار؛')).agency).toBe('ایلنا');
    expect(readArticle(page('گفت‌وگوی باغبان با سازنده تار؛')).agency).toBeNull();
    expect(readArticle(page('گفت‌وگوی «باغبان» با سازنده تار؛')).agency).toBeNull();
  });
});

describe('a town before the first sentence', () => {
  it('is the place, if the next sentence says that somebody talked with an agency', () => {
    const page = (next: string): string =>
      `عنوان این خبر تازه\n\nرشت - استاندار گفت: ${SENTENCE}\n${next}، ${SENTENCE}`;
    expect(readArticle(page('وی در گفت‌وگو با خبرنگار مهر')).place).toBe('رشت');
    expect(readArticle(page('وی در گفت‌وگو با همکاران')).place).toBeNull();
  });

  it('is the place, if the page names an agency', () => {
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
});

describe('a soft hyphen', () => {
  const agency = (report: string): string | null => readArticle(`عنوان این خبر تازه\n\n${report}، ${SENTENCE}`).agency;

  it('is passed over inside a word', () => {
    expect(agency('به گزا\u00adرش ای\u00adسنا')).toBe('ایسنا');
  });

  it('is a half-space between the parts of a name', () => {
    expect(agency('به\u00adگزارش خبر\u00adآنلاین')).toBe('خبرآنلاین');
    expect(readArticle(`کد خبر: ۱۲۳۴\nخبرنگار: علی\u00adاکبر احمدی\n${SENTENCE}`).author).toBe('علی\u200cاکبر احمدی');
  });
});
