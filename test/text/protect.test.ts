import { describe, expect, it } from 'vitest';
import { protectedSpans } from '../../src/text/protect';
import { readCases } from '../cases';

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
      const time = (length: number): number => {
        const text = shape.repeat(length / shape.length);
        let best = Number.POSITIVE_INFINITY;
        for (let i = 0; i < 5; i++) {
          const start = performance.now();
          protectedSpans(text);
          best = Math.min(best, performance.now() - start);
        }
        return best;
      };
      time(1 << 14);
      const small = time(1 << 15);
      const large = time(1 << 17);
      // A quarter of a millisecond is noise, not growth.
      expect(large).toBeLessThan(Math.max(small, 0.25) * 10);
    },
  );
});
