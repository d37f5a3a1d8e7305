import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DateMention, type DateOptions, findDates, parseDate } from '../../src/index';
import { readCases } from '../cases';
import { DATE_TABLES, type ExpectedDate, readDateCases } from './cases';

/** A mention as the case tables write it. */
function caseOf({ start, text, value, until, invalid, grain, calendar, warnings }: DateMention): ExpectedDate {
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
      expect(mentions.map(caseOf), text).toEqual(dates);
      for (const { start, end, text: mention } of mentions) expect(text.slice(start, end)).toBe(mention);
    });
  });

  it('are not found in the texts of none.tsv', () => {
    const found = readCases('dates/none.tsv').filter(([, text]) => findDates(text!).length > 0);
    expect(found).toEqual([]);
  });

  it('of the article are those of dates.json, with offsets and reasons', () => {
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

describe('a date in text', () => {
  it('tells what is written from what is filled in', () => {
    const parsed = parseDate('۱۶ شهریور', { reference: '2024-12-22' });
    expect(parsed).toMatchObject({
      ok: true,
      date: { value: '2024-09-06', fields: { known: { month: 6, day: 16 }, implied: { year: 1403 } } },
    });
    // The last 25 Esfand before the reference is of the year before.
    expect(parseDate('۲۵ اسفند', { reference: '2025-04-01' })).toMatchObject({ date: { value: '2025-03-15' } });
  });

  it('knows only what is written of a part of a month or season', () => {
    const knownOf = (text: string): unknown => findDates(text, { reference: '2024-09-06' })[0]!.fields.known;
    expect(knownOf('اول ماه جاری')).toEqual({ day: 1 });
    // The first day of a season is no day of a month.
    expect(knownOf('از ابتدای تابستان ۱۴۰۲')).toEqual({ year: 1402 });
    expect(knownOf('تا پایان تابستان ۱۴۰۲')).toEqual({ year: 1402 });
  });

  it('keeps its time in its other readings', () => {
    const others = (text: string): string[] => findDates(text)[0]!.alternatives.map(({ value }) => value);
    expect(others('05/06/2024 10:59')).toEqual(['2024-05-06T10:59']);
    expect(others('05/06/2024 10:59:30+03:30')).toEqual(['2024-05-06T10:59:30+03:30']);
    // At 24 o'clock the value is the beginning of the next day.
    expect(findDates('05/06/2024 24:00')[0]).toMatchObject({
      value: '2024-06-06T00:00',
      alternatives: [{ value: '2024-05-06' }],
    });
  });

  it('whose year may be of two calendars has one of them as an alternative', () => {
    const [mention] = findDates('محرم ۱۴۰۳', { reference: '2024-06-20' });
    expect(mention).toMatchObject({
      value: '2024-07-07',
      alternatives: [{ value: '1982-10-19', calendar: 'islamic' }],
    });
  });

  it.each(['0001-01-01', '0300-01-01', '0622-05-01', '9000-01-01', '9999-12-31'])(
    'is read in a lunar month of a Persian year from the reference %s',
    (reference) => {
      expect(findDates('محرم ۱۴۰۵', { reference })[0]!.value).toBe('1984-09-27');
      for (const text of ['محرم امسال', 'محرم سال گذشته', 'سال جاری قمری'])
        expect(findDates(text, { reference })).toHaveLength(1);
    },
  );

  it('is counted from a reference of any age', () => {
    expect(findDates('دیروز', { reference: '1403-06-16' })[0]!.value).toBe('1403-06-15');
    expect(findDates('دیروز', { reference: '0700-01-02' })[0]!.value).toBe('0700-01-01');
  });

  it('is counted from the instant of a reference with an offset, as the clocks of the zone show it', () => {
    const yesterday = (options: DateOptions) => findDates('دیروز', options)[0]!.value;
    expect(yesterday({ reference: '2024-09-06T22:00:00Z', timeZone: 'Asia/Tehran' })).toBe('2024-09-06');
    expect(yesterday({ reference: '2024-09-06T22:00:00.000Z', timeZone: 'Asia/Tehran' })).toBe('2024-09-06');
    expect(yesterday({ reference: '2024-09-06T02:00:00+03:30', timeZone: 'America/New_York' })).toBe('2024-09-04');
    expect(yesterday({ reference: '2024-09-06T22:00:00', timeZone: 'Asia/Tehran' })).toBe('2024-09-05');
    expect(yesterday({ reference: '2024-09-06T22:00:00.123Z' })).toBe('2024-09-05');
    const ago = findDates('۳ ساعت پیش', { reference: '2024-09-06T22:00Z', timeZone: 'Asia/Tehran' })[0]!;
    expect(ago.value).toBe('2024-09-06T22:30');
  });

  it('has no word in common with the one before it', () => {
    expect(findDates('قرن پنجقرن پنج:').map(({ text }) => text)).toEqual(['قرن پنجقرن']);
  });

  it('refuses wrong options by name', () => {
    expect(() => findDates('', { now: 1 } as object)).toThrow(/reference, timeZone/);
    for (const timeZone of ['', 'Nowhere', null, 5]) {
      expect(() => findDates('', { timeZone } as DateOptions), String(timeZone)).toThrow(/'timeZone'/);
    }
  });
});
