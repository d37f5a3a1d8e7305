import { describe, expect, it } from 'vitest';
import { ruleRows } from '../../src/forge/rules';
import { analyze, type NormalizeOptions, RULES } from '../../src/index';
import { shown } from '../cases';

const rows = ruleRows();

describe('the page of the rules', () => {
  it('has every rule once, in the order of the rooms', () => {
    expect(rows.map(({ id }) => id)).toEqual(RULES);
  });

  it.each(rows)('$id: its example is true', ({ id, profile, source, result, options }) => {
    const { text, changes } = analyze(source, { ...options, profile } as NormalizeOptions);
    expect(shown(text)).toBe(shown(result));
    expect(changes.map(({ rule }) => rule)).toContain(id);
  });
});
