import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, jalaliToGregorian, numberToWords, parseDate, toIsoDate } from '../../src/index';
import { MANY_RUNS } from '../runs';
import { POINT } from './cases';

/** Parts of dates, so that random texts come close to being dates. */
const PIECES = (
  'یک دو سه ده بیست سی صد هزار و تا الی از در به ساعت دقیقه سال ماه روز هفته دهه قرن نیمه اول دوم آخر شنبه سه\u200cشنبه جمعه مهر دی تیر می ' +
  'سپتامبر محرم صفر ربیع الاول بهار گذشته پیش قبل آینده بعد دیگر جاری این چند مدتی نیم ربع صبح شب ظهر ب.ظ ق.م ه.ش ق شمسی هجری میلادی ' +
  'امروز فردا پارسال کد شماره برابر با ( ) / - : ، , – T Z + 10 12 30 31 59 1403 1446 2024 9999 99 5 14030616 ۱۶ ۱۴۰۳ ۰۶ ام م'
).split(' ');
const VALUE = new RegExp(`^${POINT}$`);

const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));
const references = fc.constantFrom(undefined, '2024-09-06', '2024-03-20T00:30', '0700-01-01');

describe('any text that looks like dates', () => {
  it('has mentions in order, each with a value or with a reason for having none', () => {
    fc.assert(
      fc.property(texts, references, (text, reference) => {
        let at = 0;
        for (const mention of findDates(text, reference === undefined ? {} : { reference })) {
          expect(mention.start).toBeGreaterThanOrEqual(at);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.value === null).toBe(mention.invalid !== undefined);
          if (mention.value !== null) expect(mention.value).toMatch(VALUE);
          if (mention.until !== undefined) expect(mention.until).toMatch(VALUE);
          at = mention.end;
        }
      }),
      MANY_RUNS,
    );
  });

  it('is read as one stamp only if nothing readable follows it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseDate(text);
        if (parsed.ok) {
          const { start, end, text: own } = parsed.date;
          expect(text.slice(start, end)).toBe(own);
          // Words that introduce the stamp may be before it.
          expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}?؟]/u);
        }
        const iso = toIsoDate(text);
        if (iso !== null) expect(parsed).toMatchObject({ ok: true, date: { value: expect.stringContaining(iso) } });
      }),
      MANY_RUNS,
    );
  });
});

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
