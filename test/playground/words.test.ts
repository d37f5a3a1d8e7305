import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type DateWarning,
  findDates,
  formatJalali,
  type InvalidDate,
  normalize,
  PROFILES,
  type RemovalReason,
  RULES,
} from '../../src/index';
import { calendarLines, inCalendar } from '../../src/playground/calendars';
import { SPELLING, STYLE } from '../../src/playground/choices';
import { ruleWords } from '../../src/playground/rule-words';
import { count, fill, perCent, WORDS } from '../../src/playground/words';

/** Letters that a sentence may name, as in «ي یا ى». Sentences with one of them are not checked. */
const NAMED_LETTERS = /[يىكأإٱؤئۀة٤٥٦]/;

/** All that the library says of a line that it leaves out, of a date without a value, and of one with a warning. */
const REMOVED: Readonly<Record<RemovalReason, true>> = {
  'page-date': true,
  navigation: true,
  masthead: true,
  repeated: true,
  button: true,
  counter: true,
  tags: true,
  label: true,
  caption: true,
  link: true,
  end: true,
  comments: true,
  footer: true,
  separator: true,
  outside: true,
};
const INVALID: Readonly<Record<InvalidDate, true>> = {
  'no-such-day': true,
  'no-such-month': true,
  'no-such-time': true,
  'no-year': true,
  'no-reference': true,
  vague: true,
  ambiguous: true,
};
const WARNING: Readonly<Record<DateWarning, true>> = {
  ambiguous: true,
  'weekday-mismatch': true,
  'calendar-mismatch': true,
  'two-digit-year': true,
  'pre-1304': true,
  approximate: true,
};

/** Words for the forms of the house style show all variants of a spelling, so they are not checked. */
const forms = STYLE.flatMap(({ name, forms: each }) => each.map((form) => `${name}_${form}`));
const spellings = SPELLING.flatMap(({ name, forms: each }) => each.map((form) => `${name}_${form}`));
const sentences = Object.entries(WORDS.fa)
  .filter(([name]) => !forms.includes(name))
  .map(([, sentence]) => sentence);
const rules = RULES.flatMap((rule) => Object.values(ruleWords(rule, 'fa')));

describe('the Persian of the page', () => {
  it.each([...sentences, ...rules].filter((sentence) => !NAMED_LETTERS.test(sentence)))(
    'is well written: %s',
    (sentence) => {
      expect(normalize(sentence)).toBe(sentence);
    },
  );

  it('has the same places to fill in as the English', () => {
    for (const [name, english] of Object.entries(WORDS.en)) {
      const places = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();
      expect(places(WORDS.fa[name as keyof typeof WORDS.fa]), name).toEqual(places(english));
    }
  });
});

describe('the words of the page', () => {
  it.each(RULES)('name and explain the rule %s in both languages', (rule) => {
    for (const language of ['fa', 'en'] as const) {
      const { name, why } = ruleWords(rule, language);
      expect(name).not.toBe(rule);
      expect(why).not.toBe('');
    }
  });

  it.each(Object.keys(PROFILES))('name and describe the profile %s', (profile) => {
    for (const name of [`profile_${profile}`, `about_${profile}`]) expect(WORDS.fa).toHaveProperty(name);
  });

  it.each([...SPELLING, ...STYLE])('name the choice $name and its forms', ({ name, forms }) => {
    for (const word of [`choice_${name}`, ...forms.map((form) => `${name}_${form}`)])
      expect(WORDS.fa).toHaveProperty([word]);
  });

  it.each(Object.entries({ removed: REMOVED, invalid: INVALID, warning: WARNING }))(
    'name every reason: %s',
    (prefix, reasons) => {
      for (const reason of Object.keys(reasons)) expect(WORDS.fa).toHaveProperty([`${prefix}_${reason}`]);
    },
  );

  it('are all used', () => {
    const folder = 'src/playground';
    const files = readdirSync(folder).filter((file) => /\.(?:ts|html)$/.test(file) && file !== 'words.ts');
    const page = files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
    const isNamed = (name: string): boolean =>
      new RegExp(`words\\.${name}\\b|data-words[\\w-]*="${name}"|'${name}'`).test(page);
    // `profile_${name}`, and the forms of a choice.
    const isComposed = (name: string): boolean =>
      page.includes(`\`${name.replace(/_.*/, '_${')}`) || [...forms, ...spellings].includes(name);
    const unused = Object.keys(WORDS.en).filter((name) => !isNamed(name) && !(name.includes('_') && isComposed(name)));
    expect(unused).toEqual([]);
  });

  it('for a rule that has none are its id', () => {
    expect(ruleWords('new-rule', 'fa')).toEqual({ name: 'new-rule', why: '' });
  });

  it('have numbers in the digits of the language', () => {
    expect([count(5269, 'fa'), count(5269, 'en')]).toEqual(['۵٬۲۶۹', '5,269']);
    expect([perCent(0.55, 'fa'), perCent(0.999, 'en'), perCent(1, 'en')]).toEqual(['۵۵٪', '99.9%', '100%']);
    expect(fill('{a} {b} {c}', { a: '1', b: '2' })).toBe('1 2 {c}');
  });

  it('are there for every name that the page asks for', () => {
    const page = readFileSync('src/playground/index.html', 'utf8');
    for (const [, name] of page.matchAll(/data-words(?:-\w+)?="([^"]+)"/g)) expect(WORDS.en).toHaveProperty(name!);
  });
});

