import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index';
import { readCases } from '../cases';
import { AS_IT_STANDS } from './as-it-stands';
import { SENTENCE } from './sentence';

describe('the head of a page', () => {
  it('has its tags below their label, if it is below the facts', () => {
    const tags = (above: string): readonly string[] =>
      readArticle(`${above}\nعنوان این خبر تازه شد\n\n${SENTENCE}`).tags;
    expect(tags('کد خبر: ۱۲۳۴\nبرچسب‌ها\nسد کرج\nتهران')).toEqual(['سد کرج', 'تهران']);
    // Above the facts it is a menu.
    expect(tags('برچسب‌ها\nسد کرج\nتهران\nکد خبر: ۱۲۳۴')).toEqual([]);
  });

  it('has a day above sentences without a headline for that of the page', () => {
    const { publishedAt, removed } = readArticle(`۲۵ مهر ۱۴۰۳\n${SENTENCE}\nدومین ${SENTENCE}`);
    expect([publishedAt, removed[0]?.reason]).toEqual([null, 'page-date']);
  });

  it('takes a name in a list for no author', () => {
    const head = `کد خبر: ۱۲۳۴\nعنوان این خبر تازه شد\n۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹`;
    const page = readArticle(`${head}\n• مریم احمدی\n• علی رضایی\n${SENTENCE}\nدومین ${SENTENCE}`);
    expect([page.author, page.paragraphs.length]).toEqual([null, 4]);
    const quoted = readArticle(`${head}\n${SENTENCE}\n«${SENTENCE}»\n- مریم احمدی`);
    expect([quoted.author, quoted.paragraphs.length]).toEqual([null, 3]);
  });

  it('may have tabs for all its blanks', () => {
    const page = `کد خبر: ۱۲۳۴\nعنوان این خبر تازه\n${SENTENCE}`;
    const { code, title } = readArticle(page.replaceAll(' ', '\t'));
    expect([code, title?.split(/\s/)]).toEqual(['1234', ['عنوان', 'این', 'خبر', 'تازه']]);
  });

  it('may have tabs between its tags', () => {
    const page = `کد خبر: ۱۲۳۴\nعنوان این خبر تازه\n${SENTENCE}`;
    expect(readArticle(`${page}\nبرچسب‌ها:\tسد کرج\tآب`).tags).toEqual(['سد کرج', 'آب']);
  });

  it.each(readCases('article/heads.tsv'))(
    '%j has the kicker %s, the title %s, the subtitle %s (%s)',
    (page, kicker, title, subtitle) => {
      const article = readArticle(page!.replaceAll('S', SENTENCE), { normalize: { profile: 'safe' } });
      expect([article.kicker ?? '-', article.title ?? '-', article.subtitle ?? '-']).toEqual([kicker, title, subtitle]);
    },
  );
});

describe('the lines above a headline', () => {
  it.each(readCases('article/mastheads.tsv'))(
    '%j give the code %s, the times %s and %s, the author %s (%s)',
    (lines, code, published, updated, author) => {
      const article = readArticle(`${lines}\nعنوان این خبر تازه\n\n${SENTENCE}`);
      const said = [article.code, article.publishedAt, article.updatedAt, article.author];
      expect(said.map((value) => value ?? '-')).toEqual([code, published, updated, author]);
    },
  );
});

describe('the sign of a list below a headline', () => {
  it.each(['🔹 ', '\u200f🔹 ', '• ', '•\u00a0', '\u200f•\u00a0'])(
    'shows that the line above is the headline, whatever is round the sign: %j',
    (sign) => {
      expect(readArticle(`باران پاییز شمال\n${sign}گندم`).title).toBe('باران پاییز شمال');
    },
  );

  it('is no dash, which shows nothing', () => {
    expect(readArticle('باران پاییز شمال\n- گندم').title).toBeNull();
  });
});

describe('a page that was joined into one line', () => {
  const line = `کد خبر: ۹۹۵۳۲۶ تاریخ انتشار: ۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳ عنوان این خبر تازه ${SENTENCE}`;

  it('has the code and stamp that are in it, and stays whole', () => {
    const { code, publishedAt, body, removed } = readArticle(line, AS_IT_STANDS);
    expect([code, publishedAt]).toEqual(['995326', '2024-09-06T10:59:00+03:30']);
    expect([body, removed]).toEqual([line, []]);
  });

  it('says when it was changed, and of other moments nothing', () => {
    const { updatedAt } = readArticle(line.replace('عنوان', 'به‌روزرسانی: ۱۷ شهریور ۱۴۰۳ عنوان'));
    expect(updatedAt).toBe('2024-09-07');
    const held = readArticle(`کد خبر: ۹۹۵۳۲۶ عنوان این خبر تازه زمان: ۱۶ شهریور ۱۴۰۳ ${SENTENCE}`);
    expect([held.code, held.publishedAt]).toEqual(['995326', null]);
  });

  it('is only text if it has neither', () => {
    expect(readArticle('عنوان این خبر تازه | تابناک')).toMatchObject({ agency: null, removed: [] });
    expect(readArticle('انبار شهر ۷۲۰ هزار تن گندم دارد')).toMatchObject({ code: null, removed: [] });
  });

  it.each([
    ['of two lines', `${line}\nدومین ${SENTENCE}`],
    ['without a label', `عنوان این خبر تازه ۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳ ${SENTENCE}`],
    ['with a word that is a label elsewhere', `این کتاب پس از انتشار ۱۶-۰۶-۱۴۰۳ نایاب شد. ${SENTENCE}`],
  ])('has no stamp %s', (_, page) => {
    expect(readArticle(page).publishedAt).toBeNull();
  });
});
