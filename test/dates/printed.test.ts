import { format as formatDate } from 'date-fns-jalali';
import { faIR } from 'date-fns-jalali/locale';
import { describe, expect, it } from 'vitest';
import { formatJalali, parseDate } from '../../src/index';

// What programs print on pages is read: `toLocaleString` and `Date` of the engine, libraries for dates, and this library.

const INSTANTS = ['2024-09-06T07:29:05Z', '2021-03-20T21:00:00Z', '2025-01-01T12:00:00Z', '1999-11-23T00:05:59Z'];
const STYLES = ['full', 'long', 'medium', 'short'] as const;
/** Jalali and Gregorian, in Persian and in Latin letters. The figures of their short days are in an order that Persian has as well. */
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
/** Locales whose short days are not read, since the month is first: `9/6/24` and `6/16/1403 AP`. */
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
          // The longer styles have an offset as well, which is left out here.
          expect(value?.slice(0, 19), stamp).toBe(wallTime(date, timeStyle));
        }
      }
    }
  });

  it('in the lunar calendar of the engine is read by the table of Iran, a day later', () => {
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

/** Every 17th day of two years, at a minute before or after noon. */
const MINUTES = Array.from({ length: 44 }, (_, i) => {
  const date = new Date(Date.UTC(2024, 2, 20 + i * 17, i % 2 === 0 ? 10 : 22, 59));
  return date.toISOString().slice(0, 16);
});

describe('a stamp of a library', () => {
  it.each([
    'L',
    'l',
    'LL',
    'll',
    'LLL',
    'lll',
    'LLLL',
    'llll',
    'dddd، jD jMMMM jYYYY ساعت HH:mm',
    'HH:mm:ss jYYYY/jMM/jDD',
  ])('of moment-jalaali is read: %s', async (pattern) => {
    const moment = (await import('moment-jalaali' as string)).default;
    for (const dialect of ['persian', 'persian-modern']) {
      moment.loadPersian({ dialect, usePersianDigits: dialect === 'persian' });
      for (const minute of MINUTES) expectRead(moment(minute).format(pattern), minute);
    }
  });

  it.each([
    'P',
    'PP',
    'PPP',
    'PPPP',
    'Pp',
    'PPp',
    'PPPp',
    'PPPPpp',
    'EEEE d MMMM yyyy ساعت H:mm',
    'h:mm aaaa، d MMM y',
  ])('of date-fns-jalali is read: %s', (pattern) => {
    for (const minute of MINUTES) expectRead(formatDate(new Date(minute), pattern, { locale: faIR }), minute);
  });

  it.each(['yyyy/MM/dd', 'EEEE d MMMM y', 'EEEE d MMMM y h:mm a', "d MMMM 'سال' y 'ساعت' HH:mm", 'EEE، d MMMM، y'])(
    'of formatJalali is read: %s',
    (pattern) => {
      for (const minute of MINUTES) {
        for (const months of ['persian', 'afghan'] as const)
          expectRead(formatJalali(minute, { pattern, months })!, minute);
      }
    },
  );
});

/** A stamp is read to its minute, or to its day if it has no time. */
function expectRead(stamp: string, minute: string): void {
  const value = parseDate(stamp).date?.value?.slice(0, minute.length);
  expect(value, stamp).toBe(stamp.includes(':') ? minute : minute.slice(0, 10));
}

/** The moment on the clocks of Tehran, as `DateMention` writes it. */
function wallTime(date: Date, timeStyle: string | undefined): string {
  const iso = date.toLocaleString('sv', TEHRAN).replace(' ', 'T');
  return timeStyle === undefined ? iso.slice(0, 10) : timeStyle === 'short' ? iso.slice(0, 16) : iso;
}
