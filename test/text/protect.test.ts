import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  analyze,
  createNormalizer,
  MatnError,
  normalize,
  normalizeCharacters,
  type OwnPattern,
  repairHalfSpaces,
} from '../../src/index';
import { readProtection } from '../../src/options';
import { protectedSpans } from '../../src/text/protect';
import { union } from '../../src/text/protect-own';
import { readCases } from '../cases';
import { growth, MOST_GROWTH } from '../growth';
import { anyMarkedText } from '../punctuation/marked-text';

const cases = readCases('protect.tsv').map(([text, ...spans]) => [text!, spans] as const);

function spansOf(text: string, own: readonly OwnPattern[] = []): string[] {
  const flat = protectedSpans(text, readProtection(own));
  const spans: string[] = [];
  for (let i = 0; i < flat.length; i += 2) spans.push(text.slice(flat[i]!, flat[i + 1]!));
  return spans;
}

describe('protected spans', () => {
  it.each(cases)('of %j are %j', (text, expected) => {
    expect(spansOf(text)).toEqual(expected);
  });

  it('have a hundred and fifty cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });

  it.each(cases)('of %j come out of every profile as they went in', (text) => {
    const flat = protectedSpans(text);
    for (const profile of ['safe', 'news', 'editorial', 'storage'] as const) {
      const { text: made, map } = analyze(text, { profile });
      for (let i = 0; i < flat.length; i += 2) {
        const span = text.slice(flat[i]!, flat[i + 1]!);
        expect(made.substr(map.toOutput(flat[i]!), span.length), profile).toBe(span);
      }
    }
  });

  it.each([
    '<a ',
    '<a ="',
    "<a ='",
    '<?',
    '<%',
    '`',
    '` ',
    '`` ` ',
    '<',
    '#',
    '@',
    '@ک',
    'a.',
    '://',
    'a://',
    '"<',
    '<!--',
    '<pre>',
    '<code></x',
    '1.',
    '``` ',
    '~~~',
    '~~~\n',
    '{',
    '{{',
    '{{a',
    '{{a}',
    '{%',
    '{a',
    '](',
    '](a',
    '](a(',
    '](a "',
    '[^',
    '[^a',
    '|-',
    '| -',
    '|   ',
    '-|',
    '---\n',
    'a: b\n',
    '%',
    '%(',
    '%1$',
    'a.ir/',
    '.pdf',
    '\u200c',
    '\n',
  ])('cost grows no faster than the text for many %j', (shape) => {
    expect(growth(protectedSpans, shape)).toBeLessThan(MOST_GROWTH);
  });
});

describe("the user's own protection", () => {
  it('spares words where they stand alone', () => {
    expect(spansOf('علي و عليرضا و «علي»', ['علي'])).toEqual(['علي', 'علي']);
    expect(spansOf('كتاب\u200cها و كتاب', ['كتاب'])).toEqual(['كتاب']);
    expect(spansOf('a+b و a+bc', ['a+b'])).toEqual(['a+b']);
    expect(spansOf('«ي»ي', ['«ي»'])).toEqual(['«ي»']);
    expect(spansOf('ABC-ي ABC', ['ABC', 'ABC-ي'])).toEqual(['ABC-ي', 'ABC']);
  });

  it('spares patterns wherever they match, whatever their flags and state', () => {
    expect(spansOf('كد ١٢ و كد ٣', [/كد [٠-٩]+/])).toEqual(['كد ١٢', 'كد ٣']);
    const sticky = /[٠-٩]/y;
    sticky.lastIndex = 5;
    expect(spansOf('a ١٢', [sticky])).toEqual(['١', '٢']);
    expect(sticky.lastIndex).toBe(5);
    expect(spansOf('ABC abc', [/abc/gi])).toEqual(['ABC', 'abc']);
    expect(spansOf('سلام', [/x*/, /(?:)/u])).toEqual([]);
    expect(spansOf('😀ي', [/ي|(?:)/u])).toEqual(['ي']);
  });

  it('copies no pattern when a text comes, as thousands of words take milliseconds to copy', () => {
    const clean = createNormalizer({ protect: ['كتاب', /علي/, /(?:)/u] });
    const copied = vi.spyOn(RegExp as unknown as { [Symbol.species]: unknown }, Symbol.species, 'get');
    expect([clean('كتاب علي كي 😀'), clean('علي كتاب')]).toEqual(['كتاب علي کی 😀', 'علي كتاب']);
    expect(copied).not.toHaveBeenCalled();
    copied.mockRestore();
  });

  it('joins what the built-in protection has', () => {
    expect(spansOf('به a.ir برو', [/به a/, /برو/])).toEqual(['به a.ir', 'برو']);
  });

  it('holds in every profile and every room', () => {
    const protect = ['علي', /\[\[.*?\]\]/];
    const source = 'علي گفت : [[ كتاب , هاي ]] را نميدهيم';
    expect(normalize(source, { profile: 'safe', protect })).toBe('علي گفت : [[ كتاب , هاي ]] را نمیدهیم');
    expect(normalize(source, { protect })).toBe('علي گفت : [[ كتاب , هاي ]] را نمی\u200cدهیم');
    expect(normalize(source, { profile: 'editorial', protect })).toBe('علي گفت: [[ كتاب , هاي ]] را نمی\u200cدهیم');
    expect(normalizeCharacters('علي كتاب', { protect })).toBe('علي کتاب');
    expect(repairHalfSpaces('نمیدهیم نمیخواهیم', { protect: ['نمیدهیم'] })).toBe('نمیدهیم نمی\u200cخواهیم');
  });

  it('keeps a kashida that leads to what is protected, as its join can change', () => {
    expect(normalize('سـلام', { protect: [/لام/] })).toBe('سـلام');
    expect(normalize('سـ\u064eلام', { protect: [/لام/] })).toBe('سـ\u064eلام');
    expect(normalize('سـ\u064eلام', { protect: [/م/] })).toBe('س\u064eلام');
  });

  it('refuses what is neither a word nor a pattern', () => {
    for (const protect of ['علي', [''], [1], [null], [{}], {}] as unknown as OwnPattern[][]) {
      expect(() => normalize('', { protect })).toThrow(MatnError);
      expect(() => normalize('', { protect })).toThrow(/'protect'/);
    }
    expect(normalize('كتاب', { protect: [] })).toBe('کتاب');
  });

  it('gives spans in order that never overlap, and what they hold comes out as it went in', () => {
    const pattern = fc.constantFrom<OwnPattern>('سلام', 'ی', /[؟?]/, / ./, /\d+/, /"[^"]*"/, 'iPhone', /کتاب/u);
    fc.assert(
      fc.property(anyMarkedText, fc.array(pattern, { maxLength: 3 }), (text, protect) => {
        const spans = protectedSpans(text, readProtection(protect));
        for (let i = 1; i < spans.length; i++) {
          expect(spans[i]! - spans[i - 1]!).toBeGreaterThanOrEqual(i % 2);
        }
        const { text: made, map } = analyze(text, { profile: 'safe', protect });
        for (let i = 0; i < spans.length; i += 2) {
          const span = text.slice(spans[i]!, spans[i + 1]!);
          expect(made.substr(map.toOutput(spans[i]!), span.length)).toBe(span);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('unites lists of spans', () => {
    expect(union([0, 2, 5, 6], [2, 3, 8, 9])).toEqual([0, 3, 5, 6, 8, 9]);
    expect(union([0, 9], [2, 3])).toEqual([0, 9]);
    expect(union([], [2, 3])).toEqual([2, 3]);
  });
});
