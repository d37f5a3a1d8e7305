import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DateMention, DateOptions } from '../../src/index';
import {
  findDates,
  formatJalali,
  gregorianToJalali,
  isValidJalaliDate,
  jalaliToGregorian,
  MatnError,
  parseDate,
  toIsoDate,
} from '../../src/index';
import { readCases } from '../cases';
import { DATE_TABLES, type ExpectedDate, readDateCases } from './cases';

/** A mention in the fields of the case tables. */
function expectedOf({ start, text, value, until, invalid, grain, calendar, warnings }: DateMention): ExpectedDate {
  return {
    start,
    text,
    value: value === null ? `!${invalid}` : until === undefined ? value : `${value}..${until}`,
    grain,
    calendar: calendar ?? '-',
    warnings: [...warnings].sort().join(',') || '-',
  };
}

describe('dates in text', () => {
  describe.each(DATE_TABLES)('of %s.tsv', (table) => {
    it.each(readDateCases(table).map((row) => [row.format, row] as const))('%s', (_, { text, reference, dates }) => {
      const mentions = findDates(text, reference === undefined ? {} : { reference });
      expect(mentions.map(expectedOf), text).toEqual(dates);
      for (const { start, end, text: mention } of mentions) expect(text.slice(start, end)).toBe(mention);
    });
  });

  it('are not found in the texts of none.tsv', () => {
    const found = readCases('dates/none.tsv').filter(([, text]) => findDates(text!).length > 0);
    expect(found).toEqual([]);
  });

  it('of the article are those of dates.json, with their offsets', () => {
    const folder = 'corpus/articles/asriran-995326';
    const source = readFileSync(`${folder}/source.txt`, 'utf8');
    const expected = JSON.parse(readFileSync(`${folder}/dates.json`, 'utf8')) as {
      text: string;
      start: number;
      end: number;
      value: string | null;
      form: string;
      /** The day that a relative date is counted from. */
      reference?: string;
    }[];
    for (const { text, start, end } of expected) expect(source.slice(start, end)).toBe(text);
    const bare = findDates(source);
    expect(bare.map(({ text, start, end }) => ({ text, start, end }))).toEqual(
      expected.map(({ text, start, end }) => ({ text, start, end })),
    );
    expected.forEach(({ value, form, reference }, i) => {
      const mention = reference === undefined ? bare[i]! : findDates(source, { reference })[i]!;
      expect([mention.text, mention.value]).toEqual([bare[i]!.text, value]);
      const reason = { vague: 'vague', relative: 'no-reference', 'month-without-year': 'no-year' }[form];
      expect([mention.text, bare[i]!.invalid]).toEqual([mention.text, reason]);
    });
  });
});

