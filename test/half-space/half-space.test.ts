import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MatnError, normalize, repairHalfSpaces } from '../../src/index';
import { readCases, shown, withHalfSpaces } from '../cases';

describe('half-space repair', () => {
  const changes = readCases('half-space/change.tsv');
  const leaves = readCases('half-space/leave.tsv');

  it.each(changes)('%s becomes %s', (scraped, repaired) => {
    expect(shown(repairHalfSpaces(scraped!))).toBe(shown(withHalfSpaces(repaired!)));
  });

  it.each(leaves)('%s is left: %s', (text) => {
    expect(shown(repairHalfSpaces(withHalfSpaces(text!)))).toBe(shown(withHalfSpaces(text!)));
  });

  it.each(readCases('half-space/open.tsv'))('%s is still read wrongly: %s (%s)', (scraped, wanted) => {
    // A case that comes right moves to the list it belongs to.
    expect(shown(repairHalfSpaces(withHalfSpaces(scraped!)))).not.toBe(shown(withHalfSpaces(wanted!)));
  });

  it('has a leave list as long as its change list', () => {
    expect(leaves.length).toBeGreaterThanOrEqual(changes.length);
    expect(changes.length + leaves.length).toBeGreaterThanOrEqual(400);
  });

  it('makes all 56 certain repairs of the article and no other change', () => {
    const folder = 'corpus/articles/asriran-995326';
    const source = readFileSync(`${folder}/source.txt`, 'utf8');
    const repaired = readFileSync(`${folder}/repaired.txt`, 'utf8');
    expect(repaired.split('\u200c').length - 1).toBe(56);
    expect(shown(repairHalfSpaces(source))).toBe(shown(repaired));
    expect(source.split('\n').length).toBe(39);
  });

  it('does less when more confidence is asked for', () => {
    const made = (minConfidence: number) =>
      repairHalfSpaces('بچه خرگوش ها را نمیدهیم', { minConfidence }).split('\u200c').length - 1;
    expect(made(0.1)).toBeGreaterThanOrEqual(made(0.5));
    expect(made(0.5)).toBeGreaterThan(made(1));
    expect(repairHalfSpaces('نمیدهیم', { minConfidence: 1 })).toBe('نمیدهیم');
  });

  it('switches single rules', () => {
    expect(shown(repairHalfSpaces('نمیدهیم شبکههای', { rules: { plural: false } }))).toBe('نمی┊دهیم شبکههای');
  });

  it("holds to the user's own words, with endings, glued and spaced", () => {
    const words = ['بچه\u200cخرگوش', 'هلیکوپتر'];
    const repair = (text: string) => shown(repairHalfSpaces(text, { words }));
    expect(repair('بچهخرگوشها دو بچه خرگوش')).toBe('بچه┊خرگوش┊ها دو بچه┊خرگوش');
    expect(repair('هلیکوپترها و هلیکوپتر')).toBe('هلیکوپترها و هلیکوپتر');
    const once = repairHalfSpaces('بچه خرگوشهایشان', { words });
    expect(shown(once)).toBe('بچه┊خرگوش┊هایشان');
    expect(repairHalfSpaces(once, { words })).toBe(once);
  });

  it("leaves the user's words alone", () => {
    expect(shown(repairHalfSpaces('نمیدهیم شبکههای', { leave: ['نمیدهیم'] }))).toBe('نمیدهیم شبکه┊های');
    expect(repairHalfSpaces('درخواست های', { leave: ['درخواست'] })).toBe('درخواست های');
    expect(shown(normalize('نمیدهیم', { leave: ['نمیدهیم'] }))).toBe('نمیدهیم');
  });

  it('refuses wrong options by name', () => {
    expect(() => repairHalfSpaces('', { words: ['کار\u200cها'] })).toThrow(/does not join/);
    expect(() => repairHalfSpaces('', { leave: ['a b'] })).toThrow(/leave/);
    expect(() => normalize('', { words: 'x' as unknown as string[] })).toThrow(MatnError);
    expect(() => repairHalfSpaces('', { minConfidence: 2 })).toThrow(MatnError);
    expect(() => repairHalfSpaces('', { minConfidence: 2 })).toThrow(/minConfidence/);
    expect(() => repairHalfSpaces('', { confidence: 1 } as object)).toThrow(/minConfidence, rules, words, leave/);
    expect(() => repairHalfSpaces('', { rules: { plurals: true } as object })).toThrow(/plural/);
  });
});
