import { expect, it } from 'vitest';
import { MAYBE_CLUE } from '../../src/characters/language';
import { ARABIC_CLUE, FOREIGN_LETTER, ORNATE, SHARED, traits, VOWEL } from '../../src/characters/traits';

const CLUES = ARABIC_CLUE | FOREIGN_LETTER | ORNATE | SHARED | VOWEL;

it('looks for every unit that may be a clue to another language', () => {
  const missed = Array.from(traits(), (bits, unit) => ({ bits, sign: String.fromCharCode(unit) }))
    .filter(({ bits }) => bits & CLUES)
    .filter(({ sign }) => sign.search(MAYBE_CLUE) < 0);
  expect(missed).toEqual([]);
});
