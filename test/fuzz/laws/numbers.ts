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
import { anyText, withArabicLetters, withoutBreaks } from '../texts';

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

const FA = new Intl.NumberFormat('fa', { maximumFractionDigits: 6 });

/** Whole numbers and decimals as people write them. */
const decimal = fc.tuple(fc.maxSafeInteger(), fc.nat({ max: 6 })).map(([digits, places]) => digits / 10 ** places);

/** Numbers that are counted in words: above one, below 10¹⁵. */
const amount = fc.oneof(
  fc.integer({ min: 2, max: 999 }),
  fc.integer({ min: 2, max: 1e6 }),
  fc.integer({ min: 2, max: 1e15 - 1 }),
  // Round numbers: most of their groups are empty.
  fc.tuple(fc.integer({ min: 2, max: 99_999 }), fc.nat({ max: 9 })).map(([digits, zeros]) => digits * 10 ** zeros),
);

/** Whoever says «یک میلیون و سیصد» leaves out «هزار», so it isn't read in running text. */
function isElliptic(value: number): boolean {
  const rest = value % 1e6;
  return value > 1e6 && rest > 0 && rest < 1000 && rest % 50 === 0;
}

/** The same words as keyboards, systems and scrapers write them. */
const writing = fc
  .subarray<(words: string) => string>([
    (words) => words.replaceAll('\u200c', ' '),
    (words) => words.replaceAll('\u200c', ''),
    (words) => words.replaceAll('\u200c', '\u00ad'),
    (words) => words.replaceAll(' و ', ' و'),
    (words) => words.replaceAll(' ', ''),
    (words) => words.replaceAll(' ', '  '),
    (words) => words.replaceAll(' ', '\u00a0'),
    (words) => words.replaceAll(/ (?=و|میل|تریل)/g, '\n'),
    (words) => words.replaceAll(/([بپتچسشصفنمهی])(?=[آ-ی])/g, '$1ـ'),
    (words) => words.replaceAll(' ', ' \u200f'),
    withArabicLetters,
    (words) => words.normalize('NFD'),
  ])
  .map(
    (writes) =>
      (words: string): string =>
        writes.reduce((written, write) => write(written), words),
  );

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
/** A number that is written in words, or in figures as they are typed. */
const writtenNumber = fc.oneof(
  fc.tuple(amount, writing).map(([value, write]) => write(numberToWords(value, { join: 'half-space' }))),
  amount.map((value) => numberToWords(value, { ordinal: true })),
  fc.tuple(decimal, fc.constantFrom('', '٪', ' %', '\u200e', '-')).map(([value, sign]) => FA.format(value) + sign),
);
export const numberText: fc.Arbitrary<string> = fc.oneof(anyText, numberWords, writtenNumber);
const numberLine = numberText.map(withoutBreaks);

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
    // A number may be broken at the end of a line, but not by an empty one.
    law('findNumbers: paragraphs are independent', fc.tuple(numberLine, numberLine), (first, second) => {
      const alone = findNumbers(second);
      const shift = first.length + 2;
      const both = findNumbers(`${first}\n\n${second}`).filter(({ start }) => start >= shift);
      assert.deepEqual(
        both,
        alone.map((mention) => ({ ...mention, start: mention.start + shift, end: mention.end + shift })),
      );
    }),
    law(
      'findNumbers: finds what numberToWords writes, however it is written',
      fc.tuple(amount, writing),
      (value, write) => {
        if (isElliptic(value)) return;
        const words = write(numberToWords(value, { join: 'half-space' }));
        const found = findNumbers(`پس از ${words} نفر دیگر`);
        assert.deepEqual(
          found.map(({ text, start, end, value: read }) => ({ text, start, end, value: read })),
          [{ text: words, start: 6, end: 6 + words.length, value }],
        );
      },
    ),
  ],
  wordsToNumber: [
    law(
      'wordsToNumber: a number or null',
      fc.tuple(numberText, fc.boolean(), fc.boolean()),
      (text, ordinal, slashDecimal) => {
        const value = wordsToNumber(text, { ordinal, slashDecimal });
        assert.ok(isNumber(value), String(value));
        // A text of more than 200 units is not read.
        if (text.length < 199) assert.equal(wordsToNumber(` ${text}\n`, { ordinal, slashDecimal }), value);
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
        const words = numberToWords(value, { join });
        assert.doesNotMatch(words, /(?:چهار|نه|هشت|هفت|شش) صد/);
        assert.equal(wordsToNumber(words), value === 0 ? 0 : value);
        if (value > 0)
          assert.equal(wordsToNumber(numberToWords(value, { join, ordinal: true }), { ordinal: true }), value);
      },
    ),
    law(
      'numberToWords: is read back however it is written, cardinals, ordinals and decimals',
      fc.tuple(amount, fc.nat({ max: 6 }), writing),
      (value, places, write) => {
        const read = (number: number, ordinal = false): void => {
          const words = write(numberToWords(number, { join: 'half-space', ordinal }));
          // «ممیز» is written on to nothing, and a text that is longer is not read at all.
          const isRead = words.length <= 200 && (Number.isInteger(number) || /\s/.test(words));
          if (isRead) assert.equal(wordsToNumber(words, { ordinal }), number, words);
        };
        read(value);
        read(value, true);
        if (value < 1e12) read(Number(`${value}e-${places}`));
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
