import { constants } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { explainAsJson } from '../../src/cli/explain';
import { analyze } from '../../src/index';

describe('the account of a long text', () => {
  it('may be longer than the longest string', () => {
    const before = 'x'.repeat(100_000_000);
    const changes = Array.from({ length: 6 }, () => ({ ...analyze('ي').changes[0]!, before }));
    let length = 0;
    for (const line of explainAsJson('-', { ...analyze(''), changes })) length += line.length;
    expect(length).toBeGreaterThan(constants.MAX_STRING_LENGTH);
  });
});
