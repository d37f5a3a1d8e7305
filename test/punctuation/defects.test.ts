import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/index';
import { readCases, shown } from '../cases';

const PROFILES = ['safe', 'news', 'editorial'] as const;
const defects = readCases('defects.tsv');

describe('what breaks other normalisers', () => {
  it.each(defects)('%s: %j comes out right', (_, source, ...results) => {
    PROFILES.forEach((profile, i) => {
      const made = normalize(source!, { profile });
      expect(shown(made), profile).toBe(shown(results[i] === '=' ? source! : results[i]!));
      expect(normalize(made, { profile })).toBe(made);
    });
  });

  it('is kept by number, all of them', () => {
    const numbers = new Set(defects.map(([number]) => Number(number)));
    expect([...Array(37).keys()].map((i) => i + 1).filter((number) => !numbers.has(number))).toEqual([]);
  });
});
