import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jalaliToGregorian, numberToWords, parseDate, toIsoDate } from '../../src/index';

/** How a scraper may have written the «و» (and) in a number. */
const AND = fc.constantFrom(' و ', 'و', '\u200cو\u200c', ' و');
const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

describe('a day in words', () => {
  it('is read however the words of its numbers are joined', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1, max: 29 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1301, max: 1499 }),
    );
    fc.assert(
      fc.property(numbers, AND, AND, ([day, month, year], inDay, inYear) => {
        const days = numberToWords(day, { ordinal: true }).replaceAll(' و ', inDay);
        const years = numberToWords(year).replaceAll(' و ', inYear);
        const { year: y, month: m, day: d } = jalaliToGregorian(year, month, day)!;
        expect(toIsoDate(`${days} ${MONTHS[month - 1]} ${years}`)).toBe([y, pad(m), pad(d)].join('-'));
      }),
      { numRuns: 5000 },
    );
  });
});

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Figures and signs for stamps of three numbers, most of them close to a date. */
const figures = fc.constantFrom(
  ...'0 1 3 7 9 12 13 29 30 31 32 59 60 99 ۵ ۱۲ ٠٧ 01 096 1178 1403 ۱۴۰۴ 1502 1503 1800 2024 2100 9999'.split(' '),
);
const signs = fc.constantFrom('/', '/', '-', '.', '_', '\\', '٫', ' ');
const stamps = fc.tuple(figures, signs, figures, signs, figures);

/** What is read of a text, without the characters and the place. */
function readingOf(text: string): object {
  const { date, reason } = parseDate(text);
  return { ...date, text: '', end: 0, reason };
}

describe('a stamp of three numbers alone', () => {
  it('is read by the short way as by the grammar', () => {
    fc.assert(
      fc.property(stamps, ([a, sign, b, other, c]) => {
        for (const text of [[a, b, c].join(sign), a + sign + b + other + c]) {
          const parsed = parseDate(text);
          // A mark of direction sends a text through the whole grammar, which knows no date with blanks alone.
          const inGrammar = text.replace(/^[^/\-._\\٫ ]+/, '$&\u200f');
          if (sign !== ' ') expect(readingOf(inGrammar)).toEqual(readingOf(text));
          const { value, until, calendar, warnings, alternatives } = parsed.date ?? {};
          // Such figures may be either of two days, so they have no ISO day.
          const mayBeTwoDays =
            warnings?.includes('ambiguous') && (calendar === 'gregorian' || (alternatives![0]?.value ?? '9') < value!);
          const day = until === undefined && !mayBeTwoDays && /^\d{4}/.test(value ?? '') ? value!.slice(0, 10) : null;
          expect(toIsoDate(text)).toBe(day);
          expect(toIsoDate(`${text} `)).toBe(day);
          if (sign !== ' ') expect(toIsoDate(inGrammar)).toBe(day);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