describe('one stamp', () => {
  it('is read to its ISO day', () => {
    expect(toIsoDate('۱۶-۰۶-۱۴۰۳')).toBe('2024-09-06');
    expect(toIsoDate(' 14030616 ')).toBe('2024-09-06');
    expect(toIsoDate('۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳')).toBe('2024-09-06');
  });

  it('shares no word with the one before it', () => {
    expect(findDates('قرن پنجقرن پنج:').map(({ text }) => text)).toEqual(['قرن پنجقرن']);
  });

  it('may have commas or blanks when its year is written in full', () => {
    for (const stamp of ['1403,06,16', '۱۴۰۳،۶،۱۶', '16,06,1403']) expect(toIsoDate(stamp), stamp).toBe('2024-09-06');
    for (const stamp of ['1403 06 16', '۱۶ ۰۶ ۱۴۰۳']) expect(toIsoDate(stamp), stamp).toBe('2024-09-06');
    for (const numbers of [
      '12,04,17',
      '92,04,17',
      '۹۹،۱۲،۱۰',
      '99 12 10',
      '۸۸ ۱۲ ۳۰',
      '1,234,567',
      '۱۰،۱۲،۱۴',
      '1403,06',
    ])
      expect(toIsoDate(numbers), numbers).toBeNull();
    expect(findDates('فصل‌های 1403,06,16')).toEqual([]);
  });

  it.each([
    ['۳۱ مهر ۱۴۰۳', 'no-such-day'],
    ['30 اسفند 1404', 'no-such-day'],
    ['1403/13/01', 'no-such-month'],
    ['14031301', 'no-such-month'],
    ['سلام', 'no-date'],
    ['', 'no-date'],
    ['۱۴۰۳/۶/۱۶ گفت', 'more-than-a-date'],
    ['گفت ۱۴۰۳/۶/۱۶', 'more-than-a-date'],
    ['۱۴۰۳/۶/۱۶\n۱۴۰۳/۶/۱۷', 'more-than-a-date'],
    ['۱۶ شهریور', 'no-year'],
  ])('%j is refused: %s', (text, reason) => {
    expect(toIsoDate(text)).toBeNull();
    expect(parseDate(text)).toMatchObject({ ok: false, reason });
  });

  it.each([
    ['Fri Sep 06 2024 10:59:05 GMT+0330 (Iran Standard Time)', '2024-09-06T10:59:05+03:30'],
    ['2024-09-06T10:59:05+03:30[Asia/Tehran]', '2024-09-06T10:59:05+03:30'],
    ['2024-09-06 10:59:05 IRST', '2024-09-06T10:59:05'],
    ['2024-09-06 10:59:05.000', '2024-09-06T10:59:05'],
    ['2024-09-06 10:59 (IRDT)', '2024-09-06T10:59'],
    ['۱۶ شهریور ۱۴۰۳، ۱۰:۵۹ (وقت عادی ایران)', '2024-09-06T10:59'],
    ['۱۶ شهریور ۱۴۰۳ ساعت ۱۰:۵۹ به وقت تهران', '2024-09-06T10:59'],
    ['2024-09-06 10:59:05.0', '2024-09-06T10:59:05'],
    ['2024-09-06 10:59:05,123', '2024-09-06T10:59:05'],
    ['۲۰۲۴-۰۹-۰۶ ۱۰:۵۹:۰۵٫۱۲۳', '2024-09-06T10:59:05'],
    ['2024-09-06 10:59:05.123 IRST', '2024-09-06T10:59:05'],
    ['2024-09-06 10:59:05+03', '2024-09-06T10:59:05+03:00'],
    ['2024-09-06 10:59:05.123456+03', '2024-09-06T10:59:05+03:00'],
    ['2024-09-06 10:59:05 Asia/Tehran', '2024-09-06T10:59:05'],
    ['2024-09-06 10:59 (America/New_York)', '2024-09-06T10:59'],
    ['۱۴۰۳/۰۶/۱۶ ۱۰:۵۹ (به وقت تهران)', '2024-09-06T10:59'],
    ['Fri Sep 06 10:59:05 IRST 2024', '2024-09-06T10:59:05'],
  ])('%j is read with the name of its zone or a fraction', (text, value) => {
    expect(parseDate(` ${text} `)).toMatchObject({ ok: true, date: { value, text } });
    expect(toIsoDate(text)).toBe('2024-09-06');
  });

  it.each([
    ['تاریخ انتشار: ۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹', '۱۶ شهریور ۱۴۰۳ - ۱۰:۵۹', '2024-09-06T10:59'],
    ['آخرین به‌روزرسانی : جمعه، ۱۶ شهریور ۱۴۰۳', 'جمعه، ۱۶ شهریور ۱۴۰۳', '2024-09-06'],
    ['مورخه ۱۴۰۳/۰۶/۱۶', '۱۴۰۳/۰۶/۱۶', '2024-09-06'],
    ['به تاریخ ۱۶ شهریور ۱۴۰۳', '۱۶ شهریور ۱۴۰۳', '2024-09-06'],
    ['در روز جمعه ۱۶ شهریور ۱۴۰۳', 'جمعه ۱۶ شهریور ۱۴۰۳', '2024-09-06'],
    ['تاریخ تولد: ۱۶ شهریور ۱۴۰۳', '۱۶ شهریور ۱۴۰۳', '2024-09-06'],
    ['منتشر شده در ۱۶ شهریور ۱۴۰۳', '۱۶ شهریور ۱۴۰۳', '2024-09-06'],
    ['به‌روز شده در تاریخ ۱۴۰۳/۰۶/۱۶', '۱۴۰۳/۰۶/۱۶', '2024-09-06'],
    ['بروزرسانی شده در: ۱۴۰۳/۰۶/۱۶', '۱۴۰۳/۰۶/۱۶', '2024-09-06'],
    ['به روز رسانی شده در ۱۴۰۳/۰۶/۱۶', '۱۴۰۳/۰۶/۱۶', '2024-09-06'],
    ['نوشته شده در ۱۶ شهریور ۱۴۰۳', '۱۶ شهریور ۱۴۰۳', '2024-09-06'],
    ['چاپ‌شده در ۱۶ شهریور ۱۴۰۳', '۱۶ شهریور ۱۴۰۳', '2024-09-06'],
    ['عصر روز جمعه ۱۶ شهریور ۱۴۰۳', 'جمعه ۱۶ شهریور ۱۴۰۳', '2024-09-06'],
    ['در سال ۱۴۰۳', 'سال ۱۴۰۳', '2024-03-20'],
    ['فصل پاییز ۱۴۰۳', 'پاییز ۱۴۰۳', '2024-09-22'],
    ['از ۱۶ تا ۲۰ شهریور ۱۴۰۳', '۱۶ تا ۲۰ شهریور ۱۴۰۳', '2024-09-06'],
    ['Published: 2024-09-06', '2024-09-06', '2024-09-06'],
    ['منتشر شده: ۱۶ شهریور ۱۴۰۳', '۱۶ شهریور ۱۴۰۳', '2024-09-06'],
    ['تاریخ و ساعت: 1403/06/16 10:59', '1403/06/16 10:59', '2024-09-06T10:59'],
    ['تاریخ/ساعت: 1403/06/16 10:59', '1403/06/16 10:59', '2024-09-06T10:59'],
    ['تاریخ شروع بیمه نامه: 1403/06/16', '1403/06/16', '2024-09-06'],
    ['آخرین به روز رسانی: ۱۴۰۳/۰۶/۱۶ ۱۰:۵۹', '۱۴۰۳/۰۶/۱۶ ۱۰:۵۹', '2024-09-06T10:59'],
    ['تاریخ شمسی: ۱۴۰۳/۰۶/۱۶', '۱۴۰۳/۰۶/۱۶', '2024-09-06'],
    ['قمری: ۱۴۴۶/۰۳/۰۲', '۱۴۴۶/۰۳/۰۲', '2024-09-06'],
    ['از تاریخ ۱۴۰۳/۰۶/۱۶ تا تاریخ ۱۴۰۳/۰۶/۲۰', '۱۴۰۳/۰۶/۱۶ تا تاریخ ۱۴۰۳/۰۶/۲۰', '2024-09-06'],
  ])('%j is read without what introduces it', (text, own, value) => {
    expect(parseDate(` ${text} `)).toMatchObject({
      ok: true,
      date: { value, text: own, start: text.length - own.length + 1 },
    });
  });

  it.each([
    'جمعه ۱۶ شهریور ۱۴۰۳ (۶ سپتامبر ۲۰۲۴)',
    '۱۶ شهریور ۱۴۰۳ برابر با ۶ سپتامبر ۲۰۲۴',
    '۱۶ شهریور ۱۴۰۳ - ۲ ربیع‌الاول ۱۴۴۶ - ۶ سپتامبر ۲۰۲۴',
    '۱۶ شهریور ۱۴۰۳ صبح',
  ])('%j is read with its twins, or a part of the day', (text) => {
    expect(parseDate(` ${text} `)).toMatchObject({ ok: true, date: { value: '2024-09-06', text, warnings: [] } });
    expect(toIsoDate(text)).toBe('2024-09-06');
  });

  it.each([
    ['"1403/06/16"', '1403/06/16'],
    ["'1403/06/16", '1403/06/16'],
    ['="1403/06/16",\r\n', '1403/06/16'],
    ['«۱۴۰۳/۰۶/۱۶»', '۱۴۰۳/۰۶/۱۶'],
    ['(14030616)', '14030616'],
    ['[{"1403/06/16"}];', '1403/06/16'],
    ['\u202b۱۴۰۳/۰۶/۱۶\u202c', '۱۴۰۳/۰۶/۱۶'],
    ['\ufeff1403/06/16\0', '1403/06/16'],
    ['- 1403/06/16 -', '1403/06/16'],
    [': 1403/06/16 |', '1403/06/16'],
    ['• ۱۶ شهریور ۱۴۰۳،', '۱۶ شهریور ۱۴۰۳'],
    ['\u{1f5d3}\ufe0f ۱۶ شهریور ۱۴۰۳', '۱۶ شهریور ۱۴۰۳'],
    ['◾\ufe0f ۱۶ شهریور ۱۴۰۳ ◽', '۱۶ شهریور ۱۴۰۳'],
    ['\uf073 ۱۶ شهریور ۱۴۰۳.', '۱۶ شهریور ۱۴۰۳'],
    ['«۱۶ شهریور ۱۴۰۳».', '۱۶ شهریور ۱۴۰۳'],
    ['«۱۶ شهریور ۱۴۰۳.»', '۱۶ شهریور ۱۴۰۳'],
    ['(1403/06/16).', '1403/06/16'],
    ['1403/06/16 .', '1403/06/16'],
    ['۱۶ شهریور ۱۴۰۳ ه.ش.', '۱۶ شهریور ۱۴۰۳ ه.ش'],
    ['[06/Sep/2024:10:59:30 +0330]', '06/Sep/2024:10:59:30 +0330'],
    ['"۱۶ شهریور ۱۴۰۳ (جمعه)"', '۱۶ شهریور ۱۴۰۳ (جمعه)'],
    ['"۱۶ شهریور ۱۴۰۳ (۶ سپتامبر ۲۰۲۴)",', '۱۶ شهریور ۱۴۰۳ (۶ سپتامبر ۲۰۲۴)'],
    ['"تاریخ: 1403/06/16"', '1403/06/16'],
  ])('%j is read without its dress', (text, own) => {
    const start = text.indexOf(own);
    expect(parseDate(text)).toMatchObject({ date: { text: own, start, end: start + own.length, warnings: [] } });
    expect(toIsoDate(text)).toBe('2024-09-06');
  });

  it.each([
    '10:59.30',
    'Sep 6 10:59:30 host 2024',
    '1403/06/1…',
    '1403/06/1...',
    '1403/06/1..',
    '1403/06/16؟',
    '?1403/06/16',
    '>1403/06/16',
    '~1403/06/16',
    '#14030616',
    '$14030616',
    '€14030616',
    '۱۴۰۳۰۶۱۶ ﷼',
    '؋ ۱۴۰۳۰۶۱۶',
    '№ 14030616',
    '٫14030616',
    '14030616°',
    '-14030616',
    '-1403',
    '14030616%',
    '1403/06/1\u{1d7d4}',
    '""',
    '(-)',
    '---',
  ])('%j is in doubt, or something else', (text) => {
    expect(parseDate(text)).toMatchObject({ ok: false });
    expect(toIsoDate(text)).toBeNull();
  });

  it.each(['۱۶ شهریور ۱۴۰۳ - 6 سپتامبر 2024 - 10:59', '۱۶ شهریور ۱۴۰۳ - 10:59 (6 سپتامبر 2024)'])(
    '%j has the time that only one of its twins has',
    (text) => {
      expect(parseDate(text)).toMatchObject({ date: { value: '2024-09-06T10:59', text } });
    },
  );

  it('is refused in words that show it', () => {
    expect(parseDate('۳۱ مهر ۱۴۰۳').message).toBe('"۳۱ مهر ۱۴۰۳" is refused: no such day');
    expect(parseDate('چند ساعت پیش').message).toBe('"چند ساعت پیش" is refused: vague');
    expect(parseDate(`\n${'گفت '.repeat(1e4)}`).message!.length).toBeLessThan(100);
  });

  it('is no day where its twin is another', () => {
    const text = '۱۶ شهریور ۱۴۰۳ (۷ سپتامبر ۲۰۲۴)';
    expect(parseDate(text)).toMatchObject({ ok: true, date: { value: '2024-09-06', warnings: ['calendar-mismatch'] } });
    expect(toIsoDate(text)).toBeNull();
  });

  it.each([
    '۱۶ شهریور ۱۴۰۳ (۶ سپتامبر ۲۰۲۴) تهران',
    '۱۶ شهریور ۱۴۰۳ - ۱۷ شهریور ۱۴۰۳ - ۶ سپتامبر ۲۰۲۴',
    'برگزار شد در ۱۶ شهریور ۱۴۰۳',
    'این پل ساخته شده در ۱۶ شهریور ۱۴۰۳',
    'کشته شده در ۱۶ شهریور ۱۴۰۳',
    '10:59:30 1403/06/16.5',
    'از ۱۶ شهریور ۱۴۰۳',
    'تا ۱۶ شهریور ۱۴۰۳',
    'وی افزود که این طرح: ۱۶ شهریور ۱۴۰۳',
    '10:59 start',
    '10:59 (عکس)',
    '۱۰:۵۹ به وقت تهران برگزار شد',
    'از تاریخ ۱۴۰۳/۰۶/۱۶',
    '۱۶ شهریور ۱۴۰۳ به وقت تهران',
  ])('%j is more than a stamp', (text) => {
    expect(parseDate(text)).toMatchObject({ reason: 'more-than-a-date' });
  });

  it('is no day when it is a month or a time', () => {
    expect(toIsoDate('تیر ۱۳۹۵')).toBeNull();
    expect(toIsoDate('۱۰:۵۹')).toBeNull();
    expect(parseDate('تیر ۱۳۹۵')).toMatchObject({ ok: true, date: { value: '2016-06-21', until: '2016-07-21' } });
  });

  it('tells what is known from what is filled in', () => {
    const parsed = parseDate('۱۶ شهریور', { reference: '2024-12-22' });
    expect(parsed).toMatchObject({
      ok: true,
      date: { value: '2024-09-06', fields: { known: { month: 6, day: 16 }, implied: { year: 1403 } } },
    });
    expect(parseDate('۲۵ اسفند', { reference: '2025-04-01' })).toMatchObject({ date: { value: '2025-03-15' } });
    const knownOf = (text: string): unknown => findDates(text, { reference: '2024-09-06' })[0]!.fields.known;
    expect(knownOf('اول ماه جاری')).toEqual({ day: 1 });
    // The first day of a season is no day of a month.
    expect(knownOf('از ابتدای تابستان ۱۴۰۲')).toEqual({ year: 1402 });
    expect(knownOf('تا پایان تابستان ۱۴۰۲')).toEqual({ year: 1402 });
  });

  it('warns of what a reader should know', () => {
    expect(parseDate('۹۶/۹/۵')).toMatchObject({ date: { warnings: ['two-digit-year'] } });
    expect(parseDate('دوشنبه ۱۶ شهریور ۱۴۰۳')).toMatchObject({ date: { warnings: ['weekday-mismatch'] } });
    expect(parseDate('۴ خرداد ۱۲۹۰')).toMatchObject({ date: { warnings: ['pre-1304'] } });
    expect(parseDate('05/06/2024')).toMatchObject({
      date: { warnings: ['ambiguous'], alternatives: [{ value: '2024-05-06', calendar: 'gregorian' }] },
    });
  });

  it('keeps the time in the other readings of a day', () => {
    const others = (text: string): string[] => findDates(text)[0]!.alternatives.map(({ value }) => value);
    expect(others('05/06/2024 10:59')).toEqual(['2024-05-06T10:59']);
    expect(others('05/06/2024 10:59:30+03:30')).toEqual(['2024-05-06T10:59:30+03:30']);
    // At 24 o'clock the day of the value is the next one.
    expect(findDates('05/06/2024 24:00')[0]).toMatchObject({
      value: '2024-06-06T00:00',
      alternatives: [{ value: '2024-05-06' }],
    });
  });

  it.each(['0001-01-01', '0300-01-01', '0622-05-01', '9000-01-01', '9999-12-31'])(
    'reads lunar months in Persian years from the reference %s',
    (reference) => {
      expect(findDates('محرم ۱۴۰۵', { reference })[0]!.value).toBe('1984-09-27');
      for (const text of ['محرم امسال', 'محرم سال گذشته', 'سال جاری قمری'])
        expect(findDates(text, { reference })).toHaveLength(1);
    },
  );

  it('gives a date of two years both, one of them as an alternative', () => {
    const [mention] = findDates('محرم ۱۴۰۳', { reference: '2024-06-20' });
    expect(mention).toMatchObject({
      value: '2024-07-07',
      alternatives: [{ value: '1982-10-19', calendar: 'islamic' }],
    });
  });

  it('counts from a reference of any age', () => {
    expect(findDates('دیروز', { reference: '1403-06-16' })[0]!.value).toBe('1403-06-15');
    expect(findDates('دیروز', { reference: '0700-01-02' })[0]!.value).toBe('0700-01-01');
  });

  it('has nothing for an empty text, whatever was read before it', () => {
    for (const before of ['14030616', '۱۶ شهریور ۱۴۰۳', '۱۴۰۳', '10:59', 'امروز']) {
      for (const empty of ['', ' ', '\n', '\u200c']) {
        expect(findDates(before)).toHaveLength(before === '۱۴۰۳' ? 0 : 1);
        expect(findDates(empty)).toEqual([]);
        expect(parseDate(before).ok || before === 'امروز').toBe(true);
        expect(parseDate(empty), JSON.stringify([before, empty])).toMatchObject({ reason: 'no-date' });
        parseDate(before);
        expect(toIsoDate(empty)).toBeNull();
      }
    }
  });

  it('has no ISO day for a stamp that may be two', () => {
    for (const stamp of ['05/06/2024', ' 05/06/2024', '5-6-2024', '05/06/2024 10:00', '۱۶/۰۶/۰۳', ' 16/06/03'])
      expect(toIsoDate(stamp), stamp).toBeNull();
    for (const stamp of ['05/05/2024', '25/06/2024', '05/06/1403', '03/06/16', ' 03/06/16', '11-11-11', '30/12/02'])
      expect(toIsoDate(stamp), stamp).not.toBeNull();
  });

  it('counts from the instant of a reference with an offset, as the clocks of the zone show it', () => {
    const yesterday = (options: DateOptions) => findDates('دیروز', options)[0]!.value;
    expect(yesterday({ reference: '2024-09-06T22:00:00Z', timeZone: 'Asia/Tehran' })).toBe('2024-09-06');
    expect(yesterday({ reference: '2024-09-06T22:00:00.000Z', timeZone: 'Asia/Tehran' })).toBe('2024-09-06');
    expect(yesterday({ reference: '2024-09-06T02:00:00+03:30', timeZone: 'America/New_York' })).toBe('2024-09-04');
    expect(yesterday({ reference: '2024-09-06T22:00:00', timeZone: 'Asia/Tehran' })).toBe('2024-09-05');
    expect(yesterday({ reference: '2024-09-06T22:00:00.123Z' })).toBe('2024-09-05');
    const ago = findDates('۳ ساعت پیش', { reference: '2024-09-06T22:00Z', timeZone: 'Asia/Tehran' })[0]!;
    expect(ago.value).toBe('2024-09-06T22:30');
  });

  it('refuses wrong options by name', () => {
    expect(() => parseDate('', { reference: 'tomorrow' })).toThrow(MatnError);
    expect(() => parseDate('', { reference: '2024-02-30' })).toThrow(/reference/);
    expect(() => findDates('', { now: 1 } as object)).toThrow(/reference, timeZone/);
    for (const timeZone of ['', 'Nowhere', null, 5]) {
      expect(() => findDates('', { timeZone } as DateOptions), String(timeZone)).toThrow(/'timeZone'/);
    }
  });
});

