import { describe, expect, it } from 'vitest';
import { hardShapes } from '../../src/forge/hard-shapes';
import { analyze } from '../../src/index';
import { growth, MOST_GROWTH } from '../growth';

const OPTIONS = {
  profile: 'safe',
  diacritics: 'drop',
  entities: 'decode',
  ezafe: 'yeh',
  tehMarbuta: 'heh',
  kashidaDash: 'dash',
  phraseLigatures: true,
} as const;

describe('the cost', () => {
  it.each(hardShapes)('grows no faster than the text for many %j', (shape) => {
    expect(growth((text) => analyze(text, { profile: 'safe' }), shape)).toBeLessThan(MOST_GROWTH);
    expect(growth((text) => analyze(text, OPTIONS), shape)).toBeLessThan(MOST_GROWTH);
  });
});
