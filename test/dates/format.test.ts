import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayWithNumber, toIso } from '../../src/dates/calendars/calendar';
import { dayNumber } from '../../src/dates/calendars/gregorian';
import { GREGORIAN } from '../../src/dates/tokens/kinds';
import { findDates, formatJalali, formatRelative, gregorianToJalali, MatnError } from '../../src/index';

const DAY = { year: 1403, month: 6, day: 16 };

describe('a Jalali day in a pattern', () => {
  it.each([
    ['yyyy/MM/dd', '۱۴۰۳/۰۶/۱۶'],
    ['y-M-d', '۱۴۰۳-۶-۱۶'],
    ['yy/MM', '۰۳/۰۶'],
    ['EEEE d MMMM yyyy', 'جمعه ۱۶ شهریور ۱۴۰۳'],
    ['EEE، d MMM', 'جمعه، ۱۶ شهریور'],
    ['EEEEE', 'ج'],
    ["d MMMM ماه 'سال' y", '۱۶ شهریور ماه سال ۱۴۰۳'],
    ["'d' d ''d'' 'o''clock'", "d ۱۶ '۱۶' o'clock"],
    ["'12' d 12", '12 ۱۶ 12'],
    ['', ''],
  ])('%j gives %j', (pattern, expected) => {
    expect(formatJalali(DAY, { pattern })).toBe(expected);
    expect(formatJalali('2024-09-06', { pattern })).toBe(expected);
  });

  it.each([
    [{ ...DAY, hour: 9, minute: 5, second: 7 }, 'HH:mm:ss H:m:s', '09:05:07 9:5:7'],
    [{ ...DAY, hour: 9 }, 'H:mm', '9:00'],
    [{ ...DAY, hour: 0 }, 'h a', '12 ق.ظ.'],
    [{ ...DAY, hour: 11, minute: 59 }, 'hh:mm a', '11:59 ق.ظ.'],
    [{ ...DAY, hour: 12 }, 'h a', '12 ب.ظ.'],
    [{ ...DAY, hour: 23, minute: 30 }, 'h:mm a', '11:30 ب.ظ.'],
    ['2024-09-06T10:59', 'd MMMM، HH:mm', '16 شهریور، 10:59'],
    ['2024-09-06T10:59:30+03:30', 'H:mm:ss', '10:59:30'],
  ])('%j as %j is %j', (date, pattern, expected) => {
    expect(formatJalali(date, { pattern, digits: 'latin' })).toBe(expected);
  });

  it('has the digits, the names of months and those of weekdays that are asked for', () => {
    expect(formatJalali(DAY)).toBe('۱۴۰۳/۰۶/۱۶');
    expect(formatJalali(DAY, { digits: 'latin' })).toBe('1403/06/16');
    expect(formatJalali(DAY, { digits: 'arabic' })).toBe('١٤٠٣/٠٦/١٦');
    const afghan = Array.from({ length: 12 }, (_, i) =>
      formatJalali({ year: 1403, month: i + 1, day: 1 }, { pattern: 'MMMM', months: 'afghan' }),
    );
    expect(afghan.join(' ')).toBe('حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت');
    const week = (weekdays: 'joined' | 'half-space'): string =>
      Array.from({ length: 7 }, (_, i) =>
        formatJalali({ year: 1403, month: 6, day: 10 + i }, { pattern: 'EEEE', weekdays }),
      ).join(' ');
    expect(week('joined')).toBe('شنبه یکشنبه دوشنبه سه\u200cشنبه چهارشنبه پنجشنبه جمعه');
    expect(week('half-space')).toBe('شنبه یک\u200cشنبه دوشنبه سه\u200cشنبه چهارشنبه پنج\u200cشنبه جمعه');
  });

  it('has the names that the engine has, and its marks for morning and afternoon', () => {
    const of = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat('fa-u-ca-persian', { timeZone: 'UTC', ...options });
    for (let i = 0; i < 366; i += 5) {
      const date = new Date(Date.UTC(2024, 2, 20 + i, i % 24));
      const iso = date.toISOString().slice(0, 16);
      for (const [pattern, options] of [
        ['MMMM', { month: 'long' }],
        ['MMM', { month: 'short' }],
        ['EEEE', { weekday: 'long' }],
        ['EEE', { weekday: 'short' }],
        ['EEEEE', { weekday: 'narrow' }],
      ] as const) {
        expect(formatJalali(iso, { pattern })).toBe(of(options).format(date));
      }
      const half = of({ hour: 'numeric', hour12: true }).formatToParts(date);
      expect(formatJalali(iso, { pattern: 'a' })).toBe(half.find(({ type }) => type === 'dayPeriod')!.value);
    }
  });

  it('is read by findDates, and is written in the same way again', () => {
    const days = fc.integer({
      min: dayNumber({ year: 1930, month: 1, day: 1 }),
      max: dayNumber({ year: 2100, month: 1, day: 1 }),
    });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('yyyy/MM/dd', 'EEEE d MMMM yyyy', 'd MMMM y', 'dd-MM-yyyy'),
        (number, pattern) => {
          const iso = toIso(number);
          const [mention] = findDates(formatJalali(iso, { pattern })!);
          expect(mention).toMatchObject({ value: iso, warnings: [] });
          expect(formatJalali(mention!, { pattern })).toBe(mention!.text);
        },
      ),
    );
  });

  it('is null for what is not one day, or has no time though the pattern asks for it', () => {
    for (const text of ['T10:59', '2024-02-30', '0500-01-01', 'سلام', '']) expect(formatJalali(text), text).toBeNull();
    for (const text of ['تیر ۱۳۹۵', '۳۱ مهر ۱۴۰۳', 'ساعت ۱۰:۵۹']) {
      expect(formatJalali(findDates(text)[0]!), text).toBeNull();
    }
    expect(formatJalali(null)).toBeNull();
    expect(formatJalali('2024-09-06', { pattern: 'd MMMM H:mm' })).toBeNull();
    expect(formatJalali(findDates('۱۶ شهریور ۱۴۰۳')[0]!, { pattern: 'a' })).toBeNull();
    expect(() => formatJalali('2024-09-06', { pattern: 'yyy H' })).toThrow(/'pattern'/);
  });

  it('refuses fields that are no day or no time', () => {
    for (const date of [
      { year: 1403, month: 7, day: 31 },
      { ...DAY, hour: 24 },
      { ...DAY, hour: 1, minute: 60 },
      { ...DAY, hour: 1.5 },
      { ...DAY, minute: 5 },
    ]) {
      expect(() => formatJalali(date), JSON.stringify(date)).toThrow(MatnError);
    }
    expect(() => formatJalali({ year: 1403, month: 7, day: 31 })).toThrow('1403 7 31');
    for (const odd of [Object.create(null), { ...DAY, day: 5n }, { ...DAY, hour: Symbol('hour') }]) {
      expect(() => formatJalali(odd)).toThrow(MatnError);
    }
  });

  it('refuses patterns with unknown letters, and those of a time if there is none', () => {
    for (const pattern of [
      'yyy',
      'yyyyy',
      'MMMMM',
      'ddd',
      'EE',
      'E',
      'EEEEEE',
      'HHH',
      'aa',
      'Q',
      'YYYY',
      "d 'MMMM",
      "'",
      'constructor',
    ]) {
      expect(() => formatJalali({ ...DAY, hour: 1 }, { pattern }), pattern).toThrow(/'pattern'/);
    }
    for (const pattern of ['H', 'hh', 'mm', 's', 'a'])
      expect(() => formatJalali(DAY, { pattern })).toThrow(/'pattern'.*time/);
    expect(() => formatJalali(DAY, { pattern: 5 } as object)).toThrow(/'pattern'/);
  });

  it('refuses wrong options and other objects by name', () => {
    expect(() => formatJalali(DAY, { digits: 'roman' } as object)).toThrow(/'persian', 'latin', 'arabic'/);
    expect(() => formatJalali(DAY, { months: 'dari' } as object)).toThrow(/'months'/);
    expect(() => formatJalali(DAY, { weekdays: 1 } as object)).toThrow(/'weekdays'/);
    expect(() => formatJalali(DAY, { month: 'afghan' } as object)).toThrow(/pattern, digits, months, weekdays/);
    expect(() => formatJalali(DAY, { timeZone: 'Tehran' })).toThrow(/^option 'timeZone' takes an IANA name/);
    expect(() => formatJalali(new Date(0) as never)).toThrow(
      "a date is a mention or a text in ISO 8601 (date.toISOString() with timeZone), not 'Date object'",
    );
  });

  it('refuses the Gregorian fields of a Temporal object, and writes its text', () => {
    const day = Temporal.PlainDate.from('2024-09-06');
    for (const object of [day, day.toPlainDateTime('10:59'), day.toPlainYearMonth()]) {
      // @ts-expect-error: TypeScript refuses it, too.
      expect(() => formatJalali(object)).toThrow(/^a date is a mention .*'Temporal\.Plain\w+ object'$/);
      // @ts-expect-error
      expect(() => formatRelative(object, { reference: '2024-09-06' })).toThrow(MatnError);
    }
    expect(formatJalali(day.toString())).toBe('۱۴۰۳/۰۶/۱۶');
    expect(formatJalali({ ...DAY, calendarId: 'persian' })).toBe('۱۴۰۳/۰۶/۱۶');
  });

  it.each([
    ['2024-09-06T07:29:00.000Z', '۱۶ ۱۰:۵۹:۰۰'],
    ['2024-09-06T07:29Z', '۱۶ ۱۰:۵۹:۰۰'],
    ['2024-09-06T09:29:30+02:00', '۱۶ ۱۰:۵۹:۳۰'],
    ['2024-09-06T20:30:00Z', '۱۷ ۰:۰۰:۰۰'],
    ['2022-03-21T20:30:00Z', '۲ ۱:۰۰:۰۰'],
    ['2024-09-06T10:59', '۱۶ ۱۰:۵۹:۰۰'],
  ])('has a moment with an offset on the clocks of the zone: %s', (value, expected) => {
    expect(formatJalali(value, { timeZone: 'Asia/Tehran', pattern: 'd H:mm:ss' })).toBe(expected);
  });

  it('has days and fields as they are, whatever the zone', () => {
    expect(formatJalali('2024-09-06', { timeZone: 'America/New_York' })).toBe('۱۴۰۳/۰۶/۱۶');
    expect(formatJalali({ ...DAY, hour: 1 }, { timeZone: 'America/New_York', pattern: 'H' })).toBe('۱');
  });
});

