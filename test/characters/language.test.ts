import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAYBE_CLUE } from '../../src/characters/language';
import { PERSIAN_RUN } from '../../src/characters/run-languages';
import { runsOf } from '../../src/characters/runs';
import { ARABIC_CLUE, FOREIGN_LETTER, ORNATE, SHARED, traits } from '../../src/characters/traits';

const CLUES = ARABIC_CLUE | FOREIGN_LETTER | ORNATE | SHARED;

/** A text is searched for runs of other languages only if this expression finds something in it. */
describe('the clue to another language', () => {
  it('is found in every unit that counts as one', () => {
    const missed = Array.from(traits(), (bits, unit) => ({ bits, sign: String.fromCharCode(unit) }))
      .filter(({ bits }) => bits & CLUES)
      .filter(({ sign }) => sign.search(MAYBE_CLUE) < 0);
    expect(missed).toEqual([]);
  });

  it('is found in every text with so many vowel signs that it is taken for Arabic', () => {
    const vowelled = fc.stringMatching(/^(?:[بال][َّ]{0,2}){0,3}$/);
    let quotations = 0;
    fc.assert(
      fc.property(fc.array(vowelled, { minLength: 3, maxLength: 12 }), (words) => {
        const line = words.join(' ');
        if (runsOf(line, 0, line.length).every(({ language }) => language === PERSIAN_RUN)) return;
        quotations++;
        expect(line.search(MAYBE_CLUE)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 20_000 },
    );
    expect(quotations).toBeGreaterThan(1000);
  });

  it('is no single vowel sign, which Persian has as well', () => {
    expect('حتماً و کاملاً'.search(MAYBE_CLUE)).toBe(-1);
  });
});
