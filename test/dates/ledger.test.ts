import { describe, expect, it } from 'vitest';
import { compareLedger, readLedger, readStamps, VERDICTS } from '../../src/forge/ledger/dates';

describe('the ledger of date parsers', () => {
  it('lists every disagreement with them, and no disagreement that is gone', async () => {
    const { unlisted, gone, total } = await compareLedger();
    expect({ unlisted, gone }).toEqual({ unlisted: [], gone: [] });
    expect(total).toBeGreaterThan(0);
  });

  it('has a verdict and a reason in every row, and no row twice', () => {
    const ledger = readLedger();
    expect(ledger.filter(({ verdict, reason }) => !VERDICTS.includes(verdict) || reason === '')).toEqual([]);
    expect(new Set(ledger.map(({ stamp, peer }) => `${stamp}\t${peer}`)).size).toBe(ledger.length);
  });

  it('compares 60 different stamps or more', () => {
    const stamps = readStamps();
    expect(stamps.length).toBeGreaterThanOrEqual(60);
    expect(new Set(stamps).size).toBe(stamps.length);
  });
});
