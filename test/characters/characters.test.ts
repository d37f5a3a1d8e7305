import { describe, expect, it } from 'vitest';
import { analyze, MatnError, normalizeCharacters, type RuleId } from '../../src/index';
import { readCases, shown } from '../cases';

describe('characters (the profile safe)', () => {
  it.each(readCases('characters/change.tsv'))('%j becomes %j by %s', (source, result, rule) => {
    expect(shown(normalizeCharacters(source!))).toBe(shown(result!));
    const { text, changes } = analyze(source!, { profile: 'safe' });
    expect(text).toBe(result);
    expect(changes.map((change) => change.rule)).toContain(rule);
  });

  it.each(readCases('characters/leave.tsv'))('%j is left: %s', (text) => {
    expect(normalizeCharacters(text!)).toBe(text);
  });

  it.each(readCases('characters/change.tsv'))('in %j, a rule that is switched off does nothing', (source, _, rule) => {
    const { changes } = analyze(source!, { profile: 'safe', rules: { [rule as RuleId]: false } });
    expect(changes.map((change) => change.rule)).not.toContain(rule);
  });

  it('refuses wrong options by name', () => {
    expect(() => normalizeCharacters('', { rule: {} } as object)).toThrow(MatnError);
  });
});
