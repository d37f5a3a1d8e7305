import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLDS } from '../../src/folding/folds.table';
import { analyze, createNormalizer, normalize, PROFILES, RULES, searchKey } from '../../src/index';
import { readCases } from '../cases';
import { growth, MOST_GROWTH } from '../growth';
import { anyString, arabicUnits, scrapedText } from '../persian';

const key = createNormalizer({ profile: 'searchKey' });
const anyText = fc.oneof(scrapedText, anyString, arabicUnits, fc.string({ unit: 'grapheme', maxLength: 40 }));

describe('the search key', () => {
  it.each(readCases('search.tsv'))('of %j is %j (%s)', (text, folded, rule) => {
    expect(key(text!)).toBe(folded);
    expect(analyze(text!, { profile: 'searchKey' }).changes.map((change) => change.rule)).toContain(rule);
  });

  it.each(readCases('search-leave.tsv'))('leaves %j: %s', (text) => {
    expect(key(text!)).toBe(text);
  });

  it('has a case for every rule', () => {
    const rules = new Set(readCases('search.tsv').map(([, , rule]) => rule));
    expect(RULES.filter((rule) => rule.startsWith('fold-') && !rules.has(rule))).toEqual([]);
  });

  // One analysis repairs and folds, so that hits have places in the source; its key must be that of the two steps apart.
  it('with the rules of news is that of repaired text', () => {
    const options = {
      profile: 'searchKey',
      rules: Object.fromEntries(PROFILES.news.map((rule) => [rule, true])),
    } as const;
    const repairedKey = createNormalizer(options);
    const cases = ['half-space/change.tsv', 'half-space/leave.tsv', 'characters/change.tsv', 'protect.tsv'];
    const texts = cases.flatMap((file) => readCases(file)).flatMap((cells) => [...cells, cells.join(' ')]);
    const noisy = texts.flatMap((text) => [text, text.replaceAll(' ', '\u200c '), text.replaceAll(' ', ' \u200c')]);
    expect(noisy.length).toBeGreaterThan(1000);
    for (const text of noisy) expect(repairedKey(text)).toBe(searchKey(normalize(text)));
    fc.assert(
      fc.property(scrapedText, (text) => {
        expect(repairedKey(text)).toBe(searchKey(normalize(text)));
      }),
    );
  });

  it('is the same whether half-spaces, marks and kashida are there or not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('می', 'کتاب', 'ها', 'خانه', ' '), { maxLength: 8 }),
        fc.constantFrom('\u200c', '\u0640', '\u064e', '\u200f'),
        (parts, noise) => {
          expect(key(parts.join(noise))).toBe(key(parts.join('')));
        },
      ),
    );
  });

  it('has one blank between words, none at the ends, and no letter that is folded', () => {
    const folded = new Set(FOLDS.map(([from]) => from));
    fc.assert(
      fc.property(anyText, (text) => {
        const made = key(text);
        expect(made).not.toMatch(/^\s|\s$|\s\s|[A-Z\u064b-\u0652\u0640\u200c\u0660-\u0669\u06f0-\u06f9]/);
        for (let i = 0; i < made.length; i++) expect(folded.has(made.charCodeAt(i))).toBe(false);
      }),
    );
  });

  it('keeps each rule apart: one that is off leaves its characters', () => {
    const off = (rule: string): string =>
      normalize('آ ؤ ة ك ۱ A ک\u200cک بَ', { profile: 'searchKey', rules: { [rule]: false } });
    expect(off('fold-alef')).toContain('آ');
    expect(off('fold-hamza')).toContain('ؤ');
    expect(off('fold-teh-marbuta')).toContain('ة');
    expect(off('fold-letter')).toContain('ك');
    expect(off('fold-digit')).toContain('۱');
    expect(off('fold-case')).toContain('A');
    expect(off('fold-half-space')).toContain('\u200c');
    expect(off('fold-mark')).toContain('\u064e');
    expect(normalize('ﻙ', { profile: 'searchKey', rules: { 'fold-letter': false } })).toBe('ك');
  });

  it('makes no pair of two lone surrogates, whichever rules are on', () => {
    expect(key('\ud800\u00ac\udc00')).toBe('\ud800 \udc00');
    expect(normalize('\ud800\u00ac\udc00', { rules: { 'fold-half-space': true } })).toBe('\ud800 \udc00');
    expect(normalize('\ud800\u00ac\ud800', { rules: { 'fold-half-space': true } })).toBe('\ud800\ud800');
  });

  it('finds a split word when half-space repair is switched on', () => {
    expect(normalize('او می رود', { profile: 'searchKey', rules: { 'verb-prefix': true } })).toBe(
      key('او می\u200cرود'),
    );
  });

  it('shows its hits in the source', () => {
    const source = readFileSync('corpus/articles/asriran-995326/repaired.txt', 'utf8');
    const { text, map } = analyze(source, { profile: 'searchKey' });
    for (const wanted of [
      'شبكه\u200cهای',
      'نمی\u200cدهیم',
      'کانالهای',
      '۹۵۰ میلیون',
      'مسئول استفادهٔ',
      'ايمن\u200cتر',
      'سوءاستفاده',
    ]) {
      const folded = key(wanted);
      const at = text.indexOf(folded);
      expect(at, wanted).toBeGreaterThanOrEqual(0);
      const hit = source.slice(map.toSource(at), map.toSource(at + folded.length));
      expect(key(hit)).toBe(folded);
    }
  });

  it('accounts for marks before a blank by their own rules, and keeps the blank in its place', () => {
    const { changes, map } = analyze('کتابِ\u200f \u200fما', { profile: 'searchKey' });
    expect(changes.map(({ start, end, rule }) => [start, end, rule])).toEqual([
      [4, 6, 'fold-mark'],
      [6, 8, 'fold-blank'],
    ]);
    expect(map.toSource(4)).toBe(6);
    expect(analyze('کتابِ ما', { profile: 'searchKey' }).changes).toEqual([
      { start: 4, end: 5, before: 'ِ', after: '', rule: 'fold-mark' },
    ]);
  });

  it('accounts for each character by itself where it can', () => {
    const places = (text: string): unknown[] =>
      analyze(text, { profile: 'searchKey' }).changes.map(({ start, end, rule }) => [start, end, rule]);
    expect(places('کتاب  ما')).toEqual([[4, 6, 'fold-blank']]);
    expect(places('کار،ـ نه')).toEqual([[4, 5, 'fold-mark']]);
    expect(places('ﻛﺪ')).toEqual([
      [0, 1, 'fold-form'],
      [1, 2, 'fold-form'],
    ]);
  });

  it('cuts a long run where nothing composes across the cut', () => {
    for (const character of ['가', '각', '𝐀'])
      for (const before of ['', 'ﺏ', 'ﺏﺏ']) {
        const text = before + character.repeat(600);
        expect(key(text.normalize('NFD'))).toBe(key(before) + key(character).repeat(600));
      }
  });

  it('shows any hit of any text: the source between two kept characters has their key', () => {
    fc.assert(
      fc.property(scrapedText, fc.nat(), fc.nat(), (source, a, b) => {
        const { text, map, changes } = analyze(source, { profile: 'searchKey' });
        const start = Math.min(a, b) % (text.length + 1);
        const end = start + (Math.max(a, b) % (text.length - start + 1));
        const hit = source.slice(map.toSource(start), map.toSource(end));
        // Marks and invisible characters at the end of a hit are part of it; what becomes several characters is in it whole.
        if (changes.every(({ after }) => after.length <= 1) && source.normalize('NFKC').length <= source.length)
          expect(key(hit)).toBe(text.slice(start, end).trim());
      }),
    );
  });
});

