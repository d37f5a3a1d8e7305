import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFailure, type Law, law, tryLaw } from './law';
import { FUNCTIONS, LAWS, LAWS_OF, WRITTEN_FOR } from './laws';
import { anyText } from './texts';

/** The same texts in every run; SEED=n tries others, `npm run fuzz` many more. */
const SEED = Number(process.env.SEED ?? 20240906);
const { CI } = process.env;

/** How many texts a law is tried on: fewest where a text is read as a whole page. */
function runsOf({ name, isPromised }: Law): number {
  if (isPromised) return CI ? 20_000 : 800;
  if (name.startsWith('readArticle: ')) return CI ? 1000 : 80;
  return CI ? 2000 : 800;
}

describe('the laws of the public functions', () => {
  it.each(FUNCTIONS)('are written for %s: a new function gets its own in test/fuzz/laws', (name) => {
    expect(LAWS_OF[name]!.length).toBeGreaterThan(0);
  });

  it('are written for nothing that is no public function', () => {
    expect(WRITTEN_FOR.filter((name) => !FUNCTIONS.includes(name))).toEqual([]);
  });

  it('have names that tell them apart, since a failure is found again by its law', () => {
    const names = LAWS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(LAWS.filter(({ isTimed }) => !isTimed))('hold: $name', (each) => {
    const failure = tryLaw(each, SEED, runsOf(each));
    expect(failure === null ? '' : describeFailure(failure)).toBe('');
  });
});

describe('a broken law', () => {
  const noHalfSpace = law('no text has a half-space', fc.tuple(anyText, fc.constant(7)), (text, _) => {
    assert.ok(!text.includes('\u200c'), 'there is one: \u200c');
  });

  it('is found, with the shortest text that breaks it', () => {
    expect(tryLaw(noHalfSpace, 1, 500)).toMatchObject({ law: noHalfSpace.name, seed: 1, input: ['\u200c', 7] });
  });

  it('is shown with its seed, everything invisible escaped', () => {
    const shown = describeFailure(tryLaw(noHalfSpace, 1, 500)!);
    expect(shown).toContain('broken: no text has a half-space');
    expect(shown).toContain('npm run fuzz -- --seed 1 --law "no text has a half-space"');
    expect(shown).toContain('input:  "\\u200c", 7');
    expect(shown).not.toContain('\u200c');
  });

  it('breaks by any error, and holds without one', () => {
    const throws = law('nothing is thrown', fc.tuple(fc.nat()), (value) => {
      if (value > 50) throw new TypeError(`thrown for ${value}`);
    });
    expect(tryLaw(throws, 1, 500)).toMatchObject({ input: [51], error: new TypeError('thrown for 51') });
    expect(
      tryLaw(
        law('all is well', fc.tuple(fc.nat()), (_) => {}),
        1,
        50,
      ),
    ).toBeNull();
  });
});
