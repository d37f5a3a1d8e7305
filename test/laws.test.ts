import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyze,
  findDates,
  findNumbers,
  inspect,
  normalize,
  type Profile,
  parseDate,
  parseNumber,
  readArticle,
  repairHalfSpaces,
  reveal,
  wordsToNumber,
} from '../src/index';
import { protectedSpans } from '../src/text/protect';
import { expectAccount } from './account';
import { anyString, arabicUnits, scrapedText, unprotectedText } from './persian';
import { MANY_RUNS } from './runs';

/** The profile `editorial` has laws of its own, in test/punctuation. */
const PROFILES: readonly Profile[] = ['safe', 'news', 'storage', 'searchKey'];
/** Those of them whose output is read: a search key spares nothing and is one line. */
const READ: readonly Profile[] = ['safe', 'news', 'storage'];
const anyText = fc.oneof({ weight: 3, arbitrary: scrapedText }, anyString, arabicUnits);
const profile = fc.constantFrom(...PROFILES);
const readProfile = fc.constantFrom(...READ);

/** Whatever the text is; test/fuzz/laws has the laws of each public function. Its cost is measured in the tests of the rooms. */
describe('normalisation', () => {
  it('accounts for its text: changes in order, disjoint and real make it of the source', () => {
    fc.assert(
      fc.property(anyText, profile, (source, name) => {
        expectAccount(source, analyze(source, { profile: name }));
      }),
      MANY_RUNS,
    );
  });

  it('has a map that agrees with the changes, both ways, and is monotone', () => {
    fc.assert(
      fc.property(anyText, profile, (source, name) => {
        const { text, changes, map } = analyze(source, { profile: name });
        const changed = new Set<number>();
        for (const { start, end } of changes) for (let i = start; i < end; i++) changed.add(i);
        for (let i = 0; i < source.length; i++) {
          if (changed.has(i)) continue;
          const output = map.toOutput(i);
          expect(text[output]).toBe(source[i]);
          expect(map.toSource(output)).toBe(i);
        }
        for (let i = 1; i <= text.length; i++) expect(map.toSource(i)).toBeGreaterThanOrEqual(map.toSource(i - 1));
        for (let i = 1; i <= source.length; i++) expect(map.toOutput(i)).toBeGreaterThanOrEqual(map.toOutput(i - 1));
        expect(map.toOutput(source.length)).toBe(text.length);
      }),
      MANY_RUNS,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, profile, (source, name) => {
        const once = normalize(source, { profile: name });
        expect(normalize(once, { profile: name })).toBe(once);
      }),
      MANY_RUNS,
    );
  });

  it('leaves protected spans as they are, and neither loses nor adds a line break', () => {
    fc.assert(
      fc.property(anyText, readProfile, (source, name) => {
        const { text, map } = analyze(source, { profile: name });
        const spans = protectedSpans(source);
        for (let i = 0; i < spans.length; i += 2) {
          const [start, end] = [spans[i]!, spans[i + 1]!];
          const at = map.toOutput(start);
          expect(text.slice(at, at + end - start)).toBe(source.slice(start, end));
        }
        if (spans.length > 0) return;
        const breaks = (value: string): string =>
          value.replace(/\r\n?/g, '\n').replace(/[^\n\u2028\u2029\u0085\v\f]/g, '');
        // Line breaks with only blanks and invisible characters between them count as one run.
        const manyGone = /(?:[\s\u00ad\u00ac\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u061c]*\n){3}/.test(
          source.replace(/\r\n?/g, '\n'),
        );
        if (!manyGone) expect(breaks(text)).toBe(breaks(source));
        expect(breaks(text).length).toBeLessThanOrEqual(breaks(source).length);
      }),
      MANY_RUNS,
    );
  });

  it('makes the same of composed and decomposed text, and neither makes nor loses a lone surrogate', () => {
    const lone = (text: string): number =>
      text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '').replace(/[^\ud800-\udfff]/g, '').length;
    fc.assert(
      fc.property(fc.oneof(unprotectedText, anyString), profile, (source, name) => {
        const options = { profile: name };
        const composed = source.normalize('NFC');
        const decomposed = source.normalize('NFD');
        if (protectedSpans(composed).length + protectedSpans(decomposed).length === 0) {
          expect(normalize(decomposed, options)).toBe(normalize(composed, options));
        }
        expect(lone(normalize(source, options))).toBe(lone(source));
      }),
      MANY_RUNS,
    );
  });

  it('repairs half-spaces by nothing but inserting one, or making one of a blank, where a letter joins', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const repaired = repairHalfSpaces(source);
        let at = 0;
        for (let i = 0; i < repaired.length; i++) {
          if (repaired[i] === source[at]) {
            at++;
            continue;
          }
          expect(repaired[i]).toBe('\u200c');
          expect('اآدذرزژوأإؤ').not.toContain(repaired[i - 1]);
          if (/\s/.test(source[at]!)) at++;
        }
        expect(at).toBe(source.length);
      }),
      MANY_RUNS,
    );
  });

  it('reads each paragraph by itself', () => {
    fc.assert(
      fc.property(unprotectedText, unprotectedText, readProfile, (first, second, name) => {
        const paragraphs = [first, second].map((text) => `آغاز${text}پایان`);
        const apart = paragraphs.map((text) => normalize(text, { profile: name }));
        expect(normalize(paragraphs.join('\n\n'), { profile: name })).toBe(apart.join('\n\n'));
      }),
      MANY_RUNS,
    );
  });

  it('throws for no text, and neither does any other reader', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme', maxLength: 80 })), (text) => {
        normalize(text);
        normalize(text, { profile: 'editorial' });
        normalize(text, { profile: 'searchKey' });
        repairHalfSpaces(text);
        inspect(text);
        reveal(text);
        findNumbers(text);
        parseNumber(text);
        wordsToNumber(text);
        findDates(text);
        parseDate(text);
        readArticle(text);
      }),
      MANY_RUNS,
    );
  });

  it('gives a right text back without a change', () => {
    const text = 'این متن درست است؛ کتاب‌ها را می‌خواند.';
    expect(normalize(text)).toBe(text);
    expect(analyze(text).changes).toEqual([]);
  });
});
