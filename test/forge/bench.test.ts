import { describe, expect, it } from 'vitest';
import { bestOf, type Speed } from '../../src/forge/bench/speeds';
import { amountOf, COMPARISONS } from '../../src/forge/bench/systems';
import { KINDS, SIZES, type Size, stampsOf, textsOf } from '../../src/forge/bench/texts';
import { normalize } from '../../src/index';

describe('the texts of the benchmarks', () => {
  const kindsAndSizes = KINDS.flatMap((kind) => (Object.keys(SIZES) as Size[]).map((size) => [kind, size] as const));

  it.each(kindsAndSizes)('%s, %s, have their size and are the same every time', (kind, size) => {
    const texts = textsOf(kind, size);
    expect(texts).toEqual(textsOf(kind, size));
    for (const text of texts) {
      // A text ends with a whole line, and a dirty line has more or fewer letters than a clean one.
      expect(Buffer.byteLength(text)).toBeGreaterThan(SIZES[size] * 0.9);
      expect(Buffer.byteLength(text)).toBeLessThan(SIZES[size] * 1.15 + 2000);
    }
  });

  it('are clean where nothing is to be done, and dirty where nearly every line is', () => {
    const changed = (kind: 'clean' | 'dirty'): number => {
      const lines = textsOf(kind, '50 KB')[0]!.split('\n');
      return lines.filter((line) => normalize(line, { profile: 'editorial' }) !== line).length / lines.length;
    };
    expect(changed('clean')).toBeLessThan(0.02);
    expect(changed('dirty')).toBeGreaterThan(0.95);
  });

  it('hold stamps too', () => {
    expect(stampsOf('clean')).toHaveLength(1);
    expect(stampsOf('dirty').length).toBeGreaterThan(50);
  });
});

describe('several runs', () => {
  const run = (...speeds: [string, Speed][]) => [
    { comparison: COMPARISONS[0]!, kind: 'clean' as const, size: null, speeds: new Map(speeds) },
  ];

  it('count with the best of each system', () => {
    const [cell] = bestOf([
      run(['matn', 20], ['virastar', 'slow'], ['persianjs', 18], ['persian-tools', 'threw']),
      run(['matn', 10], ['virastar', 2], ['persianjs', 19], ['persian-tools', 'threw']),
    ]);
    expect(Object.fromEntries(cell!.speeds)).toEqual({
      matn: 20,
      virastar: 2,
      persianjs: 19,
      'persian-tools': 'threw',
    });
  });
});

describe.each(COMPARISONS)('the comparison $name', (comparison) => {
  it.each(comparison.systems)('has $name at work', async ({ name, load }) => {
    const run = await load();
    const [text] = comparison.unit === 'MB' ? textsOf('dirty', '1 KB') : stampsOf('clean');
    const result = run(text!);
    expect(result, name).not.toBeUndefined();
    if (comparison.unit === 'days') expect(result).toBe(amountOf(comparison, text!));
    // A search may find nothing in a text of news, but a result that is a text has some length.
    if (comparison.unit === 'MB' && typeof result === 'string') expect(result.length).toBeGreaterThan(400);
    if (name === 'matn' && comparison.unit === 'stamps') expect(result).toBe('2024-09-06');
  });
});