describe('the Jalali calendar', () => {
  it('agrees with the official table, 1206–1498', () => {
    const rows = readFileSync('corpus/tables/nowruz.tsv', 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));
    expect(rows.length).toBe(293);
    for (const [year, nowruz, leap] of rows) {
      expect(toIsoDate(`${year}/01/01`)).toBe(nowruz);
      expect(isValidJalaliDate(Number(year), 12, 30)).toBe(leap === 'leap');
    }
  });

  it('takes every day of 1178–1502 to a Gregorian day and back, one after another', () => {
    let days = 0;
    let before = Date.UTC(1799, 2, 20);
    for (let year = 1178; year <= 1502; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 31; day++) {
          const gregorian = jalaliToGregorian(year, month, day);
          if (!isValidJalaliDate(year, month, day)) {
            expect(gregorian).toBeNull();
            continue;
          }
          const instant = Date.UTC(gregorian!.year, gregorian!.month - 1, gregorian!.day);
          if (instant - before !== 86_400_000)
            throw new Error(`${year}/${month}/${day} does not follow the day before`);
          const back = gregorianToJalali(gregorian!.year, gregorian!.month, gregorian!.day)!;
          if (back.year !== year || back.month !== month || back.day !== day)
            throw new Error(`${year}/${month}/${day}`);
          before = instant;
          days++;
        }
      }
    }
    expect(days).toBe(118_704);
  });

  it('knows no day that is none', () => {
    for (const [year, month, day] of [
      [1403, 7, 31],
      [1404, 12, 30],
      [1403, 13, 1],
      [1403, 0, 1],
      [1403, 1, 0],
      [1403.5, 1, 1],
      [Number.NaN, 1, 1],
    ] as const) {
      expect(isValidJalaliDate(year, month, day)).toBe(false);
      expect(jalaliToGregorian(year, month, day)).toBeNull();
    }
    expect(gregorianToJalali(2023, 2, 29)).toBeNull();
  });

  it('writes a day by a pattern', () => {
    const day = { year: 1403, month: 6, day: 16 };
    expect(formatJalali(day)).toBe('۱۴۰۳/۰۶/۱۶');
    expect(formatJalali(day, { pattern: 'EEEE d MMMM yyyy' })).toBe('جمعه ۱۶ شهریور ۱۴۰۳');
    expect(formatJalali(day, { pattern: "yy-M-d 'd'", digits: 'latin' })).toBe('03-6-16 d');
    expect(() => formatJalali({ year: 1403, month: 7, day: 31 })).toThrow(MatnError);
    expect(() => formatJalali(day, { digits: 'roman' } as object)).toThrow(/digits/);
  });
});
