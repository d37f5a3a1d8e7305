import { describe, expect, it } from 'vitest';
import { newsRecords } from '../../src/forge/corpus/news';
import { normalize } from '../../src/index';

describe('the made-up news for these tests', () => {
  const some = (seed: number): unknown[] => {
    const records = newsRecords(seed);
    return Array.from({ length: 50 }, () => records.next().value);
  };

  it('is the same for the same seed, and varied', () => {
    expect(some(1)).toEqual(some(1));
    expect(some(1)).not.toEqual(some(2));
    const bodies = (some(1) as { body: string }[]).map(({ body }) => body);
    expect(new Set(bodies).size).toBe(bodies.length);
    expect(bodies.filter((body) => normalize(body) !== body).length).toBeGreaterThan(25);
  });
});
