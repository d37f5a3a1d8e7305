import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MatnError, readArticle } from '../../src/index';
import { SENTENCE } from './sentence';

describe('the article record', () => {
  it('of the page of asriran-995326 is record.json', () => {
    const folder = 'corpus/articles/asriran-995326';
    const expected = JSON.parse(readFileSync(`${folder}/record.json`, 'utf8'));
    // Through JSON, so that a field that is lost there makes no difference.
    expect(JSON.parse(JSON.stringify(readArticle(readFileSync(`${folder}/source.txt`, 'utf8'))))).toEqual(expected);
  });

  it('accounts for every line that is in no field, with its place', () => {
    const input = 'کد خبر: 123456\n\nعنوان خبر\n\nبه گزارش ایسنا، متن خبر.\nانتهای پیام\nعنوان یک خبر دیگر';
    const article = readArticle(input);
    expect(article).toMatchObject({
      code: '123456',
      title: 'عنوان خبر',
      agency: 'ایسنا',
      lead: null,
      paragraphs: ['به گزارش ایسنا، متن خبر.'],
      related: ['عنوان یک خبر دیگر'],
      publishedAt: null,
    });
    expect(article.removed.map(({ text, reason }) => [text, reason])).toEqual([
      ['کد خبر: 123456', 'masthead'],
      ['انتهای پیام', 'end'],
    ]);
    for (const { text, start, end } of article.removed) expect(input.slice(start, end)).toBe(text);
  });

  it.each(['\u200c', '\u200b\u00a0', '\u200f', '\ufeff'])('takes a line of %j for an empty one', (unseen) => {
    const page = (empty: string): string =>
      `خبرهای امروز شهر ما\n${empty}\nباران جاده‌های شمال را بست\n۱۹ آذر ۱۴۰۳\n${empty}\n${SENTENCE}`;
    const { kicker, title, subtitle, publishedAt, paragraphs, removed } = readArticle(page(''));
    const article = readArticle(page(unseen));
    expect(article).toMatchObject({ kicker, title, subtitle, publishedAt, paragraphs });
    expect(article.removed.map(({ text }) => text)).toEqual(removed.map(({ text }) => text));
  });

  it('has the stamp of the first of two articles', () => {
    const one = (minutes: string): string =>
      `کد خبر: ۸۵۶۰۰۰${minutes}\n۵ مهر ۱۴۰۳، ۱۰:${minutes}\nعنوان این خبر ${minutes}\n${SENTENCE}\nانتهای پیام\n`;
    expect(readArticle(one('۰۰') + one('۳۰'))).toMatchObject({
      code: '85600000',
      publishedAt: '2024-09-26T10:00:00+03:30',
    });
  });

  it('has the stamp beside the code at the end, where the one at the top is separated from the headline', () => {
    const page = `۱۰ مهر ۱۴۰۳\nایسنا\n\nعنوان این خبر تازه\n\n${SENTENCE}\nدومین جمله این متن هم بلند است و مانند همه جمله‌ها با نقطه پایان می‌یابد.\nانتهای پیام\nکد خبر: ۱۲۳۴۵\n۵ مهر ۱۴۰۳، ۱۰:۳۰`;
    expect(readArticle(page).publishedAt).toBe('2024-09-26T10:30:00+03:30');
  });

  it('of a live report has only a day, since the times are those of its entries', () => {
    const entry = (time: string): string =>
      `${time}\nرئیس اورژانس: شمار مصدومان ${time} به سی نفر رسید و بیشتر آنان درمان شدند.\n`;
    const page = (...times: string[]): string =>
      `لحظه به لحظه با زلزله این شهر\n۵ آبان ۱۴۰۳\n${times.map(entry).join('')}`;
    const report = readArticle(page('۱۲:۴۵', '۱۲:۱۰', '۱۱:۳۰'));
    expect(report.publishedAt).toBe('2024-10-26');
    expect(report.paragraphs).toHaveLength(6);
    // A single time belongs to the day above it.
    expect(readArticle(page('۱۲:۴۵')).publishedAt).toBe('2024-10-26T12:45:00+03:30');
  });

  describe('with a name below the headline', () => {
    const page = (kicker: string, ...lines: string[]): string =>
      [
        'کد خبر: ۱۲۳۴',
        kicker,
        'بساطی که هر شب جمع می‌شود',
        ...lines,
        'ساعت که از نه شب می‌گذرد، پیاده‌رو دیگر جای راه رفتن نیست و بساط‌ها پهن است.',
      ].join('\n');
    /** The paper «اعتماد» says that this is its own report. */
    const ownReport = '«اعتماد» از آینده دستفروشان گزارش می‌دهد';
    /** «Opinion», the kind of a piece. */
    const opinion = 'یادداشت';

    it.each([
      ['a report of the paper itself', ownReport, 'زهرا صالحی', 'زهرا صالحی'],
      ['a street below a report of the paper itself', ownReport, 'خیابان ولیعصر', null],
      ['a person with a trade', opinion, 'زهرا صالحی پژوهشگر حوزه آب', 'زهرا صالحی'],
      ['a person on the way to the sea', opinion, 'زهرا صالحی در راه دریا', null],
      ['a sentence about a person', opinion, 'زهرا صالحی مدیر خوبی نیست', null],
      ['Seyed Khandan, a place', opinion, 'سید خندان', null],
      ['a person whose first name is Seyed', opinion, 'سید محمد صالحی', 'سید محمد صالحی'],
      ['a person and a desk of the paper', '', 'لیلا شریفی - گروه جامعه', 'لیلا شریفی'],
    ])('of %s: below %j, %j gives the author %s', (_, kicker, line, author) => {
      expect(readArticle(page(kicker, line)).author).toBe(author);
    });

    it('has that author and only the text, if the desk of the paper is on the next line', () => {
      const { author, paragraphs } = readArticle(page(ownReport, 'زهرا صالحی', 'گروه شهری'));
      expect([author, paragraphs.length]).toEqual(['زهرا صالحی', 1]);
    });
  });

  it('gives times with the offset that the zone had on that day', () => {
    const at = (stamp: string, timeZone?: string) =>
      readArticle(`انتشار: ${stamp}\nعنوان\n\nمتن.`, timeZone === undefined ? {} : { timeZone }).publishedAt;
    expect(at('۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳')).toBe('2024-09-06T10:59:00+03:30');
    expect(at('۱۰:۵۹ - ۱۶-۰۶-۱۳۹۸')).toBe('2019-09-07T10:59:00+04:30');
    expect(at('۱۰:۵۹ - ۱۶-۱۰-۱۳۹۸')).toBe('2020-01-06T10:59:00+03:30');
    expect(at('۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳', 'Asia/Kabul')).toBe('2024-09-06T10:59:00+04:30');
    for (const place of ['تهران', 'ایران', 'تهران - به‌روزرسانی: ۱۲:۳۰ به وقت کابل'])
      expect(at(`۱۶ شهریور ۱۴۰۳، ۱۰:۵۹ به وقت ${place}`, 'Asia/Kabul')).toBe('2024-09-06T11:59:00+04:30');
    expect(at('۱۶-۰۶-۱۴۰۳')).toBe('2024-09-06');
  });

  it('of a text in Markdown has no marks of Markdown', () => {
    const page =
      '# عنوان این خبر تازه\n\n[رود کرج](/tag/karaj) پس از ده سال پر آب شد و مردم به تماشای آن رفتند.\n\n* [عنوان دیگر این روزنامه](/2)';
    const article = readArticle(page);
    expect(article).toMatchObject({
      title: 'عنوان این خبر تازه',
      paragraphs: ['رود کرج پس از ده سال پر آب شد و مردم به تماشای آن رفتند.', 'عنوان دیگر این روزنامه'],
    });
    expect(article.removed.map(({ text, reason }) => [text, reason])).toEqual([
      ['#', 'separator'],
      ['[', 'separator'],
      ['](/tag/karaj)', 'link'],
      ['*', 'separator'],
      ['[', 'separator'],
      ['](/2)', 'link'],
    ]);
  });

  it('takes a year alone for no day of the page, and counts nothing from it', () => {
    const { dates } = readArticle('عنوان خبر\nسال ۱۳۲۱ میلادی\nمتن خبر دیروز');
    expect(dates.map(({ value }) => value)).toEqual(['1321-01-01', null]);
  });

  it('has no day of publication if the stamp may be either of two days, but has both among its dates', () => {
    const { publishedAt, removed, dates } = readArticle(
      'تاریخ انتشار: ۰۳/۰۴/۲۰۲۴\nعنوان این خبر تازه\n\nمتن خبر دیروز.',
    );
    expect(publishedAt).toBeNull();
    expect(removed[0]?.reason).toBe('masthead');
    expect(dates).toMatchObject([
      { value: '2024-04-03', warnings: ['ambiguous'], alternatives: [{ value: '2024-03-04' }] },
      { text: 'دیروز', value: null },
    ]);
  });

  it('counts no date from a day of the page that may be either of two days', () => {
    const { dates } = readArticle('امروز: ۰۳/۰۴/۲۰۲۴\nعنوان این خبر تازه\n\nمتن خبر.\nنظرات\nکاظم\nدیروز باران آمد.');
    expect(dates.at(-1)).toMatchObject({ text: 'دیروز', value: null });
  });

  it.each([
    ['nothing, if the page says no day and the comment is of another day than the article', '', null],
    ['the day of the page', 'امروز: دوشنبه ۱۹ شهریور ۱۴۰۳\n', '2024-09-08'],
    ['the day of the page in two calendars', 'امروز دوشنبه ۱۹ شهریور ۱۴۰۳ - ۹ سپتامبر ۲۰۲۴\n', '2024-09-08'],
  ])('counts what readers say from %s', (_, top, expected) => {
    const head = `${top}تاریخ انتشار: ۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹\nعنوان این خبر تازه\n\n${SENTENCE}\n`;
    const { dates } = readArticle(`${head}نظرات\nکاظم\n۱۴۰۳/۰۶/۱۸ - ۱۱:۰۰\nدیروز باران آمد.`);
    expect(dates.at(-1)).toMatchObject({ text: 'دیروز', value: expected });
  });

  it('takes links with a tab between them for no headline', () => {
    const page = `سفر و گردش\tرفتن به محتوا\n\nدریاچه‌ای که گم شد\n\n${SENTENCE}`;
    expect(readArticle(page)).toMatchObject({ title: 'دریاچه‌ای که گم شد', paragraphs: [SENTENCE] });
  });

  it('takes a line with a tab for the headline, if it is right above the text', () => {
    const headline = `دریاچه‌ای بزرگ\tکه امسال دوباره پر آب شد\n\n${SENTENCE}`;
    expect(readArticle(headline)).toMatchObject({
      title: 'دریاچه‌ای بزرگ که امسال دوباره پر آب شد',
      paragraphs: [SENTENCE],
    });
  });

  it('takes headlines of other articles with tabs between them for no table', () => {
    const sentence = 'رود کرج پس از ده سال پر آب شد و مردم به تماشای آن رفتند.';
    const headlines = 'عنوان دیگر این روزنامه\tعنوان سوم این روزنامه\tعنوان چهارم این روزنامه';
    const { paragraphs, related } = readArticle(`عنوان این خبر تازه\n\n${sentence}\nبیشتر بخوانید\n${headlines}`);
    expect(paragraphs).toEqual([sentence]);
    expect(related).toEqual([headlines.replaceAll('\t', ' ')]);
  });

  it('takes the rows of a table below the headlines of other articles for the body', () => {
    const page = `عنوان این خبر تازه\n\n${SENTENCE}\nدومین ${SENTENCE}\nبیشتر بخوانید\nعنوان دیگر این روزنامه\nجدول\nرده\tتیم\tامتیاز\n۱\tسپاهان\t۹`;
    const { paragraphs, related } = readArticle(page, { normalize: { profile: 'safe' } });
    expect([paragraphs.length, related]).toEqual([5, ['عنوان دیگر این روزنامه']]);
  });

  it('takes a question that an agency asks for no sentence that names the source', () => {
    const talk = `عنوان این خبر تازه\n\n${SENTENCE}\nایسنا: از کی آغاز کردید؟\nیوسفی: از ده‌سالگی.`;
    expect(readArticle(talk)).toMatchObject({ lead: null, agency: 'ایسنا' });
    expect(readArticle(talk.replace('؟', '.')).lead).toBe(SENTENCE);
  });

  it('reads the source of a sentence that was cut into lines', () => {
    const cut = `عنوان این خبر تازه\n\nبه گزارش\nخبرگزاری مهر\nاز شیراز، ${SENTENCE}`;
    expect(readArticle(cut)).toMatchObject({ agency: 'مهر', place: 'شیراز' });
    expect(readArticle(cut.replace('به گزارش', 'این را')).agency).toBeNull();
  });

  it('takes an unknown name for the author, if it is below the kind of the piece and above what the person is', () => {
    const piece = `یادداشت\nشهری که پیاده‌روهایش را فروخت\nاحسان مرادی\nجامعه‌شناس\n${SENTENCE}\nدومین ${SENTENCE}`;
    expect(readArticle(piece)).toMatchObject({ author: 'احسان مرادی', paragraphs: [SENTENCE, `دومین ${SENTENCE}`] });
    expect(readArticle(piece.replace('یادداشت\n', '')).author).toBeNull();
    expect(readArticle(piece.replace('\nجامعه‌شناس', '')).author).toBeNull();
  });

  it('of an empty text is empty', () => {
    expect(readArticle('')).toMatchObject({
      code: null,
      title: null,
      paragraphs: [],
      body: '',
      removed: [],
      language: 'und',
    });
  });

  it('reads a line that has neither words nor marks as text', () => {
    expect(readArticle('\ud800 \udc00').body).toBe('\ud800 \udc00');
  });

  it('refuses wrong options by name', () => {
    expect(() => readArticle('', { timeZone: 'Mars/Base' })).toThrow(MatnError);
    expect(() => readArticle('', { zone: 'x' } as object)).toThrow(/normalize, timeZone, reference/);
    expect(() => readArticle('', { normalize: { profile: 'x' as 'news' } })).toThrow(/profile/);
  });

  it.each([
    ['Persian', 'البته الان هم السلام‌علیکم می‌گوییم و باران می‌بارد و مردم شهر خوشحال‌اند.', 'fa'],
    ['Persian on an Arabic keyboard', 'كتاب‌هاي تازه‌اي در نمايشگاه بين‌المللي عرضه شد و مدرسة عالي آن را خريد.', 'fa'],
    [
      'Persian with a Kurdish name',
      'هێمن شاعر کرد در مهاباد زاده شد و سال‌ها در آنجا زیست و شعرهای بسیار سرود و به یاد ماند.',
      'fa',
    ],
    ['Arabic', 'افتتح وزير الطرق اليوم الأحد خط السكة الحديدية الجديد الذي يربط المدينة بالميناء.', 'und'],
    ['Kurdish', 'وەزیری ڕێگاوبان ئەمڕۆ یەکشەممە هێڵی نوێی شەمەندەفەری کردەوە.', 'und'],
    ['Pashto', 'د افغانستان په ځینو ولایتونو کې تېره ورځ سخت باران وشو او ډېر کورونه یې ړنګ کړل.', 'und'],
    ['Urdu', 'وزیر نے کہا ہے کہ یہ سڑک اگلے سال تک مکمل ہو جائے گی اور لوگوں کو آسانی ہوگی۔', 'und'],
    ['English', 'The line opened on Sunday.', 'und'],
  ])('tells the language: %s', (_, text, language) => {
    expect(readArticle(text).language).toBe(language);
  });
});
