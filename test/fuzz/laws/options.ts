import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as matn from '../../../src/index';
import { allowedWords } from '../../allowed-words';
import { type Law, law } from '../law';

export type Call = (options: never) => unknown;

/** Each function that takes options, on a harmless text. */
export const CALLS: Readonly<Record<string, Call>> = {
  normalize: (options) => matn.normalize('متن ۱', options),
  analyze: (options) => matn.analyze('متن ۱', options).text,
  createNormalizer: (options) => matn.createNormalizer(options),
  createAnalyzer: (options) => matn.createAnalyzer(options),
  normalizeCharacters: (options) => matn.normalizeCharacters('متن ۱', options),
  repairHalfSpaces: (options) => matn.repairHalfSpaces('متن ۱', options),
  learnWords: (options) => matn.learnWords('متن ۱', options),
  toPersianDigits: (options) => matn.toPersianDigits('متن ۱', options),
  toLatinDigits: (options) => matn.toLatinDigits('متن ۱', options),
  toArabicDigits: (options) => matn.toArabicDigits('متن ۱', options),
  parseNumber: (options) => matn.parseNumber('۱', options),
  findNumbers: (options) => matn.findNumbers('۱', options),
  wordsToNumber: (options) => matn.wordsToNumber('یک', options),
  numberToWords: (options) => matn.numberToWords(1, options),
  findDates: (options) => matn.findDates('۱۶ شهریور ۱۴۰۳', options),
  parseDate: (options) => matn.parseDate('۱۶ شهریور ۱۴۰۳', options),
  toIsoDate: (options) => matn.toIsoDate('۱۶ شهریور ۱۴۰۳', options),
  toInstant: (options) => matn.toInstant('2024-09-06', options),
  formatJalali: (options) => matn.formatJalali('2024-09-06', options),
  formatRelative: (options) => matn.formatRelative('2024-09-06', { reference: '2024-09-06', ...(options as object) }),
  readArticle: (options) => matn.readArticle('متن ۱', options),
};

/** Wrong values of every sort, and some that are right. */
const value = fc.oneof(
  { weight: 4, arbitrary: fc.anything({ maxDepth: 2, withNullPrototype: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('safe', 'news', 'searchKey', '2024-09-06', 'Asia/Tehran', 'any', 'latin', true, 0.5),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '', '\u200c'),
  },
);

function optionLaws(name: string, call: Call): readonly Law[] {
  const names = allowedWords(() => call({ '?': 1 } as never));
  const options = fc.array(fc.tuple(fc.constantFrom(...names, '?', '__proto__', 'toString'), value), {
    minLength: 1,
    maxLength: 3,
  });
  return [
    law(`${name}: a wrong option is one MatnError that names it`, fc.tuple(options), (entries) => {
      const given = Object.fromEntries(entries);
      try {
        call(given as never);
      } catch (error) {
        assert.ok(error instanceof matn.MatnError, `${String(error)}`);
        const named = Object.keys(given).some((option) => error.message.includes(option));
        assert.ok(named, `'${error.message}' names none of ${Object.keys(given).join(', ')}`);
      }
    }),
  ];
}

export const OPTION_LAWS: Readonly<Record<string, readonly Law[]>> = Object.fromEntries(
  Object.entries(CALLS).map(([name, call]) => [name, optionLaws(name, call)]),
);
