import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { pageText, readArticleHtml } from '../src/article-html/index';
import { analyzeHtml, normalizeHtml } from '../src/html/index';
import {
  analyze,
  createAnalyzer,
  createNormalizer,
  findDates,
  findNumbers,
  formatRelative,
  inspect,
  learnWords,
  MatnError,
  type NormalizeOptions,
  normalize,
  normalizeCharacters,
  numberToWords,
  PROFILES,
  parseDate,
  parseNumber,
  RULES,
  readArticle,
  repairHalfSpaces,
  reveal,
  searchKey,
  toArabicDigits,
  toIsoDate,
  toLatinDigits,
  toPersianDigits,
  wordsToNumber,
} from '../src/index';
import { isObject } from '../src/option-checks';
import { rehypeMatn } from '../src/rehype/index';
import { retextMatn } from '../src/retext/index';
import { NormalizeStream } from '../src/stream/index';
import { allowedWords } from './allowed-words';
import { CALLS, type Call } from './fuzz/laws/options';

const DAY = '2024-09-06';
const NEEDED = { reference: DAY };
const ALL: Readonly<Record<string, Call>> = {
  ...CALLS,
  normalizeHtml: (options) => normalizeHtml('', options),
  analyzeHtml: (options) => analyzeHtml('', options),
  rehypeMatn: (options) => rehypeMatn(options),
  retextMatn: (options) => retextMatn(options),
  NormalizeStream: (options) => new NormalizeStream(options),
  // It has an option that can't be left out.
  formatRelative: (options) => formatRelative(DAY, isObject(options) ? { ...NEEDED, ...(options as object) } : options),
};

/** Values that are hard to put into a message. */
const WRONG: Readonly<Record<string, unknown>> = {
  null: null,
  'an object without a prototype': Object.create(null),
  'an object whose toString throws': {
    toString() {
      throw new TypeError('no text');
    },
  },
  'a symbol': Symbol('profile'),
  'a list': [Object.create(null)],
};

describe('an unknown option of HTML or of a stream', () => {
  it('is refused with the options of that function', () => {
    expect(() => normalizeHtml('', { wrong: 1 } as never)).toThrow(
      /^unknown HTML option 'wrong'; there are: attributes, /,
    );
    expect(() => new NormalizeStream({ wrong: 1 } as never)).toThrow(
      /^unknown NormalizeStream option 'wrong'; there are: longestParagraph, /,
    );
  });
});

describe('a function given to map', () => {
  it('gets an index for its options, and says what to write', () => {
    expect(() => ['كتاب'].map(normalize as never)).toThrow(
      /^normalize options are an object, not '0'; in map, write text => f\(text\)$/,
    );
    expect(() => ['۱۲', '۱۳'].map(findDates as never)).toThrow(/in map/);
    expect(() => ['كتاب'].map(normalizeHtml as never)).toThrow(/^HTML options are an object, not '0'; in map/);
  });

  it('is the only caller that is told of map', () => {
    expect(() => normalize('', 'safe' as never)).toThrow(/not 'safe'$/);
    expect(() => normalize('', { rules: 0 as never })).toThrow(/not '0'$/);
  });
});

describe.each(Object.entries(ALL))('%s', (name, call) => {
  const names = allowedWords(() => call({ '?': 1 } as never));

  it.each(names)('refuses whatever is no value of %s with the one error, which names it', (option) => {
    for (const [what, value] of Object.entries(WRONG)) {
      // The user's own words are checked by their own rules, and an object without anything in it switches nothing.
      if (what.includes('object') && ['rules', 'style', 'normalize'].includes(option)) continue;
      const refused = expect(() => call({ [option]: value } as never), `${option}: ${what}`);
      refused.toThrow(MatnError);
      refused.toThrow(new RegExp(option));
    }
  });

  const needed = name === 'formatRelative' ? Object.keys(NEEDED) : [];

  it.each(names.filter((option) => !needed.includes(option)))('takes undefined for %s', (option) => {
    expect(() => call({ [option]: undefined } as never)).not.toThrow();
  });

  it('refuses options that are no object, or a built-in one such as a Map', () => {
    const others = [new Map([['profile', 'safe']]), new Set(['kashida']), new Date(0), /safe/, Promise.resolve({})];
    for (const options of [null, 'safe', Symbol('options'), 1, [], ...others])
      expect(() => call(options as never)).toThrow(MatnError);
  });

  it('takes options without a prototype, or of a class', () => {
    expect(() => call(Object.create(null) as never)).not.toThrow();
    expect(() => call(new (class {})() as never)).not.toThrow();
  });
});

describe('a list of attributes', () => {
  it.each([[[undefined]], [['title', undefined]], [[null]], [['href']]])('is refused with %j in it', (attributes) => {
    expect(() => normalizeHtml('', { attributes } as never)).toThrow(/^option 'attributes' is a list of title, /);
  });
});

describe('a switch of a rule, a group of the style', () => {
  it.each(Object.entries(WRONG))('refuses %s', (_, value) => {
    expect(() => ALL.normalize!({ rules: { kashida: value } } as never)).toThrow(MatnError);
    expect(() => ALL.normalize!({ style: { participles: value } } as never)).toThrow(MatnError);
  });
});

