import { describe, expect, it } from 'vitest';
import { normalize } from '../src/index';
import { readCases, shown } from './cases';

const PROFILES = ['safe', 'news', 'editorial'] as const;
const defects = readCases('defects.tsv').map(([number, source, ...cells]) => ({
  number: Number(number),
  source: source!,
  results: cells.slice(0, PROFILES.length),
  why: cells.at(-1)!,
}));

describe('what breaks other normalisers', () => {
  it.each(defects)('comes out right in each profile: $number, $why', ({ source, results }) => {
    PROFILES.forEach((profile, i) => {
      const made = normalize(source, { profile });
      expect(shown(made), profile).toBe(shown(results[i] === '=' ? source : results[i]!));
      expect(normalize(made, { profile })).toBe(made);
    });
  });

  it('has a case for each of the 37 defects', () => {
    const numbers = new Set(defects.map(({ number }) => number));
    expect([...Array(37).keys()].map((i) => i + 1).filter((number) => !numbers.has(number))).toEqual([]);
  });
});
