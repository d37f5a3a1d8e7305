import { describe, expect, it } from 'vitest';
import { protectedSpans } from '../../src/text/protect';
import { readCases } from '../cases';
import { growth, MOST_GROWTH } from '../growth';

describe('protected spans', () => {
  it.each(readCases('protect.tsv').map(([text, ...spans]) => [text!, spans] as const))(
    'of %j are %j',
    (text, expected) => {
      const flat = protectedSpans(text);
      const spans: string[] = [];
      for (let i = 0; i < flat.length; i += 2) spans.push(text.slice(flat[i]!, flat[i + 1]!));
      expect(spans).toEqual(expected);
    },
  );

  it.each(['<a ', '<a ="', '`', '` ', '<', '#', '@', 'a.', '://', 'a://', '"<', '<!--', '<pre>', '1.', '``` '])(
    'cost grows no faster than the text for many %j',
    (shape) => {
      expect(growth(protectedSpans, shape)).toBeLessThan(MOST_GROWTH);
    },
  );
});
