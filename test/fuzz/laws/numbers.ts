import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type DigitOptions,
  findNumbers,
  numberToWords,
  parseNumber,
  toArabicDigits,
  toLatinDigits,
  toPersianDigits,
  wordsToNumber,
} from '../../../src/index';
import { type Law, law } from '../law';
import { anyText, withArabicLetters } from '../texts';

const SETS = { toPersianDigits: 0x6f0, toLatinDigits: 0x30, toArabicDigits: 0x660 };
type Conversion = (text: string, options?: DigitOptions) => string;

function digitLaws(name: keyof typeof SETS, convert: Conversion): readonly Law[] {
  const zero = SETS[name];
  const inSet = (value: string): string => String.fromCharCode(zero + (value.charCodeAt(0) & 15));
  return [
    law(`${name}: writes each digit of the three sets in one, and touches nothing else`, fc.tuple(anyText), (text) => {
      const output = convert(text);
      assert.equal(output, text.replace(/[0-9\u0660-\u0669\u06f0-\u06f9]/g, inSet));
      assert.equal(convert(output), output);
    }),
    law(`${name}: from any set leaves no digit of another`, fc.tuple(anyText), (text) => {
      const output = convert(text, { from: 'any' });
      for (const [digit] of output.matchAll(/\p{Nd}/gu)) {
        const value = digit.codePointAt(0)! - zero;
        assert.ok(value >= 0 && value <= 9, digit);
      }
      assert.equal(output.replace(/\p{Nd}/gu, '0'), text.replace(/\p{Nd}/gu, '0'));
      assert.equal(convert(output, { from: 'any' }), output);
    }),
  ];
}

/** Whole numbers and decimals as people write them. */
const decimal = fc.tuple(fc.maxSafeInteger(), fc.nat({ max: 6 })).map(([digits, places]) => digits / 10 ** places);

const WORDS = [
  'یک',
  'دو',
  'سه',
  'ده',
  'بیست',
  'سی',
  'صد',
  'دویست',
  'هزار',
  'میلیون',
  'میلیارد',
  'و',
  'نیم',
  'ممیز',
  'صفر',
  'منفی',
  'سوم',
  'دهم',
  'درصد',
  'دلار',
  '۳',
  '1,200',
  '/',
  'تا',
];
const numberWords = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', '\u200c', '')), { maxLength: 10 })
  .map((parts) => parts.flat().join(''));
export const numberText: fc.Arbitrary<string> = fc.oneof(anyText, numberWords);

function isNumber(value: number | null): boolean {
  return value === null || (Number.isFinite(value) && !Object.is(value, -0));
}

export const NUMBER_LAWS: Readonly<Record<string, readonly Law[]>> = {
  toPersianDigits: digitLaws('toPersianDigits', toPersianDigits),
  toLatinDigits: digitLaws('toLatinDigits', toLatinDigits),
  toArabicDigits: digitLaws('toArabicDigits', toArabicDigits),
  parseNumber: [
    law(
      'parseNumber: a number or null, the same in every digit set',
      fc.tuple(
        fc.oneof(
          numberText,
          fc.string({ unit: fc.constantFrom(...'0123456789۰۱۲٣٤.,٫٬-+− %٪/\u200e\u00a0'), maxLength: 14 }),
        ),
        fc.boolean(),
      ),
      (text, flag) => {
        const options = { slashDecimal: flag, percent: flag };
        const value = parseNumber(text, options);
        assert.ok(isNumber(value), String(value));
        assert.equal(parseNumber(toPersianDigits(text), options), value);
        assert.equal(parseNumber(toLatinDigits(text), options), value);
      },
    ),
    law('parseNumber: reads what JavaScript and Intl write', fc.tuple(decimal), (value) => {
      const written = String(value);
      if (!written.includes('e')) assert.equal(parseNumber(toPersianDigits(written)), value === 0 ? 0 : value);
      const whole = Math.trunc(value);
      assert.equal(parseNumber(FA.format(whole)), whole === 0 ? 0 : whole);
    }),
  ],
  findNumbers: [
    law(
      'findNumbers: mentions in order, each its slice, with a number',
      fc.tuple(numberText, fc.boolean()),
      (text, slashDecimal) => {
        let at = 0;
        for (const mention of findNumbers(text, { slashDecimal })) {
          assert.ok(mention.start >= at && mention.end > mention.start && mention.end <= text.length);
          assert.equal(mention.text, text.slice(mention.start, mention.end));
          assert.ok(isNumber(mention.value), String(mention.value));
          at = mention.end;
        }
      },
    ),
    law('findNumbers: Arabic yeh and kaf count as Persian ones', fc.tuple(numberText), (text) => {
      const read = (given: string): unknown => findNumbers(given).map(({ text: _, ...mention }) => mention);
      assert.deepEqual(read(withArabicLetters(text)), read(text));
    }),
    law('findNumbers: lines are independent', fc.tuple(numberText, numberText), (first, second) => {
      if (/[<`\n\r\v\f\u0085\u2028\u2029]/.test(first + second)) return;
      const alone = findNumbers(second);
      const shift = first.length + 1;
      const both = findNumbers(`${first}\n${second}`).filter(({ start }) => start >= shift);
      assert.deepEqual(
        both,
        alone.map((mention) => ({ ...mention, start: mention.start + shift, end: mention.end + shift })),
      );
    }),
  ],
  wordsToNumber: [
    law(
      'wordsToNumber: a number or null',
      fc.tuple(numberText, fc.boolean(), fc.boolean()),
      (text, ordinal, slashDecimal) => {
        const value = wordsToNumber(text, { ordinal, slashDecimal });
        assert.ok(isNumber(value), String(value));
        assert.equal(
          wordsToNumber(` ${text}\n`.trim(), { ordinal, slashDecimal }),
          wordsToNumber(text.trim(), { ordinal, slashDecimal }),
        );
      },
    ),
  ],
  numberToWords: [
    law(
      'numberToWords: is read back, cardinals and ordinals',
      fc.tuple(
        fc.oneof(fc.maxSafeInteger(), fc.nat({ max: 1_000_000 })),
        fc.constantFrom('space' as const, 'half-space' as const),
      ),
      (value, join) => {
        assert.equal(wordsToNumber(numberToWords(value, { join })), value === 0 ? 0 : value);
        if (value > 0)
          assert.equal(wordsToNumber(numberToWords(value, { join, ordinal: true }), { ordinal: true }), value);
      },
    ),
    law(
      'numberToWords: decimals are read back',
      fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 1, max: 6 })),
      (digits, places) => {
        const value = Number(`${digits}e-${places}`);
        if (String(value).includes('e')) return;
        assert.equal(wordsToNumber(numberToWords(value)), value === 0 ? 0 : value);
      },
    ),
  ],
};

const FA = new Intl.NumberFormat('fa');
