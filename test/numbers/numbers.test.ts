import { describe, expect, it } from 'vitest';
import { findNumbers, MatnError, numberToWords, wordsToNumber } from '../../src/index';
import { optionsOf, readCases } from '../cases';
import { growth, MOST_GROWTH } from '../growth';

/** What is found in a text, as the case file writes it: `text=value kind code` of each mention. */
function shownMentions(text: string): string {
  return findNumbers(text)
    .map(({ text: written, value, kind, unit, currency }) =>
      [`${written}=${value}`, kind, unit ?? currency].filter((part) => part !== undefined).join(' '),
    )
    .join(' ; ');
}

/**
 * Every number up to this one is read. Since words are made of groups of three digits, each group comes alone and after one to nine thousands;
 * in continuous integration, after up to ninety-nine.
 */
const MOST = process.env.CI ? 100_000 : 10_000;
const everyNumber = Array.from({ length: MOST + 1 }, (_, value) => value);
const everyThousand = Array.from({ length: 1000 }, (_, thousands) => thousands * 1000);
const scattered = Array.from({ length: 1000 }, (_, i) => i * 997);

describe('wordsToNumber', () => {
  it.each(readCases('numbers/words.tsv'))('%s is %s', (text, value, options) => {
    expect(wordsToNumber(text!, optionsOf(options))).toBe(Number(value));
  });

  it.each(readCases('numbers/leave.tsv').filter(([name]) => name === 'words'))('%s refuses %j: %s', (_, text) => {
    expect(wordsToNumber(text!)).toBeNull();
  });

  it(`reads back every number to ${MOST.toLocaleString('en')}, and more to a million, spaced, with half-spaces, glued, and as an ordinal`, () => {
    for (const value of [...everyNumber, ...everyThousand, ...scattered]) {
      const spaced = numberToWords(value);
      const joined = numberToWords(value, { join: 'half-space' });
      const read = [spaced, joined, joined.replaceAll('\u200c', '')].map((words) => wordsToNumber(words));
      if (value > 0) read.push(wordsToNumber(numberToWords(value, { ordinal: true }), { ordinal: true }));
      if (read.some((number) => number !== value)) expect({ spaced, read }).toEqual({ spaced, read: value });
    }
  });

  it('refuses more than 200 units', () => {
    const words = (blanks: number): string => `بیست${' '.repeat(blanks)}و یک`;
    expect(wordsToNumber(words(192))).toBe(21);
    expect(wordsToNumber(words(193))).toBeNull();
  });
});

describe('numberToWords', () => {
  it.each([
    [0, {}, 'صفر'],
    [1403, {}, 'یک هزار و چهارصد و سه'],
    [-5, {}, 'منفی پنج'],
    [2.05, {}, 'دو ممیز صفر پنج'],
    [1e15, {}, 'یک کوادریلیون'],
    [21, { join: 'half-space' }, 'بیست\u200cویک'],
    [81, { join: 'half-space' }, 'هشتادویک'],
    [42, { join: 'half-space' }, 'چهل\u200cودو'],
    [53, { join: 'half-space' }, 'پنجاه\u200cوسه'],
    [64, { join: 'half-space' }, 'شصت\u200cوچهار'],
    [75, { join: 'half-space' }, 'هفتادوپنج'],
    [96, { join: 'half-space' }, 'نودوشش'],
    [121_034, { join: 'half-space' }, 'صد و بیست\u200cویک هزار و سی\u200cوچهار'],
    [3, { ordinal: true }, 'سوم'],
    [30, { ordinal: true }, 'سی\u200cام'],
    [23, { ordinal: true }, 'بیست و سوم'],
    [23, { ordinal: true, join: 'half-space' }, 'بیست\u200cوسوم'],
    [1000, { ordinal: true }, 'یک هزارم'],
  ] as const)('%d %j is %s', (value, options, words) => {
    expect(numberToWords(value, options)).toBe(words);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 53), 1e-7, 0.1234567])(
    'refuses %d, which it could not write exactly',
    (value) => {
      expect(() => numberToWords(value)).toThrow(MatnError);
    },
  );
});