describe('how long before or after another a day or moment is', () => {
  // It is Friday 16 Shahrivar 1403, the last day of a Persian week.
  const reference = '2024-09-06T10:59';

  it.each([
    ['2024-09-06', 'امروز'],
    ['2024-09-05', 'دیروز'],
    ['2024-09-04', 'پریروز'],
    ['2024-09-07', 'فردا'],
    ['2024-09-08', 'پس\u200cفردا'],
    ['2024-09-03', '۳ روز پیش'],
    ['2024-09-12', '۶ روز دیگر'],
    ['2024-08-30', 'هفته گذشته'],
    ['2024-08-24', 'هفته گذشته'],
    ['2024-08-23', '۲ هفته پیش'],
    ['2024-09-13', 'هفته آینده'],
    ['2024-09-14', 'یک هفته دیگر'],
    ['2024-09-20', '۲ هفته دیگر'],
    ['2024-08-07', '۴ هفته پیش'],
    ['2024-08-06', 'ماه گذشته'],
    ['2024-07-08', 'یک ماه پیش'],
    ['2024-07-06', '۲ ماه پیش'],
    ['2024-10-07', 'ماه آینده'],
    ['2023-09-07', 'سال گذشته'],
    ['2023-09-08', '۱۱ ماه پیش'],
    ['2023-03-20', 'یک سال پیش'],
    ['2014-09-06', '۱۰ سال پیش'],
    ['2025-09-07', 'سال آینده'],
    ['2030-01-01', '۵ سال دیگر'],
    ['2024-09-06T10:59', 'هم\u200cاکنون'],
    ['2024-09-06T10:59:40', 'هم\u200cاکنون'],
    ['2024-09-06T10:58', 'یک دقیقه پیش'],
    ['2024-09-06T10:29', '۳۰ دقیقه پیش'],
    ['2024-09-06T09:59', 'یک ساعت پیش'],
    ['2024-09-06T09:00', 'یک ساعت پیش'],
    ['2024-09-06T13:59', '۳ ساعت دیگر'],
    ['2024-09-05T11:00', '۲۳ ساعت پیش'],
    ['2024-09-05T10:59', 'دیروز'],
    ['2024-09-07T10:58', '۲۳ ساعت دیگر'],
    ['2024-09-05T23:00Z', 'دیروز'],
  ])('%s is %s', (value, expected) => {
    expect(formatRelative(value, { reference })).toBe(expected);
  });

  it('is in seconds if both times have them, and heeds offsets if both have them', () => {
    expect(formatRelative('2024-09-06T10:59:10', { reference: '2024-09-06T10:59:40' })).toBe('۳۰ ثانیه پیش');
    expect(formatRelative('2024-09-06T10:59:41', { reference: '2024-09-06T10:59:40' })).toBe('یک ثانیه دیگر');
    expect(formatRelative('2024-09-06T07:29Z', { reference: '2024-09-06T10:59+03:30' })).toBe('هم\u200cاکنون');
    expect(formatRelative('2024-09-04T22:00Z', { reference: '2024-09-06T10:59+03:30' })).toBe('دیروز');
  });

  it('heeds the clocks of the zone for moments with an offset', () => {
    const timeZone = 'Asia/Tehran';
    expect(formatRelative('2024-09-05T23:00:00Z', { reference, timeZone })).toBe('۸ ساعت پیش');
    expect(formatRelative('2024-09-05T21:00:00Z', { reference: '2024-09-06', timeZone })).toBe('امروز');
    expect(formatRelative('2024-09-05T20:00:00Z', { reference: '2024-09-06', timeZone })).toBe('دیروز');
    expect(formatRelative('2024-09-06', { reference: '2024-09-06T21:00Z', timeZone })).toBe('دیروز');
    // The night in which the clocks went forward had 23 hours.
    expect(formatRelative('2022-03-21T12:00+03:30', { reference: '2022-03-22T12:00+04:30', timeZone })).toBe(
      '۲۳ ساعت پیش',
    );
    expect(() => formatRelative(null, { reference, timeZone: 'Asia/Teheran' })).toThrow(/'timeZone'/);
  });

  it('is always in figures if asked for, and in each digit set', () => {
    const always = (value: string): string | null =>
      formatRelative(value, { reference, numeric: 'always', digits: 'latin' });
    expect(always('2024-09-06')).toBe('0 روز پیش');
    expect(always('2024-09-06T10:59')).toBe('0 ثانیه پیش');
    expect(always('2024-09-05')).toBe('1 روز پیش');
    expect(always('2024-08-30')).toBe('1 هفته پیش');
    expect(always('2024-08-06')).toBe('1 ماه پیش');
    expect(always('2023-09-06')).toBe('1 سال پیش');
    expect(always('2024-09-06T11:59')).toBe('1 ساعت دیگر');
    expect(formatRelative('2024-09-03', { reference, digits: 'arabic' })).toBe('٣ روز پیش');
  });

  it('is said of a mention, and is null for what is no day or moment', () => {
    const [day, month, wrong] = findDates('۱۵ شهریور ۱۴۰۳، تیر ۱۳۹۵، ۳۱ مهر ۱۴۰۳');
    expect(formatRelative(day!, { reference })).toBe('دیروز');
    for (const date of [month!, wrong!, 'T10:59', 'دیروز', '', '2024-02-30', '0500-01-01', null]) {
      expect(formatRelative(date, { reference })).toBeNull();
    }
  });

  it('names the last or next week, month or year only if the day is in it', () => {
    const day = fc.integer({
      min: dayNumber({ year: 1990, month: 1, day: 1 }),
      max: dayNumber({ year: 2060, month: 1, day: 1 }),
    });
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (number, days) => {
        const [from, to] = [dayWithNumber(GREGORIAN, number)!, dayWithNumber(GREGORIAN, number + days)!];
        const said = formatRelative(toIso(number + days), { reference: toIso(number) })!;
        const [a, b] = [from, to].map(({ year, month, day }) => gregorianToJalali(year, month, day)!);
        const sign = Math.sign(days);
        if (/^سال (?:گذشته|آینده)$/.test(said)) expect(b!.year - a!.year).toBe(sign);
        if (/^ماه (?:گذشته|آینده)$/.test(said)) expect((b!.year - a!.year) * 12 + b!.month - a!.month).toBe(sign);
        if (/^هفته (?:گذشته|آینده)$/.test(said)) {
          // Days since the Saturday on which the reference's week began.
          const sinceSaturday = days + ((number + 5) % 7);
          expect(Math.floor(sinceSaturday / 7)).toBe(sign);
        }
        if (days !== 0) expect(/پیش|گذشته|دیروز|پریروز/.test(said)).toBe(days < 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses wrong options by name', () => {
    for (const wrong of ['دیروز', '2024-02-30', 'T10:59', '', undefined, 5]) {
      expect(() => formatRelative(null, { reference: wrong as string })).toThrow(/'reference'/);
    }
    expect(() => formatRelative(null, { reference, numeric: 'never' } as never)).toThrow(/'auto', 'always'/);
    expect(() => formatRelative(null, { reference, digits: 'roman' } as never)).toThrow(/'digits'/);
    expect(() => formatRelative(null, { reference, now: 1 } as never)).toThrow(/reference, digits, numeric, timeZone/);
  });
});
