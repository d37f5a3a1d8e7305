import { expect, it } from 'vitest';
import { MAYBE_CLUE } from '../../src/characters/language';
import { CLUE, traits, VOWEL } from '../../src/characters/traits';

it('looks for every unit that may be a clue to another language', () => {
  const missed = Array.from(traits(), (bits, unit) => ({ bits, sign: String.fromCharCode(unit) }))
    .filter(({ bits }) => bits & (CLUE | VOWEL))
    .filter(({ sign }) => sign.search(MAYBE_CLUE) < 0);
  expect(missed).toEqual([]);
});