describe('findNumbers', () => {
  it.each(readCases('numbers/find.tsv'))('in %j: %s', (text, mentions) => {
    expect(shownMentions(text!)).toBe(mentions);
  });

  it.each(readCases('numbers/leave.tsv').filter(([name]) => name === 'find'))('%s leaves %j: %s', (_, text) => {
    expect(findNumbers(text!)).toEqual([]);
  });

  it('reads a slash as the decimal sign when told so', () => {
    expect(findNumbers('عدد ۳/۵ را نوشت', { slashDecimal: true })).toMatchObject([{ text: '۳/۵', value: 3.5 }]);
  });

  it('finds in each paragraph what it finds in it alone', () => {
    const texts = readCases('numbers/find.tsv').map(([text]) => text!);
    let at = 0;
    const alone = texts.flatMap((text) => {
      const shift = at;
      at += text.length + 2;
      return findNumbers(text).map((mention) => ({
        ...mention,
        start: mention.start + shift,
        end: mention.end + shift,
      }));
    });
    expect(findNumbers(texts.join('\n\n'))).toEqual(alone);
  });

  it('finds the same however much of the line is before it', () => {
    for (const sentence of ['کد ملی: ۱۲ و ۵ نفر', 'تیم ۲ - ۱ برد', 'یکی، دو سال و ۳ ماه', 'بندهای ۱، ۲ و ۳ و ۵ نفر']) {
      const found = findNumbers(`متن ${sentence}`).map(({ text, value }) => ({ text, value }));
      for (let words = 50; words < 80; words++) {
        const after = findNumbers(`${'متن '.repeat(words)}${sentence}`);
        expect(after.map(({ text, value }) => ({ text, value }))).toEqual(found);
      }
    }
  });

  it('takes no control character for the number of its code', () => {
    expect(findNumbers('\u001e صد نفر').map(({ text, value }) => ({ text, value }))).toEqual([
      { text: 'صد', value: 100 },
    ]);
    expect(findNumbers('پنج \u001e ام')).toEqual([]);
  });

  it('finds the same whichever digits, yeh and kaf a text is written with', () => {
    const arabic = (text: string): string =>
      text
        .replace(/[۰-۹]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x90))
        .replaceAll('ی', 'ي')
        .replaceAll('ک', 'ك');
    for (const [text] of readCases('numbers/find.tsv')) {
      const found = (source: string): unknown => findNumbers(source).map(({ text: _, ...rest }) => rest);
      expect(found(arabic(text!))).toEqual(found(text!));
    }
  });
});

describe('a wrong option', () => {
  it.each<[name: string, call: () => unknown, message: string]>([
    ['wordsToNumber', () => wordsToNumber('یک', { ordinal: 'yes' as never }), "option 'ordinal' is true or false"],
    ['numberToWords, join', () => numberToWords(1, { join: 'glued' as never }), "'space', 'half-space'"],
    ['numberToWords, ordinal', () => numberToWords(1.5, { ordinal: true }), "option 'ordinal' goes with"],
    ['numberToWords, ordinal of zero', () => numberToWords(0, { ordinal: true }), "option 'ordinal' goes with"],
    ['numberToWords, text', () => numberToWords('12' as never), 'numberToWords takes a number'],
    ['findNumbers', () => findNumbers('1', { slashDecimal: 0 as never }), "option 'slashDecimal' is true or false"],
    ['findNumbers, unknown', () => findNumbers('1', { x: 1 } as never), 'there are: slashDecimal'],
  ])('is refused by %s', (_, call, message) => {
    expect(call).toThrow(MatnError);
    expect(call).toThrow(message);
  });
});

describe('the cost of findNumbers', () => {
  it.each([
    '۱',
    '۱,',
    '۱،',
    '۱-',
    'بیست و ',
    'هزار ',
    'دوهزارو',
    '۱ ',
    '$',
    'کد ',
    '۱ تا ',
    'سی',
    '۱/',
    '۱۰ و ',
    'منفی ',
    'هزارو',
    'چند ',
    '۱ بر ',
    '۱ یا ',
    '۱، ',
    'دو-',
    '۱ متر ',
    'میلیون و نیم ',
    'صدو ',
    'از۱',
    '۱ تا ۱:۱ ',
    ': نه ',
  ])('grows with the length of a text of many %j and no faster', (shape) => {
    expect(growth(findNumbers, shape)).toBeLessThan(MOST_GROWTH);
  });
});
