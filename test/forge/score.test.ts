import { describe, expect, it } from 'vitest';
import { f1, gapsOf, newCounts, score, withoutUnseen } from '../../src/forge/evaluation/score';
import { spoil } from '../../src/forge/evaluation/spoil';
import { seededRandom } from '../../src/forge/random';

describe('the score', () => {
  it('counts gaps: restored, missed, wrong', () => {
    const gold = gapsOf('کتاب\u200cها را نمی\u200cدهیم، که کتاب');
    const counts = newCounts();
    score(counts, gold, gapsOf('کتاب\u200cها را نمیدهیم، که\u200cکتاب'));
    expect(counts).toMatchObject({ restored: 1, missed: 1, wrong: 1, changed: 2, words: 5, exact: 0, unaligned: 0 });
    expect(f1(counts)).toBeCloseTo(0.5);
  });

  it('does not count code points, digits sets, marks and punctuation', () => {
    const counts = newCounts();
    score(counts, gapsOf('كتاب، 12 لطفاً'), gapsOf('کتاب ۱۲ لطفا'));
    expect(counts).toMatchObject({ changed: 0, exact: 1, unaligned: 0 });
  });

  it('is lenient after letters that do not join', () => {
    const strict = newCounts();
    const lenient = newCounts();
    const [gold, output] = [gapsOf('کار\u200cها'), gapsOf('کارها')];
    score(strict, gold, output);
    score(lenient, withoutUnseen(gold), withoutUnseen(output));
    expect([strict.missed, lenient.missed]).toEqual([1, 0]);
  });

  it('spoils text the same way with the same seed', () => {
    const text = 'کتاب\u200cها '.repeat(100);
    expect(spoil(text, 'mixed', seededRandom(7))).toEqual(spoil(text, 'mixed', seededRandom(7)));
    expect(spoil(text, 'stripped', Math.random).text).not.toContain('\u200c');
    expect(spoil(text, 'spaced', Math.random).text).toContain('کتاب ها');
  });
});
