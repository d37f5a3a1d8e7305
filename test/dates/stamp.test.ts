import { describe, expect, it } from 'vitest';
import { findDates, MatnError, parseDate, toIsoDate } from '../../src/index';

describe('one stamp', () => {
  it('is read to its ISO day', () => {
    expect(toIsoDate('۱۶-۰۶-۱۴۰۳')).toBe('2024-09-06');
    expect(toIsoDate(' 14030616 ')).toBe('2024-09-06');
    expect(toIsoDate('۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳')).toBe('2024-09-06');
  });

  it('may have commas or blanks if its year has four figures', () => {
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
    ['تاریخ انتشار:\n      ۱۶ شهریور ۱۴۰۳', '۱۶ شهریور ۱۴۰۳', '2024-09-06'],
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
  ])('%j is read whole, with the same day in another calendar or a part of the day', (text) => {
    expect(parseDate(` ${text} `)).toMatchObject({ ok: true, date: { value: '2024-09-06', text, warnings: [] } });
    expect(toIsoDate(text)).toBe('2024-09-06');
  });

  it.each(['۱۶ شهریور ۱۴۰۳ - 6 سپتامبر 2024 - 10:59', '۱۶ شهریور ۱۴۰۳ - 10:59 (6 سپتامبر 2024)'])(
    '%j has the time that stands beside only one of its calendars',
    (text) => {
      expect(parseDate(text)).toMatchObject({ date: { value: '2024-09-06T10:59', text } });
    },
  );

  it.each([
    '۱۶ شهریور ۱۴۰۳\n        ۱۰:۵۹',
    '1403/06/16\r\n\r\n10:59',
    '۱۰:۵۹\n۱۶ شهریور ۱۴۰۳',
    'جمعه\n    ۱۶ شهریور ۱۴۰۳\n    \n\n    ۱۰:۵۹',
    '۱۶ شهریور ۱۴۰۳ -\u2028۱۰:۵۹',
  ])('%j is read from its lines, as a page may lay out one stamp', (text) => {
    expect(parseDate(`\n ${text} \n`)).toMatchObject({ date: { value: '2024-09-06T10:59', text, start: 2 } });
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
  ])('%j is read without the quotes, brackets and signs round it', (text, own) => {
    const start = text.indexOf(own);
    expect(parseDate(text)).toMatchObject({ date: { text: own, start, end: start + own.length, warnings: [] } });
    expect(toIsoDate(text)).toBe('2024-09-06');
  });

  it('warns of what a reader should know', () => {
    expect(parseDate('۹۶/۹/۵')).toMatchObject({ date: { warnings: ['two-digit-year'] } });
    expect(parseDate('دوشنبه ۱۶ شهریور ۱۴۰۳')).toMatchObject({ date: { warnings: ['weekday-mismatch'] } });
    expect(parseDate('۴ خرداد ۱۲۹۰')).toMatchObject({ date: { warnings: ['pre-1304'] } });
    expect(parseDate('05/06/2024')).toMatchObject({
      date: { warnings: ['ambiguous'], alternatives: [{ value: '2024-05-06', calendar: 'gregorian' }] },
    });
  });

  it('has no ISO day if its figures may be two days', () => {
    for (const stamp of ['05/06/2024', ' 05/06/2024', '5-6-2024', '05/06/2024 10:00', '۱۶/۰۶/۰۳', ' 16/06/03'])
      expect(toIsoDate(stamp), stamp).toBeNull();
    for (const stamp of ['05/05/2024', '25/06/2024', '05/06/1403', '03/06/16', ' 03/06/16', '11-11-11', '30/12/02'])
      expect(toIsoDate(stamp), stamp).not.toBeNull();
  });

  it('has no ISO day if its year may be lunar or Persian, unless an era tells', () => {
    for (const reference of [undefined, '1985-01-01', '2026-07-01']) {
      expect(parseDate('۵ محرم ۱۴۰۵', { reference }).date!.warnings).toContain('ambiguous');
      expect(toIsoDate('۵ محرم ۱۴۰۵', { reference })).toBeNull();
      expect(toIsoDate('۵ محرم ۱۴۰۵ ه.ق', { reference })).toBe('1984-10-01');
      expect(toIsoDate('۵ محرم ۱۴۴۶', { reference })).toBe('2024-07-11');
    }
  });

  it('has no ISO day if its calendars name two days, and warns of it', () => {
    const text = '۱۶ شهریور ۱۴۰۳ (۷ سپتامبر ۲۰۲۴)';
    expect(parseDate(text)).toMatchObject({ ok: true, date: { value: '2024-09-06', warnings: ['calendar-mismatch'] } });
    expect(toIsoDate(text)).toBeNull();
  });

  it('has no ISO day if it is a month or a time', () => {
    expect(toIsoDate('تیر ۱۳۹۵')).toBeNull();
    expect(toIsoDate('۱۰:۵۹')).toBeNull();
    expect(parseDate('تیر ۱۳۹۵')).toMatchObject({ ok: true, date: { value: '2016-06-21', until: '2016-07-21' } });
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
    ['۱۶ شهریور\n۹۸', 'more-than-a-date'],
    ['۱۶ شهریور ۱۴۰۳\n۱۰', 'more-than-a-date'],
    ['۱۶ شهریور ۱۴۰۳\n۱۰ نظر', 'more-than-a-date'],
    ['۱۶\n۲۰ شهریور ۱۴۰۳', 'more-than-a-date'],
    ['۱۶\nشهریور\n۱۴۰۳', 'no-date'],
    ['۱۶ شهریور', 'no-year'],
  ])('%j is refused: %s', (text, reason) => {
    expect(toIsoDate(text)).toBeNull();
    expect(parseDate(text)).toMatchObject({ ok: false, reason });
  });

  it('is refused with a message that shows it, cut short where it is long', () => {
    expect(parseDate('۳۱ مهر ۱۴۰۳').message).toBe('"۳۱ مهر ۱۴۰۳" is refused: no such day');
    expect(parseDate('چند ساعت پیش').message).toBe('"چند ساعت پیش" is refused: vague');
    expect(parseDate(`\n${'گفت '.repeat(1e4)}`).message!.length).toBeLessThan(100);
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
  ])('%j is no stamp: it is cut off, in doubt or something else', (text) => {
    expect(parseDate(text)).toMatchObject({ ok: false });
    expect(toIsoDate(text)).toBeNull();
  });

  it('is not found in an empty text, whatever was read before', () => {
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

  it('refuses wrong options by name', () => {
    expect(() => parseDate('', { reference: 'tomorrow' })).toThrow(MatnError);
    expect(() => parseDate('', { reference: '2024-02-30' })).toThrow(/reference/);
  });
});