describe('a value of the wrong type', () => {
  it('is not shown like a right one', () => {
    expect(() => normalize(['متن'] as never)).toThrow(/^a text is a string, not 'a list'$/);
    expect(() => searchKey({} as never)).toThrow(/^a text is a string, not 'an object'$/);
    expect(() => findDates('', { reference: new Date(0) as never })).toThrow(/ day and time, not 'Date object'$/);
    expect(() => normalize('', { rules: ['kashida'] as never })).toThrow(/ is an object, not 'a list'$/);
    expect(() => normalize('', { rules: new Set(['kashida']) as never })).toThrow(/ is an object, not 'Set object'$/);
    expect(() => toIsoDate('دیروز', new Date(0) as never)).toThrow(/^date options are an object, not 'Date object'$/);
    expect(() => normalize('', Promise.resolve({}) as never)).toThrow(/ are an object, not 'Promise object'$/);
    expect(() => normalize(new Uint8Array() as never)).toThrow(/^a text is a string, not 'Uint8Array object'$/);
    expect(() => normalize('', { profile: (() => 'safe') as never })).toThrow(/, not 'Function object'$/);
    expect(() => normalize(new ArrayBuffer(1) as never)).toThrow(/, not 'ArrayBuffer object'$/);
    expect(() => normalize('', { minConfidence: 1n as never })).toThrow(/from 0 to 1, not '1n'$/);
    expect(() => normalize('', { minConfidence: '0.5' as never })).toThrow(/from 0 to 1, not the string '0.5'$/);
    expect(() => normalize('', { rules: { kashida: 'false' as never } })).toThrow(/or false, not the string 'false'$/);
    expect(() => parseNumber('', { percent: 'true' as never })).toThrow(/is true or false, not the string 'true'$/);
    expect(() => numberToWords('5' as never)).toThrow(/, not the string '5'$/);
    expect(() => new NormalizeStream({ longestParagraph: '300' as never })).toThrow(/ on, not the string '300'$/);
    expect(() => normalize('', { protect: 'علي' as never })).toThrow(/^option 'protect' is a list of .*, not 'علي'$/);
    expect(() => normalize('', { protect: ['علي', {}] as never })).toThrow(/^option 'protect' .*, not 'an object'$/);
  });

  it('is none if it was made in another realm, a frame or a test runner for example', () => {
    const foreign = runInNewContext("({ protect: [/علي/g, 'كه'], rules: {} })") as NormalizeOptions;
    expect(normalize('علي كه كي', foreign)).toBe('علي كه کی');
  });

  it('is shown as it is written where that says enough', () => {
    expect(() => normalize('', { minConfidence: 2 })).toThrow(/from 0 to 1, not '2'$/);
    expect(() => parseNumber('', { percent: null as never })).toThrow(/is true or false, not 'null'$/);
    expect(() => numberToWords(Number.NaN)).toThrow(/, not 'NaN'$/);
  });
});

describe('the lists that the package shows', () => {
  it("are nobody's to change", () => {
    for (const list of [RULES, PROFILES, ...Object.values(PROFILES)]) expect(Object.isFrozen(list)).toBe(true);
  });
});

describe('the option rules', () => {
  it('has the last word, over the profile and the choices of spelling', () => {
    expect(normalize('خانه ی ما', { profile: 'safe', ezafe: 'hamza', rules: { ezafe: false } })).toBe('خانه ی ما');
    expect(normalize('مُحَمَّد', { diacritics: 'drop', rules: { 'drop-diacritic': false } })).toBe('مُحَمَّد');
    expect(normalize('خانه ی ما', { ezafe: 'hamza', rules: { kashida: false } })).toBe('خانهٔ ما');
    expect(normalize('برنامهی ما', { ezafe: 'hamza' })).toBe('برنامهٔ ما');
  });

  it('passes over a rule that is undefined', () => {
    expect(normalize('كتاب', { rules: { 'arabic-kaf': undefined } as object })).toBe('کتاب');
  });
});

describe('a text that is no string', () => {
  const takers: Readonly<Record<string, (text: never) => unknown>> = {
    ...{ normalize, analyze, normalizeCharacters, repairHalfSpaces, learnWords, searchKey, inspect, reveal },
    ...{ toPersianDigits, toLatinDigits, toArabicDigits, parseNumber, wordsToNumber, findNumbers },
    ...{ findDates, parseDate, toIsoDate, readArticle, normalizeHtml, analyzeHtml },
    createNormalizer: (text) => createNormalizer()(text),
    createAnalyzer: (text) => createAnalyzer()(text),
  };

  it.each(Object.entries(takers))('is refused by %s with the one error', (_, take) => {
    // A list of texts is what `learnWords` takes.
    for (const text of [null, undefined, 1403, take === learnWords ? [1403] : ['متن'], {}]) {
      expect(() => take(text as never)).toThrow(MatnError);
      expect(() => take(text as never)).toThrow(/^a text is a string, not '/);
    }
  });

  it.each(Object.entries({ readArticleHtml, pageText }))('is refused by %s too', async (_, take) => {
    await expect(take(null as never)).rejects.toThrow("a text is a string, not 'null'");
  });
});
