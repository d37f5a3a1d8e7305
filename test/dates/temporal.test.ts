import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { findDates, MatnError, toInstant, toTemporal } from '../../src/index';
import { DATE_TABLES, readDateCases } from './cases';
import { isoText } from './iso-texts';

describe('Temporal objects', () => {
  it.each([
    ['2024-09-06', Temporal.PlainDate, '2024-09-06'],
    ['-000549-01-01', Temporal.PlainDate, '-000549-01-01'],
    ['2024-09-06T10:59', Temporal.PlainDateTime, '2024-09-06T10:59:00'],
    ['2024-09-06T10:59:30', Temporal.PlainDateTime, '2024-09-06T10:59:30'],
    ['T10:59', Temporal.PlainTime, '10:59:00'],
    ['T02:00Z', Temporal.PlainTime, '02:00:00'],
    ['T10:59:30+03:30', Temporal.PlainTime, '10:59:30'],
    ['2024-09-06T10:59Z', Temporal.Instant, '2024-09-06T10:59:00Z'],
    ['2024-09-06T10:59+03:30', Temporal.ZonedDateTime, '2024-09-06T10:59:00+03:30[+03:30]'],
    ['2024-09-06T10:59:30-01:15', Temporal.ZonedDateTime, '2024-09-06T10:59:30-01:15[-01:15]'],
  ])('are made of %s', (value, type, text) => {
    const object = toTemporal(value, Temporal);
    expect(object).toBeInstanceOf(type);
    expect(String(object)).toBe(text);
  });

  it('of mentions have the first day of a month and the zone of a time', () => {
    const [month] = findDates('تیر ۱۳۹۵');
    expect(String(toTemporal(month!, Temporal))).toBe('2016-06-21');
    const [stamp] = findDates('۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳', { timeZone: 'Asia/Tehran' });
    const zoned = toTemporal(stamp!, Temporal);
    expect(zoned).toBeInstanceOf(Temporal.ZonedDateTime);
    expect(String(zoned)).toBe('2024-09-06T10:59:00+03:30[Asia/Tehran]');
    const [day] = findDates('۱۶-۰۶-۱۴۰۳', { timeZone: 'Asia/Tehran' });
    expect(toTemporal(day!, Temporal)).toBeInstanceOf(Temporal.PlainDate);
    const [none] = findDates('۳۱ مهر ۱۴۰۳');
    expect(toTemporal(none!, Temporal)).toBeNull();
  });

  it('with a zone are the moments that toInstant gives', () => {
    const mention = findDates('۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳', { timeZone: 'Asia/Tehran' })[0]!;
    // The hour that 30 Shahrivar 1401 had twice, and the one that 2 Farvardin 1401 didn't have.
    for (const value of ['2022-09-21T23:30', '2022-03-22T00:30', '2024-09-06T10:59', '1930-01-01T00:00']) {
      const zoned = toTemporal({ ...mention, value }, Temporal) as Temporal.ZonedDateTime;
      expect(zoned.toInstant().toString()).toBe(toInstant(value));
    }
  });

  it('are null for what is neither a day nor a time', () => {
    const ofNoDay = ['2024-02-30', '2024-13-01', '+275760-09-13', '-000000-01-01'];
    for (const value of ['', 'سلام', ...ofNoDay, 'T24:00', 'T10:59+24:00', '2024-09-06T10:59+03:60', null]) {
      expect(toTemporal(value, Temporal)).toBeNull();
    }
  });

  it('of any text that looks like a time are null or of its day and time, and none throws', () => {
    let made = 0;
    fc.assert(
      fc.property(isoText, (text) => {
        const object = toTemporal(text, Temporal);
        if (object === null) return;
        made++;
        expect(String(object)).toContain(text.replace(/^\+00|(?:Z|[+-]\d\d:\d\d)$/g, ''));
      }),
      { numRuns: 1000 },
    );
    expect(made).toBeGreaterThan(400);
  });

  it('of a bare time in UTC are its time of day', () => {
    const time = toTemporal(findDates('2:00UTC')[0]!, Temporal);
    expect(time).toBeInstanceOf(Temporal.PlainTime);
    expect(String(time)).toBe('02:00:00');
  });

  it.each(DATE_TABLES)(
    'are there for every value of the cases of %s.tsv and for nothing else, and so are instants',
    (table) => {
      for (const { text, reference } of readDateCases(table)) {
        for (const timeZone of ['Asia/Tehran', 'Europe/London']) {
          for (const mention of findDates(text, { timeZone, ...(reference !== undefined && { reference }) })) {
            const { value, until = null, alternatives } = mention;
            expect(toTemporal(mention, Temporal) === null, text).toBe(value === null);
            expect(toInstant(mention) === null, text).toBe(value === null || value.startsWith('T'));
            expect(toTemporal(until, Temporal) === null, text).toBe(until === null);
            for (const other of alternatives) expect(toTemporal(other.value, Temporal), text).not.toBeNull();
          }
        }
      }
    },
  );

  it('need the namespace of Temporal', () => {
    for (const namespace of [undefined, null, {}, { ZonedDateTime: {} }]) {
      expect(() => toTemporal('2024-09-06', namespace as typeof Temporal)).toThrow(MatnError);
    }
  });
});