describe('the table of folds', () => {
  it('maps letters to letters of Persian that are not folded themselves', () => {
    const from = new Set(FOLDS.map(([letter]) => letter));
    expect(from.size).toBe(FOLDS.length);
    for (const [letter, to] of FOLDS) {
      expect(from.has(to), letter.toString(16)).toBe(false);
      expect('ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی').toContain(String.fromCharCode(to));
    }
  });

  it('folds a composed letter to what its parts fold to', () => {
    for (const [letter, to] of FOLDS) {
      expect(key(String.fromCharCode(letter).normalize('NFD')), letter.toString(16)).toBe(String.fromCharCode(to));
    }
  });
});

describe('the profile storage', () => {
  it('is safe with every blank line kept', () => {
    const text = 'كتاب\u200c\u200cهاي  ٣\n\n\n\n\nپایان ';
    expect(normalize(text, { profile: 'storage' })).toBe('کتاب\u200cهای ۳\n\n\n\n\nپایان');
    expect(normalize(text, { profile: 'safe' })).toBe('کتاب\u200cهای ۳\n\nپایان');
  });
});

describe('the cost of a search key', () => {
  it.each(['\u200c', ' ', 'é', 'é\u200c', '\u0301', '¨', '¨ ', '\ud800', '\ud800\u200c', 'ﷺ', 'آ', '가'])(
    'grows with the length of a text of many %j and no faster',
    (shape) => {
      expect(growth(key, shape)).toBeLessThan(MOST_GROWTH);
    },
  );
});
