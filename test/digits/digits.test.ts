import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MatnError,
  numberToWords,
  parseNumber,
  toArabicDigits,
  toLatinDigits,
  toPersianDigits,
  wordsToNumber,
} from '../../src/index';

describe('digits', () => {
  it('are written in one set, all else as it is', () => {
    expect(toPersianDigits('16-06-1403 و ٣')).toBe('۱۶-۰۶-۱۴۰۳ و ۳');
    expect(toLatinDigits('۱۰:۵۹ ٣')).toBe('10:59 3');
    expect(toArabicDigits('۹۵۰ 12')).toBe('٩٥٠ ١٢');
    expect(toLatinDigits('بدون رقم')).toBe('بدون رقم');
  });

  it('come back the same through the other sets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toLatinDigits(toPersianDigits(text))).toBe(toLatinDigits(text));
        expect(toLatinDigits(toArabicDigits(text))).toBe(toLatinDigits(text));
        expect(toPersianDigits(text).length).toBe(text.length);
      }),
    );
  });
});

describe('a number in figures', () => {
  it.each([
    ['۱٬۲۳۴٫۵', 1234.5],
    ['1,234,567', 1234567],
    ['۱،۲۳۴', 1234],
    ['-5', -5],
    ['\u200e\u2212۵', -5],
    ['+7', 7],
    [' ٥ ', 5],
    ['0', 0],
    ['-0', 0],
    ['007', 7],
    ['9007199254740991', 9007199254740991],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    'abc',
    '12a',
    '1,23',
    '1,2345',
    '1.2.3',
    '۳/۵',
    '1,234٬567',
    '--5',
    '.5',
    '5.',
    '9007199254740993',
    '1e5',
    '۱۲ ۳۴',
    'پنج',
  ])('%j is refused', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it('as Intl writes it is read back', () => {
    const format = new Intl.NumberFormat('fa', { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(parseNumber(format.format(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('a number in words', () => {
  it.each([
    ['نهصد و پنجاه میلیون', 950_000_000],
    ['بیست‌وسه', 23],
    ['هزار و چهارصد و سه', 1403],
    ['یک هزار و چهارصد و سه', 1403],
    ['منفی پنج', -5],
    ['صفر', 0],
    ['هشت صد', 800],
    ['یکصد و پنج', 105],
    ['هيجده', 18],
  ])('%s is %d', (text, value) => {
    expect(wordsToNumber(text)).toBe(value);
  });

  it.each([
    '',
    'سلام',
    'بیست سه',
    'صد و دویست',
    'دو هزار هزار',
    'دو سه',
    'ده و پنج',
    'و',
    'بیست و',
    'سلام دو',
    'میلیون',
    'بیست و یازده',
    '۵',
  ])('%j is refused', (text) => {
    expect(wordsToNumber(text)).toBeNull();
  });

  it('is read back as it was written, and has no hundred in two words', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (value) => {
        const words = numberToWords(value);
        expect(words).not.toMatch(/(?:چهار|نه|هشت|هفت|شش) صد/);
        expect(wordsToNumber(words)).toBe(value);
      }),
    );
    expect(numberToWords(1403)).toBe('یک هزار و چهارصد و سه');
  });

  it('is refused when it is no whole number', () => {
    for (const value of [1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e15])
      expect(() => numberToWords(value)).toThrow(MatnError);
  });
});
