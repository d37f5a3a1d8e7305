import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/index';

/** What pages print with `toLocaleString`: every style of date and time, read back. */

const INSTANTS = ['2024-09-06T07:29:05Z', '2021-03-20T21:00:00Z', '2025-01-01T12:00:00Z', '1999-11-23T00:05:59Z'];
const STYLES = ['full', 'long', 'medium', 'short'] as const;
/** Jalali and Gregorian, in Persian and in Latin letters; where a day is short, its figures stand in an order that Persian has. */
const LOCALES = [
  'fa-IR',
  'fa-IR-u-nu-latn',
  'fa-IR-u-nu-arab',
  'fa-AF',
  'fa-u-ca-gregory',
  'fa-AF-u-ca-gregory',
  'en-GB',
  'en-GB-u-ca-persian',
];
/** Their short days are `9/6/24` and `6/16/1403 AP`. */
const AMERICAN = ['en-US', 'en-US-u-ca-persian'];
const TEHRAN = { timeZone: 'Asia/Tehran' } as const;

describe('a stamp of the engine', () => {
  it.each([...LOCALES, ...AMERICAN])('in %s is read', (locale) => {
    for (const instant of INSTANTS) {
      const date = new Date(instant);
      for (const dateStyle of STYLES) {
        if (dateStyle === 'short' && AMERICAN.includes(locale)) continue;
        for (const timeStyle of [undefined, ...STYLES]) {
          const stamp = date.toLocaleString(locale, { ...TEHRAN, dateStyle, timeStyle });
          const value = parseDate(stamp).date?.value ?? null;
          // Without the offset that the longer styles have.
          expect(value?.slice(0, 19), stamp).toBe(wallTime(date, timeStyle));
        }
      }
    }
  });

  it('in the lunar calendar of the engine is read by the table of Iran', () => {
    const stamp = new Date('2024-09-06').toLocaleString('fa-u-ca-islamic-umalqura', {
      dateStyle: 'full',
      timeZone: 'UTC',
    });
    const { date } = parseDate(stamp);
    expect(date, stamp).toMatchObject({ value: '2024-09-07', warnings: ['weekday-mismatch'] });
  });

  it.each(INSTANTS)('%s is read from every form of a Date', (instant) => {
    const date = new Date(instant);
    for (const stamp of [date.toString(), date.toUTCString(), date.toISOString(), date.toJSON()]) {
      const { value } = parseDate(stamp).date!;
      expect(Date.parse(value!), stamp).toBe(date.getTime());
    }
  });
});

/** The moment on the clocks of Tehran, as `DateMention` writes it. */
function wallTime(date: Date, timeStyle: string | undefined): string {
  const iso = date.toLocaleString('sv', TEHRAN).replace(' ', 'T');
  return timeStyle === undefined ? iso.slice(0, 10) : timeStyle === 'short' ? iso.slice(0, 16) : iso;
}