describe('the calendars of the page', () => {
  it.each([
    ['2024-09-06T10:59', 'jalali', 'fa', 'جمعه ۱۶ شهریور ۱۴۰۳، ۱۰:۵۹'],
    ['2024-09-06T10:59', 'gregorian', 'fa', 'جمعه ۶ سپتامبر ۲۰۲۴، ۱۰:۵۹'],
    ['2024-09-06', 'jalali', 'en', 'Friday 16 Shahrivar 1403'],
    ['2024-09-06', 'gregorian', 'en', 'Friday 6 September 2024'],
    ['2024-09-06', 'lunar', 'fa', '۲ ربیع‌الاول ۱۴۴۶'],
    ['2024-09-06', 'lunar', 'en', '2 Rabi I 1446'],
    ['T10:59', 'jalali', 'fa', '۱۰:۵۹'],
    ['0033-04-03', 'gregorian', 'en', 'Sunday 3 April 33'],
  ] as const)('write %s as %s in %s', (value, calendar, language, written) => {
    expect(inCalendar(value, calendar, language)).toBe(written);
  });

  it('write nothing if the calendar has no such day', () => {
    expect(inCalendar('0033-04-03', 'jalali', 'fa')).toBeNull();
    expect(inCalendar('', 'jalali', 'fa')).toBeNull();
  });

  it('agree with the library on every day of a year', () => {
    for (let day = 0; day < 366; day++) {
      const value = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
      expect(inCalendar(value, 'jalali', 'fa')).toBe(formatJalali(value, { pattern: 'EEEE d MMMM yyyy' }));
      expect(inCalendar(value, 'jalali', 'en')!.split(' ')[0]).toBe(
        inCalendar(value, 'gregorian', 'en')!.split(' ')[0],
      );
    }
  });

  it('write when a month ends, and the lunar day of a lunar date', () => {
    const lines = (text: string): string[] =>
      calendarLines(findDates(text)[0]!, 'en', WORDS.en).map(({ calendar, text: line }) => `${calendar}: ${line}`);
    expect(lines('تیر ۱۳۹۵')).toEqual([
      'jalali: Tuesday 1 Tir 1395 until Thursday 31 Tir 1395',
      'gregorian: Tuesday 21 June 2016 until Thursday 21 July 2016',
    ]);
    expect(lines('۲ ربیع‌الاول ۱۴۴۶')).toContain('lunar: 2 Rabi I 1446');
    expect(lines('۳۱ مهر ۱۴۰۳')).toEqual([]);
  });
});

describe('the page', () => {
  const folder = 'src/playground';
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));

  it.each(files)('imports nothing of the library but its entries: %s', (file) => {
    const source = readFileSync(path.join(folder, file), 'utf8');
    for (const [, from] of source.matchAll(/from '(\.[^']+)'/g))
      expect(from).toMatch(/^\.\/[\w-]+$|^\.\.\/(?:[\w-]+\/)?index$/);
  });
});
